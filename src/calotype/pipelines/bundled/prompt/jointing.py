"""From grasps to joints: which of the drawn things are joined, and what is left over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from calotype.pipelines.bundled import grips
from calotype.pipelines.bundled.dealings import dealing_of
from calotype.pipelines.bundled.encounters import Encounter
from calotype.pipelines.bundled.prompt.holding import ROOTED, Grasp
from calotype.pipelines.bundled.scene import (
    Element,
    Joint,
    Manner,
)
from calotype.pipelines.bundled.stations import station_of

_BORNE = frozenset({Encounter.SHOULDERED, Encounter.CARRIED, Encounter.FOLLOWING})
_MOST_MEETING = 7
"""As many follow one, or chase it."""
_BUNCH = 5
"""As many balloons as one hand holds."""


def joints(grasps: Sequence[Grasp], elements: Sequence[Element]) -> tuple[Joint, ...]:
    """The grasps between the elements that were decoded, each with the nearest that is free; a vessel with all that is
    in it."""
    made: list[Joint] = []
    for grasp in grasps:
        if grasp.manner in (Manner.FILL, Manner.BOND):
            made += _contents(grasp, elements, made)
            continue
        holders = _meant(elements, grasp.holder, grasp.by)
        things = _meant(elements, grasp.held, grasp.what)
        taken = {joint.held for joint in made} if grasp.manner not in ROOTED else set()
        riding = {joint.holder for joint in made if joint.manner in ROOTED}
        mounted = [joint.held for joint in made if joint.manner in ROOTED]
        room = _room(grasp)
        if grasp.manner in ROOTED:
            holders = [k for k in holders if k not in riding]
            things = [k for k in things if mounted.count(k) < room]
        pairs = sorted(
            (abs(elements[a].x - elements[b].x) + 0.5 * abs(elements[a].y - elements[b].y), a, b)
            for a in holders
            for b in things
            if a != b
            and b not in taken
            and (grasp.holder != grasp.held or _fits_alike(grasp, elements[a], elements[b]))
        )
        used: set[int] = set()
        for _, a, b in pairs:
            aboard = sum(joint.held == b for joint in made) if room > 1 else 0
            if a in used or b in used or aboard >= room or (grasp.holder == grasp.held and used):
                continue
            used |= {b} if grasp.manner is Manner.LEAD else {a} if room > 1 else {a, b}
            made.append(Joint(holder=a, held=b, manner=grasp.manner, look=grasp.look))
        if grasp.manner is Manner.HOLD and grasp.held in grips.BUNCHED:
            for _, a, b in pairs:
                held = sum(joint.holder == a and elements[joint.held].asset == grasp.held for joint in made)
                if b not in used and 0 < held < _BUNCH:
                    used.add(b)
                    made.append(Joint(holder=a, held=b, manner=grasp.manner))
    return acyclic(made)


def _meant(elements: Sequence[Element], asset: str, member: int) -> list[int]:
    """Those of an asset that are the ones named so: "a black cat, and a white cat wearing a hat"."""
    named = [k for k, e in enumerate(elements) if e.asset == asset and not e.scattered]
    return [k for k in named if elements[k].member == member] or named


def _fits_alike(grasp: Grasp, holder: Element, held: Element) -> bool:
    """Whether the one of two that look alike is what it is to the other: "a koala holding a tiny koala", "a baby monkey
    clinging to its mother"."""
    if grasp.manner is Manner.HOLD:
        return holder.size > held.size
    return grasp.look not in _BORNE or holder.size <= held.size


def _room(grasp: Grasp) -> int:
    """How many may have that place on one of the things."""
    if grasp.manner is Manner.TEND:
        place = station_of(grasp.held, grasp.look)
        return len(place.at) if place else 1
    if grasp.manner is Manner.MEET:
        return _MOST_MEETING
    return grips.CREWED.get(grasp.held, 1) if grasp.manner is Manner.RIDE else 1


def _contents(grasp: Grasp, elements: Sequence[Element], made: Sequence[Joint]) -> Iterator[Joint]:
    """Everything of that asset that is free, in or at the nearest vessel of those that have least."""
    had: Counter[int] = Counter()
    vessels = [k for k, e in enumerate(elements) if e.asset == grasp.holder and not e.scattered]
    taken = {joint.held for joint in made}
    for k, element in enumerate(elements):
        if element.asset == grasp.held and not element.scattered and k not in taken and vessels:
            xs = {v: (had[v], abs(elements[v].x - element.x)) for v in vessels}
            holder = min(vessels, key=xs.__getitem__)
            had[holder] += 1
            yield Joint(holder=holder, held=k, manner=grasp.manner, look=grasp.look)


def unjoined(
    grasps: Sequence[Grasp], elements: Sequence[Element], made: Sequence[Joint], once: Collection[str]
) -> Iterator[tuple[Grasp, bool, int, int]]:
    """Grasps that not all of those drawn take part in: whether it lacks those who hold, wear or ride, how many take
    no part, and of how many. once: the assets that the prompt names a single time; of others it is open which are
    meant."""
    for manner, held in dict.fromkeys((grasp.manner, grasp.held) for grasp in grasps):
        if manner in (Manner.FILL, Manner.LAY, Manner.MEET, Manner.BOND):
            continue
        alike = [grasp for grasp in grasps if (grasp.manner, grasp.held) == (manner, held)]
        same = (manner, Manner.LAY)
        joined = [j for j in made if j.manner in same and elements[j.held].asset == held]
        things = sum(element.asset == held for element in elements)
        idle = things - len({joint.held for joint in joined})
        worked = dealing_of(alike[0].look) is not None
        there = any(element.asset == g.holder for g in alike for element in elements)
        if held in once and idle and there and not worked:
            yield alike[0], False, idle, things
        for grasp in alike if things and held in once else ():
            holders = sum(element.asset == grasp.holder for element in elements)
            idle = holders - len({j.holder for j in joined if elements[j.holder].asset == grasp.holder})
            if grasp.holder in once and idle and not grasp.some:
                yield grasp, True, idle, holders


def acyclic(made: Sequence[Joint]) -> tuple[Joint, ...]:
    """Without those that would make a ring, or give a thing two places: every element is drawn once."""
    parent: dict[int, int] = {}
    kept: list[Joint] = []
    for joint in made:
        root, part = joint.root, joint.part
        above = root
        while above in parent and above != part:
            above = parent[above]
        if part in parent or above == part:
            continue
        parent[part] = root
        kept.append(joint)
    return tuple(kept)
