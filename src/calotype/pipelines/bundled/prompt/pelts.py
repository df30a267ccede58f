"""Pelts: coats of two colours and sorts of animals that are known by their coats, in words that are drawn: "a black and
white cat" as a white cat with black patches, a puma as a lioness."""

from __future__ import annotations

import re

_COLOUR = "black|white|brown|gr[ae]y|ginger|orange|tan|cream|golden|red|beige|chestnut|silver|blue"
_BASES = ("white", "cream", "tan", "beige", "golden", "grey", "gray", "silver")
"""What the patches are on, the lightest first."""
_COATED = (
    "(?:dog|cat|kitten|horse|foal|goat|kid|rabbit|guinea pig|hamster|rat|pig|piglet|bull|hen|rooster|chicken|pigeon|"
    "duck|terrier|hound|spaniel|lamb|llama|alpaca|ferret|bird|owl)s?|pupp(?:y|ies)|pon(?:y|ies)|bunn(?:y|ies)|mouse|mice|"
    "goose|geese|sheep|fox(?:es)?|wolf|wolves|cal(?:f|ves)"
)
"""Animals that are of one colour as they are: a cow is not."""
_MARKED = (
    r"(?:cow|zebra|panda|penguin|badger|magpie|orca|skunk|dalmatian|border collie|tiger|leopard|cheetah|lemur|giraffe|"
    r"hyena|ladybug|ladybird|bee|wasp|puffin|jaguar|fawn|raccoon|clownfish|tapir)s?"
)
"""Those whose own coat is said: a spotted cow."""
_COAT: dict[str, str] = {
    "piebald": "white {} with black patches", "skewbald": "white {} with brown patches",
    "pinto": "white {} with brown patches", "dappled": "{} with white spots", "dapple grey": "grey {} with white spots",
    "dapple gray": "gray {} with white spots", "tortoiseshell": "black {} with orange patches",
    "patchy": "white {} with brown patches", "patched": "white {} with brown patches",
    "mottled": "{} with brown patches", "brindle": "brown {} with black stripes",
    "brindled": "brown {} with black stripes", "tabby": "{} with brown stripes", "striped": "{} with black stripes",
    "stripy": "{} with black stripes", "bicolour": "white {} with black patches",
    "two-tone": "white {} with black patches", "merle": "grey {} with black patches",
    "speckled": "{} with black spots", "spotty": "white {} with black spots", "freckled": "{} with brown spots",
}  # fmt: skip
"""How a coat is told, and what is drawn."""
_SORTS: dict[str, str] = {
    "jack russell terrier|jack russell|saint bernard|st bernard|st. bernard|fox terrier|springer spaniel":
        "white dog with brown patches",
    "great dane|weimaraner|irish wolfhound|deerhound": "large grey dog",
    "irish setter|red setter|vizsla": "brown golden retriever",
    "chocolate labrador|brown labrador|newfoundland dog": "brown golden retriever",
    "black labrador|black lab": "black golden retriever",
    "doberman pinscher|doberman|dobermann": "rottweiler",
    "pomeranian|bichon frise|bichon|maltese dog|maltese|west highland terrier|westie": "small samoyed",
    "shih tzu|yorkshire terrier|yorkie|lhasa apso|pekingese": "small brown poodle",
    "russian blue cat|russian blue": "grey cat", "ragdoll cat|birman cat|birman": "siamese cat",
    "british shorthair cat|british shorthair|chartreux": "grey cat",
    "jersey cow|guernsey cow|brown swiss cow": "brown cow", "angus cow|black angus|angus bull": "black bull",
    "clydesdale horse|clydesdale|shire horse|draft horse|draught horse": "large brown horse",
    "palomino horse|palomino": "golden horse", "lipizzaner|arabian horse": "white horse",
    "arctic hare|snowshoe hare|mountain hare": "white rabbit", "brown hare|jackrabbit|jack rabbit": "brown rabbit",
    "snowy owl": "white owl with black spots", "golden eagle|harpy eagle": "brown eagle",
    "puma|cougar|mountain lion|florida panther": "lioness", "wolverine animal|honey badger|ratel": "badger",
    "gibbon|macaque|mandrill|howler monkey|spider monkey|snow monkey|japanese macaque": "monkey",
    "spinosaurus|allosaurus|t\\.? ?-?rex|tyrannosaurus rex|tyrannosaurus|velociraptor|raptor dinosaur": "dinosaur",
    "song thrush|thrush|dunnock": "brown bird", "blackbird": "black bird", "cormorant|shag bird": "raven",
    "grey squirrel|gray squirrel": "grey squirrel", "silver fox": "grey fox", "black fox|melanistic fox": "black fox",
    "dormouse|shrew|vole|field mouse|harvest mouse": "mouse", "vicuna|vicuña|guanaco": "llama",
    "humpback whale|blue whale|sperm whale|fin whale|minke whale|right whale": "whale",
}  # fmt: skip
"""Sorts that another with a colour stands for."""
_SORTED = [(re.compile(said, re.IGNORECASE), told) for said, told in _SORTS.items()]
_PELT = re.compile(
    rf"(?<![\w'-])(?:(?P<one>{_COLOUR})(?: and | & |-and-|/)(?P<two>{_COLOUR})(?P<how> (?:\w+ )??)(?P<who>{_COATED})"
    rf"|(?P<coat>{'|'.join(_COAT)}) (?P<whose>{_COATED})"
    rf"|(?P<sort>{'|'.join(_SORTS)})(?P<many>s?)"
    rf"|(?:black and white|black-and-white|spotted|striped|stripy|spotty|patched) (?P<own>{_MARKED})"
    r"|(?:floppy|droopy|pricked|perked|pointed|pointy|alert) (?P<ears>ears))(?![\w'-])",
    re.IGNORECASE,
)


def pelted(prompt: str) -> str:
    """ "a brown and white dog" as "a white dog with brown patches" """
    return _PELT.sub(_told, prompt)


def _told(found: re.Match[str]) -> str:
    if found["ears"] or found["own"]:
        return str(found["ears"] or found["own"])
    if found["coat"]:
        return _COAT[found["coat"].lower()].format(found["whose"])
    if found["sort"]:
        told = next(told for said, told in _SORTED if said.fullmatch(found["sort"]))
        who, _, rest = told.partition(" with ")
        return f"{who}{found['many']}{' with ' if rest else ''}{rest}"
    one, two = found["one"], found["two"]
    base = next((colour for colour in _BASES if colour in (one.lower(), two.lower())), one)
    other = two if base.lower() == one.lower() else one
    return f"{base}{found['how']}{found['who']} with {other} patches"
