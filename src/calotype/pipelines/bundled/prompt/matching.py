"""From words to matches: the longest phrase of the glossary or the lexicon that starts at each word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import pairwise

from calotype.pipelines.bundled.conditions import by_words
from calotype.pipelines.bundled.network import phrases
from calotype.pipelines.bundled.prompt import colours, counts
from calotype.pipelines.bundled.prompt.attribution import CAMERA, Credit, credited
from calotype.pipelines.bundled.prompt.glossary import CEILING, NUMERALS, Meaning, Part, glossary
from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE, LIKE, LONGEST, PLACES, Lexicon, Sense, Word
from calotype.pipelines.bundled.prompt.substances import material
from calotype.pipelines.bundled.prompt.tokens import Token

AMBIGUOUS = frozenset(
    {
        Part.COLOUR, Part.ADJECTIVE, Part.SCALE, Part.STYLE, Part.NEAR_STYLE, Part.DRAWN_STYLE, Part.TALK,
        Part.LETTERING, Part.PLACE, Part.FINISH, Part.OPENING, Part.POSE, Part.TIME, Part.WEATHER, Part.SEASON,
        Part.COUNT,
    }
)  # fmt: skip
"""Parts of single words that may be an asset's name as well."""
INTRODUCES = frozenset({Part.DETERMINER, Part.COUNT, Part.SCALE, Part.COLOUR, Part.ADJECTIVE})
"""Parts that announce a noun."""
YIELDING = frozenset({Part.TALK, Part.LETTERING, Part.ADJECTIVE, Part.FINISH, Part.COLOUR, Part.COUNT})
"""Parts of phrases that give way to an asset of that name."""
BLACK_AND_WHITE = frozenset({"black and white", "black-and-white"})
NAMING = colours.THINGS | {"golden"}
"""Before a noun these may be part of a name: "golden eagle", "lemon tree"."""
LIT = frozenset({Part.TIME, Part.WEATHER, Part.STYLE, Part.ANYWHERE, Part.TALK})
VERBAL = frozenset({"is", "are", "was", "were", "or", "that", "which", "too", "also", "there", "here", "left", "right"})
"""After a colour that is a thing as well, a word of the parts above ("an orange sunset") tells that it is a colour; not
these."""
SPELLED = frozenset(
    {
        Part.PLACE,
        Part.TIME,
        Part.WEATHER,
        Part.STYLE,
        Part.ADJECTIVE,
        Part.SCALE,
        Part.COLOUR,
        Part.COUNT,
        Part.POSE,
        Part.ANYWHERE,
    }
)
"""Parts of words that are worth correcting a typo for."""
AGED = re.compile(r"(\d+)-(years?)-(old)")
COUNTED = re.compile(r"(\d{1,2})([a-z]{3,})")
POURED = frozenset("wine beer water champagne milk juice lemonade whiskey whisky cider prosecco liquor".split())
"""Drinks that come in glasses."""
FILLED = frozenset({"empty", "full", "half-full", "half-empty", "ice", "toast", "clinking"})
"""Said of glasses that one drinks from."""
TAGGED = frozenset("orange violet lavender peach salmon cream mustard gold silver".split())
"""Things whose names, alone, are likelier colours."""
FILLERS = frozenset({"colored", "coloured", "color", "colour", "hued", "tinted", "toned"})
PRONOUNS = frozenset(
    "others else themselves itself himself herself ourselves yourself whose whom everything anything nothing something "
    "someone anyone everybody anybody somebody somewhere anywhere elsewhere otherwise cannot whichever whoever".split()
)
"""Words of no thing, which are no typos of others either."""
ORDINARY = Word(sense=Sense.OTHER)


@dataclass(frozen=True, kw_only=True)
class Match:
    """A phrase of the prompt and what it is: of the glossary, of the lexicon, or of neither."""

    text: str
    span: tuple[int, int]
    meaning: Meaning | None = None
    word: Word | None = None
    separator: bool = False
    named: bool = False
    """Written like a name."""

    @property
    def part(self) -> Part | None:
        return self.meaning.part if self.meaning else None

    @property
    def noun(self) -> bool:
        return self.word is not None and self.word.sense is not Sense.OTHER


@cache
def correctable() -> frozenset[str]:
    """Words of the glossary that are worth correcting a typo for."""
    return frozenset(word for word, meaning in glossary().items() if meaning.part in SPELLED and word.isalpha())


