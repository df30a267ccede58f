"""What the tests of the side endpoints share."""

from __future__ import annotations

from itertools import count
from typing import Any

import httpx

from tests.integration.gateway.served import Served, until

_numbers = count()


def stranger(served: Served, **key: Any) -> httpx.Client:
    """A client of a new account with two credits."""
    return served.client(served.new_account(f"stranger-{next(_numbers)}", granted=2.0, **key))


def drawn(client: httpx.Client, slug: str = "imagen-4", **body: Any) -> str:
    """The id of a request that has ended."""
    answer = client.post(f"/v2/{slug}", json={"prompt": "a fox"} | body)
    assert answer.status_code == 200, answer.text
    request_id = str(answer.json()["request_id"])
    until(
        lambda: client.get(f"/v2/requests/{request_id}/status").json()["status"] in ("COMPLETED", "FAILED"),
        what="the request ends",
    )
    return request_id


def refusal(answer: httpx.Response, status: int, field: str | None = None) -> dict[str, Any]:
    """The body of an error, whose form is checked."""
    assert answer.status_code == status, answer.text
    body: dict[str, Any] = answer.json()
    assert set(body) == {"error", "code", "field", "request_id", "retryable"}
    assert body["error"]
    assert body["field"] == field
    return body
