"""Typesetting in a picture: what carries each of the texts, where it stands or hangs, and that they are on it.

A text is on the thing that the prompt says, where the scene has it and it can bear one; the others share a sign of each
sort that is named, or one that suits the place.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.ambience import Environment, Time
from calotype.pipelines.bundled.footing import footing_of
from calotype.pipelines.bundled.render.canvas import Image, add_light, blend, blur
from calotype.pipelines.bundled.render.fonts import Name
from calotype.pipelines.bundled.render.lettering import (
    PlacedText,
    Setting,
    coverage,
    layout_text,
    notices,
    placed,
)
from calotype.pipelines.bundled.render.light import Light, rgb
from calotype.pipelines.bundled.render.panels import Panel, Place, legible
from calotype.pipelines.bundled.render.prints import Print, bent, stuck
from calotype.pipelines.bundled.render.signs import MOUNTS, Mount
from calotype.pipelines.bundled.scene import (
    RGB,
    Element,
    Inscription,
    Scene,
    Sign,
    Style,
)

__all__ = ["Bearer", "PlacedText", "Texts", "layout_text", "notices", "place_texts", "set_texts"]

_DARK = frozenset({Time.DUSK, Time.NIGHT})
_SIGN: dict[Environment, tuple[Sign, Sign]] = {
    # by day, by night
    Environment.OCEAN: (Sign.BANNER, Sign.BANNER),
    Environment.CITY: (Sign.SHOP, Sign.NEON),
    Environment.ROOM: (Sign.FRAME, Sign.NEON),
    Environment.TABLE: (Sign.SLATE, Sign.SLATE),
    Environment.STUDIO: (Sign.PRINT, Sign.NEON),
    Environment.SPACE: (Sign.NEON, Sign.NEON),
    Environment.CAFE: (Sign.SLATE, Sign.SLATE),
    Environment.KITCHEN: (Sign.FRAME, Sign.FRAME),
    Environment.BEDROOM: (Sign.FRAME, Sign.NEON),
    Environment.LIBRARY: (Sign.FRAME, Sign.FRAME),
    Environment.HALL: (Sign.BANNER, Sign.BANNER),
    Environment.STAGE: (Sign.BANNER, Sign.BANNER),
    Environment.TUNNEL: (Sign.PLATE, Sign.PLATE),
}
"""Everywhere else a board stands."""
_OWN: dict[Style, Sign] = {Style.POSTER: Sign.PRINT, Style.COMIC: Sign.BURST}
"""Of styles, wherever the picture is."""
_SAFE = 0.035
"""Kept free at the frame's edges, as a fraction of its shorter side."""
_CROWDED = 0.60
"""Above this much of the elements covered, a standing sign gives way to a banner."""
_ALONE = 1.75
"""How much larger the letters may be where there is nothing else to see."""
_CAP = 0.62
"""The largest letters on a thing, for one of the room's height."""


@dataclass(frozen=True, kw_only=True)
class Bearer:
    """A thing of the picture that a text can be on."""

    asset: str
    corners: NDArray[np.float64]
    """Of the room for it, (4, 2) in pixels from the upper left around."""
    style: Print

    @property
    def room(self) -> tuple[float, float]:
        """Width and height of the room, laid flat."""
        across, down = self.corners[1] - self.corners[0], self.corners[3] - self.corners[0]
        return float(np.linalg.norm(across)), float(np.linalg.norm(down))


