"""Counting: what the motifs of a sheet are, and how many there are of each."""

from __future__ import annotations

from collections.abc import Sequence

from .easel import Easel


def names_of(easel: Easel) -> list[str]:
    """What each motif is, in their order."""
    solid = [e for e in easel.scene.elements if not e.scattered] or list(easel.scene.elements[:1])
    ordered = [*sorted(solid, key=lambda e: e.depth), *(e for e in easel.scene.elements if e.scattered)]
    unique = {(e.asset, e.coat): e.asset for e in ordered}
    return list(unique.values())[: len(easel.motifs)]


def dealt(easel: Easel, names: Sequence[str]) -> list[int]:
    """The motifs' numbers, each as often as there are of it, by turns."""
    left = [sum(e.asset == name for e in easel.scene.elements) for name in names]
    out: list[int] = []
    while any(left):
        for k in range(len(names)):
            if left[k]:
                left[k] -= 1
                out.append(k)
    return out
