"""Sprouting: what comes out of a thing, is on its back, takes the place of a tree's leaves, or is what somebody turns
into: "a tree growing out of a book", "a whale with a village on its back", "a woman dissolving into birds"."""

from __future__ import annotations

import re

from calotype.pipelines.bundled.prompt.counts import number
from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE, Lexicon
from calotype.pipelines.bundled.prompt.pieces import indefinite

_WHAT = r"(?P<what>(?:an? |the |some |many |tiny |two |three )?(?:[a-z-]+ ){0,2}?[a-z-]+)"
_THING = r"(?P<thing>(?:(?:an? |the |his |her |its |one )|^)(?:[a-z-]+ ){0,3}?[a-z-]+)"
_COMES = (
    r"(?:growing|grows|sprouting|sprouts|bursting|bursts|blooming|blooms|emerging|emerges|rising|rises|erupting|erupts|"
    r"exploding|explodes|shooting|spilling|spills|pouring|pours|flowing|flows|gushing|gushes|streaming|streams|popping|"
    r"pops|coming|comes|springing|springs|tumbling|cascading|overflowing|unfolding|flying|leaping|climbing|swimming|"
    r"falling|breaking|escaping|sticking|poking)"
)
_END = r"(?=\s*(?:$|[,.;!]|(?:in|on|at|with|and|under|by|near|beside|against|while|as|into|onto|like)\b))"
_OUT_OF = re.compile(
    rf"(?:^|(?<=, )){_WHAT} (?:is |are )?{_COMES} (?:up |right |straight )*(?:out of|from|from inside|out from|"
    rf"from within) "
    rf"(?:the (?:top|inside|pages|mouth|cracks|crack|lid|center|centre|middle) of )?{_THING}{_END}",
    re.IGNORECASE,
)
_WITH_OUT = re.compile(
    rf"(?:^|(?<=, )){_THING},? (?:with|and|that has|from which) {_WHAT} (?:that is |that are |are |is )?{_COMES} "
    r"(?:up |right |straight )*(?:(?:out )?(?:of|from) )?(?:inside )?(?:(?:out of|of|from) )?(?:it|(?:its|his|"
    r"her) [a-z]+|the (?:top|pages|"
    rf"crack|cracks|inside|lid|mouth|middle)){_END}",
    re.IGNORECASE,
)
_BACK = re.compile(
    rf"\b{_THING},? (?:with|carrying|that carries|bearing|has|having|carries|which carries|balancing) "
    r"(?P<what>(?:an? |the |its )(?:[a-z-]+ ){0,2}?[a-z-]+) (?:built |growing |living |standing |perched |resting )?"
    r"(?:on|upon|on top of|across|atop) (?:its|his|her|their) (?P<part>back|shell|head|shoulders|hump|antlers|nose)\b",
    re.IGNORECASE,
)
_ON_BACK = re.compile(
    rf"(?:^|(?<=, )){_WHAT} (?:built |growing |living |standing |perched |resting |carried )?(?:on|upon|atop) the "
    rf"(?P<part>back|shell|hump|antlers) of {_THING}{_END}",
    re.IGNORECASE,
)
_GROWTHS = re.compile(
    rf"\b{_THING},? (?:with|whose|has|having) (?:(?:its|his|her|the|big|huge|giant|long) )*(?:antlers|horns|hair|"
    rf"mane|crown|hat|curls|braids) "
    r"(?:(?:is|are) )?(?:(?:made|full|formed|woven) )?(?:out )?(?:of |from |like )?"
    r"(?P<what>(?:an? )?(?:tree branches|branches|flowers|roses|daisies|sunflowers|tulips|lightning|clouds?|"
    r"feathers|leaves|mushrooms|"
    r"butterflies|vines|ivy|coral|crystals|fire|flames|waves|snakes|birds|stars|galax(?:y|ies)|waterfall|trees?|"
    r"cherry blossoms|fruit|"
    rf"candles|books|grapes|bubbles))(?: and (?:flowers|leaves|vines|moss|birds))?{_END}|"
    rf"\b(?P<who>(?:an? |the )(?:[a-z]+ )??[a-z]+),? (?:with|has|having) (?P<worn>an? (?:galaxy|universe|forest|"
    rf"city|village|bird nest|garden)|the "
    r"(?:universe|milky way|cosmos|stars)|planets) (?:in|on|for|as) (?:her|his|its) (?:hair|head|antlers)\b",
    re.IGNORECASE,
)
_GROWTH: dict[str, str] = {
    "branches": "a bare tree", "tree branches": "a bare tree", "lightning": "a lightning bolt", "clouds": "a cloud",
    "cloud": "a cloud",
    "leaves": "a bush", "butterflies": "a butterfly", "coral": "a coral", "crystals": "crystals", "fire": "a fire",
    "flames": "a fire",
    "birds": "a bird nest", "snakes": "a snake", "waterfall": "a waterfall", "tree": "a tree",
    "fruit": "a bowl of fruit", "candles":
    "a candelabra", "books": "a stack of books", "grapes": "grapes", "planets": "a planet",
    "garden": "a bouquet of tulips",
    "bird nest": "a bird nest",
}  # fmt: skip
"""What is on a head in the place of hair or antlers."""
_CROWN = re.compile(
    r"\b(?P<thing>(?:an? |the |one )?(?:[a-z-]+ ){0,2}?(?:tree|oak|willow|baobab|pine|bonsai|bush|palm))s?,? "
    r"(?:with|bearing|"
    r"that has|growing|whose leaves are|where the leaves are|that grows|with leaves (?:made )?of|with leaves that are|"
    r"with (?:its )?leaves replaced (?:by|with)) (?P<what>(?:[a-z-]+ ){0,2}?[a-z-]+) ?(?P<how>(?:for|as|instead of|in "
    r"place of|rather than|replacing|like) (?:its |the )?(?:leaves|foliage|fruits?|blossoms?|flowers|apples))?"
    rf"(?: (?:growing|hanging) (?:on|from) (?:it|its branches))?{_END}",
    re.IGNORECASE,
)
_TURNS = re.compile(
    rf"\b{_THING},? (?:is |are |that is |who is |slowly |gradually |half )*(?:dissolving|dissolves|disintegrating|"
    r"disintegrates|turning|turns|bursting|breaking(?: up)?|breaks|exploding|scattering|transforming|morphing|"
    r"crumbling|crumbles|shattering|evaporating|fading|fades|melting|vanishing|fragmenting|becoming|changing) "
    r"(?:away )?"
    r"(?:in(?:to)? |to )?(?:an? (?:flock|swarm|cloud|shower|burst|stream|flurry|explosion|murmuration|school|"
    r"swirl) of )?"
    r"(?P<what>(?:tiny |small |flying |colou?rful |red |white |black |blue |golden |glowing |cherry |rose |autumn )*"
    r"(?:birds|butterflies|petals|leaves|flowers|stars|pixels|sand|dust|smoke|ash|ashes|feathers|particles|bubbles|"
    r"snowflakes|ravens|crows|doves|fish|bats|rose petals|music notes|musical notes|notes|cubes|hearts|moths|bees|"
    r"sparrows|swallows|fireflies|paper planes|roses|confetti|puzzle pieces|coins|letters|shards|glass shards))"
    r"(?! (?:made|of)\b)",
    re.IGNORECASE,
)
_PIECES: dict[str, str] = {
    "petals": "rose", "rose petals": "rose", "cherry petals": "cherry blossom", "leaves": "leaf", "flowers": "daisy",
    "pixels": "cube", "cubes": "cube", "sand": "pile of sand", "dust": "sparkles", "particles": "sparkles",
    "ash": "puff of smoke", "ashes": "puff of smoke", "smoke": "puff of smoke", "fireflies": "sparkles",
    "feathers": "feather", "music notes": "musical note", "notes": "musical note", "letters": "paper note",
    "confetti": "sparkles", "shards": "crystals", "glass shards": "crystals", "birds": "bird", "sparrows": "bird",
    "autumn leaves": "maple leaf",
    "puzzle pieces": "puzzle piece", "paper planes": "paper airplane", "swallows": "swallow", "crows": "crow",
}  # fmt: skip
"""What somebody turns into, in words for what has a picture."""
_MINI: dict[str, str] = {
    "city": "miniature city", "metropolis": "miniature city", "skyline": "miniature city",
    "village": "miniature village",
    "town": "miniature village", "forest": "miniature forest", "garden": "miniature forest",
    "jungle": "miniature forest",
    "woods": "miniature forest", "landscape": "miniature landscape", "mountains": "miniature landscape",
    "mountain": "mountain peak", "mountain range": "miniature landscape", "world": "earth", "planet earth": "earth",
    "universe": "spiral galaxy", "galaxy": "spiral galaxy", "cosmos": "spiral galaxy", "milky way": "spiral galaxy",
    "island": "miniature island", "beach": "miniature island", "meadow": "miniature landscape",
    "valley": "miniature landscape", "hills": "miniature landscape", "kingdom": "castle", "ocean": "miniature island",
    "stars": "sparkles", "fairy lights": "string of lights", "flowers": "bouquet of daisies",
    "roses": "bouquet of roses",
    "wildflowers": "bouquet of daisies", "sunflowers": "bouquet of sunflowers", "tulips": "bouquet of tulips",
    "moss": "bush", "plants": "fern", "vines": "ivy", "cherry blossoms": "blossoming tree", "trees": "miniature forest",
    "mushrooms": "mushroom", "vegetation": "miniature forest", "solar system": "spiral galaxy", "music": "musical note",
    "music notes": "musical note", "musical notes": "musical note", "skyscrapers": "miniature city",
    "houses": "miniature village", "feathers": "feather", "lightning": "lightning bolt", "rainbow": "rainbow",
}  # fmt: skip
"""Places and many things to one picture of them."""
_OTHERS = frozenset(
    "steam smoke water fire flames light lights bubbles milk tea coffee wine juice sparks lava mist fog dust "
    "coins money "
    "toys clothes letters papers foam beer sauce soup honey rain snow sand confetti popcorn candy sweets people "
    "children kids books toast bread noodles pasta vapor vapour rays beam beams glow jets oil blood sparkles "
    "cord string ashes "
    "fruit fruits apples oranges lemons vegetables gifts presents balloons".split()
)
"""What is drawn as it flies or flows, or lies in heaps."""
_HOSTS = frozenset(
    {"object", "food", "drink", "tool", "toy", "clothing", "instrument", "furniture", "animal", "person", "building",
     "vehicle", "boat", "bird", "fish", "insect", "plant", "aircraft"}
)  # fmt: skip
_SPROUTS = frozenset(
    {"plant", "flower", "tree", "celestial", "building", "object", "food", "toy", "instrument", "tool"}
)
_HOLLOW = frozenset(
    "chimney box pot vase basket bucket ground earth water sea ocean lake river soil sand ashes sky cloud clouds "
    "wall floor "
    "forest cave tunnel window door roof street road crowd snow grass cliff rock rocks mist fog darkness shadows "
    "station "
    "house building garden jungle train bus car plane fountain tap faucet pipe hose pond pool puddle planter flowerpot "
    "volcano crater hill mountain island cage bag purse jug pitcher bowl trash bin nest hole burrow hive stage "
    "portal".split()
)
"""What things come out of in other ways."""
_TRIGGERS = re.compile(
    r"\b(?:antlers|horns|hair|mane|crown|hat|curls|braids|out of|from|of it|from it|on (?:its|his|her|their|the) "
    r"(?:back|shell|head|shoulders|hump|antlers|"
    r"nose)|tree|oak|"
    r"willow|baobab|pine|bonsai|bush|palm|dissolv\w+|disintegrat\w+|turning|turns|into|forming|forms?|formation|"
    r"arranged|"
    r"mountains?|raining|rings?|made (?:out )?of)\b",
    re.IGNORECASE,
)
_FORMING = re.compile(
    r"(?:^|(?<=, ))(?:(?:an? |the )?(?:huge |giant |large |dense |great )*(?:flock|school|swarm|shoal|"
    r"murmuration|cloud|group|crowd|colony|"
    r"bunch|lot|hundreds|thousands|dozens) of |many |hundreds of |thousands of )?(?P<looks>(?:tiny |small |"
    r"silver |red |blue |white |black |yellow |"
    r"golden |colou?rful |glowing )*)(?P<many>[a-z]+(?: [a-z]+)?) (?:that |which )?(?:is |are )?(?:flying |"
    r"swimming |arranged |gathered )?"
    r"(?:(?:forming|form|forms|making|make|creating|create) (?:the )?(?:up )?(?:an? )?(?:shape|outline|figure|"
    r"image|silhouette|"
    r"picture|face)? ?(?:of )?|in (?:the )?(?:shape|form|formation) of |into (?:the )?(?:shape|form) of |shaped like )"
    rf"(?P<form>an? (?:[a-z-]+ ){{0,2}}?[a-z-]+){_END}",
    re.IGNORECASE,
)
_GROUND = re.compile(
    r"\b(?P<article>an? |the )?(?P<looks>(?:[a-z]+ ){0,1}?)(?:mountains?|hills?|cliffs?|rock formations?|rock|boulder) "
    r"(?:that (?:is|are|looks?) |which (?:is|are|looks?) )?(?:shaped like|in the (?:shape|form) of|like|shaped "
    r"as|carved "
    rf"(?:like|as|into)) (?P<form>(?:an? |the )(?:[a-z-]+ ){{0,2}}?[a-z-]+){_END}",
    re.IGNORECASE,
)
_BUILT: dict[str, str] = {
    "city|metropolis|skyline|cityscape|downtown": "three skyscrapers made of {0} in the city",
    "village|town|hamlet": "three houses made of {0} in a village",
    "forest|woods|jungle": "five trees made of {0}", "garden|park": "three bushes made of {0} in a garden",
    "mountain|mountains|hill|hills|mountain range|cliff": "a giant mountain peak made of {0}",
    "island": "an island made of {0} in the ocean", "planet|world": "a planet made of {0}",
}  # fmt: skip
_PLACE_MADE = re.compile(
    rf"\b(?:an? |the |whole |entire |city |town )*(?P<place>{'|'.join(_BUILT)}) (?:is |are |that is )?(?:entirely |"
    rf"completely |all )?"
    rf"(?:made|built|constructed|formed) (?:entirely |completely )?(?:out )?(?:of|from) (?P<stuff>(?:[a-z]+ "
    rf")?[a-z]+){_END}",
    re.IGNORECASE,
)
_RINGED = re.compile(
    r"\b(?P<planet>(?:gas giant|planet|moon|world)s?) with (?:(?:huge|giant|bright|glowing|icy|wide|big|golden|"
    r"thin|massive) )*"
    r"rings?\b|\bringed (?P<other>(?:gas giant|planet|moon|world)s?)\b",
    re.IGNORECASE,
)


