"""Elements: standing in the scene, lit and shadowed by its one light."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from calotype.pipelines.bundled.ambience import Environment, Time
from calotype.pipelines.bundled.camera import Camera
from calotype.pipelines.bundled.render import shadow
from calotype.pipelines.bundled.render.elements import Setting, draw
from calotype.pipelines.bundled.render.light import light_of
from calotype.pipelines.bundled.render.relight import mood_of, relight
from calotype.pipelines.bundled.render.scatter import strew
from calotype.pipelines.bundled.render.sprites import enlarge, mend_belly, windows, without_specks
from calotype.pipelines.bundled.render.stage import Clearing, Stage, Surface
from calotype.pipelines.bundled.scene import Element, Scene

SIZE = 320


def block(height: int = 80, width: int = 60, rgb: tuple[int, int, int] = (200, 90, 60)) -> NDArray[np.uint8]:
    sprite = np.zeros((height, width, 4), np.uint8)
    sprite[..., :3] = rgb
    cv2.ellipse(sprite, (width // 2, height // 2), (width // 2 - 1, height // 2 - 1), 0, 0, 360, (*rgb, 255), -1)
    sprite[height * 3 // 4 :, width // 4 : -width // 4, 3] = 255
    return sprite


def asset(**changes: object) -> Any:
    return SimpleNamespace(**({"name": "block", "kind": "object", "luminous": False, "facing": "front"} | changes))


def drawn(
    scene: Scene, element: Element, surface: Surface = "floor", thing: Any = None, level: float = 0.6
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """The picture with and without the element."""
    empty = np.full((SIZE, SIZE, 3), level, np.float32)
    image = empty.copy()
    stage = Stage(background=image, light=light_of(scene), horizon=0.4, surface=surface)
    draw(image, element, thing or asset(), block(), Setting.of(scene, stage))
    return image, empty


def changed(pair: tuple[NDArray[np.float32], NDArray[np.float32]]) -> NDArray[np.bool_]:
    return np.asarray(np.abs(pair[0] - pair[1]).max(-1) > 0.004)


STANDING = Element(asset="block", x=0.5, y=0.8, size=0.3)


def test_drawing_is_the_same_every_time() -> None:
    scene = Scene(environment=Environment.SNOW, time=Time.SUNSET)
    assert (drawn(scene, STANDING, "snow")[0] == drawn(scene, STANDING, "snow")[0]).all()


def test_an_airborne_element_changes_nothing_beside_itself() -> None:
    touched = changed(drawn(Scene(), STANDING.evolve(airborne=True, y=0.4), "none"))
    rows, cols = np.nonzero(touched)
    assert cols.min() >= SIZE * (0.5 - 0.3 / 2) - 1
    assert cols.max() <= SIZE * (0.5 + 0.3 / 2) + 1
    assert rows.min() >= SIZE * (0.4 - 0.3) - 1
    assert rows.max() <= SIZE * 0.4 + 1


def test_an_element_outside_the_frame_changes_nothing() -> None:
    assert not changed(drawn(Scene(), STANDING.evolve(x=1.9, airborne=True), "none")).any()


def test_the_lowest_point_stands_on_the_baseline() -> None:
    image, empty = drawn(Scene(), STANDING.evolve(airborne=True), "none")
    assert np.nonzero(changed((image, empty)))[0].max() == pytest.approx(SIZE * 0.8 - 1, abs=1.5)


def test_a_tilted_element_still_stands_on_the_baseline() -> None:
    image, empty = drawn(Scene(), STANDING.evolve(airborne=True, tilt_deg=25.0), "none")
    assert np.nonzero(changed((image, empty)))[0].max() == pytest.approx(SIZE * 0.8 - 1, abs=2.5)


@pytest.mark.parametrize("time", Time)
@pytest.mark.parametrize("side", [-0.8, 0.8])
def test_the_shadow_falls_away_from_the_sun(time: Time, side: float) -> None:
    scene = Scene(environment=Environment.DESERT, time=time, camera=Camera(sun_x=side))
    image = np.full((SIZE, SIZE, 3), 0.7, np.float32)
    at = shadow.Footing(left=140, top=180, base=240.0)
    shadow.cast(image, np.ones((60, 40), np.float32), at, shadow.fall_of(light_of(scene)), "sand", 120.0)
    weight = (0.7 - image[..., 0]).clip(0)
    centre = float((weight.sum(0) * np.arange(SIZE)).sum() / weight.sum())
    assert (centre - 160) * side < -5


def test_a_low_sun_throws_shadows_toward_the_viewer_and_a_high_one_behind() -> None:
    assert shadow.fall_of(light_of(Scene(time=Time.SUNSET))).down > 0.15
    assert shadow.fall_of(light_of(Scene(time=Time.DAY))).down < 0


def test_shadows_are_longer_at_sunset_than_by_day() -> None:
    low, high = (shadow.fall_of(light_of(Scene(time=t, camera=Camera(sun_x=0.2)))) for t in (Time.SUNSET, Time.DAY))
    assert np.hypot(low.right, low.down) > np.hypot(high.right, high.down)


def test_no_shadow_climbs_over_the_horizon() -> None:
    image = np.full((SIZE, SIZE, 3), 0.7, np.float32)
    at = shadow.Footing(left=140, top=0, base=150.0)
    shadow.cast(image, np.ones((140, 40), np.float32), at, shadow.fall_of(light_of(Scene())), "grass", 130.0)
    assert (image[:128] == np.float32(0.7)).all()


def test_what_stands_darkens_the_ground_at_its_foot_and_what_flies_does_not() -> None:
    below = (slice(round(SIZE * 0.8) + 1, round(SIZE * 0.8) + 4), slice(150, 170))
    standing, empty = drawn(Scene(), STANDING)
    flying, _ = drawn(Scene(), STANDING.evolve(airborne=True, y=0.3))
    assert standing[below].mean() < empty[below].mean() - 0.03
    assert (flying[below] == empty[below]).all()


def test_what_floats_is_mirrored_below_its_waterline() -> None:
    scene = Scene(environment=Environment.OCEAN)
    image, empty = drawn(scene, STANDING.evolve(y=0.6), "water")
    mirrored = np.abs(image - empty)[round(SIZE * 0.64) : round(SIZE * 0.72), 140:180]
    assert mirrored.mean() > 0.02


def test_snow_covers_the_foot_and_the_top_of_a_building() -> None:
    scene = Scene(environment=Environment.SNOW)
    image, _ = drawn(scene, STANDING, "snow", asset(kind="building"), level=0.9)
    top = round(SIZE * 0.5) + 3
    assert np.ptp(image[top, 155:165]) < 0.2
    assert image[top, 160].min() > 0.6


def test_grass_grows_before_the_feet() -> None:
    scene = Scene(environment=Environment.MEADOW)
    image, _ = drawn(scene, STANDING, "grass")
    foot = image[round(SIZE * 0.8) - 5, 148:172]
    assert foot.std(0).max() > 0.02


def test_windows_shine_at_night() -> None:
    sprite = block(rgb=(180, 150, 120))
    sprite[30:45, 20:36, :3] = (70, 160, 240)
    scene = Scene(environment=Environment.MEADOW, time=Time.NIGHT)
    image = np.full((SIZE, SIZE, 3), 0.2, np.float32)
    stage = Stage(background=image, light=light_of(scene), horizon=0.4, surface="ground")
    draw(image, STANDING, asset(kind="building"), sprite, Setting.of(scene, stage))
    pane = image[round(SIZE * 0.8 - 96 * 0.55), 154]
    assert pane[0] > 0.7
    assert pane[0] > pane[2] + 0.2


def test_a_wall_that_was_painted_blue_does_not_shine() -> None:
    scene = Scene(environment=Environment.MEADOW, time=Time.NIGHT)
    image = np.full((SIZE, SIZE, 3), 0.2, np.float32)
    stage = Stage(background=image, light=light_of(scene), horizon=0.4, surface="ground")
    own = block(rgb=(180, 150, 120))
    own[30:45, 20:36, :3] = (70, 160, 240)
    painted = own.copy()
    painted[..., :3] = (70, 160, 240)
    draw(image, STANDING, asset(kind="building"), painted, Setting.of(scene, stage), own=own)
    row = round(SIZE * 0.8 - 96 * 0.55)
    pane, wall = image[row, 154], image[row, 186]
    assert pane[0] > pane[2] + 0.2
    assert wall[2] > wall[0]


def test_a_blue_flag_is_no_window() -> None:
    sprite = np.zeros((120, 100, 4), np.uint8)
    sprite[40:] = (180, 150, 120, 255)
    sprite[10:30, 45:65] = (70, 160, 240, 255)
    sprite[70:90, 40:60, :3] = (70, 160, 240)
    panes = windows(sprite)
    assert panes[80, 50] > 0.9
    assert panes[:40].max() == 0


def test_crumbs_beside_a_sprite_are_cleared() -> None:
    sprite = np.zeros((100, 120, 4), np.uint8)
    sprite[:, :100] = (200, 40, 40, 255)
    sprite[80:82, 110:112] = (90, 60, 30, 255)
    sprite[10:30, 105:118] = (90, 60, 30, 255)
    kept = without_specks(sprite)[..., 3] > 0
    assert not kept[75:90, 106:].any()
    assert kept[:, :100].all()
    assert kept[10:30, 105:118].all()


def test_a_contact_shadow_runs_out_without_an_edge() -> None:
    image = np.ones((SIZE, SIZE, 3), np.float32)
    alpha = np.ones((50, 120), np.float32)
    shadow.contact(image, alpha, shadow.Footing(left=100, top=150, base=200.0), "floor")
    darkened = 1 - image[..., 0]
    beside = darkened.max(0)
    assert beside[100:220].min() > 0.1
    assert beside[np.flatnonzero(beside > 0)[[0, -1]]].max() < 0.002


def test_a_luminous_thing_lights_the_air_around_it_at_night_only() -> None:
    def around(time: Time) -> float:
        scene = Scene(environment=Environment.TABLE, time=time)
        image = np.full((SIZE, SIZE, 3), 0.2, np.float32)
        stage = Stage(background=image, light=light_of(scene), horizon=0.4, surface="floor")
        draw(image, STANDING, asset(luminous=True), block(rgb=(255, 190, 60)), Setting.of(scene, stage))
        return float(image[round(SIZE * 0.62), 90].mean())

    assert around(Time.NIGHT) > around(Time.DAY) + 0.02


def test_the_side_toward_the_sun_is_brighter() -> None:
    for side in (-0.9, 0.9):
        scene = Scene(environment=Environment.DESERT, camera=Camera(sun_x=side))
        sprite = enlarge(block(rgb=(150, 150, 150)), 120, 160)
        relight(sprite, mood_of(scene, light_of(scene)), None)
        left, right = sprite[60:100, 15:35, :3].mean(), sprite[60:100, 85:105, :3].mean()
        assert (right - left) * side > 0.01


def test_a_black_thing_does_not_vanish_in_the_night() -> None:
    def brightness(time: Time, environment: Environment) -> float:
        scene = Scene(environment=environment, time=time)
        sprite = enlarge(block(rgb=(12, 12, 14)), 120, 160)
        relight(sprite, mood_of(scene, light_of(scene)), None)
        return float(sprite[40:120, 30:90, :3].mean())

    assert brightness(Time.NIGHT, Environment.MEADOW) > 1.4 * brightness(Time.DAY, Environment.MEADOW)
    assert brightness(Time.NIGHT, Environment.ROOM) < 1.1 * brightness(Time.DAY, Environment.ROOM)


def test_a_drift_of_snow_runs_out_to_both_sides() -> None:
    scene = Scene(environment=Environment.SNOW)
    image, _ = drawn(scene, STANDING, "snow", asset(kind="building"), level=0.9)
    bare, _ = drawn(scene, STANDING, "floor", asset(kind="building"), level=0.9)
    heaped = np.abs(image - bare).max(-1)[round(SIZE * 0.8) - 12 : round(SIZE * 0.8)]
    middle, beside = heaped[:, 150:170].mean(), heaped[:, 112:122].mean()
    assert middle > 0.1
    assert beside < 0.5 * middle


def test_an_enlarged_sprite_stays_crisp_and_in_range() -> None:
    large = enlarge(block(), 360, 480)
    assert large.shape == (480, 360, 4)
    assert large.min() >= 0
    assert large.max() <= 1
    partial = (large[..., 3] > 0.02) & (large[..., 3] < 0.98)
    assert partial.mean() < 0.03


def test_the_pale_strip_under_a_belly_becomes_fur() -> None:
    sprite = np.zeros((100, 120, 4), np.uint8)
    sprite[20:70, 10:110] = (235, 170, 110, 255)
    sprite[70:98, 15:30] = sprite[70:98, 90:105] = (235, 170, 110, 255)
    sprite[60:70, 35:85] = (245, 175, 190, 255)
    mended = mend_belly(sprite)[65, 60].astype(int)
    assert mended[2] < mended[1] < mended[0]
    assert mended[0] - mended[2] > 60


@pytest.mark.parametrize("seed", range(6))
def test_scattered_elements_become_a_dozen_or_more_in_depth(seed: int) -> None:
    main = Element(asset="dog", x=0.5, y=0.85, size=0.4)
    flowers = Element(asset="tulip", x=0.5, y=0.5, size=0.1, scattered=True)
    scene = Scene(elements=(main, flowers), environment=Environment.MEADOW, seed=seed)
    stage = Stage(background=np.zeros((8, 8, 3), np.float32), light=light_of(scene), horizon=0.45, surface="grass")
    copies = [e for e in strew(scene, stage, Clearing(x=0.5, half_width=0.25, y=0.85), 1.0) if e.asset == "tulip"]
    assert 8 <= len(copies) <= 30
    assert not any(e.scattered for e in copies)
    far, near = (e for e in (min(copies, key=lambda e: e.y), max(copies, key=lambda e: e.y)))
    assert far.size < near.size
    assert not any(abs(e.x - 0.5) < 0.2 and 0.45 < e.y < 0.85 for e in copies)
