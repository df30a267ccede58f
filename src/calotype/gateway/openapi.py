"""The OpenAPI document, made from the route table and the catalog."""

from __future__ import annotations

import functools
import sys
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import msgspec
from starlette.responses import Response

from calotype import __version__
from calotype.catalog import Catalog, Model, Parameter
from calotype.catalog.calls import SEED_LIMIT
from calotype.catalog.parameters import ALLOWED_CONTROLS
from calotype.domain import errors
from calotype.domain.errors import CalotypeError
from calotype.domain.money import format_credits
from calotype.gateway.docstrings import field_docs
from calotype.gateway.encoding import JSON, encode
from calotype.gateway.errors import ErrorBody, InternalError, status_of, waiting_headers
from calotype.gateway.routes import Answer, Auth, Route

if TYPE_CHECKING:
    from calotype.gateway.call import Call

REFS = "#/components/schemas/{name}"
SECURITY: Mapping[Auth, list[dict[str, list[str]]]] = {
    Auth.NONE: [],
    Auth.KEY: [{"key": []}, {"bearer": []}],
    Auth.OPERATOR: [{"key": []}, {"bearer": []}],
}
COMMON_ERRORS: Mapping[Auth, tuple[type[CalotypeError], ...]] = {
    Auth.NONE: (errors.InvalidParameter, InternalError, errors.StoreUnavailable),
    Auth.KEY: (
        errors.InvalidParameter,
        errors.Unauthorized,
        errors.RateLimited,
        InternalError,
        errors.StoreUnavailable,
    ),
    Auth.OPERATOR: (
        errors.InvalidParameter,
        errors.Unauthorized,
        errors.RateLimited,
        errors.Forbidden,
        InternalError,
        errors.StoreUnavailable,
    ),
}
"""What any route of that kind may answer; a host that isn't the server's is an InvalidParameter, and RateLimited is
who sends many wrong keys."""


def document(routes: Sequence[Route], catalog: Catalog) -> dict[str, Any]:
    """OpenAPI 3.1."""
    listed = [route for route in routes if route.listed]
    schemas, components = _schemas(listed)
    paths: dict[str, dict[str, Any]] = {}
    for route in listed:
        for path, model in _written_out(route, catalog):
            paths.setdefault(path, {})[route.method.lower()] = _operation(route, path, model, schemas)
    components |= {_schema_name(model): _model_schema(model) for model in catalog.values()}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Calotype",
            "version": __version__,
            "description": "Text to image. Every error is JSON with a top-level `error`.",
        },
        "paths": paths,
        "components": {
            "schemas": components,
            "securitySchemes": {
                "key": {"type": "apiKey", "in": "header", "name": "x-api-key"},
                "bearer": {"type": "http", "scheme": "bearer"},
            },
        },
    }


def _schemas(routes: Sequence[Route]) -> tuple[dict[Any, dict[str, Any]], dict[str, Any]]:
    """JSON Schema by type, and what those refer to."""
    bodies = [(ErrorBody,), *((route.body,) for route in routes if route.body is not None)]
    bodies += [answer.bodies for route in routes for answer in route.answers.values()]
    types = list(dict.fromkeys(each for some in bodies for each in some))
    schemas, components = msgspec.json.schema_components(types, ref_template=REFS)
    for kind in _structs(msgspec.Struct):
        if kind.__name__ in components:
            said, properties = field_docs(kind), components[kind.__name__]["properties"]
            for field in msgspec.structs.fields(kind):
                if field.name in said:
                    properties[field.encode_name].setdefault("description", said[field.name].replace("``", "`"))
    return dict(zip(types, schemas, strict=True)), dict(components)


def _structs(base: type[msgspec.Struct]) -> Iterator[type[msgspec.Struct]]:
    """The gateway's, those that no route names but others hold too."""
    for kind in base.__subclasses__():
        if kind.__module__.startswith("calotype.gateway."):
            yield kind
        yield from _structs(kind)


def _written_out(route: Route, catalog: Catalog) -> Iterator[tuple[str, Model | None]]:
    if "{slug}" not in route.path:
        yield route.path, None
        return
    for slug, model in catalog.items():
        yield route.path.replace("{slug}", slug), model


def _operation(route: Route, path: str, model: Model | None, schemas: Mapping[Any, dict[str, Any]]) -> dict[str, Any]:
    operation: dict[str, Any] = {
        "operationId": f"{route.method.lower()} {path}".replace("/", "_").translate({ord(c): None for c in " {}"}),
        "tags": [route.tag],
        "summary": f"{route.summary}: {model.title}" if model else route.summary,
        "description": route.help,
        "security": SECURITY[route.auth],
        "parameters": [
            {
                "name": each.name,
                "in": each.where,
                "required": each.required,
                "description": each.help,
                "schema": dict(each.schema),
            }
            for each in route.inputs
        ],
        "responses": _responses(route, schemas),
    }
    if model is not None:
        operation["requestBody"] = _body({"$ref": REFS.format(name=_schema_name(model))})
    elif route.body is not None:
        operation["requestBody"] = _body(schemas[route.body])
    return operation


