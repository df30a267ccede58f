"""The shipped files: they fit each other, and each one's licence is told."""

from __future__ import annotations

import re
from fnmatch import fnmatch
from pathlib import Path

import numpy as np
import pytest

from calotype.pipelines.bundled import shipped
from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.network.latent import EMBEDDING
from training import vocabulary

MIB = 1024 * 1024


def test_every_file_is_there() -> None:
    assert shipped.missing() == []


def test_the_codebook_names_what_the_pack_can_draw() -> None:
    codebook = np.load(shipped.FOLDER / "codebook.npz")
    drawable = [thing.name for thing in vocabulary.load(AssetPack.open(shipped.FOLDER / "assets.zip"))]
    assert codebook["names"].tolist() == drawable
    assert codebook["vectors"].shape == (len(drawable), EMBEDDING)


def test_no_two_things_are_near_in_the_codebook() -> None:
    vectors = np.load(shipped.FOLDER / "codebook.npz")["vectors"]
    units = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    cosines = units @ units.T
    np.fill_diagonal(cosines, 0)
    assert cosines.max() < 0.9


def test_every_file_is_named_among_the_licences() -> None:
    named = re.findall(r"`([^`]+)`", (shipped.FOLDER / "LICENSES.md").read_text("utf-8"))
    files = [path.relative_to(shipped.FOLDER).as_posix() for path in shipped.FOLDER.rglob("*") if path.is_file()]
    alone = {"LICENSES.md"}
    assert [
        f for f in files if f not in alone and not any(fnmatch(f, n) or fnmatch(f, f"fonts/{n}") for n in named)
    ] == []


def test_every_name_among_the_licences_is_of_a_file_or_of_the_recipe() -> None:
    named = re.findall(
        r"`([\w.-]+\.(?:onnx|npz|zip|gz|json|txt))`", (shipped.FOLDER / "LICENSES.md").read_text("utf-8")
    )
    assert [name for name in named if not (shipped.FOLDER / name).is_file()] == []


def test_the_files_leave_room_in_the_wheel() -> None:
    assert sum(path.stat().st_size for path in shipped.FOLDER.rglob("*") if path.is_file()) < 80 * MIB


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for number, name in enumerate(shipped.FILES):
        (tmp_path / name).write_bytes(bytes([number]))
    return tmp_path


def test_a_missing_file_is_named(copy: Path) -> None:
    (copy / "codebook.npz").unlink()
    assert shipped.missing(copy) == ["codebook.npz"]


@pytest.mark.parametrize("name", shipped.FILES)
def test_the_digest_changes_with_every_file(copy: Path, name: str) -> None:
    before = shipped.digest_of(copy)
    assert shipped.digest_of(copy) == before
    (copy / name).write_bytes(b"another")
    assert shipped.digest_of(copy) != before


def test_the_digest_tells_files_apart_whose_contents_were_exchanged(copy: Path) -> None:
    before = shipped.digest_of(copy)
    first, second = (copy / name for name in shipped.FILES[:2])
    a, b = first.read_bytes(), second.read_bytes()
    first.write_bytes(b)
    second.write_bytes(a)
    assert shipped.digest_of(copy) != before
