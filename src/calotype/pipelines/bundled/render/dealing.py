"""Dealing: somebody's picture at the thing that they do something to, with a hand or a tool on it.

Everything is laid out with the thing at the left; for who is at its other side it is turned round, and back.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import numpy as np

from calotype.pipelines.bundled.assets import Asset, Kind
from calotype.pipelines.bundled.dealings import WORKING, Dealing, Small, Stand, bench_in, is_small, tool_in, tool_of
from calotype.pipelines.bundled.scene import BARE, Coat, Pose

from .arms import XY, Doer, flipped, kneeling, leant, ready
from .canvas import Image
from .carriage import lying
from .handling import Kit, handled, juggled
from .layers import Box, Layer, Picture, pasted, scaled
from .material import Sprite
from .mounting import Party, Place
from .posture import resting
from .sprites import enlarge
from .wielding import Wielded, jet, poured, wielded

_LEAST_M, _MOST_M = 0.62, 2.6
"""Between these is how tall somebody is drawn,"""
_BEAST_M = 0.8
"""and how tall at least is an animal."""
_OUTSIZED_M, _TINY_M = 3.0, 0.30
"""What is larger or smaller beside them is drawn so large."""
_HEAP_M, _ON_GROUND = 0.85, 0.9
"""What is raked or dug is at least so long; of what is touched below that row."""
_ON_TABLE_M = (0.38, 0.66)
_GROWN_M, _ON_BENCH_M = 1.75, 1.4
_MOST_PX = 1150
_DINING = "dining table"
"""What a small thing lies on while something is done to it, where the prompt says no other."""
_TABLE, _DEEP = 0.47, 0.12
"""The height of a table before somebody, for one of theirs, and how far down from its far edge things lie on it."""
_BENCH = (0.30, 0.50)
_ROWED = 0.80
"""How much of each of several things is seen in a row."""
_REACH = (0.30, 0.92)
"""How far the hand is from where the arm begins, for one of its length."""
_LIVING = frozenset({Kind.ANIMAL, Kind.BIRD, Kind.PERSON})


def dealt(
    mount: Party, picture: Picture, rider: Party, riding: Picture, dealing: Dealing, kit: Kit, place: Place
) -> Picture:
    """The picture of a thing with somebody at it, one of several."""
    number = place.number
    if rider.asset.name in WORKING:
        return handled(mount, picture, rider, riding, dealing, kit)
    tall_m = min(_MOST_M, max(_LEAST_M if rider.anchors.hip < 1.0 else _BEAST_M, rider.asset.height_m))
    metre = riding.boxes[rider.number].height / tall_m
    own = picture.boxes[mount.number]
    long_m = mount.asset.height_m * max(1.0, mount.asset.aspect)
    # a salmon is long and a wedding cake tall, and both are on a table
    cut = mount.asset.kind == Kind.FOOD or (mount.asset.kind == Kind.FISH and dealing.tool == "knife")
    lies = is_small(mount.asset) or cut or (kit.bench_m > 0 and long_m <= _ON_BENCH_M)
    small = (
        lies
        and rider.asset.facing == "front"
        and dealing.small is Small.TABLE
        and dealing.stand in (Stand.BESIDE, Stand.ALONG)
    )
    if small:
        near_m = min(_ON_TABLE_M[1], max(_ON_TABLE_M[0], long_m)) * min(1.0, tall_m / _GROWN_M)
        size_m = near_m / max(1.0, mount.asset.aspect)
    else:
        least = _HEAP_M if (dealing.row or 0) >= _ON_GROUND else _TINY_M
        size_m = min(_OUTSIZED_M, mount.asset.height_m) * max(1.0, least / max(0.001, long_m))
    if dealing.stand is Stand.OVERHEAD:
        size_m = min(size_m, 1.4 * tall_m / max(1.0, mount.asset.aspect), 0.9 * tall_m)
    if number:
        riding = scaled(riding, own.height / size_m / metre)
    else:
        most = _MOST_PX / (size_m * max(1.0, mount.asset.aspect)) / metre
        riding = scaled(riding, min(1.0, most)) if most < 1 else riding
        metre *= min(1.0, most)
        picture = scaled(picture, size_m * metre / own.height)
    odd = number % 2 == 1 and dealing.stand is not Stand.OVERHEAD
    turned = (_side(mount, dealing) < 0) is not odd
    if turned:
        picture = flipped(picture)
    if rider.asset.facing == "right":
        riding = flipped(riding)
    made = _placed(mount, picture, rider, riding, dealing, kit, place, small=small)
    return flipped(made) if turned else made


def kit_of(look: str, assets: Mapping[str, Asset], draw: Callable[[str, Coat], Sprite], *, busy: bool) -> Kit:
    """The tool and the table that a joint's look tells. busy: a hand holds something."""

    def whole(name: str) -> Image:
        sprite = draw(name, BARE)
        return enlarge(sprite, sprite.shape[1], sprite.shape[0])

    tool, bench = tool_in(look), bench_in(look)
    wields = tool in assets and not busy
    return Kit(
        tool=whole(tool) if wields else None,
        tool_name=tool if wields else "",
        bench=whole(bench or _DINING),
        bench_m=assets[bench].height_m if bench else 0.0,
    )


