"""Signatures by Standard Webhooks (https://www.standardwebhooks.com): HMAC-SHA256, several while a secret changes."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from standardwebhooks import Webhook

PREFIX = "whsec_"
SECRET_BYTES = 32


def new_secret() -> str:
    """256 random bits in the standard's form."""
    return PREFIX + base64.b64encode(secrets.token_bytes(SECRET_BYTES)).decode()


def signature_headers(message_id: str, body: str, *, at: float, signing: Sequence[str]) -> Mapping[str, str]:
    """``at`` in Unix seconds. Receivers accept any of the signatures."""
    moment = datetime.fromtimestamp(int(at), UTC)
    signatures = [Webhook(secret).sign(message_id, moment, body) for secret in signing]
    return {
        "webhook-id": message_id,
        "webhook-timestamp": str(int(at)),
        "webhook-signature": " ".join(signatures),
    }
