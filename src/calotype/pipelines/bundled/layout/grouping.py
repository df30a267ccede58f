"""Grouping: things in a row, in rows, in a ring, in a stack, on a pile, or around another, placed as one.

The layout finds room for the group as if it were one thing; its members have their places in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil, cos, pi, sin
from typing import NamedTuple

from calotype.pipelines.bundled.assets import Asset
from calotype.pipelines.bundled.camera import Angle
from calotype.pipelines.bundled.layout.bodies import SEATS, TOPS
from calotype.pipelines.bundled.layout.outlines import SHAPES, clustered, outlined
from calotype.pipelines.bundled.scene import Element, Scene
from calotype.pipelines.bundled.standings import FORMATIONS, SIZINGS, Stance, Standing

_FLAT = 0.46
"""How high a ring on the ground is drawn, for one of its width."""
_NEXT = 1.06
"""From one thing to the next in a row, for one of its width;"""
_RINGED = 1.12
"""the same in a ring,"""
_DEEP = 0.62
"""how much farther up the next row is, for one of a thing's height,"""
_PERSPECTIVE = 0.10
"""how much smaller the farthest is,"""
_SETTLED = 0.95
"""how much higher the next of a stack is at most,"""
_HEAPED = 0.74
"""and the next row of a pile."""
_LEANING = (0.0, 0.06, -0.05, 0.03, -0.04)
"""How far out of line those of a stack are."""
_LEAST = 0.34
"""The smallest of those that grow along a row, for one of the largest."""
_ASSORTED = (1.0, 0.62, 0.85, 0.5, 0.74, 0.92, 0.56)
"""Sizes of those that differ in it."""
_LONG, _CROSSING = 1.7, 40.0
"""What is no longer than this, for one of its other side, is drawn aslant; how far others lean where they cross."""
_TALLEST_STACK = 6
_BESIDE = 0.75
"""From the edge of what is in the middle to those around it, for one of their width."""
_CIRCLING = 5
"""Of more than so many some are on either side of it."""
_UPWARD = frozenset({Stance.STACK, Stance.PILE})
_RATIO = (0.35, 2.8)
"""How tall what is in the middle may be drawn, for one of those around it."""


class Slot(NamedTuple):
    """A member's place in a group: its middle, its base and its size; 1 is the height of the first member."""

    x: float
    up: float
    scale: float = 1.0
    rests: bool = False
    """On others of the group."""
    turned: bool = False
    """It looks to the other side than the first."""
    tilt_deg: float = 0.0


@dataclass(frozen=True)
class Group:
    """Several elements that the layout takes for one."""

    asset: Asset
    slots: Mapping[int, Slot]
    """By the number of the element."""
    aspects: Mapping[int, float]
    left: float
    width: float
    height: float
    alike: bool
    """All look the same way, as in a row."""

    @property
    def larger(self) -> float:
        return max(self.width, self.height)


@dataclass(frozen=True)
class Gathered:
    """A scene with groups in place of their members."""

    scene: Scene
    assets: Mapping[str, Asset]
    groups: Mapping[str, Group]
    numbers: tuple[int, ...]
    """Of each element the number it had; of a group -1."""

    def split(self, solved: Scene, original: Scene, aspect: float) -> Scene:
        """The original scene with its elements where the solved one has them; aspect: the frame's width over height."""
        wide, tall = (aspect, 1.0) if aspect >= 1 else (1.0, 1 / aspect)
        out = list(original.elements)
        for number, element in zip(self.numbers, solved.elements, strict=True):
            group = self.groups.get(element.asset)
            if group is None:
                out[number] = element
                continue
            unit = element.size / group.larger
            leader = out[next(iter(group.slots))]
            for member, slot in group.slots.items():
                out[member] = out[member].evolve(
                    x=element.x + (slot.x - group.left - group.width / 2) * unit / wide,
                    y=element.y - slot.up * unit / tall,
                    size=slot.scale * unit * max(1.0, group.aspects[member]),
                    airborne=element.airborne,
                    flip=leader.flip != slot.turned if group.alike else out[member].flip,
                    tilt_deg=out[member].tilt_deg + slot.tilt_deg,
                    stands_at=element.y if slot.rests else element.stands_at,
                )
        return solved.evolve(elements=tuple(out), standings=original.standings)


