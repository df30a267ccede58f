"""Other languages: the words that prompts in them are likely to hold, and what each is in English.

The tables are part of the lexicon's file (``training/lexicon/languages.toml`` and the names of emojis); the order of
words is the business of ``translation``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from typing import Any, Self

NAMES: dict[str, str] = {"de": "German", "fr": "French", "es": "Spanish", "hi": "Hindi", "zh": "Chinese"} | {
    "ru": "Russian",
    "it": "Italian",
    "nl": "Dutch",
    "pt": "Portuguese",
}
SCRIPTS: dict[str, str] = {"hi": "DEVANAGARI", "zh": "CJK UNIFIED", "ru": "CYRILLIC"}
"""How the names of the letters begin where they tell a language; Latin letters do not."""
HEAD_LAST = frozenset({"hi", "zh"})
"""What describes stands before what it describes, whatever it is."""
BARE = frozenset({"hi", "zh", "ru"})
"""These have no articles."""
JAPANESE = ("HIRAGANA", "KATAKANA")
"""Letters that stand among those of Chinese where the language is another."""
LONGEST = 5
"""Words in the longest phrase that is looked up; in Chinese twice as many characters."""
ELIDED = {
    "fr": re.compile(r"(?:qu|jusqu|lorsqu|[cdjlmnst])'"),
    "it": re.compile(r"(?:un|dell|nell|sull|all|dall|[dl])'"),
}
ELISIONS = {
    "fr": {"d'": "de", "l'": "le"},
    "it": {
        "d'": "di", "l'": "la", "un'": "un", "dell'": "di", "nell'": "in", "sull'": "su", "all'": "a", "dall'": "da",
    },
}  # fmt: skip
"""What stands there of a word before a vowel, and the word."""
MAX_DIGITS = 9
"""Of a number that is read."""
MUTE = frozenset({"qu'", "c'", "j'", "m'", "n'", "s'", "t'"})
FIGURES = re.compile(r"\d+(?:[.,]\d+)*")
THOUSANDS = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
DIGITS = {sign: value for value, signs in enumerate("〇零|一|二两|三|四|五|六|七|八|九".split("|")) for sign in signs}
UNITS = {"十": 10, "百": 100, "千": 1000, "万": 10000}
NUMERAL = re.compile(f"[{''.join(DIGITS)}{''.join(UNITS)}几]{{2,}}")
"""Several Chinese numerals in a row; one alone is in the table."""
LINKS = ("", "s", "es", "n", "en", "er", "e")
"""What stands between the parts of a German compound."""


class Role(StrEnum):
    """What a word does in a sentence; the values are those of the file."""

    NOUN = "n"
    PLACE = "p"
    ADJECTIVE = "a"
    NUMBER = "q"
    ARTICLE = "d"
    AND = "c"
    RELATION = "r"
    POSE = "v"
    """What somebody does, without an object."""
    DEED = "t"
    """What somebody does to something."""
    EXISTS = "h"
    """There is, is, has."""
    MOMENT = "m"
    STYLE = "s"
    OPENING = "o"
    SKIP = "x"
    MEASURE = "l"
    """Between a number and what is counted."""
    SEPARATOR = ","
    VERBATIM = "'"
    """Quoted, or in English already."""
    STRANGE = "?"


INFLECTED = frozenset({Role.NOUN, Role.PLACE, Role.ADJECTIVE, Role.NUMBER, Role.POSE, Role.STYLE, Role.MOMENT})


@dataclass(frozen=True, kw_only=True)
class Item:
    """A word or a phrase of a prompt."""

    role: Role
    english: str
    source: str
    """As the prompt has it."""
    plural: bool | None = False
    """None: as the words around tell."""
    other: str = ""
    """An adjective that the form may be as well."""
    deed: str = ""
    """What the form is as a verb, where it is a noun as well."""


def folded(text: str) -> str:
    """Lower case without accents, and of Hindi without the dots that many leave out."""
    plain = unicodedata.normalize("NFD", text.casefold().replace("’", "'")).replace("\u0901", "\u0902")
    return unicodedata.normalize("NFC", re.sub("[\u0300-\u036f\u093c\u200c\u200d]", "", plain))


@dataclass(frozen=True, kw_only=True)
class Language:
    """One language's words."""

    code: str
    words: Mapping[str, tuple[str, ...]]
    """A lower-case form to role and English, the likeliest first."""
    endings: Sequence[tuple[str, str, str]] = ()
    """What a form ends in; "1" one, "+" several, "?" either; what stands there in the table."""
    contractions: Mapping[str, str] = field(default_factory=dict)
    variants: Mapping[int, int] = field(default_factory=dict)
    """Traditional characters to the simplified ones of the table, for ``str.translate``."""

    @classmethod
    def of(cls, code: str, raw: Mapping[str, Any]) -> Self:
        """From the lexicon's file."""
        contracted = (pair.split(" ", 1) for pair in raw["contractions"].split(", ") if pair)
        bare = cls(code=code, words={}, contractions=dict(contracted))
        words: dict[str, tuple[str, ...]] = {}
        # Sections follow in the order of their roles: a place is a place before it is anything else.
        order = list(Role)
        for value in sorted(raw["words"], key=lambda value: order.index(Role(value[0]))):
            for form in raw["words"][value].split("|"):
                key = form if code == "zh" else " ".join(bare._split(form))
                words[key] = (*words.get(key, ()), value)
        endings = tuple((end, number, stem) for end, number, stem in (e.split(" ") for e in raw["endings"]))
        pairs = raw.get("variants", "")
        variants = str.maketrans(pairs[::2], pairs[1::2])
        return replace(bare, words=words, endings=endings, variants=variants)

    @property
    def name(self) -> str:
        return NAMES[self.code]

    @property
    def spaced(self) -> bool:
        return self.code != "zh"

    @cached_property
    def _folded(self) -> Mapping[str, tuple[str, ...]]:
        table: dict[str, tuple[str, ...]] = {}
        for form, values in self.words.items():
            table.setdefault(folded(form), values)
        return table

    def _split(self, text: str) -> list[str]:
        """Lower-case words, elisions and contractions apart."""
        words: list[str] = []
        for word in unicodedata.normalize("NFC", text.lower().replace("’", "'")).split():
            elision, whole = ELIDED.get(self.code), ELISIONS.get(self.code, {})
            while elision and word not in self.words and (elided := elision.match(word)) and len(word) > elided.end():
                words.append(whole.get(elided.group(), elided.group()))
                word = word[elided.end() :]
            words.extend(self.contractions.get(word, word).split())
        return words

    def items(self, text: str) -> list[Item]:
        """The words of a stretch of prose, longest phrases first."""
        parts = list(self._parts(text))
        found: list[Item] = []
        at = 0
        while at < len(parts):
            item, used = self._longest(parts[at : at + (LONGEST if self.spaced else 2 * LONGEST)])
            at += used
            if item.role is Role.STRANGE and not self.spaced and found and found[-1].role is Role.STRANGE:
                found[-1] = replace(found[-1], source=found[-1].source + item.source)
            else:
                found.append(item)
        return found

    def _parts(self, text: str) -> Iterator[tuple[str, str]]:
        """Lower-case words with the ones of the prompt that they come from."""
        if not self.spaced:
            yield from (
                (part.lower().translate(self.variants), part)
                for part in re.findall(f"{FIGURES.pattern}|{NUMERAL.pattern}|.", text, re.DOTALL)
            )
            return
        for word in text.split():
            pieces = [word]
            if "-" in word and not self._values(word.lower()):
                pieces = [piece for piece in word.split("-") if piece]
            for piece in pieces:
                yield from ((part, piece) for part in self._split(piece) if part not in MUTE)

    def _longest(self, parts: Sequence[tuple[str, str]]) -> tuple[Item, int]:
        between = " " if self.spaced else ""
        for length in range(len(parts), 0, -1):
            form = between.join(part for part, _ in parts[:length])
            wholes = [whole for _, whole in parts[:length]]
            source = between.join(dict.fromkeys(wholes) if self.spaced else wholes)
            item = self._item(form, source) or (self._inflected(form, source) if length == 1 else None)
            if item is not None:
                return item, length
        form, source = parts[0]
        return (self._compound(form, source) or Item(role=Role.STRANGE, english="", source=source)), 1

    def _values(self, form: str) -> tuple[str, ...]:
        umlauts = form.replace("ae", "ä").replace("oe", "ö").replace("ue", "ü") if self.code == "de" else form
        return self.words.get(form) or self.words.get(umlauts) or self._folded.get(folded(form), ())

    def _item(self, form: str, source: str, plural: bool | None = False) -> Item | None:
        if FIGURES.fullmatch(form) and len(form) <= MAX_DIGITS:
            return Item(role=Role.NUMBER, english=_figures(form), source=source)
        values = self._values(form)
        if not values:
            numeral = not self.spaced and len(form) <= MAX_DIGITS and NUMERAL.fullmatch(form)
            if not numeral:
                return None
            # "一九八四" is a year, and counts nothing.
            number = counted(form)
            return Item(role=Role.NUMBER if number else Role.SKIP, english=number, source=source)
        roles = {value[0]: value[2:] for value in reversed(values)}
        adjective = roles.get("a", "") if values[0][0] in "np" else ""
        deed = roles.get("t", "") if values[0][0] == "n" else ""
        return Item(
            role=Role(values[0][0]), english=values[0][2:], source=source, plural=plural, other=adjective, deed=deed
        )

    def _inflected(self, form: str, source: str) -> Item | None:
        """By what the form ends in. An accent that the table lacks makes a German noun a plural."""
        for ending, number, stem in self.endings:
            rest = form.removesuffix(ending)
            if rest == form or len(rest) < (1 if self.code == "hi" else 2):
                continue
            item = self._item(rest + stem, source, {"1": False, "+": True}.get(number))
            if item is not None and item.role in INFLECTED:
                return item
        return None

    def _compound(self, form: str, source: str) -> Item | None:
        """ "Strandhaus": its last part with the first ones before it."""
        if self.code != "de" or len(form) < 7:
            return None
        for at in range(3, len(form) - 2):
            head = self._item(form[at:], source) or self._inflected(form[at:], source)
            if head is None or head.role not in {Role.NOUN, Role.PLACE}:
                continue
            for link in LINKS:
                lead = self._item(form[:at].removesuffix(link), source) if form[:at].endswith(link) else None
                if lead is not None and lead.role in {Role.NOUN, Role.PLACE, Role.ADJECTIVE, Role.MOMENT}:
                    return replace(head, english=f"{_bare(lead.other or lead.english)} {_bare(head.english)}")
        return None


