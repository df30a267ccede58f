"""Fancies: the turns of phrase of tales and jokes, in plainer words: what falls from the sky,
swims in a cup of coffee or is
inside a whale, animals of an office, and who corrects himself."""

from __future__ import annotations

import re
from collections.abc import Callable

from calotype.pipelines.bundled.prompt.folk import COSTUMES
from calotype.pipelines.bundled.prompt.legends import WORD, entitled
from calotype.pipelines.bundled.prompt.pieces import indefinite

_AND_THING = re.compile(
    r"\b(?:pile|heap|hoard|mountain|mound|treasure hoard) of (?:gold(?:en)?(?: coins| treasure)?|treasure|riches|money|"
    r"coins)\b",
    re.IGNORECASE,
)
_FLIGHT = re.compile(
    r"\bdragons?\b(?=.*\b(?:flying|flies|soaring|soars|wings?|winged|swooping|circling|landing|perched|perching|"
    r"over (?:the|a) "
    r"(?:castle|city|village|sea|mountain|mountains|town|kingdom)|in (?:the sky|flight)|mid-?flight|hovering|"
    r"diving)\b)",
    re.IGNORECASE,
)
_EASTERN = re.compile(
    r"\b(?:chinese|eastern|japanese|serpentine|water|sea|asian|wingless|oriental|koi|"
    r"fire|breath\w*|flames?)\b",
    re.IGNORECASE,
)
_CYBER = re.compile(
    r"\b(?:robot|robotic|mechanical|mecha?|cyborg|android|bionic|animatronic|cyber) (?P<what>(?!dragon)[a-z]+)\b",
    re.IGNORECASE,
)
_BEASTS = frozenset(
    "dog cat bird horse elephant lion tiger wolf bear fox rabbit owl eagle spider ant bee butterfly fish shark "
    "whale octopus "
    "turtle snake crocodile dinosaur giraffe monkey gorilla rhino rhinoceros crab scorpion beetle dragonfly "
    "insect unicorn "
    "cow sheep pig goat deer mouse rat squirrel frog parrot raven crow swan duck penguin hummingbird".split()
)
_ABDUCTS = re.compile(
    r"\b(?P<ship>(?:ufo|flying saucer|alien ship|spaceship|alien spaceship|saucer)s?) (?:is )?(?:abducting|"
    r"abducts|beaming up|"
    r"stealing|lifting|taking|kidnapping|picking up) (?:up )?",
    re.IGNORECASE,
)
_AFLOAT = re.compile(
    r"\b(?:floating|drifting|bobbing) (?P<how>on|in|down|across|along|upon|over)(?= (?:the |a |an |his |her "
    r")?(?:[a-z]+ )?(?:pool|"
    r"water|waves|lake|sea|ocean|river|pond|bath|bathtub|stream|canal|swimming pool|tub|harbou?r|bay|lagoon|"
    r"surface|soup|"
    r"coffee|tea|milk|glass|cup|bowl|puddle|cocktail)\b)",
    re.IGNORECASE,
)
_PLUNGES = re.compile(
    r"\b(?P<who>(?:[a-z]+ )??[a-z]+) (?:is |are )?(?:falling|tumbling|plummeting|plunging|dropping|hurtling)(?: down)? "
    r"(?:from|out of|through|down from) (?:the |an? )?(?:[a-z]+ )?(?P<where>sky|clouds|air|heavens|space|hole|"
    r"rabbit hole|tunnel|"
    r"void|portal)\b",
    re.IGNORECASE,
)
_RAINS = re.compile(
    r"\b(?:it(?: is|['’]s) )?raining (?P<one>(?!down\b|on\b|in\b|over\b|hard\b|heavily\b|outside\b|"
    r"and\b)[a-z]+)(?: and "
    r"(?P<other>[a-z]+))?(?=\s*(?:$|[,.;]|(?:in|on|over|from|down)\b))",
    re.IGNORECASE,
)
_DROPS = frozenset(
    "water rain drops petals leaves confetti ash ashes snow money coins fire embers sparks flowers".split()
)
"""What the air is full of by its own words."""
_FEELINGS: dict[str, str] = {
    "loneliness|solitude|isolation": "a sad man alone",
    "grief|sorrow|sadness|melancholy|despair|heartbreak": "a crying woman alone",
    "joy|happiness|bliss": "a laughing woman dancing", "fear|dread|terror": "a scared woman",
    "anger|rage|fury": "an angry man",
    "boredom": "a bored man sitting", "freedom": "a woman with her arms spread", "peace|serenity": "a meditating woman",
    "nostalgia": "an old woman holding an old photograph", "love": "a couple hugging", "hope": "a child holding "
        "a candle",
}  # fmt: skip
"""Who feels so, where the prompt says in which place."""
_FEELING = {idea: who for ideas, who in _FEELINGS.items() for idea in ideas.split("|")}


