"""What the service costs around the drawing: the no-op pipeline, real servers and ports, everything in one run.

    python -m benchmarks.service [--quick] [--json]

Blocking calls go in turn to Calotype, LitServe and BentoML, all of which answer with the same file. The peers are
installed from the package index under ``build/`` at the first run. Calotype authenticates, validates, charges, queues
durably (each commit waits for the disk), runs one step of the loop, and writes and keeps the file, in two processes;
the peers do none of that. The caller is a process of its own on the same machine, so that figures are worth comparing
within one run only: the ratios are the result.
"""

from __future__ import annotations

import argparse
import asyncio
import http.client
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

import uvloop
from rich.console import Console
from rich.table import Table

from benchmarks.peers import PEERS, NotInstalled
from benchmarks.processes import run_module
from benchmarks.queueing import MUCH, line
from benchmarks.requests import PROMPT
from benchmarks.servers import Server, calotype, cpu_s, free_port, memory_mib, other

SLUG = "imagen-4"
BODY = {"prompt": PROMPT, "aspect_ratio": "1:1", "seed": 7, "steps": 1}
CONNECTIONS = (1, 8, 32)
WIDTH = 112
CALLERS = 32
"""Of submits and polls."""
PAGE = 8192
"""About what a commit writes."""
STAGES = ("encode_s", "denoise_s", "decode_s", "write_s")
"""Of an answer's timings: what is the picture's, its file included."""


@dataclass(frozen=True, kw_only=True)
class Plan:
    """How much of everything."""

    seconds: float
    """Of one load."""
    rounds: int
    calls: int
    """One after the other, for the overhead."""
    idle_s: float
    depths: tuple[int, ...]


FULL = Plan(seconds=4.0, rounds=3, calls=300, idle_s=15.0, depths=(0, 10_000, 200_000))
QUICK = Plan(seconds=1.0, rounds=1, calls=60, idle_s=4.0, depths=(0, 1000, 10_000))


def load(server: Server, *paths: str, method: str, connections: int, seconds: float, accept: str = "*/*") -> Any:
    """What ``benchmarks.load`` says of it. A call that fails is a failure of the benchmark."""
    body = ("--body", json.dumps(BODY)) if method == "POST" else ()
    headers = [word for header in (*server.headers, f"Accept: {accept}") for word in ("--header", header)]
    report = run_module(
        *("benchmarks.load", *(server.url + path for path in paths), "--method", method, *headers, *body),
        *("--connections", connections, "--seconds", seconds),
    ).answer
    if report["failed"] or not report["answers"]:
        raise RuntimeError(f"{method} {server.url}{paths[0]}: {report}")
    return report


def ask(server: Server, method: str, path: str, accept: str = "*/*") -> bytes:
    headers = dict(header.split(": ", 1) for header in (*server.headers, f"Accept: {accept}"))
    data = json.dumps(BODY).encode() if method == "POST" else None
    with urlopen(Request(server.url + path, data, headers, method=method), timeout=60) as answer:
        found: bytes = answer.read()
        return found


def fsyncs_ms(folder: Path, count: int) -> list[float]:
    """Each after a write into a file that is there already, as the database's log is."""
    taken = []
    with (folder / "fsync").open("wb") as file:
        file.write(bytes(PAGE * count))
        os.fsync(file.fileno())
        for number in range(count):
            os.pwrite(file.fileno(), os.urandom(PAGE), PAGE * number)
            began = time.perf_counter()
            os.fsync(file.fileno())
            taken.append((time.perf_counter() - began) * 1000)
    return taken


