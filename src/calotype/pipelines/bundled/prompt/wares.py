"""Wares: what is sold by the scoop, by the box and by the set, told as the things that are seen of it.

"a cone with two scoops, pistachio on top" has a scoop of any colour and a green one on it, "a box of nine chocolates"
is a flat box with nine of them in rows, and "six coloured pencils" are pencils, where a drawing is in coloured pencil.
"""

from __future__ import annotations

import re

_NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split()
_NUMBER = rf"(?:{'|'.join(_NUMBERS)}|a dozen|half a dozen|\d{{1,2}})"
_FLAVOURS: dict[str, str] = {
    "vanilla": "cream", "chocolate": "brown", "dark chocolate": "brown", "strawberry": "pink", "raspberry": "crimson",
    "pistachio": "pistachio", "mint": "mint", "mint chocolate": "mint", "lemon": "yellow", "mango": "orange",
    "orange": "orange", "blueberry": "lavender", "blackberry": "purple", "coffee": "tan", "caramel": "tan",
    "hazelnut": "tan", "matcha": "sage green", "green tea": "sage green", "coconut": "white", "cherry": "red",
    "peach": "peach", "banana": "yellow", "lavender": "lavender", "black sesame": "gray", "bubblegum": "pink",
    "melon": "pistachio", "watermelon": "red", "cookie dough": "cream", "stracciatella": "white",
    "salted caramel": "tan", "lime": "lime", "rose": "pink", "yogurt": "white", "yoghurt": "white",
}  # fmt: skip
_USUAL = ("pink", "cream", "brown", "pistachio", "yellow")
"""The colours of several scoops of which nothing is said, from the lowest."""
_FLAVOUR = "|".join(sorted(_FLAVOURS, key=len, reverse=True))
_ICE = r"(?:ice ?cream|gelato|sorbet|frozen yogh?urt)"
_SMALL = (
    r"chocolates?|pralines?|truffles?|bonbons?|doughnuts?|donuts?|macarons?|cupcakes?|cookies?|eggs?|crayons?|buttons?|"
    r"pastries|sweets|candies|tarts?|muffins?|biscuits?|petits fours|caramels?|light bulbs?|baubles?|ornaments?|"
    r"strawberries|coins|dumplings|mooncakes?|moon cakes?|sushi rolls?|seashells|shells|dice|candles|oysters|figs|"
    r"cubes of turkish delight|marbles|marshmallows|lollipops|peaches|plums|apricots|persimmons|keys|watches|rings|"
    r"spools of thread|thimbles|paints|croissants|eclairs|ladybugs|beetles|butterflies|bottle caps|corks|stones|gems"
)
_WHOLE = re.compile(r"chocolates|pralines|truffles")
"""A box of these has a picture of its own where they are not counted."""
_LISTS = re.compile(rf"(?:{_FLAVOUR})(?:(?:, and |, | and )(?:{_FLAVOUR}))*", re.I)
_TRIGGER = re.compile(
    rf"\bscoops?\b|\b{_ICE}\b|\bbox(?:es)?\b|\bcolou?r(?:ed|ing) pencils?\b|\b(?:set|laid) for\b|\bchocolates\b|"
    r"\b(?:marble|spring)\b",
    re.I,
)
_SCOOPS = re.compile(
    rf"\b(?:(?:waffle|wafer|sugar|ice ?cream) )*(?P<v>cones?|cups?|bowls?|glass|dish|plate|tub)(?P<i> of {_ICE})? "
    r"(?:with|of|holding|filled with) "
    rf"(?P<n>{_NUMBER} )?(?:(?P<h>[a-z-]+) )?scoops?(?: of)?(?: (?P<f>{_LISTS.pattern}))?(?: {_ICE})?"
    rf"(?::? (?P<g>{_LISTS.pattern})(?!\w))?(?:, (?P<t>{_FLAVOUR}) on (?:the )?top)?",
    re.I,
)  # fmt: skip
_LOOSE = re.compile(rf"\b(?P<n>{_NUMBER}) scoops? of (?P<f>{_LISTS.pattern})?(?: ?{_ICE})?", re.I)
_BOWL = re.compile(
    rf"\b(?P<v>bowls?|cups?|glass|dish|plate|tub) of (?:(?P<f>{_LISTS.pattern}) )?{_ICE}\b"
    r"(?P<w>,? (?:topped )?with (?=(?:fresh |some |sliced )*[a-z]+s\b))?",
    re.I,
)
_CONE = re.compile(
    rf"\b(?:(?P<f>{_LISTS.pattern}) )?ice ?cream cone\b(?! with)|\bcone of (?P<g>{_LISTS.pattern}) {_ICE}\b", re.I
)
_BOX = re.compile(
    r"\bbox(?P<l>(?:, (?:half[ -])?open)?,? (?:of|with|containing|full of|filled with|holding) |"
    rf"(?:, (?:half[ -])?open)?, (?={_NUMBER}))(?P<n>{_NUMBER} )?(?P<a>(?:[a-z-]+ ){{0,2}}?)"
    rf"(?P<t>{_SMALL})\b",
    re.I,
)  # fmt: skip
_BOXED = re.compile(
    rf"\b(?P<n>{_NUMBER}) (?P<a>(?:[a-z-]+ ){{0,2}}?)(?P<t>{_SMALL}) (?:in|inside) an? "
    r"(?P<b>(?:[a-z-]+ ){0,2}?)box\b",
    re.I,
)
_PENCILS = re.compile(
    rf"\b(?P<l>{_NUMBER}|an?|the|some|several|of|with|and|these|sharp|sharpened|new|short) (?:colou?red|colou?ring) "
    r"(?P<p>pencils?)(?! (?:drawing|sketch|illustration|style|art|on paper|portrait|rendering))\b(?P<e>\s*[:(])?",
    re.I,
)
_SOME_PENCILS = re.compile(
    r"(?:^|(?<=, ))colou?red pencils(?= (?:and|in|on|laid|lying|arranged|next|beside|scattered|spilling)\b)", re.I
)
_SINGLE = re.compile(
    r"\b(?P<l>(?:an?|one|single|lost) )(?P<t>marble|spring)(?=\s*(?:$|[,.;])| (?:rolling|on|in|next|and|beside|lying|"
    r"between|under|with|near|balanced|resting)\b)",
    re.I,
)
"""What is a stuff or a season where it is not counted."""
_SET = re.compile(rf"\btable (?:is )?(?:set|laid) for (?P<n>{_NUMBER})\b", re.I)


