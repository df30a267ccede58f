"""What stands about in a place whether the prompt names it or not: barns on a farm, stalls of a village, a bed in a
bedroom. Drawn from the asset pack as things are, in the same light; a table says what, where and how many."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.backdrops import SHORES
from calotype.pipelines.bundled.camera import Angle
from calotype.pipelines.bundled.footing import INDOORS, SHORE
from calotype.pipelines.bundled.layout.rooming import EYE_ABOVE, EYE_M, is_furnished, shot
from calotype.pipelines.bundled.locales import Locale
from calotype.pipelines.bundled.rooms import Use
from calotype.pipelines.bundled.scene import Element, Scene

from .equipment import BUILT_IN, DOMESTIC, Prop, Span
from .stage import Clearing, Stage

if TYPE_CHECKING:
    from calotype.pipelines.bundled.assets import Asset

_GROWING = frozenset({"flower", "plant"})
"""Kinds that no snow leaves standing."""
_EYE_M = {False: 1.7, True: EYE_M}
"""How high the viewer's eye is over the ground, outdoors and indoors."""


_FROM_ABOVE = 0.10
"""The size of what stands on land that is seen from the air."""
_EDGES: tuple[Span, ...] = ((0.0, 0.16), (0.84, 1.0))
PROPS: Mapping[Environment, tuple[Prop, ...]] = {
    Environment.GARDEN: (
        Prop(assets=("bush",), count=(4, 7), down=(0.06, 0.20), larger=1.2),
        Prop(
            assets=("fountain", "statue", "birdhouse"),
            down=(0.12, 0.18),
            across=((0.12, 0.34), (0.66, 0.88)),
            chance=0.7,
        ),
        Prop(assets=("bench",), down=(0.20, 0.28), across=((0.06, 0.26), (0.74, 0.94))),
        Prop(assets=("lamp post",), count=(1, 2), down=(0.10, 0.22), across=((0.10, 0.30), (0.70, 0.90))),
        Prop(
            assets=("tulip", "rose", "daisy"),
            count=(4, 7),
            down=(0.40, 0.80),
            across=((0.0, 0.2), (0.8, 1.0)),
            larger=0.9,
        ),
    ),
    Environment.FARM: (
        Prop(assets=("barn",), down=(0.055, 0.085), across=((0.08, 0.30), (0.70, 0.92))),
        Prop(assets=("windmill",), down=(0.025, 0.04), chance=0.6),
        Prop(assets=("hay bale",), count=(2, 4), down=(0.10, 0.32)),
        Prop(assets=("fence",), count=(2, 3), down=(0.16, 0.22), larger=1.2),
    ),
    Environment.VILLAGE: (
        Prop(
            assets=("cottage", "house", "cottage"),
            count=(4, 6),
            down=(0.045, 0.10),
            across=((0.0, 0.40), (0.60, 1.0)),
            larger=1.1,
        ),
        Prop(assets=("church", "windmill"), down=(0.03, 0.04), across=((0.25, 0.45), (0.55, 0.75)), larger=1.1),
        Prop(assets=("wishing well", "market stall"), down=(0.20, 0.28), across=((0.08, 0.28), (0.72, 0.92))),
        Prop(assets=("fence",), count=(1, 2), down=(0.18, 0.24), across=((0.0, 0.2), (0.8, 1.0))),
        Prop(assets=("bush",), count=(2, 4), down=(0.12, 0.30), across=_EDGES),
        Prop(assets=("lamp post",), down=(0.12, 0.2), chance=0.6),
    ),
    Environment.ROAD: (
        Prop(assets=("fence",), count=(2, 3), down=(0.14, 0.20), across=((0.0, 0.22), (0.78, 1.0))),
        Prop(assets=("bush",), count=(2, 5), down=(0.10, 0.34), across=((0.0, 0.18), (0.82, 1.0))),
        Prop(assets=("cottage", "barn"), down=(0.035, 0.05), chance=0.5),
    ),
    Environment.SAVANNA: (
        Prop(assets=("giraffe", "zebra", "elephant"), count=(0, 2), down=(0.02, 0.035), larger=0.9),
        Prop(assets=("pile of rocks",), count=(0, 2), down=(0.12, 0.3)),
    ),
    Environment.LAKE: (
        Prop(
            assets=("mountain peak",), count=(1, 2), down=(0.012, 0.02), across=((0.05, 0.45), (0.55, 0.95)), size=0.42
        ),
        Prop(assets=("reeds",), count=(2, 4), down=(0.56, 0.62), across=((0.0, 0.22), (0.78, 1.0)), larger=1.2),
        Prop(assets=("water lily",), count=(0, 3), down=(0.36, 0.48), across=((0.04, 0.3), (0.7, 0.96)), larger=2.4),
        Prop(assets=("bush",), count=(1, 3), down=(0.60, 0.72), across=((-0.02, 0.10), (0.90, 1.02)), larger=0.9),
    ),
    Environment.RIVER: (
        Prop(assets=("tree", "birch"), count=(3, 5), down=(0.06, 0.12), larger=1.1),
        Prop(assets=("bush",), count=(2, 4), down=(0.08, 0.13)),
        Prop(assets=("pile of rocks",), count=(1, 2), down=(0.50, 0.60), across=((0.0, 0.2), (0.8, 1.0)), larger=0.7),
        Prop(assets=("reeds",), count=(1, 3), down=(0.52, 0.60), across=((0.0, 0.24), (0.76, 1.0)), larger=1.1),
    ),
    Environment.JUNGLE: (
        Prop(assets=("palm tree",), count=(3, 5), down=(0.16, 0.30), across=((-0.04, 0.26), (0.74, 1.04)), larger=0.55),
        Prop(assets=("bush",), count=(3, 5), down=(0.20, 0.50), across=((-0.04, 0.18), (0.82, 1.04)), larger=1.2),
        Prop(assets=("hibiscus",), count=(2, 4), down=(0.40, 0.70), across=((0.0, 0.2), (0.8, 1.0)), larger=1.6),
        Prop(assets=("waterfall",), down=(0.07, 0.08), across=((0.2, 0.4), (0.6, 0.8)), chance=0.3, larger=0.7),
    ),
    Environment.HARBOUR: (
        Prop(assets=("lighthouse",), down=(0.03, 0.04), across=((0.06, 0.26), (0.74, 0.94))),
        Prop(
            assets=("sailboat", "motor boat", "ferry"),
            count=(2, 4),
            down=(0.05, 0.22),
            across=((0.02, 0.38), (0.62, 0.98)),
            larger=0.8,
        ),
        Prop(
            assets=("barrel", "wooden crate"),
            count=(2, 4),
            down=(0.60, 0.86),
            across=((-0.02, 0.16), (0.84, 1.02)),
            larger=1.0,
        ),
    ),
    Environment.SKY: (
        Prop(
            assets=("bird", "dove", "eagle"),
            count=(1, 3),
            hung=(0.12, 0.36),
            size=0.045,
            across=((0.06, 0.36), (0.64, 0.94)),
            chance=0.6,
        ),
    ),
    Environment.MOON: (Prop(assets=("earth",), hung=(0.10, 0.26), size=0.17, across=((0.08, 0.32), (0.68, 0.92))),),
    Environment.HALL: (
        Prop(assets=("column",), count=(2, 4), down=(0.10, 0.34), across=((-0.02, 0.10), (0.90, 1.02)), larger=0.42),
        Prop(
            assets=("shield", "swords"), count=(0, 2), hung=(0.36, 0.42), size=0.09, across=((0.12, 0.24), (0.76, 0.88))
        ),
        Prop(assets=("chandelier",), hung=(0.24, 0.28), size=0.26, across=((0.44, 0.56),)),
        Prop(assets=("statue",), count=(0, 2), down=(0.14, 0.24), across=((0.10, 0.2), (0.8, 0.9)), larger=0.4),
    ),
    Environment.CAVE: (
        Prop(
            assets=("pile of rocks",), count=(2, 4), down=(0.12, 0.50), across=((-0.02, 0.2), (0.8, 1.02)), larger=0.5
        ),
        Prop(assets=("lantern",), down=(0.30, 0.45), across=((0.08, 0.22), (0.78, 0.92)), chance=0.8, larger=0.8),
        Prop(assets=("mushroom",), count=(1, 3), down=(0.45, 0.7), across=_EDGES, larger=1.4),
        Prop(assets=("bat",), count=(0, 2), hung=(0.14, 0.3), size=0.07),
    ),
    Environment.KITCHEN: (
        Prop(assets=("refrigerator",), down=(0.02, 0.03), across=_EDGES, larger=0.92),
        Prop(assets=("stove",), down=(0.02, 0.03), across=((0.22, 0.40), (0.60, 0.78)), larger=0.92),
        Prop(assets=("stool", "chair"), count=(0, 2), down=(0.20, 0.34), across=((0.03, 0.2), (0.8, 0.97)), larger=0.8),
    ),
    Environment.BEDROOM: (
        Prop(assets=("bed",), down=(0.16, 0.24), across=((0.20, 0.32), (0.68, 0.80)), larger=0.9),
        Prop(
            assets=("wardrobe", "chest of drawers"), down=(0.02, 0.04), across=((0.06, 0.36), (0.64, 0.94)), larger=0.85
        ),
    ),
    Environment.LIBRARY: (
        Prop(assets=("armchair",), down=(0.16, 0.28), across=((0.04, 0.22), (0.78, 0.96)), larger=0.85),
        Prop(
            assets=("globe", "stack of books", "ladder"),
            down=(0.08, 0.18),
            across=((0.14, 0.36), (0.64, 0.86)),
            larger=1.1,
        ),
    ),
    Environment.CAFE: (
        Prop(
            assets=("dining table",), count=(2, 3), down=(0.10, 0.30), across=((0.02, 0.30), (0.70, 0.98)), larger=0.8
        ),
        Prop(
            assets=("chair", "stool"), count=(2, 3), down=(0.12, 0.32), across=((0.0, 0.36), (0.64, 1.0)), larger=0.72
        ),
        Prop(assets=("chalkboard",), down=(0.03, 0.05), across=((0.10, 0.34), (0.66, 0.90)), larger=0.8),
        Prop(assets=("potted plant",), down=(0.05, 0.1), across=_EDGES, larger=1.8),
    ),
}