def measured(made: Asset, mount: Asset, doer: Asset, stood: Box, height: int) -> Asset:
    """The figure of a thing with who deals with it, by that one's size: a cup beside them is larger than it is."""
    own_m = doer.height_m * height / max(1.0, stood.height)
    kind = doer.kind if is_small(mount) else made.kind
    return replace(made, height_m=own_m, kind=kind, airborne=False, afloat=doer.afloat)


def rowed(picture: Picture, number: int, others: list[tuple[int, Image]]) -> Picture:
    """A thing with others of its sort side by side."""
    own = picture.boxes[number]
    layers, boxes = [Layer(picture.image, 0, 0)], dict(picture.boxes)
    for place, (other, image) in enumerate(others):
        side = 1 if place % 2 else -1
        left = round(own.left + side * (place // 2 + 1) * _ROWED * own.width)
        top = round(own.top + own.height - image.shape[0])
        layers.insert(0, Layer(image, left, top))
        boxes[other] = Box(left, top, image.shape[1], image.shape[0])
    made, dx, dy = pasted(layers)
    return Picture(made, {k: b.moved(dx, dy) for k, b in boxes.items()})


def _side(mount: Party, dealing: Dealing) -> int:
    """1 for who stands at the right."""
    facing = mount.asset.facing
    if dealing.stand is Stand.REAR:
        return -1 if facing == "right" else 1
    if dealing.head and mount.asset.kind in _LIVING:
        return -1 if facing == "left" else 1
    return 1


def _placed(
    mount: Party,
    picture: Picture,
    rider: Party,
    riding: Picture,
    dealing: Dealing,
    kit: Kit,
    place: Place,
    *,
    small: bool,
) -> Picture:
    busy = place.busy
    own = picture.boxes[mount.number]
    match dealing.stand:
        case Stand.UNDER:
            return _beneath(picture, own, riding)
        case Stand.OVERHEAD:
            return _held_up(picture, own, ready(rider, riding, 2, busy=False), place)
        case Stand.JUGGLING:
            return juggled(picture, own, ready(rider, riding, 2, busy=False))
        case Stand.AHEAD:
            return _ahead(picture, own, rider, riding, dealing, busy=busy)
        case _:
            pass
    armed = (
        0 if dealing.apart and not (kit.tool_name or dealing.jet) else 2 if dealing.hands > 1 or dealing.apart else 1
    )
    doer = ready(rider, riding, 2 if small else max(1, armed), busy=busy)
    if armed == 0:
        doer = replace(ready(rider, riding, 0, busy=busy), arms=())
    if small:
        return _at_table(picture, own, doer, dealing, kit, first=place.number == 0)
    return _beside(mount, picture, own, doer, rider, dealing, kit)


def _beside(mount: Party, picture: Picture, own: Box, doer: Doer, rider: Party, dealing: Dealing, kit: Kit) -> Picture:
    """Next to a thing, or behind one that is low."""
    ground = own.top + own.height
    along = dealing.stand is Stand.ALONG and _is_low(picture, own, doer, ground)
    row = own.top + (0.5 if dealing.row is None else dealing.row) * own.height
    raised = _raised(kit, dealing, doer)
    if dealing.pose is Pose.KNEELING or (not along and _stoops(doer, ground, row - raised)):
        doer = kneeling(doer, rider.anchors)
    elif dealing.leans:
        doer = leant(doer)
    lift = ground - doer.picture.image.shape[0]
    if along:
        lift -= 0.03 * doer.tall
    start = doer.arms[0].start[1] + lift if doer.arms else own.top + 0.5 * own.height
    length = doer.arms[0].length if doer.arms else 0.2 * doer.tall
    if dealing.row is None:
        row = start + 0.12 * length
    row = min(ground - 0.03 * own.height, max(row, start - 0.95 * length + raised, own.top + 0.04 * own.height))
    if along:
        column = own.left + 0.46 * own.width
        row = max(_top(picture.image, column) + 0.06 * own.height, start - 0.9 * length)
        touched = column, row
    else:
        inward = dealing.inward if mount.asset.kind not in _LIVING or dealing.inward > 0.06 else 0.12
        touched = _edge(picture.image, own, row) - inward * own.width, row
    hand, second, tools = touched, None, list[Layer]()
    if kit.tool is not None and not dealing.apart:
        held = _held(kit, kit.tool, touched, dealing, start, doer)
        hand, second, tools = held.grip, held.second, list(held.layers)
    left = _where(doer, hand, start - lift, lift) if doer.arms else touched[0] - doer.own.left
    if dealing.apart:
        left = max(left, own.left + own.width + dealing.apart * doer.tall - doer.own.left)
    body = Layer(doer.picture.image, round(left), round(lift))
    arms = doer.moved(round(left), round(lift))
    front = list(tools)
    if dealing.jet and arms:
        nozzle = left + doer.own.left - 0.06 * doer.tall, start + 0.06 * doer.tall
        front += jet(nozzle, touched, doer.tall)
        for arm, back in zip(arms, (0.05, 0.17), strict=False):
            front += arm.to((nozzle[0] + back * doer.tall, nozzle[1] + 0.02 * doer.tall))
    elif kit.tool is not None and dealing.apart:
        front += _before_face(kit.tool, rider, doer, left, lift)
    elif not dealing.apart:
        for arm, end in zip(arms, (hand, second or (touched[0] + 0.10 * doer.tall, touched[1])), strict=False):
            front += arm.to(end)
    thing = Layer(picture.image, 0, 0)
    layers = [body, thing, *front] if along else [thing, body, *front]
    return _together(picture, doer.picture, layers, round(left), round(lift))


def _at_table(picture: Picture, own: Box, doer: Doer, dealing: Dealing, kit: Kit, *, first: bool) -> Picture:
    """Behind a table on which the thing lies; who comes later is beside the first."""
    if not first:
        arms = doer.moved(own.left + own.width + 0.24 * doer.tall - doer.own.left, 0)
        left = round(own.left + own.width + 0.24 * doer.tall - doer.own.left)
        top = round(picture.image.shape[0] - doer.picture.image.shape[0] - 0.03 * doer.tall)
        reach = [
            layer
            for arm in arms[:1]
            for layer in arm.moved(0, top).to((own.left + own.width, own.top + 0.5 * own.height))
        ]
        layers = [Layer(doer.picture.image, left, top), Layer(picture.image, 0, 0), *reach]
        return _together(picture, doer.picture, layers, left, top)
    ground = doer.picture.image.shape[0] + 0.03 * doer.tall
    body = doer.own
    middle = body.left + body.width / 2
    high = _TABLE * doer.tall
    layers = [Layer(doer.picture.image, 0, 0)]
    top = ground - high
    if kit.bench is not None:
        if kit.bench_m:
            high = min(_BENCH[1], max(_BENCH[0], kit.bench_m / 1.75)) * doer.tall
        bench = scaled(Picture(kit.bench, {}), high / kit.bench.shape[0]).image
        wide = max(0.62 * doer.tall, 1.1 * own.width)
        if bench.shape[1] > 1.6 * wide:
            bench = scaled(Picture(bench, {}), 1.6 * wide / bench.shape[1]).image
        top = ground - bench.shape[0]
        layers.append(Layer(bench, round(middle - bench.shape[1] / 2), round(top)))
    base = top + _DEEP * high
    left, up = round(middle - own.left - own.width / 2), round(base - own.top - own.height)
    layers.append(Layer(picture.image, left, up))
    place = own.moved(left, up)
    row = place.top + (0.4 if dealing.row is None else dealing.row) * place.height
    touched = place.left + (1 - max(0.2, dealing.inward)) * place.width, row
    right = place.left + 0.92 * place.width, max(row, place.top + 0.35 * place.height)
    front: list[Layer] = []
    hand: XY = right
    if kit.tool is not None:
        start = doer.arms[0].start[1] if doer.arms else body.top + 0.5 * body.height
        if dealing.atop:
            touched = place.left + 0.54 * place.width, place.top + 0.05 * place.height
        elif dealing.pours or (dealing.slant is not None and dealing.inward > 0.3):
            touched = place.left + 0.5 * place.width, place.top + 0.12 * place.height
        held = _held(kit, kit.tool, touched, dealing, start, doer)
        hand, front = held.grip, list(held.layers)
    ends = [(place.left + 0.08 * place.width, right[1]), hand]
    for arm, end in zip(doer.arms, ends if len(doer.arms) > 1 else ends[1:], strict=False):
        front += arm.to(end)
    layers += front
    image, dx, dy = pasted(layers)
    boxes = {k: b.moved(dx, dy) for k, b in doer.picture.boxes.items()}
    boxes |= {k: b.moved(left + dx, up + dy) for k, b in picture.boxes.items()}
    return Picture(image, boxes)


def _held(kit: Kit, tool: Image, touched: XY, dealing: Dealing, start: float, doer: Doer) -> Wielded:
    if dealing.pours:
        return poured(tool, kit.tool_name, touched, doer.tall)
    below = (touched[1] - start) / doer.tall
    degrees = dealing.slant if dealing.slant is not None else min(62.0, max(-25.0, 15 + 190 * below))
    return wielded(tool, kit.tool_name, touched, degrees, doer.tall)


def _raised(kit: Kit, dealing: Dealing, doer: Doer) -> float:
    """How much higher than what is touched the hand is."""
    if kit.tool is None or dealing.apart:
        return 0.0
    if dealing.pours:
        return 0.16 * doer.tall
    long = 0.85 * tool_of(kit.tool_name).size * doer.tall
    return long * float(np.sin(np.deg2rad(dealing.slant or 20.0)))


def _stoops(doer: Doer, ground: float, row: float) -> bool:
    """Whether a row is too low for who stands."""
    if not doer.arms:
        return False
    arm = doer.arms[0]
    return row > ground - doer.picture.image.shape[0] + arm.start[1] + 1.25 * arm.length


def _is_low(picture: Picture, own: Box, doer: Doer, ground: float) -> bool:
    """Whether a thing hides no more of who is behind it than their legs, and reaches up to a hand."""
    if not doer.arms:
        return False
    top = ground - _top(picture.image, own.left + 0.5 * own.width)
    elbow = doer.picture.image.shape[0] - doer.arms[0].start[1]
    return 0.45 * elbow < top < 1.05 * elbow and own.width > 0.45 * doer.own.width


def _where(doer: Doer, hand: XY, start: float, lift: float) -> float:
    """By how much the doer's picture is moved for the near hand to be there without strain."""
    arm = doer.arms[0]
    down = hand[1] - (start + lift)
    across = np.sqrt(max((_REACH[1] * arm.length) ** 2 - down**2, (_REACH[0] * arm.length) ** 2))
    return float(hand[0] + across - arm.start[0])


def _edge(image: Image, own: Box, row: float) -> float:
    """The column at which a thing ends at the right."""
    line = image[min(image.shape[0] - 1, max(0, int(row))), : int(own.left + own.width) + 1, 3] > 0.5
    solid = np.flatnonzero(line)
    return float(solid[-1]) if len(solid) else own.left + own.width


def _top(image: Image, column: float) -> float:
    solid = np.flatnonzero(image[:, min(image.shape[1] - 1, int(column)), 3] > 0.5)
    return float(solid[0]) if len(solid) else 0.0


def _before_face(tool: Image, rider: Party, doer: Doer, left: float, lift: float) -> list[Layer]:
    """A camera at the eyes, in both hands."""
    own = doer.own.moved(left, lift)
    eyes = rider.anchors.eyes or rider.anchors.neck
    tool = scaled(Picture(tool, {}), 0.19 * doer.tall / max(tool.shape[:2])).image
    high, wide = tool.shape[:2]
    x = own.left + (eyes.x if eyes else 0.5) * own.width
    y = own.top + ((eyes.y + 0.06) if eyes else 0.25) * doer.tall
    layers = [Layer(tool, round(x - wide / 2), round(y - high / 2))]
    for arm, side in zip(doer.moved(left, lift), (-1, 1), strict=False):
        layers += arm.to((x + side * 0.5 * wide, y + 0.2 * high))
    return layers


def _beneath(picture: Picture, own: Box, riding: Picture) -> Picture:
    """On the back, with the legs in sight."""
    laid = lying(riding)
    high, wide = laid.image.shape[:2]
    left, top = round(own.left + own.width - 0.52 * wide), round(own.top + own.height - high)
    return _together(picture, laid, [Layer(laid.image, left, top), Layer(picture.image, 0, 0)], left, top)


def _held_up(picture: Picture, own: Box, doer: Doer, place: Place) -> Picture:
    """Over the head, in both hands; several carry a long thing by its ends."""
    body = doer.own
    if place.number:
        base = picture.image.shape[0] - doer.picture.image.shape[0]
        end = 0.84 if own.width > 0.6 * doer.tall else 1.1
        left = round(own.left + own.width * end - body.left - body.width / 2)
        arms = list[Layer]()
        for arm, side in zip(doer.moved(left, base), (-1, 1), strict=False):
            arms += arm.to((left + body.left + body.width * (0.5 + 0.45 * side), own.top + own.height))
        layers = [Layer(doer.picture.image, left, base), Layer(picture.image, 0, 0), *arms]
        return _together(picture, doer.picture, layers, left, base)
    middle = body.left + body.width / 2
    share = 0.22 if place.of > 1 and own.width > 0.6 * doer.tall else 0.5
    left = round(middle - own.left - share * own.width)
    top = round(body.top + 0.03 * doer.tall - own.top - own.height)
    apart = min(0.42 * own.width, 0.24 * doer.tall)
    layers = [Layer(doer.picture.image, 0, 0), Layer(picture.image, left, top)]
    for arm, side in zip(doer.arms, (-1, 1), strict=False):
        layers += arm.to((middle + side * max(apart, 0.16 * doer.tall), body.top + 0.0 * doer.tall))
    image, dx, dy = pasted(layers)
    boxes = {k: b.moved(dx, dy) for k, b in doer.picture.boxes.items()}
    boxes |= {k: b.moved(left + dx, top + dy) for k, b in picture.boxes.items()}
    return Picture(image, boxes)


def _ahead(picture: Picture, own: Box, rider: Party, riding: Picture, dealing: Dealing, *, busy: bool) -> Picture:
    """Before the feet, or in the air before the hands."""
    if rider.anchors.hip < 1.0 and dealing.pose is not None:
        riding = resting(riding, rider.number, rider.anchors, dealing.pose, busy=busy)
        # it is the right leg that kicks
        riding = flipped(riding) if dealing.pose is Pose.KICKING else riding
    body = riding.boxes[rider.number]
    ground = own.top + own.height
    tall = body.height
    lofted = dealing.lofted * tall if dealing.lofted else 0.06 * tall * (rider.anchors.hip < 1.0)
    left = own.left + own.width + (0.02 * tall if dealing.lofted else -0.02 * tall) - 0.0
    top = ground + lofted - riding.image.shape[0]
    layers = [Layer(picture.image, 0, 0), Layer(riding.image, round(left), round(top))]
    return _together(picture, riding, layers, round(left), round(top))


def _together(picture: Picture, riding: Picture, layers: list[Layer], left: int, top: int) -> Picture:
    image, dx, dy = pasted(layers)
    boxes = {k: b.moved(dx, dy) for k, b in picture.boxes.items()}
    boxes |= {k: b.moved(left + dx, top + dy) for k, b in riding.boxes.items()}
    return Picture(image, boxes)
