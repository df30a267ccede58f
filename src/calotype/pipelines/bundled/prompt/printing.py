"""Printing: everyday things that are the whole picture: menus, front pages, coins, flags, road signs, charts."""

from __future__ import annotations

import re

from calotype.pipelines.bundled.designs import RGB, Design, Sheet
from calotype.pipelines.bundled.planar import Figure
from calotype.pipelines.bundled.prompt.colours import MODIFIERS, SHADES, shade, table
from calotype.pipelines.bundled.prompt.figuring import figured
from calotype.pipelines.bundled.scene import COLOUR_RGB

_COLOUR = "|".join(sorted(map(re.escape, {*table(), *SHADES}), key=len, reverse=True))
_SHADED = re.compile(rf"\b(?:(?:{'|'.join(sorted(MODIFIERS, key=len, reverse=True))})[ -])*(?:{_COLOUR})\b", re.I)
_ALONE: dict[str, str] = {
    "menu": r"(?:restaurant|cafe|café|bar|diner|cocktail|drinks?|wine|food truck|bistro|pizzeria|lunch|dinner|"
    r"breakfast|chalkboard|"
    r"coffee shop|coffee|bakery|wedding) menu(?: board| card)?|menu board",
    "wanted": r"wanted poster|wanted sign",
    "newspaper": r"newspaper (?:front page|page|cover|headline|article)|front page(?: of an? (?:[\w-]+ )?newspaper)?|"
    r"newspaper mock-?up",
    "certificate": r"(?:certificate|diploma)(?: of \w+)?",
    "calendar": r"(?:wall )?calendar(?: page| sheet)?",
    "crossword": r"crossword(?: puzzle)?|sudoku(?: grid| puzzle)?",
    "barcode": r"bar ?code",
    "qr": r"qr[- ]?code",
    "pie": r"(?:pie|donut|doughnut) (?:chart|graph|diagram)",
    "bars": r"(?:bar|column) (?:chart|graph|diagram)|histogram",
    "line": r"line (?:chart|graph)|stock (?:chart|graph)|graph(?= (?:going|with a (?:rising|falling)))",
    "venn": r"venn diagram",
    "timeline": r"time ?line",
    "tree": r"family tree(?: diagram| chart)?|org(?:ani[sz]ation)?(?:al)? chart|pedigree",
    "mindmap": r"mind ?map|spider diagram",
}
"""They are pictures of their own, whatever is said after them."""
_SHOWING: dict[str, str] = {
    "coin": r"coin|medallion|token",
    "medal": r"medal",
    "flag": r"flag",
    "warning": r"(?:warning|danger|hazard|caution) sign",
    "sign": r"(?:traffic|road|street) sign",
    "newspaper": r"newspaper",
}
"""They are where something is on them."""
_OBJECTS = frozenset({"bar chart", "calendar", "diploma"})
"""Named alone, they are things."""
_QUALITIES = (
    r"(?:(?:old|ancient|antique|vintage|retro|roman|greek|gold|golden|silver|bronze|copper|rusty|worn|simple|"
    r"colou?rful|modern|"
    r"minimal|minimalist|elegant|hand[- ]?drawn|illustrated|yellow|triangular|round|blue|red|white|black|"
    r"green|national|"
    r"pirate|fictional|infographic|3d|flat|big|large|small|printed|blank|official|commemorative|imaginary|new|"
    r"interactive)\s+)*"
)
_HEAD = re.compile(
    rf"^\s*(?P<lead>(?:an?|the|make an?|design "
    rf"an?)?\s*)(?P<how>{_QUALITIES})(?:(?P<alone>{'|'.join(_ALONE.values())})(?: design| "
    r"template| illustration| poster| infographic| style| of the)?(?:\s+(?:with|of|for|showing|featuring|"
    r"about|comparing|in|"
    r"depicting)\b|\s*(?=,|:|$|\"))"
    rf"|(?P<showing>{'|'.join(_SHOWING.values())})(?: design)?\s+(?:with|showing|depicting|featuring|of)\b(?! "
    rf"(?:a )?(?:hole|"
    r"rust|dirt|snow|wind|the wind|holes)\b))(?P<rest>.*)$",
    re.I,
)
_PLACED = re.compile(r"\b(?:on|in|at|hanging|lying|against|above|next to|held|holding|under) (?:an?|the|his|"
r"her) (?!corner|style|"
                     r"background|it\b)", re.I)  # fmt: skip
