"""Anchors: where on an asset's sprite things are worn, held and ridden.

A person's are found on the sprite itself, by eyes, shoulders and the gap between the legs; animals and the like have
theirs in a table, culled by eye. Places are fractions of the sprite's width and height, from its upper left corner,
facing as the asset does; widths are fractions of its width.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.assets import Asset, Kind

Pixels = NDArray[np.uint8]


class Slot(StrEnum):
    """What a thing is worn on."""

    CROWN = "crown"
    """Where a hat's rim lies."""
    EYES = "eyes"
    NECK = "neck"
    FEET = "feet"


class Spot(NamedTuple):
    """A place on a sprite, and how wide what it bears is there."""

    x: float
    y: float
    width: float = 0.0


@dataclass(frozen=True, kw_only=True)
class Anchors:
    """The places of one asset."""

    crown: Spot | None = None
    eyes: Spot | None = None
    neck: Spot | None = None
    feet: Spot | None = None
    """Of who stands; the width is from one's outer edge to the other's."""
    hand: Spot | None = None
    """Of the free hand, or the mouth of those that have none; the width is a fist's."""
    chest: Spot | None = None
    """Where both hands hold something; the width is the body's."""
    seat: Spot | None = None
    """Where a rider sits."""
    belly: float | None = None
    """The row where the four legs of an animal begin, of those that can be let down."""
    hip: float = 1.0
    """The row at which who sits bends; 1: it sits, or stands, as it is."""
    armed: bool = False
    """Arms hang free at the sides, so that one can be bent."""
    skin: Spot | None = None
    """Where the colour of the hands is seen."""

    def mirrored(self) -> Anchors:
        """What is worn, on the picture turned left to right."""
        crown, eyes, neck = (spot and spot._replace(x=1 - spot.x) for spot in (self.crown, self.eyes, self.neck))
        return Anchors(crown=crown, eyes=eyes, neck=neck)

    def worn(self, slot: Slot) -> Spot | None:
        return {Slot.CROWN: self.crown, Slot.EYES: self.eyes, Slot.NECK: self.neck, Slot.FEET: self.feet}[slot]


