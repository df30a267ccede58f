"""Idioms: words that together are no things, in the words for what is meant.

Nobody drinks from the glass that a city is reflected in, a family cat has no family with it, and a goat that is trying
to open a door opens it.
"""

from __future__ import annotations

import re

_END = r"(?=\s*(?:$|[,.;:!?]))"
_VOWEL = "aeiou"
_NUMBERS = "two|three|four|five|six|seven|eight|nine|ten"
_DETERMINER = r"(?:an?|the|his|her|its|their|my|some|one|two|three|four|five|many|several)"
_CLAUSE = rf"{_DETERMINER} [^,.;:]{{2,60}}?"
_MATERIAL = "dark|light|rustic|pale|warm|old|weathered|bare|aged|polished"
_HUES = "teal|blue|black|white|purple|green|red|yellow|pink|cyan|magenta|turquoise|navy|grey|gray|brown"

_PLAINER: tuple[tuple[str, str], ...] = (
    # "city reflected in the glass", "passengers laughing behind the glass"
    (
        r"\b(?:(?:seen|shot|viewed|photographed|visible) )?(?:reflected in|mirrored in|reflections? in|"
        r"from behind|behind|beyond|against|pressed against) (?:(?:the|wet|misty|thick|frosted|dirty|rainy|rain[- ]"
        rf"streaked|foggy|steamed[- ]up|broken|cracked|shop|window|bulletproof)\s)*glass(?: panes?| windows?)?{_END}",
        "",
    ),
    (r"\bsoup kitchens?\b", "shop"),
    (r"\b(?:walking|walks|made to walk|forced to walk|about to walk) the plank\b(?! (?:of|on|over|above)\b)",
     "standing on a plank, on the deck of a ship"),
    (r"\b(?:broken |cracked )?glass (?=(?:roof|ceiling|fa[cç]ade|counter)\b)", ""),
    (r"(?:,? with |, )(?:broken |large |tall )*glass (?:walls?|panes?|panels?)(?=$|[,.;])", ""),
    # who rolls in or on something lies there: nothing is rolled out
    (
        r"\b(?:rolling|rolls|rolled) (?:around |about |over )*"
        r"(?=(?:on (?:its|his|her|their|the) |in (?:the |a |some )?(?:fresh |wet |deep )*"
        r"(?:sand|mud|dust|grass|snow|hay|leaves|dirt|puddle|meadow|flowers|straw)))",
        "tumbling ",
    ),
    (r"\b(?:rolled|curled|curling|rolling)(?: itself| himself| herself)?(?: up)? (?:in|into) a(?: tight| "
    r"little)? ball\b", "curled up"),
    # light, colours and surfaces that are named like things
    (r"\bflat (?=(?:\w+ )?(?:light|lighting|sun|sunlight|daylight|midday|noon|shadows?|shapes?)\b)", ""),
    (r"\b(?:lying|laying|lies) flat\b", "lying"),
    (
        r"(?<=, )(?:lots of|mostly|mainly|plenty of|a lot of|all|only|dominated by|nothing but) (?:\w+ )?"
        rf"(?P<b>{_HUES}|orange|beige){_END}",
        r"\g<b> tones",
    ),
    (r"\bcandy[- ](?:colou?red|colou?rs?|hues|shades|tones)\b", "pastel colors"),
    (rf"\b(?P<a>in|of|,|and) orange and (?P<b>{_HUES}){_END}", r"\g<a> orange tones and \g<b> tones"),
    (r"\b(?:faint|pale|deep|burnt|dull|dim|soft|warm) orange (?=(?:from|over|behind|glow|light|haze|"
    r"sky)\b)", "orange tones "),
    (r"(?<=, )(?:fine |visible |detailed |natural |rough )*(?:wood|film|paper) (?:grain|texture)\b", ""),
    (rf"^(?!.*\b(?:interior|room|cabin|library|office|lobby|kitchen|bar|house|"
    rf"forest)\b)(?P<a>.*, )(?P<b>{_MATERIAL}) wood{_END}", r"\g<a>on \g<b> wood"),
    (r"\b(?P<a>(?:thunder|storm|rain|dark |black |grey |gray )?clouds?|thunderheads?|storm|tension|steam) "
    r"building(?: up)?\b", r"\g<a>"),
    (
        r"(?<=, )(?:(?:interior|interior design|food|fashion|travel|lifestyle|nature|architecture|design|science|home|"
        r"sports|gardening|cooking|glossy|wildlife) )+magazine(?: (?:photography|photo|shot|style|spread|editorial|"
        rf"illustration))?{_END}",
        "photo",
    ),
    (r"\bwildlife (?=(?:photo|photograph|photography|shot|documentary|image|magazine|portrait)\b)", "nature "),
    (r"\bchalk dust\b", "dust"),
    (r"(?<=, )(?:warm |muted |soft )?autumn(?:al)? (?:colou?rs|tones|palette|hues|shades)\b", "autumn"),
    (r"(?:, )?\bno (?:grid|grid ?lines|watermarks?|labels|lettering)\b", ""),
    (r"\bsoup kitchen\b", "cafe"),
    (r"(?P<a>shop|store|bakery|cafe|café|bar|pub|hotel|restaurant|boutique|diner|bookshop|florist|bookstore)"
     r"(?: front)? (?:with|under|below) (?:the|an?) (?:\w+ )?sign (?=[\"“])", r"\g<a> called "),
    (r"(?P<a>typewriter(?: on (?:an? |the |my )\w+)?),? (?:with )?(?:an? |the )?(?:half[- ]written |blank |single |"
    r"half[- ]typed )?(?:sheet|"
    r"page|piece)"
     r"(?: of paper)?(?:,? (?:sticking out|in it|inside|in the carriage|rolled in|still in it|loaded))*", r"\g<a>"),
    (r"(?:, )?\b(?:an? )?(?:big |small |dark )?ink (?:spills?|spots?|blots?|splatters?)\b", ""),
    (r"\bneon (?:diner|motel|bar|hotel|cafe|café|restaurant|pub|shop|cinema|casino) sign\b", "neon sign"),
    (r"(?P<q>[\"”])\s*(?:hanging |mounted |painted |written )?(?:above|over) (?:the|its) (?:front |shop )?(?:door|"
    r"entrance|"
     r"doorway|windows?)\b", r"\g<q>"),
    (r"\b(?:storefront|shopfront|shop ?front|store ?front|facade|exterior) of (?=an? )", ""),
    (r"\b(?:light|sparkler|flashlight|torch)[- ](?:painting|drawing|writing) of (?P<a>[^,.]+)", r"neon art of "
    r"\g<a>, night"),
    (r"\b(?P<a>comic|manga|graphic novel) (?:strip )?panel\b", r"\g<a>"),
    # nouns before nouns that are no things of their own
    (r"\bfamily (?=(?:cat|dog|car|van|home|house|kitchen|table|album|piano|pet|boat|hamster|fridge|sofa)s?\b)", ""),
    (r"(?<!ice )(?<!skating )(?<!roller )\b(?:dark |frozen |empty )?rink\b", "ice rink"),
    (r"\bin(?:to)? (?:an?|the|its|their) (?:(?:sheep|pig|cattle|goat|duck|wooden) )?pen\b(?! (?:and|case|holder|"
    r"stand))", "next to a fence"),
    (r"\bkeep(?:s|ing)? watch\b", "watching"),
    (r"\bfencing (?:duel|match|bout|lesson|tournament)\b", "duel with swords"),
    (r"(?P<a>\bropes?\b[^.;]*?),? (?:in a |a )?tug[- ]of[- ]war\b", r"\g<a>"),
    (r"(?:\bplaying |\bin |\bhaving )?(?:\ban? )?\btug[- ]of[- ]war\b", "pulling a rope"),
    (r"\b(?P<a>full of|filled with|bucket of|bowl of|packed with|bed of|glass of|on|in) (?:crushed )?ice(?= and "
    r"\w+ bottles?)", r"\g<a> ice cubes"),
    (rf"\b(?P<a>full of|filled with|bucket of|bowl of|packed with) (?:crushed )?ice{_END}", r"\g<a> ice cubes"),
    (r"\b(?:origami|paper|folded paper) cranes?\b", "white paper birds"),
    # teeth have other braces than trousers
    (
        r"\b(?P<a>(?:teen\w*|boys?|girls?|kids?|child|student|school\w+|smil\w+|grin\w*|teeth)\b[^.;]{0,30}?)"
        r"\b(?:wearing |with |and )?(?:dental |metal |teeth )?braces\b",
        r"\g<a>with dental braces",
    ),
    (r"\bcricket (?:match|game)\b", "game with a cricket bat"),
    (
        r"\b(?P<a>tennis|rugby|football|hockey|soccer|boxing|polo|volleyball|basketball|baseball|wrestling) "
        r"match(?:es)?\b",
        r"\g<a> game",
    ),
    (r"\b(?P<a>clouds?|balloon|kite|hedge|topiary) (?:that (?:looks|is) )?like (?=an? )", r"\g<a> shaped like "),
    # a giant who does something
    (
        r"(?<!gas )(?<!ice )(?<!tech )(?<!stone )(?<!rock )(?<!clay )\bgiant(?= (?:in|on|at|from|who|with|is)\b|"
        r" (?:peeking|holding|carrying|looking|reading|walking|stepping|standing|sitting|lying|eating|drinking|wearing|"
        r"playing|leaning|bending|fishing|picking|lifting|reaching|brushing|washing|snoring|sleeping|using) "
        rf"(?:an?|the|his|her|on|in|through|over|into|from|at|across|up|down|under|with|as|tea|\w+s)\b|{_END})",
        "giant man",
    ),
    # what is before and behind, said first
    (rf"(?<![\w'-] )\bin the (?:far )?(?P<a>background|foreground|distance),? (?P<b>{_CLAUSE})(?=$|[,.;:]| and (?:in|"
    rf"on) )", r"\g<b> in the \g<a>"),
    (rf"(?<![\w'-] )\bbehind (?P<a>him|her|them|it),? (?P<b>{_CLAUSE}){_END}", r"\g<b> behind \g<a>"),
    # "one cat sleeping, the other playing": there are two
    (
        r"\b(?:one|an?) (?P<a>[a-z]+) (?P<b>(?:is )?[a-z]+(?:ing|ed)\b[^,;.]{0,40}?),? (?:and |while |but )?the "
        r"other(?: one)? (?:is )?"
        r"(?!(?:side|end|day|hand|half|way|direction)\b)(?=[a-z]+(?:ing|ed|s)\b)",
        r"a \g<a> \g<b>, and a \g<a> ",
    ),
    (
        r"\binstead of (?:(?:an?|the|his|her|its|their|any) )?(?:[\w'-]+ )?[\w'-]+(?=\s*(?:$|[,.;]|(?:in|on|at|"
        r"with|by|under)\b))",
        "",
    ),
)  # fmt: skip
_COMPILED = tuple((re.compile(pattern, re.IGNORECASE), plain) for pattern, plain in _PLAINER)
_SHORT = r"(?=\s*$|[,.;]| in| on| at| with| made| under| against)"
_LETTER = re.compile(
    rf"^(?P<a>(?:an?|one|the)? ?(?:single |big |giant |large |lone |huge |red |blue |"
    rf"golden )*)(?P<b>[B-HJ-Z])\b{_SHORT}"
)
"""A letter by itself: "a single X"."""
_MEANT = re.compile(
    r"\b(?:(?:that|who|which) (?:is|are) )?(?:just )?(?:trying|attempting|about|starting|beginning|preparing|getting "
    r"ready|struggling|learning|pretending|managing|hoping|ready|waiting|going) to (?P<verb>[a-z]{2,14})\b",
    re.IGNORECASE,
)
_BENT = re.compile(
    r"\b(?:bending|leaning|stooping|kneeling|crouching|stopping|pausing)(?: down| over| forward)? to "
    r"(?P<verb>[a-z]{2,14})\b",
    re.IGNORECASE,
)
_EACH = re.compile(
    rf"\b(?P<n>{_NUMBERS}) (?P<who>[a-z]+(?: [a-z]+)?),? each (?:one |of them )?(?P<verb>with|holding|carrying|"
    rf"wearing|riding|in|on|"
    r"playing|reading|eating) (?:its own|their own|his own|her own|an?|one) (?P<what>(?:[a-z-]+ ){0,2}?[a-z-]+)"
    r"(?=\s*(?:$|[,.;]|(?:in|on|at|with|under|by|and|of|while)\b))",
    re.IGNORECASE,
)
_STATIVE = frozenset("be break look see go get have do make take come the a this that his her its".split())
"""What is said in these ways of no deed that could be drawn."""


