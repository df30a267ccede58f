"""What the documentation repeats of the program is what the program says."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

from calotype import __version__
from calotype.domain.errors import CalotypeError

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def build() -> ModuleType:
    spec = importlib.util.spec_from_file_location("docs_build", ROOT / "docs" / "build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_written_pages_are_up_to_date(build: ModuleType) -> None:
    for path, text in build.pages().items():
        assert path.read_text("utf-8") == text, f"run `make docs`: {path.name} is out of date"


def test_a_missing_section_is_an_error(build: ModuleType) -> None:
    with pytest.raises(ValueError, match="no section 'settings'"):
        build.with_sections("# A page\n", {"settings": "table"})


def test_the_changelog_begins_with_this_version() -> None:
    headings = re.findall(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert headings[0] == __version__


def test_the_exit_codes_cover_every_error_a_user_can_meet() -> None:
    from calotype.cli.commands import EXIT_CODES

    of_the_wire = {
        *("Unauthorized", "Forbidden", "TooLarge", "RateLimited", "QueueFull", "TimedOut", "WorkerLost", "Draining"),
        "RetiredModel",
    }
    of_the_domain = [kind for kind in CalotypeError.__subclasses__() if kind.__module__ == CalotypeError.__module__]
    assert {kind.__name__ for kind in of_the_domain} - {kind.__name__ for kind in EXIT_CODES} == {
        "InvalidCatalog",
        *of_the_wire,
    }
