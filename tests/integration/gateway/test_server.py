from __future__ import annotations

import http.client
import json
from pathlib import Path

import httpx
import pytest

from tests.integration.gateway.served import Served, serving, until

CALL = {"prompt": "a red fox in snow"}


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("POST", "/", 405, "method_not_allowed"),
        ("GET", "/nothing/here", 404, "not_found"),
        ("POST", "/v1/imagen-5", 404, "unknown_model"),
        ("POST", "/v2/IMAGEN-4", 404, "unknown_model"),
        ("GET", "/v2/dall-e", 404, "unknown_model"),
        ("POST", "/v1/imagen-4/", 404, "not_found"),
        ("POST", "/workflows/abc", 404, "not_found"),
        ("GET", "/finetune/request/list", 404, "not_found"),
        ("POST", "/v1/chat/completions", 404, "not_found"),
        ("GET", "/v1/imagen-4", 405, "method_not_allowed"),
        ("DELETE", "/v2/imagen-4", 405, "method_not_allowed"),
        ("POST", "/health", 405, "method_not_allowed"),
        ("OPTIONS", "/v1/imagen-4", 405, "method_not_allowed"),
        ("GET", "/v1/models", 404, "not_found"),
        ("POST", "/v1/requests", 404, "not_found"),
        ("POST", "/v1/images/generations", 404, "not_found"),
    ],
)
def test_every_error_is_json_of_one_form(client: httpx.Client, method: str, path: str, status: int, code: str) -> None:
    answer = client.request(method, path)
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/json")
    body = answer.json()
    assert set(body) == {"error", "code", "field", "request_id", "retryable"}
    assert (body["code"], body["request_id"]) == (code, answer.headers["x-request-id"])
    assert isinstance(body["error"], str)
    assert ("allow" in answer.headers) == (status == 405)


@pytest.mark.parametrize(
    ("path", "word"),
    [
        ("/workflows/x", "PixelFlow"),
        ("/finetune", "fine-tuning"),
        ("/chat", "chat"),
        ("/v1/models", "/inference-model-information/list"),
        ("/v1/images/generations", "OpenAI"),
        ("/v1/requests", "id is missing"),
    ],
)
def test_routes_that_are_not_ours_say_so(client: httpx.Client, path: str, word: str) -> None:
    assert word in client.post(path).json()["error"]


@pytest.mark.parametrize(
    ("headers", "beginning"),
    [
        ({}, "Missing Authorization or x-api-key"),
        ({"x-api-key": ""}, "Missing Authorization or x-api-key"),
        ({"authorization": "Basic abc"}, "Missing Authorization or x-api-key"),
        ({"cookie": "x-api-key=SG_0123456789abcdef"}, "Missing Authorization or x-api-key"),
        ({"x-api-key": "SG_0123456789abcdef"}, "Unauthorized"),
        ({"authorization": "Bearer SG_0123456789abcdef"}, "Unauthorized"),
        ({"x-api-key": "é" * 2000}, "Unauthorized"),
    ],
)
def test_without_a_key_that_is_known_it_is_a_401(served: Served, headers: dict[str, str], beginning: str) -> None:
    for method, path in (("POST", "/v1/imagen-4"), ("GET", "/v2/requests/x/status"), ("POST", "/v2/imagen-4")):
        raw = {name.encode(): value.encode() for name, value in headers.items()}
        answer = httpx.request(method, served.url + path, headers=raw, json=CALL if method == "POST" else None)
        assert answer.status_code == 401
        assert answer.json()["error"].startswith(beginning)


def test_a_key_in_the_url_authenticates_nothing(served: Served) -> None:
    assert (
        httpx.get(f"{served.url}/v2/requests/x/status?api_key={served.key}&x-api-key={served.key}").status_code == 401
    )


def test_a_bearer_key_is_accepted(served: Served) -> None:
    answer = httpx.post(f"{served.url}/v2/imagen-4", json=CALL, headers={"authorization": f"bearer {served.key}"})
    assert answer.status_code == 200


def test_a_foreign_host_is_refused_but_probes_are_answered(served: Served) -> None:
    headers = {"host": "evil.example", "x-api-key": served.key}
    answer = httpx.post(f"{served.url}/v2/imagen-4", json=CALL, headers=headers)
    assert (answer.status_code, answer.json()["field"]) == (400, "host")
    assert httpx.get(f"{served.url}/health", headers=headers).status_code == 200


