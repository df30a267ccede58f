"""Marvels: what only tales have, in words for what is drawn: a village in a bottle, a house that is a teapot, a door in
an oak, a ghost ship, an army of skeletons."""

from __future__ import annotations

import re

from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE, Lexicon
from calotype.pipelines.bundled.prompt.pieces import indefinite

_PLACES: dict[str, str] = {
    "village|town|hamlet|settlement|neighborhood|neighbourhood|harbor town|harbour town|seaside town|coastal town|"
    "fishing village|mountain village|medieval village|medieval town": "miniature village",
    "city|metropolis|skyline|cityscape|civilization|civilisation": "miniature city",
    "forest|woods|woodland|jungle|rainforest|garden|park|orchard": "miniature forest",
    "landscape|world|meadow|mountain range|valley|countryside|ecosystem|mountain landscape|hills|planet with "
    "mountains": "miniature landscape",
    "mountain|snowy mountain|glacier|canyon": "miniature landscape",
    "beach|island|tropical island|desert island|tropical beach": "miniature island",
    "galaxy|universe|cosmos|milky way|solar system": "spiral galaxy",
}
"""Places to what is drawn of them on or in a thing."""
_PLACE = {name: mini for names, mini in _PLACES.items() for name in names.split("|")}
_NAMES = "|".join(sorted(_PLACE, key=len, reverse=True))
_LOOKS = r"(?:(?:tiny|small|little|whole|entire|miniature|mini|medieval|ancient|futuristic|bustling|lush|" \
    r"magical|fantasy|" \
    r"victorian|glowing|lit|cozy|cosy|snowy|green|tropical|steampunk|floating|lost|dense|busy|coastal|sunny|old|huge|" \
    r"vast|giant|sprawling|bright|beautiful|complete),? )*"  # fmt: skip
_DONE = (
    r"(?:(?:is |that is |which is |, )?(?:built|growing|living|standing|resting|sitting|perched|balanced|carried|"
    r"floating|trapped|contained|preserved|hidden|nestled|set|thriving|located|spread|sealed|captured|painted inside|"
    r"carved|crammed|sprouting|rising|emerging|unfolding|spilling|pouring|coming|popping|bursting|stretching)"
    r"(?: up| right)? )?"
)
_THING = r"(?P<owner>an? |the |his |her |its |their |one |my )(?P<thing>(?:[a-z-]+ ){0,3}?[a-z-]+)"
_END = r"(?=\s*(?:$|[,.;:!?]|(?:on|in|at|with|and|under|by|near|beside|against|that|which|while|as|flying|swimming|" \
    r"walking|crawling|drifting|floating|lying|standing|sitting|held|full|swims|walks|flies)\b))"  # fmt: skip
