"""Gestures: what somebody's arms do that holds nothing, sitting or standing."""

from __future__ import annotations

from enum import StrEnum


class Gesture(StrEnum):
    """Where the hands are."""

    CROSSED = "crossed"
    """The arms are, before the chest."""
    AKIMBO = "akimbo"
    JOINED = "joined"
    """The hands are, before the chest: clapping, praying."""
    CLASPED = "clasped"
    """They are, before the belly."""
    SHRUGGING = "shrugging"
    SALUTING = "saluting"
    EYES = "eyes"
    """The hands are over the eyes;"""
    EARS = "ears"
    """at the ears,"""
    EAR = "ear"
    """at one of them,"""
    CHEEKS = "cheeks"
    """at the cheeks,"""
    MOUTH = "mouth"
    """before the mouth,"""
    CHIN = "chin"
    """at the chin,"""
    CROWN = "crown"
    """on the head,"""
    HEART = "heart"
    """on the chest,"""
    BELLY = "belly"
    """on the belly,"""
    BACK = "back"
    """or behind the back."""
    REACHING = "reaching"
    """An arm is stretched up and forward,"""
    PUNCHING = "punching"
    """or a fist is before it."""
