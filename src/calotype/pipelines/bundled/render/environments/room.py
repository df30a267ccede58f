"""A room: child's bedroom, living room, study, kitchen, bedroom, library, café, or of a use or look that the prompt
says, by daylight through its window or by lamp light."""

from __future__ import annotations

import cv2
import numpy as np

from calotype.pipelines.bundled.ambience import Time
from calotype.pipelines.bundled.footing import ON_WALLS
from calotype.pipelines.bundled.render.built import BUILT, INSTEAD, Build, hang_plants, slopes
from calotype.pipelines.bundled.render.cabs import dashboard
from calotype.pipelines.bundled.render.canvas import Image, glow, mix, smoothstep
from calotype.pipelines.bundled.render.coverings import cover
from calotype.pipelines.bundled.render.doorways import doorway
from calotype.pipelines.bundled.render.fittings import bedroom, cafe, kitchen, library
from calotype.pipelines.bundled.render.fixtures import bars, pendants, spans, tubes
from calotype.pipelines.bundled.render.furniture import (
    armchair,
    bookcase,
    bunting,
    cabinet,
    fairy_lights,
    floor_lamp,
    lamp_shade,
    picture,
    potted_plant,
    table_lamp,
    vase,
    wall_shelf,
)
from calotype.pipelines.bundled.render.haunts import BEFORE, HAUNTS
from calotype.pipelines.bundled.render.interior import (
    Indoors,
    Palette,
    Wall,
    choose_palette,
    indoors_of,
    lit_elements,
    stream,
)
from calotype.pipelines.bundled.render.light import Light, Vector, rgb
from calotype.pipelines.bundled.render.overhead import overhead
from calotype.pipelines.bundled.render.playthings import Toys, toy
from calotype.pipelines.bundled.render.roomplan import RoomPlan, plan_room
from calotype.pipelines.bundled.render.roomshell import ceiling, lay_floor, lay_rug, paper_wall, side_wall
from calotype.pipelines.bundled.render.solids import Key, rect, soften
from calotype.pipelines.bundled.render.stage import Clearing, Stage
from calotype.pipelines.bundled.render.vaults import VAULTS
from calotype.pipelines.bundled.render.venues import VENUES
from calotype.pipelines.bundled.render.window import hang_curtains, sun_patch, window
from calotype.pipelines.bundled.rooms import Covering, Glass, Use
from calotype.pipelines.bundled.scene import Scene


