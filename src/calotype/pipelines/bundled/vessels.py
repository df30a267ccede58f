"""Vessels: what things are put in, on the picture of it, and what lies on a dish.

Places are fractions of the sprite's width and height, from its upper left corner.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import cos, pi, sin


class Depth(StrEnum):
    """How much of what is in a vessel is seen."""

    DEEP = "deep"
    """It looks out over the front rim."""
    FLAT = "flat"
    """It lies on top."""
    CLEAR = "clear"
    """It is seen through the glass."""
    CAGED = "caged"
    """It is seen between the bars."""
    OPEN = "open"
    """It stands in an opening of the front."""
    GRID = "grid"
    """It lies in rows and columns on the floor, which is seen from above."""
    PILED = "piled"
    """Of several in it one stands on the other."""
    PANE = "pane"
    """Of who is in it a head is seen in each window."""


@dataclass(frozen=True, kw_only=True)
class Vessel:
    """Where things are in or on an asset."""

    middle: tuple[float, float]
    """Of the ellipse of its mouth or its face; of what is clear, of the inside."""
    reach: tuple[float, float]
    """Half its width and height."""
    depth: Depth = Depth.DEEP
    panes: tuple[tuple[float, float, float, float], ...] = ()
    """The middle and half the size of each window, the driver's first."""
    least: float = 0.0
    """How large the smallest thing on a face is, for one of its width, where it is larger than elsewhere."""
    lid: tuple[tuple[float, float], ...] = ()
    """The corners of a closed top, where it is drawn open instead."""


def _deep(x: float, y: float, across: float, down: float = 0.0) -> Vessel:
    return Vessel(middle=(x, y), reach=(across, down))


def _flat(x: float, y: float, across: float, down: float) -> Vessel:
    return Vessel(middle=(x, y), reach=(across, down), depth=Depth.FLAT)


def _clear(x: float, y: float, across: float, down: float) -> Vessel:
    return Vessel(middle=(x, y), reach=(across, down), depth=Depth.CLEAR)


def _caged(x: float, y: float, across: float, down: float) -> Vessel:
    return Vessel(middle=(x, y), reach=(across, down), depth=Depth.CAGED)


def _open(x: float, y: float, across: float, down: float, *lid: tuple[float, float]) -> Vessel:
    return Vessel(middle=(x, y), reach=(across, down), depth=Depth.OPEN, lid=lid)


def _ellipse(x: float, y: float, across: float, down: float) -> tuple[tuple[float, float], ...]:
    steps = [2 * pi * k / 24 for k in range(24)]
    return tuple((x + across * cos(t), y + down * sin(t)) for t in steps)


def _panes(*panes: tuple[float, float, float, float]) -> Vessel:
    return Vessel(middle=panes[0][:2], reach=panes[0][2:], depth=Depth.PANE, panes=panes)


