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
        "arranged in a grid|arranged in three rows|in straight rows|in pairs|in a three by three grid|in a 3x3 grid|"
        "in a neat grid|in a tight grid|in a perfect grid|in a 4x4 grid|in a four by four grid|laid out in a grid"
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
    Stance.AVENUE: "lining the way|lining both sides|along both sides|on both sides of the way",
    Stance.DIAGONAL: "in a diagonal line|diagonally|in a diagonal row|arranged diagonally|along the diagonal",
    Stance.CROSSED: "crossed|criss-crossed|crisscrossed|crossed over each other|crossed in an x|crosswise",
    Stance.CLUSTER: "laid out neatly|neatly arranged|knolling|knolled|laid out side by side|neatly laid out",
    Stance.GRADED: (
        "from smallest to biggest|from smallest to largest|from small to large|from small to big|by size|"
        "in order of size|ordered by size|sorted by size|arranged by size|lined up by size|in ascending size|"
        "in increasing size|in size order|from smallest to tallest|from shortest to tallest|smallest to largest|"
        "smallest to biggest|growing in size|in ascending order|increasing in size|from the smallest to the largest|"
        "from the smallest to the biggest|from short to tall|small to large|nested sizes"
    ),
    Stance.SHRINKING: (
        "from biggest to smallest|from largest to smallest|from large to small|from big to small|in descending size|"
        "from tallest to shortest|biggest to smallest|largest to smallest|in decreasing size|decreasing in size|"
        "in descending order|getting smaller and smaller|from tall to short|from the largest to the smallest|"
        "from the biggest to the smallest"
    ),
    Stance.ASSORTED: (
        "of different sizes|in different sizes|of various sizes|in various sizes|different sizes|various sizes|"
        "of all sizes|in all sizes|of varying sizes|in varying sizes|varying sizes|of several sizes|"
        "each a different size|"
        "of varying heights|of different heights|in different heights|of assorted sizes|assorted sizes|"
        "different-sized|differently sized|different sized|all different sizes|big and small|large and small"
    ),
}
_SHAPED: dict[Stance, str] = {
    Stance.HEART: "heart", Stance.STAR: "star", Stance.SPIRAL: "spiral|swirl|coil", Stance.SQUARE: "square|rectangle",
    Stance.TRIANGLE: "triangle", Stance.DIAMOND: "diamond|rhombus", Stance.CROSS: "cross|x",
    Stance.ARCH: "arch|semicircle|half circle|arc|rainbow", Stance.WAVE: "wave|zigzag|wavy line",
    Stance.RING: "circle|ring|wreath", Stance.VEE: "v|chevron",
}  # fmt: skip
_LAID = (
    "arranged in a {}|arranged into a {}|arranged as a {}|arranged like a {}|in a {} shape|in a {} pattern|"
    "in a {} formation|forming a {}|laid out in a {}|placed in a {}|arranged in a {} shape|forming a {} shape|"
    "formed into a {}|that form a {}|making a {}|put in a {}|set in a {}|arranged to form a {}|in {} shape|in {} form|"
    "laid in a {}|in a perfect {}|into a {}|arranged to make a {}|in a {} arrangement|flying in a {}"
)
_ALONE = frozenset({"spiral", "swirl", "triangle", "semicircle", "half circle", "zigzag"})
"""Nothing stands in one of these otherwise."""


def _shapes() -> dict[Stance, str]:
    """Words for things laid along a shape."""
    said = {
        stance: [laid.format(form) for form in forms.split("|") for laid in _LAID.split("|")]
        for stance, forms in _SHAPED.items()
    }
    alone = {
        stance: [f"in a {form}" for form in forms.split("|") if form in _ALONE] for stance, forms in _SHAPED.items()
    }
    return {stance: "|".join([*said[stance], *alone[stance]]).replace("a arc", "an arc") for stance in _SHAPED}


for _stance, _words in _shapes().items():
    AFTER[_stance] = f"{AFTER[_stance]}|{_words}" if _stance in AFTER else _words
LARGER: dict[Stance, str] = {
    **dict.fromkeys(_SHAPED, "a dozen"), Stance.GRADED: "five", Stance.SHRINKING: "five", Stance.ASSORTED: "five",
    Stance.CROSSED: "two", Stance.RING: "eight", Stance.DIAGONAL: "five", Stance.CLUSTER: "eight",
    Stance.AVENUE: "ten",
}  # fmt: skip
"""As many things as there are in such a formation where the prompt gives no number, for the encoder,"""
MORE: dict[Stance, int] = {
    Stance.SPIRAL: 24,
    Stance.HEART: 18,
    Stance.STAR: 20,
    Stance.CROSS: 13,
    Stance.WAVE: 14,
    Stance.VEE: 9,
}
"""and as many as are drawn, where a shape takes more."""
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
