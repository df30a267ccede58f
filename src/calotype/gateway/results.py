"""A request of the store as the wire has it (sections 5 to 7 of the contract)."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Literal

import msgspec
from msgspec import UNSET, UnsetType

from calotype.domain import errors
from calotype.domain.errors import CalotypeError
from calotype.domain.money import Balance, as_credits
from calotype.domain.requests import Notice
from calotype.domain.states import State
from calotype.gateway.errors import status_of
from calotype.store.records import Artifact, Progress, Request

MEDIA_PATH = "/generations/"


class Metrics(msgspec.Struct, frozen=True, kw_only=True):
    """Seconds and credits; empty before the end."""

    inference_time: float | UnsetType = UNSET
    queue_time: float | UnsetType = UNSET
    total_time: float | UnsetType = UNSET
    cost: float | UnsetType = UNSET
    """Credits charged."""
    remaining_credits: float | UnsetType = UNSET
    retry_count: int | UnsetType = UNSET
    """Attempts beyond the first, where there were any."""


class WarningBody(msgspec.Struct, frozen=True, kw_only=True):
    """Something that was not honoured as sent."""

    code: str
    message: str
    field: str | None


class SubmitBody(msgspec.Struct, frozen=True, kw_only=True):
    """An accepted request."""

    request_id: str
    status: Literal["QUEUED"] = "QUEUED"
    poll_url: str
    status_url: str
    response_url: str
    cancel_url: str
    stream_url: str
    queue_position: int | UnsetType = UNSET
    """How many are ahead of it."""
    warnings: list[WarningBody] | UnsetType = UNSET


class StatusBody(msgspec.Struct, frozen=True, kw_only=True):
    """Where a request is."""

    status: Literal["QUEUED", "PROCESSING", "COMPLETED", "FAILED"]
    request_id: str
    error: str | UnsetType = UNSET
    code: str | UnsetType = UNSET
    field: UnsetType | None = UNSET
    retryable: bool | UnsetType = UNSET
    status_url: str | UnsetType = UNSET
    response_url: str | UnsetType = UNSET
    metrics: Metrics
    queue_position: int | UnsetType = UNSET
    """How many are ahead of it, while it is queued."""
    progress: float | UnsetType = UNSET
    """0 to 1, while it is processed."""
    step: int | UnsetType = UNSET
    steps: int | UnsetType = UNSET
    preview: str | UnsetType = UNSET
    """A small picture of how far it is, as a data URL. In streams that ask for it, when there is a new one."""


class ImageBody(msgspec.Struct, frozen=True, kw_only=True):
    """One picture."""

    url: str
    content_type: str
    file_name: str
    file_size: str
    width: int
    height: int
    seed: str
    base64: str | UnsetType = UNSET
    """The file, where the call asked for it."""


class ResultBody(msgspec.Struct, frozen=True, kw_only=True):
    """A completed request."""

    status: Literal["COMPLETED"] = "COMPLETED"
    request_id: str
    error: None = None
    output: str
    """The first picture's URL."""
    images: list[ImageBody]
    seed: str
    prompt: str
    model: str
    timings: Mapping[str, float]
    metrics: Metrics
    warnings: list[WarningBody] | UnsetType = UNSET
    image: str | UnsetType = UNSET
    """The first picture's file as base64, where the call asked for it."""


def _error_classes(base: type[CalotypeError]) -> dict[str, type[CalotypeError]]:
    classes = {base.code: base}
    for kind in base.__subclasses__():
        classes |= _error_classes(kind)
    return classes


class Failures:
    """What a failed request's code means, from the tree of errors."""

    def __init__(self) -> None:
        self._classes = _error_classes(CalotypeError)

    def retryable(self, code: str | None) -> bool:
        return self._classes.get(code or "", CalotypeError).retryable

    def status(self, code: str | None) -> int:
        """Of a blocking call whose request failed so."""
        return 400 if code == "blocked" else status_of(self._classes.get(code or "", errors.DrawingFailed))


