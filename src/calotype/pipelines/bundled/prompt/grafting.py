"""Grafting: what of one thing is said to be another's: "a man with a clock for a head", "half cat half fish", "a dog
with the shadow of a wolf", "a mirror showing a forest"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.grafts import OUTDOORS, PANES, VIEWS, Graft, Part
from calotype.pipelines.bundled.network.phrases import ENVIRONMENTS
from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE, Lexicon
from calotype.pipelines.bundled.prompt.pieces import Piece, Place, Thing, indefinite

GRAFTING: dict[str, Part] = {
    "headed by": Part.HEAD, "halved with": Part.HALF, "shadowed by": Part.SHADOW, "picturing": Part.PANE,
    "holding below": Part.LOWER, "pinioned by": Part.WINGS,
    "grown with": Part.TOP, "laden with": Part.BACK, "leafed with": Part.CROWN, "scattered as": Part.PIECES,
}  # fmt: skip
"""The words that the prompt is told in, and the part that what follows them is put in the place of."""
_NOUN = r"(?:an? |the |one |some |his |her |its )?(?P<{0}>(?:[a-z-]+ ){{0,2}}?[a-z-]+)"
_WHOSE = r"(?:an?|his|her|its|their|the|one['’]s)"
_HEADS = (
    re.compile(
        rf",? (?:with|has|having|who has|that has|and) {_NOUN.format('y')} (?:for|as|instead of|in place of|in lieu of|"
        rf"rather than|replacing) {_WHOSE} (?:own |human |usual )?(?:heads?|faces?)\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf",? (?:with|has|having) {_NOUN.format('y')} where {_WHOSE} (?:head|face) (?:should|would|ought to) be\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf",? (?:whose (?:head|face) (?:is|has been replaced (?:by|with)|was replaced (?:by|with)|is replaced (?:by|"
        rf"with)|has become|has turned into|turns into|becomes|is made of)|with (?:a |the |{_WHOSE} )?(?:head|face) "
        rf"(?:replaced (?:by|with)|that is|made of|turned into)|(?:his|her|its|the) (?:head|face) (?:is )?replaced "
        rf"(?:by|with)) {_NOUN.format('y')}(?=\s*(?:$|[,.;]|(?:in|on|at|and|walking|sitting|standing|wearing|"
        r"holding|under|by|with)\b))",
        re.IGNORECASE,
    ),
    re.compile(rf",? (?:with|has|having) the head of {_NOUN.format('y')}(?=\s*(?:$|[,.;]|(?:and the body|in|on|at|"
               r"and|walking|sitting|standing|wearing|holding|playing|reading|under|by|with)\b))", re.IGNORECASE),
    re.compile(r",? (?:with|has|having) an? (?P<y>(?:[a-z-]+ )??[a-z-]+)(?:['’]s)? (?:head|for face)\b(?! "
               r"(?:scarf|band|"
               r"lamp|light|dress|gear|phones|start|wound|tattoo))", re.IGNORECASE),
)  # fmt: skip
_HEADED = re.compile(r"\b(?P<y>[a-z]+(?: [a-z]+)??)[- ]headed (?P<who>[a-z]+)\b", re.IGNORECASE)
_NOT_HEADS = frozenset(
    "red white black grey gray blond blonde dark golden two three four five six seven many multi bald big large small "
    "clear hot cool level bare round pointy turned bowed tilted shaved bowed multiple double single flat fair "
    "thick hammer "
    "beautiful horned raised wooden human giant huge tiny little green blue brown hard pin arrow hairy bent "
    "detached".split()
)
_HALF = re.compile(
    r"\b(?:an? |the |one )?(?:creature|animal|being|thing|monster|beast|figure|face|hybrid|portrait)?(?: that is|"
    r" which "
    r"is|,|, it is)? ?\bhalf[- ](?:an? |of an? )?(?P<one>[a-z]+(?: [a-z]+)??)(?:,? and |, ?| |/|-)half[- ](?:an? "
    r"|of an? )?"
    r"(?P<other>[a-z]+(?: [a-z]+)??)(?: (?:creature|animal|hybrid|being|thing|monster|beast|face|mix|portrait|"
    r"character))?"
    r"(?=\s*(?:$|[,.;]|(?:in|on|at|with|and|under|by|near|sitting|standing|walking|running|swimming|flying|holding|"
    r"wearing|reading|playing|lying|sleeping|looking)\b))",
    re.IGNORECASE,
)
_CROSS = re.compile(
    r"\b(?:an? |the )?(?:hybrid|cross|crossbreed|mix|mixture|blend|fusion|combination|chimera|cross-breed|crossover|"
    r"mash-?up)(?: (?:animal|creature))? (?:of|between|from) (?:an? |the )?(?P<one>[a-z]+(?: [a-z]+)??) (?:and|with) "
    r"(?:an? |the )?(?P<other>[a-z]+(?: [a-z]+)??)(?=\s*(?:$|[,.;]|(?:in|on|at|with|under|by|near|sitting|standing|"
    r"walking|running|swimming|flying|holding|wearing)\b))|"
    r"\b(?P<a>an? )(?P<first>[a-z]+)[-/ ](?P<second>[a-z]+) (?:hybrid|crossbreed|chimera|mutant)\b",
    re.IGNORECASE,
)
_BODIED = re.compile(
    r"\b(?P<who>(?:an? |the )?[a-z]+(?: [a-z]+)??),? (?:with|that has|who has|having) the (?:body|tail|back half|"
    r"hindquarters|lower body|legs|rear|back end|bottom half|lower half) of (?P<y>an? [a-z]+(?: [a-z]+)??)"
    r"(?=\s*(?:$|[,.;]|(?:in|on|at|with|and|under|by|near)\b))",
    re.IGNORECASE,
)
_MYTHS: dict[frozenset[str], str] = {
    frozenset(pair.split("+")): beast
    for pairs, beast in {
        "man+horse|human+horse|person+horse|woman+horse": "centaur",
        "woman+fish|girl+fish|human+fish|person+fish|woman+dolphin": "mermaid",
        "man+fish": "merman",
        "man+bull|human+bull|person+bull|man+cow": "minotaur",
        "eagle+lion|lion+eagle|bird+lion": "griffin",
        "woman+lion|human+lion": "sphinx",
        "horse+eagle|horse+bird": "pegasus",
    }.items()
    for pair in pairs.split("|")
}
_SHADOWS = (
    re.compile(
        r",? (?:is |that is |which is |who is )?(?:casting|casts|throwing|throws|with|has|having|that casts|"
        r"which casts|"
        r"whose) (?:an? |the |its |his |her )?(?:long |huge |giant |big |dark |large )*shadow(?:s)? "
        r"(?:(?:(?:that |which )"
        r"?(?:is|looks like|is shaped like|has the shape of|takes the shape of|shows|becomes|turns into)|of|"
        r"shaped like|"
        r"in the (?:shape|form) of|like|that of|forms|forming|resembles|resembling) )+"
        r"(?:that of )?(?P<y>an? (?:[a-z-]+ ){0,2}?[a-z-]+)"
        r"(?=\s*(?:$|[,.;]|(?:on|in|at|behind|against|over|under|across|by|upon)\b))",
        re.IGNORECASE,
    ),
    re.compile(
        r",? (?:but |and |yet )?(?:its|his|her|the|their) shadow (?:on the (?:wall|ground|floor) )?(?:is|looks like|is "
        r"shaped like|has the shape of|takes the shape of|shows|becomes|turns into|is that of|resembles|forms) "
        r"(?:that of )?(?P<y>an? (?:[a-z-]+ ){0,2}?[a-z-]+)(?=\s*(?:$|[,.;]|(?:on|in|at|behind|against)\b))",
        re.IGNORECASE,
    ),
    re.compile(
        r",? (?:casting|casts|throwing|throws|with|that casts) an? (?P<y>[a-z]+)[- ](?:shaped )?shadow\b", re.IGNORECASE
    ),
)
_PANED = (
    r"mirrors?|looking glass|televisions?|tvs?|tv set|tv screen|screens?|monitors?|computer|computer screen|laptop|"
    r"laptop screen|phone|smartphone|mobile phone|phone screen|crystal ball|easel|magnifying glass|"
    r"billboard|portal|door|doorway|eye|eyeball|window|glass marble|marble|snow globe|open book|chalkboard|"
    r"picture frame"
)
_SHOWING = re.compile(
    rf"\b(?P<pane>{_PANED})(?P<state> (?:on|in|at) (?:the |a )?(?:wall|forest|field|desert|night|table|desk|floor))?,? "
    r"(?:(?:that |which )?(?:shows?|showing|reflects|reflecting|displays|displaying|reveals|revealing|"
    r"opens? (?:in)?to|opening (?:in)?to|opens? on ?to|opening on ?to|leads? (?:in)?to|leading (?:in)?to|playing) "
    r"|with (?:a (?:view|vision|picture|image|reflection) of )(?=an? |the )|in which (?:one|you) (?:can )?sees? )"
    r"(?:a (?:view|vision|picture|image|reflection|photo) of )?(?P<what>(?:an? |the |another )?(?:[a-z-]+ "
    r"){0,2}?[a-z-]+)"
    r"(?P<rest> (?:on (?:its|the) screen|in (?:its|the) (?:reflection|glass)|inside(?: it)?|beyond|on the other side"
    r"|instead of [a-z ]+?))?(?=\s*(?:$|[,.;]|(?:on|in|at|with|and|under|by|near|inside|instead|beyond|while)\b))",
    re.IGNORECASE,
)
_INSIDE = re.compile(
    r"\b(?P<pane>crystal ball|eye|eyeball|mirror|glass marble|marble|magnifying glass|portal|picture frame|door|"
    r"doorway|"
    r"window|screen|tv|television|open book) "
    r"(?:with|containing|that contains|that holds) (?P<what>(?:an? |the )?(?:tiny |small |little |miniature |whole |"
    r"entire )?[a-z]+) "
    r"(?:inside(?: of)?(?: it)?|in it|within(?: it)?|reflected in it|on (?:it|its screen|the screen)|behind it|beyond"
    r"|as its (?:iris|pupil)|on the other side|in the pupil|in its reflection)",
    re.IGNORECASE,
)
_SEES = re.compile(
    r"\b(?P<sees>(?:looking|looks|gazing|gazes|staring|stares|peering) (?:at (?:himself |herself |itself )?|into |in )"
    r"(?:an? |the |his |her )?mirror),? (?:and |but )?(?:(?:seeing|sees|who sees|it shows|it reflects|the reflection "
    r"(?:is|shows)|whose reflection is|with the reflection of|his reflection is|her reflection is|its reflection is|"
    r"reflecting|the mirror shows|and the reflection is) )(?:himself as |herself as |itself as )?"
    r"(?P<what>(?:an? |the )?(?:[a-z-]+ )?[a-z-]+)(?: in (?:it|the reflection))?"
    r"(?=\s*(?:$|[,.;]|(?:on|in|at|with|and)\b))"
    r"|\b(?:seeing|sees) (?P<seen>an? [a-z-]+) in (?:the|a|an|his|her|its) mirror\b",
    re.IGNORECASE,
)
_HOURGLASS = re.compile(
    r"\b(?P<glass>hourglass),? (?:with|containing|holding|that (?:contains|holds)) (?P<what>(?:an? |the "
    r")?(?:[a-z]+ ){0,2}?[a-z]+) in "
    r"(?:the|its) (?:top|upper)(?: half| bulb| part| chamber)?(?:,? (?:and|with) (?P<low>(?:an? |the )?(?:[a-z]+ "
    r"){0,2}?[a-z]+) "
    r"in (?:the|its) (?:bottom|lower)(?: half| bulb| part| chamber)?)?|"
    r"\b(?P<other>hourglass),? (?:with|containing|holding|filled with|full of) (?P<inside>an? (?!sand)(?:[a-z]+ "
    r")?[a-z]+)"
    r"(?: (?:inside|in it|within)\b)",
    re.IGNORECASE,
)
_WINGS = re.compile(
    r"\b(?P<who>[a-z]+(?: [a-z]+)?),? (?:with|has|having|that has|who has|growing|wearing) (?:a pair of |an? |"
    r"the |its |two )?"
    r"(?P<looks>(?:(?:big|huge|large|small|tiny|little|spread|open|outstretched|beautiful|majestic|glowing|"
    r"feathery|feathered|"
    r"tiny|giant|colou?rful|real) )*)(?P<tone>(?:white|black|golden|gold|red|blue|purple|pink|green|silver|grey|"
    r"gray|orange) )?"
    r"(?P<sort>(?:angel|bird|eagle|dove|swan|butterfly|monarch|bat|dragon|fairy|dragonfly|bee|demon|devil|"
    r"feathered|moth)(?:['’]s)? )?"
    r"wings\b(?! (?:spread|folded|of a))|\bwinged (?P<other>[a-z]+)\b",
    re.IGNORECASE,
)
_BEARERS = {
    "": "dove", "angel": "dove", "bird": "dove", "eagle": "dove", "dove": "dove", "swan": "dove", "feathered": "dove",
    "butterfly": "butterfly", "monarch": "butterfly", "moth": "butterfly", "fairy": "butterfly", "bat": "bat",
    "dragon": "bat", "demon": "bat", "devil": "bat", "dragonfly": "butterfly", "bee": "butterfly",
}  # fmt: skip
"""Whose wings are drawn."""
_WINGED = frozenset({"bird", "insect", "person", "aircraft", "clothing", "building", ""})
"""Kinds of what has its own, or has them on."""
_FLIERS = frozenset("dragon pegasus phoenix griffin bat angel fairy cupid plane airplane demon gargoyle".split())
_TRIGGERS = re.compile(
    r"\b(?:hourglass|wings|winged|heads?|faces?|headed|half|hybrid|cross|crossbreed|mix|mixture|blend|fusion|"
    r"combination|chimera|mutant|shadows?|"
    r"mirrors?|looking glass|television|tvs?|screens?|monitor|computer|laptop|phone|smartphone|crystal ball|"
    r"easel|portal|"
    r"magnifying glass|billboard|door|doorway|eye|eyeball|window|marble|snow globe|open book|body of|tail of|"
    r"chalkboard|"
    r"picture frame|mash-?up)\b|-headed\b",
    re.IGNORECASE,
)


def hybrid(prompt: str, lexicon: Lexicon) -> str:
    """The prompt with every such part in the words of GRAFTING."""
    if _TRIGGERS.search(prompt) is None:
        return prompt
    prompt = _HOURGLASS.sub(_sanded, prompt)
    prompt = _WINGS.sub(lambda match: _winged(match, lexicon), prompt)
    for pattern in _HEADS:
        prompt = pattern.sub(lambda match: _of_head(match, lexicon), prompt)
    prompt = _HEADED.sub(lambda match: _headed(match, lexicon), prompt)
    prompt = _BODIED.sub(
        lambda match: (
            f"{match['who']} halved with {match['y']}"
            if lexicon.kind_of(match["y"].lower().split(" ", 1)[1])
            else match[0]
        ),
        prompt,
    )
    prompt = _HALF.sub(lambda match: _halved(match, match["one"], match["other"], lexicon), prompt)
    prompt = _CROSS.sub(
        lambda match: _halved(match, match["one"] or match["first"], match["other"] or match["second"], lexicon), prompt
    )
    for pattern in _SHADOWS:
        prompt = pattern.sub(lambda match: _shadowed(match, lexicon), prompt)
    prompt = _SEES.sub(
        lambda match: (
            f"{match['sees']} picturing {match['what']}"
            if match["sees"]
            else f"looking in a mirror picturing {match['seen']}"
        ),
        prompt,
    )
    prompt = _SHOWING.sub(
        lambda match: f"{_pane(match['pane'])} picturing {match['what']}{match['state'] or ''}", prompt
    )
    return _INSIDE.sub(lambda match: f"{_pane(match['pane'])} picturing {match['what']}", prompt)


def _winged(match: re.Match[str], lexicon: Lexicon) -> str:
    """ "a pig with wings" """
    who = (match["who"] or match["other"]).lower()
    last = who.rpartition(" ")[2]
    found = lexicon.find(who) or lexicon.find(last)
    kind = lexicon.kind(found) if found is not None and found.sense in DRAWABLE else ""
    if kind in _WINGED or last in _FLIERS:
        return match[0]
    sort = re.sub(r"['’]s$", "", (match["sort"] or "").strip().lower())
    return f"{who} pinioned by a {(match['tone'] or '').lower()}{_BEARERS[sort]}"


def _sanded(match: re.Match[str]) -> str:
    """ "an hourglass with a city in the top half and a desert in the bottom half" """
    low = f" holding below {match['low']}" if match["low"] else ""
    return f"hourglass picturing {match['what'] or match['inside']}{low}"


def _known(words: str, lexicon: Lexicon) -> bool:
    """Whether there is a picture of what words name."""
    plain = words.lower().strip()
    found = lexicon.find(plain) or lexicon.find(plain.rpartition(" ")[2])
    return found is not None and found.sense in DRAWABLE and bool(lexicon.kind(found))


def _lives(before: str, lexicon: Lexicon) -> bool:
    """Whether the last thing named lives, or looks as if it did."""
    nouns = [found for word in before.lower().split()[-5:] if (found := lexicon.find(word)) and lexicon.kind(found)]
    return bool(nouns) and lexicon.kind(nouns[-1]) in {"person", "animal", "bird", "clothing", "toy"}


def _of_head(match: re.Match[str], lexicon: Lexicon) -> str:
    if not _known(match["y"], lexicon) or match["y"].lower() in _NOT_HEADS:
        return match[0]
    if match.re is _HEADS[-1] and not _lives(match.string[: match.start()], lexicon):
        # "a wall with a deer head"
        return match[0]
    what, _, rest = match["y"].lower().partition(" of ")
    return f" headed by {indefinite(what if rest and not lexicon.kind_of(match['y'].lower()) else match['y'].lower())}"


def _headed(match: re.Match[str], lexicon: Lexicon) -> str:
    """ "a cat-headed woman" """
    if match["y"].lower() in _NOT_HEADS or match["y"].lower().rpartition(" ")[2] in _NOT_HEADS:
        return match[0]
    lead, _, last = match["y"].rpartition(" ")
    if not _known(last, lexicon) or not _known(match["who"], lexicon):
        return match[0]
    if lead and not lexicon.kind_of(match["y"].lower()):
        return f"{lead} {match['who']} headed by {indefinite(last.lower())}"
    return f"{match['who']} headed by {indefinite(match['y'].lower())}"


def _halved(match: re.Match[str], one: str, other: str, lexicon: Lexicon) -> str:
    one, other = one.lower(), other.lower()
    if not (_known(one, lexicon) and _known(other, lexicon)):
        return match[0]
    lead = " " if match[0].startswith(" ") else ""
    myth = _MYTHS.get(frozenset((one, other)))
    if myth is not None:
        return f"{lead}a {myth}"
    return f"{lead}{indefinite(one)} halved with {indefinite(other)}"


def _shadowed(match: re.Match[str], lexicon: Lexicon) -> str:
    what = match["y"].lower()
    what = what if what.startswith(("a ", "an ")) else indefinite(what)
    return f" shadowed by {what}" if _known(what.split(" ", 1)[1], lexicon) else match[0]


def _pane(words: str) -> str:
    """A word for what has a picture with a pane."""
    plain = words.lower()
    if plain in {"eye", "eyeball"}:
        return "eyeball"
    return {"screen": "television", "tv screen": "television", "doorway": "door", "marble": "glass marble"}.get(
        plain, words
    )


@cache
def _views() -> dict[str, str]:
    """Trained phrases of places to the views of them."""
    told = {phrase: place.value for place, many in ENVIRONMENTS.items() for phrase in many}
    near = {phrase: OUTDOORS.get(phrase, place) for phrase, place in told.items()}
    return {phrase: place for phrase, place in near.items() if place in VIEWS}


def grafted(thing: Thing, part: Part, named: Sequence[Piece]) -> Thing | None:
    """The thing with a part of what was named; None where that is not drawn."""
    form = next((piece for piece in named if isinstance(piece, Thing)), None)
    place = next((piece for piece in named if isinstance(piece, Place)), None)
    paned = part in {Part.PANE, Part.LOWER}
    if paned and (thing.asset if part is Part.PANE else f"{thing.asset} below") not in PANES:
        return None
    if paned and place is not None:
        view = _views().get(place.phrase)
        graft = Graft(part=part, asset=form.asset if form else "", view=view or Environment.MEADOW.value)
    elif form is not None:
        graft = Graft(part=part, asset=form.asset)
        if form.colour is not None:
            graft = replace(graft, colour=form.colour.value, tint=form.own.tint)
    else:
        return None
    large = thing.scale or ("large" if paned else "")
    return thing.evolve(scale=large, own=thing.own.evolve(grafts=(*thing.own.grafts, graft)))
