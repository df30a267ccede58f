"""The record of a folder of pictures: which calls are finished, so that a second run leaves them alone.

One JSON object a line, appended in one write after its pictures are on disk. A line cut short by a crash is no line.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from calotype.domain.errors import InvalidParameter, UnwritableOutput

MANIFEST_NAME = "manifest.jsonl"


def key_of(model: str, prompt: str, parameters: Mapping[str, Any], occurrence: int) -> str:
    """What makes a call the same call: the same words and parameters, the n-th time in the file."""
    text = json.dumps([model, prompt, dict(sorted(parameters.items())), occurrence], ensure_ascii=True)
    return hashlib.sha256(text.encode()).hexdigest()[:32]


@dataclass(frozen=True, kw_only=True)
class Finished:
    """A call whose pictures are on disk."""

    key: str
    prompt: str
    model: str
    images: tuple[dict[str, Any], ...]
    """Each with ``path`` relative to the folder, ``seed``, ``width``, ``height``, ``file_size``."""
    warnings: tuple[dict[str, Any], ...] = ()


class Manifest:
    """The finished calls of one folder by key."""

    def __init__(self, folder: Path) -> None:
        """Reads what is there. Lines that are not of the manifest's form are passed over.

        Raises InvalidParameter where it is there and can't be read.
        """
        self._folder = folder
        self._path = folder / MANIFEST_NAME
        text = self._text()
        self._cut_short = bool(text) and not text.endswith("\n")
        lines = (_read_line(line) for line in text.split("\n"))
        self._finished = {finished.key: finished for finished in lines if finished is not None}

    def _text(self) -> str:
        try:
            return self._path.read_text("utf-8", errors="replace")
        except FileNotFoundError:
            return ""
        except OSError as error:
            raise InvalidParameter("output", f"output: {str(self._path)!r} can't be read: {error.strerror}") from error

    def finished(self, key: str) -> Finished | None:
        """The call with that key, if all its pictures are still there, each of the size that it was written with."""
        finished = self._finished.get(key)
        if finished is None or not all(_is_whole(self._folder, image) for image in finished.images):
            return None
        return finished

    def add(self, finished: Finished) -> None:
        """Durable when it returns. Raises UnwritableOutput."""
        fields = {
            "key": finished.key,
            "model": finished.model,
            "prompt": finished.prompt,
            "images": list(finished.images),
            "warnings": list(finished.warnings),
        }
        line = ("\n" if self._cut_short else "") + json.dumps(fields, ensure_ascii=False) + "\n"
        try:
            with self._path.open("ab", buffering=0) as file:
                file.write(line.encode())
                os.fsync(file.fileno())
        except OSError as error:
            raise UnwritableOutput(f"{self._path} can't be written: {error.strerror}", field="output") from error
        self._cut_short = False
        self._finished[finished.key] = finished


def _is_whole(folder: Path, image: Mapping[str, Any]) -> bool:
    path = folder / image["path"]
    try:
        return path.is_file() and bool(path.stat().st_size == image.get("file_size"))
    except (OSError, ValueError):
        # A path that the system refuses, in a line that this program did not write.
        return False


def _read_line(line: str) -> Finished | None:
    try:
        fields: Any = json.loads(line)
    except (ValueError, RecursionError):
        return None
    match fields:
        case {
            "key": str(key),
            "model": str(model),
            "prompt": str(prompt),
            "images": [*images],
            "warnings": [*warnings],
        }:
            if images and all(isinstance(image, dict) and isinstance(image.get("path"), str) for image in images):
                return Finished(key=key, model=model, prompt=prompt, images=tuple(images), warnings=tuple(warnings))
    return None
