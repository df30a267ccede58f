"""``calotype serve`` as an operator runs it: a process of its own, on a free port, over a folder of its own."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import httpx

from tests.command import COMMAND

T = TypeVar("T")
PATIENCE_S = 60.0
POLL_S = 0.02


def eventually(look: Callable[[], T], what: str, *, within_s: float = PATIENCE_S) -> T:
    """The first true answer, looked for again and again."""
    until = time.monotonic() + within_s
    waiting = threading.Event()
    while not (found := look()):
        assert time.monotonic() < until, f"not within {within_s:.0f} s: {what}"
        waiting.wait(POLL_S)
    return found


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
        return port


@dataclass(kw_only=True, eq=False)
class Served:
    """A server that was started, and what it printed."""

    folder: Path
    process: subprocess.Popen[str]
    log: Path
    printed: list[str] = field(default_factory=list)

    def value(self, label: str) -> str | None:
        """Of a printed line such as ``Key  SG_...``."""
        for line in list(self.printed):
            name, _, value = line.partition(" ")
            if name == label:
                return value.strip()
        return None

    def told(self, label: str) -> str:
        """The same, waited for."""

        def look() -> str:
            assert self.process.poll() is None or self.value(label), self.log.read_text()
            return self.value(label) or ""

        return eventually(look, f"a line {label}")

    @property
    def url(self) -> str:
        return self.told("Calotype")

    @property
    def key(self) -> str:
        return self.told("Key")

    def client(self, key: str | None = None) -> httpx.Client:
        return httpx.Client(
            base_url=self.url, headers={"x-api-key": key or self.key}, trust_env=False, timeout=PATIENCE_S
        )

    def workers(self) -> list[int]:
        """Process ids of those that live."""
        return [pid for pid in processes(self.folder) if pid != self.process.pid]

    def ready(self) -> None:
        def look() -> bool:
            return httpx.get(f"{self.url}/ready", trust_env=False).json()["ready"] is True

        eventually(look, "a server that is ready")

    def stop(self, number: signal.Signals = signal.SIGTERM) -> int:
        """Its exit code."""
        if self.process.poll() is None:
            self.process.send_signal(number)
        return self.process.wait(PATIENCE_S)

    def logged(self, event: str) -> list[dict[str, Any]]:
        """Lines of the log, which is JSON, with that event."""
        return [entry for entry in entries(self.log) if entry["event"] == event]


def entries(log: Path) -> Iterator[dict[str, Any]]:
    import json

    for line in log.read_text().splitlines(keepends=True):
        if line.endswith("\n"):
            yield json.loads(line)


def processes(folder: Path) -> list[int]:
    """Ids of the living processes whose command line or environment names the folder."""
    found = []
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit() or int(entry.name) == os.getpid():
            continue
        try:
            words = (entry / "cmdline").read_bytes() + (entry / "environ").read_bytes()
        except OSError:  # ended, or another's
            continue
        if os.fsencode(folder) in words:
            found.append(int(entry.name))
    return found


@contextmanager
def serving(folder: Path, *arguments: str, port: int = 0, **variables: str) -> Iterator[Served]:
    """A server with the no-op pipeline; stopped at the end if it still runs. Then nothing is left of it."""
    folder.mkdir(parents=True, exist_ok=True)
    log = folder.with_name(f"{folder.name}-{time.monotonic_ns()}.log")
    environment = {
        **os.environ,
        "CALOTYPE_BIND": "*=noop",
        "CALOTYPE_LOG_FORMAT": "json",
        "OMP_NUM_THREADS": "1",
        **variables,
    }
    with log.open("w") as errors:
        process = subprocess.Popen(
            [COMMAND, "serve", "--data", str(folder), "--port", str(port), *arguments],
            cwd=folder.parent,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        )
    served = Served(folder=folder, process=process, log=log)
    reader = threading.Thread(target=_read, args=(process, served.printed), daemon=True)
    reader.start()
    try:
        yield served
    finally:
        process.terminate()
        try:
            process.wait(PATIENCE_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        reader.join()
        if process.stdout is not None:
            process.stdout.close()
        eventually(lambda: not processes(folder), "no process left over")


def _read(process: subprocess.Popen[str], printed: list[str]) -> None:
    assert process.stdout is not None
    for line in process.stdout:
        printed.append(line.rstrip("\n"))
