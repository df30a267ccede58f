"""The layout: solves the geometry of what the latent says, and nothing else.

Who stands left, right, above, behind or on top of whom is the latent's, and the prompt's standings tell it exactly;
that nobody hides another, leaves the frame, floats over the ground or sinks into the sky is decided here. Lengths in
this module are in units of the frame's shorter side, as an element's size is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.assets import Asset, Kind
from calotype.pipelines.bundled.conditions import WRECKED, Condition
from calotype.pipelines.bundled.footing import FLOATING, INDOORS, ON_CEILINGS, ON_WALLS, WALLED, footing_of
from calotype.pipelines.bundled.layout.bodies import SEATS, SIZES, TOPS, Body, Frame, grown, largest
from calotype.pipelines.bundled.layout.spacing import MARGIN, Boxes, excess, hidden, space
from calotype.pipelines.bundled.layout.supports import MAX_STACKING, Links, resting, supports, told
from calotype.pipelines.bundled.scene import Element, Pose, Scene
from calotype.pipelines.bundled.standings import Stance, Standing

PROPORTIONS = {True: (0.5, 1.2), False: (0.35, 1.65)}
"""Of few things whose sizes the prompt leaves open, and of others: sizes go with the real things' to this power, as far
as the latent doesn't differ from it by more than this factor."""
FEW = 4
_REAL_M = {True: (0.06, 4.0), False: (0.05, 30.0)}
"""Beyond, a thing is drawn as if it were this small or large: beside a ship, who is on a rock is still to be seen."""
_BEHIND = 0.025
"""The least distance in depth between things that would all stand at the far end of the ground."""
_LOW = 0.66
"""Below this fraction of the frame's height even what flies is said to be on the ground."""
_HIGH = 0.5
"""Above this one, what is over another thing with air between them is in the air, wherever the horizon is."""
_BEHIND_ALL = 1.15
"""What hangs in the sky behind a thing, "an owl in front of the moon", is at least so many times its height."""
_BEFORE = (0.05, 0.12)
"""The least and the greatest distance in depth, in fractions of the frame's height, of what is said to stand in front
of another."""
_CARRIED = 0.9
"""What carries another, because the prompt says so, has at least this part of its width,"""
_GROWTH = 1.6
"""if it need not grow by more than this for it."""
_LIKELY = 1.15
"""It may be larger than the square root of the real things' proportion by this factor,"""
_TALLER = 1.2
"""and than the other by this."""
_TINIEST = 0.24
"""It is not smaller than this part of the other, for it to be seen."""
_SHELTERED = 0.5
"""What shelters is at most this part of the shelter's height,"""
_SHELTERED_WIDE = 0.62
"""and this part of its width."""
_MOUNTED = 0.36
_SHOWN_HUNG = 0.55
"""How large what hangs on a wall is at most,"""
_ABOVE_FLOOR = 0.12
"""and how far above the floor it does, for one of the frame's height."""
_OVERHEAD = 0.14
"""Of the frame's width: how far to the side of a thing another may be that is above it."""
_ALOFT = frozenset({Pose.JUMPING, Pose.FLYING, Pose.FALLING, Pose.HANGING, Pose.CLIMBING, Pose.SWIMMING, Pose.DIVING})
"""Poses of who is off the ground."""
_SMALL = frozenset({Kind.FURNITURE, Kind.OBJECT, Kind.TOOL, Kind.FOOD, Kind.TOY, Kind.CLOTHING, Kind.INSTRUMENT})
_CLOSE = 0.75
"""Heights below the horizon that these stand at least."""
_SPANNING = frozenset({"bridge"})
"""What stands in the water, where there is some."""
_ROWS = 6
_MAX_HIDDEN = 0.28
_PASSES = 8
_TRIES = 8


def solve(scene: Scene, assets: Mapping[str, Asset], width: int, height: int) -> Scene:
    """The scene with every element in a place where it can be seen and could stand; ``width`` and ``height`` are the
    picture's, in pixels.

    Deterministic, and a solved scene stays as it is. Scattered elements keep what they say; so does a portrait.
    """
    short = min(width, height)
    frame = Frame(width=width / short, height=height / short, footing=footing_of(scene))
    if scene.portrait:
        return scene
    elements = scene.elements
    for _ in range(_PASSES):
        solved = _pass(elements, scene, assets, frame)
        moved = max((_distance(a, b) for a, b in zip(elements, solved, strict=True)), default=0.0)
        elements = solved
        if moved < 1e-4:
            break
    return scene.evolve(elements=elements)


