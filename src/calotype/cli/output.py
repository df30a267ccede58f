"""Where pictures go: names, formats by suffix, and writing so that a file is either whole or not there."""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from calotype.domain.errors import InvalidParameter, UnwritableOutput
from calotype.domain.requests import ImageRequest, OutputFormat
from calotype.files import write_atomically

SUFFIXES = {
    ".jpeg": OutputFormat.JPEG,
    ".jpg": OutputFormat.JPEG,
    ".png": OutputFormat.PNG,
    ".webp": OutputFormat.WEBP,
}


@dataclass(frozen=True, kw_only=True)
class Target:
    """Where the pictures of one call go: a folder with names of our choice, or one named file."""

    folder: Path
    file: Path | None = None
    output_format: OutputFormat | None = None
    """What the file's suffix says."""

    def path(self, request: ImageRequest, index: int) -> Path:
        """The file of image ``index``: as the user named it, or a free name of ours."""
        if self.file is not None:
            many = f"-{index + 1}" if request.num_images > 1 else ""
            return self.file.with_name(f"{self.file.stem}{many}{self.file.suffix}")
        return free_path(self.folder / f"calotype-{request.model}-{request.seed + index}.{request.output_format}")

    def prepare(self, request: ImageRequest, *, overwrite: bool) -> None:
        """Makes the folder, and refuses what could not be written later. Raises InvalidParameter."""
        open_folder(self.folder)
        for index in range(request.num_images if self.file is not None else 0):
            path = self.path(request, index)
            with _reachable(path):
                taken, is_folder = path.exists(), path.is_dir()
            if is_folder:
                raise InvalidParameter("output", f"output: {str(path)!r} is a folder: choose another name")
            if taken and not overwrite:
                raise InvalidParameter(
                    "output", f"output: {str(path)!r} exists: choose another name, or say --overwrite"
                )


def read_target(output: str | None, output_format: str | None) -> Target:
    """What ``-o`` means: an image file by its suffix, else a folder.

    Raises InvalidParameter where the suffix is no format or another than ``--format``, or the name can't be one.
    """
    if output is None:
        return Target(folder=Path())
    path = Path(output)
    if names_folder(output):
        return Target(folder=path)
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        known = ", ".join(SUFFIXES)
        raise InvalidParameter("output", f"output: {path.name!r} must end in one of {known}, or be a folder/")
    if output_format is not None and output_format != SUFFIXES[suffix]:
        raise InvalidParameter(
            "output_format", f"format {output_format} contradicts the file name {path.name!r}: leave one of them out"
        )
    return Target(folder=path.parent, file=path, output_format=SUFFIXES[suffix])


def names_folder(output: str) -> bool:
    """One that is there, a name that ends in a slash, or a name without a suffix. Raises InvalidParameter."""
    if not output:
        raise InvalidParameter("output", "output is empty: name a file or a folder, such as ./ for this one")
    path = Path(output)
    with _reachable(path):
        return output.endswith(("/", os.sep)) or path.is_dir() or not path.suffix


@contextmanager
def _reachable(path: Path) -> Iterator[None]:
    """A look at a path that the system refuses (a name too long, a closed folder) is an InvalidParameter."""
    try:
        yield
    except OSError as error:
        raise InvalidParameter("output", f"output: {str(path)!r} can't be used: {error.strerror}") from error


def open_folder(path: Path) -> None:
    """Makes the folder where it is not there, and tries that a file can be. Raises InvalidParameter."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InvalidParameter("output", f"output: the folder {str(path)!r} can't be made: {error.strerror}") from error
    trial = path / f".calotype-{secrets.token_hex(4)}.part"
    try:
        trial.touch(exist_ok=False)
        trial.unlink()
    except OSError as error:
        where = "this folder" if path == Path() else f"the folder {str(path)!r}"
        message = f"output: no file can be made in {where}: {error.strerror}; name another place with -o"
        raise InvalidParameter("output", message) from error


def free_path(path: Path) -> Path:
    """The path itself, or with -2, -3, … where something stands there already."""
    candidate, number = path, 1
    while candidate.exists():
        number += 1
        candidate = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return candidate


def words_of(prompt: str, *, limit: int = 40) -> str:
    """A prompt's first words as a part of a file name; ``picture`` where it has no plain letters."""
    name = ""
    for word in re.findall(r"[a-z0-9]+", prompt.lower()):
        if len(name) + len(word) >= limit:
            break
        name = f"{name}-{word}" if name else word
    return name or "picture"


def write_picture(path: Path, data: bytes) -> None:
    """The whole file, on disk, or nothing. Raises UnwritableOutput."""
    try:
        write_atomically(path, data)
    except OSError as error:
        raise UnwritableOutput(f"{path} can't be written: {error.strerror}", field="output") from error
