"""Sculptures: who or what is carved, cast, folded or knotted, told as the thing made of that."""

from __future__ import annotations

import re

STUFFS: dict[str, str] = {
    "marble": "marble",
    "alabaster": "marble",
    "plaster": "marble",
    "stone": "stone",
    "granite": "stone",
    "concrete": "stone",
    "sandstone": "stone",
    "sand": "clay",
    "bronze": "bronze",
    "copper": "bronze",
    "brass": "bronze",
    "gold": "solid gold",
    "golden": "solid gold",
    "silver": "solid silver",
    "metal": "metal",
    "steel": "metal",
    "iron": "metal",
    "scrap metal": "metal",
    "chrome": "metal",
    "wood": "wood",
    "wooden": "wood",
    "ice": "ice",
    "glass": "glass",
    "crystal": "glass",
    "clay": "clay",
    "terracotta": "clay",
    "jade": "jade",
    "porcelain": "porcelain",
    "ceramic": "ceramic",
    "paper": "paper",
    "cardboard": "cardboard",
    "lego": "plastic",
    "wax": "marble",
    "snow": "marble",
    "greek": "marble",
    "roman": "marble",
    "classical": "marble",
    "ancient": "stone",
    "white marble": "marble",
}
"""Before "statue": what it is of."""
_STUFF = "|".join(sorted(STUFFS, key=len, reverse=True))
_STATUE = re.compile(
    rf"\b(?P<article>an?|the|one)?\s*(?P<stuff>(?:{_STUFF})\b)?\s*(?:garden |life-?size |small |giant |tiny )?"
    r"(?:statue|statuette|sculpture|bust|figurine|figure|carving)s? of (?P<whose>an?|the|one|two|three)?\s*",
    re.I,
)
_SHAPED = re.compile(
    r"\b(?P<stuff>origami|balloon|amigurumi|topiary|papercraft)\s+(?P<thing>dog|cat|crane|fox|bird|swan|dragon|elephant|rabbit|bear|"
    r"horse|frog|butterfly|whale|wolf|lion|giraffe|octopus|owl|deer|boat|flower|unicorn|fish|poodle|penguin|dinosaur|turtle)s?\b",
    re.I,
)
_MADE = {"origami": "paper", "papercraft": "paper", "balloon": "rubber", "amigurumi": "wool", "topiary": "leaves"}
_FOLLOWED = re.compile(r",\s*(?:amigurumi|origami)(?:\s+style)?(?=\s*(?:,|$))", re.I)


def carved(prompt: str) -> str:
    """ "a marble statue of a cat" as "a cat made of marble", "a balloon dog" as "a dog made of rubber"."""

    def of(match: re.Match[str]) -> str:
        stuff = STUFFS[(match["stuff"] or "stone").lower()]
        rest = prompt[match.end() :]
        named = re.match(
            r"(?:[\w'-]+ ?)+?(?=\s+(?:in|on|at|with|under|by|near|beside|against|and|holding|wearing)\b|[,.;]|$)", rest
        )
        if named is None or re.match(r"(?:liberty|unity)\b", rest, re.I):
            return match.group()
        ends.append((match.end() + named.end(), f" made of {stuff}"))
        return f"{match['whose'] or match['article'] or 'a'} "

    ends: list[tuple[int, str]] = []
    parts: list[str] = []
    at = 0
    for match in _STATUE.finditer(prompt):
        told = of(match)
        parts += [prompt[at : match.start()], told]
        at = match.end()
        if ends and ends[-1][0] > at:
            parts += [prompt[at : ends[-1][0]], ends[-1][1]]
            at = ends[-1][0]
    told = "".join([*parts, prompt[at:]])
    last = _FOLLOWED.search(told)
    if last is not None:
        word = last.group().strip(" ,").split()[0].lower()
        said = re.search(r"\b(?:crochet|crocheted|knitted|paper|folded|origami)\b", told[: last.start()], re.I)
        told = told[: last.start()] + ("" if said else f" made of {_MADE[word]}") + told[last.end() :]
    return _SHAPED.sub(lambda m: f"{m['thing']} made of {_MADE[m['stuff'].lower()]}", told)
