"""Marks by folder, and an environment without settings of the machine's owner."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NoReturn

import pytest

TESTS = Path(__file__).parent
LEFT_OUT = pytest.StashKey[dict[str, str]]()
"""What could not be tested here, and why."""
FOLDER_MARKS = ("unit", "integration", "contract", "browser", "faults", "soak")
SLOW = tuple(TESTS / "integration" / name for name in ("bundled", "cli", "serve"))
"""A process or a picture for nearly every test."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        folder = item.path.relative_to(TESTS).parts[0]
        assert folder in FOLDER_MARKS, f"{item.path} must be in one of the folders {FOLDER_MARKS}"
        item.add_marker(folder)
        if any(item.path.is_relative_to(slow) for slow in SLOW):
            item.add_marker("slow")


def leave_out(config: pytest.Config, what: str, why: str) -> NoReturn:
    """Skips, and says so once more at the end of the run."""
    config.stash.setdefault(LEFT_OUT, {})[what] = why
    pytest.skip(f"{what}: {why}")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    left_out = config.stash.get(LEFT_OUT, {})
    if left_out:
        terminalreporter.section("left out", yellow=True)
    for what, why in left_out.items():
        terminalreporter.line(f"{what}: {why}")


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in [name for name in os.environ if name.startswith("CALOTYPE_")]:
        monkeypatch.delenv(variable)
