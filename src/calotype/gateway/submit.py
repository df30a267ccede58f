"""From a call to a request in the queue: checked, priced, held and enqueued, or refused with nothing changed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from calotype.catalog import Model, build_request, check_fields
from calotype.domain.errors import Draining, Forbidden, InvalidParameter, PipelineUnavailable, RetiredModel
from calotype.domain.fairness import work
from calotype.domain.ids import new_request_id
from calotype.domain.requests import ImageRequest, OutputFormat
from calotype.domain.targets import check_url
from calotype.gateway.preferences import deadline_s, idempotency_key, preference, priority
from calotype.store.records import Idempotency, Submission, Submitted

if TYPE_CHECKING:
    from calotype.gateway.call import Call

MOST_FIELDS = 100
USUAL_STEPS = 25
"""Where neither the call nor the model says how many."""


@dataclass(frozen=True, kw_only=True)
class Acceptance:
    """An accepted call."""

    submitted: Submitted
    headers: Mapping[str, str]
    """For its answer."""
    idempotent: bool
    """Its caller may come again for it."""


async def accept(call: Call, *, output_format: OutputFormat | None = None, within_s: float | None = None) -> Acceptance:
    """Raises the error that the caller is to be told. ``output_format`` is what counts where the body has none;
    ``within_s`` ends a request that nobody could fetch later."""
    parts = call.parts
    model = parts.catalog.model(call.path["slug"])
    if model.slug in parts.settings.retired:
        others = ", ".join(slug for slug in parts.catalog if slug not in parts.settings.retired)
        raise RetiredModel(f"{model.slug} is retired on this server (models: {others or 'none'})", field="model")
    if parts.draining.is_set():
        raise Draining
    if call.key.models is not None and model.slug not in call.key.models:
        raise Forbidden(f"this key may not draw with {model.slug}", field="model")
    headers = await call.gateway.rates.count(call.key.id)
    sent = await call.object()
    if len(sent) > MOST_FIELDS:
        raise InvalidParameter("body", f"the body has {len(sent)} fields; at most {MOST_FIELDS} are taken")
    if output_format is not None and sent.get("output_format") is None:
        sent["output_format"] = output_format.value
    strict = preference(call.header("prefer")).strict
    request = build_request(model, sent, strict=strict, http=True, abilities=parts.abilities_of(model.slug))
    obstacle = parts.state_of(model.slug)
    if obstacle != "ready":
        raise PipelineUnavailable(f"{model.slug} can't be drawn with: {obstacle}")
    key = idempotency_key(call.header("idempotency-key"))
    seconds = deadline_s(call.header("x-request-timeout"))
    if within_s is not None and key is None:
        seconds = within_s if seconds is None else min(seconds, within_s)
    submission = Submission(
        id=new_request_id(),
        account_id=call.account.id,
        key_id=call.key.id,
        call=request,
        body={name: value for name, value in sent.items() if name in model.parameters},
        pipeline=parts.pipeline_of(model.slug),
        price_micros=model.price_of(request.num_images),
        work=_work(request),
        priority=priority(call.header("x-queue-priority")),
        deadline_at=None if seconds is None else parts.clock() + seconds,
        idempotency=None if key is None else Idempotency(key=key, digest=_digest(model, sent)),
        webhook_url=_webhook(call),
    )
    submitted = await parts.store.queue.submit(submission)
    if submitted.replayed:
        headers["idempotent-replay"] = "true"
    else:
        call.gateway.metrics.accepted(model.slug, submission.price_micros)
    return Acceptance(
        submitted=submitted,
        headers={"x-request-id": submitted.request.id, **headers},
        idempotent=key is not None,
    )


def _work(request: ImageRequest) -> float:
    steps = request.sampling.steps or request.preset.steps or USUAL_STEPS
    return work(images=request.num_images, steps=steps, width=request.width, height=request.height)


def _digest(model: Model, sent: Mapping[str, Any]) -> str:
    """Of the slug and what was sent, as it was understood: before a seed is drawn, so that it is the same again."""
    values, _ = check_fields(model, sent)
    return hashlib.sha256(json.dumps([model.slug, values], sort_keys=True).encode()).hexdigest()


def _webhook(call: Call) -> str | None:
    """The header's wins; both have to be right."""
    sent = {"X-Webhook-Url": call.header("x-webhook-url"), "webhook": call.text("webhook")}
    urls = {field: url for field, url in sent.items() if url is not None}
    for field, url in urls.items():
        check_url(url, field=field, private=call.parts.settings.webhook_private)
    return next(iter(urls.values()), None)