def gathered(scene: Scene, assets: Mapping[str, Asset]) -> Gathered:
    """The scene with every formation that its standings tell of as one thing."""
    groups: dict[str, Group] = {}
    taken: set[int] = set()
    between = {standing.second for standing in scene.standings if standing.stance is Stance.BETWEEN}
    circling = {standing.first for standing in scene.standings if standing.stance is Stance.AROUND}
    perched = {standing.first for standing in scene.standings if standing.stance is Stance.ON}
    for standing in scene.standings:
        if standing.stance is Stance.AVENUE:
            # whose places are the way's, not a group's
            continue
        around = standing.stance is Stance.AROUND and standing.first != standing.second
        if standing.first in between or not (around or standing.stance in FORMATIONS):
            continue
        if not around and standing.first in circling:
            # "in a circle around a fire"
            continue
        if standing.first in perched and assets[standing.first].airborne:
            # "five birds in a row on a branch": each has its own place there
            continue
        members = [k for name in _alike(standing, scene.standings) for k in _of(name, scene.elements, taken, assets)]
        middle = _of(standing.second, scene.elements, taken, assets)[:1] if around else []
        if len(members) + len(middle) < 2 or (around and not middle):
            continue
        group = _grouped(standing, members, middle, scene, assets)
        groups[group.asset.name] = group
        taken |= group.slots.keys()
    if not groups:
        return Gathered(scene, assets, {}, tuple(range(len(scene.elements))))
    named = {scene.elements[k].asset: name for name, group in groups.items() for k in group.slots}
    rest = [k for k in range(len(scene.elements)) if k not in taken]
    standings = tuple(_renamed(scene.standings, named))
    elements = [*(scene.elements[k] for k in rest), *(_whole(group, scene) for group in groups.values())]
    known = {**assets, **{name: group.asset for name, group in groups.items()}}
    numbers = (*rest, *(-1 for _ in groups))
    return Gathered(scene.evolve(elements=tuple(elements), standings=standings), known, groups, numbers)


def _alike(standing: Standing, standings: Sequence[Standing]) -> list[str]:
    """The assets that stand so together with the first: boys and girls who are children around a fire."""
    same = [s for s in standings if s.stance is standing.stance]
    if standing.stance is Stance.AROUND:
        return list(dict.fromkeys(s.first for s in same if s.second == standing.second))
    linked = [s.second for s in same if s.first == standing.first]
    return list(dict.fromkeys([standing.first, *linked]))


def _of(asset: str, elements: Sequence[Element], taken: set[int], assets: Mapping[str, Asset]) -> list[int]:
    """Those of an asset, and figures that are first of all one: "geese flying in a V" """
    return [
        k
        for k, e in enumerate(elements)
        if asset in (e.asset, *assets[e.asset].synonyms[:1]) and not e.scattered and k not in taken
    ]


def _renamed(standings: Sequence[Standing], named: Mapping[str, str]) -> Iterator[Standing]:
    """The standings between what is left, with groups for their members."""
    for standing in standings:
        first, second = (named.get(name, name) for name in (standing.first, standing.second))
        if first != second:
            yield replace(standing, first=first, second=second)


