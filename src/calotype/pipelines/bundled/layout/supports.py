"""Supports: who rests on whom and who shelters under whom, as the prompt says it or else as the latent does."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from calotype.pipelines.bundled.assets import Kind
from calotype.pipelines.bundled.layout.bodies import Body, Frame
from calotype.pipelines.bundled.standings import Stance, Standing

MAX_STACKING = 6
"""Among more elements than these, nearness is chance and nothing is on top of anything."""
_MAX_SHELVED = 3
_FARTHEST = 0.70
"""Above this fraction of the frame's height no layout says that a thing stands on the ground."""

_MAX_ON_TABLE = 8
_TABLES = frozenset(
    "dining table|writing desk|bench|kitchen island|picnic table|cafe table|coffee table|workbench|sideboard|"
    "side table|chest of drawers|stone wall|piano|grand piano|rug".split("|")
)
"""Tops that are wide enough for more."""

Links = Mapping[int, int]
"""Number of a body to that of the one that holds it."""


def told(bodies: Sequence[Body], standings: Iterable[Standing], stance: Stance) -> dict[int, int]:
    """Each body that the prompt says to stand so to another, to the nearest of those; not more to one than fit."""
    out: dict[int, int] = {}
    for standing in standings:
        if standing.stance is stance is Stance.ON and standing.first == standing.second:
            out |= _on_largest(bodies, standing.first)
        if standing.stance is not stance or standing.first == standing.second:
            continue
        seconds = [k for k, body in enumerate(bodies) if body.is_called(standing.second)]
        for k, body in enumerate(bodies):
            if not body.is_called(standing.first) or k in out:
                continue
            free = [j for j in seconds if j != k and out.get(j) != k and _has_room(bodies[j], j, out)]
            if free:
                out[k] = min(free, key=lambda j: abs(bodies[j].x - body.x))
    return out


def _on_largest(bodies: Sequence[Body], name: str) -> dict[int, int]:
    """Small ones on a large one of their kind: "three small cubes on a big cube"; of two that are alike the one that
    was put higher: "a red cube on top of a blue cube"."""
    those = [k for k, body in enumerate(bodies) if body.is_called(name)]
    if len(those) == 2 and len({bodies[k].element.stature for k in those}) == 1:
        over, under = sorted(those, key=lambda k: bodies[k].element.y)
        return {over: under}
    largest = max(those, key=lambda k: bodies[k].element.stature, default=-1)
    return {k: largest for k in those if bodies[k].element.stature < bodies[largest].element.stature}


def _has_room(body: Body, number: int, out: Links) -> bool:
    """Whether one more fits on a body: "a table with six cups"."""
    most = _MAX_ON_TABLE if body.asset.name in _TABLES else _MAX_SHELVED
    return sum(other == number for other in out.values()) < most


def resting(bodies: Sequence[Body], standings: Sequence[Standing]) -> dict[int, int]:
    """Who rests on whom because the prompt says so. A bird that is drawn standing perches on what it is above."""
    above = told(bodies, standings, Stance.ABOVE)
    perched = {k: j for k, j in above.items() if bodies[k].asset.kind is Kind.BIRD and not bodies[k].asset.airborne}
    return perched | told(bodies, standings, Stance.ON)


def supports(bodies: Sequence[Body], standings: Sequence[Standing], frame: Frame, *, floating: bool) -> dict[int, int]:
    """Who rests on whom: what the prompt says, then a small thing whose base is said to be at another's upper part,
    over its middle, or near it where nothing could stand, or farther from it where others rest on it already."""
    out = resting(bodies, standings)
    if len(bodies) > MAX_STACKING:
        return out
    apart = {(standing.first, standing.second) for standing in standings}
    apart |= {(second, first) for first, second in apart}
    candidates: list[tuple[bool, float, int, int]] = []
    for a, upper in enumerate(bodies):
        for b, lower in enumerate(bodies):
            drop = (lower.base - upper.base) / frame.height
            if a == b or drop <= 0 or upper.size > 1.3 * lower.size:
                continue
            if a in out or out.get(b) == a or (upper.asset.name, lower.asset.name) in apart:
                continue
            off = abs(upper.x - lower.x)
            touching = (
                abs(upper.base - lower.base + lower.shelf) < 0.06 * lower.own_height and off < 0.3 * lower.own_width
            )
            # the latent speaks of the larger side as if it were the height, in fractions of any frame's height
            meant = 0.6 < drop / lower.size < 1.0 and off / frame.width < 0.15 and off < 0.45 * lower.own_width
            lost = not floating and not upper.asset.airborne and upper.base / frame.height < _FARTHEST
            lost = lost and 0.5 < drop / lower.size < 1.05 and off / frame.width < 0.45
            if (touching or meant or lost) and upper.element.airborne is lower.element.airborne:
                alone = not (touching or meant or off / frame.width < 0.25)
                candidates.append((alone, off, a, b))
    for alone, _, a, b in sorted(candidates):
        shelved = [c for c, d in out.items() if d == b]
        if alone and not shelved:
            continue
        # a second one needs room beside the first, which it would hide otherwise
        full = shelved and (len(shelved) == _MAX_SHELVED or bodies[b].asset.aspect < 1)
        if a not in out and not full and not _holds(out, a, b):
            out[a] = b
    return out


def _holds(links: Links, lower: int, upper: int) -> bool:
    """Whether one holds the other, however indirectly."""
    at: int | None = upper
    seen: set[int] = set()
    while at is not None and at not in seen:
        if at == lower:
            return True
        seen.add(at)
        at = links.get(at)
    return False
