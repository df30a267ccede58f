from __future__ import annotations

import pytest

from calotype.domain.errors import InvalidParameter
from calotype.domain.fairness import Priority
from calotype.domain.requests import OutputFormat
from calotype.gateway.preferences import accepted, deadline_s, idempotency_key, preference, priority


@pytest.mark.parametrize(
    ("header", "wait_s", "strict"),
    [
        (None, 0.0, False),
        ("wait", 60.0, False),
        ("wait=5", 5.0, False),
        ("wait=900", 60.0, False),
        ('respond-async, wait="7", handling=strict', 7.0, True),
        ("handling=lenient", 0.0, False),
        ("something=else", 0.0, False),
    ],
)
def test_prefer_says_how_long_to_wait_and_how_strictly_to_read(header: str | None, wait_s: float, strict: bool) -> None:
    found = preference(header)
    assert (found.wait_s, found.strict) == (wait_s, strict)


@pytest.mark.parametrize("header", ["wait=soon", "wait=-1", "wait=nan", "wait=" + "9" * 100])
def test_a_wait_that_is_no_number_is_refused(header: str) -> None:
    with pytest.raises(InvalidParameter) as caught:
        preference(header)
    assert caught.value.field == "Prefer"


@pytest.mark.parametrize(
    ("header", "image", "json", "output_format"),
    [
        (None, False, False, None),
        ("*/*", False, False, None),
        ("application/json", False, True, None),
        ("image/*", True, False, None),
        ("image/png", True, False, OutputFormat.PNG),
        ("IMAGE/WEBP;q=0.5, image/png;q=0.4", True, False, OutputFormat.WEBP),
        ("image/*;q=0.1, image/png;q=0.9", True, False, OutputFormat.PNG),
        ("application/json, image/png;q=0.5", False, True, OutputFormat.PNG),
        ("application/json;q=0.5, image/jpeg", True, True, OutputFormat.JPEG),
        ("image/png;q=0", False, False, None),
        ("image/avif,image/webp,image/*,*/*;q=0.8", True, False, OutputFormat.WEBP),
        (",;q=,image/png;q=x", False, False, None),
    ],
)
def test_accept_says_bytes_or_json_and_which_format(
    header: str | None, image: bool, json: bool, output_format: OutputFormat | None
) -> None:
    found = accepted(header)
    assert (found.image, found.json, found.output_format) == (image, json, output_format)


def test_a_priority_is_one_of_two_words() -> None:
    assert priority(None) is Priority.NORMAL
    assert priority(" LOW ") is Priority.LOW
    with pytest.raises(InvalidParameter):
        priority("high")


@pytest.mark.parametrize("header", ["", "a b", "é", "x" * 256, "tab\t"])
def test_an_idempotency_key_is_visible_ascii(header: str) -> None:
    with pytest.raises(InvalidParameter):
        idempotency_key(header)


def test_a_deadline_is_seconds_from_one_to_a_day() -> None:
    assert deadline_s(None) is None
    assert deadline_s("90.5") == 90.5
    for wrong in ("0", "inf", "nan", "1e9", "-3", "ten", ""):
        with pytest.raises(InvalidParameter):
            deadline_s(wrong)
