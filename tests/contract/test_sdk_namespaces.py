"""The official package's other namespaces. Their hosts are fixed: reached by name resolution and a proxy with TLS, or
where a class attribute holds them, by that."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest
from PIL import Image

from tests.contract.published import Published
from tests.contract.receiver import receiving
from tests.contract.serving import Served, eventually

UNCHANGED = """
import segmind
from segmind import SegmindClient
client = SegmindClient()
"""
ATTRIBUTES = """
import importlib
import segmind
from segmind import SegmindClient
from segmind.files import Files
from segmind.webhooks import Webhooks
Files.STORAGE_BASE_URL = url
Webhooks.base_url = url + "/webhook"
history = importlib.import_module("segmind.generations")  # segmind.generations is an object of that name
history.REQUEST_HISTORY_URL = url + "/inference-request/request-history"
client = SegmindClient(base_url=url + "/v1")
"""
NAMELESS = """
import socket
import httpx

resolve = socket.getaddrinfo

def getaddrinfo(host, *rest, **options):
    if "segmind" in str(host):
        raise socket.gaierror(socket.EAI_NONAME, "name not known")
    return resolve(host, *rest, **options)

socket.getaddrinfo = getaddrinfo

def arrives(name):
    namespace, _, method = name.partition(".")
    try:
        getattr(getattr(client, namespace), method)(*calls[name])
    except httpx.ConnectError:
        return False
    except segmind.SegmindError as error:
        return error.status == 404
    return True
"""
"""The vendor's hosts are not found; ``calls`` are the arguments by method."""
ways = pytest.mark.parametrize("start", [UNCHANGED, ATTRIBUTES], ids=["unchanged", "attributes"])


def test_inference_works_unchanged(sdk: Published, server: Served) -> None:
    script = (
        UNCHANGED
        + """
value = [client.run("imagen-4", prompt="a hat"), client.run_sync("imagen-4", prompt="a hat").headers["content-type"]]
"""
    )
    result, kind = sdk.value(script, key=server.key)
    assert kind == "image/jpeg"
    assert result["output"].startswith("https://api.segmind.com/")


def test_the_urls_of_a_job_are_those_of_the_host_that_was_asked(sdk: Published, server: Served) -> None:
    script = UNCHANGED + "value = client.submit_async('imagen-4', prompt='a hat').submit_response"
    body = sdk.value(script, key=server.key)
    urls = [value for name, value in body.items() if name.endswith("_url")]
    assert len(urls) >= 3
    assert all(url.startswith("https://api.segmind.com/v") for url in urls)


def test_models_are_listed(sdk: Published, server: Served) -> None:
    listed = sdk.value(UNCHANGED + "value = client.models.list()", key=server.key)
    (long,) = [key for key in listed if key.startswith("Inference Segmind")]
    assert listed[long] == listed["models"]
    assert {model["slug"] for model in listed["models"]} == {"imagen", "imagen-4", "imagen-4-fast", "imagen-4-ultra"}
    assert next(iter(listed)) == long
    for model in listed["models"]:
        assert model.keys() >= {"slug", "title", "type", "description", "parameters", "is_depreciated"}
        assert "prompt" in model["parameters"]


def test_models_are_listed_without_a_key(sdk: Published) -> None:
    assert sdk.value(UNCHANGED + "value = client.models.list()")["models"]


def test_the_account_is_told(sdk: Published, server: Served) -> None:
    key = server.key_of("me", "--credits", "2.50")
    account = sdk.value(UNCHANGED + "value = client.accounts.current()", key=key)
    assert (account["name"], account["credits"]) == ("me", 2.5)


def test_an_account_needs_a_key(sdk: Published) -> None:
    error = sdk(UNCHANGED + "client.accounts.current()", key="SG_0000000000000000").error("SegmindError")
    assert error["status"] == 401


@ways
def test_files_are_uploaded_and_served(sdk: Published, server: Served, tmp_path: Path, start: str) -> None:
    paths = [tmp_path / "a.png", tmp_path / "b.jpg", tmp_path / "c.webp"]
    for path in paths:
        Image.new("RGB", (8, 8), "red").save(path)
    script = start + "value = [client.files.upload(paths), client.files.upload(paths[0])]"
    several, one = sdk.value(script, key=server.key, url=server.url, paths=[str(path) for path in paths])
    assert several["file_urls"] == several["urls"]
    assert len(several["file_urls"]) == 3
    assert one["message"]
    for url, path in zip([*several["file_urls"], *one["file_urls"]], [*paths, paths[0]], strict=True):
        answer = httpx.get(httpx.URL(server.url).join(httpx.URL(url).path), trust_env=False)
        assert answer.content == path.read_bytes()


