"""Handovers: what people teach each other, hand over, reach for, and have on the head, behind the ear and on the back,
in plainer words."""

from __future__ import annotations

import re
from collections.abc import Callable

from calotype.pipelines.bundled.prompt.idioms import gerund
from calotype.pipelines.bundled.prompt.people import miens

_A = r"(?:an?|the|his|her|its|their|another|some|two|three|four|five|six|small|big|huge|little)"
_WHO = rf"(?:{_A} )?(?:(?!on\b|in\b|with\b|to\b|how\b|and\b|of\b|at\b|while\b)[\w-]+ ){{0,2}}?[\w-]+"
_WHAT = rf"(?:{_A} )(?:(?!on\b|in\b|to\b|how\b|and\b|at\b|while\b)[\w-]+ ){{0,4}}?[\w-]+"
_GIVES = (
    r"(?:giving|handing|offering|bringing|passing|lending|serving|throwing|tossing|selling|showing|presenting|"
    r"slipping|returning)(?: back)?"
)
_PETALS: dict[str, str] = {
    "flower": "pink", "daisy": "white", "rose": "red", "hibiscus": "red", "lily": "white", "orchid": "purple",
    "sunflower": "yellow", "blossom": "pink", "gardenia": "white", "carnation": "red", "dandelion": "yellow",
    "poppy": "red", "peony": "pink", "frangipani": "white", "plumeria": "white", "cornflower": "blue",
    "camellia": "pink", "marigold": "orange", "jasmine": "white", "violet": "purple", "tulip": "red",
    "cherry blossom": "pink", "wildflower": "purple", "edelweiss": "white", "chrysanthemum": "yellow",
}  # fmt: skip
_FLOWER = "|".join(sorted(_PETALS, key=len, reverse=True))
_TONE = r"(?:red|pink|white|yellow|blue|purple|orange|violet|crimson|golden|lilac|scarlet|black)"
_SHELVES = r"(?:(?:top|upper|high|highest|tall|topmost) (?:shelf|shelves)|shelf|top of (?:the|a) (?:book)?shelf)"
_SHORT = frozenset("be have do make take go get become".split())
_MEN = frozenset({"grandpa", "grandfather", "grandad"})
Told = str | Callable[[re.Match[str]], str]


def _taught(found: re.Match[str]) -> str:
    verb = found["verb"].lower()
    return found[0] if verb in _SHORT else f"teaching {found['who']} {gerund(verb)}"


def _flower(found: re.Match[str]) -> str:
    tone = found["tone"] or _PETALS[found["flower"].lower()]
    return f" with a {tone.strip()} hair flower"


def _headed(found: re.Match[str]) -> str:
    """ "balancing a book on her head while riding a unicycle": she rides it, and the book is there"""
    doing = f"{found['doing']} " if found["doing"] else ""
    return f"{doing}with {found['what']} on {found['whose']} head"


def _behind(found: re.Match[str]) -> str:
    """ "a nurse, hospital corridor behind her": she is in one"""
    return f"{',' if found['and'] else ''} in a {found['where']}"


def _elder(found: re.Match[str]) -> str:
    return f"the old {'man' if found['who'].lower() in _MEN else 'woman'}"


