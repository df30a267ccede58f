"""Inference with the official package, unmodified: every verb, over the base URL that it lets one choose."""

from __future__ import annotations

import io
import uuid

import httpx
import pytest
from PIL import Image

from tests.contract.published import Published
from tests.contract.serving import Served

CLIENT = """
from segmind import SegmindClient
client = SegmindClient(base_url=url)
"""
PROMPT = "A cozy cabin in the snowy mountains at sunrise"
PICTURES = (
    ("imagen", (1408, 768), 0.06),
    ("imagen-4", (1280, 896), 0.06),
    ("imagen-4-fast", (1024, 1024), 0.025),
    ("imagen-4-ultra", (2048, 2048), 0.075),
)
"""Slug, pixels without any parameter, price."""


@pytest.mark.parametrize(("slug", "size", "price"), PICTURES)
def test_run_gives_the_result(sdk: Published, server: Served, slug: str, size: tuple[int, int], price: float) -> None:
    script = CLIENT + "value = client.run(slug, prompt=prompt)"
    result = sdk.value(script, key=server.key, url=f"{server.url}/v1", slug=slug, prompt=PROMPT)
    assert (result["status"], result["error"], result["prompt"]) == ("COMPLETED", None, PROMPT)
    assert result["metrics"]["inference_time"] >= 0
    assert result["metrics"]["cost"] == price
    (image,) = result["images"]
    assert result["output"] == image["url"]
    assert (image["content_type"], image["width"], image["height"]) == ("image/jpeg", *size)


def test_the_output_is_a_jpeg_that_needs_no_key(sdk: Published, server: Served) -> None:
    script = CLIENT + "value = client.run('imagen-4', prompt='a hat')['output']"
    url = sdk.value(script, key=server.key, url=f"{server.url}/v1")
    answer = httpx.get(url, trust_env=False)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "image/jpeg")
    assert Image.open(io.BytesIO(answer.content)).size == (1280, 896)
    assert url.startswith(server.url)
    assert url.endswith((".jpeg", ".jpg"))


def test_run_sync_gives_the_pictures_bytes_and_says_what_they_cost(sdk: Published, server: Served) -> None:
    script = (
        CLIENT
        + """
        import base64
        response = client.run_sync("imagen-4-fast", prompt="a hat", seed=7)
        value = [response.status_code, dict(response.headers), base64.b64encode(response.content).decode()]
    """.replace("\n        ", "\n")
    )
    status, headers, _ = sdk.value(script, key=server.key, url=f"{server.url}/v1")
    assert (status, headers["content-type"]) == (200, "image/jpeg")
    assert float(headers["x-cost"]) == 0.025
    assert float(headers["x-remaining-credits"]) > 0
    assert float(headers["x-generation-time"]) >= 0
    assert headers["x-seed-value"] == "7"
    assert uuid.UUID(headers["x-request-id"])


def test_run_syncs_bytes_are_a_picture(sdk: Published, server: Served) -> None:
    script = CLIENT + "value = client.run_sync('imagen-4', prompt='a hat').content.hex()"
    content = bytes.fromhex(sdk.value(script, key=server.key, url=f"{server.url}/v1"))
    with Image.open(io.BytesIO(content)) as image:
        assert (image.format, image.size) == ("JPEG", (1280, 896))


def test_several_pictures_are_json_for_run_sync_too(sdk: Published, server: Served) -> None:
    script = CLIENT + "value = client.run_sync('imagen-4', prompt='a hat', num_images=2, seed=5).json()"
    result = sdk.value(script, key=server.key, url=f"{server.url}/v1")
    assert [image["seed"] for image in result["images"]] == ["5", "6"]
    assert isinstance(result["output"], str)
    assert result["metrics"]["cost"] == 0.12


def test_a_job_has_an_id_and_absolute_urls_at_once(sdk: Published, server: Served) -> None:
    script = (
        CLIENT
        + """
job = client.submit_async("imagen-4", prompt="a hat")
value = {"id": job.request_id, "status": job.status_url, "response": job.response_url, "body": job.submit_response}
"""
    )
    job = sdk.value(script, key=server.key, url=f"{server.url}/v1")
    assert str(uuid.UUID(job["id"])) == job["id"]
    assert job["response"] == f"{server.url}/v2/requests/{job['id']}"
    assert job["status"] == f"{job['response']}/status"
    assert job["body"]["status"] == "QUEUED"
    assert job["body"]["poll_url"] == f"{server.url}/v1/requests/{job['id']}"