VESSELS: dict[str, Vessel] = {
    "car": _panes((0.41, 0.26, 0.11, 0.19), (0.655, 0.25, 0.085, 0.19), (0.86, 0.26, 0.075, 0.19)),
    "taxi": _panes((0.39, 0.27, 0.11, 0.11), (0.68, 0.27, 0.12, 0.11)),
    "police car": _panes((0.38, 0.33, 0.10, 0.17), (0.68, 0.33, 0.10, 0.17)),
    "suv": _panes((0.37, 0.27, 0.10, 0.16), (0.64, 0.26, 0.10, 0.16), (0.85, 0.27, 0.06, 0.15)),
    "minivan": _panes((0.41, 0.25, 0.09, 0.13), (0.67, 0.25, 0.09, 0.13), (0.86, 0.25, 0.09, 0.13)),
    "bus": _panes((0.31, 0.30, 0.10, 0.20), (0.56, 0.30, 0.10, 0.20), (0.82, 0.30, 0.10, 0.20)),
    "trolleybus": _panes((0.34, 0.41, 0.09, 0.11), (0.585, 0.41, 0.09, 0.11), (0.83, 0.41, 0.09, 0.11)),
    "tram": _panes((0.36, 0.43, 0.10, 0.13), (0.64, 0.43, 0.10, 0.13), (0.90, 0.43, 0.08, 0.13)),
    "railway car": _panes((0.165, 0.57, 0.07, 0.08), (0.50, 0.57, 0.07, 0.08), (0.83, 0.57, 0.06, 0.08)),
    "train": _panes((0.785, 0.31, 0.11, 0.12)),
    "steam locomotive": _panes((0.14, 0.335, 0.09, 0.07)),
    "metro train": _panes((0.5, 0.29, 0.26, 0.20)),
    "bullet train": _panes((0.32, 0.30, 0.15, 0.20), (0.68, 0.30, 0.15, 0.20)),
    "cable car": _panes((0.49, 0.62, 0.19, 0.19), (0.10, 0.62, 0.10, 0.19), (0.88, 0.62, 0.10, 0.19)),
    "truck": _panes((0.19, 0.40, 0.10, 0.14)),
    "fire truck": _panes((0.265, 0.36, 0.075, 0.17)),
    "ambulance": _panes((0.27, 0.35, 0.11, 0.12)),
    "semi truck": _panes((0.255, 0.40, 0.07, 0.10)),
    "tractor": _panes((0.70, 0.27, 0.11, 0.18), (0.46, 0.27, 0.08, 0.17)),
    "helicopter": _panes((0.20, 0.42, 0.11, 0.13)),
    "rocket": _panes((0.675, 0.325, 0.10, 0.10)),
    "submarine": _panes((0.16, 0.68, 0.055, 0.085), (0.51, 0.69, 0.055, 0.085)),
    "ufo": _panes((0.55, 0.17, 0.20, 0.17)),
    "carriage": _panes((0.355, 0.37, 0.05, 0.10), (0.17, 0.37, 0.04, 0.10)),
    "hot air balloon": _deep(0.5, 0.885, 0.14),
    "sports car": _deep(0.57, 0.30, 0.10, 0.02),
    "bowl": _deep(0.5, 0.25, 0.46, 0.20),
    "basket": _deep(0.5, 0.345, 0.42),
    "picnic basket": _deep(0.42, 0.40, 0.36, 0.03),
    "bucket": _deep(0.5, 0.03, 0.40, 0.03),
    "cardboard box": Vessel(
        middle=(0.5, 0.27), reach=(0.40, 0.17), lid=((0.03, 0.27), (0.5, 0.03), (0.97, 0.26), (0.5, 0.52))
    ),
    "toy box": _deep(0.42, 0.50, 0.36, 0.02),
    "treasure chest": _deep(0.42, 0.45, 0.36, 0.02),
    "bird bath": _deep(0.5, 0.10, 0.40, 0.10),
    "pet bed": _deep(0.5, 0.40, 0.36, 0.14),
    "bird nest": _deep(0.5, 0.50, 0.32, 0.10),
    "shopping cart": _deep(0.43, 0.24, 0.30),
    "wheelbarrow": _deep(0.42, 0.25, 0.32, 0.04),
    "wastebasket": _deep(0.5, 0.06, 0.40, 0.03),
    "cradle": _deep(0.5, 0.42, 0.34),
    "chariot": _deep(0.83, 0.05, 0.13, 0.02),
    "crib": _deep(0.60, 0.30, 0.30, 0.06),
    "pot of stew": _deep(0.5, 0.36, 0.27, 0.20),
    "mug": _deep(0.41, 0.09, 0.30, 0.06),
    "teacup": _deep(0.48, 0.36, 0.36),
    "bathtub": _deep(0.5, 0.53, 0.42),
    "vase": _deep(0.5, 0.03, 0.20, 0.02),
    "urn": _deep(0.5, 0.16, 0.24, 0.02),
    "tin can": _deep(0.5, 0.06, 0.40, 0.04),
    "top hat": _deep(0.5, 0.04, 0.28, 0.03),
    "handbag": _deep(0.5, 0.36, 0.38),
    "paper boat": _deep(0.5, 0.48, 0.30, 0.04),
    "canoe": _deep(0.45, 0.30, 0.36, 0.05),
    "rowboat": _deep(0.46, 0.46, 0.34, 0.05),
    "pickup truck": _deep(0.77, 0.40, 0.19),
    "paper bag": _deep(0.44, 0.085, 0.36, 0.02),
    "tote bag": _deep(0.5, 0.375, 0.42),
    "shopping bags": _deep(0.32, 0.22, 0.28),
    "wooden crate": Vessel(
        middle=(0.49, 0.15), reach=(0.40, 0.09), lid=((0.05, 0.18), (0.28, 0.03), (0.94, 0.07), (0.58, 0.25))
    ),
    "barrel": Vessel(middle=(0.5, 0.06), reach=(0.33, 0.05), lid=_ellipse(0.5, 0.065, 0.33, 0.048)),
    "cauldron": _deep(0.5, 0.28, 0.38, 0.08),
    "teapot": _deep(0.48, 0.20, 0.29, 0.04),
    "goblet": _deep(0.5, 0.03, 0.40, 0.03),
    "watering can": _deep(0.56, 0.29, 0.13, 0.04),
    "wishing well": _deep(0.5, 0.63, 0.34, 0.04),
    "fountain": _deep(0.5, 0.45, 0.44, 0.03),
    "stroller": _deep(0.27, 0.37, 0.20, 0.02),
    "flat box": Vessel(middle=(0.5, 0.60), reach=(0.45, 0.28), depth=Depth.GRID),
    "wicker basket": _deep(0.5, 0.43, 0.43, 0.12),
    "tray": _flat(0.5, 0.48, 0.30, 0.24),
    "wok": _flat(0.40, 0.38, 0.28, 0.26),
    "colander": _deep(0.5, 0.26, 0.38, 0.18),
    "basin": _deep(0.5, 0.20, 0.40, 0.14),
    "clay pot": _deep(0.5, 0.24, 0.42, 0.12),
    "bell jar": _clear(0.5, 0.56, 0.36, 0.30),
    "laundry basket": _deep(0.45, 0.12, 0.38, 0.05),
    "burlap sack": _deep(0.5, 0.13, 0.30, 0.06),
    "cooling rack": _flat(0.5, 0.40, 0.40, 0.24),
    "waffle cone": Vessel(middle=(0.5, 0.06), reach=(0.46, 0.05), depth=Depth.PILED),
    "jug": _deep(0.33, 0.04, 0.16, 0.03),
    "toaster": _deep(0.44, 0.22, 0.26, 0.02),
    "hiking boot": _deep(0.32, 0.03, 0.27, 0.02),
    "cowboy boot": _deep(0.30, 0.02, 0.26, 0.02),
    "sneaker": _deep(0.32, 0.14, 0.14, 0.03),
    "socks": _deep(0.39, 0.02, 0.15, 0.01),
    "open suitcase": _deep(0.5, 0.80, 0.42, 0.07),
    "open briefcase": _deep(0.5, 0.82, 0.42, 0.06),
    "open case": _deep(0.5, 0.82, 0.42, 0.06),
    "cookie tin": _deep(0.365, 0.65, 0.345, 0.165),
    "open drawer": _deep(0.5, 0.70, 0.38, 0.07),
    "open gift": _deep(0.36, 0.49, 0.32, 0.12),
    "egg tray": Vessel(middle=(0.5, 0.66), reach=(0.46, 0.25), depth=Depth.GRID),
    "half eggshell": _deep(0.5, 0.30, 0.40, 0.10),
    "pumpkin": Vessel(middle=(0.5, 0.24), reach=(0.34, 0.10), lid=_ellipse(0.5, 0.22, 0.34, 0.115)),
    "ashtray": _deep(0.5, 0.33, 0.37, 0.18),
    "sink": _deep(0.49, 0.23, 0.40, 0.03),
    "trash can": _deep(0.5, 0.07, 0.40, 0.06),
    "wheelie bin": _deep(0.46, 0.10, 0.40, 0.04),
    "shoe": _deep(0.28, 0.04, 0.24, 0.03),
    "measuring cup": _clear(0.40, 0.56, 0.36, 0.36),
    "beaker": _clear(0.5, 0.60, 0.38, 0.34),
    "handcart": _deep(0.64, 0.22, 0.34, 0.04),
    "bank safe": _open(0.36, 0.62, 0.28, 0.28, (0.06, 0.32), (0.66, 0.38), (0.66, 0.95), (0.06, 0.87)),
    "locker": _open(0.36, 0.55, 0.26, 0.36, (0.10, 0.10), (0.64, 0.13), (0.64, 0.97), (0.10, 0.90)),
    "block of ice": _clear(0.47, 0.56, 0.38, 0.34),
    "ice cube": _clear(0.5, 0.54, 0.36, 0.32),
    "amber lump": _clear(0.5, 0.52, 0.34, 0.32),
    "mesh bag": _caged(0.5, 0.66, 0.36, 0.28),
    "net": _caged(0.19, 0.60, 0.16, 0.24),
    "spoon": _flat(0.27, 0.25, 0.24, 0.19),
    "coconut": _flat(0.47, 0.48, 0.34, 0.34),
    "birdcage": _caged(0.5, 0.62, 0.40, 0.28),
    "burrow entrance": _open(0.50, 0.58, 0.18, 0.32),
    "hollow tree": _open(0.49, 0.56, 0.10, 0.15),
    "hollow log": _open(0.33, 0.52, 0.20, 0.30),
    "hole": _deep(0.42, 0.52, 0.26, 0.10),
    "doghouse": _open(0.38, 0.76, 0.13, 0.20),
    "tent": _open(0.30, 0.72, 0.13, 0.27),
    "igloo": _open(0.345, 0.80, 0.07, 0.17),
    "diving helmet": _open(0.40, 0.47, 0.13, 0.17),
    "seashell": _open(0.83, 0.73, 0.11, 0.20),
    "wardrobe": _open(0.41, 0.52, 0.31, 0.36, (0.09, 0.13), (0.73, 0.16), (0.73, 0.90), (0.09, 0.83)),
    "refrigerator": _open(0.37, 0.64, 0.28, 0.24, (0.07, 0.38), (0.66, 0.40), (0.66, 0.92), (0.07, 0.87)),
    "lantern": _clear(0.5, 0.65, 0.30, 0.16),
    "washing machine": _clear(0.42, 0.60, 0.24, 0.24),
    "microwave oven": _clear(0.33, 0.53, 0.24, 0.22),
    "stove": _clear(0.48, 0.74, 0.22, 0.12),
    "telephone box": _clear(0.40, 0.58, 0.32, 0.34),
    "potion bottle": _clear(0.5, 0.69, 0.36, 0.24),
    "jar": _clear(0.5, 0.60, 0.36, 0.34),
    "bottle": _clear(0.5, 0.66, 0.36, 0.28),
    "display bottle": _clear(0.60, 0.47, 0.28, 0.36),
    "space helmet": _clear(0.5, 0.46, 0.28, 0.26),
    "terrarium": _clear(0.5, 0.62, 0.32, 0.26),
    "soap bubble": _clear(0.5, 0.52, 0.36, 0.36),
    "light bulb": _clear(0.5, 0.34, 0.40, 0.26),
    "snow globe": _clear(0.5, 0.42, 0.34, 0.26),
    "running wheel": _caged(0.5, 0.62, 0.26, 0.24),
    "fish tank": _clear(0.5, 0.52, 0.40, 0.30),
    "display case": _clear(0.5, 0.28, 0.30, 0.20),
    "glass of water": _clear(0.5, 0.60, 0.34, 0.30),
    "crystal ball": _clear(0.5, 0.42, 0.30, 0.30),
    "tree": _flat(0.5, 0.36, 0.34, 0.26),
    "christmas tree": _flat(0.5, 0.56, 0.26, 0.28),
    "oak tree": _flat(0.5, 0.36, 0.34, 0.26),
    "apple tree": _flat(0.5, 0.36, 0.34, 0.26),
    "autumn tree": _flat(0.5, 0.36, 0.34, 0.26),
    "blossoming tree": _flat(0.5, 0.36, 0.34, 0.26),
    "pine tree": _flat(0.5, 0.50, 0.26, 0.28),
    "birch": _flat(0.5, 0.36, 0.28, 0.26),
    "dinner plate": Vessel(middle=(0.5, 0.42), reach=(0.40, 0.28), depth=Depth.FLAT, least=0.62),
    "fish and chips": _flat(0.60, 0.40, 0.28, 0.20),
    "pizza": _flat(0.58, 0.52, 0.25, 0.24),
    "frying pan": _flat(0.47, 0.47, 0.26, 0.26),
    "paella": _flat(0.5, 0.5, 0.28, 0.28),
    "pancakes": _flat(0.49, 0.20, 0.27, 0.14),
    "waffle": _flat(0.5, 0.42, 0.34, 0.26),
    "birthday cake": _flat(0.5, 0.30, 0.38, 0.05),
    "wedding cake": _flat(0.5, 0.50, 0.32, 0.32),
    "slice of cake": _flat(0.5, 0.30, 0.24, 0.08),
    "pie": _flat(0.5, 0.42, 0.33, 0.26),
    "cookie": _flat(0.5, 0.5, 0.30, 0.30),
    "salad": _flat(0.5, 0.30, 0.32, 0.16),
    "bowl of rice": _flat(0.5, 0.32, 0.28, 0.18),
    "bowl of noodles": _flat(0.5, 0.50, 0.34, 0.05),
    "curry": _flat(0.5, 0.40, 0.34, 0.22),
    "spaghetti": _flat(0.46, 0.50, 0.30, 0.18),
    "sundae": _flat(0.5, 0.20, 0.28, 0.12),
    "pudding": _flat(0.5, 0.08, 0.22, 0.05),
    "ice cream cone": _flat(0.5, 0.07, 0.16, 0.04),
    "muffin": _flat(0.5, 0.10, 0.20, 0.05),
    "donut": _flat(0.5, 0.5, 0.32, 0.32),
    "chocolate cake": _flat(0.5, 0.20, 0.36, 0.07),
    "slice of pizza": _flat(0.5, 0.42, 0.22, 0.20),
    "bowl of soup": _flat(0.46, 0.30, 0.24, 0.16),
    "hot chocolate": _flat(0.40, 0.13, 0.26, 0.05),
    "cheese board": _flat(0.5, 0.55, 0.30, 0.14),
    "glass of lemonade": _deep(0.45, 0.30, 0.30, 0.02),
    "glass of orange juice": _deep(0.55, 0.25, 0.30, 0.02),
    "iced coffee": _deep(0.45, 0.23, 0.34, 0.02),
    "cocktail": _deep(0.5, 0.18, 0.36, 0.02),
    "glass of wine": _deep(0.5, 0.04, 0.30, 0.02),
    "sauce bowl": _deep(0.5, 0.32, 0.42, 0.22),
    "omelette": _flat(0.52, 0.44, 0.28, 0.22),
    "plate of nachos": _flat(0.5, 0.40, 0.26, 0.24),
    "smoothie bowl": _flat(0.5, 0.42, 0.30, 0.26),
    "cappuccino": _flat(0.5, 0.22, 0.22, 0.16),
    "latte": _flat(0.5, 0.25, 0.22, 0.14),
    "bowl of cereal": _flat(0.5, 0.38, 0.32, 0.22),
    "yogurt": _flat(0.5, 0.28, 0.30, 0.08),
    "avocado toast": _flat(0.5, 0.42, 0.26, 0.20),
    "toast": _flat(0.52, 0.40, 0.30, 0.22),
    "fruit tart": _flat(0.5, 0.38, 0.30, 0.22),
    "brownie": _flat(0.5, 0.34, 0.28, 0.22),
    "bowl of ramen": _flat(0.5, 0.45, 0.30, 0.24),
    "pho": _flat(0.5, 0.42, 0.30, 0.22),
    "glass of milk": _deep(0.5, 0.10, 0.40, 0.03),
    "mug of beer": _deep(0.38, 0.12, 0.34, 0.05),
    "cupcake": _flat(0.5, 0.12, 0.18, 0.05),
    "cup of coffee": _flat(0.44, 0.34, 0.20, 0.20),
}
"""By asset."""
TOPPED = (
    "mac and cheese|risotto|carbonara|pesto pasta|gnocchi|clam chowder|miso soup|kimchi|bibimbap|poke bowl|pad thai|"
    "fried rice|stir fry|bowl of chili|coleslaw|scrambled eggs|caesar salad|greek salad|caprese|fruit salad|oatmeal|"
    "poutine|"
    "tofu|mochi|sashimi|baked beans|eggs benedict|french toast|panna cotta|meatloaf|shepherd's pie"
)
"""Dishes on plates and in bowls of their own, seen from above at a slant."""
VESSELS.update(dict.fromkeys(TOPPED.split("|"), _flat(0.5, 0.42, 0.26, 0.20)))
OPENED: dict[str, str] = {
    "suitcase": "open suitcase", "briefcase": "open briefcase", "chest of drawers": "open drawer", "gift": "open gift",
    "egg carton": "egg tray",
}  # fmt: skip
"""What is drawn closed, and what is drawn for it where something is in it."""
PUBLIC = frozenset("bus trolleybus tram train".split()) | {"railway car", "metro train", "bullet train", "cable car"}
"""Who is on these is in them."""
SERVED = frozenset({"food", "flower", "plant"})
"""Kinds that lie on any dish; on plates and pans other things do, too."""
DISHES = frozenset({"dinner plate", "frying pan", "cooling rack", "wok", "tray"})
TREES = frozenset(
    {"tree", "christmas tree", "oak tree", "apple tree", "autumn tree", "blossoming tree", "pine tree", "birch"}
)
PERCHING = frozenset({"animal", "bird", "insect", "food", "object", "toy", "person"})
"""Kinds that are in a tree, and no tree else bears."""
CAUGHT = frozenset({"kite", "balloon", "paper airplane", "swing", "drone", "parachute"})
"""What else is in a tree."""
DECORATIONS = frozenset({"candle", "heart", "ribbon", "ice cube", "four-leaf clover", "gem", "sparkler", "flag"})
"""What is on a dish though it is nothing to eat."""


def lies_on(name: str, kind: str, dish: str) -> bool:
    """Whether a thing is meant to lie on a dish that it is named with."""
    if dish in TREES:
        return kind in PERCHING or name in CAUGHT
    return dish != name and (kind in SERVED or name in DECORATIONS or dish in DISHES)