ABOUT: Mapping[Locale, tuple[Prop, ...]] = {
    Locale.RACE_TRACK: (
        Prop(assets=("chequered flag",), count=(1, 2), down=(0.10, 0.16), size=0.16),
        Prop(assets=("stadium",), down=(0.03, 0.05), across=((0.1, 0.3), (0.7, 0.9)), size=0.3),
        Prop(assets=("traffic cone", "race car"), count=(1, 3), down=(0.10, 0.2), size=0.08),
    ),
    Locale.POOL: (
        Prop(assets=("beach umbrella", "palm tree"), count=(1, 3), down=(0.14, 0.19), size=0.26),
        Prop(assets=("chair", "potted plant"), count=(1, 3), down=(0.15, 0.2), size=0.10),
    ),
    Locale.ISLE: (
        Prop(assets=("palm tree",), count=(4, 6), down=(0.30, 0.44), across=((0.30, 0.70),), size=0.17),
    ),
    Locale.HOT_SPRING: (
        Prop(assets=("pile of rocks",), count=(3, 4), down=(0.16, 0.5), across=((-0.04, 0.2), (0.8, 1.04)), size=0.20),
    ),
    Locale.SHALLOWS: (
        Prop(assets=("reeds",), count=(2, 4), down=(0.3, 0.7), across=_EDGES, size=0.24),
        Prop(assets=("water lily",), count=(0, 3), down=(0.4, 0.8), across=_EDGES, size=0.09),
    ),
    Locale.DOCK: (Prop(assets=("rowboat", "canoe"), down=(0.10, 0.2), size=0.16, chance=0.6),),
    Locale.ALIEN: (
        Prop(assets=("planet",), hung=(0.16, 0.30), size=0.30, across=((0.10, 0.32), (0.68, 0.90))),
        Prop(assets=("moon",), hung=(0.10, 0.24), size=0.09, across=((0.36, 0.64),)),
    ),
    Locale.GRAVEYARD: (
        Prop(assets=("gravestone",), count=(9, 13), down=(0.10, 0.55), across=((0.0, 0.42), (0.58, 1.0)), larger=1.1),
        Prop(assets=("bare tree",), count=(2, 3), down=(0.06, 0.16), larger=1.0),
        Prop(assets=("gate", "chapel"), down=(0.05, 0.07), across=((0.3, 0.7),)),
    ),
    Locale.FAIRGROUND: (
        Prop(assets=("ferris wheel",), down=(0.03, 0.05), across=((0.08, 0.32), (0.68, 0.92)), size=0.52),
        Prop(assets=("circus tent",), count=(1, 2), down=(0.06, 0.12), across=((0.05, 0.95),), size=0.32),
        Prop(assets=("roller coaster",), down=(0.02, 0.03), across=((0.2, 0.8),), size=0.40),
        Prop(assets=("market stall", "carousel horse"), count=(2, 3), down=(0.12, 0.24), size=0.17),
        Prop(assets=("balloon",), count=(2, 4), hung=(0.12, 0.36), size=0.07, across=((0.05, 0.95),)),
    ),
    Locale.PLAYGROUND: (
        Prop(assets=("slide",), down=(0.10, 0.16), across=((0.06, 0.30), (0.70, 0.94)), size=0.30),
        Prop(assets=("swing",), down=(0.10, 0.18), across=((0.06, 0.36), (0.64, 0.94)), size=0.30),
        Prop(assets=("seesaw",), down=(0.24, 0.32), across=((0.08, 0.30), (0.70, 0.92)), size=0.20),
        Prop(assets=("bench", "fence"), count=(1, 2), down=(0.05, 0.08)),
    ),
    Locale.JAPANESE_GARDEN: (
        Prop(assets=("pagoda",), down=(0.05, 0.08), across=((0.08, 0.30), (0.70, 0.92)), size=0.46),
        Prop(assets=("torii gate",), down=(0.14, 0.20), across=((0.10, 0.36), (0.64, 0.90)), size=0.24),
        Prop(assets=("blossoming tree",), count=(2, 4), down=(0.08, 0.20), size=0.34),
        Prop(assets=("bamboo",), count=(1, 3), down=(0.12, 0.2), across=_EDGES, size=0.34),
        Prop(assets=("pile of rocks",), count=(1, 2), down=(0.34, 0.5), across=_EDGES, size=0.14),
        Prop(assets=("paper lantern",), count=(1, 2), hung=(0.24, 0.34), size=0.07, across=_EDGES, chance=0.5),
    ),
    Locale.AIRPORT: (
        Prop(assets=("airplane", "small airplane"), count=(1, 2), down=(0.12, 0.2), size=0.24),
        Prop(assets=("tower",), down=(0.03, 0.04), across=((0.06, 0.3), (0.7, 0.94)), size=0.24),
        Prop(assets=("airplane",), hung=(0.12, 0.24), size=0.14, across=((0.1, 0.3), (0.7, 0.9))),
    ),
    Locale.BUILDING_SITE: (
        Prop(assets=("construction crane",), count=(1, 2), down=(0.03, 0.06), size=0.50),
        Prop(assets=("excavator",), down=(0.14, 0.22), size=0.22),
        Prop(assets=("road barrier", "traffic cone"), count=(3, 5), down=(0.24, 0.5), size=0.08),
        Prop(assets=("brick wall", "pile of rocks"), count=(1, 2), down=(0.2, 0.34), across=_EDGES, size=0.16),
        Prop(assets=("factory", "skyscraper"), count=(1, 2), down=(0.02, 0.03), size=0.34),
    ),
    Locale.CANDY: (
        Prop(assets=("lollipop",), count=(6, 9), down=(0.06, 0.34), size=0.26),
        Prop(assets=("ice cream cone", "cupcake", "donut"), count=(3, 5), down=(0.10, 0.4), size=0.16),
        Prop(assets=("candy", "macaron", "cookie"), count=(4, 6), down=(0.2, 0.7), size=0.08),
        Prop(assets=("gingerbread man",), count=(1, 2), down=(0.2, 0.4), size=0.14),
    ),
    Locale.WRECK: (
        Prop(assets=("pirate ship",), down=(0.10, 0.16), across=((0.16, 0.38), (0.62, 0.84)), size=0.62),
        Prop(assets=("treasure chest", "barrel", "anchor"), count=(2, 3), down=(0.3, 0.7), size=0.11),
        Prop(assets=("coral",), count=(2, 4), down=(0.2, 0.7), across=_EDGES, size=0.14),
        Prop(assets=("column",), count=(0, 2), down=(0.15, 0.3), size=0.3),
    ),
    Locale.VINEYARD: (
        Prop(assets=("cottage", "house"), down=(0.03, 0.045), size=0.11),
        Prop(assets=("cypress",), count=(2, 4), down=(0.03, 0.06), size=0.16),
    ),
    Locale.MEDIEVAL: (
        Prop(assets=("market stall",), count=(1, 2), down=(0.10, 0.16), across=((0.1, 0.3), (0.7, 0.9)), size=0.2),
        Prop(assets=("barrel", "wooden crate", "basket"), count=(2, 4), down=(0.2, 0.5), across=_EDGES, size=0.10),
    ),
    Locale.PARIS: (
        Prop(assets=("dining table",), count=(2, 3), down=(0.24, 0.5), across=((0.0, 0.3), (0.7, 1.0)), size=0.16),
        Prop(assets=("chair",), count=(3, 4), down=(0.24, 0.5), across=((0.0, 0.34), (0.66, 1.0)), size=0.13),
        Prop(assets=("potted plant",), count=(1, 2), down=(0.2, 0.4), across=_EDGES, size=0.12),
    ),
    Locale.CANAL: (
        Prop(assets=("rowboat", "canoe"), count=(2, 3), down=(0.06, 0.2), across=((0.2, 0.4), (0.6, 0.8)), size=0.12),
        Prop(assets=("bridge",), down=(0.03, 0.04), across=((0.46, 0.54),), size=0.26),
    ),
    Locale.ALLEY: (
        Prop(assets=("wastebasket", "wooden crate", "cardboard box"), count=(2, 4), down=(0.12, 0.4),
             across=((0.10, 0.26), (0.74, 0.90)), size=0.10),
    ),
    Locale.RUINS: (
        Prop(assets=("pile of rocks",), count=(4, 6), down=(0.10, 0.5), across=((0.0, 0.3), (0.7, 1.0)), size=0.16),
        Prop(assets=("car", "vintage car"), count=(0, 2), down=(0.16, 0.3), size=0.15),
        Prop(assets=("bush",), count=(4, 7), down=(0.08, 0.5), across=((0.0, 0.3), (0.7, 1.0)), size=0.14),
    ),
    Locale.SWAMP: (
        Prop(assets=("water lily", "lotus"), count=(4, 6), down=(0.3, 0.7), across=((0.0, 1.0),), size=0.10),
        Prop(assets=("reeds",), count=(4, 6), down=(0.3, 0.7), across=((0.0, 0.3), (0.7, 1.0)), size=0.22),
        Prop(assets=("log", "tree stump"), count=(1, 2), down=(0.3, 0.5), size=0.16),
    ),
    Locale.ENCHANTED_FOREST: (
        Prop(assets=("mushroom",), count=(7, 11), down=(0.12, 0.6), across=((0.0, 0.4), (0.6, 1.0)), size=0.13),
    ),
    Locale.BALCONY: (
        Prop(assets=("potted plant",), count=(2, 3), down=(0.62, 0.72), across=((0.02, 0.22), (0.78, 0.98))),
        Prop(assets=("chair",), chance=0.7, down=(0.66, 0.74), across=((0.10, 0.30), (0.70, 0.90)), larger=0.9),
    ),
    Locale.TERRACE: (
        Prop(assets=("potted plant",), count=(2, 3), down=(0.50, 0.58), across=((0.0, 0.2), (0.8, 1.0)), larger=0.9),
        Prop(assets=("beach umbrella",), chance=0.8, down=(0.52, 0.58), across=((0.06, 0.2), (0.8, 0.94)), larger=0.9),
        Prop(assets=("chair",), count=(1, 2), down=(0.54, 0.62), across=((0.06, 0.28), (0.72, 0.94)), larger=0.9),
    ),
    Locale.PORCH: (
        Prop(assets=("rocking chair",), down=(0.52, 0.60), across=((0.06, 0.26), (0.74, 0.94))),
        Prop(assets=("potted plant",), count=(1, 2), down=(0.50, 0.60), across=((0.0, 0.2), (0.8, 1.0))),
    ),
    Locale.COURTYARD: (
        Prop(assets=("fountain",), down=(0.26, 0.32), across=((0.42, 0.58),), chance=0.8),
        Prop(assets=("potted plant", "lemon tree", "orange tree"), count=(4, 6), down=(0.19, 0.26),
             across=((0.14, 0.38), (0.62, 0.86))),
    ),
    Locale.CAR_PARK: (
        Prop(assets=("lamp post",), count=(2, 3), down=(0.13, 0.20)),
        Prop(assets=("car",), count=(0, 2), down=(0.13, 0.16)),
    ),
    Locale.TRACKS: (Prop(assets=("telephone pole",), count=(2, 3), down=(0.11, 0.2), across=((0.72, 0.98),)),),
    Locale.PLATFORM: (
        Prop(assets=("bench",), down=(0.66, 0.72), across=((0.14, 0.30), (0.70, 0.86)), larger=0.9),
    ),
    Locale.SALT_FLAT: (),
}  # fmt: skip
"""Of locales, which have none of what stands about in the place that stands in for them."""