def _illuminate(image: Image, plan: RoomPlan, inside: Indoors) -> None:
    """Multiplies the painted room by its light, computed on a coarse grid; the sun patch on a finer one."""
    height, width = image.shape[:2]
    step = max(1, min(height, width) // 160)
    h, w = -(-height // step), -(-width // step)
    u = plan.unit
    x = (((np.arange(w, dtype=np.float32) + 0.5) * step) - np.float32(plan.x))[None] / np.float32(u)
    y = (np.float32(plan.floor) - ((np.arange(h, dtype=np.float32) + 0.5) * step))[:, None] / np.float32(u)
    wy = (plan.window_low + plan.window_high) / 2
    on_wall = smoothstep(y, -0.004, 0.004)
    from_window = np.exp(-((x - plan.window_x) ** 2) * 3.4 - (y - wy) ** 2 * 2.6)
    sheen = np.exp(-((x - plan.window_x * 0.5) ** 2) * 3.0) * smoothstep(y, 0.02, -0.16)
    lx, ly = plan.lamp
    from_lamp = np.exp(-((x - lx) ** 2) * 5.5 - (y - ly) ** 2 * 4.5) + 0.30 * np.exp(
        -((x - lx) ** 2 + (y - ly) ** 2) * 1.2
    )
    lamp_floor = 0.9 * np.exp(-((x - lx * 0.7) ** 2) * 3.2 - (y + 0.12) ** 2 * 5)
    daylight = from_window * on_wall + 0.85 * sheen * (1 - on_wall)
    lamp = from_lamp * on_wall + lamp_floor * (1 - on_wall)
    total = inside.ambient + inside.window * daylight[..., None] + inside.lamp * lamp[..., None]
    shut = 1 - 0.26 * np.exp(-np.abs(y) / 0.030) - 0.10 * np.exp(-np.abs(y) / 0.12)
    shut = shut * (1 - 0.10 * smoothstep(y, plan.top - 0.30, plan.top + 0.05))
    if plan.corner is not None:
        far = (x - plan.corner) * np.sign(plan.corner)
        shut = shut * (1 - (0.14 * np.exp(-np.abs(far) / 0.05) + 0.05 * smoothstep(far, 0, 0.02)) * on_wall)
    fade = (
        1
        - 0.16 * np.clip((np.abs(x) / max(-plan.left, plan.right)) ** 2.4 * 0.8, 0, 1)
        - 0.10 * smoothstep(y, -0.2, -0.5)
    )
    total = (total * (shut * fade)[..., None]).astype(np.float32)
    full = cv2.resize(total, (width, height), interpolation=cv2.INTER_LINEAR)
    if inside.patch.max() > 0:
        first = max(0, int(plan.floor))
        half = (-(-(height - 0) // 2), -(-width // 2))
        mask = cv2.resize(sun_patch(plan, half, 0.5), (width, height), interpolation=cv2.INTER_LINEAR)[first:]
        full[first:] += mask[..., None] * inside.patch
    image *= full
    # A pale rug in the sun must not clip: bright values bend toward 1.
    soften(image[max(0, int(plan.floor)) :], 0.74)


def _pictures(
    wall: Wall, plan: RoomPlan, palette: Palette, rng: np.random.Generator, x0: float, x1: float, y0: float, y1: float
) -> None:
    """One large picture, a pair, or a small gallery in a free part of the wall."""
    w, h = x1 - x0, y1 - y0
    if w < 0.12 or h < 0.10:
        return
    cx, cy = (x0 + x1) / 2, (y0 + y1) / 2
    frame = (rgb(0.62, 0.44, 0.29), rgb(0.20, 0.17, 0.16), palette.panel, rgb(0.80, 0.64, 0.36))[int(rng.integers(4))]
    s = min(w * 0.9, h * 0.95, 0.34)
    kind = int(rng.integers(4))
    if kind == 0:
        tall = rng.random() < 0.5
        a, b = (s * 0.36, s * 0.47) if tall else (s * 0.5, s * 0.36)
        picture(wall, rng, palette, cx - a, cy - b, cx + a, cy + b, frame)
    elif kind == 1:
        for k in (-1, 1):
            c = cx + k * s * 0.27
            picture(wall, rng, palette, c - s * 0.22, cy - s * 0.29, c + s * 0.22, cy + s * 0.29, frame)
    elif kind == 2:
        picture(wall, rng, palette, cx - s * 0.5, cy - s * 0.32, cx - s * 0.02, cy + s * 0.30, frame)
        picture(wall, rng, palette, cx + s * 0.05, cy + s * 0.02, cx + s * 0.42, cy + s * 0.38, frame)
        picture(wall, rng, palette, cx + s * 0.05, cy - s * 0.38, cx + s * 0.48, cy - s * 0.05, frame)
    else:
        n = 3 if w > 0.3 else 2
        q = min(s * 0.8, w / n * 0.8) / 2
        for k in range(n):
            c = cx + (k - (n - 1) / 2) * q * 2.35
            picture(wall, rng, palette, c - q, cy - q * 1.15, c + q, cy + q * 1.15, frame)


def _furnish(wall: Wall, plan: RoomPlan, palette: Palette, scene: Scene, lit: float) -> None:
    """What stands and hangs on the side away from the window."""
    rng = stream(scene, 3)
    s = -plan.side
    half = plan.right if s > 0 else -plan.left
    edge = abs(plan.corner) - 0.015 if plan.corner is not None else half + 0.03
    near = -abs(plan.window_x) + plan.window_width / 2 + 0.13
    wood = (rgb(0.72, 0.52, 0.34), rgb(0.50, 0.33, 0.22), rgb(0.90, 0.80, 0.66), palette.panel)[int(rng.integers(4))]
    toys = Toys.beside(scene, {"nursery": 0.62, "living": 0.05, "study": 0.0}[plan.use])
    top = min(plan.top - 0.05, 0.60)

    def span(a: float, b: float) -> tuple[float, float]:
        return (a, b) if s > 0 else (-b, -a)

    if plan.lush < 0.16:
        x0, x1 = span(max(near, edge - 0.40), edge - 0.04)
        _pictures(wall, plan, palette, rng, x0, x1, 0.24, top)
        if lit:
            floor_lamp(wall, plan.lamp[0], 0.42, palette.panel, lit)
        return
    kinds = {
        "nursery": ("bookcase", "cabinet", "shelves"),
        "living": ("reading", "cabinet", "bookcase"),
        "study": ("bookcase", "reading", "shelves"),
    }
    kind = kinds[plan.use][int(rng.integers(3))]
    shade = (palette.panel, palette.accent, palette.second)[int(rng.integers(3))]
    if kind == "bookcase":
        w = 0.24 + 0.12 * plan.lush * rng.random() + 0.2 * max(0, half - 0.6)
        x0, x1 = span(edge - w, edge - 0.005)
        tall = min(top - 0.02, 0.44 + 0.12 * rng.random())
        bookcase(wall, rng, palette, x0, x1, tall, wood, toys)
        a, b = span(max(near, edge - w - 0.36), edge - w - 0.05)
        _pictures(wall, plan, palette, rng, a, b, 0.24, top)
        px = s * (edge - w - 0.075)
        if plan.lush > 0.4 and edge - w - 0.2 > near:
            potted_plant(wall, rng, palette, px, 0, 0.20 + 0.05 * rng.random())
        _pendant(wall, plan, edge - w - 0.08, shade, lit)
    elif kind == "cabinet":
        w = 0.36 + 0.08 * rng.random() + 0.25 * max(0, half - 0.6)
        x0, x1 = span(edge - 0.03 - w, edge - 0.03)
        tall = 0.16 + 0.05 * rng.random()
        cabinet(wall, rng, palette, x0, x1, tall, wood)
        _pictures(wall, plan, palette, rng, x0 + 0.02, x1 - 0.02, tall + 0.16, top)
        lx = plan.lamp[0] if x0 + 0.05 < plan.lamp[0] < x1 - 0.05 else (x0 + x1) / 2 + s * w * 0.28
        table_lamp(wall, lx, tall + 0.014, 0.17, palette.second, shade, lit)
        items = [x0 + w * f for f in (0.12, 0.34, 0.62, 0.86) if abs(x0 + w * f - lx) > 0.085]
        for x in items[: 1 + round(3 * plan.lush)]:
            _trinket(wall, rng, palette, x, tall + 0.014, 0.075 + 0.02 * rng.random(), toys, toys.share)
        if plan.lush > 0.55 and half > 0.6:
            potted_plant(wall, rng, palette, s * (edge - w - 0.13), 0, 0.30)
    elif kind == "reading":
        cx = s * (edge - 0.20 - 0.05 * rng.random())
        _pictures(wall, plan, palette, rng, cx - 0.20, cx + 0.20, 0.37, top)
        lamp_x = s * max(edge - 0.46, near + 0.02)
        floor_lamp(wall, lamp_x, 0.46, shade, lit)
        armchair(wall, rng, palette.accent if rng.random() < 0.6 else palette.third, cx, 0.30, palette.second)
        if plan.lush > 0.6 and half > 0.65:
            potted_plant(wall, rng, palette, s * (edge - 0.58), 0, 0.26)
    else:
        w = 0.30 + 0.08 * rng.random()
        x0, x1 = span(edge - 0.06 - w, edge - 0.06)
        for y in (0.30, 0.44) if plan.lush > 0.4 else (0.34,):
            if y < top - 0.05:
                wall_shelf(wall, rng, palette, x0, x1, y, wood, toys)
        if plan.lush > 0.3:
            cabinet(wall, rng, palette, x0 - 0.02, x1 + 0.02, 0.15, wood)
            for f in (0.2, 0.55, 0.85)[: 1 + round(2 * plan.lush)]:
                _trinket(wall, rng, palette, x0 + w * f, 0.164, 0.08, toys, toys.share + 0.2)
        _pendant(wall, plan, edge - 0.12 - w, shade, lit)


def _adorn(wall: Wall, plan: RoomPlan, palette: Palette, scene: Scene) -> None:
    """Pictures on the wall of a room whose furniture is named; nothing on tiles, paper screens and bare walls."""
    if not plan.decor.pictures or plan.decor.covering in (Covering.TILES, Covering.PAPER_SCREENS):
        return
    if any(element.asset in ON_WALLS for element in scene.elements):
        return
    rng = stream(scene, 3)
    for a, b in spans(plan):
        _pictures(wall, plan, palette, rng, a + 0.04, b - 0.04, 0.40, min(plan.top - 0.08, 0.74))


def _trinket(
    wall: Wall,
    rng: np.random.Generator,
    palette: Palette,
    x: float,
    y: float,
    size: float,
    toys: Toys,
    share: float,
) -> None:
    """A plaything or a vase on top of something."""
    if rng.random() < share:
        toy(wall, rng, palette, x, y, size, toys)
    else:
        vase(wall, rng, palette, x, y, size)


def _pendant(wall: Wall, plan: RoomPlan, reach: float, shade: Vector, lit: float) -> None:
    """A lamp on a cord from above, at most ``reach`` from the middle; hung where it shines or where there is room."""
    x, y = -plan.side * min(abs(plan.lamp[0]), max(0.02, reach)), plan.lamp[1]
    low = min(y + 0.06, plan.top - 0.13)
    if reach < 0.08 or (not lit and plan.lush < 0.6):
        return
    wall.fill([rect(x - 0.0022, low + 0.08, x + 0.0022, max(plan.top + 0.05, low + 0.1))], rgb(0.25, 0.22, 0.22))
    lamp_shade(wall, x, low, 0.13, shade, lit)
    wall.ball(x, low + 0.002, 0.016, mix(rgb(0.9, 0.88, 0.84), rgb(1.0, 0.95, 0.80), lit))


FITTINGS = {"kitchen": kitchen, "bedroom": bedroom, "library": library, "cafe": cafe}
"""What is built into the rooms that are furnished from the asset pack."""


_BUILT_IN = frozenset({"kitchen", "library", "cafe"})
"""Of these it is there whatever else is."""


def _fittings(use: Use | None) -> tuple[Build, ...]:
    """What is built into a room of a use, from the back to the front."""
    if use is None:
        return ()
    built = tuple(many[use] for many in (BUILT, HAUNTS, VAULTS) if use in many)
    return (*built, *VENUES.get(use, ()))


def paint_room(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    """A room with one window. See :class:`~calotype.pipelines.bundled.render.stage.Painter`."""
    plan = plan_room(scene, width, height, clearing)
    decor, room = plan.decor, scene.room
    palette = choose_palette(scene)
    inside = indoors_of(scene)
    lamp_on = scene.time in (Time.DUSK, Time.NIGHT)
    lit = 1.0 if lamp_on else (0.35 if scene.time is Time.SUNSET else 0.0)
    lit = max(lit, 0.7) if decor.lit else lit
    image = np.zeros((height, width, 3), np.float32)
    wall = Wall(image=image, unit=plan.unit, x=plan.x, floor=plan.floor, key=Key(x=0.75 * plan.side, y=-0.66))

    # 1. The shell.
    rng = stream(scene, 2)
    if decor.covering is not None and scene.tints.masonry is None:
        painted = room.wall is not None or scene.tints.wall is not None
        cover(wall, plan, palette, decor.covering, int(rng.integers(1 << 30)), painted=painted)
    else:
        paper_wall(wall, plan, palette, rng, scene.tints)
    (overhead if room.told else ceiling)(wall, plan, palette)
    lay_floor(image, plan, palette, scene, rng)
    skirting = palette.panel if room.told else mix(palette.panel, 1.0, 0.25)
    wall.box(plan.left - 0.1, 0, plan.right + 0.1, 0.036, skirting, bevel=0.004, strength=0.3)
    wall.fill([rect(plan.left - 0.1, -0.003, plan.right + 0.1, 0.001)], rgb(0.18, 0.12, 0.09), alpha=0.7)
    side_wall(wall, plan, palette)
    rugged = plan.use not in ("kitchen", "cafe") if decor.rug is None else decor.rug
    if rugged:
        lay_rug(image, plan, palette, clearing, rng)

    # 2. What stands in it, then the light on all of that.
    named = {element.asset for element in scene.elements}
    fittings = () if named & INSTEAD.get(room.use, frozenset()) else _fittings(room.use)
    if fittings:
        for fitting in fittings:
            fitting(wall, plan, palette, stream(scene, 3), lit)
    elif not plan.furnished and plan.use not in _BUILT_IN:
        _adorn(wall, plan, palette, scene)
    elif plan.use in FITTINGS:
        FITTINGS[plan.use](wall, plan, palette, stream(scene, 3), Toys.beside(scene, 0.0), lit)
    else:
        _furnish(wall, plan, palette, scene, lit)
    if room.sloped:
        slopes(wall, plan, palette)
    festive = stream(scene, 4)
    if plan.use == "nursery" and plan.lush > 0.35 and plan.furnished:
        ends = (plan.left - 0.05, plan.right + 0.05)
        if festive.random() < 0.5:
            bunting(wall, palette, *ends, min(plan.top - 0.012, 0.80), 0.035 + 0.02 * festive.random())
    _illuminate(image, plan, inside)

    # 3. The window, with light of its own, and what hangs before it.
    tint = np.clip(inside.ambient + inside.window * 0.8 + inside.lamp * 0.22, 0, 1.08)
    glazed = bool(plan.windows)
    if glazed:
        window(wall, plan, palette, scene, light, tint)
    if room.use is Use.HOTHOUSE:
        hang_plants(wall, plan, palette, stream(scene, 6))
    if room.use is Use.CAR:
        dashboard(wall, plan, palette)
    if room.use is not None and room.use in BEFORE:
        _put_before(BEFORE[room.use], wall, plan, palette, stream(scene, 7), tint)
    if room.use is Use.CELL and glazed:
        x, half = plan.window_x, plan.window_width / 2
        bars(wall, x - half, x + half, plan.window_low, plan.window_high, 0.05)
    if room.door is not None:
        doorway(wall, plan, palette, scene, light, tint, room.door)
    hung = plan.use != "kitchen" and plan.lush > 0.18 and festive.random() < 0.88
    if (
        glazed
        and (hung if decor.curtains is None else decor.curtains)
        and (plan.shape in (Glass.SASH, Glass.WIDE, Glass.DOORS) or room.curtains)
    ):
        fabric = (palette.accent, palette.second, palette.third, palette.panel)[int(festive.integers(4))]
        if decor.curtain_colour is not None:
            fabric = rgb(*decor.curtain_colour)
        hang_curtains(wall, plan, fabric * tint, festive)
    if plan.furnished and plan.use in ("nursery", "study") and plan.lush > 0.5 and festive.random() < 0.35:
        fairy_lights(wall, plan.left - 0.02, plan.right + 0.02, min(plan.top - 0.02, 0.78), 0.045, lit)
    if plan.furnished and plan.use not in FITTINGS and plan.lush > 0.5 and min(-plan.left, plan.right) > 0.7:
        x = plan.window_x + plan.side * (plan.window_width / 2 + 0.17)
        plant_rng = stream(scene, 5)
        tinted = Palette(
            wall=palette.wall,
            panel=palette.panel * tint,
            accent=palette.accent * tint,
            second=palette.second * tint,
            third=palette.third * tint,
            warmth=0,
        )
        potted_plant(wall, plant_rng, tinted, x, 0, 0.30 + 0.1 * plant_rng.random())
    if room.festoon:
        for drop in (0.03, 0.10):
            fairy_lights(wall, plan.left - 0.02, plan.right + 0.02, min(plan.top, 0.83) - drop, 0.06, max(lit, 0.8))
    if room.tubes:
        tubes(wall, plan, min(plan.top - 0.04, 0.82))
    if room.pendants:
        shade = rgb(*room.pendant_colour) if room.pendant_colour is not None else rgb(0.20, 0.20, 0.22)
        pendants(wall, plan, shade, room.pendants, min(plan.top - 0.16, 0.62), 0.2, 0.15)
    _shine(image, plan, inside, scene, lit)
    np.clip(image, 0, 1, out=image)
    lamp_side = float(np.sign(plan.lamp[0])) or 1.0
    side = lamp_side if lamp_on else plan.side
    return Stage(
        background=image, light=lit_elements(light, scene, side, inside), horizon=plan.floor / height, surface="floor"
    )


def _put_before(
    build: Build, wall: Wall, plan: RoomPlan, palette: Palette, rng: np.random.Generator, tint: Vector
) -> None:
    """What stands before the window, in the light that is in the room."""
    behind = wall.image.copy()
    build(wall, plan, palette, rng, 0.0)
    new = np.any(wall.image != behind, axis=2)
    wall.image[new] *= tint


def _shine(image: Image, plan: RoomPlan, inside: Indoors, scene: Scene, lit: float) -> None:
    """Bloom around the window and the lamp."""
    u = plan.unit
    cx, cy = plan.x + plan.window_x * u, plan.floor - (plan.window_low + plan.window_high) / 2 * u
    if inside.patch.max() > 0.3:
        glow(image, cx, cy, 0.36 * u, 0.42 * u, inside.patch, 0.24)
    if lit > 0.5:
        x, y = plan.x + plan.lamp[0] * u, plan.floor - plan.lamp[1] * u
        glow(image, x, y, 0.36 * u, 0.36 * u, rgb(1.0, 0.74, 0.42), 0.28)
