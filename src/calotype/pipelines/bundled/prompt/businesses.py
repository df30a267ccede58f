"""Businesses: what stands for a business on its sign, and which shop a diorama is of."""

from __future__ import annotations

import re

from calotype.pipelines.bundled.prompt.colours import SHADES, table
from calotype.pipelines.bundled.prompt.forms import remaining

TRADES: dict[str, str] = {
    r"(?:coffee ?(?:shop|house)|caf[eé]|coffee (?:bar|brand|company|roaster(?:y|s)?|truck)|coffee)": "cup of coffee",
    r"(?:bakery|patisserie|baker)": "croissant",
    r"(?:restaurant|bistro|diner|catering company|chef)": "fork and knife",
    r"pizz(?:eria|a place|a shop)": "pizza",
    r"(?:burger (?:joint|bar|shop|place))": "hamburger",
    r"(?:sushi (?:bar|restaurant|place|shop))": "sushi",
    r"(?:ramen|noodle) (?:shop|bar|place|restaurant)": "bowl of ramen",
    r"taco (?:truck|stand|shop)|taqueria": "taco",
    r"(?:climbing|bouldering) (?:gym|club|hall)|(?:hiking|outdoors?|mountain(?:eering)?|adventure|ski)"
    r" (?:club|brand|company|shop|store|gear|school|resort|lodge)": "mountain peak",
    r"(?:gym|fitness(?: studio| club)?|crossfit)": "weightlifter",
    r"(?:law firm|lawyer|attorney)": "balance scale",
    r"(?:dog|pet) (?:grooming|groomer)(?:'?s)?(?: salon| studio| shop| service)?|grooming salon": "poodle",
    r"(?:pet (?:shop|store)|vet(?:erinary|erinarian)?(?: clinic)?|animal shelter)": "paw prints",
    r"(?:florist|flower shop|garden cent(?:er|re)|nursery)": "tulip",
    r"(?:landscap(?:ing|er)|gardening|gardener)(?: company| business| service)?": "seedling",
    r"(?:barber ?shop|barber|hair ?dresser|hair salon|beauty salon|salon)": "scissors",
    r"(?:brewery|craft beer|pub|beer(?: brand| garden)?)": "mug of beer",
    r"(?:winery|vineyard|wine (?:bar|shop|merchant))": "bottle of wine",
    r"(?:cocktail bar|bar|nightclub)": "cocktail",
    r"(?:tea (?:shop|house|company|brand|room))": "teapot",
    r"(?:beekeep(?:ing|er)|honey|apiary)(?: company| farm| brand| shop| business)?": "bee",
    r"book ?(?:shop|store)|library|publisher|publishing house": "open book",
    r"(?:yoga studio|yoga|spa|wellness(?: cent(?:er|re))?)": "lotus",
    r"(?:travel agency|airline|flight school)": "airplane",
    r"(?:dentist|dental (?:clinic|practice))": "tooth",
    r"(?:tech(?:nology)? company|start-?up|software company|space company)": "rocket",
    r"(?:music studio|record label|band|music school)": "guitar",
    r"(?:podcast|radio station)": "microphone",
    r"(?:film studio|film festival|cinema|movie theat(?:er|re)|production company)": "clapperboard",
    r"(?:real estate(?: agency)?|estate agency|estate agent|construction company|builder|realtor)": "house",
    r"(?:garage|car repair|mechanic|auto shop|plumber|plumbing company)": "wrench",
    r"(?:photography(?: studio| business)?|photographer)": "camera",
    r"(?:farm|organic food|organic|grain mill)": "wheat",
    r"(?:dairy|cheese (?:shop|maker)|creamery)": "cheese",
    r"(?:school|academy|university|college)": "graduation cap",
    r"(?:day ?care|kindergarten|nursery school)": "building blocks",
    r"(?:ice cream (?:shop|parlou?r|truck|brand)|gelateria)": "ice cream cone",
    r"(?:chocolatier|chocolate (?:shop|brand|company))": "chocolate bar",
    r"(?:jewell?er|jewelry(?: brand| shop)?)": "gem",
    r"(?:toy (?:shop|store|company))": "teddy bear",
    r"(?:surf (?:shop|school|club))": "wave",
    r"(?:diving|dive|scuba) (?:school|club|shop|cent(?:er|re))": "diving mask",
    r"(?:sailing|yacht|rowing) (?:school|club)": "sailboat",
    r"(?:fishing (?:club|charter|shop|company)|fish ?monger|seafood (?:restaurant|market))": "fish",
    r"(?:bike|bicycle|cycling) (?:shop|club|repair|workshop|rental)": "bicycle",
    r"(?:football|soccer) (?:club|team)": "soccer ball",
    r"(?:gaming|esports(?: team)?|game studio)": "game controller",
    r"(?:moving|delivery|trucking|logistics) (?:company|service)": "truck",
    r"(?:cleaning (?:company|service)|laundry|laundromat)": "washing machine",
    r"(?:bank|finance company|investment firm|fintech)": "coin",
    r"(?:security (?:company|firm)|insurance(?: company)?)": "shield",
    r"(?:solar (?:company|energy)|energy company)": "sun",
    r"(?:art (?:school|studio|gallery|supply shop)|painter|design studio)": "paint palette",
    r"(?:candle (?:maker|shop|company|brand))": "candle",
    r"(?:hospital|clinic|medical practice)": "heart",
    r"(?:butcher(?:'?s)?(?: shop)?|steakhouse)": "steak",
    r"(?:tailor|sewing (?:studio|shop)|fashion (?:brand|label))": "spool of thread",
    r"(?:carpenter|woodwork(?:ing|er)|sawmill)(?: shop| workshop)?": "saw",
    r"(?:optician|eyewear brand)": "glasses",
    r"(?:hotel|hostel|b&b)": "bed",
    r"(?:architect(?:ure firm|ure studio)?)": "house",
}
"""What stands for a business whose sign names no motif."""
_BUSINESS = re.compile(
    r"\b(?:for|of)\s+(?:an?|the|my|our)\s+((?:[\w'-]+\s+){1,4}?)(?:salon|company|shop|store|studio|brand|firm|business|"
    r"agency|club|team|start-?up|service|center|centre|stand|truck|bar|restaurant|clinic|school|festival|market|"
    r"charity|foundation|app)\b(?:\s+(?:called|named))?",
    re.I,
)
_QUOTED = re.compile(r'"[^"]*"|\b(?:text|words?|name|vintage|retro|silhouette|line|minimalist?)\b', re.I)
_COLOURED = re.compile(rf"\b(?:{'|'.join(sorted(map(re.escape, {*table(), *SHADES}), key=len, reverse=True))})\b", re.I)
_SHOPS: dict[str, str] = {
    "potions": r"potion|alchem\w+|apothecary|witch'?s?|wizard'?s?|magic",
    "laundry": r"laundromat|laundry|laundrette|launderette",
    "bakery": r"bakery|patisserie|baker'?s?|cake|pastry|donut|bread",
    "coffee": r"coffee|caf[eé]|espresso",
    "flowers": r"flower|florist'?s?|plant|garden",
    "books": r"book|bookstore|bookshop|library|stationery",
    "toys": r"toys?",
    "music": r"record|music|vinyl|guitar|instrument",
    "sweets": r"candy|sweets?|chocolate|ice cream|gelato",
    "ramen": r"ramen|noodle|sushi|japanese|izakaya",
    "grocery": r"grocery|corner|convenience|fruit|vegetable|super ?market|general",
    "barber": r"barber|hair|beauty|salon",
    "arcade": r"arcade|gaming|game|video game",
    "workshop": r"workshop|garage|mechanic'?s?|repair|carpenter'?s?|blacksmith'?s?|tool|hardware|bike|bicycle",
    "post": r"post office|postal|mail",
    "diner": r"diner|burger|pizza|pizzeria|fast food|restaurant|bistro|taco",
    "bar": r"bar|pub|tavern|wine|brewery|cocktail",
    "studio": r"artist'?s?|art|painter'?s?|pottery|craft",
    "lab": r"laborator\w+|lab|science|scientist'?s?",
    "pets": r"pet|aquarium|animal",
    "antiques": r"antique|junk|curiosity|thrift|second[- ]hand|pawn|clock|watch",
    "fashion": r"fashion|clothes|clothing|shoe|hat|boutique|tailor'?s?",
    "gym": r"gym|fitness",
}
_HOUSED = (
    r"(?:\s+(?:shop|store|house|parlou?r|salon|market|stall|bar|office|workshop|room|studio|corner|cafe|restaurant|"
    r"interior|place|boutique))*"
)
_ALONE = (
    "laundromat|laundry|laundrette|launderette|bakery|patisserie|caf[eé]|florist'?s?|bookstore|bookshop|pizzeria|diner|"
    "gym|workshop|garage|laborator\\w+|apothecary|post office|super ?market|bistro|restaurant|tavern|pub|"
    "boutique|arcade"
)
_STOOD = re.compile(
    r"\b(?:shop|store|house|parlou?r|salon|market|stall|bar|workshop|room|studio|interior|boutique|cafe)\b", re.I
)
_LED = (
    r"\b(?:of\s+)?(?:an?|the|some)?\s*(?:(?:tiny|cute|small|little|cosy|cozy|old|vintage|magical|miniature|"
    r"mini|low poly|retro)\s+)*"
)


