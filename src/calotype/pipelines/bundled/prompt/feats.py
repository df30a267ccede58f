"""Feats: what heroes, monsters and machines of tales do and are, in words for what is drawn: knights that gallop have
horses under them, a drawn sword is in a hand, and what pulls a ship down is before it."""

from __future__ import annotations

import re
from functools import cache

from calotype.pipelines.bundled.prompt.folk import COSTUMES
from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE, Lexicon
from calotype.pipelines.bundled.prompt.pieces import indefinite

_RIDERS = (
    "knight|cowboy|cowgirl|samurai|hussar|warrior|soldier|prince|princess|king|queen|viking|rider|horseman|cavalryman|"
    "hunter|general|nomad|mongol|man|woman|girl|boy|skeleton|orc|elf|ranger|paladin"
)
_GALLOP = re.compile(
    rf"\b(?P<who>{_RIDERS})(?P<many>s|men)? (?:is |are )?(?:galloping|cantering|trotting|gallops?|charging on "
    rf"horseback|"
    r"on horseback)\b(?! on (?:an?|his|her|the))",
    re.IGNORECASE,
)
_DRAWN = re.compile(
    r"(?:,? with|,|,? and) (?:(?:an?|his|her|its|their|the) )?(?P<what>(?:[a-z]+ )?[a-z]+) (?:is )?(?:drawn|unsheathed|"
    r"raised high|raised|held high|held aloft|aloft|at the ready|brandished|lifted|outstretched|in each hand|in "
    r"one hand|"
    r"in the other hand|in both hands|in (?:his|her|its|their) (?:hands?|paws?|claws?|fists?)|ready to strike)"
    r"(?=\s*(?:$|[,.;]|\b(?:in|on|at|and|under|against|before)\b))",
    re.IGNORECASE,
)
_HANDY = frozenset({"tool", "object", "instrument", "toy", "food", "drink", "flower", "plant"})
_TORCHLIT = re.compile(r"\b(?:torch[- ]?light(?:ing)?|torchlit|lit by torches|by torch light)\b", re.IGNORECASE)
_TIMED = re.compile(
    r"\b(?:night|dusk|evening|dawn|sunset|sunrise|morning|noon|moon(?:lit|light)?|cave|tunnel|hall|crypt|"
    r"dungeon|tomb|day|"
    r"cellar|indoors?|room|interior|mine)\b",
    re.IGNORECASE,
)
_READ = re.compile(
    r"\breading (?P<what>(?:an?|the|his|her|its|their|some|old|ancient|big|huge|torn|treasure|folded)(?: [a-z]+)?? "
    r"(?:map|scroll|menu|postcard|blueprint|recipe|sheet music|map of [a-z]+)s?)\b",
    re.IGNORECASE,
)
_MONSTERS = (
    "kraken|giant squid|giant octopus|colossal squid|squid|octopus|sea monster|sea serpent|leviathan|sea dragon|hydra|"
    "giant whale|white whale"
)
_VESSELS = (
    "galleon|ship|sailing ship|pirate ship|schooner|boat|sailboat|frigate|vessel|warship|fishing boat|longship|"
    "tall ship"
)
_SINKING = re.compile(
    rf"\b(?P<monster>{_MONSTERS}) (?:is )?(?:pulling down|pulling under|pulling|dragging down|dragging under|dragging|"
    r"attacking|attacks|sinking|sinks|wrapping (?:itself )?around|wrapped around|wrapping its tentacles around|"
    r"crushing|"
    r"capsizing|destroying|engulfing|grabbing|seizing|swallowing|fighting|devouring|emerging (?:from the sea )?beside|"
    rf"breaking|tearing apart|with its tentacles around) (?P<whose>an? |the |two |three )?(?P<looks>(?:[a-z]+ )??)"
    rf"(?P<ship>{_VESSELS})s?(?P<down> down(?: into the (?:sea|deep|depths|water))?| under(?: the water)?| into "
    rf"the (?:sea|"
    r"deep|depths))?\b",
    re.IGNORECASE,
)
_FEMALE = re.compile(
    r"\b(?P<article>an? |the |one )?(?P<looks>(?:(?:young|old|tired|brave|proud|fierce|beautiful|smiling) )*)"
    r"(?:female|woman|lady|girl) (?:space )?(?P<role>[a-z]+(?: [a-z]+)?)\b|"
    r"\b(?P<before>an? |the )?(?P<name>vampire|goblin|elf|elven|alien|robot|ghost|dwarf) (?P<title>countess|"
    r"duchess|baroness|"
    r"lady|woman|girl|mistress)\b",
    re.IGNORECASE,
)
_BOTH = frozenset(
    "elf wizard sorcerer mage fairy angel devil demon ghost monk santa king queen prince princess".split()
)
"""Who is a woman by another name, or as well."""
_LADIES: dict[str, str] = {
    "vampire": "woman in a black gown, a red cape and fangs",
    "elf": "woman in a green gown, pointed ears and a tiara",
    "elven": "woman in a green gown, pointed ears and a tiara",
    "alien": "alien wearing a purple dress",
    "robot": "robot wearing a purple dress",
    "ghost": "ghost wearing a purple dress",
    "goblin": "goblin wearing a purple dress",
    "dwarf": "dwarf wearing a purple dress",
}
_COUNTERPARTS = {"king": "queen", "prince": "princess", "wizard": "witch", "waiter": "waitress", "actor": "actress"}
"""Women's own words."""
_PLAYING = re.compile(
    r"(?P<lead>^|, |,? and | with )(?P<who>(?:an? )?[a-z]+) on (?:the )?(?P<what>guitar|electric guitar|drums|"
    r"drum kit|bass|"
    r"bass guitar|piano|keyboard|keyboards|saxophone|sax|trumpet|violin|cello|flute|harp|banjo|accordion|tuba|trombone|"
    r"clarinet|tambourine|ukulele)\b(?! (?:case|stand|strings))",
    re.IGNORECASE,
)
_BAND = re.compile(
    r"^(?:an? )?(?:rock |jazz |folk |punk |metal )?band of [a-z]+(?: (?=on stage)| (?=playing)|,)", re.IGNORECASE
)
_YARD = re.compile(
    r"\b(?P<article>an? |the )?(?P<what>[a-z]+(?: [a-z]+)?) (?:graveyard|junkyard|scrapyard|cemetery|boneyard)\b",
    re.IGNORECASE,
)
_GIANT = re.compile(
    r"(?P<article>\b[Aa] |\bthe |\bThe )(?P<looks>(?:[a-z]+ )??)giant (?P<verb>(?:walk|stand|sit|carr|hold|"
    r"sleep|look|peek|step|reach|"
    r"wad|strid|lean|bend|kneel|lift|pick|drink|eat|read|fish|play)(?:s|es|ies|ing|ying))\b"
)
_CRYSTAL = re.compile(
    r"\b(?P<looks>(?:(?:giant|huge|glowing|purple|blue|pink|green|tall|massive|turquoise|white) )*)(?:amethyst|"
    r"quartz|crystal|"
    r"gemstone|crystalline) (?:pillars|columns|spires|formations|clusters|towers|shards|stalagmites|stalactites|"
    r"spikes)\b",
    re.IGNORECASE,
)
_BONES = re.compile(
    r"\b(?!(?:an?|the|of) skel|(?:an?|the|of) bone|(?:an?|the|of) foss)(?P<beast>(?:[a-z]+ )?[a-z]+) "
    r"(?:skeletons?|bones|fossils?)\b(?! (?:key|army|crew|hand))|"
    r"\b(?:skeletons?|bones|fossils?) of (?P<whose>an? |the )(?P<of>(?:[a-z]+ )?[a-z]+)|"
    r"\b(?:skeleton|undead|skeletal) (?P<undead>[a-z]+)\b",
    re.IGNORECASE,
)
_DUSTED = re.compile(
    r"\b(?:covered|coated|dusted|sprinkled|encrusted|glazed) (?:in|with) (?:fine |coarse |white )?(?:sugar|salt|"
    r"ice|"
    r"frost|powdered sugar|icing sugar|rime|hoarfrost)(?: crystals?| flakes?)?\b",
    re.IGNORECASE,
)
_USED = re.compile(
    r"\b(?P<thing>[a-z]+) (?:used|repurposed|reused|serving) as an? (?:flower ?pot|planter|vase|fish ?bowl|"
    r"aquarium|bowl|plant "
    r"pot|pot|bucket|basket|nest|cup|goldfish bowl)(?: (?:for|with|full of|holding)|,) (?P<what>(?:an? |two |"
    r"three |four |some |"
    r"red |white |yellow |pink |blue )*[a-z]+)(?: inside| in it| growing in it)?(?=\s*(?:$|[,.;]))",
    re.IGNORECASE,
)
_TALE = re.compile(
    r"\b(?:steampunk|wizard|castle|fantasy|medieval|dragon|princess|prince|knight|witch|sorcer\w+|kingdom|magic(?:al)?|"
    r"fairy ?tale|elves|elf|airship|mage)\b",
    re.IGNORECASE,
)
_TOWER = re.compile(
    r"(?<!clock )(?<!water )(?<!radio )(?<!control )(?<!bell )(?<!castle )(?<!stone )(?<!cooling )(?<!eiffel )"
    r"(?<!lookout )(?<!ivory )\btower\b(?! (?:of|town|bridge|block|crane|window))",
    re.IGNORECASE,
)
_SUNKEN = re.compile(
    r"\bsunken (?:[a-z]+ ){0,2}?(?:ship|galleon|boat|treasure|city|temple|ruins?|submarine|wreck|plane|car|statue|"
    r"palace|village)\b",
    re.IGNORECASE,
)
_BARREN = re.compile(r"\b(?:(?:red|orange|dusty|rocky|barren|hostile) ){1,2}(?:desert )?planet\b", re.IGNORECASE)
_BARE_CLOTHES = re.compile(
    r",\s*(?P<what>(?:dark |light |bright |deep )?(?:red|green|blue|purple|black|white|yellow|orange|pink|brown|"
    r"gray|grey|"
    r"golden|silver|crimson|emerald|scarlet) (?:hooded |long |flowing |tattered )?(?:cloak|cape|robe|hood|dress|"
    r"gown|coat|"
    r"armou?r|tunic|scarf|uniform|jacket|suit|hat))(?=\s*(?:,|$|\.))",
    re.IGNORECASE,
)
_WARDROBES: dict[str, str] = {
    "formal|smart|elegant|fancy|posh|dressy|sunday": "a suit",
    "winter|warm|cold weather": "a coat and a red neckerchief",
    "casual|modern|everyday|normal": "a blue t-shirt",
    "sports|athletic|gym|workout|running": "a jersey",
    "work|workman's|farm": "overalls",
    "medieval|peasant|ragged|tattered": "a brown tunic and a belt",
    "victorian|19th century|edwardian": "a suit and a bowler hat",
    "royal|regal|kingly": "a red cape",
    "futuristic|sci-fi|space age": "a silver jumpsuit",
    "hip hop|hip-hop|streetwear|street": "a hoodie",
    "western|cowboy": "a brown leather vest and a red neckerchief",
    "rain|rainy day": "a yellow raincoat",
}
"""Sorts of clothes that are said in one word, and what of them is put on."""
_WARDROBE = {name: told for names, told in _WARDROBES.items() for name in names.split("|")}
_CLOTHED = re.compile(
    rf"\b(?P<how>wearing|dressed in|wears|in) (?:his |her |its |their |very |some |an? )?(?P<sort>"
    rf"{'|'.join(sorted(_WARDROBE, key=len, reverse=True))}) (?:clothes|clothing|attire|outfits?|garments|wear)\b",
    re.IGNORECASE,
)
_MOLTEN = re.compile(r"\b(?:molten|glowing lava|magma) river\b", re.IGNORECASE)
_PETALS = re.compile(
    r"\b(?:cherry |sakura |plum )?(?:blossoms?|petals) (?:are )?(?:falling|drifting|floating|flying|swirling|raining)"
    r"(?: (?:down|around|in the air|in the wind|everywhere|through the air))?(?=\s*(?:$|[,.;]))",
    re.IGNORECASE,
)
_ORBIT = re.compile(
    r"\b(?P<food>noodle |ramen |coffee |sushi )?(?P<room>bar|shop|cafe|café|restaurant|kitchen|library|"
    r"greenhouse|diner|"
    r"classroom|office|bedroom|room|club|gym|salon|laboratory|lab|pub|bathroom|living room) (?:on|in|inside|"
    r"aboard|on board) "
    r"(?:an? |the )(?:[a-z]+ )?(?:spaceship|space ?station|starship|spacecraft|space shuttle|rocket)\b",
    re.IGNORECASE,
)
"""Rooms that fly through space."""
_CARDS = re.compile(
    r"\b(?:castle|house|tower|palace|pyramid|building) (?:made (?:out )?of|built (?:out )?of|built from|of) "
    r"(?:playing |stacked )?cards\b",
    re.IGNORECASE,
)
_SUN = re.compile(
    r"(?<!in warm )\b(?:(?P<rays>shafts?|beams?|rays?|patches|streaks) of "
    r"(?:the )?(?:\w+ )?sun|(?:the )?(?:strong|harsh|"
    r"late|hard|hot|"
    r"bright|warm|soft|midday|noon|weak|morning|afternoon|evening|autumn|winter|summer|dappled) sun)(?=\s*(?:$|[,.;]))",
    re.IGNORECASE,
)
_HOURS: dict[str, str] = {
    "morning": "morning", "evening": "evening", "afternoon": "afternoon", "late": "golden evening", "noon": "midday",
    "midday": "midday",
}  # fmt: skip
_CHILDREN = re.compile(
    r"\b(?:children|kid|child)['’]?s?['’]? (?P<what>illustration|picture book|storybook|book art)\b", re.IGNORECASE
)
_PASS = re.compile(
    r"\b(?P<how>over|through|across|in|crossing|on) an? (?P<looks>(?:(?:snowy|rocky|high|narrow|icy|steep|"
    r"lonely) )*)pass\b",
    re.IGNORECASE,
)
_DRY_SEA = re.compile(
    r"\b(?:dry|dried[- ]up|dried|drained|waterless) (?:sea ?bed|sea|ocean ?bed|ocean)\b", re.IGNORECASE
)
_SPACE = re.compile(
    r"\b(?:space|alien|astronaut|planet|asteroid|orbit|sci-?fi|galaxy|cosmonaut|starship)\b", re.IGNORECASE
)
_SHIP = re.compile(r"\b(?P<whose>her|his|their|its|the|a) (?P<looks>(?:[a-z]+ )??)ship\b", re.IGNORECASE)
_FORLORN = re.compile(
    r"\b(?:post[- ]?apocalyptic|abandoned|derelict|long[- ]abandoned|forsaken|decayed|decaying|ruined) "
    r"(?:[a-z]+ ){0,2}?(?:park|city|street|town|village|alley|fairground|playground|highway|courtyard|stadium|"
    r"railway|airfield|harbou?r|garden|square|motorway|road)\b",
    re.IGNORECASE,
)
"""Places in the open that were left."""
_RUBBLE = "ivy, ferns and a pile of rocks"
_TRIGGERS = re.compile(
    r"gallop|canter|trot|horseback|on horses|drawn|unsheathed|raised|aloft|held high|ready|brandished|lifted|"
    r"outstretched|"
    rf"hand|paw|claw|fist|torch|reading|{_MONSTERS}|female|woman|lady|countess|duchess|baroness|girl|"
    r" on (?:the )?(?:guitar|drum|bass|piano|keyboard|sax|trumpet|violin|cello|flute|harp|banjo|accordion|"
    r"electric)|yard|"
    r"cemetery|giant|amethyst|quartz|crystal|child|kid| pass\b|apocalyptic|abandoned|derelict|"
    r"clothes|clothing|attire|outfit|garments|wear\b|tower|sunken|planet|cloak|cape|robe|hood|dress|gown|coat|"
    r"armou?r|tunic|scarf|uniform|jacket|suit|hat|"
    r"cards|space|rocket|starship| as an? |blossom|petals|molten|skeleton|skeletal|"
    r"undead|bones|fossil|sugar|salt|frost|sun\b|"
    r"snow|forsaken|"
    r"decay|ruined|overgrown|dry |"
    r"dried|drained|ship\b",
    re.IGNORECASE,
)


