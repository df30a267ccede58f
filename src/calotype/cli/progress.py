"""Progress on a terminal's standard error; elsewhere nothing moves, and only what is said is printed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import (
    BarColumn,
    DownloadColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
    TransferSpeedColumn,
)

if TYPE_CHECKING:
    from calotype.engine.engine import Progress as EngineProgress


class _ErrorConsole(Console):
    def on_broken_pipe(self) -> None:
        """Goes on in silence, where rich would end the program."""
        self.quiet = True


def error_console() -> Console:
    """Plain text on standard error: prompts hold brackets and numbers of their own."""
    return _ErrorConsole(stderr=True, highlight=False, markup=False, soft_wrap=True)


@contextmanager
def step_progress() -> Iterator[Callable[[EngineProgress], None]]:
    """A bar for one call; the callback moves it, from any thread."""
    console = error_console()
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.percentage:>3.0f} %"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("loading", total=1.0)

        shown = ""

        def follow(progress: EngineProgress) -> None:
            nonlocal shown
            steps = f" {progress.step}/{progress.steps}" if progress.stage == "denoising" else ""
            bar.update(task, completed=progress.fraction, description=f"{progress.stage}{steps}")
            if progress.stage != shown:
                # Every stage is seen, however short.
                shown = progress.stage
                bar.refresh()

        yield follow


class BatchBar:
    """A bar over many calls: the finished ones, and the fractions of those that run."""

    def __init__(self, bar: Progress, task: TaskID) -> None:
        self._bar = bar
        self._task = task
        self._finished = 0
        self._fractions: dict[int, float] = {}
        self._lock = Lock()

    def say(self, text: str) -> None:
        """A line above the bar. Where standard error takes nothing, the drawing goes on without it."""
        try:
            self._bar.console.print(text)
        except OSError:
            self._bar.console.quiet = True

    def follow(self, number: int) -> Callable[[EngineProgress], None]:
        """A callback for the call of that number."""

        def follow(progress: EngineProgress) -> None:
            with self._lock:
                self._fractions[number] = progress.fraction
                self._move()

        return follow

    def finish(self, number: int | None = None) -> None:
        with self._lock:
            self._finished += 1
            if number is not None:
                self._fractions.pop(number, None)
            self._move()

    def _move(self) -> None:
        self._bar.update(
            self._task, completed=self._finished + sum(self._fractions.values()), description=f"{self._finished}"
        )


@contextmanager
def batch_progress(total: int) -> Iterator[BatchBar]:
    """A bar for a file of ``total`` prompts."""
    console = error_console()
    columns = (
        TextColumn("{task.description} of {task.total}"),
        BarColumn(),
        TimeElapsedColumn(),
        TextColumn("left"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        yield BatchBar(bar, bar.add_task("0", total=total))


@contextmanager
def byte_progress(what: str) -> Iterator[Callable[[int, int], None]]:
    """A bar for a transfer; the callback takes the bytes that are here and those that there will be."""
    console = error_console()
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(what, total=None)

        def follow(here: int, total: int) -> None:
            bar.update(task, completed=here, total=total)

        yield follow
