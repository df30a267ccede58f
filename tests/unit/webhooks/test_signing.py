"""Signatures, verified as a receiver does."""

from __future__ import annotations

import time

import pytest
from standardwebhooks import Webhook, WebhookVerificationError

from calotype.domain.keys import new_signing_secret
from calotype.webhooks.signing import signature_headers

BODY = '{"event":"job.succeeded","prompt":"a café"}'


def test_a_receiver_with_either_secret_verifies_while_one_replaces_the_other() -> None:
    secrets = [new_signing_secret(), new_signing_secret()]
    headers = signature_headers("msg_1", BODY, at=time.time(), signing=secrets)

    for secret in secrets:
        assert Webhook(secret).verify(BODY, dict(headers))["prompt"] == "a café"


@pytest.mark.parametrize("changed", ["body", "webhook-id", "webhook-timestamp"])
def test_whatever_is_changed_on_the_way_breaks_the_signature(changed: str) -> None:
    secret, now = new_signing_secret(), time.time()
    headers = dict(signature_headers("msg_1", BODY, at=now, signing=[secret]))
    body = BODY
    if changed == "body":
        body = BODY.replace("succeeded", "failed")
    else:
        headers[changed] = "msg_2" if changed == "webhook-id" else str(int(now) - 1)

    with pytest.raises(WebhookVerificationError):
        Webhook(secret).verify(body, headers)


def test_another_secret_verifies_nothing() -> None:
    headers = signature_headers("msg_1", BODY, at=time.time(), signing=[new_signing_secret()])

    with pytest.raises(WebhookVerificationError):
        Webhook(new_signing_secret()).verify(BODY, dict(headers))
