"""Stances: how somebody's whole body is, said in many words ("standing on one leg", "doing push-ups"), told in the one
that a picture answers to."""

from __future__ import annotations

import re
from functools import cache

_HIS = r"(?:his|her|their|its|my|your|the)"
_PEOPLE = "man woman men women boy girl boys girls kids child children person people couple lady swimmer friends"
_WHO = "|".join(rf"(?<=\b{who} )" for who in _PEOPLE.split())
_WATER = r"(?:pool|swimming pool|sea|ocean|lake|river|water|lagoon|pond|dead sea|hot spring|waves)"
_SAID: dict[str, str] = {
    "doing-splits": r"(?:doing|in|performing) (?:a |the )?(?:full |perfect |side )?splits?",
    "poised": rf"(?:standing|balancing|stands|hopping|balanced|jumping|hops) on (?:one|a single|{_HIS} (?:left|right)) "
    r"(?:leg|foot)|(?:standing |balancing )?on one (?:leg|foot)|(?:in|doing) (?:a |the )?(?:tree|flamingo|crane|stork) "
    r"(?:pose|position|stance)|"
    r"(?:doing|in|performing) (?:an? )?(?:graceful )?(?:arabesque|pirouettes?|spin|twirl)|pirouetting|"
    rf"(?:standing |dancing |up )?on (?:{_HIS} )?(?:tiptoes?|pointe|tip-?toes?)|"
    r"spinning on (?:the )?ice",
    "lunging": r"(?:doing|in) (?:a |deep )?lunges?|(?:in|doing) (?:a |the )?(?:warrior|fighting|karate|fencing|"
    r"kung fu|martial "
    r"arts|combat|battle|defensive) (?:pose|position|stance|moves?)|"
    rf"stretching (?:{_HIS} (?:legs?|hamstrings?|calf|calves|muscles)|(?:before|after) (?:a|the|his|her|their) "
    r"(?:run|race|workout|match|game|jog|marathon))|"
    r"(?:doing|practi[cs]ing|performing) (?:tai chi|kung fu|capoeira)",
    "lolling": rf"(?:{_WHO}|(?<=er )|(?<=guy ))"
    r"(?:leaning|leans|leant|lounging|slouching|slumped)(?: back| casually| lazily)?(?= (?:against|"
    r"on) (?:a|an|"
    r"the) (?:[\w-]+ ){0,3}walls?\b)",
    "headlong": rf"(?:diving|dives|plunging)(?: (?:head ?first|headlong|gracefully|down))?(?= (?:in|into|from|off|"
    rf"toward|towards)"
    rf" (?:a|an|the) (?:[\w-]+ ){{0,2}}(?:{_WATER}|cliffs?|boat|rocks?|pier|jetty|dock|bridge|board|springboard|"
    r"platform|tower|ladder|block)\b)",
    "afloat": rf"(?:floating|lying|drifting) on {_HIS} backs?(?= (?:in|on) (?:a|an|the) (?:[\w-]+ ){{0,2}}{_WATER}\b)|"
    rf"(?:{_WHO})(?:floating|floats|drifting)"
    rf"(?= (?:in|on) (?:a|an|the) (?:[\w-]+ ){{0,2}}{_WATER}\b)",
    "propped": r"(?:doing|performing) (?:a |one-armed )?(?:push-? ?ups?|press-? ?ups?|(?:the )?planks?|burpees)|"
    r"planking|"
    r"(?:in|doing) (?:a |the )?(?:plank|downward(?:-| )(?:facing )?dog|cobra)(?: (?:position|pose))?"
    r"(?= ?(?:$|[,.;])| (?:on|in|at|by|beside|next|near|with|and|while|for|during|under)\b)|"
    r"holding (?:a |the )?(?:(?:plank|cobra) (?:position|pose)|downward(?:-| )(?:facing )?dog(?: (?:position|pose))?)",
    "arms-up": rf"stretching (?:and yawning|{_HIS} arms(?: (?:up|out|overhead|above {_HIS} heads?))?|in bed|"
    rf"after waking(?: up)?)|"
    r"(?:raising|raise|raises|lifting|holding up|putting up) (?:his|her|their|its) hands?",
    "supine": r"(?:doing|performing) (?:sit-? ?ups|crunches)|making (?:a )?snow angels?|"
    r"(?:sprawled|sprawling|spread-?eagled|flopped|stretched out)(?: out)?(?= (?:on|in|across|over)\b)",
    "squatting": r"(?:hunkered|hunkering|crouched|ducking|ducked) down|in a (?:deep )?squat|doing squats",
    "crawling": r"creeping on (?:all fours|hands and knees)",
    "breakdance": r"break-?dancing|doing (?:a )?(?:back|front)flips?|doing somersaults|doing (?:handstands|cartwheels)",
}
"""The word that a picture answers to, and what is said for it."""
_NAMES = {word.replace("-", "_"): word for word in _SAID}
_COMPILED = re.compile(
    r"(?<![\w'’-])(?:" + "|".join(f"(?P<{name}>{_SAID[word]})" for name, word in _NAMES.items()) + r")(?![\w'’-])",
    re.IGNORECASE,
)
_CUE = re.compile(
    r"split|\bleg\b|\bfoot\b|pose\b|stance|\bposition|moves?\b|pirouett|arabesque|\bspin|twirl|tip-?toe|pointe|lung|"
    r"stretch|tai chi|kung fu|capoeira|\bwall|div(?:ing|es)|plunging|float|drifting|on (?:his|her|their) backs?|"
    r"push|press-? ?up|"
    r"plank|burpee|downward|cobra|hands?\b|sit-? ?ups|crunches|snow angel|sprawl|eagled|flopped|hunker|crouch|duck|"
    r"squat|"
    r"creeping|break-?danc|flips?\b|somersault|handstand|cartwheel",
    re.IGNORECASE,
)
"""One of these is in whatever is read here."""


@cache
def stances() -> frozenset[str]:
    """Every word that is told here for many."""
    return frozenset(_SAID)


def stood(prompt: str) -> str:
    """The prompt with one word for each stance."""
    if _CUE.search(prompt) is None:
        return prompt

    def told(found: re.Match[str]) -> str:
        lead = " " if found[0].startswith(" ") else ""
        tail = " " if found[0].endswith(" ") else ""
        return f"{lead}{_NAMES[found.lastgroup or '']}{tail}"

    return _COMPILED.sub(told, prompt)
