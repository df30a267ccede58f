"""Partings: one picture in several states, side by side or grown into each other.

"four seasons in one picture, divided into four vertical panels, same oak", "one tree, half summer half winter",
"papaya, pop art, four panels in different colors", "before and after of a messy room".
"""

from __future__ import annotations

import re

from calotype.pipelines.bundled.prompt.montages import MOST, Montage, Mount, montage
from calotype.pipelines.bundled.prompt.quoting import hidden, shown

_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "eight": 8, "nine": 9, "2": 2, "3": 3, "4": 4, "6": 6,
            "halves": 2, "half": 2, "quarters": 4, "quadrants": 4, "thirds": 3}  # fmt: skip
_COUNT = r"(?P<n>two|three|four|five|six|eight|nine|[2-9])"
_PANELS = (
    r"(?:panels?|parts?|sections|stripes|strips|segments|images|frames|columns|rows|fields|squares|tiles|"
    r"bands|pictures|"
    r"scenes)"
)
_DIVIDED = re.compile(
    r",?\s*\b(?:(?:is |are |being |equally |evenly |all )*(?:divided|split|separated|cut|partitioned|arranged|laid out)"
    r"(?: up)? (?:in|into|in to|across|as)\s+|(?:in|across|as|over|with)\s+(?:a (?:grid|set|series) of )?)?"
    rf"(?:(?P<rows>[2-3])\s*(?:x|by|×)\s*(?P<columns>[2-4])|{_COUNT}|(?P<word>halves|quarters|quadrants|"
    rf"thirds))(?: equal| even| square| same)*[- ]*"
    rf"(?P<way>vertical|horizontal|side[- ]by[- ]side|stacked)?[- ]*(?(n){_PANELS})\b(?: grid)?",
    re.I,
)
"""How many pictures one is in."""
_SEASONS = ("spring", "summer", "autumn", "winter")
_ALL_YEAR = re.compile(
    r"\b(?:(?:in|through|during|across|showing|of|with|representing) )?(?:all |the )*(?:four )?seasons"
    r"(?: of the year)?(?: in (?:one|a single|the same) (?:picture|image|frame|tree|scene))?\b",
    re.I,
)
_ALL_DAY = re.compile(r"\b(?:at |in |through )?(?:the |four |different )*times of (?:the )?day\b", re.I)
_TIMES: dict[str, str] = {
    "spring": "in spring", "summer": "in summer", "autumn": "in autumn", "fall": "in autumn", "winter": "in winter",
    "day": "by day", "daytime": "by day", "daylight": "by day", "night": "at night", "nighttime": "at night",
    "dawn": "at dawn", "sunrise": "at sunrise", "noon": "at noon", "sunset": "at sunset", "dusk": "at dusk",
    "rain": "in the rain", "rainy": "in the rain", "sunny": "on a sunny day", "sun": "on a sunny day",
    "snow": "in the snow", "snowy": "in the snow", "fog": "in fog", "storm": "in a storm", "stormy": "in a storm",
    "sunshine": "on a sunny day", "summer day": "in summer", "moonlight": "at night",
}  # fmt: skip
_TIME = "|".join(sorted(_TIMES, key=len, reverse=True))
_HALF = r"(?:half|one half|one side|half of it|the left half|left half|the left side|left side|left)"
_OTHER = (
    r"(?:half|the other half|the other side|the other|other half|the right half|right half|the right "
    r"side|right side|right)"
)
_IS = r"(?:\s*(?:is|in|at|of it|shows|showing|by|:|-|covered in|during|with|being)\s+|\s+)(?:the\s+|a\s+)?(?:full\s+)?"
_HALVES = re.compile(
    rf",?\s*\b(?:with )?{_HALF}{_IS}(?P<a>{_TIME}),?\s+(?:and\s+)?{_OTHER}{_IS}(?P<b>{_TIME})\b"
    rf"|,?\s*\b(?:divided|split|torn|half way|halfway)\s+(?:in half\s+)?(?:into|between|by|"
    rf"in)\s+(?:half\s+)?(?P<c>{_TIME})\s+"
    rf"(?:and|/|to|/ ?)\s*(?:half\s+)?(?P<d>{_TIME})\b"
    rf"|,?\s*\b(?P<e>{_TIME}) on (?:the left|one side|one half),?\s+(?:and\s+)?(?P<f>{_TIME}) on the (?:right|"
    rf"other)(?: side|"
    r" half)?\b",
    re.I,
)
_SIDES = re.compile(
    r"^\s*(?:(?:an? )?(?:image|picture|scene|landscape|photo|poster|view|painting|illustration|two halves|"
    r"split image|split "
    r"(?:picture|view|composition))(?: (?:split|divided) (?:in (?:half|two)|into two(?: halves)?|down the "
    r"middle))?[:,]?"
    r"\s*)?(?:"
    r"(?:(?:the )?left half|one half|half)(?: is| shows|:| of)?\s+(?P<a>[^,;]+?)[,;]?\s+(?:and\s+)?(?:(?:the "
    r")?right half|"
    r"the other half|half)(?: is| shows|:| of)?\s+(?P<b>[^,;]+)"
    r"|(?P<c>[^,;]+?) (?:on (?:the|its) )?left(?: (?:side|half))?[,;]?\s+(?:and\s+)?(?P<d>[^,;]+?) (?:on (?:the|its) )?"
    r"right(?: (?:side|half))?(?=\s*(?:,|$)))",
    re.I,
)
_SPLIT = re.compile(r"\b(?:hal(?:f|ves)|split|divided)\b", re.I)
_LIVING = re.compile(
    r"^\s*(?:an?\s+)?(?:human|robot|man|woman|fish|horse|cat|dog|bird|machine|animal|skeleton|lion|goat|wolf|"
    r"dragon|plant|"
    r"eaten|full|open|empty|price|moon|size|black|white|red|blue|green|yellow|gold|pink|purple|orange|hidden|"
    r"finished)\b",
    re.I,
)
"""A creature half of these is one creature."""
_SAME = re.compile(r",?\s*\b(?:showing |with |of )?(?:the )?same (?P<thing>[\w-]+(?: [\w-]+)?)\b", re.I)
_COLOURS = re.compile(
    r",?\s*\b(?:each )?(?:in|with|of)?\s*(?:an? |four |three |six |nine )*(?:different|various|bright|vivid|"
    r"contrasting|bold|"
    r"changing|alternating|other) (?:bright |bold |neon )*(?:background )?colou?rs?(?: (?:each|combinations|"
    r"schemes|variations"
    r"|backgrounds?))?",
    re.I,
)
_POP = re.compile(r"\bpop[- ]art\b|\bwarhol\b", re.I)
_GROUNDS = ("yellow", "pink", "turquoise", "red", "lime", "purple", "orange", "blue", "white")
_LEADING = re.compile(r"^\s*(?:an?|the|one|single)\s+(?=\S)", re.I)
_EMPTY = re.compile(
    r"^\s*(?:(?:an?|the|one)\s+)?(?:(?:picture|image|scene|landscape|illustration|photo|painting|drawing|poster)\b)?\s*"
    r"(?:of|showing|with)?\s*$",
    re.I,
)
_BEFORE = re.compile(
    r"^\s*(?:an?\s+)?before[- ](?:and[- ]|&\s*|/)?after(?: (?:photos?|pictures?|image|shot|comparison|"
    r"illustration))?\s*"
    r"(?:of|:|,)?\s+(?P<what>[^,;]+)(?P<rest>.*)$|^(?P<that>[^,;]+),?\s+before and after(?P<more>.*)$",
    re.I,
)
_CHANGED: dict[str, str] = {
    "messy": "tidy", "untidy": "tidy", "dirty": "clean", "dusty": "clean", "empty": "furnished", "old": "new",
    "ruined": "splendid", "abandoned": "splendid", "broken": "whole", "bare": "blooming", "rusty": "shiny",
    "overgrown": "tidy", "withered": "blooming", "dead": "blooming", "dry": "blooming", "cluttered": "tidy",
    "shabby": "elegant", "sad": "happy", "tired": "happy", "grey": "colorful", "gray": "colorful", "dull": "colorful",
}  # fmt: skip
_LONE_TREE = re.compile(
    r"^(?:an?|one|the)\s+(?:old |large |big |lone )*(?:tree|oak|oak tree|maple|maple tree|"
    r"beech)\b",
    re.I,
)
_RENEWED = re.compile(
    r"\s*\b(?:renovation|makeover|restoration|clean-?up|remodel|transformation|"
    r"refurbishment)\b",
    re.I,
)


