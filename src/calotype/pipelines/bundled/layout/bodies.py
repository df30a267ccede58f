"""Bodies: elements being placed, with all that rests on them or shelters under them.

Lengths are in units of the frame's shorter side, as an element's size is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from calotype.pipelines.bundled.assets import Asset
from calotype.pipelines.bundled.footing import Footing
from calotype.pipelines.bundled.scene import Element

SIZES = (0.045, 0.82)
REST_SINK = 0.02
"""How far a thing sinks into what it rests on, as a fraction of that one's height; it hides gaps of uneven tops."""
SEATS = {"sofa": 0.43, "bed": 0.70, "armchair": 0.44}
"""Where things rest on what has a back, as a fraction of its height."""
TOPS = {
    "throne": 0.34, "rocking chair": 0.46,
    "bench": 0.52, "church pew": 0.50, "shop counter": 0.80, "sideboard": 0.92, "nightstand": 0.92,
    "bowl of noodles": 0.46, "bowl": 0.62, "bowl of rice": 0.6, "pot of stew": 0.6, "salad": 0.55, "dinner plate": 0.2,
    "frying pan": 0.5, "maple leaf": 0.3, "fallen leaves": 0.2, "four-leaf clover": 0.45, "clover": 0.45, "lotus": 0.5,
    "rock": 0.86, "stack of books": 0.94, "cloud": 0.62, "island": 0.2, "pickup truck": 0.62, "canoe": 0.4,
    "motor boat": 0.55, "speedboat": 0.6, "umbrella": 0.94, "mushroom": 0.93, "television": 0.72, "basket": 0.62,
    "open book": 0.55, "log": 0.9, "map": 0.3, "newspaper": 0.3, "skateboard": 0.6, "sled": 0.5, "bathtub": 0.6,
    "tree": 0.9, "shopping cart": 0.7, "surfer": 0.9, "volcano": 0.93, "castle": 0.62, "chair": 0.44,
    "dining table": 0.84, "writing desk": 0.88, "stool": 0.93, "bookshelf": 0.96, "chest of drawers": 0.90, "rug": 0.5,
    "wardrobe": 0.96, "bunk bed": 0.72, "refrigerator": 0.95, "stove": 0.80, "washing machine": 0.90,
    "fireplace": 0.92, "branch": 0.46,
    "blossom branch": 0.42, "leaf": 0.48, "tree stump": 0.82, "fence": 0.93, "stone wall": 0.94, "stairs": 0.55,
    "lectern": 0.84, "kitchen island": 0.92,
    "bridge": 0.80, "fish tank": 0.94, "wooden crate": 0.86, "barrel": 0.94, "treasure chest": 0.72, "toy box": 0.60,
    "cube": 0.82, "cylinder": 0.93, "hay bale": 0.92, "pile of rocks": 0.90, "raft": 0.22, "rowboat": 0.52,
    "water lily": 0.40, "puddle": 0.45, "iceberg": 0.28, "bird nest": 0.62, "picnic basket": 0.66, "pillow": 0.66,
    "rocking horse": 0.62, "toaster": 0.80, "pumpkin": 0.86, "mountain peak": 0.95, "column": 0.97, "swing": 0.27,
    "paper boat": 0.5, "seat": 0.32, "sunflower": 0.68, "daisy": 0.62, "tulip": 0.8, "rose": 0.8, "hibiscus": 0.55,
    "cherry blossom": 0.5, "suitcase": 0.87, "cardboard box": 0.76,
    "beach towel": 0.40, "yoga mat": 0.40, "picnic blanket": 0.45, "ramp": 0.34,
}  # fmt: skip
"""The same for tops that are uneven, sloping, or seen from above, where things rest in front of what is farther."""
_REST_SLIDE = 0.18
"""How far from the middle it may rest, as a fraction of the width."""
_SHELTER_SLIDE = 0.26
"""The same for what shelters under it."""
_SHELTER_SPAN = 1.1
"""How much of its width several take."""
_SHELTER_STEP = 0.012
"""How much nearer than the shelter it stands."""
_NEXT_LEVEL = 1e-4
_BACKDROP = 0.45
"""How high up a thing what hangs in the sky behind it begins, as a fraction of its height,"""
_BACKDROP_SLIDE = 0.3
"""and how far from its middle it may be, as one of its width."""
_BACK_HIDDEN = 0.28
"""How much of it what rests there may hide;"""
_TOP_HIDDEN = 0.34
"""the same of those in TOPS: what rests there has gaps that its box has not."""
_SHELF = 0.84
"""How much of its width several things may take."""


_GIANT_M, _GIANT, _HUGE = 3.0, 6.0, 2.0
"""What is so many times as tall as usual is at least so tall; from the last number on, as much less as it is."""
_TINY_M, _TINY = 0.3, 0.3
"""What is less than this part of its usual height is at most so tall."""


def grown(asset: Asset, stature: float) -> Asset:
    """The asset as tall as the prompt has it: a giant frog is larger than a tiny house."""
    height_m = asset.height_m * stature
    if stature > _HUGE:
        height_m = max(height_m, _GIANT_M * stature / _GIANT)
    elif stature < _TINY:
        height_m = min(height_m, _TINY_M)
    return asset if stature == 1.0 else replace(asset, height_m=height_m)


def largest(asset: Asset) -> float:
    """The size that it may have; a group's may be wider than that of a single thing."""
    return SIZES[1] * (max(1.0, asset.aspect) if asset.members > 1 else 1.0)


