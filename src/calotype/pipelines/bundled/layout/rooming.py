"""Rooming: furniture stands where it does in a room, as large as it is there.

Elsewhere the layout makes a few things fill the frame; a room is seen whole, with its furniture against the wall, on
it, in its corners and on its floor. Lengths are in units of the frame's shorter side, as an element's size is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

import numpy as np

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.assets import Asset, Kind
from calotype.pipelines.bundled.camera import Angle
from calotype.pipelines.bundled.footing import ON_CEILINGS, ON_WALLS, footing_of
from calotype.pipelines.bundled.layout.bodies import SIZES, Body, Frame
from calotype.pipelines.bundled.layout.supports import told
from calotype.pipelines.bundled.rooms import Use
from calotype.pipelines.bundled.scene import Element, Scene
from calotype.pipelines.bundled.standings import Stance

ROOMS = frozenset({Environment.ROOM, Environment.KITCHEN, Environment.BEDROOM, Environment.LIBRARY, Environment.CAFE})
CLOSE = frozenset({Use.SILL, Use.CARRIAGE, Use.CAR})
"""Of these no more is seen than who is there needs."""
EYE_M = 0.70
"""How high the viewer's eye is over the floor,"""
EYE_ABOVE = 0.24
"""and how far above the foot of the wall, as a fraction of the frame's shorter side, in a shot of 1."""
WIDE = 0.72
"""The shot of a room that is the subject, against that of what stands in one."""


class Role(Enum):
    """Where a thing stands in a room."""

    WALL = auto()
    CORNER = auto()
    MIDDLE = auto()
    HUNG = auto()
    CEILING = auto()
    SEAT = auto()
    """On what is sat or lain on."""
    FRONT = auto()
    SMALL = auto()
    """On a table, where there is one."""


