"""Processes killed at random moments under load: every acknowledged request ends exactly once, and the ledger is exact.

Callers speak HTTP and know only what it told them: an unanswered submit is sent again with its idempotency key.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest

from calotype.catalog import load_catalog
from tests.command import COMMAND
from tests.server import Served, eventually, free_port, processes, serving

CALLERS = 3
STEP_MS = "2"
WAITING = 60
"""Requests that the callers keep unfinished at most, so that what is alone gets its turn."""
SETTLE_S = 240.0
MODELS = ("imagen", "imagen-4", "imagen-4-fast", "imagen-4-ultra")


@dataclass(kw_only=True)
class Load:
    """What the callers did."""

    url: str
    key: str
    stop: threading.Event = field(default_factory=threading.Event)
    acknowledged: dict[str, str] = field(default_factory=dict)
    """Model by request id."""
    open: set[str] = field(default_factory=set)
    sent: int = 0
    cancelled: set[str] = field(default_factory=set)
    failures: list[str] = field(default_factory=list)

    def call(self, random_: random.Random) -> None:
        """One caller, until it is told to stop."""
        with httpx.Client(base_url=self.url, headers={"x-api-key": self.key}, trust_env=False, timeout=10) as client:
            number = 0
            while not self.stop.is_set():
                if len(self.open) < WAITING:
                    number += 1
                    self._submit(client, random_, f"{threading.get_ident()}-{number}")
                self._poll(client, random_)

    def _submit(self, client: httpx.Client, random_: random.Random, idempotency_key: str) -> None:
        model = random_.choice(MODELS)
        body = {"prompt": "a fox", "steps": random_.choice((1, 5, 25)), "width": 256, "height": 256}
        self.sent += 1
        while True:
            try:
                answer = client.post(f"/v2/{model}", json=body, headers={"idempotency-key": idempotency_key})
            except httpx.TransportError:
                self.stop.wait(0.05)
                continue
            if answer.status_code == 502:  # it is shutting down or starting
                self.stop.wait(0.05)
                continue
            break
        if answer.status_code != 200:
            self.failures.append(f"submit: {answer.status_code} {answer.text}")
            return
        request_id = answer.json()["request_id"]
        self.acknowledged[request_id] = model
        self.open.add(request_id)

    def _poll(self, client: httpx.Client, random_: random.Random) -> None:
        if not self.open:
            return
        request_id = random_.choice(list(self.open))
        try:
            withdrawn = random_.random() < 0.1 and client.post(f"/v2/requests/{request_id}/cancel")
            if withdrawn and withdrawn.is_success:
                self.cancelled.add(request_id)
            answer = client.get(f"/v2/requests/{request_id}/status")
        except httpx.TransportError:
            self.stop.wait(0.05)
            return
        if answer.status_code not in (200, 422, 502):
            self.failures.append(f"poll: {answer.status_code} {answer.text}")
        elif answer.json().get("status") in ("COMPLETED", "FAILED"):
            self.open.discard(request_id)


@contextmanager
def calling(load: Load, seed: int) -> Iterator[None]:
    threads = [
        threading.Thread(target=load.call, args=(random.Random(seed + number),), name=f"caller-{number}")
        for number in range(CALLERS)
    ]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        load.stop.set()
        for thread in threads:
            thread.join()


def kill(pids: list[int]) -> None:
    for pid in pids:
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            continue


def start(stack: ExitStack, folder: Path, port: int) -> Served:
    return stack.enter_context(serving(folder, "--workers", "2", port=port, CALOTYPE_STEP_MS=STEP_MS))


def kill_for(seconds: float, folder: Path, random_: random.Random) -> dict[str, int]:
    """Load and deaths for so long; returns how often what was killed. Everything is checked at the end."""
    with ExitStack() as stack:
        killed = _kill_for(seconds, folder, random_, stack)
    assert processes(folder) == []
    return killed


def _kill_for(seconds: float, folder: Path, random_: random.Random, stack: ExitStack) -> dict[str, int]:
    port = free_port()
    killed: dict[str, int] = defaultdict(int)
    served = start(stack, folder, port)
    load = Load(url=served.url, key=served.key)
    served.told("Picture")
    credits_of(folder, "add", "default", "50000")
    until = time.monotonic() + seconds
    with calling(load, random_.randrange(10**6)):
        while time.monotonic() < until:
            load.stop.wait(random_.uniform(0.2, 4.0))
            what = random_.choice(("worker", "worker", "gateway", "both"))
            workers = served.workers()
            if what == "worker":
                kill(workers[:1])
            else:
                kill([served.process.pid, *(workers if what == "both" else [])])
                served.process.wait()
                # At once: its workers still end by themselves.
                served = start(stack, folder, port)
                served.told("Docs")
            killed[what] += 1
    check(served, load)
    assert served.stop() == 0
    return killed


def check(served: Served, load: Load) -> None:
    assert load.failures == []
    states: dict[str, dict[str, Any]] = {}
    with served.client(load.key) as client:

        def settled() -> bool:
            for request_id in set(load.acknowledged) - set(states):
                body = client.get(f"/v2/requests/{request_id}/status").json()
                if body["status"] not in ("COMPLETED", "FAILED"):
                    return False
                states[request_id] = body
            return True

        eventually(settled, "every acknowledged request has ended", within_s=SETTLE_S)
        available = client.get("/v1/get-user-credits").json()["credits"]
        for request_id, body in states.items():
            result = client.get(f"/v2/requests/{request_id}")
            if body["status"] == "COMPLETED":
                assert client.get(result.json()["output"]).status_code == 200
            else:
                assert (result.status_code, result.json()["code"]) in ((422, "cancelled"), (422, "worker_lost"))
    assert all(states[request_id]["status"] == "FAILED" for request_id in load.cancelled)

    entries = ledger(served.folder)
    prices = {model.slug: model.price_micros for model in load_catalog().values()}
    moves: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for entry in entries:
        if entry["request_id"] is not None:
            moves[entry["request_id"]].append((entry["kind"], entry["amount_micros"]))
    for request_id, model in load.acknowledged.items():
        end = "charge" if states[request_id]["status"] == "COMPLETED" else "release"
        assert sorted(moves.pop(request_id)) == sorted([("hold", prices[model]), (end, prices[model])]), request_id
    assert sum(body["status"] == "COMPLETED" for body in states.values()) >= len(states) / 2
    # What is left: the first picture, and submits of the last moment whose answer nobody heard.
    assert len(moves) <= 1 + CALLERS
    charged = sum(entry["amount_micros"] for entry in entries if entry["kind"] == "charge")
    granted = sum(entry["amount_micros"] for entry in entries if entry["kind"] == "grant")
    assert round(available * 1_000_000) == granted - charged
    assert len(load.acknowledged) <= load.sent


def ledger(folder: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = credits_of(folder, "ledger", "default", "--limit", "1000000")["entries"]
    return found


def credits_of(folder: Path, *arguments: str) -> Any:
    command = [COMMAND, "credits", *arguments, "--data", str(folder), "--json"]
    return json.loads(subprocess.run(command, stdout=subprocess.PIPE, text=True, timeout=60, check=True).stdout)


def test_nothing_is_lost_when_processes_are_killed(tmp_path: Path) -> None:
    killed = kill_for(60.0, tmp_path / "data", random.Random(1))
    assert sum(killed.values()) >= 3


@pytest.mark.soak
@pytest.mark.timeout(1500)
def test_nothing_is_lost_when_processes_are_killed_for_ten_minutes(tmp_path: Path) -> None:
    killed = kill_for(600.0, tmp_path / "data", random.Random(time.time_ns()))
    assert min(killed[what] for what in ("worker", "gateway", "both")) >= 3
