"""Typesetting in a picture: which sign carries the quoted texts, where it stands or hangs, and that they are on it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from calotype.pipelines.bundled.footing import footing_of
from calotype.pipelines.bundled.render.canvas import Image
from calotype.pipelines.bundled.render.lettering import PlacedText, Setting, coverage, layout_text, notices, placed
from calotype.pipelines.bundled.render.light import Light
from calotype.pipelines.bundled.render.signs import SIGNS, Panel, Place, Sign
from calotype.pipelines.bundled.scene import Element, Environment, Scene, Style, Time

__all__ = ["PlacedText", "layout_text", "notices", "set_texts"]

_DARK = frozenset({Time.DUSK, Time.NIGHT})
_SIGN: dict[Environment, tuple[str, str]] = {
    # by day, by night
    Environment.OCEAN: ("banner", "banner"),
    Environment.CITY: ("shop", "neon"),
    Environment.ROOM: ("frame", "neon"),
    Environment.TABLE: ("slate", "slate"),
    Environment.STUDIO: ("print", "neon"),
    Environment.SPACE: ("neon", "neon"),
}
"""Everywhere else a board stands."""
_SAFE = 0.035
"""Kept free at the frame's edges, as a fraction of its shorter side."""
_CROWDED = 0.60
"""Above this much of the elements covered, a standing sign gives way to a banner."""


def set_texts(image: Image, scene: Scene, light: Light) -> tuple[PlacedText, ...]:
    """Draws the scene's texts, in place, on a sign that suits it, clear of the elements as far as can be.

    Deterministic; every text that has anything to set is set whole, inside the frame.
    """
    texts = [t for t in scene.texts if layout_text(t, ("sans",), 0, 0, 1, 1)]
    if not texts:
        return ()
    height, width = image.shape[:2]
    day, night = _SIGN.get(scene.environment, ("board", "board"))
    sign = SIGNS["print" if scene.style is Style.POSTER else night if scene.time in _DARK else day]
    score, settings, panel, ground = _best(texts, sign, scene, width, height)
    if sign.standing and score < -_CROWDED:
        other = SIGNS["banner"]
        candidate = _best(texts, other, scene, width, height)
        if candidate[0] > score:
            sign, (_, settings, panel, ground) = other, candidate
    place = Place(
        light=light,
        unit=min(width, height) / 100,
        ground=ground,
        seed=scene.seed,
        rng=np.random.default_rng((scene.seed % (1 << 32), 97)),
    )
    sign.panel(image, panel, place)
    for setting in settings:
        # only what the letters and their glow can reach
        reach = setting.size_px
        x0, y0 = max(0, int(setting.x - reach)), max(0, int(setting.y - reach))
        x1, y1 = int(setting.x + setting.width + reach), int(setting.y + setting.height + reach)
        view = image[y0:y1, x0:x1]
        sign.letters(view, coverage(_moved(setting, -x0, -y0), view.shape[:2]), setting.size_px, place)
    return tuple(placed(text, setting) for text, setting in zip(texts, settings, strict=True))


def _best(
    texts: Sequence[str], sign: Sign, scene: Scene, width: int, height: int
) -> tuple[float, list[Setting], Panel, float]:
    """The best place: large letters, little covered; its score, the texts' settings, the panel, the ground's row."""
    short = min(width, height)
    largest = sign.largest * short
    best: tuple[float, list[Setting], Panel, float] | None = None
    boxes = [_box(e, width, height) for e in scene.elements if not e.scattered]
    for room, ground, dislike in _rooms(sign, scene, width, height):
        settings = _stacked(texts, sign, room, largest)
        panel = _panel(settings, sign)
        if ground:
            drop = room[3] - panel[3]
            settings = [_moved(s, 0, drop) for s in settings]
            panel = (panel[0], panel[1] + drop, panel[2], panel[3] + drop)
        size = min(s.size_px for s in settings) / largest
        covered = sum(_covered(box, panel) for box in boxes)
        score = min(size, 1.0) * 0.8 - 5.0 * covered - dislike
        if best is None or score > best[0]:
            best = (score, settings, panel, ground)
    assert best is not None
    return best