@cache
def _worn() -> dict[str, str]:
    return {name: outfit for names, outfit in COSTUMES for name in names.split("|")}


def performed(prompt: str, lexicon: Lexicon) -> str:
    """The prompt with every feat in words for what is drawn of it."""
    if _TRIGGERS.search(prompt) is None:
        return prompt
    prompt = _CHILDREN.sub("children's book illustration", prompt)
    prompt = _SUN.sub(_lit, prompt)
    prompt = _PETALS.sub("falling cherry blossom petals", prompt)
    if _TALE.search(prompt):
        prompt = _TOWER.sub("stone tower", prompt)
    if _SUNKEN.search(prompt) and not re.search(r"\b(?:under ?water|sea ?bed|sea floor|ocean floor)\b", prompt):
        prompt = f"{prompt}, underwater"
    prompt = _BARREN.sub("desert planet", prompt)
    prompt = _BARE_CLOTHES.sub(lambda match: _dressed(match, lexicon), prompt)
    prompt = _CLOTHED.sub(lambda match: f"{match['how']} {_WARDROBE[match['sort'].lower()]}", prompt)
    prompt = _MOLTEN.sub("river of lava", prompt)
    prompt = _ORBIT.sub(_orbiting, prompt)
    prompt = _USED.sub(r"\g<thing> filled with \g<what>", prompt)
    prompt = _CARDS.sub("house of cards", prompt)
    prompt = _DUSTED.sub("covered in frost", prompt)
    prompt = _BONES.sub(lambda match: _bony(match, lexicon), prompt)
    prompt = _GALLOP.sub(_galloping, prompt)
    prompt = _SINKING.sub(_sinking, prompt)
    prompt = _FEMALE.sub(_womanly, prompt)
    if _PLAYING.search(prompt):
        prompt = _PLAYING.sub(lambda match: _playing(match, lexicon), _BAND.sub("", prompt).lstrip(", "))
    prompt = _YARD.sub(lambda match: _yard(match, lexicon), prompt)
    prompt = _GIANT.sub(r"\g<article>\g<looks>giant man \g<verb>", prompt)
    prompt = _CRYSTAL.sub(r"\g<looks>crystals", prompt)
    prompt = _PASS.sub(r"\g<how> a \g<looks>mountain pass", prompt)
    prompt = _READ.sub(r"holding \g<what>", prompt)
    prompt = _DRAWN.sub(lambda match: _in_hand(match, lexicon), prompt)
    prompt = _DRY_SEA.sub("desert", prompt)
    if _SPACE.search(prompt) and not re.search(r"\b(?:pirate|sea|ocean|sailing)\b", prompt, re.IGNORECASE):
        prompt = _SHIP.sub(r"\g<whose> \g<looks>spaceship", prompt)
    prompt = _forlorn(prompt)
    return _torchlit(prompt)


