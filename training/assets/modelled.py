"""Pictures of the solids and of published meshes: taken once and kept in a folder, so that a stopped build goes on
where it was."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from training.assets.camera import View, photograph
from training.assets.models import MODELS, VIEWS
from training.assets.picture import Picture
from training.assets.published import Published, fetch, picture, table

SIDE_PX = {False: 512, True: 256}
"""As an upscaled source picture has, and, of what is smooth, as one that is to be upscaled."""


def is_small(name: str) -> bool:
    """Whether the picture of a solid is to be upscaled."""
    return name in VIEWS and VIEWS[name].smooth


def take(names: Iterable[str], folder: Path) -> None:
    """Pictures of all that are missing, as ``NAME.png``; what is published is fetched to beside the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    missing = [name for name in dict.fromkeys(names) if not (folder / f"{name}.png").exists()]
    published = table()
    meshes = [published[name] for name in missing if name in published]
    with ProcessPoolExecutor() as pool:
        for name in pool.map(partial(_take, folder), [name for name in missing if name not in published]):
            print(name, flush=True)
        if meshes:
            for name in pool.map(partial(_portray, folder, fetch(folder.parent)), meshes):
                print(name, flush=True)


def _take(folder: Path, name: str) -> str:
    cv2.setNumThreads(1)
    return _keep(folder, name, photograph(MODELS[name](), SIDE_PX[is_small(name)], VIEWS.get(name, View())))


def _portray(folder: Path, sets: Path, entry: Published) -> str:
    cv2.setNumThreads(1)
    return _keep(folder, entry.name, picture(entry, sets, SIDE_PX[False]))


def _keep(folder: Path, name: str, taken: Picture) -> str:
    partly = folder / f"{name}.part"
    Image.fromarray((taken * 255.0).round().astype(np.uint8), "RGBA").save(partly, "PNG")
    partly.rename(folder / f"{name}.png")
    return name
