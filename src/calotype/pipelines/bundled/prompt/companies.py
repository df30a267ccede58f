"""Companies: several people who are something together, told as who they are: a football team, three generations, a
queue, a class."""

from __future__ import annotations

import re

_TEAMS: dict[str, str] = {
    "football|soccer": "footballers", "basketball": "women in orange jerseys and orange shorts",
    "volleyball": "women in yellow jerseys and blue shorts", "hockey|ice hockey": "hockey players",
    "baseball|softball": "baseball players", "rugby|american football": "rugby players", "cricket": "cricketers",
    "swim|swimming": "swimmers", "cheerleading|cheer": "cheerleaders", "tennis": "tennis players",
    "karate|judo|taekwondo": "judo fighters", "racing|pit": "mechanics", "rescue|ambulance": "paramedics",
    "surgical|medical": "surgeons", "fire|firefighting": "firefighters", "sales|office|business|"
    "marketing": "businesswomen",
}  # fmt: skip
"""By their sport or trade, who a team is of."""
_MEMBERS = {name: who for names, who in _TEAMS.items() for name in names.split("|")}
_TEAM = re.compile(
    r"\b(?:an? |the |our )?(?P<looks>(?:[a-z]+ )??)"
    rf"(?P<kind>{'|'.join(sorted(_MEMBERS, key=len, reverse=True))}) "
    r"(?:team|squad|crew)\b(?! (?:logo|jersey|shirt|photo|bus|mascot|badge|flag|member|player|captain|coach))",
    re.IGNORECASE,
)
_GENERATIONS: dict[str, str] = {
    "women": "an old woman, a woman and a girl", "men": "an old man, a man and a boy",
    "people": "an old woman, a man and a girl",
}  # fmt: skip
_AGES = re.compile(
    r"\b(?:three|four|several|multiple) generations(?: of (?:(?:an?|the|one|same) ){0,2}(?P<who>women|men|family|"
    r"people|"
    r"farmers|fishermen|bakers|cooks|mothers|fathers))?\b|\b(?P<multi>multi-?generational|three-generation) family\b|"
    r"\b(?P<her>grandmother|grandma), (?:mother|mom|mum)(?:,)? and daughter\b|"
    r"\b(?P<him>grandfather|grandpa), (?:father|dad)(?:,)? and son\b",
    re.IGNORECASE,
)
_WAITS = re.compile(
    r"\b(?P<who>people|customers|kids|children|shoppers|tourists|passengers|men|women|friends|fans|commuters|students) "
    r"(?:are )?(?:queu(?:e?ing|ed|e)(?: up)?|lin(?:ing|ed) up|(?:waiting|standing) in (?:a |"
    r"the )?(?:long )?(?:line|queue))"
    r"(?: (?:at|outside|in front of|for|to enter|by|before) (?=(?:an?|the)\b))?",
    re.IGNORECASE,
)
_QUEUE = re.compile(
    r"\b(?:an? |the )?(?:long )?(?:queue|line) of (?P<who>people|customers|shoppers|tourists|passengers|fans|men|women)"
    r"(?: (?:at|outside|in front of|for|by|before) (?=(?:an?|the)\b))?",
    re.IGNORECASE,
)
_CLASS = re.compile(
    r"\b(?:an? |the )?(?:school )?class(?:room)? (?:full )?of (?:[a-z]+ )?(?:students|pupils|children|kids|"
    r"schoolchildren)\b|"
    r"\b(?:students|pupils|schoolchildren) (?=(?:raising|sitting|listening|in (?:a|the|their) class))|\bschool class\b",
    re.IGNORECASE,
)
_CUE = re.compile(
    r"team|squad|crew|generation|grandm|grandf|grandpa|queu|lin(?:e|ing)|class|students|pupils|schoolchildren",
    re.IGNORECASE,
)


def accompanied(prompt: str) -> str:
    """The prompt with those who are something together told one by one or by what they are."""
    if _CUE.search(prompt) is None:
        return prompt
    prompt = _TEAM.sub(lambda found: f"{found['looks']}six {_MEMBERS[found['kind'].lower()]}".lstrip(), prompt)
    prompt = _AGES.sub(_aged, prompt)
    prompt = _WAITS.sub(lambda found: _row(found["who"], found[0]), prompt)
    prompt = _QUEUE.sub(lambda found: _row(found["who"], found[0]), prompt)
    if _CLASS.search(prompt):
        room = "" if "classroom" in prompt.lower() else ", in a classroom"
        prompt = _CLASS.sub("six children ", prompt).rstrip() + room
    return prompt


def _row(who: str, said: str) -> str:
    """ "people queuing at a bakery" as five in a row before it."""
    return f"five {who} in a row{' in front of ' if said.endswith(' ') else ''}"


def _aged(found: re.Match[str]) -> str:
    who = (found["who"] or "").lower()
    if found["her"] or who == "mothers":
        return _GENERATIONS["women"]
    if found["him"] or who == "fathers":
        return _GENERATIONS["men"]
    return _GENERATIONS.get(who, _GENERATIONS["people"])