def sprouted(prompt: str, lexicon: Lexicon) -> str:
    """The prompt with all of that in words for what is drawn."""
    if _TRIGGERS.search(prompt) is None:
        return prompt
    prompt = _RINGED.sub(lambda match: match["planet"] or match["other"], prompt)
    prompt = _TURNS.sub(lambda match: _turned(match, lexicon), prompt)
    prompt = _GROWTHS.sub(lambda match: _topped(match, lexicon), prompt)
    prompt = _CROWN.sub(lambda match: _crowned(match, lexicon), prompt)
    prompt = _FORMING.sub(lambda match: _formed(match, lexicon), prompt)
    prompt = _GROUND.sub(lambda match: _grounded(match, lexicon), prompt)
    prompt = _PLACE_MADE.sub(lambda match: _built(match, lexicon), prompt)
    prompt = _WITH_OUT.sub(lambda match: _grown(match, lexicon), prompt)
    prompt = _OUT_OF.sub(lambda match: _grown(match, lexicon), prompt)
    prompt = _BACK.sub(lambda match: _borne(match, lexicon), prompt)
    return _ON_BACK.sub(lambda match: _borne(match, lexicon), prompt)


def _kind(words: str, lexicon: Lexicon) -> str:
    plain = re.sub(r"^(?:an?|the|his|her|its|one|some|many|two|three|tiny) ", "", words.lower().strip())
    found = lexicon.find(plain) or lexicon.find(plain.rpartition(" ")[2])
    return lexicon.kind(found) if found is not None and found.sense in DRAWABLE else ""


