"""JSON in and out, by msgspec."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

import msgspec
from starlette.responses import Response

from calotype.domain.errors import InvalidParameter

JSON = "application/json"


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):  # read-only ones
        return dict(value)
    raise TypeError(f"{type(value).__name__} can't stand in JSON")


_FIELD = re.compile(r"Object (?:(?P<missing>missing required)|contains unknown) field `(?P<name>.*)`", re.DOTALL)

_encoder = msgspec.json.Encoder(enc_hook=_plain)
_decoder = msgspec.json.Decoder()


def encode(value: Any) -> bytes:
    return _encoder.encode(value)


def json_response(value: Any, *, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    return Response(_encoder.encode(value), status, headers, JSON)


def decode_object(body: bytes) -> dict[str, Any]:
    """A JSON object, whatever its Content-Type said. Raises InvalidParameter."""
    if not body:
        raise InvalidParameter("body", "the body is empty: send a JSON object")
    try:
        value = _decoder.decode(body)
    except (ValueError, RecursionError) as error:
        raise InvalidParameter("body", f"the body must be a JSON object; it is not JSON: {str(error)[:200]}") from error
    if not isinstance(value, dict):
        raise InvalidParameter("body", "the body must be a JSON object")
    return value


def decode_as(kind: type[msgspec.Struct], body: bytes) -> Any:
    """A JSON object as a Struct. Raises InvalidParameter, naming the field."""
    try:
        return msgspec.convert(_whole(decode_object(body)), kind)
    except msgspec.ValidationError as error:
        raise _refusal(str(error)) from error


def _refusal(message: str) -> InvalidParameter:
    """msgspec's message, ``Object missing required field `b` - at `$.a` ``, about the field a.b."""
    what, _, path = message.partition(" - at `$")
    path = path.strip(".`")
    if (found := _FIELD.fullmatch(what)) is not None:
        field = f"{path}.{found['name']}".lstrip(".")[:100]
        return InvalidParameter(field, f"{field} is {'required' if found['missing'] else 'not known here'}")
    field = path or "body"
    return InvalidParameter(field, f"{field}: {what[:1].lower()}{what[1:300]}")


def _whole(value: Any) -> Any:
    """With 25.0 as the integer 25, which a Struct takes for a number too."""
    match value:
        case float() if value.is_integer():
            return int(value)
        case dict():
            return {name: _whole(each) for name, each in value.items()}
        case list():
            return [_whole(each) for each in value]
        case _:
            return value


def header_json(value: Any) -> str:
    """For a header: ASCII, one line."""
    return json.dumps(value, separators=(",", ":"))
