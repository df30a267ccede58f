"""What stands in the log, and what never does."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator
from typing import Any, Literal

import pytest
import structlog

from calotype.telemetry import configure_logs


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    structlog.reset_defaults()
    root.handlers[:] = handlers
    root.setLevel(level)


def lines(log_format: Literal["text", "json"] = "json", *, prompts: bool = False, **event: Any) -> str:
    stream = io.StringIO()
    configure_logs(log_format, prompts=prompts, stream=stream)
    structlog.get_logger("test").info("drawn", **event)
    return stream.getvalue()


def test_json_is_one_object_a_line() -> None:
    entry = json.loads(lines(request_id="r", seconds=0.5))
    assert (entry["event"], entry["level"], entry["request_id"], entry["seconds"]) == ("drawn", "info", "r", 0.5)
    assert entry["timestamp"].endswith("Z")


def test_text_is_readable() -> None:
    line = lines("text", request_id="r")
    assert "drawn" in line
    assert "request_id=r" in line
    assert "\x1b" not in line


def test_prompts_are_hidden_unless_asked_for() -> None:
    assert "fox" not in lines(prompt="a fox", negative_prompt="a dog and a fox")
    assert json.loads(lines(prompts=True, prompt="a fox"))["prompt"] == "a fox"


def test_secrets_are_hidden_always() -> None:
    key = "SG_0123456789abcdef"
    text = lines(prompts=True, key=key, authorization=f"Bearer {key}", message=f"the key {key} is unknown")
    assert "0123456789abcdef" not in text


def test_a_key_in_a_traceback_is_hidden() -> None:
    stream = io.StringIO()
    configure_logs("json", stream=stream)
    try:
        raise ValueError("SG_0123456789abcdef")
    except ValueError:
        structlog.get_logger("test").exception("failed")
    assert "ValueError" in stream.getvalue()
    assert "0123456789abcdef" not in stream.getvalue()


def test_the_standard_librarys_warnings_have_the_same_form() -> None:
    stream = io.StringIO()
    configure_logs("json", stream=stream)
    logging.getLogger("a.library").warning("the key SG_0123456789abcdef")
    logging.getLogger("a.library").info("not told")
    entry = json.loads(stream.getvalue())
    assert (entry["event"], entry["level"]) == ("the key [hidden]", "warning")