Row = tuple[float, float, float]
_HEADS: dict[str, tuple[Row, Row, Row]] = {
    # crown, eyes, neck
    "giant robot": ((0.5, 0.09, 0.17), (0.5, 0.145, 0.15), (0.5, 0.21, 0.17)),
    "dog": ((0.32, 0.145, 0.28), (0.19, 0.235, 0.26), (0.33, 0.43, 0.34)),
    "poodle": ((0.19, 0.09, 0.26), (0.14, 0.29, 0.20), (0.30, 0.42, 0.30)),
    "cat": ((0.22, 0.22, 0.30), (0.15, 0.335, 0.28), (0.24, 0.57, 0.34)),
    "fox": ((0.223, 0.192, 0.264), (0.227, 0.329, 0.247), (0.272, 0.554, 0.297)),
    "wolf": ((0.23, 0.18, 0.32), (0.23, 0.335, 0.34), (0.29, 0.56, 0.36)),
    "lion": ((0.28, 0.09, 0.36), (0.28, 0.30, 0.28), (0.30, 0.58, 0.44)),
    "tiger": ((0.21, 0.15, 0.28), (0.15, 0.30, 0.24), (0.26, 0.58, 0.32)),
    "leopard": ((0.23, 0.15, 0.28), (0.16, 0.265, 0.22), (0.27, 0.54, 0.30)),
    "rabbit": ((0.17, 0.24, 0.24), (0.16, 0.415, 0.24), (0.30, 0.63, 0.38)),
    "mouse": ((0.21, 0.26, 0.22), (0.16, 0.335, 0.22), (0.33, 0.50, 0.26)),
    "rat": ((0.21, 0.26, 0.22), (0.16, 0.335, 0.22), (0.33, 0.50, 0.26)),
    "hamster": ((0.50, 0.16, 0.40), (0.50, 0.355, 0.34), (0.50, 0.57, 0.50)),
    "squirrel": ((0.21, 0.13, 0.26), (0.20, 0.245, 0.24), (0.30, 0.41, 0.28)),
    "hedgehog": ((0.25, 0.45, 0.20), (0.19, 0.67, 0.20), (0.30, 0.72, 0.20)),
    "raccoon": ((0.26, 0.11, 0.34), (0.27, 0.28, 0.30), (0.30, 0.53, 0.36)),
    "bear": ((0.50, 0.09, 0.46), (0.49, 0.25, 0.30), (0.50, 0.55, 0.50)),
    "polar bear": ((0.48, 0.09, 0.46), (0.48, 0.25, 0.30), (0.48, 0.55, 0.50)),
    "panda": ((0.48, 0.10, 0.46), (0.48, 0.28, 0.42), (0.48, 0.56, 0.50)),
    "koala": ((0.48, 0.10, 0.42), (0.47, 0.305, 0.40), (0.49, 0.56, 0.48)),
    "frog": ((0.50, 0.10, 0.40), (0.50, 0.125, 0.52), (0.50, 0.565, 0.52)),
    "teddy bear": ((0.50, 0.09, 0.44), (0.49, 0.24, 0.30), (0.50, 0.49, 0.46)),
    "orangutan": ((0.49, 0.10, 0.42), (0.49, 0.215, 0.28), (0.49, 0.50, 0.50)),
    "gorilla": ((0.18, 0.09, 0.26), (0.11, 0.14, 0.18), (0.22, 0.36, 0.30)),
    "monkey": ((0.28, 0.08, 0.34), (0.28, 0.19, 0.28), (0.31, 0.46, 0.34)),
    "otter": ((0.18, 0.21, 0.28), (0.18, 0.36, 0.24), (0.22, 0.52, 0.30)),
    "beaver": ((0.28, 0.10, 0.30), (0.19, 0.15, 0.24), (0.32, 0.42, 0.38)),
    "seal": ((0.23, 0.08, 0.30), (0.23, 0.24, 0.28), (0.28, 0.48, 0.42)),
    "sloth": ((0.20, 0.32, 0.36), (0.20, 0.53, 0.32), (0.25, 0.74, 0.36)),
    "horse": ((0.16, 0.06, 0.17), (0.13, 0.15, 0.16), (0.25, 0.31, 0.24)),
    "unicorn": ((0.24, 0.13, 0.24), (0.20, 0.235, 0.20), (0.30, 0.45, 0.34)),
    "zebra": ((0.15, 0.07, 0.20), (0.12, 0.165, 0.17), (0.24, 0.33, 0.22)),
    "donkey": ((0.18, 0.27, 0.17), (0.15, 0.43, 0.16), (0.32, 0.52, 0.24)),
    "cow": ((0.21, 0.13, 0.26), (0.19, 0.245, 0.24), (0.27, 0.42, 0.34)),
    "pig": ((0.24, 0.10, 0.28), (0.18, 0.34, 0.26), (0.36, 0.50, 0.50)),
    "sheep": ((0.16, 0.11, 0.22), (0.13, 0.245, 0.20), (0.23, 0.42, 0.26)),
    "goat": ((0.15, 0.17, 0.20), (0.12, 0.255, 0.20), (0.23, 0.44, 0.22)),
    "deer": ((0.20, 0.20, 0.20), (0.12, 0.27, 0.17), (0.25, 0.40, 0.22)),
    "moose": ((0.22, 0.21, 0.24), (0.20, 0.25, 0.20), (0.42, 0.45, 0.34)),
    "llama": ((0.17, 0.12, 0.18), (0.12, 0.19, 0.16), (0.21, 0.40, 0.18)),
    "camel": ((0.17, 0.08, 0.20), (0.19, 0.15, 0.17), (0.24, 0.38, 0.20)),
    "giraffe": ((0.18, 0.13, 0.16), (0.14, 0.18, 0.16), (0.21, 0.36, 0.15)),
    "elephant": ((0.27, 0.06, 0.34), (0.17, 0.31, 0.24), (0.30, 0.55, 0.40)),
    "mammoth": ((0.28, 0.09, 0.30), (0.23, 0.36, 0.22), (0.30, 0.60, 0.36)),
    "hippopotamus": ((0.25, 0.16, 0.28), (0.26, 0.34, 0.26), (0.40, 0.60, 0.40)),
    "rhinoceros": ((0.22, 0.25, 0.24), (0.19, 0.40, 0.20), (0.33, 0.50, 0.36)),
    "dinosaur": ((0.28, 0.05, 0.34), (0.24, 0.085, 0.22), (0.36, 0.40, 0.26)),
    "brontosaurus": ((0.16, 0.04, 0.22), (0.14, 0.06, 0.18), (0.18, 0.30, 0.20)),
    "dragon": ((0.38, 0.14, 0.26), (0.28, 0.22, 0.22), (0.38, 0.45, 0.30)),
    "husky": ((0.23, 0.13, 0.25), (0.12, 0.27, 0.28), (0.27, 0.51, 0.31)),
    "corgi": ((0.25, 0.19, 0.27), (0.13, 0.34, 0.30), (0.29, 0.61, 0.34)),
    "dachshund": ((0.18, 0.02, 0.14), (0.11, 0.18, 0.15), (0.20, 0.46, 0.17)),
    "bulldog": ((0.26, 0.04, 0.35), (0.11, 0.23, 0.39), (0.31, 0.57, 0.40)),
    "golden retriever": ((0.22, 0.02, 0.21), (0.12, 0.17, 0.24), (0.25, 0.44, 0.27)),
    "german shepherd": ((0.24, 0.15, 0.23), (0.13, 0.28, 0.26), (0.27, 0.50, 0.29)),
    "dalmatian": ((0.23, 0.04, 0.23), (0.13, 0.19, 0.25), (0.27, 0.44, 0.28)),
    "beagle": ((0.26, 0.02, 0.25), (0.14, 0.19, 0.28), (0.29, 0.47, 0.31)),
    "border collie": ((0.21, 0.05, 0.22), (0.11, 0.19, 0.24), (0.25, 0.45, 0.27)),
    "french bulldog": ((0.49, 0.17, 0.60), (0.41, 0.34, 0.67), (0.52, 0.63, 0.70)),
    "pug": ((0.49, 0.05, 0.58), (0.41, 0.24, 0.64), (0.51, 0.57, 0.67)),
    "puppy": ((0.41, 0.03, 0.43), (0.35, 0.24, 0.48), (0.43, 0.60, 0.54)),
    "chihuahua": ((0.43, 0.23, 0.58), (0.35, 0.40, 0.65), (0.45, 0.67, 0.73)),
    "lamb": ((0.22, 0.10, 0.24), (0.11, 0.22, 0.27), (0.26, 0.45, 0.30)),
    "foal": ((0.25, 0.08, 0.19), (0.17, 0.17, 0.21), (0.28, 0.34, 0.24)),
    "capybara": ((0.31, 0.03, 0.22), (0.21, 0.21, 0.24), (0.35, 0.53, 0.28)),
    "hyena": ((0.23, 0.05, 0.24), (0.13, 0.18, 0.26), (0.27, 0.41, 0.30)),
    "armadillo": ((0.15, 0.24, 0.12), (0.09, 0.41, 0.14), (0.17, 0.69, 0.15)),
    "red panda": ((0.32, 0.10, 0.42), (0.26, 0.30, 0.47), (0.33, 0.64, 0.46)),
    "lemur": ((0.33, 0.11, 0.37), (0.28, 0.28, 0.41), (0.34, 0.57, 0.46)),
    "meerkat": ((0.36, 0.05, 0.46), (0.25, 0.16, 0.51), (0.40, 0.36, 0.58)),
    "arctic fox": ((0.33, 0.14, 0.41), (0.27, 0.32, 0.45), (0.34, 0.62, 0.49)),
    "fennec fox": ((0.34, 0.29, 0.43), (0.28, 0.44, 0.48), (0.36, 0.68, 0.52)),
    "pegasus": ((0.22, 0.24, 0.15), (0.16, 0.31, 0.17), (0.25, 0.44, 0.19)),
    "griffin": ((0.21, 0.25, 0.18), (0.12, 0.34, 0.20), (0.24, 0.51, 0.23)),
    "triceratops": ((0.17, 0.26, 0.17), (0.09, 0.38, 0.19), (0.20, 0.60, 0.22)),
    "guinea pig": ((0.27, 0.06, 0.31), (0.13, 0.31, 0.34), (0.32, 0.72, 0.39)),
    "cheetah": ((0.15, 0.05, 0.19), (0.06, 0.19, 0.21), (0.18, 0.44, 0.24)),
    "lioness": ((0.15, 0.05, 0.19), (0.06, 0.19, 0.21), (0.18, 0.44, 0.24)),
    "snow leopard": ((0.15, 0.05, 0.19), (0.06, 0.19, 0.21), (0.18, 0.44, 0.24)),
    "black panther": ((0.15, 0.05, 0.19), (0.06, 0.19, 0.21), (0.18, 0.44, 0.24)),
    "kitten": ((0.38, 0.19, 0.50), (0.32, 0.38, 0.56), (0.40, 0.69, 0.60)),
    "siamese cat": ((0.39, 0.18, 0.46), (0.33, 0.33, 0.51), (0.41, 0.59, 0.57)),
    "yeti": ((0.50, 0.12, 0.29), (0.48, 0.24, 0.32), (0.50, 0.44, 0.34)),
    "kangaroo": ((0.15, 0.11, 0.18), (0.15, 0.18, 0.18), (0.25, 0.30, 0.20)),
    "turtle": ((0.09, 0.44, 0.15), (0.085, 0.56, 0.16), (0.14, 0.75, 0.12)),
    "snail": ((0.15, 0.20, 0.20), (0.13, 0.06, 0.26), (0.15, 0.45, 0.24)),
    "penguin": ((0.50, 0.10, 0.50), (0.505, 0.185, 0.34), (0.50, 0.42, 0.62)),
    "owl": ((0.50, 0.09, 0.60), (0.50, 0.27, 0.72), (0.50, 0.50, 0.72)),
    "chick": ((0.27, 0.08, 0.34), (0.27, 0.25, 0.28), (0.30, 0.47, 0.46)),
    "duck": ((0.32, 0.06, 0.30), (0.29, 0.16, 0.26), (0.30, 0.40, 0.28)),
    "goose": ((0.36, 0.06, 0.26), (0.35, 0.12, 0.24), (0.36, 0.34, 0.22)),
    "swan": ((0.15, 0.06, 0.18), (0.10, 0.19, 0.18), (0.20, 0.38, 0.15)),
    "parrot": ((0.31, 0.06, 0.34), (0.28, 0.14, 0.30), (0.32, 0.30, 0.46)),
    "flamingo": ((0.30, 0.03, 0.20), (0.29, 0.06, 0.18), (0.34, 0.26, 0.14)),
    "crow": ((0.28, 0.06, 0.36), (0.27, 0.11, 0.26), (0.27, 0.32, 0.46)),
    "bird": ((0.30, 0.06, 0.36), (0.28, 0.23, 0.28), (0.34, 0.42, 0.46)),
    "badger": ((0.20, 0.10, 0.24), (0.14, 0.26, 0.20), (0.30, 0.50, 0.34)),
    "bull": ((0.22, 0.26, 0.22), (0.13, 0.34, 0.18), (0.28, 0.50, 0.28)),
    "lynx": ((0.22, 0.16, 0.28), (0.13, 0.30, 0.26), (0.26, 0.46, 0.30)),
    "ferret": ((0.13, 0.08, 0.18), (0.07, 0.28, 0.16), (0.20, 0.50, 0.18)),
    "reindeer": ((0.28, 0.32, 0.22), (0.16, 0.38, 0.18), (0.33, 0.50, 0.22)),
    "pony": ((0.20, 0.06, 0.22), (0.12, 0.18, 0.18), (0.26, 0.40, 0.24)),
    "rottweiler": ((0.24, 0.03, 0.28), (0.14, 0.20, 0.24), (0.30, 0.50, 0.32)),
    "samoyed": ((0.24, 0.14, 0.28), (0.13, 0.28, 0.26), (0.28, 0.52, 0.32)),
    "shiba inu": ((0.23, 0.13, 0.28), (0.13, 0.27, 0.26), (0.28, 0.52, 0.32)),
    "highland cow": ((0.26, 0.18, 0.26), (0.14, 0.34, 0.22), (0.34, 0.55, 0.32)),
    "mountain goat": ((0.24, 0.26, 0.22), (0.13, 0.32, 0.20), (0.30, 0.48, 0.22)),
    "gazelle": ((0.22, 0.28, 0.20), (0.13, 0.34, 0.18), (0.34, 0.48, 0.20)),
    "tapir": ((0.28, 0.15, 0.26), (0.16, 0.24, 0.20), (0.32, 0.50, 0.34)),
    "calf": ((0.26, 0.08, 0.26), (0.14, 0.20, 0.24), (0.34, 0.42, 0.28)),
    "wombat": ((0.50, 0.08, 0.56), (0.50, 0.27, 0.60), (0.50, 0.55, 0.70)),
    "walrus": ((0.18, 0.04, 0.26), (0.15, 0.17, 0.26), (0.26, 0.48, 0.34)),
    "heron": ((0.38, 0.03, 0.14), (0.36, 0.06, 0.12), (0.36, 0.32, 0.14)),
    "stork": ((0.36, 0.03, 0.14), (0.34, 0.07, 0.12), (0.37, 0.30, 0.14)),
    "crane": ((0.28, 0.03, 0.16), (0.26, 0.07, 0.14), (0.30, 0.32, 0.14)),
    "pelican": ((0.42, 0.04, 0.18), (0.38, 0.16, 0.16), (0.44, 0.46, 0.22)),
    "puffin": ((0.36, 0.02, 0.34), (0.30, 0.14, 0.28), (0.36, 0.40, 0.46)),
    "toucan": ((0.40, 0.06, 0.22), (0.40, 0.16, 0.20), (0.42, 0.55, 0.28)),
    "robin": ((0.27, 0.03, 0.32), (0.22, 0.15, 0.28), (0.28, 0.42, 0.44)),
    "sparrow": ((0.24, 0.03, 0.30), (0.20, 0.15, 0.26), (0.26, 0.42, 0.40)),
    "seagull": ((0.18, 0.06, 0.22), (0.15, 0.20, 0.20), (0.22, 0.42, 0.28)),
    "pigeon": ((0.22, 0.05, 0.24), (0.17, 0.16, 0.20), (0.24, 0.38, 0.30)),
    "hen": ((0.20, 0.12, 0.22), (0.16, 0.20, 0.20), (0.24, 0.38, 0.28)),
    "falcon": ((0.24, 0.04, 0.26), (0.20, 0.20, 0.24), (0.26, 0.44, 0.34)),
    "kingfisher": ((0.44, 0.03, 0.26), (0.40, 0.20, 0.24), (0.46, 0.44, 0.34)),
    "raven": ((0.23, 0.06, 0.22), (0.20, 0.20, 0.20), (0.26, 0.45, 0.30)),
    "toad": ((0.52, 0.05, 0.60), (0.52, 0.12, 0.60), (0.52, 0.44, 0.80)),
    "ostrich": ((0.20, 0.02, 0.20), (0.15, 0.05, 0.18), (0.24, 0.30, 0.16)),
    "chimpanzee": ((0.50, 0.04, 0.66), (0.50, 0.25, 0.50), (0.50, 0.52, 0.60)),
    "crab": ((0.50, 0.38, 0.46), (0.50, 0.37, 0.24), (0.50, 0.70, 0.50)),
    "chameleon": ((0.22, 0.16, 0.20), (0.18, 0.26, 0.16), (0.32, 0.52, 0.20)),
    "emu": ((0.12, 0.02, 0.20), (0.11, 0.09, 0.16), (0.24, 0.40, 0.18)),
    "mole": ((0.50, 0.02, 0.42), (0.50, 0.17, 0.40), (0.50, 0.42, 0.56)),
    "rooster": ((0.22, 0.07, 0.22), (0.16, 0.20, 0.20), (0.26, 0.37, 0.26)),
    "snowman": ((0.41, 0.17, 0.37), (0.40, 0.29, 0.26), (0.46, 0.455, 0.66)),
    "ghost": ((0.52, 0.10, 0.56), (0.55, 0.20, 0.44), (0.50, 0.62, 0.70)),
    "skull": ((0.50, 0.15, 0.74), (0.50, 0.51, 0.76), (0.50, 0.96, 0.50)),
    "jack-o'-lantern": ((0.50, 0.17, 0.50), (0.50, 0.36, 0.56), (0.50, 0.96, 0.60)),
    "alien": ((0.50, 0.06, 0.74), (0.50, 0.13, 0.86), (0.50, 0.27, 0.40)),
    "robot": ((0.50, 0.055, 0.62), (0.50, 0.155, 0.70), (0.50, 0.36, 0.66)),
    "mermaid": ((0.56, 0.03, 0.34), (0.55, 0.14, 0.26), (0.55, 0.29, 0.22)),
    "merman": ((0.47, 0.03, 0.30), (0.46, 0.15, 0.22), (0.47, 0.31, 0.24)),
    "fairy": ((0.53, 0.08, 0.24), (0.53, 0.18, 0.22), (0.53, 0.30, 0.18)),
    "clown": ((0.50, 0.05, 0.60), (0.50, 0.12, 0.74), (0.50, 0.31, 0.60)),
    "baby": ((0.50, 0.15, 0.48), (0.50, 0.375, 0.50), (0.50, 0.60, 0.46)),
    "astronaut": ((0.50, 0.05, 0.46), (0.50, 0.19, 0.34), (0.50, 0.38, 0.50)),
}  # fmt: skip
"""Of what no rule finds the head of."""
_FACES: dict[str, Row] = {
    "blond man": (0.50, 0.135, 0.27), "ninja": (0.55, 0.20, 0.19), "troll": (0.42, 0.20, 0.17),
    "witch": (0.46, 0.325, 0.15), "wizard": (0.46, 0.31, 0.15), "royal guard": (0.50, 0.33, 0.20),
    "supervillain": (0.50, 0.14, 0.16), "farmer": (0.47, 0.19, 0.16), "scientist": (0.45, 0.195, 0.17),
    "alien head": (0.50, 0.50, 0.40), "robot head": (0.50, 0.42, 0.34), "farmer bust": (0.47, 0.29, 0.16),
    "ninja bust": (0.55, 0.29, 0.17), "police officer bust": (0.50, 0.37, 0.18), "prince bust": (0.50, 0.42, 0.17),
    "royal guard bust": (0.50, 0.465, 0.20), "scientist bust": (0.45, 0.27, 0.17), "troll bust": (0.42, 0.305, 0.17),
    "witch bust": (0.475, 0.485, 0.15), "wizard bust": (0.475, 0.475, 0.15), "supervillain bust": (0.50, 0.24, 0.17),
}  # fmt: skip
"""The middle between the eyes, and their distance, where masks and hats hide them from the rule."""
_HANDS: dict[str, tuple[float, float]] = {
    "bear": (0.90, 0.66), "polar bear": (0.90, 0.66), "panda": (0.90, 0.66), "koala": (0.90, 0.66),
    "hamster": (0.90, 0.66), "frog": (0.90, 0.66), "teddy bear": (0.90, 0.58), "orangutan": (0.60, 0.86),
    "penguin": (0.95, 0.62), "owl": (0.94, 0.62), "snowman": (0.95, 0.46), "ghost": (0.88, 0.62),
    "squirrel": (0.13, 0.56), "monkey": (0.09, 0.86), "otter": (0.33, 0.50), "kangaroo": (0.30, 0.62),
    "dinosaur": (0.12, 0.50), "elephant": (0.10, 0.84), "baby": (0.93, 0.72),
    "mermaid": (0.05, 0.50), "merman": (0.04, 0.50), "fairy": (0.04, 0.47),
}  # fmt: skip
_CHESTS: dict[str, Row] = {
    "bear": (0.50, 0.68, 0.60), "polar bear": (0.50, 0.68, 0.60), "panda": (0.50, 0.68, 0.60),
    "koala": (0.50, 0.68, 0.60), "hamster": (0.50, 0.68, 0.60), "frog": (0.50, 0.70, 0.60),
    "teddy bear": (0.50, 0.66, 0.60), "penguin": (0.50, 0.64, 0.60), "owl": (0.50, 0.72, 0.60),
    "squirrel": (0.15, 0.56, 0.30), "otter": (0.30, 0.52, 0.30), "baby": (0.50, 0.70, 0.50),
    "ghost": (0.50, 0.72, 0.60), "snowman": (0.43, 0.74, 0.50),
}  # fmt: skip
_SEATS: dict[str, tuple[float, float]] = {
    "horse": (0.60, 0.38), "unicorn": (0.62, 0.46), "zebra": (0.58, 0.38), "donkey": (0.55, 0.47),
    "camel": (0.44, 0.27), "elephant": (0.60, 0.06), "snail": (0.60, 0.15), "dragon": (0.60, 0.52),
    "goose": (0.66, 0.52), "swan": (0.62, 0.55), "duck": (0.68, 0.50), "kangaroo": (0.52, 0.10),
    "giraffe": (0.50, 0.43), "carousel horse": (0.50, 0.38), "dinosaur": (0.60, 0.40), "whale": (0.36, 0.32),
    "dolphin": (0.62, 0.12), "flamingo": (0.66, 0.34), "turkey": (0.55, 0.12), "chick": (0.66, 0.36),
    "dodo": (0.62, 0.32), "brontosaurus": (0.50, 0.44),
}  # fmt: skip
_RIDDEN = frozenset(
    "cow pig sheep goat deer moose llama mammoth hippopotamus rhinoceros turtle bison buffalo ox ram boar lion tiger "
    "leopard wolf dog poodle cat fox shark fish crocodile lamb husky corgi dalmatian bulldog capybara cheetah lioness "
    "triceratops orca narwhal".split()
)
"""Whose seat is where their back is highest, past the middle."""
FOUR_LEGGED = frozenset(
    "cat dog fox wolf lion tiger leopard horse cow pig sheep goat deer elephant mouse rat poodle raccoon unicorn zebra "
    "giraffe llama camel ram moose bison buffalo ox boar badger rhinoceros hippopotamus mammoth brontosaurus skunk "
    "beagle bulldog bull capybara cheetah corgi dachshund dalmatian foal gazelle griffin hyena husky lamb lioness "
    "lynx pegasus pony reindeer rottweiler samoyed tapir triceratops ferret".split()
) | frozenset(
    {"black panther", "border collie", "german shepherd", "golden retriever", "highland cow", "mountain goat",
     "shiba inu", "snow leopard"}
)  # fmt: skip
"""Animals that stand, and can be drawn sitting and lying."""
_UNFIT = frozenset({
    "ball player", "basketball player", "couple", "cyclist", "dancer", "dancing man", "fairy", "fencer", "golfer",
    "gymnast", "horse rider", "kneeling person", "meditating person", "mermaid", "merman", "person in a bathtub",
    "person in bed", "person walking", "rower", "runner", "skier", "surfer", "weightlifter", "wheelchair user",
    "man in a suit", "scarecrow", "ballerina", "centaur", "king on a throne", "knight on horseback", "minotaur",
    "mummy", "painter at an easel", "queen on a throne", "skateboarder",
})  # fmt: skip
"""People whose attitude leaves no place for a thing."""
_LEGLESS = frozenset({"baby"})
"""People who sit as they are."""
_LEFT_HANDED = frozenset(
    "artist,chef,detective,farmer,mechanic,firefighter,singer,scientist,troll,witch,wizard".split(",")
)
"""Whose hand at the right holds something already."""
_SLIM = 0.47
"""Standing people no wider than this for their height have their arms at their sides."""
FIST = 0.10
"""The width of a fist, as a fraction of the height of who stands."""


