"""What a negative prompt takes away."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from calotype.domain.requests import Notice
from calotype.pipelines.bundled.ambience import Environment, Time, Weather
from calotype.pipelines.bundled.network import phrases
from calotype.pipelines.bundled.prompt.findings import listed
from calotype.pipelines.bundled.prompt.glossary import closings
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.parsing import Parser
from calotype.pipelines.bundled.prompt.pieces import Link, Moment, Place, Thing
from calotype.pipelines.bundled.scene import Colour, Style

Key = TypeVar("Key")


@dataclass(frozen=True, kw_only=True)
class Named:
    """What a prompt or a negative prompt names. Colours are those named without a thing."""

    assets: frozenset[str] = frozenset()
    environments: frozenset[Environment] = frozenset()
    times: frozenset[Time] = frozenset()
    weathers: frozenset[Weather] = frozenset()
    styles: frozenset[Style] = frozenset()
    colours: frozenset[Colour] = frozenset()

    def without(self, other: Named) -> Named:
        """What is named here and not there."""
        return Named(
            assets=self.assets - other.assets,
            environments=self.environments - other.environments,
            times=self.times - other.times,
            weathers=self.weathers - other.weathers,
            styles=self.styles - other.styles,
            colours=self.colours - other.colours,
        )

    def both(self, other: Named) -> tuple[str, ...]:
        """The names of what is named here and there."""
        common = (
            self.assets & other.assets,
            self.environments & other.environments,
            self.times & other.times,
            self.weathers & other.weathers,
            self.styles & other.styles,
        )
        return tuple(name for names in common for name in sorted(names))


def notices(script: str, strange: Sequence[str], kept: Sequence[str]) -> tuple[Notice, ...]:
    """What is told of a negative prompt. script: why nothing of it was understood; strange: words that are not known;
    kept: what the prompt asks for."""
    told: list[tuple[str, str]] = []
    if script:
        told.append(("unsupported_script", script))
    elif strange:
        told.append(("ignored", f"Not understood in the negative prompt: {listed(strange)}."))
    if kept:
        told.append(("ignored", f"Drawn all the same, because the prompt asks for it: {listed(kept)}."))
    return tuple(Notice(code=code, message=message, field="negative_prompt") for code, message in told)


def named(parser: Parser, general: Iterable[str] = ()) -> Named:
    """What the pieces of a prompt name. general: words that name every asset of their sort ("animals")."""
    things = [piece for piece in parser.pieces if isinstance(piece, Thing)]
    places = [piece.phrase for piece in parser.pieces if isinstance(piece, Place)]
    moments = [piece.phrase for piece in parser.pieces if isinstance(piece, Moment)]
    styles = [*parser.styles, *([closings()[parser.opening]] if parser.opening else [])]
    assets = {thing.asset for thing in things} | of_categories(general, parser.lexicon)
    loose = [
        piece.words[8:] for piece in parser.pieces if isinstance(piece, Link) and piece.words.startswith("colours:")
    ]
    return Named(
        assets=frozenset(assets),
        environments=frozenset(_keys(phrases.ENVIRONMENTS, places)),
        times=frozenset(_keys(phrases.TIMES, moments)),
        weathers=frozenset(_keys(phrases.WEATHERS, moments)),
        styles=frozenset(_keys(phrases.STYLE_CLOSINGS, styles)) | ({parser.style} if parser.style else set()),
        colours=frozenset(Colour(colour) for words in loose for colour in words.split()),
    )


def of_categories(words: Iterable[str], lexicon: Lexicon) -> set[str]:
    """All assets that general words name."""
    forms = {form for word in words for form in (word, *lexicon.singulars(word))}
    return {asset for form in forms for table in (lexicon.categories, lexicon.sorts) for asset in table.get(form, ())}


def _keys(table: dict[Key, tuple[str, ...]], wanted: Collection[str]) -> list[Key]:
    return [key for key, many in table.items() if any(phrase in wanted for phrase in many)]
