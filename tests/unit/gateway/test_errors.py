from __future__ import annotations

import json

from calotype.domain.errors import CalotypeError, Draining, InvalidParameter, Unauthorized
from calotype.gateway.errors import STATUSES, MethodNotAllowed, error_response, status_of

NEVER_ON_THE_WIRE = {"invalid_settings", "invalid_catalog", "unwritable_output", "error"}


def _tree(kind: type[CalotypeError]) -> list[type[CalotypeError]]:
    return [kind, *(each for child in kind.__subclasses__() for each in _tree(child))]


def test_every_error_that_a_caller_may_meet_has_a_status() -> None:
    missing = {
        kind.code
        for kind in _tree(CalotypeError)
        if kind.__module__.startswith("calotype.") and not any(base in STATUSES for base in kind.__mro__)
    }
    assert missing <= NEVER_ON_THE_WIRE


def test_an_error_body_is_the_same_for_all() -> None:
    response = error_response(InvalidParameter("steps", "steps must be less"), "an-id")
    assert response.status_code == 400
    assert json.loads(bytes(response.body)) == {
        "error": "steps must be less",
        "code": "invalid_parameter",
        "field": "steps",
        "request_id": "an-id",
        "retryable": False,
    }


def test_headers_say_what_to_do() -> None:
    assert error_response(MethodNotAllowed("GET", "POST"), "i").headers["allow"] == "POST"
    assert error_response(Unauthorized(), "i").headers["www-authenticate"] == "Bearer"
    assert int(error_response(Draining(), "i").headers["retry-after"]) > 0


def test_an_error_without_a_row_is_the_servers_own() -> None:
    assert status_of(CalotypeError) == 500