def props(
    scene: Scene, stage: Stage, clearing: Clearing, assets: Mapping[str, Asset], width: int, height: int
) -> list[Element]:
    """The things about, as elements that stand where they should; none of a sort that the scene itself has or
    must not have, and none in the way of what it has."""
    rng = np.random.default_rng((scene.seed % (1 << 32), 97))
    own = {element.asset for element in scene.elements} | scene.absent
    boxes = [
        _box(e.x, e.y, e.size, assets[e.asset].aspect, width, height)
        for e in scene.elements
        if not e.scattered and e.asset in assets
    ]
    out: list[Element] = []
    for prop in _about(scene):
        count = int(rng.integers(prop.count[0], prop.count[1] + 1)) if rng.random() < prop.chance else 0
        for _ in range(count):
            draws = rng.random(5)
            name = prop.assets[int(draws[0] * len(prop.assets))]
            if name in own or name not in assets:
                continue
            if stage.surface == "snow" and assets[name].kind in _GROWING:
                continue
            element = _placed(prop, assets[name], draws, scene, stage, width, height)
            box = _box(element.x, element.y, element.size, assets[name].aspect, width, height)
            if all(_apart(box, other) for other in boxes):
                out.append(element)
                boxes.append(_narrowed(box))
    return out


def _about(scene: Scene) -> tuple[Prop, ...]:
    """What stands about in a place; in a corridor and an empty room nothing does, and an island takes the stove's."""
    if scene.room.use in BUILT_IN:
        own = scene.room.bare or (scene.room.use in DOMESTIC and is_furnished(scene.elements))
        return () if own else BUILT_IN[scene.room.use]
    if scene.room.bare or scene.room.use in (Use.CORRIDOR, Use.DINER):
        return ()
    if scene.environment is Environment.TABLE:
        return ()
    if scene.locale is Locale.ISLE and scene.elements:
        return ()  # the island is where they are
    every = PROPS.get(scene.environment, ()) if scene.locale is None else ABOUT.get(scene.locale, ())
    block = any(element.asset == "kitchen island" for element in scene.elements)
    return tuple(prop for prop in every if not (block and "stove" in prop.assets))


