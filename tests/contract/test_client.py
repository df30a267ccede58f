"""Calotype's own client against the same server."""

from __future__ import annotations

import asyncio
import io
import subprocess
import sys
import uuid
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest
from PIL import Image

from calotype.client import APIError, AsyncClient, Client, InferenceFailed, InferenceTimeout, Retries, Status
from tests.contract.serving import Served, eventually, serving
from tests.contract.test_snippets import snippet

ONCE = Retries(count=0)


def test_a_run_is_saved(server: Served, tmp_path: Path) -> None:
    with Client(server.key, server.url) as client:
        result = client.run("imagen-4", prompt="a hat", seed=7)
        (path,) = result.save(tmp_path / "hat.jpg")
    with Image.open(path) as image:
        assert (image.format, image.size) == ("JPEG", (1280, 896))
    assert (result.status, result.seed, result.images[0].width) == ("COMPLETED", 7, 1280)
    assert result.metrics["cost"] == 0.06


def test_a_blocking_run_gives_the_same_kind_of_result(server: Served) -> None:
    with Client(server.key, server.url) as client:
        result = client.run_sync("imagen-4-fast", prompt="a hat", num_images=2, output_format="png")
        files = [result.read(index) for index in range(2)]
    assert [Image.open(io.BytesIO(file)).format for file in files] == ["PNG", "PNG"]
    assert [image.content_type for image in result.images] == ["image/png"] * 2


def test_the_async_client_draws_at_once_what_is_asked_at_once(server: Served, tmp_path: Path) -> None:
    async def draw() -> list[list[Path]]:
        async with AsyncClient(server.key, server.url) as client:
            runs = [client.run("imagen-4", prompt="a hat", seed=seed) for seed in range(4)]
            results = await asyncio.gather(*runs, client.run_sync("imagen", prompt="a hat"))
            return [await result.save(tmp_path) for result in results]

    saved = [path for paths in asyncio.run(draw()) for path in paths]
    assert len({path.name for path in saved}) == 5
    assert all(path.read_bytes().startswith(b"\xff\xd8") for path in saved)


def test_progress_goes_up_to_its_end(slow: Served) -> None:
    told: list[Status] = []
    with Client(slow.key, slow.url) as client:
        client.submit("imagen-4", prompt="a hat", steps=4).wait(interval=0.1, on_progress=told.append)
    fractions = [status.fraction for status in told]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0
    assert any(status.step and status.steps == 4 for status in told)


def test_the_same_idempotency_key_is_one_request_and_one_charge(server: Served) -> None:
    key = server.key_of("careful", "--credits", "1")
    with Client(key, server.url) as client:
        same = client.with_options(idempotency_key=str(uuid.uuid4()))
        jobs = [same.submit("imagen-4", prompt="a hat") for _ in range(3)]
        results = [same.run("imagen-4", prompt="a hat"), same.run_sync("imagen-4", prompt="a hat"), jobs[0].wait()]
    assert len({job.request_id for job in jobs} | {result.request_id for result in results}) == 1
    with server.api(key) as api:
        assert api.get("/v1/get-user-credits").json()["credits"] == pytest.approx(0.94)


def test_a_blocking_call_that_is_cut_off_finds_its_request_again(slow: Served) -> None:
    """The server gives up after a second; the request takes two, and is paid for once."""
    key = slow.key_of("patient", "--credits", "1")
    with Client(key, slow.url, retries=Retries(base_s=0.1, cap_s=0.2, count=20)) as client:
        result = client.run_sync("imagen-4", prompt="a hat", steps=4)
    assert result.status == "COMPLETED"
    with slow.api(key) as api:
        assert api.get("/v1/get-user-credits").json()["credits"] == pytest.approx(0.94)


def test_a_cancelled_job_fails_and_costs_nothing(slow: Served) -> None:
    key = slow.key_of("hesitant", "--credits", "1")
    with Client(key, slow.url) as client:
        job = client.submit("imagen-4", prompt="a hat", steps=40)
        job.cancel()
        with pytest.raises(InferenceFailed, match="cancelled") as caught:
            job.wait()
        assert (caught.value.code, caught.value.request_id) == ("cancelled", job.request_id)
        with pytest.raises(APIError) as again:
            job.cancel()
        assert again.value.code == "already_ended"
    with slow.api(key) as api:
        assert api.get("/v1/get-user-credits").json()["credits"] == 1.0


