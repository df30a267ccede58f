"""The bundled pipeline: words to a scene latent, a scene latent to pixels.

The denoiser decides what is drawn, how many, in which colour and where. Around it, rules put the prompt in its words
(reading), take away what the negative prompt names, keep to the numbers, colours and materials that are said
(attributes), solve the geometry (layout), and say what could not be drawn.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Self

import numpy as np

from calotype.domain.abilities import Abilities
from calotype.domain.requests import Finish as Care
from calotype.domain.requests import ImageRequest, Notice, Sampling, SchedulerName
from calotype.engine.pipeline import Array, Conditioning, Decoded, GuidancePolicy, Tick
from calotype.engine.schedule import VariancePreserving, scaled_linear
from calotype.pipelines.bundled.ambience import Environment, Season, Time
from calotype.pipelines.bundled.assets import Asset, AssetPack, Kind
from calotype.pipelines.bundled.camera import Angle
from calotype.pipelines.bundled.conditions import EMPTY, TANKS
from calotype.pipelines.bundled.countenance import Mien
from calotype.pipelines.bundled.dealings import is_small
from calotype.pipelines.bundled.footing import SEASONAL, has_sun
from calotype.pipelines.bundled.grips import PAIRED, WORN, is_sat_on
from calotype.pipelines.bundled.layout.composition import avenued, composed, decked, raised
from calotype.pipelines.bundled.layout.grouping import gathered
from calotype.pipelines.bundled.layout.landmarks import closing
from calotype.pipelines.bundled.layout.overlooking import overlooked
from calotype.pipelines.bundled.layout.proportions import proportioned, scaled_beasts
from calotype.pipelines.bundled.layout.rooming import cornered, is_roomed, is_sharp, roomed
from calotype.pipelines.bundled.layout.sitters import PORTRAYED, seat
from calotype.pipelines.bundled.layout.solving import solve
from calotype.pipelines.bundled.lenses import Optic
from calotype.pipelines.bundled.locales import NOCTURNAL, Locale
from calotype.pipelines.bundled.network import latent as latents
from calotype.pipelines.bundled.network.denoiser import Condition, Denoiser
from calotype.pipelines.bundled.network.latent import Codebook, Latent
from calotype.pipelines.bundled.network.sampling import sampled
from calotype.pipelines.bundled.network.text_encoder import TextEncoder
from calotype.pipelines.bundled.prompt import accounting
from calotype.pipelines.bundled.prompt.attributes import obeyed
from calotype.pipelines.bundled.prompt.drafting import sheeted
from calotype.pipelines.bundled.prompt.embodiment import embodied, leaned, lifted
from calotype.pipelines.bundled.prompt.findings import listed
from calotype.pipelines.bundled.prompt.framing import framed, spread
from calotype.pipelines.bundled.prompt.groups import crowded, recast
from calotype.pipelines.bundled.prompt.guests import hosts, welcomed
from calotype.pipelines.bundled.prompt.jointing import joints, unjoined
from calotype.pipelines.bundled.prompt.laying import laid
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.montages import Montage, Mount
from calotype.pipelines.bundled.prompt.partings import panelled
from calotype.pipelines.bundled.prompt.pieces import indefinite
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.prompt.settings import BEYOND
from calotype.pipelines.bundled.render.credits import shown
from calotype.pipelines.bundled.render.lettering import notices as unset
from calotype.pipelines.bundled.render.montage import frames, mounted
from calotype.pipelines.bundled.render.renderer import Renderer
from calotype.pipelines.bundled.scene import Element, Manner, Scene
from calotype.pipelines.bundled.shipped import FOLDER, digest_of
from calotype.pipelines.bundled.standings import FORMATIONS, Stance
from calotype.pipelines.bundled.wisps import NOCTURNAL as SEEN_AT_NIGHT
from calotype.pipelines.bundled.wisps import Effect, Wisp

NOTHING = "the countryside"
"""What is drawn where the prompt names nothing that can be."""
PREVIEW_SIDE = 256
STANDING_AIR: dict[Locale | None, tuple[Wisp, ...]] = {Locale.HOT_SPRING: (Wisp(effect=Effect.MIST),)}
"""What fills the air of a locale whether the prompt says so or not."""
_DOING = {
    Manner.HOLD: "holding",
    Manner.WEAR: "wearing",
    Manner.RIDE: "riding",
    Manner.TEND: "at",
    Manner.LEAD: "leading",
}
_OF_ONE_HOUR = frozenset({Mount.COMIC, Mount.SPLIT, Mount.CANVAS, Mount.CHART})
"""Where the pictures of a montage are of one place or story, their light is the same if the prompt says nothing."""
_SHEETED = 1.0
"""Reading.distance of what is drawn alone on a small sheet."""
_DETAIL: dict[Care, float] = {"draft": 0.25, "standard": 0.5, "fine": 1.0}


@dataclass(frozen=True, kw_only=True)
class _Parts:
    """A montage, read."""

    montage: Montage
    panels: tuple[Conditioning, ...]


class BundledPipeline:
    """Runs on the CPU. Safe to call from several threads."""

    name = "bundled"
    revision: str | None = None
    loras: Mapping[str, str] = MappingProxyType({})
    schedule = VariancePreserving(alphas_cumprod=scaled_linear(), prediction="v_prediction")
    abilities = Abilities()
    batched = False
    sampling = Sampling(scheduler=SchedulerName.DPM, steps=25, guidance_scale=7.5)

    def __init__(
        self,
        *,
        digest: str,
        text_encoder: TextEncoder,
        denoiser: Denoiser,
        codebook: Codebook,
        lexicon: Lexicon,
        pack: AssetPack,
    ) -> None:
        self.digest = digest
        # Measured on held-out captions; see the model card. Places are driven only where the prompt relates things:
        # elsewhere guidance would take from them the variety that they are free to have.
        self.guidance = GuidancePolicy(low=100, high=900, rescale=0.8, shares=latents.guidance_shares(geometry=0.0))
        self._relating = replace(self.guidance, shares=latents.guidance_shares(geometry=1.0))
        self.pack = pack
        self.codebook = codebook
        self._text_encoder = text_encoder
        self._denoiser = denoiser
        self._lexicon = lexicon
        self.renderer = Renderer(pack)
        self._may_host = hosts(pack.assets, pack.portraits)
        self._homes = {name: _home(asset) for name, asset in pack.assets.items()}
        self._unconditional = denoiser.prepare(None)

    @classmethod
    def load(cls, folder: Path = FOLDER, *, threads: int = 1) -> Self:
        """From the folder with the shipped files; ``threads`` is for one evaluation of the denoiser."""
        return cls(
            digest=digest_of(folder),
            text_encoder=TextEncoder.load(folder, threads=threads),
            denoiser=Denoiser.load(folder, threads=threads),
            codebook=Codebook.open(folder / "codebook.npz"),
            lexicon=Lexicon.open(folder / "lexicon.json.gz"),
            pack=AssetPack.open(folder / "assets.zip"),
        )

    def latent_shape(self, width: int, height: int) -> tuple[int, ...]:
        """The same at every size: a scene has no pixels."""
        return latents.SHAPE

    def encode(self, request: ImageRequest) -> Conditioning:
        several = panelled(request.prompt)
        if several is None:
            return self._encoded(request)
        panels = tuple(self._encoded(request.evolve(prompt=part)) for part in several.parts)
        told = tuple(dict.fromkeys(notice for panel in panels for notice in panel.notices))
        return replace(panels[0], detail=_Parts(montage=several, panels=panels), notices=told)

    def _encoded(self, request: ImageRequest) -> Conditioning:
        reading = self.read(request)
        notices = (*reading.notices, *self._unspent(request, reading))
        if not (reading.text or reading.texts or reading.design):
            notices = (*notices, Notice(code="empty_scene", message="An empty countryside is drawn.", field="prompt"))
        condition = self._denoiser.prepare(self._text_encoder.encode(reading.text or NOTHING))
        return Conditioning(
            positive=condition,
            # What the negative prompt names is taken out of the scene itself; guidance only makes it less likely.
            negative=self._unconditional,
            detail=reading,
            notices=notices,
            guidance=self._relating if reading.related else None,
        )

    def read(self, request: ImageRequest) -> Reading:
        """The request's prompts as the rules understand them."""
        count, prompts = self._text_encoder.count, (request.prompt, request.negative_prompt)
        return read(*prompts, self._lexicon, count, self._homes, self._may_host)

    def _unspent(self, request: ImageRequest, reading: Reading) -> Iterable[Notice]:
        """What of the prompt is not in the picture, where the reading's notices don't say so."""
        count, negative = self._text_encoder.count, request.negative_prompt

        def reread(prompt: str) -> Reading:
            return read(prompt, negative, self._lexicon, count, may_host=self._may_host)

        words = accounting.unspent(request.prompt, reading.notices, self._lexicon, reread)
        if words:
            yield accounting.notice(words)

    def denoise(self, latent: Array, timesteps: Array, conditions: Sequence[Condition]) -> Array:
        return self._denoiser.denoise(latent, timesteps, conditions)

    def decode(
        self, latent: Array, conditioning: Conditioning, request: ImageRequest, seed: int, tick: Tick
    ) -> Decoded:
        if isinstance(conditioning.detail, _Parts):
            with shown() as names:
                mount = self._mounted(latent, conditioning.detail, request, seed, tick)
            return replace(mount, credits=self._credits(names))
        with shown() as names:
            scene, notices = self.scene(latent, conditioning, request, seed)
            pixels = self.renderer.render(
                scene, request.width, request.height, supersampling=request.preset.supersampling, tick=tick
            )
        return Decoded(pixels=pixels, notices=notices, credits=self._credits(names))

    def _credits(self, names: Iterable[str]) -> tuple[str, ...]:
        assets = self.pack.assets
        return tuple(sorted({assets[name].credit for name in names if name in assets} - {""}))

    def _mounted(self, latent: Array, parts: _Parts, request: ImageRequest, seed: int, tick: Tick) -> Decoded:
        """The engine's latent is the first picture's; the others' are sampled here."""
        places = frames(parts.montage, request.width, request.height)
        pictures: list[Array] = []
        notices: list[Notice] = []
        hour: Time | None = None
        for k, (panel, (x0, y0, x1, y1)) in enumerate(zip(parts.panels, places, strict=True)):
            policy = panel.guidance or self.guidance
            scale = request.sampling.guidance_scale or 1.0
            # who is shown from several sides is the same, as large, in the same place
            first = not k or parts.montage.mount in (Mount.SHEET, Mount.MERGED)
            own = (
                latent
                if first
                else sampled(
                    self._denoiser,
                    panel.positive,
                    self._unconditional,
                    self.schedule,
                    policy,
                    scale=scale,
                    seed=seed + (0 if parts.montage.alike else k),
                )
            )
            if parts.montage.mount in (Mount.SHEET, Mount.CHART):
                panel = replace(panel, detail=replace(panel.detail, distance=_SHEETED))
            smaller = request.evolve(width=x1 - x0, height=y1 - y0)
            scene, told = self.scene(own, panel, smaller, seed)
            hour = hour or scene.time
            if (
                parts.montage.mount in _OF_ONE_HOUR
                and not panel.detail.asked.times
                and Time.NIGHT not in (hour, scene.time)
            ):
                scene = scene.evolve(time=hour)
            notices.extend(told)
            fine = request.preset.supersampling
            pictures.append(self.renderer.render(scene, smaller.width, smaller.height, supersampling=fine))
            tick((k + 1) / len(places))
        pixels = mounted(parts.montage, pictures, request.width, request.height)
        return Decoded(pixels=pixels, notices=tuple(dict.fromkeys(notices)))

    def preview(self, latent: Array, conditioning: Conditioning, request: ImageRequest, seed: int) -> Array:
        scene, _ = self.scene(latent, conditioning, request, seed)
        return self.renderer.preview(scene, PREVIEW_SIDE, request.width / request.height)

    def scene(
        self, latent: Latent, conditioning: Conditioning, request: ImageRequest, seed: int
    ) -> tuple[Scene, tuple[Notice, ...]]:
        """The scene to draw, its geometry solved, and what is missing from it; of a montage, its first picture's."""
        if isinstance(conditioning.detail, _Parts):
            conditioning = conditioning.detail.panels[0]
        reading: Reading = conditioning.detail
        excluded = reading.excluded
        decoded = latents.decode(latent, self.codebook, excluded=_impossible(reading))
        found = [
            e.evolve(colour=None if e.colour in excluded.colours else e.colour, traits=reading.traits)
            for e in welcomed(decoded.elements, reading.guests)
            if e.asset not in excluded.assets and (reading.text or reading.texts)
        ]
        sure = [e for e in found if e.confidence >= latents.MIN_CONFIDENCE]
        # the sky has a sun of its own
        asked = [m for m in reading.mentions if m.asset != "sun" or m.own.outfit or not has_sun(decoded)]
        kept = obeyed(asked, sure, [e for e in found if e.confidence < latents.MIN_CONFIDENCE])
        if any(self.pack.assets[name].kind is Kind.FISH for name in excluded.assets if name in self.pack.assets):
            # "a fish tank without any fish"
            bare = frozenset({EMPTY})
            kept = [e.evolve(conditions=e.conditions | bare) if e.asset in TANKS else e for e in kept]
        sitter = next((k for k, e in enumerate(kept) if self.pack.assets[e.asset].kind is Kind.PERSON), None)
        if sitter is None:
            sitter = next((k for k, e in enumerate(kept) if e.asset in PORTRAYED), None)
        # of whom there is no head that fills the frame, the half figure does
        if "behind" in reading.camera:
            kept = [self._turned_away(element) for element in kept]
        portrait = reading.portrait and sitter is not None and self.pack.assets[kept[sitter].asset].portrait is not None
        if portrait and sitter is not None:
            # One sitter: the person first, whoever else was drawn stays out of the picture.
            worn = [j.held for j in joints(reading.grasps, kept) if j.holder == sitter and j.manner is Manner.WEAR]
            # no feet are in it
            kept = [kept[k] for k in (sitter, *(w for w in worn if WORN[kept[w].asset].slot is not PAIRED))]
        focus = decoded.camera.depth_of_field if reading.depth_of_field is None else reading.depth_of_field
        rough = reading.locale is None and reading.tints.storm and decoded.environment is Environment.OCEAN
        nightly = reading.locale in NOCTURNAL or any(w.effect in SEEN_AT_NIGHT for w in reading.wisps)
        detail = float(np.clip(_DETAIL[request.preset.finish] + reading.finish.detail - 0.5, 0, 1))
        lit = decoded.camera.sun_x if reading.tints.side is None else reading.tints.side
        optics = frozenset(optic for optic in Optic if optic.value in reading.camera)
        scene = decoded.evolve(
            elements=tuple(kept),
            joints=crowded(
                kept,
                laid(reading.standings, kept, joints(reading.grasps, kept), self._small),
                self.pack,
                {s.first for s in reading.standings if s.stance in FORMATIONS | {Stance.AROUND}},
            ),
            camera=replace(
                decoded.camera,
                depth_of_field=focus,
                silhouette="silhouette" in reading.camera,
                optics=optics,
                sun_x=lit,
            ),
            finish=replace(reading.finish, detail=detail),
            style=reading.style or decoded.style,
            texts=reading.inscriptions,
            palette=reading.palette,
            tints=reading.tints,
            room=reading.room,
            flowers=reading.flowers,
            locale=Locale.HIGH_SEAS if rough else reading.locale,
            beyond=reading.beyond,
            backdrops=reading.backdrops,
            strung=reading.strung,
            time=Time.NIGHT if nightly and not reading.asked.times else decoded.time,
            aurora="aurora" in reading.traits,
            wisps=(*reading.wisps, *STANDING_AIR.get(reading.locale, ())),
            portrait=portrait,
            standings=reading.standings,
            absent=excluded.assets,
            atmosphere=decoded.atmosphere if reading.dust is None else replace(decoded.atmosphere, hue=reading.dust),
            sized=reading.sized,
            design=reading.design,
            seed=seed,
        )
        if reading.depth_of_field is None and is_sharp(scene):
            scene = scene.evolve(camera=replace(scene.camera, depth_of_field=0.0))
        scene = sheeted(scene, timed=bool(reading.asked.times))
        angle = next((angle for angle in Angle if angle.value in reading.camera), Angle.LEVEL)
        drawn = self._embodied(framed(scene, self.pack.assets, angle, symmetrical="symmetrical" in reading.camera))
        sat = reading.sat and not portrait
        solved = raised(spread(self._arranged(drawn, request, reading.distance, sat=sat)))
        solved = overlooked(solved, self.pack.assets, request.width / request.height)
        solved = closing(decked(avenued(solved), request.width / request.height), self.pack.assets)
        solved = leaned(solved, self.pack.assets, request.width / request.height)
        solved = solved.evolve(elements=tuple(lifted(element) for element in solved.elements))
        beside = () if portrait else self._beside(reading, scene)
        told = (*self._missing(reading, scene), *beside, *self._out_of_season(scene))
        return solved, (*told, *unset(reading.texts))

    @cached_property
    def _small(self) -> frozenset[str]:
        """Assets that a table bears before somebody."""
        return frozenset(asset.name for asset in self.pack.assets.values() if is_small(asset))

    def _turned_away(self, element: Element) -> Element:
        return element.evolve(mien=Mien.AWAY) if self.pack.assets[element.asset].kind is Kind.PERSON else element

    def _embodied(self, scene: Scene) -> Scene:
        """The scene with those drawn who have the beard or the pose that the prompt gives somebody."""
        holders = {joint.holder for joint in scene.joints}
        borne = {standing.first for standing in scene.standings if standing.stance is Stance.ON}
        elements = tuple(
            embodied(element, self.pack, scene.environment, busy=k in holders or element.asset in borne)
            for k, element in enumerate(recast(scene.elements, self.pack, scene.seed))
        )
        ridden = {scene.elements[j.held].asset for j in scene.joints if j.manner is Manner.RIDE}
        taken = {name for name in ridden if is_sat_on(name)}
        beside = {s.first for s in scene.standings if s.stance is Stance.ON and s.second in taken}
        ground = max((scene.elements[j.held].y for j in scene.joints if j.manner is Manner.RIDE), default=0.0)
        elements = tuple(
            new.evolve(y=max(ground, new.y)) if old.asset in beside and k not in holders else new
            for k, (old, new) in enumerate(zip(scene.elements, elements, strict=True))
        )
        names: dict[str, dict[str, None]] = {}
        for old, new in zip(scene.elements, elements, strict=True):
            names.setdefault(old.asset, {})[new.asset] = None
        standings = tuple(
            replace(s, first=first, second=second)
            for s in scene.standings
            # who finds no room on a seat is beside it, and not on the heads of those who do
            if s.stance is not Stance.ON or s.second not in taken
            for first in names.get(s.first, [s.first])
            for second in names.get(s.second, [s.second])
        )
        texts = tuple(replace(text, asset=next(iter(names.get(text.asset, [text.asset])))) for text in scene.texts)
        return scene.evolve(elements=elements, standings=standings, texts=texts)

    def _arranged(self, scene: Scene, request: ImageRequest, distance: float, *, sat: bool) -> Scene:
        """The scene with its geometry solved; somebody and what they hold, wear or ride are one thing there, and so are
        things in a row or a ring. sat: they sit for a portrait."""
        size = request.width, request.height
        if scene.portrait:
            return solve(composed(scene, self.pack.assets, *size, distance), self.pack.assets, *size)
        aspect = request.width / request.height
        scene = scaled_beasts(proportioned(scene, self.pack.assets), self.pack.assets)
        joined = self.renderer.joined(scene, aspect, solved=False)
        figures = {name: figure.asset for name, figure in joined.figures.items()}
        assets = {**self.pack.assets, **figures}
        if is_roomed(joined.scene):
            return joined.split(roomed(joined.scene, assets, *size), scene, aspect)
        groups = gathered(joined.scene, assets)
        solved = cornered(solve(composed(groups.scene, groups.assets, *size, distance), groups.assets, *size))
        apart = groups.split(solved, joined.scene, aspect)
        return joined.split(seat(apart, assets, aspect) if sat else apart, scene, aspect)

    def _missing(self, reading: Reading, scene: Scene) -> Iterable[Notice]:
        """What the prompt names and the scene lacks."""
        names = {e.asset for e in scene.elements} | ({"sun"} if has_sun(scene) else set())
        absent = [m.asset for m in reading.mentions if m.asset not in names]
        if absent:
            left = ", ".join(dict.fromkeys(absent))
            yield Notice(
                code="not_drawn", message=f"Left out, because a portrait has one sitter: {left}.", field="prompt"
            )

    def _out_of_season(self, scene: Scene) -> Iterable[Notice]:
        """A time of year that the place has none of."""
        if scene.season is not Season.SUMMER and scene.environment not in SEASONAL:
            yield Notice(
                code="ignored", message=f"This place looks the same in every season: {scene.season}.", field="prompt"
            )

    def _beside(self, reading: Reading, scene: Scene) -> Iterable[Notice]:
        """Who and what the prompt joins, and the picture shows apart."""
        named = Counter(mention.asset for mention in reading.mentions)
        once = {asset for asset, times in named.items() if times == 1}
        told = []
        for grasp, holders, idle, number in unjoined(reading.grasps, scene.elements, scene.joints, once):
            asset = grasp.holder if holders else grasp.held
            those = f"{idle} of the {number} {self._lexicon.nouns[asset].plural}" if number > 1 else f"the {asset}"
            told.append(f"“{_DOING[grasp.manner]} {indefinite(grasp.held)}” with {those} beside it")
        if told:
            words = f"Drawn as the nearest thing there is: {listed(told)}."
            yield Notice(code="approximated", message=words, field="prompt")