def _overgrown(found: re.Match[str]) -> str:
    """ "a train car swallowed by a jungle" """
    wild = re.search(r"jungle|roots|forest|trees", found[0], re.IGNORECASE)
    return "overgrown with ivy" + (" in a jungle" if wild else "")


def _felt(found: re.Match[str]) -> str:
    """ "loneliness in a crowded room" """
    crowd = (
        " and a crowd"
        if re.match(r"(?:in|at|on|among|amid) (?:an? |the )?(?:crowded|busy|packed|crowd)", found.string[found.end() :])
        else ""
    )
    return f"{_FEELING[found['idea'].lower()]}{crowd} "


_SAID: tuple[tuple[str, str, str | Callable[[re.Match[str]], str]], ...] = (
    # who corrects himself means the last
    ("wait scratch actually correction mean second no",
     r"^.*?(?:\.\.\.|…|,|-|—|\.)\s*(?:no,? )?(?:wait|scratch that|actually,? no|no no|i mean|correction|on "
     r"second thought)"
     r"[,:]? (?:no,? )?(?:make (?:it|that) )?(?=\w+ \w+)", ""),
    ("burning",
     r"\b(?P<what>candles?|lamps?|lanterns?|torch(?:es)?|match(?:es)?|fireplaces?|incense|cigarettes?) burning\b",
     r"lit \g<what>"),
    ("flying billowing fluttering flowing blowing streaming whipping",
     r"\b(?P<what>cape|cloak|scarf|robe|dress|skirt|coat|long hair|hair) (?:is )?(?:flying|billowing|fluttering|"
     r"flowing|"
     r"blowing|streaming|whipping)(?: (?:in|on) the (?:wind|breeze)| behind (?:him|her|it|them))?", r"\g<what>"),
    ("hand hands paw paws claw claws",
     r"(?:,|,? and|,? with) (?P<what>(?:an? |the |his |her )?(?:[a-z]+ )?[a-z]+) in (?:the |his |her |its )?"
     r"(?:(?:right|left|one|other|each|raised|outstretched) )+(?:hand|paw|claw)s?\b", r" holding \g<what>"),
    ("deep murky depths abyss seabed floor bottom",
     r"\b(?:in|through|into) (?:the )?(?:(?:dark|deep|murky|black|icy|cold),? )*(?:deep|dark|murky) (?:blue )?"
     r"(?:water|waters|sea|ocean)\b|\b(?:in|on|at|into|through) the (?:deep sea|sea floor|seabed|bottom of the "
     r"(?:sea|ocean)|"
     r"ocean floor|depths(?: of the (?:sea|ocean))?|deep ocean|abyss)\b", "deep underwater"),
    ("whale monster beast leviathan serpent",
     r"\b(?:the )?(?:inside|belly|stomach|interior|guts|mouth) of (?P<of>an? |the )(?:(?:giant|huge|blue|great|sea) )*"
     r"(?:whale|monster|beast|leviathan|sea serpent)\b|\b(?P<in>(?:living |trapped |sitting |sleeping |swallowed "
     r")?inside"
     r"(?: of)?) an? (?:(?:giant|huge|blue|great) )*(?:whale|sea monster)\b|\bin the belly of [a-z ]*?whale\b",
     "in a cave, red glow, bones and puddles"),
    ("dead muertos",
     r"\b(?:day of the dead|dia de los muertos|día de los muertos) (?:style|art|theme|look)\b", "vivid colors"),
    ("chimney",
     r",? (?:with )?(?:a |its )?chimney smoking\b|,? (?:with )?smoke (?:coming|rising|curling|pouring) (?:out "
     r")?(?:from|of) "
     r"(?:the|its|a) chimney\b", ", smoke"),
    ("bathing relaxing soaking lounging bath",
     r"\b(?:bathing|relaxing|soaking|taking a bath|lounging)(?= (?:in|inside) (?:an? |the |his |her )(?:[a-z]+ "
     r")??(?:cup|mug|bowl|"
     r"glass|teacup) of\b)", "sitting"),
    ("cup mug bowl",
     r"\b(?P<how>(?:swimming|floating|sailing|bathing|rowing|diving|drowning|relaxing|soaking|surfing|taking a bath|"
     r"splashing|trapped|stuck|sitting)) (?P<in>(?:in|inside|into|on|across) )(?:an? |the |his |her |my "
     r")(?:(?:giant|huge|big|steaming|hot) )*"
     r"(?:cup|mug|bowl)(?P<of> of (?:black |hot |green |tomato |chicken )?(?:coffee|tea|cocoa|chocolate|latte|"
     r"cappuccino|"
     r"soup|ramen|cereal|milk|noodles|stew|punch|porridge|oatmeal))\b", r"\g<how> in a giant mug"),
    ("roots",
     r"\b(?P<a>an? )(?P<what>[a-z]+(?: [a-z]+)?),? with (?:its|their) roots in the (?:air|sky)\b",
     r"an upside-down \g<what>"),
    ("rainbow",
     r"\b(?P<what>[a-z]+) with rainbow(?:[- ]colou?red)? (?:stripes|fur|feathers|scales|wool|skin|spots|coat|"
     r"plumage)\b",
     r"rainbow-coloured \g<what>"),
    ("clouds",
     r"\b(?:running|driving|sailing|flying|walking|riding|travelling|traveling|racing|moving|floating|swimming|"
     r"galloping) "
     r"(?:through|above|over|across|among|on) (?:the |a sea of |some )?clouds\b", "flying in the sky"),
    ("stairs stair staircase staircases stairway steps ladder ladders escalator",
     r"\b(?P<what>stairs?|staircases?|stairway|steps|ladders?|spiral staircase|escalator) (?:(?:leading|going|"
     r"spirall?ing|rising|"
     r"climbing|reaching|winding|ascending|that (?:leads?|goes)) )?(?:up )?(?:in)?to (?:the )?(?:sky|clouds|"
     r"heavens?|nowhere|stars|"
     r"moon|nothing)\b", r"\g<what> in the sky"),
    ("roof",
     r"\bupside[- ]down (?:on|onto) its roof\b", "upside down"),
    ("street road avenue",
     r"\b(?:street|road|avenue) made of water\b", "canal between houses"),
    ("crystal",
     r"\bcrystal (?P<cave>caves?|caverns?|grotto)\b", r"\g<cave> with giant crystals"),
    ("mushroom toadstool",
     r"\b(?:fairy|gnome|elf|pixie|smurf|tiny)(?:['’]s)? (?:house|home|cottage) (?:in|inside|made of|made from|"
     r"built into|carved "
     r"into) an? (?:giant |big |red )?(?:mushroom|toadstool)\b", "mushroom house"),
    ("surfing",
     r"\b(?P<who>viking|knight|pirate|ninja|samurai|wizard|witch|cowboy|astronaut|skeleton|alien|robot|dog|cat|"
     r"bear|penguin|"
     r"frog|panda|fox|monkey|pig|cow|llama|koala|grandma|grandmother|nun|king|queen|santa|santa claus|clown|"
     r"dinosaur|sloth) "
     r"surfing\b", r"\g<who> riding a surfboard on the sea"),
    ("skateboarding",
     r"\b(?P<who>viking|knight|pirate|ninja|samurai|wizard|witch|cowboy|astronaut|skeleton|alien|bear|cat|"
     r"penguin|frog|panda|fox|"
     r"grandma|grandmother|nun|king|queen|santa|clown|dinosaur|sloth) skateboarding\b", r"\g<who> riding a skateboard"),
    ("like", r"\b(?P<v>floating|drifting|glowing|shining|rising|hanging|falling|flowing|dancing|moving|swimming|"
             r"flying|stretched|"
     r"curled|folded|spread|scattered|standing|lined up|stacked|full of [a-z ]+?)(?P<mid>(?:(?!look|shape|seem|"
     r"cloud)[^,.;]){0,40}?) like "
     r"(?:an? |the )?"
     r"(?!a pair)[a-z]+(?: [a-z]+)?(?=\s*(?:[,.;]|$))", r"\g<v>\g<mid>"),
    ("swallowed overtaken reclaimed consumed taken claimed choked overrun strangled", r"\b(?:half )?(?:swallowed|"
        r"overtaken|reclaimed|consumed|taken "
     r"over|claimed|choked|overrun|strangled) by (?:the |an? |giant |thick |wild )*(?:tree roots|roots|jungle|"
     r"vines|ivy|nature|plants|vegetation|forest|"
     r"trees|weeds|moss|greenery)\b", _overgrown),
    ("costume", r"\b(?P<c>(?:an? )?(?:(?:cardboard|cute|funny|homemade|furry|inflatable|paper) "
                r")*)(?P<what>[a-z]+) costume on (?P<who>an? [a-z]+|"
     r"the [a-z]+|two [a-z]+)\b", r"\g<who> dressed as a \g<what>"),
    ("iron", r"\ban iron(?= (?:with|on|and|next|lying|standing|steaming)|\s*(?:,|$))", "a clothes iron"),
    ("steam smoke fire flames foam froth light lightning fog mist fire dust", r"\b(?:(?:the|its|a cloud of|a "
        r"puff of) )?(?P<of>steam|smoke|fire|flames|foam|froth|fog|mist|dust) (?:(?:that is |rising |curling "
     r")?(?:shaped like|in the (?:shape|form) of|forming(?: the shape of)?|taking the (?:shape|form) of|that "
     r"looks like)) (?P<what>an? "
     r"[a-z]+)\b", r"\g<what> made of \g<of>"),
    ("fort", r"\b(?:blanket|pillow|cushion|bedsheet) fort\b", "small tent"),
    ("wizards wizard sorcerers sorcerer mage mages", r"\b(?:wizard|sorcerer|mage)(?:['’]?s|s['’])? tower\b",
    "castle tower"),
    ("loneliness solitude isolation grief sorrow sadness melancholy despair heartbreak joy happiness bliss fear "
     "dread terror anger rage fury "
     "boredom freedom peace serenity calm nostalgia love hope", r"^(?:the |an? )?(?:(?:feeling|concept|idea|"
         r"essence|meaning|image|picture|portrait) of )?(?P<idea>loneliness|solitude|isolation|"
     r"grief|sorrow|sadness|melancholy|despair|heartbreak|joy|happiness|bliss|fear|dread|terror|anger|rage|fury|"
     r"boredom|"
     r"freedom|peace|serenity|nostalgia|love|hope) (?=(?:in|at|on|under|by|inside|among|amid|beside|near) )", _felt),
    ("train", r"\b(?:train|railroad|rail) (?:car|carriage|wagon)\b(?! (?:interior|window|seat))", "railway car"),
    ("ocean sea waves", r"\b(?:an? |the )?(?:(?:whole|stormy|tiny|little|raging|vast) )*(?:ocean|sea|waves?) "
                        r"(?:in|inside|within) (?P<cup>an? "
     r"(?:[a-z]+ )??(?:teacup|tea cup|cup|mug|bowl|bathtub|bucket|glass|wine glass|jar|bottle|shoe|boot))\b",
     r"\g<cup> of blue water with a tiny sailboat in it"),
    ("storm tempest hurricane thunderstorm", r"\b(?:an? |the )?(?:storm|tempest|hurricane|thunderstorm) (?:in|"
                                             r"inside) (?P<cup>an? (?:[a-z]+ )??"
     r"(?:teacup|tea cup|cup|mug|bowl|glass|jar|bottle))\b", r"\g<cup> grown with a storm cloud"),
    ("riding rides", r"\b(?P<who>an? (?:[a-z]+ )??(?:horse|donkey|cow|dog|cat|pig|goat|sheep|lion|tiger|bear|"
                     r"elephant|zebra|camel|monkey|"
     r"frog|rabbit|mouse|chicken|fox|wolf|deer|llama|giraffe|unicorn|robot)) (?:riding|rides) (?:on "
     r")?(?P<man>an? (?:[a-z]+ )??(?:man|"
     r"woman|boy|girl|person|human|child|farmer|cowboy|knight|king|businessman|jockey))\b", r"\g<man> carrying "
         r"\g<who> on his back"),
    ("love", r"\b(?:falling |fallen |madly )?in love with\b", "next to a red heart next to"),
    ("picnic",
     r"\btiny people having a picnic on\b", "three tiny people sitting on"),
    ("castle", r"\b(?:in|inside) (?:his|her|their|a|an old|the|a dark|an abandoned|a ruined) castle\b",
    "in a castle hall"),
    ("genie",
     r"\bgenie (?P<how>coming|emerging|rising|appearing) (?:out )?(?:of|from) (?:an? |the )(?:old |golden )?lamp\b",
     r"genie \g<how> out of a magic lamp"),
)  # fmt: skip
"""Turns of phrase with words of which one is in them, and plainer words."""
_PLAINER = tuple((frozenset(cues.split()), re.compile(said, re.IGNORECASE), told) for cues, said, told in _SAID)
_TONES = (
    "red|orange|yellow|green|blue|purple|pink|black|violet|crimson|turquoise|teal|magenta|lavender|emerald|silver|"
    "grey|gray"
)
_DYED = re.compile(
    rf"\b(?P<article>an? |the )(?P<looks>(?:(?:vast|endless|alien|strange|empty|surreal|glowing) )*)(?P<tone>{_TONES}) "
    r"(?:(?:sand|grassy|rocky) )?(?P<place>desert|dunes|beach|meadow|lawn|field|savanna|prairie|plain|plains|"
    r"grassland)\b(?=\s*(?:$|[,.;]|(?:with|in|at|under|on|by|and|full|where|near|beneath|below|beside|next)\b))",
    re.IGNORECASE,
)


