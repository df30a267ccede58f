"""Lands: what is said of a landscape in roundabout ways, in the words that are read, and what known lands are like.

"a lakeside village" is one by a lake, "a snowy bus stop" stands in winter, and in Patagonia there are mountains.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.backdrops import Backdrop
from calotype.pipelines.bundled.prompt.outlooks import is_city
from calotype.pipelines.bundled.prompt.pieces import Piece, Thing
from calotype.pipelines.bundled.prompt.spans import spanned
from calotype.pipelines.bundled.prompt.ways import led

_WATERS: dict[str, str] = {
    "lakeside": "lake", "lakefront": "lake", "lakeshore": "lake", "riverside": "river", "riverbank": "river",
    "waterside": "lake", "seaside": "sea", "coastal": "sea", "beachside": "sea", "beachfront": "sea",
    "seafront": "sea", "oceanfront": "sea", "oceanside": "sea", "fishing": "sea", "clifftop": "cliff",
}  # fmt: skip
_SETTLED = (
    "villages?|towns?|hamlet|house|home|cottages?|cabins?|farm|farmhouse|church|chapel|castle|mansion|inn|houses|road|"
    "path|lane|garden|meadow|cemetery|graveyard|campsite|camp|barn|mill|windmill|monastery|temple|fortress|settlement|"
    "playground|park|orchard|vineyard|railway"
)
_STANDING = (
    "bus stop|park bench|bench|cabin|hut|cottage|house|houses|roof|roofs|tree|trees|branch|"
    "branches|fence|gate|lamp post|lamppost|street ?lamp|street ?light|car|cars|bus|train|tram|truck|van|station|"
    "barn|farm|church|castle|bridge|tent|statue|pine|pines|fir|firs|railway|railway tracks|steps|stairs|"
    "temple|shrine|pagoda|cabins|windmill|well|phone ?box|telephone box|"
    "ridge|rocks?|log|stump|bushes|hedge|doorstep|crossroads|vineyards?|stalls?|tower|lighthouse|boat|boats|bicycle|"
    "bike|wall|mailbox|windowsill|topiary"
)
_BEFORE_SNOW = r"(?P<snowy>snowy|snow[- ]covered|snowed[- ]in|snowbound|snow[- ]laden|snow[- ]dusted|snow[- ]capped)"
_FORDING = (
    r"(?P<cross>crossing|fording|cross|wading (?:through|across|in|into)|splashing (?:through|across)|"
    r"swimming (?:across|over)|galloping (?:through|across)|running through|stuck in|standing in) (?P<the>an?|the) "
    r"(?P<kind>(?!frozen|icy|dry|dried)(?:\w+ )?)(?P<river>river|stream|creek|brook|ford)"
)
_BIG = "giant|huge|big|massive|enormous|towering|high|great|monstrous"
_TONES = "green|blue|black|turquoise|teal|dark|grey|gray|emerald|purple|pink|golden|red"
_CROPS = "pumpkin|cabbage|watermelon|melon|potato|carrot|lettuce|artichoke|tomato|turnip|onion|cauliflower"
_GROUPS = "herd|colony|flock|fleet|array|convoy|swarm|squadron|pack|pod"
_OTHERS = (
    "back|dish|ice|six|wolf back|battery|jet|cold|face|power|small|large|big|huge|great|tiny|whole|same|water|gift|ray"
)
_SPAN = re.compile(
    r"\b(?:bridges?|trains?|tram|ferry|boats?|ships?|viaduct|railway|planes?|canoe|kayak|cables?)\b", re.I
)
"""What crosses a river without a foot in it."""
_PLAINER = re.compile(
    rf"\b(?P<water>{'|'.join(_WATERS)}) (?P<sort>(?:\w+ )?)(?P<settled>{_SETTLED})\b"
    rf"|\b{_BEFORE_SNOW} (?P<what>(?:\w+ )?(?:{_STANDING}))\b"
    rf"|\b{_FORDING}\b"
    rf"|\b(?P<one>(?!the\b|of\b|an?\b|this\b|my\b|his\b|her\b|vanilla\b|seed\b|pea\b|{_OTHERS})[a-z]{{3,}}) "
    rf"(?P<many>{_GROUPS})\b(?! of\b)"
    r"|\b(?P<nets>(?:fishing )?nets(?: (?:drying|hanging|hung|spread|strung|stretched|draped))?"
    r"(?: on| between| from| over)(?: the| some| wooden| tall)* (?:poles|posts|racks|stakes|sticks|railings?|pier))\b"
    r"|\b(?P<leg>roman legion(?:s|aries)?|legionaries|legion)\b"
    r"|\b(?P<bent>(?:wind[- ]?(?:bent|swept|blown) )?(?:palm |pine |birch |willow |cypress |cherry )?trees?(?: "
    r"bent(?: over)?| bending| leaning| swaying)?)"
    r"(?= (?:by|in) (?:the |a |strong )*wind\b)"
    r"|\b(?P<amazon>on|in|along|down|up|across) the amazon(?: river)?\b"
    r"|\b(?P<bloom>orchards?|groves?) (?:in (?:full )?(?:blossom|bloom)|blossoming|blooming)\b"
    r"|\b(?P<camping>camping|camped)\b(?! (?:chair|stove|table|gear|trip|site|ground|mug|van|lantern|bag|with))"
    r"|\bcolou?red (?=(?P<gay>containers|houses|boats|boxes|doors|balloons|umbrellas|lanterns|flags|roofs|tents|huts|"
    r"cabins|windows|cars|sails|kites|crates|parasols|fish|leaves)\b)"
    r"|\b(?P<torch>torch light)\b"
    r"|\b(?:standing |sitting )?(?:at|on|in) the (?P<prow>prow|bow|helm|stern|tiller|rudder|wheel|oars|mast) of "
    r"(?=(?:an?|the|his|her|their) (?:[\w-]+ ){0,2}(?:longship|ship|boat|canoe|kayak|galleon|yacht|raft|gondola|dinghy|"
    r"rowboat|sailboat|ferry|dragon boat|punt|barge)\b)"
    r"|\b(?P<sea>(?:above |over )?(?:a |the )?sea of (?:fog|mist))\b"
    r"|\b(?P<his>his|her|the|their) flock\b(?! of)"
    rf"|\b(?P<big>{_BIG}) (?P<tone>{_TONES}) (?P<wave>waves?|swell)\b"
    rf"|\b(?P<crop>{_CROPS}) (?P<patch>patch|patches|fields?)\b"
    r"|(?<=with )(?:an? )?(?:(?:old|small|long|rickety|wooden|little|empty) )*(?P<jetty>jetty|pier|dock)\b"
    r"|\b(?:an? )?(?P<craft>spaceship|ship|boat|airplane|plane|car|train|tank|robot|bus|truck|locomotive|tractor) "
    r"(?:graveyard|cemetery|junkyard|scrapyard)\b"
    r"|(?:(?<=,) (?:and )?(?:the )?|\bopen(?:ed)? to the )(?P<stars>stars)(?=\s*(?:$|,))"
    r"|\b(?P<phone>(?:mobile |cell |smart ?|i)?phone (?:photo|picture|snapshot|snap|pic))\b"
    r"|\b(?P<studio>studio) (?=(?:anime|ghibli|quality|art|style)\b)"
    r"|\b(?P<spray>spray|splash|splashes|dust|sparks|smoke|snow|sand) (?:flying |coming )?(?:from|off) "
    r"(?:(?:the|its|his|her|their) )?(?:wheels?|tyres?|tires?|hooves|paws|skis|runners)\b"
    r"|\borange (?=(?P<haze>dust|smoke|haze|fog|mist|clouds?|sand|snow|steam|flames|spray|leaves|petals)\b)"
    r"|\b(?:climbing|ascending|descending|going up|coming down) (?P<way>(?:an?|the) (?:\w+ )?"
    r"(?:pass|road|hill|slope|street|path|trail|dune|track))\b"
    r"|(?<=, )(?P<drone>drone)(?=\s*(?:$|,))"
    r"|(?:, |\bwith )(?P<tiles>(?:red |clay |terracotta |orange |grey )*(?:roof )?tiles)(?=\s*(?:$|,| and))",
    re.IGNORECASE,
)
_BLOWN = re.compile(r"^wind[- ]?(?:bent|swept|blown) ", re.I)
_ROOFS = re.compile(r"\b(?:roofs|rooftops)\b", re.I)
"""Which are tiled as it is."""
_TENTED = re.compile(r"\b(?:tents?|yurts?|caravan|camper|campfire|van)\b", re.I)
"""Without which nobody is seen to camp."""
_LAKES = re.compile(r"\b(?:lake|pond|lagoon|river|tarn|bay)\b", re.I)
_ADORNED = re.compile(
    r"\b(?:patterns?|sticker|logo|card|icons?|wallpaper|flag|badge|hat|robe|cookies|balloons|pyjamas|mobile|ornaments?|"
    r"garland|print|tattoo|embroidery|hearts|cake|tree)\b",
    re.IGNORECASE,
)
"""With these, stars are things."""
_WINTRY = re.compile(r"\b(?:winter\w*|wintry|snow(?:ing|fall|storm|flakes?)?|blizzard)\b", re.IGNORECASE)


def landed(prompt: str) -> str:
    """The prompt with plainer words for such places."""
    winter = False

    def plainer(match: re.Match[str]) -> str:
        nonlocal winter
        if match["water"]:
            word = match["water"].lower()
            if word == "fishing" and not match["settled"].lower().startswith(("village", "town", "hamlet")):
                return match[0]
            return f"{match['sort']}{match['settled']} by the {_WATERS[word]}"
        if match["snowy"]:
            winter = True
            return match["what"]
        if match["one"]:
            return f"{match['many']} of {match['one']}{'' if match['one'].endswith('s') else 's'}"
        if match["nets"]:
            return "fishing net rack"
        if match["leg"]:
            return "twelve roman soldiers"
        if match["bent"]:
            stem, tree, rest = match["bent"].rpartition("tree")
            return f"tilted {_BLOWN.sub('', stem)}{tree}{'s' if rest.startswith('s') else ''}"
        if match["amazon"]:
            return f"{match['amazon']} a river in the jungle"
        if match["bloom"]:
            return f"{match['bloom']} in spring"
        if match["camping"]:
            return "" if _TENTED.search(prompt) else "beside tents"
        if match["gay"]:
            return "colourful "
        if match["torch"]:
            return "torchlight"
        if match["prow"]:
            return "in "
        if match["sea"]:
            return "on a mountaintop, low fog"
        if match["his"]:
            return "a flock of sheep" if "shepherd" in prompt.lower() else match[0]
        if match["big"]:
            return f"{match['tone']} {match['big']} {match['wave']}"
        if match["crop"]:
            return f"field full of {match['crop']}{'es' if match['crop'].lower().endswith(('o', 'sh')) else 's'}"
        if match["jetty"]:
            return "a landing stage" if _LAKES.search(prompt[: match.start()]) else match[0]
        if match["craft"]:
            return f"six half buried rusty {match['craft']}{'es' if match['craft'] == 'bus' else 's'}"
        if match["stars"]:
            return match[0] if _ADORNED.search(prompt) else " under a starry sky"
        if match["phone"]:
            return "photo"
        if match["studio"]:
            return ""
        if match["spray"]:
            return match["spray"]
        if match["haze"]:
            return "burnt-orange "
        if match["way"]:
            return f"on {match['way']}"
        if match["drone"]:
            return "drone shot"
        if match["tiles"]:
            return "" if _ROOFS.search(prompt) else match[0]
        if _SPAN.search(prompt[: match.start()]):
            return match[0]
        return f"in {match['the']} {match['kind']}{match['river']}"

    plain = _PLAINER.sub(plainer, led(spanned(prompt)))
    return f"{plain}, in winter" if winter and not _WINTRY.search(plain) else plain


_LANDS: dict[str, str] = {
    "the mountains": (
        "alps|dolomites|pyrenees|andes|rockies|rocky mountains|yosemite|caucasus|carpathians|tatras|sierra nevada|"
        "patagonia|tibet|nepal|bhutan|ladakh|kashmir|karakoram|himalaya|himalayas|bolivia|switzerland|tyrol|bavaria|"
        "austria|montana|colorado|kyrgyzstan|georgia mountains"
    ),
    "green hills": (
        "ireland|scottish highlands|highlands|scotland|wales|yorkshire|devon|cotswolds|lake district|peak district|"
        "connemara|shire|new zealand|transylvania|vermont|azores|english countryside|french countryside"
    ),
    "the prairie": (
        "saskatchewan|kansas|nebraska|iowa|oklahoma|north dakota|south dakota|manitoba|mongolia|mongolian steppe|"
        "kazakhstan|great plains|texas|pampas?|la pampa|hortobagy|alberta|illinois"
    ),
    "the desert": (
        "sahara|sahel|gobi|namibia|namib|arizona|nevada|new mexico|mojave|sonora|sonoran|atacama|jordan|wadi rum|"
        "arabia|saudi arabia|oman|egypt|kalahari|taklamakan|death valley|joshua tree|route 66|negev|sinai|mali|"
        "alice springs|outback"
    ),
    "a canyon": "grand canyon|zion|petra|antelope canyon",
    "buttes": "utah|moab|sedona|cappadocia|bryce canyon",
    "a fjord": "norway|norwegian coast|lofoten islands|geiranger|faroe islands|faroes",
    "the jungle": (
        "amazon|amazonia|borneo|congo|sumatra|costa rica|belize|guatemala|yucatan|papua|new guinea|kerala|laos|"
        "meghalaya|ecuador|amazonas|malaysia|daintree|angkor"
    ),
    "the savanna": (
        "kenya|tanzania|serengeti|masai mara|maasai mara|botswana|okavango|madagascar|zambia|zimbabwe|uganda|kruger|"
        "ngorongoro|amboseli|senegal|burkina faso|ethiopia|etosha"
    ),
    "a tropical beach": (
        "hawaii|maldives|bahamas|caribbean|bali|fiji|tahiti|polynesia|bora bora|seychelles|zanzibar|mauritius|"
        "barbados|jamaica|copacabana|phuket|philippines|samoa|sri lanka beach|waikiki|goa"
    ),
    "the coast": (
        "cornwall|brittany|galicia|big sur|oregon coast|algarve|maine|nova scotia|newfoundland|normandy|dover|"
        "orkney|shetland|hebrides|amalfi coast|cote d'azur|riviera|dalmatia|camargue"
    ),
    "a snowy landscape": (
        "siberia|lapland|greenland|alaska|yukon|svalbard|north pole|south pole|nunavut|yakutia|finnmark|arctic circle"
    ),
    "rice terraces": "vietnam|mekong|sapa|banaue|ubud|yunnan|java",
    "a lavender field": "provence",
    "a vineyard": "tuscany|bordeaux|burgundy|chianti|napa|napa valley|alsace|piedmont|rioja|moselle",
    "a volcanic landscape": "iceland|lanzarote|kamchatka|tenerife",
}  # fmt: skip
"""Where one is in lands that everybody knows by their looks, where the prompt says no more of the place."""
_BEHIND: dict[str, Backdrop] = {
    "the mountains": Backdrop.MOUNTAINS, "green hills": Backdrop.HILLS, "a volcanic landscape": Backdrop.HILLS,
    "a fjord": Backdrop.MOUNTAINS, "the desert": Backdrop.DUNES,
}  # fmt: skip
"""What of a land is behind the place that the prompt names: "a Himalayan village"."""
_PEOPLES: dict[str, str] = {
    "himalayan": "himalayas", "tibetan": "tibet", "nepalese": "nepal", "swiss": "switzerland", "tyrolean": "tyrol",
    "andean": "andes", "alpine": "alps", "bavarian": "bavaria", "norwegian": "norway", "icelandic": "iceland",
    "saharan": "sahara", "scottish": "scotland", "irish": "ireland", "welsh": "wales", "mongolian": "mongolia",
    "siberian": "siberia", "kenyan": "kenya", "hawaiian": "hawaii", "tuscan": "tuscany", "amazonian": "amazon",
    "patagonian": "patagonia", "austrian": "austria",
}  # fmt: skip
_PEOPLED = re.compile(
    rf"\b(?P<people>{'|'.join(_PEOPLES)}) (?:\w+ )?(?:village|town|meadow|pasture|farm|monastery|road|valley|landscape|"
    r"countryside|lake|farmhouse|hut|chalet|cottage|church|train|railway|hills?|fields?|wilderness|coast|hamlet)\b",
    re.IGNORECASE,
)
_OPEN = frozenset(
    {Environment.VILLAGE, Environment.FARM, Environment.ROAD, Environment.LAKE, Environment.RIVER,
     Environment.GARDEN, Environment.HARBOUR}
)  # fmt: skip
"""Where the horizon is seen."""
_ROOFED = frozenset({"furniture", "food", "drink", "clothing"})
"""Kinds of what nobody puts in a landscape."""


_EMBLEMS: dict[str, str] = {
    "big ben": "london", "the eiffel tower": "paris|parisian", "the colosseum": "rome",
    "the leaning tower of pisa": "pisa", "st basil's cathedral": "moscow", "the taj mahal": "agra",
    "christ the redeemer": "rio|rio de janeiro", "the sydney opera house": "sydney",
    "a triumphal arch": "champs elysees|champs-elysees",
    "a greek temple": "athens", "a cathedral": "cologne|florence|milan|seville|strasbourg",
    "a pagoda": "kyoto|beijing|hanoi|nara",
}  # fmt: skip
"""What tells cities from each other, where the prompt shows hardly anything else of them."""
_ROLLING: dict[str, str] = {
    "a yellow tram": "lisbon|lisboa|porto", "a turquoise vintage car": "havana|cuba",
    "an auto rickshaw": "delhi|new delhi|old delhi|mumbai|kolkata|bangkok|jaipur", "a yellow taxi": "new york|"
    "manhattan",
    "a bicycle": "amsterdam|copenhagen",
}  # fmt: skip
"""What drives in cities that are nothing but their name."""
_URBAN = re.compile(
    rf"(?<![\w'’-])(?P<city>{'|'.join(many for many in (*_EMBLEMS.values(), *_ROLLING.values()) if many)})(?![\w'’-])",
    re.IGNORECASE,
)
_CLOSE = re.compile(
    r"\b(?:cafes?|café|bakery|window|room|market|shop|bar|hotel|kitchen|interior|station|museum|restaurant|apartment|"
    r"balcony|roofs?|rooftops?|alley|metro|subway|map|poster|from above|overhead|aerial|courtyard|canal)\b",
    re.IGNORECASE,
)
"""What of a city is seen too near for that."""
_FEW = 1


def emblem(prompt: str, pieces: Sequence[Piece]) -> str | None:
    """What stands over the city that the prompt names, where nothing of the kind is named."""
    found = _URBAN.search(prompt)
    things = [piece for piece in pieces if isinstance(piece, Thing)]
    near = len(things) > _FEW or any(thing.kind == "building" for thing in things)
    if found is None or near or _CLOSE.search(prompt) or not is_city(pieces):
        return None
    city = found["city"].lower()
    shown = _EMBLEMS if things else _EMBLEMS | _ROLLING
    return next((what for what, many in shown.items() if city in many.split("|")), None)


@cache
def _by_land() -> dict[str, str]:
    return {land: where for where, many in _LANDS.items() for land in many.split("|")}


@cache
def _lands() -> re.Pattern[str]:
    words = "|".join(sorted(map(re.escape, _by_land()), key=len, reverse=True))
    return re.compile(rf"(?<![\w'’-])(?P<land>{words})(?![\w'’-])", re.IGNORECASE)


def _land(prompt: str) -> str | None:
    """Where one is in the first land that the prompt names."""
    found = _lands().search(prompt)
    if found is not None:
        return _by_land()[found["land"].lower()]
    peopled = _PEOPLED.search(prompt)
    return None if peopled is None else _by_land()[_PEOPLES[peopled["people"].lower()]]


def homeland(prompt: str, pieces: Sequence[Piece]) -> str | None:
    """Where what stands nowhere is in the land that the prompt names; None where it is of a room or of a table."""
    things = [piece for piece in pieces if isinstance(piece, Thing)]
    if things and all(thing.kind in _ROOFED for thing in things):
        return None
    return _land(prompt)


def behind(prompt: str, places: frozenset[Environment]) -> tuple[Backdrop, ...]:
    """What such a land has behind a place in the open."""
    land = _land(prompt) if places & _OPEN else None
    return (_BEHIND[land],) if land in _BEHIND else ()
