"""The command on a terminal: progress, and Ctrl-C."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
from pathlib import Path

import pytest

from tests.command import COMMAND, interruptible


class Terminal:
    """A run whose standard error is a terminal."""

    def __init__(self, folder: Path, environment: dict[str, str], *arguments: str) -> None:
        self._ours, theirs = pty.openpty()
        with interruptible():
            self.process = subprocess.Popen(
                [COMMAND, *arguments],
                cwd=folder,
                env={**environment, "TERM": "xterm", "COLUMNS": "100"},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=theirs,
            )
        os.close(theirs)
        self.shown = ""

    def read(self) -> bool:
        """Waits for more on the terminal; False at the end."""
        try:
            data = os.read(self._ours, 65536)
        except OSError:  # on Linux, how a terminal says that nobody writes any more
            data = b""
        self.shown += data.decode(errors="replace")
        return bool(data)

    def read_until(self, text: str) -> None:
        while text not in self.shown:
            assert self.read(), f"the run ended without {text!r}: {self.shown!r}"

    def finish(self) -> tuple[int, str]:
        """The exit code and what stood on standard output."""
        while self.read():
            pass
        out, _ = self.process.communicate(timeout=60)
        os.close(self._ours)
        return self.process.returncode, out.decode()


@pytest.fixture
def bundled(environment: dict[str, str]) -> dict[str, str]:
    return {**environment, "CALOTYPE_BIND": "*=bundled"}


def test_steps_and_stages_are_shown_while_it_runs(tmp_path: Path, bundled: dict[str, str]) -> None:
    size = ("--width", "256", "--height", "256", "--seed", "7")
    terminal = Terminal(tmp_path, bundled, "generate", "a red fox", "--steps", "9", *size)
    code, out = terminal.finish()
    assert code == 0
    assert "/9" in terminal.shown
    assert "100 %" in terminal.shown
    assert out.splitlines()[0] == "calotype-imagen-4-7.jpeg  seed 7  256x256"


def test_ctrl_c_ends_a_picture_that_is_being_drawn_and_leaves_no_file(tmp_path: Path, bundled: dict[str, str]) -> None:
    terminal = Terminal(tmp_path, bundled, "generate", "a red fox", "-m", "imagen-4-ultra")
    terminal.read_until("decoding")
    terminal.process.send_signal(signal.SIGINT)
    code, out = terminal.finish()
    assert (code, out) == (130, "")
    assert "Error: interrupted" in terminal.shown
    assert "Traceback" not in terminal.shown
    assert list(tmp_path.iterdir()) == []


def test_a_file_of_prompts_shows_how_many_are_done(tmp_path: Path, environment: dict[str, str]) -> None:
    (tmp_path / "prompts.txt").write_text("a red fox\na blue bird\n")
    size = ("--width", "256", "--height", "256")
    terminal = Terminal(tmp_path, environment, "generate", "--prompts", "prompts.txt", "-o", "out", *size)
    code, out = terminal.finish()
    assert (code, out.splitlines()[0]) == (0, "2 of 2 prompts drawn")
    assert "2 of 2" in terminal.shown
