"""The renderer: draws a scene at any pixel size, stage after stage."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping
from operator import attrgetter
from threading import Lock
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.scene import Colour, Environment, Scene, Style, Time, Weather

from .elements import Setting, draw
from .environments import PAINTERS
from .grading import bloom, grade
from .joining import Figure, Joined, Joiner
from .lens import defocus
from .light import Light, light_of
from .material import Sprite, recolour
from .portrait import is_bust, portray
from .poster import paint_poster
from .props import props
from .scatter import strew
from .sprites import mend_belly, without_specks
from .stage import Clearing, Stage
from .styles import stylise
from .typesetting import set_texts
from .weather import precipitation

if TYPE_CHECKING:
    from calotype.pipelines.bundled.assets import AssetPack

Pixels = NDArray[np.uint8]
Tick = Callable[[float], None]

_PREPARED = 64
"""How many recoloured sprites are kept."""
_BACKGROUND, _ELEMENTS, _WEATHER, _STYLE = 0.40, 0.75, 0.82, 0.93
"""The fraction done after each stage."""
_MOST_DRAWN = 4_400_000
"""Pixels drawn at most where a picture is reduced afterwards: as many as the largest pictures have, which gain nothing
from more."""
_BLANK = frozenset({"sign"})
"""Assets whose place a text's own sign takes."""
_ENCLOSED = frozenset({Environment.SPACE, Environment.UNDERWATER})