def _dressed(match: re.Match[str], lexicon: Lexicon) -> str:
    """ "an elf archer, green cloak", and not "fog, bridge, red coat" """
    before = re.findall(r"[a-z]+", match.string[: match.start()].lower())
    worn = any(lexicon.kind_of(word) in {"person", "animal", "bird"} for word in before)
    return f", wearing {indefinite(match['what'])}" if worn else match[0]


def _lit(match: re.Match[str]) -> str:
    """ "strong sun" and "shafts of sun" as light, at its time"""
    time = match[0].lower().split()[-2]
    if match["rays"]:
        return "sunbeams"
    return f"{_HOURS[time]} light" if time in _HOURS else "sunlight"


def _orbiting(match: re.Match[str]) -> str:
    """ "a noodle shop on a spaceship" as one with stars before its window."""
    room = "bar" if match["food"] and match["room"].lower() == "shop" else match["room"]
    return f"{match['food'] or ''}{room} with a window with stars"


def _bony(match: re.Match[str], lexicon: Lexicon) -> str:
    """ "a whale skeleton", "the skeleton of a dinosaur", "an undead horse" """
    words = (match["beast"] or match["of"] or match["undead"]).lower()
    last = words.rpartition(" ")[2]
    known = lexicon.kind_of(words) or lexicon.kind_of(last)
    if known not in {"animal", "bird", "fish"} or lexicon.find(match[0].lower()) is not None:
        return match[0]
    head = words[: len(words) - len(last)]
    whose = match["whose"] or ""
    if not lexicon.kind_of(words):
        # "huge whale skeleton", "a blue whale skeleton"
        return f"{whose}{head}skeletal {last}"
    return f"{whose}skeletal {words}"


