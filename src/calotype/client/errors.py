"""What the client raises. The names are the ``segmind`` package's, but for the root.

    APIError               the server refused, failed, or could not be reached
    ├── InferenceFailed    the request was accepted and ended as FAILED
    └── InferenceTimeout   it has not ended in the time that ``wait`` had; it may still

Credits are taken for delivered images alone: no error here has cost anything.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class APIError(Exception):
    """The server's answer was an error, or there was none."""

    def __init__(
        self,
        detail: str | None,
        *,
        status: int | None = None,
        code: str | None = None,
        field: str | None = None,
        request_id: str | None = None,
        retryable: bool = False,
    ) -> None:
        self.detail = detail
        """One sentence for a person."""
        self.status = status
        """HTTP's; None where there was no answer."""
        self.code = code
        """Machine-readable and stable, such as ``insufficient_credits``."""
        self.field = field
        """The parameter that is wrong."""
        self.request_id = request_id
        self.retryable = retryable
        """The same call may succeed later."""
        super().__init__(detail or f"the server answered {status} and no reason")

    def to_dict(self) -> dict[str, Any]:
        return {"status": self.status, "detail": self.detail}


class InferenceFailed(APIError):
    """``status_body`` is the whole answer, with its metrics."""

    def __init__(self, status_body: Mapping[str, Any], *, status: int | None = None) -> None:
        super().__init__(
            status_body.get("error"),
            status=status,
            code=status_body.get("code"),
            field=status_body.get("field"),
            request_id=status_body.get("request_id"),
            retryable=status_body.get("retryable") is True,
        )
        self.status_body = status_body


class InferenceTimeout(APIError):
    """The request goes on: ``client.job(error.request_id).wait()`` waits for it again."""

    request_id: str

    def __init__(self, request_id: str, elapsed_s: float) -> None:
        super().__init__(
            f"request {request_id} has not ended after {elapsed_s:.1f} s",
            code="wait_timeout",
            request_id=request_id,
            retryable=True,
        )
        self.elapsed_s = elapsed_s