_ON_OR_IN = re.compile(
    rf"\b(?P<article>an? |the |one )?(?P<looks>{_LOOKS})(?P<place>{_NAMES}) {_DONE}"
    r"(?P<how>(?:on|upon|atop|in|inside|within|inside of|into|onto|from|out of|on top of|over|across) "
    r"(?:the (?:back|shell|head|shoulders|top|palm|hump|inside|pages) of )?)"
    rf"{_THING}(?P<part>['’]s? (?:back|shell|head|shoulders?|palm|hands?|hump|belly|antlers|mouth))?{_END}",
    re.IGNORECASE,
)
_WITHIN = re.compile(
    r"\b(?P<thing>bottle|jar|glass|teacup|cup|mug|bowl|globe|bulb|bubble|dome|terrarium|lantern|suitcase|ball|shell|"
    r"box|marble|drawer|book|backpack|raindrop|drop|egg|locket|hourglass|aquarium|tank|vase|hat|teapot|shoe|boot)"
    r",? (?P<how>with|containing|holding|that contains|that holds|full of|filled with|housing) (?P<article>an? |"
    r"the |one )?"
    rf"(?P<looks>{_LOOKS})(?P<place>{_NAMES})\b(?P<after> (?:inside of it|inside it|within it|in it|inside|"
    rf"within|on it))?",
    re.IGNORECASE,
)
_OUT_OF = re.compile(
    rf"\b(?P<whose>an? |the |one )(?P<thing>(?:[a-z-]+ ){{0,3}}?[a-z-]+),? (?:with|and) (?:an? |the "
    rf")?(?P<looks>{_LOOKS})"
    rf"(?P<place>{_NAMES}) (?:coming|growing|rising|sprouting|emerging|bursting|spilling|pouring|unfolding|"
    rf"popping|flowing|"
    r"built|standing|living|balanced|sitting)(?: up| out)? ?(?:of|from|on|in|inside|on top of|out of) "
    r"(?:it|its [a-z]+|his [a-z]+|her [a-z]+)(?: instead of [a-z]+)?",
    re.IGNORECASE,
)
_BACK = re.compile(
    rf"\b(?P<whose>an? |the |one )(?P<thing>(?:[a-z-]+ ){{0,3}}?[a-z-]+),? (?:with|carrying|that carries|"
    rf"bearing|has|having) "
    rf"(?:an? |the )?(?P<looks>{_LOOKS})(?P<place>{_NAMES})\b,? (?:built |growing |living |standing )?"
    r"(?:on|upon|on top of|across) (?:its|his|her|their) (?:back|shell|head|shoulders|hump|antlers)",
    re.IGNORECASE,
)
_HELD = re.compile(
    rf"\b(?P<verb>holding|carrying|cradling|lifting|hugging|balancing|juggling|protecting|carries|holds) "
    rf"(?P<article>an? |the |one )?(?P<looks>{_LOOKS})(?P<place>{_NAMES})\b(?=\s*(?:$|[,.;]|(?:in|on|with|"
    rf"inside|between|above|over)\b))"
    r"(?: in (?:the |his |her |its |their )?(?:open )?(?:palms?|hands?|arms|paws?|claws?|fingers))?",
    re.IGNORECASE,
)
_GIANTS = re.compile(r"\b(?:giant|golem|titan|troll|robot|colossus|god|goddess|ogre|mech)\b[^,.]*$", re.IGNORECASE)
_BOTTLED = re.compile(
    r"\b(?P<what>(?:(?:pirate|sailing|viking|tall|model|wooden|tiny|giant) )?(?:ship|boat|sailboat|galleon|"
    r"sailing ship|schooner|submarine|dragon|tree|fairy|storm|house|castle|"
    r"lighthouse|dinosaur|whale)s?) (?P<how>(?:trapped |sealed |floating |sailing |caught |standing |growing |built )?"
    r"(?:in|inside|within|inside of)) an? (?:[a-z]+ ){0,2}?bottle\b",
    re.IGNORECASE,
)
"""What stands in a bottle that lies on its side."""
_LIVING = frozenset({"animal", "bird", "fish", "insect", "person"})
_HOLLOW = frozenset({"food", "drink", "plant", "flower", "tool", "object", "toy", "clothing", "instrument"})
_PRINTED = frozenset(
    "map poster painting picture photo photograph postcard stamp screen wall card puzzle banner sign billboard canvas "
    "mural tv television monitor window mirror frame road street bridge train car bus boat ship rock cliff mountain "
    "cloud clouds star sun moon planet table desk bench chair fence gate lamp bed river mountain lake wall flag "
    "calendar newspaper magazine t-shirt shirt tile carpet rug plate windscreen windshield glass glasses "
    "sunglasses goggles eyes eye puddle lens visor".split()
)
"""What a place on it is painted on, or stands by."""
_BIG = re.compile(r"\b(?:giant|huge|colossal|enormous|gigantic|massive|gargantuan|titanic|great)\b", re.IGNORECASE)
_LARGE = frozenset({"whale", "dragon", "elephant", "kraken", "mammoth", "dinosaur", "golem", "treant", "giant"})

