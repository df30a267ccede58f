"""The command in an empty folder, with the no-op pipeline."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from tests.command import COMMAND, Outcome, Run


@pytest.fixture
def environment() -> dict[str, str]:
    return {**os.environ, "CALOTYPE_BIND": "*=noop", "OMP_NUM_THREADS": "1", "COLUMNS": "80"}


@pytest.fixture
def calotype(tmp_path: Path, environment: dict[str, str]) -> Run:
    """Runs ``calotype ARGUMENTS`` in an empty folder."""

    def run(*arguments: str, **variables: str) -> Outcome:
        done = subprocess.run(
            [COMMAND, *arguments],
            cwd=tmp_path,
            env={**environment, **variables},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        return Outcome(code=done.returncode, out=done.stdout, err=done.stderr)

    return run
