"""Noun phrases of other languages in English, and what stands between them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from calotype.pipelines.bundled.grips import HELD, WORN
from calotype.pipelines.bundled.prompt.glossary import bare
from calotype.pipelines.bundled.prompt.languages.words import BARE, Item, Role
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.pieces import indefinite

CONTENT = frozenset({Role.NOUN, Role.PLACE, Role.MOMENT, Role.STYLE})
NOMINAL = frozenset({Role.ARTICLE, Role.NUMBER, Role.ADJECTIVE, Role.NOUN, Role.PLACE, Role.MEASURE})
NAMING = frozenset({Role.NOUN, Role.PLACE})
AFTER = frozenset({"fr", "es", "it", "pt"})
"""Adjectives follow their noun."""
EITHER = frozenset({"it", "pt"})
"""Adjectives stand on either side."""
CARRYING = frozenset({"de", "fr", "es", "it", "pt", "ru"})
"""One verb is of what is worn and of what is carried, and stands before it."""
SINGULAR = frozenset({"dem", "des", "im", "am", "zum", "vom", "beim", "ins"})
"""German articles that only one thing has."""
PRONOUNS = frozenset({"qui", "il", "elle", "on"})
PARTITIVES = frozenset({"des", "du"})
UNCOUNTED = frozenset({"text", "light", "sky", "hair", "fire", "people", "grapes", "glasses", "background", "coffee"})


@dataclass(kw_only=True)
class Chunk:
    """A noun phrase, or one item that is none."""

    role: Role
    text: str
    items: list[Item] = field(default_factory=list)

    @property
    def nominal(self) -> bool:
        return self.role in NAMING


def resolved(items: Sequence[Item], lexicon: Lexicon, code: str) -> list[Item]:
    """The items with what may be a noun or something else decided: "naranja" after a noun is a colour, "porte" after
    "qui" no door."""
    kept: list[Item] = []
    for at, item in enumerate(items):
        if item.deed and _is_deed(items, at):
            item = replace(item, role=Role.DEED, english=_done(item.deed, items[at + 1 :], lexicon))
        elif item.role is Role.DEED and item.english == "wearing" and code in CARRYING:
            item = replace(item, english=_done("wearing", items[at + 1 :], lexicon))
        if item.other:
            before = next((i.role for i in reversed(items[:at]) if i.role is not Role.SKIP), None)
            after = items[at + 1].role if at + 1 < len(items) else None
            describes = before in NAMING if code in AFTER else after in NAMING | {Role.ADJECTIVE}
            # "un vecchio faro"
            describes = describes or (code in EITHER and after in NAMING)
            if describes:
                item = replace(item, role=Role.ADJECTIVE, english=item.other)
        kept.append(item)
    return kept


def _is_deed(items: Sequence[Item], at: int) -> bool:
    """Whether what may be a noun is the verb: after a pronoun, or between a noun and an object."""
    if at == 0 or at + 1 == len(items):
        return False
    before, after = items[at - 1], items[at + 1]
    if before.source.lower() in PRONOUNS:
        return True
    objects = after.role in {Role.ARTICLE, Role.NUMBER} or after.source.lower() in PARTITIVES
    return objects and before.role in NAMING | {Role.ADJECTIVE}


def _done(deed: str, after: Sequence[Item], lexicon: Lexicon) -> str:
    """What is no clothes is held where one word is said of both."""
    named = next((item.english for item in after if item.role is Role.NOUN), "")
    word = lexicon.find(bare(named))
    noun = lexicon.nouns.get(word.target) if word is not None else None
    if deed != "wearing" or noun is None or noun.name in WORN:
        return deed
    return "holding" if noun.kind != "clothing" or noun.name in HELD else deed


def chunks(items: Sequence[Item], lexicon: Lexicon, code: str) -> list[Chunk]:
    """Noun phrases in English, and everything between them."""
    found: list[Chunk] = []
    at = 0
    kept = _without_partitives([item for item in items if item.role is not Role.SKIP], code)
    while at < len(kept):
        if kept[at].role not in NOMINAL:
            found.append(Chunk(role=kept[at].role, text=kept[at].english, items=[kept[at]]))
            at += 1
            continue
        end = _phrase(kept, at, code)
        following = kept[end].role if end < len(kept) else None
        # "у реки", "на лошади": of a form that may be either, what something is related to is one
        led = at > 0 and kept[at - 1].role in {Role.RELATION, Role.DEED, Role.OPENING, *NAMING}
        placed = led if code == "ru" else code == "hi" and following is Role.RELATION
        found.append(_made(kept[at:end], lexicon, code, placed=placed))
        at = end
    return [chunk for chunk in found if chunk.text or chunk.role is Role.STRANGE]


def _without_partitives(items: Sequence[Item], code: str) -> list[Item]:
    """Without what means nothing in English: "avec des palmiers", with palm trees; "可爱的狗", a cute dog."""
    if code == "zh":
        return [item for at, item in enumerate(items) if not (at and _links(item, items[at - 1], items[at + 1 :]))]
    kept: list[Item] = []
    for item in items:
        last = kept[-1] if kept else None
        if (
            code == "fr"
            and item.role is Role.ARTICLE
            and last is not None
            and (last.role, last.english) == (Role.RELATION, "of")
        ):
            owner = kept[-2].role if len(kept) > 1 else None
            if owner not in CONTENT | {Role.OPENING, Role.ADJECTIVE}:
                kept.pop()
                continue
        kept.append(item)
    return kept


def _links(item: Item, before: Item, after: Sequence[Item]) -> bool:
    described = before.role is Role.ADJECTIVE and bool(after) and after[0].role in {Role.ADJECTIVE, *NAMING}
    return item.english == "of" and described


def _phrase(items: Sequence[Item], start: int, code: str) -> int:
    """Where the noun phrase that starts here ends."""
    named = False
    at = start
    while at < len(items):
        role, following = items[at].role, items[at + 1].role if at + 1 < len(items) else None
        if role is Role.AND:
            between = following is Role.ADJECTIVE and items[at - 1].role is Role.ADJECTIVE
            if not between or (named and code not in AFTER):
                break
        elif role is Role.STRANGE:
            if named or following not in {Role.ADJECTIVE, Role.NOUN, Role.PLACE}:
                break
        elif role not in NOMINAL or (named and not _goes_on(role, code)):
            break
        named = named or role in NAMING
        at += 1
    return at


def _goes_on(role: Role, code: str) -> bool:
    """Whether a word after the noun is of the same noun phrase: only Chinese puts nouns together."""
    if role in NAMING:
        return code == "zh"
    return role is Role.MEASURE or (role is Role.ADJECTIVE and code in AFTER)


def _made(items: Sequence[Item], lexicon: Lexicon, code: str, *, placed: bool) -> Chunk:
    """A noun phrase of these items."""
    nouns = [item for item in items if item.role in NAMING]
    article = next((item.english for item in items if item.role is Role.ARTICLE), "")
    count = next((item.english for item in items if item.role is Role.NUMBER), "")
    first = next((at for at, item in enumerate(items) if item.role in NAMING), len(items))
    described = [item for item in [*items[:first], *items[first:]] if item.role in {Role.ADJECTIVE, Role.AND}]
    known = {word for noun in nouns for word in noun.english.split()}
    words = [item.english for item in described if item.english not in known]
    if not nouns:
        kind = Role.ADJECTIVE if words else Role.NUMBER if count else Role.ARTICLE
        return Chunk(role=kind, text=" ".join([*([count] if count else []), *words]), items=list(items))
    head = nouns[-1]
    noun = " ".join(bare(item.english) for item in nouns) if len(nouns) > 1 else head.english
    articles = [item for item in items if item.role is Role.ARTICLE]
    single = any(item.english == "a" or (code == "de" and item.source.lower() in SINGULAR) for item in articles)
    plural = head.plural if head.plural is not None else not article and not placed
    plural = bool(count) or (bool(plural) and not single)
    if head.role is Role.PLACE and not (words or count or article or len(nouns) > 1 or plural):
        return Chunk(role=Role.PLACE, text=noun, items=list(items))
    name = bare(noun)
    if plural:
        name = several(name, lexicon)
    text = " ".join([*([count] if count else []), *words, name])
    if count:
        text = f"{article} {text}" if article not in {"", "a"} else text
    elif article and article != "a":
        text = f"{article} {text}"
    elif head.role is Role.PLACE and name.endswith("s"):
        text = f"the {text}"
    elif article == "a" and not plural:
        text = indefinite(text)
    elif not plural and code in BARE and head.english not in UNCOUNTED:
        text = f"the {text}" if noun.startswith("the ") else indefinite(text)
    return Chunk(role=head.role, text=text, items=list(items))


def several(noun: str, lexicon: Lexicon) -> str:
    """The plural of an English noun."""
    if noun in UNCOUNTED:
        return noun
    if noun in lexicon.nouns:
        return lexicon.nouns[noun].plural
    for plural, single in lexicon.irregular.items():
        if single == noun.rpartition(" ")[2]:
            return f"{noun.rpartition(' ')[0]} {plural}".strip()
    if noun.endswith(("s", "people")):
        return noun
    if noun.endswith(("ch", "sh", "x", "z")):
        return f"{noun}es"
    if re.search(r"[^aeiou]y$", noun):
        return f"{noun[:-1]}ies"
    return f"{noun}s"
