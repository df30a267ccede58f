"""Dressings: the words for what is poured into a thing, tied about it or strewn over it.

"a jug of milk" is a jug with milk in it, "soap bars tied with string" have the string about them, "pancakes drizzled
with honey" have it run down.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from calotype.pipelines.bundled.conditions import GLASSES
from calotype.pipelines.bundled.dressings import BAND, CONTENTS, DRIP, DUST, FLOW, GRAINS
from calotype.pipelines.bundled.prompt.colours import shade, table
from calotype.pipelines.bundled.prompt.glossary import Part
from calotype.pipelines.bundled.prompt.matching import Match
from calotype.pipelines.bundled.scene import COLOUR_RGB, RGB
from calotype.pipelines.bundled.vessels import VESSELS, Depth

_LIQUIDS: dict[RGB, str] = {
    (0.96, 0.95, 0.91): (
        "milk|cream|yogurt|yoghurt|batter|sour cream|coconut milk|kefir|buttermilk|whipped cream|salt|sugar|flour|"
        "rice|"
        "white wine sauce|cottage cheese|mayonnaise|tzatziki|oats|mayo|aioli|ranch|ranch dressing|blue cheese dip|"
        "tartar sauce|tartare sauce|garlic sauce|yogurt sauce|yogurt dip|creme fraiche|clotted cream|horseradish|"
        "horseradish sauce|cream cheese dip|dip|sour cream dip|bechamel|blue cheese dressing|white sauce|cream cheese"
    ),
    (0.60, 0.80, 0.92): "water|fresh water|sparkling water|rain water|rainwater|cold water|ice water|hot water|soda",
    (0.36, 0.05, 0.12): "wine|red wine|port|grape juice|cranberry juice|beet soup|borscht|mulled wine",
    (0.93, 0.87, 0.60): "white wine|lemonade|cider|apple juice|lemon juice|broth|chicken soup|sake|champagne",
    (0.93, 0.62, 0.16): (
        "beer|ale|honey|syrup|maple syrup|whisky|whiskey|rum|brandy|cognac|tea|iced tea|caramel|curry|apricot jam|"
        "marmalade|butterscotch|sweet chili sauce|peanut sauce|mango chutney|chutney|applesauce|apple sauce"
    ),
    (
        0.88,
        0.76,
        0.24,
    ): "oil|olive oil|vegetable oil|mustard|custard|polenta|hummus|corn soup|pudding|cornflakes|gold|"
    "cheese sauce|nacho cheese|honey mustard|dijon mustard|"
    "curry sauce|melted butter|hollandaise|hollandaise sauce",
    (0.98, 0.60, 0.14): "juice|orange juice|mango juice|carrot juice|pumpkin soup|carrot soup|apricot juice",
    (
        0.86,
        0.26,
        0.13,
    ): "soup|tomato soup|tomato juice|tomato sauce|salsa|ketchup|stew|chili|goulash|gazpacho|lava|"
    "barbecue sauce|bbq sauce|"
    "marinara|marinara sauce|hot sauce|chili sauce|kimchi|cocktail sauce|dipping sauce|sriracha|harissa",
    (0.72, 0.06, 0.12): "jam|strawberry jam|raspberry jam|cherry jam|jelly|blood|punch|sangria|cranberry sauce|"
    "lingonberries|lingonberry jam|raspberry sauce|strawberry sauce|berry sauce",
    (0.33, 0.19, 0.11): (
        "coffee|black coffee|hot coffee|espresso|cocoa|hot cocoa|hot chocolate|melted chocolate|chocolate|"
        "chocolate sauce|gravy|soy sauce|cola|mud|coffee beans|balsamic vinegar|soil|earth|balsamic|"
        "teriyaki sauce|mushroom sauce|pepper sauce|hoisin sauce|oyster sauce|worcestershire sauce|brown sauce|tamari"
    ),
    (0.10, 0.10, 0.14): "ink|black ink|tar|squid ink|pitch|caviar|black paint|crude oil",
    (
        0.52,
        0.68,
        0.28,
    ): "pea soup|green tea|matcha|pesto|guacamole|smoothie|green smoothie|absinthe|slime|mint tea|wasabi|chimichurri|"
    "mint sauce|green sauce|salsa verde|green chutney|herb sauce",
    (0.30, 0.80, 0.36): "potion|poison|bubbling potion|green liquid|acid",
    (0.30, 0.52, 0.84): "paint|blue paint|liquid|coloured water|colored water|blue ink",
    (
        0.86,
        0.72,
        0.48,
    ): "sand|cereal|muesli|granola|porridge|oatmeal|breadcrumbs|sawdust|sesame|peanut butter|nut butter",
}
"""What is poured, or fills a vessel as if it were, by its colour."""
_CORDS: dict[RGB, str] = {
    (
        0.80,
        0.66,
        0.44,
    ): "string|twine|rope|raffia|cord|jute|hemp|jute twine|kitchen twine|straw|hessian|a string|jute string",
    (
        0.80,
        0.12,
        0.16,
    ): "ribbon|bow|silk ribbon|satin ribbon|velvet ribbon|red thread|yarn|thread|washi tape|a bow|bows",
    (0.45, 0.27, 0.16): "leather cord|leather strap|leather strings|leather straps|leather string",
    (0.30, 0.52, 0.26): "chives|grass|vine|ivy|a blade of grass",
}
_POWDERS: dict[RGB, str] = {
    (0.99, 0.99, 0.99): (
        "sugar|powdered sugar|icing sugar|confectioners sugar|flour|snow|coconut|coconut flakes|salt|sea salt|frost|"
        "caster sugar|a little sugar|shredded coconut"
    ),
    (
        0.38,
        0.22,
        0.13,
    ): "cocoa|cocoa powder|cinnamon|chocolate powder|chocolate shavings|chocolate flakes|coffee powder",
    (0.52, 0.66, 0.24): "matcha|matcha powder|herbs|pistachios|crushed pistachios|parsley|chives|dill",
    (0.90, 0.70, 0.20): "gold dust|gold|turmeric|cheese|parmesan|grated cheese|breadcrumbs|pollen",
    (0.80, 0.30, 0.12): "paprika|chili flakes|chilli flakes|chili powder",
}
_SAUCES: dict[RGB, str] = {
    (0.88, 0.54, 0.10): "honey|syrup|maple syrup|caramel|caramel sauce|golden syrup|agave|a drizzle of honey|toffee",
    (
        0.30,
        0.16,
        0.09,
    ): "chocolate|chocolate sauce|melted chocolate|dark chocolate|soy sauce|balsamic|balsamic glaze|gravy",
    (
        0.98,
        0.95,
        0.88,
    ): "cream|icing|white chocolate|yogurt|yoghurt|condensed milk|glaze|milk|vanilla sauce|cream sauce|wax",
    (0.80, 0.10, 0.14): "strawberry sauce|raspberry sauce|ketchup|jam|cherry sauce|berry sauce|blood|hot sauce",
    (0.86, 0.76, 0.22): "olive oil|oil|mustard|custard|melted butter|butter|mayonnaise",
}
_BITS: dict[RGB, str] = {
    (0.95, 0.86, 0.64): "sesame|sesame seeds|seeds|sunflower seeds|almonds|almond flakes|chopped nuts|nuts|crumbs|oats",
    (0.97, 0.98, 1.0): "sugar crystals|salt crystals|crystals|rhinestones|diamonds|sequins|glitter|sea salt flakes",
    (0.92, 0.30, 0.52): "sprinkles|rainbow sprinkles|hundreds and thousands|candy|confetti",
    (0.16, 0.14, 0.16): "poppy seeds|black pepper|chia seeds|peppercorns|chocolate chips",
}
_POURED = frozenset({"of", "with", "full of", "filled with", "containing", "holding", "full to the brim with"})
_TIES = frozenset(
    {"tied with", "tied up with", "tied in", "bound with", "wrapped with", "bound in", "bound by", "held by", "tied by",
     "tied together with", "held together by", "wrapped in", "decorated with", "tied up in", "bundled with"}
)  # fmt: skip
_DUSTS = frozenset({"dusted with", "sprinkled with", "powdered with", "dusted in", "topped with", "covered in"})
_DRIPS = frozenset({"drizzled with", "drizzled in", "dripping with", "glazed with", "covered with", "topped with",
                    "covered in", "coated in", "dripping", "drenched in", "soaked in", "dipped in"})  # fmt: skip
_STUDS = frozenset(
    {"covered in", "covered with", "sprinkled with", "studded with", "coated in", "coated with", "topped with",
     "rolled in", "crusted with", "encrusted with"}
)  # fmt: skip
_FLOWS = frozenset({"overflowing with", "brimming over with", "gushing", "spilling over with"})
_SAYS: tuple[tuple[str, frozenset[str], dict[RGB, str]], ...] = (
    (BAND, _TIES, _CORDS),
    (GRAINS, _STUDS, _BITS),
    (DUST, _DUSTS, _POWDERS),
    (DRIP, _DRIPS, _SAUCES),
    (FLOW, _FLOWS, _LIQUIDS),
)
_LEADS = {words.split()[0] for _, leads, _ in _SAYS for words in leads}
_BETWEEN = frozenset(
    "a an the some fine thin thick coarse rough natural rustic little brown-ish simple fresh warm".split()
)
_LONGEST = 4
_SERVED = frozenset({"food", "drink"})
_GLASS = "glass of water"
_LADLED = frozenset("spoon|ladle|whisk|wooden spoon|honey dipper|knife|paintbrush|fork and knife|spatula".split("|"))
"""Tools that what is eaten runs down from."""
_OPEN = frozenset({Depth.DEEP, Depth.CLEAR})
_DRY = frozenset(
    {"basket", "picnic basket", "shopping cart", "cradle", "crib", "chariot", "hot air balloon", "sports car",
     "stroller", "toaster", "bird nest", "handbag", "pickup truck", "socks", "toy box", "snow globe", "washing machine",
     "stove", "microwave oven", "telephone box", "lantern", "crystal ball", "fish tank", "teapot", "rowboat", "canoe",
     "cardboard box", "open cardboard box", "wooden crate", "flat box", "paper bag", "shopping bags", "tote bag"}
)  # fmt: skip
"""Vessels in which nothing is poured, or not seen."""


@cache
def _hues(said: str) -> dict[str, RGB]:
    kinds = dict(zip((BAND, GRAINS, DUST, DRIP), (_CORDS, _BITS, _POWDERS, _SAUCES), strict=True)) | {
        CONTENTS: _LIQUIDS,
        FLOW: _LIQUIDS,
    }
    return {word: rgb for rgb, words in kinds[said].items() for word in words.split("|")}


def holds(asset: str) -> bool:
    """Whether what is poured into a thing is seen."""
    return asset in VESSELS and VESSELS[asset].depth in _OPEN and asset not in _DRY


def dressed(matches: Sequence[Match], at: int, owner: str, kind: str) -> tuple[str, RGB, int] | None:
    """What the matches from here say to be in, about or on the owner: which of the dressings, its colour, and how many
    matches say so."""
    text = matches[at].text
    if owner == _GLASS and any(m.word is not None and m.word.target in GLASSES for m in matches[at + 1 : at + 4]):
        # "a glass of red wine" is in the glass of its own picture
        return None
    if text in _POURED and holds(owner) and not (at and matches[at - 1].text == "half"):
        return _named(matches, at + 1, CONTENTS, 1)
    if text.split()[0] not in _LEADS:
        return None
    for used in (3, 2, 1):
        lead = " ".join(match.text for match in matches[at : at + used])
        for part, leads, _ in _SAYS:
            served = kind in _SERVED or owner in _LADLED
            if lead not in leads or (part in {DUST, DRIP, GRAINS} and not served):
                continue
            found = _named(matches, at + used, part, used)
            if found is not None:
                return found
    return None


def _named(matches: Sequence[Match], at: int, part: str, led: int) -> tuple[str, RGB, int] | None:
    hues = _hues(part)
    tint: RGB | None = None
    k = at
    while k < len(matches) and not matches[k].separator:
        for used in range(min(_LONGEST, len(matches) - k), 0, -1):
            words = " ".join(match.text for match in matches[k : k + used]).lower()
            rgb = hues.get(words)
            after = matches[k + used] if k + used < len(matches) else None
            # "a jug of milk chocolates", "a bowl of water lilies"
            if rgb is not None and not (
                after is not None and after.noun and not after.separator and after.part is None
            ):
                return part, tint or rgb, led + k + used - at
        match = matches[k]
        if match.part is Part.COLOUR and match.text in table():
            tint = shade(match.text) or COLOUR_RGB[table()[match.text]]
        elif match.text not in _BETWEEN and match.part not in {Part.SCALE, Part.ADJECTIVE, Part.DETERMINER}:
            return None
        k += 1
    return None