def traded(said: str, before: str, after: str) -> tuple[str, str]:
    """What comes before and after "logo" with a motif in place of the business that it is of, unless it names one.
    said: "logo" and what is before it."""
    for trade, thing in TRADES.items():
        trading = re.compile(rf"\b(?:for\s+)?(?:an?\s+|the\s+)?(?:{trade})\b(?:\s+(?:called|named))?", re.I)
        if trading.search(before) or trading.search(after) or trading.search(said):
            after, before = trading.sub(" ", after), trading.sub(" ", before)
            return before, after if _names(after) else f" {thing} {after}"
    whole = f" for {after}"
    business = _BUSINESS.search(whole)
    if business is not None:
        rest = whole[: business.start()] + " " + whole[business.end() :]
        rest = rest.removeprefix(" for ")
        kind = re.sub(r"\b[\w-]+ing\b", " ", business[1])
        return before, rest if _names(rest) else f" {kind} {rest}"
    return before, after


def _names(text: str) -> bool:
    return re.search(r"\w{3}", remaining(_COLOURED.sub(" ", _QUOTED.sub(" ", text)))) is not None


def shopped(text: str) -> tuple[str, str]:
    """The shop or workshop that a diorama is of, and the text with a room in its place; none where it is of another."""
    for shop, words in _SHOPS.items():
        found = re.search(rf"{_LED}\b(?:{words})\b{_HOUSED}", text, re.I)
        if found is not None and (_STOOD.search(found[0]) or re.search(rf"\b(?:{_ALONE})\b", found[0], re.I)):
            rest = re.sub(r"^\s*(?:interior|room)\b", "", text[found.end() :])
            return shop, f"{text[: found.start()]} a room {rest}"
    return "", text
