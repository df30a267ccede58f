"""Patterns and paints that models share."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from training.assets.solid import Colour, Paint, Pattern, Points, Values, wobble

Rgb = NDArray[np.float32]


def _hash(a: Values, b: Values) -> Values:
    return np.asarray((np.sin(a * 127.1 + b * 311.7) * 43758.547) % 1.0, np.float32)


def _across(p: Points, around: float) -> Values:
    """Along a wall: around a tower of that radius, or along either side of a house."""
    if around:
        return np.asarray(np.arctan2(p[:, 2], p[:, 0]) * around, np.float32)
    return np.asarray(p[:, 0] + p[:, 2], np.float32)


def blocks(width: float, height: float, *, joint: Colour, vary: float = 0.12, around: float = 0.0) -> Pattern:
    """Courses of bricks or hewn stones."""

    def paint(p: Points, albedo: Rgb) -> Rgb:
        u, v = _across(p, around), p[:, 1]
        row = np.floor(v / height)
        column = u / width + 0.5 * (row % 2)
        chance = _hash(np.floor(column), row)
        gap = np.minimum(
            np.minimum(column % 1, 1 - column % 1) * width, np.minimum(v / height % 1, 1 - v / height % 1) * height
        )
        mortar = np.clip(1.6 - gap / (0.07 * height), 0, 1)[:, None]
        own = albedo * (1 + vary * (2 * chance - 1) + 0.05 * wobble(p, 9 / height))[:, None]
        return np.asarray(own + (np.asarray(joint, np.float32) - own) * mortar, np.float32)

    return paint


def grain(along: int = 0, scale: float = 1.0) -> Pattern:
    """Wood: streaks along an axis."""

    def paint(p: Points, albedo: Rgb) -> Rgb:
        q = p * np.float32(scale)
        q = q.copy()
        q[:, along] *= 0.10
        streak = 0.5 * wobble(q, 16) + 0.5 * wobble(q, 41, 2.0)
        return np.asarray(albedo * (1 + 0.11 * streak)[:, None], np.float32)

    return paint


def boards(width: float, along: int = 1, gap: float = 0.06) -> Pattern:
    """Planks side by side, upright or lying."""

    def paint(p: Points, albedo: Rgb) -> Rgb:
        u = _across(p, 0.0) if along == 1 else p[:, 1]
        number = np.floor(u / width)
        edge = np.minimum(u / width % 1, 1 - u / width % 1)
        dark = np.clip(1.5 - edge / gap, 0, 1) * 0.45
        own = grain(along, 0.12 / width)(p, albedo) * (1 + 0.16 * (_hash(number, number * 0 + 3) - 0.5))[:, None]
        return np.asarray(own * (1 - dark)[:, None], np.float32)

    return paint


def tiles(width: float, height: float) -> Pattern:
    """Rows of rounded roof tiles; z or y runs down the slope."""

    def paint(p: Points, albedo: Rgb) -> Rgb:
        row = np.floor(p[:, 1] / height)
        u = _across(p, 0.0) / width + 0.5 * (row % 2)
        within = p[:, 1] / height % 1
        lip = np.clip(1.5 - (within + 0.35 * np.abs(u % 1 - 0.5) * 2) / 0.22, 0, 1) * 0.42
        own = albedo * (1 + 0.22 * (_hash(np.floor(u), row) - 0.5))[:, None]
        return np.asarray(own * (1 - lip)[:, None], np.float32)

    return paint


def stripes(colour: Colour, period: float, axis: int = 1, share: float = 0.5, around: int = 0) -> Pattern:
    """Bands of a second colour along an axis; ``around``: that many gores about y instead."""

    def paint(p: Points, albedo: Rgb) -> Rgb:
        turn = np.arctan2(p[:, 2], p[:, 0]) / (2 * np.pi) * around if around else p[:, axis] / period
        other = np.clip((share / 2 - np.abs(turn % 1 - 0.5)) * 40 + 0.5, 0, 1)[:, None]
        return np.asarray(albedo + (np.asarray(colour, np.float32) - albedo) * other, np.float32)

    return paint


def checks(colour: Colour, side: float) -> Pattern:
    """Squares of a second colour, as of gingham and chessboards; they are counted in all three axes."""

    def paint(p: Points, albedo: Rgb) -> Rgb:
        odd = (np.floor(p / np.float32(side) + 1e-3).sum(1) % 2)[:, None]
        return np.asarray(albedo + (np.asarray(colour, np.float32) - albedo) * odd, np.float32)

    return paint


def swoosh(colour: Colour) -> Pattern:
    """A wave of a second colour around a can."""

    def paint(p: Points, albedo: Rgb) -> Rgb:
        height = p[:, 1] - 0.55 - 0.16 * np.sin(1.6 * np.arctan2(p[:, 0], p[:, 2]) + 0.4)
        other = np.clip((0.085 - np.abs(height)) * 40 + 0.5, 0, 1)[:, None]
        return np.asarray(albedo + (np.asarray(colour, np.float32) - albedo) * other, np.float32)

    return paint


def patches(colour: Colour, scale: float, level: float = 0.0, seed: float = 0.0) -> Pattern:
    """Blotches of a second colour."""

    def paint(p: Points, albedo: Rgb) -> Rgb:
        amount = np.clip((wobble(p, scale, seed) - level) * 3, 0, 1)[:, None]
        return np.asarray(albedo + (np.asarray(colour, np.float32) - albedo) * amount, np.float32)

    return paint


def rising(colour: Colour, low: float, high: float) -> Pattern:
    """From the paint's colour at one height to a second at another."""

    def paint(p: Points, albedo: Rgb) -> Rgb:
        amount = np.clip((p[:, 1] - low) / (high - low), 0, 1)[:, None]
        return np.asarray(albedo + (np.asarray(colour, np.float32) - albedo) * amount, np.float32)

    return paint


