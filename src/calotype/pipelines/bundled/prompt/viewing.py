"""Viewing: from where a picture shows what it shows, how near, and how it is finished."""

from __future__ import annotations

from collections.abc import Sequence

from calotype.pipelines.bundled.camera import Angle
from calotype.pipelines.bundled.layout.sitters import PORTRAYED
from calotype.pipelines.bundled.network import phrases
from calotype.pipelines.bundled.network.phrases import STYLE_CLOSINGS
from calotype.pipelines.bundled.prompt import wordings
from calotype.pipelines.bundled.prompt.glossary import closings
from calotype.pipelines.bundled.prompt.holding import Grasp
from calotype.pipelines.bundled.prompt.matching import Match
from calotype.pipelines.bundled.prompt.parsing import Parser
from calotype.pipelines.bundled.prompt.pieces import Thing
from calotype.pipelines.bundled.scene import (
    Finish,
    Manner,
    Style,
)
from calotype.pipelines.bundled.standings import LAID, Standing

_SMALL = frozenset({"food", "tool", "object", "flower", "plant", "toy", "clothing", "nature"})
"""Kinds of what lies on a table or on the ground."""
_UNSEEN = frozenset({"person", "celestial", "clothing", "furniture"})
"""Kinds of what is not looked for in a portrait of one."""


_COLOURED = frozenset(
    {
        Style.ANIME, Style.COMIC, Style.FLAT, Style.FILM, Style.LINOCUT, Style.PAPER, Style.FACETED, Style.CLAY,
        Style.RISO, Style.GOUACHE, Style.LINE_WASH, Style.MOSAIC, Style.POP, Style.PASTEL, Style.STITCH, Style.TAPE,
        Style.QUILL,
    }
)  # fmt: skip
"""Styles whose colours can go."""


def is_portrait(parser: Parser) -> bool:
    """A portrait was asked for, and it is of one person."""
    people = [piece for piece in parser.pieces if isinstance(piece, Thing) and piece.kind == "person"]
    return parser.portrait and len(people) == 1 and not people[0].plural


def _is_beastly(parser: Parser) -> bool:
    """A portrait was asked for, and it is of one animal whose head is at hand."""
    things = [p for p in parser.pieces if isinstance(p, Thing) and p.kind not in _UNSEEN - {"person"}]
    heads = [p for p in things if p.asset in PORTRAYED]
    return parser.portrait and len(things) == 1 and len(heads) == 1 and not heads[0].plural


def viewpoint(parser: Parser, things: Sequence[Thing], standings: Sequence[Standing]) -> frozenset[str]:
    """What the prompt says of the camera; small things that are laid out in a shape are seen from above."""
    laid = {standing.first for standing in standings if standing.stance in LAID}
    flat = bool(laid) and all(thing.kind in _SMALL and not thing.airborne for thing in things)
    said = {angle.value for angle in Angle} & parser.camera
    return frozenset({*parser.camera, *([Angle.TOP.value] if flat and not said else [])})


def sits_alone(parser: Parser, grasps: Sequence[Grasp]) -> bool:
    """Whether a portrait was asked for, of one person and nothing else that would be seen but what is worn."""
    worn = {grasp.held for grasp in grasps if grasp.manner is Manner.WEAR}
    if _is_beastly(parser):
        return True
    others = [p for p in parser.pieces if isinstance(p, Thing) and p.kind not in _UNSEEN]
    return is_portrait(parser) and all(thing.asset in worn or thing.shown for thing in others)


def printed(parser: Parser) -> bool:
    """A poster is one whatever else it is said to be like, and only its colours may go: "a black and white poster".
    Whether they do."""
    said = {closing: style for style, many in STYLE_CLOSINGS.items() for closing in many}
    opened = said.get(closings().get(parser.opening, ""))
    styles = {*(said.get(closing) for closing in parser.styles), opened}
    if parser.style is not None:
        # "manga page, black and white"
        return Style.MONOCHROME in styles and parser.style in _COLOURED
    if Style.POSTER not in styles:
        return False
    parser.style = Style.POSTER
    for closing in [c for c in parser.styles if said.get(c) is not Style.POSTER]:
        del parser.styles[closing]
    parser.opening = parser.opening if opened is Style.POSTER else ""
    return Style.MONOCHROME in styles


def finish(parser: Parser) -> Finish:
    """The strongest of what the quality words ask for."""
    asked = [wordings.FINISHES[number][0] for number in parser.finishes]
    details = [finish.detail for finish in asked if finish.detail != Finish().detail]
    return Finish(
        detail=max(details, default=Finish().detail),
        warmth=max([*(finish.warmth for finish in asked), 0.4 if parser.cozy else 0.0], default=0.0),
        drama=max((finish.drama for finish in asked), default=0.0),
        softness=max((finish.softness for finish in asked), default=0.0),
        pallor=max((finish.pallor for finish in asked), default=0.0),
        fade=max((finish.fade for finish in asked), default=0.0),
    )


def distance(matches: list[Match], things: list[Thing], *, portrait: bool) -> float:
    """From afar where the words or the sizes say so, close where the words do."""
    said = {distance for match in matches for distance, words in wordings.DISTANCES.items() if match.text in words}
    if portrait and not any(thing.kind == "person" for thing in things):
        said.add(1.0)
    contrasted = any(thing.scale in phrases.SCALES[phrases.Scale.LARGE] for thing in things)
    # "tiny people on a slice of kiwi": what they are on tells how small they are
    contrasted = contrasted or any(
        thing.kind in {"food", "drink"} and thing.scale not in phrases.SCALES[phrases.Scale.SMALL] for thing in things
    )
    if any(thing.scale in phrases.SCALES[phrases.Scale.SMALL] for thing in things[:1]) and not contrasted:
        said.add(-1.0)
    return min(said, key=lambda distance: (distance > 0, distance), default=0.0)


def in_bloom(matches: list[Match], parser: Parser) -> bool:
    """Whether the prompt speaks of flowers that grow where the scene is."""
    if any(match.text in wordings.FLOWERING and match.text != "flower" for match in matches):
        return True
    return any(isinstance(piece, Thing) and piece.kind == "flower" and piece.count == "many" for piece in parser.pieces)
