"""What becomes of requests while workers run, stop and die."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.server import Served, eventually, processes, serving

SLOW_MS = "200"
"""A step; a picture of 25 steps takes five seconds then."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def slow(folder: Path) -> Iterator[Served]:
    with serving(folder, "--step-ms", SLOW_MS) as served:
        yield served


def submitted(client: httpx.Client, **parameters: Any) -> str:
    answer = client.post("/v2/imagen-4", json={"prompt": "a fox", **parameters})
    assert answer.status_code == 200, answer.text
    request_id: str = answer.json()["request_id"]
    return request_id


def status(client: httpx.Client, request_id: str) -> dict[str, Any]:
    found: dict[str, Any] = client.get(f"/v2/requests/{request_id}/status").json()
    return found


def drawing(client: httpx.Client, request_id: str) -> None:
    eventually(lambda: status(client, request_id)["status"] == "PROCESSING", "a request that is drawn")


def ended(client: httpx.Client, request_id: str) -> dict[str, Any]:
    eventually(lambda: status(client, request_id)["status"] in ("COMPLETED", "FAILED"), "a request that has ended")
    return status(client, request_id)


def test_progress_is_told_while_it_draws(slow: Served) -> None:
    with slow.client() as client:
        request_id = submitted(client)
        drawing(client, request_id)
        told = eventually(
            lambda: (found := status(client, request_id)).get("step", 0) > 0 and found, "a step that is told"
        )
    assert told
    assert told["steps"] == 25
    assert 0 < told["step"] <= 25


def test_a_cancelled_request_is_not_drawn_to_its_end(folder: Path) -> None:
    with serving(folder, "--step-ms", "1000") as served, served.client() as client:
        first = submitted(client)
        drawing(client, first)
        assert client.post(f"/v2/requests/{first}/cancel").is_success
        found = eventually(lambda: served.logged("given up"), "a worker that gives up")
        assert first in {entry["request_id"] for entry in found}
        assert status(client, first)["code"] == "cancelled"


def test_a_short_request_overtakes_a_long_one(slow: Served) -> None:
    slow.told("Picture")
    with slow.client() as client:
        long = submitted(client, steps=100)
        drawing(client, long)
        assert ended(client, submitted(client, steps=1))["status"] == "COMPLETED"
        assert status(client, long)["status"] == "PROCESSING"


def test_a_killed_worker_is_replaced_and_its_request_drawn(folder: Path) -> None:
    with serving(folder, "--step-ms", SLOW_MS) as served, served.client() as client:
        served.told("Picture")
        request_id = submitted(client)
        drawing(client, request_id)
        (worker,) = served.workers()
        os.kill(worker, signal.SIGKILL)
        assert ended(client, request_id)["status"] == "COMPLETED"
        assert worker not in served.workers()
        (death,) = served.logged("worker died")
        (released,) = served.logged("leases released")
        assert (death["pid"], death["code"], released["requests"]) == (worker, -signal.SIGKILL, 1)
        (finish,) = [entry for entry in served.logged("finished") if entry["request_id"] == request_id]
        assert finish["attempt"] == 2


def test_a_request_that_kills_its_workers_is_given_up_and_nobody_else(folder: Path) -> None:
    with serving(folder, "--step-ms", SLOW_MS) as served, served.client() as client:
        served.told("Picture")
        deadly, other = submitted(client), submitted(client, steps=20)
        drawing(client, deadly)
        drawing(client, other)
        before = client.get("/v1/get-user-credits").json()["credits"]
        deaths = 0
        while status(client, deadly)["status"] != "FAILED":
            # First among others, then alone: only that counts. Running after its release, it has a living worker.
            if len(served.logged("leases released")) == deaths and status(client, deadly)["status"] == "PROCESSING":
                for worker in served.workers():
                    os.kill(worker, signal.SIGKILL)
                deaths += 1
                died = deaths
                eventually(lambda died=died: len(served.logged("leases released")) == died, "its worker's death")  # type: ignore[misc]
        assert deaths == 4
        assert status(client, deadly)["code"] == "worker_lost"
        assert ended(client, other)["status"] == "COMPLETED"
        after = client.get("/v1/get-user-credits").json()["credits"]
    # Both were held before; one is charged, one given back.
    assert after == pytest.approx(before + 0.06)


def test_workers_end_by_themselves_when_the_server_is_killed(folder: Path) -> None:
    with serving(folder, "--workers", "2", "--step-ms", SLOW_MS) as served:
        served.ready()
        eventually(lambda: len(served.workers()) == 2, "two workers")
        served.process.kill()
        served.process.wait()
        eventually(lambda: not processes(folder), "no orphan", within_s=30)


def test_what_a_killed_server_left_is_drawn_by_the_next(folder: Path) -> None:
    with serving(folder, "--step-ms", "1000") as served, served.client() as client:
        key = served.key
        request_id = submitted(client)
        drawing(client, request_id)
        for pid in (served.process.pid, *served.workers()):
            os.kill(pid, signal.SIGKILL)
        served.process.wait()
    with serving(folder) as served, served.client(key) as client:
        assert ended(client, request_id)["status"] == "COMPLETED"


def test_what_waits_for_a_pipeline_that_is_bound_no_more_is_drawn_all_the_same(folder: Path) -> None:
    with serving(folder, "--workers", "0", CALOTYPE_BIND="*=bundled") as served, served.client() as client:
        key, request_id = served.key, submitted(client)
        assert served.stop() == 0
    with serving(folder) as served, served.client(key) as client:
        assert ended(client, request_id)["status"] == "COMPLETED"
