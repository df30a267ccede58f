"""The glossary: every word and phrase that has a part of its own in a prompt, and that part.

It gathers ``phrases`` (what the encoder knows) and ``wordings`` (other words for it) in one table.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from calotype.pipelines.bundled import locales, wisps
from calotype.pipelines.bundled.network import phrases
from calotype.pipelines.bundled.prompt import (
    colours,
    commissions,
    describing,
    formations,
    framing,
    manners,
    people,
    relations,
    styling,
    wordings,
)
from calotype.pipelines.bundled.prompt.signage import SIGN_OF


class Part(StrEnum):
    """The part that a phrase plays in a prompt."""

    PLACE = "place"
    TIME = "time"
    WEATHER = "weather"
    OPENING = "opening"
    STYLE = "style"
    NEAR_STYLE = "near style"
    DRAWN_STYLE = "drawn style"
    FINISH = "finish"
    FOCUS = "focus"
    CAMERA = "camera"
    TRAIT = "trait"
    PORTRAIT = "portrait"
    ANYWHERE = "anywhere"
    COUNT = "count"
    FORMATION = "formation"
    DETERMINER = "determiner"
    SCALE = "scale"
    COLOUR = "colour"
    ADJECTIVE = "adjective"
    POSE = "pose"
    JOIN = "join"
    WITHOUT = "without"
    MATERIAL = "material"
    PRONOUN = "pronoun"
    SIDE = "side"
    SEASON = "season"
    LETTERING = "lettering"
    LOOK = "look"
    STATE = "state"
    SEAT = "seat"
    ACCENT = "accent"
    CREDIT = "credit"
    TALK = "talk"
    EFFECT = "effect"


@dataclass(frozen=True, kw_only=True)
class Meaning:
    """A part and what the phrase stands for there: a trained phrase, a colour's name, or itself."""

    part: Part
    value: str


SNOWY = frozenset(
    "snowy winter wintry icy snow-covered snowcovered snow-capped snowcapped frozen frosty snow-clad".split()
)
"""Said of a place, these make it a snowy one."""
CEILING = 6
"""Words in the longest phrase of the glossary."""
OPENINGS: dict[str, str] = {
    "photorealistic": "a realistic photo of",
    "photograph": "a photo of",
    "3d rendering": "a 3d rendering of",
    "watercolor": "a watercolor painting of",
    "oil painting": "an oil painting of",
    "pixel art": "pixel art of",
    "black and white": "a black and white photo of",
    "cinematic": "a cinematic film still of",
    "vintage poster": "a vintage poster of",
    "poster": "a poster of",
    "pencil sketch": "a pencil sketch of",
    "pencil drawing": "a drawing of",
}
"""Style after the scene: the same before the scene."""
_SEATS = {f"in seat {k + 1} of {n}": (0.1 + 0.8 * k / (n - 1), None) for n in range(4, 8) for k in range(n)}
SPOTS: dict[str, tuple[float | None, float | None]] = {
    "left": (0.2, None), "right": (0.8, None), "middle": (0.5, None), "near": (None, 0.95), "far": (None, 0.66),
    "near left": (0.18, 0.95), "near right": (0.82, 0.95), "far left": (0.15, 0.66), "far right": (0.85, 0.66),
    **_SEATS, "corner": (0.88, 0.7), "high": (None, 0.3), "high left": (0.15, 0.3), "high right": (0.85, 0.3),
}  # fmt: skip
"""Where in the frame a side is, from the left and from above."""
_ASIDE = (
    "on the {}", "on the {} side", "on the {}-hand side", "on the {} hand side", "to the {}", "at {}", "on {}",
    "at the {}", "to the {} side", "at the {} side", "in the {} half", "on the {} half", "in the {}",
    "on the {} edge",
)  # fmt: skip
_SPOKEN: dict[str, str] = {
    "middle": (
        "in the middle|in the center|in the centre|at the center|at the centre|in the very middle|right in the middle|"
        "in the very center|in the very centre"
    ),
    "near": "in the foreground|in the near foreground|in the front|at the front|up front|at the bottom",
    "far": "in the background|in the distance|in the far distance|at the back|in the back|at the far end|at the rear",
    "corner": "in the corner|in one corner|in a corner|in the far corner",
    "near left": "in the bottom left corner|in the lower left corner|in the lower left|at the bottom left|"
    "in the bottom left|in the left corner|in the bottom left-hand corner|in the left foreground|bottom left|"
    "lower left",
    "near right": "in the bottom right corner|in the lower right corner|in the lower right|at the bottom right|"
    "in the bottom right|in the right corner|in the bottom right-hand corner|in the right foreground|bottom right|"
    "lower right",
    "far left": "in the left background|in the back left corner",
    "far right": "in the right background|in the back right corner",
    "high": "at the top|in the upper half",
    "high left": "in the top left corner|in the upper left corner|in the upper left|at the top left|in the top left|"
    "top left|upper left",
    "high right": "in the top right corner|in the upper right corner|in the upper right|at the top right|"
    "in the top right|top right|upper right",
}
_OF_THE_PICTURE = (
    " of the picture",
    " of the image",
    " of the frame",
    " of the scene",
    " of the photo",
    " of the room",
)
NUMERALS: dict[str, int] = {word: count for count, words in phrases.COUNTS.items() for word in words}


