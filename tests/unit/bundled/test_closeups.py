"""Close-ups: faces alone are portraits; and who is in cars and on seats."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.countenance import Cut
from calotype.pipelines.bundled.prompt.closeups import faced
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.passengers import boarded
from calotype.pipelines.bundled.prompt.reading import read
from calotype.pipelines.bundled.shipped import FOLDER


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        ("a girl with freckles and red hair", "portrait of a girl with freckles and red hair"),
        ("a wrinkled face", "portrait of a wrinkled old man"),
        ("close-up of an old fisherman with a pipe", "portrait of an old fisherman with a pipe"),
        ("a watercolor of a boy with braces", "a watercolor portrait of a boy with braces"),
        ("an angry man", "portrait of an angry man"),
        ("a man with a beard, oil painting", "portrait of a man with a beard, oil painting"),
    ],
)
def test_a_face_alone_is_a_portrait(prompt: str, told: str) -> None:
    assert faced(prompt) == told


@pytest.mark.parametrize(
    "prompt",
    [
        "a girl with red hair and yellow boots",
        "a man with a beard in a forest",
        "a woman with a dog",
        "an angry boy with crossed arms",
        "close-up of a woman's hands",
        "a beautiful woman",
        "a clock face",
        "an old man with white hair reading",
        "a boy with freckles running",
    ],
)
def test_more_than_a_face_is_none(prompt: str) -> None:
    assert faced(prompt) == prompt


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        ("a dog leaning out of a car window", "a dog driving a car"),
        ("a child asleep in a red car", "a child asleep driving a red car"),
        ("a girl sitting on a bus", "a girl riding a bus"),
        ("flowers in a truck", "flowers in a truck"),
        ("a man in a car park", "a man in a car park"),
        ("a girl sliding down a slide", "a girl sitting on a slide"),
        ("a man asleep at the wheel", "a man asleep driving a car"),
        ("a mother holding her son's hand", "a mother and a son holding hands"),
    ],
)
def test_passengers_ride(prompt: str, told: str) -> None:
    assert boarded(prompt, Lexicon.open(FOLDER / "lexicon.json.gz")) == told


@pytest.mark.parametrize(
    ("prompt", "cut"),
    [
        ("a girl with curly red hair", Cut.CURLY),
        ("a woman with wavy brown hair", Cut.WAVY),
        ("a boy with spiky hair", Cut.SPIKY),
        ("a woman with curly hair", None),
    ],
)
def test_hair_has_its_texture(prompt: str, cut: Cut | None) -> None:
    (mention,) = read(prompt, "", Lexicon.open(FOLDER / "lexicon.json.gz")).mentions
    assert mention.own.cut is cut
    assert cut is not None or mention.asset.startswith("curly")
