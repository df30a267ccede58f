"""Conditions: what state a thing can be asked to be in, and the words for it."""

from __future__ import annotations

from enum import StrEnum
from functools import cache


class Condition(StrEnum):
    """What a thing's picture shows of its state."""

    YOUNG = "young"
    """Of an animal."""
    EMPTY = "empty"
    HALF_FULL = "half full"
    FULL = "full"
    UNLIT = "unlit"
    LIT = "lit"
    BITTEN = "bitten"
    CUT_OUT = "a slice taken out"
    SQUASHED = "squashed"
    BROKEN = "broken"
    CRACKED = "cracked"
    SLICED = "sliced"
    SLICE = "slice"
    HALVED = "halved"
    MELTING = "melting"
    RUSTY = "rusty"
    MOSSY = "mossy"
    WET = "wet"
    FROSTED = "frosted"
    STEAMING = "steaming"
    WORN = "worn"
    EXPLODED = "exploded"
    FLOATING = "floating"
    RAINING = "raining down"
    """Many of it fall from the sky."""
    STRIPED = "striped"
    DOTTED = "dotted"
    CHECKED = "checked"
    BURNT = "burnt"
    MUDDY = "muddy"
    TORN = "torn"
    WITHERED = "withered"
    GLOWING = "glowing"
    BURIED = "buried"
    """Its lower half is in what it stands on."""
    FALLEN = "fallen"
    TILTED = "tilted"
    UPSIDE_DOWN = "upside down"
    TURNED = "turned"
    """To the other side than its like."""
    NARROW = "narrow"
    TIMBERED = "half-timbered"
    RUINED = "ruined"
    OVERGROWN = "overgrown"
    STILTED = "on stilts"
    WRINKLED = "wrinkled"
    PEELED = "peeled"
    HALF_PEELED = "half peeled"
    HUNG = "hung"
    """It is on the wall."""
    ABSENT = "absent"
    """Of one among others: its place is empty."""
    WATERY = "of water"
    FIERY = "of fire"
    MOLTEN = "of lava"
    STARRY = "of stars"
    SMOKY = "of smoke"
    CLOCKWORK = "clockwork"
    CYBERNETIC = "cybernetic"
    HOLOGRAPHIC = "holographic"
    SPECTRAL = "spectral"
    RAINBOW = "rainbow"
    HOUSED = "lived in"
    """It has a door, lit windows and a chimney."""
    DOORED = "with a door in it"
    ALIVE = "with arms and legs"
    BOXING = "boxing"
    SKELETAL = "of bones"
    SWEATERED = "in a sweater"


def _of(stuffs: str) -> str:
    """The ways to say that something is made of these."""
    made = ("made of", "made out of", "made entirely of", "formed of", "formed from", "composed of", "made from")
    return "|".join(f"{how} {stuff}" for stuff in stuffs.split("|") for how in made)


