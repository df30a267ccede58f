"""Montages: pictures of several pictures. Their prompt is parted into one for each.

"three panel comic: a cat sees a fish, the cat jumps, the cat is wet", "split screen: a wolf on the left, a shark on the
right", "triptych of a tree in spring, summer and winter".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from calotype.pipelines.bundled.prompt.plotting import is_stepped
from calotype.pipelines.bundled.prompt.processes import captioned, steps
from calotype.pipelines.bundled.prompt.quoting import hidden, shown

_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "eight": 8, "nine": 9}
_NUMBER = "|".join(_NUMBERS) + "|[2-6]|8|9"
_COUNTED = rf"(?P<n>{_NUMBER})"
_MADE = r"(?:[\w-]+ ){0,3}?"
"""How it is made, before what it is: "watercolor triptych", "a funny three panel comic"."""
MOST = 9


class Mount(StrEnum):
    """What the pictures are mounted on."""

    SPLIT = "split"
    CANVAS = "canvas"
    COMIC = "comic"
    BOARD = "board"
    SNAPSHOTS = "snapshots"
    SHEET = "sheet"
    CHART = "chart"
    """With words below each picture."""
    MERGED = "merged"
    """Each a side of one picture."""
    TILED = "tiled"
    """Edge to edge."""


_HEADS: tuple[tuple[str, Mount, int], ...] = (
    (rf"{_COUNTED}[- ]?(?:panel|frame|cell|koma)s? (?:comic|manga|strip|cartoon|storyboard)(?: strip| page)?",
     Mount.COMIC, 0),
    (rf"(?:comic(?: book)?|manga) (?:page|strip) (?:with|in|of) {_COUNTED} (?:panels|frames)", Mount.COMIC, 0),
    (rf"storyboard (?:with|in|of) {_COUNTED} (?:panels|frames|shots)", Mount.COMIC, 0),
    (r"comic strip|(?:comic(?: book)?|manga) page|storyboard", Mount.COMIC, 0),
    (rf"{_COUNTED}[- ]?(?:panel|part)s?(?: (?:illustration|image|picture|painting|artwork|photo|series|art))?"
     r"(?: series)?", Mount.CANVAS, 0),
    (r"triptych", Mount.CANVAS, 3),
    (r"diptych", Mount.CANVAS, 2),
    (r"polyptych|quadriptych|quadtych", Mount.CANVAS, 4),
    (r"split[- ]?screen(?: (?:image|photo|picture|shot|illustration|view|comparison))?|side[- ]by[- ]side (?:comparison"
     r"|image|photo|picture)s?|comparison(?: (?:image|photo|picture))?", Mount.SPLIT, 2),
    (r"before[- ](?:and|&|/)?[- ]?after(?: (?:photo|picture|image|shot|comparison)s?)?", Mount.SPLIT, 2),
    (rf"(?:photo |picture )?(?:collage|grid|contact sheet|mood ?board)(?: (?:of|with) {_COUNTED} (?:photos|pictures|"
     r"images|photographs))?", Mount.BOARD, 0),
    (rf"(?:{_COUNTED} )?(?:polaroids|snapshots|instax photos|polaroid photos)(?: (?:hanging |pinned |taped )?(?:on|to) "
     r"(?:an?|the) (?:[\w-]+ )?(?:wall|board|corkboard|string|line|table|fridge))?", Mount.SNAPSHOTS, 0),
    (r"character (?:sheet|turnaround|reference sheet|design sheet|model sheet)|(?:character )?turnaround(?: sheet)?|"
     r"(?:character )?expression sheet|model sheet", Mount.SHEET, 0),
)  # fmt: skip
_HEAD = [
    (re.compile(rf"^\s*(?:an? |the )?(?P<made>{_MADE})(?:{head})\s*(?P<glue>:|,|\bof\b|\bshowing\b|\bwith\b|-|—|–)\s*",
                re.I), mount, count) for head, mount, count in _HEADS
]  # fmt: skip
_LABEL = re.compile(
    r"(?:(?:in |on )?(?:the )?(?:left|right|top|bottom|upper|lower|first|second|third|fourth|fifth|sixth|last|middle|"
    r"cent(?:er|re)|before|after|other)(?: (?:one|panel|half|side|frame|picture|part|image|photo))?|panel (?:\d|one|"
    r"two|three|four|five|six)|\(?\d[.):])\s*(?:shows?|showing|is|has|:|-|—|,|\))?\s+(?=\w)",
    re.I,
)
_AFTERWARDS = re.compile(
    r",?\s+(?:(?:is |are |being )?(?:on|in|at) )?(?:the )?(?:left|right|top|bottom|first|second|third|other|one|upper|"
    r"lower|middle)(?: (?:one|panel|half|side|frame|picture|part))\s*$|,?\s+(?:on|in|at|to) (?:the|one|its) "
    r"(?:left|right|top|bottom|other|upper|lower|middle)(?: (?:half|side|panel))?\s*$",
    re.I,
)
_STACKED = re.compile(r"\b(?:top|bottom|upper|lower)\b", re.I)
_SERIES = re.compile(
    r"^(?P<what>.+?)\s+(?P<glue>in|at|as|during|through)\s+(?:the )?(?P<items>[\w-]+(?: [\w-]+)?(?:\s*,\s*[\w-]+(?: "
    r"[\w-]+)?)*\s*,?\s+and\s+[\w-]+(?: [\w-]+)?)$",
    re.I,
)
_CHARTS = re.compile(
    rf"^\s*(?:an? |the )?{_MADE}(?:(?:infographics?|explainer|educational (?:poster|chart|illustration)|flow ?chart|"
    r"diagram|time ?line|step[- ]by[- ]step (?:guide|tutorial|recipe|instructions|illustration)|recipe (?:card|"
    r"illustration|infographic)|illustrated recipe|ingredients chart)(?: style)?"
    r"(?: illustration| poster| chart| diagram| design| image)?"
    r"\s*(?P<glue>\bof\b|\babout\b|\bshowing\b|\bfor\b|\bwith\b|\bon\b|:|,|$)|"
    r"(?P<process>(?=(?:life ?cycle|stages) of\b)))"
    r"\s*",
    re.I,
)
_CUT_OUT = re.compile(r"\b(?:paper|cut[- ]?out|magazine|mixed|fabric|felt|newspaper|vaporwave|surreal|dada)\b", re.I)
_LEAST_ON_BOARD = 3
"""Of fewer, a collage may be one picture."""
_TIMES = frozenset(
    "spring|summer|autumn|fall|winter|dawn|sunrise|morning|noon|midday|afternoon|dusk|sunset|evening|night|midnight|rain|"
    "snow|fog|sun|sunshine|storm|day".split("|")
)
_SETS = {
    r"(?:in |through |during )?(?:all |the )*(?:four )?seasons": ("spring", "summer", "autumn", "winter"),
    r"(?:in |through |during )?(?:the )?times of (?:the )?day": ("morning", "noon", "sunset", "night"),
    r"(?:by |at )?day and (?:by |at )?night": ("day", "night"),
}
_GLUES = dict.fromkeys("dawn|sunrise|noon|midday|dusk|sunset|night|midnight".split("|"), "at") | {"day": "by"}
_PRONOUN = re.compile(r"^(?:then )?(?:it|he|she|they|the same one)\b", re.I)
_SUBJECT = re.compile(
    r"^(?P<whole>(?:an?|one|the|two|three|some)\s+(?:[\w-]+\s+){0,3}?(?P<noun>[\w-]+))\s+(?=(?:is|are|has|in|on|at|with|"
    r"from|who|[\w-]+(?:ing|s))\b)",
    re.I,
)
_MANNER = re.compile(
    r"\b(?:style|styled|art|watercolou?r|ink|pencil|sketch|drawing|painting|illustration|photo|photograph|photography|"
    r"colou?rs?|palette|black and white|monochrome|flat|vector|cartoon|anime|manga|oil|engraving|minimal|minimalist|"
    r"vintage|retro|pixel|render|3d|4k|8k|lighting|background|detailed)\b",
    re.I,
)
_VIEWS = {"front": "", "side": "", "back": "from behind", "rear": "from behind"}
_MOODS = re.compile(r"\b(?:happy|sad|angry|surprised|scared|laughing|crying|sleepy|smiling|shocked|neutral)\b", re.I)
_USUAL_MOODS = ("happy", "sad", "angry", "surprised")


@dataclass(frozen=True, kw_only=True)
class Montage:
    """A picture of several."""

    mount: Mount
    parts: tuple[str, ...]
    """A prompt for each picture; one alone: it goes through all of them."""
    count: int
    stacked: bool = False
    """One above the other."""
    captions: tuple[str, ...] = ()
    led: bool = False
    """An arrow leads from each to the next."""
    across: int = 0
    """How many there are side by side, where the prompt says so."""
    alike: bool = False
    """They are of the same thing, which stands as alike as may be."""


def montage(prompt: str) -> Montage | None:
    """What a prompt asks for, where that is several pictures; None: it is one picture."""
    plain, quoted = hidden(prompt)
    chart = _charted(plain)
    if chart is not None:
        return chart
    for pattern, mount, count in _HEAD:
        head = pattern.match(plain)
        if head is None:
            continue
        said = head.groupdict().get("n")
        asked = (_NUMBERS.get(said.lower()) or int(said)) if said else count
        body = plain[head.end() :].strip(" .")
        if not body:
            return None
        if not asked and (_CUT_OUT.search(head["made"]) or head["glue"] == ","):
            # "paper collage of a fox and a moon" and "manga page, a boy shouting, speed lines" are of one picture
            return None
        found = _parted(body, mount, asked, head["made"].strip())
        if found is None or (mount is Mount.BOARD and len(found) < _LEAST_ON_BOARD):
            return None
        parts = tuple(shown(part, quoted) for part in found)
        before = bool(re.search(r"\bbefore\b", head[0], re.I)) and len(parts) == 2
        return Montage(
            mount=mount,
            parts=parts,
            count=max(asked, len(parts)) if len(parts) == 1 else len(parts),
            stacked=len(parts) == 2 and bool(_STACKED.search(body)),
            captions=("BEFORE", "AFTER") if before else (),
        )
    return None


def _charted(prompt: str) -> Montage | None:
    """An infographic of a process that is known, or of what it lists."""
    head = _CHARTS.match(prompt)
    if head is None:
        return None
    body = prompt[head.end() :].strip(" .")
    known = steps(prompt if head["glue"] is None else body)
    if known is not None:
        _, manner = _manner(f"it, {known[1]}")
        manner = [said for said in manner if not _CHARTS.match(said)] or ["flat illustration"]
        parts = [", ".join([part, *manner]) for _, part in known[0]]
        captions = [caption for caption, _ in known[0]]
    else:
        if head["glue"] is None or head["process"] or is_stepped(body):
            return None
        body, manner = _manner(body.rpartition(":")[2].strip())
        listed = _listed(body, 0)
        if not _LEAST_ON_BOARD <= len(listed) <= MOST:
            return None
        manner = manner or ["flat illustration"]
        parts = [", ".join([part, "white background", *manner]) for part in listed]
        captions = [captioned(part) for part in listed]
    led = known is not None or re.search(r"time ?line|step|flow|recipe", head[0], re.I) is not None
    return Montage(mount=Mount.CHART, parts=tuple(parts), count=len(parts), captions=tuple(captions), led=led)


def _parted(body: str, mount: Mount, asked: int, made: str) -> list[str] | None:
    """The parts' prompts; None where nothing in the body tells them apart."""
    if mount is Mount.SHEET:
        return _turned(body)
    body, manner = _manner(body)
    made = re.sub(r"\b(?:an?|the|funny|cute|short|simple|small|large|old)\b", "", made).strip()
    if made:
        manner = [*manner, f"{made} style"] if _MANNER.search(made) else [*manner, made]
    if mount is Mount.COMIC and not any("style" in said for said in manner):
        manner = [*manner, "comic style"]
    parts = _series(body) or _listed(body, asked)
    if len(parts) == 1 and mount is Mount.CANVAS and asked:
        # one picture goes through all of a triptych
        return [", ".join([parts[0], *manner])]
    if len(parts) == 1 and asked and mount is Mount.COMIC:
        parts = parts * asked
    if not 1 < len(parts) <= MOST:
        return None
    return [", ".join([part, *manner]) for part in _named(parts)]


