"""Ranging: where flat figures lie, by how they are said to stand to each other."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import StrEnum

from calotype.pipelines.bundled.planar import RGB, Figure, Fill


class Lay(StrEnum):
    """How several figures lie to each other."""

    ROW = "row"
    COLUMN = "column"
    STACK = "stack"
    TOUCHING = "touching"
    OVERLAPPING = "overlapping"
    NESTED = "nested"
    RING = "ring"
    PYRAMID = "pyramid"
    DIAGONAL = "diagonal"
    SCATTERED = "scattered"
    GRID = "grid"
    PARALLEL = "parallel"


FORMATS: dict[Lay, int] = {
    Lay.ROW: 4, Lay.COLUMN: 4, Lay.STACK: 3, Lay.TOUCHING: 2, Lay.OVERLAPPING: 3, Lay.NESTED: 5, Lay.RING: 8,
    Lay.PYRAMID: 6, Lay.DIAGONAL: 4, Lay.SCATTERED: 9, Lay.GRID: 16, Lay.PARALLEL: 4,
}  # fmt: skip
"""How many there are of a lay where nobody says."""
_ROOM: dict[str, tuple[float, float]] = {
    "circle": (0.60, 0.0), "square": (0.72, 0.0), "rectangle": (0.50, 0.0), "triangle": (0.40, 0.15),
    "ellipse": (0.45, 0.0), "hexagon": (0.60, 0.0), "pentagon": (0.52, 0.03), "octagon": (0.64, 0.0),
    "rhombus": (0.42, 0.0), "star": (0.34, 0.03), "heart": (0.42, -0.06), "ring": (0.50, 0.0),
    "semicircle": (0.36, 0.05),
    "trapezoid": (0.45, 0.0), "parallelogram": (0.42, 0.0), "cross": (0.28, 0.0),
}  # fmt: skip
"""How large what is inside a figure may be, and how much lower than its middle it is."""
_ASPECT: dict[str, tuple[float, float]] = {
    "rectangle": (1.45, 0.85), "ellipse": (1.4, 0.85), "dot": (0.26, 0.26), "semicircle": (1.0, 0.5),
    "line": (2.6, 0.0),
    "wave": (2.4, 0.35), "zigzag": (2.2, 0.4), "parallelogram": (1.4, 0.8), "trapezoid": (1.3, 0.8), "arc": (1.1, 0.55),
    "rhombus": (0.8, 1.0), "triangle": (1.0, 0.87), "arrow": (1.3, 0.7), "spiral": (1.2, 1.2),
}  # fmt: skip
_GAP = 0.35


@dataclass(frozen=True, kw_only=True)
class Node:
    """Figures that are named together."""

    shape: str
    number: int = 1
    colours: tuple[RGB, ...] = ()
    second: RGB | None = None
    fill: Fill = Fill.SOLID
    size: float = 1.0
    heavy: float = 1.0
    turn_deg: float | None = None
    lay: Lay | None = None
    all_lie: Lay | None = None
    """How everything that is named lies."""
    columns: int = 0
    graded: int = 0
    """They grow (1), shrink (-1), or are of any size (2)."""
    relation: str = ""
    to: int = -1
    anchor: tuple[int, int] | None = None


@dataclass
class _Block:
    """A node's figures about the middle of what they take up together."""

    figures: list[Figure]
    width: float
    height: float
    x: float = 0.0
    y: float = 0.0
    scale: float = 1.0
    level: float = 0.0
    """What has more of it lies over the others."""

    @property
    def half(self) -> tuple[float, float]:
        return 0.5 * self.width * self.scale, 0.5 * self.height * self.scale


