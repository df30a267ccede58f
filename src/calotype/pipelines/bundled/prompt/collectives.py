"""Collectives: the words before "of" that measure and are no things themselves, in the words for how much there is.

A sea of umbrellas has no water, a bed of rice is for no sleeper, and a shower of sparks washes nobody.
"""

from __future__ import annotations

import re

from calotype.pipelines.bundled.prompt.glossary import Part, glossary
from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE, Lexicon

_SIZE = (
    r"(?:(?:vast|endless|huge|big|giant|thick|thin|soft|deep|dense|fine|whole|great|small|little|tall|high|large|"
    r"single|fresh|wide|massive|enormous|colou?rful|light|heavy|veritable|gentle|low|long|tiny|narrow) )*"
)
_ADJECTIVES = r"(?P<of>(?:(?!a\b|an\b|the\b|of\b|and\b|or\b|in\b|on\b|with\b)[\w'-]+ ){0,3}?)"
_LEAD = r"(?:\b(?:an?|the|some|its|this|one|whole|entire)\s|^|(?<=[,.;] ))"

_WEATHER = (
    "moss|grass|clover|snow|fog|mist|smog|haze|clouds|cloud|frost|dust|ash|ashes|smoke|stars|darkness|rain|light|steam"
)
_GROUND = "leaves|petals|flowers|roses|wildflowers|bluebells|daisies|crocuses|tulips|poppies"
_SERVED = (
    "rice|lettuce|salad|greens|spinach|noodles|couscous|potatoes|vegetables|mash|lentils|quinoa|arugula|rocket|"
    "leaves|"
    "mashed potatoes|pasta|herbs|cabbage|beans|peas|polenta|risotto|fries|kale|tomatoes|onions|seaweed|sauerkraut"
)
_BEDDING = "moss|sand|ice|hay|straw|gravel|pebbles|grass|snow|petals|salt|leaves|stones|earth|soil|crushed ice|feathers"

_LIQUIDS = {
    "red": "blood|wine|ketchup|red wine|red paint|tomato sauce",
    "white": "milk|cream|white paint|wax|foam",
    "black": "oil|ink|tar|black ink|black paint",
    "brown": "coffee|mud|chocolate|gravy|tea|cola|beer",
    "golden": "honey|syrup|gold|melted gold|melted butter",
    "blue": "water|rainwater|blue paint|blue ink",
    "green": "slime|green slime|acid|green paint",
}
"""What a puddle is of, by its colour."""

