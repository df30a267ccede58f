"""Belongings: what is part of another thing or of a room, and is not drawn for itself."""

from __future__ import annotations

from collections.abc import Sequence

from calotype.pipelines.bundled import phrases, relations
from calotype.pipelines.bundled.findings import Findings
from calotype.pipelines.bundled.lexicon import Lexicon
from calotype.pipelines.bundled.pieces import Glue, Link, Piece, Place, Thing
from calotype.pipelines.bundled.scene import Environment

PARTS: dict[str, frozenset[str]] = {
    "cap": frozenset({"drink", "object", "food"}),
    "lid": frozenset({"drink", "object", "food"}),
    "label": frozenset({"drink", "object", "food"}),
    "stopper": frozenset({"drink", "object"}),
    "handle": frozenset({"drink", "object", "tool", "furniture"}),
    "wheel": frozenset({"vehicle", "toy", "clothing"}),
    "tire": frozenset({"vehicle"}),
    "tyre": frozenset({"vehicle"}),
    "headlight": frozenset({"vehicle"}),
    "window": frozenset({"vehicle", "building", "aircraft", "boat"}),
    "door": frozenset({"vehicle", "building"}),
    "roof": frozenset({"vehicle", "building"}),
    "chimney": frozenset({"building"}),
    "sail": frozenset({"boat"}),
    "propeller": frozenset({"aircraft", "boat"}),
    "horn": frozenset({"animal"}),
    "button": frozenset({"clothing"}),
}
"""Words for parts, and the kinds of things whose parts they are."""
_UNASKED = frozenset({"building", "person"})
_ROOMS = frozenset(
    phrase
    for room in (Environment.ROOM, Environment.KITCHEN, Environment.BEDROOM, Environment.LIBRARY, Environment.CAFE)
    for phrase in phrases.ENVIRONMENTS[room]
)
_CITIES = frozenset(phrases.ENVIRONMENTS[Environment.CITY])
_FACADES: dict[str, str] = {
    phrase: asset
    for room, asset in (
        (Environment.CAFE, "shop"),
        (Environment.LIBRARY, "bank building"),
        (Environment.HALL, "castle"),
    )
    for phrase in phrases.ENVIRONMENTS[room]
}
"""Places under a roof, and the building that they are in."""
_BEFORE = frozenset({"in front of", "outside", "outside of", "behind", "next to", "beside", "opposite"})
_VIEWS = frozenset({"through", "thru", "out of", "past", "from", "outside"})


def owned(pieces: Sequence[Piece], findings: Findings) -> list[Piece]:
    """The pieces without those parts."""
    return _in_rooms(_outside(_of_things(pieces, findings), findings), findings)


def _of_things(pieces: Sequence[Piece], findings: Findings) -> list[Piece]:
    kept: list[Piece] = []
    for piece in pieces:
        at = next((k for k in range(len(kept) - 1, -1, -1) if isinstance(kept[k], Thing)), None)
        owner = kept[at] if at is not None else None
        if isinstance(owner, Thing) and isinstance(piece, Thing) and at is not None and _has(owner, piece):
            links = [p for p in kept[at + 1 :] if isinstance(p, Link)]
            if _owns(links):
                findings.ignored.append(f"{piece.words} of the {owner.words}")
                kept.append(Link(glue=Glue.GAP))
                continue
        kept.append(piece)
    return kept


def _owns(links: Sequence[Link]) -> bool:
    """Whether the words between two things come to "with"."""
    joins = [link.words for link in links if link.glue is Glue.JOIN]
    last = joins[-1] if joins else ""
    if last == "and" or (not last and any(link.glue is Glue.COMMA for link in links)):
        return False
    return not last or last in relations.WITH or any(link.glue is Glue.GAP for link in links)


def _has(owner: Thing, part: Thing) -> bool:
    # A graduation cap is no part, nor is a baseball cap that is called so.
    called = set(part.asset.split()[:-1]) & set(part.words.lower().split())
    return owner.kind in PARTS.get(_noun(part), ()) and owner.asset != part.asset and not called


def _noun(thing: Thing) -> str:
    last = thing.words.lower().rpartition(" ")[2]
    return last.removesuffix("s") if thing.plural else last


def _in_rooms(pieces: Sequence[Piece], findings: Findings) -> list[Piece]:
    """A room has windows of its own, is no building besides, and no city stands in it."""
    if not any(isinstance(piece, Place) and piece.phrase in _ROOMS for piece in pieces):
        return list(pieces)
    kept: list[Piece] = []
    for piece in pieces:
        seen = bool(kept) and isinstance(kept[-1], Link) and kept[-1].words in _VIEWS
        window = isinstance(piece, Thing) and piece.asset == "window" and (seen or piece.plural)
        # "the interior of a bookshop" is that room itself
        building = isinstance(piece, Thing) and piece.kind == "building" and _is_interior(kept)
        city = isinstance(piece, Place) and piece.phrase in _CITIES
        if window or building or city:
            if not window and isinstance(piece, Thing | Place):
                findings.nearest = [said for said in findings.nearest if not said.startswith(f"{piece.words} as ")]
                findings.ignored.append(f"{piece.words} in a room")
            kept.append(Link(glue=Glue.GAP))
            continue
        kept.append(piece)
    return kept


def _outside(pieces: Sequence[Piece], findings: Findings) -> list[Piece]:
    """A place under a roof that something is before is a building ("in front of a diner"), and one that is seen through
    a window is not where the picture is ("snow outside the window")."""
    kept: list[Piece] = []
    seen = 0
    for number, piece in enumerate(pieces):
        if number < seen:
            continue
        before = kept[-1] if kept and isinstance(kept[-1], Link) else None
        after = pieces[number + 1 : number + 3]
        if isinstance(piece, Place) and len(after) == 2 and _is_view(after):
            findings.ignored.append(f"{piece.words} outside the window")
            kept.append(Link(glue=Glue.GAP))
            seen = number + 3
        elif isinstance(piece, Place) and before is not None and before.words in _BEFORE and piece.phrase in _FACADES:
            asset = _FACADES[piece.phrase]
            findings.nearest.append(f"{piece.words} as a {asset}")
            kept.append(Thing(asset=asset, words=piece.words, article="a", count="", kind="building", span=piece.span))
        else:
            kept.append(piece)
    return kept


def _is_view(after: Sequence[Piece]) -> bool:
    link, thing = after
    return isinstance(link, Link) and link.words in _VIEWS and isinstance(thing, Thing) and thing.asset == "window"


def _is_interior(before: Sequence[Piece]) -> bool:
    """Whether a room and "of" come last."""
    of = len(before) > 1 and isinstance(before[-1], Link) and before[-1].words == "of"
    return of and isinstance(before[-2], Place) and before[-2].phrase in _ROOMS


def unfit(pieces: Sequence[Piece], lexicon: Lexicon) -> frozenset[str]:
    """Assets that no room holds unless the prompt says so: buildings and people."""
    if not any(isinstance(piece, Place) and piece.phrase in _ROOMS for piece in pieces):
        return frozenset()
    asked = {piece.asset for piece in pieces if isinstance(piece, Thing)}
    return frozenset(noun.name for noun in lexicon.nouns.values() if noun.kind in _UNASKED) - asked
