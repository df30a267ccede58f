"""Numbers in digits and in words: "20", "1,000", "twenty-five", "two hundred"."""

from __future__ import annotations

from collections.abc import Sequence

UNITS: dict[str, int] = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
} | {word: 10 * value for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
FACTORS: dict[str, int] = {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 1_000_000}
EXACT = 40
"""As many things as are drawn one by one."""
LONGEST = 6
"""Words in the longest number that is looked for."""


def number(words: Sequence[str]) -> int | None:
    """The value of words that are one number as a whole; None where they are not. "a" counts before a factor only."""
    parts = [part for word in words for part in word.split("-")]
    if len(parts) == 1 and parts[0].isascii() and parts[0].replace(",", "").isdigit():
        return int(parts[0].replace(",", "")[:9])
    total = 0
    last = ""
    for at, part in enumerate(parts):
        if part in {"a", "an"} and not at and parts[1:2] and parts[1] in FACTORS:
            total = 1
        elif part in FACTORS:
            total = max(total, 1) * FACTORS[part]
        elif part.isascii() and part.isdigit() and not at and parts[1:2] and parts[1] in FACTORS:
            total = int(part[:9])
        elif part in UNITS and (not at or last in FACTORS or last == "and" or (UNITS.get(last, 0) > 19 > UNITS[part])):
            total += UNITS[part]
        elif not (part == "and" and last in FACTORS and at + 1 < len(parts)):
            return None
        last = part
    return total if parts else None
