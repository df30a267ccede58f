"""Whereabouts: where people are while they do what they do, if the prompt puts them nowhere: who washes dishes is in a
kitchen, who brushes their teeth in a bathroom."""

from __future__ import annotations

from collections.abc import Sequence

from calotype.pipelines.bundled.dealings import DEALINGS, Small, Stand
from calotype.pipelines.bundled.prompt.holding import Grasp
from calotype.pipelines.bundled.prompt.pieces import Moment, Piece, Thing
from calotype.pipelines.bundled.scene import Manner
from calotype.pipelines.bundled.uses import Use, use_in, utensil_of

_KITCHEN, _LIVING, _BATH, _WORKSHOP, _GARDEN, _BEDROOM = (
    "a kitchen", "a living room", "a bathroom", "a workshop", "a garden", "a bedroom",
)  # fmt: skip
_BY_FAMILY: dict[str, str] = {
    **dict.fromkeys(("cut", "stir", "bake", "roll", "sprinkle", "pour", "grate"), _KITCHEN),
    **dict.fromkeys(("sew", "iron", "vacuum", "write"), _LIVING),
    **dict.fromkeys(("mend", "hammer", "saw", "carve", "paint"), _WORKSHOP),
    "comb": _BEDROOM,
    **dict.fromkeys(("shave", "snip", "tattoo", "drill"), "a barber shop"),
    **dict.fromkeys(("doctor", "operate"), "a hospital room"),
    "mop": _KITCHEN,
}
_OF_FOOD = frozenset({"touch", "work", "wash", "hammer", "check", "reach", "sprinkle", "measure"})
"""What is done to food in a kitchen,"""
_DISHES = frozenset(
    {"dinner plate", "bowl", "cup", "frying pan", "cooking pot", "wok", "fork", "spoon", "fork and knife", "mug",
     "glass of water", "teapot", "kettle", "sink", "kitchen sink", "cutting board"}
)  # fmt: skip
"""and to these."""
_BY_TOOL: dict[str, str] = {
    "mop": _KITCHEN, "broom": _LIVING, "rake": _GARDEN, "shovel": _GARDEN, "hoe": _GARDEN,
    "toothbrush": _BATH, "razor": _BATH, "hair dryer": _BATH, "hairbrush": _BEDROOM, "comb": _BEDROOM,
    "lipstick": _BEDROOM,
}  # fmt: skip
_GARAGED = frozenset({"wheel", "tire", "car engine", "toolbox", "motorcycle"})
_AT: dict[str, str] = {
    "easel": "an artist's studio", "pipe organ": "a church", "light bulb": _LIVING,
    "microscope": "a laboratory",
}  # fmt: skip
"""Where is who is at these."""
_HELD_IN: dict[str, str] = {
    **dict.fromkeys(("half-knitted scarf", "ball of yarn", "remote control", "game controller"), _LIVING),
    "frying pan": _KITCHEN, "rolling pin": _KITCHEN, "pillow": _BEDROOM,
}  # fmt: skip
"""Where is who holds these."""
_DRUNK_IN = frozenset({"cup of coffee", "teacup", "espresso", "glass of milk", "bowl of cereal"})
_INDOORS = frozenset(
    {"food", "drink", "object", "tool", "toy", "clothing", "instrument", "furniture", "person", "fish"}
)
_OUTSIDE = frozenset(
    {"cauldron", "fence", "gate", "snowman", "sandcastle", "campfire", "statue", "stone wall", "log", "bench",
     "bicycle", "wheelbarrow", "tent", "watering can", "trophy", "kite", "hose reel", "firewood", "brick wall",
     "window", "goal", "swing", "clothesline", "ladder", "bee frame",
     "beehive", "fire", "sled", "grill", "flag", "gravestone", "scarecrow"}
)  # fmt: skip
"""Things of the open air."""
_ANYBODY = frozenset(
    {"man", "woman", "boy", "girl", "old man", "old woman", "blond man", "blond woman", "bearded man", "baby", "robot",
     "red-haired man", "red-haired woman", "curly-haired woman", "curly-haired man", "white-haired man", "couple"}
)  # fmt: skip


def whereabouts(pieces: Sequence[Piece], grasps: Sequence[Grasp]) -> str | None:
    """The place that the first deed whose place is known tells; None where something that is named is elsewhere."""
    if any(g.look.startswith("deal:rake:") for g in grasps):
        # leaves lie on the ground
        return _GARDEN
    things = {piece.asset: piece for piece in pieces if isinstance(piece, Thing)}
    if any(isinstance(piece, Moment) and piece.weather for piece in pieces):
        return None
    if any(thing.kind not in _INDOORS or thing.asset in _OUTSIDE for thing in things.values()):
        return None
    told = (_place(things[g.held], g) for g in grasps if g.holder in _ANYBODY and g.held in things)
    return next((place for place in told if place), None)


def _place(thing: Thing, grasp: Grasp) -> str | None:
    use = use_in(grasp.look)
    if use is not None:
        eaten = use is Use.MOUTH and (thing.asset in _DRUNK_IN or bool(utensil_of(thing.asset, use)))
        return _KITCHEN if eaten else _BY_TOOL.get(thing.asset)
    if grasp.manner is Manner.HOLD:
        return _HELD_IN.get(thing.asset)
    if grasp.manner is Manner.TEND and thing.asset in _AT:
        return _AT[thing.asset]
    if grasp.manner is not Manner.TEND or not grasp.look.startswith("deal:"):
        return None
    name = grasp.look.split(":")[1]
    if thing.asset in _DISHES or (thing.kind in {"food", "drink", "fish"} and name in _OF_FOOD):
        return _KITCHEN
    if thing.asset in _GARAGED:
        return "a garage"
    dealing = DEALINGS[name]
    tabled = dealing.small is Small.TABLE and dealing.stand in (Stand.BESIDE, Stand.ALONG) and thing.kind != "person"
    return _BY_FAMILY.get(name) or (_LIVING if tabled else None)
