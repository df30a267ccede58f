"""API keys: ``SG_`` and 16 hex digits, kept as a hash, shown once (the wire contract, section 1). And secrets that
sign what webhooks are sent."""

from __future__ import annotations

import base64
import hashlib
import secrets

PREFIX = "SG_"
DIGITS = 16
SIGNING_PREFIX = "whsec_"
SIGNING_BYTES = 32


def new_key() -> str:
    """64 random bits in the contract's form."""
    return PREFIX + secrets.token_hex(DIGITS // 2)


def digest(key: str) -> bytes:
    """What is stored and looked up: SHA-256. A random key needs no salt and no slow hash."""
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).digest()


def hint(key: str) -> str:
    """What a list shows of a key, so that its owner knows it again."""
    return f"{PREFIX}…{key[-4:]}"


def new_signing_secret() -> str:
    """256 random bits in the form of Standard Webhooks."""
    return SIGNING_PREFIX + base64.b64encode(secrets.token_bytes(SIGNING_BYTES)).decode()
