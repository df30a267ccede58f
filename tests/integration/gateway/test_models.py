"""The list of models, and who one is."""

from __future__ import annotations

import httpx

from calotype.samples import WIDTHS_PX, file_of, mark_of
from tests.integration.gateway.served import Served
from tests.integration.gateway.side import drawn, refusal, stranger

PATH = "/inference-model-information/list"


def test_models_are_listed_under_both_keys_without_a_key(served: Served) -> None:
    body = httpx.get(served.url + PATH, params={"segmind_model": "True"}).json()

    assert next(iter(body)) == "Inference Segmind Model Information List With Details"
    assert next(iter(body.values())) == body["models"]
    assert [model["slug"] for model in body["models"]] == ["imagen", "imagen-4", "imagen-4-fast", "imagen-4-ultra"]


def test_a_model_shows_the_picture_that_its_pipeline_drew(served: Served) -> None:
    def shown() -> list[str | None]:
        model = httpx.get(served.url + PATH).json()["models"][1]
        return [model["thumbnail_image"], model["default_image_output"]]

    assert shown() == [None, None]
    for width in WIDTHS_PX:
        served.parts.samples.put(file_of("imagen-4", "noop", width), b"%d" % width)
    assert shown() == [None, None]
    served.parts.samples.put(mark_of("imagen-4", "noop"), b"first")
    first = shown()
    assert [httpx.get(url or "").content for url in first] == [b"320", b"1280"]

    served.parts.samples.put(mark_of("imagen-4", "noop"), b"second")
    assert not {*shown()} & {*first}
    for name in ("imagen-4.0.640.png", "imagen.0.640.webp", "imagen-5.0.640.webp", "..%2fx"):
        assert httpx.get(f"{served.url}/samples/{name}").status_code == 404


def test_a_model_says_what_a_client_shows(served: Served) -> None:
    model = httpx.get(served.url + PATH).json()["models"][1]

    assert model["title"]
    assert model["type"] == "textToImage"
    assert model["is_depreciated"] is False
    assert model["cost"] == 0.06
    assert model["parameters"]["prompt"]["required"] is True
    assert model["parameters"]["aspect_ratio"]["default"] == "4:3"
    assert model["parameters"]["steps"] | {"description": ""} == {
        "type": "integer",
        "description": "",
        "required": False,
        "minimum": 1,
        "maximum": 100,
    }
    assert {"thumbnail_image", "default_image_output"} <= set(model)


def test_an_account_sees_itself_and_what_it_has(served: Served) -> None:
    served.hand.mood = "hold"
    with stranger(served, models=frozenset({"imagen-4"})) as client:
        client.post("/v2/imagen-4", json={"prompt": "a fox"})
        body = client.get("/api/auth/authenticate").json()
        left = client.get("/v1/get-user-credits").json()

    assert body["name"].startswith("stranger-")
    assert (body["credits"], body["held_credits"]) == (1.94, 0.06)
    assert body["key"]["models"] == ["imagen-4"]
    assert body["key"]["operator"] is False
    assert left == {"credits": 1.94, "free-credits": 0.0}


def test_what_was_charged_is_gone_from_the_credits(served: Served) -> None:
    with stranger(served) as client:
        drawn(client, "imagen-4-ultra")

        assert client.get("/v1/get-user-credits").json()["credits"] == 1.925


def test_an_account_takes_a_key(served: Served) -> None:
    for path in ("/api/auth/authenticate", "/v1/get-user-credits"):
        assert refusal(httpx.get(served.url + path), 401)["error"].startswith("Missing Authorization or x-api-key")
        wrong = httpx.get(served.url + path, headers={"x-api-key": "SG_0123456789abcdef"})
        assert refusal(wrong, 401)["error"].startswith("Unauthorized")


def test_services_that_are_not_here_say_so(client: httpx.Client) -> None:
    for method, path, word in (
        ("POST", "/workflows/my-flow", "PixelFlow"),
        ("GET", "/workflows/request/abc", "PixelFlow"),
        ("POST", "/finetune/request/submit", "fine-tuning"),
        ("POST", "/v1/chat/completions", "chat"),
    ):
        assert word in refusal(client.request(method, path, json={}), 404)["error"]
