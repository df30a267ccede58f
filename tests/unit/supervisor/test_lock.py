"""One server works on a folder."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from calotype.domain.errors import Conflict
from calotype.supervisor.lock import held, locked

HOLD = """
import sys
from pathlib import Path
from calotype.supervisor.lock import locked
with locked(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_second_holder_is_refused_and_told_the_first(tmp_path: Path) -> None:
    with (
        locked(tmp_path),
        pytest.raises(Conflict, match=rf"process {os.getpid()}\) works on the folder"),
        locked(tmp_path),
    ):
        pass


def test_it_is_free_again_afterwards(tmp_path: Path) -> None:
    with locked(tmp_path):
        assert held(tmp_path)
    assert not held(tmp_path)
    with locked(tmp_path):
        pass


def test_a_killed_holder_holds_nothing(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"held\n"
    with pytest.raises(Conflict, match=str(process.pid)), locked(tmp_path):
        pass
    process.kill()
    process.communicate()
    with locked(tmp_path):
        pass


def test_a_folder_without_a_lock_is_free(tmp_path: Path) -> None:
    assert not held(tmp_path)
