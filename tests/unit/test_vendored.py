"""Files of other projects are as their npm packages have them."""

from __future__ import annotations

import base64
import hashlib
import shutil
import subprocess
import tarfile
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import leave_out

ROOT = Path(__file__).parents[2]
FOLDERS = (ROOT / "src" / "calotype" / "web" / "vendor", ROOT / "tests" / "browser" / "vendor")
VENDORED = [
    pytest.param(folder, name, row, id=name)
    for folder in FOLDERS
    for name, row in tomllib.loads((folder / "vendored.toml").read_text("utf-8")).items()
]
PATIENCE_S = 120


@pytest.mark.parametrize(("folder", "name", "row"), VENDORED)
def test_a_vendored_file_is_the_one_that_was_pinned(folder: Path, name: str, row: dict[str, Any]) -> None:
    assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == row["sha256"]
    assert (folder / row["license_file"]).read_text("utf-8").strip()


@pytest.mark.parametrize("folder", FOLDERS)
def test_nothing_is_vendored_without_its_row(folder: Path) -> None:
    rows = tomllib.loads((folder / "vendored.toml").read_text("utf-8"))
    named = {"vendored.toml", *rows, *(row["license_file"] for row in rows.values())}
    assert {file.name for file in folder.iterdir()} == named


@pytest.mark.slow
@pytest.mark.parametrize(("folder", "name", "row"), VENDORED)
def test_the_npm_package_has_that_file(
    folder: Path, name: str, row: dict[str, Any], tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    npm = shutil.which("npm")
    if npm is None:
        leave_out(request.config, "vendored files against npm", "no npm (Debian: apt-get install npm)")
    packed = subprocess.run(
        [npm, "pack", "--silent", f"{row['package']}@{row['version']}"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
    )
    if packed.returncode:
        leave_out(request.config, "vendored files against npm", "npm can't be reached")
    (archive,) = tmp_path.glob("*.tgz")
    digest = base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()
    assert f"sha512-{digest}" == row["integrity"]
    with tarfile.open(archive) as package:
        member = package.extractfile(f"package/{row['path']}")
        assert member is not None
        assert member.read() == (folder / name).read_bytes()
