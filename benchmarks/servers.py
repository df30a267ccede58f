"""Servers on free ports, each in processes of its own, and what these processes take."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

PATIENCE_S = 60.0
STOP_S = 20.0
POLL_S = 0.05


@dataclass(frozen=True, kw_only=True)
class Server:
    """One that answers."""

    url: str
    pid: int
    headers: tuple[str, ...] = ()
    """That every call has to send."""

    def processes(self) -> list[int]:
        """Its own and all below it."""
        found, left = [], [self.pid]
        while left:
            pid = left.pop()
            found.append(pid)
            for children in Path(f"/proc/{pid}/task").glob("*/children"):
                left += map(int, children.read_text().split())
        return found


@contextmanager
def calotype(folder: Path, *, workers: int = 1, **settings: object) -> Iterator[Server]:
    """``calotype serve`` with the no-op pipeline over a new folder; with a worker, after its first picture."""
    variables = {
        "CALOTYPE_BIND": "*=noop",
        "CALOTYPE_LOG_FORMAT": "json",
        **{f"CALOTYPE_{name.upper()}": str(value) for name, value in settings.items()},
    }
    command = [sys.executable, "-m", "calotype", "serve", "--data", str(folder), "--port", "0"]
    with _running([*command, "--workers", str(workers)], folder.with_suffix(".log"), variables, read=True) as process:
        told: dict[str, str] = {}

        def listen() -> None:
            for line in process.stdout or ():
                label, _, value = line.partition(" ")
                told[label] = value.strip()

        threading.Thread(target=listen, daemon=True).start()
        wanted = {"Calotype", "Key", "Picture"} if workers else {"Calotype", "Key"}
        _until(lambda: wanted <= told.keys(), process)
        yield Server(url=told["Calotype"], pid=process.pid, headers=(f"x-api-key: {told['Key']}",))


@contextmanager
def other(
    command: Sequence[str],
    port: int,
    log: Path,
    ready: str,
    variables: Mapping[str, str] | None = None,
    *,
    within_s: float = PATIENCE_S,
) -> Iterator[Server]:
    """Any server that was told its port, once ``ready`` answers."""
    url = f"http://127.0.0.1:{port}"
    with _running(command, log, variables or {}) as process:
        _until(lambda: _answers(url + ready), process, within_s)
        yield Server(url=url, pid=process.pid)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
        return port


def cpu_s(pids: Sequence[int]) -> float:
    """User and system time so far."""
    ticks = 0
    for pid in pids:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def memory_mib(pid: int) -> float:
    """What the process holds in RAM, pages that it shares with others by their part of them."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("Pss:")).split()[1]) / 1024


@contextmanager
def _running(
    command: Sequence[str], log: Path, variables: Mapping[str, str], *, read: bool = False
) -> Iterator[subprocess.Popen[str]]:
    """``read``: standard output is read here; else it goes to the log too."""
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("w") as errors:
        process = subprocess.Popen(
            command,
            env={**os.environ, "OMP_NUM_THREADS": "1", **variables},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE if read else errors,
            stderr=errors,
            text=True,
            start_new_session=True,
        )
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(STOP_S)
        except subprocess.TimeoutExpired:
            process.kill()
        with suppress(ProcessLookupError):  # what it left behind, in the session that it began
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        if process.stdout is not None:
            process.stdout.close()


def _until(ready: Callable[[], bool], process: subprocess.Popen[str], within_s: float = PATIENCE_S) -> None:
    deadline = time.monotonic() + within_s
    while not ready():
        if process.poll() is not None or time.monotonic() > deadline:
            raise RuntimeError(f"{process.args!r} did not come up")
        time.sleep(POLL_S)


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=1.0) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False
