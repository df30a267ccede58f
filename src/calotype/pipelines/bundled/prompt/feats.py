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
    r"\b(?:post[- ]?apocalyptic|abandoned|derelict|long[- ]abandoned|forsaken|decayed|decaying|ruined|overgrown) "
    r"(?:[a-z]+ ){0,2}?(?:mall|station|park|hospital|asylum|school|factory|warehouse|church|cathedral|hotel|pool|room|"
    r"city|street|town|village|theat(?:er|re)|ballroom|mansion|library|greenhouse|airport|hangar|alley|hallway|corridor|"
    r"supermarket|kitchen|bedroom|classroom|laboratory|lab|office|fairground|playground|highway|bunker|subway|metro|bar|"
    r"temple|palace|courtyard|cinema|gym|bathroom|museum|stadium)\b",
    re.IGNORECASE,
)
_RUBBLE = "ivy, ferns and a pile of rocks"
_TRIGGERS = re.compile(
    r"gallop|canter|trot|horseback|on horses|drawn|unsheathed|raised|aloft|held high|ready|brandished|lifted|"
    r"outstretched|"
    rf"hand|paw|claw|fist|torch|reading|{_MONSTERS}|female|woman|lady|countess|duchess|baroness|girl|"
    r" on (?:the )?(?:guitar|drum|bass|piano|keyboard|sax|trumpet|violin|cello|flute|harp|banjo|accordion|"
    r"electric)|yard|"
    r"cemetery|giant|amethyst|quartz|crystal|child|kid| pass\b|apocalyptic|abandoned|derelict|"
    r"forsaken|decay|ruined|overgrown|dry |dried|drained|ship\b",
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
    if role not in _worn():
        role, _, rest = role.partition(" ")
    outfit = _worn().get(role)
    if outfit is None:
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
    if match is None or re.search(r"\b(?:holding|carrying) an? (?:flaming |burning )?torch", prompt, re.IGNORECASE):
        return prompt
    time = "" if _TIMED.search(prompt) else " at dusk"
    return f"{prompt[: match.start()]}flaming torches{time}{prompt[match.end() :]}"


def _forlorn(prompt: str) -> str:
    """What grows in a place that was left: "an abandoned mall"."""
    return f"{prompt}, {_RUBBLE}" if _FORLORN.search(prompt) else prompt