def ranged(nodes: list[Node]) -> tuple[Figure, ...]:
    """All figures, those that lie under others first."""
    blocks = [_block(node) for node in nodes]
    lay = next((node.all_lie for node in nodes if node.all_lie is not None), None)
    if lay is not None and not any(node.relation for node in nodes):
        return _together(nodes, blocks, lay)
    placed: set[int] = set()
    free = [k for k, node in enumerate(nodes) if node.anchor is None]
    for k in range(len(nodes)):
        _settle(k, nodes, blocks, placed)
    roots = [k for k in free if not nodes[k].relation and not _is_between(k, nodes)]
    at = 0.0
    for n, root in enumerate(roots):
        # each with all that hangs on it, from left to right
        part = [k for k in free if _root(k, nodes) == root]
        low = min(blocks[k].x - blocks[k].half[0] for k in part)
        high = max(blocks[k].x + blocks[k].half[0] for k in part)
        ruled = n and nodes[root].shape in {"line", "wave", "zigzag"} and not (nodes[root].turn_deg or 0.0)
        if ruled and blocks[root].figures[0].height < 1:
            # "one red circle and one black line": the line is under it
            floor = max(blocks[k].y + blocks[k].half[1] for k in free if k not in part and _root(k, nodes) in roots[:n])
            blocks[root].x, blocks[root].y = 0.5 * (at - _GAP) if at else 0.0, floor + 0.35
            continue
        for k in part:
            blocks[k].x += at - low
        at += high - low + _GAP
    order = sorted(range(len(nodes)), key=lambda k: blocks[k].level)
    whole: list[Figure] = []
    for k in order:
        b = blocks[k]
        for f in b.figures:
            x, y = b.x + f.x * b.scale, b.y + f.y * b.scale
            anchor = nodes[k].anchor or _anchored(k, nodes)
            whole.append(replace(f, x=x, y=y, width=f.width * b.scale, height=f.height * b.scale, anchor=anchor))
    return _centred(whole)


def _anchored(k: int, nodes: list[Node]) -> tuple[int, int] | None:
    return nodes[_root(k, nodes)].anchor


def _centred(figures: list[Figure]) -> tuple[Figure, ...]:
    free = [f for f in figures if f.anchor is None]
    if not free:
        return tuple(figures)
    x = (min(f.x - f.width / 2 for f in free) + max(f.x + f.width / 2 for f in free)) / 2
    y = (min(f.y - f.height / 2 for f in free) + max(f.y + f.height / 2 for f in free)) / 2
    return tuple(f if f.anchor is not None else replace(f, x=f.x - x, y=f.y - y) for f in figures)


def _root(k: int, nodes: list[Node]) -> int:
    for _ in nodes:
        if not nodes[k].relation or not 0 <= nodes[k].to < len(nodes):
            break
        k = nodes[k].to
    return k


def _is_between(k: int, nodes: list[Node]) -> bool:
    """Whether it is the second of those that something is between."""
    return k >= 2 and nodes[k - 2].relation == "between" and not nodes[k].relation