def is_holder(name: str, kind: str) -> bool:
    """Whether something can be worn or held by it."""
    return name in _HEADS or (kind == Kind.PERSON and name not in _UNFIT)


def has_face(name: str) -> bool:
    """Whether it is known where its eyes are, of what is nobody's picture."""
    return name in _HEADS


def face_of(name: str) -> tuple[float, float, float] | None:
    """Where the eyes are on an asset's picture, and the row where its head ends, of what is nobody's picture."""
    if name not in _HEADS:
        return None
    _, eyes, neck = _HEADS[name]
    return eyes[0], eyes[1], neck[1]


def has_hands(name: str, kind: str) -> bool:
    """Whether it holds things otherwise than with its mouth."""
    return name in _HANDS or (kind == Kind.PERSON and name not in _UNFIT)


def is_ridden(name: str) -> bool:
    """Whether it is an animal that somebody can sit on."""
    return name in _SEATS or name in _RIDDEN


def anchors_of(sprite: Pixels, asset: Asset, *, bare: bool = False) -> Anchors:
    """The anchors of an asset's sprite; without those that it has no place for. bare: it is a head or a bust."""
    if bare:
        found = _face(*_measured(sprite, asset, 0.74), sprite.shape[:2])
        # below a head's chin is a neck that is modelled under it
        chinned = asset.name.endswith(" head") or asset.kind is not Kind.PERSON
        return replace(found, neck=Spot(0.5, 1.04, 0.62)) if chinned else found
    found = _standing(sprite, asset) if asset.kind is Kind.PERSON and asset.name not in _UNFIT else Anchors()
    if asset.name in _HEADS:
        crown, eyes, neck = (Spot(*row) for row in _HEADS[asset.name])
        found = replace(found, crown=crown, eyes=eyes, neck=neck)
        if not found.hand:
            found = replace(found, hand=_mouth(sprite, eyes), skin=None)
    if asset.name in _HANDS:
        found = replace(found, hand=Spot(*_HANDS[asset.name], FIST), armed=False)
    if asset.name in _CHESTS:
        found = replace(found, chest=Spot(*_CHESTS[asset.name]))
    if asset.name in _SEATS:
        found = replace(found, seat=Spot(*_SEATS[asset.name]))
    elif asset.name in _RIDDEN:
        found = replace(found, seat=_back(sprite))
    if asset.name in _LEGLESS:
        found = replace(found, hip=1.0)
    return replace(found, belly=_belly(sprite)) if asset.name in FOUR_LEGGED else found


