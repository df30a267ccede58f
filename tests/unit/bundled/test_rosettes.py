"""Forms that are made of things."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.designs import Sheet
from calotype.pipelines.bundled.prompt.drafting import designed
from calotype.pipelines.bundled.prompt.rosettes import rosette


@pytest.mark.parametrize(
    ("prompt", "form", "what"),
    [("mandala made of seashells", "rings", "seashells"), ("kaleidoscope of butterflies", "rings", "butterflies"),
     ("a fractal made of peacock feathers, emerald and bronze", "fractal", "peacock feathers"),
     ("a spiral made of leaves", "spiral", "leaves")],
)  # fmt: skip
def test_what_a_form_is_made_of_is_laid_in_it(prompt: str, form: str, what: str) -> None:
    told, design = designed(prompt)
    assert design is not None
    assert (design.sheet, design.form) == (Sheet.ROSETTE, form)
    assert told.startswith(what)


def test_colours_after_it_are_its_inks() -> None:
    design = designed("a fractal made of peacock feathers, emerald and bronze")[1]
    assert design is not None
    assert len(design.inks) == 2


@pytest.mark.parametrize(
    "prompt", ["a mandala in purple and gold", "a spiral of light", "a spiral staircase", "fractal art"]
)
def test_other_forms_are_none(prompt: str) -> None:
    assert rosette(prompt) is None


@pytest.mark.parametrize("prompt", ["optical illusion with black and white stripes", "op art, blue and orange"])
def test_illusions_are_forms(prompt: str) -> None:
    design = designed(prompt)[1]
    assert design is not None
    assert "illusion" in design.form.split()
