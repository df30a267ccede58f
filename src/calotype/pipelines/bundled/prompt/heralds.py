"""Heralds: a mark whose motif is named before it, and what a mark is made of: "a fox logo in negative space"."""

from __future__ import annotations

import re

from calotype.pipelines.bundled.prompt.businesses import TRADES
from calotype.pipelines.bundled.prompt.colours import SHADES, table

_MARKS = (
    r"logo|logotype|brand mark|wordmark|pictogram|emblem|badge|crest|patch|icon|sticker|tattoo|monogram|"
    r"enamel pin|pin badge|stencil|mascot|coat of arms"
)
_TYPES = r"(?:design|concept|mark|template|idea|sketch|art|illustration|symbol)s?"
_QUALITIES = frozenset(
    "minimal minimalist minimalistic simple modern vintage retro flat geometric abstract elegant bold clean cute "
    "mascot brand company corporate tech esports sports team line lineart monoline hand-drawn drawn vector 3d "
    "professional creative letter lettermark luxury colorful colourful circular round hexagonal square new old "
    "traditional tribal japanese small tiny large big fine-line fine blackwork watercolor watercolour dotwork "
    "neo-traditional american polynesian celtic realistic temporary my our this that her his their your its single "
    "one two three four five six embroidered enamel merit scout military mission iron-on official fashion outline "
    "monochrome pixel emoji game app web website mobile social media vinyl die-cut laptop holographic glossy funny "
    "kawaii heraldic royal family school club university police graffiti spray street rubber foam head face animal "
    "black-and-white handwritten typographic text-based combination isometric neon gradient chalk custom personal "
    "best cool nice great playful rustic organic natural handmade floral botanical nautical tropical "
    "an a the of for with and in on".split()
)  # fmt: skip
"""What is said of a mark, and is on none."""
_BEFORE = re.compile(
    rf"^\s*(?P<article>an?\s+|the\s+|my\s+)?(?P<said>(?:[\w'&-]+\s+){{1,5}}?)(?P<mark>(?:{_MARKS})(?:\s+{_TYPES})?)"
    rf"(?P<glue>\s+(?:with|wearing|holding|riding|in|on|for|made of|made from)\b|\s*(?=,|$|\.|\"))",
    re.I,
)
_SETS = re.compile(r"\b(?:set|sheet|pack|collection|series|sheets)\b", re.I)
_TRADED = re.compile(rf"\b(?:{'|'.join(TRADES)})\b", re.I)
_BOTH = frozenset(
    "rose cherry lemon orange peach plum olive mint lavender salmon coral violet lilac chocolate tomato apricot poppy "
    "lime pumpkin honey emerald ruby sapphire cornflower wheat turquoise pearl iris melon banana strawberry".split()
)
"""Colours that are things as well: "a rose tattoo"."""
_COLOURED = frozenset({*table(), *SHADES}) - _BOTH | {"orange", "turquoise", "emerald"}
_BARE = re.compile(r"[,\s]+$")
_STROKED = re.compile(
    r",?\s*\b(?:made|formed|drawn|built|composed|constructed)(?: up)?(?: entirely)? (?:of|from|with|out of|by|"
    r"in|using) "
    r"(?:only |just )?(?P<n>an?|one|single|two|three|four|five|six|seven|a few|several)?\s*"
    r"(?:(?:simple|clean|curved|bold|thin|thick|fine|smooth|flowing|elegant|black|white|continuous|single|"
    r"straight)\s+)*"
    r"(?:lines?|curves?|strokes?|arcs?|brush ?strokes?)\b",
    re.I,
)
_NEGATIVE = re.compile(
    r",?\s*\b(?:in |using |with |and )?(?:a )?(?:clever |smart |use of |good |strong )*negative[- ]space\b", re.I
)
_LETTERED = re.compile(
    r",?\s*\b(?:with |of |using |from |featuring |showing )?(?:the )?(?:letters?|initials?) "
    r'"(?P<letters>[A-Z](?:(?:\s*,\s*|'
    r'\s+and\s+|\s*&\s*|\s*)[A-Z]){0,2})"'
)
_STROKES = {"one": 1, "a": 1, "an": 1, "single": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}
_FEW = 4
_LOGO = re.compile(r"\b(?:logo|logotype|brand mark|wordmark|monogram|emblem|pictogram)\b", re.I)


def initialled(prompt: str) -> str:
    """The prompt of a logo with its letters as what it shows: "a monogram with the letters A and M"."""
    if not _LOGO.search(prompt):
        return prompt
    return _LETTERED.sub(lambda m: f", letters {' and '.join(re.findall('[A-Z]', m['letters']))}", prompt)


def heralded(prompt: str) -> str:
    """The prompt with its mark before the motif: "a fox logo, orange" as "a logo of a fox, orange"."""
    found = _BEFORE.match(prompt)
    if found is None or _SETS.search(found["said"]):
        return prompt
    words = found["said"].split()
    motif = [word for word in words if word.lower() not in _QUALITIES]
    if not motif or all(word.lower() in _COLOURED for word in motif) or _TRADED.search(found["said"]):
        return prompt
    if words[-1].lower() in {"of", "for", "with", "and", "in", "on", "a", "an", "the"}:
        return prompt
    first = words.index(motif[0])
    qualities, named = words[:first], words[first:]
    if named and named[-1].lower() in {"line", "pixel", "vector", "flat", "3d"}:
        qualities, named = [*qualities, named[-1]], named[:-1]
    if any(word.lower() in {"of", "for", "with", "in", "on", "at", "wearing", "has", "having"} for word in words):
        return prompt
    if "tattoo" in found["mark"].lower() and found["glue"].strip().lower() in {"on", "in"}:
        # it is in somebody's skin
        return prompt
    article = "an" if named[0][0].lower() in "aeiou" else "a"
    head = " ".join([*qualities, found["mark"]])
    glue = found["glue"].strip()
    parted = "," if glue.lower() in {"in", "on", "for"} else ""
    rest = f"{parted} {glue}" if glue else ""
    return f"{(found['article'] or 'a ')}{head} of {article} {' '.join(named)}{rest}{prompt[found.end() :]}"


def stroked(prompt: str) -> tuple[str, str]:
    """What a logo is drawn in, besides flat colours ("strokes2", "negative"), and the prompt without it."""
    if not _LOGO.search(prompt):
        return "", prompt
    forms = []
    strokes = _STROKED.search(prompt)
    if strokes is not None:
        many = (strokes["n"] or "").lower()
        forms.append(f"strokes{_STROKES.get(many, _FEW)}")
        prompt = prompt[: strokes.start()] + prompt[strokes.end() :]
    if _NEGATIVE.search(prompt):
        forms.append("negative")
        prompt = _NEGATIVE.sub("", prompt)
    return " ".join(forms), prompt
