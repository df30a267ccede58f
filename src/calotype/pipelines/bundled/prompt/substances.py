"""Substances: what a prompt says that a thing is made of."""

from __future__ import annotations

from functools import cache

from calotype.pipelines.bundled.scene import RGB, Colour, Material

WORDS: dict[Material, str] = {
    Material.WOOD: "wooden|wood|timber|oak|oaken|pine|mahogany|bamboo|driftwood|carved wood|walnut wood|teak",
    Material.STONE: "stone|granite|rock|sandstone|limestone|slate stone|concrete|cement",
    Material.MARBLE: "marble|alabaster stone",
    Material.CLAY: "clay|earthenware|terracotta clay|plasticine|mud|claymation",
    Material.CERAMIC: "ceramic|porcelain|china|enamel",
    Material.GLASS: "glass|crystal|transparent|translucent|see-through|stained glass",
    Material.ICE: "ice|icy|frozen",
    Material.METAL: "metal|metallic|steel|iron|tin|aluminium|aluminum|chrome|titanium|wrought iron|wire|wire mesh",
    Material.GOLD: "solid gold|pure gold|gold-plated|24-carat gold",
    Material.SILVER: "solid silver|sterling silver|silver-plated|silver",
    Material.BRONZE: "bronze|copper|brass",
    Material.WOOL: "knitted|knit|woollen|woolen|wool|crocheted|crochet|yarn|amigurumi|hand-knitted",
    Material.FELT: "felt|felted|needle-felted|fabric|cloth|velvet|velour|cotton|linen|silk|satin|denim|corduroy",
    Material.LEATHER: "leather|suede",
    Material.PAPER: "paper|origami|papercraft|papier-mache|papier-mâché|folded paper",
    Material.CARDBOARD: "cardboard|corrugated cardboard",
    Material.PLASTIC: "plastic|rubber|vinyl|silicone|acrylic|inflatable",
}  # fmt: skip
"""Before a noun, and after "made of"."""


@cache
def _by_word() -> dict[str, Material]:
    return {word: material for material, words in WORDS.items() for word in words.split("|")}


def material(words: str) -> Material | None:
    """What the words are, or the last of them; None where it is no material that is drawn."""
    plain = words.lower()
    return _by_word().get(plain) or _by_word().get(plain.rpartition(" ")[2])


SHADED: dict[str, tuple[Material, Colour, RGB]] = {
    "chocolate|dark chocolate|cocoa|fudge|brownie": (Material.CERAMIC, Colour.BROWN, (0.33, 0.17, 0.09)),
    "milk chocolate|toffee|caramel|peanut butter": (Material.CERAMIC, Colour.BROWN, (0.60, 0.36, 0.18)),
    "white chocolate|icing|frosting|cream|whipped cream|butter|wax|soap|ivory|bone china|marzipan|candle wax":
        (Material.CERAMIC, Colour.WHITE, (0.96, 0.92, 0.82)),
    "bread|dough|toast|cake|sponge cake|biscuit|cookie dough|pastry|crust|pie crust|waffle|pancake|cork|cracker":
        (Material.CLAY, Colour.ORANGE, (0.83, 0.60, 0.34)),
    "gingerbread": (Material.CLAY, Colour.BROWN, (0.62, 0.37, 0.18)),
    "cheese|cheddar|swiss cheese|pasta dough": (Material.CLAY, Colour.YELLOW, (0.98, 0.80, 0.28)),
    "sand|sandcastle sand|desert sand|dust": (Material.STONE, Colour.ORANGE, (0.87, 0.75, 0.52)),
    "snow|powder snow|sugar|salt|marshmallow|flour|foam|polystyrene|styrofoam|chalk":
        (Material.FELT, Colour.WHITE, (0.96, 0.97, 1.0)),
    "cotton candy|candy floss|candyfloss": (Material.FELT, Colour.PINK, (1.0, 0.72, 0.86)),
    "grass|turf|lawn|moss|hedge|ivy|astroturf|boxwood": (Material.WOOL, Colour.GREEN, (0.30, 0.56, 0.18)),
    "straw|hay|wicker|rattan|raffia|rope|burlap|twine|thatch|reeds|sticks|twigs":
        (Material.WOOL, Colour.YELLOW, (0.80, 0.64, 0.34)),
    "fur|fluff": (Material.WOOL, Colour.BROWN, (0.66, 0.48, 0.32)),
    "jelly|jello|jell-o|gelatin|gummy|gummies|strawberry jelly|ruby|rubies|garnet":
        (Material.GLASS, Colour.RED, (0.88, 0.14, 0.24)),
    "emerald|emeralds|slime|green glass|green jelly": (Material.GLASS, Colour.GREEN, (0.12, 0.66, 0.34)),
    "sapphire|sapphires|blue glass": (Material.GLASS, Colour.BLUE, (0.12, 0.32, 0.82)),
    "amethyst|amethysts|purple crystal": (Material.GLASS, Colour.PURPLE, (0.56, 0.30, 0.80)),
    "honey|amber|syrup|maple syrup|resin|beer": (Material.GLASS, Colour.ORANGE, (0.92, 0.56, 0.10)),
    "obsidian|black glass|coal|onyx": (Material.CERAMIC, Colour.BLACK, (0.10, 0.10, 0.12)),
    "jade": (Material.MARBLE, Colour.GREEN, (0.36, 0.66, 0.48)),
    "rose quartz": (Material.MARBLE, Colour.PINK, (0.95, 0.72, 0.76)),
    "diamond|diamonds|diamond crystals": (Material.ICE, Colour.WHITE, (0.90, 0.96, 1.0)),
    "meat|raw meat|ham|salami|bacon|steak|flesh": (Material.CLAY, Colour.RED, (0.76, 0.28, 0.26)),
    "ice cream|strawberry ice cream|bubble gum|bubblegum|chewing gum": (Material.CERAMIC, Colour.PINK, (0.97, 0.66,
    0.74)),
    "brick": (Material.STONE, Colour.RED, (0.66, 0.28, 0.20)),
    "earth|soil|dirt|peat": (Material.CLAY, Colour.BROWN, (0.34, 0.23, 0.15)),
    "lego": (Material.PLASTIC, Colour.RED, (0.86, 0.14, 0.14)),
}  # fmt: skip
"""What is no material of the scene's, but looks like one of them in a colour of its own."""


@cache
def _shades() -> dict[str, tuple[Material, Colour, RGB]]:
    return {word: told for words, told in SHADED.items() for word in words.split("|")}


def stuff_in_shade(words: str) -> tuple[Material, Colour, RGB] | None:
    """What the words after "made of" look like; None for what is none of these."""
    return _shades().get(words.lower())