_MIENS = "|".join(sorted(miens(), key=len, reverse=True))
_WHERE = (
    r"(?:corridor|hallway|kitchen|library|classroom|workshop|office|cafe|bar|church|laboratory|ward|studio|theatre|gym|"
    r"garage|barn|shop|restaurant|station|subway|village|market|street|alley|forest|garden|fields?|beach|park|orchard|"
    r"vineyard|bakery|bookshop|factory|harbour|harbor|desert|jungle|castle hall|greenhouse|bathroom|bedroom|temple)"
)
_HIS = r"(?:his|her|their|its)"
_BEARS = r"(?:carrying|balancing|bearing|holding|with|has|having)"
_SAID: tuple[tuple[str, str, Told], ...] = (
    (
        "teach|instruct|coach|show|help|train",
        rf"\b(?:teaching|instructing|coaching|training|showing|helping) (?P<who>{_WHO}) (?:how )?to (?P<verb>[a-z]+)\b",
        _taught,
    ),
    (
        "showing|holding up|presenting",
        r"\b(?P<how>showing|holding up|presenting) (?P<whose>an?|his|her|their|the) "
        r"(?:drawing|painting|sketch|picture|artwork)\b(?! of\b)",
        r"\g<how> \g<whose> framed picture",
    ),
    # "a tiny bird handing it the toothpaste"
    (
        "ing (?:back )?(?:it|him|her|them) ",
        rf"\b{_GIVES} (?:it|him|them|her(?= (?:an?|the|some|two|his|their)\b)) (?P<what>{_WHAT})"
        r"(?=\s*(?:$|[,.;]|\b(?:in|on|at|while|as|from)\b))",
        r"holding \g<what>",
    ),
    (
        " head",
        rf"\b{_BEARS} (?P<what>(?!(?:[\w-]+ ){{1,3}}(?<!pile )(?<!stack )of )(?:{_WHAT}))"
        rf"(?: (?:balanced|perched|resting|piled(?: high)?))? (?:on|upon|atop|on top of) (?P<whose>{_HIS}) heads?\b"
        r"(?: (?:while|and) (?P<doing>\w+ing (?:an?|the|his|her) [\w-]+))?",
        _headed,
    ),
    # "a baby asleep" is one, and no sort of another
    (
        " back",
        r"\b(?P<lead>with|carrying) (?P<a>an?|the|his|her) (?P<age>(?:sleeping |small |tiny |little )?)bab(?:y|ies)\b"
        rf"(?= (?:(?:tied|strapped|slung|asleep) )?on {_HIS} backs?\b)",
        r"\g<lead> \g<a> \g<age>infant",
    ),
    (
        " ear| hair",
        rf"(?:\bwith |,? ?and |, )?\b(?:an? |the |some )?(?P<tone>{_TONE} )?(?P<flower>{_FLOWER})s? "
        rf"(?:tucked |stuck |pinned |worn )?(?:behind|in|into) (?:{_HIS}|one|an) (?:ears?|hair)\b",
        _flower,
    ),
    (
        "trying",
        r"\btrying (?:out |on )?(?=(?:an?|the|some) (?:vr|virtual reality|new hat|hat|glasses|sunglasses)\b)",
        "wearing ",
    ),
    (
        "listen",
        r"\blistening to (?:(?:loud|some|the|classical|soft|her|his) )*(?:music|songs?|podcasts?|audiobooks?|tunes)\b"
        r"(?! (?:on|from|box))",
        "wearing headphones",
    ),
    (
        "listen",
        rf"\blistening (?:in )?(?:to|at) (?P<what>{_A} (?:\w+ )?(?:sea ?shell|shell|conch))\b",
        r"holding \g<what>",
    ),
    (
        "listen",
        r"\blistening (?:in )?(?:to|at) (?=(?:an?|the|his|her|their)\b)(?!(?:[\w-]+ ){1,3}?[\w-]+'s )",
        "hand-at-ear next to ",
    ),
    (
        "shel",
        rf"\breaching (?:up )?(?:for|to|towards|onto) (?:an?|the) {_SHELVES}",
        "reaching up to a tall bookshelf",
    ),
    (
        "catch|collect|gather|trap|captur",
        rf"\b(?:catching|collecting|gathering|trapping|capturing) (?P<what>(?:{_A} )?[\w-]+) (?:in|into|with) "
        r"(?P<where>an? (?:\w+ )?(?:jar|bottle|net|bucket|basket|bag|butterfly net))\b",
        r"holding \g<where>, \g<what>",
    ),
    # what is behind somebody is where they are
    (
        "behind|around",
        rf",(?P<and> and)? (?:an? |the )?(?P<where>(?:[\w-]+ ){{0,2}}?{_WHERE}) (?:is )?(?:behind|around|all around) "
        r"(?:him|her|them|us)\b",
        _behind,
    ),
    (
        "face|expression|look",
        rf"\b(?P<a>(?:{_A} )?)(?P<who>[a-z]+)'s (?P<how>{_MIENS}) (?:face|expression|look)\b",
        r"\g<a>\g<how> \g<who>",
    ),
    (
        "face|expression|look|gaze",
        rf"(?:,? ?\b(?:with|wearing|having|has)|,(?= \w+ [a-z]+(?:,|$))) (?:an? |his |her |their |its )?"
        rf"(?:very |slightly )?(?P<how>{_MIENS}) "
        r"(?:facial )?(?:faces?|expressions?|looks?|gaze|stare)\b(?: on (?:his|her|their|its|the) faces?)?",
        r", \g<how>",
    ),
    (
        "fac",
        r"(?P<who>\b(?:two|a pair of|a couple of) (?:(?!chairs|armchairs|sofas|mirrors|houses|"
        r"benches|buildings|phones|screens|doors|windows|cars|thrones|beds|desks|seats|speakers)[\w-]+ ){1,4}?)"
        r"(?:(?:are )?(?:standing|sitting) )?"
        r"(?:face[- ]to[- ]face|facing each other|facing one another|nose[- ]to[- ]nose|eye[- ]to[- ]eye|"
        r"head[- ]to[- ]head)(?! with)",
        r"\g<who>sparring",
    ),
    (
        "sharing",
        r"\bsharing (?P<what>(?:his|her|an|the|their) (?:\w+ )?umbrella) with (?=an?\b|his|her|the)",
        r"holding \g<what> next to ",
    ),
    (
        "back",
        r"\b(?:with )?(?:his|her|their|its|the) backs? (?:turned )?(?:to|towards?) "
        r"(?:us|(?:the )?(?:camera|viewers?|audience|lens))\b",
        "seen from behind",
    ),
    ("hockey", r"(?<!hockey )\bsticks\b", "hockey sticks"),
    ("mum", r"\bmum(?='s\b|\b(?! flowers?\b))", "mother"),
    (
        "polaroid|photo|snapshot|picture",
        r"\bholding (?P<a>up )?(?P<whose>an?|the|his|her) (?P<how>(?:old |faded |torn |small |framed )?)"
        r"(?:polaroid|photograph|photo|snapshot|picture)\b(?! (?:camera|frame|book))",
        r"holding \g<a>\g<whose> \g<how>picture frame",
    ),
    (
        "plates|cups|bowls|books|boxes|dishes|towels",
        r"\b(?:balancing|carrying|juggling|holding) (?:an?|two|three|four|five|six|seven|eight|nine|ten|many|several|"
        r"some|\d+)? ?(?:tower of |pile of |stack of )?(?P<what>plates|dishes|books|towels) "
        r"(?:on|in|along|with|up) (?:(?:one|his|her|their|each|both|the|a) ?)+(?:arms?|hands?)\b",
        r"holding a stack of \g<what>",
    ),
    # whose it is tells what it is of
    (
        "flock",
        r"\b(?:leading|driving|herding|guiding|tending|watching over|watching|with|counting|moving) "
        r"(?:his|her|their|a|the) flock\b(?! of)",
        "leading four sheep",
    ),
    (
        "herd",
        r"\b(?:leading|driving|following|watching|tending) (?:his|her|their|the) herd\b(?! of)",
        "leading four cows",
    ),
    (
        "wrestl",
        r"\barm[ -]wrestling (?:on|at|over|across) (?:an?|the|their) (?:\w+ )?(?:desk|table|barrel|crate|bar)\b",
        "arm wrestling",
    ),
    # "grandparents dancing, grandma laughing": she is one of the two
    (
        "grandparents",
        r"(?<=, )(?:his |her |the )?(?P<who>grandm\w+|granny|grandpa|grandfather|grandad)\b",
        _elder,
    ),
    (
        "skaters",
        r"(?<!ice )(?<!roller )(?<!figure )\bskaters\b(?=.*\b(?:ice|frozen|rink|snow|winter)\b)|"
        r"(?<=frozen over, )skaters\b|(?<=frozen lake, )skaters\b|(?<=frozen canal, )skaters\b|"
        r"(?<=lake with )skaters\b|(?<=pond with )skaters\b|(?<=rink with )skaters\b|(?<=canal with )skaters\b",
        "ice skaters",
    ),
    (
        " call",
        r"\b(?:while )?on an? (?:video |phone |conference |business |long )?call\b|\btaking an? (?:phone )?call\b",
        "holding a mobile phone",
    ),
    # whose legs alone are in sight needs no boots beside
    (
        "only",
        r",? ?(?:with )?\bonly (?:his|her|their|its) (?:[\w-]+ ){1,3}?(?:is |are )?"
        r"(?:visible|showing|seen|in sight|sticking out)\b",
        "",
    ),
    (
        " chest| stomach| tummy| knee",
        rf"(?:\bwith|,|, with) (?P<what>(?:{_A} )?(?:(?!with\b|on\b|in\b)[\w-]+ )??[\w-]+?) "
        rf"(?:asleep |sleeping |curled up |resting |purring )?on (?P<whose>{_HIS}) "
        r"(?:chest|stomach|tummy|knees?)\b",
        r" with \g<what> on \g<whose> lap",
    ),
    (
        "painting|drawing|decorating",
        rf"\b(?:painting|drawing on|decorating) (?P<who>{_WHO})(?:(?:'s|s') faces?\b"
        r"(?: (?:like|as|into) an? (?:\w+ )?\w+)?|"
        r" (?:like|as|into) an? (?:tiger|cat|butterfly|lion|clown|panda|dog|fox|leopard|rabbit|skull|pirate|fairy)\b)",
        r"holding a paintbrush next to \g<who> with face paint",
    ),
    (
        "look",
        rf"\blooking (?:very |a bit |rather |so |too |quite |really )?(?P<how>{_MIENS})\b(?! (?:at|in|on)\b)",
        r"\g<how>",
    ),
    (
        "pile|stack|tower",
        r"\b(?:huge|tall|big|high|towering|enormous|large|giant|massive|teetering) (?:piles?|stacks?|towers?) of "
        r"(?P<what>books|plates|dishes|towels)\b",
        r"stack of \g<what>",
    ),
    ("from an? ", r"\bfrom (?=an? (?:\w+ )?(?:bridge|balcony|boat|pier|rooftop|roof|jetty|dock|bench|swing)\b)", "on "),
    (
        "whole|entire",
        r"\b(?:the )?(?:whole|entire) (?:village|town|neighbou?rhood|office|team|crew|street|city) (?=\w+ing\b)",
        "twelve villagers ",
    ),
    (" (?:on|at) ", r"\b(?:pulling|tugging|yanking|hauling) (?:on|at) (?=an?\b|the|one|his|her|their)", "pulling "),
    ("orange ", r"\borange (?=(?:dust|clay|earth|sand|haze|soil|mud)\b)", "amber "),
    (
        "chasing",
        r"\bchasing (?:after )?(?:his|her|an?|the|its|their) "
        r"(?P<what>(?:\w+ )?(?:hat|balloon|kite|scarf|paper|letter|"
        r"umbrella|bubble|feather|napkin|newspaper|map))\b",
        r"running next to a floating \g<what>",
    ),
    (
        "parents",
        r"\b(?:(?:his|her|their|the|both|two|my|proud) )*(?<!grand)parents\b(?! of\b|['’])",
        "a man and a woman",
    ),
    ("grandparents", r"\b(?:(?:his|her|their|the|two|old|elderly) )*grandparents\b", "an old man and an old woman"),
)
"""A cue without which there is nothing to read, what is said, and the words for it."""
_COMPILED = tuple((re.compile(cue), re.compile(said, re.IGNORECASE), told) for cue, said, told in _SAID)


def handed(prompt: str) -> str:
    """The prompt in such words."""
    lower = prompt.lower()
    for cue, said, told in _COMPILED:
        if cue.search(lower):
            prompt = said.sub(told, prompt)
    return prompt
