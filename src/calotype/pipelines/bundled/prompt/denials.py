"""Denials: what is said not to be, or to be in place of something, told as what is there; and what a party is of.

"not a cat but a dog" is a dog, "everything except trees" is without trees, "no two are alike" is of different colours.
"""

from __future__ import annotations

import re

_DET = r"(?:(?:an?|the|his|her|its|their|any) )?"
_TRIGGER = re.compile(
    r"\b(?:not|no|without|nobody|none|neither|nor|instead|rather|other|but|except|save|besides|party|parties)\b", re.I
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
_PARTY = re.compile(
    r"\b(?P<kind>birthday|surprise|kids'?|children'?s|office|house|farewell|engagement|costume|disco|new year'?s|pool|"
    r"garden|beach|graduation|baby shower|retirement|happy|wild|big)? ?part(?:y|ies)\b"
    r"(?! (?:hats?|tents?|lights?|poppers?|bags?|dress|horns?|blowers?|favou?rs?|balloons?|boat|"
    r"invitations?|flyer|poster))",
    re.I,
)
_UNPEOPLED = re.compile(
    r"\b(?:no guests?|without|empty|nobody|no one|after|over|flyer|poster|invitation|card|logo)\b", re.I
)
_FEW = 7
"""Words of a prompt that says nothing of where a party is."""
_OTHER = re.compile(r"\b(?:tea|search|third|political|hunting|dinner|rescue|mountain|war) part(?:y|ies)\b", re.I)


def affirmed(prompt: str) -> str:
    """The prompt in words for what is there."""
    if _TRIGGER.search(prompt) is None:
        return prompt
    for pattern, plain in _TABLE:
        prompt = pattern.sub(plain, prompt)
    return _celebrated(prompt)


def _celebrated(prompt: str) -> str:
    """With what a party is of, as far as the prompt doesn't name it."""
    party = _PARTY.search(prompt)
    if party is None or _OTHER.search(prompt) is not None:
        return prompt
    birthday = (party["kind"] or "").lower().startswith(("birthday", "kid", "child", "surprise"))
    things = ["five balloons", *(["a birthday cake"] if birthday else [])]
    alone = re.fullmatch(r"(?:an? |the )?", prompt[: party.start()], re.I) and not prompt[party.end() :].strip(" .,")
    if alone and _UNPEOPLED.search(prompt) is None:
        things.insert(0, "four children" if birthday else "six people")
    short = len(prompt.split()) <= _FEW and not re.search(
        r"\b(?:in|at|on|under|near|by) (?:an?|the|my)\b", prompt, re.I
    )
    things += ["in a living room"] if short and birthday else []
    missing = [thing for thing in things if thing.split()[-1].removesuffix("s") not in prompt.lower()]
    return f"{prompt}, {', '.join(missing)}" if missing else prompt
