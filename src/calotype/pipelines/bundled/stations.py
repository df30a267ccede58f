"""Stations: what somebody stands or sits at, pushes, climbs, hangs from or looks over, and where they are there.

Places are fractions of the sprite's width and height, from its upper left corner.
"""

from __future__ import annotations

from dataclasses import dataclass

from calotype.pipelines.bundled.dealings import dealing_of

AT = frozenset(
    "at|behind|sitting at|standing at|seated at|playing|playing the|working at|in front of|standing behind|using".split(
        "|"
    )
)
PUSHING = frozenset("pushing|pushes|with".split("|"))
OVER = frozenset("behind|half behind|standing behind|hiding behind|hidden behind".split("|"))
CLIMBING = frozenset("climbing|climbs|climbing up|climbing on|scaling".split("|"))
HANGING = frozenset("hanging from|hangs from|hanging on|dangling from|swinging from|hanging off".split("|"))
PULLING = frozenset("pulling|pulls|towing|dragging|tows|drags".split("|"))
ACTING = CLIMBING | HANGING
"""Words that say nothing but that."""


@dataclass(frozen=True, kw_only=True)
class Station:
    """How somebody is at a thing."""

    words: frozenset[str]
    """What joins who is there to the thing."""
    at: tuple[float, ...]
    """The column of each who has room there."""
    base: float
    """The row of the feet, or of the seat of who sits on it; of who hangs, that of the hands."""
    top: float = 0.0
    """The row that nobody's chin is below."""
    sits: bool = False
    behind: bool = True
    """The thing is drawn over them."""
    away: bool = False
    """They turn their backs to us."""
    on_seat: bool = False
    """They sit on a part of it, seen from behind."""
    faces_left: bool = False
    """Who pushes it looks to the left."""
    climbs: bool = False
    pulls: bool = False
    """They are before it, with a rope to it."""
    hangs: bool = False


_WALL = Station(words=OVER, at=(0.5, 0.24, 0.76, 0.08, 0.92, 0.38, 0.62), base=0.94, top=0.06)
_TABLE = Station(words=AT, at=(0.5, 0.2, 0.8, 0.35, 0.65, 0.1, 0.9), base=0.90, top=0.06, sits=True)
_TRUNK = Station(words=CLIMBING, at=(0.5,), base=0.80, behind=False, away=True, climbs=True)
ENDLESS = frozenset({"stone wall", "fence", "hedge", "brick wall"})
"""What goes on to both sides, as far as those behind it need."""
PULLED = Station(words=PULLING, at=(0.0, 0.0, 0.0, 0.0), base=0.99, behind=False, pulls=True)
"""Of whatever is pulled."""
_DEALT = Station(words=frozenset(), at=(0.0, 0.0, 0.0, 0.0), base=0.99, behind=False)
"""Of whatever something is done to: see ``dealings``."""
_UP = CLIMBING | {"on", "standing on"}
_PULL, _CLIMB = "pull", "climb"
STATIONS: dict[str, tuple[Station, ...]] = {
    "drum kit": (Station(words=AT, at=(0.5,), base=0.86, top=0.14, sits=True),),
    "piano": (Station(words=AT - {"behind"}, at=(0.30,), base=0.785, behind=False, away=True, on_seat=True),),
    "pipe organ": (Station(words=AT - {"behind"}, at=(0.5,), base=0.99, behind=False, away=True),),
    "xylophone": (Station(words=AT, at=(0.5,), base=0.25, top=0.05),),
    "chess table": (Station(words=AT, at=(0.12, 0.88), base=0.95, top=0.22, sits=True),),
    "dining table": (_TABLE,),
    "card table": (_TABLE,),
    "writing desk": (Station(words=AT, at=(0.42, 0.7), base=0.90, top=0.08, sits=True),),
    "stove": (Station(words=AT, at=(-0.22,), base=0.98, behind=False),),
    "easel": (Station(words=AT, at=(1.22,), base=0.99, behind=False),),
    "telescope": (Station(words=AT, at=(1.14,), base=0.99, behind=False),),
    "shopping cart": (Station(words=PUSHING - {"with"}, at=(1.20,), base=0.99, faces_left=True),),
    "wheelbarrow": (Station(words=PUSHING, at=(-0.10,), base=0.95, behind=False),),
    "stroller": (Station(words=PUSHING, at=(1.15,), base=0.99, faces_left=True),),
    "fence": (_WALL,),
    "stone wall": (_WALL,),
    "bush": (Station(words=OVER, at=(0.5, 0.25, 0.75), base=0.94, top=0.16),),
    "ladder": (Station(words=_UP, at=(0.5,), base=0.66, behind=False, away=True, climbs=True),),
    "tree": (
        Station(words=CLIMBING, at=(0.5,), base=0.86, behind=False, away=True, climbs=True),
        Station(words=HANGING, at=(0.88,), base=0.44, behind=False, hangs=True),
    ),
    "palm tree": (Station(words=CLIMBING, at=(0.52,), base=0.80, behind=False, away=True, climbs=True),),
    "mountain peak": (_TRUNK,),
    "rope": (_TRUNK,),
    "brick wall": (_TRUNK,),
    "tower": (_TRUNK,),
    "skyscraper": (_TRUNK,),
    "castle tower": (_TRUNK,),
    "branch": (Station(words=HANGING, at=(0.5, 0.25, 0.75), base=0.52, behind=False, hangs=True),),
}


def station(asset: str, words: str) -> str | None:
    """Which of an asset's stations the words between somebody and it mean, as a joint's look tells it."""
    if words in PULLING:
        return _PULL
    own = next((str(k) for k, one in enumerate(STATIONS.get(asset, ())) if words in one.words), None)
    return _CLIMB if own is None and words in CLIMBING else own


def station_of(asset: str, look: str) -> Station | None:
    """The one that a joint's look tells."""
    if look in (_PULL, _CLIMB):
        return PULLED if look == _PULL else _TRUNK
    if dealing_of(look) is not None:
        return _DEALT
    found = STATIONS.get(asset, ())
    return found[int(look)] if look.isdigit() and int(look) < len(found) else None