def spread(values: Iterable[float]) -> dict[str, float]:
    ordered = sorted(values)
    return {"p50": ordered[len(ordered) // 2], "p99": ordered[int(len(ordered) * 0.99)]}


def blocking(folder: Path, plan: Plan) -> dict[str, Any]:
    """The same bytes from all of them, in turn."""
    with ExitStack() as stack:
        ours = stack.enter_context(calotype(folder / "blocking"))
        picture = folder / "picture.jpeg"
        picture.write_bytes(ask(ours, "POST", f"/v1/{SLUG}", "image/jpeg"))
        contenders: dict[str, tuple[Server, str]] = {"Calotype": (ours, f"/v1/{SLUG}")}
        versions, absent = {}, {}
        for name, peer in PEERS.items():
            try:
                versions[name] = peer.version()
                server = stack.enter_context(peer.serving(picture, folder / f"{name}.log"))
            except (NotInstalled, RuntimeError) as error:
                absent[name] = str(error)
            else:
                contenders[name] = server, peer.path
        reports: dict[str, dict[int, list[Any]]] = {name: {n: [] for n in CONNECTIONS} for name in contenders}
        cpu_ms: dict[str, dict[int, list[float]]] = {name: {n: [] for n in CONNECTIONS} for name in contenders}
        for _ in range(plan.rounds):
            for connections in CONNECTIONS:
                for name, (server, path) in contenders.items():
                    pids = server.processes()
                    before = cpu_s(pids)
                    report = load(
                        *(server, path),
                        method="POST",
                        connections=connections,
                        seconds=plan.seconds,
                        accept="image/jpeg",
                    )
                    if report["bytes"] != picture.stat().st_size:
                        raise RuntimeError(f"{name} answers with {report['bytes']} bytes")
                    reports[name][connections].append(report)
                    cpu_ms[name][connections].append((cpu_s(pids) - before) * 1000 / report["calls"])
        return {
            "bytes": picture.stat().st_size,
            "versions": versions,
            "absent": absent,
            "load": {
                name: {
                    connections: {
                        **{each: median(r[each] for r in rounds) for each in ("per_s", "p50_ms", "p99_ms")},
                        "cpu_ms": median(cpu_ms[name][connections]),
                    }
                    for connections, rounds in by_connections.items()
                }
                for name, by_connections in reports.items()
            },
        }


def overhead(folder: Path, plan: Plan) -> dict[str, Any]:
    """Blocking calls one after the other: all of it, and without what is the picture's; and the disk between them."""
    whole, own, disk = [], [], fsyncs_ms(folder, plan.calls)
    with calotype(folder / "overhead") as server:
        at = urlsplit(server.url)
        connection = http.client.HTTPConnection(at.hostname or "", at.port, timeout=60)
        headers = {**dict(header.split(": ", 1) for header in server.headers), "content-type": "application/json"}
        body = json.dumps(BODY)
        for _ in range(plan.calls):
            began = time.perf_counter()
            connection.request("POST", f"/v1/{SLUG}", body, headers)
            answer = connection.getresponse().read()
            took_s = time.perf_counter() - began
            timings = json.loads(answer)["timings"]
            whole.append(took_s * 1000)
            own.append((took_s - sum(timings[stage] for stage in STAGES)) * 1000)
        connection.close()
        idle = _idle(server, plan.idle_s)
    disk += fsyncs_ms(folder, plan.calls)
    return {"whole_ms": spread(whole), "own_ms": spread(own), "fsync_ms": spread(disk), "idle": idle}


def _idle(server: Server, seconds: float) -> dict[str, Any]:
    """By process: the server first, then its worker."""
    time.sleep(2.0)  # until the last calls are forgotten
    pids = server.processes()
    before = {pid: cpu_s([pid]) for pid in pids}
    time.sleep(seconds)
    return {
        name: {"cpu_percent": (cpu_s([pid]) - before[pid]) / seconds * 100, "memory_mib": memory_mib(pid)}
        for name, pid in zip(("server", "worker"), pids, strict=True)
    }


async def queueing(folder: Path, plan: Plan) -> dict[str, Any]:
    """Submits with HTTP, then without, into queues of several depths; and claims from the last. Nothing is drawn."""
    rows: list[dict[str, float]] = []
    claims: dict[int, float] = {}
    for depth in plan.depths:
        data = folder / f"queue-{depth}"
        with calotype(data, workers=0, max_queued=MUCH, queue_depth=MUCH) as server:
            async with line(data, SLUG, BODY) as queue:
                await queue.fill(depth)
                submitting = partial(
                    load, server, f"/v2/{SLUG}", method="POST", connections=CALLERS, seconds=plan.seconds
                )
                report = await asyncio.to_thread(submitting)
                direct = await queue.submits_per_s(callers=CALLERS, seconds=plan.seconds)
                rows.append(
                    {
                        "depth": depth,
                        **{each: report[each] for each in ("per_s", "p50_ms", "p99_ms")},
                        "direct_per_s": direct,
                    }
                )
                if depth == plan.depths[-1]:
                    claims = {n: await queue.claims_per_s(at_once=n, seconds=plan.seconds / 2) for n in (1, 16)}
    return {"submits": rows, "claims_per_s": claims}


def polls(folder: Path, plan: Plan) -> dict[str, Any]:
    """``GET /v2/requests/{id}/status`` of requests that have ended, beside the same JSON from next to nothing."""
    with ExitStack() as stack:
        ours = stack.enter_context(calotype(folder / "polls"))
        paths = []
        for _ in range(20):
            request_id = json.loads(ask(ours, "POST", f"/v1/{SLUG}"))["request_id"]
            paths.append(f"/v2/requests/{request_id}/status")
        body = ask(ours, "GET", paths[0]).decode()
        port = free_port()
        command = [sys.executable, "-m", "benchmarks.bare", str(port), body]
        bare = stack.enter_context(other(command, port, folder / "bare.log", "/asgi"))
        targets: Mapping[str, tuple[Server, Sequence[str]]] = {
            "status": (ours, paths),
            "starlette": (bare, ["/starlette"]),
            "asgi": (bare, ["/asgi"]),
        }
        found: dict[str, list[Any]] = {name: [] for name in targets}
        for _ in range(plan.rounds):
            for name, (server, asked) in targets.items():
                found[name].append(load(server, *asked, method="GET", connections=CALLERS, seconds=plan.seconds / 2))
    return {
        "bytes": len(body),
        **{
            name: {each: median(r[each] for r in reports) for each in ("per_s", "p50_ms", "p99_ms")}
            for name, reports in found.items()
        },
    }


def measure(plan: Plan) -> dict[str, Any]:
    began = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="calotype-") as name:
        folder = Path(name)
        report = {
            "cores": os.cpu_count(),
            "blocking": blocking(folder, plan),
            "overhead": overhead(folder, plan),
            "queueing": uvloop.run(queueing(folder, plan)),
            "polls": polls(folder, plan),
        }
    return {**report, "took_s": time.perf_counter() - began}


@dataclass(frozen=True, kw_only=True)
class Target:
    """One line of the design's table."""

    what: str
    measured: float
    least: float | None = None
    most: float | None = None
    unit: str = ""

    @property
    def met(self) -> bool:
        return (self.least is None or self.measured >= self.least) and (self.most is None or self.measured <= self.most)


def targets(report: dict[str, Any]) -> Iterable[Target]:
    loads = report["blocking"]["load"]
    for name in report["blocking"]["versions"]:
        for connections, ours in loads["Calotype"].items():
            if name in loads:
                ratio = ours["per_s"] / loads[name][connections]["per_s"]
                what = f"blocking calls, {connections} at a time: x of {name}'s throughput"
                yield Target(what=what, measured=ratio, least=1.0)
    cost = report["overhead"]
    yield Target(
        what="a blocking call without the picture: at most 2 ms and two fsyncs, p50",
        measured=cost["own_ms"]["p50"],
        most=2.0 + 2 * cost["fsync_ms"]["p50"],
        unit="ms",
    )
    rows = report["queueing"]["submits"]
    for row in rows:
        what = f"submits by HTTP, {row['depth']:.0f} deep: x of those without"
        yield Target(what=what, measured=row["per_s"] / row["direct_per_s"], least=0.5)
    for row in rows[1:]:
        what = f"submits, {row['depth']:.0f} deep: x of those into an empty queue"
        yield Target(what=what, measured=row["per_s"] / rows[0]["per_s"], least=0.8)
    polled = report["polls"]
    yield Target(
        what="status polls: x of a bare ASGI function's",
        measured=polled["status"]["per_s"] / polled["asgi"]["per_s"],
        least=0.7,
    )


def _table(title: str, *columns: str) -> Table:
    table = Table(title=title, title_justify="left")
    for number, column in enumerate(columns):
        table.add_column(column, justify="right" if number else "left", no_wrap=not number)
    return table


def _cells(row: Mapping[str, float], format_: Callable[[float], str] = "{:.1f}".format) -> list[str]:
    return [f"{row['per_s']:.0f}", format_(row["p50_ms"]), format_(row["p99_ms"])]


def _tables(report: dict[str, Any]) -> Iterable[Table]:
    found = report["blocking"]
    table = _table(
        f"Blocking calls, {found['bytes']} bytes each",
        *("server", "at a time", "per second", "p50 ms", "p99 ms", "processor ms", "Calotype's x"),
    )
    for name, by_connections in found["load"].items():
        for connections, row in by_connections.items():
            ratio = found["load"]["Calotype"][connections]["per_s"] / row["per_s"]
            called = f"{name} {found['versions'].get(name, '')}".strip()
            table.add_row(called, str(connections), *_cells(row), f"{row['cpu_ms']:.2f}", f"{ratio:.2f}")
    for name, reason in found["absent"].items():
        table.add_row(f"{name}: not measured", *[""] * 5, reason)
    yield table

    cost = report["overhead"]
    table = _table("One blocking call after the other, ms", "what", "p50", "p99")
    for name, what in (
        ("whole_ms", "all of it"),
        ("own_ms", "without drawing and writing the picture"),
        ("fsync_ms", "one fsync of this disk"),
    ):
        table.add_row(what, f"{cost[name]['p50']:.2f}", f"{cost[name]['p99']:.2f}")
    yield table

    table = _table("Idle", "process", "processor %", "memory MiB")
    for name, row in cost["idle"].items():
        table.add_row(name, f"{row['cpu_percent']:.2f}", f"{row['memory_mib']:.0f}")
    yield table

    table = _table(
        f"Durable submits, {CALLERS} at a time",
        *("depth", "by HTTP per second", "p50 ms", "p99 ms", "without HTTP", "x"),
    )
    for row in report["queueing"]["submits"]:
        ratio = row["per_s"] / row["direct_per_s"]
        table.add_row(f"{row['depth']}", *_cells(row), f"{row['direct_per_s']:.0f}", f"{ratio:.2f}")
    yield table

    table = _table("Claims without HTTP from the deepest queue", "at once", "per second")
    for at_once, per_s in report["queueing"]["claims_per_s"].items():
        table.add_row(str(at_once), f"{per_s:.0f}")
    yield table

    polled = report["polls"]
    table = _table(f"Polls, {CALLERS} at a time", "route", "per second", "p50 ms", "p99 ms", "status's x")
    for name, what in (("status", "status of a request"), ("starlette", "bare Starlette"), ("asgi", "bare ASGI")):
        ratio = polled["status"]["per_s"] / polled[name]["per_s"]
        table.add_row(what, *_cells(polled[name]), f"{ratio:.2f}")
    yield table

    table = _table("Targets", "what", "measured", "target", "")
    for target in targets(report):
        bound = f"≥ {target.least:g}" if target.least is not None else f"≤ {target.most:.2f}"
        met = "met" if target.met else "missed"
        table.add_row(
            target.what, f"{target.measured:.2f} {target.unit}".strip(), f"{bound} {target.unit}".strip(), met
        )
    yield table


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="a second for each load, and a shallower queue")
    parser.add_argument("--json", action="store_true", help="one JSON object with every figure")
    given = parser.parse_args()
    report = measure(QUICK if given.quick else FULL)
    if given.json:
        met = [{"what": each.what, "measured": each.measured, "met": each.met} for each in targets(report)]
        print(json.dumps({**report, "targets": met}))
        return
    console = Console(width=WIDTH)
    for table in _tables(report):
        console.print(table)
        console.print()
    console.print(f"{report['cores']} cores, {report['took_s']:.0f} s")


if __name__ == "__main__":
    main()