def _placed(
    prop: Prop, asset: Asset, draws: NDArray[np.float64], scene: Scene, stage: Stage, width: int, height: int
) -> Element:
    low, high = prop.across[int(draws[1] * len(prop.across))]
    x = low + (high - low) * float(draws[2])
    flip = bool(draws[4] < 0.5)
    short = min(width, height)
    if prop.hung is not None:
        y = prop.hung[0] + (prop.hung[1] - prop.hung[0]) * float(draws[3])
        return Element(asset=asset.name, x=x, y=y, size=prop.size or 0.1, airborne=True, flip=flip)
    indoors = scene.environment in INDOORS
    down = prop.down[0] + (prop.down[1] - prop.down[0]) * float(draws[3])
    y = stage.horizon + (1 - stage.horizon) * down
    shore = 0.0 if indoors or SHORES.isdisjoint(scene.backdrops) else SHORE + 0.015
    eye = stage.horizon - (EYE_ABOVE * shot(scene) * short / height if indoors else 0.0)
    if scene.camera.angle is Angle.AERIAL:
        y = stage.horizon + (1 - stage.horizon) * (0.12 + 0.8 * float(draws[3]))
        return Element(asset=asset.name, x=float(draws[2]), y=y, size=_FROM_ABOVE * (0.5 + y), flip=flip)
    tall = asset.height_m * (y - eye + 0.25 * shore) * height / _EYE_M[indoors] / short * prop.larger
    y += (0.96 - y) * shore / (0.96 - stage.horizon) if shore else 0.0
    return Element(asset=asset.name, x=x, y=y, size=prop.size or tall * max(1.0, asset.aspect), flip=flip)


Box = tuple[float, float, float, float]
"""Left, top, right, bottom, in fractions of the frame."""


def _box(x: float, y: float, size: float, aspect: float, width: int, height: int) -> Box:
    short = min(width, height)
    wide, tall = size * min(1.0, aspect) * short / width, size / max(1.0, aspect) * short / height
    return x - wide / 2, y - tall, x + wide / 2, y


def _apart(a: Box, b: Box) -> bool:
    return a[2] < b[0] or b[2] < a[0] or a[3] < b[1] or b[3] < a[1]


def _narrowed(box: Box) -> Box:
    """The part of it that another prop may not cover."""
    middle, half = (box[0] + box[2]) / 2, (box[2] - box[0]) * 0.30
    return middle - half, box[1], middle + half, box[3]