def _galloping(match: re.Match[str]) -> str:
    """ "knights galloping across a field" """
    who = match["who"]
    if not match["many"]:
        return f"{who} riding a horse"
    if who.lower() == "knight":
        return "mounted knights"
    return f"{who}{match['many']} riding horses"


def _sinking(match: re.Match[str]) -> str:
    """ "a kraken pulling down a galleon" as one before a ship that goes down."""
    whose = match["whose"] or "a "
    return f"{match['monster']} in front of {whose}{match['looks']}tilted half submerged {match['ship']}"


def _womanly(match: re.Match[str]) -> str:
    """ "a female pilot" as a woman in what pilots wear."""
    if match["name"]:
        told = _LADIES[match["name"].lower()]
        article = "" if not match["before"] else ("an " if told[0] in "aeiou" else "a ")
        return f"{article}{told}"
    role = match["role"].lower()
    rest = ""
    if role in _COUNTERPARTS:
        return f"{match['article'] or ''}{match['looks']}{_COUNTERPARTS[role]}"
    if role.startswith("elf "):
        return match[0]
    if role not in _worn():
        role, _, rest = role.partition(" ")
    outfit = _worn().get(role)
    if outfit is None or role in _BOTH:
        return match[0]
    article = match["article"] or ""
    lead = "a " if article.lower().startswith("a") else article
    return f"{lead}{match['looks']}woman wearing {outfit}{f' {rest}' if rest else ''}"


