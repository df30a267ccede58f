"""Both clients over real connections, against a server that fails as servers do."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from calotype.client import APIError, AsyncClient, Client, Retries, Status
from tests.integration.client.script import Heard, Scripted, scripted

QUICK = Retries(base_s=0.001, cap_s=0.002)
SUBMITTED = Scripted(body={"request_id": "7", "status": "QUEUED"})
HANG_UP = Scripted(status=0)
JPEG = b"\xff\xd8 not quite"


def with_client(url: str, *, path: Path, on_progress: Callable[[Status], None] | None) -> dict[str, Any]:
    with Client("SG_0123456789abcdef", url, retries=QUICK) as client:
        result = client.run("imagen-4", prompt="a hat", on_progress=on_progress)
        return {"body": dict(result), "paths": result.save(path), "bytes": result.read()}


def with_async_client(url: str, *, path: Path, on_progress: Callable[[Status], None] | None) -> dict[str, Any]:
    async def run() -> dict[str, Any]:
        async with AsyncClient("SG_0123456789abcdef", url, retries=QUICK) as client:
            result = await client.run("imagen-4", prompt="a hat", on_progress=on_progress)
            return {"body": dict(result), "paths": await result.save(path), "bytes": await result.read()}

    return asyncio.run(run())


Run = Callable[..., dict[str, Any]]
both = pytest.mark.parametrize("run", [with_client, with_async_client])


def done(heard: Heard) -> Scripted:
    return Scripted(body={"status": "COMPLETED", "request_id": "7", "images": [{"url": f"{heard.url}/a.jpeg"}]})


@both
def test_a_run_survives_hang_ups_and_refusals_as_one_request(run: Run, tmp_path: Path) -> None:
    answers = [
        *(HANG_UP, Scripted(status=429, headers={"retry-after": "0"}), SUBMITTED),
        *(HANG_UP, Scripted(status=502, body=b"<html>"), HANG_UP),
    ]
    with scripted(answers) as heard:
        answers += [done(heard), *[Scripted(body=JPEG, headers={"content-type": "image/jpeg"})] * 2]
        got = run(heard.url, path=tmp_path / "hat.jpg", on_progress=None)
    submits = [headers for line, headers in zip(heard.lines, heard.headers, strict=True) if "/v2/imagen-4" in line]
    assert len(submits) == 3
    assert len({headers["idempotency-key"] for headers in submits}) == 1
    assert heard.bodies[0] == b'{"prompt":"a hat"}'
    assert got["body"]["status"] == "COMPLETED"
    assert [path.read_bytes() for path in got["paths"]] == [JPEG] == [got["bytes"]]


@both
def test_progress_is_called_with_each_status(run: Run, tmp_path: Path) -> None:
    told: list[Status] = []
    answers = [SUBMITTED, Scripted(body={"status": "PROCESSING", "progress": 0.25})]
    with scripted(answers) as heard:
        answers += [done(heard), done(heard), Scripted(body=JPEG), Scripted(body=JPEG)]
        run(heard.url, path=tmp_path, on_progress=told.append)
    assert [status.fraction for status in told] == [0.25, 1.0]


@both
def test_a_server_that_is_not_there_is_an_error_with_its_address(run: Run, tmp_path: Path) -> None:
    with scripted([]) as heard:
        pass
    with pytest.raises(APIError, match=heard.url) as caught:
        run(heard.url, path=tmp_path, on_progress=None)
    assert caught.value.code == "unreachable"


@both
def test_a_redirect_takes_the_key_nowhere(run: Run, tmp_path: Path) -> None:
    with scripted([SUBMITTED]) as other:
        away = Scripted(status=307, headers={"location": f"{other.url}/v2/imagen-4"})
        with scripted([away]) as heard, pytest.raises(APIError) as caught:
            run(heard.url, path=tmp_path, on_progress=None)
    assert caught.value.status == 307
    assert other.lines == []


@both
def test_what_on_progress_raises_reaches_the_caller(run: Run, tmp_path: Path) -> None:
    def refuse(_: Status) -> None:
        raise RuntimeError("enough")

    answers = [SUBMITTED, Scripted(body={"status": "QUEUED"})]
    with scripted(answers) as heard, pytest.raises(RuntimeError, match="enough"):
        run(heard.url, path=tmp_path, on_progress=refuse)