_FLUIDS: dict[str, str] = {
    "chocolate|melted chocolate|hot chocolate|cocoa|coffee|mud|cola|beer": "brown", "milk|cream|yogurt": "white",
    "blood|ketchup|tomato sauce|tomato soup|red wine|wine|strawberry juice": "red", "honey|syrup|gold|liquid "
        "gold": "golden",
    "orange juice|caramel": "orange", "ink|oil|tar|black ink": "black", "slime|acid|poison|toxic waste|green "
        "slime": "green",
    "lemonade|mustard|custard": "yellow", "candy|strawberry milk|pink lemonade|bubble gum": "pink", "mercury": "silver",
    "grape juice|purple slime": "purple",
}  # fmt: skip
_FLUID = {name: tone for names, tone in _FLUIDS.items() for name in names.split("|")}
_POURED = re.compile(
    rf"\b(?P<what>lake|river|sea|ocean|pond|stream|waterfall|pool|fountain) (?:made )?(?:out )?of (?:pure |"
    rf"liquid |melted |hot |warm )?"
    rf"(?P<fluid>{'|'.join(sorted(_FLUID, key=len, reverse=True))})\b|"
    rf"\b(?P<first>{'|'.join(sorted(_FLUID, key=len, reverse=True))}) (?P<other>lake|river|sea|ocean|pond|waterfall)\b",
    re.IGNORECASE,
)
_OPPOSITE = {
    "orange": "gray", "red": "blue", "blue": "red", "green": "red", "yellow": "blue", "white": "black",
    "black": "white",
    "brown": "white", "gray": "orange", "grey": "orange", "pink": "green", "purple": "yellow",
}  # fmt: skip
_OTHERWISE = re.compile(
    rf"\b(?P<article>an? |the )(?P<what>(?:[a-z]+ )?[a-z]+?) (?:(?:that|which|who)(?: is|['’]s) not|that "
    rf"isn['’]t|which isn['’]t|"
    rf"but not(?: a)?|not) (?P<tone>{'|'.join(_OPPOSITE)})(?: one)?(?=\s*(?:$|[,.;]|in\b|on\b))",
    re.IGNORECASE,
)