ROLES: Mapping[str, Role] = {
    **dict.fromkeys(
        "sofa|bed|bunk bed|bookshelf|chest of drawers|fireplace|wardrobe|refrigerator|stove|washing machine|toilet|"
        "bathtub|filing cabinet|grandfather clock|piano|writing desk|door|throne|television|stairs|slot machine|"
        "market stall|drum kit|fish tank|coffin|vending machine|four-poster bed|spiral staircase|"
        "grand piano|sink|jukebox|canopy bed|ladder|arch|statue|cradle|crib|sideboard|nightstand".split("|"),
        Role.WALL,
    ),
    **dict.fromkeys(
        "potted plant|cactus|floor lamp|christmas tree|easel|column|wastebasket|bush|palm tree|harp|"
        "telescope|barber pole|suitcase|monstera|fern|lava lamp|birdcage|coat rack".split("|"),
        Role.CORNER,
    ),
    **dict.fromkeys(
        "armchair|chair|rocking chair|stool|seat|dining table|rocking horse|toy box|bench|doll house|"
        "rug|cello|barrel|treasure chest|wooden crate|cardboard box|table|coffee table|office chair|wicker chair|"
        "wheelchair|barber chair|bean bag|kitchen island|shop counter|church pew|lectern|loom|display case".split("|"),
        Role.MIDDLE,
    ),
    **dict.fromkeys(ON_WALLS | {"window", "shield", "curtain", "wreath", "cuckoo clock", "dreamcatcher"}, Role.HUNG),
    **dict.fromkeys(ON_CEILINGS, Role.CEILING),
    "pillow": Role.SEAT,
    **dict.fromkeys(
        "socks|gift|candle|candelabra|mantel clock|stack of books|vase|flower vase|computer|laptop|desk lamp|globe|"
        "chessboard|typewriter|alarm clock|record player|radio".split("|"),
        Role.SMALL,
    ),
}  # fmt: skip
_SEATS = ("sofa", "bed", "armchair", "bunk bed", "rocking chair", "chair")
_TABLES = (
    "kitchen island", "dining table", "writing desk", "sideboard", "nightstand", "shop counter", "chest of drawers",
    "table", "coffee table", "bookshelf",
)  # fmt: skip
_OWN_TABLES: Mapping[str, tuple[str, ...]] = {
    "socks": ("fireplace",),
    "mantel clock": ("fireplace",),
    "candle": (*_TABLES, "fireplace"),
    "gift": (),
}
"""Small things that stand elsewhere: presents on the floor."""
_LIVING = frozenset({Kind.PERSON, Kind.ANIMAL, Kind.BIRD})
_DEPTHS = {Role.WALL: 0.075, Role.CORNER: 0.11, Role.MIDDLE: 0.24, Role.FRONT: 0.25, Role.SMALL: 0.33}
"""How far below the foot of the wall each has its own, in fractions of the frame's height."""
_STAGGERED = frozenset({Role.MIDDLE, Role.FRONT, Role.SMALL})
_STEP = 0.035
"""How much nearer the next one in front stands."""
_GAP = 0.09
"""The most room between what stands along the wall."""
_ON_WALL = 0.3
"""How much it matters that what hangs on the wall is hidden."""
_NEARER = {True: 1.35, False: 1.0}
"""How much larger small things are on what carries them."""
_FILLED = 0.92
"""How much of the frame's width may stand along the wall."""
_LEAST_M = 0.15
"""Smaller things are drawn as if they were so large: in a room seen whole, nothing else of them would be left."""
_NEARNESS = 0.55
_LARGER = 1.16
"""Than in a true picture of so much of a room."""
_TALL_M = {Role.CORNER: 1.1}
"""What stands in a corner is at least so tall: a plant there is no herb."""
_ROOMY = 5
"""More things than these are drawn smaller."""
_REAL_M: Mapping[str, float] = {"bed": 1.3, "sofa": 1.0, "bathtub": 1.1, "television": 0.8, "fireplace": 1.6}
"""Of what looks lower in its picture than it is long."""
_UNDER, _UNDER_ASIDE, _UNDER_STEP = 0.45, 0.22, 0.012
"""What is under a thing is at most this part of its height, so far from its middle for one of its width, and so much
nearer."""
_EDGE = 0.15
"""Where across the frame a corner is."""
_BY_DOOR = 0.80
_TALLEST, _LOWER = 0.60, 0.38
"""Nothing is taller than this part of the frame, and less where a picture hangs above."""


def shot(scene: Scene) -> float:
    """How large things at the wall are, against how they are where the room is only behind what is drawn."""
    if scene.environment not in ROOMS or scene.portrait or scene.room.use in CLOSE:
        return 1.0
    return WIDE if scene.room.told or is_furnished(scene.elements) else 1.0


def is_sharp(scene: Scene) -> bool:
    """Whether the room itself is what is pictured: with nobody in it, or furnished by the prompt."""
    if scene.environment not in ROOMS or scene.portrait:
        return False
    solid = [element for element in scene.elements if not element.scattered]
    return bool(scene.room.told and len(solid) != 1) or is_furnished(scene.elements)


def role_of(element: Element) -> Role | None:
    return ROLES.get(element.asset)


def is_furnished(elements: Sequence[Element]) -> bool:
    """Whether the things are a room's: pieces of furniture, more of them than of anything else that is large, or one
    alone that stands against the wall."""
    solid = [element for element in elements if not element.scattered]
    roles = [role for role in map(role_of, solid) if role is not None]
    if len(roles) == len(solid) == 1:
        return roles[0] in (Role.WALL, Role.CORNER)
    large = any(role is not Role.SMALL for role in roles)
    return large and len(roles) >= 2 and 2 * len(roles) > len(solid)


def is_roomed(scene: Scene) -> bool:
    """Whether the things of a scene stand as in a room, and not as the latent has them."""
    indoors = scene.environment in ROOMS and scene.camera.angle is Angle.LEVEL and not scene.portrait
    return indoors and scene.room.use not in CLOSE and len(scene.elements) <= 14 and is_furnished(scene.elements)


