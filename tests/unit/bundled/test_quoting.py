"""What is quoted comes through all that rewrites a prompt."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.quoting import hidden, shown
from calotype.pipelines.bundled.prompt.reading import read

pytestmark = pytest.mark.unit


@given(st.text(alphabet='ab “”«»„"', max_size=40))
def test_what_was_hidden_is_shown_again(prompt: str) -> None:
    kept = hidden(prompt)
    assert len(kept[0]) == len(prompt)
    assert shown(*kept) == prompt


@pytest.mark.parametrize(
    "text", ["BOSS", "watering the pirate", "a woman in a red dress", "holding flowers", "chess players", "two hands"]
)
@pytest.mark.parametrize("marks", ['""', "“”", "«»"])
def test_a_text_is_set_as_it_was_quoted(text: str, marks: str) -> None:
    result = read(f"a red mug that says {marks[0]}{text}{marks[1]}", "", Lexicon.open())
    assert [inscription.text for inscription in result.inscriptions] == [text]
    assert [mention.asset for mention in result.mentions] == ["mug"]


def test_code_points_for_private_use_in_a_prompt_stay_what_they_are() -> None:
    prompt = 'a sign "\ue000" and \ue005'
    assert hidden(prompt) == (prompt, [])
    assert shown(prompt, []) == prompt
