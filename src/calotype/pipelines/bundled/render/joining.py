"""Joining: things that are held, worn or ridden, made one picture with who does so.

A figure is such a picture. The layout places it as one thing, and it is lit and casts its shadow as one; the scene
keeps its elements apart, each where its own part of the figure lies.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING

import numpy as np

from calotype.pipelines.bundled.anchors import Anchors, Slot, Spot, anchors_of, has_hands, outlined
from calotype.pipelines.bundled.bonds import HOOKS, MOUTHS, Bond
from calotype.pipelines.bundled.conditions import CLEARED
from calotype.pipelines.bundled.countenance import Mien
from calotype.pipelines.bundled.dealings import dealing_of
from calotype.pipelines.bundled.encounters import OVER, REACHING, Encounter
from calotype.pipelines.bundled.grafts import Part
from calotype.pipelines.bundled.grips import (
    BUNCHED,
    CUB,
    WORN,
    Held,
    held_by,
    held_size,
    mount_of,
)
from calotype.pipelines.bundled.postures import posture_of
from calotype.pipelines.bundled.prompt.implements import SHOWN
from calotype.pipelines.bundled.prompt.outfits import FIGURES
from calotype.pipelines.bundled.scene import (
    BARE,
    Coat,
    Element,
    Joint,
    Manner,
    Pose,
    Scene,
)
from calotype.pipelines.bundled.stations import station_of
from calotype.pipelines.bundled.uses import Use, contact_of, use_in, utensil_of
from calotype.pipelines.bundled.vessels import VESSELS

from .bonding import Bonded, bonded
from .builds import built
from .canvas import Image
from .coiffure import RISING, Hair, coiffed
from .credits import show, shown
from .curling import curled
from .dealing import dealt, kit_of, measured, rowed
from .figures import Figure as Figure
from .figures import Joined as Joined
from .figures import placed
from .filling import Content, fill
from .gathering import gathering
from .gestures import gesturing
from .grafting import crowned, tinted
from .grasping import LARGE, at_mouth, grasped
from .hide import marked
from .layers import Layer, Picture, pasted, scaled, stacked, whole
from .material import Sprite
from .mounting import Party, Place, mounted
from .muzzling import bowed, fed
from .pairing import paired
from .posture import asleep, resting
from .sprites import enlarge
from .stationing import laid, led, lengthened, stationed
from .tailor import dress
from .touching import outstretched, reach_of
from .trimmings import is_hatted, trimmings
from .using import at_face, on_floor
from .wearing import worn_layer
from .wings import flying

if TYPE_CHECKING:
    from calotype.pipelines.bundled.assets import Asset, AssetPack

Draw = Callable[[str, Coat], Sprite]

_NOBODY = -9
"""The number of what is no element."""
_SIDE = 640
"""The longer side of the picture that the others are joined to, in pixels."""
_MOST_PX = 1200
_KEPT = 16
"""Looks of figures: as many figures as a scene of the most elements can hold."""
_ALOFT_WITH_ALL = frozenset({"branch"})
"""What grows high above the ground where somebody hangs from it."""
_SMALLEST_M, _ONTO = 0.26, 0.10
"""How large a thing on a table is at least, and how far below its far edge it is, for one of the table's height."""
_LOW_HANDED = 1.3
_MOVED: Mapping[str, Pose] = {Encounter.DANCING: Pose.DANCING, Encounter.CHASING: Pose.RUNNING}
"""How those are who do this together."""
_IN_MOUTH = 0.8
_LIVING = frozenset({"animal", "bird", "person", "fish"})
_NECKWEAR = {Slot.NECK: 0, Slot.CROWN: 1, Slot.EYES: 2, Slot.FEET: 3}


@dataclass(frozen=True)
class Adorner:
    """Puts on what is worn."""

    hatted: bool
    adorn: Callable[[Image], tuple[Image, int, int]]
    """The picture with what is worn on it, and by how much its left and upper edges have moved out."""
    behind: Callable[[tuple[int, int]], list[Layer]]
    """What hangs behind a picture of that shape."""


