"""Ids of requests: UUIDs in the contract's form (section 12.12)."""

from __future__ import annotations

import secrets
import time
from uuid import UUID


def new_request_id() -> str:
    """In the form of a version 4 UUID. Its first 48 bits are the time in milliseconds, as version 7 has them, so that
    an index of ids grows at one end and stays as fast however long it is; the other 74 are random."""
    milliseconds = time.time_ns() // 1_000_000
    return str(UUID(bytes=milliseconds.to_bytes(6, "big") + secrets.token_bytes(10), version=4))