def _last(words: str) -> str:
    return words.lower().rpartition(" ")[2]


def _small(words: str, lexicon: Lexicon) -> str:
    """What is drawn of what sprouts; nothing where that is none of these."""
    plain = re.sub(r"^(?:an?|the|its|some|many|tiny|two|three) ", "", words.lower().strip())
    mini = _MINI.get(plain) or _MINI.get(_last(plain))
    if mini is not None:
        return indefinite(mini)
    if _last(plain) in _OTHERS or _kind(plain, lexicon) not in _SPROUTS:
        return ""
    return words if words.lower().startswith(("a ", "an ")) else indefinite(plain)


def _grown(match: re.Match[str], lexicon: Lexicon) -> str:
    """ "a tree growing out of a book" as "a book grown with a tree" """
    thing, what = match["thing"], _small(match["what"], lexicon)
    if not what or _kind(thing, lexicon) not in _HOSTS or _last(thing) in _HOLLOW:
        return match[0]
    return f"{thing} grown with {what}"


def _topped(match: re.Match[str], lexicon: Lexicon) -> str:
    """ "a deer with antlers made of branches", "a woman with a galaxy in her hair" """
    thing, what = match["thing"] or match["who"], (match["what"] or match["worn"]).lower()
    plain = re.sub(r"^(?:an?|the) ", "", what)
    told = _GROWTH.get(plain) or _small(plain, lexicon)
    if not told or _kind(thing, lexicon) not in {"person", "animal", "bird"}:
        return match[0]
    return f"{thing} grown with {told}"


