"""Names of colours: which of the scene's twelve each one is, and its exact shade."""

from __future__ import annotations

import colorsys
from functools import cache

from PIL import ImageColor

from calotype.pipelines.bundled.scene import COLOUR_RGB, RGB, Colour

NAMES: dict[Colour, str] = {
    Colour.RED: (
        "red crimson scarlet ruby maroon burgundy vermilion vermillion carmine cardinal firebrick brick cherry "
        "tomato wine oxblood garnet reddish rouge blood darkred indianred"
    ),
    Colour.ORANGE: (
        "orange amber tangerine coral apricot pumpkin rust persimmon ginger carrot mango papaya darkorange "
        "orangered burnt-orange lightsalmon cantaloupe "
        "peachpuff"
    ),
    Colour.YELLOW: (
        "yellow lemon mustard canary saffron khaki gold-yellow sunflower primrose blonde blond yellowish "
        "lightyellow lemonchiffon banana corn sulfur maize flaxen "
        "cornsilk lightgoldenrodyellow palegoldenrod papayawhip"
    ),
    Colour.GREEN: (
        "green emerald lime olive mint jade sage chartreuse avocado moss viridian pistachio malachite greenish "
        "forestgreen seagreen springgreen limegreen yellowgreen lawngreen darkgreen lightgreen palegreen olivedrab "
        "greenyellow darkolivegreen celadon fern "
        "darkseagreen mediumaquamarine mediumseagreen mediumspringgreen lightseagreen honeydew"
    ),
    Colour.BLUE: (
        "blue navy azure turquoise cyan teal aqua aquamarine cobalt sapphire indigo cerulean ultramarine denim "
        "bluish skyblue lightblue darkblue midnightblue royalblue steelblue dodgerblue cornflowerblue cornflower "
        "cadetblue powderblue deepskyblue slateblue mediumblue darkcyan lightcyan paleturquoise periwinkle petrol "
        "aliceblue darkslateblue darkturquoise lightskyblue lightsteelblue mediumslateblue mediumturquoise"
    ),
    Colour.PURPLE: (
        "purple violet lavender lilac mauve plum orchid magenta-purple amethyst eggplant aubergine purplish "
        "blueviolet darkviolet rebeccapurple mediumpurple thistle heather grape wisteria "
        "darkmagenta darkorchid mediumorchid"
    ),
    Colour.PINK: (
        "pink magenta fuchsia rose salmon blush cerise peach hotpink deeppink lightpink pinkish bubblegum flamingo "
        "mistyrose coralpink palevioletred raspberry "
        "lavenderblush mediumvioletred darksalmon lightcoral"
    ),
    Colour.BROWN: (
        "brown tan chocolate chestnut sienna umber beige taupe mahogany caramel coffee hazel bronze copper "
        "brownish auburn cocoa walnut camel sandybrown rosybrown saddlebrown peru burlywood terracotta cinnamon mocha "
        "russet fawn brunette espresso "
        "navajowhite moccasin bisque blanchedalmond"
    ),
    Colour.BLACK: "black ebony onyx jet raven obsidian blackish inky pitch-black",
    Colour.WHITE: (
        "white ivory cream snow-white creamy pearl alabaster eggshell whitish linen vanilla porcelain milky "
        "ghostwhite floralwhite antiquewhite off-white bone platinum "
        "mintcream oldlace whitesmoke"
    ),
    Colour.GRAY: (
        "gray grey silver charcoal slate ash graphite gunmetal greyish grayish pewter lead smoke slategray "
        "slategrey lightgray lightgrey darkgray darkgrey dimgray dimgrey gainsboro silvery ashen "
        "darkslategray darkslategrey lightslategray lightslategrey"
    ),
    Colour.GOLDEN: "golden gold gilded brassy brass goldenrod darkgoldenrod darkkhaki gold-plated",
}  # fmt: skip
"""CSS names and common ones, separated by spaces."""

MODIFIERS = frozenset(
    "dark light pale bright deep pastel neon hot royal sky baby rich vivid metallic soft dusty electric faded medium "
    "forest jet snow blood rose lemon ocean sea midnight steel powder olive burnt hunter kelly brick cherry ruby "
    "emerald lime navy teal mint coal pitch icy ice cold cool warm pure creamy milky wine blueish "
    "bluish reddish greenish "
    "yellowish brownish purplish pinkish grayish greyish cobalt candy apple fire engine canary mustard ash charcoal "
    "bubblegum salmon coral peach lilac lavender violet chocolate chestnut honey amber copper bronze rust golden "
    "silver slate stone sand sandy deepest brilliant luminous fluorescent glowing shocking mossy smoky off".split()
)
"""Said before the name of a colour, these refine it further than twelve colours can."""

