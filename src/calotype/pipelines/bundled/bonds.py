"""Bonds: how one thing touches another where it neither rests on it nor is in it, and by which points.

Places are fractions of the sprite's width and height, from its upper left corner.
"""

from __future__ import annotations

from enum import StrEnum


class Bond(StrEnum):
    """How the first of two touches the second, as the look of a joint tells it."""

    PEEKS = "peeks"
    """It looks out from behind the upper edge of what it is in."""
    RIM = "rim"
    """It is on the edge."""
    HANGS = "hangs"
    TIED = "tied"
    MOORED = "moored"
    """It stands in the water by the boat that is tied to it."""
    LEANS = "leans"
    DRAPED = "draped"
    THROUGH = "through"
    STUCK = "stuck"
    """Its sharp end is in the other."""
    FIXED = "fixed"
    """It is flat on the front."""
    RESTS = "rests"
    """It lies on a hand."""
    SHOULDER = "shoulder"
    HIDES = "hides"
    """It looks out from behind its side."""
    WINDS = "winds"
    """It is about the other's middle."""
    BENEATH = "beneath"
    """It lies under it."""
    BEARS = "bears"
    """It carries it on its back, with others or alone."""
    ROWED = "rowed"
    """It is on its upper edge, side by side with others."""
    MUZZLE = "muzzle"
    """It is at an animal's mouth."""
    GATHERED = "gathered"
    """It is an animal with its mouth at the other, with others or alone."""
    CROWNED = "crowned"
    """It is on an animal's head,"""
    NOSED = "nosed"
    """on its nose,"""
    TALONS = "talons"
    """in a bird's feet,"""
    SCRUFF = "scruff"
    """or hangs from its mouth."""
    SERVES = "serves"
    """It stands behind it, and is seen from the waist up."""


def _words(*texts: str) -> frozenset[str]:
    return frozenset("|".join(texts).split("|"))


BORNE = {"head-balancing": Bond.CROWNED, "nose-balancing": Bond.NOSED, "talon-clutching": Bond.TALONS}
"""Between an animal and what it has on its head, on its nose or in its feet: see habits."""
MOUTHS = frozenset({Bond.MUZZLE, Bond.GATHERED, Bond.SCRUFF, *BORNE.values()})
"""What is joined to an animal where its head and its feet are."""
MUZZLING = _words(
    "drinking from|drinking out of|lapping from|lapping at|lapping up|sipping from|eating from|eating out of|eating at|"
    "feeding from|feeding at|pecking at|nibbling at|nibbling on|sniffing at|licking at|gnawing at|gnawing on|"
    "chewing at|"
    "pawing at|batting at|poking at|drinks from|eats from|sniffing around|slurping from|clawing at|scratching at|"
    "munching on|feasting on|chewing on|nosing at|browsing on|grazing from"
)
"""What animals do with their heads at a thing."""
PERCHING = _words("perched in a row on|sitting in a row on|lined up on|sitting together on|huddled on|all on")
HANGING = _words(
    "hanging from|hangs from|hanging on|hanging off|dangling from|swinging from|hung from|hung on|suspended from|"
    "dangling off"
)
TYING = _words(
    "tied to|tethered to|moored to|chained to|leashed to|hitched to|fastened to|roped to|tied up to|anchored to|"
    "bound to"
)
LEANING = _words(
    "leaning against|leaning on|leans against|leans on|propped against|propped up against|resting against|against|"
    "propped on|standing against|parked against|leant against|leaned against"
)
DRAPING = _words(
    "draped over|hung over|slung over|thrown over|folded over|hanging over|draped on|draped across|spread over|over"
)
PASSING = _words("through|passing through|thru")
STICKING = _words(
    "stuck in|stuck into|embedded in|lodged in|plunged into|thrust into|driven into|stabbed into|jammed in|wedged in"
)
FIXING = _words(
    "stuck to|pinned to|taped to|attached to|glued to|nailed to|mounted on|stuck on|pasted on|clinging to|fixed to|"
    "screwed to|magnetically attached to"
)
EDGING = _words(
    "on the rim of|on the edge of|on the lip of|on the brim of|at the edge of|on the very edge of|on the rims of|"
    "on the side of"
)
WINDING = _words(
    "around|wrapped around|coiled around|curled around|wound around|twisted around|wrapped round|coiled round|round|"
    "entwined around|twined around|looped around|knotted around"
)
SHOULDERING = _words("on the shoulder of|on the shoulders of|perched on the shoulder of|sitting on the shoulder of")
HIDING = _words("half behind")
SERVING = _words(
    "behind|standing behind|sitting behind|working behind|seated behind|serving behind|waiting behind|smiling behind|"
    "sits behind|stands behind|leaning over|is behind"
)
COUNTERS = frozenset(
    "shop counter|writing desk|dining table|kitchen island|workbench|school desk|lectern|altar|"
    "mixing desk|coffee table|folding table|ironing board|pulpit".split("|")
)
"""What people stand or sit behind, and are seen over."""
SHELTERING = _words("under|underneath|beneath|below|hiding under|sleeping under|sitting under|lying under|hidden under")
ROWS = frozenset(
    "power line|branch|blossom branch|fence|stone wall|clothesline|log|iron fence|gate|bench|sofa|hedge|seesaw|rope|"
    "telephone pole|railway car|car|crocodile|shelving unit|ladder|raft|canoe|surfboard|piano|grand piano|bus".split(
        "|"
    )
)
"""Long things on which there is room for many side by side."""
BEARING = _words("carrying|carries|lifting|hauling|bearing|dragging|holding|moving|transporting|holding up|stealing")
"""What insects do with their backs."""