def _borne(match: re.Match[str], lexicon: Lexicon) -> str:
    """ "a whale with a village on its back" """
    thing, what = match["thing"], _small(match["what"], lexicon)
    kind = _kind(thing, lexicon)
    if (
        not what
        or kind not in {"animal", "bird", "fish", "insect"}
        or (_last(thing) == "snail" and "hous" in match["what"].lower())
    ):
        return match[0]
    if match["part"].lower() in {"head", "nose", "antlers"} and _kind(match["what"], lexicon) not in {
        "building", "tree", "plant", "celestial", "",
    }:  # fmt: skip
        return match[0]
    return f"{thing} {'grown with' if match['part'].lower() in {'head', 'antlers', 'nose'} else 'laden with'} {what}"


def _crowned(match: re.Match[str], lexicon: Lexicon) -> str:
    """ "a tree with books for leaves" """
    # "a tree with red leaves" has its own
    told = match["how"] or re.search(r"whose leaves|leaves (?:are|made|of|that|replaced)", match[0], re.IGNORECASE)
    if not told or not _kind(match["what"], lexicon):
        return match[0]
    return f"{match['thing']} leafed with {match['what']}"


def _turned(match: re.Match[str], lexicon: Lexicon) -> str:
    """ "a woman dissolving into birds" """
    what = match["what"].lower()
    told = _PIECES.get(what) or _PIECES.get(_last(what)) or what
    if not _kind(match["thing"], lexicon) or not _kind(told, lexicon):
        return match[0]
    return f"{match['thing']} scattered as {indefinite(told) if not told.endswith('s') else told}"


