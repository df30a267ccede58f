"""Outfits: garments read from the prompt's own words, taken out of it, and put on who wears them.

"A penguin in a black tuxedo" is a penguin for everything that reads on; the tuxedo is painted on its picture.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from calotype.pipelines.bundled import garments
from calotype.pipelines.bundled.garments import CUTS, DRESSES, Area, Garment, Pattern
from calotype.pipelines.bundled.prompt import colours
from calotype.pipelines.bundled.prompt.findings import Findings
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.pieces import Piece, Thing
from calotype.pipelines.bundled.scene import COLOUR_RGB, RGB, Colour

_MOST = 6
"""Words before a garment that are read with it."""
_STOP = frozenset(
    "of on at by for from to is are was with in into holding under over behind near beside who that which and or a an "
    "the his her their its wearing wears standing sitting walking riding carrying as like no without not".split()
)
_WEARING = frozenset("wearing|wears|wear|wore|dressed in|clad in|sporting|donning|clothed in|wrapped in".split("|"))
_PATTERNS: dict[str, Pattern] = {
    word: pattern
    for pattern, words in {
        Pattern.STRIPED: "striped stripes stripey stripy breton",
        Pattern.PINSTRIPED: "pinstripe pinstriped pinstripes",
        Pattern.CHECKED: "checked checkered chequered plaid tartan gingham flannel tweed checks check houndstooth",
        Pattern.DOTTED: "dotted polka-dot polka polka-dotted dots spotted",
        Pattern.FLORAL: "floral flowered flowery hawaiian flowers embroidered patterned paisley ornate",
        Pattern.STARRED: "starry star-spangled stars",
        Pattern.CAMOUFLAGE: "camouflage camo",
        Pattern.KNITTED: "knitted knit woolly woollen woolen wool cable-knit chunky crocheted",
        Pattern.SHINY: "shiny leather silk satin sequin sequined sparkly sequinned glittering latex metallic shining",
        Pattern.FURRY: "fur furry fluffy",
        Pattern.TORN: "torn ripped tattered ragged frayed shredded threadbare distressed slashed",
        Pattern.PATCHED: "patched patchwork patchy mended",
        Pattern.SOILED: "dirty muddy stained grimy soiled filthy greasy bloodstained bloody mud-splattered oil-stained "
        "paint-stained paint-splattered mud-stained dusty sooty",
        Pattern.COARSE: "linen canvas burlap hemp sackcloth corduroy homespun coarse",
        Pattern.QUILTED: "quilted puffer padded puffy",
        Pattern.LACY: "lace lacy fishnet crochet",
    }.items()
    for word in words.split()
}
_STUFFS: dict[str, RGB] = {"denim": (0.24, 0.37, 0.56), "leather": (0.26, 0.17, 0.12), "tweed": (0.50, 0.43, 0.33)}
"""The colours of what is said to be of that stuff and no more."""
_HELMETS = frozenset("viking military army soldier's soldier steel".split())
_LONG = frozenset("long flowing bushy huge thick braided enormous".split())
_PORTRAIT = re.compile(r"\bportrait\b", re.IGNORECASE)
_FACES = frozenset({"face", "angry face", "sad face"})
_THEIRS = re.compile(r"(?:their|matching|identical)\b", re.IGNORECASE)
_MOODS = {
    "smiling": "face", "happy": "face", "grinning": "face", "cheerful": "face", "laughing": "face", "smiley": "face",
    "anthropomorphic": "face", "angry": "angry face", "grumpy": "angry face", "furious": "angry face",
    "sad": "sad face",
    "crying": "sad face", "unhappy": "sad face", "depressed": "sad face", "lonely": "sad face",
}  # fmt: skip
"""Of things these say that they have a face."""
_KINDLY = frozenset("cute happy smiling big little cartoon friendly".split())
_FACELESS = frozenset({"building", "clothing", "", "tree", "person", "animal", "bird", "fish", "insect", "toy"})
_DARK: RGB = (0.17, 0.16, 0.20)
_ADJECTIVES: dict[str, str] = {
    "armored": "armour", "armoured": "armour", "caped": "cape", "cloaked": "cape", "hooded": "hood",
    "uniformed": "uniform", "winged": "wings", "horned": "horns", "masked": "face mask", "suited": "suit",
    "veiled": "veil", "turbaned": "turban", "aproned": "apron", "tuxedoed": "tuxedo", "tuxedo-clad": "tuxedo",
    "leather-clad": "leather jacket", "well-dressed": "suit", "monocled": "monocle", "mustachioed": "moustache",
    "moustached": "moustache", "kimono-clad": "kimono", "shirtless": "bare chest", "bare-chested": "bare chest",
    "freckled": "freckles", "scarred": "scar", "tattooed": "tattoos", "gap-toothed": "missing tooth",
    "rosy-cheeked": "blush", "red-cheeked": "blush", "blushing": "blush", "dimpled": "dimples", "sweaty": "sweat",
    "sweating": "sweat", "unshaven": "stubble", "stubbled": "stubble", "stubbly": "stubble", "bruised": "black eye",
    "sooty": "cheek smudge", "sunburned": "blush", "sunburnt": "blush",
    "wrinkled": "wrinkles", "wrinkly": "wrinkles", "long-bearded": "long beard", "mohawked": "mohawk",
    "fat": "stout", "chubby": "stout", "plump": "stout", "overweight": "stout",
    "obese": "stout",
    "stout": "stout", "big-bellied": "stout", "pot-bellied": "stout", "portly": "stout", "rotund": "stout",
    "thin": "thin", "skinny": "thin", "slim": "thin", "slender": "thin", "lanky": "thin", "gaunt": "thin",
    "muscular": "muscular", "muscled": "muscular", "buff": "muscular", "brawny": "muscular", "burly": "muscular",
    "pregnant": "with child", "blindfolded": "eye mask",
}  # fmt: skip
"""Before who wears it."""
_FACIAL = frozenset({"wrinkles", "blush", "dimples", "sweat", "stubble", "black eye", "cheek smudge"})
"""Of these somebody alone is said: "a bruised apple" has no eye."""
_INBORN: dict[str, frozenset[str]] = {
    "wings": frozenset("bird fish insect".split()), "bat wings": frozenset("bird insect".split()),
    "horns": frozenset("animal".split()),
    "fairy wings": frozenset({"insect", "bird"}), "antlers": frozenset({"animal"}),
}  # fmt: skip
"""What those of such kinds have anyway, or others see to."""
_WINGED = frozenset({"dragon", "fairy", "angel", "pegasus", "griffin", "bat", "cupid"})
_LIVING = frozenset({"person", "animal", "bird", "fish", "insect", "toy"})
_AFTER = re.compile(
    r"\s+(?:on (?:a|an|the) (?:wooden |old |white )?(?:chair|bed|hanger|hook|rack|mannequin|clothesline|line|table|"
    r"floor|wall|door|shelf|"
    r"stand|counter)|hanging|folded|laid|lying|hangs|draped|shop|store|rack|pattern|mockup|mock-up|design|hanger|box|"
    r"advert)\b",
    re.IGNORECASE,
)
"""After a garment that nobody has on."""


_FOLLOWING = re.compile(
    r"(?P<glue>\s*(?:,\s*and|,|and|&|with)\s+)(?:(?:a|an|the|his|her|their|matching)\s+)?(?:[\w'’-]+\s+){0,3}?"
    r"(?:hats?|caps?|crowns?|glasses|sunglasses|goggles|scarf|scarves|headphones|helmets?|necklace|medals?|ribbon|"
    r"bow|beanies?|stetson)\b",
    re.IGNORECASE,
)
"""Things that somebody wears and that are pictures of their own, after a garment."""


@dataclass(frozen=True, kw_only=True)
class Worn:
    """A garment of the prompt, and where its words stand."""

    garment: Garment
    words: str
    span: tuple[int, int]
    ahead: bool = False
    """Who wears it comes after it."""
    shared: bool = False
    """All who were named wear it: "both in slippers", "in their red coats"."""


@cache
def _nouns() -> str:
    return "|".join(re.escape(word) for word in sorted(garments.words(), key=len, reverse=True))


@cache
def _phrase() -> re.Pattern[str]:
    lead = rf"(?:{'|'.join(sorted(_WEARING))}|in|with|and|has|having|,|&)"
    article = r"(?:a pair of|a|an|the|his|her|their|its|some|matching|identical)"
    before = rf"(?P<adj>(?:[\w'’-]+,? ){{0,{_MOST}}}?)"
    after = (
        r"(?P<post> with (?:[\w-]+ ){0,3}(?:stripes|dots|flowers|checks|stars|polka dots|floral print|roses|hearts))?"
    )
    return re.compile(
        rf"(?:\b|(?<=\s)|(?=[,&]))(?P<lead>{lead})\s+(?:{article}\s+)?{before}(?P<noun>{_nouns()})\b(?!['’]|-\w){after}",
        re.IGNORECASE,
    )


def undressed(prompt: str, lexicon: Lexicon) -> tuple[str, list[Worn]]:
    """The prompt with spaces for what somebody in it wears, and that."""
    plain = list(prompt)
    found: list[Worn] = []
    at = 0
    while match := _phrase().search(prompt, at):
        at = match.start("lead") + len(match["lead"])
        worn = _worn(match, prompt, lexicon, found)
        if worn is None:
            continue
        found.append(worn)
        at = match.end()
        plain[match.start() : at] = " " * (at - match.start())
    for eyed in re.finditer(r"\b([A-Za-z]+)-eyed\b", "".join(plain)):
        tones = _tones([eyed[1].lower()])
        if tones:
            found.append(Worn(garment=Garment(cut="eyes", tone=tones[0]), words=eyed[0], span=eyed.span(), ahead=True))
            plain[eyed.start() : eyed.end()] = " " * len(eyed[0])
    for word in re.finditer(r"[A-Za-z-]+", "".join(plain)):
        cut = _ADJECTIVES.get(word[0].lower())
        following = re.match(r"\s+([A-Za-z]+)", prompt[word.end() : word.end() + 40])
        if (
            cut
            and (CUTS[cut].area is Area.BUILD or cut in _FACIAL)
            and not _is_person_ahead(prompt[word.end() :], lexicon)
        ):
            # "a thin line", "a fat cat"
            continue
        if cut == "freckles" and _PORTRAIT.search(prompt):
            continue
        if cut and following and f"{word[0]} {following[1]}".lower() not in lexicon.nouns:
            found.append(Worn(garment=Garment(cut=cut), words=word[0], span=word.span(), ahead=True))
            plain[word.start() : word.end()] = " " * len(word[0])
    for mood in re.finditer(rf"\b({'|'.join(_MOODS)}) (?=([a-z]+(?: [a-z]+)?))", "".join(plain), re.I):
        cut = _MOODS.get(mood[1].lower())
        thing = next((words for words in (mood[2], mood[2].split()[0]) if lexicon.kind_of(words.lower())), "")
        if cut and thing and lexicon.kind_of(thing.lower()) not in _FACELESS and "birthday" not in thing.lower():
            found.append(Worn(garment=Garment(cut=cut), words=mood[1], span=mood.span(1), ahead=True))
            plain[mood.start(1) : mood.end(1)] = " " * len(mood[1])
    text = "".join(plain)
    for worn in found:
        follows = _FOLLOWING.match(text, worn.span[1])
        if follows and not worn.ahead:
            # "in a suit and a top hat": what is left is worn, too
            text = f"{text[: follows.end('glue') - 8]}wearing {text[follows.end('glue') :]}"
    return text, found


def _worn(match: re.Match[str], prompt: str, lexicon: Lexicon, before: Sequence[Worn]) -> Worn | None:
    """A garment of a phrase that somebody before it wears."""
    lead, noun = match["lead"].lower(), match["noun"].lower()
    adjectives = match["adj"].lower().replace(",", " ").split()
    cut = garments.words()[noun]
    if noun == "beard" and not _LONG & set(adjectives):
        # others have a short one
        return None
    if cut == "freckles" and _PORTRAIT.search(prompt):
        # a portrait has finer ones of its own
        return None
    if noun in {"helmet", "helmets"} and _HELMETS & set(adjectives):
        # these have pictures of their own
        return None
    if not _describes(adjectives) or _AFTER.match(prompt[match.end() :]):
        return None
    if re.match(r"[^.,;]{0,30}[\"“«]", prompt[match.end() :]):
        # a text is on it
        return None
    start = match.start()
    chained = any(not worn.ahead and not re.search(r"[.;]", prompt[worn.span[1] : start]) for worn in before)
    kind, asset = _wearer(prompt[:start], lexicon)
    if not kind or kind in _INBORN.get(cut, ()) or (asset in _WINGED and "wings" in cut):
        return None
    if cut in _FACES:
        # somebody's own is that of the picture
        bare = lead in {"with", "has", "having"} and kind not in _FACELESS
        faced = Worn(garment=Garment(cut=cut), words=noun, span=(start, match.end()))
        return faced if bare and _KINDLY.issuperset(adjectives) else None
    clothing = CUTS[cut].area in (Area.TOP, Area.WHOLE) or cut == "cape"
    at_once = re.search(rf"\b{re.escape(asset)}s?\s*$", prompt[:start].lower()) is not None
    if lead not in _WEARING and kind not in _LIVING and not (lead == "in" and clothing and at_once):
        return None
    if re.search(r"\b(?:two|three|four|five|six|seven|many|several|\d+)\b", match[0].lower()):
        # "three yetis with three swimsuits" is no clothing
        return None
    if lead in {"and", ",", "&"} and not chained:
        tagged = lead == "," and not re.match(r",\s+(?:a|an|the)\b", prompt[start:].lower())
        said = re.search(r"\b(?:wearing|wears|dressed in|in|with)\b[^.;]*$", prompt[:start].lower())
        if not (tagged and CUTS[cut].area is not Area.TRIM) and not said:
            return None
    if CUTS[cut].area is Area.HIDE and not _is_marked(cut, adjectives, kind):
        return None
    whole = " ".join(prompt[match.end("lead") : match.end()].split())
    garment = _garment(cut, [*adjectives, *noun.split()[:-1]], (match["post"] or "").lower().split())
    shared = re.search(r"\b(?:both|all|each|everyone)\s*$", prompt[:start].lower()) or _THEIRS.match(whole)
    return Worn(garment=garment, words=whole, span=(start, match.end()), shared=shared is not None)


def _is_marked(cut: str, adjectives: Sequence[str], kind: str) -> bool:
    """Whether words tell the colour of somebody's eyes, or of a part of an animal's coat."""
    return bool(_tones(adjectives)) and kind in (_LIVING if cut == "eyes" else _LIVING - {"person"})


def _is_person_ahead(after: str, lexicon: Lexicon) -> bool:
    """Whether one of the next words is somebody."""
    ahead = re.match(r"[ ,]+(?:[a-z-]+[ ,]+){0,2}?([a-z-]+)\b", after, re.IGNORECASE)
    words = re.findall(r"[a-z-]+", after[:40].lower())[:3]
    return ahead is not None and any(lexicon.kind_of(word) == "person" for word in words)


def _describes(adjectives: Sequence[str]) -> bool:
    """Whether words before a garment can be about it; "and" joins two colours."""
    table = colours.table()
    for number, word in enumerate(adjectives):
        if word == "and" and 0 < number < len(adjectives) - 1:
            if not {adjectives[number - 1], adjectives[number + 1]} & table.keys():
                return False
        elif word in _STOP:
            return False
    return True


def _wearer(before: str, lexicon: Lexicon) -> tuple[str, str]:
    """The kind and the name of the last thing that a text names who can wear something: somebody, or else anything."""
    words = re.findall(r"[A-Za-z'-]+", before.lower())
    any_kind = ("", "")
    for at in range(len(words), 0, -1):
        for length in (3, 2, 1):
            phrase = " ".join(words[max(0, at - length) : at])
            found = lexicon.find(phrase)
            kind = lexicon.kind(found) if found is not None else ""
            if kind in _LIVING and found is not None:
                return kind, found.target
            if found is not None and kind and any_kind[0] == "":
                any_kind = kind, found.target
    return any_kind


def _garment(cut: str, adjectives: Sequence[str], after: Sequence[str]) -> Garment:
    """The garment in its colours."""
    tones = _tones(adjectives)
    pattern = next((_PATTERNS[word] for word in (*adjectives, *after) if word in _PATTERNS), None)
    second = tones[1] if len(tones) > 1 else next(iter(_tones(after)), None)
    tone = tones[0] if tones else next((_STUFFS[word] for word in adjectives if word in _STUFFS), None)
    if tone is None and "dark" in adjectives:
        tone = _DARK
    if pattern is None and len(tones) > 1 and CUTS[cut].area is not Area.TRIM:
        pattern = Pattern.STRIPED
    return Garment(cut=cut, tone=tone, second=second, pattern=pattern)


def _tones(words: Sequence[str]) -> list[RGB]:
    table = colours.table()
    found: list[RGB] = []
    for number, word in enumerate(words):
        name = word.removesuffix("-coloured").removesuffix("-colored")
        last = name.rpartition("-")[2]
        if last not in table:
            continue
        before = words[number - 1] if number and words[number - 1] in colours.MODIFIERS | table.keys() else ""
        if before in table:
            # "navy blue" is one colour
            found.pop()
        found.append(colours.shade(f"{before} {name}".strip()) or COLOUR_RGB[Colour(table[last])])
    return found


FIGURES = frozenset(
    "woman|man|girl|boy|old man|old woman|red-haired woman|blond woman|curly-haired woman|white-haired woman|"
    "red-haired man|blond man|curly-haired man|white-haired man|bearded man|bald man|man in a turban".split("|")
)
"""People whose pictures can be dressed in anything."""
PLAIN = frozenset({"robot", "alien", "skeleton", "snowman", "ghost", "gnome", "baby", "mummy", "zombie"})
"""People who are dressed as animals are: all below the neck."""
BEINGS = frozenset(
    "elf|orc|goblin|dwarf|troll|vampire|mermaid|merman|minotaur|centaur|fairy|genie|monster|golem|treant|angel|demon|"
    "giant robot|grim reaper".split("|")
)
"""Beings of tales, with clothes of their own in their pictures, that put on others over them: "an orc chef"."""
_DRESSED: dict[str, frozenset[str]] = {
    "knight": frozenset({"armour"}), "doctor": frozenset({"lab coat"}), "scientist": frozenset({"lab coat"}),
    "businessman": frozenset({"suit"}), "businesswoman": frozenset({"suit"}), "groom": frozenset({"tuxedo", "suit"}),
    "bride": frozenset({"wedding dress", "veil", "gown"}), "astronaut": frozenset({"spacesuit"}),
    "soldier": frozenset({"camouflage", "uniform"}), "nurse": frozenset({"scrubs", "uniform"}),
    "police officer": frozenset({"uniform"}), "pilot": frozenset({"uniform"}), "firefighter": frozenset({"uniform"}),
    "royal guard": frozenset({"uniform"}), "chef": frozenset({"chef's jacket", "apron"}),
    "baker": frozenset({"apron"}), "detective": frozenset({"trench coat", "coat"}), "monk": frozenset({"robe"}),
    "wizard": frozenset({"robe"}), "samurai": frozenset({"armour"}), "vampire": frozenset({"cape"}),
    "superhero": frozenset({"cape", "superhero suit", "eye mask"}), "superheroine": frozenset({"cape",
     "superhero suit"}),
    "ninja": frozenset({"eye mask", "face mask"}), "ballerina": frozenset({"tutu", "dress"}),
    "pirate": frozenset({"eye patch", "coat"}), "elf": frozenset({"cape"}), "angel": frozenset({"wings", "halo",
     "robe"}),
    "king": frozenset({"robe", "cape"}), "queen": frozenset({"gown", "robe"}), "farmer": frozenset({"overalls"}),
    "man in a suit": frozenset({"suit"}), "construction worker": frozenset({"safety vest"}),
    "hiker": frozenset({"backpack"}), "fisherman": frozenset({"raincoat"}), "waiter": frozenset({"bow tie", "vest"}),
    "woman in a headscarf": frozenset({"hijab"}), "dancer": frozenset({"dress", "gown"}), "cowboy": frozenset({"vest"}),
    "princess": frozenset({"tiara"}), "grim reaper": frozenset({"robe", "hood", "cape"}),
    "mechanic": frozenset({"jumpsuit", "overalls"}), "santa claus": frozenset({"coat", "suit"}),
}  # fmt: skip
"""What the picture of somebody shows already."""


_HOODS = frozenset({"hood", "cape"})


def put_on(pieces: list[Piece], worn: Sequence[Worn], findings: Findings, *, portrait: bool = False) -> None:
    """Dresses everybody, in place. What their picture can't show is told. portrait: it ends at the chest."""
    for item in sorted(worn, key=lambda item: item.ahead):
        at = _bearer(pieces, item)
        unseen = portrait and CUTS[item.garment.cut].area in (Area.FEET, Area.BOTTOM, Area.HANDS, Area.BUILD)
        if at is None or unseen:
            findings.ignored.append(f"“{item.words}”")
            continue
        who = pieces[at]
        assert isinstance(who, Thing)
        pieces[at] = _clad(who, item, findings)
        for other in _others(pieces, at) if item.shared else ():
            pieces[other] = _clad(_thing(pieces, other), item, findings)


