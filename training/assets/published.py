"""Meshes that others have published, as Debian packages them: which of them are sprites, and under what name."""

from __future__ import annotations

import hashlib
import subprocess
import tomllib
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from training import npm
from training.assets.camera import View
from training.assets.easel import portray
from training.assets.mesh import Mesh, load
from training.assets.picture import Picture
from training.assets.solid import Colour

PACKAGE, VERSION = "sweethome3d-furniture", "1.8-1"
SHA256 = "3ccb90c63f9525e887a767b9cd5c8b6933b8b6b2973a615a5359ee68a2118668"
TABLE = Path(__file__).with_name("meshes.toml")


@dataclass(frozen=True, kw_only=True)
class Published:
    """One mesh of the package, and how it is taken."""

    name: str
    set: str
    """Its archive in the package."""
    path: str
    title: str
    author: str
    licence: str
    """By its SPDX identifier."""
    uri: str
    changed: str = ""
    """What others changed before, as its licence file says."""
    yaw_deg: float = 26.0
    pitch_deg: float = 13.0
    paint: Mapping[str, Colour] = field(default_factory=dict)
    """Other colours for its materials, by their names; "*" is all of them."""


@lru_cache(maxsize=1)
def table() -> Mapping[str, Published]:
    """By the name that the vocabulary has for it."""
    entries = [Published(**entry) for entry in tomllib.loads(TABLE.read_text("utf-8"))["mesh"]]
    return MappingProxyType({entry.name: entry for entry in entries})


def credit_of(model: str | None) -> str:
    """What a picture of the model has to say of its author; nothing where the licence wants none."""
    entry = table().get(model or "")
    if entry is None or not entry.licence.startswith("CC-BY"):
        return ""
    return f"{entry.title} by {entry.author} ({entry.licence}, {entry.uri}), redrawn"


def fetch(work: Path) -> Path:
    """The folder of unpacked sets. Fetched once into the work folder, with apt-get."""
    folder = work / PACKAGE
    if not folder.is_dir():
        archive = work / f"{PACKAGE}_{VERSION}_all.deb"
        if not archive.exists():
            subprocess.run(["apt-get", "download", f"{PACKAGE}={VERSION}"], check=True, cwd=work)
        npm.check(archive, hashlib.sha256(archive.read_bytes()).hexdigest(), SHA256)
        whole, partly = work / f"{PACKAGE}-deb", folder.with_suffix(".part")
        subprocess.run(["dpkg-deb", "-x", archive, whole], check=True)
        for packed in sorted(whole.rglob("*.sh3f")):
            with zipfile.ZipFile(packed) as sets:
                sets.extractall(partly / packed.stem)
        partly.rename(folder)
    return folder


def picture(entry: Published, folder: Path, longest_px: int) -> Picture:
    """The mesh as the camera for meshes sees it."""
    mesh = _painted(load(folder / entry.set / entry.path), entry.paint)
    return portray(mesh, longest_px, View(yaw_deg=entry.yaw_deg, pitch_deg=entry.pitch_deg))


def _painted(mesh: Mesh, paint: Mapping[str, Colour]) -> Mesh:
    stuffs = [
        replace(stuff, colour=colour, texture=None) if (colour := paint.get(name, paint.get("*"))) else stuff
        for name, stuff in zip(mesh.names, mesh.stuffs, strict=True)
    ]
    return replace(mesh, stuffs=tuple(stuffs))
