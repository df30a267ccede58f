"""What the prompt says of things, kept: their number, colours and attributes, whatever the denoiser made of them.

The denoiser places what is asked for and is right nearly always. Where it drew a sixth balloon of five, or left one
uncoloured, the words are plain, and they win.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from calotype.pipelines.bundled.pieces import UNSAID, Attributes
from calotype.pipelines.bundled.scene import Colour, Element

_BESIDE = 0.5
"""How far from the one it is like another is put, in its own sizes, before the layout is solved."""


@dataclass(frozen=True, kw_only=True)
class Mention:
    """Things of one asset that the prompt asks for."""

    asset: str
    count: int | None = None
    """As said: "a" is 1; None where a plural has no count."""
    many: bool = False
    """Strewn: more than can be counted."""
    colour: Colour | None = None
    own: Attributes = UNSAID


def obeyed(mentions: Sequence[Mention], elements: Sequence[Element]) -> list[Element]:
    """The elements in the number and with the colours and attributes that the prompt gives them; those that it does not
    count or describe stay as they are."""
    kept = list(elements)
    for asset in dict.fromkeys(mention.asset for mention in mentions):
        asked = [mention for mention in mentions if mention.asset == asset]
        kept = _described(asked, _counted(asked, kept))
    return kept


def _counted(asked: Sequence[Mention], elements: Sequence[Element]) -> list[Element]:
    """As many as were asked for, where there are any: the least sure go, and what is missing is put beside the last."""
    kept = list(elements)
    own = [element for element in kept if element.asset == asked[0].asset]
    wanted = sum(mention.count or 0 for mention in asked)
    if not own or any(mention.many or not mention.count for mention in asked) or any(e.scattered for e in own):
        return kept
    for unsure in sorted(own, key=lambda element: element.confidence)[: max(0, len(own) - wanted)]:
        kept.pop(next(at for at, element in enumerate(kept) if element is unsure))
    for number in range(wanted - len(own)):
        like = own[number % len(own)]
        aside = like.size * _BESIDE * (number // len(own) + 1)
        kept.append(like.evolve(x=like.x - aside if like.x > 0.5 else like.x + aside))
    return kept


def _described(asked: Sequence[Mention], elements: Sequence[Element]) -> list[Element]:
    """Each mention's attributes on as many elements as it counts, first on those that have its colour already."""
    kept = list(elements)
    free = [at for at, element in enumerate(kept) if element.asset == asked[0].asset]
    for mention in sorted(asked, key=lambda mention: mention.colour is None):
        own, colour = mention.own, mention.colour or mention.own.clothes
        free.sort(key=lambda at: (kept[at].colour != mention.colour, at))
        number = len(free) if mention.count is None or mention.many else mention.count
        if mention.count is None and len(asked) > 1:
            number = sum(kept[at].colour == mention.colour for at in free)
        for at in free[:number]:
            kept[at] = kept[at].evolve(
                colour=colour,
                tint=own.tint if colour else None,
                material=own.material,
                skin=own.skin,
                hair=own.hair,
                beard=own.beard,
                pose=own.pose,
            )
        free = free[number:]
    return kept
