"""One call drawn and written: progress while it runs, the files and what is to be told of them at the end."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from calotype.cli.output import write_picture
from calotype.domain.requests import ImageRequest, Notice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

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
        write_picture(path, data)
        pictures.append(Picture(path=path, seed=image.seed, width=width, height=height, file_size=len(data)))
    return pictures


@dataclass(frozen=True, kw_only=True)
class Remark:
    """A notice, and which of the call's images it is about."""

    notice: Notice
    images: tuple[int, ...]
    """Their indices, ascending."""

    def line(self, names: Sequence[str]) -> str:
        """Such as ``warning: ...``; it says which of the files ``names`` are meant where that is not all."""
        about = [names[index] for index in self.images]
        which = "" if len(about) == len(names) else f" for {', '.join(about)}"
        return f"warning{which}: {self.notice.message}"

    def as_json(self) -> dict[str, Any]:
        notice = self.notice
        return {
            "code": notice.code,
            "message": notice.message,
            "field": notice.field,
            "images": list(self.images),
        }


def remarks(request: ImageRequest, result: Result) -> list[Remark]:
    """What validation and drawing have to say, each once. What no image says of itself is about all of them."""
    every = tuple(range(len(result.images)))
    return [
        Remark(
            notice=notice,
            images=tuple(index for index in every if notice in result.images[index].notices) or every,
        )
        for notice in dict.fromkeys((*request.warnings, *result.notices))
    ]
