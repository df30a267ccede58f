"""The store's folder: one folder for a repository, in it one for each commit that was pulled.

A pull works in a folder that ends in ``.part`` and renames it at its end, so what has a commit's name is whole.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from calotype.checkpoints.hashing import file_sha256
from calotype.checkpoints.manifest import Manifest
from calotype.domain.errors import CheckpointError
from calotype.domain.suggest import did_you_mean

PART = ".part"
_REPOSITORY = re.compile(r"[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*")
_COMMIT = re.compile(r"[0-9a-f]{40}")
LEAST_PREFIX = 6
"""So many of a commit's digits name it."""


@dataclass(frozen=True, kw_only=True)
class Reference:
    """``OWNER/NAME``, or ``OWNER/NAME@REVISION``."""

    repository: str
    revision: str | None = None

    @classmethod
    def parse(cls, text: str) -> Reference:
        """Raises CheckpointError where it is none."""
        repository, at, revision = text.partition("@")
        if not _REPOSITORY.fullmatch(repository) or ".." in repository or bool(at) != bool(revision):
            raise CheckpointError(f"{text!r} names no repository: it must be OWNER/NAME or OWNER/NAME@REVISION")
        return cls(repository=repository, revision=revision or None)

    def __str__(self) -> str:
        return f"{self.repository}@{self.revision}" if self.revision else self.repository


@dataclass(frozen=True, kw_only=True)
class Pulled:
    """A whole pull."""

    path: Path
    manifest: Manifest


@dataclass(frozen=True, kw_only=True)
class Part:
    """A pull that was cut short."""

    path: Path
    repository: str
    revision: str
    bytes: int
    """Here so far."""


def folder_of(store: Path, repository: str) -> Path:
    return store / repository.replace("/", "--")


def pulled(store: Path, folder: str = "*--*") -> list[Pulled]:
    """The newest pull first, of all repositories or of one's folder. Raises CheckpointError where a manifest is
    damaged."""
    found = [Pulled(path=path, manifest=Manifest.read(path)) for path in _commits(store, folder)]
    return sorted(found, key=lambda one: one.manifest.pulled_at, reverse=True)


def parts(store: Path) -> list[Part]:
    """What may be gone on with, or removed."""
    return [_part(path) for path in sorted(store.glob(f"*--*/*{PART}"))]


def remains(reference: Reference, store: Path) -> list[Part]:
    """What a pull that was cut short, or a manifest that can't be read any more, has left of it."""
    damaged = [_part(path) for path in _commits(store) if not _readable(path)]
    return [
        part
        for part in (*parts(store), *damaged)
        if part.repository == reference.repository and part.revision.startswith(reference.revision or "")
    ]


def _part(path: Path) -> Part:
    return Part(
        path=path,
        repository=_repository(path),
        revision=path.name.removesuffix(PART),
        bytes=sum(file.stat().st_size for file in path.rglob("*") if file.is_file()),
    )


def _repository(path: Path) -> str:
    return path.parent.name.replace("--", "/", 1)


def _readable(path: Path) -> bool:
    try:
        Manifest.read(path)
    except CheckpointError:
        return False
    return True


def is_commit(path: Path) -> bool:
    """Whether a folder has a commit's name."""
    return bool(_COMMIT.fullmatch(path.name))


def _commits(store: Path, folder: str = "*--*") -> Iterator[Path]:
    yield from sorted(path for path in store.glob(f"{folder}/*") if is_commit(path))


def find(reference: Reference, store: Path) -> Pulled:
    """By commit, its first digits, or what the pull named; without a revision the newest. Raises CheckpointError."""
    wanted = reference.revision
    mine = pulled(store, folder_of(store, reference.repository).name)
    for one in (one for one in mine if one.manifest.repository == reference.repository):
        named = wanted in (None, one.manifest.asked, one.manifest.revision)
        if named or (wanted and len(wanted) >= LEAST_PREFIX and one.manifest.revision.startswith(wanted)):
            return one
    others = {_repository(path) for path in _commits(store)} - {reference.repository}
    hint = did_you_mean(reference.repository, sorted(others))
    raise CheckpointError(f"{reference} is not here, get it with `calotype models pull {reference}`{hint}")


def verify(one: Pulled) -> list[str]:
    """What is wrong with its files, each read whole; empty: nothing."""
    wrong = []
    for name, sha256 in sorted(one.manifest.hashes.items()):
        path = one.path / name
        if not path.is_file():
            wrong.append(f"{name} is missing")
        elif path.stat().st_size != one.manifest.sizes[name]:
            wrong.append(f"{name} has {path.stat().st_size} bytes in place of {one.manifest.sizes[name]}")
        elif file_sha256(path) != sha256:
            wrong.append(f"{name} was changed")
    return wrong


def remove(one: Pulled | Part) -> None:
    """Raises CheckpointError where it can't be."""
    away = one.path.with_name(f"{one.path.name.removesuffix(PART)}.removed{PART}")
    try:
        one.path.rename(away)  # first out of sight: what is half deleted is not taken for whole
        shutil.rmtree(away)
        if not any(one.path.parent.iterdir()):
            one.path.parent.rmdir()
    except OSError as error:
        raise CheckpointError(f"{one.path} can't be removed: {error.strerror}") from error