def recounted(prompt: str) -> str:
    """The prompt with every such turn, and every name of a legend, told."""
    words = set(WORD.findall(prompt.lower()))
    prompt = entitled(prompt, words)
    for cues, said, plainer in _PLAINER:
        if words & cues:
            prompt = said.sub(plainer, prompt)
    if words & _COSTUMED and words & _WEARERS:
        prompt = _ROLE.sub(_dressed, prompt)
    for cues, pattern, told in _STEPS:
        if words & cues:
            prompt = pattern.sub(told, prompt)
    if "dragon" in words | {word.removesuffix("s") for word in words} and not _EASTERN.search(prompt):
        prompt = _FLIGHT.sub(lambda m: "winged dragons" if m[0].lower().endswith("s") else "winged dragon", prompt)
        prompt = re.sub(r"\bwinged winged\b", "winged", prompt, flags=re.I)
    return prompt


_ROLES = tuple(
    name
    for names, _ in COSTUMES
    for name in names.split("|")
    if name not in {"ghost", "student", "angel", "elf", "monk", "dancer", "monarch", "emperor"}
)
_WEARERS = frozenset(beast + end for beast in _BEASTS for end in ("", "s")) - {"ant", "ants"}
_ROLE = re.compile(
    rf"\b(?P<article>an? |the |one )?(?P<role>{'|'.join(sorted(_ROLES, key=len, reverse=True))}) "
    rf"(?P<beast>{'|'.join(sorted(_WEARERS, key=len, reverse=True))})\b",
    re.IGNORECASE,
)
_COSTUMED = frozenset(word for role in _ROLES for word in role.split())
_SPECIES = frozenset(
    "king crab|king snake|king penguin|emperor penguin|nurse shark|pilot whale|clown fish|king fish|soldier beetle|"
    "fairy penguin|devil fish|wizard fish|king cobra|soldier ants|emperor penguins|king penguins|clown fishs|"
    "prince frog|"
    "demon cat|demon dog|demon wolf|vampire bat|vampire bats|fairy fish|vampire squid|fisherman bat|queen bee|"
    "queen bees|queen ant".split("|")
)
"""Animals called after people, and those who are of them."""