THINGS = frozenset(
    "orange rose violet lavender lilac olive lime lemon mint cherry plum peach coral salmon pumpkin "
    "carrot mango papaya "
    "banana corn sunflower tomato apricot tangerine persimmon ginger grape raspberry chocolate coffee cocoa walnut "
    "chestnut caramel camel cinnamon mocha espresso avocado moss fern sage jade orchid heather "
    "thistle wisteria flamingo "
    "cardinal canary raven ruby emerald sapphire amethyst garnet pearl gold silver bronze copper brass platinum bone "
    "brick wine blood cream vanilla linen porcelain ash smoke lead slate charcoal denim petrol eggplant aubergine "
    "bubblegum eggshell snow fawn hazel onyx obsidian jet primrose sulfur maize saffron mustard amber indigo peru "
    "cornflower periwinkle tan rust rouge ebony ivory mahogany cantaloupe alabaster graphite pewter blush "
    "brunette blonde blond".split()
)
"""Also things: they are colours only before a noun ("a mint bicycle"), after a modifier or with "-coloured"."""

SUFFIXES = ("colored", "coloured", "color", "colour", "hued", "tinted", "toned", "tone")


SHADES: dict[str, str] = {
    "scarlet": "ff2400", "ruby": "b80f3c", "burgundy": "800020", "vermilion": "e34234", "vermillion": "e34234",
    "carmine": "960018", "cardinal": "c41e3a", "brick": "b2403a", "cherry": "d2042d", "wine": "722f37",
    "oxblood": "5a0a0a", "garnet": "7b1d2b", "rouge": "a94064", "blood": "8a0303", "amber": "ffb000",
    "tangerine": "f28500", "apricot": "fbb97f", "pumpkin": "ff7518", "rust": "b7410e", "persimmon": "ec5800",
    "ginger": "c9662b", "carrot": "ed8a2b", "mango": "ffa62b", "papaya": "ff9a5c", "burnt-orange": "cc5500",
    "cantaloupe": "ffa177", "lemon": "fff44f", "mustard": "d9a520", "canary": "ffef5c", "saffron": "f4b92e",
    "sunflower": "ffc512", "primrose": "f3e98c", "blonde": "e6c77a", "blond": "e6c77a", "banana": "ffe135",
    "corn": "fbe05d", "sulfur": "e4df3a", "maize": "fbe05d", "flaxen": "ead98a", "emerald": "21a366",
    "mint": "98e8c1", "jade": "00a36c", "sage": "9caf88", "avocado": "6b8230", "moss": "7d8f45", "viridian": "40826d",
    "pistachio": "a9d18e", "malachite": "0bda51", "celadon": "ace1af", "fern": "4f7942", "cobalt": "0047ab",
    "sapphire": "0f52ba", "cerulean": "2a8fc7", "ultramarine": "3f00ff", "denim": "3b6a9e", "cornflower": "6495ed",
    "periwinkle": "a3a8f0", "petrol": "045f6b", "lilac": "c8a2c8", "mauve": "c79bd9", "amethyst": "9966cc",
    "eggplant": "54294f", "aubergine": "4a2545", "heather": "a78fb0", "grape": "6f2da8", "wisteria": "bb9fdb",
    "rose": "f45b93", "blush": "eea5b0", "cerise": "de3163", "peach": "ffc59e", "bubblegum": "ff85c8",
    "flamingo": "fc8eac", "raspberry": "d3195f", "chestnut": "80432f", "umber": "635147", "taupe": "8b7d6f",
    "mahogany": "6b2a1a", "caramel": "b8743a", "coffee": "5f4331", "hazel": "8e7148", "bronze": "b27a3c",
    "copper": "c1703c", "auburn": "802f1d", "cocoa": "6d4230", "walnut": "5d4331", "camel": "c19a6b",
    "terracotta": "cb6a4c", "cinnamon": "b5632a", "mocha": "6f5041", "russet": "80461b", "fawn": "d9ae7c",
    "brunette": "4a2f22", "espresso": "3c2a21", "ebony": "282420", "onyx": "202124", "jet": "1b1b1d", "raven": "17181c",
    "obsidian": "1a1720", "cream": "fdf3d0", "pearl": "ece6da", "alabaster": "f1ece1", "eggshell": "f0ead6",
    "vanilla": "f6ebc0", "porcelain": "f1f3f2", "off-white": "f5f1e6", "bone": "e5dcc6", "platinum": "dddcd8",
    "charcoal": "3b4148", "slate": "64707c", "ash": "aab0a6", "graphite": "4a4d50", "gunmetal": "363f48",
    "pewter": "8e9399", "lead": "6c6f73", "smoke": "848884", "silvery": "c0c0c0", "ashen": "b2b5ae",
    "brass": "b9994a", "brassy": "b9994a",
}  # fmt: skip
"""Names that CSS lacks."""