WORDS: dict[Condition, str] = {
    Condition.EMPTY: "empty|drained|half empty of|emptied",
    Condition.HALF_FULL: (
        "half full|half-full|half empty|half-empty|half filled|half-filled|half full of|half-full of|half filled with|"
        "half-filled with"
    ),
    Condition.FULL: "full|brimming|overflowing|filled to the brim|full to the brim|brimful",
    Condition.UNLIT: (
        "unlit|extinguished|blown out|burnt out|burned out|gone out|snuffed|snuffed out|not lit|not burning|"
        "switched off|turned off"
    ),
    Condition.LIT: (
        "lit|burning|lighted|alight|its lights on|with its lights on|the lights on|with the lights on|with lights on|"
        "with lit windows|its light on|with a light on|a light on|lights on|lit up|switched on|turned on|illuminated"
    ),
    Condition.BITTEN: (
        "bitten|half-eaten|half eaten|partly eaten|with a bite taken out of it|with a bite taken out|with a bite|"
        "with a bite mark|with a missing bite|with one bite taken|"
        "with a bite missing|with one bite missing|with a bite out of it|missing a bite|nibbled|with bite marks"
    ),
    Condition.CUT_OUT: (
        "with one slice missing|with a slice missing|missing a slice|missing one slice|with a missing slice|"
        "with a slice taken out|with one slice taken out|with a slice cut out|with one slice cut out|"
        "with a piece missing|with one piece missing|missing a piece|with a slice removed|with one slice removed|"
        "one slice missing|a slice missing|one slice taken out|with one slice gone|with a piece cut out|"
        "with a slice taken|with a slice out"
    ),
    Condition.SQUASHED: (
        "squashed|crushed|flattened|deflated|squished|squeezed flat|dented|crumpled|caved in|caved-in|stepped on|"
        "half deflated|half-deflated|sagging|collapsed in on itself"
    ),
    Condition.BROKEN: "broken|shattered|smashed|broken in two|broken in half|in pieces|snapped",
    Condition.CRACKED: "cracked|chipped|crackled|fractured|with cracks|with a crack|kintsugi",
    Condition.SLICED: (
        "sliced|cut into slices|in slices|cut up|cut into pieces|chopped|cut into cubes|diced|cubed|cut into rings|"
        "cut into wedges|cut into chunks|cut into quarters|quartered|cut in cubes|cut in slices"
    ),
    Condition.SLICE: "slice of|slices of|wedge of|wedges of|round of|rounds of",
    Condition.HALVED: (
        "split open|cut in two|broken open|cracked open|halved|cut in half|sliced in half|"
        "cut open|sliced open|half|halves of|half of|split in half"
    ),
    Condition.MELTING: "melting|melted|dripping|molten|with drips|melting away|half-melted|half melted",
    Condition.RUSTY: "rusty|rusted|corroded|rusting|rust-covered|covered in rust|with rust",
    Condition.MOSSY: "mossy|moss-covered|covered in moss|covered with moss|overgrown with moss",
    Condition.WET: (
        "wet|dewy|sweating|soaked|dripping wet|with condensation|with water drops|with water droplets|with droplets|"
        "with drops of water|with dew drops|with dewdrops|with dew|covered in water drops|covered in droplets|"
        "covered in dew|covered with dew|covered in condensation|condensation|condensation drops|"
        "with drops|with condensation drops|chilled"
    ),
    Condition.FROSTED: "frosted|frosty|frozen|icy|iced over|covered in frost|covered in ice|frost-covered|ice-covered",
    Condition.STEAMING: "steaming|piping hot|hot|steaming hot|with steam|with steam rising|with rising steam",
    Condition.WORN: (
        "abandoned|forgotten|disused|neglected|old|worn|weathered|aged|dusty|tattered|battered|faded|dirty|worn-out|"
        "grimy|scratched|ancient"
    ),
    Condition.EXPLODED: (
        "exploded view of|exploded view|exploded|deconstructed|exploded-view|exploded diagram of|levitating layers of|"
        "all ingredients flying|ingredients flying|layers flying|flying ingredients|flying layers|layers separated|"
        "with flying ingredients|with floating ingredients|floating ingredients|floating layers|layers floating|"
        "with all ingredients flying|all layers flying|its layers flying|with layers flying|with its layers apart|"
        "with its layers floating apart|with its layers floating|its layers floating apart|layers floating apart|"
        "with layers apart|its layers apart|with its layers separated|with layers separated|split into layers|"
        "with its ingredients floating|its ingredients floating|pulled apart|taken apart|disassembled|"
        "with its layers pulled apart|in floating layers|with its layers in the air|with floating layers"
    ),
    Condition.FLOATING: (
        "floating|levitating|hovering|suspended|floating in the air|floating in mid air|floating in mid-air|"
        "floating in air|levitating in mid air|suspended in mid air|suspended in the air|in mid air|in mid-air|"
        "in midair|hanging in the air|flying through the air|weightless|airborne"
    ),
    Condition.RAINING: "raining-down",
    Condition.STRIPED: "striped|stripy|stripey|with stripes|pinstriped|covered in stripes|candy-striped",
    Condition.DOTTED: (
        "polka dot|polka-dot|polka dotted|polka-dotted|spotted|dotted|speckled|with polka dots|with dots|with spots|"
        "covered in polka dots|covered in dots|spotty"
    ),
    Condition.CHECKED: "checkered|chequered|checked|gingham|plaid|tartan|checkerboard|check patterned",
    Condition.BURNT: "burnt|burned|charred|scorched|blackened|singed|burnt to a crisp|burned to a crisp",
    Condition.MUDDY: "muddy|mud-covered|covered in mud|mud-splattered|caked in mud|splattered with mud|mud-caked",
    Condition.TORN: "torn|ripped|torn in half|torn apart|shredded|ragged|frayed|in tatters",
    Condition.WRINKLED: "wrinkled|wrinkly",
    Condition.WITHERED: "withered|wilted|wilting|dried|dried up|drooping|dead|withering|dry",
    Condition.GLOWING: (
        "glowing|luminous|bioluminescent|radiant|luminescent|glow-in-the-dark|glowing softly|glowing faintly|"
        "glowing brightly|glowing in the dark|lit from within|shining brightly|aglow|incandescent"
    ),
    Condition.BURIED: (
        "half buried|half-buried|partly buried|partially buried|almost buried|buried|half submerged|half-submerged|"
        "partially submerged|partly submerged|half sunk|half-sunk|half sunken|half-sunken|semi-submerged|waist deep|"
        "waist-deep|knee deep|knee-deep"
    ),
    Condition.FALLEN: (
        "fallen over|fallen down|knocked over|knocked down|tipped over|toppled|toppled over|overturned|fell over|"
        "lying on its side|on its side|lying on their side|tipped on its side|fallen on its side|falling over|"
        "knocked on its side|tipping over|keeled over|tumbled over"
    ),
    Condition.TILTED: "tilted|crooked|slanted|lopsided|askew|leaning to one side|hanging crooked|skewed|tilting",
    Condition.UPSIDE_DOWN: (
        "upside down|upside-down|on its head|standing on its head|turned upside down|hanging upside down|flipped over|"
        "bottom up|head down|turned on its head|standing upside down|capsized|upturned"
    ),
    Condition.NARROW: "narrow|tall and narrow|very narrow|skinny|slender",
    Condition.TIMBERED: "half-timbered|half timbered|timbered|timber-framed|timber framed|tudor-style",
    Condition.RUINED: (
        "ruined|derelict|dilapidated|in ruins|tumbledown|crumbling|half-ruined|half ruined|half-collapsed|"
        "half collapsed|collapsed|bombed|decaying|crashed|wrecked|destroyed|shipwrecked|burnt-out|burned-out|wreck of|"
        "wreckage of|war-torn|blown up"
    ),
    Condition.OVERGROWN: (
        "overgrown with ivy|covered in ivy|covered with ivy|ivy-covered|ivy covered|ivy-clad|overgrown|"
        "overgrown with vines|covered in vines|covered with vines|overgrown by ivy|overgrown with plants|"
        "overgrown by plants|covered in plants|vine-covered|wrapped in ivy|overgrown by vines|abandoned|long abandoned|"
        "long-abandoned|reclaimed by nature|swallowed by the jungle|covered in roots|wrapped in vines|entwined in vines"
    ),
    Condition.PEELED: "peeled|shelled|skinned|with its skin off|without its peel|without its skin",
    Condition.HALF_PEELED: (
        "half peeled|half-peeled|partly peeled|partially peeled|half-unpeeled|with curling peel|with a curl of peel|"
        "with its peel curling"
    ),
    Condition.STILTED: (
        "on stilts|on wooden stilts|on tall stilts|stilted|raised on stilts|standing on stilts|on high stilts"
    ),
    Condition.WATERY: _of("water|water drops|liquid water|liquid|sea water|waves|splashing water|pure water")
    + "|"
    + "liquid water|water elemental|watery",
    Condition.FIERY: _of("fire|flames|flame|pure fire|living fire|burning embers|embers")
    + "|"
    + "fiery|flaming|engulfed in flames|wreathed in flames|covered in flames|ablaze|in flames|blazing|on fire",
    Condition.MOLTEN: _of("lava|magma|molten lava|molten rock|obsidian and lava")
    + "|"
    + "magma|with lava cracks|with glowing cracks|with cracks of lava|with glowing orange cracks|volcanic",
    Condition.STARRY: _of(
        "stars|starlight|stardust|the night sky|galaxies|the cosmos|constellations|a galaxy|night sky|space"
    )
    + "|"
    + "galaxy patterned|galaxy-patterned|cosmic|galactic|star-filled|filled with stars|constellation|"
    "with stars inside|astral|full of stars",
    Condition.SMOKY: _of("smoke|mist|fog|shadow|shadows|pure shadow|black smoke|darkness")
    + "|"
    + "smoky|shadowy|made only of smoke",
    Condition.CLOCKWORK: _of(
        "gears|cogs|gears and cogs|cogs and gears|brass gears|clockwork|clock parts|watch parts|"
        "brass and gears|gears and springs"
    )
    + "|"
    + "clockwork|steampunk|mechanical|wind-up|gear-driven|steam-powered|steam powered|brass clockwork|"
    "steampunk style|clockpunk|automaton",
    Condition.CYBERNETIC: _of("circuits|circuit boards|computer parts|electronics|machine parts")
    + "|"
    + "cybernetic|bionic|biomechanical|cyborg|robotic|futuristic cybernetic|half-robot|"
    "half robot|half-machine|half machine|techno-organic",
    Condition.HOLOGRAPHIC: _of("light|pure light|neon light|energy|pure energy|electricity|pixels of light")
    + "|"
    + "holographic|hologram of|holograms of|projected as a hologram|hologram",
    Condition.SPECTRAL: (
        "ghostly|spectral|phantom|spirit|ethereal|incorporeal|half-transparent|half transparent|"
        "ghost of|wraithlike|ghostlike"
    ),
    Condition.RAINBOW: (
        "rainbow|rainbow-coloured|rainbow-colored|rainbow coloured|rainbow colored|multicolored|"
        "multicoloured|multi-colored|multi-coloured|many-coloured|iridescent|opalescent|"
        "in all colours of the rainbow|in rainbow colours|in rainbow colors|kaleidoscopic|prismatic"
    ),
    Condition.HOUSED: (
        "that is a house|used as a house|turned into a house|converted into a house|made into a house|"
        "as a house|as houses|with a door and windows|with windows and a door|with doors and windows|"
        "with a tiny door and windows|with lit windows|with tiny lit windows|that people live in|"
        "used as a home|as homes|as a home|turned into a home|with little windows|with tiny windows|"
        "with glowing windows"
    ),
    Condition.ALIVE: (
        "with arms and legs|with legs and arms|with little arms and legs|with tiny arms and legs|with legs|with arms|"
        "with tiny legs|with little legs|with hands and feet|anthropomorphic|with a face and arms|with human legs"
    ),
    Condition.BOXING: "pugilistic",
    Condition.SWEATERED: "sweatered",
    Condition.SKELETAL: "skeletal|fossilised|fossilized|reduced to bones|made of bones only",
    Condition.DOORED: "with a door in it|with a door in its side|with a tiny door in it|with a little door in it",
}
"""By condition, separated by bars: before a noun or after it."""
LONGEST = 7
"""Words in the longest of them."""


