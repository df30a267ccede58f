"""Cookery: dishes, their sauces and what comes with them, told as what is seen of them.

"nachos with guacamole" have a little bowl of it beside them, "a cappuccino with a heart in the foam" has one on it, of
a "cake with a slice cut out" the inside shows, and "roast chicken on a bed of potatoes" comes with them.
"""

from __future__ import annotations

import re
from collections.abc import Callable

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
    rf"(?:an? )?(?:small |little |tiny )?(?:bowl|dish|cup|ramekin) of )?(?P<s>{_SAUCE})(?: (?:dip|"
    rf"on the side))?(?=\s*(?:$|[,.;])|"
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


def _scooped(found: re.Match[str]) -> str:
    return f"{found['w']} one scoop of {(found['f'] or 'vanilla').lower()} ice cream"


def _sauced(found: re.Match[str]) -> str:
    said = found.groupdict()
    if said["h"] is None:
        return f"{said.get('p') or said['q']} without sauce"
    return f"{found['h']} with {_SAUCES[found['s'].lower()]} sauce"


_BED = re.compile(
    r"\b(?:up)?on (?:top of )?a bed of (?!roses|nails|flowers|moss|leaves|straw|hay|grass|petals|coals|clouds)", re.I
)
_TALL = re.compile(
    r"\b(?:latte macchiato|latte|cappuccino|coffee|macchiato|mocha)(?= in a (?:(?:tall|clear|high|"
    r"big) )*glass\b)",
    re.I,
)
_TRIGGER = re.compile(
    rf"\b(?:hot ?dogs?|{_SAUCE}|latte|cappuccino|coffee|macchiato|mocha|flat white|bed of|slice|piece|mushrooms?|"
    rf"salmon|"
    r"sushi|ice ?cream|gelato|pesto|butter chicken|tikka|korma|vindaloo|daa?l|massaman|rogan|paneer|masala|jelly|"
    r"frying|sizzling|cooking|being fried|rack|rings|dripping|running|falling|vine)\b",
    re.I,
)
_NAMED = re.compile(
    r"\b(?P<a>gnocchi|pasta|spaghetti) (?:with|in) pesto\b|\b(?:plate|bowl) of (?P<b>butter chicken|"
    r"chicken tikka(?: masala)?)\b",
    re.I,
)
_CURRIES = re.compile(
    r"\b(?:butter chicken|chicken tikka masala|tikka masala|chicken korma|korma|vindaloo|dal|daal|massaman|rogan josh|"
    r"palak paneer|chana masala)\b(?! curry)",
    re.I,
)
_FRYING = re.compile(
    r"\b(?P<e>eggs?) (?:frying|sizzling|cooking|being fried) in (?:an? |the )?(?:hot )?(?:frying )?pan\b", re.I
)
_COOLING = re.compile(
    r"\b(?P<f>cookies|biscuits|muffins|scones|cupcakes|pies|bread|loaves|buns|rolls|macarons|croissants|cakes?|"
    r"pastries|"
    r"gingerbread men) (?:cooling |left to cool )?on an? (?:wire |metal |cooling )?rack\b",
    re.I,
)
_RINGS = re.compile(r"\b(?P<a>onions?|peppers?|squid|pineapples?|apples?) (?:cut|sliced) in(?:to)? rings\b", re.I)
_DRIPPING = re.compile(
    r"\b(?P<f>honey|syrup|caramel|(?:melted )?chocolate|sauce|batter|icing|cream|paint|wax|jam) (?:is )?(?:dripping|"
    r"running|falling) "
    r"(?:from|off|down) (?P<v>(?:an?|the) (?:[\w-]+ )?(?:spoon|ladle|whisk|dipper|knife|fork|brush|cake|pancakes?|"
    r"waffles?|donut|cone))\b",
    re.I,
)
_VINE = re.compile(r"\b(?P<t>(?:cherry )?tomato(?:es)?) on the vine\b", re.I)
_JELLY = re.compile(r"\bpeanut butter and jelly sandwich(?P<s>(?:es)?)\b", re.I)
_TABLE: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (_FRYING, r"fried \g<e> in a frying pan"),
    (_COOLING, r"\g<f> on a cooling rack"),
    (_RINGS, r"sliced \g<a>"),
    (_DRIPPING, r"\g<v> dripping with \g<f>"),
    (_VINE, r"\g<t>"),
    (_NAMED, lambda found: "pesto pasta" if found["a"] else "curry"),
    (_CURRIES, "curry"),
    (_JELLY, r"sandwich\g<s>"),
    (_HOT_DOG, _sauced),
    (_BED, "with "),
    (_TALL, "iced coffee"),
    (_LATTE, "cup of coffee topped with a white heart"),
    (_DIPPED, r"\g<l>a sauce bowl of \g<s>"),
    (_MUSHROOMS, r"\g<c>button \g<m>"),
    (_SALMON, "salmon fillet"),
    (_SUSHI, "sushi platter"),
    (_SLICED_OUT, lambda found: "apple pie" if found["r"].lower() == "pie" else "layer cake"),
)


def cooked(prompt: str) -> str:
    """The prompt with its dishes told plainly."""
    if _TRIGGER.search(prompt) is None:
        return prompt
    for pattern, plainer in _TABLE:
        prompt = pattern.sub(plainer, prompt)
    if _SWEETS.search(prompt):
        prompt = _A_LA_MODE.sub(_scooped, prompt)
    return _ONE_DOG.sub(_sauced, prompt) if re.search(r"\bhot ?dogs\b", prompt, re.I) else prompt