def idiomatic(prompt: str) -> str:
    """The prompt with what such words mean."""
    for pattern, plain in _COMPILED:
        prompt = pattern.sub(plain, prompt)
    prompt = _LETTER.sub(r"\g<a>letter \g<b>", prompt)
    prompt = _EACH.sub(_shared, prompt)
    return _BENT.sub(_done, _MEANT.sub(_done, prompt))


def gerund(verb: str) -> str:
    """ "open", "make", "run", "tie" as "opening", "making", "running", "tying"."""
    if verb.endswith("ie"):
        return f"{verb[:-2]}ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return f"{verb[:-1]}ing"
    if re.fullmatch(rf"[^{_VOWEL}]+[{_VOWEL}][^{_VOWEL}wxy]", verb):
        return f"{verb}{verb[-1]}ing"
    return f"{verb}ing"


def _done(match: re.Match[str]) -> str:
    verb = match["verb"].lower()
    return match[0] if verb in _STATIVE else gerund(verb)


def _shared(match: re.Match[str]) -> str:
    """ "three girls each with a balloon" as three girls with three balloons"""
    number, what = match["n"], match["what"]
    return f"{match['n']} {match['who']} {match['verb']} {number} {several(what)}"


def several(noun: str) -> str:
    """Its plural."""
    if re.search(rf"[^{_VOWEL}]y$", noun):
        return f"{noun[:-1]}ies"
    return f"{noun}es" if re.search(r"(?:s|x|ch|sh)$", noun) else f"{noun}s"