def bare(phrase: str) -> str:
    """The phrase without its article."""
    for article in ("a ", "an ", "the "):
        if phrase.startswith(article):
            return phrase[len(article) :]
    return phrase


@cache
def closings() -> dict[str, str]:
    """Opening of a style to its closing."""
    by_style = {opening: phrases.STYLE_CLOSINGS[s][0] for s, many in phrases.STYLE_OPENINGS.items() for opening in many}
    return by_style | {opening: closing for closing, opening in OPENINGS.items()}


def _pairs() -> Iterator[tuple[str, Part, str]]:
    """Phrase, part, value; the first of a phrase wins."""
    for effect, words in wisps.WORDS.items():
        for word in words.split("|"):
            yield word, Part.EFFECT, effect.value
    for phrase, locale in locales.words().items():
        yield phrase, Part.PLACE, locales.phrase_of(locale)
    for stance, words in formations.AFTER.items():
        for word in words.split("|"):
            yield word, Part.FORMATION, stance.value
    for word, count in formations.counts().items():
        yield word, Part.COUNT, count
    for many in phrases.STYLE_OPENINGS.values():
        for phrase in many:
            yield phrase, Part.OPENING, phrase
            yield bare(phrase), Part.OPENING, phrase
    for style in (styling.STYLES, styling.NEAR_STYLES):
        for word, closing in wordings.inverted(style).items():
            if closing in OPENINGS:
                yield f"{word} of", Part.OPENING, OPENINGS[closing]
                yield f"{word} style of", Part.OPENING, OPENINGS[closing]
    for part, trained, alternatives in (
        (Part.PLACE, phrases.ENVIRONMENTS, wordings.PLACES),
        (Part.TIME, phrases.TIMES, wordings.TIMES),
        (Part.WEATHER, phrases.WEATHERS, wordings.WEATHERS),
        (Part.SEASON, phrases.SEASONS, wordings.SEASONS),
        (Part.STYLE, phrases.STYLE_CLOSINGS, styling.STYLES),
        (Part.COUNT, phrases.COUNTS, describing.COUNTS),
        (Part.SCALE, phrases.SCALES, describing.SCALES),
    ):
        for group in trained.values():
            for phrase in group:
                if "," not in phrase:
                    yield bare(phrase) if part is Part.PLACE else phrase, part, phrase
        for word, phrase in wordings.inverted(alternatives).items():
            yield word, part, phrase
    for word in phrases.MANY:
        yield word, Part.COUNT, word
    for word, phrase in wordings.inverted(styling.NEAR_STYLES).items():
        yield word, Part.NEAR_STYLE, phrase
    for drawn, words in styling.DRAWN_STYLES.items():
        for word in words.split("|"):
            for form in (word, f"{word} of", f"{word} style of", f"{word} illustration of", f"{word} illustration"):
                yield form, Part.DRAWN_STYLE, drawn.value
    for manner, drawn in manners.named().items():
        yield manner, Part.DRAWN_STYLE, drawn.value
    for number, (_, words) in enumerate(wordings.FINISHES):
        for word in words.split("|"):
            yield word, Part.FINISH, str(number)
    for word in wordings.FOCUS:
        yield word, Part.FOCUS, word
    for angle, words in framing.ANGLES.items():
        for word in words.split("|"):
            yield word, Part.CAMERA, angle.value
    for optic, words in framing.OPTICS.items():
        for word in words.split("|"):
            yield word, Part.CAMERA, optic.value
    for listed, value in (
        (framing.SILHOUETTE, "silhouette"),
        (framing.SYMMETRICAL, "symmetrical"),
        (framing.BEHIND, "behind"),
        (framing.UNSEEN, ""),
    ):
        for word in listed:
            yield word, Part.CAMERA, value
    for word, trait in wordings.inverted(wordings.TRAITS).items():
        yield word, Part.TRAIT, trait
    for phrase in phrases.ANYWHERE:
        yield phrase, Part.ANYWHERE, phrase
        yield bare(phrase), Part.ANYWHERE, phrase
    for word in ("landscapes", "outdoors", "vista", "panorama", "wilderness"):
        yield word, Part.ANYWHERE, "a landscape"
    for listed, part in (
        (wordings.PORTRAIT, Part.PORTRAIT),
        (describing.DETERMINERS, Part.DETERMINER),
        (relations.WITHOUT, Part.WITHOUT),
        (relations.MATERIAL, Part.MATERIAL),
    ):
        for word in listed:
            yield word, part, word
    for side in ("left", "right"):
        for form in _ASIDE:
            for far in ("", "far "):
                for of in ("", *_OF_THE_PICTURE):
                    yield form.format(far + side) + of, Part.SIDE, side
        for form in ("to {} {}", "on {} {}"):
            for owner in ("its", "his", "her", "their"):
                yield form.format(owner, side), Part.PRONOUN, f"to the {side} of"
    for seat in _SEATS:
        yield seat, Part.SIDE, seat
    for spot, words in _SPOKEN.items():
        for word in words.split("|"):
            for of in ("", *_OF_THE_PICTURE):
                yield word + of, Part.SIDE, spot
    for word, relation in wordings.inverted(relations.PRONOUNS).items():
        yield word, Part.PRONOUN, relation
    for join in _joins():
        yield join, Part.JOIN, join
    for word, colour in colours.table().items():
        yield word, Part.COLOUR, colour.value
    for part, known, alternatives in (
        (Part.ADJECTIVE, phrases.ADJECTIVES, describing.ADJECTIVES),
        (Part.POSE, phrases.POSES, describing.POSES),
    ):
        for word in known:
            yield word, part, word
        for word, phrase in wordings.inverted(alternatives).items():
            yield word, part, phrase
    for word in wordings.WINDOWS:
        yield word, Part.TALK, word
    for word in (*wordings.FRAMING, *describing.VARIED, *sorted(commissions.passed())):
        yield word, Part.TALK, word
    for word in people.looks():
        yield word, Part.LOOK, word
    for word in wordings.LETTERING:
        yield word, Part.LETTERING, word
    for word in SIGN_OF:
        yield word, Part.LETTERING, word


def _joins() -> Iterator[str]:
    """Everything that stands between two things."""
    yield from ("and", "as well as")
    for related in phrases.RELATIONS.values():
        yield from related
    for table in (relations.RELATIONS, relations.PLACE_PREPOSITIONS, relations.FULL_OF):
        yield from wordings.inverted(table)
    yield from phrases.FULL_OF
    yield from relations.BESIDE
    yield from relations.WITH


@cache
def glossary() -> dict[str, Meaning]:
    """Lower-case phrase to its meaning."""
    table: dict[str, Meaning] = {}
    for phrase, part, value in _pairs():
        table.setdefault(phrase, Meaning(part=part, value=value))
    return table
