"""Requests' ids on the wire: UUIDs, with or without dashes, in any case (the wire contract, 12.12)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from uuid import UUID

from calotype.domain.errors import NotFound
from calotype.gateway.routes import Input
from calotype.store.records import Request

if TYPE_CHECKING:
    from calotype.gateway.call import Call

_FORM = re.compile(r"[0-9a-fA-F]{8}(-?)[0-9a-fA-F]{4}\1[0-9a-fA-F]{4}\1[0-9a-fA-F]{4}\1[0-9a-fA-F]{12}")

REQUEST_ID = Input(name="id", where="path", help="The request's id, with or without dashes.")


def request_id(text: str) -> str:
    """As the store has it. Raises NotFound for what can't be one."""
    if not _FORM.fullmatch(text):
        raise NotFound(f"Request {text[:64]} not found")
    return str(UUID(text))


async def own_request(call: Call) -> Request:
    """The one that the path names, if it is the caller's account's. Raises NotFound."""
    wanted = request_id(call.path["id"])
    request = await call.parts.store.queue.find(wanted)
    if request is None or request.account_id != call.account.id:
        raise NotFound(f"Request {wanted} not found")
    return request
