"""Fetching from npm: once, and nothing but what was asked for. No registry is asked here."""

from __future__ import annotations

import base64
import hashlib
import io
import subprocess
import tarfile
from pathlib import Path

import pytest

from training import npm

PACKAGE, VERSION, STEM = "@someone/thing", "1.2.3", "someone-thing-1.2.3"


def archive() -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w:gz") as tar:
        member = tarfile.TarInfo("package/file.txt")
        member.size = 5
        tar.addfile(member, io.BytesIO(b"hello"))
    return stream.getvalue()


def digest(data: bytes) -> str:
    return base64.b64encode(hashlib.sha512(data).digest()).decode()


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> bytes:
    """A program ``npm`` that packs the archive, on a PATH of its own."""
    packed = archive()
    (tmp_path / "packed").write_bytes(packed)
    program = tmp_path / "bin" / "npm"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\n[ "$2" = {PACKAGE}@{VERSION} ] && /bin/cp "{tmp_path}/packed" {STEM}.tgz\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent))
    return packed


def test_a_package_is_unpacked(registry: bytes, tmp_path: Path) -> None:
    folder = npm.fetch(PACKAGE, VERSION, digest(registry), tmp_path / "work")
    assert (folder / "file.txt").read_text() == "hello"


def test_a_package_is_fetched_once(registry: bytes, tmp_path: Path) -> None:
    first = npm.fetch(PACKAGE, VERSION, digest(registry), tmp_path / "work")
    (tmp_path / "bin" / "npm").unlink()
    assert npm.fetch(PACKAGE, VERSION, digest(registry), tmp_path / "work") == first


def test_another_archive_than_the_expected_is_refused_and_removed(registry: bytes, tmp_path: Path) -> None:
    work = tmp_path / "work"
    with pytest.raises(npm.SourceMismatch, match=r"someone-thing-1\.2\.3\.tgz: expected"):
        npm.fetch(PACKAGE, VERSION, digest(b"something else"), work)
    assert list(work.iterdir()) == []


def test_what_was_unpacked_in_part_is_unpacked_again(registry: bytes, tmp_path: Path) -> None:
    partial = tmp_path / "work" / f"{STEM}.partial"
    partial.mkdir(parents=True)
    (partial / "rest").write_text("of a stopped run")
    folder = npm.fetch(PACKAGE, VERSION, digest(registry), tmp_path / "work")
    assert [path.name for path in folder.parent.iterdir()] == ["package"]


def test_a_package_that_the_registry_lacks_is_an_error(registry: bytes, tmp_path: Path) -> None:
    with pytest.raises(subprocess.CalledProcessError):
        npm.fetch(PACKAGE, "9.9.9", digest(registry), tmp_path / "work")
