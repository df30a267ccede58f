"""Published meshes: read, seen, and credited."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import pytest

from calotype.pipelines import bundled
from training.assets.camera import View
from training.assets.easel import portray
from training.assets.mesh import load, see
from training.assets.models import MODELS
from training.assets.published import Published, table

CUBE = """mtllib cube.mtl
v -1 0 -1
v 1 0 -1
v 1 0 1
v -1 0 1
v -1 2 -1
v 1 2 -1
v 1 2 1
v -1 2 1
usemtl red
f 4 3 7 8
f 1 5 6 2
f 1 4 8 5
f 2 6 7 3
f 5 8 7 6
usemtl blue
f 1 2 3 4
"""


@pytest.fixture
def cube(tmp_path: Path) -> Path:
    (tmp_path / "cube.mtl").write_text("newmtl red\nKd 0.8 0.2 0.2\nnewmtl blue\nKd 0.2 0.2 0.8\nd 0.5\n")
    (tmp_path / "cube.obj").write_text(CUBE)
    return tmp_path / "cube.obj"


def test_faces_become_triangles_of_their_materials(cube: Path) -> None:
    mesh = load(cube)
    assert mesh.points.shape == (12, 3, 3)
    assert mesh.names == ("red", "blue")
    assert np.bincount(mesh.stuff).tolist() == [10, 2]
    assert [stuff.alpha for stuff in mesh.stuffs] == [1.0, 0.5]


def test_edges_stay_sharp_where_the_file_has_no_normals(cube: Path) -> None:
    normals = load(cube).normals
    assert np.allclose(np.abs(normals).max(2), 1.0, atol=1e-3)


def test_the_nearer_triangle_is_seen() -> None:
    near = np.array([[2, 2, 1], [8, 2, 1], [2, 8, 1]], np.float32)
    far = np.array([[0, 0, 0], [20, 0, 0], [0, 20, 0]], np.float32)
    seen = see(np.stack([near, far]), 10, 10)
    assert seen.triangle[3, 3] == 0
    assert seen.triangle[0, 0] == 1
    assert seen.triangle[9, 9] == 1
    assert see(np.stack([near, far]), 10, 10, which=np.array([False, True])).triangle[3, 3] == 1


def test_a_mesh_is_portrayed_in_its_colour_lit_from_above(cube: Path) -> None:
    picture = portray(load(cube), 96, View(yaw_deg=26.0, pitch_deg=20.0))
    assert max(picture.shape[:2]) == pytest.approx(96, abs=3)
    middle = picture[picture.shape[0] // 2, picture.shape[1] // 2]
    assert middle[3] == 1.0
    assert middle[0] > 1.8 * middle[2]
    top = picture[8 : picture.shape[0] // 6, picture.shape[1] // 2]
    assert float(top[top[:, 3] > 0.9, 0].mean()) > float(middle[0])


def test_no_published_mesh_has_the_name_of_a_solid() -> None:
    assert sorted(table().keys() & MODELS.keys()) == []


@pytest.fixture(scope="module")
def credited() -> Mapping[str, Sequence[str]]:
    """By licence, the rows and the points of the lists that credit meshes."""
    notes = (Path(bundled.__file__).parent / "data" / "LICENSES.md").read_text("utf-8")
    found: dict[str, list[str]] = {}
    for section in re.split(r"^##+ ", notes, flags=re.MULTILINE):
        if head := re.match(r"`([\w.-]+)`: models", section):
            entries = re.findall(r"^(?:\||- ).*(?:\n  .*)*", section, flags=re.MULTILINE)
            found.setdefault(head[1], []).extend(re.sub(r"<(http[^>]+)>", r"\1", " ".join(e.split())) for e in entries)
    return found


def _credits(entry: str, mesh: Published) -> bool:
    """Whether an entry has the mesh's title as a whole, its author, address and earlier changes."""
    titled = re.search(rf"[|:;] {re.escape(mesh.title)}(?: \||;|\.$)", entry)
    return titled is not None and all(part in entry for part in (mesh.author, mesh.uri, mesh.changed))


@pytest.mark.parametrize("name", sorted(table()))
def test_every_mesh_is_credited_under_its_licence(name: str, credited: Mapping[str, Sequence[str]]) -> None:
    mesh = table()[name]
    assert [entry for entry in credited[mesh.licence] if _credits(entry, mesh)]


def test_a_licence_of_meshes_is_told_with_its_address_and_among_the_packages_licences() -> None:
    root = Path(__file__).parents[3]
    notes = (Path(bundled.__file__).parent / "data" / "LICENSES.md").read_text("utf-8")
    declared = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]["license"].split(" AND ")
    licences = {mesh.licence for mesh in table().values()}
    assert licences <= set(declared)
    assert [name for name in licences if not re.search(rf"^\| `{name}`, .*<https://creativecommons", notes, re.M)] == []


def test_a_models_own_licence_goes_before_that_of_its_folder() -> None:
    sofa = table()["leather_sofa"]
    assert (sofa.set, sofa.licence, sofa.author) == ("BlendSwap-CC-0", "CC-BY-3.0", "Gnanasaireddy")


def test_the_licence_notes_count_the_sprites_of_each_source() -> None:
    root = Path(__file__).parents[3]
    assets = tomllib.loads((root / "training/assets/vocabulary.toml").read_text("utf-8"))["asset"]
    models = [asset["model"] for asset in assets if "model" in asset]
    meshes = sum(model in table() for model in models)
    notes = (Path(bundled.__file__).parent / "data" / "LICENSES.md").read_text("utf-8")
    told = [f"for {len(assets) - len(models)} sprites", f"{len(models) - meshes} sprites are pictures of solids"]
    assert [
        count for count in (*told, f"{meshes} sprites are pictures of published meshes") if count not in notes
    ] == []
