"""``calotype generate --prompts``: a file of prompts to a folder of pictures, resumable, with a contact sheet."""

from __future__ import annotations

import json
from collections import Counter, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import click

from calotype.catalog import Model, build_request
from calotype.cli.drawing import remarks, write_pictures
from calotype.cli.manifest import Finished, Manifest, key_of
from calotype.cli.output import names_folder, open_folder, words_of, write_picture
from calotype.cli.progress import batch_progress
from calotype.composition import Composition
from calotype.domain.errors import CalotypeError, DrawingFailed, InvalidParameter

if TYPE_CHECKING:
    from calotype.cli.progress import BatchBar
    from calotype.domain.requests import ImageRequest
    from calotype.engine.engine import Engine, Handle, Result

SHEET_NAME = "contact-sheet.jpeg"
IN_FLIGHT = 2
"""Calls given to the engine at once: while one is decoded and written, the next is denoised."""


@dataclass(kw_only=True)
class Item:
    """One line of the file and what became of it."""

    number: int
    """Of the line, from 1."""
    prompt: str
    key: str
    request: ImageRequest | None = None
    finished: Finished | None = None
    status: Literal["waiting", "drawn", "skipped", "failed"] = "waiting"
    error: CalotypeError | None = None

    def fail(self, error: CalotypeError) -> None:
        self.status, self.error = "failed", error

    def path(self, folder: Path, index: int) -> Path:
        """Named after the line and the call's key: drawn again after a crash, it is the same file."""
        assert self.request is not None
        many = f"-{index + 1}" if self.request.num_images > 1 else ""
        name = f"{self.number:04d}-{words_of(self.prompt)}-{self.key[:8]}{many}.{self.request.output_format}"
        return folder / name

    def as_json(self, folder: Path) -> dict[str, Any]:
        images = self.finished.images if self.finished else ()
        error = self.error and {"error": self.error.message, "code": self.error.code, "field": self.error.field}
        return {
            "line": self.number,
            "prompt": self.prompt,
            "status": self.status,
            "images": [{**image, "path": str(folder / image["path"])} for image in images],
            "warnings": list(self.finished.warnings) if self.finished else [],
            "error": error,
        }


def draw_file(
    composition: Composition,
    prompts: str,
    output: str | None,
    sent: Mapping[str, Any],
    *,
    strict: bool,
    as_json: bool,
) -> int:
    """Draws what is not finished yet; the exit code says whether every line has its pictures.

    One line's failure is reported and doesn't stop the others. Raises InvalidParameter for what is wrong with all.
    """
    if not prompts:
        raise InvalidParameter("prompts", "prompts is empty: name a file with one prompt a line")
    if output is None:
        raise InvalidParameter("output", "output: name the folder for the pictures with -o")
    if not names_folder(output):
        raise InvalidParameter(
            "output",
            f"output: {output!r} names a file, and --prompts draws into a folder: name one, such as "
            f"{Path(output).stem + '/'!r}",
        )
    model, folder, quality = composition.model(), Path(output), composition.settings.quality
    build = partial(build_request, model, strict=strict, abilities=composition.abilities(model))
    items = _read_items(model, Path(prompts), sent, build)
    open_folder(folder)
    sheet_path = folder / SHEET_NAME
    if sheet_path.is_dir():
        message = f"output: {str(sheet_path)!r} is a folder, in the contact sheet's place: name another folder"
        raise InvalidParameter("output", message)
    manifest = Manifest(folder)
    for item in items:
        item.finished = manifest.finished(item.key)
        if item.status == "waiting" and item.finished is not None:
            item.status = "skipped"

    waiting = [item for item in items if item.status == "waiting"]
    with batch_progress(len(items)) as bar:
        for item in items:
            if item.status == "failed":
                bar.say(f"line {item.number}: {item.error}")
            if item.status != "waiting":
                bar.finish()
        if waiting:
            run = _Run(engine=composition.engine(model), folder=folder, manifest=manifest, bar=bar, quality=quality)
            run.draw(waiting)

    sheet = _write_sheet(items, folder, quality)
    _report(model, items, folder, sheet, as_json=as_json)
    return _exit_code(items)


