"""Reading prompts: canonical text, quoted strings, quality words, exclusions and what can't be drawn."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calotype.pipelines.bundled.network import phrases
from calotype.pipelines.bundled.prompt.attributes import Mention
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.scene import (
    Colour,
    Finish,
    Material,
    Style,
)
from calotype.pipelines.bundled.standings import Stance, Standing

pytestmark = pytest.mark.unit

LEXICON = Lexicon.open()
TABLE = Path(__file__).parents[2] / "data" / "readings.tsv"
"""Prompt, tab, text for the encoder; each line was judged by a person."""


def reading(prompt: str, negative: str = "") -> Reading:
    return read(prompt, negative, LEXICON)


def codes(result: Reading) -> set[str]:
    return {notice.code for notice in result.notices}


def told(result: Reading, code: str) -> str:
    return " ".join(notice.message for notice in result.notices if notice.code == code)


def table() -> Iterator[tuple[str, str]]:
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        prompt, _, text = line.partition("\t")
        yield prompt, text


@pytest.mark.parametrize(("prompt", "text"), list(table()))
def test_a_prompt_reaches_the_encoder_in_canonical_words(prompt: str, text: str) -> None:
    assert reading(prompt).text == text


@pytest.mark.parametrize("text", sorted({text for _, text in table() if text}))
def test_canonical_text_is_read_as_it_stands(text: str) -> None:
    result = reading(text)
    assert result.text == text or result.locale or result.wisps


# The sample prompts of the model's public pages.


def test_the_ultra_sample_is_a_portrait_with_freckles() -> None:
    result = reading(
        "A hyperrealistic portrait of a young woman with freckles in warm golden hour sunlight, "
        "cinematic shallow depth "
        "of field, ultra-detailed skin texture, professional photography, 8K",
        "blurry, pixelated, ugly, deformed, cartoon, painting",
    )
    assert result.text == "a portrait of a woman in golden hour sunlight, photorealistic"
    assert (result.portrait, set(result.traits), result.depth_of_field) == (True, {"freckles"}, 0.8)
    assert result.finish.detail == 1.0
    assert result.excluded.styles == {Style.OIL}
    assert result.notices == ()


def test_the_fast_sample_is_a_dog_in_a_flowering_meadow() -> None:
    result = reading(
        "A golden retriever puppy playing in a sunlit meadow full of wildflowers, vibrant colors, "
        "shallow depth of field, "
        "photorealistic, ultra-detailed",
        "blurry, pixelated, ugly, distorted, low quality",
    )
    assert result.text == "a puppy playing in a sunlit meadow full of daisies, vivid colors, photorealistic"
    assert result.flowers
    assert not result.excluded.assets


def test_the_standard_sample_is_a_cabin_in_snowy_mountains() -> None:
    result = reading(
        "A cozy cabin in the snowy mountains at sunrise, soft warm light, ultra-detailed, cinematic atmosphere",
        "blurry, pixelated",
    )
    assert result.text == "a cozy log cabin in the snowy mountains at sunrise"
    assert result.finish == Finish(detail=1.0, warmth=0.7, drama=0.8, softness=0.5)
    assert result.mentions == (Mention(asset="log cabin", count=1),)


def test_the_suggested_composition_is_mountains_at_sunset() -> None:
    assert reading("A serene mountain landscape at sunset").text == "the mountains at sunset"


def test_the_older_sample_is_a_teddy_bear_in_a_nursery() -> None:
    result = reading(
        " White fluffy bear toy is sleeping in a children's room, on the floor of a baby bedroom "
        "with toy boxes and toys "
        "around, in the style of photorealistic 3D rendering"
    )
    assert result.text == (
        "a fluffy white teddy bear in a children's room with three toy boxes and a teddy bear and building blocks "
        "and a toy train, 3d rendering"
    )


# Colours.

COLOURS = {
    "crimson": Colour.RED, "scarlet": Colour.RED, "maroon": Colour.RED, "burgundy": Colour.RED, "ruby": Colour.RED,
    "navy": Colour.BLUE, "turquoise": Colour.BLUE, "teal": Colour.BLUE, "light blue": Colour.BLUE, "cyan": Colour.BLUE,
    "royal blue": Colour.BLUE, "midnight-blue": Colour.BLUE, "sky blue": Colour.BLUE, "blue-green": Colour.GREEN,
    "lavender": Colour.PURPLE, "lilac": Colour.PURPLE, "violet": Colour.PURPLE, "plum-colored": Colour.PURPLE,
    "beige": Colour.BROWN, "tan": Colour.BROWN, "chocolate-coloured": Colour.BROWN, "olive": Colour.GREEN,
    "mint": Colour.GREEN, "emerald": Colour.GREEN, "dark green": Colour.GREEN, "snow-white": Colour.WHITE,
    "ivory": Colour.WHITE, "cream": Colour.WHITE, "silver": Colour.GRAY, "grey": Colour.GRAY, "charcoal": Colour.GRAY,
    "jet black": Colour.BLACK, "ebony": Colour.BLACK, "gold": Colour.GOLDEN, "golden": Colour.GOLDEN,
    "lemon yellow": Colour.YELLOW, "mustard": Colour.YELLOW, "canary": Colour.YELLOW, "rose-colored": Colour.PINK,
    "magenta": Colour.PINK, "hot pink": Colour.PINK, "salmon": Colour.PINK, "amber": Colour.ORANGE,
    "orange": Colour.ORANGE, "dark red": Colour.RED, "fire-engine-red": Colour.RED, "orange-colored": Colour.ORANGE,
}  # fmt: skip


@pytest.mark.parametrize(("name", "colour"), COLOURS.items())
def test_a_colours_name_becomes_one_of_twelve(name: str, colour: Colour) -> None:
    result = reading(f"a {name} bicycle")
    assert [mention.colour for mention in result.mentions] == [colour]
    assert colour.value in result.text.split()


def test_the_trained_phrases_of_places_times_weathers_and_styles_are_kept() -> None:
    for group in (phrases.ENVIRONMENTS, phrases.TIMES, phrases.WEATHERS):
        for many in group.values():
            for phrase in many:
                if "," not in phrase and "busy" not in phrase:
                    assert reading(f"a dog, {phrase}").text.endswith(phrase)
    for many in phrases.STYLE_OPENINGS.values():
        for phrase in many:
            assert reading(f"{phrase} a dog").text == f"{phrase} a dog"
    for many in phrases.STYLE_CLOSINGS.values():
        for phrase in many:
            if "," not in phrase:
                assert reading(f"a dog, {phrase}").text == f"a dog, {phrase}"


def test_the_trained_relations_are_kept() -> None:
    for many in phrases.RELATIONS.values():
        for phrase in many:
            # "on" alone is also a place's, and the model takes it for little between things
            kept = "on top of" if phrase == "on" else phrase
            assert reading(f"a dog {phrase} a car").text == f"a dog {kept} a car"


@pytest.mark.parametrize(
    ("prompt", "related"),
    [
        ("a cat on a sofa", True),
        ("two dogs to the left of a house on the beach", True),
        ("a boat on a lake next to a cabin", True),
        ("a castle on a hill with a dragon above it", True),
        ("a cat and a dog", False),
        ("a cat on the beach", False),
        ("apples on a wooden table", False),
        ("a city street at night", False),
        ('write "hello" on a mug', False),
        ("a cat wearing a hat", False),
    ],
)
def test_a_relation_is_one_between_things(prompt: str, related: bool) -> None:
    assert reading(prompt).related is related


def test_every_assets_name_is_its_own_canonical_word() -> None:
    others: dict[str, str] = {}
    for noun in LEXICON.nouns.values():
        result = reading(f"a {noun.name}")
        if not result.mentions:
            others[noun.name] = result.locale or result.room.use or "in the air"
            continue
        (mention,) = result.mentions
        if mention.asset != noun.name:
            others[noun.name] = mention.asset
    # What people mean by these is another asset; the reader has other names for them.
    air = dict.fromkeys(("bubbles", "fireworks", "rainbow"), "in the air")
    people = {"man in a suit": "man", "man in a turban": "man", "woman in a headscarf": "woman"}
    rooms = {"swimming pool": "pool", "workbench": "workshop", "department store": "shopping mall"}
    assert others == {"cup": "mug", "seat": "chair"} | rooms | people | air
    assert [mention.asset for mention in reading("a soda cup and an airplane seat").mentions] == ["cup", "seat"]


# Quoted text.


@pytest.mark.parametrize(
    ("prompt", "texts"),
    [
        ('a sign that says "Fresh Bread"', ("Fresh Bread",)),
        ("a sign that says 'Fresh Bread'", ("Fresh Bread",)),
        ("a sign that says “Fresh Bread”", ("Fresh Bread",)),
        ("a sign that says ‘Fresh Bread’", ("Fresh Bread",)),
        ("a sign that says «Fresh Bread»", ("Fresh Bread",)),
        ("a sign that says „Fresh Bread“", ("Fresh Bread",)),
        ('"One" and "Two"', ("One", "Two")),
        ("a cat's hat and the dogs' bowl", ()),
        ("rock 'n' roll", ()),
        ("a poster 'Don't Panic' on a wall", ("Don't Panic",)),
        ('an empty "" quote', ()),
        ('a "broken quote', ()),
        ('“It\'s a boy!”', ("It's a boy!",)),
        ('a cake "  spaced  "', ("  spaced  ",)),
    ],
)  # fmt: skip
def test_quoted_text_is_taken_exactly_as_written(prompt: str, texts: tuple[str, ...]) -> None:
    assert reading(prompt).texts == texts


def test_quoted_text_is_not_for_the_encoder() -> None:
    assert reading('a red car with the words "blue dog" on it').text == "a red car"


# Mentions.


def test_mentions_say_what_how_many_and_which_colour() -> None:
    prompt = "three green apples and a yellow banana on a wooden table"
    assert reading(prompt).mentions == (
        Mention(asset="apple", count=3, colour=Colour.GREEN),
        Mention(asset="banana", count=1, colour=Colour.YELLOW),
    )


def test_a_plural_without_a_count_has_no_count() -> None:
    assert [(m.count, m.many) for m in reading("dogs with lots of balloons").mentions] == [(None, False), (None, True)]


# What can't be drawn.


def test_a_thing_without_a_picture_is_named_and_left_out() -> None:
    result = reading("a carburettor with a sprocket in front of a pagoda")
    assert (result.text, result.unknown) == ("a pagoda", ("carburettor", "sprocket"))
    assert "carburettor, sprocket" in told(result, "not_drawn")


def test_a_near_asset_is_used_with_a_notice() -> None:
    assert "cartwright as a man" in told(reading("a cartwright"), "approximated")


def test_what_nothing_says_how_to_wear_stands_beside() -> None:
    result = reading("a cat wearing a ring")
    assert [mention.asset for mention in result.mentions] == ["cat", "ring"]
    assert "beside it" in told(result, "approximated")


def test_quality_talk_is_no_missing_thing() -> None:
    prompt = (
        "a dog, beautiful composition, intricate details, skin texture, dreamy atmosphere, best quality, nice style"
    )
    assert (reading(prompt).text, reading(prompt).notices) == ("a dog", ())


def test_quality_words_change_the_finish_only() -> None:
    plain, fine = reading("a dog on the beach"), reading("a dog on the beach, masterpiece, moody lighting, 8k")
    assert (plain.text, plain.mentions) == (fine.text, fine.mentions)
    assert (fine.finish.detail, fine.finish.drama) == (1.0, 0.8)


def test_a_material_is_no_thing_of_its_own() -> None:
    result = reading("an elephant made of glass and a cat made of thoughts")
    assert [(mention.asset, mention.own.material) for mention in result.mentions] == [
        ("elephant", Material.GLASS),
        ("cat", None),
    ]
    assert "made of thoughts" in told(result, "ignored")


@pytest.mark.parametrize(
    ("prompt", "verbs"),
    [
        ("a wolf hunting", "hunting"),
        ("a sleeping cat and a running whale", "running"),
        ("a crow lying on a bed, a wolf hunting", "lying, hunting"),
        ("a whale kneeling under a tree", "kneeling"),
        ("a girl with an umbrella whispering in the rain", "whispering"),
    ],
)
def test_poses_are_not_drawn_and_told_in_one_sentence(prompt: str, verbs: str) -> None:
    assert told(reading(prompt), "ignored") == f"Poses and actions are not drawn: {verbs}."


@pytest.mark.parametrize(
    "prompt",
    [
        "a man standing next to a car", "a dog waiting by a door", "a cup sitting on a chair",
        "a bird perched on a house",
        "three birds flying above a house", "an eagle flying", "a shark swimming", "a runner running in a park",
        "a red bicycle leaning against a tree", "a tiger with piercing teeth", "a reef teeming with fish",
    ],
)  # fmt: skip
def test_a_pose_that_needs_no_drawing_is_no_warning(prompt: str) -> None:
    assert "Poses" not in told(reading(prompt), "ignored")


def test_a_name_is_told_whole_and_in_order() -> None:
    assert reading("a house, plankton, Ludmilla Kinkaddy").unknown == ("plankton", "Ludmilla Kinkaddy")


@pytest.mark.parametrize(
    ("prompt", "told_as"),
    [
        ("a dog by greg rutkowski", "the style “greg rutkowski” as “cinematic”"),
        ("a dog in the style of Bob Ross", "the style “bob ross” as “oil”"),
    ],
)
def test_a_known_artist_leads_to_the_nearest_style_and_is_told(prompt: str, told_as: str) -> None:
    result = reading(prompt)
    assert (result.text, result.unknown) == ("a dog", ())
    assert told_as in told(result, "approximated")


def test_an_artist_who_is_not_known_changes_nothing_and_is_told() -> None:
    result = reading("a dog by Ludmilla Kinkaddy, 8k")
    assert (result.text, result.unknown) == ("a dog", ())
    assert told(result, "ignored") == "Without effect on the picture: Ludmilla Kinkaddy."


def test_a_place_after_by_is_no_artist() -> None:
    assert reading("a house by the river").text == "a house by a river"
    assert reading("a house by Mount Fuji").text == "a house in a valley"


def test_the_name_of_a_camera_is_a_quality_word() -> None:
    result = reading("a dog, shot on Canon EOS R5, 85mm f/1.4, ISO 100")
    assert (result.text, result.finish.detail, result.notices) == ("a dog", 0.85, ())


def test_an_age_is_no_count() -> None:
    prompt = "a 5 year old boy and a 25-year-old woman and a 70 years old man"
    assert reading(prompt).text == "a boy and a woman and an old man"


def test_a_second_relation_is_for_the_layout_alone() -> None:
    result = reading("a red box on top of a chair, with a green car behind it")
    assert result.text == "a red cardboard box on top of a chair with a green car"
    assert Standing(stance=Stance.IN_FRONT, first="chair", second="car") in result.standings
    assert "ignored" not in codes(result)


def test_a_second_side_is_for_the_layout_too() -> None:
    result = reading("a box on a chair, with a car to the left of it")
    assert Standing(stance=Stance.LEFT, first="car", second="chair") in result.standings


@pytest.mark.parametrize("prompt", ["a cat beside him", "a giraffe beside a zebra, a sun behind them"])
def test_what_is_beside_somebody_or_in_the_sky_needs_no_warning(prompt: str) -> None:
    assert "ignored" not in codes(reading(prompt))


def test_a_pronoun_for_what_is_not_drawn_is_no_finding() -> None:
    assert "ignored" not in codes(reading("a tower with a zeppelin above it"))


def test_a_second_time_of_day_is_told_and_left_out() -> None:
    result = reading("a dog at sunset 🌅")
    assert result.text == "a dog at sunset"
    assert "at sunrise" in told(result, "ignored")


def test_a_plural_without_a_count_needs_no_warning() -> None:
    assert reading("cats in a garden").notices == ()


@pytest.mark.parametrize(
    ("prompt", "text"),
    [
        ("a woman sitting at a table", "a woman sitting next to a dining table"),
        ("kids around the table", "three boys next to a dining table"),
        ("a cat under the table", "a cat next to a dining table"),
        ("a kitchen with an oven and a table", "a kitchen with an oven and a dining table"),
        ("a detective at his desk", "a detective next to a writing desk"),
        ("a tailor bending over a table", "a man next to a dining table"),
        ("a boy crawling under a table", "a boy next to a dining table"),
        ("a woman dancing on a table", "a dancer on top of a dining table"),
        ("a tiny astronaut on a table", "a tiny astronaut on a table"),
        ("a glass of lemonade on a table by the pool", "a glass of lemonade on a table"),
    ],
)
def test_a_table_that_no_small_thing_stands_on_is_furniture(prompt: str, text: str) -> None:
    assert reading(prompt).text == text


def test_a_typing_mistake_is_corrected_and_told() -> None:
    result = reading("a rabit in a forest")
    assert result.text == "a rabbit in a forest"
    assert "rabit" in told(result, "approximated")


def test_a_name_is_no_typing_mistake() -> None:
    assert "approximated" not in codes(reading("a house like those of Soffa and Catle"))


# Portraits and flowers.


def test_only_a_single_person_makes_a_portrait() -> None:
    assert reading("portrait of an old man").portrait
    assert reading("portrait of a cat").portrait
    assert not reading("portrait of a turtle").portrait
    assert not reading("portrait of two doctors").portrait
    assert not reading("an old man").portrait


def test_flowers_bloom_where_the_prompt_speaks_of_them() -> None:
    assert reading("a meadow in bloom").flowers
    assert reading("a meadow with wildflowers").flowers
    assert not reading("a meadow").flowers


WORDS = (
    *sorted(LEXICON.nouns), *(noun.plural for noun in LEXICON.nouns.values()), *COLOURS,
    *(phrase for group in (phrases.ENVIRONMENTS, phrases.TIMES, phrases.WEATHERS, phrases.RELATIONS, phrases.SCALES)
      for many in group.values() for phrase in many),
    *(phrase for many in phrases.STYLE_CLOSINGS.values() for phrase in many), *phrases.MANY, *phrases.POSES,
    "a", "the", "two", "three", "seven", "and", "with", ",", ".", "wearing", "full of", "of", "in", "submarine",
    "without", "made of", "it", "above it", "next to them", "on top", "to its left", "riding", "one",
    "on the left", "snowy", "portrait of", "a photo of", "surrounded by",
    '"Hi"', "is", "it's", "zorblax",
)  # fmt: skip


FRESH = (Path(__file__).parents[2] / "data" / "prompts_fresh.txt").read_text("utf-8").splitlines()[1:]


def test_a_plural_is_of_no_shorter_word() -> None:
    """A white fir is a tree."""
    assert [mention.asset for mention in reading("two white fires").mentions] == ["fire"]


def test_of_what_people_write_everything_is_drawn_or_spoken_of() -> None:
    silent = [prompt for prompt in FRESH if not (result := reading(prompt)).text and not result.notices]
    assert len(FRESH) == 240
    assert silent == []


@pytest.mark.slow
def test_of_much_that_people_write_everything_is_drawn_or_spoken_of() -> None:
    prompts = (TABLE.parent / "prompts_more.txt").read_text("utf-8").splitlines()[1:]
    silent = [p for p in prompts if not ((r := reading(p)).text or r.notices or r.design or r.locale or r.wisps)]
    assert len(prompts) == 2300
    assert silent == []


def test_canonical_text_is_nearly_always_a_fixed_point() -> None:
    """What is worn or folded, a young one that is small of itself, and a place said twice, read otherwise before one
    thing than before another."""
    chance = random.Random(7)
    lists = [" ".join(chance.choices(WORDS, k=chance.randrange(15))) for _ in range(400)]
    texts = [reading(words).text for words in lists]
    assert sum(reading(text).text != text for text in texts) <= 28


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=10))
def test_canonical_text_is_lower_case_and_tidy(words: list[str]) -> None:
    text = reading(" ".join(words)).text
    assert text == unicodedata.normalize("NFC", text).lower().strip(" ,")
    assert "  " not in text
    assert ", ," not in text