_METALS = ("silver", "bronze", "copper")
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_STRIPED = re.compile(
    r"\b(?:(?P<n>two|three|four|five|six|seven|nine|thirteen)\s+)?(?P<way>horizontal|vertical|diagonal)?\s*"
    rf"(?P<colours>(?:{_SHADED.pattern}(?:,? (?:and )?|, ?))*)\s*(?:stripes|bands|bars)\b(?: (?:in|of) "
    rf"(?P<after>[^,]+?)(?= (?:and|"
    r"with) an? |,|$))?",
    re.I,
)
_NUMBERS = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "thirteen": 13,
}
_COUNTED = re.compile(
    rf"\b(?P<n>{'|'.join(_NUMBERS)}|\d{{1,2}}) (?:sections?|columns?|bars?|slices?|colou?rs?|parts?|segments?|"
    rf"events?|points?|steps?|"
    r"generations?|portraits?|faces|people|members?|branches|circles|lines|pages|headings|milestones|categories)\b",
    re.I,
)
_TALK = re.compile(
    r"\b(?:headline|headlines|title|text|saying|says|that|reads|reading|labels?|labell?ed|prices?|the day|"
    r"front|page|words?|"
    r"section|sections|and|with|of|the|in|an?|for|about|infographic|flat|style|clean|minimal(?:ist)?|design|"
    r"data|coffee prices|"
    r"white background|one big|on it|horizontal|vertical|different|colou?rs?|life|history|sales|growth|years?)\b",
    re.I,
)


def printed(prompt: str) -> tuple[str, Design] | None:
    """What is on a printed thing, and the sheet; None where the prompt is of something else, or of a thing that lies
    somewhere."""
    found = _HEAD.match(prompt)
    if found is None:
        return None
    rest = found["rest"].strip(" ,:")
    if _PLACED.search(re.sub(r'"[^"]*"', "", rest.partition(",")[0])):
        return None
    words = (found["alone"] or found["showing"]).lower()
    if not rest and words in _OBJECTS:
        return None
    table_ = _ALONE if found["alone"] else _SHOWING
    kind = next(kind for kind, said in table_.items() if re.fullmatch(said, words, re.I))
    how = found["how"].lower()
    count = _COUNTED.search(rest)
    extras: list[str] = []
    inks: tuple[RGB, ...] = ()
    figures: tuple[Figure, ...] = ()
    if kind == "menu" and re.search(r"chalk|board", words + how):
        extras.append("slate")
    if kind in {"coin", "medal"}:
        extras += [metal for metal in _METALS if metal in how] or ["gold"]
        rest = re.sub(r"\b(\w+)'s (?:head|portrait|profile|face)\b", r"\1's face", rest)
        rest = re.sub(r"\b(?:an?|the) (\w+)'s face\b", r"a \1", rest)
    if kind == "calendar":
        month = re.search(rf"\b(?:{_MONTHS})\b", rest, re.I)
        extras += [month[0].lower()] if month is not None else []
        rest = re.sub(rf"\b(?:{_MONTHS})\b(?: \d{{4}})?", " ", rest, flags=re.I)
    if kind == "flag":
        striped = _STRIPED.search(f"{how} {rest}")
        if striped is not None:
            inks = _colours(f"{striped['colours']} {striped['after'] or ''}")
            number = _NUMBERS.get((striped["n"] or "").lower(), len(inks) or 3)
            extras += [f"stripes{number}", (striped["way"] or "horizontal").lower()]
            rest = _STRIPED.sub(" ", rest)
        elif "stripes" not in rest:
            inks = _colours(found["how"])
        flat = figured(re.sub(r"^\s*(?:and|with)\s+", "", rest.strip()))
        if flat is not None:
            rest, figures = flat[0], flat[1].figures
            inks = inks or ((flat[1].ground,) if flat[1].ground is not None else ())
        rest = re.sub(r"\bon (?:an? )?(?:\w+ )?(?:background|ground|field)\b", " ", rest)
    if kind in _ALONE and count is not None:
        extras.append(f"count{_NUMBERS.get(count['n'].lower()) or int(count['n'])}")
        rest = _COUNTED.sub(" ", rest)
    if kind in {"pie", "bars", "line", "venn", "timeline", "tree", "mindmap"}:
        inks = _colours(rest) if kind in {"pie", "bars", "line"} else ()
        rest = _SHADED.sub(" ", rest) if inks else rest
        if kind == "tree":
            rest = re.sub(
                r"^(?:an?|the|my|our)?\s*(?:royal )?(?:family|people|portraits?)\b", " ", rest.strip(), flags=re.I
            )
        if kind in {"venn", "mindmap", "timeline", "pie", "bars"}:
            labels = [part.strip() for part in re.split(r",| and ", re.sub(r'"[^"]*"', "", rest)) if part.strip()]
            extras += ["labels:" + "|".join(labels[:6])] if labels and kind != "timeline" else []
            rest = rest if kind == "timeline" else " ".join(re.findall(r'"[^"]*"', rest))
    left = "" if not re.search(r"[^\W\d]{3,}", _TALK.sub(" ", re.sub(r'"[^"]*"', " ", rest))) else rest
    quoted = " ".join(re.findall(r'"[^"]*"', rest)) if not left else ""
    form = " ".join([kind, *extras])
    return (left or quoted).strip(" ,"), Design(sheet=Sheet.PRINTED, form=form, inks=inks, figures=figures)


def _colours(text: str) -> tuple[RGB, ...]:
    named = [words.lower() for words in _SHADED.findall(text)]
    return tuple(shade(words) or COLOUR_RGB[table()[words.split()[-1].split("-")[-1]]] for words in named)
