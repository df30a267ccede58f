"""Larder: what is said of crockery, cases and small things in roundabout ways, told as what is seen of it.

"milk spilled on the floor" is a glass that has fallen and a white puddle, "pencils sorted by colour" are a row of them
in different colours, "coins stacked in three towers" are three stacks, and "a table in a garden with a vase on it" is a
vase on a table there.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE, Lexicon

_NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})"
_SPILT: dict[str, tuple[str, str]] = {
    "milk": ("glass of milk", "white"), "coffee": ("cup", "brown"), "tea": ("teacup", "brown"),
    "red wine": ("wine glass", "dark red"), "white wine": ("wine glass", "pale yellow"),
    "wine": ("wine glass", "dark red"),
    "orange juice": ("glass", "orange"), "juice": ("glass", "orange"), "hot chocolate": ("mug", "brown"),
    "cocoa": ("mug", "brown"), "beer": ("mug of beer", "golden"), "lemonade": ("glass", "yellow"),
    "cola": ("soda can", "brown"), "soda": ("soda can", "brown"), "water": ("glass of water", "blue"),
    "soup": ("bowl", "orange"), "honey": ("jar", "golden"), "ketchup": ("bottle of ketchup", "red"),
    "red paint": ("bucket", "red"), "blue paint": ("bucket", "blue"), "green paint": ("bucket", "green"),
    "yellow paint": ("bucket", "yellow"), "white paint": ("bucket", "white"), "paint": ("bucket", "blue"),
    "ink": ("bottle", "black"), "oil": ("bottle", "yellow"), "whiskey": ("glass", "golden"),
    "syrup": ("bottle", "brown"),
    "cream": ("jug", "white"), "smoothie": ("glass", "pink"), "champagne": ("champagne flute", "pale yellow"),
}  # fmt: skip
"""What is spilt: what it was in, and the colour of its puddle."""
_DRINK = "|".join(sorted(_SPILT, key=len, reverse=True))
_VESSEL = r"(?:cup|glass|mug|bottle|carton|jug|bucket|can|bowl|jar|pot|pitcher)"
_OVER = r"(?:spilled|spilt|spilling|tipped over|knocked over|toppled over|overturned)"
_SPILLS = re.compile(
    rf"\b(?:(?:an? |the |some )?(?:spilled|spilt) (?:{_VESSEL} of )?(?P<a>{_DRINK})"
    rf"|(?:an? |the |some )?(?:{_VESSEL} of )?(?P<b>{_DRINK}),? (?:is |was |has been |that is )?{_OVER}"
    rf"|(?:an? |the )?(?:{_OVER} )(?:{_VESSEL} of )(?P<c>{_DRINK})"
    rf")(?: out)?(?: of (?:an? |its |the )?(?:[\w-]+ )?{_VESSEL})?"
    rf"(?P<on> (?:on|onto|over|across|all over)(?= (?:an? |the )))?(?!\w)",
    re.I,
)
_SORTED = re.compile(
    r",? \b(?:all )?(?:arranged |sorted |ordered |organi[sz]ed |grouped |lined up |laid out |placed |stacked )+"
    r"(?:by|in order of|according to|in) (?:the )?(?:colou?rs?|hue|rainbow order|(?:the )?order of the rainbow)\b"
    r"|,? \bin (?:rainbow order|(?:the )?order of the rainbow|a rainbow gradient)\b",
    re.I,
)
_TOWERS = re.compile(
    rf"\b(?P<t>(?:[\w-]+ )?[\w-]+s) (?:stacked|arranged|piled|heaped|built)(?: up)? (?:in|into) (?P<n>{_NUMBER}) "
    r"(?:[\w-]+ )?(?:stacks|towers|piles|columns|heaps)\b",
    re.I,
)
_FANNED = re.compile(
    r"\b(?:(?:arranged|laid out|spread(?: out)?|placed|set out|displayed) (?:like|as|in) an? (?:open )?fan"
    r"(?: shape)?|fanned out|in a fan shape|in the shape of a fan)\b",
    re.I,
)
_CASED = re.compile(
    r"\b(?P<i>in|inside) (?:its|his|her|their|(?:an?|the|its|his|her|their)(?= (?:open|opened|velvet|plush|leather|"
    r"hard|padded|lined))) "
    r"(?:(?:open|opened|velvet|velvet-lined|plush|leather|hard|old|black|worn|wooden|lined|padded|protective|"
    r"carrying) )*"
    r"case\b(?! of)",
    re.I,
)
_TINNED = re.compile(
    r"\b(?P<a>an?|the|my|old|open|round|blue|red|green|gold|golden|silver|small|big|large|vintage|metal) tin"
    r"(?=\s*(?:$|[,.;])| (?:full of|filled with|of|with|containing|on|in)\b)"
    r"(?! of (?:sardines|tuna|beans|tomato|paint|soup|fish|corn|peas|anchov|peaches|pineapple|cat|dog))",
    re.I,
)
_EGGS = re.compile(
    rf"\b(?P<n>(?:one|{_NUMBER}) )?(?P<q>[\w-]+ )?(?P<e>eggs?) (?:in|inside) an? (?:[\w-]+ )?(?:egg )?carton\b"
    rf"|\b(?:egg )?carton (?:of|with|holding|containing) (?P<m>{_NUMBER}) (?P<r>[\w-]+ )?eggs\b",
    re.I,
)
_TABLED = re.compile(
    r"\b(?:an?|the) (?P<q>(?:(?:small|little|big|old|rustic|round|wooden|white|metal|long|garden|picnic|stone|"
    r"glass) )*)"
    r"table (?P<p>(?:in|on|at|by) (?:an?|the) [\w' -]{3,40}?)(?:, | with | set with | laid with |, with |"
    r" holding | and on it (?:is |are )?|, on it (?:is |are )?)(?P<x>[^.;]+?) (?:on|upon) (?:it|top|top of it|"
    r"the table)\b",
    re.I,
)
_TWICE = re.compile(
    r"\b(?:an?|the) (?P<a>[\w'-]+),? (?:(?:is|that is|which is) )?"
    r"(?:(?P<more>twice|three times|two times|double|much) )(?:as (?:big|large|tall|high|long|wide) as|the (?:size|"
    r"height) "
    r"of) (?:an?|the) (?P<b>[\w'-]+)",
    re.I,
)
_HALF = re.compile(
    r"\b(?:an?|the) (?P<a>[\w'-]+),? (?:(?:is|that is|which is) )?(?:half as (?:big|large|tall|high|long) as|"
    r"half the (?:size|height) of) (?:an?|the) (?P<b>[\w'-]+)",
    re.I,
)
_SIDED = re.compile(
    r"(?P<n>[\w-]+),? (?:(?:is|that is) )?(?:lying|lies|laid|resting|rests|tipped|fallen) (?:over )?on (?:its|their) "
    r"sides?\b",
    re.I,
)
_FLUID = (
    r"water|milk|coffee|tea|(?:red |white )?wine|beer|(?:orange |tomato )?juice|honey|syrup|(?:melted )?chocolate|"
    r"caramel|sand|"
    r"lava|slime|paint|(?:blue |red |black |green |yellow )?(?:paint|ink)|oil|soup|cream|soda|champagne|blood|cereal|"
    r"flour|sugar|salt|rice|gravy"
)
_POURING = re.compile(
    rf"\b(?:an? stream of |some )?(?P<f>{_FLUID}) (?:is )?(?:pouring|flowing|running|spilling|streaming|gushing|"
    rf"leaking|pours|"
    r"flows|runs|spills|bursting|overflowing|coming) (?:out of|out from|from inside|over the (?:edge|rim|side) of|"
    r"from) "
    r"(?P<v>(?:an?|the|its) (?!(?:sky|tap|faucet|hose|ceiling|clouds?|mountain|rock|cliff|roof|eyes?|mouth|nose|hand|"
    r"volcano|teapot|jug|"
    r"pitcher|kettle)\b)(?:[\w-]+ )?[\w-]+)\b(?! (?:into|onto|over|in)\b)",
    re.I,
)
"""A jug that pours into something is a deed of its own."""
_PAPER = re.compile(
    r"\b(?:crumpled|scrunched|balled)(?:[- ]up)? (?:(?:piece|sheet|ball|bit) of |white |old )*(?:paper|note|letter)\b",
    re.I,
)
_BLOCKS = re.compile(
    r"(?P<l>\b(?:tower|stack|pile|heap|row|castle|house) (?:made )?of |\bcolou?rful |\bchild'?s |\bchildren's |"
    r"\bwooden toy |\btoy )blocks\b",
    re.I,
)
_CARDS = re.compile(
    r"\b(?:five |a few |some )?(?:playing |tarot )?cards (?:(?:spread(?: out)?|fanned|laid out|arranged|"
    r"held) (?:out )?(?:in|like|as) a fan|fanned out)\b",
    re.I,
)
_SCREEN = re.compile(
    r"\b(?P<q>cracked|broken|shattered|smashed) (?P<p>phone|smartphone|tablet|laptop|tv|television|computer) screen\b"
    r"|\b(?P<r>phone|smartphone|tablet|laptop|tv|television) with an? (?:cracked|broken|shattered|"
    r"smashed) screen\b",
    re.I,
)
_STRAW = re.compile(
    r"\b(?P<a>an?|the|paper|plastic|red|blue|pink|striped|green|two|bamboo|yellow|metal) straws?\b(?! (?:hat|bale|"
    r"basket|roof|bag|man|house|bed|mat|broom))(?=\s*(?:$|[,.;])| (?:in|and|on|sticking|poking)\b)",
    re.I,
)
_SHOT = re.compile(r"\ban? arrow (?=(?:stuck|sticking|shot|lodged|embedded|in|through|piercing)\b)", re.I)
_LIVING = frozenset({"person", "animal", "bird", "fish", "insect"})
_AMBER = re.compile(r"\b(?P<i>in|inside|within) (?:a |the |old |golden |ancient |baltic )*amber\b(?! \w)", re.I)
_GRADED = re.compile(
    r",? (?:the )?small(?:er|est)? (?:one )?(?:on|at the) top,?(?: and)? (?:the )?(?:large|larger|largest|big|bigger|"
    r"biggest) (?:one )?(?:at|on) the bottom\b",
    re.I,
)
_KNIVES = re.compile(
    rf"\b(?:an? set of |some )?(?:{_NUMBER} )?(?:[a-z]+ )?knives in an? (?:wooden |knife )*block\b", re.I
)
_FRUITS = re.compile(r"\b(?:fruit bowl|bowl of fruits?)(?= (?:with|of|full of|filled with|containing|holding)\b)", re.I)
_RINGED = re.compile(
    r"\b(?:[\w-]+ )?ring(?P<w> with [^,.]*?)? in (?:an?|its|the) (?:(?:small|little|velvet|red|blue|black|open|"
    r"jewel\w*|"
    r"ring|gift|tiny) )+(?:box|case)\b",
    re.I,
)
_CAPPED = re.compile(
    r"\b(?P<n>next to|beside|and|with) its (?P<q>[a-z]+ )?"
    r"(?:cap|lid|cover) (?:off |lying |removed )?(?:beside|next to) (?:it|them)\b"
    r"|(?P<m>\b(?:next to|beside)) its (?P<r>[a-z]+ )?(?:cap|lid|cover)\b",
    re.I,
)
_PIECES = re.compile(r"\b(?<!chess )(?P<t>kings?|queens?|knights?|bishops?|rooks?|pawns?)\b(?! \w+ing)", re.I)
_BOARD = re.compile(r"\bchess(?:board| board| set| game)\b", re.I)
_STREAMS: dict[str, str] = {
    fluid: colour
    for colour, fluids in {
        "white": "milk|cream|sugar|salt|rice|flour",
        "light blue": "water",
        "brown": "coffee|tea|hot chocolate|chocolate|melted chocolate|gravy|vinegar",
        "amber": "syrup|maple syrup",
        "golden": "honey|caramel|beer|champagne|whiskey|cereal",
        "red": "sauce|tomato sauce",
        "dark red": "red wine|wine",
        "orange": "juice|orange juice",
        "yellow": "lemonade|oil|olive oil",
        "beige": "batter",
        "tan": "sand",
        "blue": "paint",
    }.items()
    for fluid in fluids.split("|")
}
"""What is poured, and the colour of its stream."""
_GLASSED = {
    "milk": "glass of milk", "water": "glass of water", "red wine": "glass of wine", "wine": "glass of wine",
    "beer": "mug of beer", "orange juice": "glass of orange juice", "lemonade": "glass of lemonade",
    "whiskey": "glass of whiskey", "juice": "glass of orange juice", "champagne": "champagne flute",
}  # fmt: skip
_INFLOW = re.compile(
    rf"\b(?:an? stream of |some )?(?P<f>{'|'.join(sorted(_STREAMS, key=len, reverse=True))})(?: is)? "
    r"(?:(?:being )?poured|pouring|flowing|streaming|falling|splashing)(?: slowly)? "
    r"(?:into|in) (?P<v>(?:an?|the|some) (?:[\w-]+ )?[\w-]+(?: of [\w-]+)?|pancakes|waffles|"
    r"ice cream|salad)\b",
    re.I,
)
_LOADED = re.compile(
    r"\b(?P<v>(?:an? |the )?(?:[\w-]+ )?(?:pick-?up truck|pick-?up|truck|car|wagon|van)) (?:with|carrying|"
    r"loaded with|full of) "
    r"(?P<x>(?:[\w-]+ ){1,4}?)(?:in|on) (?:its|the) (?:flatbed|bed|truck bed|back|cargo bed|trunk|loading bed)\b",
    re.I,
)
_NECKED = re.compile(
    r"\b(?P<v>an? (?:[\w-]+ ){0,2}?(?:bottle|jar|jug|vase|teapot|can|flask)) with (?P<x>an? (?:[\w-]+ ){1,3}?)"
    r"(?P<h>stuck in(?:to)?|sticking out of|wedged in(?:to)?|in|on) (?:its|the) (?P<p>spout|neck|mouth|top|opening|"
    r"rim|edge|lip)\b",
    re.I,
)
_ALONE = re.compile(
    r"(?:(?:^|(?<=, ))|\b(?P<a>an?|the|my) )(?P<v>(?:open |old |red |blue |white |wooden |metal )*(?:toolbox|"
    r"suitcase|drawer|box|"
    r"crate|basket|bag|backpack|jar|bowl|safe|chest|trunk|lunchbox|briefcase|purse|bucket|cage|wardrobe))"
    r"(?: with nothing in(?:side)?(?: it)?|,? (?:completely )?empty) (?:but|except(?: for)?|save for) (?P<x>(?:an?|"
    r"the|one|two|three) [\w -]+?)"
    r"(?=\s*(?:$|[,.;]))",
    re.I,
)
_HANDLESS = re.compile(r"\b(?<!wall )clock (?:with no|without(?: any)?|missing its) hands\b", re.I)
_ICED = re.compile(
    rf"\b(?:{_NUMBER}|a dozen) (?P<t>cupcakes|donuts|doughnuts|cakes|cookies|muffins|macarons), (?P<m>{_NUMBER}) with "
    r"(?P<c>[a-z]+) (?:icing|frosting|glaze|filling) and one with (?P<d>[a-z]+)(?: (?:icing|frosting|glaze|"
    r"filling))?\b",
    re.I,
)
_TRIGGER = re.compile(
    r"\b(?:spil|tipped|knocked|toppled|overturned|sorted|arranged|ordered|organi[sz]ed|grouped|lined up|"
    r"laid out|"
    r"rainbow|amber|stacked|piled|heaped|built|fan|fanned|case|tin|carton|table|twice|times|double|half|on its side|"
    r"on their sides?|on top|pouring|flowing|running|streaming|gushing|leaking|pours|flows|runs|bursting|overflowing|"
    r"coming|crumpled|scrunched|balled|blocks|cards|screen|straws?|arrow|knives|fruit|ring|cap|lid|cover|chess|"
    r"in its|in the|on its|on the|into|out of|poured|falling|splashing|nothing|empty|clock|icing|frosting|sprinkles|"
    r"filling)",
    re.I,
)


def _screened(found: re.Match[str]) -> str:
    return f"cracked {found['p'] or found['r']}"


def _spilt(found: re.Match[str]) -> str:
    drink = (found["a"] or found["b"] or found["c"]).lower()
    vessel, colour = _SPILT[drink]
    return f"a knocked over {vessel} and a {colour} puddle{' on' if found['on'] else ''}"


def _capped(found: re.Match[str]) -> str:
    return f"next to a small {found['q'] or found['r'] or ''}cylinder"


def _inflow(found: re.Match[str]) -> str:
    fluid, vessel = found["f"].lower(), found["v"]
    if re.search(r"\b(?:floor|ground|table|sink|street|river|sea|hands?|hair|face|head|mouth|drain|pool)\b", vessel):
        return found[0]
    if re.search(r"\bglass$", vessel, re.I):
        vessel = f"a {_GLASSED.get(fluid, 'glass of water')}"
    return f"a {_STREAMS[fluid]} pouring trickle in {vessel}"


def _necked(found: re.Match[str]) -> str:
    edge = found["p"].lower() in {"rim", "edge", "lip"}
    return f"{found['x']}{'on the rim of' if edge else 'in'} {found['v']}"


def _boxed(found: re.Match[str]) -> str:
    count = (found["n"] or found["m"] or "").strip()
    if count in {"seven", "eight", "nine", "ten", "eleven", "twelve"} or (count.isdigit() and int(count) > 6):
        return found[0]
    several = found["e"] or "eggs"
    return f"{count or ('an' if several == 'egg' else 'six')} {found['q'] or found['r'] or ''}{several} in an egg tray"


_TABLE: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (_INFLOW, _inflow),
    (_POURING, r"\g<v> overflowing with \g<f>"),
    (_SPILLS, _spilt),
    (_LOADED, r"\g<x>in the back of \g<v>"),
    (_NECKED, _necked),
    (_ALONE, lambda found: f"{found['x']} in {found['a'] or 'a'} {found['v']}"),
    (_HANDLESS, "wall clock without hands"),
    (_ICED, lambda found: f"{found['m']} {found['c']} {found['t']} and a {found['d']} {found['t'][:-1]}"),
    (_KNIVES, "knife block"),
    (_FRUITS, "bowl"),
    (_RINGED, r"ring box\g<w>"),
    (_CAPPED, _capped),
    (_GRADED, ", from biggest to smallest"),
    (_PAPER, "paper ball"),
    (_BLOCKS, r"\g<l>building blocks"),
    (_CARDS, "fan of cards"),
    (_SCREEN, _screened),
    (_STRAW, r"\g<a> drinking straw"),
    (_SHOT, "a wooden arrow "),
    (_SORTED, " in a row, each a different colour"),
    (_TOWERS, r"\g<n> stacks of \g<t>"),
    (_FANNED, "arranged in an arc"),
    (_CASED, r"\g<i> an open case"),
    (_TINNED, r"\g<a> cookie tin"),
    (_EGGS, _boxed),
    (_AMBER, r"\g<i> an amber lump"),
    (_TABLED, r"\g<x> on a \g<q>table \g<p>"),
    (_TWICE, r"a big \g<a> next to a small \g<b>"),
    (_HALF, r"a small \g<a> next to a big \g<b>"),
)


def stored(prompt: str, lexicon: Lexicon) -> str:
    """The prompt with its still life told plainly."""
    if _TRIGGER.search(prompt) is None:
        return prompt
    for pattern, plainer in _TABLE:
        prompt = pattern.sub(plainer, prompt)

    if _BOARD.search(prompt):
        # its kings are no men
        prompt = _PIECES.sub(r"chess \g<t>", prompt)

    def fallen(found: re.Match[str]) -> str:
        word = lexicon.find(found["n"].lower())
        lifeless = word is not None and word.sense in DRAWABLE and lexicon.kind(word) not in _LIVING
        # a dog that lies on its side is in a pose
        return f"{found['n']} fallen over" if lifeless else found[0]

    return _SIDED.sub(fallen, prompt)
