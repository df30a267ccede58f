"""The words for things: what the asset pack says of each, as the grammar needs it."""

from __future__ import annotations

from dataclasses import dataclass

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.assets import AssetPack

COMMON: tuple[str, ...] = (
    "dog", "cat", "horse", "rabbit", "fox", "bear", "bird", "duck", "elephant", "lion", "penguin", "butterfly", "fish",
    "cow", "sheep", "turtle", "owl", "woman", "man", "girl", "boy", "old man", "old woman", "robot", "astronaut",
    "teddy bear", "snowman", "apple", "banana", "strawberry", "lemon", "pear", "cup", "cup of coffee", "teacup",
    "birthday cake", "donut", "pizza", "book", "candle", "vase", "car", "bus", "bicycle", "train", "airplane",
    "motor boat", "sailboat", "truck", "taxi", "rocket", "balloon", "house", "castle", "tent", "hut", "church",
    "ferris wheel", "tree", "pine tree", "palm tree", "sunflower", "tulip", "daisy", "rose", "mushroom", "cactus",
    "potted plant", "chair", "sofa", "bed", "floor lamp", "alarm clock", "gift", "cardboard box", "electric guitar",
    "umbrella", "top hat", "crown", "soccer ball", "moon", "star", "cloud", "rainbow", "bench", "bridge", "fence",
    "lighthouse", "windmill", "cottage", "lamp post", "campfire", "fireplace", "bookshelf", "armchair", "dining table",
    "mug", "bottle", "flower vase", "pumpkin", "cube", "sphere", "waterfall", "mountain peak", "bush", "rowboat",
    "hot air balloon", "steam locomotive", "knight", "fish tank", "flag",
)  # fmt: skip
"""Half of all mentions come from here: what people ask for most."""


@dataclass(frozen=True, kw_only=True)
class Thing:
    """One entry of the vocabulary."""

    name: str
    plural: str
    kind: str
    height_m: float
    aspect: float
    airborne: bool
    afloat: bool
    habitats: tuple[Environment, ...]
    synonyms: tuple[str, ...]

    @property
    def alive(self) -> bool:
        return self.kind in {"animal", "bird", "fish", "insect", "person"}

    @property
    def largest_side_m(self) -> float:
        return self.height_m * max(1.0, self.aspect)


def load(pack: AssetPack) -> list[Thing]:
    """Every thing that may stand in a scene, by name; the heads, which only portraits use, and the guests, which the
    denoiser is never told of, are left out."""
    return sorted(
        (
            Thing(
                name=asset.name,
                plural=asset.plural,
                kind=asset.kind,
                height_m=asset.height_m,
                aspect=asset.aspect,
                airborne=asset.airborne,
                afloat=asset.afloat,
                habitats=asset.habitats,
                synonyms=asset.synonyms,
            )
            for asset in pack.assets.values()
            if asset.name not in pack.portraits and asset.stands_in is None
        ),
        key=lambda thing: thing.name,
    )