def test_a_job_waits_and_fetches_its_result(sdk: Published, server: Served) -> None:
    script = (
        CLIENT
        + """
job = client.submit_async("imagen-4", prompt="a hat")
value = [job.wait(timeout=60, interval=0.05), job.status(), job.result()]
"""
    )
    waited, status, result = sdk.value(script, key=server.key, url=f"{server.url}/v1")
    assert waited == result
    assert status["status"] == "COMPLETED"
    assert set(status) == {"status", "request_id", "metrics"}
    assert status["metrics"].keys() >= {"inference_time", "queue_time", "total_time", "cost", "remaining_credits"}


def test_a_job_goes_through_the_contracts_states(sdk: Published, slow: Served) -> None:
    script = (
        CLIENT
        + """
import time
job = client.submit_async("imagen-4", prompt="a hat", steps=3)
value = []
while not value or value[-1]["status"] not in ("COMPLETED", "FAILED"):
    value.append(job.status())
    time.sleep(0.02)
"""
    )
    bodies = sdk.value(script, key=slow.key, url=f"{slow.url}/v1")
    states = list(dict.fromkeys(body["status"] for body in bodies))
    assert states[-2:] == ["PROCESSING", "COMPLETED"]
    assert set(states) <= {"QUEUED", "PROCESSING", "COMPLETED"}
    running = next(body for body in bodies if body["status"] == "PROCESSING")
    assert running["metrics"] == {}
    assert running["status_url"] == f"{running['response_url']}/status"


def test_the_older_poll_url_gives_the_result_too(sdk: Published, server: Served) -> None:
    script = (
        CLIENT
        + """
job = client.submit_async("imagen-4", prompt="a hat")
result = job.wait(interval=0.05)
value = [client._request("GET", job.submit_response["poll_url"]).json(), result]
"""
    )
    polled, result = sdk.value(script, key=server.key, url=f"{server.url}/v1")
    assert polled == result


def test_the_modules_verbs_work_with_a_default_client_of_ones_own(sdk: Published, server: Served) -> None:
    script = """
import segmind
segmind._default_client = segmind.SegmindClient(base_url=url)
value = [
    segmind.run("imagen", prompt="a hat")["status"],
    segmind.run_sync("imagen", prompt="a hat").headers["content-type"],
    segmind.submit_async("imagen", prompt="a hat").wait(interval=0.05)["status"],
]
"""
    assert sdk.value(script, key=server.key, url=f"{server.url}/v1") == ["COMPLETED", "image/jpeg", "COMPLETED"]


def test_a_base_url_without_a_version_reaches_the_queue(sdk: Published, server: Served) -> None:
    script = CLIENT + "value = client.run('imagen-4', prompt='a hat')['status']"
    assert sdk.value(script, key=server.key, url=server.url) == "COMPLETED"


def test_fields_of_other_models_are_named_and_ignored(sdk: Published, server: Served) -> None:
    script = CLIENT + "value = client.run('imagen-4', prompt='a hat', timeout=3, interval=1)['warnings']"
    warnings = sdk.value(script, key=server.key, url=f"{server.url}/v1")
    assert {"timeout", "interval"} <= {warning["field"] for warning in warnings}


def test_every_parameter_of_the_pages_is_taken(sdk: Published, server: Served) -> None:
    script = (
        CLIENT
        + """
value = client.run(
    "imagen-4-ultra", prompt="a hat", negative_prompt="blurry", width=512, height=768, steps=2, guidance_scale=7.5,
    scheduler="EulerAncestralDiscrete", seed=11,
)
"""
    )
    result = sdk.value(script, key=server.key, url=f"{server.url}/v1")
    assert [(image["width"], image["height"], image["seed"]) for image in result["images"]] == [(512, 768, "11")]
    assert result["seed"] == "11"


def test_a_wait_that_runs_out_leaves_the_request_running(sdk: Published, slow: Served) -> None:
    script = (
        CLIENT
        + """
from segmind import InferenceTimeout
job = client.submit_async("imagen-4", prompt="a hat", steps=4)
try:
    job.wait(timeout=0.2, interval=0.05)
except InferenceTimeout as error:
    value = [error.request_id == job.request_id, error.elapsed_s >= 0.2, job.wait(interval=0.1)["status"]]
"""
    )
    assert sdk.value(script, key=slow.key, url=f"{slow.url}/v1") == [True, True, "COMPLETED"]


def test_credits_are_taken_once_for_each_picture(sdk: Published, server: Served) -> None:
    key = server.key_of(f"spender-{sdk.version}", "--credits", "1.00")
    script = (
        CLIENT
        + """
def left():
    return client._request("GET", "/get-user-credits").json()["credits"]
value = [left()]
client.run("imagen-4", prompt="a hat")
value.append(left())
client.run_sync("imagen-4-fast", prompt="a hat")
value.append(left())
"""
    )
    left = sdk.value(script, key=key, url=f"{server.url}/v1")
    assert left == pytest.approx([1.0, 0.94, 0.915])
