"""``calotype serve`` as an operator starts it, and keys for it."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

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
    out, log = data.parent / "server.out", data.parent / "server.log"
    with out.open("w") as printing, log.open("a") as logging:
        process = subprocess.Popen(arguments, stdout=printing, stderr=logging)
    try:
        said = _said(process, out, until="Docs" if key else "Picture")
        yield Served(url=said["Calotype"].rstrip("/"), data=data, key=key or said["Key"])
    except BaseException as error:
        error.add_note(log.read_text()[-2000:])
        raise
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            code = process.wait(STOP_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise
    assert code == 0, log.read_text()[-2000:]


def _said(process: subprocess.Popen[bytes], out: Path, *, until: str) -> dict[str, str]:
    """What it tells the person who starts it, up to a word: its URL, the first key, the first picture."""
    said: dict[str, str] = {}

    def told() -> bool:
        assert process.poll() is None, f"it ended with {process.returncode}"
        for line in out.read_text().splitlines(keepends=True):
            word, _, value = line.partition(" ")
            if line.endswith("\n"):
                said[word] = value.strip()
        return until in said

    eventually(told, f"it says {until}", START_S)
    return said


def eventually(true: Callable[[], bool], what: str, timeout_s: float = 30.0) -> None:
    """Polls until it is so."""
    deadline = time.monotonic() + timeout_s
    while not true():
        assert time.monotonic() < deadline, f"not within {timeout_s} s: {what}"
        time.sleep(POLL_S)
