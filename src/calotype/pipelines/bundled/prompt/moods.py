"""Moods: pictures of what can't be seen, in forms and colours: "chaos becoming order, abstract"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from calotype.pipelines.bundled.designs import RGB

MOODS: dict[str, tuple[str, tuple[int, ...]]] = {
    "chaos|disorder|turmoil|confusion|mess|madness|panic|anxiety|stress|worry|noise|entropy|turbulence|mayhem|insanity|"
    "overthinking|tangle|tangled|storm|frenzy|complexity": ("tangle", (0xF3EEE4, 0x15161C, 0xC8372D, 0x4A5568)),
    "order|structure|discipline|logic|clarity|harmony|symmetry|reason|routine|precision|stability|balance|tidiness": (
        "rows", (0xF4F0E6, 0x1F2A44, 0x3F7CAC, 0xD9A441)),
    "calm|calmness|silence|stillness|quiet|serenity|peace|tranquility|tranquillity|patience|meditation|sleep|rest|"
    "emptiness|horizon|winter": ("bands", (0xEEF3F4, 0x9DBCC8, 0x5E8CA0, 0xD8E4E6)),
    "memory|memories|nostalgia|dream|dreams|dreaming|childhood|oblivion|past|remembrance|twilight|dusk|haze|softness|"
    "tenderness|warmth|comfort|home": ("haze", (0xF3E9E2, 0xD9A79B, 0xA9B4CC, 0xE9CDB0)),
    "summer|sun|sunlight|heat|holiday|holidays|noon": ("haze", (0xFFF3CF, 0xF9B233, 0xF26B3A, 0x7FBF6A)),
    "autumn|harvest|fall": ("haze", (0xF6E7CF, 0xC8702A, 0x8E3B22, 0xE0A83C)),
    "time|eternity|swirling|spinning|whirling|infinity|cycle|cycles|obsession|vertigo|dizziness|hypnosis|history|fate|gravity|"
    "insomnia|migraine": (
        "spiral", (0xF1ECDF, 0x23304D, 0xB0413E, 0xD7A84A)),
    "music|sound|melody|song|echo|echoes|resonance|vibration|symphony|harmonics|chord|note|tone|hum|voice|whisper|"
    "bell|bells|gong|chime|heartbeat|pulse|ripple|ripples": ("rings", (0xFBF4E4, 0xD99A1C, 0x2C4A6B, 0xF0C564)),
    "jazz|rhythm|beat|techno|dance|drum|drums|drumming|percussion|city|traffic|rush": (
        "beats", (0x141A33, 0xF2B134, 0xE4572E, 0x2E86AB)),
    "smell|scent|perfume|fragrance|aroma|breath|breathing|steam|smoke|spirit|soul|ghost|ghosts|incense": (
        "wisps", (0xF5F1E8, 0x8FA89B, 0xC9A9C0, 0xB9C4D6)),
    "rain|drizzle|tears|downpour|monsoon": ("rain", (0xD9E2E8, 0x3F6C8C, 0x7FA3BA, 0x24435C)),
    "wind|breeze|freedom|flight|flowing|drifting|floating|waves|river|water|sea|ocean|flow|movement|"
    "motion|journey|migration|silk": (
        "flow", (0xEAF2F4, 0x2A7F9E, 0x7CC0C9, 0x1D4E6B)),
    "speed|velocity|haste|hurry|acceleration|urgency|adrenaline": ("streaks", (0x10131F, 0xE63946, 0xF4A261, 0x3A86FF)),
    "fire|flame|flames|anger|rage|fury|passion|hatred|desire|wrath|courage|revenge|lust": (
        "tongues", (0x1B0D0B, 0xE8391E, 0xF7921E, 0xFFD04A)),
    "joy|happiness|celebration|energy|explosion|birth|laughter|excitement|hope|spring|creation|inspiration|idea|ideas|"
    "light|enthusiasm|ecstasy|euphoria|surprise|revelation|sunrise|victory|creativity": (
        "burst", (0xFFF8E7, 0xF2C230, 0xEF5D4C, 0x2FA8A0)),
    "growth|life|evolution|renewal|learning|family|nature|forest|thought|thoughts|roots|nerves|lightning": (
        "branches", (0xF3F1E4, 0x2F5D3A, 0x7FA650, 0xC98A3B)),
    "sadness|grief|sorrow|melancholy|despair|depression|loss|heartbreak|mourning|regret|guilt|pain|weeping|"
    "exhaustion": (
        "drips", (0xE3E6EC, 0x24344F, 0x51688A, 0x8A9BB5)),
    "loneliness|solitude|isolation|loner|absence|abandonment|waiting|distance|void|nothing|nothingness|space|exile|"
    "longing": ("lone", (0xE9E7E1, 0x2B3240, 0xA9B0B8, 0xC8C6BF)),
    "network|connection|connections|community|internet|communication|conversation|data|language|relationships|society|"
    "mind|brain|consciousness|intelligence": ("nodes", (0x0F1A2B, 0x4FC3F7, 0xF5B041, 0xE8EEF4)),
    "love|friendship|unity|togetherness|union|marriage|embrace|empathy|trust|kindness|encounter|meeting|twins": (
        "pair", (0xFBEFEA, 0xD8435A, 0xF09A6A, 0xF4C9C4)),
    "conflict|war|tension|violence|struggle|argument|fear|terror|power|revolution|shock|danger|clash|division|"
    "betrayal": (
        "clash", (0xEFE9DD, 0x17181D, 0xC3272B, 0x7A7F87)),
    "night|darkness|midnight|universe|cosmos|mystery|unknown|secret|secrets": (
        "specks", (0x0B1026, 0xE8E6D8, 0x6C7FD8, 0xB48EDB)),
    "snow|sugar|salt|sand|dust|ash|ashes|stardust|pollen|crumbs|powder": (
        "specks", (0xF7F5F0, 0xD8D3C8, 0xBFB7AA, 0xFFFFFF)),
}  # fmt: skip
"""What ideas are painted as, and in which colours: the ground first."""
_STUFFS: dict[str, int] = {
    "asphalt": 0x3B3D42, "coffee": 0x4B2E1E, "grass": 0x6CA644, "sea": 0x2A7F9E, "lemon": 0xF4D03F, "honey": 0xE0A020,
    "lavender": 0x9A86C8, "roses": 0xD45A74, "rose": 0xD45A74, "mint": 0x7CC8A8,
    "chocolate": 0x5A3420, "iron": 0x6B6F76,
    "blood": 0x9B1B1E, "gold": 0xD4A72C, "hot": 0xE8552D, "cold": 0x8FC1DD, "warm": 0xE9963E, "bread": 0xC98F4E,
    "strawberries": 0xD83A4A, "strawberry": 0xD83A4A, "orange": 0xF08A24, "pine": 0x2F5D3A, "forest": 0x2F5D3A,
    "earth": 0x6B4A2E, "soil": 0x6B4A2E, "vanilla": 0xF3E5C0, "cinnamon": 0x9C5A2A, "milk": 0xFAF7F0, "wine": 0x6B1430,
    "petrol": 0x2C6E70, "books": 0x8A6A45, "wood": 0x8A5A34, "cherry": 0xA8213B, "peach": 0xF6A77C, "caramel": 0xB86B2A,
}  # fmt: skip
"""Colours of what is smelt, tasted or like it."""
_PASSING = (
    "becoming|turning (?:slowly )?(?:in)?to|turns (?:in)?to|transforming into|changing into|giving way to|growing into|"
    "flowing into|emerging from|evolving into|meeting|meets|into|versus|vs\\.?|against|between|born from|rising from|"
    "resolving into|settling into|morphing into|to"
)
_BACKWARD = re.compile(r"(?:emerging|born|rising) from", re.I)
_LOSING = (
    "dissolving|dissolves|fading(?: away)?|fades|vanishing|disappearing|evaporating|crumbling|scattering|melting|"
    "disintegrating|forgetting|forgotten|falling apart|breaking apart|drifting away|slipping away|lost|decay|decaying"
)
_BREAKING = re.compile(
    r"\b(?:breaking|breaks|broken|shattering|shatters|shattered|cracking|exploding|bursting|erupting|interrupted|torn|"
    r"colliding|collapsing)\b",
    re.I,
)
_SENSED: dict[str, str] = {
    "smell|scent|aroma|fragrance|perfume|breath": "wisps",
    "sound|noise|echo|music|song|voice|hum|ringing|whisper": "rings",
    "taste|flavou?r": "splash",
    "feeling|sense|idea|concept|mood|emotion|spirit|essence|memory|touch|warmth": "haze",
    "rhythm|beat|pulse": "beats",
    "colou?rs?|texture|weight|shape|light|movement": "haze",
}
"""What a sense gives a picture of what it is of."""
_ALL = "|".join(sorted((word for words in MOODS for word in words.split("|")), key=len, reverse=True))
_IDEA = re.compile(rf"\b({_ALL})\b", re.I)
_MOOD_OF = {word: mood for words, mood in MOODS.items() for word in words.split("|")}
_OPENED = re.compile(
    rf"^\s*(?:an?\s+)?(?:abstract (?:painting|art|picture|image|illustration|composition|visuali[sz]ation) "
    r"(?:of|about) )?"
    rf"(?:the|a)\s+({'|'.join(_SENSED)})\s+of\s+",
    re.I,
)
"""It is of what is sensed: "the smell of rain on hot asphalt"."""
_ABSTRACT = re.compile(
    r"(?:^|(?<=[,.]))\s*(?:an?\s+)?(?:abstract|abstraction|non-?figurative|abstract expressionis[mt])"
    r"(?:\s+(?:art|painting|composition|picture|image|illustration|style|forms|shapes|expressionism|concept|"
    r"digital art))?"
    r"(?:\s+(?:of|about|on|showing|representing|expressing|depicting|visuali[sz]ing)\b)?\s*(?=[,.]|$|\w)",
    re.I,
)
_MADE_OF = re.compile(
    r"\b(?P<lines>lines?|strokes|threads|strings|curves|brush ?strokes|ribbons)\b|"
    r"\b(?P<dots>dots?|points?|circles?|spots|specks|discs?)\b|\b(?P<boxes>squares?|cubes|blocks|rectangles)\b|"
    r"\b(?P<shards>triangles?|shards|splinters)\b",
    re.I,
)
_PASSED = re.compile(rf"\b(?:{_PASSING})\b", re.I)
_LOST = re.compile(rf"\b(?:{_LOSING})\b", re.I)
_STUFF = re.compile(rf"\b({'|'.join(sorted(_STUFFS, key=len, reverse=True))})\b", re.I)
_MOVING = re.compile(r"\b(flowing|drifting|floating|swirling|spinning|whirling)\b", re.I)
_TALK = re.compile(
    r"\b(?:like|the|an?|of|on|in|and|with|to|from|as|my|our|your|slowly|gently|inner|human|pure|deep|visuali[sz]ed|"
    r"visuali[sz]ation|concept|feeling|forms?|shapes?|colou?rs?|palette|tones|first|last|old|before|after|at)\b|[-–.]",
    re.I,
)


@dataclass(frozen=True, kw_only=True)
class Mood:
    """What an idea is painted as."""

    form: str
    colours: tuple[RGB, ...]
    """The ground first."""
    left: str
    """What the prompt says besides."""


def _rgb(number: int) -> RGB:
    return ((number >> 16 & 255) / 255, (number >> 8 & 255) / 255, (number & 255) / 255)


def mood_of(prompt: str) -> Mood | None:
    """What is painted for the ideas that a prompt wants in forms and colours; None where it wants things or a place."""
    opened, abstract = _OPENED.match(prompt), _ABSTRACT.search(prompt)
    if opened is None and abstract is None:
        return None
    rest = prompt[opened.end() :] if opened is not None else prompt
    rest = _ABSTRACT.sub(" ", rest)
    head, _, tail = rest.strip(" ,").partition(",")
    ideas = [found[1].lower() for found in _IDEA.finditer(head)]
    stuffs = [found[1].lower() for found in _STUFF.finditer(head)]
    if not (ideas or opened):
        return None
    forms = list(dict.fromkeys(_MOOD_OF[idea][0] for idea in ideas))
    palette = _MOOD_OF[ideas[0]][1] if ideas else MOODS[next(words for words in MOODS if words.startswith("memory"))][1]
    own = [_STUFFS[stuff] for stuff in stuffs if stuff not in ideas]
    if opened is not None:
        sense = _sense(opened[1])
        forms += [] if sense in forms else [sense]
        palette = (palette[0], *own) if own and not ideas else palette
    if own and ideas:
        palette = (palette[0], palette[1], *own, *palette[2:])[:5]
    passed, lost = _PASSED.search(head), _LOST.search(head)
    if passed is not None and len(forms) > 1:
        first, second = forms[:2] if not _BACKWARD.search(passed[0]) else forms[1::-1]
        forms = [f"{first}>{second}", *forms[2:]]
    elif _BREAKING.search(head):
        forms.append("burst")
    elif lost is not None:
        forms = [f"{(forms or ['haze'])[0]}>grains"]
    marks = [kind for found in _MADE_OF.finditer(rest) for kind, said in found.groupdict().items() if said]
    left = _TALK.sub(
        " ",
        _MADE_OF.sub(" ", _LOST.sub(" ", _PASSED.sub(" ", _BREAKING.sub(" ", _IDEA.sub(" ", _STUFF.sub(" ", head)))))),
    )
    moved = [_MOOD_OF[word.lower()][0] for word in _MOVING.findall(tail)]
    tail = _MADE_OF.sub(" ", _MOVING.sub(" ", tail))
    # what fills the sheet is under what does not
    forms.sort(key=lambda form: form not in {"haze", "bands"})
    form = " ".join(dict.fromkeys([*forms, *moved, *marks]))
    said = ", ".join(part.strip() for part in (left, tail) if part.strip(" ,"))
    return Mood(form=form, colours=tuple(_rgb(number) for number in palette), left=said)


def _sense(word: str) -> str:
    return next(form for words, form in _SENSED.items() if re.fullmatch(words, word, re.I))
