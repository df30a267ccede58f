"""Companies and apparel: who several people are together, and what is worn in words that garments go by."""

from __future__ import annotations

import numpy as np
import pytest

from calotype.pipelines.bundled.garments import Garment, Pattern
from calotype.pipelines.bundled.prompt.apparel import fitted_out
from calotype.pipelines.bundled.prompt.companies import accompanied
from calotype.pipelines.bundled.render.cloth import woven


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("a football team posing for a photo", "six footballers posing for a photo"),
        ("three generations of women", "an old woman, a woman and a girl"),
        ("people queuing at a bakery", "five people in a row in front of a bakery"),
        ("a team logo", "a team logo"),
        ("a line drawing of people", "a line drawing of people"),
    ],
)
def test_those_who_are_something_together_are_told_one_by_one(said: str, told: str) -> None:
    assert accompanied(said) == told


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("a woman in a long flowing red dress", "a woman in a red long dress"),
        ("a girl with a crown of daisies", "a girl with a flower crown"),
        ("a bride with a long train", "a bride with a white cape"),
        ("a man with a newspaper under his arm", "a man holding a newspaper"),
        ("a long red train", "a long red train"),
        ("a wreath of holly on the door", "a wreath of holly on the door"),
    ],
)
def test_what_is_worn_is_told_in_the_words_of_garments(said: str, told: str) -> None:
    assert fitted_out(said) == told


def test_who_has_the_helmet_under_the_arm_is_bareheaded() -> None:
    told = fitted_out("a knight with his helmet under his arm")
    assert "holding a knight's helmet" in told
    assert "wearing" not in told


@pytest.mark.parametrize("pattern", [Pattern.TORN, Pattern.PATCHED, Pattern.SOILED, Pattern.QUILTED, Pattern.LACY])
def test_worn_cloth_is_not_plain(pattern: Pattern) -> None:
    plain = woven(Garment(cut="t-shirt", tone=(0.3, 0.5, 0.7)), (120, 120), 60.0)
    worn = woven(Garment(cut="t-shirt", tone=(0.3, 0.5, 0.7), pattern=pattern), (120, 120), 60.0)
    assert 0.02 < float((np.abs(worn - plain).max(-1) > 0.1).mean()) < 0.95
