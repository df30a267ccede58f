"""What a delivery carries."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from calotype.domain.requests import ImageRequest
from calotype.domain.states import State
from calotype.gateway.hooks import webhook_body
from calotype.store.records import Artifact, Delivery, DeliveryState, Event, Request
from calotype.webhooks.dispatcher import payload

PICTURE = Artifact(name="0a.jpeg", content_type="image/jpeg", size=3, sha256="00", width=1024, height=1024, seed=7)


def ended(**more: Any) -> Request:
    given: dict[str, Any] = {
        "id": "0f6c1d7e-3b0a-4f7e-9a53-6a1f0e2b7c11",
        "account_id": "acc_1",
        "key_id": "key_1",
        "call": ImageRequest(model="imagen-4", prompt="a café", width=1024, height=1024, seed=7),
        "body": {"prompt": "a café"},
        "pipeline": "noop",
        "state": State.COMPLETED,
        "price_micros": 60_000,
        "charged_micros": 60_000,
        "created_at": 100.0,
        "started_at": 101.0,
        "ended_at": 103.0,
        "artifacts": (PICTURE,),
    }
    return Request(**given | more)


def test_it_stands_alone_and_says_nothing_of_the_moment() -> None:
    body = webhook_body(ended(), "https://pictures.example")

    assert body["output"] == body["images"][0]["url"] == "https://pictures.example/generations/0a.jpeg"
    assert body["prompt"] == "a café"
    assert body["metrics"] == {"inference_time": 2.0, "queue_time": 1.0, "total_time": 3.0, "cost": 0.06}


def test_it_says_how_it_ended_when_the_pictures_are_no_longer_kept() -> None:
    body = webhook_body(ended(artifacts=()), "https://pictures.example")

    assert body["status"] == "COMPLETED"
    assert body["metrics"]["cost"] == 0.06
    assert "remaining_credits" not in body["metrics"]


@pytest.mark.parametrize("code", ["cancelled", "drawing_failed"])
def test_a_failure_says_why_and_costs_nothing(code: str) -> None:
    failed = ended(state=State.FAILED, artifacts=(), charged_micros=0, error="it broke", code=code)
    body = webhook_body(failed, "https://pictures.example")

    assert (body["status"], body["error"], body["code"], body["model"]) == ("FAILED", "it broke", code, "imagen-4")
    assert "cost" not in body["metrics"]


def test_the_payload_is_the_same_at_every_try() -> None:
    delivery = Delivery(
        id="msg_1",
        account_id="acc_1",
        request_id=ended().id,
        webhook_id=None,
        url="https://hooks.example/",
        event=Event.SUCCEEDED,
        state=DeliveryState.PENDING,
        created_at=103.0,
        due_at=103.0,
    )
    later = replace(delivery, attempt=3, tries=3, due_at=999.0)

    def body(request: Request) -> Any:
        return webhook_body(request, "https://pictures.example")

    assert payload(delivery, ended(), body) == payload(later, ended(), body)
    assert "café" in payload(delivery, ended(), body)
