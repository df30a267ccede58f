"""Designs: every sheet shows its motif, its words and its colours."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.designs import Design, Sheet
from calotype.pipelines.bundled.render.design.fields import FIELDS
from calotype.pipelines.bundled.render.design.moods import MOODS
from calotype.pipelines.bundled.render.renderer import Renderer
from calotype.pipelines.bundled.scene import (
    Element,
    Inscription,
    Pose,
    Scene,
    Style,
)
from calotype.pipelines.bundled.shipped import FOLDER

pytestmark = pytest.mark.unit

RENDERER = Renderer(AssetPack.open(FOLDER / "assets.zip"))
FOX = Element(asset="fox", x=0.5, y=0.8, size=0.5)
FORMS = "circles lines squares triangles arcs dots checks zigzag tiles hexagons mandala shapes".split()


def drawn(
    design: Design, *elements: Element, texts: tuple[str, ...] = (), style: Style = Style.RENDER
) -> NDArray[np.int16]:
    scene = Scene(
        elements=elements,
        environment=Environment.MEADOW,
        design=design,
        texts=tuple(Inscription(text=text) for text in texts),
        style=style,
        seed=3,
    )
    return RENDERER.render(scene, 240, 180).astype(np.int16)


PICTURED = [sheet for sheet in Sheet if sheet not in {Sheet.ABSTRACT, Sheet.PLAN, Sheet.SECTION, Sheet.FIGURES}]
"""Sheets that show things: a floor plan has rooms alone."""


@pytest.mark.slow
@pytest.mark.parametrize("sheet", PICTURED)
def test_every_sheet_shows_its_motif(sheet: Sheet) -> None:
    design = Design(sheet=sheet)
    assert float(np.abs(drawn(design, FOX) - drawn(design)).mean()) > 1.0


@pytest.mark.parametrize(
    "sheet",
    [Sheet.STICKER, Sheet.LOGO, Sheet.BADGE, Sheet.SHIRT, Sheet.TATTOO, Sheet.FRAME, Sheet.WREATH, Sheet.TAROT,
     Sheet.STAMP, Sheet.POLAROID, Sheet.COVER, Sheet.WALL, Sheet.SLATE, Sheet.RELIEF, Sheet.SAND, Sheet.BLUEPRINT],
)  # fmt: skip
def test_sheets_that_bear_words_set_them(sheet: Sheet) -> None:
    design = Design(sheet=sheet)
    assert (drawn(design, FOX, texts=("HELLO",)) != drawn(design, FOX)).any()


@pytest.mark.slow
@pytest.mark.parametrize("sheet", PICTURED)
def test_every_sheet_shows_who_is_drawn_joined(sheet: Sheet) -> None:
    walker = Element(asset="man", x=0.5, y=0.8, size=0.5, pose=Pose.WALKING)
    assert (drawn(Design(sheet=sheet), walker) != drawn(Design(sheet=sheet))).any()


def test_a_pattern_repeats_from_edge_to_edge() -> None:
    picture = drawn(Design(sheet=Sheet.PATTERN), FOX)
    tile = 60
    assert float(np.abs(picture[:, tile:] - picture[:, :-tile]).mean()) < 3.0
    assert float(np.abs(picture[tile:] - picture[:-tile]).mean()) < 3.0


def test_a_pattern_lies_on_the_ground_that_is_said() -> None:
    picture = drawn(Design(sheet=Sheet.PATTERN, ground=(0.1, 0.2, 0.6)), FOX)
    near = np.abs(picture - np.array((26, 51, 153))).max(-1) < 12
    assert float(near.mean()) > 0.3


def test_a_logo_in_two_inks_has_no_other_colours() -> None:
    picture = drawn(Design(sheet=Sheet.LOGO, inks=((0.9, 0.1, 0.1), (0.1, 0.1, 0.1)), ground=(1.0, 1.0, 1.0)), FOX)
    red, green, blue = (picture[..., k] for k in range(3))
    assert float(((green > red + 30) | (blue > red + 30)).mean()) < 0.01


def test_a_sticker_has_a_white_edge() -> None:
    picture = drawn(Design(sheet=Sheet.STICKER, ground=(0.2, 0.4, 0.8)), FOX)
    assert float((picture.min(-1) > 245).mean()) > 0.01


@pytest.mark.parametrize("form", [*FIELDS, *FORMS])
def test_every_form_is_drawn_in_the_colours_that_are_said(form: str) -> None:
    inks = ((0.85, 0.1, 0.1), (0.1, 0.1, 0.75))
    picture = drawn(Design(sheet=Sheet.ABSTRACT, form=form, inks=inks))
    other = drawn(Design(sheet=Sheet.ABSTRACT, form=form, inks=((0.1, 0.6, 0.2), (0.9, 0.8, 0.1))))
    assert float(picture.std()) > 4
    assert float(np.abs(picture - other).mean()) > 8


def test_a_diorama_stands_on_the_ground_of_its_place() -> None:
    def ground(place: Environment) -> NDArray[np.int16]:
        scene = Scene(elements=(FOX,), environment=place, design=Design(sheet=Sheet.DIORAMA), seed=3)
        return RENDERER.render(scene, 240, 180)[110:150, 90:150].astype(np.int16)

    grass, snow = ground(Environment.MEADOW), ground(Environment.SNOW)
    assert float(snow[..., 2].mean()) > float(grass[..., 2].mean()) + 40


def test_a_design_keeps_to_the_style() -> None:
    design = Design(sheet=Sheet.PATTERN)
    assert float(np.abs(drawn(design, FOX, style=Style.CRAYON) - drawn(design, FOX, style=Style.FLAT)).mean()) > 3


@pytest.mark.parametrize("form", [*MOODS, "tangle>rows", "tongues>bands", "haze>grains"])
def test_a_mood_is_painted_in_its_colours(form: str) -> None:
    ink = (0.1, 0.2, 0.7)
    sheet = drawn(Design(sheet=Sheet.ABSTRACT, form=form, inks=(ink,), ground=(1.0, 1.0, 1.0)))
    marked = np.abs(sheet - 255).sum(-1) > 60
    assert 0.001 < marked.mean() < 0.999
    assert sheet[marked][:, 2].mean() > sheet[marked][:, 0].mean()


def test_what_turns_into_another_is_one_at_the_left_and_the_other_at_the_right() -> None:
    both, first, second = (
        drawn(Design(sheet=Sheet.ABSTRACT, form=form, inks=((0.8, 0.1, 0.1), (0.1, 0.1, 0.8)), ground=(1.0, 1.0, 1.0)))
        for form in ("bands>tongues", "bands", "tongues")
    )
    assert np.abs(both - first)[:, :60].mean() < np.abs(both - first)[:, -60:].mean()
    assert np.abs(second - both)[:, :60].mean() > 1


@pytest.mark.parametrize("form", ["soil", "house", "house3", "ship", "submarine", "capsule", "water"])
def test_a_section_has_its_things_in_its_rooms(form: str) -> None:
    design = Design(sheet=Sheet.SECTION, form=form)
    assert float(np.abs(drawn(design, FOX) - drawn(design)).mean()) > 0.2


@pytest.mark.parametrize("form", ["volcano", "globe"])
def test_a_label_names_a_part(form: str) -> None:
    bare, labelled = (drawn(Design(sheet=Sheet.SECTION, form=f)) for f in (form, f"{form} labelled"))
    assert float(np.abs(bare - labelled).mean()) > 0.5


@pytest.mark.parametrize("form", ["tiles", "hexagons tiles", "rug", "nordic", "scallops"])
def test_a_laid_pattern_keeps_to_the_inks(form: str) -> None:
    made = [
        drawn(Design(sheet=Sheet.PATTERN, form=form, inks=(ink,), ground=(0.95, 0.95, 0.95)))
        for ink in ((0.1, 0.1, 0.7), (0.7, 0.1, 0.1))
    ]
    assert float((made[0] - made[1])[..., 2].mean()) > 2
    assert float((made[1] - made[0])[..., 0].mean()) > 2


def test_a_motif_keeps_its_own_colour_among_several_inks() -> None:
    lemon = Element(asset="lemon", x=0.5, y=0.8, size=0.5)
    inks = ((0.12, 0.35, 0.9), (0.98, 0.82, 0.1))
    sheet = drawn(Design(sheet=Sheet.PATTERN, inks=inks, ground=(1.0, 1.0, 1.0)), lemon)
    yellow = (sheet[..., 0] - sheet[..., 2] > 60).mean()
    blue = (sheet[..., 2] - sheet[..., 0] > 60).mean()
    assert yellow > 4 * blue


def test_two_letters_are_one_mark() -> None:
    letters = Element(asset="standing letter", x=0.5, y=0.8, size=0.5, glyphs="KR")
    design = Design(sheet=Sheet.LOGO, inks=((0.8, 0.6, 0.1),), ground=(0.0, 0.3, 0.0))
    marked = drawn(design, letters)[..., 0] > 100
    columns = np.flatnonzero(marked.any(0))
    assert marked[:, columns[0] : columns[-1]].any(0).all()


@pytest.mark.parametrize("shape", ["circles", "hexagons", "triangles", "squares"])
def test_a_logo_has_its_shape_about_it(shape: str) -> None:
    bare, enclosed = (np.abs(drawn(Design(sheet=Sheet.LOGO, form=f), FOX) - 250).sum(-1) > 60 for f in ("", shape))
    assert np.ptp(np.flatnonzero(enclosed.any(1))) > np.ptp(np.flatnonzero(bare.any(1)))


def test_lines_on_a_sheet_have_its_inks() -> None:
    design = Design(sheet=Sheet.LOGO, inks=((0.98, 0.82, 0.1), (0.05, 0.05, 0.1)))
    made = drawn(design, FOX, style=Style.LINE)
    assert (made[..., 0] - made[..., 2] > 100).mean() > 0.02


def test_a_tattoo_in_skin_is_ink() -> None:
    design = Design(sheet=Sheet.TATTOO, form="skin")
    assert drawn(design, FOX).sum() < drawn(design).sum()


def test_a_puppet_is_black_before_the_screen() -> None:
    bare, shown = (drawn(Design(sheet=Sheet.PUPPETS), *things).sum(-1) for things in ((), (FOX,)))
    changed = np.abs(shown - bare) > 60
    assert shown[changed].mean() < 0.5 * bare[changed].mean()


@pytest.mark.parametrize("form", ["town", "town river", "town sea", "transit"])
def test_a_map_shows_what_it_is_of(form: str) -> None:
    bare = drawn(Design(sheet=Sheet.MAP, form=form))
    assert float(np.abs(drawn(Design(sheet=Sheet.MAP, form=form), FOX) - bare).mean()) > 0.5
    assert float(np.abs(bare - drawn(Design(sheet=Sheet.MAP))).mean()) > 5


def test_more_steps_are_more_rounds() -> None:
    few, many = (drawn(Design(sheet=Sheet.STEPS, form=form), FOX) for form in ("2 tea", "5 tea"))
    assert float(np.abs(few - many).mean()) > 2


def test_a_hung_poster_is_blank_before_its_wall() -> None:
    sheets = [drawn(Design(sheet=Sheet.HUNG, form=f"black {wall}")) for wall in ("concrete", "brick")]
    assert all((sheet[80:100, 110:130] > 240).all() for sheet in sheets)
    assert float(np.abs(sheets[0] - sheets[1])[:, :20].mean()) > 10
