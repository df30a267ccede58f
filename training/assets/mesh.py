"""Meshes as published in Wavefront's OBJ format: their triangles, and how these are seen as points on a grid."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
_CREASE = float(np.cos(np.radians(50.0)))
_FRAGMENTS = 1_000_000
"""How many points on the grid are looked at in one go."""


@dataclass(frozen=True, kw_only=True)
class Stuff:
    """What the surface of some triangles is like."""

    colour: tuple[float, float, float] = (0.8, 0.8, 0.8)
    alpha: float = 1.0
    gloss: float = 0.2
    texture: NDArray[np.float32] | None = None
    """RGBA, 0 to 1, from the top."""


@dataclass(frozen=True, kw_only=True)
class Mesh:
    """Triangles, each corner with a normal and a place in the texture."""

    points: Floats
    """(n, 3, 3)"""
    normals: Floats
    places: Floats
    """(n, 3, 2)"""
    stuff: Ints
    """(n,), an index of ``stuffs``"""
    stuffs: tuple[Stuff, ...]
    names: tuple[str, ...]
    """What the file calls each of ``stuffs``."""


def load(path: Path) -> Mesh:
    """A mesh with its materials; they lie beside it."""
    points: list[list[float]] = []
    places: list[list[float]] = [[0.0, 0.0]]
    normals: list[list[float]] = []
    stuffs: dict[str, Stuff] = {}
    names: list[str] = []
    faces: list[tuple[int, ...]] = []
    current = 0
    for line in path.read_text("latin1").replace("\\\n", " ").splitlines():
        head, *rest = line.split() or [""]
        if head == "v":
            points.append([float(v) for v in rest[:3]])
        elif head == "vt":
            places.append([float(v) for v in rest[:2]])
        elif head == "vn":
            normals.append([float(v) for v in rest[:3]])
        elif head == "mtllib":
            stuffs |= _materials(path.parent / " ".join(rest))
        elif head == "usemtl":
            name = " ".join(rest)
            if name not in names:
                names.append(name)
            current = names.index(name)
        elif head == "f":
            corners = [_corner(word, len(points), len(places), len(normals)) for word in rest]
            faces += [
                (*corners[0], *corners[k], *corners[k + 1], current) for k in range(1, len(corners) - 1)
            ]  # fmt: skip
    table = np.array(faces, np.int64)
    corners_of = table[:, :9].reshape(-1, 3, 3)
    at = np.array(points, np.float32)[corners_of[:, :, 0]]
    whole = Mesh(
        points=at,
        normals=_normals(at, corners_of[:, :, 0], corners_of[:, :, 2], np.array(normals or [[0, 0, 0]], np.float32)),
        places=np.array(places, np.float32)[corners_of[:, :, 1]],
        stuff=table[:, 9],
        stuffs=tuple(stuffs.get(name, Stuff()) for name in names) or (Stuff(),),
        names=tuple(names) or ("",),
    )
    solid = np.linalg.norm(np.cross(at[:, 1] - at[:, 0], at[:, 2] - at[:, 0]), axis=1) > 0
    return _some(whole, solid)


def _some(mesh: Mesh, which: NDArray[np.bool_]) -> Mesh:
    return replace(
        mesh,
        points=mesh.points[which],
        normals=mesh.normals[which],
        places=mesh.places[which],
        stuff=mesh.stuff[which],
    )


def only(mesh: Mesh, names: frozenset[str]) -> Mesh:
    """Without what is made of other stuffs than these."""
    kept = np.array([name in names for name in mesh.names])
    return _some(mesh, kept[mesh.stuff])


def _corner(word: str, points: int, places: int, normals: int) -> tuple[int, int, int]:
    """Indices of a point, of a place (0 where there is none) and of a normal (-1)."""
    numbers = [int(n) if n else 0 for n in word.split("/")] + [0, 0]
    point, place, normal = numbers[:3]
    return (
        point - 1 if point > 0 else points + point,
        place if place >= 0 else places + place,
        normal - 1 if normal >= 0 else normals + normal,
    )


def _materials(path: Path) -> dict[str, Stuff]:
    out: dict[str, Stuff] = {}
    name = ""
    if not path.exists():
        return out
    for line in path.read_text("latin1").splitlines():
        head, *rest = line.split() or [""]
        if head == "newmtl":
            name = " ".join(rest)
            out[name] = Stuff()
        elif head == "Kd":
            out[name] = replace(out[name], colour=(float(rest[0]), float(rest[1]), float(rest[2])))
        elif head == "d":
            out[name] = replace(out[name], alpha=float(rest[-1]))
        elif head == "Ks":
            out[name] = replace(out[name], gloss=0.15 + 0.6 * float(rest[0]))
        elif head == "map_Kd" and (file := _beside(path, rest)).is_file():
            with Image.open(file) as image:
                pixels = np.asarray(image.convert("RGBA"), np.float32) / 255.0
            out[name] = replace(out[name], texture=pixels, colour=(1.0, 1.0, 1.0))
    return out


def _beside(path: Path, words: list[str]) -> Path:
    """The file that a library means; some say where it lay on their author's machine: "/Users/me/Living rug.jpg"."""
    file = path.parent / " ".join(words)
    return file if file.is_file() else path.parent / words[-1].rsplit("/", 1)[-1]


