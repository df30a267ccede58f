"""Quoting: what is quoted is set as it stands, and kept from whatever puts a prompt into other words."""

from __future__ import annotations

import re

_FIRST, _MOST = 0xE000, 0x400
"""Code points for private use, which no word holds."""
_CURLY = re.compile(r"(?<=“)[^”]+(?=”)|(?<=«)[^»]+(?=»)|(?<=„)[^“”]+(?=[“”])")
_HIDDEN = re.compile(rf"([{chr(_FIRST)}-{chr(_FIRST + _MOST - 1)}])\1*")


_SAID = re.compile(
    r"\b((?:that |which )?(?:says?|reads|saying)|with the (?:words?|text|letters|title|name)|(?:text|words|title):)"
    r"\s+((?:[A-Z0-9][\w'’!?&-]*)(?:\s+(?:[A-Z0-9][\w'’!?&-]*|of|the|and|to|in|for|a|is))*)(?=\s*(?:[,.;]|$|\s(?:on|in)\b))"
)
"""What is said, and begins with a capital, without marks: "a sign that says Deep Learning"."""


def marked(prompt: str) -> str:
    """The prompt with marks around what is to be written, where it has none at all."""
    if re.search(r'["“«„]', prompt):
        return prompt
    return _SAID.sub(lambda said: f'{said[1]} "{said[2]}"', prompt)


def hidden(prompt: str) -> tuple[str, list[str]]:
    """The prompt, as long as before, with nothing readable between quotation marks; and what was there."""
    kept: list[str] = []
    if _HIDDEN.search(prompt):
        # its own such code points would be taken for ours
        return prompt, kept
    parts = prompt.split('"')
    inside = set(range(1, len(parts) - 1, 2))
    straight = [_hide(part, kept) if k in inside else part for k, part in enumerate(parts)]
    return _CURLY.sub(lambda quoted: _hide(quoted[0], kept), '"'.join(straight)), kept


def shown(prompt: str, kept: list[str]) -> str:
    """The prompt with what was hidden in it."""
    for _ in range(2 if kept else 0):  # one kind of marks may be within the other
        prompt = _HIDDEN.sub(lambda run: kept[ord(run[0][0]) - _FIRST], prompt)
    return prompt


def _hide(quoted: str, kept: list[str]) -> str:
    if not quoted or len(kept) == _MOST:
        return quoted
    kept.append(quoted)
    return chr(_FIRST + len(kept) - 1) * len(quoted)
