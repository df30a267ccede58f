"""The list of models, in the form that existing clients read (the wire contract, section 11)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import msgspec
from starlette.responses import Response

from calotype.catalog.model import Model
from calotype.catalog.parameters import Parameter
from calotype.domain.money import as_credits
from calotype.gateway.encoding import json_response
from calotype.gateway.routes import Answer, Auth, Input, Route
from calotype.gateway.samples import samples_of

if TYPE_CHECKING:
    from calotype.gateway.call import Call

LONG_KEY = "Inference Segmind Model Information List With Details"


class ListedModel(msgspec.Struct, frozen=True, kw_only=True):
    """A model."""

    slug: str
    title: str
    type: str
    """``textToImage``."""
    description: str
    parameters: Mapping[str, Mapping[str, Any]]
    """By name: type, what it takes, its default."""
    aspect_ratios: Mapping[str, tuple[int, int]]
    """Width and height in pixels."""
    cost: float
    """Credits for an image."""
    is_depreciated: bool
    """Retired on this server. Spelt as clients know it."""
    thumbnail_image: str | None
    """What it can do, small; null until its pipeline has drawn it."""
    default_image_output: str | None
    """The same, large."""


class ModelList(msgspec.Struct, frozen=True, kw_only=True):
    """All models. Both keys hold the same list, because clients look for either."""

    detailed: tuple[ListedModel, ...] = msgspec.field(name=LONG_KEY)
    models: tuple[ListedModel, ...]


async def list_models(call: Call) -> Response:
    retired = call.parts.settings.retired
    listed = tuple(
        _listed(model, samples_of(call.parts, model.slug), call.origin, retired=model.slug in retired)
        for model in call.parts.catalog.values()
    )
    return json_response(ModelList(detailed=listed, models=listed))


def _listed(model: Model, samples: Mapping[int, str], origin: str, *, retired: bool) -> ListedModel:
    return ListedModel(
        slug=model.slug,
        title=model.title,
        type="textToImage",
        description=model.description,
        parameters={name: _row(parameter) for name, parameter in model.parameters.items()},
        aspect_ratios=model.sizes,
        cost=as_credits(model.price_micros),
        is_depreciated=retired,
        thumbnail_image=origin + samples[min(samples)] if samples else None,
        default_image_output=origin + samples[max(samples)] if samples else None,
    )


def _row(parameter: Parameter) -> dict[str, Any]:
    row: dict[str, Any] = {
        "type": parameter.type,
        "description": parameter.help,
        "required": parameter.required,
        "default": parameter.default,
        "minimum": parameter.minimum,
        "maximum": parameter.maximum,
        "max_length": parameter.max_length,
        "enum": parameter.choices or None,
    }
    return {key: value for key, value in row.items() if value is not None}


routes = (
    Route(
        method="GET",
        path="/inference-model-information/list",
        handler=list_models,
        auth=Auth.NONE,
        tag="Models",
        summary="All models",
        inputs=(
            Input(name="segmind_model", where="query", help="Sent by some clients; all models are listed either way."),
        ),
        answers={200: Answer(help="The models with their parameters and prices.", body=ModelList)},
    ),
)
