"""Garments: what anybody may have on, how each is cut, and the words for it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

RGB = tuple[float, float, float]
"""sRGB, 0 to 1."""
_BLACK, _WHITE, _NAVY = (0.12, 0.12, 0.14), (0.95, 0.95, 0.95), (0.14, 0.18, 0.34)
_DENIM, _LEATHER, _STEEL = (0.24, 0.37, 0.56), (0.30, 0.19, 0.12), (0.66, 0.69, 0.74)
_GOLD, _RED, _CREAM = (0.92, 0.72, 0.26), (0.80, 0.14, 0.17), (0.93, 0.88, 0.77)


class Area(StrEnum):
    """What of a body it is on."""

    TOP = "top"
    BOTTOM = "bottom"
    WHOLE = "whole"
    """From the shoulders down past the waist."""
    OVER = "over"
    """Over what is worn on the trunk: an apron."""
    FEET = "feet"
    HANDS = "hands"
    HIDE = "hide"
    """The fur, the skin and the eyes themselves: they have it of that colour there."""
    BUILD = "build"
    """No garment: how fat or thin they are below the neck."""
    TRIM = "trim"
    """Something small, or what stands off the body, on anything with a head."""


DRESSES = frozenset({Area.TOP, Area.BOTTOM, Area.WHOLE, Area.OVER})


class Pattern(StrEnum):
    """What is on the cloth."""

    STRIPED = "striped"
    PINSTRIPED = "pinstriped"
    CHECKED = "checked"
    DOTTED = "dotted"
    FLORAL = "floral"
    STARRED = "starred"
    CAMOUFLAGE = "camouflage"
    KNITTED = "knitted"
    SHINY = "shiny"
    FURRY = "furry"


@dataclass(frozen=True, kw_only=True)
class Garment:
    """One garment as the prompt has it."""

    cut: str
    """A row of CUTS."""
    tone: RGB | None = None
    """None: its usual colour."""
    second: RGB | None = None
    """The other colour of a pattern."""
    pattern: Pattern | None = None


@dataclass(frozen=True, kw_only=True)
class Cut:
    """How a garment is made."""

    words: str
    area: Area
    tone: RGB
    sleeve: float = 1.0
    """How much of the arm it covers."""
    hem: float = 0.0
    """Where it ends, from the waist (0) to the floor (1)."""
    flare: float = 0.0
    """How far it stands off the legs, from close (0) to as wide as the arms (1)."""
    front: str = ""
    """What is on it: rows of render.fronts."""
    legs: RGB | None = None
    """The trousers that go with it,"""
    bare: bool = False
    """or bare legs below the hem."""
    feet: RGB | None = None
    pattern: Pattern | None = None
    second: RGB = _WHITE
    """Of what is under it, or of its trimmings."""
    trims: str = ""
    """Cuts of Area.TRIM that go with it."""


def _top(words: str, tone: RGB, front: str = "", **more: object) -> Cut:
    return replace(Cut(words=words, area=Area.TOP, tone=tone, front=front), **more)  # type: ignore[arg-type]


def _whole(words: str, tone: RGB, front: str = "", **more: object) -> Cut:
    return replace(Cut(words=words, area=Area.WHOLE, tone=tone, front=front), **more)  # type: ignore[arg-type]


def _bottom(words: str, tone: RGB, **more: object) -> Cut:
    return replace(Cut(words=words, area=Area.BOTTOM, tone=tone), **more)  # type: ignore[arg-type]


def _trim(words: str, tone: RGB, **more: object) -> Cut:
    return replace(Cut(words=words, area=Area.TRIM, tone=tone), **more)  # type: ignore[arg-type]


CUTS: dict[str, Cut] = {
    "suit": _top(
        "suit|business suit|three-piece suit|three piece suit|suit and tie|business attire|formal suit|suit jacket|"
        "formal attire|business clothes|office attire",
        (0.17, 0.20, 0.29), "shirt tie lapels buttons", hem=0.10, legs=(0.17, 0.20, 0.29), feet=_BLACK,
    ),
    "tuxedo": _top(
        "tuxedo|tux|dinner jacket|smoking jacket|black tie|tailcoat",
        _BLACK, "shirt studs bow lapels", hem=0.10, legs=_BLACK, feet=_BLACK,
    ),
    "blazer": _top("blazer|sport coat|sports jacket|tweed jacket", _NAVY, "shirt lapels buttons", hem=0.10),
    "lab coat": _whole(
        "lab coat|lab coats|white coat|doctor's coat|labcoat|laboratory coat",
        _WHITE, "blouse lapels buttons pockets", hem=0.48, second=(0.45, 0.62, 0.78),
    ),
    "coat": _whole(
        "coat|overcoat|winter coat|wool coat|peacoat|pea coat|frock coat|greatcoat|parka|puffer coat|long coat|"
         "duster",
        (0.45, 0.33, 0.25), "shirt lapels double", hem=0.52, second=_CREAM,
    ),
    "fur coat": _whole("fur coat|fur coats|furs", (0.56, 0.42, 0.30), "shawl", hem=0.50, pattern=Pattern.FURRY),
    "trench coat": _whole(
        "trench coat|trenchcoat|trench", (0.76, 0.64, 0.46), "shirt lapels double belt", hem=0.55,
    ),
    "raincoat": _whole(
        "raincoat|rain coat|rain jacket|mackintosh|oilskin|rain slicker|slicker",
        (0.98, 0.80, 0.12), "hood zip pockets", hem=0.42, feet=(0.98, 0.80, 0.12),
    ),
    "jacket": _top(
        "jacket|bomber jacket|windbreaker|puffer jacket|winter jacket|ski jacket|down jacket|anorak|track jacket|"
         "fleece|"
        "varsity jacket|letterman jacket|military jacket|flight jacket|safari jacket|jean jacket|cardigan|bolero",
        (0.32, 0.38, 0.42), "zip collar pockets", hem=0.04,
    ),
    "leather jacket": _top(
        "leather jacket|biker jacket|motorcycle jacket|leather coat|leather outfit|leathers",
        (0.14, 0.12, 0.13), "blouse lapels slanted", hem=0.04, pattern=Pattern.SHINY,
    ),
    "denim jacket": _top("denim jacket|jean jacket", _DENIM, "blouse collar buttons flaps", hem=0.03),
    "hoodie": _top(
        "hoodie|hooded sweatshirt|sweatshirt with a hood|hooded jacket|zip-up hoodie",
        (0.45, 0.47, 0.50), "hood strings pouch", hem=0.05,
    ),
    "sweater": _top(
        "sweater|jumper|pullover|knitwear|knit sweater|christmas sweater|wool sweater|sweatshirt",
        (0.70, 0.33, 0.26), "ribs", hem=0.03, pattern=Pattern.KNITTED,
    ),
    "turtleneck": _top(
        "turtleneck|turtleneck sweater|polo neck|roll neck|turtle neck|turtle neck sweater", (0.20, 0.20, 0.23),
        "rollneck ribs", hem=0.03, pattern=Pattern.KNITTED,
    ),
    "shirt": _top(
        "shirt|dress shirt|dashiki|kurta|guayabera|button-up shirt|button-down shirt|button up shirt|"
         "flannel shirt|flannel|hawaiian shirt|"
        "aloha shirt|blouse|polo shirt|linen shirt|plaid shirt|lumberjack shirt|shirts|blouses|tunic",
        (0.88, 0.91, 0.96), "collar placket", hem=0.03,
    ),
    "shirt and tie": _top("shirt and tie|shirt and a tie", _WHITE, "collar tie", hem=0.0, legs=(0.2, 0.22, 0.27)),
    "t-shirt": _top(
        "t-shirt|t shirt|tshirt|tee|tee shirt|t-shirts|crop top|tank top|undershirt|band shirt",
        _WHITE, "", sleeve=0.45,
    ),
    "jersey": _top(
        "jersey|football jersey|soccer jersey|football shirt|sports jersey|basketball jersey|soccer uniform|"
         "football kit|"
        "sports uniform|soccer kit|hockey jersey",
        _RED, "number", sleeve=0.45,
    ),
    "vest": _top(
        "vest|waistcoat|gilet|vests|leather vest", (0.36, 0.30, 0.28), "shirtfront buttons", sleeve=0.0, hem=0.02,
    ),
    "safety vest": _top(
        "high-visibility vest|hi-vis vest|safety vest|reflective vest|high visibility vest|high-vis vest|hi vis vest|"
        "reflective jacket|life jacket|life vest",
        (0.98, 0.50, 0.08), "reflectors", sleeve=0.0, hem=0.02,
    ),
    "uniform": _top(
        "uniform|military uniform|police uniform|army uniform|dress uniform|navy uniform|officer's uniform|work "
         "uniform|"
        "pilot uniform|uniforms|captain's uniform|admiral's uniform",
        _NAVY, "collar brass epaulettes belt", hem=0.08, legs=_NAVY, feet=_BLACK,
    ),
    "school uniform": _top(
        "school uniform|school uniforms", _NAVY, "shirt tie lapels buttons", hem=0.08, legs=(0.45, 0.46, 0.50),
    ),
    "camouflage": _top(
        "camouflage|camo|fatigues|army fatigues|combat gear|camouflage uniform|combat uniform",
        (0.36, 0.40, 0.24), "collar placket flaps belt", hem=0.05, legs=(0.36, 0.40, 0.24), feet=_BLACK,
        pattern=Pattern.CAMOUFLAGE,
    ),
    "scrubs": _top(
        "scrubs|surgical scrubs|hospital scrubs|medical scrubs|surgical gown", (0.30, 0.62, 0.64), "vneck pocket",
        sleeve=0.45, hem=0.08, legs=(0.30, 0.62, 0.64),
    ),
    "chef's jacket": _top(
        "chef's jacket|chef jacket|chef's coat|chef coat|chef whites|chef's whites|chef uniform|chef's uniform",
        _WHITE, "collar double", hem=0.10,
    ),
    "armour": _top(
        "armor|armour|suit of armor|suit of armour|plate armor|plate armour|knight's armor|chainmail|chain mail|"
        "battle armor|body armor|knight armor|golden armor|breastplate",
        _STEEL, "plates", hem=0.16, legs=_STEEL, feet=(0.5, 0.53, 0.58), pattern=Pattern.SHINY,
    ),
    "spacesuit": _top(
        "spacesuit|space suit|astronaut suit|astronaut's suit|pressure suit|astronaut outfit|astronaut costume|"
        "space suits|spacesuits",
        (0.93, 0.94, 0.95), "rollneck panel belt", trims="space helmet", hem=0.0, legs=(0.93, 0.94, 0.95),
         feet=(0.7, 0.72, 0.75),
    ),
    "superhero suit": _top(
        "superhero suit|superhero costume|superhero outfit|supersuit|super suit|hero costume",
        (0.13, 0.30, 0.80), "emblem belt", trims="cape", hem=0.0, legs=(0.13, 0.30, 0.80), feet=_RED, second=_RED,
    ),
    "jumpsuit": _top(
        "jumpsuit|boiler suit|coveralls|coverall|flight suit|onesie|tracksuit|track suit|wetsuit|wet suit|"
         "diving suit|"
        "leotard|bodysuit|catsuit|hazmat suit|ski suit|racing suit|race suit|prison uniform|pajamas|pyjamas|pjs|"
        "pajama|pyjama|thermal suit|spandex|sportswear|workout clothes|gym clothes|athletic wear|snowsuit",
        (0.26, 0.36, 0.52), "zip collar", legs=(0.26, 0.36, 0.52),
    ),
    "gi": _top(
        "karate gi|judo gi|karate uniform|gi|martial arts uniform|karate outfit|judo uniform",
        _WHITE, "crossed sash", hem=0.12, legs=_WHITE, second=_BLACK,
    ),
    "overalls": Cut(
        words="overalls|dungarees|overall|dungaree|bib overalls|farmer overalls", area=Area.OVER, tone=_DENIM,
        front="bib straps pocket", legs=_DENIM,
    ),
    "apron": Cut(
        words="apron|kitchen apron|leather apron|aprons", area=Area.OVER, tone=(0.90, 0.87, 0.80),
        front="bib straps ties", hem=0.34,
    ),
    "dress": _whole(
        "dress|dresses|summer dress|dirndl|sundress|sun dress|frock|cocktail dress|party dress|pinafore|mini dress|"
         "knee-length dress",
        (0.83, 0.30, 0.40), "scoop waistband", sleeve=0.0, hem=0.50, flare=0.75, bare=True,
    ),
    "gown": _whole(
        "gown|evening gown|ball gown|ballgown|evening dress|ball dress|long dress|maxi dress|flowing dress|"
         "prom dress|"
        "princess dress|gowns|flowing gown|victorian dress|medieval dress|flamenco dress|hanfu|hanbok|toga|"
        "renaissance dress|formal dress|qipao|cheongsam|ao dai|sarafan|abaya dress|crinoline",
        (0.62, 0.13, 0.25), "scoop waistband", sleeve=0.0, hem=0.97, flare=1.0, bare=True,
    ),
    "wedding dress": _whole(
        "wedding dress|wedding gown|bridal gown|bridal dress", (0.97, 0.96, 0.94), "scoop waistband lace",
     trims="veil",
        sleeve=0.0,
        hem=0.97, flare=1.0, bare=True,
    ),
    "poncho": _whole(
        "poncho|ponchos|serape|mexican poncho|andean poncho", (0.76, 0.24, 0.20), "", hem=0.22, flare=0.9,
        pattern=Pattern.STRIPED, second=(0.96, 0.78, 0.30),
    ),
    "tutu": _whole(
        "tutu|ballet dress|ballet costume|ballet tutu|tutus", (0.97, 0.66, 0.76), "scoop waistband", sleeve=0.0,
        hem=0.16,
        flare=1.6, bare=True, feet=(0.97, 0.66, 0.76),
    ),
    "kimono": _whole(
        "kimono|yukata|kimonos|haori", (0.75, 0.20, 0.30), "crossed obi", hem=0.93, flare=0.35,
        pattern=Pattern.FLORAL, second=(0.98, 0.86, 0.62),
    ),
    "sari": _whole(
        "sari|saree|saris|lehenga", (0.86, 0.25, 0.42), "drape", sleeve=0.45, hem=0.96, flare=0.5, second=_GOLD,
    ),
    "robe": _whole(
        "robe|robes|bathrobe|dressing gown|monk's robe|wizard robe|wizard robes|priest robes|cassock|habit|"
         "nun's habit|"
        "nightgown|nightdress|nightshirt|kaftan|caftan|djellaba|abaya|thobe|burqa|choir robe|graduation gown|"
         "boubou|sherwani|priest's robe|silk robe",
        (0.42, 0.30, 0.24), "crossed cord", hem=0.93, flare=0.55,
    ),
    "swimsuit": _whole(
        "swimsuit|bathing suit|one-piece swimsuit|swimming costume|swimsuits|swimwear|one piece swimsuit",
        (0.90, 0.22, 0.30), "scoop straps", sleeve=0.0, hem=0.10, bare=True, feet=(0.0, 0.0, 0.0),
    ),
    "bikini": _whole(
        "bikini|bikinis|two-piece swimsuit", (0.90, 0.22, 0.30), "midriff", sleeve=0.0, hem=0.10, bare=True,
        feet=(0.0, 0.0, 0.0),
    ),
    "bare chest": _top("bare chest|no shirt|bare torso", (0.0, 0.0, 0.0), "naked", sleeve=0.0),
    "swim trunks": _bottom(
        "swim trunks|swimming trunks|board shorts|boardshorts|trunks|boxer shorts", (0.10, 0.45, 0.75), hem=0.36,
        bare=True,
        feet=(0.0, 0.0, 0.0),
    ),
    "jeans": _bottom(
        "jeans|blue jeans|denim jeans|denims|ripped jeans|skinny jeans", _DENIM,
    ),
    "trousers": _bottom(
        "trousers|pants|slacks|leggings|sweatpants|khakis|chinos|cargo pants|breeches|tights|joggers|baggy pants|"
        "yoga pants|leather pants",
        (0.33, 0.33, 0.37),
    ),
    "shorts": _bottom("shorts|denim shorts|bermuda shorts|running shorts|lederhosen", (0.72, 0.64, 0.48), hem=0.38,
     bare=True),
    "skirt": _bottom(
        "skirt|skirts|pleated skirt|mini skirt|miniskirt|kilt|pencil skirt|short skirt|midi skirt",
     (0.30, 0.34, 0.55),
        hem=0.46, flare=0.75, bare=True,
    ),
    "long skirt": _bottom(
        "long skirt|maxi skirt|flowing skirt|sarong", (0.30, 0.34, 0.55), hem=0.92, flare=0.9, bare=True,
    ),
    "grass skirt": _bottom("grass skirt|hula skirt", (0.62, 0.66, 0.28), hem=0.45, flare=0.9, bare=True,
     pattern=Pattern.FURRY),
    "boots": Cut(
        words="boots|rain boots|rubber boots|wellies|wellington boots|wellingtons|gumboots|leather boots|"
        "combat boots|snow boots|knee-high boots|high boots|work boots|riding boots|galoshes|ski boots",
        area=Area.FEET, tone=_LEATHER, hem=0.30,
    ),
    "shoes": Cut(
        words="shoes|sneakers|trainers|slippers|sandals|loafers|dress shoes|running shoes|high heels|heels|"
        "ballet shoes|socks|tennis shoes|moccasins|ballet slippers",
        area=Area.FEET, tone=(0.85, 0.85, 0.86), hem=0.06,
    ),
    "gloves": Cut(
        words="gloves|mittens|leather gloves|rubber gloves|boxing gloves|work gloves|lace gloves|surgical gloves|"
        "winter gloves|oven mitts|glove|gauntlets|wool gloves|knitted gloves",
        area=Area.HANDS, tone=(0.75, 0.20, 0.20),
    ),
    "robotic arm": Cut(
        words="robotic arm|robot arm|bionic arm|cyborg arm|mechanical arm|prosthetic arm|metal arm|robotic arms|"
        "mechanical arms|cybernetic arm|cybernetic arms|robotic hand|prosthetic hand|bionic hand",
        area=Area.HANDS, tone=(0.62, 0.66, 0.72), pattern=Pattern.SHINY,
    ),
    "eyes": Cut(words="eyes|big eyes|large eyes|glowing eyes|bright eyes", area=Area.HIDE, tone=_BLACK),
    "paws": Cut(words="paws|socks on its paws|feet|front paws|hooves", area=Area.HIDE, tone=_WHITE),
    "chest": Cut(words="chest|belly|tummy|breast|underbelly", area=Area.HIDE, tone=_WHITE),
    "spots": Cut(words="spots|dots on its back|freckles on its back", area=Area.HIDE, tone=_BLACK),
    "patches": Cut(words="patches|markings|splotches|spots and patches", area=Area.HIDE, tone=_BLACK),
    "stripes": Cut(words="stripes", area=Area.HIDE, tone=_BLACK),
    "face": Cut(
        words="face|smiley face|cute face|happy face|smiling face|kawaii face|cartoon face|googly eyes|big smile|smile|"
        "eyes and a smile|eyes and a mouth|friendly face",
        area=Area.HIDE,
        tone=_BLACK,
    ),
    "angry face": Cut(words="angry face|grumpy face|frowning face|evil face", area=Area.HIDE, tone=_BLACK),
    "sad face": Cut(words="sad face|crying face|unhappy face", area=Area.HIDE, tone=_BLACK),
    "stout": Cut(words="fat belly|big belly|round belly|beer belly|pot belly", area=Area.BUILD, tone=_BLACK),
    "thin": Cut(words="thin body|skinny body|slender body", area=Area.BUILD, tone=_BLACK),
    "muscular": Cut(words="muscles|big muscles|muscular body|muscular build", area=Area.BUILD, tone=_BLACK),
    "with child": Cut(words="baby bump|pregnant belly", area=Area.BUILD, tone=_BLACK),
    "tattoos": Cut(
        words="tattoos|tattoo|tattooed arms|tattoo sleeves|sleeve tattoo|sleeve tattoos|arm tattoos",
        area=Area.HANDS,
        tone=(0.16, 0.22, 0.34),
    ),
    "tie": _trim("tie|necktie|neck tie|ties|long tie", (0.70, 0.12, 0.16)),
    "bow tie": _trim("bow tie|bowtie|bow-tie|bow ties|bowties|dicky bow", (0.75, 0.10, 0.14)),
    "bandana": _trim("bandana|neckerchief|kerchief|neck scarf|ascot|bib", (0.82, 0.16, 0.18)),
    "collar": _trim("collar|dog collar|bell collar|spiked collar|pet collar|studded collar", (0.78, 0.12, 0.14)),
    "cape": _trim("cape|cloak|superhero cape|fur cape|capes|cloaks|mantle|shawl|hooded cloak|hooded cape|"
    "blanket", (0.72,
     0.10, 0.14)),
    "wings": _trim("wings|angel wings|white wings|feathered wings", (0.97, 0.97, 0.98)),
    "fairy wings": _trim("fairy wings|butterfly wings|gossamer wings|dragonfly wings", (0.72, 0.88, 0.96)),
    "bat wings": _trim("bat wings|demon wings|dragon wings|leathery wings|devil wings", (0.30, 0.12, 0.16)),
    "halo": _trim("halo|a halo above|glowing halo|golden halo", (1.0, 0.86, 0.36)),
    "horns": _trim("horns|devil horns|demon horns|ram horns|goat horns|curved horns|horn", (0.45, 0.12, 0.12)),
    "cat ears": _trim("cat ears|cat-ears|fox ears|wolf ears|animal ears", (0.20, 0.18, 0.20)),
    "bunny ears": _trim("bunny ears|rabbit ears", (0.96, 0.94, 0.95)),
    "antlers": _trim("antlers|antler headband|reindeer antlers", (0.50, 0.34, 0.20)),
    "bear hood": _trim("bear hood|mouse hood|monkey hood|hood with round ears", (0.52, 0.36, 0.24)),
    "fox hood": _trim("fox hood|cat hood|wolf hood|tiger hood|hood with ears", (0.90, 0.46, 0.14)),
    "dinosaur hood": _trim("dinosaur hood|dragon hood|crocodile hood|hood with spikes", (0.34, 0.66, 0.30)),
    "shark hood": _trim("shark hood|hood with a fin", (0.42, 0.54, 0.66)),
    "frog hood": _trim("frog hood|hood with big eyes", (0.36, 0.70, 0.28)),
    "chick hood": _trim("chick hood|duck hood|chicken hood|bird hood|hood with a beak", (0.99, 0.82, 0.22)),
    "unicorn hood": _trim("unicorn hood|hood with a horn", (0.96, 0.95, 0.98)),
    "lion mane": _trim("lion mane|lion's mane|mane of a lion", (0.72, 0.40, 0.14)),
    "antennae": _trim("antennae|feelers|antenna headband|bobbly antennae", (0.98, 0.80, 0.20)),
    "eye patch": _trim("eye patch|eyepatch|eye-patch", (0.08, 0.08, 0.09)),
    "space helmet": _trim(
        "glass helmet|fishbowl helmet|astronaut helmet|astronaut's helmet|cosmonaut helmet", (0.95, 0.96, 0.98)
    ),
    "monocle": _trim("monocle", _GOLD),
    "face mask": _trim(
        "face mask|surgical mask|medical mask|surgical face mask|dust mask|respirator|mouth mask", (0.55, 0.80, 0.86),
    ),
    "eye mask": _trim(
        "mask|masquerade mask|domino mask|superhero mask|venetian mask|carnival mask|black mask|sleep mask|blindfold",
        (0.10, 0.09, 0.11),
    ),
    "gas mask": _trim("gas mask|plague doctor mask|plague mask|beaked mask|beak mask", (0.16, 0.15, 0.15)),
    "veil": _trim("veil|bridal veil|wedding veil|lace veil", (0.98, 0.98, 1.0)),
    "hijab": _trim("hijab|headscarf|head scarf|shawl over her head|babushka scarf|niqab", (0.45, 0.30, 0.48)),
    "hood": _trim("hood", (0.25, 0.24, 0.28)),
    "turban": _trim("turban", (0.85, 0.55, 0.16)),
    "beret": _trim("beret|french beret|painter's beret", (0.72, 0.12, 0.16)),
    "nightcap": _trim("nightcap|night cap|sleeping cap|stocking cap|elf hat|gnome hat", (0.30, 0.42, 0.78)),
    "fez": _trim("fez|fez hat", (0.72, 0.12, 0.14)),
    "straw hat": _trim("straw hat|straw hats|panama hat", (0.90, 0.76, 0.46)),
    "conical hat": _trim("conical hat|bamboo hat|rice hat|asian conical hat|straw conical hat|coolie hat", (0.86,
     0.72, 0.44)),
    "sombrero": _trim("sombrero|mexican hat", (0.90, 0.70, 0.36)),
    "bowler hat": _trim("bowler hat|bowler|derby hat|fedora|trilby|homburg|bowler hats", (0.16, 0.15, 0.17)),
    "flat cap": _trim("flat cap|newsboy cap|paddy cap|cap", (0.42, 0.38, 0.34)),
    "jester hat": _trim("jester hat|jester's hat|jester cap|fool's cap|fool's hat|joker hat", (0.75, 0.12, 0.20)),
    "headdress": _trim(
        "headdress|feather headdress|tall headdress|feathered headdress|"
         "head wrap|"
        "headwrap|gele",
        _GOLD,
    ),
    "headband": _trim("headband|hairband|sweatband|bandana on his head|bandana on her head|head band|"
    "forehead band", (0.82, 0.16, 0.18)),
    "tiara": _trim("tiara|diadem|circlet|headpiece|head ornament|hair ornament|hair jewel|head jewel|head jewellery|"
    "head jewelry|hair jewellery|maang tikka", (0.95, 0.80, 0.40)),
    "nurse cap": _trim("nurse cap|nurse's cap|nurse hat", _WHITE),
    "laurel wreath": _trim("laurel wreath|laurels|laurel crown|olive wreath|crown of leaves|leaf crown|wreath",
     (0.36, 0.55, 0.26)),
    "knight's helmet": _trim("knight's helmet|knight helmet|medieval helmet|great helm", _STEEL),
    "racing helmet": _trim(
        "motorcycle helmet|bike helmet|bicycle helmet|racing helmet|ski helmet|football helmet|crash helmet|helmet|"
         "helmets",
        (0.85, 0.14, 0.16),
    ),
    "swim cap": _trim("swim cap|swimming cap|shower cap|bathing cap|surgical cap", (0.35, 0.65, 0.85)),
    "earrings": _trim("earrings|hoop earrings|gold earrings|pearl earrings|pearl earring|earring|large earrings",
     _GOLD),
    "pearls": _trim("pearl necklace|pearls|string of pearls|beads|bead necklace|beaded necklace|gold chain|lei|"
     "garland", (0.95, 0.93, 0.88)),
    "jewellery": _trim("jewellery|jewelry|gold jewellery|gold jewelry|golden jewelry|golden jewellery|jewels", _GOLD),
    "belt": _trim("belt|leather belt|tool belt|utility belt|sash", (0.32, 0.20, 0.12)),
    "backpack": _trim("backpack|rucksack|school bag|schoolbag|knapsack|backpacks", (0.82, 0.26, 0.20)),
    "shoulder bag": _trim("shoulder bag|satchel|messenger bag|crossbody bag|bag", (0.50, 0.32, 0.20)),
    "suspenders": _trim("suspenders|braces|red suspenders", (0.62, 0.12, 0.14)),
    "pillbox hat": _trim("pillbox hat|pillbox|bellboy hat|bellhop hat|bellboy cap", _RED),
    "peaked cap": _trim(
        "peaked cap|captain's hat|captain hat|captain's cap|conductor's hat|conductor's cap|police cap|police hat|"
        "officer's cap|officer cap|pilot's cap|pilot hat|pilot cap|chauffeur cap|chauffeur's cap|"
         "train conductor's hat|"
        "train conductor’s hat|train conductor hat|military cap|peaked hat|engineer's cap|skipper hat",
        _NAVY,
    ),
    "sailor hat": _trim("sailor hat|sailor's hat|sailor cap|sailor's cap|navy cap", _WHITE),
    "mitre": _trim("mitre|miter|bishop's hat|papal hat|pope hat|papal tiara", _WHITE),
    "nemes": _trim("nemes|egyptian headdress|pharaoh headdress|pharaoh's headdress|nemes headdress", _GOLD),
    "roman helmet": _trim(
        "roman helmet|centurion helmet|spartan helmet|gladiator helmet|plumed helmet|crested helmet|greek helmet|"
        "corinthian helmet",
        _GOLD,
    ),
    "bicorne": _trim("bicorne|bicorn|bicorne hat|napoleon hat|admiral's hat", _BLACK),
    "tricorne": _trim("tricorne|tricorn|tricorn hat|tricorne hat|three-cornered hat|musketeer hat", _BLACK),
    "ushanka": _trim("ushanka|fur hat|trapper hat|russian hat|cossack hat|fur cap", (0.36, 0.26, 0.20)),
    "pith helmet": _trim("pith helmet|safari hat|explorer hat|explorer's hat|safari helmet", (0.84, 0.76, 0.58)),
    "welding mask": _trim("welding mask|welder's mask|welding helmet|welder mask|hockey mask", (0.26, 0.28, 0.31)),
    "beekeeper's veil": _trim("beekeeper's veil|beekeeper veil|beekeeper hat|beekeeper's hat|bee veil|"
    "netted hat", _CREAM),
    "bonnet": _trim("bonnet|mob cap|maid's cap|maid cap|lace cap|frilly cap|maid headband|baby bonnet|white cap",
     _WHITE),
    "wig": _trim("powdered wig|white wig|judge's wig|curly white wig|barrister wig|wig|judge wig",
     (0.92, 0.90, 0.86)),
    "deerstalker": _trim("deerstalker|deerstalker hat|deerstalker cap|detective hat|detective's hat|sherlock hat",
     (0.50, 0.40, 0.28)),
    "balaclava": _trim("balaclava|ski mask|luchador mask|lucha mask|wrestling mask|full face mask", _BLACK),
    "aviator cap": _trim(
        "aviator cap|aviator hat|flying cap|leather flying helmet|flying helmet|pilot's helmet|aviator helmet|"
         "leather cap",
        (0.42, 0.26, 0.16),
    ),
    "miner's helmet": _trim("miner's helmet|miner helmet|miner's hat|headlamp|head lamp|head torch|lamp helmet",
     (0.95, 0.76, 0.20)),
    "mohawk": _trim("mohawk|mohican|mohawk hair|mohawk hairstyle", (0.30, 0.80, 0.35)),
    "cyber visor": _trim("cyber visor|visor|vr headset|vr goggles|virtual reality headset|ar glasses|cyber goggles",
     (0.10, 0.85, 0.95)),
    "freckles": _trim("freckles|freckled face|freckled cheeks|freckled skin", (0.62, 0.36, 0.22)),
    "scar": _trim("scar|scars|scarred face|facial scar|scar across his face|scar on his face|scar over one eye",
     (0.62, 0.28, 0.26)),
    "war paint": _trim("war paint|face paint|warpaint|painted face|facepaint|tribal paint", _RED, second=_WHITE),
    "missing tooth": _trim("missing tooth|gap tooth|missing teeth|gap in his teeth|gap in her teeth|"
    "missing front tooth|"
     "missing front teeth|gap-toothed smile|gap-toothed grin|tooth gap", (0.30, 0.06, 0.10)),
    "fangs": _trim("fangs|vampire teeth|vampire fangs|sharp teeth|pointy teeth", _WHITE),
    "clown nose": _trim("clown nose|red nose|red clown nose", (0.88, 0.12, 0.14)),
    "pointed ears": _trim("pointed ears|pointy ears|elf ears|elven ears|long ears", (0.96, 0.77, 0.65)),
    "wrinkles": _trim("wrinkles|wrinkled face|wrinkled skin|deep wrinkles|weathered face|lined face",
     (0.62, 0.40, 0.32)),
    "long beard": _trim("long beard|flowing beard|bushy beard|beard", (0.34, 0.23, 0.16)),
    "clerical collar": _trim("clerical collar|white collar|roman collar|priest collar|jabot|priest's collar", _WHITE),
    "tape measure": _trim("tape measure|measuring tape", (0.98, 0.84, 0.24)),
    "whistle": _trim("whistle|whistles", (0.14, 0.14, 0.16)),
    "stethoscope": _trim("stethoscope", (0.22, 0.24, 0.28)),
    "medal": _trim("medal|gold medal|medals|silver medal|bronze medal|olympic medal", _GOLD),
    "badge": _trim("badge|sheriff's badge|sheriff badge|star badge|police badge", _GOLD),
    "ruff": _trim("ruff|ruff collar|lace ruff|frilled collar|ruffled collar|clown collar", _WHITE),
    "hair flower": _trim("hair flower|flower hairpin|flower hair clip|floral hairpin", (0.96, 0.55, 0.68)),
    "nose smudge": _trim("nose smudge", _WHITE),
    "cheek smudge": _trim("cheek smudge", (0.36, 0.24, 0.16)),
    "blush": _trim("rosy cheeks|rosy cheek|blush|blushing cheeks|flushed cheeks|red cheeks|pink cheeks|ruddy cheeks|"
    "flushed face|apple cheeks", (0.93, 0.36, 0.40)),
    "dimples": _trim("dimples|dimpled cheeks|dimpled smile", (0.70, 0.40, 0.34)),
    "braces": _trim("dental braces|braces on her teeth|braces on his teeth|teeth braces", (0.72, 0.76, 0.82)),
    "eye bags": _trim("bags under his eyes|bags under her eyes|bags under their eyes|dark circles|eye bags|"
    "tired eyes|sunken eyes|dark circles under his eyes|dark circles under her eyes|weary eyes", (0.52, 0.38, 0.44)),
    "lipstick": _trim("lipstick|lips|painted lips|full lips|glossy lips|lip gloss", (0.78, 0.10, 0.18)),
    "beauty mark": _trim("beauty mark|beauty spot|mole|birthmark", (0.26, 0.14, 0.10)),
    "black eye": _trim("black eye|bruise|bruised eye|bruised face|shiner|bruises", (0.34, 0.20, 0.46)),
    "plaster": _trim("plaster on his nose|plaster on her nose|band-aid|bandaid|bandage on his nose|"
    "bandage on her nose|sticking plaster|band-aid on his nose|band-aid on her nose", (0.88, 0.68, 0.52)),
    "nose ring": _trim("nose ring|nose piercing|septum ring|septum piercing|nose stud|piercings|pierced nose", _GOLD),
    "sweat": _trim("sweat|sweat on his brow|sweat on his forehead|beads of sweat|sweat on his face|"
    "sweat on her forehead|sweaty face|sweat dripping", (0.70, 0.88, 0.98)),
    "eyeshadow": _trim("eyeshadow|eye shadow|make-up|makeup|heavy makeup|heavy make-up|smoky eyes|eyeliner|kohl|"
    "dramatic makeup|bold makeup|colourful makeup|colorful makeup|stage makeup", (0.42, 0.24, 0.62)),
    "bushy eyebrows": _trim("bushy eyebrows|thick eyebrows|bushy brows|thick brows|eyebrows|unibrow",
     (0.20, 0.15, 0.13)),
    "stubble": _trim("stubble|five o'clock shadow|unshaven face|unshaven chin|designer stubble|three-day beard",
     (0.28, 0.22, 0.20)),
    "moustache": _trim("moustache|mustache|fake moustache|handlebar moustache|curly moustache|fake mustache", (0.16,
     0.12, 0.10)),
}  # fmt: skip
"""By name. Words of the same garment stand beside each other; the first is how it is called."""


@cache
def words() -> dict[str, str]:
    """Every word for a garment to its cut."""
    found = {word: name for name, cut in CUTS.items() for word in cut.words.split("|")}
    sewn = {word: name for word, name in found.items() if CUTS[name].area in DRESSES}
    several = {f"{word}s": name for word, name in sewn.items() if not word.endswith("s")}
    return {**several, **found}
