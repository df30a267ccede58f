"""Formations: things of one kind in a row, in rows, in a ring, in a stack, on a pile, or around another.

Here are the words that say so; how such a group is placed is ``grouping``'s.
"""

from __future__ import annotations

from functools import cache

from calotype.pipelines.bundled.standings import Stance

AFTER: dict[Stance, str] = {
    Stance.ROW: (
        "in a row|in a line|in line|in a straight line|in a long line|in a queue|lined up|lined up in a row|in one row|"
        "arranged in a row|arranged in a line|standing in a row|standing in a line|standing in line|side by side|"
        "in single file|sitting in a row|hanging in a row|all in a row|queueing|queuing|in a neat row|in a long row"
    ),
    Stance.ROWS: (
        "in rows|in two rows|in three rows|in four rows|in neat rows|arranged in rows|arranged in two rows|in a grid|"
        "arranged in a grid|arranged in three rows|in straight rows|in pairs"
    ),
    Stance.RING: (
        "in a circle|in a ring|arranged in a circle|arranged in a ring|forming a circle|forming a ring|in a big circle|"
        "standing in a circle|sitting in a circle|dancing in a circle|laid out in a circle|placed in a circle|"
        "in a circular pattern|in a circular arrangement|in a large circle|in a small circle|arranged in circles"
    ),
    Stance.STACK: (
        "in a stack|stacked|stacked up|stacked high|on top of each other|stacked on top of each other|in a tower|"
        "one on top of the other|one on top of another|piled on top of each other|on top of one another|"
        "in a tall stack|balanced on top of each other|standing on top of each other|"
        "stacked on each other|stacked on one another"
    ),
    Stance.PILE: (
        "in a pile|in a heap|piled up|piled|piled high|heaped|heaped up|in a pyramid|stacked in a pyramid|"
        "in a big pile|arranged in a pyramid|in a mound|in a big heap|in a small pile"
    ),
}
"""Words after the things."""
BEFORE: dict[Stance, tuple[str, str]] = {
    Stance.ROW: ("five", "row of|line of|queue of|string of|long row of|long line of|neat row of"),
    Stance.ROWS: ("a dozen", "rows of|rows and rows of|neat rows of|grid of"),
    Stance.RING: ("eight", "circle of|ring of|wreath of"),
    Stance.STACK: ("four", "stack of|tall stack of|tower of|stacks of"),
    Stance.PILE: (
        "ten",
        "pile of|piles of|heap of|heaps of|big pile of|huge pile of|mound of|pyramid of|small pile of",
    ),
}
"""As many things as they are where the prompt gives no number, and the words before them."""


def counts() -> dict[str, str]:
    """The words before the things, with and without an article, to the number that they stand for."""
    return {
        form: count for count, words in BEFORE.values() for word in words.split("|") for form in (word, f"a {word}")
    }


@cache
def formation_of(words: str) -> Stance | None:
    """The formation that words before things tell of."""
    bare = words.removeprefix("a ")
    return next((stance for stance, (_, forms) in BEFORE.items() if bare in forms.split("|")), None)
