"""Published meshes: read, seen, and credited."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from calotype.pipelines import bundled
from training.assets.camera import View
from training.assets.easel import portray
from training.assets.mesh import load, see
from training.assets.models import MODELS
from training.assets.published import table

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


def test_every_author_is_credited() -> None:
    credited = (Path(bundled.__file__).parent / "data" / "LICENSES.md").read_text("utf-8")
    assert [mesh.by for mesh in table().values() if " ".join(mesh.by.split()) not in " ".join(credited.split())] == []