@cache
def by_words() -> dict[str, Condition]:
    """The words to the condition."""
    return {said: condition for condition, words in WORDS.items() for said in words.split("|")}


GLASSES = frozenset(
    {"mug", "cup of coffee", "glass of water", "glass of milk", "glass of wine", "mug of beer", "glass of whiskey",
     "glass of lemonade", "glass of orange juice", "iced coffee", "cocktail", "tropical drink"}
)  # fmt: skip
"""Assets whose drink can be seen."""
TANKS = frozenset({"fish tank"})
"""Assets that can be empty of what lives in them."""
FLAMES = frozenset({"candle", "candelabra", "birthday cake", "light bulb", "oil lamp", "lantern", "campfire", "torch"})
CUT = frozenset(
    {"lemon", "orange", "tomato", "cucumber", "kiwi", "apple", "pear", "peach", "onion", "melon", "coconut", "egg",
     "mango", "potato", "carrot", "banana", "strawberry", "pineapple", "eggplant", "beetroot", "grapefruit", "lime"}
)  # fmt: skip
"""Assets whose inside is known."""
OPEN = frozenset({"avocado", "watermelon", "pita sandwich", "slice of cake", "slice of pizza"})
"""Whose own pictures show them cut."""
ROUND = frozenset({"pizza", "fruit tart", "apple pie", "chocolate cake", "layer cake", "quiche", "cheese wheel"})
"""Assets that a slice can be taken out of."""
PEELING = CUT - {"tomato", "coconut", "strawberry", "pineapple"} | {
    "garlic",
    "chestnut",
    "shrimp",
    "turnip",
    "persimmon",
}
"""Assets whose skin comes off."""
EMPTY = Condition.EMPTY
ALOFT = frozenset({Condition.FLOATING, Condition.EXPLODED, Condition.RAINING})
"""It hangs in the air."""
WRECKED = frozenset(
    {
        Condition.BURIED,
        Condition.BROKEN,
        Condition.RUSTY,
        Condition.OVERGROWN,
        Condition.FALLEN,
        Condition.MOSSY,
        Condition.RUINED,
    }
)
"""What flies does no more, and lies on the ground."""
TOPPLED: dict[Condition, float] = {Condition.FALLEN: 90.0, Condition.TILTED: 16.0}
"""How far from upright, in degrees clockwise."""
GLOBES = frozenset({"snow globe", "crystal ball", "jar", "bottle", "light bulb", "fish tank"})
"""In which a place may be that is none of the scene's."""
_LABELS = frozenset(
    f"{sort} {label}".strip()
    for sort in ("", "rustic", "paper", "kraft", "vintage", "handwritten", "minimal", "old", "elegant")
    for label in ("label", "labels")
)
SHOWN: dict[str, frozenset[str]] = {
    **dict.fromkeys(
        ("bottle", "bottle of wine", "bottle of beer", "bottle of whisky", "jar", "jar of jam", "perfume bottle"),
        _LABELS,
    ),
    "tree town": frozenset({"rope ladders", "rope ladder", "ladders", "lanterns", "houses", "windows"}),
    "mushroom house": frozenset({"door", "round door", "windows", "chimney", "window", "little windows"}),
    "house": frozenset({"chimney"}),
    "viking ship": frozenset({"shields", "oars", "sail", "striped sail", "dragon head", "shield"}),
    "pirate ship": frozenset({"sails", "sail", "mast", "masts", "rigging", "prow"}),
    "sailboat": frozenset({"sail", "sails", "mast", "white sail", "white sails"}),
    "windmill": frozenset({"sails", "blades", "blade"}),
    "wind turbine": frozenset({"blades", "blade", "rotor"}),
    "narrowboat": frozenset({"geraniums", "geranium", "flowers", "flower pots", "potted plants", "portholes"}),
    "trawler": frozenset({"nets", "net", "fishing nets", "mast", "buoys"}),
    "container ship": frozenset({"containers", "boxes", "shipping containers"}),
    "hot air balloon": frozenset({"basket"}),
    "cable car": frozenset({"cable", "cables"}),
    "ski lift": frozenset({"chairs", "seats", "cable", "cables", "empty chairs"}),
    "combine harvester": frozenset({"lights", "headlights"}),
    "newspaper": frozenset({"folded", "rolled", "rolled-up"}),
    "towel": frozenset({"folded"}),
    "pancakes": frozenset({"maple syrup", "syrup", "butter", "honey", "chocolate sauce", "a pat of butter"}),
    "waffle": frozenset({"maple syrup", "syrup", "butter"}),
    "hamburger": frozenset(
        {"cheese", "lettuce", "sesame seeds", "cheddar", "patty", "sesame bun", "bun", "melted cheese"}
    ),
    "pizza": frozenset({"cheese", "melted cheese", "mozzarella", "pepperoni", "olives", "crust"}),
    "avocado toast": frozenset({"fried egg", "egg", "eggs", "avocado", "poached egg"}),
    "bowl of ramen": frozenset({"egg", "eggs", "noodles", "boiled egg", "soft-boiled egg", "pork", "nori"}),
    "bamboo steamer": frozenset({"dumplings", "dumpling", "buns", "bao"}),
    "donut": frozenset({"sprinkles", "icing", "glaze", "frosting"}),
    "cupcake": frozenset({"sprinkles", "frosting", "icing"}),
    "birthday cake": frozenset({"frosting", "icing"}),
    "sushi platter": frozenset({"ginger", "pickled ginger", "wasabi"}),
    "fish and chips": frozenset({"mushy peas", "peas", "mushy"}),
    "cinnamon roll": frozenset({"icing", "white icing", "glaze", "frosting"}),
    "watermelon": frozenset({"seeds", "black seeds"}),
    "strawberry": frozenset({"seeds"}),
    "caesar salad": frozenset({"croutons", "parmesan", "lettuce"}),
    "greek salad": frozenset({"feta", "feta cheese", "olives", "tomatoes", "cucumber", "cucumbers", "black olives"}),
    "caprese": frozenset({"tomato", "tomatoes", "mozzarella", "basil", "basil leaves"}),
    "miso soup": frozenset({"tofu", "seaweed", "scallions", "spring onions"}),
    "bibimbap": frozenset({"egg", "fried egg", "vegetables"}),
    "pad thai": frozenset({"peanuts", "lime", "shrimp", "shrimps", "lime wedge", "prawns"}),
    "carbonara": frozenset({"bacon", "pancetta", "parmesan"}),
    "risotto": frozenset({"mushrooms", "button mushrooms", "parmesan"}),
    "french toast": frozenset({"berries", "butter", "strawberries", "blueberries", "syrup", "maple syrup"}),
    "panna cotta": frozenset({"raspberry sauce", "raspberries", "berry sauce", "raspberry coulis", "coulis"}),
    "oatmeal": frozenset({"banana", "bananas", "blueberries", "nuts", "walnuts", "berries"}),
    "bowl of chili": frozenset({"beans", "sour cream", "kidney beans"}),
    "fried rice": frozenset({"peas", "carrots", "egg", "vegetables"}),
    "pesto pasta": frozenset({"basil", "pesto"}),
    "gnocchi": frozenset({"sage"}),
    "poutine": frozenset({"gravy", "cheese curds", "curds", "cheese"}),
    "mac and cheese": frozenset({"cheese"}),
    "eggs benedict": frozenset({"hollandaise", "hollandaise sauce", "ham"}),
    "bubble tea": frozenset({"tapioca pearls", "pearls", "tapioca", "boba", "boba pearls", "black pearls", "straw"}),
    "baked potato": frozenset({"butter", "chives", "melted butter"}),
    "mashed potatoes": frozenset({"butter", "melted butter"}),
    "schnitzel": frozenset({"lemon", "lemon wedge", "lemon slice"}),
    "wedding cake": frozenset({"white icing", "icing", "frosting", "white frosting", "tiers", "three tiers"}),
    "chocolate cake": frozenset({"cherries", "cherry", "frosting"}),
    "layer cake": frozenset({"strawberries", "cream", "layers"}),
    "plate of spring rolls": frozenset({"dipping sauce", "sweet chili sauce"}),
    "bowl of soup": frozenset({"croutons"}),
    "hot dog": frozenset({"mustard", "bun", "sausage"}),
    "sundae": frozenset({"whipped cream", "chocolate sauce"}),
    "cup of coffee": frozenset({"saucer", "foam", "milk foam", "crema"}),
    "teacup": frozenset({"saucer"}),
    "french fries": frozenset({"salt"}),
    "hot chocolate": frozenset({"marshmallows", "marshmallow"}),
    "glass of lemonade": frozenset({"ice", "ice cubes", "a straw", "straw", "iced", "lemon slice"}),
    "iced coffee": frozenset({"ice", "ice cubes", "straw", "layers", "layers visible", "visible layers"}),
    "glass of orange juice": frozenset({"straw"}),
    "glass of whiskey": frozenset({"ice", "ice cubes", "ice cube", "big ice cube", "large ice cube"}),
}
"""What is on an asset's own picture, in words."""
CLEARED: dict[str, frozenset[Condition]] = {
    "light bulb": frozenset({Condition.UNLIT}),
    "fish tank": frozenset({Condition.EMPTY}),
}
"""What becomes of a vessel in which something is put."""
BARE = frozenset({Condition.FULL, Condition.LIT, Condition.EMPTY})
"""What goes without saying of most things: nothing is told where a picture shows it no better."""
_EDIBLE = frozenset({"food", "drink"})
_HARD = frozenset({"object", "tool", "toy", "vehicle", "furniture", "instrument", "boat", "building", "aircraft"})
_PRINTED = _HARD | _EDIBLE | {"clothing"}
_KINDS: dict[Condition, frozenset[str]] = {
    Condition.BITTEN: frozenset({"food"}),
    Condition.SQUASHED: (_HARD - {"building", "furniture", "boat", "aircraft"}) | _EDIBLE | {"clothing"},
    Condition.BROKEN: _HARD | _EDIBLE - {"building"},
    Condition.CRACKED: _HARD | _EDIBLE,
    Condition.RUSTY: _HARD,
    Condition.MOSSY: _HARD | {"nature"},
    Condition.STEAMING: _EDIBLE,
    Condition.WORN: _HARD | {"clothing"},
    Condition.EXPLODED: _HARD | _EDIBLE,
    Condition.MELTING: _HARD | _EDIBLE,
    Condition.FROSTED: _HARD | _EDIBLE | {"flower", "plant"},
    **dict.fromkeys((Condition.STRIPED, Condition.DOTTED, Condition.CHECKED), _PRINTED),
    Condition.BURNT: _HARD | _EDIBLE | {"clothing", "tree"},
    Condition.TORN: _HARD | {"clothing"},
    Condition.OVERGROWN: _HARD | {"nature"},
    Condition.RUINED: _HARD,
    **dict.fromkeys((Condition.NARROW, Condition.TIMBERED, Condition.STILTED), frozenset({"building"})),
}
_ASSETS: dict[Condition, frozenset[str]] = {
    Condition.EMPTY: GLASSES | TANKS,
    Condition.HALF_FULL: GLASSES,
    Condition.FULL: GLASSES,
    Condition.UNLIT: FLAMES,
    Condition.SLICED: CUT | OPEN,
    Condition.SLICE: CUT | OPEN,
    Condition.HALVED: CUT | OPEN,
    Condition.WRINKLED: frozenset(
        "working hand|working hands|potter's hands|"
        "pianist's hands|typing hands|baker's hands|handshake|cupped hands|open hand|writing hand|"
        "praying hands|clapping hands|raised hand|pointing hand|touching hands".split("|")
    ),
    Condition.CUT_OUT: ROUND,
    Condition.PEELED: PEELING,
    Condition.HALF_PEELED: PEELING,
}