_CLOSE_M = 0.55
"""What is no higher, and no person's or animal's, is seen on a table and not on a room's floor."""
_SMALL = frozenset({Kind.FOOD, Kind.DRINK, Kind.OBJECT, Kind.TOOL})


_BY_NIGHT = frozenset(
    "moon|crescent moon|star|shooting star|comet|planet|satellite|telescope|campfire|lantern|lamp post|paper lantern|"
    "fireworks|disco ball|owl|bat|ghost|vampire|witch|zombie|skeleton|jack-o'-lantern|coffin|alien|flying saucer|"
    "candle".split("|")
)
"""What may make it night where the prompt doesn't say when it is."""


def _home(asset: Asset) -> Environment:
    """Where it is most naturally."""
    small = asset.kind in _SMALL and asset.height_m <= _CLOSE_M
    return Environment.TABLE if small and asset.habitats[0] in BEYOND else asset.habitats[0]


def _impossible(reading: Reading) -> set[StrEnum]:
    """Places, times, weathers and styles that the scene can't have: those that the prompt doesn't want, and all others
    where it names some."""
    asked, excluded = reading.asked, reading.excluded
    out: set[StrEnum] = {*excluded.environments, *excluded.times, *excluded.weathers, *excluded.styles}
    for named in (asked.environments, asked.times, asked.weathers):
        out |= {member for one in named for member in type(one)} - named
    if not asked.times and _BY_NIGHT.isdisjoint(mention.asset for mention in reading.mentions):
        # nobody who asks for a valley wants it in the dark, nor a street all orange
        out |= set(Time) - {Time.DAY}
    return out
