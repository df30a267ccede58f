"""What is said of a drawn call."""

from __future__ import annotations

import numpy as np

from calotype.cli.drawing import remarks
from calotype.domain.requests import ImageRequest, Notice, Sampling
from calotype.engine.engine import Image, Result

NAMES = ["a.png", "b.png", "c.png"]
SIZE = Notice(code="size_ignored", message="The size was ignored.", field="width")
WORD = Notice(code="not_drawn", message="A word is unknown.")
SHARED = Notice(code="hidden", message="The dog is hidden.")
ONE = Notice(code="hidden", message="The cat is hidden.")
TWO = Notice(code="hidden", message="The fox is hidden.")


def drawn() -> tuple[ImageRequest, Result]:
    """Three images: what is said of the call, of all of them, of the second, and of the first and last."""
    request = ImageRequest(model="imagen-4", prompt="a fox", width=8, height=6, seed=5, num_images=3, warnings=(SIZE,))
    images = tuple(
        Image(pixels=np.zeros((6, 8, 3), np.uint8), seed=seed, notices=notices)
        for seed, notices in ((5, (SHARED, TWO)), (6, (ONE, SHARED)), (7, (SHARED, TWO)))
    )
    return request, Result(images=images, notices=(WORD, SHARED, TWO, ONE), sampling=Sampling(), timings={})


def test_a_warning_names_the_pictures_that_it_is_about_where_that_is_not_all() -> None:
    assert [remark.line(NAMES) for remark in remarks(*drawn())] == [
        "warning: The size was ignored.",
        "warning: A word is unknown.",
        "warning: The dog is hidden.",
        "warning for a.png, c.png: The fox is hidden.",
        "warning for b.png: The cat is hidden.",
    ]


def test_a_warning_for_programs_has_the_indices_of_its_images() -> None:
    said = [remark.as_json() for remark in remarks(*drawn())]
    assert said[0] == {
        "code": "size_ignored",
        "message": "The size was ignored.",
        "field": "width",
        "images": [0, 1, 2],
    }
    assert [remark["images"] for remark in said] == [[0, 1, 2], [0, 1, 2], [0, 1, 2], [0, 2], [1]]