FAILURES = Failures()


def warnings_of(notices: tuple[Notice, ...]) -> list[WarningBody] | UnsetType:
    found = [WarningBody(code=each.code, message=each.message, field=each.field) for each in dict.fromkeys(notices)]
    return found or UNSET


def all_notices(request: Request) -> tuple[Notice, ...]:
    return (*request.call.warnings, *request.notices)


def submit_body(request: Request, origin: str, position: int | None) -> SubmitBody:
    at = f"{origin}/v2/requests/{request.id}"
    return SubmitBody(
        request_id=request.id,
        poll_url=f"{origin}/v1/requests/{request.id}",
        status_url=f"{at}/status",
        response_url=at,
        cancel_url=f"{at}/cancel",
        stream_url=f"{at}/status/stream",
        queue_position=UNSET if position is None else position,
        warnings=warnings_of(request.call.warnings),
    )


def metrics_of(request: Request, balance: Balance | None) -> Metrics:
    """Of an ended request. Without a balance, what a failure has: nothing was charged."""
    assert request.ended_at is not None
    started_at = request.started_at or request.ended_at
    charged = balance is not None and request.state is State.COMPLETED
    return Metrics(
        inference_time=_seconds(request.ended_at - started_at),
        queue_time=_seconds(started_at - request.created_at),
        total_time=_seconds(request.ended_at - request.created_at),
        cost=as_credits(request.charged_micros) if charged else UNSET,
        remaining_credits=as_credits(balance.available_micros) if charged and balance else UNSET,
        retry_count=request.attempt - 1 if request.attempt > 1 else UNSET,
    )


def status_body(
    request: Request, origin: str, *, balance: Balance | None, position: int | None, progress: Progress | None
) -> StatusBody:
    """Balance for a completed, position for a queued, progress for a running one."""
    if request.state is State.COMPLETED:
        return StatusBody(status="COMPLETED", request_id=request.id, metrics=metrics_of(request, balance))
    if request.state is State.FAILED:
        return StatusBody(
            status="FAILED",
            request_id=request.id,
            error=request.error or "the request failed",
            code=request.code or "error",
            field=None,
            retryable=FAILURES.retryable(request.code),
            metrics=metrics_of(request, None),
        )
    at = f"{origin}/v2/requests/{request.id}"
    running = progress if request.state is State.PROCESSING else None
    return StatusBody(
        status="QUEUED" if request.state is State.QUEUED else "PROCESSING",
        request_id=request.id,
        status_url=f"{at}/status",
        response_url=at,
        metrics=Metrics(),
        queue_position=UNSET if position is None or request.state is not State.QUEUED else position,
        progress=running.fraction if running else UNSET,
        step=running.step if running else UNSET,
        steps=running.steps if running else UNSET,
    )


def media_url(artifact: Artifact, origin: str) -> str:
    return f"{origin}{MEDIA_PATH}{artifact.name}"


def result_body(
    request: Request, origin: str, balance: Balance, files: Mapping[str, bytes] | None = None
) -> ResultBody:
    """``files`` by artifact's name, where the caller asked for base64."""
    images = [
        ImageBody(
            url=media_url(each, origin),
            content_type=each.content_type,
            file_name=each.name,
            file_size=str(each.size),
            width=each.width,
            height=each.height,
            seed=str(each.seed),
            base64=base64.b64encode(files[each.name]).decode() if files and each.name in files else UNSET,
        )
        for each in request.artifacts
    ]
    return ResultBody(
        request_id=request.id,
        output=images[0].url,
        images=images,
        seed=images[0].seed,
        prompt=request.call.prompt,
        model=request.call.model,
        timings=request.timings,
        metrics=metrics_of(request, balance),
        warnings=warnings_of(all_notices(request)),
        image=images[0].base64,
    )


def _seconds(value: float) -> float:
    return round(max(0.0, value), 6)
