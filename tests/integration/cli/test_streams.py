"""Standard streams that can't be written to."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.command import COMMAND, Run

FULL = "Error: standard output can't be written: No space left on device\n"
Redirected = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(params=["", "1"], ids=["buffered", "unbuffered"])
def redirected(request: pytest.FixtureRequest, tmp_path: Path, environment: dict[str, str]) -> Redirected:
    """``redirected("models", where="2>&1")`` as a shell runs it; with Python's buffers, and without."""

    def run(*arguments: str, where: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["/bin/sh", "-c", f'"$@" {where}', "sh", COMMAND, *arguments],
            cwd=tmp_path,
            env={**environment, "PYTHONUNBUFFERED": request.param},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    return run


@pytest.mark.parametrize("arguments", [("models",), ("models", "--json"), ("--help",), ("generate", "a fox")])
def test_a_full_standard_output_is_told_on_standard_error(redirected: Redirected, arguments: tuple[str, ...]) -> None:
    done = redirected(*arguments, where=">/dev/full")
    assert (done.returncode, done.stderr) == (3, FULL)


def test_an_error_for_programs_that_standard_output_does_not_take_is_told_on_standard_error(
    redirected: Redirected,
) -> None:
    done = redirected("generate", "--json", where=">/dev/full")
    assert done.returncode == 2
    assert "Error: Say what to draw" in done.stderr


def test_a_standard_output_that_is_closed_is_written_nothing(redirected: Redirected) -> None:
    done = redirected("models", where=">&-")
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("where", ["2>/dev/full", "2>&-"])
def test_drawing_goes_on_where_standard_error_takes_nothing(redirected: Redirected, tmp_path: Path, where: str) -> None:
    (tmp_path / "prompts.txt").write_text("a red fox\na blue bird\n")
    done = redirected("generate", "--prompts", "prompts.txt", "-o", "out", where=where)
    assert (done.returncode, done.stdout.splitlines()[0]) == (0, "2 of 2 prompts drawn")


@pytest.mark.parametrize("arguments", [("models",), ("models", "--json"), ("--help",), ("generate", "a fox")])
def test_a_pipe_that_nobody_reads_ends_it_quietly(
    tmp_path: Path, environment: dict[str, str], arguments: tuple[str, ...]
) -> None:
    ours, theirs = os.pipe()
    os.close(ours)
    try:
        done = subprocess.run(
            [COMMAND, *arguments],
            cwd=tmp_path,
            env=environment,
            stdout=theirs,
            stderr=subprocess.PIPE,
            timeout=120,
            check=False,
        )
    finally:
        os.close(theirs)
    assert (done.returncode, done.stderr) == (1, b"")


def test_a_bare_command_shows_its_usage_once(calotype: Run) -> None:
    outcome = calotype()
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.count("Usage:") == 1
    assert outcome.err.splitlines()[-1] == "Error: Say what to do: a COMMAND."


INTERRUPTED_WHILE_LOADING = """
import sys


class Interrupt:
    def find_spec(self, name, path, target=None):
        if name == "click":
            raise KeyboardInterrupt


sys.meta_path.insert(0, Interrupt())
from calotype.cli.main import main
main(sys.argv[1:])
"""


@pytest.mark.parametrize(
    ("arguments", "out", "err"),
    [
        (("models",), "", "Error: interrupted\n"),
        (("models", "--json"), '{"error": "interrupted", "code": "cancelled", "field": null}\n', ""),
    ],
)
def test_ctrl_c_while_it_loads_is_told_without_a_traceback(arguments: tuple[str, ...], out: str, err: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", INTERRUPTED_WHILE_LOADING, *arguments],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (130, out, err)
