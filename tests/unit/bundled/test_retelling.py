"""What prompts say of things after naming them, whose parts are whose, and where things are put that are nowhere."""

from __future__ import annotations

from functools import cache

import pytest

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.scene import Style
from calotype.pipelines.bundled.standings import Stance


@cache
def _lexicon() -> Lexicon:
    return Lexicon.open()


def _read(prompt: str, negative: str = "") -> Reading:
    return read(prompt, negative, _lexicon())


@pytest.mark.parametrize(
    ("prompt", "text"),
    [
        ("balloons over a valley, five of them", "five balloons in a valley"),
        ("a dozen white eggs, one of them golden", "eleven white eggs and a golden egg"),
        ("five balloons, two of them red", "three yellow balloons and two red balloons"),
        ("a dozen eggs, three of them golden", "nine eggs and three golden eggs"),
        ("six cats in a park, three of them are black", "three cats and three black cats in a park"),
        ("twelve eggs, eleven of them white", "an egg and eleven white eggs"),
        ("six cats, six of them black", "six black cats"),
        ("five balloons, two of them red and three blue", "two red balloons and three blue balloons"),
        (
            "five balloons, two of them red, three blue kites",
            "three yellow balloons and two red balloons, three blue kites",
        ),
        ("6 cupcakes, 3 pink and 3 white", "three pink cupcakes and three white cupcakes"),
        ("three cats, one black and two white", "a black cat and two white cats"),
        ("ten pencils, half of them red, half blue", "five red pencils and five blue pencils"),
        ("four chairs, three white, the other red", "three white chairs and a red chair"),
        ("five people, two of them children", "three men and two boys"),
        ("two red and three yellow tulips", "two red tulips and three yellow tulips"),
        ("a red and a blue car", "a red car and a blue car"),
        ("a green apple in front of a red one", "a green apple in front of a red apple"),
        ("two big dogs and three small ones", "two big dogs and three small dogs"),
        ("three dogs: a poodle, a corgi and a husky", "a poodle, a corgi and a husky"),
        ("three jars: honey, jam and salt", "a golden jar and a red jar and a white jar"),
        ("two pairs of shoes", "four shoes"),
        ("a meadow, deer in front", "a meadow, a deer"),
        ("three cars: red, blue and green", "a red car and a blue car and a green car"),
        ("three colourful houses", "a red house and a yellow house and a blue house"),
        ("six houses in different colours", "two red houses and two yellow houses and two blue houses"),
        ("nine candles in a row, the last one is out", "eight candles and a candle"),
        ("a candle on a stack of old books", "a candle on top of old stack of books"),
        ("an archer with a bow", "a man and a bow and arrow"),
        ("a gift with a bow", "a gift with a ribbon"),
        ("a bottle with a gold cap", "a bottle"),
        ("a motorcycle with orange wheels", "a motorcycle"),
        ("a jar with a graduation cap", "a jar with a graduation cap"),
        ("three wheels and three wheels", "three wheels and three wheels"),
        ("a polar bear mother with two cubs", "a polar bear with two small polar bears"),
        ("ducklings with their mother", "three ducklings with a duck"),
        ("a female elf archer", "an elf and a bow and arrow"),
        ("a female wizard", "a witch"),
        ("blue and orange rocks", "three blue rocks and three orange rocks"),
        ("layers of orange and purple rock", "an orange rock"),
        ("a room, blue outside and warm orange inside", "a room"),
        ("a glass of juice and an orange", "a glass of orange juice and an orange"),
        ("a hiker for scale", "a hiker"),
        ("a fox looking straight at the camera", "a fox"),
        ("the interior of a bookshop", "a bookshop"),
        ("a bedroom, skyline through the windows", "a bedroom"),
        ("a chair, a lake behind", "a chair, by a lake"),
        ("a sailboat by a lake", "a sailboat by a lake"),
        ("fireworks over the street", "a street"),
        ("a cake on a table by the pool", "a birthday cake on a table"),
    ],
)
def test_words_after_their_thing_reach_the_encoder_before_it(prompt: str, text: str) -> None:
    assert _read(prompt).text == text


@pytest.mark.parametrize(
    ("prompt", "text", "lost"),
    [
        ("many balloons, five of them red", "many balloons", "five of them red"),
        ("the balloons, two of them red", "the balloons", "two of them red"),
        ("three cats, five of them red", "three cats", "five of them red"),
        ("a red-hat-wearing dog", "a dog", "red-hat-wearing"),
        ("a zorb-riding cat", "a cat", "zorb-riding"),
    ],
)
def test_what_can_not_be_told_apart_is_told_to_have_no_effect(prompt: str, text: str, lost: str) -> None:
    result = _read(prompt)
    assert (result.text, [notice.message for notice in result.notices]) == (
        text,
        [f"Without effect on the picture: {lost}."],
    )