def _body(schema: Mapping[str, Any]) -> dict[str, Any]:
    return {"required": True, "content": {JSON: {"schema": schema}}}


def _responses(route: Route, schemas: Mapping[Any, dict[str, Any]]) -> dict[str, Any]:
    responses = {str(status): _response(answer, schemas) for status, answer in route.answers.items()}
    raised: dict[int, list[str]] = {}
    for kind in dict.fromkeys((*route.errors, *COMMON_ERRORS[route.auth])):
        raised.setdefault(status_of(kind), []).append(kind.code)
    for status, codes in sorted(raised.items()):
        meaning = f"{HTTPStatus(status).phrase}: {', '.join(f'`{code}`' for code in codes)}."
        headers = {"retry-after": "Seconds."} if waiting_headers(status) else {}
        answer = Answer(help=meaning, body=ErrorBody, headers=headers)
        response = _response(answer, schemas)
        present = responses.setdefault(str(status), response)
        if present is not response:
            present["content"][JSON]["schema"] = {
                "anyOf": [present["content"][JSON]["schema"], response["content"][JSON]["schema"]]
            }
    return responses


def _response(answer: Answer, schemas: Mapping[Any, dict[str, Any]]) -> dict[str, Any]:
    told = {"x-request-id": "The call's id, or that of the request it is about."} | dict(answer.headers)
    response: dict[str, Any] = {
        "description": answer.help,
        "headers": {name: {"description": help_, "schema": {"type": "string"}} for name, help_ in told.items()},
    }
    if answer.media:
        choices = [schemas[body] for body in answer.bodies] or [{"type": "object"}]
        schema = choices[0] if len(choices) == 1 else {"anyOf": choices}
        response["content"] = {media: {"schema": schema} if media == JSON else {} for media in answer.media}
    return response


def _schema_name(model: Model) -> str:
    return model.title.replace(" ", "") + "Call"


def _model_schema(model: Model) -> dict[str, Any]:
    """A model's parameter table. Fields beyond it are ignored, and named in the answer's warnings."""
    most = model.parameters["num_images"].maximum
    return {
        "type": "object",
        "title": model.title,
        "description": f"{model.description} {format_credits(model.price_micros)} credits an image.",
        "properties": {name: _parameter_schema(parameter) for name, parameter in model.parameters.items()},
        "required": [name for name, parameter in model.parameters.items() if parameter.required],
        "allOf": [
            {
                "if": {"properties": {"num_images": {"const": count}}, "required": ["num_images"]},
                "then": {"properties": {"seed": {"maximum": SEED_LIMIT - count}}},
            }
            for count in range(2, int(most or 1) + 1)
        ],
    }


def _parameter_schema(parameter: Parameter) -> dict[str, Any]:
    schema: dict[str, Any] = {
        "type": parameter.type if parameter.required else [parameter.type, "null"],
        "description": parameter.help,
    }
    if parameter.choices:
        schema["enum"] = [*parameter.choices] if parameter.required else [*parameter.choices, None]
    elif parameter.type == "string":
        schema["pattern"] = _text_pattern(visible=parameter.min_length > 0)
    bounds = {
        "default": parameter.default,
        "minimum": parameter.minimum,
        "maximum": parameter.maximum,
        "minLength": parameter.min_length or None,
        "maxLength": parameter.max_length,
    }
    return schema | {name: bound for name, bound in bounds.items() if bound is not None}


@functools.cache
def _text_pattern(*, visible: bool) -> str:
    """No control characters but tabs and line ends; ``visible``: something that can be seen."""
    controls = "".join(chr(c) for c in (*range(32), *range(127, 160)) if chr(c) not in ALLOWED_CONTROLS)
    text = f"[^{_ranges(controls)}]*"
    if not visible:
        return f"^{text}$"
    unseen = "".join(
        c for c in map(chr, range(sys.maxunicode + 1)) if c.isspace() or unicodedata.category(c) in ("Cc", "Cf")
    )
    return f"^{text}[^{_ranges(unseen)}]{text}$"


def _ranges(characters: str) -> str:
    """Of sorted characters, for a character class."""
    found: list[list[int]] = []
    for code in map(ord, characters):
        if found and found[-1][1] == code - 1:
            found[-1][1] = code
        else:
            found.append([code, code])
    return "".join(_escaped(first) if first == last else f"{_escaped(first)}-{_escaped(last)}" for first, last in found)


def _escaped(code: int) -> str:
    return f"\\u{code:04x}" if code < 0x10000 else chr(code)


async def openapi(call: Call) -> Response:
    return Response(call.gateway.openapi, media_type=JSON)


def encoded(routes: Sequence[Route], catalog: Catalog) -> bytes:
    return encode(document(routes, catalog))


routes = (
    Route(
        method="GET",
        path="/openapi.json",
        handler=openapi,
        auth=Auth.NONE,
        tag="Server",
        summary="This document",
        answers={200: Answer(help="OpenAPI 3.1.")},
    ),
)
