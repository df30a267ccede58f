"""The layout: solves the geometry of what the latent says, and nothing else.

Who stands left, right, above, behind or on top of whom is the latent's; that nobody hides another, leaves the frame,
floats over the ground or sinks into the sky is decided here. Lengths in this module are in units of the frame's
shorter side, as an element's size is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from calotype.pipelines.bundled.assets import Asset, Kind
from calotype.pipelines.bundled.footing import FLOATING, INDOORS, Footing, footing_of
from calotype.pipelines.bundled.scene import Element, Environment, Scene
from calotype.pipelines.bundled.spacing import MARGIN, Boxes, excess, hidden, space

SIZES = (0.045, 0.82)
PROPORTION = 0.35
"""Sizes go with the real things' to this power,"""
_PROPORTION_BAND = 1.65
"""as far as the latent doesn't differ from it by more than this factor."""
_REAL_M = (0.05, 30.0)
"""Beyond, a thing is drawn as if it were this small or large."""
REST_SINK = 0.02
"""How far a thing sinks into what it rests on, as a fraction of that one's height; it hides gaps of uneven tops."""
SEATS = {"sofa": 0.43, "bed": 0.70}
"""Where things rest on what has a back, as a fraction of its height."""
_REST_SLIDE = 0.18
"""How far from the middle it may rest, as a fraction of the width."""
_BACK_HIDDEN = 0.28
"""How much of it what rests there may hide."""
_SHELF = 0.84
"""How much of its width several things may take."""
_MAX_SHELVED = 3
_MAX_STACKING = 6
"""Among more elements than these, nearness is chance and nothing is on top of anything."""
_BEHIND = 0.025
"""The least distance in depth between things that would all stand at the far end of the ground."""
_LOW = 0.66
"""Below this fraction of the frame's height even what flies is said to be on the ground."""
_HIGH = 0.5
"""Above this one, what is over another thing with air between them is in the air, wherever the horizon is."""
_FARTHEST = 0.70
"""Above this fraction of the frame's height no layout says that a thing stands on the ground."""
_ROWS = 6
_MAX_HIDDEN = 0.28
_PASSES = 8
_TRIES = 8


@dataclass(frozen=True, kw_only=True)
class _Frame:
    width: float
    height: float
    footing: Footing

    @property
    def horizon(self) -> float:
        return self.footing.horizon * self.height

    @property
    def far(self) -> float:
        return self.footing.far * self.height

    @property
    def near(self) -> float:
        return self.footing.near * self.height


