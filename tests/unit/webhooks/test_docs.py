"""What the page about webhooks shows works, and what it says is so."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from standardwebhooks import WebhookVerificationError

from calotype.domain.keys import new_signing_secret
from calotype.gateway.hooks import EVENTS
from calotype.gateway.table import all_routes
from calotype.webhooks.signing import signature_headers

PAGE = (Path(__file__).parents[3] / "docs" / "webhooks.md").read_text("utf-8")


def test_the_shown_receiver_takes_what_is_sent_and_nothing_else() -> None:
    [code] = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    names: dict[str, Any] = {}
    exec(code, names)
    received: Callable[..., dict[str, Any]] = names["received"]
    secret, body = new_signing_secret(), '{"event":"job.failed"}'
    headers = dict(signature_headers("msg_1", body, at=time.time(), signing=[secret]))

    assert received(secret, body.encode(), headers) == {"event": "job.failed"}
    with pytest.raises(WebhookVerificationError):
        received(secret, b"{}", headers)


def test_every_event_type_is_explained() -> None:
    rows = "".join(line.split("|")[1] for line in PAGE.splitlines() if line.startswith("| `"))

    assert set(re.findall(r"`([^`]+)`", rows)) == set(EVENTS)


def test_every_route_that_is_named_is_there() -> None:
    known = {f"{route.method} {route.path}" for route in all_routes()}
    named = re.findall(r"`((?:GET|POST) /[^`?]+)", PAGE)

    assert len(named) >= 5
    assert set(named) <= known