def _read_items(
    model: Model, prompts: Path, sent: Mapping[str, Any], build: Callable[[Mapping[str, Any]], ImageRequest]
) -> list[Item]:
    """Every line with a request, or with what is wrong with its prompt."""
    try:
        text = prompts.read_text("utf-8-sig")
    except OSError as error:
        raise InvalidParameter("prompts", f"prompts: {str(prompts)!r} can't be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise InvalidParameter("prompts", f"prompts: {str(prompts)!r} must be text in UTF-8") from error
    items: list[Item] = []
    seen: Counter[str] = Counter()
    for number, line in enumerate(text.split("\n"), start=1):
        prompt = line.removesuffix("\r")
        if not prompt.strip() or prompt.startswith("#"):
            continue
        seen[prompt] += 1
        item = Item(number=number, prompt=prompt, key=key_of(model.slug, prompt, sent, seen[prompt]))
        try:
            item.request = build({"prompt": prompt, **sent})
        except InvalidParameter as error:
            if error.field != "prompt":
                raise
            item.fail(error)
        items.append(item)
    if not items:
        raise InvalidParameter("prompts", f"prompts: {str(prompts)!r} holds no prompt: write one a line")
    return items


@dataclass(frozen=True, kw_only=True)
class _Run:
    """What drawing the waiting items needs."""

    engine: Engine
    folder: Path
    manifest: Manifest
    bar: BatchBar
    quality: int

    def draw(self, items: list[Item]) -> None:
        """Keeps a few calls in the engine; each is recorded before the next is waited for."""
        running: deque[tuple[Item, Handle]] = deque()
        waiting = deque(items)
        try:
            while waiting or running:
                while waiting and len(running) < IN_FLIGHT:
                    item = waiting.popleft()
                    running.append((item, self.engine.submit(_request(item), on_progress=self.bar.follow(item.number))))
                item, handle = running[0]
                self._finish(item, handle)
                running.popleft()
        finally:
            for _, handle in running:
                handle.cancel()

    def _finish(self, item: Item, handle: Handle) -> None:
        try:
            result = handle.result()
        except (DrawingFailed, InvalidParameter) as error:
            item.fail(error)
            self.bar.say(f"line {item.number}: {error}")
        else:
            self._record(item, result)
        self.bar.finish(item.number)

    def _record(self, item: Item, result: Result) -> None:
        request = _request(item)
        pictures = write_pictures(
            self.engine, request, result, lambda index: item.path(self.folder, index), quality=self.quality
        )
        said = remarks(request, result)
        item.finished = Finished(
            key=item.key,
            model=request.model,
            prompt=item.prompt,
            images=tuple({**picture.as_json(), "path": picture.path.name} for picture in pictures),
            warnings=tuple(remark.as_json() for remark in said),
        )
        self.manifest.add(item.finished)
        item.status = "drawn"
        for picture in pictures:
            self.bar.say(f"{picture.path} (seed {picture.seed})")
        for remark in said:
            self.bar.say(f"line {item.number}: {remark.line([picture.path.name for picture in pictures])}")


def _request(item: Item) -> ImageRequest:
    assert item.request is not None, "a line without a request has failed already"
    return item.request


def _write_sheet(items: list[Item], folder: Path, quality: int) -> Path | None:
    """All the pictures of the file's lines, in their order; None where there are none."""
    from calotype.images import contact_sheet

    pictures = [
        (folder / image["path"], f"{item.number}  {item.prompt}")
        for item in items
        if item.finished is not None and item.status != "failed"
        for image in item.finished.images
    ]
    if not pictures:
        return None
    path = folder / SHEET_NAME
    write_picture(path, contact_sheet(pictures, quality=quality))
    return path


def _report(model: Model, items: list[Item], folder: Path, sheet: Path | None, *, as_json: bool) -> None:
    counts = Counter(item.status for item in items)
    if as_json:
        summary = {
            "model": model.slug,
            **{status: counts[status] for status in ("drawn", "skipped", "failed")},
            "contact_sheet": str(sheet) if sheet else None,
            "items": [item.as_json(folder) for item in items],
        }
        click.echo(json.dumps(summary, ensure_ascii=False))
        return
    skipped = f", {counts['skipped']} were there already" if counts["skipped"] else ""
    failed = f", {counts['failed']} failed" if counts["failed"] else ""
    click.echo(f"{counts['drawn']} of {len(items)} prompts drawn{skipped}{failed}")
    if sheet:
        click.echo(sheet)


def _exit_code(items: list[Item]) -> int:
    """0, 3 where something could not be drawn, 2 where only bad prompts are left."""
    errors = [item.error for item in items if item.error is not None]
    if not errors:
        return 0
    return 2 if all(isinstance(error, InvalidParameter) for error in errors) else 3
