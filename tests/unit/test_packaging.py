"""What the package says of its licences."""

from __future__ import annotations

import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
TITLES = {
    "0BSD": "Zero-Clause BSD",
    "MIT": "MIT License",
    "Apache-2.0": "Apache License",
    "OFL-1.1": "SIL OPEN FONT LICENSE Version 1.1",
    "Unicode-3.0": "UNICODE LICENSE V3",
    "LicenseRef-WordNet-3.0": "WordNet 3.0 Copyright 2006 by Princeton University",
    "CC-BY-3.0": "<https://creativecommons.org/licenses/by/3.0/>",
    "CC-BY-3.0-US": "<https://creativecommons.org/licenses/by/3.0/us/>",
    "CC0-1.0": "<https://creativecommons.org/publicdomain/zero/1.0/>",
}
"""What each licence's own text says, by its identifier; or its address, which does for those of Creative Commons."""


def test_every_licence_is_shipped_with_its_text_or_address() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    files = {pattern: sorted(ROOT.glob(pattern)) for pattern in project["license-files"]}
    assert [pattern for pattern, found in files.items() if not found] == []
    text = "".join(path.read_text("utf-8") for found in files.values() for path in found)
    licences = project["license"].split(" AND ")
    assert set(licences) == TITLES.keys()
    assert [licence for licence in licences if TITLES[licence] not in text] == []