def panelled(prompt: str) -> Montage | None:
    """What a prompt asks for, where that is several pictures, or one of several times; None: it is one picture."""
    found = montage(prompt)
    if found is not None:
        return found
    plain, quoted = hidden(prompt)
    made = _changed(plain) or _halved(plain) or _sided(plain) or _divided(plain)
    if made is None:
        return None
    parts, mount, stacked, across = made
    return Montage(
        mount=mount,
        parts=tuple(shown(part, quoted) for part in parts),
        count=len(parts),
        stacked=stacked,
        across=across,
        captions=("BEFORE", "AFTER") if mount is Mount.SPLIT and not stacked and _BEFORE.match(plain) else (),
        alike=mount in (Mount.CANVAS, Mount.TILED),
    )


_Made = tuple[list[str], Mount, bool, int]


def _changed(prompt: str) -> _Made | None:
    """Something before and after, where it is told by one word."""
    found = _BEFORE.match(prompt)
    if found is None:
        return None
    what, rest = (found["what"] or found["that"]).strip(), found["rest"] or found["more"] or ""
    said = re.search(rf"\b({'|'.join(_CHANGED)})\b", what, re.I)
    if said is not None:
        after = f"{what[: said.start()]}{_CHANGED[said[1].lower()]}{what[said.end() :]}"
        return [f"{what}{rest}", f"{after}{rest}"], Mount.SPLIT, False, 2
    if _RENEWED.search(what):
        noun = re.sub(r"^(?:an?|the)\s+", "", _RENEWED.sub("", what).strip())
        return [f"a messy shabby {noun}{rest}", f"a tidy elegant {noun}{rest}"], Mount.SPLIT, False, 2
    return None