def _playing(match: re.Match[str], lexicon: Lexicon) -> str:
    """ "a carrot on guitar" """
    who = match["who"]
    if not lexicon.kind_of(re.sub(r"^an? ", "", who.lower())):
        return match[0]
    named = who if who.lower().startswith(("a ", "an ")) else indefinite(who)
    return f"{match['lead']}{named} playing the {match['what']}"


def _yard(match: re.Match[str], lexicon: Lexicon) -> str:
    """ "a spaceship graveyard" as several that are broken."""
    words = match["what"].lower()
    found = lexicon.find(words)
    last = words.rpartition(" ")[2]
    if found is None:
        found, words = lexicon.find(last), last
    if found is None or found.sense not in DRAWABLE:
        return match[0]
    if lexicon.kind(found) not in {"vehicle", "aircraft", "boat", "object", "furniture", "toy"} and words != "robot":
        return match[0]
    return f"four rusty broken {lexicon.nouns[found.target].plural}"


def _in_hand(match: re.Match[str], lexicon: Lexicon) -> str:
    """ "a samurai, katana drawn" """
    what = match["what"].lower()
    kind = lexicon.kind_of(what) or lexicon.kind_of(what.rpartition(" ")[2])
    return f", holding {indefinite(match['what'])}" if kind in _HANDY else match[0]


def _torchlit(prompt: str) -> str:
    """Torches where there is the light of some, and the dark around them."""
    match = _TORCHLIT.search(prompt)
    lamp = re.search(r"\b(?:tent|blanket|bed|kids?|child|children|camping|glowing from inside)\b", prompt)
    if (
        match is None
        or lamp
        or re.search(r"\b(?:holding|carrying) an? (?:flaming |burning )?torch", prompt, re.IGNORECASE)
    ):
        return prompt
    time = "" if _TIMED.search(prompt) else " at dusk"
    return f"{prompt[: match.start()]}flaming torches{time}{prompt[match.end() :]}"


def _forlorn(prompt: str) -> str:
    """What grows in a place that was left: "an abandoned playground"."""
    return f"{prompt}, {_RUBBLE}" if _FORLORN.search(prompt) else prompt
