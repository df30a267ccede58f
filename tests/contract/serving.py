"""``calotype serve`` as an operator starts it, and keys for it."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

import httpx

CALOTYPE = (sys.executable, "-m", "calotype")
START_S = 90.0
STOP_S = 30.0
POLL_S = 0.05


@dataclass(frozen=True, kw_only=True)
class Served:
    """A running server that draws test cards."""

    url: str
    """Without a slash at its end."""
    data: Path
    key: str
    """Of the first account, which has 1000 credits."""
    keys: dict[tuple[str, ...], str] = field(default_factory=dict)
    """Made so far."""

    def key_of(self, name: str, *options: str) -> str:
        """Of an account of its own; the same for the same name and options."""
        if (name, *options) not in self.keys:
            self.keys[name, *options] = command("keys", "create", name, "--data", str(self.data), *options)
        return self.keys[name, *options]

    def api(self, key: str | None = None) -> httpx.Client:
        """Talks to it without any package of ours."""
        return httpx.Client(base_url=self.url, headers={"x-api-key": key or self.key}, timeout=30, trust_env=False)


def command(*arguments: str) -> str:
    done = subprocess.run([*CALOTYPE, *arguments], capture_output=True, text=True, timeout=60, check=True)
    return done.stdout.strip()


@contextmanager
def serving(data: Path, *options: str, key: str | None = None) -> Iterator[Served]:
    """Its log goes to ``server.log`` beside the data; the ``key`` is that of an earlier start over the same data. It
    must stop cleanly when it is told to."""
    arguments = [*CALOTYPE, "serve", "--port", "0", "--data", str(data), "--bind", "*=noop", *options]
    with (data.parent / "server.log").open("a") as log:
        process = subprocess.Popen(
            arguments, stdout=subprocess.PIPE, stderr=log, text=True, bufsize=1, env={**os.environ, "COLUMNS": "200"}
        )
        try:
            try:
                said = _said(process, until="Docs" if key else "Picture")
            except AssertionError as error:
                error.add_note((data.parent / "server.log").read_text()[-2000:])
                raise
            served = Served(url=said["Calotype"].rstrip("/"), data=data, key=key or said["Key"])
            yield served
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                code = process.wait(STOP_S)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
                raise
            finally:
                assert process.stdout is not None
                process.stdout.close()
    assert code == 0, (data.parent / "server.log").read_text()[-3000:]


def _said(process: subprocess.Popen[str], *, until: str) -> dict[str, str]:
    """What it tells the person who starts it, up to a word: its URL, the first key, the first picture."""
    assert process.stdout is not None
    said: dict[str, str] = {}
    deadline = time.monotonic() + START_S
    while until not in said:
        line = _line(process.stdout, deadline)
        assert line, f"it ended with {process.poll()} after {said}"
        word, _, value = line.strip().partition(" ")
        said[word] = value.strip()
    return said


def _line(file: IO[str], deadline: float) -> str:
    readable, _, _ = select.select([file], [], [], max(0.0, deadline - time.monotonic()))
    assert readable, f"nothing more was said within {START_S} s"
    return file.readline()


def eventually(true: Callable[[], bool], what: str, timeout_s: float = 30.0) -> None:
    """Polls until it is so."""
    deadline = time.monotonic() + timeout_s
    while not true():
        assert time.monotonic() < deadline, f"not within {timeout_s} s: {what}"
        time.sleep(POLL_S)
