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


def means(evaluation: dict[str, Any], grid: str) -> list[float]:
    """In percent, by setting."""
    return [100 * scores["mean"] for scores in evaluation["grids"][grid].values()]


@pytest.mark.parametrize(("kind", "target"), report.TARGETS.items())
def test_every_scheduler_meets_every_target(evaluation: dict[str, Any], kind: str, target: float) -> None:
    missed = {name: s[kind] for name, s in evaluation["grids"]["schedulers"].items() if s[kind] < target}
    assert missed == {}


def test_schedulers_differ_by_three_points_at_most(evaluation: dict[str, Any]) -> None:
    scores = means(evaluation, "schedulers")
    assert max(scores) - min(scores) <= 3


def test_the_default_guidance_is_within_a_point_of_the_best_and_the_strongest_within_five(
    evaluation: dict[str, Any],
) -> None:
    scores = dict(zip((1, 2, 4, 7.5, 12, 20), means(evaluation, "guidance"), strict=True))
    assert scores[7.5] >= max(scores.values()) - 1
    assert scores[20] >= max(scores.values()) - 5


def test_more_steps_never_cost_more_than_a_point(evaluation: dict[str, Any]) -> None:
    scores = means(evaluation, "steps")
    assert all(later >= max(scores[:i], default=0) - 1 for i, later in enumerate(scores))


def test_takes_of_a_free_prompt_are_spread(evaluation: dict[str, Any]) -> None:
    assert {prompt: s for prompt, s in evaluation["takes"].items() if s < report.TAKES_TARGET} == {}


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