def _normals(at: Floats, point: Ints, normal: Ints, given: Floats) -> Floats:
    """Those of the file; where it has none, of the faces around a point that meet it without a crease."""
    flat = np.cross(at[:, 1] - at[:, 0], at[:, 2] - at[:, 0])
    unit = flat / np.maximum(np.linalg.norm(flat, axis=1, keepdims=True), 1e-12)
    total = np.zeros((int(point.max()) + 1, 3), np.float32)
    for k in range(3):
        # by the angle of the corner, so that it does not matter how a face was cut into triangles
        one, other = at[:, (k + 1) % 3] - at[:, k], at[:, (k + 2) % 3] - at[:, k]
        length = np.maximum(np.linalg.norm(one, axis=1) * np.linalg.norm(other, axis=1), 1e-12)
        angle = np.arccos(np.clip((one * other).sum(1) / length, -1, 1))
        np.add.at(total, point[:, k], unit * angle[:, None])
    total /= np.maximum(np.linalg.norm(total, axis=1, keepdims=True), 1e-12)
    soft = total[point]
    crease = (soft * unit[:, None]).sum(2) < _CREASE
    out = np.where(crease[..., None], unit[:, None], soft)
    own = given[np.maximum(normal, 0)]
    usable = (normal >= 0) & (np.linalg.norm(own, axis=2) > 0.5)
    out = np.where(usable[..., None], own, out)
    return np.asarray(out / np.maximum(np.linalg.norm(out, axis=2, keepdims=True), 1e-12), np.float32)


@dataclass(frozen=True, kw_only=True)
class Seen:
    """For each point of a grid the nearest triangle, or -1, the weights of its corners there, and its depth."""

    triangle: Ints
    weights: Floats
    depth: Floats


