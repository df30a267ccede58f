"""Names of colours, and which of the scene's twelve each one is."""

from __future__ import annotations

from calotype.pipelines.bundled.scene import Colour

NAMES: dict[Colour, str] = {
    Colour.RED: (
        "red crimson scarlet ruby maroon burgundy vermilion vermillion carmine cardinal firebrick brick cherry "
        "tomato wine oxblood garnet reddish rouge blood darkred indianred"
    ),
    Colour.ORANGE: (
        "orange amber tangerine coral apricot pumpkin rust persimmon ginger carrot mango papaya darkorange "
        "orangered burnt-orange lightsalmon cantaloupe"
    ),
    Colour.YELLOW: (
        "yellow lemon mustard canary saffron khaki gold-yellow sunflower primrose blonde blond yellowish "
        "lightyellow lemonchiffon banana corn sulfur maize flaxen"
    ),
    Colour.GREEN: (
        "green emerald lime olive mint jade sage chartreuse avocado moss viridian pistachio malachite greenish "
        "forestgreen seagreen springgreen limegreen yellowgreen lawngreen darkgreen lightgreen palegreen olivedrab "
        "greenyellow darkolivegreen celadon fern"
    ),
    Colour.BLUE: (
        "blue navy azure turquoise cyan teal aqua aquamarine cobalt sapphire indigo cerulean ultramarine denim "
        "bluish skyblue lightblue darkblue midnightblue royalblue steelblue dodgerblue cornflowerblue cornflower "
        "cadetblue powderblue deepskyblue slateblue mediumblue darkcyan lightcyan paleturquoise periwinkle petrol"
    ),
    Colour.PURPLE: (
        "purple violet lavender lilac mauve plum orchid magenta-purple amethyst eggplant aubergine purplish "
        "blueviolet darkviolet rebeccapurple mediumpurple thistle heather grape wisteria"
    ),
    Colour.PINK: (
        "pink magenta fuchsia rose salmon blush cerise peach hotpink deeppink lightpink pinkish bubblegum flamingo "
        "mistyrose coralpink palevioletred raspberry"
    ),
    Colour.BROWN: (
        "brown tan chocolate chestnut sienna umber beige taupe mahogany caramel coffee hazel bronze copper "
        "brownish auburn cocoa walnut camel sandybrown rosybrown saddlebrown peru burlywood terracotta cinnamon mocha "
        "russet fawn brunette espresso"
    ),
    Colour.BLACK: "black ebony onyx jet raven obsidian blackish inky pitch-black",
    Colour.WHITE: (
        "white ivory cream snow-white creamy pearl alabaster eggshell whitish linen vanilla porcelain milky "
        "ghostwhite floralwhite antiquewhite off-white bone platinum"
    ),
    Colour.GRAY: (
        "gray grey silver charcoal slate ash graphite gunmetal greyish grayish pewter lead smoke slategray "
        "slategrey lightgray lightgrey darkgray darkgrey dimgray dimgrey gainsboro silvery ashen"
    ),
    Colour.GOLDEN: "golden gold gilded brassy brass goldenrod gold-plated",
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


def table() -> dict[str, Colour]:
    """Every name in NAMES to its colour."""
    return {name: colour for colour, names in NAMES.items() for name in names.split()}