@dataclass(frozen=True, kw_only=True)
class _Body:
    """An element being placed, with everything that rests on it."""

    element: Element
    asset: Asset
    x: float
    base: float
    size: float
    hung: bool = False
    resting: tuple[_Body, ...] = ()

    @property
    def own_width(self) -> float:
        return self.size * min(1.0, self.asset.aspect)

    @property
    def own_height(self) -> float:
        return self.size / max(1.0, self.asset.aspect)

    @property
    def top(self) -> float:
        return self.base - self.own_height

    @property
    def shelf(self) -> float:
        """The height above its base at which things rest on it."""
        return self.own_height * SEATS.get(self.asset.name, 1 - REST_SINK)

    @property
    def room(self) -> float:
        """The width that things may take there without hiding too much of a back."""
        back = max(1e-6, self.own_height - self.shelf)
        return min(_SHELF, _BACK_HIDDEN * self.own_height / back) * self.own_width

    @property
    def width(self) -> float:
        """Of the whole pile, about ``x``."""
        return max([self.own_width, *(b.width + 2 * abs(b.x - self.x) for b in self.resting)])

    @property
    def height(self) -> float:
        return max([self.own_height, *(b.height + self.shelf for b in self.resting)])

    @property
    def area(self) -> float:
        """Of the smallest thing in the pile."""
        return min([self.own_width * self.own_height, *(b.area for b in self.resting)])

    def scaled(self, factor: float) -> _Body:
        low = SIZES[0] / self.size
        factor = max(factor, min(low, 1.0))
        resting = tuple(replace(b.scaled(factor), x=self.x + (b.x - self.x) * factor) for b in self.resting)
        return replace(self, size=self.size * factor, resting=resting).settled()

    def moved(self, x: float, base: float) -> _Body:
        resting = tuple(b.moved(b.x + x - self.x, b.base) for b in self.resting)
        return replace(self, x=x, base=base, resting=resting).settled()

    def settled(self) -> _Body:
        """With all that rests on it in contact with its top: one thing about where it is, several side by side."""
        spot = self.base - self.shelf
        if len(self.resting) > 1:
            span = self.room
            spare = (span - sum(b.own_width for b in self.resting)) / len(self.resting)
            left, resting = self.x - span / 2, []
            for body in self.resting:
                resting.append(body.moved(left + (spare + body.own_width) / 2, spot))
                left += spare + body.own_width
            return replace(self, resting=tuple(resting))
        reach = _REST_SLIDE * self.own_width
        return replace(
            self, resting=tuple(b.moved(min(self.x + reach, max(self.x - reach, b.x)), spot) for b in self.resting)
        )

    def placed(self, frame: _Frame) -> list[Element]:
        y = self.base / frame.height
        own = self.element.evolve(x=self.x / frame.width, y=y, size=self.size, airborne=self.hung, stands_at=None)
        above = (e for b in self.resting for e in replace(b, hung=self.hung).placed(frame))
        return [own, *(e.evolve(stands_at=y) for e in above)]


def solve(scene: Scene, assets: Mapping[str, Asset], width: int, height: int) -> Scene:
    """The scene with every element in a place where it can be seen and could stand; ``width`` and ``height`` are the
    picture's, in pixels.

    Deterministic, and a solved scene stays as it is. Scattered elements keep what they say; so does a portrait.
    """
    short = min(width, height)
    frame = _Frame(width=width / short, height=height / short, footing=footing_of(scene))
    if scene.portrait:
        return scene
    elements = scene.elements
    for _ in range(_PASSES):
        solved = _pass(elements, scene.environment, assets, frame)
        moved = max((_distance(a, b) for a, b in zip(elements, solved, strict=True)), default=0.0)
        elements = solved
        if moved < 1e-4:
            break
    return scene.evolve(elements=elements)


def _distance(a: Element, b: Element) -> float:
    return max(abs(a.x - b.x), abs(a.y - b.y), abs(a.size - b.size), float(a.airborne is not b.airborne))


def _pass(
    elements: tuple[Element, ...], environment: Environment, assets: Mapping[str, Asset], frame: _Frame
) -> tuple[Element, ...]:
    solid = [i for i, e in enumerate(elements) if not e.scattered]
    out = [
        e.evolve(airborne=environment in FLOATING or (assets[e.asset].airborne and environment not in INDOORS))
        if e.scattered
        else e
        for e in elements
    ]
    bodies = [
        _Body(
            element=elements[i],
            asset=assets[elements[i].asset],
            x=elements[i].x * frame.width,
            base=elements[i].y * frame.height,
            size=min(SIZES[1], max(SIZES[0], elements[i].size)),
        )
        for i in solid
    ]
    for i, element in _assembled(bodies, solid, environment, frame):
        out[i] = element
    return tuple(out)


def _assembled(
    bodies: list[_Body], solid: list[int], environment: Environment, frame: _Frame
) -> list[tuple[int, Element]]:
    if not bodies:
        return []
    supports = _supports(bodies, frame, floating=environment in FLOATING)
    bodies = _proportioned(bodies, supports)
    bodies = [
        replace(b, hung=k not in supports and _hangs(b, bodies, environment, frame)) for k, b in enumerate(bodies)
    ]
    piles, members = _piled(bodies, supports)
    piles = _widened(_raised([_fitted(p, frame, environment) for p in piles], piles, frame), frame)
    piles = _lifted(piles, frame)
    piles = _arranged(piles, frame, environment)
    return [
        (solid[k], element)
        for pile, numbers in zip(piles, members, strict=True)
        for k, element in zip(numbers, pile.placed(frame), strict=True)
    ]


