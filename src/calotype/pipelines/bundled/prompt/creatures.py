"""Creatures: what animals do, in the many verbs that only animals have, told in the few that are drawn: "a fox prowling
along a wall" as one that walks."""

from __future__ import annotations

import re

_WATER = r"(?:wide |shallow |deep |muddy |wild |flooded |swollen |cold |icy |clear |rushing |brown |small |big |large )*"
_VERBS: dict[str, str] = {
    "walking": (
        "stalking|prowling|creeping|slinking|trotting|plodding|lumbering|waddling|ambling|roaming|migrating|trudging|"
        "strutting|slithering|scuttling|tramping|lolloping|toddling|sidling"
    ),
    "running": "scampering|scurrying|darting|stampeding|cantering|scuttering|skittering|fleeing|running wild|running free",
    "flying": (
        "swooping down|swooping|alighting|taking off|taking flight|in mid-flight|in mid flight|in full flight|in flight|"
        "on the wing|flapping its wings|beating its wings|flapping their wings|beating their wings"
    ),
    "jumping": "breaching|pouncing|leaping out of the water|jumping out of the water",
    "grazing": (
        "sniffing around|sniffing about|foraging|rooting around|rooting about|nosing around|bending down to drink|"
        "leaning down to drink|bending to drink|stooping to drink|having a drink|quenching its thirst|scavenging|"
        "pecking around|pecking the ground|pecking at the ground|scratching in the dirt"
    ),
    "sleeping": "hibernating|snoring|taking a catnap|having a nap|having a snooze|dozing off|fast asleep|slumbering",
    "resting": "basking|sprawled out|snuggled up|curled into a ball|curled in a ball|curling up|lazing",
    "howling": "bellowing|yowling|braying|bugling|barking at the moon|howling at the moon",
    "rearing": "rearing up|begging for food|begging for a treat|walking on two legs",
    "tumbling": "wallowing",
}  # fmt: skip
"""What is drawn, and what is said."""
_AFTER: dict[str, str] = {
    "walking": "crawling|pacing|sneaking|shuffling|padding|patrolling|parading",
    "running": "dashing|bounding|bolting|charging",
    "flying": "landing|circling|flapping|flitting|fluttering|buzzing|migrating south",
    "resting": "sprawling|stretched out",
    "howling": "roaring",
}
"""The same of what is said before other things as well: a roaring fire, a landing strip, a dashing prince."""


def _inverted(table: dict[str, str]) -> dict[str, str]:
    return {said: told for told, many in table.items() for said in many.split("|")}


_SAID = _inverted(_VERBS) | _inverted(_AFTER)


def _any(words: dict[str, str]) -> str:
    return "|".join(sorted(_inverted(words), key=len, reverse=True))


_DEED = re.compile(
    rf"(?<![\w'-])(?:(?P<deed>{_any(_VERBS)}|(?<=\w )(?<!\ba )(?<!\ban )(?<!\bthe )(?<!\bof )(?:{_any(_AFTER)})"
    r"(?=$|[,.;]| (?:on|in|at|over|through|across|along|around|above|into|onto|down|up|towards?|past|between|among|"
    r"under|beside|near|by|behind|with|after|from|outside|about|and|its|while|as)\b))"
    r"|(?:crossing|fording|wading(?: across| through| into| in)?|splashing (?:through|across|in)) (?:an? |the )?"
    rf"{_WATER}(?P<wet>river|stream|creek|brook|lake|pond|marsh|wetland|water|shallows|ford|waterhole|water hole)"
    r"|crossing (?P<way>(?:an?|the) (?:[\w-]+ ){0,2}?(?:road|street|highway|motorway|bridge|path|trail|field|desert|"
    r"riverbed|meadow|savanna|plain|ice|glacier|river|lake|garden|lawn|yard|tracks|track|line))"
    r"|wings (?:fully )?(?P<wings>spread|outspread|outstretched|open|wide|stretched)(?: wide| out)?"
    r")(?![\w'-])",
    re.IGNORECASE,
)
_STREAMS = frozenset({"river", "stream", "creek", "brook", "ford"})


def creaturely(prompt: str) -> str:
    """ "zebras crossing a river" as "zebras walking through the river" """
    return _DEED.sub(_told, prompt)


def _told(found: re.Match[str]) -> str:
    if found["wet"]:
        return f"walking through the {'river' if found['wet'].lower() in _STREAMS else 'water'}"
    if found["way"]:
        return f"walking across {found['way']}"
    return "flying" if found["wings"] else _SAID[found["deed"].lower()]
