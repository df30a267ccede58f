"""The asset pack: what the bundled model can draw, as sprites with what the layout and the renderer must know of them.

The pack is a stored zip: ``manifest.json`` and one WebP per asset, named after it. Sprites are decoded when they are
first asked for and kept while they fit.
"""

from __future__ import annotations

import hashlib
import io
import json
import threading
import zipfile
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, Self, get_args

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from calotype.pipelines.bundled.ambience import Environment

Facing = Literal["left", "right", "front"]

FORMAT = 1
"""Of the manifest."""
CACHE_BYTES = 64 * 1024 * 1024


class Kind(StrEnum):
    """What sort of thing an asset is."""

    ANIMAL = "animal"
    BIRD = "bird"
    FISH = "fish"
    INSECT = "insect"
    PLANT = "plant"
    FLOWER = "flower"
    TREE = "tree"
    FOOD = "food"
    DRINK = "drink"
    VEHICLE = "vehicle"
    AIRCRAFT = "aircraft"
    BOAT = "boat"
    BUILDING = "building"
    PERSON = "person"
    FURNITURE = "furniture"
    TOY = "toy"
    CLOTHING = "clothing"
    INSTRUMENT = "instrument"
    TOOL = "tool"
    CELESTIAL = "celestial"
    OBJECT = "object"


class PackError(ValueError):
    """The file isn't a usable asset pack."""


@dataclass(frozen=True, kw_only=True)
class Asset:
    """One thing that can be drawn."""

    name: str
    """Canonical singular noun, lower case, unique: ``dog``."""
    kind: Kind
    plural: str
    height_m: float
    """Height of the real thing as the sprite shows it; 0 for what hangs in the sky."""
    aspect: float
    """Width over height of the sprite."""
    facing: Facing
    airborne: bool
    """Normally in the air."""
    afloat: bool
    """Normally on or in water."""
    luminous: bool
    recolour: bool
    """Whether a colour asked for makes sense."""
    habitats: tuple[Environment, ...]
    """Where it is natural, most natural first; never empty."""
    synonyms: tuple[str, ...]
    """Other words for it; a word belongs to one asset only."""
    portrait: str | None
    """Name of the asset that stands for this person in a portrait."""
    members: int = 1
    """How many things it shows: of a group, which the layout places as one, more."""
    stands_in: str | None = None
    """Of a guest, the trained asset under whose name the denoiser lays it out."""
    credit: str = ""
    """Who made it, of what, under which licence, where the licence wants a picture of it to say so."""


class AssetPack:
    """An opened pack. Safe to use from several threads."""

    def __init__(self, archive: bytes, assets: Mapping[str, Asset], heads: frozenset[str], cache_bytes: int) -> None:
        self.assets = MappingProxyType(dict(assets))
        """By name."""
        self.heads = heads
        """Things that are left out because only a head of them is at hand."""
        self.portraits = frozenset(asset.portrait for asset in assets.values() if asset.portrait)
        """Names of the heads and busts that stand for a person in a portrait and are drawn for nothing else."""
        self.digest = hashlib.sha256(archive).hexdigest()
        self._archive = zipfile.ZipFile(io.BytesIO(archive))
        self._sprites: OrderedDict[str, NDArray[np.uint8]] = OrderedDict()
        self._sprites_bytes = 0
        self._cache_bytes = cache_bytes
        self._lock = threading.Lock()

    @classmethod
    def open(cls, path: Path, *, cache_bytes: int = CACHE_BYTES) -> Self:
        """Read a pack. Raises PackError where the file is damaged, of another format, or contradicts itself."""
        archive = path.read_bytes()
        try:
            with zipfile.ZipFile(io.BytesIO(archive)) as pack:
                manifest = json.loads(pack.read("manifest.json"))
                members = frozenset(pack.namelist())
        except (zipfile.BadZipFile, KeyError, ValueError) as error:
            raise PackError(f"{path} is not an asset pack: {error}") from error
        if manifest.get("format") != FORMAT:
            raise PackError(f"{path} has format {manifest.get('format')}, not {FORMAT}")
        try:
            assets = [_asset(entry) for entry in manifest["assets"]]
            heads = frozenset(manifest["heads"])
        except (KeyError, TypeError, ValueError) as error:
            raise PackError(f"{path} has a faulty manifest: {error!r}") from error
        _check(assets, members)
        return cls(archive, {asset.name: asset for asset in assets}, heads, cache_bytes)

    def sprite(self, name: str) -> NDArray[np.uint8]:
        """Straight-alpha RGBA, (height, width, 4), trimmed to what is visible, so that the bottom row is what touches
        the ground. Read-only. Raises KeyError for a name the pack doesn't hold."""
        if name not in self.assets:
            raise KeyError(name)
        with self._lock:
            kept = self._sprites.get(name)
            if kept is not None:
                self._sprites.move_to_end(name)
                return kept
            encoded = self._archive.read(f"{name}.webp")
        with Image.open(io.BytesIO(encoded)) as image:
            pixels = np.array(image.convert("RGBA"))
        pixels.flags.writeable = False
        with self._lock:
            if name not in self._sprites:
                self._sprites[name] = pixels
                self._sprites_bytes += pixels.nbytes
            while self._sprites_bytes > self._cache_bytes and len(self._sprites) > 1:
                _, dropped = self._sprites.popitem(last=False)
                self._sprites_bytes -= dropped.nbytes
        return pixels


def _asset(entry: Mapping[str, Any]) -> Asset:
    fields = dict(entry)
    if fields["facing"] not in get_args(Facing):
        raise ValueError(f"{fields['name']} faces {fields['facing']}")
    fields["kind"] = Kind(fields["kind"])
    fields["habitats"] = tuple(Environment(habitat) for habitat in fields["habitats"])
    fields["synonyms"] = tuple(fields["synonyms"])
    return Asset(**fields)


def _check(assets: Sequence[Asset], members: frozenset[str]) -> None:
    """Raise PackError unless every word has one owner and every name a sprite."""
    owners: dict[str, str] = {}
    by_name = {asset.name: asset for asset in assets}
    trained = {asset.name for asset in assets if asset.stands_in is None}
    for asset in assets:
        if f"{asset.name}.webp" not in members:
            raise PackError(f"{asset.name} has no sprite")
        if not asset.habitats:
            raise PackError(f"{asset.name} has no habitat")
        if asset.portrait is not None and asset.portrait not in by_name:
            raise PackError(f"{asset.name} has the portrait {asset.portrait}, which the pack lacks")
        if asset.stands_in is not None and asset.stands_in not in trained:
            raise PackError(f"for {asset.name} stands in {asset.stands_in}, which is no trained asset of the pack")
        for word in {asset.name, asset.plural, *asset.synonyms}:
            if owners.setdefault(word, asset.name) != asset.name:
                raise PackError(f"{word} stands for {owners[word]} and {asset.name}")
