"""What the client gives back: the server's JSON with its parts typed. Each is a mapping of the JSON as well."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any


class Body(Mapping[str, Any]):
    """A JSON object from the server."""

    def __init__(self, body: Mapping[str, Any]) -> None:
        self.body = dict(body)

    def __getitem__(self, key: str) -> Any:
        return self.body[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self.body)

    def __len__(self) -> int:
        return len(self.body)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.body!r})"

    @property
    def request_id(self) -> str:
        return str(self.body.get("request_id", ""))

    @property
    def status(self) -> str:
        """QUEUED, PROCESSING, COMPLETED or FAILED."""
        return str(self.body.get("status", ""))

    @property
    def error(self) -> str | None:
        return self.body.get("error")

    @property
    def metrics(self) -> Mapping[str, Any]:
        """Seconds, and once it has been charged ``cost`` and ``remaining_credits``."""
        return self.body.get("metrics") or {}


class Status(Body):
    """Where a request is."""

    @property
    def fraction(self) -> float:
        """0 to 1."""
        if self.status == "COMPLETED":
            return 1.0
        return float(self.body.get("progress") or 0.0)

    @property
    def step(self) -> int | None:
        """Denoising steps done, of ``steps``."""
        return self.body.get("step")

    @property
    def steps(self) -> int | None:
        return self.body.get("steps")

    @property
    def queue_position(self) -> int | None:
        """How many are ahead of it; None unless it is QUEUED."""
        return self.body.get("queue_position")


@dataclass(frozen=True, kw_only=True)
class ImageFile:
    """A picture on the server."""

    url: str
    """Anyone who has it may fetch the file, for some days."""
    content_type: str
    file_name: str
    width: int | None = None
    height: int | None = None
    seed: int | None = None
    """Draws this picture alone."""


class Outcome(Body):
    """What became of a request, without the pictures' bytes."""

    @property
    def output(self) -> str | None:
        """The first picture's URL."""
        return self.body.get("output")

    @property
    def images(self) -> tuple[ImageFile, ...]:
        """In the order of their seeds."""
        return tuple(_image(entry) for entry in self.body.get("images") or ())

    @property
    def seed(self) -> int | None:
        return _integer(self.body.get("seed"))

    @property
    def warnings(self) -> Sequence[Mapping[str, Any]]:
        """What was asked for and not honoured as asked: ``code``, ``message``, ``field``."""
        return self.body.get("warnings") or ()


def _image(entry: Mapping[str, Any]) -> ImageFile:
    url = str(entry["url"])
    return ImageFile(
        url=url,
        content_type=str(entry.get("content_type", "")),
        file_name=str(entry.get("file_name") or url),
        width=entry.get("width"),
        height=entry.get("height"),
        seed=_integer(entry.get("seed")),
    )


def _integer(value: Any) -> int | None:
    """The wire writes seeds as text."""
    return None if value is None else int(value)


def save_paths(path: str | os.PathLike[str], images: Sequence[ImageFile]) -> list[Path]:
    """Where the pictures go: under their own names into a folder that is there, or that ends with a slash; else the
    first to ``path`` and the others beside it, numbered from 2. A suffix converts nothing."""
    text, target = os.fspath(path), Path(path)
    if target.is_dir() or text.endswith(("/", os.sep)):
        return [target / _plain(image.file_name) for image in images]
    return [target if i == 0 else target.with_stem(f"{target.stem}-{i + 1}") for i in range(len(images))]


def write(path: Path, content: bytes) -> None:
    """Makes the folder too."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _plain(name: str) -> str:
    """The server's word for a file, without what would lead elsewhere or hide it."""
    return PurePosixPath(name.replace("\\", "/")).name.lstrip(".") or "image"
