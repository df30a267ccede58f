"""Antecedents: what a clause says of somebody named before it, told where they are named.

"a man and a woman, she wears a red hat" is a man and a woman wearing a red hat; "a house, its door is red" has a red
door; "a cat sits on a chair, it is black" is a black cat.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE, Lexicon

_MALE = frozenset(
    "man boy king prince father grandfather grandpa dad knight wizard pirate monk guy husband brother son uncle cowboy "
    "fisherman gentleman groom waiter policeman fireman lord duke emperor samurai viking blacksmith butcher lad nephew "
    "grandson snowman rooster bull policeman postman mailman shepherd beekeeper farmer sailor soldier".split()
)
_FEMALE = frozenset(
    "woman girl queen princess mother grandmother grandma mom mum witch bride nun ballerina lady wife sister daughter "
    "aunt mermaid waitress fairy actress duchess empress goddess geisha schoolgirl hen niece granddaughter nurse "
    "seamstress".split()
)
_WEARS: dict[str, str] = {
    "wears": "wearing", "wear": "wearing", "holds": "holding", "hold": "holding", "carries": "carrying",
    "carry": "carrying", "rides": "riding", "eats": "eating", "drinks": "drinking", "reads": "reading",
    "plays": "playing", "has": "with", "have": "with", "pushes": "pushing", "pulls": "pulling", "drives": "driving",
}  # fmt: skip
_PEOPLE = "|".join(sorted((_MALE | _FEMALE) - {"guy"}, key=len, reverse=True))
_SUBJECT = (
    rf"(?:he|she|it|they|(?:his|her|its|their) (?:[\w-]+ )?[\w-]+|the (?:{_PEOPLE}|dog|cat|child|baby|bird|horse|bear|"
    r"robot|house|car|tree))"
)
_VERB = rf"(?:is|are|looks|{'|'.join(_WEARS)})"
_CLAUSE = re.compile(
    rf"(?P<lead>\s*[,;.]\s*(?:and |while |but )?|\s+(?:and|while|but)\s+)(?P<subject>{_SUBJECT}) (?P<verb>{_VERB}) "
    rf"(?P<said>[^,;.]+?)(?=\s*$|\s*[,;.]|\s+(?:and|while|but)\s+(?:{_SUBJECT} {_VERB}|{_VERB})\b)",
    re.I,
)
_PREPOSED = frozenset(
    "black white red blue green yellow orange purple pink brown gray grey golden silver old young big small tall short "
    "tiny huge fat thin wet dirty angry sad happy sleepy tired broken open closed empty full beautiful ugly".split()
)
_THE = re.compile(r"\b(?:an?|the|one|his|her|its|their|my)\s+", re.I)
_LONGEST = 5


@dataclass(frozen=True, kw_only=True)
class _Named:
    """Somebody or something in a prompt."""

    start: int
    """Where the word after the article is."""
    end: int
    word: str
    living: bool


def anteceded(prompt: str, lexicon: Lexicon) -> str:
    """The prompt with its clauses about what was named before told there."""
    while (clause := _CLAUSE.search(prompt)) is not None:
        told = _told(prompt, clause, lexicon)
        if told is None:
            return prompt
        prompt = told
    return prompt


def _told(prompt: str, clause: re.Match[str], lexicon: Lexicon) -> str | None:
    subject, verb, said = clause["subject"].lower(), clause["verb"].lower(), clause["said"].strip()
    named = list(_named(prompt[: clause.start()], lexicon))
    meant = _meant(subject, named)
    if meant is None:
        return None
    rest = prompt[clause.end() :]
    before, after = prompt[: meant.end], prompt[meant.end : clause.start()]
    if after.startswith(" of "):
        return None
    owner, _, part = subject.partition(" ")
    if owner in {"his", "her", "its", "their"}:
        if verb not in {"is", "are"} or not _is_plain(said):
            return None
        owned = f"{said} {part}" if part.endswith("s") or part in {"hair", "fur"} else f"a {said} {part}"
        joint = "and" if re.match(r"\s*with\b", after) is None and after == "" and " with " in before else "with"
        return f"{before} {joint} {owned}{after}{rest}"
    if verb in _WEARS:
        return f"{before} {_WEARS[verb]} {said}{after}{rest}"
    if _is_plain(said) and said.split()[-1].lower() in _PREPOSED:
        lead = prompt[: meant.start]
        if said[0].lower() in "aeiou":
            lead = re.sub(r"\b(a) $", r"\1n ", lead, flags=re.I)
        return f"{lead}{said} {prompt[meant.start : clause.start()]}{rest}"
    if re.match(r"(?:\w+ing|in|on|under|with|behind|next to|made of|asleep)\b", said, re.I):
        return f"{before} {said}{after}{rest}"
    return None


def _is_plain(said: str) -> bool:
    return re.fullmatch(r"(?:very |quite )?[\w-]+(?:(?:,| and) [\w-]+)?", said, re.I) is not None


def _meant(subject: str, named: list[_Named]) -> _Named | None:
    """Whom or what a clause is about."""
    if subject.startswith("the "):
        return next((one for one in named if one.word == subject[4:]), None)
    who = subject.partition(" ")[0]
    if who in {"he", "his"}:
        return next(
            (one for one in named if one.word in _MALE),
            next((one for one in named[:1] if one.living and not _is_her(one)), None),
        )
    if who in {"she", "her"}:
        return next((one for one in named if _is_her(one)), None)
    if who in {"it", "its"}:
        return next((one for one in named if one.word not in _MALE | _FEMALE), None)
    return None


def _lives(word: str, lexicon: Lexicon) -> bool:
    found = lexicon.find(word)
    return found is not None and lexicon.kind(found) in {"person", "animal", "bird"}


def _is_her(one: _Named) -> bool:
    return one.word in _FEMALE


def _named(text: str, lexicon: Lexicon) -> Iterator[_Named]:
    """What is named with an article or an owner."""
    for lead in _THE.finditer(text):
        end = lead.end()
        found: _Named | None = None
        for word in list(re.finditer(r"[\w'-]+", text[lead.end() : lead.end() + 80]))[:_LONGEST]:
            said = word.group().lower()
            known = lexicon.find(said)
            noun = known is not None and known.sense in DRAWABLE and not known.plural
            if found is not None and not (noun and text[found.end : lead.end() + word.start()] == " "):
                break
            if noun:
                found = _Named(start=lead.end(), end=end + word.end(), word=said, living=_lives(said, lexicon))
            elif said in {"with", "and", "of", "in", "on", "at", "is", "wearing", "holding"}:
                break
        if found is not None:
            yield found