def _settle(k: int, nodes: list[Node], blocks: list[_Block], placed: set[int]) -> None:
    """Places a node by the one that it is said to stand to, that one first."""
    if k in placed:
        return
    placed.add(k)
    node, block = nodes[k], blocks[k]
    if not node.relation or not 0 <= node.to < len(nodes) or node.to == k:
        return
    _settle(node.to, nodes, blocks, placed)
    other = blocks[node.to]
    if node.relation == "around":
        room, _ = _ROOM.get(node.shape, (0.5, 0.0))
        block.scale = max(other.half) * 2 / room / max(block.width, block.height)
        block.x, block.y, block.level = other.x, other.y, other.level - 1
        return
    if node.relation == "inside":
        room, lower = _ROOM.get(nodes[node.to].shape, (0.5, 0.0))
        side = min(other.half) * 2 if nodes[node.to].number == 1 else min(other.width, other.height) * other.scale
        among = [j for j, n in enumerate(nodes) if n.relation == "inside" and n.to == node.to]
        share = side * room / len(among) ** 0.7
        block.scale = min(block.scale, share / max(block.width, block.height) * (0.8 if node.size < 1 else 1.0))
        across = (among.index(k) - (len(among) - 1) / 2) * side * room * 1.05 / max(1, len(among))
        block.x, block.y, block.level = other.x + across, other.y + lower * side, other.level + 1
        return
    if node.relation == "between" and nodes[node.to].number > 1:
        # "a circle between two squares": these make room for it
        ranks = other.figures
        middle = sum(f.x for f in ranks) / len(ranks)
        apart = block.width / 2 + 0.1
        other.figures = [replace(f, x=f.x + (apart if f.x > middle else -apart)) for f in ranks]
        other.width += 2 * apart
        block.x, block.y = other.x, other.y
        return
    if node.relation == "between":
        last = blocks[node.to + 1] if node.to + 1 < len(blocks) else other
        apart = other.half[0] + 2 * block.half[0] + 2 * _GAP + last.half[0]
        last.x, last.y = other.x + apart, other.y
        placed.add(node.to + 1)
        block.x, block.y = other.x + other.half[0] + _GAP + block.half[0], other.y
        return
    (w, h), (v, u) = block.half, other.half
    aside = {"left": (-1, 0), "right": (1, 0), "beside": (-1, 0), "above": (0, -1), "below": (0, 1)}
    if node.relation in aside:
        dx, dy = aside[node.relation]
        block.x, block.y = other.x + dx * (w + v + _GAP), other.y + dy * (h + u + 0.6 * _GAP)
    elif node.relation == "on":
        block.x, block.y = other.x, other.y - h - u
    elif node.relation == "touching":
        block.x, block.y = other.x - w - v, other.y
    else:
        behind = node.relation == "behind"
        flat = nodes[node.to].shape in _LINED or node.shape in _LINED
        block.x, block.y = (
            (other.x, other.y) if flat else (other.x - 0.55 * (w + v) / 1.2, other.y + 0.25 * (h + u) / 2)
        )
        block.level = other.level + (-1 if behind else 1)


_LINED = frozenset({"line", "wave", "zigzag"})


def _together(nodes: list[Node], blocks: list[_Block], lay: Lay) -> tuple[Figure, ...]:
    """Single figures that all lie in one way: "a circle, a square and a triangle in a row"."""
    spots = _spots(lay, len(nodes), 0, 0)
    whole = [
        replace(f, x=x, y=y, width=f.width * s, height=f.height * s, glazed=lay is Lay.OVERLAPPING)
        for block, (x, y, s) in zip(blocks, spots, strict=True)
        for f in block.figures[:1]
    ]
    return _centred(whole)


def _block(node: Node) -> _Block:
    width, height = _ASPECT.get(node.shape, (1.0, 1.0))
    lined = node.shape in _LINED
    lay = node.lay or (Lay.PARALLEL if lined and node.number > 1 else Lay.ROW if node.number <= 5 else Lay.GRID)
    lay = Lay.PARALLEL if lined and lay in {Lay.ROW, Lay.COLUMN, Lay.STACK} else lay
    turn = node.turn_deg or 0.0
    graded = node.graded or (-1 if lay is Lay.NESTED else 0)
    spots = _spots(lay, node.number, node.columns, graded)
    if node.shape == "dot" and lay is not Lay.NESTED and node.number > 1:
        width, height = 0.55, 0.55
    figures = []
    for k, (x, y, s) in enumerate(spots):
        colour = node.colours[k % len(node.colours)] if node.colours else None
        squeeze = height if lay is Lay.STACK else 1.0
        figures.append(
            Figure(
                shape=node.shape, x=x * node.size * (width if lay in {Lay.ROW, Lay.TOUCHING} else 1.0),
                y=y * node.size * squeeze, width=width * s * node.size, height=height * s * node.size, colour=colour,
                second=node.second, fill=Fill.OUTLINE if lay is Lay.NESTED and not node.colours else node.fill,
                turn_deg=turn, heavy=node.heavy, glazed=lay is Lay.OVERLAPPING,
            )
        )  # fmt: skip
    if lined and turn:
        figures = [_leaning(f) for f in figures]
    left = min(f.x - f.width / 2 for f in figures)
    right = max(f.x + f.width / 2 for f in figures)
    top = min(f.y - f.height / 2 for f in figures)
    bottom = max(f.y + f.height / 2 for f in figures)
    x, y = (left + right) / 2, (top + bottom) / 2
    figures = [replace(f, x=f.x - x, y=f.y - y) for f in figures]
    return _Block(figures=figures, width=max(right - left, 0.05), height=max(bottom - top, 0.05))