def test_a_wait_that_runs_out_can_be_taken_up_again(slow: Served) -> None:
    with Client(slow.key, slow.url) as client:
        job = client.submit("imagen-4", prompt="a hat", steps=3)
        with pytest.raises(InferenceTimeout) as caught:
            job.wait(timeout=0.1)
        assert client.job(caught.value.request_id).wait().status == "COMPLETED"


def test_a_deadline_goes_with_the_call(slow: Served) -> None:
    with Client(slow.key, slow.url) as client, pytest.raises(InferenceFailed) as caught:
        client.with_options(deadline_s=1).run("imagen-4", prompt="a hat", steps=40)
    assert caught.value.code == "timeout"


@pytest.mark.parametrize(
    ("parameters", "status", "code", "field"),
    [
        ({"prompt": ""}, 400, "invalid_parameter", "prompt"),
        ({"prompt": "a hat", "seed": "7"}, 400, "invalid_parameter", "seed"),
    ],
)
def test_a_refusal_names_the_field(
    server: Served, parameters: dict[str, Any], status: int, code: str, field: str
) -> None:
    with Client(server.key, server.url, retries=ONCE) as client:
        for verb in (client.run, client.run_sync, client.submit):
            with pytest.raises(APIError) as caught:
                verb("imagen-4", **parameters)
            error = caught.value
            assert (error.status, error.code, error.field, error.retryable) == (status, code, field, False)
            assert error.request_id


def test_keys_credits_and_models_are_told_apart(server: Served) -> None:
    poor = server.key_of("poor-client")
    for key, slug, code in (
        ("SG_0000000000000000", "imagen-4", "unauthorized"),
        (poor, "imagen-4", "insufficient_credits"),
        (server.key, "imagen-5", "unknown_model"),
    ):
        with Client(key, server.url) as client, pytest.raises(APIError) as caught:
            client.run(slug, prompt="a hat")
        assert caught.value.code == code


def test_a_run_outlasts_a_restart_of_the_server(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with ThreadPoolExecutor(1) as pool:
        with serving(data, "--step-ms", "200") as first:
            client = Client(first.key, first.url)
            job = client.submit("imagen-4", prompt="a hat", steps=20)
            waiting = pool.submit(job.wait)
            eventually(lambda: job.status().status == "PROCESSING", "a worker at it")
        port = str(httpx.URL(first.url).port)
        with serving(data, "--step-ms", "200", "--port", port, key=first.key) as again, client:
            assert waiting.result(200).status == "COMPLETED"
            with again.api() as api:
                left = api.get("/v1/get-user-credits").json()["credits"]
    # The first picture was the welcome's.
    assert left == pytest.approx(1000 - 2 * 0.06)


def python(script: str, server: Served, folder: Path) -> list[str]:
    """What a process of its own prints."""
    variables = {"CALOTYPE_BASE_URL": server.url, "CALOTYPE_API_KEY": server.key}
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        cwd=folder,
        timeout=120,
        env={"PYTHONPATH": ":".join(path for path in sys.path if path), **variables},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_one_import_and_one_line_draw_a_picture(server: Served, tmp_path: Path) -> None:
    script = 'import calotype\nprint(calotype.run("imagen-4", prompt="a hat").save("hat.jpg")[0])'
    assert python(script, server, tmp_path) == ["hat.jpg"]
    assert (tmp_path / "hat.jpg").read_bytes().startswith(b"\xff\xd8")


def test_the_queue_sample_runs_with_only_its_names_changed(server: Served, tmp_path: Path) -> None:
    script = snippet("imagen-4-queue").replace("SegmindClient", "Client").replace("segmind", "calotype")
    status, output, seconds, request_id = python(script, server, tmp_path)
    assert (status, output.startswith(server.url)) == ("COMPLETED", True)
    assert float(seconds) >= 0
    assert uuid.UUID(request_id)


def test_importing_the_package_loads_no_http_client(server: Served, tmp_path: Path) -> None:
    script = "import sys, calotype; print('httpx' in sys.modules); calotype.run; print('httpx' in sys.modules)"
    assert python(script, server, tmp_path) == ["False", "True"]