_HOMES = "house|home|cottage|hut|cabin|dwelling|lodge|tiny house|houses|homes|cottages"
_SHELTERS = (
    "teapot|teacup|coffee pot|kettle|boot|shoe|sneaker|high heel|pumpkin|pineapple|cheese|acorn|apple|pear|strawberry|"
    "book|watering can|lantern|top hat|hat|egg|seashell|conch|conch shell|bottle|jar|tree stump|stump|cupcake|cake|"
    "barrel|mug|cup|guitar|camera|watermelon|lemon|orange|carrot|cactus|snail|turtle|tooth|skull|mailbox|piano|bread|"
    "sock|mitten|suitcase|seashell|flower pot|flowerpot|clock|donut|doughnut|ice cream|cupcake|coconut|walnut|cherry|"
    "banana|eggplant|tomato|radio|violin|helmet|crystal"
)
_COMPOUND = re.compile(rf"\b(?P<thing>{_SHELTERS})[- ](?P<home>{_HOMES})\b(?! of\b)", re.IGNORECASE)
_SHAPED = re.compile(
    rf"\b(?P<article>an? |the )?(?P<looks>(?:[a-z]+ ){{0,2}}?)(?P<home>{_HOMES}) "
    r"(?:(?:that is |which is )?(?:made (?:from|out of|of|in)|built (?:in|into|inside|from|out of)|carved "
    r"(?:into|in|from|"
    r"out of)|hidden (?:in|inside)|inside(?: of)?|in the (?:shape|form) of|shaped like|that looks like|within|"
    r"fashioned from|converted from)) (?P<whose>an? |the |one )"
    rf"(?P<thing>(?:[a-z-]+ ){{0,3}}?[a-z-]+){_END}",
    re.IGNORECASE,
)
_TREES = "tree|oak|oak tree|redwood|sequoia|baobab|willow|beech|pine|trunk|tree trunk"
_TREE_LOOKS = (
    r"(?:(?:giant|huge|massive|enormous|hollow|ancient|old|great|dead|gnarled|living|mighty|towering|big|single) )*"
)
_TREE_TOWN = (
    re.compile(
        rf"\b(?P<tree>{_TREES}) (?:with|full of|housing|that holds|containing) (?:(?:many|several|tiny|little|"
        rf"small|cozy|"
        r"cosy|wooden|lit|glowing|dozens of|hundreds of|whole) )*(?:houses|homes|cottages|cabins|dwellings|huts|"
        r"apartments|a (?:village|town|city))\b(?:,? (?:that are )?(?:built|carved|hidden|nestled|set|hanging|"
        r"perched))?"
        r"(?: (?:into|in|on|inside|around|among|along|onto|up) (?:its|the|it|his|her)(?: (?:huge|hollow|mighty|"
        r"massive))*"
        r"(?: (?:trunk|branches|bark|roots|canopy|boughs|crown))?(?: and (?:branches|roots|trunk))?)?",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:an? |the )?(?:(?:tiny|small|little|whole|elven|fairy|wizard['’]s|elf) )*(?:houses|homes|village|"
        r"town|city|"
        r"tower|castle|library|apartments|palace|kingdom) (?:that is |is )?(?:built|carved|hidden|nestled|set|"
        r"hollowed)? ?"
        rf"(?:inside|in|into|around|within|on|up) (?:the (?:trunk|branches|roots) of )?(?:an?|the) "
        rf"(?P<tree>{_TREE_LOOKS}(?:{_TREES}))\b",
        re.IGNORECASE,
    ),
)
_DOOR = re.compile(
    r"\b(?P<article>an? |the )?(?P<looks>(?:(?:tiny|small|little|round|wooden|red|green|blue|yellow|magic|"
    r"magical|secret|"
    r"hidden|glowing|open|old|arched|half-open),? )*)door (?:is )?(?:(?:set|built|carved|hidden|opening|standing) )?"
    r"(?:in|into|on|at the (?:foot|base|bottom) of|inside) (?:the (?:trunk|base|side|bark|roots|foot|shell|"
    r"bottom) of )?"
    rf"(?P<whose>an? |the )(?P<thing>(?:[a-z-]+ ){{0,3}}?[a-z-]+){_END}",
    re.IGNORECASE,
)
_STREAM = re.compile(
    r"\b(?P<place>river|stream|lake|sea|ocean|sky|forest|field|street|beach|desert) (?:is )?made (?:up |out "
    r")?(?:entirely )?of "
    r"(?P<what>[a-z]+)(?=\s*(?:$|[,.;]))",
    re.IGNORECASE,
)
_SPIRIT = re.compile(r"\b(?P<word>ghost|spirit|phantom|spectre|rainbow|galaxy|hologram|lava|magma|water|fire|"
r"ice|shadow|smoke|"
    r"clockwork|steampunk|crystal) (?P<noun>[a-z]+)\b", re.IGNORECASE)  # fmt: skip
_SPIRITS: dict[str, str] = {
    "ghost": "ghostly {}", "spirit": "ghostly {}", "phantom": "ghostly {}", "spectre": "ghostly {}",
    "rainbow": "rainbow-coloured {}", "galaxy": "{} made of galaxies", "hologram": "holographic {}",
    "lava": "{} made of lava", "magma": "{} made of lava", "water": "{} made of water", "fire": "{} made of fire",
    "shadow": "{} made of shadow", "smoke": "{} made of smoke",
}  # fmt: skip
_BORN = frozenset({"water", "fire", "lava", "magma", "shadow", "smoke"})
"""Before beings alone: a fire truck is red, and a water bottle is of plastic."""
_BEINGS = frozenset(
    "dragon golem wolf horse cat dog lion tiger fox bear bird phoenix snake serpent elephant deer stag unicorn whale "
    "eagle owl raven demon giant monster fish elemental angel titan "
    "butterfly rabbit panther bull turtle".split()
)
_WHOSE = re.compile(
    r"\b(?P<thing>[a-z]+) (?:whose (?:leaves|petals|feathers|scales|blossoms|branches|fur|skin|body|bricks|stones|"
    r"fruits?|bubbles|keys|wings)|with (?:leaves|petals|feathers|scales|blossoms)) (?:are|is|that are|look like) "
    r"(?:actually |really |all |made (?:out )?of )*(?P<stuff>[a-z]+(?: [a-z]+)?)(?=\s*(?:$|[,.;]))",
    re.IGNORECASE,
)
_HOST = re.compile(
    r"\b(?P<article>an? |the |one )(?P<looks>(?:(?:huge|giant|vast|large|small|whole|entire|endless|great|"
    r"massive|little) )*)"
    r"(?P<sort>[a-z]+) (?P<host>army|legion|horde|herd|flock|swarm|colony|troop|battalion|regiment|platoon|pack|fleet|"
    r"warband|family of)\b(?! (?:knife|jacket|tank|truck|base|boots|uniform|of)\b)|"
    r"(?:(?<=^)|(?<=, ))(?P<bare>[a-z]+) (?P<crowd>army|legion|horde|herd|swarm|colony|warband)\b(?! of\b)",
    re.IGNORECASE,
)
_SOLDIERS: dict[str, str] = {
    "roman": "roman soldiers", "viking": "vikings", "orc": "orcs", "medieval": "knights", "greek": "roman soldiers",
    "samurai": "samurais", "undead": "skeletons", "spartan": "roman soldiers", "terracotta": "stone warriors",
}  # fmt: skip
_TRIGGERS = re.compile(
    rf"\b(?:{_NAMES}|{_HOMES}|{_TREES}|door|ghost|spirit|phantom|spectre|rainbow|galaxy|hologram|lava|magma|"
    rf"shadow|smoke|"
    r"fire|water|bottle|made|whose|army|legion|horde|herd|flock|swarm|colony|troop|battalion|regiment|platoon|pack|"
    r"fleet|warband)\b",
    re.IGNORECASE,
)


def marvelled(prompt: str, lexicon: Lexicon) -> str:
    """The prompt with every marvel in words for what is drawn of it."""
    if _TRIGGERS.search(prompt) is None:
        return prompt
    for pattern in _TREE_TOWN:
        prompt = pattern.sub(_town, prompt)
    prompt = _DOOR.sub(lambda match: _doored(match, lexicon), prompt)
    prompt = _COMPOUND.sub(_lived_in, prompt)
    prompt = _SHAPED.sub(lambda match: _shaped(match, lexicon), prompt)
    prompt = _WHOSE.sub(lambda match: _whose(match, lexicon), prompt)
    prompt = _STREAM.sub(lambda match: _full(match, lexicon), prompt)
    prompt = _HOST.sub(lambda match: _host(match, lexicon), prompt)
    prompt = _OUT_OF.sub(lambda match: _upon(match, lexicon), prompt)
    prompt = _BACK.sub(lambda match: _upon(match, lexicon), prompt)
    prompt = _ON_OR_IN.sub(lambda match: _small(match, lexicon), prompt)
    prompt = _BOTTLED.sub(lambda match: _bottled(match, lexicon), prompt)
    prompt = _WITHIN.sub(_inside, prompt)
    prompt = _HELD.sub(_held, prompt)
    return _SPIRIT.sub(lambda match: _spirit(match, lexicon), prompt)


def _kind(words: str, lexicon: Lexicon) -> str:
    """The kind of a noun with what stands before it, or of its last word alone."""
    plain = words.lower().strip()
    found = lexicon.find(plain) or lexicon.find(plain.rpartition(" ")[2])
    return lexicon.kind(found) if found is not None and found.sense in DRAWABLE else ""


def _town(match: re.Match[str]) -> str:
    tree = match["tree"].lower()
    large = "giant " if _BIG.search(tree) else ""
    article = "" if match[0].lower().startswith(tree) else "a "
    return f"{article}{large}tree town"


def _doored(match: re.Match[str], lexicon: Lexicon) -> str:
    """ "a door in the trunk of an old oak" as an old oak with a door in it."""
    kind = _kind(match["thing"], lexicon)
    if kind not in _HOLLOW | {"tree"} or match["thing"].lower().rpartition(" ")[2] in _PRINTED - {"rock"}:
        return match[0]
    return f"{match['whose']}{match['thing']} with a door in it"


def _lived_in(match: re.Match[str]) -> str:
    """ "a teapot house" as a teapot that is one."""
    thing = match["thing"]
    if not match["home"].lower().endswith("s"):
        return f"{thing} that is a house"
    return f"{thing}{'es' if thing.endswith(('s', 'x', 'ch')) else 's'} as houses"


def _shaped(match: re.Match[str], lexicon: Lexicon) -> str:
    """ "a house built into a pumpkin" """
    last = match["thing"].lower().rpartition(" ")[2]
    if last in _TREES.split("|"):
        return f"{match['article'] or 'a '}treehouse"
    if _kind(match["thing"], lexicon) not in _HOLLOW or last in _PRINTED:
        return match[0]
    return f"{match['whose']}{match['thing']} that is a house"


def _whose(match: re.Match[str], lexicon: Lexicon) -> str:
    """ "a tree whose leaves are birds" as one made of birds."""
    if not _kind(match["thing"], lexicon) or not _kind(match["stuff"], lexicon):
        return match[0]
    return f"{match['thing']} made of {match['stuff']}"


def _full(match: re.Match[str], lexicon: Lexicon) -> str:
    """ "a river made of fish" as one full of them"""
    found = lexicon.find(match["what"].lower())
    if found is None or found.sense not in DRAWABLE:
        return match[0]
    return f"{match['place']} with twelve {lexicon.nouns[found.target].plural}"


def _host(match: re.Match[str], lexicon: Lexicon) -> str:
    """ "a skeleton army" as twelve skeletons; "a roman legion" as soldiers."""
    sort = (match["sort"] or match["bare"]).lower()
    soldiers = _SOLDIERS.get(sort)
    if soldiers is not None and (match["host"] or match["crowd"]).lower() in {"army", "legion", "horde", "warband"}:
        return f"twelve {soldiers}"
    found = lexicon.find(sort)
    if found is None or found.sense not in DRAWABLE or found.plural:
        return match[0]
    if lexicon.kind(found) not in _LIVING | {"vehicle", "boat", "aircraft", "toy"}:
        return match[0]
    return f"nine {lexicon.nouns[found.target].plural}"


def _article(looks: str, mini: str) -> str:
    lit = "glowing " if re.search(r"\b(?:lit|glowing)\b", looks, re.IGNORECASE) else ""
    return f"{lit}{mini}"


def _small(match: re.Match[str], lexicon: Lexicon) -> str:
    """ "a city on the back of a turtle", "a village inside a bottle", "a landscape coming out of a typewriter" """
    thing, how = match["thing"], match["how"].lower()
    last = thing.lower().rpartition(" ")[2]
    kind = _kind(thing, lexicon)
    upon = bool(match["part"]) or " of " in how or how.startswith(("on", "upon", "atop", "over", "across"))
    rising = how.startswith(("from", "out of")) or "out of" in match[0]
    if last in _PRINTED or kind not in _HOLLOW | _LIVING or (kind in _LIVING and not upon):
        return match[0]
    if kind == "person" and not (match["part"] or " of " in how):
        return match[0]
    mini = _article(match["looks"], _PLACE[match["place"].lower()])
    if kind in _LIVING and (_BIG.search(thing) or last in _LARGE):
        mini = f"big {mini}"
    where = "on top of" if upon or rising else "in"
    if where == "in" and last == "bottle":
        thing = "display bottle"
    return f"{indefinite(mini)} {where} {match['owner']}{thing}"


def _bottled(match: re.Match[str], lexicon: Lexicon) -> str:
    """ "a dragon in a bottle", and not "a ship in a bottle", of which there is a picture"""
    return match[0] if lexicon.kind_of(match[0].lower()) else f"{match['what']} {match['how']} a display bottle"


def _upon(match: re.Match[str], lexicon: Lexicon) -> str:
    """ "a typewriter with a landscape coming out of it", "a turtle carrying a city on its back" """
    thing = match["thing"]
    kind, last = _kind(thing, lexicon), thing.lower().rpartition(" ")[2]
    if kind not in _HOLLOW | _LIVING or last in _PRINTED:
        return match[0]
    mini = _article(match["looks"], _PLACE[match["place"].lower()])
    if kind in _LIVING and (_BIG.search(thing) or last in _LARGE):
        mini = f"big {mini}"
    return f"{indefinite(mini)} on top of {match['whose']}{thing}"


def _inside(match: re.Match[str]) -> str:
    """ "a snow globe with a tiny city inside" """
    mini = _article(match["looks"], _PLACE[match["place"].lower()])
    if match["how"].lower() == "with" and not match["after"]:
        return match[0]
    thing = "display bottle" if match["thing"].lower() == "bottle" else match["thing"]
    return f"{thing} filled with {indefinite(mini)}"


def _held(match: re.Match[str]) -> str:
    """ "a giant holding a village in his palm" """
    huge = "giant " if _GIANTS.search(match.string[: match.start()]) else ""
    return f"{match['verb']} {indefinite(huge + _article(match['looks'], _PLACE[match['place'].lower()]))}"


def _spirit(match: re.Match[str], lexicon: Lexicon) -> str:
    """ "a ghost ship" as a ghostly ship, "a lava golem" as one made of lava."""
    word, noun = match["word"].lower(), match["noun"]
    told = _SPIRITS.get(word)
    if told is None or not _kind(noun, lexicon) or (word in _BORN and noun.lower() not in _BEINGS):
        return match[0]
    found = lexicon.find(f"{word} {noun}".lower())
    if found is not None and found.sense in DRAWABLE and word not in _BORN:
        # "rainbow trout", which has a picture
        return match[0]
    return told.format(noun)
