"""Belongings: what is part of another thing or of a room, and is not drawn for itself."""

from __future__ import annotations

from collections.abc import Sequence

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.network import phrases
from calotype.pipelines.bundled.prompt import relations
from calotype.pipelines.bundled.prompt.findings import Findings
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.pieces import Glue, Link, Piece, Place, Thing, joined_by

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
_TABLES = frozenset(phrases.ENVIRONMENTS[Environment.TABLE])
_CITIES = frozenset(phrases.ENVIRONMENTS[Environment.CITY])
_FACADES: dict[str, str] = {
    phrase: asset
    for room, asset in (
        (Environment.CAFE, "shop"),
        (Environment.LIBRARY, "shop"),
        (Environment.HALL, "castle"),
    )
    for phrase in phrases.ENVIRONMENTS[room]
}
"""Places under a roof, and the building that they are in."""
_BEFORE = frozenset({"in front of", "outside", "outside of", "behind", "next to", "beside", "opposite"})
_ANY_ROOM = "a room"
_FITTED = frozenset({"window", "curtain"})
"""What every room has of its own."""
_HALLS = frozenset("castle|castle tower|church|chapel|greek temple|mosque|synagogue|hindu temple|pagoda".split("|"))
"""Buildings whose inside is a hall."""
_PASSED = frozenset({Glue.POSE, Glue.GAP})
_WINDOWED = frozenset({"vehicle", "building", "aircraft", "boat"})
"""Kinds that have windows of their own."""
_AT_WINDOWS = frozenset(
    "by|next to|beside|near|at|on|in|under|in front of|sitting on|sitting by|sitting in|through|out of|from|behind|"
    "on top of|lying on|standing on|standing by|looking out of|perched on|against|towards|toward|facing".split("|")
)
_STREETED = frozenset(
    "car|sports car|suv|minivan|taxi|bus|truck|pickup truck|semi truck|fire truck|police car|ambulance|tram|bicycle|"
    "motorcycle|scooter|auto rickshaw|carriage".split("|")
)
"""What stands before a house, and in none."""
_STANDS = frozenset({"on", "by", "next to", "near", "beside", "at", "overlooking", "along"})
_VIEWS = frozenset({"through", "thru", "out of", "past", "from", "outside"})


def owned(pieces: Sequence[Piece], findings: Findings) -> list[Piece]:
    """The pieces without those parts."""
    whole = _of_things(pieces, findings)
    return _in_rooms(_one_room(_windowed(_inside(_outside(whole, findings)))), findings)


def _inside(pieces: Sequence[Piece]) -> list[Piece]:
    """ "inside an old church" as a hall, and "inside a shop" as a room, where nobody is said to be in it."""
    kept = list(pieces)
    for at in range(1, len(kept)):
        piece = kept[at]
        if any(isinstance(before, Thing | Place) for before in kept[:at]):
            break
        if isinstance(piece, Thing) and piece.kind == "building" and joined_by(kept[at - 1]) == "inside":
            phrase = "a great hall" if piece.asset in _HALLS else _ANY_ROOM
            kept[at - 1 : at + 1] = [Link(glue=Glue.GAP), Place(phrase=phrase, words=piece.words, span=piece.span)]
    return kept


def _windowed(pieces: Sequence[Piece]) -> list[Piece]:
    """ "a cat by the window" as a cat in a room, which has one."""
    built = any(isinstance(piece, Thing) and piece.kind == "building" for piece in pieces)
    if any(isinstance(piece, Place) and piece.phrase not in _ROOMS for piece in pieces):
        if [piece.asset for piece in pieces if isinstance(piece, Thing)] == ["window"]:
            # "a rainy window with a view of the city"
            return [_seen_from(piece) for piece in pieces]
        # The windows of a cottage in the snow are its own.
        own = [isinstance(piece, Thing) and piece.asset == "window" and built for piece in pieces]
        return [Link(glue=Glue.GAP) if its else piece for its, piece in zip(own, pieces, strict=True)]
    kept: list[Piece] = []
    for number, piece in enumerate(pieces):
        join = kept[-1] if kept else None
        about = next((p for p in reversed(kept[:-1]) if not (isinstance(p, Link) and p.glue in _PASSED)), None)
        seen = isinstance(about, Thing) and about.kind not in _WINDOWED and joined_by(join) in _AT_WINDOWS
        if isinstance(piece, Thing) and piece.asset == "window" and seen:
            placed = any(isinstance(other, Place) for other in (*kept, *pieces[number + 1 :]))
            room = Place(phrase="a living room", words=piece.words, span=piece.span)
            kept[-1:] = [Link(glue=Glue.GAP)] if placed else [Link(glue=Glue.JOIN, words="in"), room]
            continue
        kept.append(piece)
    return kept


