"""How far a checkpoint reads a prompt."""

from __future__ import annotations

from typing import Any

from calotype.domain.requests import Notice


def unread(field: str, prompt: str, tokenizer: Any, most: int) -> tuple[Notice, ...]:
    """What has to be said where a tokenizer makes more than ``most`` tokens of what was sent."""
    count = len(tokenizer(prompt, truncation=False, verbose=False).input_ids)
    if count <= most:
        return ()
    message = f"{field} has {count} tokens and this checkpoint reads {most}: the rest has no effect."
    return (Notice(code="truncated", message=message, field=field),)
