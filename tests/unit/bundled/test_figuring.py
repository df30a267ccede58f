"""Prompts for flat figures: what they are, how they lie, and what is none of them."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.designs import Sheet
from calotype.pipelines.bundled.planar import Figure, Fill
from calotype.pipelines.bundled.prompt.figuring import figured


def _figures(prompt: str) -> tuple[Figure, ...]:
    found = figured(prompt)
    assert found is not None
    assert found[1].sheet is Sheet.FIGURES
    return found[1].figures


def _named(prompt: str, shape: str) -> Figure:
    return next(figure for figure in _figures(prompt) if figure.shape == shape)


@pytest.mark.parametrize(("inner", "outer"), [("triangle", "circle"), ("circle", "square"), ("star", "hexagon")])
def test_what_is_inside_is_smaller_and_over_what_it_is_in(inner: str, outer: str) -> None:
    under, over = _figures(f"a red {inner} inside a blue {outer}")
    assert (under.shape, over.shape) == (outer, inner)
    assert over.width < under.width
    assert abs(over.x - under.x) < 0.1 * under.width


def test_a_chain_nests_as_it_is_said() -> None:
    shapes = [figure.shape for figure in _figures("a triangle inside a circle inside a square, flat colours")]
    assert shapes == ["square", "circle", "triangle"]


@pytest.mark.parametrize(
    ("relation", "axis", "sign"),
    [("left of", "x", -1), ("to the right of", "x", 1), ("above", "y", -1), ("below", "y", 1), ("on top of", "y", -1)],
)
def test_sides(relation: str, axis: str, sign: int) -> None:
    prompt = f"a red square {relation} a blue circle"
    apart = getattr(_named(prompt, "square"), axis) - getattr(_named(prompt, "circle"), axis)
    assert apart * sign > 0.5


@pytest.mark.parametrize(
    ("prompt", "number"), [("five concentric circles", 5), ("a 3x3 grid of dots", 9), ("a pyramid of six squares", 6),
                      ("ten triangles and five squares on a black background", 15)],
)  # fmt: skip
def test_numbers(prompt: str, number: int) -> None:
    assert len(_figures(prompt)) == number


def test_colours_in_their_order() -> None:
    first, second = _figures("two squares side by side, one red and one blue")
    assert first.colour is not None
    assert second.colour is not None
    assert first.colour[0] > first.colour[2]
    assert second.colour[2] > second.colour[0]


def test_halves_and_outlines() -> None:
    assert _figures("a half black half white circle on a grey background")[0].fill is Fill.HALVED
    assert _figures("outline of a triangle on black background")[0].fill is Fill.OUTLINE


def test_corners() -> None:
    prompt = "a red triangle in the top left corner, a blue square in the bottom right corner"
    assert (_named(prompt, "triangle").anchor, _named(prompt, "square").anchor) == ((-1, -1), (1, 1))


@pytest.mark.parametrize(
    "prompt",
    ["a circle of stones in a field", "two people standing in a circle", "abstract composition of circles and lines",
     "a cat on a square table", "a seamless pattern of triangles", "a line of ducks", "times square at night"],
)  # fmt: skip
def test_other_prompts_are_left_alone(prompt: str) -> None:
    assert figured(prompt) is None