def wood(colour: Colour = (0.72, 0.45, 0.24), along: int = 0, scale: float = 1.0) -> Paint:
    return Paint(colour=colour, pattern=grain(along, scale), gloss=0.22)


def leaves(colour: Colour, light: Colour, scale: float) -> Paint:
    return Paint(colour=colour, pattern=patches(light, scale, -0.1), gloss=0.1, soft=0.8)


OAK, PINE, DARK = (0.66, 0.40, 0.21), (0.85, 0.61, 0.35), (0.40, 0.23, 0.13)
STONE, SLATE, SAND = (0.66, 0.65, 0.64), (0.36, 0.38, 0.44), (0.87, 0.74, 0.52)
BRICK, WHITE, CREAM = (0.74, 0.33, 0.24), (0.95, 0.95, 0.94), (0.96, 0.89, 0.74)
RED, BLUE, GREEN, YELLOW = (0.86, 0.19, 0.17), (0.18, 0.43, 0.83), (0.26, 0.60, 0.24), (0.98, 0.79, 0.18)
STEEL, BRASS, BLACK = (0.70, 0.73, 0.77), (0.93, 0.70, 0.28), (0.15, 0.15, 0.18)
STRAW, SNOW, GLASS = (0.92, 0.74, 0.32), (0.94, 0.97, 1.0), (0.78, 0.90, 0.96)
LAMP, PANE = (1.0, 0.86, 0.48), (0.45, 0.68, 0.86)


def plain(colour: Colour, gloss: float = 0.3) -> Paint:
    return Paint(colour=colour, gloss=gloss)


def masonry(width: float, height: float, colour: Colour = STONE, around: float = 0.0) -> Paint:
    joint = tuple(0.72 * c for c in colour)
    return Paint(
        colour=colour, pattern=blocks(width, height, joint=(joint[0], joint[1], joint[2]), around=around), gloss=0.08
    )


def metal(colour: Colour = STEEL) -> Paint:
    return Paint(colour=colour, gloss=0.9)


def glass(colour: Colour = GLASS, alpha: float = 0.25) -> Paint:
    return Paint(colour=colour, gloss=1.0, alpha=alpha)


def stripy(colour: Colour) -> Paint:
    """White with stripes, as of straws and sticks of candy."""
    return Paint(colour=WHITE, pattern=stripes(colour, 0.16, 1), gloss=0.3)


def shining(colour: Colour = LAMP) -> Paint:
    return Paint(colour=colour, glow=0.9, gloss=0.1)
