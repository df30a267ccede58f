"""Designs: what asks for one, what is left for the motif, and in which colours it is."""

from __future__ import annotations

import re

import pytest

from calotype.pipelines.bundled.designs import Design, Sheet
from calotype.pipelines.bundled.prompt.drafting import designed
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.scene import COLOUR_RGB, Colour, Style

pytestmark = pytest.mark.unit

LEXICON = Lexicon.open()


def reading(prompt: str) -> Reading:
    return read(prompt, "", LEXICON)


def design(prompt: str) -> Design:
    found = reading(prompt).design
    assert found is not None
    return found


def things(prompt: str) -> list[str]:
    return [mention.asset for mention in reading(prompt).mentions]


@pytest.mark.parametrize(
    ("prompt", "sheet"),
    [
        ("seamless pattern of tiny strawberries on a cream ground", Sheet.PATTERN),
        ("wrapping paper with rockets", Sheet.PATTERN),
        ("sloth hanging from a branch, sticker, white outline", Sheet.STICKER),
        ("minimal logo of a fox", Sheet.LOGO),
        ("flat vector icon of a rocket", Sheet.ICON),
        ("vintage badge with a bear", Sheet.BADGE),
        ('t-shirt design, skull with sunglasses and the words "stay weird"', Sheet.SHIRT),
        ("tattoo design of a wolf", Sheet.TATTOO),
        ("wedding invitation background, eucalyptus leaves in the corners, blank center", Sheet.FRAME),
        ("a christmas wreath with red bows", Sheet.WREATH),
        ("a set of icons: rocket, cake, tree", Sheet.GRID),
        ("tarot card of the moon", Sheet.TAROT),
        ("postage stamp with a lighthouse", Sheet.STAMP),
        ("stained glass window of a peacock", Sheet.WINDOW),
        ("graffiti of a lion on a concrete wall", Sheet.WALL),
        ("chalk drawing of a cat on a blackboard", Sheet.SLATE),
        ("a dragon carved in stone", Sheet.RELIEF),
        ("mosaic floor with a dolphin", Sheet.MOSAIC),
        ("blueprint of a rocket", Sheet.BLUEPRINT),
        ("isometric living room with a sofa", Sheet.DIORAMA),
        ("double exposure of a wolf and a forest", Sheet.EXPOSURE),
        ("abstract composition of circles and lines", Sheet.ABSTRACT),
        ("marble texture, white and gold", Sheet.ABSTRACT),
        ("gradient background, purple to orange", Sheet.ABSTRACT),
    ],
)
def test_a_design_is_told_by_the_words_that_head_it(prompt: str, sheet: Sheet) -> None:
    assert design(prompt).sheet is sheet


@pytest.mark.parametrize(
    "prompt",
    [
        "a woman holding a badge",
        "a wreath on a door",
        "three stickers on a laptop",
        "a man in a shirt with a floral pattern",
        "kids bedroom with bunk bed and a rocket mural on the wall",
        "a city street at night with bokeh lights",
        "a marble statue of a cat",
        "a cat on a wooden table",
    ],
)
def test_the_same_words_within_a_scene_ask_for_none(prompt: str) -> None:
    assert designed(prompt) == (prompt, None)


def test_a_design_keeps_its_motif_and_leaves_out_what_is_said_of_the_sheet() -> None:
    assert things("seamless pattern of tiny strawberries and leaves on a cream ground") == ["strawberry"]
    assert things("graffiti of a lion on a concrete wall") == ["lion"]
    assert reading("sloth, sticker, white outline").notices == ()


def test_colours_by_themselves_are_the_inks_of_a_design() -> None:
    assert design("logo of a fox, orange, white background").inks == (COLOUR_RGB[Colour.ORANGE],)
    folk = design("embroidery pattern with birds, red and black on white")
    assert folk.inks == (COLOUR_RGB[Colour.RED], COLOUR_RGB[Colour.BLACK])
    assert folk.ground is not None
    assert min(folk.ground) > 0.9


def test_an_abstract_picture_has_the_forms_and_the_exact_colours_of_the_prompt() -> None:
    found = design("abstract composition of circles and lines, red black and cream")
    assert {"circles", "lines"} <= set(found.form.split())
    assert len(found.inks) == 3


@pytest.mark.parametrize(
    ("prompt", "form"),
    [
        ("chaos becoming order, abstract, black lines and red dots", "tangle>rows lines dots"),
        ("calm born from anger, abstract", "tongues>bands"),
        ("a memory dissolving like sugar, abstract, white and rose", "haze>grains"),
        ("the smell of summer", "haze wisps"),
        ("silence shattering, abstract painting", "bands burst"),
    ],
)
def test_ideas_are_forms_where_the_picture_is_to_be_abstract(prompt: str, form: str) -> None:
    found = reading(prompt)
    assert found.design is not None
    assert (found.design.sheet, found.design.form, found.mentions, found.notices) == (Sheet.ABSTRACT, form, (), ())


@pytest.mark.parametrize("prompt", ["abstract painting of a horse", "loneliness", "a horse of order, oil painting"])
def test_what_can_be_seen_or_is_not_to_be_abstract_is_no_mood(prompt: str) -> None:
    assert reading(prompt).design is None


def test_a_moods_colours_are_the_prompts_where_it_names_any() -> None:
    assert design("love fading, abstract, soft blues").inks != design("love fading, abstract").inks
    assert len(design("the taste of lemon").inks) == 1


def test_leaves_of_a_border_are_sprigs_and_no_fallen_leaves() -> None:
    found = design("wedding invitation, eucalyptus leaves in the corners")
    assert found.sprigs is not None
    assert things("wedding invitation, eucalyptus leaves in the corners") == []


