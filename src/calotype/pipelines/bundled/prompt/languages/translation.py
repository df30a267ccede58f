"""Prompts in other languages put into English, phrase by phrase, before they are read.

A word-for-word rendering in English order: enough for what a picture is of, and no more. What is not in the tables is
left out and named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from calotype.pipelines.bundled.prompt.glossary import glossary
from calotype.pipelines.bundled.prompt.languages.headfirst import JOINED, headfirst
from calotype.pipelines.bundled.prompt.languages.headlast import headlast
from calotype.pipelines.bundled.prompt.languages.sentences import CONTENT, resolved
from calotype.pipelines.bundled.prompt.languages.words import (
    FIGURES,
    HEAD_LAST,
    JAPANESE,
    SCRIPTS,
    Item,
    Language,
    Role,
    in_script,
)
from calotype.pipelines.bundled.prompt.lexicon import PLACES, Lexicon
from calotype.pipelines.bundled.prompt.tokens import MARKUP, QUOTED, WORD
from calotype.pipelines.bundled.prompt.wordings import FOREIGN, LOANS

ENOUGH = 0.5
"""Share of the words that has to be in the tables."""
LESS = 0.3
"""The same of what stands beside a prompt in the language."""
SHORT = 2
"""Words up to which all of them have to be in the tables: "le monde", "mardi gras" are names in English, too."""
_FOREIGN_ALONE = 3
"""So many English words for each of another language are no quality words beside it."""
LITTLE = frozenset({Role.ARTICLE, Role.AND, Role.RELATION, Role.SKIP, Role.EXISTS, Role.MEASURE})
SEPARATORS = re.compile(r"(?:(?!(?<=\d)[.,]\d)[,;.!?:|/\n，。、；！？：।—–()（）])+")
SYMBOL = re.compile("[\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff][\ufe0e\ufe0f\u200d\U0001f000-\U0001faff]*")
KEPT = re.compile(f"{QUOTED.pattern}|{SYMBOL.pattern}|{MARKUP.pattern}", re.DOTALL)
LATIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9.'-]*")


@dataclass(frozen=True, kw_only=True)
class Translation:
    """A prompt in English."""

    text: str
    language: str
    code: str
    strange: tuple[str, ...] = ()
    """What was not understood, in the prompt's words."""
    own: dict[str, str] = field(default_factory=dict)
    """English nouns to the prompt's words for them."""


def translated(prompt: str, lexicon: Lexicon, beside: str = "") -> Translation | None:
    """The prompt in English; None where it is English, or too little of it is in the tables. beside: the code of the
    language that a text beside it is in, which this one is likely to be in as well."""
    stretches = list(_stretches(prompt))
    prose = [text for kind, text in stretches if kind is Role.STRANGE]
    found = _recognised(prose, lexicon) or _expected(prose, lexicon.languages.get(beside), lexicon)
    if found is None:
        return None
    order = headlast if found.code in HEAD_LAST else headfirst
    sentences: list[list[Item]] = [[]]
    for kind, text in stretches:
        if kind is Role.SEPARATOR:
            sentences.append([])
        elif kind is Role.VERBATIM:
            sentences[-1].append(Item(role=kind, english=text.strip(), source=text.strip()))
        else:
            sentences[-1].extend(_prose(text, found, lexicon))
    read = [resolved(items, lexicon, found.code) for items in sentences]
    told = [item for items in read for item in items]
    if not any(item.role in CONTENT or (beside and item.role is Role.ADJECTIVE) for item in told):
        return None
    text = ""
    for items in read:
        part = order(items, lexicon, found.code, continued=bool(text)).strip(" ,")
        text += (
            f" {part.removeprefix(JOINED).strip()}"
            if part.startswith(JOINED)
            else f", {part}"
            if text and part
            else part
        )
    nouns = [item for item in told if item.role in {Role.NOUN, Role.PLACE}]
    return Translation(
        text=text.strip(" ,"),
        language=found.name,
        code=found.code,
        strange=tuple(dict.fromkeys(item.source for item in told if item.role is Role.STRANGE)),
        own={item.english: item.source for item in nouns},
    )


def _stretches(prompt: str) -> Iterator[tuple[Role, str]]:
    """The prompt cut into prose, separators, and what stays as it stands: quotations, markup, symbols."""
    at = 0
    for match in KEPT.finditer(prompt):
        yield from _separated(prompt[at : match.start()])
        yield Role.VERBATIM, match.group()
        at = match.end()
    yield from _separated(prompt[at:])


def _separated(text: str) -> Iterator[tuple[Role, str]]:
    at = 0
    for match in SEPARATORS.finditer(text):
        if text[at : match.start()].strip():
            yield Role.STRANGE, text[at : match.start()]
        yield Role.SEPARATOR, match.group()
        at = match.end()
    if text[at:].strip():
        yield Role.STRANGE, text[at:]


