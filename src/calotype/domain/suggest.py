"""Did you mean: the nearest of the words that would have been right."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """``"; did you mean X?"`` for the nearest known word, or nothing where none is near.

    Near is also the only one that holds the whole word, if that says something: euler of EulerAncestralDiscrete.
    """
    by_folded = {_folded(candidate): candidate for candidate in known}
    folded = _folded(word[:100])
    near = get_close_matches(folded, by_folded, n=1, cutoff=0.7)
    if not near and len(folded) >= 4:
        holding = [candidate for candidate in by_folded if folded in candidate]
        near = holding if len(holding) == 1 else []
    return f"; did you mean {by_folded[near[0]]}?" if near else ""


def _folded(word: str) -> str:
    return word.strip().casefold().replace("-", "_").replace(" ", "_")
