"""Passengers: people and animals in cars and on seats that are told without a word for it: "asleep in a taxi",
"leaning out of a car window", "having a drink at a bar"."""

from __future__ import annotations

import re

from calotype.pipelines.bundled.prompt.lexicon import Lexicon

_CARS = (
    r"(?:car|taxi|cab|van|minivan|jeep|limousine|limo|convertible|sports car|race car|racing car|pickup truck|pick-up|"
    r"truck|lorry|police car|vintage car|school bus|double-decker bus|bus|minibus|camper van|campervan|ambulance)"
)
_DOES = (
    r"(?:sitting|seated|sleeping|asleep|riding|travelling|traveling|driving around|going|relaxing|waiting|laughing|"
    r"singing|"
    r"smiling|crying|napping|hiding|fast asleep|driving)"
)
_PUTS = (
    r"(?:leaning|looking|hanging|sticking|poking|waving|peeking|smiling|peering|with)(?: (?:its|his|her|"
    r"their)(?: own)?)?"
    r"(?: (?:head|tongue|arm|hand|nose|face)s?)?(?: (?:hanging|sticking|poking|leaning))?"
)
_LOOKS = r"(?P<looks>(?:(?!of\b)[a-z-]+ ){0,2}?)"
_IN = re.compile(
    rf"(?P<who>[a-z]+) (?:(?P<does>{_DOES}) )?(?:in|inside|in the (?:back|front) (?:seat )?of|on the (?:back|"
    rf"front) seat of|"
    rf"at the wheel of|behind the wheel of) (?P<whose>a|an|the|his|her|their) {_LOOKS}(?P<car>{_CARS})"
    r"(?! (?:interior|window|park|factory|lot|seat|stop|station|wash|crash|chase|race|boot|trunk|showroom|door))\b",
    re.IGNORECASE,
)
_OUT = re.compile(
    rf"\b{_PUTS} (?:out )?(?:of|from|out of|through) (?P<whose>a|an|the|his|her|its|"
    rf"their) (?:{_LOOKS}(?P<car>{_CARS})(?:['’]s)? window|"
    rf"window of (?:a|an|the) (?P<looks2>(?:[a-z-]+ ){{0,2}}?)(?P<car2>{_CARS}))\b",
    re.IGNORECASE,
)
_ON_BUS = re.compile(
    r"\b(?P<who>[a-z]+) (?:(?:sitting|riding|sleeping|asleep|commuting|standing) )?on (?P<whose>a|the) "
    rf"{_LOOKS}(?P<car>(?:school |double-decker |city )?bus)(?! (?:stop|seat|station|window|ticket|driver))\b",
    re.IGNORECASE,
)
_LIVING = frozenset({"person", "animal"})
_TOLD: tuple[tuple[str, str], ...] = (
    (r"(?:sitting |drinking |having a drink |alone |seated |waiting ){1,2}at (?:a|the) bar(?! (?:of|stool|counter))",
     "sitting on a bar stool in a bar"),
    (r"(?<=lying on )(?:a|his|her|the) (?:beach )?towel", "a beach towel"),
    (r"(?<=sunbathing on )(?:a|his|her|the) (?:beach )?towel", "a beach towel"),
    (r"(?<=sitting on )(?:a|his|her|the) (?:beach )?towel", "a beach towel"),
    (r"(?:hugging|holding|clutching|clasping) (?:his|her|their) knees(?: to (?:his|her|their) chests?)?|"
     r"(?:with )?(?:his|her|their) knees (?:pulled|drawn|tucked)(?: up)?(?: to (?:his|her|their) (?:chest|chin))?",
     "sitting"),
    (r"(?:sliding|going|coming|whooshing|slides|goes) down (?=(?:a|the) (?:[\w-]+ )?slide\b)", "sitting on "),
    (r"(?P<who>(?:\b(?:an?|the) )?(?:[a-z]+ )?[a-z]+) holding (?:his|her|their) (?P<kin>daughter|son|child|mother|"
     r"father|boyfriend|girlfriend|wife|husband|friend|sister|"
     r"brother|grandmother|grandfather|grandson|granddaughter|mom|mum|dad|partner|grandma|grandpa|kid)['’]s hands?",
     "{who} and a {kin} holding hands"),
    (r"lying (?:on|face down on) (?:his|her|their) (?:stomach|belly|tummy|front)|lying face down|lying on (?:his|her|"
     r"their) (?:back|side)", "lying"),
)  # fmt: skip
_COMPILED = re.compile(
    r"(?<![\w'’-])(?:" + "|".join(f"(?P<d{k}>{said})" for k, (said, _) in enumerate(_TOLD)) + r")(?![\w'’-])",
    re.IGNORECASE,
)
_CUE = re.compile(
    rf"\b(?:{_CARS}|bar|towel|knees|slide|hand|hands|lying)\b",
    re.IGNORECASE,
)


def _uses(car: str) -> str:
    return "riding" if car.lower().endswith("bus") else "driving"


def boarded(prompt: str, lexicon: Lexicon) -> str:
    """The prompt with whoever is in a car riding it, and seats where somebody sits."""
    if _CUE.search(prompt) is None:
        return prompt

    def rides(found: re.Match[str]) -> str:
        who = found["who"]
        if lexicon.kind_of(who.lower()) not in _LIVING and who.lower() not in {"family", "asleep", "couple", "friends"}:
            return found[0]
        does = (found.groupdict().get("does") or "").lower()
        how = f"{does} " if does in {"sleeping", "asleep", "laughing", "singing", "smiling", "crying"} else ""
        return f"{who} {how}{_uses(found['car'])} {found['whose']} {found['looks']}{found['car']}"

    def leans(found: re.Match[str]) -> str:
        looks, car = found["looks"] or found["looks2"] or "", found["car"] or found["car2"]
        return f"{_uses(car)} {found['whose']} {looks}{car}"

    def told(found: re.Match[str]) -> str:
        at = next(k for k in range(len(_TOLD)) if found[f"d{k}"] is not None)
        return _TOLD[at][1].format(kin=found["kin"], who=found["who"])

    return _COMPILED.sub(told, _ON_BUS.sub(rides, _IN.sub(rides, _OUT.sub(leans, prompt))))