def _formed(match: re.Match[str], lexicon: Lexicon) -> str:
    """ "a school of fish forming a hand" as "a hand made of fish" """
    many, form = match["many"].lower(), match["form"].lower()
    kind = _kind(many, lexicon)
    form = {"a hand": "a raised hand", "a face": "a smiley face", "a fish": "a whole fish"}.get(form, form)
    # "fifteen strawberries forming a star" are laid so, each of them
    several = (many.endswith("s") or many in {"fish", "sheep"}) and not number(many.split()[:1])
    if not several or not kind or kind == "person" or not _kind(form, lexicon):
        # "a bento box shaped like a panda", "parachutists forming a ring"
        return match[0]
    where = {"bird": " in the sky", "fish": " underwater", "insect": " in the sky"}.get(kind, "")
    floats = "floating " if where else ""
    article, _, noun = form.partition(" ")
    return f"{'a' if floats else article} giant {floats}{noun} made of {match['looks'].lower()}{many}{where}"


def _grounded(match: re.Match[str], lexicon: Lexicon) -> str:
    """ "a mountain shaped like an elephant" """
    form = match["form"].lower()
    form = re.sub(r"\b(?:sleeping |human |giant |huge |old )*(?:face|head|skull)\b", "stone head", form)
    if not _kind(form, lexicon):
        return match[0]
    article, _, noun = form.partition(" ")
    return f"{match['article'] or article + ' '}giant {noun} made of stone in the mountains"


def _built(match: re.Match[str], lexicon: Lexicon) -> str:
    """ "a city made of books" """
    told = next(told for names, told in _BUILT.items() if match["place"].lower() in names.split("|"))
    return told.format(re.sub(r"^(?:stacked|piled|old|giant|huge|tiny|many|real) ", "", match["stuff"].lower()))