def _supports(bodies: Sequence[_Body], frame: _Frame, *, floating: bool) -> dict[int, int]:
    """Who rests on whom: a small thing whose base is said to be at another's upper part, over its middle, or near it
    where nothing could stand, or farther from it where others rest on it already."""
    if len(bodies) > _MAX_STACKING:
        return {}
    candidates: list[tuple[bool, float, int, int]] = []
    for a, upper in enumerate(bodies):
        for b, lower in enumerate(bodies):
            drop = (lower.base - upper.base) / frame.height
            if a == b or drop <= 0 or upper.size > 1.3 * lower.size:
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
    out: dict[int, int] = {}
    for alone, _, a, b in sorted(candidates):
        shelved = [c for c, d in out.items() if d == b]
        if alone and not shelved:
            continue
        # a second one needs room beside the first, which it would hide otherwise
        full = shelved and (len(shelved) == _MAX_SHELVED or bodies[b].asset.aspect < 1)
        if a not in out and not full:
            out[a] = b
    return out


def _proportioned(bodies: list[_Body], supports: Mapping[int, int]) -> list[_Body]:
    """Sizes brought near to what the real things' call for, seen from the one that is really the largest."""
    real = np.array([b.asset.height_m * max(1.0, b.asset.aspect) for b in bodies])
    ground = [k for k, b in enumerate(bodies) if real[k] > 0 and (k in supports or not b.asset.airborne)]
    if not ground:
        return bodies
    natural = np.clip(real, *_REAL_M) ** PROPORTION
    reference = max(ground, key=lambda k: (real[k], bodies[k].size))
    unit = bodies[reference].size / natural[reference]
    out = []
    for k, body in enumerate(bodies):
        low = natural[k] * unit / _PROPORTION_BAND if k in ground else 0.0
        high = natural[k] * unit * _PROPORTION_BAND * (1.0 if k in ground else 1.8)
        size = body.size if real[k] <= 0 else float(np.clip(body.size, low, max(high, SIZES[0])))
        out.append(replace(body, size=min(SIZES[1], max(SIZES[0], size))))
    return out


def _hangs(body: _Body, bodies: Sequence[_Body], environment: Environment, frame: _Frame) -> bool:
    """Whether it is in the air, or free in the water."""
    asset, y = body.asset, body.base / frame.height
    over = [
        other
        for other in bodies
        if other.base - body.base > 0.25 * frame.height and abs(other.x - body.x) < 0.2 * frame.width
    ]
    if over and (y < frame.footing.horizon - 0.02 or (y < _HIGH and any(body.base < other.top for other in over))):
        return True
    if environment is Environment.SPACE or (asset.kind is Kind.CELESTIAL and environment not in INDOORS):
        return True
    if environment is Environment.UNDERWATER:
        swims = asset.airborne or (asset.afloat and asset.kind is not Kind.BOAT)
        return swims or (asset.kind in (Kind.ANIMAL, Kind.PERSON, Kind.BIRD) and y < frame.footing.far)
    if not asset.airborne:
        return body.element.airborne
    if asset.afloat or asset.kind is Kind.FISH:
        return False
    if environment in INDOORS:
        settles = asset.kind is Kind.AIRCRAFT and asset.height_m > 1 and environment is not Environment.STUDIO
        settles = settles or (asset.kind is Kind.INSECT and environment is Environment.TABLE)
        return not settles and not (y > _LOW and _before_or_behind(body, bodies, frame))
    return y < _LOW