def _seen_from(piece: Piece) -> Piece:
    """The room of a window that is looked out of, and nothing of what is outside."""
    if isinstance(piece, Thing):
        return Place(phrase="a living room", words=piece.words, span=piece.span)
    return Link(glue=Glue.GAP) if isinstance(piece, Place) else piece


def _one_room(pieces: Sequence[Piece]) -> list[Piece]:
    """Without a room of no sort where one of some sort is named: "the interior of a bookshop"."""
    rooms = [piece for piece in pieces if isinstance(piece, Place) and piece.phrase in _ROOMS]
    if all(room.phrase == _ANY_ROOM for room in rooms):
        return list(pieces)
    return [
        Link(glue=Glue.GAP) if isinstance(piece, Place) and piece.phrase == _ANY_ROOM else piece for piece in pieces
    ]


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
        window = isinstance(piece, Thing) and piece.asset in _FITTED and (seen or piece.plural)
        # "the interior of a bookshop" is that room itself
        within = joined_by(kept[-1] if kept else None) in {"in", "inside"}
        building = isinstance(piece, Thing) and piece.kind == "building" and (within or _is_interior(kept))
        city = isinstance(piece, Place) and piece.phrase in _CITIES
        if building and isinstance(piece, Thing) and piece.asset in _HALLS and isinstance(kept[-2], Place):
            kept[-2:] = [Place(phrase="a great hall", words=piece.words, span=piece.span)]
            continue
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
    # "a diner at night, a car parked outside"
    driven = any(isinstance(piece, Thing) and piece.asset in _STREETED for piece in pieces)
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
            asset = _facade(piece)
            findings.nearest.append(f"{piece.words} as a {asset}")
            kept.append(Thing(asset=asset, words=piece.words, article="a", count="", kind="building", span=piece.span))
        elif isinstance(piece, Place) and piece.phrase in _FACADES and (driven or _is_on(after)):
            kept.append(
                Thing(asset=_facade(piece), words=piece.words, article="a", count="", kind="building", span=piece.span)
            )
        else:
            kept.append(piece)
    return kept


def _facade(place: Place) -> str:
    return "bank building" if "library" in place.words.lower() else _FACADES[place.phrase]


def _is_on(after: Sequence[Piece]) -> bool:
    """Whether a place under the sky follows that a building stands on or by: "a cafe on a street corner"."""
    if len(after) < 2 or joined_by(after[0]) not in _STANDS:
        return False
    return isinstance(after[1], Place) and after[1].phrase not in _ROOMS | _TABLES


def _is_view(after: Sequence[Piece]) -> bool:
    link, thing = after
    return isinstance(link, Link) and link.words in _VIEWS and isinstance(thing, Thing) and thing.asset == "window"


def _is_interior(before: Sequence[Piece]) -> bool:
    """Whether a room and "of" come last."""
    of = len(before) > 1 and isinstance(before[-1], Link) and before[-1].words == "of"
    return of and isinstance(before[-2], Place) and before[-2].phrase in _ROOMS


def unfit(pieces: Sequence[Piece], lexicon: Lexicon) -> frozenset[str]:
    """Assets that a place lacks unless the prompt says so: a room buildings and people, a table top tables."""
    asked = {piece.asset for piece in pieces if isinstance(piece, Thing)}
    places = {piece.phrase for piece in pieces if isinstance(piece, Place)}
    tables = {"dining table", "writing desk"} if places & _TABLES else set()
    others = {noun.name for noun in lexicon.nouns.values() if noun.kind in _UNASKED} if places & _ROOMS else set()
    return frozenset(tables | others) - asked
