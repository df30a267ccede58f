"""Errors become exit codes and messages in one place."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from calotype import sources
from calotype.cli.main import main
from calotype.pipelines.noop import NoopPipeline
from calotype.sources import Loaded, Source

MESSAGE = "the engine has stopped because of a defect (SystemExit: 7): start Calotype again"


class Exiting(NoopPipeline):
    """Ends the thread that denoises."""

    def denoise(
        self, latents: NDArray[np.float32], timesteps: NDArray[np.float32], conditions: Sequence[Any]
    ) -> NDArray[np.float32]:
        raise SystemExit(7)


@pytest.fixture(autouse=True)
def _an_engine_that_stops(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CALOTYPE_BIND", "*=exiting")
    exiting = Source(load=lambda settings: Loaded(pipeline=Exiting()), missing=lambda: None)
    monkeypatch.setitem(sources.PIPELINES, "exiting", exiting)


def run(*arguments: str) -> object:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    return caught.value.code


def test_an_engine_that_stops_is_told_without_a_traceback(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("generate", "a fox") == 3
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err == f"Error: {MESSAGE}, and report it if it happens again\n"


@pytest.mark.parametrize("arguments", [("a fox",), ("--prompts", "prompts.txt", "-o", "out")])
def test_an_engine_that_stops_is_an_object_for_programs(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]
) -> None:
    Path("prompts.txt").write_text("a fox\na bird\na tree\n")
    assert run("generate", *arguments, "--json") == 3
    captured = capsys.readouterr()
    assert captured.err == ""
    error = json.loads(captured.out)
    assert (error["code"], error["field"]) == ("engine_failed", None)
    assert error["error"].startswith(MESSAGE)
