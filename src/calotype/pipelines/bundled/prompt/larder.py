"""Larder: what is said of food, crockery and small things in roundabout ways, told as what is seen of it.

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
    rf"|(?P<d>{_DRINK}) stains?)(?: out)?(?: of (?:an? |its |the )?(?:[\w-]+ )?{_VESSEL})?"
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
    r"\b(?P<i>in|inside) (?P<w>its|an?|the|his|her|their) (?:(?:open|opened|velvet|velvet-lined|plush|leather|hard|"
    r"old|"
    r"black|worn|wooden|lined|padded|protective|carrying) )*case\b(?! of)",
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
_SAUCE = (
    r"guacamole|salsa verde|salsa|sour cream|mayonnaise|mayo|aioli|tzatziki|hummus|soy sauce|gravy|pesto|"
    r"tart[ae]re? sauce|"
    r"ranch(?: dressing)?|blue cheese (?:dip|dressing)|barbecue sauce|bbq sauce|sweet chili sauce|hot sauce|"
    r"garlic sauce|"
    r"cranberry sauce|cheese sauce|apple ?sauce|chutney|horseradish|teriyaki sauce|peanut sauce|mint sauce|"
    r"clotted cream|"
    r"honey mustard|dipping sauce|marinara(?: sauce)?|cocktail sauce|hollandaise(?: sauce)?|sriracha|chimichurri|"
    r"hoisin sauce|brown sauce|curry sauce|lingonberry jam|mango chutney|nacho cheese|tomato sauce"
)
_DIPPED = re.compile(
    rf"(?P<l>\bwith |\band |, |\bin |\bbeside |\bnext to )(?:an? |some |a little |fresh |a side of |a dollop of |"
    rf"a pot of |"
    rf"a (?:small |little )?(?:bowl|dish|cup|ramekin) of )?(?P<s>{_SAUCE})(?: (?:dip|on the side))?(?=\s*(?:$|[,.;])|"
    rf" and\b| on\b| in\b)",
    re.I,
)
"""What stands in a little bowl beside what is dipped in it."""
_SLICED_OUT = re.compile(
    r"\b(?P<r>birthday cake|cake|pie)(?= (?:with|missing|that is missing) (?:an? |one )?(?:missing )?(?:slice|"
    r"piece)\b)",
    re.I,
)
_LATTE = re.compile(
    r"\b(?P<c>(?:cup of )?(?:cappuccino|latte|coffee|flat white)|cappuccino|latte)(?P<w>,? (?:with|"
    r"topped with) (?:an? )?)"
    r"(?:(?:heart|flower|leaf|rosetta|swan|fern)(?:[- ]shaped)? (?:(?:drawn |made |shape |pattern )?(?:in|on|"
    r"of) (?:the |its )?"
    r"(?:foam|milk foam|froth|top|surface|milk)|latte art|foam(?: art)?)|latte art)(?: in (?:the|"
    r"its) shape of a heart)?",
    re.I,
)
_COOKED = (
    r"pizzas?|omelettes?|omelet|steaks?|pasta|spaghetti|risotto|burgers?|toast|salads?|chicken|stir[- ]fry|noodles|"
    r"ramen|"
    r"skillet|frying pan|pan|sauce|eggs?|ravioli|quiche|pie|stew|garlic|onions?|peppers?|cutting board|"
    r"basket of vegetables"
)
_MUSHROOMS = re.compile(
    rf"(?P<c>\b(?:{_COOKED})\b.*)(?<!button )\b(?:sliced |fried |sauteed |sautéed )?(?P<m>mushrooms?)\b(?! (?:soup|"
    rf"sauce))",
    re.I | re.S,
)
"""What is cooked with mushrooms has no toadstools in it."""
_SALMON = re.compile(
    r"\b(?:(?:slices? of )?smoked salmon|salmon (?:fillets?|filets?|steaks?)|(?:grilled|baked|seared) salmon)\b", re.I
)
_A_LA_MODE = re.compile(
    r"\b(?P<w>with|and) (?:(?:a|one) (?:scoop|ball) of |some )?(?P<f>vanilla|chocolate|strawberry|pistachio|mint|"
    r"caramel|lemon|mango)?"
    r" ?(?:ice ?cream|gelato)\b(?! (?:cone|cart|truck|sandwich|van|shop|parlou?r|bar))",
    re.I,
)
"""What lies beside a cake."""
_SWEETS = re.compile(
    r"\b(?:cakes?|pies?|brownies?|waffles?|pancakes|tarts?|crumble|crepes?|donuts?|cookies?|strudel|pudding)\b", re.I
)
_SUSHI = re.compile(r"\bsushi(?= with\b[^.]*\b(?:ginger|wasabi))", re.I)


def _scooped(found: re.Match[str]) -> str:
    return f"{found['w']} one scoop of {(found['f'] or 'vanilla').lower()} ice cream"


_TRIGGER = re.compile(
    rf"\b(?:hot ?dogs?|{_SAUCE}|latte|foam|slice|piece|mushrooms?|salmon|sushi|ice ?cream|gelato|spil|stain|tipped|"
    rf"knocked|toppled|overturned|sorted|arranged|ordered|organi[sz]ed|grouped|lined up|laid out|"
    r"rainbow|amber|stacked|piled|heaped|built|fan|fanned|case|tin|carton|table|twice|times|double|half|on its side|"
    r"on their sides?)",
    re.I,
)
_LIVING = frozenset({"person", "animal", "bird", "fish", "insect"})


_HOT_DOG = re.compile(
    r"\b(?P<h>hot ?dogs?) (?:is |are )?(?:topped )?with (?P<s>ketchup|mayonnaise|mayo|relish|mustard)\b(?! and)"
    r"|\b(?:plain|bare) (?P<p>hot ?dogs?)\b|\b(?P<q>hot ?dogs?) (?:without (?:any )?(?:sauce|mustard|topping|"
    r"toppings)|"
    r"plain)\b",
    re.I,
)
_ONE_DOG = re.compile(
    r"\b(?P<h>one) (?:is )?with (?P<s>ketchup|mayonnaise|mayo|relish|mustard)\b(?! and)|"
    r"\b(?P<q>one) (?:is )?(?:plain|bare)\b",
    re.I,
)
"""Of several hot dogs."""
_SAUCES: dict[str, str] = {
    "ketchup": "red",
    "mayonnaise": "white",
    "mayo": "white",
    "relish": "green",
    "mustard": "yellow",
}


def _sauced(found: re.Match[str]) -> str:
    said = found.groupdict()
    if said["h"] is None:
        return f"{said.get('p') or said['q']} without sauce"
    return f"{found['h']} with {_SAUCES[found['s'].lower()]} sauce"


def _spilt(found: re.Match[str]) -> str:
    drink = (found["a"] or found["b"] or found["c"] or found["d"]).lower()
    vessel, colour = _SPILT[drink]
    return f"a knocked over {vessel} and a {colour} puddle{' on' if found['on'] else ''}"


def _boxed(found: re.Match[str]) -> str:
    count = (found["n"] or found["m"] or "").strip()
    if count in {"seven", "eight", "nine", "ten", "eleven", "twelve"} or (count.isdigit() and int(count) > 6):
        return found[0]
    several = found["e"] or "eggs"
    return f"{count or ('an' if several == 'egg' else 'six')} {found['q'] or found['r'] or ''}{several} in an egg tray"


_TABLE: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (_SPILLS, _spilt),
    (_HOT_DOG, _sauced),
    (_LATTE, r"cup of coffee topped with a white heart"),
    (_DIPPED, r"\g<l>a sauce bowl of \g<s>"),
    (_MUSHROOMS, r"\g<c>button \g<m>"),
    (_SALMON, "salmon fillet"),
    (_SUSHI, "sushi platter"),
    (_SLICED_OUT, lambda found: "apple pie" if found["r"].lower() == "pie" else "layer cake"),
    (_SORTED, " in a row, each a different colour"),
    (_TOWERS, r"\g<n> stacks of \g<t>"),
    (_FANNED, "arranged in an arc"),
    (_CASED, r"\g<i> an open case"),
    (_TINNED, r"\g<a> cookie tin"),
    (_EGGS, _boxed),
    (
        re.compile(r"\b(?P<i>in|inside|within) (?:a |the |old |golden |ancient |baltic )*amber\b(?! \w)", re.I),
        r"\g<i> an amber lump",
    ),
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
    if _SWEETS.search(prompt):
        prompt = _A_LA_MODE.sub(_scooped, prompt)
    if re.search(r"\bhot ?dogs\b", prompt, re.I):
        prompt = _ONE_DOG.sub(_sauced, prompt)

    def fallen(found: re.Match[str]) -> str:
        word = lexicon.find(found["n"].lower())
        lifeless = word is not None and word.sense in DRAWABLE and lexicon.kind(word) not in _LIVING
        # a dog that lies on its side is in a pose
        return f"{found['n']} fallen over" if lifeless else found[0]

    return _SIDED.sub(fallen, prompt)