_ANYTHING = frozenset(
    {
        Condition.WATERY,
        Condition.FIERY,
        Condition.MOLTEN,
        Condition.STARRY,
        Condition.SMOKY,
        Condition.CLOCKWORK,
        Condition.CYBERNETIC,
        Condition.HOLOGRAPHIC,
        Condition.SPECTRAL,
        Condition.RAINBOW,
        Condition.SKELETAL,
    }
)
_HARDY = frozenset({"robot", "giant robot", "golem", "gnome", "snowman", "knight", "treant"})
"""People of metal, stone and wood."""
_SHELLED = frozenset({"snail", "turtle", "hermit crab"})
_LIFELESS = frozenset({Condition.ALIVE, Condition.BOXING, Condition.SWEATERED})
_ROOMY = frozenset({Condition.HOUSED, Condition.DOORED})


def can_be(asset: str, kind: str, condition: Condition) -> bool:
    """Whether an asset of a kind can be drawn so."""
    if condition is Condition.UNLIT and kind == "building":
        return True
    if condition is Condition.YOUNG:
        return kind == "animal"
    if condition in _ASSETS:
        return asset in _ASSETS[condition]
    living = kind in {"person", "animal", "bird", "fish", "insect"}
    if condition is Condition.RAINING:
        return True
    if condition is Condition.FLOATING:
        return kind not in {"fish", "bird", "celestial", "boat"}
    if condition in _ANYTHING:
        return kind != "celestial" or condition is Condition.RAINBOW
    if condition in _LIFELESS:
        return not living and kind not in {"vehicle", "building", "aircraft", "boat"}
    if condition in _ROOMY:
        return (
            kind in _HARD - {"building", "vehicle"} | {"food", "drink", "plant", "tree", "clothing", "nature", "flower"}
            or asset in _SHELLED
        )
    if condition in (Condition.MUDDY, Condition.GLOWING):
        return kind not in {"celestial"}
    if condition is Condition.WITHERED:
        return kind in {"flower", "plant", "tree"}
    if condition is Condition.TILTED and kind in {"building", "tree"}:
        # "a crooked house", "a tree bent by the wind"
        return True
    if condition is Condition.UPSIDE_DOWN and kind == "tree":
        # "a tree with its roots in the air"
        return True
    if condition in TOPPLED:
        return kind not in {"building", "celestial", "tree"}
    if asset in _HARDY and condition in _KINDS:
        # "a rusty robot", "a cracked golem"
        return bool(_KINDS[condition] & {"object", "nature"})
    return kind in _KINDS.get(condition, frozenset({kind}))