def _grouped(
    standing: Standing, members: list[int], middle: list[int], scene: Scene, assets: Mapping[str, Asset]
) -> Group:
    asset = assets[standing.first]
    if standing.stance not in _UPWARD:
        members = sorted(members, key=lambda k: scene.elements[k].x)
    flat = scene.camera.angle is Angle.TOP
    aspects = {k: assets[scene.elements[k].asset].aspect for k in members}
    lead = asset
    if middle:
        lead = assets[standing.second]
        aspects[middle[0]] = lead.aspect
        placed = _about(len(members), asset, lead, flat=flat)
        slots = dict(zip([*middle, *members], placed, strict=True))
    else:
        sized = [s.stance for s in scene.standings if s.stance in SIZINGS and s.first == standing.first]
        placed = _slots(standing.stance, len(members), asset, flat=flat or asset.airborne)
        slots = dict(zip(members, _graded(placed, sized[0], asset) if sized else placed, strict=True))
    edges = [(slot.x - d, slot.x + d) for k, slot in slots.items() for d in [slot.scale * aspects[k] / 2]]
    left, right = min(low for low, _ in edges), max(high for _, high in edges)
    height = max(slot.up + slot.scale for slot in slots.values())
    whole = replace(
        lead,
        name=f"{standing.stance} of {standing.first}",
        aspect=(right - left) / height,
        height_m=asset.height_m * height,
        airborne=asset.airborne,
        members=len(slots),
    )
    alike = standing.stance in (Stance.ROW, Stance.ROWS, Stance.CROSSED)
    return Group(whole, slots, aspects, left, right - left, height, alike)


def _whole(group: Group, scene: Scene) -> Element:
    """The group as an element, about where its members are said to be, at their size."""
    elements = [scene.elements[k] for k in group.slots]
    unit = max(scene.elements[k].size / max(1.0, group.aspects[k]) / slot.scale for k, slot in group.slots.items())
    return elements[0].evolve(
        asset=group.asset.name,
        x=sum(element.x for element in elements) / len(elements),
        y=max(element.y for element in elements),
        size=unit * group.larger,
        colour=None,
        flip=False,
    )


def _slots(stance: Stance, number: int, asset: Asset, *, flat: bool) -> list[Slot]:
    """The places of so many things, from left to right; in a stack and on a pile from its foot, as they are drawn."""
    width = asset.aspect
    step = _NEXT * width
    match stance:
        case Stance.CROSSED:
            return _crossed(number, width)
        case Stance.STACK:
            return _stacked(number, asset)
        case Stance.PILE:
            return _heaped(number, width)
        case Stance.RING:
            return _ring(number, width, flat=flat)
        case Stance.CLUSTER if flat:
            return [Slot(x, up) for x, up in clustered(number, width)]
        case Stance.ROWS | Stance.CLUSTER:
            rows = 2 if number < 9 else 3 if number < 25 or stance is Stance.CLUSTER else 4
            placed = _ranks(number, rows, step, 1.05 if flat else _DEEP)
            return _staggered(placed, step) if stance is Stance.CLUSTER else placed
        case stance if stance in SHAPES:
            placed = [Slot(x, up) for x, up in outlined(stance, number, width)]
            # those of a spiral go on from its middle
            return placed if stance is Stance.SPIRAL else sorted(placed, key=lambda slot: slot.x)
    return [Slot(k * step, 0.0) for k in range(number)]


