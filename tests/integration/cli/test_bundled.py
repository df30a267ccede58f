"""The command with the bundled model: real pictures, as a user gets them without any setting."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image

from tests.command import Run

PROMPT = "A cozy cabin in the snowy mountains at sunrise"
SMALL = ("--width", "256", "--height", "256")


@pytest.fixture
def environment(environment: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in environment.items() if name != "CALOTYPE_BIND"}


def pixels(path: Path) -> npt.NDArray[np.uint8]:
    with Image.open(path) as picture:
        return np.asarray(picture.convert("RGB"))


def test_the_readmes_command_draws_a_picture(calotype: Run, tmp_path: Path) -> None:
    outcome = calotype("generate", PROMPT, "-m", "imagen-4", "--seed", "7")
    assert (outcome.code, outcome.err) == (0, "")
    picture = pixels(tmp_path / "calotype-imagen-4-7.jpeg")
    assert picture.shape == (896, 1280, 3)
    assert picture.std() > 20, "nearly one colour"


def test_a_drawn_seed_is_told_and_draws_the_same_picture_again(calotype: Run, tmp_path: Path) -> None:
    match = re.search(r"seed (\d+)", calotype("generate", PROMPT, *SMALL, "-o", "first.png").out)
    assert match is not None
    calotype("generate", PROMPT, *SMALL, "-o", "second.png", "--seed", match[1])
    assert np.array_equal(pixels(tmp_path / "first.png"), pixels(tmp_path / "second.png"))


def test_image_i_of_a_call_is_what_its_seed_draws_alone(calotype: Run, tmp_path: Path) -> None:
    calotype("generate", PROMPT, *SMALL, "-n", "2", "--seed", "7", "-o", "fox.png")
    calotype("generate", PROMPT, *SMALL, "--seed", "8", "-o", "eight.png")
    assert np.array_equal(pixels(tmp_path / "fox-2.png"), pixels(tmp_path / "eight.png"))
    assert not np.array_equal(pixels(tmp_path / "fox-1.png"), pixels(tmp_path / "fox-2.png"))


def test_the_threads_do_not_change_the_picture(calotype: Run, tmp_path: Path) -> None:
    for threads in ("1", "2"):
        calotype("generate", PROMPT, *SMALL, "--seed", "7", "--threads", threads, "-o", f"{threads}.png")
    assert np.array_equal(pixels(tmp_path / "1.png"), pixels(tmp_path / "2.png"))


@pytest.mark.parametrize(
    "prompt",
    ["?!…", "<svg onload=alert(1)>", "狐狸在雪中", "\u202eabc", "fox " * 1000, "'; DROP TABLE", "🦊", "a\r\nb", "{}%s"],
)
def test_a_strange_prompt_gives_a_picture_and_never_a_traceback(calotype: Run, tmp_path: Path, prompt: str) -> None:
    outcome = calotype("generate", *SMALL, "-o", "fox.png", "--", prompt)
    assert (outcome.code, outcome.err) == (0, "")
    assert pixels(tmp_path / "fox.png").std() > 5, "a blank picture"


def test_what_can_not_be_drawn_is_told(calotype: Run) -> None:
    outcome = calotype("generate", "?!…", *SMALL, "--json")
    assert outcome.code == 0
    assert outcome.json["warnings"]


def test_the_bundled_model_is_ready(calotype: Run) -> None:
    models = calotype("models", "--json").json["models"]
    assert {(model["pipeline"], model["state"]) for model in models} == {("bundled", "ready")}
