"""A camera for meshes: the same light, lens and manner as the camera for solids has."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from training.assets.camera import AWAY, SUN, View, lit
from training.assets.mesh import Floats, Ints, Mesh, Seen, sampled, see
from training.assets.picture import Picture, straight, trim
from training.assets.solid import rotation

_OVERSAMPLING = 2
_SKIES, _SKY_PX = 32, 256
"""From how many directions, and how finely, it is asked how much of the sky a point sees."""
_SHADE_PX = 700
_THINNEST = 0.55


def portray(mesh: Mesh, longest_px: int, view: View) -> Picture:
    """The mesh, trimmed, its longer side about ``longest_px``."""
    turn = rotation((view.pitch_deg, 0, 0)) @ rotation((0, -view.yaw_deg, 0))
    flat = mesh.points.reshape(-1, 3)
    centre = (flat.min(0) + flat.max(0)) / 2
    extent = float(np.linalg.norm(flat - centre, axis=1).max())
    own = ((mesh.points - centre) / extent).astype(np.float32)
    turned = own @ turn.T
    near = np.float32(AWAY) / (AWAY - turned[..., 2])
    across = turned[..., :2] * near[..., None]
    low, high = across.reshape(-1, 2).min(0), across.reshape(-1, 2).max(0)
    scale = longest_px * _OVERSAMPLING / float((high - low).max())
    margin = 3 * _OVERSAMPLING
    width, height = (int(np.ceil(n * scale)) + 2 * margin for n in high - low)
    corners = np.stack(
        [(across[..., 0] - low[0]) * scale + margin, (high[1] - across[..., 1]) * scale + margin, turned[..., 2]], 2
    ).astype(np.float32)
    clear = np.array([stuff.alpha < 0.99 for stuff in mesh.stuffs])[mesh.stuff]
    light = _Light(own, mesh, clear)
    solid = see(corners, width, height, mesh, which=~clear)
    whole = _painted(mesh, own, solid, light, turn)
    if clear.any():
        front = see(corners, width, height, mesh, which=clear, behind=solid.depth)
        glass = _painted(mesh, own, front, light, turn)
        whole = glass + whole * (1 - glass[..., 3:])
    small = cv2.resize(whole, (width // _OVERSAMPLING, height // _OVERSAMPLING), interpolation=cv2.INTER_AREA)
    return trim(straight(np.asarray(small, np.float32)))


class _Light:
    """How much of the sun and of the sky points see: the mesh as seen from these."""

    def __init__(self, own: Floats, mesh: Mesh, clear: NDArray[np.bool_]) -> None:
        self._solid = own[~clear] if (~clear).any() else own
        self._sun = _Map(self._solid, SUN, _SHADE_PX)
        steps = np.arange(_SKIES) + 0.5
        up = 1 - steps / _SKIES * 1.25
        turn = steps * 2.399963
        aside = np.sqrt(np.clip(1 - up * up, 0, 1))
        self._directions = np.stack([aside * np.cos(turn), up, aside * np.sin(turn)], 1).astype(np.float32)
        self._sky = [_Map(self._solid, direction, _SKY_PX) for direction in self._directions]

    def sun(self, points: Floats, normal: Floats) -> Floats:
        return self._sun.seen(points + normal * np.float32(0.012), 0.010, 1)

    def sky(self, points: Floats, normal: Floats) -> Floats:
        total = np.zeros(len(points), np.float32)
        weight = np.full(len(points), 1e-3, np.float32)
        for direction, seen in zip(self._directions, self._sky, strict=True):
            facing = np.clip(normal @ direction, 0, 1)
            weight += facing
            total += facing * seen.seen(points + normal * np.float32(0.02), 0.012, 0)
        return np.asarray((total + 1e-3) / weight, np.float32)


class _Map:
    """Depths as seen from far away in one direction."""

    def __init__(self, own: Floats, direction: Floats, side_px: int) -> None:
        z = direction / np.linalg.norm(direction)
        x = np.cross((0.0, 1.0, 0.0) if abs(z[1]) < 0.9 else (1.0, 0.0, 0.0), z)
        x /= np.linalg.norm(x)
        self._frame = np.stack([x, np.cross(z, x), z]).astype(np.float32)
        self._scale = np.float32(side_px / 2.1)
        self._half = np.float32(side_px / 2)
        corners = own @ self._frame.T
        corners[..., :2] = corners[..., :2] * self._scale + self._half
        self._depth = np.maximum(see(corners, side_px, side_px).depth, np.float32(-9))

    def seen(self, points: Floats, slack: float, blur: int) -> Floats:
        """How much of each point is seen, 0 to 1; ``blur``: so many steps of the map to either side are asked too."""
        at = points @ self._frame.T
        columns = np.rint(at[:, 0] * self._scale + self._half - 0.5).astype(np.int32)
        rows = np.rint(at[:, 1] * self._scale + self._half - 0.5).astype(np.int32)
        out = np.zeros(len(points), np.float32)
        limit, nearest = self._depth.shape[0] - 1, at[:, 2] + np.float32(slack)
        for dx in range(-blur, blur + 1):
            for dy in range(-blur, blur + 1):
                out += self._depth[np.clip(rows + dy, 0, limit), np.clip(columns + dx, 0, limit)] <= nearest
        return out / np.float32((2 * blur + 1) ** 2)


def _painted(mesh: Mesh, own: Floats, seen: Seen, light: _Light, turn: Floats) -> Picture:
    """Premultiplied RGBA."""
    height, width = seen.triangle.shape
    out = np.zeros((height, width, 4), np.float32)
    met = seen.triangle >= 0
    triangle, weights = seen.triangle[met], seen.weights[met]
    if not len(triangle):
        return out
    points = (own[triangle] * weights[..., None]).sum(1)
    normal = (mesh.normals[triangle] * weights[..., None]).sum(1)
    normal /= np.maximum(np.linalg.norm(normal, axis=1, keepdims=True), 1e-9)
    eye = turn.T @ np.array((0, 0, AWAY), np.float32)
    rays = points - eye
    rays /= np.linalg.norm(rays, axis=1, keepdims=True)
    # meshes have faces that are seen from behind
    away = (normal * rays).sum(1) > 0.05
    normal[away] *= -1
    albedo, alpha, gloss = _surface(mesh, triangle, weights)
    sky = light.sky(points, normal)
    colour = lit(
        albedo, normal, rays, shade=light.sun(points, normal), open_sky=sky,
        gloss=gloss, glow=np.zeros_like(gloss), soft=np.full_like(gloss, 0.1),
    )  # fmt: skip
    facing = np.clip(-(normal * rays).sum(1), 0, 1)
    opaque = np.where(alpha < 0.99, np.clip(alpha + (1 - alpha) * (1 - facing) ** 2.2, 0, 1), 1)
    out[met] = np.concatenate([np.clip(colour, 0, 1) * opaque[:, None], opaque[:, None]], 1)
    return out


def _surface(mesh: Mesh, triangle: Ints, weights: Floats) -> tuple[Floats, Floats, Floats]:
    albedo = np.zeros((len(triangle), 3), np.float32)
    alpha, gloss = np.ones(len(triangle), np.float32), np.zeros(len(triangle), np.float32)
    of = mesh.stuff[triangle]
    for k, stuff in enumerate(mesh.stuffs):
        here = of == k
        if not here.any():
            continue
        albedo[here] = np.asarray(stuff.colour, np.float32)
        if stuff.texture is not None:
            albedo[here] *= sampled(mesh, stuff.texture, triangle[here], weights[here])[:, :3]
        # thinner glass would hardly be seen on a light ground
        alpha[here], gloss[here] = max(stuff.alpha, _THINNEST), min(stuff.gloss, 0.9)
    return albedo, alpha, gloss
