"""Errors on the wire: one table from an error's class to its status, and the one shape that every error body has."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import msgspec
from msgspec import UNSET, UnsetType
from starlette.responses import Response

from calotype.domain import errors
from calotype.domain.errors import CalotypeError
from calotype.gateway.encoding import json_response

RETRY_AFTER_S = 5


class ErrorBody(msgspec.Struct, frozen=True, kw_only=True):
    """Every error has this form."""

    error: str
    """What is wrong and what to do, for a person."""
    code: str
    """The same for a program; stable across versions."""
    field: str | None
    """The parameter that it is about."""
    request_id: str
    retryable: bool
    """The same call may succeed later."""
    status: Literal["FAILED"] | UnsetType = UNSET
    """Where the request was accepted and has ended so."""


class MethodNotAllowed(CalotypeError):
    """That path has no such method."""

    code = "method_not_allowed"

    def __init__(self, method: str, allowed: str) -> None:
        self.allowed = allowed
        super().__init__(f"there is no {method[:20]} here: use {allowed}")


class InternalError(CalotypeError):
    """Something went wrong in the server: it is in its log, under this request_id."""

    code = "internal_error"
    retryable = True


STATUSES: Mapping[type[CalotypeError], int] = {
    errors.InvalidParameter: 400,
    errors.AlreadyEnded: 400,
    errors.Unauthorized: 401,
    errors.Forbidden: 403,
    errors.UnknownModel: 404,
    errors.NotFound: 404,
    MethodNotAllowed: 405,
    errors.InsufficientCredits: 406,
    errors.IdempotencyConflict: 409,
    errors.Conflict: 409,
    errors.Cancelled: 409,
    errors.RetiredModel: 410,
    errors.TooLarge: 413,
    errors.RateLimited: 429,
    errors.QueueFull: 429,
    errors.Overloaded: 429,
    InternalError: 500,
    errors.DrawingFailed: 500,
    errors.EngineFailed: 500,
    errors.WorkerLost: 500,
    errors.PipelineUnavailable: 502,
    errors.Draining: 502,
    errors.StoreUnavailable: 502,
    errors.TimedOut: 504,
}
"""By class; a class that isn't listed is as its nearest base, and without one a 500."""

_WAITING = frozenset({429, 502})


def status_of(kind: type[CalotypeError]) -> int:
    return next((STATUSES[base] for base in kind.__mro__ if base in STATUSES), 500)


def error_body(error: CalotypeError, request_id: str) -> ErrorBody:
    return ErrorBody(
        error=error.message, code=error.code, field=error.field, request_id=request_id, retryable=error.retryable
    )


def error_headers(error: CalotypeError, status: int) -> dict[str, str]:
    headers = dict(getattr(error, "headers", {}))
    if isinstance(error, MethodNotAllowed):
        headers["allow"] = error.allowed
    if status == 401:
        headers["www-authenticate"] = "Bearer"
    return waiting_headers(status) | headers


def waiting_headers(status: int) -> dict[str, str]:
    return {"retry-after": str(RETRY_AFTER_S)} if status in _WAITING else {}


def error_response(error: CalotypeError, request_id: str) -> Response:
    status = status_of(type(error))
    return json_response(error_body(error, request_id), status=status, headers=error_headers(error, status))
