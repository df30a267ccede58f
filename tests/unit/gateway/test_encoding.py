"""What a caller is told of a body that is none of the right form."""

from __future__ import annotations

import pytest

from calotype.domain.errors import InvalidParameter
from calotype.gateway.encoding import decode_as
from calotype.gateway.hooks import WebhookWish
from calotype.gateway.keys import KeyWish


@pytest.mark.parametrize(
    ("body", "field", "message"),
    [
        (b"{}", "webhook_url", "webhook_url is required"),
        (b'{"webhook_url": "x", "event": {}}', "event.types", "event.types is required"),
        (b'{"webhook_url": 1}', "webhook_url", "webhook_url: expected `str`, got `int`"),
        (b'{"webhook_url": "x", "event": 1}', "event", "event: expected `object`, got `int`"),
        (b"[]", "body", "the body must be a JSON object"),
        (b"", "body", "the body is empty: send a JSON object"),
    ],
)
def test_the_field_is_named_in_words(body: bytes, field: str, message: str) -> None:
    with pytest.raises(InvalidParameter) as caught:
        decode_as(WebhookWish, body)
    assert (caught.value.field, caught.value.message) == (field, message)


def test_an_unknown_field_is_named() -> None:
    with pytest.raises(InvalidParameter, match="operatr is not known here") as caught:
        decode_as(KeyWish, b'{"operatr": true}')
    assert caught.value.field == "operatr"