@dataclass(frozen=True, kw_only=True)
class _Sight:
    """The room in the frame."""

    frame: Frame
    eye: float

    def scale(self, base: float) -> float:
        """Units to a metre for what stands there: as seen from farther than the room is painted from, so that what is
        near hides less."""
        far = self.frame.horizon - self.eye
        return (far + _NEARNESS * (base - self.frame.horizon)) / EYE_M * _LARGER


def roomed(scene: Scene, assets: Mapping[str, Asset], width: int, height: int) -> Scene:
    """The scene with every element in its place in the room. Deterministic."""
    short = min(width, height)
    frame = Frame(width=width / short, height=height / short, footing=footing_of(scene))
    sight = _Sight(frame=frame, eye=frame.horizon - EYE_ABOVE * shot(scene))
    solid = [k for k, e in enumerate(scene.elements) if not e.scattered]
    bodies = [
        Body(element=e, asset=assets[e.asset], x=e.x * frame.width, base=e.y * frame.height, size=e.size)
        for e in (scene.elements[k] for k in solid)
    ]
    held = _held(bodies, scene)
    free = [k for k in range(len(bodies)) if k not in held]
    placed = _in_places(bodies, free, held, scene, sight)
    out = list(scene.elements)
    for k, element in placed:
        out[solid[k]] = element
    return scene.evolve(elements=tuple(out))


def _role(body: Body) -> Role:
    role = ROLES.get(body.asset.name)
    if role is not None:
        return role
    if body.asset.kind is Kind.FURNITURE:
        return Role.WALL if body.asset.height_m > 0.7 else Role.MIDDLE
    if body.asset.kind in _LIVING or body.asset.height_m > 0.6 or body.asset.members > 1:
        return Role.FRONT
    return Role.SMALL


def _spot(body: Body, scene: Scene) -> Role:
    """Its role, or the corner or the middle that the prompt says it is in."""
    role = _role(body)
    if body.asset.name in scene.room.cornered and role not in (Role.HUNG, Role.CEILING):
        return Role.CORNER
    return Role.MIDDLE if body.asset.name in scene.room.centred and role is not Role.CEILING else role


def cornered(scene: Scene) -> Scene:
    """The same of a scene whose things don't stand as in a room: only from side to side."""
    corners = scene.room.cornered
    if scene.environment not in ROOMS or not (corners or scene.room.centred):
        return scene
    out: list[Element] = []
    for number, element in enumerate(scene.elements):
        others = [e for k, e in enumerate(scene.elements) if k != number and not e.scattered]
        if element.asset in corners and not element.scattered:
            left = sum(e.x < 0.5 for e in others) <= sum(e.x >= 0.5 for e in others)
            element = element.evolve(x=_EDGE if left else 1 - _EDGE)
        elif element.asset in scene.room.centred and not element.scattered:
            element = element.evolve(x=0.5)
        out.append(element)
    return scene.evolve(elements=tuple(out))


def _held(bodies: list[Body], scene: Scene) -> dict[int, int]:
    """Who rests on whom: as the prompt says; cushions on seats, and small things on tables, where there are any."""
    held = {k: j for k, j in told(bodies, scene.standings, Stance.ON).items() if _role(bodies[j]) is not Role.HUNG}
    apart = {s.first for s in scene.standings if s.stance is not Stance.ON}
    for k, body in enumerate(bodies):
        wanted: tuple[str, ...] = {Role.SEAT: _SEATS, Role.SMALL: _TABLES}.get(_role(body), ())
        wanted = _OWN_TABLES.get(body.asset.name, wanted)
        if k in held or not wanted or body.asset.name in apart or k in held.values():
            continue
        free = [j for name in wanted for j, other in enumerate(bodies) if other.asset.name == name and j != k]
        free = [j for j in free if sum(s == j for s in held.values()) < 3]
        if free:
            held[k] = free[0]
    return {k: j for k, j in held.items() if j not in held}


def _metres(body: Body) -> float:
    return max(_LEAST_M, _REAL_M.get(body.asset.name, body.asset.height_m), _TALL_M.get(_role(body), 0.0))