HOOKS: dict[str, tuple[float, float]] = {"hook": (0.42, 0.90), "nail": (0.62, 0.24)}
"""What things hang from by a handle, and where."""
LOW = frozenset(
    "armchair|sofa|chair|wicker chair|recliner|rocking chair|bed|four-poster bed|bunk bed|stool|throne|crib|piano|"
    "bathtub|coffee table|car|taxi|truck|van|bus|sports car|police car|pickup truck|racing car|jeep|tractor|"
    "ambulance|camper van|delivery truck|wheelbarrow|stroller|shopping cart|railway car|bench|motorcycle|scooter".split(
        "|"
    )
)
"""What stands on feet or wheels and leaves little room below."""
FRONTED = frozenset(
    "refrigerator|door|brick wall|stone wall|wardrobe|chalkboard|window|telephone pole|folding screen|mirror|gate|"
    "curtain|telephone box|filing cabinet|chest of drawers|postbox|mailbox|telephone|tree|oak tree|bare tree|birch|"
    "castle tower|barn|house|log cabin|shop|laptop|guitar|acoustic guitar|suitcase|backpack|t-shirt|lighthouse|column|"
    "fence|lamp post|television|computer|gravestone|bus stop|office building|skyscraper|chalkboard sign|"
    "map|calendar|spider web".split("|")
)
"""What has an upright front that something can be on."""
FLAT = frozenset(
    "paper note|envelope|magnet|map|calendar|price tag|ticket|wreath|heart|snowflake|scroll|newspaper|picture frame|"
    "mirror|wall clock|sign|stop sign|spider|ladybug|butterfly|snail|gecko|lizard|spider web|bandage|clipboard|frog|"
    "musical note|playing card|pushpin|key|old key|medal|ribbon|dartboard|maple leaf|ivy|nazar amulet|beetle|moth|bee|"
    "starfish|photograph|theatre masks|instant photo|sticker|poster|leaf|horseshoe|shield|"
    "dreamcatcher|cuckoo clock".split("|")
)
"""What lies flat on a front."""
PINS = frozenset({"magnet", "pushpin", "nail", "bandage"})
"""What holds it there."""
CLOTH = frozenset(
    "folded blanket|rug|scarf|coat|towel|blanket|saddle|flag|cloak|dress|kimono|quilt|tablecloth|shawl|cape|jacket|"
    "curtain|sari|rope|snake|chains|t-shirt|jeans|lab coat|socks|belt|raincoat".split("|")
)
"""What hangs down on both sides of what it is over."""
WOUND = frozenset(
    "snake|cobra|python|scarf|ribbon|rope|chains|octopus|ivy|vine|wreath|necklace|pearl necklace|eel|lizard|gecko|"
    "bracelet|belt|chameleon|dragon|garland|squid|worm|caterpillar|crocodile|string of lights|bow".split("|")
)
"""What winds around things."""
MOORINGS = frozenset({"wooden post", "telephone pole", "rock", "column", "bamboo", "log", "tree stump", "anchor"})
"""What a boat is tied to in the water."""
RINGED = frozenset({"hoop", "torus", "life ring", "wreath", "wheel", "tire", "hula hoop", "ring"})
"""Rings that are jumped through."""
GATED = frozenset({"arch", "torii gate", "triumphal arch", "door", "window", "picture frame", "gazebo"})
"""What is walked through."""
BARRED = frozenset({"fence", "gate", "road barrier", "bush", "reeds", "goal", "ladder"})
"""What is looked through from behind."""
HANDS: dict[str, tuple[float, float]] = {
    "open hand": (0.62, 0.60),
    "cupped hands": (0.5, 0.56),
    "raised hand": (0.5, 0.78),
    "pointing hand": (0.20, 0.24),
    "typing hands": (0.5, 0.4),
}
"""Where what lies on a hand has its base."""
SEATS = frozenset(
    "armchair|sofa|chair|throne|bed|rocking chair|wicker chair|stool|bench|four-poster bed|bunk bed|seat|hammock".split(
        "|"
    )
)
"""In these is on them,"""
SPREAD = frozenset({"puddle", "rug", "beach towel", "yoga mat", "picnic blanket", "water lily", "flying carpet"})
"""and so it is in what lies flat on the ground."""
UNHIDING = frozenset(
    "puddle|rug|bubbles|fire|campfire|puff of smoke|waterfall|water lily|mirror|mountain peak".split("|")
)
"""What hides nothing behind its upper edge."""
HOLLOW = frozenset(
    {"object", "furniture", "tool", "toy", "clothing", "vehicle", "food", "plant", "drink", "instrument"}
)
"""Kinds of what something can look out of."""
UTENSILS = frozenset(
    "spoon|fork and knife|chopsticks|paintbrush|pencil|whisk|straw|cinnamon stick|drinking straw|toothbrush".split("|")
)
"""What stands in a cup or a bowl with its end in what is in that."""
POINTS: dict[str, float] = {
    "spoon": 315, "chopsticks": 225,
    "axe": 270, "battle axe": 270, "knife": 135, "dagger": 225, "katana": 40, "spear": 40, "pickaxe": 215,
    "pencil": 225, "pen": 225, "fountain pen": 225, "paintbrush": 215, "flag": 180, "pushpin": 225,
    "sewing needle": 215, "surfboard": 180, "candle": 180, "swords": 0, "trident": 0, "fork and knife": 0,
    "crayon": 225, "screwdriver": 225, "sparkler": 225, "pirate flag": 180, "chequered flag": 180, "feather": 215,
    "snowboard": 180, "skis": 180, "crutch": 180, "magic wand": 225, "syringe": 225, "broom": 225,
    "wooden arrow": 225, "toothpick": 220, "key": 135, "old key": 135, "drinking straw": 190,
}  # fmt: skip
"""The direction of the sharp end, in degrees clockwise from above."""
