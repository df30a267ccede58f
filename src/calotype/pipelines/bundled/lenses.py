"""Lenses: what the lens or the exposure does to all of a picture."""

from __future__ import annotations

from enum import StrEnum


class Optic(StrEnum):
    """What the lens or the exposure does to all of a picture."""

    SPEED = "motion blur"
    TRAILS = "light trails"
    MINIATURE = "tilt-shift"
    MIRRORED = "mirrored"
    FISHEYE = "fisheye"
    UPSIDE_DOWN = "upside down"
    WET_GLASS = "wet glass"
    WINDOW = "window frame"
    DOORWAY = "doorway"
    CAVE_MOUTH = "cave mouth"
    PORTHOLE = "porthole"
    KEYHOLE = "keyhole"
    BINOCULARS = "binoculars"