def _leaning(figure: Figure) -> Figure:
    """A line that is not level takes up what it crosses; its neighbours are beside it, not below."""
    a = math.radians(figure.turn_deg)
    long = figure.width
    across = abs(math.sin(a)) > 0.9
    x, y = (figure.y, figure.x) if across else (figure.x + figure.y, figure.y)
    return replace(
        figure, x=x, y=y, width=max(abs(math.cos(a)) * long, 0.05), height=max(abs(math.sin(a)) * long, 0.05)
    )


def _spots(lay: Lay, number: int, columns: int, graded: int) -> list[tuple[float, float, float]]:
    """Where each of a number is, and how large."""
    n = max(1, number)
    if lay is Lay.NESTED:
        return [(0.0, 0.0, 1.8 * (1 - 0.85 * k / n)) for k in range(n)]
    sizes = [1.0] * n
    if graded and n > 1:
        ramp = [0.35 + 0.95 * k / (n - 1) for k in range(n)]
        mixed = [0.4 + 0.9 * ((k * 0.618 + 0.3) % 1) for k in range(n)]
        sizes = ramp if graded == 1 else ramp[::-1] if graded == -1 else mixed
    if lay is Lay.OVERLAPPING:
        if n == 3:
            return [(0.0, -0.36, 1.2), (-0.42, 0.36, 1.2), (0.42, 0.36, 1.2)]
        return [(0.62 * k, 0.0, s) for k, s in enumerate(sizes)]
    if lay in {Lay.RING, Lay.PYRAMID, Lay.GRID, Lay.SCATTERED, Lay.DIAGONAL}:
        return [(x, y, s * 0.72) for (x, y), s in zip(_plan(lay, n, columns), sizes, strict=True)]
    if lay is Lay.PARALLEL:
        return [(0.0, 0.45 * k, 1.0) for k in range(n)]
    gap = 0.0 if lay in {Lay.STACK, Lay.TOUCHING} else 0.3
    at, spots = 0.0, []
    for s in sizes:
        spots.append((at + s / 2, s))
        at += s + gap
    upright = lay in {Lay.STACK, Lay.COLUMN}
    return [(0.0, a, s) if upright else (a, 0.0, s) for a, s in spots]


def _plan(lay: Lay, n: int, columns: int) -> list[tuple[float, float]]:
    if lay is Lay.RING:
        reach = max(0.9, n / 6)
        return [(reach * math.sin(2 * math.pi * k / n), -reach * math.cos(2 * math.pi * k / n)) for k in range(n)]
    if lay is Lay.PYRAMID:
        rows: list[int] = []
        while sum(rows) < n:
            rows.append(len(rows) + 1)
        spots = [(j - (count - 1) / 2, float(i)) for i, count in enumerate(rows) for j in range(count)]
        return [(0.9 * x, 0.85 * y) for x, y in spots[:n]]
    if lay is Lay.DIAGONAL:
        return [(0.8 * k, 0.8 * k) for k in range(n)]
    across = columns or math.ceil(math.sqrt(n))
    spots = [(float(k % across), float(k // across)) for k in range(n)]
    if lay is Lay.SCATTERED:
        spots = [(x + 0.35 * math.sin(7.3 * k + 1), y + 0.35 * math.cos(5.1 * k)) for k, (x, y) in enumerate(spots)]
        return [(1.3 * x, 1.1 * y) for x, y in spots]
    return spots