def outlined(sprite: Pixels, found: Anchors) -> Anchors:
    """The anchors with a head guessed by the outline of what has none."""
    height, width = sprite.shape[:2]
    solid = sprite[..., 3] > 128

    def span(row: float) -> tuple[float, float]:
        columns = np.flatnonzero(solid[min(height - 1, int(row * height))])
        return (float(columns[0]) / width, float(columns[-1] + 1) / width) if len(columns) else (0.3, 0.7)

    top, middle, low = span(0.10), span(0.32), span(0.50)
    return replace(
        found,
        crown=Spot(sum(top) / 2, 0.07, min(0.85, max(0.30, 0.5 * (top[1] - top[0] + middle[1] - middle[0])))),
        eyes=Spot(sum(middle) / 2, 0.32, 0.72 * (middle[1] - middle[0])),
        neck=Spot(sum(low) / 2, 0.52, 0.80 * (low[1] - low[0])),
    )


def _mouth(sprite: Pixels, eyes: Spot) -> Spot:
    """The foremost point of a head in profile, below its eyes."""
    height, width = sprite.shape[:2]
    first = int((eyes.y + 0.04) * height)
    band = sprite[first : first + max(2, int(0.14 * height)), :, 3] > 128
    ends = [int(np.flatnonzero(row)[0]) for row in band if row.any()]
    row = int(np.argmin(ends)) if ends else 0
    return Spot(min(ends, default=0) / width + 0.035, (first + row) / height, FIST)


