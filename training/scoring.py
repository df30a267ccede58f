"""Scores scenes against what their captions asked for, by what is visible.

An element counts if 60 % of its silhouette lies in the frame and uncovered.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable

from calotype.pipelines.bundled.ambience import Season, Weather
from calotype.pipelines.bundled.network.phrases import Relation
from calotype.pipelines.bundled.scene import Element, Scene

from .grammar import Group, Spec

VISIBLE = 0.6

_HOLDS: dict[Relation, Callable[[Element, Element], bool]] = {
    Relation.LEFT: lambda a, b: a.x < b.x - 0.05,
    Relation.RIGHT: lambda a, b: a.x > b.x + 0.05,
    Relation.ABOVE: lambda a, b: a.y < b.y - 0.1 and abs(a.x - b.x) < 0.25,
    Relation.ON: lambda a, b: a.y < b.y - 0.05 and abs(a.x - b.x) < 0.5 * b.size + 0.05,
    Relation.NEXT: lambda a, b: 0.05 < abs(a.x - b.x) < 0.7 and (abs(a.y - b.y) < 0.25 or a.airborne or b.airborne),
    Relation.BEHIND: lambda a, b: a.y < b.y - 0.02,
    Relation.FRONT: lambda a, b: a.y > b.y + 0.02,
}


def _nearest(element: Element, others: list[Element]) -> Element:
    return min(others, key=lambda other: abs(other.x - element.x))


def _judge(spec: Spec, scene: Scene, visible: Iterable[float]) -> Iterable[tuple[str, bool]]:
    seen = [e for e, fraction in zip(scene.elements, visible, strict=True) if fraction >= VISIBLE]

    def found(group: Group) -> list[Element]:
        return [e for e in seen if e.asset == group.thing.name and e.scattered == group.scattered]

    for group in spec.groups:
        elements = found(group)
        yield "presence", bool(elements)
        if not group.scattered:
            yield "counts", len(elements) == group.count
        if group.colour:
            yield "colours", sum(e.colour is group.colour for e in elements) * 2 > len(elements)
        if elements and not group.colour:
            yield "uncoloured", not any(e.colour for e in elements)
    if spec.relation:
        firsts = [found(g) for g in spec.groups[: spec.related]]
        seconds = found(spec.groups[spec.related])
        holds = _HOLDS[spec.relation]
        whole = all([*firsts, seconds])
        yield "relations", whole and all(holds(e, _nearest(e, seconds)) for first in firsts for e in first)
    asked = {g.thing.name for g in spec.groups}
    yield "nothing_else", all(e.asset in asked for e in scene.elements)
    if spec.environment_said:
        # what is small stands on a table in the place, seen close
        top = scene.tints.top
        yield "environment", spec.environment in {scene.environment, top.beyond if top is not None else None}
    if spec.time_said:
        yield "time", scene.time is spec.time
    if spec.weather is not Weather.CLEAR:
        yield "weather", scene.weather is spec.weather
    if spec.season is not Season.SUMMER:
        yield "season", scene.season is spec.season
    if spec.style_said:
        yield "style", scene.style is spec.style


def score(cases: Iterable[tuple[Spec, Scene, list[float]]]) -> dict[str, float]:
    """The share, 0 to 1, of what was asked that can be seen, by kind; and their mean over the kinds of the target
    (presence, counts, colours, relations, environment, time) as ``mean``."""
    good: dict[str, int] = defaultdict(int)
    asked: dict[str, int] = defaultdict(int)
    for spec, scene, visible in cases:
        for kind, held in _judge(spec, scene, visible):
            asked[kind] += 1
            good[kind] += held
    shares = {kind: good[kind] / asked[kind] for kind in sorted(asked)}
    target = ("presence", "counts", "colours", "relations", "environment", "time")
    shares["mean"] = sum(shares[k] for k in target if k in shares) / sum(k in shares for k in target)
    return shares
