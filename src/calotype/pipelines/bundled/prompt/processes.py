"""Processes: what an infographic of one shows at each step, and what is said under it."""

from __future__ import annotations

import re

Steps = tuple[tuple[str, str], ...]
"""What is said under each picture, and its prompt."""

PROCESSES: dict[str, Steps] = {
    r"water cycle|hydrological cycle": (
        ("EVAPORATION", "the sun over the ocean"),
        ("CONDENSATION", "three clouds over mountains"),
        ("PRECIPITATION", "a rain cloud over a meadow in the rain"),
        ("COLLECTION", "a river in the mountains"),
    ),
    r"(?:life ?cycle|stages|metamorphosis|life) of (?:an? |the )?(?:\w+ )?(?:butterfl(?:y|ies)|moths?|caterpillars?)|"
    r"butterfly (?:life ?cycle|metamorphosis)": (
        ("EGG", "an egg on top of a leaf, white background"),
        ("LARVA", "a caterpillar, white background"),
        ("BUTTERFLY", "a butterfly, white background"),
    ),
    r"(?:life ?cycle|stages|life) of (?:an? |the )?(?:\w+ )?(?:chickens?|hens?|birds?)|chicken life ?cycle": (
        ("EGG", "an egg, white background"),
        ("HATCHING", "a hatching chick, white background"),
        ("CHICK", "a chick, white background"),
        ("HEN", "a hen, white background"),
    ),
    r"(?:life ?cycle|stages|growth|life) of (?:an? |the )?(?:\w+ )?(?:plants?|trees?|oaks?)|(?:plant|tree) "
    r"(?:growth|life ?cycle)|how (?:an? |the )?(?:plant|tree)s? grows?": (
        ("SEED", "an acorn, white background"),
        ("SPROUT", "a seedling, white background"),
        ("PLANT", "a potted plant, white background"),
        ("TREE", "a tree in a meadow"),
    ),
    r"(?:life ?cycle|stages|ages) of (?:an? |the )?(?:man|human|humans|human life|life|woman)|"
    r"human (?:life|ageing|aging)": (
        ("BABY", "a baby, white background"),
        ("CHILD", "a girl, white background"),
        ("ADULT", "a woman, white background"),
        ("OLD AGE", "an old woman, white background"),
    ),
    r"from (?:wheat|grain|field) to (?:bread|table|loaf)|how bread is made|(?:bread )?making (?:of )?bread|"
    r"bread making": (
        ("WHEAT", "a field of wheat"),
        ("FLOUR", "a sack of flour, white background"),
        ("BAKING", "a baker"),
        ("BREAD", "a loaf of bread on a table"),
    ),
    r"(?:the )?(?:four )?seasons(?: of the year)?": (
        ("SPRING", "a tree in a meadow in spring"),
        ("SUMMER", "a tree in a meadow in summer"),
        ("AUTUMN", "a tree in a meadow in autumn"),
        ("WINTER", "a tree in the snow in winter"),
    ),
}  # fmt: skip


def steps(text: str) -> tuple[Steps, str] | None:
    """The steps of the process that a text names, and what else it says."""
    for words, known in PROCESSES.items():
        found = re.search(rf"(?:\bthe )?\b(?:{words})\b", text, re.I)
        if found is not None:
            return known, (text[: found.start()] + text[found.end() :]).strip(" ,.:")
    return None


def captioned(part: str) -> str:
    """What is said under a picture of a list."""
    bare = re.sub(r"^(?:an?|the|some|one)\s+", "", part.strip(), flags=re.I)
    return " ".join(bare.split()[:3]).upper()