def _sized(body: Body, scale: float, frame: Frame, base: float, *, low: bool = False) -> Body:
    """As large as it is there, as far as the frame has room for it. low: something hangs over it."""
    tall = _metres(body) * scale
    room = min((_LOWER if low else _TALLEST) * frame.height, base - 0.03) * max(1.0, body.asset.aspect)
    wide = 0.9 * frame.width / min(1.0, body.asset.aspect)
    return replace(body, size=max(SIZES[0], min(tall * max(1.0, body.asset.aspect), room, wide)))


def _in_places(
    bodies: list[Body], free: list[int], held: Mapping[int, int], scene: Scene, sight: _Sight
) -> list[tuple[int, Element]]:
    frame = sight.frame
    rows: dict[Role, list[int]] = {}
    for k in sorted(free, key=lambda k: (_order(bodies[k], scene), bodies[k].x)):
        rows.setdefault(_spot(bodies[k], scene), []).append(k)
    done: dict[int, Body] = {}
    crowd = min(1.0, (_ROOMY / max(1, len(free))) ** 0.5)
    factor = crowd * _fitting([bodies[k] for k in rows.get(Role.WALL, [])], sight)
    over = {s.first: s.second for s in scene.standings if s.stance is Stance.ABOVE}
    lowered = {over[body.asset.name] for body in bodies if body.asset.name in over and _role(body) is Role.HUNG}
    for role in (Role.WALL, Role.HUNG, Role.CEILING, Role.CORNER, Role.MIDDLE, Role.SEAT, Role.SMALL, Role.FRONT):
        for number, k in enumerate(rows.get(role, [])):
            base = min(frame.near, frame.horizon + _depth(role, number) * frame.height)
            scale = sight.scale(base) * factor
            body = _laden(
                _sized(bodies[k], scale, frame, base, low=bodies[k].asset.name in lowered),
                [bodies[j] for j, on in held.items() if on == k],
                scale,
            )
            below = next((b for b in done.values() if b.asset.name == over.get(body.asset.name)), None)
            shelter = _said(body, scene, Stance.UNDER, done)
            if shelter:
                done[k] = _sheltered(body, shelter[0], frame, number)
                continue
            body = _hung(body.moved(body.x, base), role, frame, below)
            amid = _said(body, scene, Stance.BETWEEN, done)
            wish = _wish(role, number, body, frame) if below is None else below.x
            wish = frame.width / 2 if body.asset.name in scene.room.centred else wish
            done[k] = _beside(body, wish, list(done.values()), frame)
            if len(amid) > 1:
                done[k] = body.moved(sum(other.x for other in amid) / len(amid), body.base)
        if role is Role.WALL:
            done = _abreast(done, frame)
            if scene.room.door is not None and len(done) == 1:
                # in the middle it would hide the door
                done = {k: body.moved(_BY_DOOR * frame.width, body.base) for k, body in done.items()}
    return [
        (n, element)
        for k, body in done.items()
        for n, element in zip([k, *(j for j, on in held.items() if on == k)], body.placed(frame), strict=False)
    ]


def _said(body: Body, scene: Scene, stance: Stance, done: Mapping[int, Body]) -> list[Body]:
    """Those in place already to which the prompt says that it stands so."""
    names = [s.second for s in scene.standings if s.stance is stance and body.is_called(s.first)]
    return [other for other in done.values() if any(map(other.is_called, names))]


