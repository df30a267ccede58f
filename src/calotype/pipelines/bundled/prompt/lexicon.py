"""The lexicon: what an English noun is to the bundled model.

Built by ``training/lexicon`` from WordNet, the emoji names and the asset vocabulary. Every word has a sense: an asset,
something near an asset, a place, a thing that can't be drawn, or talk.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from string import ascii_lowercase
from typing import Any, Self

from calotype.pipelines.bundled.prompt.languages.words import Language

DATA = Path(__file__).parents[1] / "data" / "lexicon.json.gz"
LONGEST = 5
"""Words in the longest phrase that is looked up."""


SOUNDS = (("f", "ph"), ("ph", "f"), ("k", "c"), ("c", "k"), ("z", "s"), ("ei", "ie"), ("ie", "ei"))
"""What is often written one for the other."""


class Sense(StrEnum):
    """What a word is; the values are those of the file."""

    ASSET = "="
    """An asset or a synonym of one."""
    NEAR = "~"
    """Not an asset itself; one is truly like it."""
    AKIN = "^"
    """Of the same sort as an asset, which stands for it."""
    PLACE = "@"
    """Another word for a place that is drawn."""
    NEAR_PLACE = "%"
    """A place like one that is drawn."""
    THING = "-"
    """A thing that can't be drawn."""
    BODY = "b"
    """A part of a body."""
    TALK = "."
    """An abstract noun."""
    OTHER = "w"
    """An adjective or an adverb."""


LIKE = frozenset({Sense.NEAR, Sense.AKIN})
"""Senses that are drawn as something else, and told."""
DRAWABLE = LIKE | {Sense.ASSET}
PLACES = frozenset({Sense.PLACE, Sense.NEAR_PLACE})
_HISSING = ("ses", "xes", "zes", "ches", "shes", "oes")
"""How plurals end that have an e of their own."""


@dataclass(frozen=True, kw_only=True)
class Word:
    """One sense of one word or phrase."""

    sense: Sense
    target: str = ""
    """The asset's name, or the trained phrase for the place."""
    plural: bool = False


@dataclass(frozen=True, kw_only=True)
class Noun:
    """What the reader needs to know of an asset."""

    name: str
    plural: str
    kind: str
    airborne: bool = False

    @property
    def living(self) -> bool:
        return self.kind in {"animal", "bird", "fish", "insect", "person"}


