"""What a prompt says of how many there are and how they look: read, and kept whatever the denoiser made of it."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calotype.pipelines.bundled.countenance import Cut
from calotype.pipelines.bundled.garments import Garment
from calotype.pipelines.bundled.network.phrases import Scale
from calotype.pipelines.bundled.prompt.attributes import Mention, obeyed
from calotype.pipelines.bundled.prompt.colours import NAMES, shade, table
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.pieces import UNSAID, Attributes
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.scene import (
    Colour,
    Element,
    Hair,
    Material,
    Pose,
    Skin,
)

pytestmark = pytest.mark.unit

LEXICON = Lexicon.open()
ASSETS = ("balloon", "dog", "vase")
COLOURS = st.sampled_from([None, Colour.RED, Colour.BLUE, Colour.GREEN])
ELEMENTS = st.lists(
    st.builds(
        lambda asset, colour, x, sure: Element(asset=asset, x=x, y=0.8, size=0.2, colour=colour, confidence=sure),
        st.sampled_from(ASSETS),
        COLOURS,
        st.floats(0, 1),
        st.floats(0.7, 1),
    ),
    max_size=14,
)
MENTIONS = st.lists(
    st.builds(
        lambda asset, colour, count: Mention(asset=asset, colour=colour, count=count),
        st.sampled_from(ASSETS),
        COLOURS,
        st.integers(1, 6),
    ),
    max_size=4,
    unique_by=lambda mention: (mention.asset, mention.colour),
)


def reading(prompt: str) -> Reading:
    return read(prompt, "", LEXICON)


def own(prompt: str, asset: str = "") -> Attributes:
    return next(mention.own for mention in reading(prompt).mentions if asset in {"", mention.asset})


def told(prompt: str, code: str) -> str:
    return " ".join(notice.message for notice in reading(prompt).notices if notice.code == code)


# What is asked for is there


@given(mentions=MENTIONS, elements=ELEMENTS, unsure=ELEMENTS)
def test_every_asset_that_is_asked_for_is_there(
    mentions: list[Mention], elements: list[Element], unsure: list[Element]
) -> None:
    kept = Counter(element.asset for element in obeyed(mentions, elements, unsure))
    for mention in mentions:
        assert kept[mention.asset]


def test_what_is_missing_stands_where_something_vague_stood() -> None:
    vague = Element(asset="vase", x=0.3, y=0.8, size=0.2, confidence=0.4)
    (dog,) = obeyed([Mention(asset="dog", count=1)], [], [vague])
    assert (dog.asset, dog.x, dog.size) == ("dog", 0.3, 0.2)


def test_what_nobody_asked_for_gives_way_first() -> None:
    vase = Element(asset="vase", x=0.3, y=0.8, size=0.2, confidence=0.9)
    kept = obeyed([Mention(asset="dog", count=1)], [vase])
    assert [element.asset for element in kept] == ["dog"]


@pytest.mark.parametrize(
    ("scale", "low", "high"), [(Scale.LARGE, 0.5, 1.0), (Scale.SMALL, 0.0, 0.25), (None, 0.3, 0.3)]
)
def test_what_is_called_large_or_small_is(scale: Scale | None, low: float, high: float) -> None:
    dog = Element(asset="dog", x=0.5, y=0.8, size=0.3, confidence=0.9)
    (kept,) = obeyed([Mention(asset="dog", count=1, scale=scale)], [dog])
    assert low <= kept.size <= high


def test_a_black_woman_has_dark_skin_whatever_her_hair() -> None:
    woman = own("a black woman with curly hair in a red dress, portrait")
    assert (woman.skin, [garment.cut for garment in woman.outfit]) == (Skin.DARK, ["dress"])


# Numbers and colours


@given(mentions=MENTIONS, elements=ELEMENTS)
def test_of_what_is_counted_there_are_as_many_as_asked_for(mentions: list[Mention], elements: list[Element]) -> None:
    asked: Counter[str] = Counter()
    for mention in mentions:
        asked[mention.asset] += mention.count or 0
    before = Counter(element.asset for element in elements)
    after = Counter(element.asset for element in obeyed(mentions, elements))
    for asset in ASSETS:
        if asked[asset]:
            assert after[asset] == asked[asset]
        else:
            assert after[asset] <= before[asset]


@given(mentions=MENTIONS, elements=ELEMENTS)
def test_what_has_a_colour_gets_it(mentions: list[Mention], elements: list[Element]) -> None:
    drawn = obeyed(mentions, elements)
    for mention in mentions:
        alike = [element for element in drawn if element.asset == mention.asset]
        if mention.colour and alike:
            assert sum(element.colour is mention.colour for element in alike) >= (mention.count or 0)


def test_the_least_sure_of_too_many_goes() -> None:
    drawn = [Element(asset="dog", x=x, y=0.8, size=0.2, confidence=1 - x) for x in (0.1, 0.2, 0.05)]
    assert [element.x for element in obeyed([Mention(asset="dog", count=2)], drawn)] == [0.1, 0.05]


def test_what_is_strewn_or_not_counted_stays() -> None:
    dogs = [Element(asset="dog", x=0.5, y=0.8, size=0.2) for _ in range(3)]
    strewn = [dogs[0].evolve(scattered=True)]
    assert obeyed([Mention(asset="dog")], dogs) == dogs
    assert obeyed([Mention(asset="dog", count=4)], strewn) == strewn


def test_what_is_given_no_colour_has_none() -> None:
    eggs = [Element(asset="egg", x=x / 4, y=0.8, size=0.1, colour=Colour.GOLDEN) for x in range(4)]
    asked = [Mention(asset="egg", count=3), Mention(asset="egg", count=1, colour=Colour.GOLDEN)]
    assert Counter(element.colour for element in obeyed(asked, eggs)) == {None: 3, Colour.GOLDEN: 1}


def test_attributes_are_those_of_the_one_that_has_the_colour() -> None:
    vases = [
        Element(asset="vase", x=0.2, y=0.8, size=0.2, colour=Colour.BLUE),
        Element(asset="vase", x=0.7, y=0.8, size=0.2, colour=Colour.RED),
    ]
    glass = UNSAID.evolve(material=Material.GLASS)
    asked = [Mention(asset="vase", count=1, colour=Colour.RED, own=glass), Mention(asset="vase", count=1)]
    assert [element.material for element in obeyed(asked, vases)] == [None, Material.GLASS]


def test_a_thing_named_again_is_no_other_one() -> None:
    result = reading("a small dog in front of a big door, a bird above the door")
    assert Counter(mention.asset for mention in result.mentions) == {"dog": 1, "door": 1, "bird": 1}


# Shades


@pytest.mark.parametrize("colour", list(Colour))
def test_the_twelve_colours_have_no_other_shade(colour: Colour) -> None:
    assert shade(colour.value) is None


@pytest.mark.parametrize("name", sorted(table()))
def test_a_name_is_a_colour_with_a_shade_in_the_gamut(name: str) -> None:
    found = shade(name)
    assert found is None or all(0 <= value <= 1 for value in found)


def test_no_name_is_two_colours() -> None:
    names = [name for many in NAMES.values() for name in many.split()]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("prompt", "colour", "rgb"),
    [
        ("a teal vase", Colour.BLUE, (0, 128, 128)),
        ("a light sea green vase", Colour.GREEN, (32, 178, 170)),
        ("a navy blue vase", Colour.BLUE, (0, 0, 128)),
        ("a lemon yellow vase", Colour.YELLOW, (255, 244, 79)),
        ("a rebeccapurple vase", Colour.PURPLE, (102, 51, 153)),
    ],
)
def test_a_shade_travels_beside_its_colour(prompt: str, colour: Colour, rgb: tuple[int, int, int]) -> None:
    (mention,) = reading(prompt).mentions
    assert mention.colour is colour
    assert mention.own.tint is not None
    assert tuple(round(255 * value) for value in mention.own.tint) == rgb


def test_modifiers_darken_and_lighten() -> None:
    dark, plain, pale = (sum(shade(f"{word}teal") or ()) for word in ("dark ", "", "pale "))
    assert dark < plain < pale


def test_each_of_two_colours_keeps_its_shade() -> None:
    tints = {mention.colour: mention.own.tint for mention in reading("red and navy balloons").mentions}
    assert tints == {Colour.RED: None, Colour.BLUE: (0, 0, 128 / 255)}


# People


@pytest.mark.parametrize(
    ("prompt", "asset", "attributes"),
    [
        ("a woman with long red hair", "red-haired woman", Attributes(cut=Cut.LONG)),
        ("a girl with blue hair", "girl", UNSAID.evolve(hair=Hair.BLUE)),
        ("a blonde girl", "girl", UNSAID.evolve(hair=Hair.BLOND)),
        ("a man with a beard", "bearded man", UNSAID),
        ("a wizard with a white beard", "wizard", UNSAID.evolve(hair=Hair.WHITE, beard=True)),
        ("an old man with a grey beard", "bearded man", UNSAID.evolve(hair=Hair.GRAY)),
        ("a dark-skinned boy", "boy", UNSAID.evolve(skin=Skin.DARK)),
        ("a black woman", "woman", UNSAID.evolve(skin=Skin.DARK)),
        ("a girl with dark skin", "girl", UNSAID.evolve(skin=Skin.DARK)),
        ("a bald firefighter", "firefighter", UNSAID.evolve(hair=Hair.BALD)),
        ("a black cat with a man", "man", UNSAID),
    ],
)
def test_looks_are_read_of_whom_they_are_said(prompt: str, asset: str, attributes: Attributes) -> None:
    found = {mention.asset: mention.own for mention in reading(prompt).mentions}
    if asset == "bearded man" and "old man" in found:
        asset, attributes = "old man", attributes.evolve(beard=True)
    assert found[asset] == attributes


def test_clothes_give_their_colour_and_are_no_thing_beside() -> None:
    result = reading("a woman in a teal dress and a sun hat")
    assert [mention.asset for mention in result.mentions] == ["woman", "sun hat"]
    assert result.mentions[0].own == UNSAID.evolve(outfit=(Garment(cut="dress", tone=(0, 128 / 255, 128 / 255)),))
    assert own("a girl wearing pink") == UNSAID.evolve(clothes=Colour.PINK)
    assert "clothes in that colour" in told("a nurse in a teal dress", "approximated")
    assert "“jeans”" in told("a nurse in jeans", "ignored")


@pytest.mark.parametrize(
    ("prompt", "pose"),
    [
        ("a cat sleeping on a sofa", Pose.SLEEPING),
        ("a sitting dog", Pose.SITTING),
        ("a bear dancing in the snow", Pose.DANCING),
        ("a horse jumping in a meadow", Pose.JUMPING),
        ("a superhero flying over the city", Pose.FLYING),
    ],
)
def test_a_pose_is_read(prompt: str, pose: Pose) -> None:
    assert own(prompt).pose is pose


def test_who_does_what_an_asset_shows_is_that_asset() -> None:
    assert [mention.asset for mention in reading("a girl surfing").mentions] == ["surfer"]
    assert [mention.asset for mention in reading("a dancing woman").mentions] == ["dancer"]
    # Who runs stays who she is.
    (girls,) = reading("two girls running on the beach").mentions
    assert (girls.asset, girls.own.pose) == ("girl", Pose.RUNNING)
    assert reading("a girl running with a balloon").mentions[0].asset == "girl"


# Materials


@pytest.mark.parametrize(
    ("prompt", "asset", "material"),
    [
        ("a wooden elephant next to a glass vase", "elephant", Material.WOOD),
        ("a wooden horse next to a glass vase", "vase", Material.GLASS),
        ("a knitted cat", "cat", Material.WOOL),
        ("a chair made of ice", "chair", Material.ICE),
        ("a marble elephant", "elephant", Material.MARBLE),
        ("a copper teapot", "teapot", Material.BRONZE),
        ("a silver cat", "cat", None),
        ("a pine tree", "pine tree", None),
        ("a glass of wine", "glass of wine", None),
        ("a paper lantern", "paper lantern", None),
    ],
)
def test_a_material_is_that_of_its_thing(prompt: str, asset: str, material: Material | None) -> None:
    assert own(prompt, asset).material is material


def test_each_of_a_group_is_made_of_what_the_group_is() -> None:
    vases = reading("three glass vases on a table, one of them blue").mentions
    assert [(mention.count, mention.colour, mention.own.material) for mention in vases] == [
        (2, None, Material.GLASS),
        (1, Colour.BLUE, Material.GLASS),
    ]


# What has no effect


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("a rusty apple", "rusty"),
        ("a squeaky bicycle", "squeaky"),
        ("three squeaky, rickety vases", "squeaky, rickety"),
        ("a bald cat", "bald"),
    ],
)
def test_adjectives_without_effect_are_told_one_by_one(prompt: str, words: str) -> None:
    assert told(prompt, "ignored") == f"Without effect on the picture: {words}."


@pytest.mark.parametrize(
    "prompt", ["an old man", "a cute fluffy cat", "a wild horse", "a beautiful house", "a red fox"]
)
def test_adjectives_that_the_picture_answers_to_are_not(prompt: str) -> None:
    assert reading(prompt).notices == ()


# What is denied, and what is said in one word


@pytest.mark.parametrize(
    ("prompt", "held", "absent"),
    [
        ("a dog not in a hat", (), "sun hat"),
        ("a cat not in a basket", (), "basket"),
        ("a gun-toting cat", (("cat", "water pistol"),), ""),
    ],
)
def test_what_is_joined_or_denied_in_a_word(prompt: str, held: tuple[tuple[str, str], ...], absent: str) -> None:
    result = reading(prompt)
    assert tuple((grasp.holder, grasp.held) for grasp in result.grasps) == held
    assert not absent or absent in result.excluded.assets


@pytest.mark.parametrize(("words", "number"), [("half a dozen", 6), ("eleven", 11), ("12", 12), ("a dozen", 12)])
def test_counts_go_to_twelve(words: str, number: int) -> None:
    assert [mention.count for mention in reading(f"{words} roses").mentions] == [number]