def _halved(prompt: str) -> _Made | None:
    """One scene at two times: "one tree, half summer half winter"."""
    found = _HALVES.search(prompt)
    if found is None:
        return None
    first, second = (name for group in "abcdef" if (name := found[group]))
    body = (prompt[: found.start()] + prompt[found.end() :]).strip(" ,")
    lead, _, rest = body.partition(",")
    lead = re.sub(r"\s+(?:that is|which is|is|are|with|in|seen)$", "", lead.strip(), flags=re.I)
    lead = "a landscape with a tree" if _EMPTY.match(lead) else lead
    return (
        [
            ", ".join(filter(None, (f"{lead} {_TIMES[time.lower()]}", rest.strip(), "symmetrical composition")))
            for time in (first, second)
        ],
        Mount.MERGED,
        False,
        2,
    )


def _sided(prompt: str) -> _Made | None:
    """Two scenes, one on each side of a picture that is said to be in halves."""
    if not _SPLIT.search(prompt):
        return None
    found = _SIDES.match(prompt)
    if found is None:
        return None
    first, second = found["a"] or found["c"], found["b"] or found["d"]
    first = re.sub(
        r"^\s*(?:the )?(?:left|right)(?: (?:half|side))?\s*(?:is|:)?\s*|^of the (?:image|picture|"
        r"frame)\s*(?:is\s+)?|"
        r"^the (?:image|picture|frame)\s*(?:is\s+)?",
        "",
        first,
        flags=re.I,
    )
    if not first or _LIVING.match(first) or _LIVING.match(second):
        return None
    rest = prompt[found.end() :].strip(" ,.")
    return [", ".join(filter(None, (part.strip(), rest))) for part in (first, second)], Mount.MERGED, False, 2


def _divided(prompt: str) -> _Made | None:
    """The same in several panels: at several times, or in several colours."""
    year, day = _ALL_YEAR.search(prompt), _ALL_DAY.search(prompt)
    found = _DIVIDED.search(prompt)
    way = ((found["way"] or "") if found is not None else "").lower()
    count = 0
    left = prompt
    if found is not None:
        said = found["n"] or found["word"]
        count = _NUMBERS[said.lower()] if said else int(found["rows"]) * int(found["columns"])
        left = f"{prompt[: found.start()]},{prompt[found.end() :]}"
    stacked = way in {"horizontal", "stacked"}
    across = count if way in {"vertical", "side by side", "side-by-side"} else 0
    if year is not None and (
        found is not None
        or re.search(
            r"\bin (?:one|a single|(?:the |all "
            r")*four)\b",
            prompt,
            re.I,
        )
    ):
        times = [f"in {season}" for season in _SEASONS]
        body, over = _ALL_YEAR.sub(",", left), "a tree in a meadow"
    elif day is not None and found is not None:
        times, body, over = (
            ["in the morning", "at noon", "at sunset", "at night"],
            _ALL_DAY.sub(",", left),
            "a landscape",
        )
    elif found is not None and 1 < count <= MOST and (_COLOURS.search(left) or _POP.search(left)):
        body = _COLOURS.sub(",", left)
        clauses = _clauses(body)
        if not clauses:
            return None
        if _POP.search(left) and count == len(_SEASONS):
            # it is in four anyway
            return [", ".join(clauses)], Mount.TILED, False, 1
        clauses = [said for said in clauses if not _POP.search(said)] + ["comic style"] * bool(_POP.search(left))
        parts = [", ".join([*clauses, f"{ground} background"]) for ground in _GROUNDS[:count]]
        return parts, Mount.TILED, stacked, across
    else:
        return None
    same = _SAME.search(body)
    body = _SAME.sub(",", body)
    clauses = _clauses(body)
    if same is not None:
        clauses = [f"{'an' if same['thing'][0].lower() in 'aeiou' else 'a'} {same['thing']}", *clauses]
    elif not clauses:
        clauses = [over]
    return (
        [", ".join([f"{_blooming(clauses[0], time)} {time}", *clauses[1:]]) for time in times],
        Mount.CANVAS,
        stacked,
        across or (4 if not stacked and way else 0),
    )


def _blooming(subject: str, time: str) -> str:
    """A lone tree as spring has it."""
    return _LONE_TREE.sub(r"a blossoming tree", subject) if time == "in spring" else subject


def _clauses(text: str) -> list[str]:
    parts = [re.sub(r"\s+(?:in|at|of|with|and|showing|through)$", "", part.strip(" .:")) for part in text.split(",")]
    return [part for part in parts if part and not _EMPTY.match(part)]