def _distance(a: Element, b: Element) -> float:
    return max(abs(a.x - b.x), abs(a.y - b.y), abs(a.size - b.size), float(a.airborne is not b.airborne))


def _pass(
    elements: tuple[Element, ...], scene: Scene, assets: Mapping[str, Asset], frame: Frame
) -> tuple[Element, ...]:
    environment = scene.environment
    solid = [i for i, e in enumerate(elements) if not e.scattered]
    out = [
        e.evolve(airborne=environment in FLOATING or (assets[e.asset].airborne and environment not in INDOORS))
        if e.scattered
        else e
        for e in elements
    ]
    bodies = [
        Body(
            element=elements[i],
            asset=grown(assets[elements[i].asset], elements[i].stature),
            x=elements[i].x * frame.width,
            base=elements[i].y * frame.height,
            size=min(largest(assets[elements[i].asset]), max(SIZES[0], elements[i].size)),
        )
        for i in solid
    ]
    for i, element in _assembled(bodies, solid, scene, frame):
        out[i] = element
    return tuple(out)


def _assembled(bodies: list[Body], solid: list[int], scene: Scene, frame: Frame) -> list[tuple[int, Element]]:
    if not bodies:
        return []
    environment, standings = scene.environment, scene.standings
    said = resting(bodies, standings)
    held = supports(bodies, standings, frame, floating=environment in FLOATING)
    beneath = {k: j for k, j in told(bodies, standings, Stance.UNDER).items() if k not in held and held.get(j) != k}
    bearing = set(said.values())
    above = told(bodies, standings, Stance.ABOVE)
    before = told(bodies, standings, Stance.IN_FRONT)
    behind = {
        far: near
        for near, far in before.items()
        if bodies[far].asset.kind is Kind.CELESTIAL and environment not in INDOORS and far not in held
    }
    bodies = _overhead(_amid(_sided(bodies, standings, held), standings), above, frame)
    bodies = _carrying(
        _proportioned(bodies, held, beneath, closely=not scene.sized and len(bodies) <= FEW), said, beneath
    )
    bodies = [
        replace(
            b,
            hung=k not in held
            and k not in beneath
            and ((k in above and b.asset.airborne) or _hangs(b, bodies, environment, frame))
            # what carries a thing by the prompt's words flies no more than it does
            and not (k in bearing and not b.asset.airborne)
            and (k in above or not _stands(b, environment)),
            size=_hung_size(b, len(bodies)) if _is_mounted(b, environment) else b.size,
        )
        for k, b in enumerate(bodies)
    ]
    bodies = _in_line(bodies, before, frame)
    piles, members = _piled(bodies, held, beneath, behind)
    piles = _widened(_raised([_fitted(p, frame, environment) for p in piles], piles, frame), frame)
    piles = _lifted(piles, frame)
    piles = _arranged(piles, frame, environment)
    return [
        (solid[k], element)
        for pile, numbers in zip(piles, members, strict=True)
        for k, element in zip(numbers, pile.placed(frame), strict=True)
    ]


def _overhead(bodies: list[Body], above: Links, frame: Frame) -> list[Body]:
    """What is above another is over it and not over the ground beside it."""
    reach = _OVERHEAD * frame.width
    return [
        body
        if k not in above
        else replace(body, x=min(max(body.x, bodies[above[k]].x - reach), bodies[above[k]].x + reach))
        for k, body in enumerate(bodies)
    ]


def _sided(bodies: list[Body], standings: Sequence[Standing], held: Links) -> list[Body]:
    """What the prompt says to be left of others changes places with them, where it is not; what something rests on
    goes with it."""

    def foot(k: int) -> int:
        seen = {k}
        while k in held and held[k] not in seen:
            k = held[k]
            seen.add(k)
        return k

    out = list(bodies)
    for standing in standings:
        if standing.stance is not Stance.LEFT or standing.first == standing.second:
            continue
        left, right = (
            dict.fromkeys(foot(k) for k, body in enumerate(bodies) if body.asset.name == name)
            for name in (standing.first, standing.second)
        )
        if not left or not right or left.keys() & right.keys():
            continue
        if max(out[k].x for k in left) < min(out[k].x for k in right):
            continue
        order = [*sorted(left, key=lambda k: out[k].x), *sorted(right, key=lambda k: out[k].x)]
        for k, x in zip(order, sorted(out[k].x for k in order), strict=True):
            out[k] = replace(out[k], x=x)
    return out