@pytest.mark.parametrize(
    ("prompt", "text", "gone"),
    [
        ("a dog not wearing a hat", "a dog", "sun hat"),
        ("a girl who isn't wearing a hat", "a girl", "sun hat"),
        ("a man not riding a horse", "a man", "horse"),
        ("a woman not holding an umbrella and a dog", "a woman with a dog", "umbrella"),
        ("no hat-wearing dogs in a park", "a park", "dog"),
    ],
)
def test_what_is_denied_is_not_there(prompt: str, text: str, gone: str) -> None:
    result = _read(prompt)
    assert (result.text, gone in result.excluded.assets, result.grasps) == (text, True, ())


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("a hat-wearing dog", "a dog wearing a hat"),
        ("two hat-wearing dogs in a park", "two dogs wearing hats in a park"),
        ("a small glasses-wearing black cat", "a small black cat wearing glasses"),
        ("an umbrella-holding cat on a sofa", "a cat holding an umbrella on a sofa"),
        ("a horse-riding king", "a king riding a horse"),
    ],
)
def test_a_deed_in_one_word_is_read_as_in_many(prompt: str, said: str) -> None:
    result, plain = _read(prompt), _read(said)
    assert plain.grasps
    assert (result.text, result.grasps, result.notices) == (plain.text, plain.grasps, plain.notices)


def test_what_is_said_of_one_among_several_is_told() -> None:
    message = next(n.message for n in _read("nine candles, the last one is different").notices if n.code == "ignored")
    assert "the last one is different" in message


def test_a_face_is_a_portrait() -> None:
    assert _read("a woman's face").portrait
    drawn = _read("single line drawing of a woman's face")
    assert drawn.design is not None
    assert (drawn.design.head, drawn.style) == (True, Style.LINE)


@pytest.mark.parametrize(
    ("prompt", "standings"),
    [
        ("a cat on a sofa", [(Stance.ON, "cat", "sofa")]),
        ("a dog and a cat on a red sofa", [(Stance.ON, "dog", "sofa"), (Stance.ON, "cat", "sofa")]),
        ("a frog under a mushroom", [(Stance.UNDER, "frog", "mushroom")]),
        ("a dog behind a tree", [(Stance.IN_FRONT, "tree", "dog")]),
        ("a car in front of a house", [(Stance.IN_FRONT, "car", "house")]),
        ("a bird above a door", [(Stance.ABOVE, "bird", "door")]),
        ("a cat between two dogs", [(Stance.BETWEEN, "cat", "dog")]),
        ("a cat between a dog and a cow", [(Stance.BETWEEN, "cat", "dog"), (Stance.BETWEEN, "cat", "cow")]),
        ("a cat next to a dog and a cow", []),
        ("a cat with a hat, sleeping on a sofa", [(Stance.ON, "cat", "sofa")]),
        ("the moon wearing a nightcap, sleeping on a cloud", [(Stance.ON, "moon", "cloud")]),
    ],
)
def test_the_layout_is_told_how_things_stand(prompt: str, standings: list[tuple[Stance, str, str]]) -> None:
    assert [(s.stance, s.first, s.second) for s in _read(prompt).standings] == standings


def test_what_is_under_another_needs_no_warning() -> None:
    assert not _read("a frog under a mushroom").notices


@pytest.mark.parametrize(
    ("prompt", "distance"),
    [("a cat", 0), ("close-up of a cat", 1), ("a tiny cat", -1), ("a ship far away", -1), ("wide shot of a cat", -0.5)],
)
def test_the_distance_is_the_prompts(prompt: str, distance: float) -> None:
    assert _read(prompt).distance == distance


HOMES = {
    "cat": Environment.ROOM,
    "car": Environment.CITY,
    "lion": Environment.MEADOW,
    "apple": Environment.TABLE,
    "house": Environment.MEADOW,
}


@pytest.mark.parametrize(
    ("prompt", "negative", "text"),
    [
        ("a red car", "", "a red car in a city street"),
        ("an apple", "", "an apple on a wooden table"),
        ("a red car in front of a house", "", "a red car in front of a house in a meadow"),
        ("a lion at sunset", "", "a lion in a meadow at sunset"),
        ("a cat in the rain", "", "a cat in the rain"),
        ("a cat in the snow", "", "a cat in the snow"),
        ("a car, line art", "", "a car on a plain background"),
        ("a red car", "street, city", "a red car"),
        ("a portrait of a man", "", "a portrait of a man"),
    ],
)
def test_what_the_prompt_puts_nowhere_is_put_where_it_usually_is(prompt: str, negative: str, text: str) -> None:
    assert read(prompt, negative, _lexicon(), homes=HOMES).text == text


def test_nobody_and_no_building_is_in_a_room_unless_asked_for() -> None:
    assert "house" in _read("a cat in a bedroom").excluded.assets
    assert "boy" in _read("a teddy bear in a children's room").excluded.assets
    assert "house" not in _read("a house in a bedroom").excluded.assets
    assert "house" not in _read("a cat in a meadow").excluded.assets
