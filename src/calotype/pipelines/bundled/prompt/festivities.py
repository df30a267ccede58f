"""Festivities: what a place is hung and filled with that is decorated for a feast, told as things."""

from __future__ import annotations

import re
from functools import cache

_FEASTS: dict[str, tuple[str, ...]] = {
    "christmas|xmas|the holidays|the holiday season|advent|yule|christmas eve": (
        "a christmas tree", "three gifts", "fairy lights", "a wreath on the wall",
    ),
    "halloween": ("three jack-o-lanterns", "five bats", "a spider web", "a ghost"),
    "(?:a |the |his |her |their )?(?:birthday party|birthday|kids' party|surprise party|party|celebration)": (
        "seven balloons", "bunting", "a birthday cake", "three gifts",
    ),
    "easter": ("a basket full of easter eggs", "a rabbit", "three tulips"),
    "(?:a |the |their )?(?:wedding|wedding reception|engagement party)": (
        "a wedding cake", "two bouquets of roses", "five balloons",
    ),
    "(?:a |the )?(?:baby shower|gender reveal)": ("seven balloons", "a teddy bear", "three gifts"),
    "valentine's day|valentines day|valentine's": ("five hearts", "a bouquet of roses", "two candles"),
    "thanksgiving|harvest|autumn|fall": ("three pumpkins", "a wreath on the wall", "two candles"),
    "chinese new year|lunar new year": ("seven red lanterns", "a bowl of tangerines"),
    "diwali": ("seven oil lamps", "three flowers"),
    "hanukkah|hanukah|chanukah": ("a menorah", "three gifts"),
    "carnival|mardi gras": ("seven balloons", "bunting", "a carnival mask"),
    "new year's eve|new years eve|new year|new year's": ("seven balloons", "bunting", "two champagne glasses"),
}  # fmt: skip
"""What there is, the most telling first."""
_DECKED = (
    r"(?:all |fully |festively |beautifully |richly |nicely )?(?:decorated|decked out|dressed up|done up|prepared|"
    r"dressed|lit up|set up|adorned|all set)(?: up)? for"
)
_ROOMS = r"(?:living room|bedroom|kitchen|office|classroom|room|cabin|lobby|hallway|dining room|shop|interior)"


@cache
def _said() -> re.Pattern[str]:
    feasts = "|".join(f"(?P<f{k}>{said})" for k, said in enumerate(_FEASTS))
    return re.compile(rf",?\s*\b{_DECKED} (?:{feasts})\b(?! (?:dinner|lunch|breakfast|tree|market|shopping))", re.I)


@cache
def _called() -> re.Pattern[str]:
    return re.compile(rf"\b(?P<feast>christmas|halloween|easter|birthday|valentine)(?P<room> {_ROOMS})\b", re.I)


def decked(prompt: str) -> str:
    """A prompt whose place is decorated for a feast, with what it is decorated with: "a classroom decorated for
    halloween", "a christmas living room"."""
    found = _said().search(prompt)
    if found is not None:
        kind = next(int(name[1:]) for name, said in found.groupdict().items() if said)
        things = _missing(tuple(_FEASTS.values())[kind], prompt)
        return f"{prompt[: found.start()]} with {', '.join(things)}{prompt[found.end() :]}" if things else prompt
    called = _called().search(prompt)
    if called is None:
        return prompt
    said = called["feast"].lower()
    things = _missing(next(many for names, many in _FEASTS.items() if said in names), prompt)
    return f"{prompt[: called.start()]}{called['room'].strip()}{prompt[called.end() :]}, {', '.join(things)}"


def _missing(things: tuple[str, ...], prompt: str) -> list[str]:
    """Those that the prompt does not name."""
    low = prompt.lower()
    return [thing for thing in things if thing.split(" on ")[0].split()[-1].rstrip("s") not in low]
