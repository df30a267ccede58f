"""Typesetting: what was quoted is what stands there, inside the frame, at any shape of picture."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import numpy as np
import pytest

from calotype.pipelines.bundled.ambience import Environment, Time
from calotype.pipelines.bundled.render.fonts import FAMILIES, Name, settable
from calotype.pipelines.bundled.render.lettering import Setting, coverage
from calotype.pipelines.bundled.render.light import light_of
from calotype.pipelines.bundled.render.poster import paint_poster
from calotype.pipelines.bundled.render.typesetting import layout_text, notices, set_texts
from calotype.pipelines.bundled.scene import (
    Element,
    Inscription,
    Scene,
    Style,
)

TEXTS = (
    "GRAND OPENING", "Fresh Bread", "OPEN 24 HOURS", "SUMMER FESTIVAL", "a", "I", "Hello, world!", "100%",
    "Café Déjà Vu", "Ünïcödé & Friends", "Łódź & Zażółć gęślą jaźń", "Straße 12", "Århus Ærø", "naïve façade",
    "Crème brûlée: 7,50 €", "¿Qué pasa?", "São Paulo", "Žluťoučký kůň", "İstanbul’da", "Þingvellir",
    "Joe's Diner & Bar", "“Curly” quotes", '"Straight" quotes', "‘single’", "«guillemets»", "(brackets) [square]",
    "rock & roll", "AT&T", "50 + 50 = 100", "#1 @home", "e-mail: me@example.org", "Wait… what?!", "— dash —",
    "Καλημέρα κόσμε", "ΕΛΛΑΔΑ", "Ωραία μέρα", "Привет, мир!", "СЧАСТЬЕ", "Ёжик в тумане", "Їжак і ґанок",
    "The quick brown fox jumps over the lazy dog", "Donaudampfschifffahrtsgesellschaftskapitän",
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen",
    "AVAVAV Tomato Wave", "office affluent fjord", "1234567890", "W" * 60, "  spaces   and\ttabs ",
    "cafe\u0301 e\u0301le\u0300ve", "I ♥ NY 😀",
)  # fmt: skip
FRAMES = ((512, 512), (640, 360), (360, 640), (640, 480), (480, 640))
PLACES = (
    Environment.MEADOW, Environment.OCEAN, Environment.CITY, Environment.ROOM, Environment.TABLE, Environment.STUDIO,
    Environment.SPACE,
)  # fmt: skip
ELEMENTS = (
    Element(asset="dog", x=0.4, y=0.86, size=0.42),
    Element(asset="eagle", x=0.7, y=0.4, size=0.2, airborne=True),
)


def _blank(width: int, height: int) -> np.ndarray:
    return np.full((height, width, 3), 0.5, np.float32)


def _fitted(text: str, wanted: tuple[Name, ...] = ("condensed",), width: int = 300, height: int = 200) -> Setting:
    setting = layout_text(text, wanted, 0, 0, width, height)
    assert setting is not None
    return setting


def test_there_are_fifty_texts() -> None:
    assert len(TEXTS) == 50


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("name", FAMILIES)
def test_the_shaped_clusters_are_the_text(text: str, name: Name) -> None:
    setting = _fitted(text, (name,))
    wanted = " ".join(c for c in unicodedata.normalize("NFC", text).split() if c not in "♥😀")
    assert "".join(setting.clusters) == setting.text == wanted
    assert all(glyph.number > 0 for line in setting.lines for glyph in line.glyphs)


@pytest.mark.parametrize("size", FRAMES)
@pytest.mark.parametrize("text", TEXTS)
def test_every_text_stands_whole_inside_the_frame(text: str, size: tuple[int, int]) -> None:
    width, height = size
    place = PLACES[TEXTS.index(text) % len(PLACES)]
    scene = Scene(environment=place, texts=(Inscription(text=text),), elements=ELEMENTS, seed=TEXTS.index(text))
    (report,) = set_texts(_blank(width, height), scene, light_of(scene))
    left, top, right, bottom = report.box
    assert 0 < left < right < width
    assert 0 < top < bottom < height
    assert "".join(report.clusters) == report.set_as
    assert report.text == text


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("time", [Time.DAY, Time.NIGHT])
@pytest.mark.parametrize("behind", [0.08, 0.5, 0.95])
def test_letters_stand_out_from_what_is_behind_them(place: Environment, time: Time, behind: float) -> None:
    scene = Scene(environment=place, time=time, texts=(Inscription(text="HELLO"),))
    image = np.full((512, 512, 3), behind, np.float32)
    (report,) = set_texts(image, scene, light_of(scene))
    left, top, right, bottom = (round(v) for v in report.box)
    luma = image[top:bottom, left:right] @ np.array((0.2126, 0.7152, 0.0722), np.float32)
    dark, bright = (np.quantile(luma, q) ** 2.2 for q in (0.10, 0.90))
    assert (bright + 0.05) / (dark + 0.05) > 4.5


def test_several_texts_stack_without_touching_and_the_first_is_the_largest() -> None:
    scene = Scene(
        environment=Environment.SNOW,
        texts=tuple(Inscription(text=t) for t in ("North Pole", "12 km", "Mind the bears")),
    )
    reports = set_texts(_blank(640, 480), scene, light_of(scene))
    assert [r.text for r in reports] == [i.text for i in scene.texts]
    for upper, lower in pairwise(reports):
        assert upper.box[3] < lower.box[1]
    assert reports[0].box[3] - reports[0].box[1] > reports[1].box[3] - reports[1].box[1]


def test_a_sign_keeps_clear_of_the_main_element_where_there_is_room() -> None:
    scene = Scene(
        environment=Environment.MEADOW, texts=(Inscription(text="Fresh Bread"),), elements=(ELEMENTS[0].evolve(x=0.65),)
    )
    (report,) = set_texts(_blank(640, 480), scene, light_of(scene))
    left = 0.65 * 640 - 0.44 * 0.42 * 480
    assert report.box[2] < left


def test_a_scene_without_texts_is_left_as_it_is() -> None:
    image = _blank(64, 64)
    scene = Scene(environment=Environment.CITY)
    assert set_texts(image, scene, light_of(scene)) == ()
    assert (image == 0.5).all()


def test_a_text_of_which_nothing_can_be_set_draws_nothing() -> None:
    image = _blank(64, 64)
    scene = Scene(environment=Environment.CITY, texts=(Inscription(text="😀🎉"),))
    assert set_texts(image, scene, light_of(scene)) == ()
    assert (image == 0.5).all()


def test_what_no_font_has_is_named() -> None:
    (notice,) = notices(["I ♥ NY 😀", "fine"])
    assert notice.code == "not_set"
    assert "black heart suit" in notice.message
    assert "grinning face" in notice.message


def test_what_every_font_has_is_not_worth_a_notice() -> None:
    assert notices([t for t in TEXTS if "♥" not in t]) == ()


def test_joiners_and_selectors_are_dropped_without_a_word() -> None:
    assert settable("a\u200db\ufe0f") == ("ab", ())


def test_lower_case_is_not_set_in_a_face_of_capitals() -> None:
    assert _fitted("Fresh Bread", ("caps", "condensed")).family.name == "condensed"
    assert _fitted("FRESH BREAD", ("caps", "condensed")).family.name == "caps"


def test_a_text_gets_one_face_that_has_all_of_it_where_there_is_one() -> None:
    assert _fitted("Привет", ("fat", "serif")).family.name == "serif"
    assert _fitted("Καλημέρα", ("script", "condensed")).family.name == "sans"


def test_capitals_are_spaced_and_joined_letters_are_not() -> None:
    (spaced,) = _fitted("AB", ("condensed",)).lines
    (plain,) = _fitted("Ab", ("condensed",)).lines
    assert spaced.glyphs[1].x > plain.glyphs[1].x


def test_pairs_are_kerned() -> None:
    (kerned,) = _fitted("To", ("serif",)).lines
    (plain,) = _fitted("Ho", ("serif",)).lines
    (t,) = _fitted("T", ("serif",)).lines
    (h,) = _fitted("H", ("serif",)).lines
    # the o moves under the arm of the T, and not under that of the H
    assert kerned.glyphs[1].x - t.right < plain.glyphs[1].x - h.right


def test_lines_are_balanced() -> None:
    setting = _fitted("the quick brown fox jumps over the lazy dog", ("sans",), 300, 300)
    widths = [line.right - line.left for line in setting.lines]
    assert len(widths) > 2
    assert min(widths) > 0.6 * max(widths)


def test_a_word_is_never_broken() -> None:
    setting = _fitted("W" * 60, ("sans",), 200, 200)
    assert len(setting.lines) == 1
    assert setting.width == pytest.approx(200)


def test_ink_fills_its_box_and_nothing_beyond() -> None:
    setting = layout_text("Ágypq", ("sans",), 40, 30, 200, 100)
    assert setting is not None
    mask = coverage(setting, (160, 280))
    ys, xs = np.nonzero(mask > 0.02)
    assert xs.min() == pytest.approx(setting.x, abs=1.5)
    assert xs.max() == pytest.approx(setting.x + setting.width, abs=1.5)
    assert ys.min() == pytest.approx(setting.y, abs=1.5)
    assert ys.max() == pytest.approx(setting.y + setting.height, abs=1.5)


def test_counters_are_open_and_overlapping_strokes_are_not() -> None:
    setting = layout_text("O", ("sans",), 10, 10, 180, 180)
    assert setting is not None
    mask = coverage(setting, (200, 200))
    middle = mask[100]
    inked = np.flatnonzero(middle > 0.5)
    assert middle[100] == 0
    # one stroke, the counter, one stroke
    assert (np.diff(inked) > 1).sum() == 1


def test_letters_are_crisp_at_any_size() -> None:
    for size in (64, 512):
        setting = layout_text("H", ("sans",), 0, 0, size, size)
        assert setting is not None
        mask = coverage(setting, (size, size))
        soft = ((mask > 0.02) & (mask < 0.98)).sum()
        assert soft < 8 * size


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("size", FRAMES)
def test_a_posters_title_stands_whole_inside_its_sheet(seed: int, size: tuple[int, int]) -> None:
    width, height = size
    scene = Scene(
        style=Style.POSTER, texts=(Inscription(text=TEXTS[seed * 4]), Inscription(text="Friday, 8 pm")), seed=seed
    )
    image, reports = paint_poster(scene, {}, width, height, lambda *_: None)
    assert image.shape == (height, width, 3)
    assert image.min() >= 0
    assert image.max() <= 1
    for report in reports:
        left, top, right, bottom = report.box
        assert 0.03 * min(size) < left < right < width - 0.03 * min(size)
        assert 0.03 * min(size) < top < bottom < height - 0.03 * min(size)


def test_posters_differ_by_seed() -> None:
    sheets = [paint_poster(Scene(style=Style.POSTER, seed=s), {}, 96, 96, lambda *_: None)[0] for s in range(6)]
    for k, sheet in enumerate(sheets[1:]):
        assert np.abs(sheet - sheets[k]).mean() > 0.02


def test_a_posters_motif_is_drawn_inside_its_sheet() -> None:
    class Square:
        aspect = 1.0

    seen: list[Scene] = []
    scene = Scene(style=Style.POSTER, elements=ELEMENTS, texts=(Inscription(text="A"),))
    paint_poster(scene, {"dog": Square(), "eagle": Square()}, 300, 400, lambda _, moved, __: seen.append(moved))
    (moved,) = seen
    for element in moved.elements:
        half = element.size / 2
        assert half < element.x < 1 - half
        assert 0 < element.y - element.size * 300 / 400 < element.y < 1
