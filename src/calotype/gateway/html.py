"""HTML on the wire: packed where the caller unpacks it."""

from __future__ import annotations

import gzip
from collections.abc import Mapping

from starlette.responses import Response

LEVEL = 6


def html(
    text: str, asked: Mapping[str, str], *, status: int = 200, headers: Mapping[str, str] | None = None
) -> Response:
    """``asked`` are the call's headers."""
    body, sent = text.encode("utf-8", "replace"), {"vary": "accept-encoding", **(headers or {})}
    if unpacks(asked):
        body, sent = gzip.compress(body, LEVEL), {**sent, "content-encoding": "gzip"}
    return Response(body, status, sent, "text/html")


def unpacks(asked: Mapping[str, str]) -> bool:
    """The caller takes gzip."""
    return "gzip" in asked.get("accept-encoding", "")
