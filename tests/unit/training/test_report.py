"""The model card says what was measured, of the weights that are shipped."""

from __future__ import annotations

import json
from typing import Any

import pytest

from calotype.pipelines.bundled.shipped import FILES
from training import report
from training.evaluate import GRIDS, TRAINED, weights_digest


@pytest.fixture(scope="module")
def evaluation() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(report.SCORES.read_text("utf-8"))
    return loaded


def test_the_card_is_up_to_date() -> None:
    assert report.CARD.read_text("utf-8") == report.card(), "run `make docs`"


def test_the_scores_are_of_the_shipped_weights(evaluation: dict[str, Any]) -> None:
    assert evaluation["weights"] == weights_digest(), "run `make evaluate`"


def test_every_grid_was_evaluated(evaluation: dict[str, Any]) -> None:
    assert {name: list(grid) for name, grid in evaluation["grids"].items()} == {
        name: [str(setting) for setting in grid] for name, grid in GRIDS.items()
    }


def test_trained_files_are_shipped() -> None:
    assert set(TRAINED) <= set(FILES)


def test_scores_are_printed_in_percent_under_their_targets() -> None:
    shown = report.scores(
        {"weights": "ab" * 32, "captions": 3, "grids": {"steps": {"two": {"presence": 0.9512, "style": 0.5}}},
         "takes": {"a dog": 0.123}}
    )  # fmt: skip
    assert "| target | ≥ 95 |  |" in shown
    assert "| two | 95.1 | 50.0 |" in shown
    assert "| “a dog” | 0.12 |" in shown
    assert "`abababababababab`" in shown


def test_a_section_is_replaced_and_the_rest_kept() -> None:
    page = "# One\n<!-- a: written by training/report.py -->\nold\n<!-- end -->\nrest"
    new = report.with_sections(page, {"a": "new\n"})
    assert new == "# One\n<!-- a: written by training/report.py -->\n\nnew\n\n<!-- end -->\nrest"
    assert report.with_sections(new, {"a": "new\n"}) == new


def test_a_missing_section_is_an_error() -> None:
    with pytest.raises(ValueError, match="no section 'scores'"):
        report.with_sections("# A card\n", {"scores": "table"})