def test_health_and_readiness(served: Served, client: httpx.Client) -> None:
    assert client.get("/health").json()["status"] == "ok"
    answer = client.get("/ready")
    assert answer.status_code == 200
    assert answer.json()["models"] == dict.fromkeys(("imagen", "imagen-4", "imagen-4-fast", "imagen-4-ultra"), "ready")


def test_without_a_worker_it_is_not_ready(folder: Path) -> None:
    with serving(folder, bind="*=bundled") as served:
        answer = httpx.get(f"{served.url}/ready")
    assert (answer.status_code, answer.json()["ready"]) == (503, False)
    assert set(answer.json()["models"].values()) == {"unavailable"}
    assert "imagen-4" in answer.json()["reasons"]


def test_a_server_that_shuts_down_takes_nothing_new(folder: Path) -> None:
    with serving(folder) as served, served.client() as client:
        served.loop.call_soon_threadsafe(served.parts.draining.set)
        until(lambda: client.get("/ready").status_code == 503, what="it is not ready")
        answer = client.post("/v2/imagen-4", json=CALL)
    assert (answer.status_code, answer.json()["code"], answer.json()["retryable"]) == (502, "draining", True)
    assert int(answer.headers["retry-after"]) > 0


def test_metrics_are_for_this_machine_and_operators(served: Served, client: httpx.Client) -> None:
    client.post("/v1/imagen-4", json=CALL)
    text = httpx.get(f"{served.url}/metrics").text
    assert 'calotype_requests_accepted_total{model="imagen-4"}' in text
    assert 'calotype_http_seconds_count{method="POST",route="/v1/{slug}",status="200"}' in text
    assert "calotype_queue_depth" in text
    proxied = {"x-forwarded-for": "203.0.113.9"}
    assert client.get("/metrics", headers=proxied).status_code == 403
    with served.client(served.new_account("boss", operator=True)) as operator:
        assert operator.get("/metrics", headers=proxied).status_code == 200


def test_the_documentation_needs_nothing_from_elsewhere(client: httpx.Client) -> None:
    answer = client.get("/docs")
    assert answer.headers["content-type"].startswith("text/html")
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    for part in ("/v1/imagen-4", "aspect_ratio", "x-api-key", "/openapi.json"):
        assert part in answer.text
    for foreign in ("<script", "src=", "@import", "url("):
        assert foreign not in answer.text


def test_the_servers_own_url_is_a_page_and_no_redirect(client: httpx.Client) -> None:
    answer = client.get("/")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert 'href="/docs"' in answer.text


def test_a_picture_is_cacheable_for_what_is_left_of_its_life(client: httpx.Client) -> None:
    url = client.post("/v1/imagen-4", json=CALL).json()["output"]
    answer = httpx.get(url)
    age = dict(part.strip().partition("=")[::2] for part in answer.headers["cache-control"].split(","))
    assert 604_700 < int(age["max-age"]) <= 604_800
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "sandbox" in answer.headers["content-security-policy"]
    again = httpx.get(url, headers={"if-none-match": f'"x", W/{answer.headers["etag"]}'})
    assert (again.status_code, again.content) == (304, b"")
    head = httpx.head(url)
    assert (head.status_code, head.headers["content-length"], head.content) == (200, str(len(answer.content)), b"")


def test_a_picture_is_gone_after_its_life(folder: Path) -> None:
    with serving(folder, artifact_ttl_s=0) as served, served.client() as client:
        assert httpx.get(client.post("/v1/imagen-4", json=CALL).json()["output"]).status_code == 404


@pytest.mark.parametrize(
    "name",
    ["..%2f..%2fcalotype.db", "%2e%2e%2fcalotype.db", "nothing.jpeg", "x", ".part", "%00.jpeg", "a" * 300 + ".png"],
)
def test_no_other_file_is_served(served: Served, name: str) -> None:
    assert httpx.get(f"{served.url}/generations/{name}").status_code == 404


@pytest.mark.parametrize(
    ("path", "allowed"), [("/v1/imagen-4", "POST"), ("/v2/requests", "GET, HEAD"), ("/webhook/get", "GET, HEAD")]
)
def test_a_405_names_all_that_is_allowed(client: httpx.Client, path: str, allowed: str) -> None:
    assert client.patch(path).headers["allow"] == allowed


