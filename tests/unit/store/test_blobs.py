"""Files by name."""

from __future__ import annotations

import os
import resource
from pathlib import Path

import pytest

from calotype.blobs import LocalBlobs
from calotype.domain.errors import StoreUnavailable


def test_what_was_put_is_there_whole(tmp_path: Path) -> None:
    blobs = LocalBlobs(tmp_path / "artifacts")
    blobs.put("a.png", b"picture")

    path = blobs.path("a.png")

    assert path is not None
    assert path.read_bytes() == b"picture"
    assert os.listdir(tmp_path / "artifacts") == ["a.png"]


def test_what_was_deleted_is_gone(tmp_path: Path) -> None:
    blobs = LocalBlobs(tmp_path)
    blobs.put("a.png", b"picture")

    blobs.delete("a.png")
    blobs.delete("a.png")

    assert blobs.path("a.png") is None


@pytest.mark.parametrize("name", ["", ".", "..", "../a", "a/b", "/etc/passwd", ".hidden", "a\0b", "a\n", "a" * 201])
def test_no_name_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    blobs = LocalBlobs(tmp_path / "artifacts")
    (tmp_path / "a").write_text("secret")

    assert blobs.path(name) is None
    with pytest.raises(StoreUnavailable):
        blobs.put(name, b"")
    with pytest.raises(StoreUnavailable):
        blobs.delete(name)


def test_one_at_a_time_has_the_claim(tmp_path: Path) -> None:
    first, second = LocalBlobs(tmp_path / "samples"), LocalBlobs(tmp_path / "samples")

    with first.claimed() as ours:
        assert ours
        with second.claimed() as theirs:
            assert not theirs
    with second.claimed() as theirs:
        assert theirs
    assert os.listdir(tmp_path / "samples") == []


def test_what_was_left_half_written_is_listed_and_can_be_deleted(tmp_path: Path) -> None:
    blobs = LocalBlobs(tmp_path)
    blobs.put("old.png", b"picture")
    (tmp_path / "torn.png.part").write_bytes(b"pic")
    for name in ("old.png", "torn.png.part"):
        os.utime(tmp_path / name, (1000, 1000))
    blobs.put("new.png", b"picture")

    assert sorted(blobs.older_than(2000)) == ["old.png", "torn.png.part"]
    blobs.delete("torn.png.part")
    assert list(blobs.older_than(2000)) == ["old.png"]


def test_a_folder_that_is_not_there_yet_is_empty(tmp_path: Path) -> None:
    assert LocalBlobs(tmp_path / "artifacts").older_than(1e12) == []


def test_what_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "artifacts").write_text("a file, not a folder")

    with pytest.raises(StoreUnavailable):
        LocalBlobs(tmp_path / "artifacts").put("a.png", b"picture")


def test_what_there_was_no_room_for_leaves_nothing(tmp_path: Path) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        with pytest.raises(StoreUnavailable, match="File too large"):
            LocalBlobs(tmp_path).put("a.png", bytes(2000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    assert os.listdir(tmp_path) == []


def test_a_new_folder_is_durable_before_its_first_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[str] = []
    fsync = os.fsync

    def watched(file: int) -> None:
        synced.append(os.readlink(f"/proc/self/fd/{file}"))
        fsync(file)

    monkeypatch.setattr(os, "fsync", watched)

    LocalBlobs(tmp_path / "artifacts").put("a.png", b"picture")

    folder = tmp_path / "artifacts"
    assert synced == [str(path) for path in (tmp_path, folder / "a.png.part", folder)]