def test_a_file_that_is_no_picture_is_refused(sdk: Published, server: Served, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_text("<script>alert(1)</script>")
    error = sdk(UNCHANGED + "client.files.upload(path)", key=server.key, path=str(path)).error("SegmindError")
    assert error["status"] == 400
    assert "JPEG, PNG or WebP" in error["detail"]


@ways
def test_a_webhook_is_added_shown_changed_and_deleted(sdk: Published, server: Served, start: str) -> None:
    key = server.key_of(f"hooks-{sdk.version}")
    script = (
        start
        + """
added = client.webhooks.add("https://receiver.example/one", ["GENERATION"])
shown = client.webhooks.get()
changed = client.webhooks.update(added["webhook_id"], "https://receiver.example/two", ["PIXELFLOW", "GENERATION"])
deleted = client.webhooks.delete(added["webhook_id"])
value = [added, shown, changed, deleted, client.webhooks.get()]
"""
    )
    added, shown, changed, deleted, after = sdk.value(script, key=key, url=server.url)
    assert (added["webhook_url"], added["event_types"], added["status"]) == (
        *("https://receiver.example/one", ["GENERATION"], "ACTIVE"),
    )
    assert [hook["webhook_id"] for hook in shown["webhooks"]] == [added["webhook_id"]]
    assert (changed["webhook_url"], changed["event_types"]) == (
        *("https://receiver.example/two", ["PIXELFLOW", "GENERATION"]),
    )
    assert deleted["status"] == "INACTIVE"
    assert after["webhooks"] == []


@pytest.mark.parametrize(
    ("call", "status"),
    [
        ("add('https://receiver.example/', ['NOTHING'])", 400),
        ("add('ftp://receiver.example/', ['GENERATION'])", 400),
        ("update('wh_7', 'https://receiver.example/', ['GENERATION'])", 404),
        ("delete('wh_7')", 404),
        ("logs('wh_7')", 404),
    ],
)
def test_a_wrong_webhook_call_is_refused(sdk: Published, server: Served, call: str, status: int) -> None:
    error = sdk(UNCHANGED + f"client.webhooks.{call}", key=server.key).error("SegmindError")
    assert error["status"] == status
    assert error["detail"]


def test_a_webhook_is_told_of_a_generation_and_the_log_shows_it(sdk: Published, server: Served) -> None:
    key = server.key_of(f"told-{sdk.version}", "--credits", "1")
    with receiving() as receiver:
        script = (
            UNCHANGED
            + """
hook = client.webhooks.add(target, ["GENERATION"])
value = [hook["webhook_id"], hook["secret"], client.run("imagen-4", prompt="a hat")["request_id"]]
"""
        )
        hook, secret, request_id = sdk.value(script, key=key, target=receiver.url)
        eventually(lambda: bool(receiver.deliveries), "a delivery")
        body = receiver.deliveries[0].verified(secret)
        assert (body["event"], body["status"], body["request_id"]) == ("job.succeeded", "COMPLETED", request_id)
        assert httpx.get(body["output"], trust_env=False).status_code == 200

        def logged() -> list[dict[str, Any]]:
            logs = sdk.value(UNCHANGED + "value = client.webhooks.logs(hook)", key=key, hook=hook)["logs"]
            return [log for log in logs if log["status"] == "delivered"]

        eventually(lambda: bool(logged()), "a line in the log")
        (log,) = logged()
        assert (log["request_id"], log["attempts"][0]["status"]) == (request_id, 200)


def test_generations_are_listed_with_what_they_cost(sdk: Published, server: Served) -> None:
    key = server.key_of(f"history-{sdk.version}", "--credits", "1")
    script = (
        UNCHANGED
        + """
drawn = client.run("imagen-4-fast", prompt="a hat", seed=3)
value = [
    drawn,
    client.generations.list(),
    client.generations.list(page=1, model_name="imagen-4-fast"),
    client.generations.list(model_name="imagen-4-ultra"),
    client.generations.recent("imagen-4-fast"),
]
"""
    )
    drawn, listed, named, others, recent = sdk.value(script, key=key)
    for page in (listed, named, recent):
        (row,) = page["generations"]
        assert page["data"] == page["generations"]
        assert httpx.URL(row["generation_url"]).path == httpx.URL(drawn["output"]).path
        assert (row["status"], row["credits_deduction"]) == ("COMPLETED", 0.025)
        assert (row["prompt"], row["parameters"]["seed"]) == ("a hat", 3)
        assert row["latency_ms"] >= 0
    assert others["generations"] == []


def test_generations_are_filtered_by_day(sdk: Published, server: Served) -> None:
    key = server.key_of(f"days-{sdk.version}", "--credits", "1")
    script = (
        UNCHANGED
        + """
from datetime import datetime, timezone
today = datetime.now(timezone.utc).strftime("%Y-%m-%d")
client.run("imagen-4", prompt="a hat")
value = [
    client.generations.list(start_date=today, end_date=today)["total"],
    client.generations.list(start_date="2020-01-01", end_date="2020-01-02")["total"],
]
"""
    )
    assert sdk.value(script, key=key) == [1, 0]


def test_without_the_vendors_hosts_the_attributes_reach_what_the_guide_says(
    sdk: Published, server: Served, tmp_path: Path
) -> None:
    picture = tmp_path / "a.png"
    Image.new("RGB", (8, 8), "red").save(picture)
    attributes: dict[str, list[str]] = {"files.upload": [str(picture)], "webhooks.get": []}
    literals = {"models.list": [], "accounts.current": [], "generations.list": [], "generations.recent": ["imagen-4"]}
    script = ATTRIBUTES + NAMELESS + "value = {name: arrives(name) for name in calls}"
    if sdk.version == "1.3.0":
        attributes |= {"generations.history": [], "generations.get": ["0f6c1d7e-3b0a-4f7e-9a53-6a1f0e2b7c11"]}
    calls = {**attributes, **literals}
    arrived = sdk.value(script, key=server.key, url=server.url, calls=calls)
    assert {name for name in calls if not arrived[name]} == set(literals)


def newest_only(sdk: Published) -> None:
    if sdk.version != "1.3.0":
        pytest.skip("history is new in 1.3.0")


@ways
def test_the_history_has_failures_too(sdk: Published, server: Served, start: str) -> None:
    newest_only(sdk)
    key = server.key_of("historian", "--credits", "5")
    script = (
        start
        + """
client.run("imagen", prompt="a hat", num_images=2)
job = client.submit_async("imagen-4-ultra", prompt="a hat")
client.submit_async("imagen-4", prompt="a coat").wait(interval=0.05)
job.wait(interval=0.05)
value = {
    "all": client.generations.history(),
    "page": client.generations.history(page=2, per_page=1),
    "model": client.generations.history(model_name="ultra"),
    "failed": client.generations.history(status="FAILED"),
    "sorted": client.generations.history(sort_by="model_name", sort_order="asc"),
    "one": client.generations.get(job.request_id),
}
"""
    )
    found = sdk.value(script, key=key, url=server.url)
    rows = found["all"]["generations"]
    assert len({row["request_id"] for row in rows}) == found["all"]["total"]
    assert {row["model_name"] for row in rows} == {"imagen", "imagen-4", "imagen-4-ultra"}
    assert all(row["model_status"] == "COMPLETED" for row in rows)
    assert found["page"]["page"] == 2
    assert {row["model_name"] for row in found["model"]["generations"]} == {"imagen-4-ultra"}
    assert found["failed"]["generations"] == []
    names = [row["model_name"] for row in found["sorted"]["generations"]]
    assert names == sorted(names)
    assert (found["one"]["model_name"], found["one"]["credits_deduction"]) == ("imagen-4-ultra", 0.075)


@pytest.mark.parametrize(
    ("call", "status"),
    [
        ("history(status='DONE')", 400),
        ("history(per_page=101)", 400),
        ("history(from_date='2026-01-01', to_date='2026-03-01')", 400),
        ("history(from_date='yesterday')", 400),
        ("history(user_email='someone@example.org')", 403),
        ("get('0f6c1d7e-3b0a-4f7e-9a53-6a1f0e2b7c11')", 404),
        ("get('../../v1')", 404),
    ],
)
def test_a_wrong_question_about_the_history_is_refused(sdk: Published, server: Served, call: str, status: int) -> None:
    newest_only(sdk)
    error = sdk(UNCHANGED + f"client.generations.{call}", key=server.key).error("SegmindError")
    assert error["status"] == status
    assert error["detail"]


def test_the_modules_namespaces_work_too(sdk: Published, server: Served) -> None:
    script = (
        UNCHANGED
        + """
value = [
    segmind.run("imagen-4", prompt="a hat")["status"],
    len(segmind.models.list()["models"]),
    segmind.webhooks.get()["webhooks"],
    segmind.generations.recent(model_name="imagen-4")["page"],
]
"""
    )
    assert sdk.value(script, key=server.key) == ["COMPLETED", 4, [], 1]
