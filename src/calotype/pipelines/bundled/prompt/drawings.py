"""Drawings: pictures of things alone in a medium that leaves the paper bare about them."""

from __future__ import annotations

from calotype.pipelines.bundled.designs import Design, Sheet
from calotype.pipelines.bundled.network.phrases import STYLE_CLOSINGS
from calotype.pipelines.bundled.prompt.glossary import closings
from calotype.pipelines.bundled.prompt.parsing import Parser
from calotype.pipelines.bundled.prompt.pieces import Moment, Place, Thing
from calotype.pipelines.bundled.rooms import Room
from calotype.pipelines.bundled.scene import Style

_DRAWN = frozenset({Style.INK, Style.CHARCOAL, Style.LINE, Style.STIPPLE})


def paged(parser: Parser) -> Design | None:
    """The bare sheet of a drawing that says nothing of where its things are, when, or what is behind them."""
    pieces = parser.pieces
    around = parser.portrait or parser.backdrops or parser.wisps or parser.anywhere or parser.tints.top is not None
    if around or parser.room != Room() or any(isinstance(piece, Place | Moment) for piece in pieces):
        return None
    if not any(isinstance(piece, Thing) and not piece.shown for piece in pieces):
        return None
    said = {*parser.styles, closings().get(parser.opening, "")}
    pencilled = parser.style is None and not said.isdisjoint(STYLE_CLOSINGS[Style.SKETCH])
    still = not any(isinstance(piece, Thing) and piece.kind == "person" for piece in pieces)
    engraved = parser.style is Style.ENGRAVING and still
    return Design(sheet=Sheet.PAGE) if pencilled or engraved or parser.style in _DRAWN else None
