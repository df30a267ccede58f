"""The shipped text encoder: the same states for the same text, whatever was encoded before, and never too many."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.testing import assert_array_equal

from calotype.pipelines.bundled.network.phrases import MAX_WORD_PIECES
from calotype.pipelines.bundled.network.text_encoder import States, TextEncoder
from calotype.pipelines.bundled.shipped import FOLDER

TEXT = "a red fox next to two white rabbits in the snowy mountains at sunrise"
LONG = "a small house on a green hill, " * 40


@pytest.fixture(scope="module")
def encoder() -> TextEncoder:
    return TextEncoder.load(FOLDER)


def test_the_same_text_has_the_same_states(encoder: TextEncoder) -> None:
    first = encoder.encode(TEXT)
    encoder.encode("something else entirely, and longer than that by a good deal")
    assert_array_equal(encoder.encode(TEXT), first)


def test_threads_do_not_change_the_states(encoder: TextEncoder) -> None:
    assert_array_equal(TextEncoder.load(FOLDER, threads=2).encode(TEXT), encoder.encode(TEXT))


def test_a_text_has_one_row_of_states_for_each_word_piece(encoder: TextEncoder) -> None:
    states = encoder.encode(TEXT)
    assert states.shape == (encoder.count(TEXT), 768)
    assert states.dtype == np.float32
    assert encoder.count("") == 2
    assert encoder.encode("").shape == (2, 768)


def test_what_lies_past_the_last_word_piece_is_cut_off(encoder: TextEncoder) -> None:
    assert encoder.count(LONG) > MAX_WORD_PIECES
    assert encoder.encode(LONG).shape == (MAX_WORD_PIECES, 768)
    assert_array_equal(encoder.encode(LONG), encoder.encode(LONG + "a purple elephant"))


def test_a_text_of_exactly_the_limit_is_whole(encoder: TextEncoder) -> None:
    exact = "fox " * (MAX_WORD_PIECES - 2)
    assert encoder.count(exact) == MAX_WORD_PIECES
    assert encoder.encode(exact).shape == (MAX_WORD_PIECES, 768)
    assert not np.array_equal(encoder.encode(exact), encoder.encode(exact.removesuffix("fox ") + "dog"))


def test_capital_letters_make_no_difference(encoder: TextEncoder) -> None:
    assert_array_equal(encoder.encode("A Red Fox"), encoder.encode("a red fox"))


def test_texts_of_like_meaning_are_nearer_than_others(encoder: TextEncoder) -> None:
    def meaning(text: str) -> States:
        mean: States = encoder.encode(text)[:, 384:].mean(0)
        return np.asarray(mean / np.linalg.norm(mean))

    dog, puppy, lorry = (meaning(t) for t in ("a dog in a meadow", "a puppy on the grass", "a lorry in the city"))
    assert dog @ puppy > dog @ lorry + 0.2