class Renderer:
    """Draws scenes with one asset pack. Safe to call from several threads."""

    def __init__(self, pack: AssetPack) -> None:
        self._pack = pack
        self._prepared: OrderedDict[tuple[str, Colour | None], Sprite] = OrderedDict()
        self._lock = Lock()
        self._joiner = Joiner(pack, self.sprite)

    def joined(self, scene: Scene, aspect: float) -> Joined:
        """The scene with one picture for everybody and what they hold, wear and ride; ``aspect`` is the frame's width
        over height."""
        return self._joiner.join(scene, aspect)

    def render(
        self, scene: Scene, width: int, height: int, *, supersampling: float = 1.0, tick: Tick = lambda _: None
    ) -> Pixels:
        """The picture, uint8 RGB (height, width, 3).

        ``tick`` is called with the fraction done, 0 to 1, and may raise to end the work. ``supersampling`` is how many
        pixels are drawn for each of the picture's along one side: above 1 they are reduced (a large picture is drawn
        as it is), below 1 enlarged. Lettering, a style's material and posters keep the picture's own size.
        """
        if supersampling > 1.0:
            supersampling = max(1.0, min(supersampling, (_MOST_DRAWN / (width * height)) ** 0.5))
        return self._draw(scene, width, height, tick, supersampling)

    def preview(self, scene: Scene, longest_side: int, aspect: float = 1.0) -> Pixels:
        """A small picture of the scene, its longer side in pixels; ``aspect`` is width over height."""
        scale = longest_side / max(aspect, 1.0)
        return self._draw(scene, max(16, round(scale * aspect)), max(16, round(scale)), lambda _: None)

    def sprite(self, asset: str, colour: Colour | None) -> Sprite:
        """An asset's sprite, mended, in the colour asked for."""
        key = (asset, colour)
        with self._lock:
            if key in self._prepared:
                self._prepared.move_to_end(key)
                return self._prepared[key]
        kind = self._pack.assets[asset].kind
        made = without_specks(self._pack.sprite(asset))
        if kind == "animal":
            made = mend_belly(made)
        if colour is not None:
            made = recolour(made, colour, kind)
        with self._lock:
            self._prepared[key] = made
            while len(self._prepared) > _PREPARED:
                self._prepared.popitem(last=False)
        return made

    def _draw(self, scene: Scene, width: int, height: int, tick: Tick, supersampling: float = 1.0) -> Pixels:
        tick(0.0)
        poster = scene.style is Style.POSTER
        figures: Mapping[str, Figure] = {}
        if scene.joints and (poster or not scene.portrait):
            joined = self.joined(scene, width / height)
            scene, figures = joined.scene, joined.figures
        if scene.texts and not scene.joints:
            scene = scene.evolve(elements=tuple(e for e in scene.elements if e.asset not in _BLANK))
        if poster:
            return self._print(scene, figures, width, height, tick)
        light = light_of(scene)
        size = round(width * supersampling), round(height * supersampling)
        image = self._scenery(scene, figures, light, *size, tick)
        if supersampling != 1.0:
            how = cv2.INTER_AREA if supersampling > 1.0 else cv2.INTER_CUBIC
            image = cv2.resize(image, (width, height), interpolation=how)
        # 7. the style's material, then lettering, which stays exact
        image = stylise(image, scene.style, scene.seed)
        tick(_STYLE)
        if scene.texts:
            set_texts(image, scene, light)
        # 8. the grade
        pixels = grade(image, scene)
        tick(1.0)
        return pixels

    def _scenery(
        self, scene: Scene, figures: Mapping[str, Figure], light: Light, width: int, height: int, tick: Tick
    ) -> NDArray[np.float32]:
        """Everything that the lens sees."""
        clearing = _clearing(scene, width, height)
        # 1. the background
        stage = PAINTERS[scene.environment](scene, light, width, height, clearing)
        image = stage.background
        tick(_BACKGROUND)
        # 2. the lens, on what is far
        depth = max(
            scene.camera.depth_of_field, 0.75 if scene.portrait else 0.0, 0.42 if scene.style is Style.PHOTO else 0.0
        )
        defocus(
            image,
            depth,
            clearing.y,
            stage.horizon,
            everything=scene.portrait or (scene.environment in _ENCLOSED and depth > 0.3),
        )
        # 3. the elements, from back to front
        self._elements(image, scene, figures, stage, clearing, tick)
        # 4. what is nearer than they are
        if stage.foreground is not None and not scene.portrait:
            stage.foreground(image)
        # 5. rain and snow
        precipitation(image, scene, light)
        tick(_WEATHER)
        # 6. light in the lens
        bloom(image, scene, light)
        return image

    def _print(self, scene: Scene, figures: Mapping[str, Figure], width: int, height: int, tick: Tick) -> Pixels:
        """A poster has a sheet for its place and no weather, lens or shadows."""

        def draw_motif(image: NDArray[np.float32], arranged: Scene, stage: Stage) -> None:
            flat = arranged.evolve(environment=Environment.STUDIO, time=Time.DAY, weather=Weather.CLEAR, portrait=False)
            self._elements(image, flat, figures, stage, _clearing(flat, width, height), tick)

        cast = {**self._pack.assets, **{name: figure.asset for name, figure in figures.items()}}
        image, _ = paint_poster(scene, cast, width, height, draw_motif)
        tick(_STYLE)
        pixels = grade(image, scene)
        tick(1.0)
        return pixels

    def _elements(
        self,
        image: NDArray[np.float32],
        scene: Scene,
        figures: Mapping[str, Figure],
        stage: Stage,
        clearing: Clearing,
        tick: Tick,
    ) -> None:
        setting = Setting.of(scene, stage, clearing.y)
        sitter = scene.elements[0] if scene.portrait and scene.elements else None
        aspect = image.shape[1] / image.shape[0]
        worn = {joint.held for joint in scene.joints}
        rest = [e for k, e in enumerate(scene.elements) if k not in worn and (sitter is None or k)]
        cast = {**self._pack.assets, **{name: figure.asset for name, figure in figures.items()}}
        about = [] if sitter is not None else props(scene, stage, clearing, cast, image.shape[1], image.shape[0])
        strewn = strew(scene.evolve(elements=tuple(rest)), stage, clearing, aspect)
        order = sorted([*about, *strewn], key=attrgetter("depth"))
        for number, element in enumerate(order):
            if element.asset in figures:
                figure = figures[element.asset]
                draw(image, element, figure.asset, figure.sprite, setting)
                continue
            own = self.sprite(element.asset, None)
            sprite = self.sprite(element.asset, element.colour) if element.colour else own
            draw(image, element, self._pack.assets[element.asset], sprite, setting, own=own)
            tick(_BACKGROUND + (_ELEMENTS - _BACKGROUND) * (number + 1) / (len(order) + 1))
        if sitter is not None:
            head = self._pack.assets[sitter.asset].portrait or sitter.asset
            face = self.sprite(head, None)
            if sitter.colour is not None and is_bust(face):
                face = self.sprite(head, sitter.colour)
            portray(image, sitter, face, scene, setting.stage.light, self._joiner.adorner(scene, head))
        tick(_ELEMENTS)


def _clearing(scene: Scene, width: int, height: int) -> Clearing:
    """The place of the main element, the largest that is not scattered; its baseline is the nearest one's, so that
    nothing of the foreground hides any of them."""
    single = [e for e in scene.elements if not e.scattered]
    main = max(single, key=lambda e: e.size, default=None)
    if main is None:
        return Clearing()
    half = 0.55 * main.size * min(width, height) / width
    standing = [e.y for e in single if not e.airborne]
    return Clearing(x=main.x, half_width=half + 0.02, y=max(standing, default=max(main.y, 0.86)))
