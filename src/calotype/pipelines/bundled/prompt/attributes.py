"""What the prompt says of things, kept: their number, colours and attributes, whatever the denoiser made of them.

The denoiser places what is asked for and is right nearly always. Where it drew a sixth balloon of five, left one
uncoloured or left one out, the words are plain, and they win.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from calotype.pipelines.bundled.conditions import ALOFT, TOPPLED, WRECKED
from calotype.pipelines.bundled.network.phrases import Scale
from calotype.pipelines.bundled.prompt.pieces import UNSAID, Attributes
from calotype.pipelines.bundled.scene import Colour, Element

_WRECK = 0.66
"""How far down a picture, at least, what is wrecked lies."""
_BESIDE = 0.5
"""How far from the one it is like another is put, in its own sizes, before the layout is solved."""
_LARGE, _SMALL = 0.62, 0.22
"""What the prompt calls large is at least that large, what it calls small at most that."""
_ANYWHERE = Element(asset="", x=0.5, y=0.84, size=0.3)
_FREE = (0.5, 0.25, 0.75, 0.12, 0.88)
"""Where what the denoiser left out is put, before the layout is solved."""
_STREWN = 0.12
_HIGH, _FAR, _DISTANT = 0.5, 0.7, 0.6
"""What is said to be far is between these of the frame's height, and this much smaller than it would be."""
_APART = 0.06
"""How far from each other those are that are in one spot, before the layout is solved."""
_PAIRED = frozenset(
    "shoe|boot|hiking boot|cowboy boot|sneaker|high heel|flip-flop|boxing glove|ice skate|roller skate|sock".split("|")
)
"""Of these a plural is two."""
_SCATTER = ((0.12, 0.93), (0.30, 0.82), (0.46, 0.95), (0.63, 0.80), (0.78, 0.92), (0.92, 0.84))


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
    scale: Scale | None = None
    stature: float = 1.0
    """As an element has it."""


def obeyed(mentions: Sequence[Mention], elements: Sequence[Element], unsure: Sequence[Element] = ()) -> list[Element]:
    """The elements in the number, of the size and with the colours and attributes that the prompt gives them; those
    that it does not count or describe stay as they are. Of a prompt that names things only those are kept. unsure:
    those that are too vague to be drawn as what they seem to be. What is asked for and lacks takes the place of one of
    them, or of one that nobody asked for."""
    kept = _asked(mentions, _present(mentions, elements, unsure))
    for asset in dict.fromkeys(mention.asset for mention in mentions):
        asked = [mention for mention in mentions if mention.asset == asset]
        kept = _described(asked, _counted(asked, kept))
    return kept


def _asked(mentions: Sequence[Mention], elements: Sequence[Element]) -> list[Element]:
    """Without what nobody asked for, and what is strewn about of things that stand there, too."""
    names = {mention.asset for mention in mentions} or {element.asset for element in elements}
    strewn = {mention.asset for mention in mentions if mention.many}
    standing = {element.asset for element in elements if not element.scattered} - strewn if mentions else set()
    return [e for e in elements if e.asset in names and not (e.scattered and e.asset in standing)]


def _present(mentions: Sequence[Mention], elements: Sequence[Element], unsure: Sequence[Element]) -> list[Element]:
    """The elements, with one at least of every asset that is asked for."""
    kept = list(elements)
    asked = {mention.asset for mention in mentions}
    spare = [*unsure, *sorted((e for e in elements if e.asset not in asked), key=lambda e: e.confidence)]
    absent = {m.asset: m for m in reversed(mentions) if all(e.asset != m.asset for e in elements)}
    for number, mention in enumerate(reversed(absent.values())):
        place = spare.pop(0) if spare else _ANYWHERE.evolve(x=_FREE[number % len(_FREE)])
        kept = [element for element in kept if element is not place]
        found = place.evolve(asset=mention.asset, colour=mention.colour, scattered=mention.many, confidence=1.0)
        if mention.many:
            kept += [found.evolve(x=x, y=y, size=_STREWN) for x, y in _SCATTER]
        else:
            kept.append(found)
    return kept


