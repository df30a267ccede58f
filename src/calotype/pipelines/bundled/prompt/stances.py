"""Stances: how somebody's whole body is, said in many words ("standing on one leg", "doing push-ups"), told in the one
that a picture answers to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from calotype.pipelines.bundled.prompt.characters import table
from calotype.pipelines.bundled.prompt.lexicon import PLACES, Lexicon

_HIS = r"(?:his|her|their|its|my|your|the)"
_PEOPLE = "man woman men women boy girl boys girls kids child children person people couple lady swimmer friends"
_WHO = "|".join(rf"(?<=\b{who} )" for who in _PEOPLE.split())
_WATER = r"(?:pool|swimming pool|sea|ocean|lake|river|water|lagoon|pond|dead sea|hot spring|waves)"
_SAID: dict[str, str] = {
    "doing-splits": r"(?:doing|in|performing) (?:a |the )?(?:full |perfect |side )?splits?",
    "poised": rf"(?:standing|balancing|stands|hopping|balanced|jumping|hops) on (?:one|a single|{_HIS} (?:left|right)) "
    r"(?:leg|foot)|(?:standing |balancing )?on one (?:leg|foot)|(?:in|doing) (?:a |the )?(?:tree|flamingo|crane|stork) "
    r"(?:pose|position|stance)|"
    r"(?:doing|in|performing) (?:an? )?(?:graceful )?(?:arabesque|pirouettes?|spin|twirl)"
    r"(?! (?:class|bike|cycle|cycling|studio|session|lesson|workout|instructor|dryer)(?:e?s)?\b)|pirouetting|"
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
_LIVING = frozenset({"person", "animal", "bird", "fish", "insect", "aircraft", "boat", "vehicle", "toy"})
"""Kinds of what may do something by itself."""
_SOMEBODY = frozenset(
    "he she i we they who someone somebody everyone everybody anyone person people group class team crew family pair "
    "duo trio troupe me him us".split()
)
_BESIDE = frozenset("with holding carrying as like near beside hugging riding".split())
_SENTENCE = re.compile(r"[.;:!?]")
_WORD = re.compile(r"[\w'’-]+")
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


def stood(prompt: str, lexicon: Lexicon) -> str:
    """The prompt with one word for each stance of a person; animals and things take none."""
    for found, word in reversed(list(_found(prompt, lexicon))):
        after = prompt[found.end() :]
        if word == "lolling":
            # who leans on a wall is not on top of it
            after = re.sub(r"^ on\b", " against", after, flags=re.IGNORECASE)
        prompt = f"{prompt[: found.start()]}{word}{after}"
    return prompt


def as_said(words: list[str], prompt: str, lexicon: Lexicon) -> list[str]:
    """Words that were told for stances as the prompt has them."""
    said = {word: found[0].strip() for found, word in reversed(list(_found(prompt, lexicon)))}
    return [said.get(word, word) for word in words]


def _found(prompt: str, lexicon: Lexicon) -> Iterator[tuple[re.Match[str], str]]:
    if _CUE.search(prompt) is None:
        return
    for found in _COMPILED.finditer(prompt):
        if _is_somebodys(found, lexicon):
            yield found, _NAMES[found.lastgroup or ""]


def _is_somebodys(found: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether whoever is named last before a stance, or first after it where nothing is, is a person."""
    before = _WORD.findall(_SENTENCE.split(found.string[: found.start()].lower())[-1])
    kinds = _kinds(before, lexicon)
    if before[:1] in (["in"], ["on"], ["at"]) and not _LIVING.intersection(kinds):
        kinds = []
    if not kinds:
        kinds = _kinds(_WORD.findall(_SENTENCE.split(found.string[found.end() :].lower())[0]), lexicon)
        kinds = [kind for kind in kinds if kind in _LIVING][:1]
    living = [kind for kind in kinds if kind in _LIVING]
    return living[-1] == "person" if living else not kinds


def _kinds(words: list[str], lexicon: Lexicon) -> list[str]:
    """The kinds of what is named, in order; of a place, "place"."""
    kinds, end = [], len(words)
    while end:
        for size in range(min(3, end), 0, -1):
            phrase = " ".join(words[end - size : end])
            word = lexicon.find(phrase)
            kind = "" if word is None else "place" if word.sense in PLACES else lexicon.kind(word)
            if phrase in _SOMEBODY or (kind not in _LIVING and phrase in table()):
                kind = "person"
            if kind:
                break
        # whom somebody is dressed as, or has along, takes no stance
        lead = words[max(0, end - size - 2) : end - size]
        if kind and not (kind in _LIVING and (_BESIDE & set(lead) or lead[:1] in (["dressed"], ["disguised"]))):
            kinds.append(kind)
        end -= size if kind else 1
    return kinds[::-1]
