"""Between the client's own values and httpx's: what both transports share."""

from __future__ import annotations

from typing import Any

import httpx

from calotype.client.wire import Answer, Call

CONNECT_TIMEOUT_S = 5.0

FAILURES = (
    httpx.DecodingError,
    httpx.NetworkError,
    httpx.ProxyError,
    httpx.RemoteProtocolError,
    httpx.TimeoutException,
)
"""There was no answer, or none that can be read. What httpx refuses to send at all is the caller's to see."""


def options(timeout_s: float) -> dict[str, Any]:
    """For httpx's clients. A redirect is an answer: the key goes where it was meant to go and nowhere else."""
    return {"timeout": httpx.Timeout(timeout_s, connect=CONNECT_TIMEOUT_S), "follow_redirects": False}


def request(client: httpx.Client | httpx.AsyncClient, call: Call, timeout_s: float) -> httpx.Request:
    timeout = httpx.Timeout(max(timeout_s, call.timeout_s or 0.0), connect=CONNECT_TIMEOUT_S)
    return client.build_request(
        call.method, call.url, headers=dict(call.headers), content=call.content, timeout=timeout
    )


def answer(response: httpx.Response) -> Answer:
    """``httpx.Headers`` gives names in lower case."""
    return Answer(status=response.status_code, headers=dict(response.headers), content=response.content)