def test_a_business_has_a_motif_where_it_names_none() -> None:
    assert things('coffee shop logo, text "Brew"') == ["cup of coffee"]
    assert things("bakery logo of a fox") == ["fox"]


def test_a_theme_stands_for_motifs() -> None:
    assert "hibiscus" in things("tropical seamless pattern")


@pytest.mark.parametrize(
    ("prompt", "style"),
    [
        ("children's drawing of a family, crayons", Style.CRAYON),
        ("a scarecrow, van gogh style", Style.SWIRLS),
        ("a girl on a goose, watercolour and ink", Style.LINE_WASH),
        ("a guitar, cubism", Style.CUBIST),
        ("a castle, lego", Style.BRICKS),
        ("a lion, charcoal drawing", Style.CHARCOAL),
        ("a deer, thermal camera", Style.THERMAL),
        ("folk embroidery pattern with birds", Style.STITCH),
    ],
)
def test_a_style_by_its_name_is_drawn_and_not_told(prompt: str, style: Style) -> None:
    result = reading(prompt)
    assert result.style is style
    assert [notice for notice in result.notices if notice.code == "approximated"] == []


def test_a_poster_of_something_on_a_background_is_of_that() -> None:
    assert [m.asset for m in reading("poster, a snowman on a white background").mentions] == ["snowman"]


@pytest.mark.parametrize(
    ("prompt", "sheet", "form"),
    [
        ('birthday card, a hippo holding a balloon and the words "well done"', Sheet.CARD, "birthday"),
        ('wedding invitation, two swans, "Mia & Tom"', Sheet.CARD, "wedding"),
        ("cracker box design, cartoon parrot", Sheet.PACK, "box"),
        ("tea packaging for a panda brand", Sheet.PACK, "box"),
        ("matchbox label with an elephant", Sheet.PACK, "match"),
        ("neon sign of a cactus", Sheet.NEON, ""),
        ("old map of an imaginary kingdom with a dragon", Sheet.MAP, ""),
        ("floor plan of a small apartment", Sheet.PLAN, ""),
        ("retro sci-fi pulp cover, a robot on the moon", Sheet.COVER, ""),
        ("mosaic of a dolphin, roman style", Sheet.MOSAIC, ""),
        ("isometric tiny book shop", Sheet.DIORAMA, "books"),
        ("cute isometric pottery studio, low poly", Sheet.DIORAMA, "studio"),
        ("tattoo flash sheet, daggers, roses", Sheet.GRID, "flash"),
        ("logo of a bull, silhouette", Sheet.LOGO, "silhouette"),
        ("tarot card, The Hermit", Sheet.TAROT, "IX"),
    ],
)
def test_sheets_of_printers_and_their_sorts(prompt: str, sheet: Sheet, form: str) -> None:
    found = design(prompt)
    assert (found.sheet, found.form) == (sheet, form)


@pytest.mark.parametrize(
    ("prompt", "motifs"),
    [
        ('birthday card, a hippo holding a balloon and the words "well done"', ["hippopotamus", "balloon"]),
        ("seamless pattern, lemons and bees, white background", ["lemon", "bee"]),
        ("logo for a beekeeping company", ["bee"]),
        ("logo for a dog grooming salon, poodle", ["poodle"]),
        ("logo for a bear rescue charity", ["bear"]),
        ("logo for a coffee shop, fox holding a cup", ["fox", "mug"]),
        ("old map of an imaginary island with a kraken, compass rose", ["kraken"]),
        ("tarot card, The Fool, as a cat", ["cat"]),
    ],
)
def test_what_a_design_names_is_its_picture(prompt: str, motifs: list[str]) -> None:
    assert things(prompt) == motifs


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        ("a jam jar with a handwritten label", "a jam jar"),
        ("a honey jar, chestnut honey", "a chestnut honey jar"),
        ("mug mockup, dark red, on a table", "dark red mug, on a table"),
        ("tote bag mockup, blank cotton, hanging on a hook", "cotton tote bag hanging on a hook"),
        ("t-shirt mockup, hanging on a hook, brick wall", "t-shirt hanging on a hook against a brick wall"),
        ("a bedroom with band posters on the wall", "a bedroom with pictures on the wall"),
        ("a robot at a blackboard full of equations in a garden", "a² + b² = c²"),
    ],
)
def test_things_are_told_in_the_words_that_they_are_known_by(prompt: str, told: str) -> None:
    assert told in re.sub(r"\s{2,}", " ", designed(prompt)[0])


@pytest.mark.parametrize(
    ("prompt", "sheet"),
    [
        ("business card for a florist, minimal", Sheet.CARD),
        ("bookmark design with an owl", Sheet.CARD),
        ("stag beetle, scientific illustration", Sheet.PLATE),
        ("vintage botanical plate of a fig", Sheet.PLATE),
        ("single line drawing of a cat", Sheet.PAGE),
        ("turtle, colouring page", Sheet.PAGE),
        ("art deco poster of a ship", Sheet.PLACARD),
        ("tea towel design, lemons", Sheet.PATTERN),
    ],
)
def test_pages_plates_and_placards(prompt: str, sheet: Sheet) -> None:
    assert design(prompt).sheet is sheet


def test_a_design_leaves_quoted_words_as_they_are() -> None:
    found = reading('otter, embroidered mission patch with words "OTTER SPACE", negative space')
    assert found.texts == ("OTTER SPACE",)
    assert [mention.asset for mention in found.mentions] == ["otter"]
