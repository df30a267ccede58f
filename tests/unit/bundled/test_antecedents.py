"""Clauses about what was named before."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.prompt.antecedents import anteceded
from calotype.pipelines.bundled.prompt.lexicon import Lexicon

LEXICON = Lexicon.open()


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        (
            "a man and a woman, she wears a red hat, he holds an umbrella",
            "a man holding an umbrella and a woman wearing a red hat",
        ),
        (
            "there is a boy and a girl. the boy has a red shirt. the girl is holding a flower",
            "there is a boy with a red shirt and a girl holding a flower",
        ),
        ("a cat sits on a chair, it is black and it has a hat", "a black cat with a hat sits on a chair"),
        ("a house, its door is red", "a house with a red door"),
        ("a statue of a man, the man is angry", "a statue of an angry man"),
        ("a king and a queen, he is sad, she is laughing", "a sad king and a queen laughing"),
    ],
)
def test_what_a_clause_says_is_told_where_its_subject_is_named(prompt: str, told: str) -> None:
    assert anteceded(prompt, LEXICON) == told


@pytest.mark.parametrize(
    "prompt",
    [
        "a map of a town, it is on a table",
        "a dog and he is happy about it all",
        "a mother and her child",
        "she is here",
    ],
)
def test_other_clauses_stay(prompt: str) -> None:
    assert anteceded(prompt, LEXICON) == prompt