@dataclass(frozen=True, kw_only=True)
class _Printed:
    bearer: Bearer
    settings: tuple[Setting, ...]
    """In the flat room."""
    ink: RGB | None = None

    def mount(self, image: Image) -> None:
        if self.bearer.style.label is not None:
            stuck(image, self.bearer.corners, self.bearer.style.label, self.bearer.style.sag)

    def bend(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        return bent(points, self.bearer.room, self.bearer.corners, self.bearer.style.sag)

    def letter(self, image: Image) -> None:
        style = self.bearer.style
        low, high = np.floor(self.bearer.corners.min(0)), np.ceil(self.bearer.corners.max(0))
        reach = 0.25 * float((high - low).max())
        x0, y0 = (int(v) for v in np.maximum(low - reach, 0))
        x1, y1 = (int(v) for v in high + reach)
        view = image[y0:y1, x0:x1]
        shift = np.array((x0, y0))
        mask = np.zeros(view.shape[:2], np.float32)
        for setting in self.settings:
            np.maximum(mask, coverage(setting, view.shape[:2], lambda p: self.bend(p) - shift), out=mask)
        ink = rgb(*self.ink) if self.ink else legible(style.ink, image, (*low, *high))
        if style.glow:
            add_light(view, ink, np.clip(blur(mask, 0.12 * self.settings[0].size_px) * np.float32(0.55), 0, 1))
        blend(view, ink, mask * np.float32(0.97))

    def reports(self) -> Iterator[PlacedText]:
        for setting in self.settings:
            edge = np.array(
                [
                    (setting.x + a * setting.width, setting.y + b * setting.height)
                    for a in np.linspace(0, 1, 9)
                    for b in (0, 1)
                ]
            )
            at = self.bend(edge)
            (left, top), (right, bottom) = at.min(0), at.max(0)
            yield replace(placed(setting.text, setting), box=(left, top, right, bottom))


@dataclass(frozen=True, kw_only=True)
class _Signed:
    mounting: Mount
    panel: Panel
    place: Place
    settings: tuple[Setting, ...]

    def mount(self, image: Image) -> None:
        self.mounting.panel(image, self.panel, self.place)

    def letter(self, image: Image) -> None:
        for setting in self.settings:
            # only what the letters and their glow can reach
            reach = setting.size_px
            x0, y0 = max(0, int(setting.x - reach)), max(0, int(setting.y - reach))
            x1, y1 = int(setting.x + setting.width + reach), int(setting.y + setting.height + reach)
            view = image[y0:y1, x0:x1]
            mask = coverage(_moved(setting, -x0, -y0), view.shape[:2])
            self.mounting.letters(view, mask, setting.size_px, self.place)

    def reports(self) -> Iterator[PlacedText]:
        yield from (placed(setting.text, setting) for setting in self.settings)


@dataclass(frozen=True, kw_only=True)
class Texts:
    """The texts of a picture, placed. First they are mounted, then a style may treat the picture, then they are
    lettered, which stays exact."""

    pieces: tuple[_Printed | _Signed, ...] = ()
    order: tuple[tuple[str, int, int], ...] = field(default=())
    """Of each text as it was asked for: the piece, and which of its texts it is."""

    def mount(self, image: Image) -> None:
        """Draws what the texts are on, in place."""
        for piece in self.pieces:
            piece.mount(image)

    def letter(self, image: Image) -> None:
        """Draws the letters, in place."""
        for piece in self.pieces:
            piece.letter(image)

    def reports(self) -> tuple[PlacedText, ...]:
        told = [list(piece.reports()) for piece in self.pieces]
        return tuple(replace(told[piece][at], text=text) for text, piece, at in self.order)


def set_texts(image: Image, scene: Scene, light: Light, bearers: Sequence[Bearer] = ()) -> tuple[PlacedText, ...]:
    """Draws the scene's texts, in place, and says what became of them. Deterministic; every text that has anything to
    set is set whole, inside the frame."""
    height, width = image.shape[:2]
    texts = place_texts(scene, light, width, height, bearers)
    texts.mount(image)
    texts.letter(image)
    return texts.reports()


def place_texts(scene: Scene, light: Light, width: int, height: int, bearers: Sequence[Bearer] = ()) -> Texts:
    """Where the scene's texts go in a picture of that many pixels; ``bearers`` are its things that can have one on
    them, from left to right."""
    told = [i for i in scene.texts if layout_text(i.text, ("sans",), 0, 0, 1, 1)]
    pieces: list[_Printed | _Signed] = []
    order: dict[int, tuple[str, int, int]] = {}
    rest: dict[Sign, list[int]] = {}
    for asset in dict.fromkeys(i.asset for i in told):
        own = [n for n, i in enumerate(told) if i.asset == asset and i.sign is None]
        those = [bearer for bearer in bearers if asset and bearer.asset == asset]
        for share, bearer in _dealt(own, those):
            settings = _in_room([told[n].text for n in share], bearer)
            pieces.append(_Printed(bearer=bearer, settings=settings, ink=told[share[0]].ink))
            order.update({n: (told[n].text, len(pieces) - 1, at) for at, n in enumerate(share) if n not in order})
    for n, inscription in enumerate(told):
        if n not in order:
            rest.setdefault(_sign(inscription, scene), []).append(n)
    taken: list[Panel] = []
    for sign, numbers in rest.items():
        # whoever speaks has a bubble of their own
        groups = [[n] for n in numbers] if sign is Sign.BUBBLE else [numbers]
        for group in groups:
            piece = _signed([told[n] for n in group], sign, scene, light, (width, height), taken)
            taken.append(piece.panel)
            pieces.append(piece)
            order.update({n: (told[n].text, len(pieces) - 1, at) for at, n in enumerate(group)})
    return Texts(pieces=tuple(pieces), order=tuple(order[n] for n in sorted(order)))


def _dealt(numbers: list[int], bearers: Sequence[Bearer]) -> Iterator[tuple[list[int], Bearer]]:
    """Which texts are on which of the things: one text on all of them, else each on its own, the rest on the last."""
    if not numbers:
        return
    for k, bearer in enumerate(bearers):
        share = numbers if len(numbers) == 1 else numbers[k : k + 1] if k + 1 < len(bearers) else numbers[k:]
        if share:
            yield share, bearer


def _in_room(texts: Sequence[str], bearer: Bearer) -> tuple[Setting, ...]:
    width, height = bearer.room
    pad = 0.07 * min(width, height)
    spare = abs(bearer.style.sag) * width
    room = (pad, pad, width - pad, height - pad - spare)
    return tuple(_stacked(texts, bearer.style.fonts, 0.0, room, _CAP * height))


def _sign(inscription: Inscription, scene: Scene) -> Sign:
    if inscription.sign is not None:
        return inscription.sign
    day, night = _SIGN.get(scene.environment, (Sign.BOARD, Sign.BOARD))
    if scene.style in _OWN:
        return _OWN[scene.style]
    return night if scene.time in _DARK else day


Found = tuple[float, list[Setting], Panel, float]


def _signed(
    inscriptions: Sequence[Inscription],
    sign: Sign,
    scene: Scene,
    light: Light,
    size: tuple[int, int],
    taken: Sequence[Panel],
) -> _Signed:
    texts = [inscription.text for inscription in inscriptions]
    mount = MOUNTS[sign]
    speaker = next((e for e in scene.elements if e.asset == inscriptions[0].asset), None)
    score, settings, panel, ground = _best(texts, mount, scene, size, taken, speaker)
    if mount.standing and score < -_CROWDED:
        candidate = _best(texts, MOUNTS[Sign.BANNER], scene, size, taken, None)
        if candidate[0] > score:
            mount, (_, settings, panel, ground) = MOUNTS[Sign.BANNER], candidate
    width, height = size
    place = Place(
        light=light,
        unit=min(width, height) / 100,
        ground=ground,
        seed=scene.seed + len(taken),
        rng=np.random.default_rng((scene.seed % (1 << 32), 97 + len(taken))),
        toward=None if speaker is None else _mouth(speaker, width, height),
        ink=inscriptions[0].ink,
    )
    return _Signed(mounting=mount, panel=panel, place=place, settings=tuple(settings))


def _mouth(speaker: Element, width: int, height: int) -> tuple[float, float]:
    """About where somebody's head is."""
    side = speaker.size * min(width, height)
    return speaker.x * width, speaker.y * height - 0.80 * side


def _best(
    texts: Sequence[str],
    mount: Mount,
    scene: Scene,
    size: tuple[int, int],
    taken: Sequence[Panel],
    speaker: Element | None,
) -> Found:
    """The best place: large letters, little covered; its score, the texts' settings, the panel, the ground's row."""
    width, height = size
    things = [_box(e, width, height) for e in scene.elements if not e.scattered]
    boxes = [] if mount.over else things
    alone = not things and not taken
    largest = mount.largest * min(width, height) * (_ALONE if alone else 1.0)
    best: Found | None = None
    for room, ground, dislike in _rooms(mount, scene, size, alone, speaker):
        settings = _stacked(texts, mount.fonts, mount.padding, room, largest)
        panel = _panel(settings, mount)
        if ground:
            drop = room[3] - panel[3]
            settings = [_moved(s, 0, drop) for s in settings]
            panel = (panel[0], panel[1] + drop, panel[2], panel[3] + drop)
        letters = min(s.size_px for s in settings) / largest
        covered = sum(_covered(box, panel) for box in boxes) + 2.0 * sum(_covered(panel, other) for other in taken)
        score = min(letters, 1.0) * 0.8 - 5.0 * covered - dislike
        if best is None or score > best[0]:
            best = (score, settings, panel, ground)
    assert best is not None
    return best


def _rooms(
    mount: Mount, scene: Scene, size: tuple[int, int], alone: bool, speaker: Element | None
) -> Iterator[tuple[Panel, float, float]]:
    """Rooms for a panel, (left, top, right, bottom) in pixels, the ground's row (0 for what hangs) and how little
    the place is liked."""
    width, height = size
    short = min(width, height)
    edge = _SAFE * short
    if mount.standing:
        low = max(footing_of(scene).far + 0.12, 0.84)
        for base in (low, (low + 0.955) / 2, 0.955):
            for span in (0.86, 0.74) if alone else (0.62, 0.48, 0.38, 0.30):
                half = span * short / 2
                for x in (0.5, 0.30, 0.70, 0.22, 0.78, 0.16, 0.84):
                    middle = float(np.clip(x * width, half + edge, width - half - edge))
                    bottom = base * height - 0.075 * short
                    room = (middle - half, bottom - (0.48 if alone else 0.30) * short, middle + half, bottom)
                    yield room, base * height, 0.10 * (0.955 - base) + 0.05 * abs(x - 0.5)
        return
    at = mount.at if speaker is None else max(0.10, speaker.y - 1.02 * speaker.size * short / height)
    rows = (0.42,) if alone and mount.at < 0.5 else (at, at + 0.05, at + 0.11, at - 0.04, 0.80 if at < 0.5 else 0.17)
    for span in (0.86, 0.74) if alone else (0.74, 0.58, 0.44, 0.34):
        half = min(span * short * 1.15, width - 2 * edge) / 2
        for tall in (0.50,) if alone else (0.30, 0.22, 0.16):
            for x in (0.5, 0.30, 0.70, 0.20, 0.80):
                middle = float(np.clip(x * width, half + edge, width - half - edge))
                for y in rows:
                    centre = max(y * height, edge + tall * short / 2 + 0.02 * short)
                    room = (middle - half, centre - tall * short / 2, middle + half, centre + tall * short / 2)
                    if room[3] > height - edge and y != rows[0]:
                        continue
                    over = min(0.0, height - edge - room[3])
                    room = (room[0], room[1] + over, room[2], room[3] + over)
                    away = abs(x - (0.5 if speaker is None else speaker.x))
                    yield room, 0.0, 0.06 * away + 0.10 * abs(y - at) + (0.2 if abs(y - at) > 0.3 else 0.0)


def _stacked(
    texts: Sequence[str], fonts: tuple[Name, ...], padding: float, room: Panel, largest: float
) -> list[Setting]:
    """The texts one above the other in a room, the first one larger; the padding is in parts of the letters' height."""
    x0, y0, x1, y1 = room
    pad = padding * min(largest, (y1 - y0) / (len(texts) + 2 * padding) * 0.9)
    gap = max(0.35 * pad, 0.06 * (y1 - y0)) if len(texts) > 1 else 0.0
    free = (y1 - y0) - 2 * pad - gap * (len(texts) - 1)
    weights = np.array([1.0] + [0.72] * (len(texts) - 1))
    shares = weights / weights.sum() * free
    out: list[Setting] = []
    for text, share in zip(texts, shares, strict=True):
        most = min(largest, 0.75 * out[0].size_px) if out else largest
        setting = _limited(text, fonts, (x0 + pad, y0, x1 - pad, y0 + float(share)), most)
        out.append(setting)
    # closed up, and centred in the room
    total = sum(s.height for s in out) + gap * (len(out) - 1)
    y = (y0 + y1 - total) / 2
    for k, setting in enumerate(out):
        out[k] = _moved(setting, 0, y - setting.y)
        y += setting.height + gap
    return out


def _limited(text: str, fonts: tuple[Name, ...], box: Panel, largest: float) -> Setting:
    x0, y0, x1, y1 = box
    setting = layout_text(text, fonts, x0, y0, x1 - x0, y1 - y0)
    assert setting is not None
    if setting.size_px > largest:
        shrink = largest / setting.size_px
        w, h = (x1 - x0) * shrink, (y1 - y0) * shrink
        setting = layout_text(text, fonts, (x0 + x1 - w) / 2, (y0 + y1 - h) / 2, w, h)
        assert setting is not None
    return setting


def _moved(setting: Setting, dx: float, dy: float) -> Setting:
    return replace(setting, x=setting.x + dx, y=setting.y + dy)


def _panel(settings: Sequence[Setting], mount: Mount) -> Panel:
    """A panel about the letters."""
    pad = mount.padding * max(s.size_px for s in settings)
    left, right = min(s.x for s in settings), max(s.x + s.width for s in settings)
    bottom = max(s.y + s.height for s in settings)
    return left - pad, settings[0].y - 0.85 * pad, right + pad, bottom + 0.85 * pad


def _box(element: Element, width: int, height: int) -> Panel:
    """About where an element is: most are a little less than square."""
    side = 0.88 * element.size * min(width, height)
    x, y = element.x * width, element.y * height
    return x - side / 2, y - side, x + side / 2, y


def _covered(box: Panel, panel: Panel) -> float:
    """How much of a box a panel covers."""
    across = min(box[2], panel[2]) - max(box[0], panel[0])
    down = min(box[3], panel[3]) - max(box[1], panel[1])
    area = (box[2] - box[0]) * (box[3] - box[1])
    return max(0.0, across) * max(0.0, down) / max(area, 1e-6)
