"""What a form sends."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from calotype.domain.errors import InvalidParameter

if TYPE_CHECKING:
    from calotype.gateway.call import Call

MOST_BYTES = 200_000
"""Two prompts of the longest that are taken, every character of them escaped."""
MOST_FIELDS = 100


async def form(call: Call) -> dict[str, str]:
    """Its fields; of several with one name, the last. Raises InvalidParameter, TooLarge."""
    body = await call.body(MOST_BYTES)
    try:
        return dict(parse_qsl(body.decode("ascii"), keep_blank_values=True, max_num_fields=MOST_FIELDS))
    except ValueError as error:
        raise InvalidParameter("body", "the form can't be read") from error
