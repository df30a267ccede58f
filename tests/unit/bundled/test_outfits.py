"""What people and things wear, from the words of the prompt to garments."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled import garments
from calotype.pipelines.bundled.garments import CUTS, Area, Garment, Pattern
from calotype.pipelines.bundled.prompt import characters
from calotype.pipelines.bundled.prompt.callings import SPORTS, WORKERS, Row
from calotype.pipelines.bundled.prompt.folk import PEOPLE
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.outfits import FIGURES, merged, undressed
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.render.fronts import FRONTS
from calotype.pipelines.bundled.scene import Skin

LEXICON = Lexicon.open()


def reading(prompt: str) -> Reading:
    return read(prompt, "", LEXICON)


def worn(prompt: str) -> dict[str, list[str]]:
    """Assets to the cuts of what they wear."""
    return {m.asset: [garment.cut for garment in m.own.outfit] for m in reading(prompt).mentions}


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("a woman in a lab coat holding a test tube", {"woman": ["lab coat"], "test tube": []}),
        ("a penguin in a tuxedo", {"penguin": ["tuxedo"]}),
        ("a man in a suit and a woman in a red dress", {"man": ["suit"], "woman": ["dress"]}),
        ("a boy wearing a striped sweater, blue jeans and red boots", {"boy": ["sweater", "jeans", "boots"]}),
        ("a cactus wearing a cape", {"cactus": ["cape"]}),
        ("a hooded man", {"man": ["hood"]}),
        ("a shirtless man in swim trunks", {"man": ["swim trunks", "bare chest"]}),
        ("a man in a swimsuit", {"man": ["swim trunks", "bare chest"]}),
        ("a man in a black coat and a top hat", {"man": ["coat"], "top hat": []}),
        ("a banana in a tuxedo", {"banana": ["tuxedo"]}),
    ],
)
def test_a_garment_is_that_of_who_wears_it(prompt: str, expected: dict[str, list[str]]) -> None:
    assert {who: sorted(cuts) for who, cuts in worn(prompt).items()} == {k: sorted(v) for k, v in expected.items()}
    assert not [notice for notice in reading(prompt).notices if notice.code == "ignored"]


@pytest.mark.parametrize(
    "prompt",
    [
        "a red dress on a hanger",
        "a leather jacket",
        "a girl and a dress hanging on a wall",
        "a bird with wings",
        'a man in a t-shirt that says "HELLO"',
        "a winged dragon",
    ],
)
def test_what_nobody_has_on_is_no_garment(prompt: str) -> None:
    assert not any(worn(prompt).values())


def test_a_garment_has_the_colour_and_the_pattern_that_are_said() -> None:
    (mention,) = reading("a woman in a black and white striped sweater").mentions
    (garment,) = mention.own.outfit
    assert garment.pattern is Pattern.STRIPED
    assert garment.tone is not None
    assert garment.second is not None
    assert sum(garment.tone) < 1 < sum(garment.second)
    (mention,) = reading("a man in a navy blue suit").mentions
    assert mention.own.outfit[0].second is None


def test_what_is_left_after_a_garment_is_worn_too() -> None:
    grasps = reading("a man in a black coat, a scarf and a top hat").grasps
    assert [(grasp.holder, grasp.held) for grasp in grasps] == [("man", "scarf"), ("man", "top hat")]


def test_who_is_dressed_is_no_other_picture() -> None:
    assert [m.asset for m in reading("a man in a suit riding a horse").mentions] == ["man", "horse"]


def test_the_prompt_keeps_its_length_without_garments() -> None:
    prompt = "a man in a suit and a hat by the sea"
    assert len(undressed(prompt, LEXICON)[0]) == len(prompt)


def test_a_character_is_somebody_in_clothes() -> None:
    assert worn("a nun") == {"woman": ["robe", "hijab"]}
    assert worn("a female surgeon") == {"woman": ["scrubs", "swim cap", "face mask"]}
    assert "women in a red floral kimono" in characters.played("two geishas")
    assert characters.played("a german shepherd dressed as a nun") == "a german shepherd dressed as a nun"
    assert characters.played("a boxer dog and a plague doctor mask") == "a boxer dog and a plague doctor mask"


@pytest.mark.parametrize("rows", [characters._ROWS, WORKERS, SPORTS, PEOPLE])
def test_every_character_has_all_that_is_said_of_them(rows: tuple[Row, ...]) -> None:
    for names, _, outfit, tool in rows:
        name = names.partition("|")[0]
        # alone it is a playing card
        found = reading(f"a {name} in a garden" if name == "queen of hearts" else f"a {name}")
        said = [garment.cut for mention in found.mentions for garment in mention.own.outfit]
        assert bool(said) == bool(outfit), names
        assert not found.unknown, (names, tool)


def test_where_somebody_is_from_is_seen() -> None:
    assert reading("an african woman").mentions[0].own.skin is Skin.DARK
    assert reading("an indian man").mentions[0].own.skin is Skin.MEDIUM_DARK
    assert reading("a japanese girl").mentions[0].own.skin is Skin.MEDIUM_LIGHT


def test_the_table_of_garments_is_whole() -> None:
    seen: set[str] = set()
    for name, cut in CUTS.items():
        assert set(cut.front.split()) <= FRONTS.keys(), name
        assert all(trim in CUTS for trim in cut.trims.split("|") if trim), name
        words = set(cut.words.split("|"))
        assert not words & seen or name in {"denim jacket"}, words & seen
        seen |= words
    assert LEXICON.nouns.keys() >= FIGURES
    assert set(garments.words().values()) == set(CUTS)


def test_an_apron_is_put_on_over_a_shirt() -> None:
    outfit = [Garment(cut="gloves"), Garment(cut="apron"), Garment(cut="shirt"), Garment(cut="jeans")]
    assert [CUTS[g.cut].area for g in merged(outfit)] == [Area.BOTTOM, Area.TOP, Area.OVER, Area.HANDS]


@pytest.mark.parametrize(
    ("prompt", "cuts"),
    [
        ("a black dog with white paws", ["paws"]),
        ("a white cat with blue eyes", ["eyes"]),
        ("a green-eyed woman", ["eyes"]),
        ("a woman with a white belly", []),
        ("a cat with big eyes", []),
        ("a calico cat", ["patches", "spots"]),
    ],
)
def test_the_colours_of_eyes_and_coats_are_read(prompt: str, cuts: list[str]) -> None:
    assert [garment.cut for garment in reading(prompt).mentions[0].own.outfit] == cuts


@pytest.mark.parametrize("prompt", ["portrait of a lion", "close-up of a cat's face", "headshot of a panda in a suit"])
def test_an_animal_sits_for_a_portrait(prompt: str) -> None:
    assert reading(prompt).portrait
    assert not reading("portrait of two lions").portrait


def test_a_head_that_is_a_thing_is_one() -> None:
    assert not reading("a lamp beside a fox head").portrait
    assert [mention.asset for mention in reading("a lamp beside a fox head").mentions] == ["floor lamp", "fox head"]


@pytest.mark.parametrize("who", ["a runner", "a ballerina", "a dancer", "a man in a suit"])
def test_whoever_takes_another_pose_has_clothes_that_there_are(who: str) -> None:
    for doing in ("doing a lunge", "raising their hand", "sitting on a chair", "with arms raised"):
        worn = [garment.cut for mention in reading(f"{who} {doing}").mentions for garment in mention.own.outfit]
        assert set(worn) <= CUTS.keys()
