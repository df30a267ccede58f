"""Packages from the npm registry: pinned, checked against npm's own digest, and fetched once into a work folder."""

from __future__ import annotations

import base64
import hashlib
import shutil
import subprocess
import tarfile
from pathlib import Path


class SourceMismatch(Exception):
    """A fetched package isn't the one that the shipped file was made from."""


def fetch(package: str, version: str, sha512: str, work: Path) -> Path:
    """The folder of an unpacked package; ``sha512`` in base64, as npm states it. Needs npm."""
    stem = f"{package.removeprefix('@').replace('/', '-')}-{version}"
    folder, partial = work / stem, work / f"{stem}.partial"
    if not folder.is_dir():
        work.mkdir(parents=True, exist_ok=True)
        subprocess.run(["npm", "pack", f"{package}@{version}", "--silent"], cwd=work, check=True)
        archive = work / f"{stem}.tgz"
        check(archive, base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode(), sha512)
        shutil.rmtree(partial, ignore_errors=True)
        with tarfile.open(archive) as tar:
            tar.extractall(partial, filter="data")
        partial.rename(folder)
    return folder / "package"


def check(archive: Path, found: str, expected: str) -> None:
    """Removes an archive that is not the expected one, and raises SourceMismatch."""
    if found != expected:
        archive.unlink()
        raise SourceMismatch(f"{archive.name}: expected {expected}, found {found}")
