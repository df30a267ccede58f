"""Misspellings: typing mistakes in the words between things, and common ones of more than a letter.

Those of one letter in a thing's name are the matching's: "aple".
"""

from __future__ import annotations

import re
from functools import cache

_TABLE: dict[str, str] = {
    # between things
    "the": "teh|hte|tha|thge",
    "with": "wiht|wih|witth|whit|wth|wirh",
    "with her": "withher",
    "with his": "withhis",
    "with a": "witha|wtih a",
    "in the": "inthe",
    "on the": "onthe",
    "of the": "ofthe",
    "of a": "ofa",
    "in a": "ina",
    "on a": "ona",
    "and": "adn|nad|annd|snd",
    "and a": "anda",
    "over": "ober|ovr|oevr|ovre",
    "under": "uner|undr|udner|undre|unter",
    "behind": "behnd|behing|bihind|behid|behined",
    "from": "fom|frmo|frm",
    "between": "betwen|beetween|bewteen|betwenn|inbetween",
    "against": "agains|aganist|agianst|againts",
    "above": "abve|abov|aboue",
    "through": "throught|thorugh|throgh",
    "next to": "nextto|nxt to|netx to|next too",
    "in front of": "infront of|in fornt of|in frontof|infrontof|in font of",
    "beside": "besid|besie",
    "because": "becuase|becouse",
    "there": "thre|ther",
    "their": "thier|theri",
    "which": "whcih|wich|whihc",
    "while": "whlie",
    "who": "woh",
    "without": "wihtout|withot|whitout|witout",
    "inside": "insde|insied|isnide",
    "on top of": "ontop of|on topof|ontopof",
    "near": "naer|neer",
    "around": "arround|aroud|aorund",
    "across": "accross|acros",
    "toward": "towrad",
    # what is done
    "sitting": "siting|sittin|sittng|siiting|sitng",
    "running": "runing|runnig|runnin|runing|runnning",
    "standing": "standin|standng|stading|standig",
    "walking": "walkin|wlaking|walkng|wakling",
    "wearing": "wearin|waering|weraing|wering|wearign",
    "holding": "holdin|holdng|hodling|holdign|hoding",
    "riding": "ridin|rideing|rding",
    "flying": "fliying|flyin|flyng|fying",
    "swimming": "swiming|swimmin|swimmig",
    "jumping": "jumpin|jumpng|jumoing|juming",
    "playing": "playin|plaing|palying",
    "eating": "eatin|eting|eatng",
    "drinking": "drinkin|drinkng|driking",
    "sleeping": "sleepin|sleping|sleepng|slepping",
    "reading": "readin|reeding|raeding",
    "dancing": "danceing|dancin|danicng",
    "driving": "driveing|drivin|driwing",
    "looking": "lookin|loking|lokking",
    "lying": "lieing|laing|lyng",
    "leaning": "leanin|leening|leaing",
    "cooking": "cookin|cokking",
    "climbing": "climing|climbin|clibming",
    "chasing": "chaseing|chasin",
    "carrying": "carring|carying|carriyng",
    "singing": "singin|siging",
    "hanging": "hangin|haning|hangig",
    "fighting": "figthing|fightin|fihgting",
    "hugging": "huging|huggin",
    "smiling": "smileing|smilling|smilin",
    "painting": "paintin|paiting|painitng",
    "surrounded": "surounded|surrouned|suronded",
    "growing": "groing|growin",
    # how things are
    "beautiful": "beatiful|beutiful|beautifull|beautyful|beautful|beatuiful",
    "wooden": "woden|woodn|wodden|woooden",
    "yellow": "yelow|yello|yelllow|yelow",
    "purple": "purpel|pruple|purlpe",
    "orange": "ornage|orage|orrange",
    "green": "gren|grean|grren",
    "white": "whtie|wite|whiet",
    "black": "balck|blakc|blck|blac",
    "brown": "bronw|borwn",
    "blue": "bule",
    "pink": "pnik|pinck",
    "grey": "gery",
    "golden": "goldn|goldne",
    "little": "litle|littel|lttle",
    "small": "smal|samll|smlal",
    "large": "lage|larg|lareg",
    "colorful": "colorfull|colourfull|colrful|colurful",
    "dark": "drak",
    "bright": "birght|brigth|brihgt",
    "snowy": "snowey",
    "cute": "cuet|qute",
    "old": "olld",
    "young": "yuong|yung",
    "happy": "hapy|happpy|hpapy",
    "medieval": "mideval|medeival|medival",
    "ancient": "anceint|acient",
    "realistic": "realsitic|relistic|realstic",
    "cinematic": "cinamatic|cinemtic",
    "detailed": "detaild|detialed|detaled",
    # things, by more than a letter
    "bicycle": "bycicle|bycycle|bicyle|bicicle|bycicel",
    "children": "childern|chidren|chlidren",
    "ocean": "ocaen|oceon|ochean|osean",
    "chair": "chiar|cahir|chiair",
    "elephant": "elefant|elephent|elaphant|elphant",
    "giraffe": "giraff|girafe|jiraffe",
    "castle": "castel|caslte|cassel",
    "dinosaur": "dinasour|dinosour|dinosuar|dinasaur",
    "restaurant": "restaraunt|restorant|resturant|restraunt",
    "umbrella": "umbrela|umberella|umbrealla|ubmrella",
    "football": "fottball|footbal|fotball",
    "butterfly": "buterfly|butterlfy|buttefly",
    "guitar": "gitar|guitare|giutar",
    "library": "libary|librery|libarry",
    "mountain": "mountian|moutain|montain|mountin",
    "mountains": "mountians|moutains",
    "friends": "freinds|frinds|firends",
    "friend": "freind|frend",
    "neighbor": "nieghbor|neigbor",
    "scarf": "scraf|scaf",
    "spaghetti": "spagetti|spageti|spagheti",
    "skeleton": "skelaton|skeleten",
    "knight": "knigth|kinght|nkight",
    "dragon": "dargon|draogn",
    "penguin": "pinguin|pengiun|penquin",
    "rabbit": "rabit|rabbitt|raibbit",
    "squirrel": "squirel|squirell|squirrell",
    "octopus": "octupus|octopuss",
    "sandwich": "sandwhich|sandwitch",
    "lightning": "lightening|lighning",
    "sunset": "sunest|sunste|sunsett",
    "forest": "forrest|foerst|fores",
    "desert": "dessert landscape|deserrt",
    "garden": "gardne|gareden|graden",
    "kitchen": "kichen|kitchne|kitcehn",
    "photograph": "photgraph|fotograph|photogarph",
    "picture": "pitcure|pictrue|picutre",
    "sailing boat": "saling boat",
    "astronaut": "astronout|astronaught|atronaut|astranaut",
    "wolf": "wofl",
    "queen": "quen|qeen",
    "princess": "pricess",
    "strawberry": "strawbery|stawberry|strawberrie",
    "candle": "candel|cnadle|cadle",
    "lighthouse": "lighthose|ligthhouse|lighhouse",
}
"""A word to how it is mistyped."""


@cache
def _wrong() -> dict[str, str]:
    return {typed: meant for meant, many in _TABLE.items() for typed in many.split("|")}


@cache
def _pattern() -> re.Pattern[str]:
    listed = sorted(_wrong(), key=len, reverse=True)
    return re.compile(rf"(?<![\w'-])(?:{'|'.join(map(re.escape, listed))})(?![\w'-])", re.I)


def respelled(prompt: str) -> tuple[str, dict[str, str]]:
    """The prompt without such mistakes, and what was typed to what is meant."""
    found: dict[str, str] = {}

    def right(match: re.Match[str]) -> str:
        typed = match.group()
        meant = _wrong()[typed.lower()]
        found[typed] = meant
        return meant.upper() if typed.isupper() and len(typed) > 1 else meant

    return _pattern().sub(right, prompt), found