def _bearer(pieces: Sequence[Piece], item: Worn) -> int | None:
    things = [k for k, p in enumerate(pieces) if isinstance(p, Thing)]
    if item.ahead:
        ahead = (k for k in things if _thing(pieces, k).span[1] > item.span[1])
        if item.garment.cut in _FACES:
            return next(ahead, None)
        return next((k for k in ahead if _thing(pieces, k).kind in _LIVING), None)
    before = [k for k in things if _thing(pieces, k).span[0] < item.span[0]]
    living = [k for k in before if _thing(pieces, k).kind in _LIVING]
    return next(reversed(living or before), None)


def _others(pieces: Sequence[Piece], at: int) -> list[int]:
    """Everybody else who was named before that one."""
    return [k for k, p in enumerate(pieces[:at]) if isinstance(p, Thing) and p.kind == "person"]


def _thing(pieces: Sequence[Piece], at: int) -> Thing:
    piece = pieces[at]
    assert isinstance(piece, Thing)
    return piece


def _clad(who: Thing, item: Worn, findings: Findings) -> Thing:
    """Somebody with one garment more."""
    garment, area = item.garment, CUTS[item.garment.cut].area
    if who.kind in _INBORN.get(garment.cut, ()) or (who.asset in _WINGED and "wings" in garment.cut):
        return who
    if garment.cut in _DRESSED.get(who.asset, ()):
        if garment.tone is not None and (area in DRESSES or garment.cut in _HOODS):
            return _coloured(who, garment.tone)
        return who
    if (
        who.kind == "person"
        and who.asset not in FIGURES | PLAIN | BEINGS
        and area not in (Area.TRIM, Area.HIDE, Area.BUILD)
    ):
        if garment.tone is None or area not in DRESSES:
            findings.ignored.append(f"“{item.words}”")
            return who
        findings.nearest.append(f"“{item.words}” as clothes in that colour")
        return _coloured(who, garment.tone)
    if who.asset not in FIGURES and area in (Area.FEET, Area.HANDS, Area.BOTTOM, Area.BUILD):
        findings.ignored.append(f"“{item.words}”")
        return who
    if garment.cut == "swimsuit" and {"man", "boy"} & set(who.asset.split()):
        garment = Garment(cut="swim trunks", tone=garment.tone, pattern=garment.pattern)
    with_it = [Garment(cut="bare chest")] if garment.cut == "swim trunks" else []
    if garment.cut in _HOODS and garment.tone is None:
        # a hood is that of the cloak
        cloth = next((g.tone for g in who.own.outfit if g.tone and CUTS[g.cut].area is not Area.FEET), None)
        garment = Garment(cut=garment.cut, tone=cloth)
    outfit = (*(g for g in who.own.outfit if g.cut != garment.cut), garment, *with_it)
    return who.evolve(own=who.own.evolve(outfit=outfit))


def _coloured(who: Thing, tone: RGB) -> Thing:
    return who.evolve(own=who.own.evolve(clothes=nearest(tone), tint=tone))


def nearest(tone: RGB) -> Colour:
    """Of the twelve colours the one that is most like it."""
    return min(COLOUR_RGB, key=lambda colour: sum((a - b) ** 2 for a, b in zip(COLOUR_RGB[colour], tone, strict=True)))


def merged(outfit: Iterable[Garment]) -> tuple[Garment, ...]:
    """In the order in which it is put on: trousers, shirt, coat, apron, shoes, the rest."""
    order = list(Area)
    sort = {Area.BOTTOM: 0, Area.TOP: 1, Area.WHOLE: 2, Area.OVER: 3}
    return tuple(sorted(outfit, key=lambda g: sort.get(CUTS[g.cut].area, 4 + order.index(CUTS[g.cut].area))))
