"""What hangs on lines over a street or a yard, and the words for it."""

from __future__ import annotations

from enum import StrEnum


class Strung(StrEnum):
    """One sort of it."""

    LAUNDRY = "laundry"
    BUNTING = "bunting"
    LANTERNS = "lanterns"
    BULBS = "bulbs"
    CABLES = "cables"


WORDS: dict[Strung, str] = {
    Strung.LAUNDRY: (
        "laundry|washing|washing line|washing lines|laundry line|laundry lines|clothesline|clotheslines|clothes line|"
        "clothes lines|drying laundry|drying clothes|clothes|sheets|laundry hanging"
    ),
    Strung.BUNTING: "bunting|pennants|prayer flags|colourful flags|colorful flags|flags|banners|garlands|flag garland",
    Strung.LANTERNS: "paper lanterns|red lanterns|lanterns|chinese lanterns",
    Strung.BULBS: "string lights|fairy lights|light bulbs|strings of lights|christmas lights|light chains",
    Strung.CABLES: (
        "cables|wires|power lines|tangled cables|tangled wires|electric wires|telephone wires|overhead wires"
    ),
}
HANGING = frozenset("hanging hung strung stretched drying dangling suspended crisscrossing".split())
ACROSS = frozenset({"between", "across", "over", "above", "overhead", "from"})
"""These lead to what the lines are tied to."""
TIED = frozenset(
    "house houses building buildings balcony balconies street streets alley road lane roofs rooftops windows walls "
    "courtyard square facades trees poles apartments".split()
)
