"""Marks by folder, and an environment without settings of the machine's owner."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
FOLDER_MARKS = ("unit", "integration", "contract", "faults", "soak")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        folder = item.path.relative_to(TESTS).parts[0]
        assert folder in FOLDER_MARKS, f"{item.path} must be in one of the folders {FOLDER_MARKS}"
        item.add_marker(folder)


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in [name for name in os.environ if name.startswith("CALOTYPE_")]:
        monkeypatch.delenv(variable)