def see(
    corners: Floats, width: int, height: int, mesh: Mesh | None = None, *,
    which: NDArray[np.bool_] | None = None, behind: Floats | None = None,
) -> Seen:  # fmt: skip
    """``corners`` (n, 3, 3) in points of the grid; the larger z is nearer. With a mesh, what its textures leave out is
    not seen; with ``which``, only these triangles are; with ``behind``, nothing that is not in front of it."""
    best = np.full(height * width, -np.inf, np.float32) if behind is None else behind.ravel().copy()
    triangle = np.full(height * width, -1, np.int64)
    weights = np.zeros((height * width, 3), np.float32)
    low = np.floor(corners[..., :2].min(1)).astype(np.int64)
    span = np.ceil(corners[..., :2].max(1)).astype(np.int64) - low + 1
    onto = (corners[..., 0].max(1) >= 0) & (corners[..., 0].min(1) < width)
    onto &= (corners[..., 1].max(1) >= 0) & (corners[..., 1].min(1) < height)
    if which is not None:
        onto &= which
    # those whose boxes are of about one size at once
    sizes = np.ceil(np.log2(np.maximum(span, 2)) * 2).astype(np.int64)
    for columns, rows in np.unique(sizes[onto], axis=0):
        some = np.flatnonzero(onto & (sizes[:, 0] == columns) & (sizes[:, 1] == rows))
        box = int(np.ceil(2 ** (columns / 2))), int(np.ceil(2 ** (rows / 2)))
        step = max(1, _FRAGMENTS // (box[0] * box[1]))
        for start in range(0, len(some), step):
            _fill(corners, some[start : start + step], low, box, width, height, mesh, best, triangle, weights)
    return Seen(
        triangle=triangle.reshape(height, width),
        weights=weights.reshape(height, width, 3),
        depth=best.reshape(height, width),
    )


def _fill(
    corners: Floats, some: Ints, low: Ints, box: tuple[int, int], width: int, height: int, mesh: Mesh | None,
    best: Floats, triangle: Ints, weights: Floats,
) -> None:  # fmt: skip
    ys, xs = np.mgrid[0 : box[1], 0 : box[0]]
    x = low[some, 0, None] + xs.ravel()
    y = low[some, 1, None] + ys.ravel()
    a, b, c = (corners[some, k, None] for k in range(3))
    px, py = (x + 0.5).astype(np.float32), (y + 0.5).astype(np.float32)
    area = (b[..., 0] - a[..., 0]) * (c[..., 1] - a[..., 1]) - (b[..., 1] - a[..., 1]) * (c[..., 0] - a[..., 0])
    area = np.where(np.abs(area) < 1e-9, 1e-9, area)
    v = ((px - a[..., 0]) * (c[..., 1] - a[..., 1]) - (py - a[..., 1]) * (c[..., 0] - a[..., 0])) / area
    w = ((b[..., 0] - a[..., 0]) * (py - a[..., 1]) - (b[..., 1] - a[..., 1]) * (px - a[..., 0])) / area
    u = 1 - v - w
    inside = (u >= -1e-5) & (v >= -1e-5) & (w >= -1e-5) & (x >= 0) & (x < width) & (y >= 0) & (y < height)
    rows, columns = np.nonzero(inside)
    weight = np.stack([u[inside], v[inside], w[inside]], 1).astype(np.float32)
    number = some[rows]
    pixel = y[rows, columns] * width + x[rows, columns]
    depth = (weight * corners[number, :, 2]).sum(1)
    nearer = depth > best[pixel]
    if mesh is not None and nearer.any():
        nearer[nearer] = opacity(mesh, number[nearer], weight[nearer]) > 0.5
    number, pixel, depth, weight = number[nearer], pixel[nearer], depth[nearer], weight[nearer]
    order = np.argsort(depth, kind="stable")
    # the nearest is written last
    best[pixel[order]] = depth[order]
    triangle[pixel[order]] = number[order]
    weights[pixel[order]] = weight[order]


def opacity(mesh: Mesh, triangle: Ints, weights: Floats) -> Floats:
    """What the textures say of points on triangles."""
    out = np.ones(len(triangle), np.float32)
    of = mesh.stuff[triangle]
    for k, stuff in enumerate(mesh.stuffs):
        if stuff.texture is not None and stuff.texture[..., 3].min() < 0.9:
            out[of == k] = sampled(mesh, stuff.texture, triangle[of == k], weights[of == k])[:, 3]
    return out


def sampled(mesh: Mesh, texture: Floats, triangle: Ints, weights: Floats) -> Floats:
    place = (mesh.places[triangle] * weights[..., None]).sum(1)
    height, width = texture.shape[:2]
    x = (place[:, 0] % 1 * width).astype(np.int64) % width
    y = ((1 - place[:, 1]) % 1 * height).astype(np.int64) % height
    return texture[y, x]