def _belly(sprite: Pixels) -> float:
    """The middle row, by columns, where the gaps between the legs begin."""
    height, width = sprite.shape[:2]
    solid = sprite[:, int(0.25 * width) : int(0.85 * width), 3] > 128
    gaps = solid.any(0) & ~solid[int(0.93 * height) :].any(0)
    lowest = height - 1 - np.argmax(solid[::-1, gaps], axis=0)
    return float(np.median(lowest)) / height if gaps.any() else 0.8


def _back(sprite: Pixels) -> Spot:
    column = int(0.56 * sprite.shape[1])
    rows = np.flatnonzero((sprite[:, column - 2 : column + 3, 3] > 128).any(1))
    return Spot(0.56, min(0.8, float(rows[0]) / sprite.shape[0] + 0.03) if len(rows) else 0.3)


def _standing(sprite: Pixels, asset: Asset) -> Anchors:
    """Of somebody who stands and looks at us. What is worn is measured by the distance of the eyes: faces are alike."""
    height, width = sprite.shape[:2]
    x, y, apart = _measured(sprite, asset, 0.46)
    hip = _crotch(sprite)
    legs = height * (1 - hip)
    slim = asset.aspect < _SLIM
    side = 0.0 if asset.name in _LEFT_HANDED else 1.0
    row = np.flatnonzero(sprite[int((hip - 0.10) * height), :, 3] > 128)
    low, high = (row[0] / width, (row[-1] + 1) / width) if len(row) else (0.0, 1.0)
    inset = 0.0625 * legs / width if slim else 0.10
    hand = Spot(high - inset if side else low + inset, hip - 0.10 if slim else 0.58, FIST)
    return replace(
        _face(x, y, apart, (height, width)),
        feet=_feet(sprite),
        hand=hand,
        chest=Spot((low + high) / 2, hip - 0.10 if slim else 0.60, high - low),
        hip=min(hip, 0.72),
        armed=slim,
        skin=Spot(x / width, (y + 0.36 * apart) / height),
    )


