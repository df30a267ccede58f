"""Encounters: what living things do with each other, and how they are to each other while they do."""

from __future__ import annotations

from enum import StrEnum


class Encounter(StrEnum):
    """How two are to each other."""

    FACING = "facing"
    CHASING = "chasing"
    """The second runs ahead."""
    FOLLOWING = "following"
    EMBRACING = "embracing"
    DANCING = "dancing"
    BACK_TO_BACK = "back to back"


WORDS: dict[Encounter, frozenset[str]] = {
    Encounter.FACING: frozenset(
        "fighting|fights|battling|facing|attacking|confronting|boxing|wrestling|fighting with|fighting against|"
        "talking to|talking with|arguing with|looking at each other|dueling|duelling|meeting|greeting|"
        "face to face with".split("|")
    ),
    Encounter.CHASING: frozenset("chasing|chases|chasing after|hunting".split("|")),
    Encounter.FOLLOWING: frozenset("following|follows|trailing|trailing behind|following behind".split("|")),
    Encounter.EMBRACING: frozenset(
        "kissing|kisses|embracing|cuddling|cuddling with|snuggling|snuggling with|hugging".split("|")
    ),
    Encounter.DANCING: frozenset({"waltzing with"}),
    Encounter.BACK_TO_BACK: frozenset({"back to back with"}),
}
"""Between the two."""
TOGETHER: dict[Encounter, frozenset[str]] = {
    Encounter.FACING: frozenset(
        "fighting|battling|boxing|wrestling|arguing|dueling|duelling|sparring|talking to each other".split("|")
    ),
    Encounter.EMBRACING: frozenset("kissing|cuddling|embracing|hugging|snuggling".split("|")),
}
"""What two of a kind, or two that "and" joins, do."""


def encounter(words: str) -> Encounter | None:
    return next((one for one, many in WORDS.items() if words in many), None)


def mutual(deed: str) -> Encounter | None:
    """What a verb alone tells of several."""
    return next((one for one, many in TOGETHER.items() if deed in many), None)
