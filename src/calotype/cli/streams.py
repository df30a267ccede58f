"""The process's standard streams where they can't be written: a full disk, a pipe that nobody reads any more."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from typing import Any, TextIO, cast

from calotype.domain.errors import UnwritableOutput


class _Output:
    """Standard output whose failures are errors of ours. A closed pipe's is left to click, which ends quietly."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        with _refused():
            return self._stream.write(text)

    def flush(self) -> None:
        with _refused():
            self._stream.flush()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


@contextmanager
def _refused() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise UnwritableOutput(f"standard output can't be written: {error.strerror}") from error


@contextmanager
def guarded_streams() -> Iterator[None]:
    """In it, writing to standard output raises UnwritableOutput; after it, nothing is said of what is left unwritten.

    A process that was started with a closed standard output has none, and writes nothing.
    """
    try:
        if sys.stdout is None:
            yield
        else:
            with redirect_stdout(cast(TextIO, _Output(sys.stdout))):
                yield
    finally:
        for stream in (sys.stdout, sys.stderr):
            _let_go(stream)


def _let_go(stream: TextIO | None) -> None:
    """Python writes what is left in a stream's buffer once more when it ends, and complains where that fails."""
    if stream is None:
        return
    try:
        stream.flush()
    except OSError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