@dataclass(kw_only=True)
class Matcher:
    """One pass over the words of a prompt."""

    tokens: Sequence[Token]
    lexicon: Lexicon
    corrections: dict[str, str] = field(default_factory=dict)
    """Typos to what they were read as."""
    known: int = 0
    """Words that were understood."""
    strange: int = 0
    """Words that were not."""

    def matches(self) -> list[Match]:
        self.tokens = [part for token in self.tokens for part in self._parted(token)]
        credit_at = credited(self.tokens, self.lexicon, lambda text: not self._is_known(text))
        names = {at for credit in credit_at.values() for at in range(credit.start, credit.end)}
        self.tokens = [token if at in names else self._spelled(token) for at, token in enumerate(self.tokens)]
        if any(token.text in POURED | FILLED for token in self.tokens):
            self.tokens = [self._drunk_from(at) for at in range(len(self.tokens))]
        found: list[Match] = []
        at = 0
        while at < len(self.tokens):
            if at in credit_at:
                found.append(self._credit(credit_at[at]))
                at = credit_at[at].end
                continue
            match, used = self._at(at, found[-1] if found else None)
            found.append(match)
            at += used
        return found

    def _parted(self, token: Token) -> list[Token]:
        """ "1girl" and "25-year-old" in words."""
        found = AGED.fullmatch(token.text) or COUNTED.fullmatch(token.text)
        if found is None or token.text in glossary():
            return [token]
        if found.re is COUNTED and not self.lexicon.kind_of(found[2]):
            return [token]
        return [Token(text=part, span=token.span) for part in found.groups()]

    def _drunk_from(self, at: int) -> Token:
        """ "glasses" beside a drink, and on nobody's nose, are for drinking."""
        token = self.tokens[at]
        before = self.tokens[at - 1].text if at else ""
        told = before in POURED | {"wearing", "reading", "with", "eye"} or self._phrase(at + 1, 1) == "of"
        if token.text != "glasses" or told:
            return token
        wine = any(other.text == "wine" for other in self.tokens)
        return replace(token, text="wine-glasses" if wine else "drinking-glasses")

    def _credit(self, credit: Credit) -> Match:
        self.known += 1
        text = " ".join(token.text for token in self.tokens[credit.start : credit.end])
        meaning = glossary()["dslr"] if credit.kind == CAMERA else Meaning(part=Part.CREDIT, value=text)
        return Match(text=text, span=self._span(credit.start, credit.end - credit.start), meaning=meaning)

    def _age(self, at: int) -> int:
        """Words of an age: "25 years old", "70 year" before "old", which is worth drawing."""
        said = self._phrase(at, 3) or ""
        number, _, rest = said.partition(" ")
        if rest not in {"year old", "years old"}:
            return 0
        return 2 if number.isdecimal() and len(number) < 4 and int(number) >= 60 else 3

    def _phrase(self, at: int, length: int) -> str | None:
        """The next words as one phrase; None where they are fewer or a separator stands between."""
        window = self.tokens[at : at + length]
        if len(window) < length or any(token.text in {",", "."} for token in window):
            return None
        return " ".join(token.text for token in window)

    def _span(self, at: int, length: int) -> tuple[int, int]:
        return self.tokens[at].span[0], self.tokens[at + length - 1].span[1]

    def _at(self, at: int, before: Match | None) -> tuple[Match, int]:
        token = self.tokens[at]
        if token.text in {",", "."}:
            return Match(text=token.text, span=token.span, separator=True), 1
        table = glossary()
        age = self._age(at)
        if age:
            self.known += 1
            return Match(text="years", span=self._span(at, age), meaning=Meaning(part=Part.TALK, value="years")), age
        counted = self._counted(at)
        if counted:
            self.known += 1
            return counted
        coloured = self._coloured(at)
        for length in range(CEILING, 0, -1):
            phrase = self._phrase(at, length)
            if phrase is None:
                continue
            if coloured and coloured[1] >= length:
                self.known += 1
                return coloured
            meaning = table.get(phrase)
            if (
                meaning is not None
                and length > 1
                and meaning.part in {Part.DETERMINER, Part.COUNT}
                and self._measured(at)
            ):
                continue
            if phrase in BLACK_AND_WHITE and self._follows(at + length):
                # A cat is so by its fur; a photo is so by its style.
                meaning = Meaning(part=Part.COLOUR, value="black")
            if meaning is not None and meaning.part is Part.PLACE and length > 1 and self._runs_on(at + length - 1):
                # "a melting ice cream cone" is in no melting ice
                continue
            word = self._drawn(phrase, length) if length > 1 and not self._leads(at, length) else None
            if word is not None and (meaning is None or (word.sense is Sense.ASSET and meaning.part in YIELDING)):
                self.known += 1
                return Match(text=phrase, span=self._span(at, length), word=word), length
            if meaning is not None and (length > 1 or not self._is_noun(at, meaning, before)):
                self.known += 1
                # a rainbow may be the sky's or a thing
                thing = self.lexicon.find(phrase) if meaning.part is Part.EFFECT else None
                return Match(text=phrase, span=self._span(at, length), meaning=meaning, word=thing), length
        return self._single(token), 1

    def _runs_on(self, at: int) -> bool:
        """Whether a thing of several words begins at a word."""
        words = (self.lexicon.find(self._phrase(at, length) or "") for length in (2, 3))
        return any(word is not None and word.sense is Sense.ASSET for word in words)

    def _counted(self, at: int) -> tuple[Match, int] | None:
        """None, or more than can be counted, of what follows: "0 cats", "20 sheep", "two hundred red cars"."""
        for length in range(counts.LONGEST, 0, -1):
            number = counts.number((self._phrase(at, length) or "").split())
            if number is None or 0 < number <= max(NUMERALS.values()) or not self._are_several(at + length):
                continue
            said = phrases.COUNTS[max(phrases.COUNTS)][0] if number <= counts.EXACT else "many"
            meaning = Meaning(part=Part.COUNT, value=said) if number else Meaning(part=Part.WITHOUT, value="no")
            text = " ".join(token.text for token in self.tokens[at : at + length])
            return Match(text=text, span=self._span(at, length), meaning=meaning), length
        return None

    def _are_several(self, at: int) -> bool:
        """Whether adjectives and a noun in the plural follow: "in 1965 a car" counts nothing."""
        for ahead in range(at, min(at + 5, len(self.tokens))):
            for length in (3, 2, 1):
                word = self.lexicon.find(self._phrase(ahead, length) or "")
                if word is not None and word.plural and word.sense in DRAWABLE:
                    return True
            text = self.tokens[ahead].text
            meaning, word = glossary().get(text), self.lexicon.find(text)
            if text in {",", "."} or (meaning and meaning.part not in INTRODUCES - {Part.DETERMINER}):
                return text == "of" and ahead == at and self._are_several(ahead + 1)
            if meaning is None and word is not None and word.sense is Sense.TALK and material(text) is None:
                return False
        return False

    def _measured(self, at: int) -> bool:
        """Whether "a slice of cake" or "a stack of books" is a thing of its own after the article."""
        if self.tokens[at].text not in {"a", "an", "the"}:
            return False
        ahead = (self._phrase(at + 1, length) for length in (3, 4))
        return any(phrase is not None and self._drawn(phrase, 3) is not None for phrase in ahead)

    def _leads(self, at: int, length: int) -> bool:
        """Whether the first word only describes an asset of the words after it: "red maple leaf" is no red maple."""
        first = glossary().get(self.tokens[at].text)
        own = self.lexicon.find(self._phrase(at + 1, length) or "")
        return first is not None and first.part in INTRODUCES and own is not None and own.sense is Sense.ASSET

    def _drawn(self, phrase: str, length: int) -> Word | None:
        """A phrase of several words that the lexicon knows as something drawable, or as one thing of its own."""
        if length > LONGEST:
            return None
        word = self.lexicon.find(phrase)
        if word is None:
            return None
        lead, _, rest = phrase.partition(" ")
        first = glossary().get(lead)
        if word.sense in LIKE and first is not None and first.part in INTRODUCES and lead not in NAMING:
            # A "green olive" is an olive, and green; but a golden retriever is no golden dog, nor a lemon tree yellow.
            alone = self.lexicon.find(rest)
            named = alone is not None and alone.sense is Sense.ASSET
            if alone is not None and named and (alone.target == word.target or self.lexicon.kind(alone) == "person"):
                return None
        if word.sense in DRAWABLE or word.sense in PLACES:
            return word
        plain = first is not None and first.part in INTRODUCES | {Part.JOIN, Part.STYLE, Part.TIME, Part.WEATHER}
        return word if word.sense is Sense.THING and not plain else None

    def _is_noun(self, at: int, meaning: Meaning, before: Match | None) -> bool:
        """Whether a word with a part of its own is meant as the asset of that name here."""
        if meaning.part not in AMBIGUOUS:
            return False
        token = self.tokens[at].text
        word = self.lexicon.find(token)
        if word is None:
            return False
        following = self._follows(at + 1)
        if meaning.part is Part.COLOUR and self._is_share(at):
            return False
        if meaning.part is Part.PLACE:
            # "on a table" is a place, "a table" may be a thing.
            return word.sense is Sense.ASSET and not self._stands_in(at)
        if meaning.part is Part.COLOUR and token in TAGGED and self._is_tag(at):
            return False
        if meaning.part is Part.COLOUR:
            drawable = word.sense in DRAWABLE or word.sense is Sense.THING
            follower = self.tokens[at + 1].text if at + 1 < len(self.tokens) else ""
            meant = glossary().get(follower)
            said = meant is not None and meant.part in LIT and follower not in VERBAL
            if meant is not None and meant.part is Part.PLACE and self.lexicon.kind(word) == "flower":
                return True
            return drawable and token in colours.THINGS and not following and not said and not self._is_listed(at)
        if word.sense not in DRAWABLE:
            return False
        if meaning.part in {Part.ADJECTIVE, Part.SCALE, Part.COUNT}:
            return not following
        if meaning.part in {Part.STYLE, Part.NEAR_STYLE} and not self._is_introduced(at):
            # "soft watercolor"
            return False
        # "a minimalist logo" is of no minimalist.
        itself = word.sense is Sense.ASSET or meaning.part not in {Part.FINISH, Part.TALK}
        return itself and before is not None and before.part in INTRODUCES and not following

    def _is_introduced(self, at: int) -> bool:
        """Whether the words before begin a noun phrase, with an article or a number."""
        for back in range(at - 1, max(-1, at - 4), -1):
            meaning = glossary().get(self.tokens[back].text)
            if meaning is None or meaning.part not in INTRODUCES:
                return False
            if meaning.part in {Part.DETERMINER, Part.COUNT}:
                return True
        return False

    def _is_listed(self, at: int) -> bool:
        """Whether a word that names a thing as well is one of several colours ("blue and orange", "orange and purple
        rock"), or refined as a colour is and no noun of its own ("warm orange inside")."""
        plain = colours.table().keys() - colours.THINGS
        texts = [token.text for token in self.tokens]
        before, after = texts[max(0, at - 3) : at], texts[at + 1 : at + 3]
        if len(after) == 2 and after[0] == "and" and after[1] in plain and self._follows(at + 3):
            return True
        if len(before) > 1 and before[-1] in {"and", ","} and before[-2] in plain:
            return True
        determined = any(text in {"a", "an", "the", "one"} for text in before[:-1])
        return bool(before) and before[-1] in colours.MODIFIERS - colours.THINGS and not determined

    def _is_share(self, at: int) -> bool:
        """Whether a colour is that of one of several: "one black, one white and one orange"."""
        if not at or self.tokens[at - 1].text != "one":
            return False
        names = {after.text for one, after in pairwise(self.tokens) if one.text == "one"} & colours.table().keys()
        return bool(names - colours.THINGS)

    def _is_tag(self, at: int) -> bool:
        """Whether a word stands alone between commas, after others and beside nothing to eat: "a logo, orange"."""
        texts = [",", *(token.text for token in self.tokens), ","]
        fed = any(self.lexicon.kind_of(text) == "food" for text in texts if text not in TAGGED)
        return at > 0 and texts[at] in {",", "."} and texts[at + 2] in {",", "."} and not fed

    def _stands_in(self, at: int) -> bool:
        """Whether the words before lead to a place: a preposition and nothing but adjectives."""
        for back in range(at - 1, max(-1, at - 5), -1):
            text = self.tokens[back].text
            meaning = glossary().get(text)
            if text in {"on", "at", "in", "onto", "upon", "atop", "of"}:
                return True
            if meaning is None or meaning.part not in INTRODUCES:
                return False
        return False

    def _follows(self, at: int) -> bool:
        """Whether a word of the same phrase follows that can be a noun or lead to one."""
        for ahead in range(at, min(at + 3, len(self.tokens))):
            text = self.tokens[ahead].text
            if text in {",", "."}:
                return False
            if any(self.lexicon.kind_of(phrase) for length in (3, 2) if (phrase := self._phrase(ahead, length))):
                return True
            meaning = glossary().get(text)
            if meaning is not None and meaning.part in INTRODUCES - {Part.DETERMINER, Part.COUNT}:
                word = self.lexicon.find(text)
                if word is not None and word.sense in DRAWABLE:
                    return True
                continue
            if meaning is not None and meaning.part is not Part.PLACE:
                return meaning.part in AMBIGUOUS and self.lexicon.kind_of(text) != ""
            word = self.lexicon.find(text)
            if meaning is None and word is not None and word.sense is Sense.OTHER:
                continue
            return meaning is not None or (word is not None and not self.lexicon.is_action(text))
        return False

    def _coloured(self, at: int) -> tuple[Match, int] | None:
        """A colour in several words or with hyphens: "dark red", "rose-colored", "lemon yellow", "blue-green"."""
        names = colours.table()
        token = self.tokens[at].text
        pieces = token.split("-")
        if len(pieces) > 1 and pieces[-1] in (*colours.SUFFIXES, *names):
            named = [piece for piece in pieces if piece in names]
            if named and pieces[-1] in colours.SUFFIXES:
                return self._colour(at, 1, names[named[0]].value), 1
            if named and (pieces[0] in colours.MODIFIERS or pieces[0] in names):
                return self._colour(at, 1, names[named[-1]].value), 1
        for length in (4, 3, 2):
            css = colours.spelled(self._phrase(at, length) or "")
            if css is not None and css not in colours.THINGS:
                return self._colour(at, length, names[css].value), length
        following = self.tokens[at + 1].text if at + 1 < len(self.tokens) else ""
        if token in names and following in FILLERS:
            return self._colour(at, 2, names[token].value), 2
        if token in colours.MODIFIERS and following in names and following not in {"light", "rose"}:
            # "a cherry red car", but "a rose, gold": no separator is in ``names``.
            own = any(self.lexicon.kind_of(self._phrase(at + 1, length) or "") for length in (2, 3))
            if (
                own
                or self.lexicon.find(f"{token} {following}")
                or any(self._phrase(at + 1, length) in glossary() for length in range(2, CEILING))
            ):
                return None
            extra = self.tokens[at + 2].text if at + 2 < len(self.tokens) else ""
            length = 3 if extra in FILLERS else 2
            if following in colours.THINGS and not self._follows(at + length):
                return None
            return self._colour(at, length, names[following].value), length
        return None

    def _colour(self, at: int, length: int, colour: str) -> Match:
        text = " ".join(token.text for token in self.tokens[at : at + length])
        return Match(text=text, span=self._span(at, length), meaning=Meaning(part=Part.COLOUR, value=colour))

    def _spelled(self, token: Token) -> Token:
        """The token with a one-letter typo put right, where it is no word at all."""
        text = token.text
        if len(text) < 4 or not text.isalpha() or not text.isascii() or len(self.corrections) >= 6 or token.named:
            return token
        corrected = None if self._is_known(text) else self.lexicon.correct(text, correctable())
        if corrected is None:
            return token
        self.corrections[text] = corrected
        return Token(text=corrected, span=token.span)

    def _is_known(self, text: str) -> bool:
        """Whether a word is English, whatever it means."""
        spelled = text in glossary() or text in self.lexicon.spellings or text in by_words()
        return spelled or self.lexicon.find(text) is not None or self._ordinary(text)

    def _single(self, token: Token) -> Match:
        """One word that the glossary doesn't know, or not in this place."""
        if len(token.text) == 1:
            self.known += 1
            return Match(text=token.text, span=token.span, word=ORDINARY)
        text = token.text.removesuffix("'s").removesuffix("s'") if token.text.endswith(("'s", "s'")) else token.text
        for form in dict.fromkeys((text, text.replace("-", " "), text.replace("-", ""))):
            word = self.lexicon.find(form)
            if word is not None:
                self.known += 1
                acted = word.sense is Sense.TALK and self.lexicon.is_action(form)
                return Match(text=form, span=token.span, word=ORDINARY if acted else word, named=token.named)
        if self._ordinary(text):
            self.known += 1
            return Match(text=text, span=token.span, word=ORDINARY)
        self.strange += 1
        return Match(text=text, span=token.span)

    def _is_quality(self, text: str) -> bool:
        """Whether a word is an adjective, which an adverb may come from."""
        word = self.lexicon.find(text)
        return text in glossary() or (word is not None and word.sense is Sense.OTHER) or self.lexicon.is_verb(text)

    def _ordinary(self, text: str) -> bool:
        """Whether a word is English, though no noun: a verb's form, an adverb, a number, a compound adjective."""
        if text[0].isdigit() or self.lexicon.is_verb(text) or len(text) == 1 or text in PRONOUNS:
            return True
        if text.endswith("ly") and any(
            self._is_quality(stem) for stem in (text[:-2], f"{text[:-3]}y", f"{text[:-2]}le")
        ):
            return True
        pieces = text.split("-")
        return len(pieces) > 1 and any(piece in glossary() or self.lexicon.find(piece) for piece in pieces if piece)