def _bare(english: str) -> str:
    """Without an article or a preposition: "at night" is "night" of a sky."""
    return re.sub(r"^(?:(?:at|in|on|under) )?(?:(?:an?|the) )?", "", english)


def _figures(form: str) -> str:
    """Digits as English has them: "1,5" is 1.5, "3.000" is 3000."""
    if THOUSANDS.fullmatch(form):
        return str(int(re.sub("[.,]", "", form)))
    return str(int(form)) if form.isdecimal() else form.replace(",", ".")


def counted(numeral: str) -> str:
    """A number in Chinese numerals in digits: "二十五"; of those that leave it open, several or many. Empty where it
    is no number: "一九八四"."""
    if "几" in numeral or (len(set(numeral)) <= 2 and set(numeral) <= set(DIGITS)):
        return "many" if any(sign in numeral for sign in UNITS) else "several"
    total = section = digit = 0
    pending = False
    for sign in numeral:
        if sign in DIGITS:
            if pending and digit:
                return ""
            digit, pending = DIGITS[sign], True
        elif UNITS[sign] == 10000:
            total, section, digit, pending = (total + section + digit) * 10000, 0, 0, False
        else:
            section, digit, pending = section + (digit if pending and digit else 1) * UNITS[sign], 0, False
    return str(total + section + digit)


def in_script(text: str, script: str) -> float:
    """How much of the letters of a text is of a script."""
    letters = [char for char in text if unicodedata.category(char)[0] in "LM"]
    return sum(unicodedata.name(char, "").startswith(script) for char in letters) / max(len(letters), 1)
