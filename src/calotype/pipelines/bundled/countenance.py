"""Countenance: what somebody's head shows beside its own picture: how the hair is worn, and the mien."""

from __future__ import annotations

from enum import StrEnum


class Cut(StrEnum):
    """How somebody wears the hair."""

    BUN = "bun"
    PONYTAIL = "ponytail"
    BRAIDS = "braids"
    LONG = "long"
    AFRO = "afro"
    DREADLOCKS = "dreadlocks"
    CURLY = "curly"
    WAVY = "wavy"
    SPIKY = "spiky"


class Mien(StrEnum):
    """What somebody's head shows."""

    AWAY = "away"
    """The back of it."""
    CRYING = "crying"
    YAWNING = "yawning"
    """The mouth is wide open."""
    ANGRY = "angry"
    SAD = "sad"
    LAUGHING = "laughing"
    SHUT = "shut"
    """The eyes are."""
    WINKING = "winking"
    TIRED = "tired"
    SERIOUS = "serious"
    WHISTLING = "whistling"
    """The mouth is small and round."""
    TONGUE = "tongue"
    """It is out."""
    MASKED = "masked"
    """A cloth is before mouth and nose."""
