"""Legends: heroes, gods and beasts of tales and myths who have no picture of their own, told as what is seen of "
"them."""

from __future__ import annotations

import re

_ROWS: tuple[tuple[str, str], ...] = (
    ("icarus|daedalus", "a man in a white tunic and angel wings"),
    ("alice (?=(?:falling|following|in wonderland|drinking|growing|talking|at the|and the (?:white|mad|cheshire|queen)|"
     "meeting|chasing|playing croquet|sitting (?:at|with)))|alice in wonderland|alice(?=\\b.*(?:rabbit|hatter|cheshire|"
     "wonderland|looking glass|tea party))", "a blond girl in a blue dress "),
    ("(?:the )?cheshire cat", "a laughing purple cat with pink stripes"),
    ("(?:the )?mad hatter", "a man in a green top hat, a purple suit and an orange bow tie"),
    ("(?:the )?queen of hearts", "a queen in a red gown"),
    ("(?:the )?march hare|(?:the )?white rabbit with (?:a|his) (?:pocket )?watch", "a white rabbit holding a "
        "pocket watch"),
    ("humpty dumpty|humpty-dumpty", "a giant egg with a face"),
    ("hansel and gretel|hansel & gretel", "a boy and a girl"),
    ("jack and the bean ?stalk", "a boy next to a giant bamboo"), ("beanstalk", "giant bamboo"),
    ("jack(?= .*bean ?stalk| .*giant bamboo)", "a boy"),
    ("(?:the )?pied piper(?: of hamelin)?", "a man in a red tunic playing a flute"),
    ("pandora opening (?:her|the) box|pandora['’]s box", "a woman in a white gown with a glowing open treasure chest"),
    ("pandora|persephone|athena|hera|helen of troy|eurydice|penelope|andromeda|ariadne|psyche|demeter|artemis|"
     "calypso|circe",
     "a woman in a white gown and a laurel wreath"),
    ("don quixote", "a knight"), ("sancho panza", "a fat farmer"),
    ("captain ahab", "an old bearded captain"), ("moby[- ]dick", "a giant white whale"),
    ("robinson crusoe", "a bearded man in a torn brown tunic"), ("friday(?= on the island)", "a man"),
    ("sinbad(?: the sailor)?(?!['’])", "a bearded sailor"), ("sinbad['’]s", "a sailor's"),
    ("frankenstein['’]s monster|frankenstein(?: monster)?(?! laboratory)", "a zombie in a black blazer"),
    ("(?:the )?headless horseman", "a man in a black cape headed by a jack-o'-lantern riding a black horse"),
    ("big ?foot|sasquatch", "a brown gorilla"), ("krampus|mephisto(?:pheles)?|lucifer|satan|beelzebub", "a demon"),
    ("adam and eve", "a man and a woman"),
    ("gulliver", "a giant man in a white shirt and a brown vest"),
    ("ali baba", "a man in a turban"), ("scheherazade", "a woman in a purple gown and a veil"),
    ("sisyphus", "a bearded man in a brown tunic pushing a giant rock"),
    ("prometheus", "a bearded man in a white robe holding a flaming torch"),
    ("narcissus(?= (?:looking|staring|gazing))", "a young man in a white robe"),
    ("orpheus", "a man in a white robe playing a harp"),
    ("achilles|perseus|theseus|odysseus|ulysses|leonidas|hector|ajax|jason(?= and the argonauts)|aeneas",
     "a spartan warrior"),
    ("horus", "a man in a gold collar headed by an eagle"), ("thoth", "a man in a white robe headed by an ibis"),
    ("bastet|bast", "a woman in a gold dress headed by a cat"), ("sobek", "a man in a gold collar headed by a "
        "crocodile"),
    ("sekhmet", "a woman in a red dress headed by a lion"), ("khnum", "a man headed by a ram"),
    ("ganesha|ganesh", "a man in a gold collar headed by an elephant"),
    ("baba yaga(?!['’])", "an old witch"), ("baba yaga['’]s", "a witch's"),
    ("loki", "a viking in a green cape"), ("freya|freyja", "a blond woman in a white gown and a gold tiara"),
    ("king midas", "a king made of gold"), ("thumbelina|tom thumb", "a tiny girl"),
    ("tinker ?bell", "a fairy"), ("captain hook", "a pirate"), ("geppetto|gepetto", "an old man"),
    ("phantom of the opera", "a man in a black cape and a white mask"), ("quasimodo", "a bearded man in a brown tunic"),
    ("merlin", "a wizard"), ("morgan le fay", "a witch"),
    ("jack frost", "a boy with white hair in a blue coat"), ("old man winter", "an old man with a white beard in "
        "a blue coat"),
    ("father time", "an old bearded man holding an hourglass"),
    ("mother nature|gaia", "a woman in a green gown and a flower crown"),
    ("fenrir", "a giant black wolf"), ("jormungandr|jörmungandr|midgard serpent|leviathan", "a giant sea serpent"),
    ("jackalope", "a rabbit with antlers"), ("thunderbird|roc(?= bird)|giant roc", "a giant eagle"),
    ("quetzalcoatl|feathered serpent", "a dragon"), ("basilisk", "a giant snake"), ("oni(?= (?:demon|mask))", "a red"),
    ("dryad|wood nymph|forest nymph|forest spirit|tree spirit", "a woman in a green leafy dress and a flower crown"),
    ("water nymph|naiad|undine|rusalka", "a woman in a blue gown and a flower crown"),
    ("banshee", "a ghost"), ("selkie|siren(?= (?:singing|sitting|on a|luring|calling|combing|in the sea))",
    "a mermaid"),
    ("sleeping beauty", "a princess sleeping in a four-poster bed"),
    ("(?:the )?three wise men|(?:the )?magi\\b", "three kings on camels"),
    ("(?:the )?little match girl", "a girl in a brown shawl holding a matchstick in the snow"),
    ("(?:the )?steadfast tin soldier", "a toy soldier"), ("bluebeard", "a bearded man"),
    ("rip van winkle", "an old man with a white beard sleeping under a tree"),
    ("dr\\.? jekyll|dr\\.? frankenstein|doctor frankenstein|mad scientist", "a scientist"),
    ("(?:the )?invisible man", "a man in a coat and a hat"),
    ("(?:the )?big bad wolf", "a wolf"), ("(?:the )?gingerbread man running", "a gingerbread man with arms and "
        "legs running"),
    ("will[- ]o['’]?[- ]the[- ]wisps?", "glowing blue fairy lights"), ("cthulhu", "a giant octopus"),
    ("godzilla", "a giant dinosaur"), ("king kong", "a giant gorilla"), ("mothra", "a giant moth"),
    ("spell ?books?", "grimoire"),
)  # fmt: skip
"""Names, and what is drawn."""
_NAMES = re.compile(
    "|".join(rf"(?P<n{k}>\b(?:(?:the|a|an) )?(?:{names})\b)" for k, (names, _) in enumerate(_ROWS)), re.I
)
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
    r"\b(?:floating|drifting|bobbing)(?= (?:on|in|down|across|along|upon|over) (?:the |a |an |his |her "
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
_SAID: tuple[tuple[str, str], ...] = (
    # who corrects himself means the last
    (r"^.*?(?:\.\.\.|…|,|-|—|\.)\s*(?:no,? )?(?:wait|scratch that|actually,? no|no no|i mean|correction|on "
     r"second thought)"
     r"[,:]? (?:no,? )?(?:make (?:it|that) )?(?=\w+ \w+)", ""),
    (r"\b(?P<what>candles?|lamps?|lanterns?|torch(?:es)?|match(?:es)?|fireplaces?|incense|cigarettes?) burning\b",
     r"lit \g<what>"),
    (r"\b(?P<what>cape|cloak|scarf|robe|dress|skirt|coat|long hair|hair) (?:is )?(?:flying|billowing|fluttering|"
     r"flowing|"
     r"blowing|streaming|whipping)(?: (?:in|on) the (?:wind|breeze)| behind (?:him|her|it|them))?", r"\g<what>"),
    (r"(?:,|,? and|,? with) (?P<what>(?:an? |the |his |her )?(?:[a-z]+ )?[a-z]+) in (?:the |his |her |its )?"
     r"(?:(?:right|left|one|other|each|raised|outstretched) )+(?:hand|paw|claw)s?\b", r" holding \g<what>"),
    (r"\b(?:in|through|into) (?:the )?(?:(?:dark|deep|murky|black|icy|cold),? )*(?:deep|dark|murky) (?:blue )?"
     r"(?:water|waters|sea|ocean)\b|\b(?:in|on|at|into|through) the (?:deep sea|sea floor|seabed|bottom of the "
     r"(?:sea|ocean)|"
     r"ocean floor|depths(?: of the (?:sea|ocean))?|deep ocean|abyss)\b", "deep underwater"),
    (r"\b(?:the )?(?:inside|belly|stomach|interior|guts|mouth) of (?P<of>an? |the )(?:(?:giant|huge|blue|great|sea) )*"
     r"(?:whale|monster|beast|leviathan|sea serpent)\b|\b(?P<in>(?:living |trapped |sitting |sleeping |swallowed "
     r")?inside"
     r"(?: of)?) an? (?:(?:giant|huge|blue|great) )*(?:whale|sea monster)\b|\bin the belly of [a-z ]*?whale\b",
     "in a cave, red glow, bones and puddles"),
    (r"\b(?:day of the dead|dia de los muertos|día de los muertos) (?:style|art|theme|look)\b", "vivid colors"),
    (r",? (?:with )?(?:a |its )?chimney smoking\b|,? (?:with )?smoke (?:coming|rising|curling|pouring) (?:out "
     r")?(?:from|of) "
     r"(?:the|its|a) chimney\b", ", smoke"),
    (r"\b(?:bathing|relaxing|soaking|taking a bath|lounging)(?= (?:in|inside) (?:an? |the |his |her )(?:[a-z]+ "
     r")??(?:cup|mug|bowl|"
     r"glass|teacup) of\b)", "sitting"),
    (r"\b(?P<how>(?:swimming|floating|sailing|bathing|rowing|diving|drowning|relaxing|soaking|surfing|taking a bath|"
     r"splashing|trapped|stuck|sitting)) (?P<in>(?:in|inside|into|on|across) )(?:an? |the |his |her |my "
     r")(?:(?:giant|huge|big|steaming|hot) )*"
     r"(?:cup|mug|bowl)(?P<of> of (?:black |hot |green |tomato |chicken )?(?:coffee|tea|cocoa|chocolate|latte|"
     r"cappuccino|"
     r"soup|ramen|cereal|milk|noodles|stew|punch|porridge|oatmeal))\b", r"\g<how> in a giant mug"),
    (r"\b(?P<a>an? )(?P<what>[a-z]+(?: [a-z]+)?),? with (?:its|their) roots in the (?:air|sky)\b",
     r"an upside-down \g<what>"),
    (r"\b(?P<what>[a-z]+) with rainbow(?:[- ]colou?red)? (?:stripes|fur|feathers|scales|wool|skin|spots|coat|"
     r"plumage)\b",
     r"rainbow-coloured \g<what>"),
    (r"\b(?:running|driving|sailing|flying|walking|riding|travelling|traveling|racing|moving|floating|swimming|"
     r"galloping) "
     r"(?:through|above|over|across|among|on) (?:the |a sea of |some )?clouds\b", "flying in the sky"),
    (r"\b(?P<what>stairs?|staircases?|stairway|steps|ladders?|spiral staircase|escalator) (?:(?:leading|going|"
     r"spirall?ing|rising|"
     r"climbing|reaching|winding|ascending|that (?:leads?|goes)) )?(?:up )?(?:in)?to (?:the )?(?:sky|clouds|"
     r"heavens?|nowhere|stars|"
     r"moon|nothing)\b", r"\g<what> in the sky"),
    (r"\bupside[- ]down (?:on|onto) its roof\b", "upside down"),
    (r"\b(?:street|road|avenue) made of water\b", "canal between houses"),
    (r"\btiny people having a picnic on\b", "three tiny people sitting on"),
    (r"\bgenie (?P<how>coming|emerging|rising|appearing) (?:out )?(?:of|from) (?:an? |the )(?:old |golden )?lamp\b",
     r"genie \g<how> out of a magic lamp"),
)  # fmt: skip
"""Turns of phrase, and plainer words."""
_PLAINER = tuple((re.compile(said, re.IGNORECASE), told) for said, told in _SAID)
_TURNED = re.compile("|".join(f"(?:{re.sub(r'[?]P<[a-z]+>', '?:', said)})" for said, _ in _SAID), re.IGNORECASE)
_TONES = (
    "red|orange|yellow|green|blue|purple|pink|black|violet|crimson|turquoise|teal|magenta|lavender|emerald|silver|"
    "grey|gray"
)
_DYED = re.compile(
    rf"\b(?P<article>an? |the )(?P<looks>(?:(?:vast|endless|alien|strange|empty|surreal|glowing) )*)(?P<tone>{_TONES}) "
    r"(?:(?:sand|grassy|rocky) )?(?P<place>desert|dunes|beach|meadow|lawn|field|savanna|prairie|plain|plains|"
    r"grassland)\b",
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
    """The prompt with every such name told."""
    prompt = _NAMES.sub(_told, prompt)
    if _TURNED.search(prompt) is not None:
        for said, told in _PLAINER:
            prompt = said.sub(told, prompt)
    prompt = _AND_THING.sub("pile of coins", prompt)
    if "dragon" in prompt.lower() and not _EASTERN.search(prompt):
        prompt = _FLIGHT.sub(lambda m: "winged dragons" if m[0].lower().endswith("s") else "winged dragon", prompt)
        prompt = re.sub(r"\bwinged winged\b", "winged", prompt, flags=re.I)
    prompt = _CYBER.sub(
        lambda m: f"cybernetic {m['what']}" if m["what"].lower().rstrip("s") in _BEASTS else m[0], prompt
    )
    prompt = _POURED.sub(
        lambda m: f"{m['what'] or m['other']} with {_FLUID[(m['fluid'] or m['first']).lower()]} water", prompt
    )
    prompt = _OTHERWISE.sub(lambda m: f"{m['article']}{_OPPOSITE[m['tone'].lower()]} {m['what']}", prompt)
    prompt = _ABDUCTS.sub(_abducting, prompt)
    prompt = _AFLOAT.sub("", prompt)
    prompt = _PLUNGES.sub(_plunging, prompt)
    prompt = _RAINS.sub(_raining, prompt)
    return _DYED.sub(_dyed, prompt)


def _told(found: re.Match[str]) -> str:
    said = str(found.lastgroup)
    what = _ROWS[int(said[1:])][1]
    if re.match(r"an? |the ", found[0], re.IGNORECASE) and not what.startswith(("a ", "an ", "three")):
        return f"{found[0].split(' ', 1)[0]} {what}"
    return what


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
    cover = "sand" if place in {"desert", "dunes", "beach"} else "grass"
    return f"{found['article']}{found['looks']}{place} with {found['tone']} {cover}"