def test_what_is_no_http_is_answered_in_json_too(served: Served) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", served.port)
    connection.request("BREW", "/health")
    answer = connection.getresponse()
    assert (answer.status, answer.getheader("content-type")) == (400, "application/json")
    body = json.loads(answer.read())
    assert (body["code"], body["request_id"]) == ("invalid_parameter", answer.getheader("x-request-id"))
    connection.close()


def test_a_retired_model_is_gone_and_the_others_are_there(folder: Path) -> None:
    with serving(folder, retired="imagen,imagen-4-fast") as served, served.client() as client:
        for version in ("v1", "v2"):
            answer = client.post(f"/{version}/imagen", json=CALL)
            assert (answer.status_code, answer.json()["code"]) == (410, "model_retired")
            assert answer.json()["error"] == "imagen is retired on this server (models: imagen-4, imagen-4-ultra)"
        assert served.available() == 100
        assert client.post("/v1/imagen-4", json=CALL).status_code == 200
        listed = client.get("/inference-model-information/list").json()["models"]
        assert [each["slug"] for each in listed if each["is_depreciated"]] == ["imagen", "imagen-4-fast"]
        assert client.get("/docs").text.count("<td>retired<") == 2
        ready = client.get("/ready").json()
        assert (ready["ready"], ready["reasons"]) == (True, {"imagen": "retired", "imagen-4-fast": "retired"})


def test_a_path_is_not_walked_up(served: Served) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", served.port)
    connection.request("GET", "/generations/../../calotype.db")
    assert connection.getresponse().status == 404
    connection.close()


def test_cors_is_off_until_it_is_set(served: Served, folder: Path) -> None:
    origin = {"origin": "https://page.example", "access-control-request-method": "POST"}
    assert "access-control-allow-origin" not in httpx.get(f"{served.url}/health", headers=origin).headers
    with serving(folder, cors_origins="https://page.example") as open_:
        answer = httpx.options(f"{open_.url}/v1/imagen-4", headers=origin)
        assert answer.headers["access-control-allow-origin"] == "https://page.example"
        assert "x-request-id" in answer.headers
        refused = httpx.post(f"{open_.url}/v1/imagen-4", headers=origin)
        assert refused.status_code == 401
        assert refused.headers["access-control-allow-origin"] == "https://page.example"
        foreign = httpx.get(f"{open_.url}/health", headers={"origin": "https://evil.example"})
        assert "access-control-allow-origin" not in foreign.headers


def test_calls_that_draw_are_limited_by_minute_and_polls_never(folder: Path) -> None:
    with serving(folder, requests_per_minute=3) as served, served.client() as client:
        answers = [client.post("/v2/imagen-4", json=CALL) for _ in range(4)]
        assert [each.status_code for each in answers] == [200, 200, 200, 429]
        assert [each.headers["x-rate-limit-remaining"] for each in answers] == ["2", "1", "0", "0"]
        refused = answers[3]
        assert refused.json()["error"].startswith("rate_limit_exceeded")
        assert 1 <= int(refused.headers["retry-after"]) <= 61
        assert refused.headers["x-rate-limit-reset-at-utc"].endswith("Z")
        request_id = answers[0].json()["request_id"]
        assert {client.get(f"/v2/requests/{request_id}/status").status_code for _ in range(20)} == {200}
        with served.client(served.new_account("other", granted=1)) as other:
            assert other.post("/v2/imagen-4", json=CALL).status_code == 200


def test_a_full_queue_is_a_429(folder: Path) -> None:
    with serving(folder, max_queued=2, bind="*=bundled") as served, served.client() as client:
        answers = [client.post("/v2/imagen-4", json=CALL) for _ in range(3)]
    assert [each.status_code for each in answers] == [200, 200, 429]
    assert (answers[2].json()["code"], "retry-after" in answers[2].headers) == ("queue_full", True)


def test_a_body_over_the_limit_is_a_413_declared_or_not(served: Served, client: httpx.Client) -> None:
    before = served.available()
    big = json.dumps(CALL | {"x": "y" * 1_000_000}).encode()
    declared = client.post("/v1/imagen-4", content=big)
    chunked = client.post("/v1/imagen-4", content=(big[i : i + 65_536] for i in range(0, len(big), 65_536)))
    for answer in (declared, chunked):
        assert (answer.status_code, answer.json()["code"]) == (413, "too_large")
    assert served.available() == before