def _sheltered(body: Body, shelter: Body, frame: Frame, number: int) -> Body:
    """At the foot of what it is under, on one side and then on the other, and no larger than there is room."""
    side = min(body.size, _UNDER * shelter.own_height * max(1.0, body.asset.aspect))
    aside = _UNDER_ASIDE * shelter.own_width * (1 + number // 2) * (-1 if number % 2 else 1)
    x = shelter.x + (aside if shelter.x < frame.width / 2 else -aside)
    return replace(body, size=max(SIZES[0], side)).moved(x, shelter.base + _UNDER_STEP)


def _depth(role: Role, number: int) -> float:
    """How far below the foot of the wall the foot of the next of a role is."""
    return _DEPTHS.get(role, 0.075) + (_STEP * number if role in _STAGGERED else 0.0)


def _abreast(along: dict[int, Body], frame: Frame) -> dict[int, Body]:
    """What stands along the wall side by side in the middle of it, with room between."""
    total = sum(body.width for body in along.values())
    gap = min(_GAP, max(0.0, (frame.width - total) / (len(along) + 1)))
    left, out = (frame.width - total - gap * (len(along) - 1)) / 2, dict[int, Body]()
    for k, body in along.items():
        out[k] = body.moved(left + body.width / 2, body.base)
        left += body.width + gap
    return out


def _order(body: Body, scene: Scene) -> int:
    """What the prompt has to the right of another comes after it."""
    return sum(s.stance is Stance.LEFT and s.second == body.asset.name for s in scene.standings)


def _fitting(along: list[Body], sight: _Sight) -> float:
    """By how much all must be smaller for what stands along the wall to have room there."""
    frame = sight.frame
    base = frame.horizon + _DEPTHS[Role.WALL] * frame.height
    total = sum(_sized(body, sight.scale(base), frame, base).own_width for body in along)
    return min(1.0, _FILLED * frame.width / total) if total else 1.0


def _laden(body: Body, resting: list[Body], scale: float) -> Body:
    """With what rests on it, no wider than it."""
    if not resting:
        return body
    parts = [
        replace(
            part,
            x=body.x,
            size=max(
                SIZES[0],
                min(
                    _metres(part) * scale * max(1.0, part.asset.aspect) * _NEARER[_metres(part) < 0.5],
                    0.8 * body.own_width / min(1.0, part.asset.aspect),
                ),
            ),
        )
        for part in resting
    ]
    wide = sum(part.own_width for part in parts)
    shrink = min(1.0, 0.9 * body.room / wide) if len(parts) > 1 else 1.0
    return replace(body, resting=tuple(part.scaled(max(shrink, 0.45)) for part in parts)).settled()


def _hung(body: Body, role: Role, frame: Frame, below: Body | None) -> Body:
    """On the wall, over what it is said to be above, or from the ceiling; others as they are."""
    if role is Role.HUNG:
        low = frame.horizon - 0.20 * frame.height if below is None else below.base - below.height - 0.03
        size = min(body.size * 1.4, max(SIZES[0], (low - 0.02) * max(1.0, body.asset.aspect)))
        return replace(replace(body, size=size).moved(body.x, low), hung=True)
    if role is Role.CEILING:
        large = replace(body, size=max(body.size * 1.2, 0.16))
        return replace(large.moved(body.x, large.own_height), hung=True)
    return body


def _wish(role: Role, number: int, body: Body, frame: Frame) -> float:
    """Where across the frame a role has its things."""
    middle, edge = frame.width / 2, body.width / 2 + 0.02
    if role is Role.CORNER:
        return edge if number % 2 == 0 else frame.width - edge
    return middle if role in (Role.WALL, Role.HUNG, Role.CEILING) else 0.5 * middle + 0.5 * body.x


def _beside(body: Body, wish: float, done: list[Body], frame: Frame) -> Body:
    """Where it hides the least of what stands there already, near where it is to be."""
    half = body.width / 2
    low, high = half + 0.02, max(half + 0.02, frame.width - half - 0.02)

    def cost(x: float) -> float:
        over = 0.0
        for other in done:
            wide = min(x + half, other.x + other.width / 2) - max(x - half, other.x - other.width / 2)
            tall = min(body.base, other.base) - max(body.base - body.height, other.base - other.height)
            if wide > 0 and tall > 0:
                hidden = wide * tall / min(body.width * body.height, other.width * other.height)
                over += hidden * (_ON_WALL if other.hung and not body.hung else 1.0)
        return over + 0.30 * abs(x - wish) / frame.width

    best = min(np.linspace(low, high, 41), key=lambda x: cost(float(x)))
    return body.moved(float(best), body.base)
