"""Sheets of the newer sorts: posters with places, laid patterns, sections, drawings, symbols of the weather."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.designs import Design, Sheet
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.scene import COLOUR_RGB, Colour, Style
from calotype.pipelines.bundled.wisps import Effect

pytestmark = pytest.mark.unit

LEXICON = Lexicon.open()


def reading(prompt: str) -> Reading:
    return read(prompt, "", LEXICON)


def design(prompt: str) -> Design:
    found = reading(prompt).design
    assert found is not None
    return found


def things(prompt: str) -> set[str]:
    return {mention.asset for mention in reading(prompt).mentions}


@pytest.mark.parametrize(
    "prompt",
    ["music festival poster with a giant cassette and mountains", "gym poster, kettlebell on fire",
     "poster of a lighthouse in the snow, text \"NORTH\""],
)  # fmt: skip
def test_a_poster_with_a_place_or_air_shows_the_scene(prompt: str) -> None:
    found = reading(prompt)
    assert found.design is not None
    assert (found.design.sheet, found.style) == (Sheet.PLACARD, Style.FLAT)


def test_a_poster_of_things_alone_is_a_composition() -> None:
    assert reading("poster of a rocket").style is Style.POSTER


@pytest.mark.parametrize(
    ("prompt", "shown"),
    [
        ("ski poster, a skier and two pine trees", {"skier", "pine tree"}),
        ("poster for a jazz festival, a saxophone and a trumpet", {"saxophone", "trumpet"}),
        ("film festival poster, a palm tree", {"palm tree"}),
    ],
)
def test_the_occasion_of_a_poster_is_no_thing_on_it(prompt: str, shown: set[str]) -> None:
    assert things(prompt) == shown


@pytest.mark.parametrize(
    ("prompt", "form"),
    [
        ("mexican talavera tile pattern with flowers", "tiles"),
        ("hexagonal tiles pattern, turquoise", "hexagons tiles"),
        ("geometric rug pattern, navy and red", "shapes rug"),
        ("nordic pattern with deer", "nordic"),
        ("japanese wave pattern, blue and white", "waves scallops"),
    ],
)
def test_a_pattern_is_laid_as_its_words_say(prompt: str, form: str) -> None:
    assert (design(prompt).sheet, design(prompt).form) == (Sheet.PATTERN, form)


@pytest.mark.parametrize(
    ("prompt", "shown"),
    [
        ("line icon set: sun, cloud, rain, snow", {"sun", "cloud", "rain cloud", "snowflake"}),
        ("sticker of a unicorn and a rainbow", {"unicorn", "rainbow"}),
        ("seamless pattern of reindeer and snowflakes", {"reindeer", "snowflake"}),
        ("logo of a wolf and flames", {"wolf", "fire"}),
    ],
)
def test_weather_and_air_are_things_on_a_bare_sheet(prompt: str, shown: set[str]) -> None:
    assert things(prompt) == shown


def test_whom_a_sheet_is_for_is_not_on_it() -> None:
    assert things("colouring book page for toddlers, a tractor") == {"tractor"}
    assert things("two toddlers with a tractor") >= {"tractor", "baby"}


@pytest.mark.parametrize(
    ("prompt", "form", "shown"),
    [
        ("cross section of an ant hill with little rooms", "soil", {"ant"}),
        ("isometric cutaway of a three storey house, every room different", "house3", {"bathtub", "bed", "stove"}),
        ("cutaway of a burrow with a kitchen, labelled", "soil labelled", {"stove"}),
        ("a mole digging a tunnel, cutaway view", "soil", {"mole"}),
    ],
)
def test_a_section_shows_what_is_in_it(prompt: str, form: str, shown: set[str]) -> None:
    assert (design(prompt).sheet, design(prompt).form) == (Sheet.SECTION, form)
    assert things(prompt) >= shown


def test_half_of_a_fruit_is_its_section() -> None:
    assert reading("cross section of an orange").design is None
    assert reading("cross section of an orange").mentions == reading("a halved orange").mentions


@pytest.mark.parametrize(
    ("prompt", "form"), [("exploded view of a camera", ""), ("deconstructed hamburger", "stacked")]
)
def test_what_is_taken_apart_hangs_in_layers(prompt: str, form: str) -> None:
    assert (design(prompt).sheet, design(prompt).form) == (Sheet.PARTS, form)


@pytest.mark.parametrize("prompt", ["minimal ink sketch of a running horse", "pencil sketch of a shoe"])
def test_a_drawing_of_things_alone_is_on_bare_paper(prompt: str) -> None:
    assert design(prompt).sheet is Sheet.PAGE


@pytest.mark.parametrize(
    "prompt", ["a fox in a forest, charcoal drawing", "ink sketch of a horse at sunset", "a horse"]
)
def test_a_drawing_that_says_where_is_a_scene(prompt: str) -> None:
    assert reading(prompt).design is None


@pytest.mark.parametrize(
    ("prompt", "style"),
    [
        ("linocut of a rooster", Style.LINOCUT), ("a ship, woodcut", Style.LINOCUT), ("batik of a turtle", Style.BATIK),
        ("quilling paper art of a peacock", Style.QUILL), ("stippling of an octopus", Style.STIPPLE),
    ],
)  # fmt: skip
def test_handwork_has_styles_of_its_own(prompt: str, style: Style) -> None:
    assert reading(prompt).style is style


@pytest.mark.parametrize(
    ("prompt", "form"),
    [
        ("logo of a fox, single color, circular", "single circles"),
        ("bee logo, hexagon", "hexagons"),
        ("logo of a fox", ""),
    ],
)
def test_a_logo_stands_in_the_shape_that_it_names(prompt: str, form: str) -> None:
    assert (design(prompt).sheet, design(prompt).form) == (Sheet.LOGO, form)
    assert not reading(prompt).unknown


@pytest.mark.parametrize(
    ("prompt", "shown"),
    [
        ("compass rose tattoo on a forearm, fine line", {"compass"}),
        ("tattoo of a swallow on his shoulder", {"swallow"}),
    ],
)
def test_a_tattoo_can_be_in_skin(prompt: str, shown: set[str]) -> None:
    assert (design(prompt).sheet, design(prompt).form, things(prompt)) == (Sheet.TATTOO, "skin", shown)


def test_who_is_tattooed_is_no_sheet() -> None:
    assert reading("a sailor with an anchor tattoo on his arm").design is None


def test_the_shadow_of_leaves_is_no_leaf() -> None:
    found = reading("shampoo bottle on a pedestal, shadow of leaves")
    assert [wisp.effect for wisp in found.wisps] == [Effect.LEAF_SHADE]
    assert "fallen leaves" not in {mention.asset for mention in found.mentions}


@pytest.mark.parametrize(
    ("prompt", "sheet"),
    [
        ("pop-up book of a castle and a dragon", Sheet.POPUP),
        ("shadow puppet theatre, a fox and a crow", Sheet.PUPPETS),
    ],
)
def test_paper_stands_and_throws_shadows(prompt: str, sheet: Sheet) -> None:
    assert design(prompt).sheet is sheet
    assert len(things(prompt)) == 2


@pytest.mark.parametrize("prompt", ["a shadow puppeteer behind a screen", "a child reading a pop-up book"])
def test_who_has_them_is_a_scene(prompt: str) -> None:
    assert reading(prompt).design is None


def test_a_drawn_style_can_be_without_colour() -> None:
    assert reading("manga page, a boy, black and white").finish.fade > 1
    assert reading("manga page, a boy").finish.fade == 0


@pytest.mark.parametrize(
    ("prompt", "ink"),
    [('library card, stamped "OVERDUE" in red', "red"), ('wall with "NO" in blue letters', "blue")],
)
def test_a_colour_said_after_a_text_is_its_ink(prompt: str, ink: str) -> None:
    assert reading(prompt).inscriptions[0].ink == COLOUR_RGB[Colour(ink)]


def test_a_sheet_in_a_typewriter_is_the_typewriters() -> None:
    found = reading('vintage typewriter, a sheet of paper in it with the words "Chapter One"')
    assert [mention.asset for mention in found.mentions] == ["typewriter"]
    assert found.inscriptions[0].asset == "typewriter"


def test_a_sign_above_the_door_of_a_shop_is_its_name() -> None:
    assert things('storefront of a flower shop with the sign "PETALS" above the door') == {"flower shop"}
