"""One call drawn and written: progress while it runs, the files and what is to be told of them at the end."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from calotype.cli.output import write_atomically
from calotype.domain.requests import ImageRequest, Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from calotype.engine.engine import Engine, Result


@dataclass(frozen=True, kw_only=True)
class Picture:
    """A file that was written."""

    path: Path
    seed: int
    width: int
    height: int
    file_size: int

    def as_json(self) -> dict[str, Any]:
        return {
            "path": str(self.path),
            "seed": self.seed,
            "width": self.width,
            "height": self.height,
            "file_size": self.file_size,
        }


def write_pictures(
    engine: Engine, request: ImageRequest, result: Result, path_of: Callable[[int], Path], *, quality: int
) -> list[Picture]:
    """Encodes and writes every image of a result, in order. Raises UnwritableOutput."""
    from calotype.engine.record import record_of
    from calotype.images import encode

    pictures = []
    for index, image in enumerate(result.images):
        height, width = image.pixels.shape[:2]
        data = encode(
            image.pixels,
            request.output_format,
            quality=quality,
            description=request.prompt,
            record=record_of(engine.pipeline, request, result, image.seed),
        )
        path = path_of(index)
        write_atomically(path, data)
        pictures.append(Picture(path=path, seed=image.seed, width=width, height=height, file_size=len(data)))
    return pictures


def all_notices(request: ImageRequest, result: Result) -> list[Notice]:
    """What validation and drawing have to say, each once."""
    return list(dict.fromkeys((*request.warnings, *result.notices)))


def notices_as_json(notices: list[Notice]) -> list[dict[str, Any]]:
    return [{"code": notice.code, "message": notice.message, "field": notice.field} for notice in notices]
