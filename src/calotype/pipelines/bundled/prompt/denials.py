"""Denials: what is said not to be, or to be in place of something, told as what is there.

"not a cat but a dog" is a dog, "everything except trees" is without trees, "no two are alike" is of different colours.
"""

from __future__ import annotations

import re

_DET = r"(?:(?:an?|the|his|her|its|their|any) )?"
_TRIGGER = re.compile(
    r"\b(?:not|no|without|nobody|none|neither|nor|instead|rather|other|but|except|save|besides)\b", re.I
)
_TABLE: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.I), plain)
    for pattern, plain in (
        (rf"\bnot {_DET}(?:[\w'-]+ ){{0,3}}?[\w'-]+,? but (?:rather |instead )?(?=(?:an?|the|one|two|three|"
         rf"some)\b)", ""),
        (r"\b(?:with )?(?:any|every)thing (?:but|except(?: for)?|other than|besides|save(?: for)?|apart from) "
         r"(?:an?y? |the )?", "without "),
        (r"\bno two (?:of the )?([\w-]+s|people|children|men|women|sheep|fish) (?:are |look |have )?(?:the same|alike|"
         r"equal|identical)(?: colou?rs?)?", r"\1 of different colours"),
        (r"\bneither (?:of )?([^,.;]+?) nor ([^,.;]+?)(?=$|[,.;])", r"without \1, without \2"),
        (r"\b(?:with )?(?:no|without(?: any)?) (?:guests?|visitors?|spectators?|customers?|passengers?|"
         r"players?|audience|"
         r"anyone|anybody|one around|one in sight|a soul|human beings?|humans?)\b", "without people"),
        (rf"\b(?:instead|in place) of {_DET}(?:[\w'-]+ )?[\w'-]+"
         r"(?= (?:\w+ing|is|are|that|which|who|made|hangs|lies|stands|sits)\b)", ""),
        (rf"\brather than {_DET}(?:[\w'-]+ )?[\w'-]+(?=\s*(?:$|[,.;]|(?:in|on|at|with|by|under)\b))", ""),
        (r",? ?\b(?:where |and |but )?(?:nobody|no one|none of them|no-one) (?:is |are |looks? )?(?:smiling|"
         r"laughing|happy|"
         r"having fun|smiles|laughs)", ", all of them sad"),
    )
)  # fmt: skip


def affirmed(prompt: str) -> str:
    """The prompt in words for what is there."""
    if _TRIGGER.search(prompt) is None:
        return prompt
    for pattern, plain in _TABLE:
        prompt = pattern.sub(plain, prompt)
    return prompt
