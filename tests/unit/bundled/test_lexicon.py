"""The built lexicon: what nouns are to the bundled model."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.prompt.lexicon import DATA, Lexicon, Sense
from calotype.pipelines.bundled.prompt.reading import read

pytestmark = pytest.mark.unit


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon.open()


ASSETS = {
    "dog": "dog", "lorry": "truck", "cottage": "cottage", "golden retriever": "golden retriever",
    "labrador": "golden retriever", "terrier": "dog",
    "farrier": "man", "waitress": "waiter", "sparrow": "sparrow", "nightingale": "sparrow",
    "oak": "oak tree", "maple tree": "autumn tree",
    "stallion": "horse", "mouse": "mouse", "bat": "bat", "palm": "palm tree", "orange": "orange",
    "sports car": "sports car", "hot dog": "hot dog", "polar bear": "polar bear", "bear toy": "teddy bear",
    "toy bear": "teddy bear", "violin": "violin", "trout": "fish", "tarantula": "spider", "coyote": "wolf",
    "wedding cake": "wedding cake", "sword": "swords", "shark": "shark", "person": "man", "red panda": "red panda",
    "sphere": "sphere", "apricot": "peach", "spiderman": "superhero", "cadillac": "car",
    "macaron": "macaron", "mother": "woman",
}  # fmt: skip
PLACES = {
    "skyline": "a city skyline", "woods": "the woods", "harbour": "a harbour", "paris": "the city",
    "kitchen": "a kitchen",
    "rainforest": "a rainforest", "sahara": "the desert", "tokyo": "the city", "village": "a village",
    "coffee shop": "a coffee shop", "mount": "the mountains",
}  # fmt: skip
THINGS = (
    "periscope", "firefly",
)  # fmt: skip
AKIN = {
    "centipede": "caterpillar",
    "priest": "man", "colonel": "royal guard", "economist": "scientist", "skiff": "canoe",
    "rifle": "water pistol", "scalpel": "knife",
}  # fmt: skip
TALK = (
    "light", "background", "scene", "view", "texture", "atmosphere", "style", "detail", "time", "love", "music", "idea",
    "composition", "mood", "sky", "horizon",
)  # fmt: skip


@pytest.mark.parametrize(("word", "asset"), ASSETS.items())
def test_a_noun_leads_to_the_asset_that_it_names_or_is_like(lexicon: Lexicon, word: str, asset: str) -> None:
    found = lexicon.find(word)
    assert found is not None
    assert (found.target, found.sense in {Sense.ASSET, Sense.NEAR}) == (asset, True)


@pytest.mark.parametrize(("word", "asset"), AKIN.items())
def test_a_noun_of_a_drawn_sort_leads_to_the_asset_that_stands_for_it(lexicon: Lexicon, word: str, asset: str) -> None:
    found = lexicon.find(word)
    assert found is not None
    assert (found.target, found.sense) == (asset, Sense.AKIN)


@pytest.mark.parametrize("word", ["jerk", "romantic", "may", "apache", "modern", "cure", "theory", "tuesday", "savage"])
def test_a_word_that_is_rarely_a_thing_leads_to_no_asset(lexicon: Lexicon, word: str) -> None:
    found = lexicon.find(word)
    assert found is None or found.target == ""


@pytest.mark.parametrize(("word", "phrase"), PLACES.items())
def test_a_place_leads_to_a_trained_phrase(lexicon: Lexicon, word: str, phrase: str) -> None:
    found = lexicon.find(word)
    assert found is not None
    assert (found.target, found.sense in {Sense.PLACE, Sense.NEAR_PLACE}) == (phrase, True)


@pytest.mark.parametrize("word", THINGS)
def test_a_thing_without_a_likeness_is_not_drawable(lexicon: Lexicon, word: str) -> None:
    found = lexicon.find(word)
    assert found is not None
    assert found.sense is Sense.THING


@pytest.mark.parametrize("word", TALK)
def test_talk_about_a_picture_names_nothing(lexicon: Lexicon, word: str) -> None:
    found = lexicon.find(word)
    assert found is not None
    assert found.sense is Sense.TALK


@pytest.mark.parametrize(
    ("plural", "asset"),
    [
        ("dogs", "dog"), ("mice", "mouse"), ("geese", "goose"), ("wolves", "wolf"), ("cherries", "cherry"),
        ("loaves of bread", "loaf of bread"), ("cups of coffee", "cup of coffee"), ("foxes", "fox"), ("women", "woman"),
        ("boxes", "cardboard box"), ("lorries", "truck"), ("firemen", "firefighter"),
    ],
)  # fmt: skip
def test_a_plural_is_found_by_its_singular(lexicon: Lexicon, plural: str, asset: str) -> None:
    found = lexicon.find(plural)
    assert found is not None
    assert (found.target, found.plural) == (asset, True)


def test_an_asset_is_its_own_sense_unless_people_mean_another_by_its_name(lexicon: Lexicon) -> None:
    found = {name: lexicon.find(name) for name in lexicon.nouns}
    others = {name: word.target for name, word in found.items() if word is not None and word.target != name}
    assert others == {"cup": "mug", "seat": "chair"}
    assert all(word is not None and (word.sense is Sense.ASSET or name in others) for name, word in found.items())


def test_every_value_leads_to_an_asset_that_exists(lexicon: Lexicon) -> None:
    targets = {value[1:] for value in lexicon.words.values() if value[0] in "=~"}
    assert targets <= set(lexicon.nouns)


def test_the_nouns_are_those_of_the_asset_pack(lexicon: Lexicon) -> None:
    assets = AssetPack.open(DATA.parent / "assets.zip").assets
    portraits = {asset.portrait for asset in assets.values()}
    drawn = {name: asset.plural for name, asset in assets.items() if name not in portraits}
    assert {name: noun.plural for name, noun in lexicon.nouns.items()} == drawn


def test_heads_of_portraits_are_no_nouns(lexicon: Lexicon) -> None:
    assert not {name for name, noun in lexicon.nouns.items() if noun.kind == "person" and name.endswith("head")}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("rabit", "rabbit"), ("hosue", "house"), ("elefant", "elephant"), ("dgo", None)],
)
def test_one_letter_is_corrected_in_long_words(lexicon: Lexicon, typed: str, meant: str | None) -> None:
    assert lexicon.correct(typed) == meant


def test_words_besides_the_lexicons_own_may_be_meant(lexicon: Lexicon) -> None:
    assert (lexicon.correct("beatiful"), lexicon.correct("beatiful", {"beautiful"})) == (None, "beautiful")


def test_a_general_word_names_all_of_its_sort(lexicon: Lexicon) -> None:
    assert {"dog", "eagle", "shark"} <= set(lexicon.categories["animal"])


def test_an_unknown_word_is_not_found(lexicon: Lexicon) -> None:
    assert lexicon.find("zorblax") is None


def test_the_file_stays_small() -> None:
    assert DATA.stat().st_size < 2_000_000


@pytest.mark.parametrize(
    ("phrase", "asset"),
    [("a fat cat", "cat"), ("a dark horse", "horse"), ("two dirty dogs", "dog"), ("a lone wolf", "wolf")],
)
def test_animals_that_people_are_called_after_are_animals(phrase: str, asset: str) -> None:
    (mention,) = read(phrase, "", Lexicon.open()).mentions
    assert mention.asset == asset
