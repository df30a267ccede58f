"""Prompts in other languages: what they are read as, and that English ones are left alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calotype.pipelines.bundled.prompt.languages.translation import translated
from calotype.pipelines.bundled.prompt.languages.words import NAMES, folded
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read

pytestmark = pytest.mark.unit

LEXICON = Lexicon.open()
DATA = Path(__file__).parents[2] / "data"
OPEN: dict[str, str] = {
    'Греческое кафе у моря, вывеска с надписью "КАФЕ"': 'a greek cafe next to the sea, a sign "КАФЕ"',
    "eine schwarze Katze sitzt auf einem roten Sessel": "a black cat sitting on a red armchair",
    "बारिश में छाता लिए एक लड़की, पीछे पहाड़": "a girl holding an umbrella in the rain, the mountains",
    "सूर्योदय के समय नदी किनारे एक नाव": "a boat by a river at sunrise",
    "Una calle antigua con casas de colores después de la lluvia, fotografía, hora dorada": (
        "an old street with colorful houses in the rain, photo, at golden hour"
    ),
}
"""The prompts of prompts_open.txt that are in one of the languages."""


def reading(prompt: str, negative: str = "") -> Reading:
    return read(prompt, negative, LEXICON)


def english(prompt: str) -> str:
    found = translated(prompt, LEXICON)
    return found.text if found else ""


def told(result: Reading, code: str, field: str = "prompt") -> str:
    return " ".join(notice.message for notice in result.notices if (notice.code, notice.field) == (code, field))


def foreign(name: str = "prompts_foreign.tsv") -> Iterator[tuple[str, str, str]]:
    for line in (DATA / name).read_text("utf-8").splitlines():
        if not line.startswith("#"):
            code, prompt, held = line.split("\t")
            yield code, prompt, held


def plain() -> Iterator[str]:
    """English prompts, and such in languages that are not read."""
    for name in ("prompts_human.txt", "prompts_open.txt"):
        for line in (DATA / name).read_text("utf-8").splitlines():
            if line and not line.startswith("#") and line not in OPEN:
                yield line


@pytest.mark.parametrize(("code", "prompt", "text"), list(foreign("translations.tsv")))
def test_a_prompt_is_put_into_english_word_by_word(code: str, prompt: str, text: str) -> None:
    found = translated(prompt, LEXICON)
    assert found is not None
    assert (found.code, found.text, found.strange) == (code, text, ())


@pytest.mark.parametrize(("code", "prompt", "held"), list(foreign()))
def test_a_prompt_in_another_language_is_read(code: str, prompt: str, held: str) -> None:
    result = reading(prompt)
    assert [words for words in held.split("|") if words not in result.text] == []
    assert told(result, "translated").startswith(f"Read from {NAMES[code]} as “")
    assert told(result, "unsupported_script") == ""


@pytest.mark.parametrize("code", NAMES)
def test_every_language_has_a_dozen_prompts(code: str) -> None:
    assert sum(1 for language, _, _ in foreign() if language == code) >= 12


@pytest.mark.parametrize(("prompt", "text"), OPEN.items())
def test_a_prompt_that_people_wrote_is_put_in_english(prompt: str, text: str) -> None:
    assert english(prompt) == text


@pytest.mark.parametrize("prompt", list(plain()))
def test_an_english_prompt_is_left_alone(prompt: str) -> None:
    assert translated(prompt, LEXICON) is None


@pytest.mark.parametrize(
    "prompt",
    [
        "Los Angeles at night", "Dia de los Muertos skull", "la la land poster", "die hard movie poster", "chat",
        "a chat", "en svart katt på soffan", "czarny kot na plaży", "musta kissa sohvalla", "犬", "犬と猫",
        "雪山の小さな家", "σκύλος στην παραλία", "", "   ", "42", "!!!", "el capitan in yosemite",
        "a Bernese mountain dog named Otto",
    ],
)  # fmt: skip
def test_what_only_looks_like_another_language_is_left_alone(prompt: str) -> None:
    assert translated(prompt, LEXICON) is None


@pytest.mark.parametrize(
    ("prompt", "text"),
    [
        # German: compounds, plurals by ending and umlaut, verbs at the end, the place first, genitives.
        ("Strandhaus am Meer", "beach house at the sea"),
        ("zwei Bäume", "two trees"),
        ("Autos auf der Straße", "cars on the street"),
        ("Ein Mädchen, das einen Hut trägt", "a girl wearing a hat"),
        ("Im Garten stehen vier weiße Stühle", "four white chairs standing in the garden"),
        ("Ölgemälde eines Fuchses", "oil painting of a fox"),
        ("schoener Hund", "beautiful dog"),
        ("junge Frau mit einem Jungen", "young woman with a boy"),
        ("Schafe auf grünen Hügeln", "sheep on the green hills"),
        # French: adjectives after the noun, elisions, partitive articles.
        ("un oiseau bleu et jaune", "a blue and yellow bird"),
        ("l'eau et l'herbe", "the water and the grass"),
        ("une plage avec des palmiers", "a beach with palm trees"),
        ("des chevaux blancs", "white horses"),
        ("une foret enneigee", "a snowy forest"),
        # Spanish: "naranja" is a colour after a noun; "en" is "on" of what one sits on.
        ("un gato naranja", "an orange cat"),
        ("una naranja en la mesa", "an orange on the table"),
        ("un dragón volando sobre un castillo", "a dragon flying above a castle"),
        ("los lápices rojos", "the red pencils"),
        # Hindi: postpositions, the object before the verb, oblique plurals.
        ("कुर्सी के नीचे बिल्ली", "a cat under a chair"),
        ("एक आदमी साइकिल चला रहा है", "a man riding a bicycle"),
        ("पेड़ों के बीच एक घर", "a house between trees"),
        ("एक औरत छाता के साथ", "a woman with an umbrella"),
        # Chinese: no spaces, measure words, what describes stands first.
        ("三只小猫", "three small cats"),
        ("一只可爱的小狗", "a cute small dog"),
        ("蓝色的花瓶里有五朵向日葵", "five sunflowers in a blue vase"),
        ("12只鸟", "12 birds"),
        ("坐在沙发上的黑猫", "a black cat sitting on a sofa"),
        ("飞在城市上空的龙", "a dragon flying above the city"),
        ("桌子上有一杯咖啡和一本书", "a cup of coffee and a book on a table"),
    ],
)
def test_words_come_in_the_order_of_english(prompt: str, text: str) -> None:
    assert english(prompt) == text


@pytest.mark.parametrize(
    "prompt", ['ein Schild "Frische Brötchen"', "un cartel que dice «BIENVENIDOS»", "写着“欢迎”的牌子旁边有一只猫"]
)
def test_quoted_text_stays_as_it_is(prompt: str) -> None:
    assert reading(prompt).texts == read(prompt, "", Lexicon(nouns={}, words={}, irregular={})).texts != ()


def test_english_among_other_words_is_kept() -> None:
    assert english("Katze, cinematic lighting, 8k") == "cat, cinematic lighting, 8k"
    assert english("宇航员骑马，cinematic，8K") == "an astronaut riding a horse, cinematic, 8K"


def test_emojis_are_kept() -> None:
    assert "dog" in reading("ein roter Ball und ein 🐶").text


def test_a_word_that_is_not_known_is_named_as_it_was_written() -> None:
    result = reading("ein roter Hund und ein Schnabeltier im Wald")
    assert result.text == "a red dog in a forest"
    assert told(result, "not_drawn") == "Not understood, and so not drawn: Schnabeltier."


def test_what_has_no_picture_is_named_in_the_prompts_words() -> None:
    assert "Lesezeichen" in told(reading("ein Lesezeichen am Strand"), "not_drawn")


def test_too_little_of_a_prompt_is_not_guessed_at() -> None:
    result = reading("der Vertrag über die Gründung einer Gesellschaft bedarf notarieller Form")
    assert result.text == ""
    assert told(result, "unsupported_script").startswith("Most of the prompt is not understood")


def test_a_negative_prompt_may_be_in_another_language() -> None:
    result = reading("une rue", "voitures, personnes, zorblaxes")
    assert {"car", "man", "woman"} <= result.excluded.assets
    assert told(result, "ignored", "negative_prompt") == "Not understood in the negative prompt: zorblaxes."


@given(st.text(alphabet=st.sampled_from("aeéßñçü'’-, \"«»“”的在上只猫狗एकबिल्लीपर\u093c3k🐶।，\n"), max_size=60))
def test_any_text_is_taken(prompt: str) -> None:
    found = translated(prompt, LEXICON)
    assert found is None or found.text


@pytest.mark.parametrize("prompt", ["一只狗和{}只猫在公园里", "ein Hund und {} Katzen auf dem Sofa"])
def test_a_number_may_have_more_digits_than_can_be_converted(prompt: str) -> None:
    result = read(prompt.format("7" * 5000), "", LEXICON)
    assert result.text.startswith("a dog and ")
    # Of numerals in characters as well.
    assert read(prompt.format("一万" * 1500), "", LEXICON).notices


def test_accents_and_dots_may_be_left_out() -> None:
    assert folded("Château") == "chateau"
    assert folded("बाज़") == folded("बाज")


@pytest.mark.parametrize(
    ("prompt", "text"),
    [
        ("un chien qui porte un chapeau", "a dog wearing a hat"),
        ("un chien noir porte des lunettes", "a black dog wearing glasses"),
        ("un homme qui porte une valise", "a man holding a suitcase"),
        ("une maison avec une porte bleue", "a house with a blue door"),
        ("la porte du château", "the door of the castle"),
        ("une femme à cheval", "a woman riding a horse"),
    ],
)
def test_a_noun_that_is_a_verb_as_well_is_told_by_its_neighbours(prompt: str, text: str) -> None:
    assert english(prompt) == text


@pytest.mark.parametrize(
    ("prompt", "text"),
    [
        ("十五只猫", "15 cats"),
        ("二十只猫", "20 cats"),
        ("三十二只狗", "32 dogs"),
        ("一千零五只鸟", "1005 birds"),
        ("两三只猫", "several cats"),
        ("几十只猫", "many cats"),
        ("1.5 Katzen", "1.5 cats"),
        ("1,5 Katzen", "1.5 cats"),
        ("3.000 Katzen", "3000 cats"),
        ("3 Katzen, 2 Hunde", "3 cats, 2 dogs"),
        ("dreizehn Katzen", "thirteen cats"),
        ("vingt chats", "twenty cats"),
        ("dieciséis gatos", "sixteen cats"),
        ("बीस बिल्लियाँ", "twenty cats"),
    ],
)
def test_a_number_is_one_number(prompt: str, text: str) -> None:
    assert english(prompt) == text


@pytest.mark.parametrize("prompt", ["mardi gras", "le monde", "café", "santiago de los caballeros"])
def test_borrowed_words_are_english(prompt: str) -> None:
    assert translated(prompt, LEXICON) is None


@pytest.mark.parametrize("prompt", ["ein Auto", "un coche"])
def test_a_negative_prompt_is_in_the_language_of_the_prompt(prompt: str) -> None:
    word = "rot" if prompt == "ein Auto" else "rojo"
    assert reading(prompt, word).excluded.colours == reading("a car", "red").excluded.colours != frozenset()
    assert reading(prompt, "red").excluded.colours == reading("a car", "red").excluded.colours
    assert reading("a car", "rot").excluded.colours == frozenset()


@pytest.mark.parametrize(
    ("prompt", "negative"),
    [
        ("ein Hund", "unscharf, schlechte Qualität"),
        ("un chat", "flou, mauvaise qualité"),
        ("un gato", "borroso, mala calidad"),
    ],
)  # fmt: skip
def test_said_of_bad_pictures_takes_nothing_away(prompt: str, negative: str) -> None:
    assert told(reading(prompt, negative), "ignored", "negative_prompt") == ""


@pytest.mark.parametrize(
    ("prompt", "text"),
    [
        ("eine rote Gießkanne neben drei Tontöpfen im Garten", "red watering can"),
        ("una guitarra apoyada en una silla de mimbre", "wicker chair"),
        ("сломанные часы на стене", "clock"),
        ("दीवार पर टंगा ढोलक", "drum"),
        ("Une vieille dame donne du pain aux pigeons", "old woman"),
        ("una vecchia lanterna sul davanzale", "lantern"),
    ],
)
def test_common_things_of_every_language_are_understood(prompt: str, text: str) -> None:
    result = read(prompt, "", LEXICON)
    assert text in result.text
    assert not [notice for notice in result.notices if notice.code in {"unsupported_script", "not_drawn"}]


@pytest.mark.parametrize(
    "prompt",
    [
        "barista pouring milk, rosetta, close up, tattooed arm, espresso machine in the background",
        "hovercraft racing through a canyon, motion blur, orange dust, sci-fi, low camera",
    ],
)
def test_english_with_words_of_another_language_is_english(prompt: str) -> None:
    assert not [notice for notice in read(prompt, "", LEXICON).notices if notice.code == "translated"]
