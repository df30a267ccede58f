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
    FEEDING = "feeding"
    """The first has a hand, with the food if there is any, at the other's mouth;"""
    PETTING = "petting"
    """at the head,"""
    TENDING = "tending"
    """at the body,"""
    GIVING = "giving"
    """or at a hand."""
    SHOULDERED = "shouldered"
    """The first sits on the other's shoulders, or on one of them;"""
    CARRIED = "carried"
    """hangs on the other's back,"""
    LEAPING = "leaping"
    """or is in the air above it,"""
    THREADING = "threading"
    """or half through it."""


REACHING = frozenset({Encounter.FEEDING, Encounter.PETTING, Encounter.TENDING, Encounter.GIVING})
"""Those in which a hand is held out."""
OVER = frozenset({Encounter.LEAPING, Encounter.THREADING})
"""Those with what doesn't live."""
BEARING = frozenset("carrying|carries|lifting|lifts|hoisting".split("|"))
"""Who does this to a person has them on the back."""
TOUCHED: dict[Encounter, str] = {
    Encounter.FEEDING: "feeding|feeds|spoon-feeding|brushing the teeth of",
    Encounter.PETTING: "petting|pets|stroking|patting|grooming|scratching|tickling|combing the hair of",
    Encounter.TENDING: (
        "tending|examining|bandaging|treating|massaging|bathing|washing|helping|supporting|healing|poking|shearing|"
        "brushing|waking|checking|comforting|measuring|weighing|drying|vaccinating|tattooing|shaving|tapping|"
        "arresting|escorting|guiding|rescuing|saving|protecting|training|catching|hushing|undressing|dressing"
    ),
    Encounter.GIVING: "giving to|handing to|offering to|holding hands with|leading by the hand|high-fiving",
}
"""Between who holds out a hand and the other."""

WORDS: dict[Encounter, frozenset[str]] = {
    Encounter.FACING: frozenset(
        "fighting|fights|battling|facing|attacking|confronting|boxing|wrestling|fighting with|fighting against|"
        "talking to|talking with|arguing with|looking at each other|dueling|duelling|meeting|greeting|"
        "face to face with|teaching|explaining to|scolding|interviewing|serenading|proposing to|bowing to|lecturing|"
        "arm wrestling with|displaying to|reading to|showing to|questioning|sniffing|barking at|staring at".split("|")
    ),
    Encounter.CHASING: frozenset("chasing|chases|chasing after|hunting".split("|")),
    Encounter.FOLLOWING: frozenset("following|follows|trailing|trailing behind|following behind".split("|")),
    Encounter.EMBRACING: frozenset(
        "kissing|kisses|embracing|cuddling|cuddling with|snuggling|snuggling with|hugging|whispering to|nuzzling|"
        "nuzzling with|snuggling up to|leaning against|licking".split("|")
    ),
    Encounter.DANCING: frozenset({"waltzing with"}),
    Encounter.BACK_TO_BACK: frozenset({"back to back with"}),
    Encounter.SHOULDERED: frozenset({"on the shoulders of", "on the shoulder of"}),
    Encounter.CARRIED: frozenset({"piggyback on"}),
    Encounter.LEAPING: frozenset(
        "jumping over|leaping over|hopping over|vaulting over|jumps over|leaps over|somersaulting over".split("|")
    ),
    Encounter.THREADING: frozenset("jumping through|leaping through|jumps through|leaps through".split("|")),
    **{one: frozenset(words.split("|")) for one, words in TOUCHED.items()},
}
"""Between the two."""
TOGETHER: dict[Encounter, frozenset[str]] = {
    Encounter.FACING: frozenset(
        "fighting|battling|boxing|wrestling|arguing|dueling|duelling|sparring|talking to each other|arm-wrestling|"
        "whispering|talking|conversing|chatting|gossiping|bickering".split("|")
    ),
    Encounter.GIVING: frozenset({"clasping"}),
    Encounter.DANCING: frozenset({"waltzing", "dancing"}),
    Encounter.EMBRACING: frozenset("kissing|cuddling|embracing|hugging|snuggling|nuzzling|snuggled|cuddled".split("|")),
}
"""What two of a kind, or two that "and" joins, do."""


def encounter(words: str) -> Encounter | None:
    return next((one for one, many in WORDS.items() if words in many), None)


def mutual(deed: str) -> Encounter | None:
    """What a verb alone tells of several."""
    return next((one for one, many in TOGETHER.items() if deed in many), None)
