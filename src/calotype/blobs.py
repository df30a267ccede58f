"""Files that are written once and served by name: artifacts and uploads. What their names mean, others know."""

from __future__ import annotations

import fcntl
import os
import re
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import Protocol

from calotype.domain.errors import StoreUnavailable

_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]{0,199}")
_PARTIAL = ".part"


class Blobs(Protocol):
    """Blocking; call it from a thread. A name is letters, digits, ``_``, ``-`` and dots, never a path: with any
    other, or where the file can't be written, StoreUnavailable is raised."""

    def put(self, name: str, data: bytes, *, durable: bool = True) -> None:
        """Durable when it returns, unless that is not asked for; whole or not there at all."""
        ...

    def path(self, name: str) -> Path | None:
        """Where the file can be read on this machine; None where there is none of that name."""
        ...

    def delete(self, name: str) -> None:
        """No error where it is gone already."""
        ...

    def older_than(self, written_at: float) -> Sequence[str]:
        """Names of what was written before that, Unix seconds; what was left half written too."""
        ...

    def claimed(self) -> AbstractContextManager[bool]:
        """True for one caller at a time, of all processes, until it leaves the context or its process dies."""
        ...


class LocalBlobs:
    """Files in one folder, which is made with the first of them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def put(self, name: str, data: bytes, *, durable: bool = True) -> None:
        path = self.folder / _checked(name)
        partial = path.with_name(name + _PARTIAL)
        try:
            self._make_folder()
            with partial.open("wb") as file:
                file.write(data)
                if durable:
                    file.flush()
                    os.fsync(file.fileno())
            partial.replace(path)
            if durable:
                _sync_folder(self.folder)
        except OSError as error:
            with suppress(OSError):  # on a full disk it would take the room that the next one needs
                partial.unlink(missing_ok=True)
            raise StoreUnavailable(f"a file can't be written: {error.strerror}") from error

    def path(self, name: str) -> Path | None:
        if _NAME.fullmatch(name) is None:
            return None
        path = self.folder / name
        return path if path.is_file() else None

    def delete(self, name: str) -> None:
        try:
            (self.folder / _checked(name)).unlink(missing_ok=True)
        except OSError as error:
            raise StoreUnavailable(f"a file can't be deleted: {error.strerror}") from error

    def older_than(self, written_at: float) -> Sequence[str]:
        if not self.folder.is_dir():
            return []
        names = []
        with os.scandir(self.folder) as entries:
            for entry in entries:
                try:
                    if entry.is_file(follow_symlinks=False) and entry.stat().st_mtime < written_at:
                        names.append(entry.name)
                except FileNotFoundError:  # deleted meanwhile
                    continue
        return names

    @contextmanager
    def claimed(self) -> Iterator[bool]:
        try:
            self._make_folder()
            descriptor = os.open(self.folder, os.O_RDONLY | os.O_CLOEXEC)
        except OSError as error:
            raise StoreUnavailable(f"the folder {self.folder} can't be used: {error.strerror}") from error
        try:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                yield False
            else:
                yield True
        finally:
            os.close(descriptor)

    def _make_folder(self) -> None:
        if not self.folder.is_dir():
            self.folder.mkdir(parents=True, exist_ok=True)
            _sync_folder(self.folder.parent)


def _checked(name: str) -> str:
    if _NAME.fullmatch(name) is None:
        raise StoreUnavailable("that can't be a file's name")
    return name


def _sync_folder(folder: Path) -> None:
    """A new name is durable when its folder is."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