_PLAIN: tuple[tuple[str, str], ...] = (
    # what falls and covers is weather and ground, whatever it is called
    (rf"{_LEAD}{_SIZE}(?!sea of clouds)(?:blanket|layer|carpet|sheet|coat|coating|dusting|cover|covering|veil|"
     rf"curtain|wall|bank|"
     rf"shroud|mantle|wisp|wisps|haze|mattress|sea|drift|drifts|patch|patches) of (?P<thing>(?:[\w'-]+ "
     rf")?(?:{_WEATHER}))\b(?! sea)",
     r"\g<thing>"),
    (rf"{_LEAD}{_SIZE}(?:blanket|layer|carpet|sheet|mat|cover|covering|bed|sea|ocean|litter|drift|rug) of "
     rf"(?P<thing>(?:[\w'-]+ ){{0,2}}?(?:{_GROUND}))\b",
     r"scattered \g<thing>"),
    (r"\b(?:completely |all |thickly |half |fully |partly |entirely |densely )?(?:covered|carpeted|blanketed|"
     r"littered|strewn|"
     r"scattered|layered|buried) (?:in|with|by|under) (?P<thing>(?:[\w'-]+ ){0,2}?(?:leaves|petals|pine needles))\b",
     r"with scattered \g<thing>"),
    (r"(?<!scattered )(?<!of )(?<!falling )(?<!blowing )(?<!swirling )(?<!few )(?<!holding )(?<!flying )\b"
     r"(?P<thing>(?:(?:yellow|red|orange|brown|golden|dry|dead|wet|colou?rful) )*(?:fallen|autumn|fall) leaves)\b"
     r"(?: (?:all over|on|covering|carpeting|lying on|across) (?:the )?(?:ground|floor|path|street|grass|road|"
     r"pavement|forest floor|sidewalk|lawn))?(?! (?:floating|falling|blowing|swirling|in (?:the air|her|his|a)))",
     r"scattered \g<thing>"),
    # a meal's bed
    (rf"\b(?:served |resting |lying |sitting |placed )?(?:on|over|atop) {_LEAD}{_SIZE}(?:bed|nest|layer|mound) of "
     rf"(?P<thing>(?:[\w'-]+ ){{0,2}}?(?:{_SERVED}))\b",
     r"surrounded by \g<thing>"),
    (rf"{_LEAD}{_SIZE}bed of (?P<thing>(?:{_BEDDING}))\b", r"\g<thing>"),
    # light has no vessel
    (rf"{_LEAD}{_SIZE}(?:pool|patch|shaft|beam|ray|splash|flicker|glow|square|streak|wash|bath|flood|slant|"
     rf"stripe)s? of "
     r"(?:(?:warm|golden|soft|bright|white|yellow|pale|morning|afternoon|evening|cold) )*(?:light|sunlight|"
     r"sunshine|sun|lamplight|daylight)\b",
     r"a ray of light"),
    (rf"{_LEAD}{_SIZE}(?:pool|patch|shaft|beam|ray|splash|flicker|glow|square|streak|wash|bath|flood)s? of "
     rf"moonlight\b",
     "moonlight"),
    *((rf"{_LEAD}{_SIZE}(?:pool|puddle|lake|spill|trickle|smear) of (?:spilled |spilt )?(?:{liquids})\b",
       f"a {colour} puddle") for colour, liquids in _LIQUIDS.items()),
    (rf"{_LEAD}{_SIZE}(?:sea|ocean|wave|wall|mass|mob|stream|river|flood|army) of (?:people|humanity|heads|faces|"
     rf"fans|"
     r"commuters|spectators|humans)\b", "a huge crowd of people"),
    (rf"{_LEAD}{_SIZE}(?:crown|wreath|garland|circlet|coronet|chain|ring) of (?:(?:[\w'-]+ )?(?:flowers|"
     rf"daisies|roses|"
     r"wildflowers|blossoms|poppies|cornflowers|peonies|dandelions)) (?=(?:in|on|around|round|over) (?:her|his|"
     r"their|its)\b)",
     r"a flower crown "),
    (r"\b(?P<verb>wearing|wears|with|in) (?:an? |the )(?:crown|wreath|garland|circlet) of (?:[\w'-]+ )?(?:flowers|"
     r"daisies|roses|"
     r"wildflowers|blossoms|poppies|cornflowers|peonies|dandelions)\b", r"\g<verb> a flower crown"),
    # of a cake or a pizza the inside shows where a slice was
    (r"\b(?!(?:[\w-]+ )?(?:cake|pie|pizza|tart|quiche) (?:with|missing) (?:\w+ ){1,2}(?:slice|piece|wedge))"
     r"(?P<a>(?:(?!an?\b|the\b)[\w-]+ )?(?:cake|pie|pizza|tart|quiche|cheesecake|watermelon|cheese|loaf|melon)) "
     r"(?:with|missing) "
     r"(?:an?|one|the first|a single) (?:\w+ )?(?:slice|piece|wedge|bite)(?: (?:missing|gone|taken out|cut out|"
     r"removed|taken|"
     r"already eaten|eaten|out))?\b(?! (?:on|next|beside|of))", r"bitten \g<a>"),
    (r"\b(?P<a>window|door|screen|phone|lamp|lantern|mirror|clock|watch|chair|cup|mug|glasses|umbrella|mast|boat|"
     r"bicycle|toy) "
     r"with (?:an? |its |the )?(?P<how>broken|cracked|shattered|smashed) (?:pane|panes|screen|glass|lens|lenses|"
     r"handle|leg|"
     r"face|string|ribs?|spoke|wheel|window|mast|display)s?\b", r"\g<how> \g<a>"),
    (r"\b(?:an? |the )?(?:long |neat |small )?row of (?P<a>[\w-]+s)(?=,? (?:with )?(?:only )?one (?:of (?:them|"
     r"which) )?(?:is |being |painted )?"
     r"(?!of\b|in\b|on\b|at\b))", r"five \g<a> in a row"),
    (r"\bin the middle of nowhere\b", "in the steppe"),
    (r"^(?:the )?middle of nowhere\b", "the steppe"),
)  # fmt: skip
_COMPILED = tuple((re.compile(pattern, re.IGNORECASE), plain) for pattern, plain in _PLAIN)
_GATHERED = re.compile(
    rf"{_LEAD}{_SIZE}(?P<word>sea|ocean|wall|forest|army|legion|host|mass|grid|mountain|hill|avalanche|"
    rf"mound|"
    rf"heap|river|stream|procession|parade|convoy|caravan|shower|cascade|burst|spray|explosion|swirl|flurry|whirl|"
    rf"storm|"
    rf"cloud|rain|waterfall|fountain|tangle|jumble|set|collection|selection|assortment|array|variety|cluster|batch|"
    rf"display|range|series)s? of {_ADJECTIVES}(?P<noun>[\w'-]+)",
    re.IGNORECASE,
)
_TOLD = {
    **dict.fromkeys("sea ocean forest wall army legion host mass grid".split(), "rows and rows of"),
    **dict.fromkeys("mountain hill avalanche mound heap".split(), "a huge pile of"),
    **dict.fromkeys("river stream procession parade convoy caravan".split(), "a long line of"),
    **dict.fromkeys(
        "shower cascade burst spray explosion swirl flurry whirl storm cloud rain waterfall fountain".split(), "many"
    ),
    **dict.fromkeys("tangle jumble".split(), "a pile of"),
    **dict.fromkeys("set collection selection assortment array variety batch display range series".split(), "five"),
    "cluster": "seven",
}  # fmt: skip
"""How many there are, and how they lie, by the collective."""
_FILLING = frozenset(
    "shower cascade burst spray explosion swirl flurry whirl storm cloud rain waterfall fountain river stream".split()
)
"""Before what fills the air these say no more."""
_KEPT = re.compile(
    r"\b(?:sea of (?:clouds|sand|grass|ice|fire)|wall of (?:fire|flame|water)|river of (?:lava|ice|fire)|"
    r"cloud of (?:\w+ )?(?:dust|smoke|steam)|set of (?:\w+ )?(?:icons?|stickers?|scissors|stairs|steps|drums|teeth|"
    r"keys))\b",
    re.IGNORECASE,
)
"""These are read as they are."""
_HINT = re.compile(
    r"\b(?:missing|gone|broken|cracked|shattered|smashed|taken|removed|nowhere)\b|\bof\b|\bleaves\b|\bcovered\b|"
    r"\bcarpeted\b|\bstrewn\b|\blittered\b",
    re.IGNORECASE,
)


def gathered(prompt: str, lexicon: Lexicon) -> str:
    """The prompt with what is measured for its measure: "a sea of umbrellas" are many of them, in rows."""
    if _HINT.search(prompt) is None:
        return prompt
    for pattern, plain in _COMPILED:
        prompt = pattern.sub(plain, prompt)
    return _GATHERED.sub(lambda found: _told(found, lexicon), prompt)


def _told(found: re.Match[str], lexicon: Lexicon) -> str:
    word, noun = found["word"].lower(), found["noun"].lower()
    if _KEPT.search(found.group()) is not None:
        return found.group()
    things = f"{found['of']}{found['noun']}"
    meaning = glossary().get(things.lower()) or glossary().get(noun)
    if word in _FILLING and meaning is not None and meaning.part is Part.EFFECT:
        return things
    known = lexicon.find(noun)
    piled = _TOLD[word].endswith("pile of")
    if known is None or not (known.plural or piled) or known.sense not in DRAWABLE:
        return found.group()
    return f"{_TOLD[word]} {things}"