DARKER: dict[str, tuple[float, float]] = {
    "dark": (0.62, 1.0), "deep": (0.72, 1.1), "deepest": (0.6, 1.1), "midnight": (0.4, 1.0), "rich": (0.85, 1.15),
    "burnt": (0.75, 1.0), "smoky": (0.75, 0.45), "mossy": (0.8, 0.7),
}  # fmt: skip
"""Factors of lightness and saturation."""
LIGHTER: dict[str, tuple[float, float]] = {
    "light": (0.5, 0.9), "pale": (0.68, 0.75), "pastel": (0.6, 0.75), "baby": (0.6, 0.8), "soft": (0.35, 0.8),
    "powder": (0.6, 0.7), "icy": (0.7, 0.7), "ice": (0.7, 0.7), "dusty": (0.2, 0.5), "faded": (0.35, 0.5),
    "creamy": (0.6, 0.6), "milky": (0.7, 0.5), "muted": (0.1, 0.5),
}  # fmt: skip
"""How far toward white, and the factor of saturation."""
VIVID = frozenset(
    "bright vivid neon hot electric fluorescent luminous shocking brilliant glowing pure intense acid".split()
)


@cache
def table() -> dict[str, Colour]:
    """Every name in NAMES to its colour."""
    return {name: colour for colour, names in NAMES.items() for name in names.split()}


def spelled(words: str) -> str | None:
    """The CSS name that words are, written apart: "light sea green"."""
    joined = words.replace(" ", "").replace("-", "")
    return joined if joined in ImageColor.colormap and joined in table() else None


def shade(words: str) -> RGB | None:
    """The exact colour of a name with its modifiers ("dark teal"); None where it is just one of the twelve."""
    own = _named(spelled(words) or words)
    if own is not None or words in {colour.value for colour in Colour}:
        return own
    parts = [part for part in words.replace("-", " ").split() if part not in SUFFIXES]
    names = [part for part in parts if part in table()]
    if not names or parts == ["grey"] or parts == ["gold"]:
        return None
    *led, last = names
    alike = [name for name in led if table()[name] is table()[last] and name not in DARKER | LIGHTER]
    # "Lemon yellow" is lemon; "blue-green" is between the two.
    base = _named(alike[-1] if alike else last) or COLOUR_RGB[table()[last]]
    if led and not alike and words.count("-") == 1 and len(parts) == 2:
        other = _named(led[0]) or COLOUR_RGB[table()[led[0]]]
        return tuple((a + b) / 2 for a, b in zip(base, other, strict=True))  # type: ignore[return-value]
    changed = base
    for part in parts:
        changed = _modified(changed, part)
    return changed if alike or changed != base or _named(last) is not None else None


def _named(name: str) -> RGB | None:
    """The shade of one name; None for the twelve, which are drawn as they look best."""
    if name in {colour.value for colour in Colour} | {"grey", "gold"}:
        return None
    found = SHADES.get(name) or ImageColor.colormap.get(name)
    if found is None:
        return None
    red, green, blue = ImageColor.getrgb(f"#{str(found).removeprefix('#')}")[:3]
    return red / 255, green / 255, blue / 255


def _modified(rgb: RGB, word: str) -> RGB:
    hue, light, saturation = colorsys.rgb_to_hls(*rgb)
    if word in DARKER:
        factor, pure = DARKER[word]
        light, saturation = light * factor, min(1.0, saturation * pure)
    elif word in LIGHTER:
        share, pure = LIGHTER[word]
        light, saturation = light + (0.97 - light) * share, saturation * pure
    elif word in VIVID and saturation > 0.05:
        light, saturation = min(max(light, 0.5), 0.6), 1.0
    else:
        return rgb
    return colorsys.hls_to_rgb(hue, light, saturation)
