"""Poses: what somebody does, and whether the picture shows it."""

from __future__ import annotations

from collections.abc import Sequence

from calotype.pipelines.bundled import describing, phrases
from calotype.pipelines.bundled.findings import Findings
from calotype.pipelines.bundled.pieces import Piece, Thing
from calotype.pipelines.bundled.wordings import inverted

POSES = {pose: pose for pose in phrases.POSES} | inverted(describing.POSES)
STILL = frozenset({"standing", "waiting"})
"""Poses that need no drawing."""
LIFELESS = frozenset({"sitting", "resting", "running"})
"""Poses of things that don't live: a vase sits, a road runs."""


def shows(thing: Thing, verb: str) -> bool:
    """Whether the asset is drawn doing that: a runner runs, an eagle flies, a shark swims."""
    if verb in describing.FLYING:
        return thing.airborne
    if verb == "swimming":
        return thing.kind == "fish" or thing.asset in {"mermaid", "merman"}
    return any(word.startswith(verb[:4]) for word in thing.asset.split())


def posed(pieces: Sequence[Piece], verb: str, pose: str, findings: Findings) -> None:
    """Notes that somebody does what the picture won't show, unless the asset has that pose or needs none."""
    last = _subject(pieces)
    if pose in STILL or verb in describing.NO_POSE or (last and shows(last, verb)):
        return
    if last is None or last.living or pose not in LIFELESS:
        findings.actions.append(verb)


def _subject(pieces: Sequence[Piece]) -> Thing | None:
    """The last thing named that can act, or just the last."""
    things = [piece for piece in pieces if isinstance(piece, Thing)]
    return next((thing for thing in reversed(things) if thing.living), things[-1] if things else None)