def _manner(body: str) -> tuple[str, list[str]]:
    """The body without the clauses at its end that say how everything is drawn, and those."""
    clauses = [clause.strip() for clause in body.split(",")]
    manner: list[str] = []
    while len(clauses) > 1 and _MANNER.search(clauses[-1]) and not clauses[-1].startswith("and "):
        manner.insert(0, clauses.pop())
    return ", ".join(clauses), manner


def _series(body: str) -> list[str]:
    """One thing at several times: "a tree in spring, summer and winter"."""
    for words, times in _SETS.items():
        found = re.search(rf",?\s*\b{words}\b", body, re.I)
        if found and body[: found.start()].strip():
            what = (body[: found.start()] + body[found.end() :]).strip(" ,")
            return [f"{what} {_GLUES.get(time, 'in')} {time}" for time in times]
    found = _SERIES.match(body)
    if found is None:
        return []
    items = [item.strip() for item in re.split(r",\s*(?:and\s+)?|\s+and\s+", found["items"]) if item.strip()]
    if not all(item.split()[-1].lower() in _TIMES for item in items):
        return []
    return [f"{found['what']} {_GLUES.get(item.lower(), found['glue'])} {item}" for item in items]


def _listed(body: str, asked: int) -> list[str]:
    for mark in (r"\s*[;|]\s*", r"\s+/\s+", r",?\s+(?:vs\.?|versus)\s+"):
        parts = [part.strip(" ,.") for part in re.split(mark, body)]
        if len(parts) > 1:
            return _bare(parts)
    labels = list(_LABEL.finditer(body))
    if len(labels) > 1 and not labels[0].start():
        ends = [label.start() for label in labels[1:]] + [len(body)]
        return _bare([body[label.end() : end] for label, end in zip(labels, ends, strict=True)])
    clauses = [clause.strip() for clause in re.split(r"\s*,\s*(?:and\s+)?(?:then\s+)?|\s+and then\s+", body)]
    parts = [clause for clause in clauses if clause]
    if " and " in parts[-1] and (len(parts) < asked if asked else len(parts) > 1):
        first, last = parts[-1].split(" and ", 1)
        if re.match(r"(?:an?|the|two|three|one|its?|he|she|they|some|[\w-]+ [\w-]+)\b", last):
            parts[-1:] = [first, last]
    if asked and len(parts) > asked:
        # what is more belongs to the clause before it: "a wolf in the forest, at night, a shark in the sea"
        begun = [k for k, part in enumerate(parts) if re.match(r"(?:an?|the|two|three|one|some)\b", part) or not k]
        if len(begun) == asked:
            ends = [*begun[1:], len(parts)]
            parts = [", ".join(parts[start:end]) for start, end in zip(begun, ends, strict=True)]
        else:
            return [body]
    return _bare(parts) if not asked or len(parts) == asked else [body]