@dataclass(frozen=True, kw_only=True)
class Lexicon:
    """Words, their senses, and the assets they lead to."""

    nouns: Mapping[str, Noun]
    """By asset name."""
    words: Mapping[str, str]
    """Singular, lower case, to the value of a Sense and its target in one string."""
    irregular: Mapping[str, str]
    """Irregular plural to singular."""
    verbs: frozenset[str] = frozenset()
    """Base forms, whatever else they are."""
    categories: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """A general word ("animal") to all assets that it names; for negative prompts."""
    sorts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """A general word, singular, to different assets of its sort, likeliest first: several of it are several of them."""
    mass: frozenset[str] = frozenset()
    """Those of them that are said of several in the singular."""
    emojis: Mapping[str, str] = field(default_factory=dict)
    """A symbol without variation selectors and skin tones to its words."""
    languages: Mapping[str, Language] = field(default_factory=dict)
    """By code."""

    @classmethod
    def open(cls, path: Path = DATA) -> Self:
        """Reads the built file. Raises OSError where there is none."""
        raw: dict[str, Any] = json.loads(gzip.decompress(path.read_bytes()))
        words: dict[str, str] = {}
        for sense, listed in raw["words"].items():
            words.update(dict.fromkeys(listed.split("|"), sense))
        nouns = {
            name: Noun(name=name, plural=plural, kind=kind, airborne=bool(airborne))
            for name, plural, kind, airborne in raw["nouns"]
        }
        categories = {word: tuple(names) for word, names in raw["categories"].items()}
        verbs = frozenset(raw["verbs"].split("|"))
        return cls(
            nouns=nouns,
            words=words,
            irregular=raw["irregular"],
            verbs=verbs,
            categories=categories,
            sorts={word: tuple(names) for word, names in raw.get("sorts", {}).items()},
            mass=frozenset(raw.get("mass", ())),
            emojis=raw["emojis"],
            languages={code: Language.of(code, table) for code, table in raw.get("languages", {}).items()},
        )

    @cached_property
    def plurals(self) -> Mapping[str, str]:
        """Plural of an asset's name to the name."""
        return {noun.plural: noun.name for noun in self.nouns.values() if noun.plural != noun.name}

    @cached_property
    def plural_of(self) -> Mapping[str, str]:
        """An asset's name to its plural."""
        return {noun.name: noun.plural for noun in self.nouns.values()}

    @cached_property
    def spellings(self) -> frozenset[str]:
        """Words that are worth correcting a typo for: those of things and places that are drawn, and the parts of the
        assets' own names."""
        wanted = {key for key, value in self.words.items() if value[0] in "=@" or (value[0] == "~" and len(key) > 6)}
        own = {part for noun in self.nouns.values() for name in (noun.name, noun.plural) for part in name.split()}
        return frozenset(word for word in wanted | own if len(word) > 3)

    def find(self, phrase: str) -> Word | None:
        """The sense of a lower-case word or phrase in the singular or the plural."""
        if phrase in self.nouns:
            return self._named(phrase, plural=self.nouns[phrase].plural == phrase)
        if phrase in self.plurals:
            return self._named(self.plurals[phrase], plural=True)
        found = self.words.get(phrase)
        if found is not None and (found[0] in "=~^@%" or not phrase.endswith("s")):
            return Word(sense=Sense(found[0]), target=found[1:])
        for singular in self.singulars(phrase):
            other = self.words.get(singular)
            if other is not None and other[0] != "w":
                return Word(sense=Sense(other[0]), target=other[1:], plural=True)
        if found is not None:
            return Word(sense=Sense(found[0]), target=found[1:])
        return None

    def _named(self, name: str, *, plural: bool) -> Word:
        """What an asset's name means: the asset, or another that people mean by it."""
        value = self.words.get(name, "")
        other = value[:1] in {Sense.ASSET, Sense.NEAR}
        return Word(sense=Sense(value[0]) if other else Sense.ASSET, target=value[1:] if other else name, plural=plural)

    def sort(self, phrase: str) -> tuple[str, ...]:
        """The assets that several of a general word are; none where the word, singular or plural, is none."""
        return next((self.sorts[form] for form in (phrase, *self.singulars(phrase)) if form in self.sorts), ())

    def kind(self, word: Word) -> str:
        """The kind of the asset that a word leads to; nothing where it leads to none."""
        return self.nouns[word.target].kind if word.sense in DRAWABLE else ""

    def kind_of(self, phrase: str) -> str:
        """The kind of the asset that a phrase leads to; nothing where it leads to none."""
        word = self.find(phrase)
        return self.kind(word) if word else ""

    def singulars(self, phrase: str) -> Iterable[str]:
        """What the phrase may be the plural of, likeliest first."""
        if " of " in phrase:
            head, _, tail = phrase.partition(" of ")
            yield from (f"{single} of {tail}" for single in self.singulars(head))
            return
        rest, _, last = phrase.rpartition(" ")
        lead = f"{rest} " if rest else ""
        if last in self.irregular:
            yield lead + self.irregular[last]
        if last.endswith("ies") and len(last) > 4:
            yield f"{lead}{last[:-3]}y"
        if last.endswith("ves") and len(last) > 4:
            yield f"{lead}{last[:-3]}f"
            yield f"{lead}{last[:-3]}fe"
        if last.endswith("men"):
            yield f"{lead}{last[:-3]}man"
        if last.endswith("s") and not last.endswith("ss") and len(last) > 2:
            yield lead + last[:-1]
            if last.endswith(_HISSING):
                # "boxes", and not the firs of "white fires"
                yield lead + last[:-2]

    def is_action(self, word: str) -> bool:
        """Whether the word is the -ing form of a verb."""
        if not word.endswith("ing") or len(word) < 5:
            return False
        stem = word[:-3]
        doubled = len(stem) > 2 and stem[-1] == stem[-2]
        return stem in self.verbs or f"{stem}e" in self.verbs or (doubled and stem[:-1] in self.verbs)

    def is_verb(self, word: str) -> bool:
        """Whether the word is any regular form of a verb."""
        if word in self.verbs or self.is_action(word):
            return True
        stems = [word[: -len(ending)] for ending in ("s", "es", "ed", "d") if word.endswith(ending)]
        stems += [f"{word[:-3]}y"] if word.endswith(("ies", "ied")) else []
        stems += [word[:-3]] if word.endswith("ed") and len(word) > 5 and word[-3] == word[-4] else []
        return any(stem in self.verbs for stem in stems)

    def correct(self, word: str, others: Set[str] = frozenset()) -> str | None:
        """The drawable word one letter away from an unknown one, where there is exactly one or one plainly nearest.
        others: words that count besides."""
        if not 4 <= len(word) <= 24:
            return None
        sounded = {word.replace(written, heard) for written, heard in SOUNDS}
        splits = [(word[:at], word[at:]) for at in range(len(word) + 1)]
        swapped = {a + b[1] + b[0] + b[2:] for a, b in splits if len(b) > 1}
        dropped = {a + b[1:] for a, b in splits if b}
        added = {a + letter + b for a, b in splits for letter in ascii_lowercase}
        changed = {a + letter + b[1:] for a, b in splits if b for letter in ascii_lowercase}
        # Of four letters one may be missing, "ocan"; with one too many or another they are too short to tell.
        for candidates in (sounded, swapped, added, dropped, changed) if len(word) > 4 else (added,):
            # of two the one that prompts are more likely to hold: "riber" is a river, and no rider
            known = sorted(candidates & self.spellings | candidates & others, key=lambda w: (w not in others, w))
            if known:
                # A typo rarely changes the first letter.
                return next((other for other in known if other[0] == word[0]), None)
        return None
