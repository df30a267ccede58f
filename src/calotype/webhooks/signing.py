"""Signatures by Standard Webhooks (https://www.standardwebhooks.com): HMAC-SHA256, several while a secret changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from standardwebhooks import Webhook


def signature_headers(message_id: str, body: str, *, at: float, signing: Sequence[str]) -> Mapping[str, str]:
    """``at`` in Unix seconds. Receivers accept any of the signatures."""
    moment = datetime.fromtimestamp(int(at), UTC)
    signatures = [Webhook(secret).sign(message_id, moment, body) for secret in signing]
    return {
        "webhook-id": message_id,
        "webhook-timestamp": str(int(at)),
        "webhook-signature": " ".join(signatures),
    }
