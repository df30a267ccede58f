"""Calls and answers as values: what is sent for each verb, and what is read from what comes back. No I/O."""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import quote, urlsplit

from calotype import __version__
from calotype.client.errors import APIError

VERSION_PATH = re.compile(r"/v\d+$")
SYNC_TIMEOUT_S = 120.0
"""Of a blocking call: longer than the server's own limit, which answers with an error that says more."""
HOLD_MARGIN_S = 10.0
"""Beyond the time that the server was asked to hold an answer back."""
Priority = Literal["normal", "low"]


@dataclass(frozen=True, kw_only=True)
class Call:
    """An HTTP request."""

    method: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    content: bytes | None = None
    timeout_s: float | None = None
    """At least so long; None: the client's own."""


@dataclass(frozen=True, kw_only=True)
class Answer:
    """An HTTP response, read to its end."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    """Names in lower case."""
    content: bytes = b""

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300

    @property
    def body(self) -> dict[str, Any]:
        """Empty unless it is a JSON object."""
        try:
            value = json.loads(self.content)
        except ValueError:
            return {}
        return value if isinstance(value, dict) else {}


@dataclass(frozen=True, kw_only=True)
class NoAnswer:
    """The server was not reached, or fell silent."""

    error: Exception


@dataclass(frozen=True, kw_only=True)
class Options:
    """What goes with a call and not into its body: every field of the body is the model's."""

    idempotency_key: str | None = None
    """None: a new one for each call, so that its retries are one request."""
    priority: Priority | None = None
    webhook_url: str | None = None
    """Told of the request's end."""
    deadline_s: float | None = None
    """The server fails the request where it has not ended by then."""

    def headers(self) -> dict[str, str]:
        sent = {
            "idempotency-key": self.idempotency_key or str(uuid.uuid4()),
            "x-queue-priority": self.priority,
            "x-webhook-url": self.webhook_url,
            "x-request-timeout": None if self.deadline_s is None else f"{self.deadline_s:g}",
        }
        return {name: value for name, value in sent.items() if value is not None}


class Wire:
    """The calls of one server and key.

    Polls go to the server that was named, not to the URLs that its answers name: a key is shown to no other host.
    """

    def __init__(self, base_url: str, api_key: str | None) -> None:
        """Raises ValueError for what is no HTTP URL. A ``/v1`` at its end may be there or not."""
        self.base_url = VERSION_PATH.sub("", base_url.strip().rstrip("/"))
        parts = urlsplit(self.base_url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError(f"the base URL must be such as http://127.0.0.1:8000, not {base_url!r}")
        self._headers = {"user-agent": f"calotype-python/{__version__}"}
        self._key = {"x-api-key": api_key} if api_key else {}

    def submit(self, slug: str, params: Mapping[str, Any], options: Options) -> Call:
        return self._post(f"/v2/{_part(slug)}", params, options)

    def run_sync(self, slug: str, params: Mapping[str, Any], options: Options) -> Call:
        return self._post(f"/v1/{_part(slug)}", params, options, timeout_s=SYNC_TIMEOUT_S)

    def status(self, request_id: str, hold_s: float = 0.0) -> Call:
        return self._get(f"/v2/requests/{_part(request_id)}/status", hold_s)

    def result(self, request_id: str, hold_s: float = 0.0) -> Call:
        return self._get(f"/v2/requests/{_part(request_id)}", hold_s)

    def cancel(self, request_id: str) -> Call:
        return self._call("POST", f"/v2/requests/{_part(request_id)}/cancel")

    def download(self, url: str) -> Call:
        """An artifact's URL is its own permission: no key goes with it."""
        return Call(method="GET", url=url, headers={**self._headers, "accept": "*/*"})

    def _post(self, path: str, params: Mapping[str, Any], options: Options, *, timeout_s: float | None = None) -> Call:
        content = json.dumps(params, allow_nan=False, separators=(",", ":")).encode()
        headers = {"content-type": "application/json", **options.headers()}
        return self._call("POST", path, headers=headers, content=content, timeout_s=timeout_s)

    def _get(self, path: str, hold_s: float) -> Call:
        """The server holds its answer back until the request has ended, or for so long."""
        if hold_s <= 0:
            return self._call("GET", path)
        return self._call("GET", f"{path}?wait={hold_s:.3g}", timeout_s=hold_s + HOLD_MARGIN_S)

    def _call(
        self,
        method: str,
        path: str,
        *,
        headers: Mapping[str, str] | None = None,
        content: bytes | None = None,
        timeout_s: float | None = None,
    ) -> Call:
        return Call(
            method=method,
            url=self.base_url + path,
            headers={**self._headers, "accept": "application/json", **self._key, **(headers or {})},
            content=content,
            timeout_s=timeout_s,
        )


def _part(text: str) -> str:
    """One part of a path, whatever is in it."""
    if not text or text in (".", ".."):
        raise ValueError(f"{text!r} names no model and no request")
    return quote(text, safe="")


def refusal(answer: Answer) -> APIError:
    """The error that an answer is."""
    body = answer.body
    detail = body.get("error")
    return APIError(
        detail if isinstance(detail, str) or detail is None else json.dumps(detail),
        status=answer.status,
        code=body.get("code"),
        field=body.get("field"),
        request_id=body.get("request_id") or answer.headers.get("x-request-id"),
        retryable=body.get("retryable") is True,
    )


def accepted(answer: Answer) -> dict[str, Any]:
    """The body of a submit that succeeded. Raises APIError."""
    body = answer.body
    if not answer.ok:
        raise refusal(answer)
    if not isinstance(body.get("request_id"), str):
        raise APIError("the server accepted the request and gave no request_id", status=answer.status)
    return body


def done(answer: Answer) -> None:
    """Nothing is read from an answer that only says yes. Raises APIError."""
    if not answer.ok:
        raise refusal(answer)


def state(answer: Answer) -> dict[str, Any]:
    """A status or a result. FAILED comes as 422 and is one too. Raises APIError."""
    body = answer.body
    if body.get("status") in ("COMPLETED", "FAILED"):
        return body
    if not answer.ok:
        raise refusal(answer)
    if not isinstance(body.get("status"), str):
        raise APIError("the server's answer has no status", status=answer.status)
    return body