def _counted(asked: Sequence[Mention], elements: Sequence[Element]) -> list[Element]:
    """As many as were asked for, where there are any: the least sure go, and what is missing is put beside the last."""
    kept = list(elements)
    own = [element for element in kept if element.asset == asked[0].asset]
    wanted = sum(mention.count or 0 for mention in asked)
    if len(own) == 1 and not own[0].scattered and asked[0].count is None and not asked[0].many and len(asked) == 1:
        # "the brown shoes" are no single shoe
        return [*kept, *(_beside(own[0], k) for k in range(1, 2 if asked[0].asset in _PAIRED else 3))]
    if all(mention.many for mention in asked) and any(element.scattered for element in own):
        # of many none stands out
        return [e for e in kept if e.scattered or all(e is not one for one in own)]
    if len(asked) == 1 and asked[0].many and own:
        # "screws everywhere"
        rest = [element for element in kept if all(element is not one for one in own)]
        return [*rest, *(own[0].evolve(x=x, y=y, size=_STREWN, scattered=True) for x, y in _SCATTER)]
    if not own or any(mention.many or not mention.count for mention in asked) or any(e.scattered for e in own):
        return kept
    for unsure in sorted(own, key=lambda element: element.confidence)[: max(0, len(own) - wanted)]:
        kept.pop(next(at for at, element in enumerate(kept) if element is unsure))
    for number in range(wanted - len(own)):
        kept.append(_beside(own[number % len(own)], number // len(own) + 1))
    return kept


def _beside(like: Element, steps: int) -> Element:
    """Another so many steps from the one that it is like."""
    aside = like.size * _BESIDE * steps
    return like.evolve(x=like.x - aside if like.x > 0.5 else like.x + aside)


def _described(asked: Sequence[Mention], elements: Sequence[Element]) -> list[Element]:
    """Each mention's attributes on as many elements as it counts, first on those that have its colour already."""
    kept = list(elements)
    free = [at for at, element in enumerate(kept) if element.asset == asked[0].asset]
    # "the last one is out"
    stated = any(mention.own.conditions for mention in asked)
    for member, mention in sorted(enumerate(asked), key=lambda one: (one[1].own.seat is None, one[1].colour is None)):
        own, colour = mention.own, mention.colour or mention.own.clothes
        free.sort(key=lambda at: (kept[at].colour != mention.colour, kept[at].x if stated else 0.0, at))
        if own.seat is not None:
            lined = sorted((at for at, e in enumerate(kept) if e.asset == asked[0].asset), key=lambda at: kept[at].x)
            seat = lined[max(-len(lined), min(own.seat, len(lined) - 1))]
            free.sort(key=lambda at: at != seat)
        number = len(free) if mention.count is None or mention.many else mention.count
        if mention.count is None and len(asked) > 1:
            number = sum(kept[at].colour == mention.colour for at in free)
        for step, at in enumerate(free[:number]):
            x, y = own.spot or (None, None)
            if y is None and own.conditions & WRECKED:
                # it lies near, and not where it flew
                y = max(kept[at].y, _WRECK)
            kept[at] = kept[at].evolve(
                x=kept[at].x if x is None else x + _APART * (step - (min(number, len(free)) - 1) / 2),
                y=kept[at].y if y is None else y,
                colour=colour,
                tint=own.tint if colour else None,
                material=own.material,
                skin=own.skin,
                hair=own.hair,
                beard=own.beard,
                stuff=own.stuff,
                glyphs=own.glyphs,
                mien=own.mien,
                cut=own.cut,
                pose=own.pose,
                gesture=own.gesture,
                cast=own.cast,
                near=own.near,
                member=member,
                stature=mention.stature,
                conditions=own.conditions,
                accents=own.accents,
                grafts=own.grafts,
                airborne=(kept[at].airborne or bool(own.conditions & ALOFT)) and not own.conditions & WRECKED,
                outfit=own.outfit,
                tilt_deg=next((TOPPLED[c] for c in own.conditions if c in TOPPLED), kept[at].tilt_deg),
                size=_sized(kept[at].size, mention.scale) * (1.0 if y is None or not _HIGH < y < _FAR else _DISTANT),
            )
        free = free[number:]
    return kept


def _sized(size: float, scale: Scale | None) -> float:
    if scale is Scale.LARGE:
        return max(size, _LARGE)
    return min(size, _SMALL) if scale is Scale.SMALL else size