def _dressed(found: re.Match[str]) -> str:
    """ "a samurai cat" """
    role, beast = found["role"].lower(), found["beast"].lower()
    if f"{role} {beast}" in _SPECIES:
        return found[0]
    return f"{indefinite(beast) + ' ' if found['article'] else beast + ' '}dressed as {indefinite(role)}"


def _abducting(found: re.Match[str]) -> str:
    """Over land, by night, if no more is said."""
    rest = found.string[found.end() :]
    where = "" if re.search(r"\b(?:in|on|at|over|from) (?:the|an?) ", rest) else "in a meadow at night, "
    return f"{where}{found['ship']} above "


def _plunging(found: re.Match[str]) -> str:
    """ "a man falling from the sky" hangs in it, at a slant."""
    last = found["who"].rpartition(" ")[2]
    lead = found["who"].removesuffix(last)
    if last.lower() in _DROPS | {"light", "sunlight", "stars", "meteor", "meteors", "snowflakes", "and", "is"}:
        return found[0]
    where = {"hole": "in a tunnel", "rabbit hole": "in a tunnel", "tunnel": "in a tunnel", "space": "in space"}
    return f"{lead}{last} floating tilted {where.get(found['where'].lower(), 'in the sky')}"


def _raining(found: re.Match[str]) -> str:
    """ "raining cats and dogs" """
    one, other = found["one"].lower(), (found["other"] or "").lower()
    if one in _DROPS or not one.endswith("s"):
        return found[0]
    return f"raining-down {one} and raining-down {other} in the rain" if other else f"raining-down {one} in the rain"


