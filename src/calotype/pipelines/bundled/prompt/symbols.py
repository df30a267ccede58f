"""Symbols: what a sheet that shows no place has for the weather, the air and the sky: rain is a cloud on an icon."""

from __future__ import annotations

from collections.abc import Sequence

from calotype.pipelines.bundled.prompt.parsing import Parser
from calotype.pipelines.bundled.prompt.pieces import Glue, Link, Moment, Piece, Thing
from calotype.pipelines.bundled.wisps import Effect

_OF_EFFECTS: dict[Effect, str] = {
    Effect.RAINBOW: "rainbow",
    Effect.FLAMES: "fire",
    Effect.BUBBLES: "bubbles",
    Effect.FIREWORKS: "fireworks",
    Effect.SPARKS: "sparkles",
    Effect.SMOKE: "puff of smoke",
    Effect.STEAM: "puff of smoke",
    Effect.MIST: "cloud",
    Effect.METEORS: "shooting star",
    Effect.LEAVES: "maple leaf",
    Effect.FEATHERS: "feather",
    Effect.SUN: "sun",
    Effect.MOON: "crescent moon",
    Effect.SPLASH: "water drop",
    Effect.CONFETTI: "party popper",
}
_OF_WEATHERS: dict[str, str] = {
    "snow": "snowflake",
    "rain": "rain cloud",
    "thunder": "lightning bolt",
    "storm": "storm cloud",
    "fog": "cloud",
    "cloud": "cloud",
    "overcast": "cloud",
    "sunny": "sun",
}
"""By a word of the trained phrase."""


def symbols(parser: Parser) -> list[Piece]:
    """Things for what can't be around the others on a bare sheet; what has none is told."""
    named = {piece.asset for piece in parser.pieces if isinstance(piece, Thing)}
    found: list[str] = []
    for piece in parser.pieces:
        if isinstance(piece, Moment) and piece.weather:
            found.extend(asset for word, asset in _OF_WEATHERS.items() if word in piece.phrase)
    for wisp in parser.wisps:
        if wisp.effect in _OF_EFFECTS:
            found.append(_OF_EFFECTS[wisp.effect])
        else:
            parser.findings.ignored.append(wisp.effect.value)
    return _listed([asset for asset in dict.fromkeys(found) if asset not in named])


def _listed(assets: Sequence[str]) -> list[Piece]:
    out: list[Piece] = []
    for asset in assets:
        out += [Link(glue=Glue.COMMA), Thing(asset=asset, words=asset, article="a", count="", kind="nature")]
    return [*out, Link(glue=Glue.COMMA)] if out else []