class Joiner:
    """Makes figures and keeps the last ones. Safe to call from several threads."""

    def __init__(self, pack: AssetPack, draw: Draw) -> None:
        self._pack = pack
        self._draw = draw
        self._anchors: dict[str, Anchors] = {}
        self._figures: OrderedDict[str, Figure] = OrderedDict()
        """By their looks; those that look alike share a picture."""
        self._lock = Lock()

    def joins(self, scene: Scene) -> bool:
        """Whether a scene has figures."""
        kinds = ((element, self._pack.assets[element.asset].kind) for element in scene.elements)
        return bool(scene.joints) or any(
            e.outfit or e.cut or e.gesture or posture_of(e, kind) is not None for e, kind in kinds
        )

    def join(self, scene: Scene, aspect: float, *, solved: bool = True) -> Joined:
        """The scene with every joint made; aspect: the frame's width over height. solved: its elements are where a
        layout has put them."""
        children: dict[int, list[Joint]] = {}
        parts: set[int] = set()
        for joint in scene.joints:
            children.setdefault(joint.root, []).append(joint)
            parts.add(joint.part)
        elements: list[Element] = []
        numbers: list[int] = []
        figures: dict[str, Figure] = {}
        for number, element in enumerate(scene.elements):
            if number in parts:
                continue
            changed = (
                element.cut or element.gesture or posture_of(element, self._pack.assets[element.asset].kind) is not None
            )
            if number in children or changed or (element.outfit and not element.scattered):
                figure = self._figure(number, scene.elements, children)
                element = placed(figure, scene.elements, aspect, solved=solved)
                figures[figure.asset.name] = figure
            elements.append(element)
            numbers.append(number)
        # what is part of a figure stands nowhere else about
        absent = scene.absent | {name for figure in figures.values() for name in figure.asset.synonyms}
        return Joined(scene.evolve(elements=tuple(elements), joints=(), absent=absent), figures, tuple(numbers))

    def adorner(self, scene: Scene, head: str) -> Adorner | None:
        """What the sitter of a portrait wears, for the picture of the head; None for nothing."""
        sitter = scene.elements[0]
        worn = [(scene.elements[j.held], j.look) for j in scene.joints if j.manner is Manner.WEAR and j.holder == 0]
        worn.sort(key=lambda item: _NECKWEAR[WORN[item[0].asset].slot])
        if not worn and not sitter.outfit and sitter.cut is None:
            return None
        hatted = any(WORN[item.asset].slot is Slot.CROWN for item, _ in worn) or is_hatted(sitter.outfit)
        hatted = hatted or sitter.cut in RISING
        anchors = self.bearings(head)
        if sitter.flip:
            anchors = anchors.mirrored()

        def adorn(face: Image) -> tuple[Image, int, int]:
            made = [worn_layer(self._draw, item.asset, item.coat, look, anchors, face.shape[:2]) for item, look in worn]
            face = marked(face, sitter.outfit, anchors, close=True)
            _, before = trimmings(sitter.outfit, anchors, (face.shape[0], face.shape[1]))
            hair = coiffed(face, anchors, sitter.cut) if sitter.cut else Hair()
            shown = (layer for layer in made if layer is not None)
            return pasted([*hair.behind, Layer(face, 0, 0), *hair.before, *before, *shown])

        return Adorner(hatted, adorn, lambda shape: trimmings(sitter.outfit, anchors, shape)[0])

    def anchors(self, name: str) -> Anchors:
        found = self._anchors.get(name)
        if found is None:
            bare = name in self._pack.portraits
            found = self._anchors[name] = anchors_of(self._pack.sprite(name), self._pack.assets[name], bare=bare)
        return found

    def bearings(self, name: str) -> Anchors:
        """The anchors, with guesses by the outline for what has none: anything may wear a hat."""
        found = self.anchors(name)
        return found if found.crown is not None else outlined(self._pack.sprite(name), found)

    def _figure(self, root: int, elements: Sequence[Element], children: Mapping[int, list[Joint]]) -> Figure:
        parts = _parts(root, children)
        look = self._look(root, elements, children)
        with self._lock:
            figure = self._figures.get(look)
            if figure is not None:
                self._figures.move_to_end(look)
        if figure is None:
            with shown() as names:
                figure = self._made(root, elements, children, look)
            figure = replace(figure, shows=frozenset(names))
            with self._lock:
                self._figures[look] = figure
                while len(self._figures) > _KEPT:
                    self._figures.popitem(last=False)
        show(*figure.shows)
        # kept under the places of its parts, which others that look so have under other numbers
        name = f"{look}#{','.join(map(str, parts))}"
        boxes = {parts[place]: box for place, box in figure.boxes.items()}
        return replace(figure, asset=replace(figure.asset, name=name), boxes=boxes, root=root)

    def _made(self, root: int, elements: Sequence[Element], children: Mapping[int, list[Joint]], look: str) -> Figure:
        """Its parts have the numbers of their places in it."""
        picture = self._picture(root, elements, children, _SIDE, free=True)
        long = max(picture.image.shape[:2])
        if long > _MOST_PX:
            picture = scaled(picture, _MOST_PX / long)
        height, width = picture.image.shape[:2]
        own = picture.boxes[root]
        asset = self._pack.assets[elements[root].asset]
        posed = posture_of(elements[root], asset.kind) is not None and not children.get(root)
        stood = _SIDE * min(1.0, _MOST_PX / long) / max(1.0, asset.aspect)
        rides = next((j for j in children.get(root, ()) if j.manner is Manner.RIDE), None)
        seat = mount_of(asset.name) if rides else None
        rider = self._pack.assets[elements[rides.holder].asset] if rides else asset
        meets = [j.holder for j in children.get(root, ()) if j.manner is Manner.MEET]
        grounded = any(not self._pack.assets[elements[k].asset].airborne for k in meets)
        laden = {j.manner for j in children.get(root, ())} & {Manner.TEND, Manner.BOND}
        hung = asset.name in _ALOFT_WITH_ALL | HOOKS.keys() and bool(laden)
        made = replace(
            asset,
            name=look,
            aspect=width / height,
            height_m=asset.height_m * height / (stood if posed else max(1.0, own.height)),
            kind=rider.kind if rides and asset.kind == "vehicle" else asset.kind,
            # what the prompt says of its parts is said of the whole
            synonyms=tuple(dict.fromkeys(elements[part].asset for part in _parts(root, children))),
            airborne=(asset.airborne and not grounded) or bool(seat and seat.airborne) or hung,
            afloat=asset.afloat or elements[root].pose is Pose.SWIMMING,
            luminous=False,
        )
        deals = next((j for j in children.get(root, ()) if dealing_of(j.look) is not None), None)
        if deals is not None:
            doer = self._pack.assets[elements[deals.holder].asset]
            made = measured(made, asset, doer, picture.boxes[deals.holder], height)
        sprite = np.ascontiguousarray((np.clip(picture.image, 0, 1) * 255 + 0.5).astype(np.uint8))
        places = {part: place for place, part in enumerate(_parts(root, children))}
        boxes = {places[part]: box for part, box in picture.boxes.items()}
        among = any(j.manner is Manner.AMONG for j in children.get(root, ()))
        return Figure(made, sprite, boxes, 0, bool(seat and seat.airborne) or hung, among)

    def _look(self, number: int, elements: Sequence[Element], children: Mapping[int, list[Joint]]) -> str:
        """The same for figures that look alike."""
        element = elements[number]
        pose = posture_of(element, self._pack.assets[element.asset].kind)
        own = f"{element.asset}/{element.coat if element.coat != BARE else ''}{pose or ''}{element.cut or ''}"
        own += element.gesture or ""
        own += str(element.outfit or "")
        joined = [f"{j.manner}{j.look}({self._look(j.part, elements, children)})" for j in children.get(number, ())]
        return own + "+".join(["", *joined])

    def _picture(
        self,
        number: int,
        elements: Sequence[Element],
        children: Mapping[int, list[Joint]],
        side: int,
        *,
        free: bool = False,
        reach: Spot | None = None,
    ) -> Picture:
        """free: it rides nothing, and takes the pose that it is said to have. reach: where a hand is held out to."""
        element = elements[number]
        kind = self._pack.assets[element.asset].kind
        joints = children.get(number, [])
        pose = posture_of(element, kind)
        moved = [_MOVED[j.look] for j in joints if j.manner is Manner.MEET and j.look in _MOVED]
        if moved and element.pose is None:
            both = {number, *(j.holder for j in joints)}
            elements = [e.evolve(pose=e.pose or moved[0]) if k in both else e for k, e in enumerate(elements)]
            pose = posture_of(elements[number], kind)
        pose, free = bowed(pose, joints, elements, number, self._pack.assets, free=free)
        coat = element.coat
        if element.asset in CLEARED and any(j.manner is Manner.FILL for j in joints):
            # a lamp with a fish in it does not shine, and a tank with a ship has no fish
            coat = replace(coat, conditions=coat.conditions | CLEARED[element.asset])
        heads = tuple(graft for graft in coat.grafts if graft.part is Part.HEAD) if element.outfit else ()
        sprite = self._draw(element.asset, replace(coat, grafts=tuple(g for g in coat.grafts if g not in heads)))
        scale = side / max(sprite.shape[:2])
        image = enlarge(sprite, max(2, round(sprite.shape[1] * scale)), max(2, round(sprite.shape[0] * scale)))
        if pose in (Pose.SLEEPING, Pose.CURLED):
            image = asleep(image, self.anchors(element.asset), person=kind == "person")
        rides = [j for j in joints if j.manner is Manner.RIDE]
        fills = [j for j in joints if j.manner is Manner.FILL]
        own = [j for j in joints if j.manner in (Manner.HOLD, Manner.WEAR)]
        others = [j.held for j in joints if j.manner is Manner.AMONG]
        changed = bool(own or element.outfit or element.cut)
        picture = self._dressed(number, image, own, elements, reach) if changed else whole(number, image)
        for graft in heads:
            # clothes are cut to the head that is there
            picture = crowned(picture, number, self.bearings(element.asset), self._draw(graft.asset, tinted(graft)))
        busy = any(j.manner is Manner.HOLD for j in own)
        if reach is not None and not busy:
            picture = outstretched(picture, number, self.anchors(element.asset), reach)
            busy = True
        if element.gesture is not None and not busy and kind == "person":
            picture = gesturing(picture, number, self.anchors(element.asset), element.gesture)
            busy = True
        if pose is Pose.FLYING:
            picture = flying(picture, number, self._pack.assets[element.asset].facing)
        elif pose is Pose.CURLED:
            picture = curled(picture, number, self.anchors(element.asset), element.asset)
        elif pose is not None and free:
            picture = resting(picture, number, self.anchors(element.asset), pose, busy=busy)
        if fills:
            picture = self._filled(number, picture, fills, elements, children)
        drawn = partial(self._posed, elements, children)
        picture = fed(number, picture, joints, elements, self._pack.assets, drawn, self.anchors)
        for bond in dict.fromkeys(Bond(j.look) for j in joints if j.manner is Manner.BOND):
            if bond in MOUTHS:
                continue
            touching = [j.held for j in joints if j.manner is Manner.BOND and j.look == bond]
            parts = [self._touching(k, elements, children, free=bond is Bond.BENEATH) for k in touching]
            mount = self._party(number, elements)
            picture = bonded(number, picture, mount.asset, mount.anchors, bond, parts)
        if others:
            each = [self._picture(k, elements, children, side, free=True) for k in others]
            numbers = [number, *others]
            heights = [self._pack.assets[elements[k].asset].height_m for k in numbers]
            return gathering([picture, *each], numbers, heights)
        for place, joint in enumerate(rides):
            # an animal lies in what it is in
            free = self.anchors(elements[joint.holder].asset).belly is not None
            rider = self._picture(joint.holder, elements, children, side, free=free)
            holds = any(j.manner is Manner.HOLD for j in children.get(joint.holder, ()))
            at = Place(place, len(rides), holds)
            mount, who = self._party(number, elements), self._party(joint.holder, elements)
            picture = mounted(mount, picture, who, rider, elements[joint.holder].pose, at)
        leads = [(self._party(j.held, elements), j.held) for j in joints if j.manner is Manner.LEAD]
        if leads:
            pets = [(beast, self._picture(k, elements, children, side, free=True)) for beast, k in leads]
            picture = led(picture, self._party(number, elements), pets)
        meets = [j for j in joints if j.manner is Manner.MEET]
        if meets:
            met = [(self._stood(j.holder, elements, side), j.holder) for j in meets]
            how, first = Encounter(meets[0].look), self._stood(number, elements, side)
            if how in OVER:
                leap = {k for _, k in met}
                elements = [e.evolve(pose=Pose.JUMPING) if k in leap else e for k, e in enumerate(elements)]
            partners = []
            for party, k in met:
                reach = reach_of(first, picture, party, how) if how in REACHING else None
                partners.append((party, self._picture(k, elements, children, side, free=True, reach=reach)))
            picture = paired(first, picture, partners, how)
        return self._tended(number, picture, elements, children)

    def _party(self, number: int, elements: Sequence[Element]) -> Party:
        name = elements[number].asset
        return Party(number, self._pack.assets[name], self.anchors(name))

    def _stood(self, number: int, elements: Sequence[Element], side: int) -> Party:
        party = self._party(number, elements)
        tall = side / max(1.0, party.asset.aspect)
        # a cub is smaller than the bear that it looks like
        asset = replace(party.asset, height_m=party.asset.height_m * min(1.0, elements[number].stature))
        return replace(party, asset=asset, tall=tall)

    def _posed(
        self, elements: Sequence[Element], children: Mapping[int, list[Joint]], number: int, pose: Pose | None
    ) -> Picture:
        """One of the elements, in a pose of its own or in another."""
        other = elements[number] if pose is None else elements[number].evolve(pose=pose)
        posed = [*elements[:number], other, *elements[number + 1 :]]
        return self._picture(number, posed, children, _SIDE, free=pose is not None)

    def _touching(
        self, number: int, elements: Sequence[Element], children: Mapping[int, list[Joint]], *, free: bool
    ) -> Bonded:
        asset = self._pack.assets[elements[number].asset]
        picture = self._picture(number, elements, children, _SIDE, free=free)
        return Bonded(number, picture, asset, self.anchors(asset.name))

    def _tended(
        self, number: int, picture: Picture, elements: Sequence[Element], children: Mapping[int, list[Joint]]
    ) -> Picture:
        """A thing with those who are at it, and with what lies on it."""
        tends = [j for j in children.get(number, []) if j.manner is Manner.TEND]
        mount = self._party(number, elements)
        if tends and dealing_of(tends[0].look) is not None:
            return self._dealt(mount, picture, tends, elements, children)
        metre = picture.boxes[number].height / max(0.1, mount.asset.height_m)
        stations = [station_of(mount.asset.name, joint.look) for joint in tends]
        picture = lengthened(picture, number, mount.asset, sum(bool(s and s.behind) for s in stations))
        for place, (joint, station) in enumerate(zip(tends, stations, strict=True)):
            if station is None:
                continue
            seen = elements
            if station.away:
                seen = [e.evolve(mien=Mien.AWAY) if k == joint.holder else e for k, e in enumerate(elements)]
            riding = self._picture(joint.holder, seen, children, _SIDE)
            busy = any(j.manner is Manner.HOLD for j in children.get(joint.holder, ()))
            party = self._party(joint.holder, elements)
            picture = stationed(mount, picture, party, riding, station, Place(place, len(tends)), busy)
        lies = [j.held for j in children.get(number, []) if j.manner is Manner.LAY]
        top = max((station.top for station in stations if station), default=0.0)
        if lies:
            sized = [(k, self._laid(elements[k], metre)) for k in lies]
            picture = laid(picture, number, sized, top + _ONTO)
        return picture

    def _dealt(
        self,
        mount: Party,
        picture: Picture,
        tends: Sequence[Joint],
        elements: Sequence[Element],
        children: Mapping[int, list[Joint]],
    ) -> Picture:
        """A thing with those who do something to it."""
        lies = [j.held for j in children.get(mount.number, []) if j.manner is Manner.LAY]
        if lies:
            side = max(picture.image.shape[:2])
            picture = rowed(picture, mount.number, [(k, self._thing(elements[k], "", side)) for k in lies])
        for place, joint in enumerate(tends):
            dealing = dealing_of(joint.look)
            if dealing is None:
                continue
            rider = self._party(joint.holder, elements)
            riding = self._picture(joint.holder, elements, children, _SIDE)
            busy = any(j.manner is Manner.HOLD for j in children.get(joint.holder, ()))
            # a photographer's picture shows the camera
            shown = dealing.apart > 0 and dealing.tool in SHOWN.get(rider.asset.name, ())
            if place == 0 and dealing.seat and mount.asset.kind == "person" and elements[mount.number].pose is None:
                mount, picture = self._enthroned(mount, picture, dealing.seat)
            kit = kit_of(joint.look, self._pack.assets, self._draw, busy=busy or shown)
            at = Place(place, len(tends), busy)
            picture = dealt(mount, picture, rider, riding, dealing, kit, at)
        return picture

    def _enthroned(self, sitter: Party, picture: Picture, seat: str) -> tuple[Party, Picture]:
        """Somebody on a seat of which the prompt says nothing, their height that of the two: a barber's customer."""
        image = _sized(self._draw(seat, BARE), _SIDE)
        chair = Party(_NOBODY, self._pack.assets[seat], self.anchors(seat))
        made = mounted(chair, whole(_NOBODY, image), sitter, picture, None, Place(0, 1))
        boxes = dict(made.boxes)
        base = boxes.pop(_NOBODY)
        own = boxes[sitter.number]
        boxes[sitter.number] = replace(own, height=made.image.shape[0] - own.top)
        tall = chair.asset.height_m * boxes[sitter.number].height / base.height
        return replace(sitter, asset=replace(sitter.asset, height_m=tall)), Picture(made.image, boxes)

    def _laid(self, element: Element, metre: float) -> Image:
        """A thing on a table, not too small to be seen. metre: its length in the picture."""
        return self._thing(element, "", max(_SMALLEST_M, _length_m(self._pack.assets[element.asset])) * metre)

    def _filled(
        self,
        number: int,
        picture: Picture,
        joints: Sequence[Joint],
        elements: Sequence[Element],
        children: Mapping[int, list[Joint]],
    ) -> Picture:
        """A vessel with what is in it."""
        contents = []
        for joint in joints:
            asset = self._pack.assets[elements[joint.held].asset]
            inner = self._picture(joint.held, elements, children, _SIDE // 2)
            eyes = self.anchors(asset.name).eyes
            face = (eyes.x, eyes.y, eyes.width) if eyes is not None else None
            contents.append(Content(joint.held, inner, _length_m(asset), asset.kind in _LIVING, face))
        asset = self._pack.assets[elements[number].asset]
        return fill(number, picture, VESSELS[asset.name], _length_m(asset), contents)

    def _dressed(
        self,
        number: int,
        image: Image,
        joints: Sequence[Joint],
        elements: Sequence[Element],
        reach: Spot | None = None,
    ) -> Picture:
        """Somebody with what they wear and hold. reach: where the hand is held out to."""
        asset = self._pack.assets[elements[number].asset]
        outfit = elements[number].outfit
        anchors = self.bearings(asset.name)
        height, width = image.shape[:2]
        clad = dress(image, outfit, anchors, human=asset.name in FIGURES)
        image = marked(clad.image, outfit, anchors)
        behind, before = trimmings(outfit, anchors, (height, width))
        if clad.over is not None:
            before.insert(0, clad.over)
        worn = [j for j in joints if j.manner is Manner.WEAR]
        worn.sort(key=lambda j: _NECKWEAR[WORN[elements[j.held].asset].slot])
        for joint in worn:
            item = elements[joint.held]
            layer = worn_layer(self._draw, item.asset, item.coat, joint.look, anchors, (height, width))
            if layer is not None:
                before.append(replace(layer, number=joint.held))
        cut = elements[number].cut
        hair = coiffed(image, anchors, cut) if cut else Hair()
        behind += hair.behind
        before = [*hair.before, *before]
        plain, hands = image, list[str]()
        for joint in (j for j in joints if j.manner is Manner.HOLD):
            held = self._pack.assets[elements[joint.held].asset]
            grip = CUB if held.name == asset.name else held_by(held.name, held.kind)
            if grip is None or anchors.hand is None:
                continue
            size = held_size(grip, held.height_m * max(1.0, held.aspect), asset.height_m)
            if grip is CUB:
                # a long animal carries young that are as long for their height
                size *= max(1.0, asset.aspect)
            handed = has_hands(asset.name, asset.kind)
            # a paw or a trunk is low: what is to be over the head is larger, what is in a mouth smaller
            low = anchors.skin is None and not anchors.armed
            size *= _LOW_HANDED if handed and low and grip.size > LARGE else 1.0 if handed else _IN_MOUTH
            use = use_in(joint.look)
            if use is not None and handed:
                made = self._used(use, elements[joint.held], grip, size, number, image, plain, anchors, asset)
                if made is not None:
                    image, front = made
                    before += [replace(layer, number=joint.held) if layer.number > 0 else layer for layer in front]
                    hands.append(elements[joint.held].asset)
                    continue
            thing = self._thing(elements[joint.held], "" if use else joint.look, size * height)
            if handed:
                name = elements[joint.held].asset
                bunch = hands.count(name) if name in BUNCHED else 0
                used = list(dict.fromkeys(hands)).index(name) if bunch else len(set(hands))
                image, back, front = grasped(image, plain, thing, grip, anchors, used, bunch, reach)
            else:
                back, front = [], [at_mouth(thing, grip, anchors.hand, (height, width))]
            behind += [replace(layer, number=joint.held) if layer.number > 0 else layer for layer in back]
            before += [replace(layer, number=joint.held) if layer.number > 0 else layer for layer in front]
            hands.append(elements[joint.held].asset)
        neck = anchors.neck.y if anchors.neck is not None else None
        return built(stacked([*behind, Layer(image, 0, 0, number), *before]), number, neck, outfit)

    def _used(
        self,
        use: Use,
        item: Element,
        grip: Held,
        size: float,
        number: int,
        image: Image,
        plain: Image,
        anchors: Anchors,
        asset: Asset,
    ) -> tuple[Image, list[Layer]] | None:
        """Somebody's picture with a thing at the face, or on the ground; None where that cannot be."""
        height = image.shape[0]
        if use is Use.FLOOR:
            thing = self._thing(item, "", height)
            return on_floor(image, thing, item.asset, Party(number, asset, anchors))
        tool = utensil_of(item.asset, use)
        tool = tool if tool in self._pack.assets else ""
        kind = self._pack.assets[item.asset].kind
        contact = contact_of(tool or item.asset, kind, use)
        dish = self._thing(item, "", size * height)
        long = (contact.size or grip.size or size) * height
        thing = _sized(self._draw(tool, BARE), long) if tool else self._thing(item, "", long)
        return at_face(image, plain, thing, contact, use, anchors, dish if tool else None)

    def _thing(self, element: Element, look: str, side: float) -> Image:
        return _sized(self._draw(look or element.asset, element.coat), side)


def _sized(sprite: Sprite, side: float) -> Image:
    scale = side / max(sprite.shape[:2])
    return enlarge(sprite, max(2, round(sprite.shape[1] * scale)), max(2, round(sprite.shape[0] * scale)))


def _length_m(asset: Asset) -> float:
    return asset.height_m * max(1.0, asset.aspect)


def _parts(root: int, children: Mapping[int, list[Joint]]) -> list[int]:
    """The elements of a figure, in one order for all that look alike."""
    return [root, *(part for joint in children.get(root, ()) for part in _parts(joint.part, children))]