def _dyed(found: re.Match[str]) -> str:
    """ "a purple desert" as one with purple sand."""
    place = found["place"].lower()
    if found["tone"].lower() == "green":
        return found[0]
    cover = "sand" if place in {"desert", "dunes", "beach"} else "grass"
    return f"{found['article']}{found['looks']}{place} with {found['tone']} {cover}"


def _afloat(found: re.Match[str]) -> str:
    """ "a lantern floating down a river" hangs in no air."""
    return "in" if found["how"].lower() == "in" else "on"


def _mechanical(found: re.Match[str]) -> str:
    """ "a robot dog" """
    return f"cybernetic {found['what']}" if found["what"].lower().rstrip("s") in _BEASTS else found[0]


def _flowing(found: re.Match[str]) -> str:
    """ "a lake of chocolate" """
    return f"{found['what'] or found['other']} with {_FLUID[(found['fluid'] or found['first']).lower()]} water"


def _otherwise(found: re.Match[str]) -> str:
    """ "a cat that is not orange" """
    return f"{found['article']}{_OPPOSITE[found['tone'].lower()]} {found['what']}"


def _cues(words: str) -> frozenset[str]:
    return frozenset(words.split())


_STEPS: tuple[tuple[frozenset[str], re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (_cues("pile heap hoard mountain mound"), _AND_THING, "pile of coins"),
    (_cues("robot robotic mechanical mech mecha cyborg android bionic animatronic cyber"), _CYBER, _mechanical),
    (_cues("lake river sea ocean pond stream waterfall pool fountain"), _POURED, _flowing),
    (_cues("not isn"), _OTHERWISE, _otherwise),
    (_cues("ufo ufos saucer saucers ship spaceship spaceships ships"), _ABDUCTS, _abducting),
    (_cues("floating drifting bobbing"), _AFLOAT, _afloat),
    (_cues("falling tumbling plummeting plunging dropping hurtling"), _PLUNGES, _plunging),
    (_cues("raining"), _RAINS, _raining),
    (_cues("desert dunes beach meadow lawn field savanna prairie plain plains grassland"), _DYED, _dyed),
)
"""Words of which one is in what a pattern finds."""