@dataclass(frozen=True, kw_only=True)
class Frame:
    """The picture, and the ground in it."""

    width: float
    height: float
    footing: Footing

    @property
    def horizon(self) -> float:
        return self.footing.horizon * self.height

    @property
    def water(self) -> tuple[float, float] | None:
        band = self.footing.water
        return None if band is None else (band[0] * self.height, band[1] * self.height)

    @property
    def far(self) -> float:
        return self.footing.far * self.height

    @property
    def near(self) -> float:
        return self.footing.near * self.height


@dataclass(frozen=True, kw_only=True)
class Body:
    """An element being placed, with everything that rests on it."""

    element: Element
    asset: Asset
    x: float
    base: float
    size: float
    hung: bool = False
    resting: tuple[Body, ...] = ()
    sheltered: tuple[Body, ...] = ()
    """What stands beneath it and before its foot."""
    backdrop: tuple[Body, ...] = ()
    """What hangs in the sky behind it."""

    def is_called(self, name: str) -> bool:
        """Whether it is that asset, or a figure of which that is a part."""
        return name == self.asset.name or name in self.asset.synonyms

    @property
    def own_width(self) -> float:
        return self.size * min(1.0, self.asset.aspect)

    @property
    def own_height(self) -> float:
        return self.size / max(1.0, self.asset.aspect)

    @property
    def top(self) -> float:
        return self.base - self.own_height

    @property
    def shelf(self) -> float:
        """The height above its base at which things rest on it."""
        name = self.asset.name
        return self.own_height * (SEATS.get(name) or TOPS.get(name, 1 - REST_SINK))

    @property
    def room(self) -> float:
        """The width that things may take there without hiding too much of a back."""
        back = max(1e-6, self.own_height - self.shelf)
        share = _TOP_HIDDEN if self.asset.name in TOPS else _BACK_HIDDEN
        return min(_SHELF, share * self.own_height / back) * self.own_width

    @property
    def width(self) -> float:
        """Of the whole pile, about ``x``."""
        return max([self.own_width, *(b.width + 2 * abs(b.x - self.x) for b in self._parts)])

    @property
    def height(self) -> float:
        above = (b.height + self.shelf for b in self.resting)
        behind = (b.height + _BACKDROP * self.own_height for b in self.backdrop)
        return max([self.own_height, *above, *behind, *(b.height for b in self.sheltered)])

    @property
    def area(self) -> float:
        """Of the smallest thing in the pile."""
        return min([self.own_width * self.own_height, *(b.area for b in self._parts)])

    @property
    def _parts(self) -> tuple[Body, ...]:
        return (*self.resting, *self.sheltered, *self.backdrop)

    def scaled(self, factor: float) -> Body:
        low = SIZES[0] / self.size
        factor = max(factor, min(low, 1.0))

        def about(held: tuple[Body, ...]) -> tuple[Body, ...]:
            return tuple(replace(b.scaled(factor), x=self.x + (b.x - self.x) * factor) for b in held)

        return replace(
            self,
            size=self.size * factor,
            resting=about(self.resting),
            sheltered=about(self.sheltered),
            backdrop=about(self.backdrop),
        ).settled()

    def moved(self, x: float, base: float) -> Body:
        resting, sheltered, backdrop = (
            tuple(b.moved(b.x + x - self.x, b.base) for b in held)
            for held in (self.resting, self.sheltered, self.backdrop)
        )
        return replace(self, x=x, base=base, resting=resting, sheltered=sheltered, backdrop=backdrop).settled()

    def settled(self) -> Body:
        """With all that rests on it in contact with its top: one thing about where it is, several side by side."""
        spot = self.base - self.shelf
        reach = _SHELTER_SLIDE * self.own_width
        sheltered = tuple(
            b.moved(min(self.x + reach, max(self.x - reach, b.x)), self.base + _SHELTER_STEP) for b in self.sheltered
        )
        if len(sheltered) > 1:
            # side by side: two foxes under an oak
            step = _SHELTER_SPAN * self.own_width / len(sheltered)
            sheltered = tuple(
                b.moved(self.x + (k - (len(sheltered) - 1) / 2) * step, b.base) for k, b in enumerate(sheltered)
            )
        reach = _BACKDROP_SLIDE * self.own_width
        backdrop = tuple(
            b.moved(min(self.x + reach, max(self.x - reach, b.x)), self.base - _BACKDROP * self.own_height)
            for b in self.backdrop
        )
        if len(self.resting) > 1:
            span = self.room
            spare = (span - sum(b.own_width for b in self.resting)) / len(self.resting)
            left, resting = self.x - span / 2, []
            for body in self.resting:
                resting.append(body.moved(left + (spare + body.own_width) / 2, spot))
                left += spare + body.own_width
            return replace(self, resting=tuple(resting), sheltered=sheltered, backdrop=backdrop)
        reach = _REST_SLIDE * self.own_width
        resting_one = tuple(b.moved(min(self.x + reach, max(self.x - reach, b.x)), spot) for b in self.resting)
        return replace(self, resting=resting_one, sheltered=sheltered, backdrop=backdrop)

    def placed(self, frame: Frame) -> list[Element]:
        """The elements of the pile: itself, what rests on it, what shelters under it, what hangs behind it."""
        y = self.base / frame.height
        own = self.element.evolve(x=self.x / frame.width, y=y, size=self.size, airborne=self.hung, stands_at=None)
        above = (e for b in self.resting for e in replace(b, hung=self.hung).placed(frame))
        beneath = (e for b in self.sheltered for e in replace(b, hung=self.hung).placed(frame))
        behind = (e for b in self.backdrop for e in replace(b, hung=True).placed(frame))
        # what is on what rests here is drawn after that: a ladybug on a leaf on a rock
        on_top = (e.evolve(stands_at=y if e.stands_at is None else y + _NEXT_LEVEL) for e in above)
        return [own, *on_top, *beneath, *behind]