def _crossed(number: int, width: float) -> list[Slot]:
    """Pairs of which one lies over the other: what is drawn aslant is turned round, what is upright or lies leans."""
    aslant = 1 / _LONG < width < _LONG
    pair = (0.0, 0.0) if aslant else (-_CROSSING, _CROSSING)
    step = _NEXT * max(width, 0.0 if aslant else 1.0)
    return [
        Slot((k // 2) * step, 0.0, rests=k % 2 == 1, turned=aslant and k % 2 == 1, tilt_deg=pair[k % 2])
        for k in range(number)
    ]


def _graded(slots: Sequence[Slot], sizing: Stance, asset: Asset) -> list[Slot]:
    """The places of things of several sizes, in a row as near to each other as before."""
    last = max(1, len(slots) - 1)
    if sizing is Stance.ASSORTED:
        return [slot._replace(scale=slot.scale * _ASSORTED[k % len(_ASSORTED)]) for k, slot in enumerate(slots)]
    steps = [_LEAST + (1 - _LEAST) * k / last for k in range(len(slots))]
    if sizing is Stance.SHRINKING:
        steps.reverse()
    if any(slot.up for slot in slots):
        return [slot._replace(scale=slot.scale * step) for slot, step in zip(slots, steps, strict=True)]
    out: list[Slot] = []
    edge = 0.0
    for step in steps:
        out.append(Slot(edge + step * asset.aspect / 2, 0.0, step))
        edge += step * asset.aspect * _NEXT
    return out


def _ranks(number: int, rows: int, step: float, deep: float) -> list[Slot]:
    each = ceil(number / rows)
    slots = []
    for k in range(number):
        row, column = k % rows, k // rows
        last = number % rows
        short = last and row >= last
        scale = 1 - _PERSPECTIVE * row / max(1, rows - 1)
        middle = (each - 1) / 2 * step
        slots.append(Slot(middle + (column * step + (step / 2 if short else 0.0) - middle) * scale, row * deep, scale))
    return slots


def _staggered(slots: Sequence[Slot], step: float) -> list[Slot]:
    """Those of every other row between the ones before them: a flock, and no drill."""
    rows = sorted({slot.up for slot in slots})
    moved = [s._replace(x=s.x + (step * 0.5 if rows.index(s.up) % 2 else 0.0)) for s in slots]
    return sorted(moved, key=lambda slot: slot.x)


def _ring(number: int, width: float, *, flat: bool) -> list[Slot]:
    across = max(0.75, _RINGED * number / (2 * pi) * (1.0 if flat else 1.25)) * max(width, 0.7)
    if flat:
        across = max(across, 0.5 * _RINGED * number / pi)
    down = across if flat else _FLAT * across
    # nobody is right behind the one in front
    angles = [2 * pi * (k + 0.5) / number - pi / 2 for k in range(number)]
    slots = [
        Slot(across * cos(a), down * (1 + sin(a)), 1.0 if flat else 1 - _PERSPECTIVE * (1 + sin(a)) / 2) for a in angles
    ]
    return sorted(slots, key=lambda slot: slot.x)


def _about(number: int, asset: Asset, middle: Asset, *, flat: bool) -> list[Slot]:
    """The place of what is in the middle, then those of so many around it, from left to right."""
    real = (max(0.02, middle.height_m) / max(0.02, asset.height_m)) ** 0.6
    tall = min(_RATIO[1], max(_RATIO[0], real))
    if middle.height_m <= 0 or asset.height_m <= 0:
        tall = 1.4
    step = max(0.5, 0.9 * asset.aspect)
    across = max(tall * middle.aspect / 2 + _BESIDE * asset.aspect, step * (number - 1) / 2)
    if flat:
        angles = [2 * pi * k / number for k in range(number)]
        ring = [Slot(across * cos(a), across * (1 + sin(a))) for a in angles]
        return [Slot(0.0, across, tall), *sorted(ring, key=lambda slot: slot.x)]
    down = min(_FLAT * across, 0.45)
    slots = []
    for k in range(number):
        x = 2 * k / (number - 1) - 1 if number > 1 else 0.9
        side = max(0.0, 1 - x * x) ** 0.5
        # those at the far side look over what is low, those at the near side stand before what is tall
        far = (k % 2 == 0) if number > _CIRCLING else tall < 1
        y = down * (1 + side) if far else down * (1 - side)
        slots.append(Slot(across * x, y, 1 - _PERSPECTIVE * y / (2 * down)))
    return [Slot(0.0, down, tall), *slots]


def _stacked(number: int, asset: Asset) -> list[Slot]:
    """One on another, and stacks side by side where one would be too tall."""
    width, shelf = asset.aspect, min(_SETTLED, SEATS.get(asset.name) or TOPS.get(asset.name, _SETTLED))
    stacks = ceil(number / _TALLEST_STACK)
    each = ceil(number / stacks)
    return [
        Slot(
            (k // each) * 1.15 * width + (_LEANING[k % each % len(_LEANING)] * width if k % each else 0.0),
            (k % each) * shelf,
            rests=k % each > 0,
        )
        for k in range(number)
    ]


def _heaped(number: int, width: float) -> list[Slot]:
    """Rows of which each has one less than the one below it."""
    base = 1
    while base * (base + 1) // 2 < number:
        base += 1
    slots: list[Slot] = []
    row = 0
    while len(slots) < number:
        held = min(max(1, base - row), number - len(slots))
        step = 0.94 * width
        offset = (base - held) / 2 * step
        slots += [Slot(offset + k * step, row * _HEAPED, rests=row > 0) for k in range(held)]
        row += 1
    return slots