def _before_or_behind(body: _Body, bodies: Sequence[_Body], frame: _Frame) -> bool:
    """Whether a scene of few says that this stands before or behind another, half covering it."""
    return len(bodies) <= 3 and any(
        0.09 < abs(other.base - body.base) / frame.height < 0.27 and 0.1 < abs(other.x - body.x) / frame.width < 0.3
        for other in bodies
    )


def _piled(bodies: Sequence[_Body], supports: Mapping[int, int]) -> tuple[list[_Body], list[list[int]]]:
    """Bodies with all that rests on them, and the numbers of the elements of each in the order of ``placed``."""

    def pile(k: int) -> tuple[_Body, list[int]]:
        above = sorted((pile(a) for a, b in supports.items() if b == k), key=lambda resting: resting[0].x)
        wide = sum(b.own_width for b, _ in above)
        limited = len(above) > 1 or (above and bodies[k].asset.name in SEATS)
        factor = min(1.0, bodies[k].room / wide) if limited else 1.0
        body = replace(bodies[k], resting=tuple(b.scaled(factor) for b, _ in above)).settled()
        return body, [k, *(n for _, numbers in above for n in numbers)]

    piles = [pile(k) for k in range(len(bodies)) if k not in supports]
    return [p for p, _ in piles], [n for _, n in piles]


def _limits(pile: _Body, frame: _Frame, environment: Environment) -> tuple[float, float]:
    """The highest and lowest baselines it may have."""
    low = pile.height + MARGIN
    if not pile.hung:
        return max(frame.far, low), frame.near
    if environment is Environment.SPACE:
        return low, frame.near
    if environment is Environment.UNDERWATER:
        return low, max(frame.far, low + 0.02)
    return low, max(frame.horizon + 0.02, low + 0.05)


def _fitted(pile: _Body, frame: _Frame, environment: Environment) -> _Body:
    """No larger than the frame allows, and at a height where it can be."""
    room = min((frame.width - 2 * MARGIN) / pile.width, (frame.near - 2 * MARGIN) / pile.height, 1.0)
    if room < 1.0:
        pile = pile.scaled(room * 0.995)
    return _clamped(pile, frame, environment)


def _raised(fitted: list[_Body], said: Sequence[_Body], frame: _Frame) -> list[_Body]:
    """Those that had to come down to the far end of the ground, one behind the other as they were."""
    lowered = [k for k, (new, old) in enumerate(zip(fitted, said, strict=True)) if new.base > old.base + _BEHIND]
    if len(fitted) > _MAX_STACKING:
        return fitted
    out = list(fitted)
    for rank, k in enumerate(sorted(lowered, key=lambda k: said[k].base)):
        if not out[k].hung:
            out[k] = out[k].moved(out[k].x, min(frame.near, out[k].base + rank * _BEHIND * frame.height))
    return out


def _widened(piles: list[_Body], frame: _Frame) -> list[_Body]:
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


def _lifted(piles: list[_Body], frame: _Frame) -> list[_Body]:
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


def _boxes(piles: Sequence[_Body]) -> Boxes:
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


def _arranged(piles: list[_Body], frame: _Frame, environment: Environment) -> list[_Body]:
    """Spread sideways, in rows where one is too long, smaller where nothing else helps."""
    strictness = 1.0
    arranged = piles
    for _ in range(4):
        arranged = _packed(piles, frame, environment, strictness)
        if hidden(_boxes(arranged)).max() <= _MAX_HIDDEN:
            break
        strictness *= 0.55
    return arranged


def _packed(piles: list[_Body], frame: _Frame, environment: Environment, strictness: float) -> list[_Body]:
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


def _clamped(pile: _Body, frame: _Frame, environment: Environment) -> _Body:
    high, low = _limits(pile, frame, environment)
    return pile.moved(pile.x, min(low, max(high, pile.base)))


def _ranked(piles: list[_Body], rows: int, frame: _Frame, environment: Environment, scale: float) -> list[_Body]:
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
