"""The renderer: draws a scene at any pixel size, stage after stage."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import replace
from operator import attrgetter
from threading import Lock
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.ambience import Environment, Time, Weather
from calotype.pipelines.bundled.camera import Angle
from calotype.pipelines.bundled.designs import Sheet
from calotype.pipelines.bundled.footing import footing_of
from calotype.pipelines.bundled.grafts import Graft, Part
from calotype.pipelines.bundled.layout.rooming import is_sharp
from calotype.pipelines.bundled.overheads import is_seen_from_above, overhead_of
from calotype.pipelines.bundled.scene import (
    BARE,
    Coat,
    Element,
    Scene,
    Style,
)
from calotype.pipelines.bundled.wisps import ON_GROUND

from .air import fill_air
from .auras import rising, surround
from .cableways import draw_cables
from .canvas import Image
from .coats import coated
from .cover import Cover
from .crafted import satin
from .credits import show
from .design.heads import head_of
from .design.sheets import is_treated, paint_design
from .dyeing import dye_ground, ground_of
from .elements import Setting, draw
from .environments import painter_of
from .flattening import flattened
from .glyphs import standing
from .grading import bloom, grade
from .grafting import halved, headed, shows, tinted, tone_of
from .gridlines import lay_grid
from .growing import grown
from .heaps import CLOSE, HEAPS, MOTLEY, VARIED, heaped
from .inked import tinted_lines
from .joining import Figure, Joined, Joiner
from .lamplight import light_window
from .lens import against_the_light, defocus
from .light import Light, light_of
from .material import Sprite
from .miens import shown
from .neglect import neglect
from .oklab import unit
from .optics import through
from .pinions import winged
from .planview import paint_overhead, tint_of
from .portrait import is_bust, portray
from .poster import paint_poster
from .prints import PRINTS, blank, lettered_assets, outline
from .props import props
from .scatter import strew
from .stage import Clearing, Stage
from .stocking import stock_up
from .stringing import string_up
from .styles import OUTLINED, stylise
from .topdown import paint_top
from .tracks import lay_tracks
from .typesetting import Bearer, Texts, place_texts
from .vista import VISTAS, paint_vista, staged
from .weather import precipitation
from .wetness import glossed

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
_SOFT = frozenset({"grass", "snow", "sand"})
_ENCLOSED = frozenset({Environment.SPACE, Environment.UNDERWATER})


class Renderer:
    """Draws scenes with one asset pack. Safe to call from several threads."""

    def __init__(self, pack: AssetPack) -> None:
        self._pack = pack
        self._prepared: OrderedDict[tuple[str, Coat, bool], Sprite] = OrderedDict()
        self._lock = Lock()
        self._joiner = Joiner(pack, self.sprite)

    def joins(self, scene: Scene) -> bool:
        """Whether anybody in it holds, wears or rides something, or is in a pose of their own."""
        return self._joiner.joins(scene)

    def joined(self, scene: Scene, aspect: float, *, solved: bool = True) -> Joined:
        """The scene with one picture for everybody and what they hold, wear and ride; ``aspect`` is the frame's width
        over height. solved: its elements are where a layout has put them."""
        return self._joiner.join(scene, aspect, solved=solved)

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

    def sprite(self, asset: str, coat: Coat, lettered: bool = False) -> Sprite:
        """An asset's sprite, mended, as the coat says; with room for letters on it where it bears a text."""
        show(asset)
        key = (asset, coat, lettered)
        with self._lock:
            if key in self._prepared:
                self._prepared.move_to_end(key)
                return self._prepared[key]
        source = self._pack.sprite(asset)
        if lettered:
            source = blank(asset, self._pack.sprite)
            coat = coat if coat.colour is not None else replace(coat, colour=PRINTS[asset].colour)
        if coat.glyphs:
            source = standing(coat.glyphs, source.shape[:2])
        made = coated(source, asset, self._pack.assets[asset].kind, coat)
        if coat.stuff:
            tones = MOTLEY if coat.colour is None and coat.stuff[0] in VARIED else (coat.colour,)
            small = [
                self.sprite(name, replace(BARE, colour=tone, tint=coat.tint)) for name in coat.stuff for tone in tones
            ]
            made = heaped(made, small, HEAPS.get(coat.stuff[0], CLOSE))
        for graft in coat.grafts:
            made = self._grafted(made, asset, graft)
        if coat.mien is not None:
            made = shown(made, self._pack.assets[asset], self._joiner.anchors(asset), coat.mien)
        with self._lock:
            self._prepared[key] = made
            while len(self._prepared) > _PREPARED:
                self._prepared.popitem(last=False)
        return made

    def _grafted(self, sprite: Sprite, name: str, graft: Graft) -> Sprite:
        """With a part of another thing: "a man with a clock for a head"."""
        assets = self._pack.assets
        if graft.part is Part.SHADOW:
            return sprite
        if graft.part in {Part.PANE, Part.LOWER}:
            kind = assets[graft.asset].kind if graft.asset else ""
            pane = name if graft.part is Part.PANE else f"{name} below"
            return shows(pane, lambda other: self._plain(other, graft), graft.view, graft.asset, kind, sprite)
        if graft.part is Part.WINGS:
            return winged(sprite, assets[name], graft.asset, self._plain(graft.asset, graft), tone_of(graft))
        if graft.part is Part.HALF:
            return halved(sprite, assets[name], self._plain(graft.asset, graft), assets[graft.asset])
        if graft.part is not Part.HEAD:
            tones = MOTLEY if graft.part is Part.CROWN and graft.asset in VARIED and not graft.colour else ()
            many = [self.sprite(graft.asset, replace(BARE, colour=tone)) for tone in tones]
            many = many or [self._plain(graft.asset, graft)]
            return grown(graft.part, sprite, many, assets[name], assets[graft.asset])
        head = f"{graft.asset} head"
        other = self._plain(head if head in assets else graft.asset, graft)
        return headed(sprite, self._joiner.bearings(name), other, bare=name in self._pack.portraits)

    def _shade(self, element: Element) -> Sprite | None:
        """What casts an element's shadow in its place."""
        graft = next((one for one in element.grafts if one.part is Part.SHADOW), None)
        return self.sprite(graft.asset, BARE) if graft is not None else None

    def _plain(self, name: str, graft: Graft) -> Sprite:
        return self.sprite(name, tinted(graft))

    def texts(self, scene: Scene, width: int, height: int) -> Texts:
        """A scene's texts, placed in a picture of that many pixels; a poster has a layout of its own."""
        scene = _upright(scene)
        lettered = lettered_assets(scene)
        bearing = [element for element in scene.elements if element.asset in lettered and not element.scattered]
        bearing.sort(key=attrgetter("x"))
        sprites = [self.sprite(element.asset, BARE, True) for element in bearing]
        bearers = [_bearer(e, sprite, width, height) for e, sprite in zip(bearing, sprites, strict=True)]
        return place_texts(scene, light_of(scene), width, height, bearers)

    def _draw(self, scene: Scene, width: int, height: int, tick: Tick, supersampling: float = 1.0) -> Pixels:
        tick(0.0)
        poster = scene.style is Style.POSTER
        figures: Mapping[str, Figure] = {}
        original = scene = _upright(scene)
        if (poster or not scene.portrait) and self._joiner.joins(scene):
            joined = self.joined(scene, width / height)
            scene, figures = joined.scene, joined.figures
        if poster:
            return self._print(scene, figures, width, height, tick)
        if scene.design is not None:
            return self._sheet(original, scene, figures, width, height, tick)
        light = light_of(scene)
        size = round(width * supersampling), round(height * supersampling)
        cover = Cover(size[1], size[0]) if scene.style in OUTLINED or scene.camera.optics else None
        image = self._scenery(scene, figures, light, *size, tick, cover)
        if supersampling != 1.0:
            how = cv2.INTER_AREA if supersampling > 1.0 else cv2.INTER_CUBIC
            image = cv2.resize(image, (width, height), interpolation=how)
        if scene.room.upended:
            image = np.ascontiguousarray(image[::-1])
        # 7. the style's material, then lettering, which stays exact
        texts = self.texts(original, width, height)
        texts.mount(image)
        image = stylise(image, scene.style, scene.seed, None if cover is None else cover.resized(width, height))
        tick(_STYLE)
        texts.letter(image)
        if scene.camera.optics and cover is not None:
            horizon = -1.0 if scene.camera.angle is Angle.TOP else footing_of(scene).horizon
            image = through(image, scene.camera.optics, cover.resized(width, height), horizon)
        # 8. the grade
        pixels = grade(image, scene)
        tick(1.0)
        return pixels

    def _scenery(
        self,
        scene: Scene,
        figures: Mapping[str, Figure],
        light: Light,
        width: int,
        height: int,
        tick: Tick,
        cover: Cover | None = None,
    ) -> NDArray[np.float32]:
        """Everything that the lens sees; ``cover`` notes the elements."""
        clearing = _clearing(scene, width, height)
        if scene.style in VISTAS:
            stage = _flat(scene, light, width, height, clearing)
            stock_up(stage.background, scene, clearing, self.sprite)
            neglect(stage.background, scene, stage.horizon, self.sprite)
            if scene.strung:
                string_up(stage.background, scene, light, stage.horizon)
            tick(_BACKGROUND)
            self._elements(stage.background, scene, figures, stage, clearing, tick, cover)
            cast = {**self._pack.assets, **{name: figure.asset for name, figure in figures.items()}}
            fill_air(stage.background, scene, light, cast)
            precipitation(stage.background, scene, light)
            tick(_WEATHER)
            return stage.background
        # 1. the background
        if scene.camera.angle is Angle.TOP:
            stage = paint_top(scene, light, width, height)
        else:
            stage = glossed(painter_of(scene)(scene, light, width, height, clearing), scene)
        image = stage.background
        stock_up(image, scene, clearing, self.sprite)
        neglect(image, scene, stage.horizon, self.sprite)
        ground = ground_of(scene)
        if ground is not None and scene.camera.angle is not Angle.TOP:
            dye_ground(image, light, stage.horizon, ground)
            stage = replace(stage, foreground=None)
        if scene.camera.symmetrical:
            image[:, -(width // 2) :] = image[:, : width // 2][:, ::-1]
        if scene.tints.grid and scene.camera.angle is not Angle.TOP:
            lay_grid(image, stage.horizon)
        if scene.strung:
            string_up(image, scene, light, stage.horizon)
        if any(wisp.effect in ON_GROUND for wisp in scene.wisps):
            if stage.surface in _SOFT and stage.foreground is not None:
                # prints are not seen under grass
                stage.foreground(image)
                stage = replace(stage, foreground=None)
            lay_tracks(image, scene, footing_of(scene).far - 0.03)
        tick(_BACKGROUND)
        # 2. the lens, on what is far
        # a room that is the subject is sharp in a photograph of it
        soft = 0.0 if is_sharp(scene) else 0.62
        depth = max(
            scene.camera.depth_of_field, 0.75 if scene.portrait else 0.0, soft if scene.style is Style.PHOTO else 0.0
        )
        defocus(
            image,
            0.0 if scene.camera.angle is Angle.TOP else depth,
            clearing.y,
            stage.horizon,
            everything=scene.portrait or (scene.environment in _ENCLOSED and depth > 0.3),
        )
        # 3. the elements, from back to front
        cast = {**self._pack.assets, **{name: figure.asset for name, figure in figures.items()}}
        fill_air(image, scene, light, cast, behind=True)
        draw_cables(image, scene, light, cast)
        self._elements(image, scene, figures, stage, clearing, tick, cover)
        light_window(image, scene, light, self._pack.assets)
        # 4. what is nearer than they are
        if stage.foreground is not None and not scene.portrait:
            stage.foreground(image)
        if scene.camera.silhouette:
            against_the_light(image, stage.horizon)
        # 5. what fills the air, rain and snow
        fill_air(image, scene, light, cast)
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

    def _sheet(
        self, original: Scene, scene: Scene, figures: Mapping[str, Figure], width: int, height: int, tick: Tick
    ) -> Pixels:
        """A design has a sheet for its place. original: before anything was joined, for a scene on the sheet."""
        own = {name: figure.sprite for name, figure in figures.items()}

        def shown(asset: str, coat: Coat) -> Sprite:
            made = self._pack.assets[asset]
            if scene.design is None or not (scene.design.head or scene.design.sheet is Sheet.EXPOSURE):
                return self.sprite(asset, coat)
            if made.portrait is not None:
                return self.sprite(made.portrait, coat)
            return head_of(self.sprite(asset, coat), made) if scene.design.head else self.sprite(asset, coat)

        def within(wide: int, tall: int) -> Image:
            bare = original.evolve(design=None, texts=())
            if scene.design is not None and scene.design.sheet is Sheet.EXPOSURE:
                bare = bare.evolve(elements=(), joints=(), standings=(), portrait=False)
            return unit(self._draw(bare, wide, tall, lambda _: None))

        image, cover = paint_design(scene, shown, own, within, width, height)
        tick(_ELEMENTS)
        if not is_treated(scene):
            patch = scene.style is Style.STITCH and scene.design is not None and scene.design.sheet is Sheet.BADGE
            image = satin(image, cover, scene.seed) if patch else stylise(image, scene.style, scene.seed, cover)
            if scene.style is Style.LINE and scene.design is not None and scene.design.inks:
                image = tinted_lines(image, cover, scene.design.inks)
        tick(_STYLE)
        pixels = grade(image, scene.evolve(style=Style.FLAT, palette=()))
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
        cover: Cover | None = None,
    ) -> None:
        setting = Setting.of(scene, stage, clearing.y, cover)
        lettered = lettered_assets(scene)
        sitter = scene.elements[0] if scene.portrait and scene.elements else None
        aspect = image.shape[1] / image.shape[0]
        worn = {joint.held for joint in scene.joints}
        rest = [e for k, e in enumerate(scene.elements) if k not in worn and (sitter is None or k)]
        cast = {**self._pack.assets, **{name: figure.asset for name, figure in figures.items()}}
        names = [element.asset for element in rest if not element.scattered]
        above = scene.camera.angle is Angle.TOP and is_seen_from_above(names, self._pack.assets)
        about = (
            [] if sitter is not None or above else props(scene, stage, clearing, cast, image.shape[1], image.shape[0])
        )
        strewn = strew(scene.evolve(elements=tuple(rest)), stage, clearing, aspect)
        order = sorted([*about, *strewn], key=attrgetter("depth"))
        scene = rising(scene)
        surround(image, scene, cast, before=False)
        for number, element in enumerate(order):
            if element.asset in figures:
                figure = figures[element.asset]
                draw(image, element, figure.asset, figure.sprite, setting, shade=self._shade(element))
                continue
            plan = overhead_of(self._pack.assets[element.asset]) if above else None
            if plan is not None:
                several = sum(other.asset == element.asset for other in order) > 1
                seen = paint_overhead(plan, tint_of(element.coat), number, several=several)
                draw(image, element, self._pack.assets[element.asset], seen, setting)
                continue
            bears = element.asset in lettered
            own = self.sprite(element.asset, BARE, bears)
            sprite = self.sprite(element.asset, element.coat, bears)
            shade = self._shade(element)
            draw(image, element, self._pack.assets[element.asset], sprite, setting, own=own, shade=shade)
            tick(_BACKGROUND + (_ELEMENTS - _BACKGROUND) * (number + 1) / (len(order) + 1))
        surround(image, scene, cast, before=True)
        if sitter is not None:
            head = self._pack.assets[sitter.asset].portrait or sitter.asset
            face = self.sprite(head, BARE)
            # of a head without shoulders the colour is that of the modelled clothes
            furred = self._pack.assets[head].kind != "person"
            plain = replace(sitter.coat, colour=None, tint=None)
            face = self.sprite(head, sitter.coat if not furred and is_bust(face) else plain)
            before = image.copy() if cover is not None else image
            portray(image, sitter, face, scene, setting.stage.light, self._joiner.adorner(scene, head), furred=furred)
            if cover is not None:
                cover.difference(before, image)
        tick(_ELEMENTS)


def _upright(scene: Scene) -> Scene:
    """A scene with texts: what bears one stands straight, and a blank sign gives way to the text's own."""
    if not scene.texts or scene.joints:
        return scene
    lettered = lettered_assets(scene)
    return scene.evolve(
        elements=tuple(
            e.evolve(flip=False, tilt_deg=0.0) if e.asset in lettered else e
            for e in scene.elements
            if e.asset not in _BLANK
        )
    )


def _bearer(element: Element, sprite: Sprite, width: int, height: int) -> Bearer:
    """Where on an element its text is, in a picture of that many pixels."""
    style = PRINTS[element.asset]
    scale = element.size * min(width, height) / max(sprite.shape[:2])
    wide, tall = sprite.shape[1] * scale, sprite.shape[0] * scale
    origin = np.array((element.x * width - wide / 2, element.y * height - tall))
    return Bearer(asset=element.asset, corners=origin + outline(style.corners) * (wide, tall), style=style)


def _flat(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    """The place in flat shapes: its own where there are some, else what is painted, flattened."""
    if scene.camera.angle is Angle.TOP:
        return paint_top(scene, light, width, height)
    if scene.locale is None and scene.room.use is None and not scene.backdrops:
        return paint_vista(scene, light, width, height)
    painted = painter_of(scene)(scene, light, width, height, clearing)
    return staged(flattened(painted.background), scene, light)


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