def _bare(parts: list[str]) -> list[str]:
    cleaned = [re.sub(r"^and\s+", "", _AFTERWARDS.sub("", part.strip(" ,.;"))) for part in parts]
    return [part.strip(" ,") for part in cleaned if part.strip(" ,")]


def _named(parts: list[str]) -> list[str]:
    """The parts, with the first one's somebody where a later one has a pronoun or the noun alone."""
    subject = _SUBJECT.match(parts[0])
    if subject is None:
        return parts
    whole, noun = subject["whole"], subject["noun"]
    again = re.compile(rf"\bthe (?:same )?{re.escape(noun)}\b", re.I)
    return [parts[0], *(again.sub(whole, _PRONOUN.sub(whole, part)) for part in parts[1:])]


def _turned(body: str) -> list[str] | None:
    """Somebody from several sides, or with several faces."""
    views = re.search(r",?\s*(?:with |in |from |showing )?(?:the )?\b(front|side|back|rear)\b.*$", body, re.I)
    faces = re.search(
        r",?\s*(?:with |showing )?(?:\w+ )?(?:different |various )?(?:facial )?expressions?\b.*$", body, re.I
    )
    moods = [mood.lower() for mood in _MOODS.findall(body)]
    cut = views or faces or _MOODS.search(body)
    what = body[: cut.start()].strip(" ,") if cut else body.split(",")[0].strip()
    if not what:
        return None
    if faces or len(moods) > 1:
        bare = re.sub(r"^(?:an?|the)\s+", "", what)
        wanted = moods if len(moods) > 1 else _USUAL_MOODS
        return [f"portrait of a{'n' * (mood[0] in 'aeiou')} {mood} {bare}, white background" for mood in wanted]
    said = (
        [v.lower() for v in re.findall(r"\b(?:front|side|back|rear)\b", views[0], re.I)] if views else ["front", "back"]
    )
    return [", ".join(filter(None, (what, _VIEWS[view], "white background"))) for view in dict.fromkeys(said)]