def _several(text: str | None) -> int:
    said = (text or "").strip().lower()
    if said.isdigit():
        return int(said)
    return {"a dozen": 12, "half a dozen": 6}.get(said, _NUMBERS.index(said) + 1 if said in _NUMBERS else 0)


def _hues(text: str | None) -> list[str]:
    return [_FLAVOURS[found.lower()] for found in re.findall(rf"\b(?:{_FLAVOUR})\b", text or "", re.I)]


def _counted(count: int, hues: list[str]) -> str:
    """So many scoops in those colours, the lowest first."""
    if not hues:
        hues = list(_USUAL) if count > 1 else ["cream"]
    if len(set(hues)) == 1:
        return (
            f"{_NUMBERS[min(count, 12) - 1]} {hues[0]} scoops of ice cream"
            if count > 1
            else f"a {hues[0]} scoop of ice cream"
        )
    each = [hues[k % len(hues)] for k in range(min(count, 5))]
    return " and ".join(f"a {hue} scoop of ice cream" for hue in each)


def _into(vessel: str) -> str:
    return {"cone": "waffle cone", "cones": "waffle cones", "tub": "bowl", "cup": "bowl", "dish": "bowl"}.get(
        vessel.lower(), vessel
    )


def _scooped(found: re.Match[str]) -> str:
    hues = _hues(found["f"]) + _hues(found["g"])
    top = _hues(found["t"])
    count = _several(found["n"]) or max(len(hues), 2)
    if top:
        hues = [*(hues or [hue for hue in _USUAL if hue not in top])[: count - 1], *top]
        count = max(count, 2)
    said = (found["h"] or "").lower()
    if not hues and said and said not in {"big", "large", "small", "generous"}:
        hues = [_FLAVOURS.get(said, said)]
    return f"{_into(found['v'])} with {_counted(count, hues)}"


def _loose(found: re.Match[str]) -> str:
    return _counted(_several(found["n"]) or 2, _hues(found["f"]))


def _bowled(found: re.Match[str]) -> str:
    hues = _hues(found["f"])
    return f"{_into(found['v'])} with {_counted(max(3, len(hues)), hues)}{' and ' if found['w'] else ''}"


def _coned(found: re.Match[str]) -> str:
    hues = _hues(found["f"] or found["g"])
    return f"waffle cone with {_counted(max(1, len(hues)), hues)}" if hues else found[0]


def _boxed(found: re.Match[str]) -> str:
    several = found["t"].lower()
    if not (several.endswith("s") or " of " in several) or (not found["n"] and _WHOLE.match(several)):
        return found[0]
    return f"flat box with {found['n'] or 'nine '}{found['a']}{found['t']}"


def _in_a_box(found: re.Match[str]) -> str:
    return f"{found['n']} {found['a']}{found['t']} in a {found['b']}flat box" if _several(found["n"]) > 1 else found[0]


def _pencils(found: re.Match[str]) -> str:
    lead, several = found["l"], found["p"].lower() == "pencils"
    return f"{lead} {found['p']}{found['e'] or (', different colours,' if several else '')}"


def _single(found: re.Match[str]) -> str:
    return found["l"] + {"marble": "glass marble", "spring": "coil spring"}[found["t"].lower()]


def _laid(found: re.Match[str]) -> str:
    count = _several(found["n"])
    if not 1 < count <= 8:
        return found[0]
    return f"dining table with {_NUMBERS[count - 1]} dinner plates on it"


_TABLE = (
    (_SCOOPS, _scooped), (_LOOSE, _loose), (_BOWL, _bowled), (_CONE, _coned), (_BOX, _boxed), (_BOXED, _in_a_box),
    (_SINGLE, _single), (_PENCILS, _pencils), (_SOME_PENCILS, "pencils in different colours"), (_SET, _laid),
    (re.compile(r"\b(?<!hot )(?<!box of )chocolates\b", re.I), "pralines"),
)  # fmt: skip


def apportioned(prompt: str) -> str:
    """The prompt with its wares told as things."""
    if _TRIGGER.search(prompt) is None:
        return prompt
    for pattern, plainer in _TABLE:
        prompt = pattern.sub(plainer, prompt)
    return prompt
