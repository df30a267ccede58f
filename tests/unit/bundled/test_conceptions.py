"""What is drawn where a prompt names a feeling or an idea."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.prompt.conceptions import CONCEPTIONS, conceived
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read

pytestmark = pytest.mark.unit

LEXICON = Lexicon.open()


def reading(prompt: str) -> Reading:
    return read(prompt, "", LEXICON)


@pytest.mark.parametrize("prompt", ["loneliness", "solitude, moody"])
def test_an_idea_is_drawn_as_a_scene_for_it_and_told(prompt: str) -> None:
    result = reading(prompt)
    assert [mention.asset for mention in result.mentions] == ["old man", "bench", "lamp post"]
    assert "drawn for it" in " ".join(notice.message for notice in result.notices)


def test_the_style_of_an_idea_is_kept() -> None:
    assert reading("a watercolor painting of chaos").text.startswith("a watercolor painting of ")
    assert reading("hope, oil painting").text.endswith("oil painting")


def test_an_idea_beside_things_changes_nothing() -> None:
    assert [mention.asset for mention in reading("a dog, happiness").mentions] == ["dog"]


@pytest.mark.parametrize("scene", sorted(CONCEPTIONS))
def test_every_scene_for_an_idea_can_be_drawn(scene: str) -> None:
    result = reading(scene)
    assert result.text
    assert not result.unknown


def test_no_idea_has_two_scenes() -> None:
    ideas = [idea for listed in CONCEPTIONS.values() for idea in listed.split("|")]
    assert [idea for idea in ideas if ideas.count(idea) > 1] == []


def test_what_is_no_idea_stays_as_it_is() -> None:
    assert conceived("beautiful scenery, 4k") is None
