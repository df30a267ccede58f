"""What an account's pages need: ledger, usage, search and deletion."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from calotype.domain.keys import digest
from tests.integration.gateway.served import Served
from tests.integration.gateway.side import drawn, refusal, stranger


def searched(client: httpx.Client, **query: Any) -> list[str]:
    answer = client.get("/v2/requests", params=query)
    assert answer.status_code == 200, answer.text
    return [row["request_id"] for row in answer.json()["requests"]]


def test_the_ledger_adds_up_to_the_balance(served: Served) -> None:
    with stranger(served) as client:
        request_id = drawn(client)
        served.hand.mood = "fail"
        failed = drawn(client)
        served.hand.mood = "draw"
        body = client.get("/v2/account/ledger").json()

    assert [(row["kind"], row["amount"], row["request_id"]) for row in body["entries"]] == [
        ("release", 0.06, failed),
        ("hold", 0.06, failed),
        ("charge", 0.06, request_id),
        ("hold", 0.06, request_id),
        ("grant", 2.0, None),
    ]
    assert round(sum(row["available"] for row in body["entries"]), 6) == body["credits"] == 1.94
    assert round(sum(row["held"] for row in body["entries"]), 6) == body["held_credits"] == 0
    assert body["next_before"] is None


def test_the_ledger_is_read_in_parts(served: Served) -> None:
    with stranger(served) as client:
        drawn(client)
        whole = client.get("/v2/account/ledger").json()["entries"]
        parts, before = [], None
        while True:
            query = {"limit": 2} if before is None else {"limit": 2, "before": before}
            body = client.get("/v2/account/ledger", params=query).json()
            parts += body["entries"]
            before = body["next_before"]
            if before is None:
                break

    assert parts == whole
    assert len(whole) == 3


def test_usage_counts_by_day_and_model_and_outlives_the_requests(served: Served) -> None:
    with stranger(served) as client:
        first = drawn(client, num_images=2)
        drawn(client)
        drawn(client, "imagen-4-fast")
        served.hand.mood = "fail"
        drawn(client, "imagen-4-fast")
        served.hand.mood = "draw"
        before = client.get("/v2/account/usage").json()
        assert client.delete(f"/v2/requests/{first}").status_code == 204
        after = client.get("/v2/account/usage").json()

    today = datetime.now(UTC).date().isoformat()
    found = {row["model"]: row for row in before["rows"]}
    assert {name: row["day"] for name, row in found.items()} == {"imagen-4": today, "imagen-4-fast": today}
    assert {key: found["imagen-4"][key] for key in ("completed", "failed", "images", "cost")} == {
        "completed": 2,
        "failed": 0,
        "images": 3,
        "cost": 0.18,
    }
    assert {key: found["imagen-4-fast"][key] for key in ("completed", "failed", "images", "cost")} == {
        "completed": 1,
        "failed": 1,
        "images": 1,
        "cost": 0.025,
    }
    assert (before["cost"], before["images"]) == (0.205, 4)
    assert after == before


def test_requests_are_found_by_words_model_state_and_day(served: Served) -> None:
    with stranger(served) as client:
        fox = drawn(client, prompt="A red Fox in snow")
        boat = drawn(client, "imagen", prompt="a boat, 100% blue")
        today = datetime.now(UTC).date().isoformat()

        assert searched(client) == [boat, fox]
        assert searched(client, text="fox") == [fox]
        assert searched(client, text="100%") == [boat]
        assert searched(client, text="_") == []
        assert searched(client, model="imagen-4") == [fox]
        assert searched(client, status="COMPLETED", sort_order="asc") == [fox, boat]
        assert searched(client, status="PENDING") == []
        assert searched(client, from_date=today, to_date=today, per_page=1, page=2) == [fox]
        assert searched(client, to_date="2026-01-01") == []


def test_a_found_request_says_all_of_itself(served: Served) -> None:
    with stranger(served) as client:
        drawn(client, seed=5, num_images=2, aspect_ratio="1:1")
        [row] = client.get("/v2/requests").json()["requests"]

    assert row["status"] == "COMPLETED"
    assert row["seed"] == 5
    assert [image["seed"] for image in row["images"]] == [5, 6]
    assert row["parameters"] == {"prompt": "a fox", "seed": 5, "num_images": 2, "aspect_ratio": "1:1"}
    assert row["cost"] == 0.12
    assert row["created_at"] <= row["started_at"] <= row["ended_at"]
    assert httpx.get(row["images"][0]["url"]).status_code == 200


def test_a_deleted_request_is_gone_with_its_pictures_and_its_money_stays(served: Served) -> None:
    with stranger(served) as client:
        request_id = drawn(client, num_images=2)
        urls = [image["url"] for image in client.get(f"/v2/requests/{request_id}").json()["images"]]
        ledger = client.get("/v2/account/ledger").json()
        assert client.delete(f"/v2/requests/{request_id}").status_code == 204

        assert searched(client) == []
        refusal(client.get(f"/v2/requests/{request_id}"), 404)
        assert [httpx.get(url).status_code for url in urls] == [404, 404]
        assert client.get("/v2/account/ledger").json() == ledger
        refusal(client.delete(f"/v2/requests/{request_id}"), 404)

    for url in urls:
        assert served.parts.blobs.path(url.rsplit("/", 1)[1]) is None


def test_only_ones_own_ended_requests_can_be_deleted(served: Served) -> None:
    with stranger(served) as client, stranger(served) as other:
        request_id = drawn(client)
        refusal(other.delete(f"/v2/requests/{request_id}"), 404)
        assert searched(other) == []
        served.hand.mood = "hold"
        waiting = client.post("/v2/imagen-4", json={"prompt": "a fox"}).json()["request_id"]
        refusal(client.delete(f"/v2/requests/{waiting}"), 409)
        served.hand.mood = "draw"

        assert set(searched(client)) == {request_id, waiting}


@pytest.mark.parametrize(
    ("path", "query", "field"),
    [
        ("/v2/account/ledger", {"limit": "0"}, "limit"),
        ("/v2/account/ledger", {"before": "x"}, "before"),
        ("/v2/account/ledger", {"before": ""}, "before"),
        ("/v2/account/ledger", {"before": "9" * 30}, "before"),
        ("/v2/account/usage", {"from_date": "2010-01-01", "to_date": "2026-01-01"}, "from_date"),
        ("/v2/account/usage", {"to_date": "0001-01-01"}, "to_date"),
        ("/v2/requests", {"status": "DONE"}, "status"),
        ("/v2/requests", {"text": "x" * 201}, "text"),
        ("/v2/requests", {"page": "1000001"}, "page"),
        ("/v2/requests", {"sort_by": "rowid"}, "sort_by"),
    ],
)
def test_a_parameter_that_is_wrong_is_named(client: httpx.Client, path: str, query: dict[str, str], field: str) -> None:
    refusal(client.get(path, params=query), 400, field)


SHARES = "/v2/requests/{}/shares"


def test_a_share_shows_its_picture_to_anybody_and_nothing_else(served: Served) -> None:
    with stranger(served) as client:
        request_id = drawn(client, num_images=2)
        images = client.get(f"/v2/requests/{request_id}").json()["images"]
        answer = client.post(SHARES.format(request_id), json={"image": 1, "expires_in_s": 60})
        listed = client.get(SHARES.format(request_id))

    assert answer.status_code == 201
    url = answer.json()["url"]
    shown = httpx.get(url)
    assert shown.content == httpx.get(images[1]["url"]).content
    assert shown.headers["content-type"] == images[1]["content_type"]
    assert request_id not in str(shown.headers) + url
    assert [share["id"] for share in listed.json()["shares"]] == [answer.json()["details"]["id"]]
    assert url.rsplit("/", 1)[1] not in listed.text


def test_a_share_ends_when_it_is_revoked_when_it_expires_and_with_its_request(served: Served) -> None:
    with stranger(served) as client, stranger(served) as other:
        request_id = drawn(client)
        path = SHARES.format(request_id)
        shares = [client.post(path, json={}).json() for _ in range(2)]
        refusal(other.delete(f"{path}/{shares[0]['details']['id']}"), 404)
        assert client.delete(f"{path}/{shares[0]['details']['id']}").status_code == 204
        refusal(client.delete(f"{path}/{shares[0]['details']['id']}"), 404)
        refusal(httpx.get(shares[0]["url"]), 404)
        assert httpx.get(shares[1]["url"]).status_code == 200
        client.delete(f"/v2/requests/{request_id}")
        refusal(httpx.get(shares[1]["url"]), 404)


def test_an_expired_share_shows_nothing(served: Served) -> None:
    with stranger(served) as client:
        request_id = drawn(client)
        url = client.post(SHARES.format(request_id), json={"expires_in_s": 60}).json()["url"]
        share, _ = _found(served, url)
        served.run(served.store.shares.add(_older(share), digest("the-token-of-a-share-that-is-over")))

    assert httpx.get(url).status_code == 200
    assert httpx.get(f"{served.url}/shares/the-token-of-a-share-that-is-over").status_code == 404


def test_shares_are_made_of_ones_own_pictures_alone(served: Served) -> None:
    with stranger(served) as client, stranger(served) as other:
        request_id = drawn(client)
        path = SHARES.format(request_id)
        refusal(other.post(path, json={}), 404)
        refusal(client.post(path, json={"image": 1}), 400, "image")
        for wish in ({"image": -1}, {"expires_in_s": 0}, {"expires_in_s": 10**9}, {"until": 5}):
            assert client.post(path, json=wish).status_code == 400
        served.hand.mood = "fail"
        refusal(client.post(SHARES.format(drawn(client)), json={}), 400, "image")


@pytest.mark.parametrize("token", ["x", "%00", "..%2fartifacts", "a" * 500])
def test_a_token_that_was_never_given_shows_nothing(served: Served, token: str) -> None:
    assert httpx.get(f"{served.url}/shares/{token}").status_code == 404


def _found(served: Served, url: str) -> Any:
    found = served.run(served.store.shares.find(digest(url.rsplit("/", 1)[1])))
    assert found is not None
    return found


def _older(share: Any) -> Any:
    from dataclasses import replace

    return replace(share, id=share.id + "-over", created_at=share.created_at - 120, expires_at=share.created_at - 60)


def parts(client: httpx.Client, **query: Any) -> list[str]:
    """All ids of a history, read in parts."""
    found: list[str] = []
    before = None
    while True:
        asked = query if before is None else query | {"before": before}
        body = client.get("/v2/account/history", params=asked).json()
        found += [row["request_id"] for row in body["requests"]]
        before = body["next_before"]
        if before is None:
            return found


def test_the_history_is_read_in_parts_and_filtered(served: Served) -> None:
    with stranger(served) as client:
        fox, owl = drawn(client, prompt="a RED fox"), drawn(client, "imagen-4-fast", prompt="an owl")
        served.hand.mood = "fail"
        failed = drawn(client, prompt="a red boat")
        served.hand.mood = "draw"

        assert parts(client, limit=1) == parts(client, limit=2) == parts(client) == [failed, owl, fox]
        assert parts(client, text="red") == [failed, fox]
        assert parts(client, text="red", status="COMPLETED", limit=1) == [fox]
        assert parts(client, model="imagen-4-fast") == [owl]
        assert parts(client, model="imagen-4-fas") == []
        with stranger(served) as other:
            assert parts(other) == []


def test_one_request_is_shown_with_what_was_sent_and_its_thumbnails(served: Served) -> None:
    with stranger(served) as client, stranger(served) as other:
        request_id = drawn(client, seed=7)
        row = client.get(f"/v2/account/history/{request_id}").json()
        refusal(other.get(f"/v2/account/history/{request_id}"), 404)

    assert row["parameters"] == {"prompt": "a fox", "seed": 7}
    [image] = row["images"]
    assert image["thumbnails"] == {px: f"{image['url']}.{px}.webp" for px in ("192", "384", "768")}


def test_a_thumbnail_that_is_not_there_yet_is_the_picture_and_is_asked_for_again_soon(served: Served) -> None:
    with stranger(served) as client:
        request_id = drawn(client)
        [image] = client.get(f"/v2/account/history/{request_id}").json()["images"]
        url = image["thumbnails"]["192"]
        first = client.get(url)
        name = url.rpartition("/")[2]
        served.parts.blobs.put(name, b"small", durable=False)
        second = client.get(url)
        assert client.delete(f"/v2/requests/{request_id}").status_code == 204
        refusal(client.get(url), 404)
        refusal(client.get(f"{url}.192.webp"), 404)

    assert first.headers["content-type"] == "image/jpeg"
    assert first.headers["cache-control"] == "public, max-age=10"
    assert (second.content, second.headers["content-type"]) == (b"small", "image/webp")
    assert "immutable" in second.headers["cache-control"]
    assert served.parts.blobs.path(name) is None


def test_the_ledger_has_the_balance_after_each_entry(served: Served) -> None:
    with stranger(served) as client:
        drawn(client)
        rows = client.get("/v2/account/ledger").json()["entries"]

    assert [(row["kind"], row["balance"]) for row in rows] == [
        ("charge", {"credits": 1.94, "held_credits": 0.0}),
        ("hold", {"credits": 1.94, "held_credits": 0.06}),
        ("grant", {"credits": 2.0, "held_credits": 0.0}),
    ]


def test_the_ledger_comes_as_csv_whole_and_by_days(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("calotype.gateway.ledger.MAX_ENTRIES", 2)
    with stranger(served) as client:
        request_id = drawn(client)
        answer = client.get("/v2/account/ledger.csv")
        other_days = client.get("/v2/account/ledger.csv", params={"from_date": "2020-01-01", "to_date": "2020-02-01"})
        refusal(client.get("/v2/account/ledger.csv", params={"from_date": "yesterday"}), 400, "from_date")

    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert answer.headers["content-disposition"].startswith('attachment; filename="ledger-2')
    head, *rows = [line.split(",") for line in answer.text.splitlines()]
    assert head == ["sequence", "time", "kind", "amount", "available", "held", "request_id", "note"]
    assert [row[2:] for row in rows] == [
        ["charge", "0.06", "1.94", "0.00", request_id, ""],
        ["hold", "0.06", "1.94", "0.06", request_id, ""],
        ["grant", "2.00", "2.00", "0.00", "", "test"],
    ]
    assert other_days.text.splitlines() == [",".join(head)]


def test_usage_tells_outcomes(served: Served) -> None:
    with stranger(served) as client:
        drawn(client)
        served.hand.mood = "fail"
        drawn(client)
        served.hand.mood = "draw"
        [row] = client.get("/v2/account/usage").json()["rows"]

    assert row["outcomes"] == {"completed": 1, "drawing_failed": 1}


def test_speeds_are_told_of_ones_own_and_of_all(served: Served) -> None:
    with stranger(served) as client:
        drawn(client, aspect_ratio="16:9")
        [own] = client.get("/v2/account/speeds").json()["speeds"]
        everybody = client.get("/v2/speeds").json()["speeds"]

    assert (own["model"], own["width"], own["height"], own["requests"]) == ("imagen-4", 1408, 768, 1)
    assert 0 < own["inference_time"]["p50"] <= own["total_time"]["p95"]
    assert sum(row["requests"] for row in everybody if row["width"] == 1408) >= 1
