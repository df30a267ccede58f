"""Logs: one line for each thing that happened, on standard error, as text or as JSON.

Keys never stand in them, and prompts only where that is asked for: whatever a caller of the logger hands in is cleaned
here.
"""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import MutableMapping
from typing import Any, Literal, TextIO

import structlog
from structlog.typing import Processor

PROMPTS = ("prompt", "negative_prompt")
SECRETS = ("key", "secret", "token", "authorization", "x-api-key")
_KEY = re.compile(r"SG_[0-9A-Fa-f]{8,}")
HIDDEN = "[hidden]"


def configure_logs(log_format: Literal["text", "json"], *, prompts: bool = False, stream: TextIO | None = None) -> None:
    """For this process, the standard library's loggers (from warnings on) included."""
    stream = stream or sys.stderr
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
        _Cleaner(prompts=prompts),
    ]
    renderer: Processor = (
        structlog.processors.JSONRenderer()
        if log_format == "json"
        else structlog.dev.ConsoleRenderer(colors=stream.isatty(), sort_keys=False)
    )
    structlog.configure(
        processors=[*shared, renderer],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.WriteLoggerFactory(stream),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(stream)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
        )
    )
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)


class _Cleaner:
    """Takes prompts and secrets out of an event."""

    def __init__(self, *, prompts: bool) -> None:
        self._dropped = () if prompts else PROMPTS

    def __call__(self, logger: Any, method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
        for name in self._dropped:
            event.pop(name, None)
        for name, value in event.items():
            if name in SECRETS:
                event[name] = HIDDEN
            elif isinstance(value, str) and "SG_" in value:
                event[name] = _KEY.sub(HIDDEN, value)
        return event