def _measured(sprite: Pixels, asset: Asset, share: float) -> tuple[float, float, float]:
    """The middle between the eyes and their distance, in pixels."""
    height, width = sprite.shape[:2]
    if asset.name in _FACES:
        face = _FACES[asset.name]
        return face[0] * width, face[1] * height, face[2] * width
    return _eyes(sprite, share)


def _face(x: float, y: float, apart: float, shape: tuple[int, int]) -> Anchors:
    height, width = shape
    return Anchors(
        crown=Spot(x / width, max(0.02, (y - 0.80 * apart) / height), 2.35 * apart / width),
        eyes=Spot(x / width, y / height, 1.95 * apart / width),
        neck=Spot(x / width, (y + 1.36 * apart) / height, 1.9 * apart / width),
    )


def _eyes(sprite: Pixels, share: float) -> tuple[float, float, float]:
    """By the largest pair of small round dark spots in the upper share of the sprite that lie level and about the
    middle of the head."""
    height, width = sprite.shape[:2]
    top = sprite[: int(share * height)]
    dark = ((top[..., :3].max(-1) < 96) & (top[..., 3] > 200)).astype(np.uint8)
    solid = np.flatnonzero(top[int(0.30 * top.shape[0]), :, 3] > 128)
    middle = float(solid.mean()) if len(solid) else width / 2
    count, _, stats, centres = cv2.connectedComponentsWithStats(dark)
    spots = [
        (float(centres[k][0]), float(centres[k][1]), int(stats[k][4]))
        for k in range(1, count)
        if stats[k][4] >= 5 and 0.45 < stats[k][2] / max(1, stats[k][3]) < 1.9 and stats[k][2] < 0.16 * width
    ]
    best: tuple[float, float, float, float] | None = None
    for ax, ay, a in spots:
        for bx, by, b in spots:
            apart = bx - ax
            level = abs(ay - by) < 0.07 * apart and 0.5 < a / b < 2.0
            if apart < 0.10 * width or apart > 0.62 * width or not level:
                continue
            off = abs((ax + bx) / 2 - middle)
            if off < 0.16 * apart and (best is None or a + b > best[3]):
                best = ((ax + bx) / 2, (ay + by) / 2, apart, a + b)
    if best:
        return best[:3]
    return middle, 0.21 * height, 0.07 * height


def _feet(sprite: Pixels) -> Spot:
    height, width = sprite.shape[:2]
    columns = np.flatnonzero(sprite[-1 - height // 50, :, 3] > 128)
    first, last = (float(columns[0]), float(columns[-1])) if len(columns) else (0.3 * width, 0.7 * width)
    # a robe is wider than the feet below it
    return Spot((first + last) / 2 / width, 1.0, min((last - first) / width, 0.26 * height / width))


def _crotch(sprite: Pixels) -> float:
    """The row where the gap between the legs begins; where a robe has none, that of the hips."""
    height, width = sprite.shape[:2]
    rows = np.flatnonzero(sprite[-1 - height // 50, :, 3] > 128)
    middle = int((rows[0] + rows[-1]) / 2) if len(rows) else width // 2
    solid = np.flatnonzero(sprite[:, max(0, middle - 1) : middle + 2, 3].min(1) > 128)
    last = (int(solid[-1]) + 1) / height if len(solid) else 1.0
    return last if 0.45 < last < 0.86 else 0.62