def _recognised(stretches: Sequence[str], lexicon: Lexicon) -> Language | None:
    """The language that covers enough of the prompt, with more words of its own than there are English ones."""
    prose = " ".join(stretches)
    if any(in_script(prose, script) for script in JAPANESE):
        return None
    for code, script in SCRIPTS.items():
        if in_script(prose, script) > 0.3:
            language = lexicon.languages.get(code)
            return language if language and _covered(language, prose) >= ENOUGH else None
    if not prose.strip() or in_script(prose, "LATIN") < 0.7:
        return None
    if " " in prose.strip() and lexicon.find(" ".join(prose.lower().split())) is not None:
        return None
    enough = 1.0 if len(prose.split()) <= SHORT else ENOUGH
    heard = [(text, _heard(text, lexicon)) for text in stretches]
    if all(known for _, words in heard for _, known in words):
        return None
    best: tuple[tuple[int, int, float], Language] | None = None
    for code, language in lexicon.languages.items():
        if code in SCRIPTS:
            continue
        # Whole stretches of English among the others don't count: "Katze, cinematic lighting, 8k".
        weighed = [(text, *_weighed(language, words)) for text, words in heard]
        if sum(english for _, _, english in weighed) > _FOREIGN_ALONE * sum(own for _, own, _ in weighed):
            # "a barista pouring milk, rosetta, close up, tattooed arm"
            continue
        spoken = [(text, own, english) for text, own, english in weighed if own or not english]
        own, english = sum(own for _, own, _ in spoken), sum(english for _, _, english in spoken)
        covered = _covered(language, " ".join(text for text, _, _ in spoken))
        # "Un faro junto al mar": alone, "junto" is English, too.
        sure = own > english or (own == english and covered == 1.0)
        # "un robot de metal" is French but for an accent.
        exact = sum(match.group().lower() in language.words for text, _, _ in spoken for match in WORD.finditer(text))
        if own and sure and (best is None or (own, exact, covered) > best[0]):
            best = ((own, exact, covered), language)
    return best[1] if best and best[0][2] >= enough else None


def _expected(stretches: Sequence[str], language: Language | None, lexicon: Lexicon) -> Language | None:
    """The language, where the prose may well be in it and nothing is English alone: "rot" beside "ein Auto"."""
    if language is None or not language.spaced:
        return None
    weighed = [(text, *_weighed(language, _heard(text, lexicon))) for text in stretches]
    spoken = " ".join(text for text, own, english in weighed if own or not english)
    sure = sum(own for _, own, _ in weighed) >= sum(english for _, _, english in weighed)
    return language if sure and _covered(language, spoken) >= LESS else None


def _covered(language: Language, prose: str) -> float:
    """The share of the words that name something, the little ones apart; in Chinese, of the characters."""
    items = [item for item in language.items(_without_latin(prose, language)) if item.source.strip()]
    size = 0
    known = 0
    for item in items:
        weight = 1 if language.spaced else len(item.source)
        size += 0 if item.role in LITTLE else weight
        known += 0 if item.role in LITTLE | {Role.STRANGE} else weight
    return known / max(size, 1)


def _without_latin(prose: str, language: Language) -> str:
    return LATIN.sub(" ", prose) if language.code in SCRIPTS else FIGURES.sub(" ", prose)


def _heard(prose: str, lexicon: Lexicon) -> list[tuple[str, bool]]:
    """The words in lower case, and whether English has them."""
    heard: list[tuple[str, bool]] = []
    for sentence in SEPARATORS.split(prose):
        words = [match.group().lower() for match in WORD.finditer(sentence) if match.group()[0].isalpha()]
        named = {
            word
            for length in (3, 2)
            for at in range(len(words) - length + 1)
            if _is_english(" ".join(words[at : at + length]), lexicon)
            for word in words[at : at + length]
        }
        heard.extend(
            (word, word in named or word in LOANS or (word not in FOREIGN and _is_english(word, lexicon)))
            for word in words
        )
    return heard


def _weighed(language: Language, heard: Sequence[tuple[str, bool]]) -> tuple[int, int]:
    """Words that only the language has, and words that only English has."""
    own = english = 0
    for word, known in heard:
        foreign = any(item.role is not Role.STRANGE for item in language.items(word))
        own += foreign and not known
        english += known and not foreign
    return own, english


def _is_english(word: str, lexicon: Lexicon) -> bool:
    return word in glossary() or lexicon.find(word) is not None or (" " not in word and lexicon.is_verb(word))


def _prose(text: str, language: Language, lexicon: Lexicon) -> Iterator[Item]:
    """The items of a stretch; English where nothing of it is in the tables: "cinematic lighting, 8k"."""
    if language.code in SCRIPTS:
        at = 0
        for match in LATIN.finditer(text):
            longer = language.items(match.group() + text[match.end() :].lstrip()[:3])[:1]
            known = longer and longer[0].role is not Role.STRANGE
            if known and (len(longer[0].source) > len(match.group()) or FIGURES.fullmatch(match.group())):
                continue
            yield from _items(text[at : match.start()], language)
            yield Item(role=Role.VERBATIM, english=match.group(), source=match.group())
            at = match.end()
        yield from _items(text[at:], language)
        return
    own, english = _weighed(language, _heard(text, lexicon))
    if not own and english:
        yield Item(role=Role.VERBATIM, english=text.strip(), source=text.strip())
        return
    for item in _items(text, language):
        word = item.source.lower()
        named = lexicon.find(word) if item.source[0].isupper() else None
        if item.role is Role.STRANGE and (
            word in glossary() or word[0].isdigit() or (named is not None and named.sense in PLACES)
        ):
            item = replace(item, role=Role.VERBATIM, english=item.source)
        yield item


def _items(text: str, language: Language) -> Sequence[Item]:
    return [item for item in language.items(text) if item.source.strip()]
