"""Postures: which poses a thing's own picture can be put into."""

from __future__ import annotations

from calotype.pipelines.bundled.anchors import FOUR_LEGGED, has_face, is_holder
from calotype.pipelines.bundled.scene import Element, Pose

PAWED = frozenset({Pose.GROOMING, Pose.SCRATCHING, Pose.PAWING})
"""A paw is off the ground."""
BEASTLY = PAWED | {Pose.REARING, Pose.GRAZING, Pose.HOWLING, Pose.STRETCHING, Pose.CURLED}
"""Poses that only animals have."""
BODILY = frozenset(
    {Pose.CRAWLING, Pose.SQUATTING, Pose.LUNGING, Pose.SPLITTING, Pose.POISED, Pose.LOLLING, Pose.DIVING, Pose.FLOATING,
     Pose.PROPPED}
)  # fmt: skip
"""Poses that only people have."""
ON_GROUND = frozenset(
    {Pose.SITTING, Pose.LYING, Pose.SLEEPING, Pose.KNEELING, Pose.TYING, Pose.CRAWLING, Pose.SQUATTING, Pose.SPLITTING,
     Pose.PROPPED}
)  # fmt: skip
"""Poses close to the ground."""
_FOLDED = frozenset(Pose) - {Pose.FLYING} - BEASTLY
_LET_DOWN = BEASTLY | {
    Pose.SITTING, Pose.LYING, Pose.SLEEPING, Pose.WAVING, Pose.WALKING, Pose.RUNNING, Pose.JUMPING, Pose.SWIMMING
}  # fmt: skip
BALLED = frozenset({"hedgehog", "porcupine", "armadillo", "echidna", "pangolin"})
"""They roll up into a ball, of spines or"""
PLATED = frozenset({"armadillo", "pangolin"})
"""of plates,"""
_CURLING = BALLED | frozenset({
    "kitten", "puppy", "rabbit", "squirrel", "red panda", "bear", "polar bear", "panda", "koala", "hamster", "otter",
    "arctic fox", "fennec fox", "guinea pig", "siamese cat", "french bulldog", "pug", "chihuahua", "lemur", "dragon",
    "raccoon", "teddy bear", "chipmunk", "sloth", "wombat", "chinchilla", "weasel", "mole", "bear cub", "cub",
})  # fmt: skip
"""these and those on four legs into a round;"""
BUSHY = frozenset({"fox", "arctic fox", "squirrel", "red panda", "wolf", "husky", "raccoon", "skunk", "chipmunk"})
TAILLESS = frozenset({
    "bear", "polar bear", "panda", "koala", "hamster", "rabbit", "guinea pig", "teddy bear", "french bulldog", "pug",
    "sheep", "goat", "deer", "pig", "lamb", "chihuahua", "sloth", "wombat", "mole", "capybara", "boar", "moose",
    "bear cub", "corgi",
})  # fmt: skip
"""their tails are thick, or not seen."""
_UPRIGHT = frozenset({"penguin", "bear", "polar bear", "panda", "koala", "teddy bear", "meerkat", "gorilla"})
"""Animals that lie as people do."""
_TILTED = frozenset({Pose.GRAZING, Pose.HOWLING})
_BEASTS = frozenset({"animal", "bird"})
_ALOFT = frozenset(
    {"bird aloft", "dove", "eagle", "hummingbird", "owl aloft", "phoenix", "rooster bust", "rooster head"}
)
"""Birds whose pictures have their wings spread, or have none."""
_BREACHING = frozenset({"whale", "orca", "dolphin", "narwhal", "shark", "hammerhead shark"})
"""They come up out of the water."""
_LIMBLESS = frozenset({"baby", "scarecrow"})
"""They sit, or stand, whatever is said."""


def takes(asset: str, kind: str, pose: Pose | None) -> bool:
    """Whether an asset of a kind is drawn in the pose, other than in its own."""
    if pose is None:
        return False
    if kind == "person" and asset not in _LIMBLESS and is_holder(asset, kind):
        return pose in _FOLDED
    if pose is Pose.OVERTURNED:
        return kind in _BEASTS
    if pose is Pose.FLYING and kind == "bird":
        return asset not in _ALOFT
    if pose is Pose.CURLED:
        return asset in _CURLING or asset in FOUR_LEGGED
    if asset in FOUR_LEGGED:
        return pose in _LET_DOWN
    if pose is Pose.REARING and asset in _BREACHING:
        return True
    if pose is Pose.RUNNING and kind in _BEASTS and has_face(asset):
        return True
    if pose is Pose.LYING and asset in _UPRIGHT:
        return True
    if pose in _TILTED:
        return kind in _BEASTS and has_face(asset)
    return pose is Pose.SLEEPING and has_face(asset)


def posture_of(element: Element, kind: str) -> Pose | None:
    """The pose that somebody is drawn in by folding the picture; None for the picture as it is."""
    return element.pose if takes(element.asset, kind, element.pose) and not element.scattered else None
