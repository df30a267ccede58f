"""Postures: which poses a thing's own picture can be put into."""

from __future__ import annotations

from calotype.pipelines.bundled.anchors import FOUR_LEGGED, has_face, is_holder
from calotype.pipelines.bundled.scene import Element, Pose

_FOLDED = frozenset(Pose) - {Pose.FLYING}
_LET_DOWN = frozenset({Pose.SITTING, Pose.LYING, Pose.SLEEPING, Pose.RUNNING, Pose.JUMPING, Pose.SWIMMING})
_LIMBLESS = frozenset({"baby", "scarecrow"})
"""They sit, or stand, whatever is said."""


def takes(asset: str, kind: str, pose: Pose | None) -> bool:
    """Whether an asset of a kind is drawn in the pose, other than in its own."""
    if pose is None:
        return False
    if kind == "person" and asset not in _LIMBLESS and is_holder(asset, kind):
        return pose in _FOLDED
    if asset in FOUR_LEGGED:
        return pose in _LET_DOWN
    return pose is Pose.SLEEPING and has_face(asset)


def posture_of(element: Element, kind: str) -> Pose | None:
    """The pose that somebody is drawn in by folding the picture; None for the picture as it is."""
    return element.pose if takes(element.asset, kind, element.pose) and not element.scattered else None