def _rooms(sign: Sign, scene: Scene, width: int, height: int) -> Iterator[tuple[Panel, float, float]]:
    """Rooms for a panel, (left, top, right, bottom) in pixels, the ground's row (0 for what hangs) and how little
    the place is liked."""
    short = min(width, height)
    edge = _SAFE * short
    if sign.standing:
        low = max(footing_of(scene).far + 0.12, 0.84)
        for base in (low, (low + 0.955) / 2, 0.955):
            for span in (0.62, 0.48, 0.38, 0.30):
                half = span * short / 2
                for x in (0.5, 0.30, 0.70, 0.22, 0.78, 0.16, 0.84):
                    middle = float(np.clip(x * width, half + edge, width - half - edge))
                    bottom = base * height - 0.075 * short
                    room = (middle - half, bottom - 0.30 * short, middle + half, bottom)
                    yield room, base * height, 0.10 * (0.955 - base) + 0.05 * abs(x - 0.5)
        return
    for span in (0.74, 0.58, 0.44, 0.34):
        half = min(span * short * 1.15, width - 2 * edge) / 2
        for tall in (0.30, 0.22, 0.16):
            for x in (0.5, 0.30, 0.70, 0.20, 0.80):
                middle = float(np.clip(x * width, half + edge, width - half - edge))
                for y in (0.17, 0.22, 0.28, 0.13, 0.80):
                    centre = max(y * height, edge + tall * short / 2 + 0.02 * short)
                    room = (middle - half, centre - tall * short / 2, middle + half, centre + tall * short / 2)
                    if room[3] > height - edge:
                        continue
                    yield room, 0.0, 0.06 * abs(x - 0.5) + 0.10 * abs(y - 0.17) + (0.2 if y > 0.5 else 0.0)


def _stacked(texts: Sequence[str], sign: Sign, room: Panel, largest: float) -> list[Setting]:
    """The texts one above the other in a room, the first one larger."""
    x0, y0, x1, y1 = room
    pad = sign.padding * min(largest, (y1 - y0) / (len(texts) + 2 * sign.padding) * 0.9)
    gap = 0.35 * pad if len(texts) > 1 else 0.0
    free = (y1 - y0) - 2 * pad - gap * (len(texts) - 1)
    weights = np.array([1.0] + [0.72] * (len(texts) - 1))
    shares = weights / weights.sum() * free
    out: list[Setting] = []
    for text, share in zip(texts, shares, strict=True):
        most = min(largest, 0.75 * out[0].size_px) if out else largest
        setting = _limited(text, sign, (x0 + pad, y0, x1 - pad, y0 + float(share)), most)
        out.append(setting)
    # closed up, and centred in the room
    total = sum(s.height for s in out) + gap * (len(out) - 1)
    y = (y0 + y1 - total) / 2
    for k, setting in enumerate(out):
        out[k] = _moved(setting, 0, y - setting.y)
        y += setting.height + gap
    return out


def _limited(text: str, sign: Sign, box: Panel, largest: float) -> Setting:
    x0, y0, x1, y1 = box
    setting = layout_text(text, sign.fonts, x0, y0, x1 - x0, y1 - y0)
    assert setting is not None
    if setting.size_px > largest:
        shrink = largest / setting.size_px
        w, h = (x1 - x0) * shrink, (y1 - y0) * shrink
        setting = layout_text(text, sign.fonts, (x0 + x1 - w) / 2, (y0 + y1 - h) / 2, w, h)
        assert setting is not None
    return setting


def _moved(setting: Setting, dx: float, dy: float) -> Setting:
    return replace(setting, x=setting.x + dx, y=setting.y + dy)


def _panel(settings: Sequence[Setting], sign: Sign) -> Panel:
    """A panel about the letters."""
    pad = sign.padding * max(s.size_px for s in settings)
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