def _amid(bodies: list[Body], standings: Sequence[Standing]) -> list[Body]:
    """What the prompt says to be between others changes places with one of them, where it is not."""
    out = list(bodies)
    for first in {standing.first for standing in standings if standing.stance is Stance.BETWEEN}:
        around = {s.second for s in standings if s.stance is Stance.BETWEEN and s.first == first}
        inner = [k for k, body in enumerate(bodies) if body.asset.name == first]
        outer = sorted((k for k, b in enumerate(bodies) if b.asset.name in around - {first}), key=lambda k: bodies[k].x)
        if not inner or len(outer) < 2:
            continue
        order = [*outer[: len(outer) // 2], *inner, *outer[len(outer) // 2 :]]
        for k, x in zip(order, sorted(bodies[k].x for k in order), strict=True):
            out[k] = replace(out[k], x=x)
    return out


def _carrying(bodies: list[Body], said: Links, beneath: Links) -> list[Body]:
    """What the prompt puts on or under another has room there and is no giant: the holder grows, as far as it may."""
    out = list(bodies)
    for k, j in said.items():
        real, under = (b.asset.height_m * max(1.0, b.asset.aspect) for b in (out[k], out[j]))
        if real > 0 and under > 0:
            if real > under:
                out[j] = replace(out[j], size=max(out[j].size, out[k].size / _TALLER))
            most = out[j].size * min(_TALLER, max(_TINIEST, _LIKELY * float((real / under) ** 0.5)))
            least = min(most, _TINIEST * out[j].size)
            out[k] = replace(out[k], size=max(SIZES[0], least, min(out[k].size, most)))
        lacking = _CARRIED * out[k].own_width / out[j].own_width
        out[j] = replace(out[j], size=min(largest(out[j].asset), out[j].size * min(_GROWTH, max(1.0, lacking))))
    for k, j in beneath.items():
        lacking = out[k].own_height / (_SHELTERED * out[j].own_height)
        out[j] = replace(out[j], size=min(largest(out[j].asset), out[j].size * min(_GROWTH, max(1.0, lacking))))
    return out


def _in_line(bodies: list[Body], before: Links, frame: Frame) -> list[Body]:
    """What stands in front of another, near enough to it that both share a ground."""
    out = list(bodies)
    for near, far in before.items():
        if out[near].hung or out[far].hung:
            continue
        apart = (out[near].base - out[far].base) / frame.height
        if apart > _BEFORE[1]:
            out[far] = replace(out[far], base=out[near].base - _BEFORE[1] * frame.height)
        elif apart < _BEFORE[0]:
            base = min(frame.near, out[far].base + _BEFORE[0] * frame.height)
            out[near] = replace(out[near], base=base)
            out[far] = replace(out[far], base=min(out[far].base, base - _BEFORE[0] * frame.height))
    return out


def _proportioned(bodies: list[Body], held: Links, beneath: Links, *, closely: bool) -> list[Body]:
    """Sizes brought near to what the real things' call for, seen from the one that is really the largest. What shelters
    under another fits that one, and measures none."""
    real = np.array([b.asset.height_m * max(1.0, b.asset.aspect) for b in bodies])
    ground = [
        k for k, b in enumerate(bodies) if real[k] > 0 and k not in beneath and (k in held or not b.asset.airborne)
    ]
    if not ground:
        return bodies
    power, band = PROPORTIONS[closely]
    natural = np.clip(real, *_REAL_M[closely]) ** power
    reference = max(ground, key=lambda k: (real[k], bodies[k].size))
    unit = bodies[reference].size / natural[reference]
    out = []
    for k, body in enumerate(bodies):
        low = natural[k] * unit / band if k in ground else 0.0
        high = natural[k] * unit * band * (1.0 if k in ground else 1.8)
        if k in held.values():
            # what carries something gives no way to it, or both would dwindle from pass to pass
            high = max(high, body.size)
        size = body.size if real[k] <= 0 or k in beneath else float(np.clip(body.size, low, max(high, SIZES[0])))
        out.append(replace(body, size=min(largest(body.asset), max(SIZES[0], size))))
    return out


def _hangs(body: Body, bodies: Sequence[Body], environment: Environment, frame: Frame) -> bool:
    """Whether it is in the air, or free in the water."""
    asset, y = body.asset, body.base / frame.height
    over = [
        other
        for other in bodies
        if other.base - body.base > 0.25 * frame.height and abs(other.x - body.x) < 0.2 * frame.width
    ]
    if over and (y < frame.footing.horizon - 0.02 or (y < _HIGH and any(body.base < other.top for other in over))):
        return True
    if _is_mounted(body, environment):
        return True
    if environment is Environment.SPACE or (asset.kind is Kind.CELESTIAL and environment not in INDOORS):
        return True
    if environment is Environment.UNDERWATER:
        swims = asset.airborne or (asset.afloat and asset.kind is not Kind.BOAT)
        return swims or (asset.kind in (Kind.ANIMAL, Kind.PERSON, Kind.BIRD) and y < frame.footing.far)
    if not asset.airborne:
        return body.element.airborne
    if body.element.conditions & WRECKED:
        # a spaceship half buried in a desert flies no more
        return False
    if asset.afloat or asset.kind is Kind.FISH:
        return False
    if environment in INDOORS:
        settles = asset.kind is Kind.AIRCRAFT and asset.height_m > 1 and environment is not Environment.STUDIO
        settles = settles or (asset.kind is Kind.INSECT and environment is Environment.TABLE)
        return not settles and not (y > _LOW and _before_or_behind(body, bodies, frame))
    return y < _LOW or asset.kind is Kind.ANIMAL


def _stands(body: Body, environment: Environment) -> bool:
    """Whether it is somebody who is on the ground wherever the picture was to have them: "a woman and a baby"."""
    element = body.element
    on_legs = body.asset.kind in (Kind.PERSON, Kind.ANIMAL) and not (body.asset.airborne or element.airborne)
    return on_legs and element.pose not in _ALOFT and environment not in FLOATING | {Environment.UNDERWATER}


def _is_mounted(body: Body, environment: Environment) -> bool:
    """Whether it hangs on the wall or from the ceiling, as such things do."""
    return (environment in WALLED and body.asset.name in ON_CEILINGS) or _is_on_wall(body, environment)


def _hung_size(body: Body, number: int) -> float:
    """What the prompt hangs on the wall is what the picture is of, where it is one of few."""
    if Condition.HUNG not in body.element.conditions:
        return min(body.size, _MOUNTED)
    return max(body.size, _SHOWN_HUNG / max(1, number) ** 0.5)


def _is_on_wall(body: Body, environment: Environment) -> bool:
    """Whether it is made to hang on a wall, or the prompt hangs it there, if only on that behind everything."""
    said = Condition.HUNG in body.element.conditions
    return (said and environment is Environment.STUDIO) or (
        environment in WALLED and (said or body.asset.name in ON_WALLS)
    )


def _before_or_behind(body: Body, bodies: Sequence[Body], frame: Frame) -> bool:
    """Whether a scene of few says that this stands before or behind another, half covering it."""
    return len(bodies) <= 3 and any(
        0.09 < abs(other.base - body.base) / frame.height < 0.27 and 0.1 < abs(other.x - body.x) / frame.width < 0.3
        for other in bodies
    )


def _piled(bodies: Sequence[Body], held: Links, beneath: Links, behind: Links) -> tuple[list[Body], list[list[int]]]:
    """Bodies with all that rests on, shelters under or hangs behind them, and the numbers of the elements of each in
    the order of ``placed``."""

    def pile(k: int) -> tuple[Body, list[int]]:
        above = sorted((pile(a) for a, b in held.items() if b == k), key=lambda resting: resting[0].x)
        below = sorted((pile(a) for a, b in beneath.items() if b == k), key=lambda sheltered: sheltered[0].x)
        back = [pile(a) for a, b in behind.items() if b == k]
        wide = sum(b.own_width for b, _ in above)
        own = bodies[k]
        limited = len(above) > 1 or (above and (own.asset.name in SEATS or own.asset.name in TOPS))
        factor = min(1.0, own.room / wide) if limited else 1.0
        body = replace(
            own,
            resting=tuple(b.scaled(factor) for b, _ in above),
            sheltered=tuple(
                b.scaled(
                    min(
                        1.0,
                        _SHELTERED * own.own_height / b.height,
                        _SHELTERED_WIDE * own.own_width / b.width / max(1.0, len(below) ** 0.5),
                    )
                )
                for b, _ in below
            ),
            backdrop=tuple(b.scaled(max(1.0, _BEHIND_ALL * own.own_height / b.own_height)) for b, _ in back),
        ).settled()
        return body, [k, *(n for _, numbers in (*above, *below, *back) for n in numbers)]

    piles = [pile(k) for k in range(len(bodies)) if not any(k in links for links in (held, beneath, behind))]
    return [p for p, _ in piles], [n for _, n in piles]


def _limits(pile: Body, frame: Frame, environment: Environment) -> tuple[float, float]:
    """The highest and lowest baselines it may have."""
    low = pile.height + MARGIN
    if pile.hung and environment in WALLED and pile.asset.name in ON_CEILINGS:
        return pile.height, pile.height
    if pile.hung and _is_on_wall(pile, environment):
        return low, max(low, frame.horizon - _ABOVE_FLOOR * frame.height)
    if not pile.hung:
        if frame.water is not None and (pile.asset.afloat or pile.asset.name in _SPANNING):
            return max(frame.water[0], low), max(frame.water[1], low)
        # on open ground a large picture of a small thing is of one close by
        near = frame.horizon + _CLOSE * pile.height if pile.asset.kind in _SMALL and environment not in INDOORS else 0.0
        return min(frame.near, max(frame.far, low, near)), frame.near
    if environment is Environment.SPACE:
        return low, frame.near
    if environment is Environment.UNDERWATER:
        return low, max(frame.far, low + 0.02)
    return low, max(frame.horizon + 0.02, low + 0.05)


def _fitted(pile: Body, frame: Frame, environment: Environment) -> Body:
    """No larger than the frame allows, and at a height where it can be."""
    room = min((frame.width - 2 * MARGIN) / pile.width, (frame.near - 2 * MARGIN) / pile.height, 1.0)
    if room < 1.0:
        pile = pile.scaled(room * 0.995)
    return _clamped(pile, frame, environment)


def _raised(fitted: list[Body], said: Sequence[Body], frame: Frame) -> list[Body]:
    """Those that had to come down to the far end of the ground, one behind the other as they were."""
    lowered = [k for k, (new, old) in enumerate(zip(fitted, said, strict=True)) if new.base > old.base + _BEHIND]
    if len(fitted) > MAX_STACKING:
        return fitted
    out = list(fitted)
    for rank, k in enumerate(sorted(lowered, key=lambda k: said[k].base)):
        if not out[k].hung:
            out[k] = out[k].moved(out[k].x, min(frame.near, out[k].base + rank * _BEHIND * frame.height))
    return out


def _widened(piles: list[Body], frame: Frame) -> list[Body]:
    """Three and more in a wide frame grow into the room that a square one would not have."""
    total = sum(p.width for p in piles)
    wanted = 0.55 * frame.width
    if len(piles) < 3 or frame.width < 1.25 or total >= wanted:
        return piles
    real = [p.asset.height_m * max(1.0, p.asset.aspect) for p in piles]
    caps = [(0.04 + 0.38 * min(1.9, max(0.36, metres**0.2))) / p.size for p, metres in zip(piles, real, strict=True)]
    room = min((p.base - 2 * MARGIN) / p.height for p in piles)
    factor = min(wanted / total, room, *caps)
    return [p.scaled(factor) for p in piles] if factor > 1.0 else piles


def _lifted(piles: list[Body], frame: Frame) -> list[Body]:
    """What hangs above another is raised until it clears it; where the frame is too low, both shrink."""
    if sum(p.hung for p in piles) > 4:
        return piles
    out = list(piles)
    for k in sorted(range(len(out)), key=lambda k: -out[k].base):
        if not out[k].hung:
            continue
        for j, other in enumerate(out):
            pile = out[k]
            across = (pile.width + other.width) / 2 - abs(pile.x - other.x)
            above = other.base - pile.base > 0.12 * frame.height
            if j == k or not above or across < 0.45 * min(pile.width, other.width):
                continue
            clear = other.base - other.height + 0.04 * pile.height
            if pile.base <= clear:
                continue
            room = clear - MARGIN
            if pile.height > room:
                # the upper gives way first, then both
                shrink = max(0.6, room / pile.height)
                pile = pile.scaled(shrink)
                if pile.height > room:
                    both = (other.base - MARGIN) / (other.height + 0.96 * pile.height)
                    pile, out[j] = pile.scaled(both), other.scaled(both)
                clear = out[j].base - out[j].height + 0.04 * pile.height
            out[k] = pile.moved(pile.x, max(clear, pile.height + MARGIN))
    return out


def _boxes(piles: Sequence[Body]) -> Boxes:
    hung = np.array([p.hung for p in piles])
    base = np.array([p.base for p in piles])
    return Boxes(
        x=np.array([p.x for p in piles]),
        base=base,
        width=np.array([p.width for p in piles]),
        height=np.array([p.height for p in piles]),
        # what hangs in the air is drawn first
        depth=base - 100.0 * hung,
        area=np.array([p.area for p in piles]),
        mixed=np.array([bool(p.resting) for p in piles]),
    )


def _shrunk(boxes: Boxes, factor: float) -> Boxes:
    return replace(boxes, width=boxes.width * factor, height=boxes.height * factor, area=boxes.area * factor**2)


def _arranged(piles: list[Body], frame: Frame, environment: Environment) -> list[Body]:
    """Spread sideways, in rows where one is too long, smaller where nothing else helps."""
    strictness = 1.0
    arranged = piles
    for _ in range(4):
        arranged = _packed(piles, frame, environment, strictness)
        if hidden(_boxes(arranged)).max() <= _MAX_HIDDEN:
            break
        strictness *= 0.55
    return arranged


def _packed(piles: list[Body], frame: Frame, environment: Environment, strictness: float) -> list[Body]:
    def fit(boxes: Boxes) -> float:
        """The factor by which the boxes must shrink to fit."""
        factor = 1.0
        for _ in range(8):
            over = excess(_shrunk(boxes, factor), frame.width, strictness)
            if over <= 1.0 + 1e-9:
                break
            factor *= min(0.98, 1.02 / over)
        return factor

    boxes = _boxes(piles)
    best, chosen = fit(boxes), piles
    if best < 0.85 and len(piles) >= 4:
        for rows in range(2, min(_ROWS, len(piles) // 2) + 1):
            ranked = _ranked(piles, rows, frame, environment, best)
            factor = fit(_boxes(ranked))
            if factor * (1 - 0.02 * rows) > best:
                best, chosen = factor * (1 - 0.02 * rows), ranked
        best = fit(_boxes(chosen))
    out = chosen
    for _ in range(_TRIES):
        out = [_clamped(p.scaled(best) if best < 1.0 else p, frame, environment) for p in chosen]
        over = excess(_boxes(out), frame.width, strictness)
        if over <= 1.0 + 1e-6:
            break
        # a smaller one may have to stand elsewhere
        best *= min(0.96, 1.0 / over)
    places = space(_boxes(out), frame.width, strictness)
    return [p.moved(float(x), p.base) for p, x in zip(out, places, strict=True)]


def _clamped(pile: Body, frame: Frame, environment: Environment) -> Body:
    high, low = _limits(pile, frame, environment)
    return pile.moved(pile.x, min(low, max(high, pile.base)))


def _ranked(piles: list[Body], rows: int, frame: Frame, environment: Environment, scale: float) -> list[Body]:
    """The piles in rows of depth (in the air: of height), neighbours in different rows; the larger ones farther."""
    out = list(piles)
    for hung in (False, True):
        group = sorted((k for k in range(len(piles)) if piles[k].hung is hung), key=lambda k: piles[k].x)
        if not group:
            continue
        count = min(rows, max(1, len(group) // 2))
        tallest = max(piles[k].height for k in group) * min(1.0, scale * 1.3)
        varied = tallest > 1.5 * min(piles[k].height for k in group) * min(1.0, scale * 1.3)
        spans = [_limits(piles[k].scaled(scale), frame, environment) for k in group]
        high, low = max(s[0] for s in spans), min(s[1] for s in spans)
        step = min(max(0.0, low - high) / max(1, count - 1), 0.95 * tallest)
        near = low if not hung else max(high + step * (count - 1), low)
        for start in range(0, len(group), count):
            window = group[start : start + count]
            if varied:
                window = sorted(window, key=lambda k: piles[k].height)
            for row, k in enumerate(window):
                perspective = 1.0 if hung or environment in INDOORS else 1 - 0.22 * row / max(1, count - 1)
                pile = piles[k].scaled(perspective)
                out[k] = pile.moved(pile.x, near - row * step)
    return out
