"""Premises: shops, workshops and collections by their trade, and what their shelves and walls are full of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from calotype.pipelines.bundled.prompt.chambers import is_roofed
from calotype.pipelines.bundled.prompt.furnishwords import LAMPS, USES
from calotype.pipelines.bundled.prompt.glossary import Part
from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE, Lexicon
from calotype.pipelines.bundled.prompt.matching import Match
from calotype.pipelines.bundled.rooms import Use

TRADES: dict[str, str] = {
    "wizard witch magic magician sorcerer sorceress alchemist potion apothecary enchanter wand voodoo occult spell "
    "herbalist warlock": "potion bottle|grimoire|crystal ball|skull|candle|hourglass",
    "violin luthier fiddle": "violin|cello",
    "instrument music musical": "acoustic guitar|violin|trumpet|saxophone|drum",
    "guitar": "acoustic guitar|electric guitar",
    "watchmaker clockmaker clock watch horologist watchmaking": "wall clock|mantel clock|cuckoo clock|alarm clock",
    "butcher meat charcuterie": "sausage|ham|steak|meat on the bone",
    "fish fishmonger seafood": "fish|lobster|shrimp|oyster",
    "baker bread bakery": "loaf of bread|baguette|croissant|pretzel",
    "pastry patisserie cake confectionery": "cupcake|eclair|fruit tart|croissant|macaron",
    "cheese cheesemonger fromagerie": "cheese",
    "greengrocer fruit vegetable produce": "apple|orange|cabbage|carrot|tomato|pumpkin",
    "grocer grocery general": "jar of jam|tin can|box of chocolates|sack of flour|milk carton",
    "tailor dressmaker seamstress fabric haberdashery": "suit jacket|spool of thread|shirt and tie|folded clothes",
    "clothes clothing fashion thrift": "coat|dress|sweater|t-shirt|handbag",
    "cobbler shoemaker shoe boot": "ankle boot|loafer|high heel|hiking boot",
    "hatter hatmaker hat milliner millinery": "top hat|bowler hat|fedora|sun hat|beret",
    "jeweller jeweler jewellery jewelry goldsmith": "ring|pearl necklace|necklace|gem|earrings",
    "toymaker toy": "teddy bear|toy robot|toy train|toy car|nutcracker",
    "doll puppet dollmaker": "doll|rag doll|nesting doll|baby doll",
    "book bookseller bookbinder": "stack of books|book|grimoire",
    "record vinyl": "vinyl record|record player|cassette",
    "antique antiques pawn junk curiosity curio second-hand vintage":
        "old radio|gramophone|globe|urn|mantel clock|typewriter|oil lamp|candlestick",
    "hardware tool ironmonger carpenter woodworker repair mechanic": "hammer|saw|wrench|pliers|power drill|chisel",
    "blacksmith weapon weaponsmith armory armoury armourer sword": "swords|shield|battle axe|katana|helmet",
    "bike bicycle": "bicycle|tire|motorcycle helmet",
    "flower florist": "bouquet of roses|bouquet of tulips|bouquet of sunflowers|potted plant",
    "plant gardening": "potted plant|fern|monstera|succulent",
    "tea": "teapot|teacup|jar",
    "coffee": "jar|mug|coffee grinder|moka pot",
    "candy sweet sweets confectioner lollipop sweetshop": "jar of cookies|lollipop|candy|candy cane|marshmallows",
    "chocolate chocolatier": "box of chocolates|chocolate bar|candy",
    "lamp lighting lantern": "desk lamp|oil lamp|lantern|paper lantern",
    "carpet rug": "persian carpet|rug",
    "pottery potter ceramic ceramics crockery china porcelain": "vase|teapot|stack of plates|jug|urn",
    "map cartographer": "map|globe|scroll|compass",
    "perfume perfumery": "perfume bottle",
    "spice spices": "jar|chili pepper|cinnamon sticks|spice rack",
    "wine": "bottle of wine",
    "liquor whisky whiskey": "bottle of whisky",
    "camera photography photographer": "camera|polaroid camera|movie camera|film reel",
    "electronics radio television computer": "old radio|television|computer|loudspeaker",
    "mask": "carnival mask",
    "candle candlemaker": "candle|candlestick",
    "pet": "birdcage|fish tank|fish",
    "souvenir gift": "snow globe|mug|gift|postbox",
    "locksmith key keys": "old key|padlock|key",
    "glassblower glass": "vase|flower vase|bottle|goblet",
    "wool yarn knitting weaver weaving": "ball of yarn|sweater|scarf",
    "taxidermy taxidermist": "owl|fox|deer|eagle",
    "umbrella": "umbrella|closed umbrella",
    "sports sport": "soccer ball|basketball|tennis racket|sneaker|football helmet",
    "surf": "surfboard|swimsuit",
    "trophy": "trophy|medal",
    "paint art painter stationery": "paint palette|paintbrush|crayon|notebook|picture frame",
    "honey beekeeper": "honey pot|honeycomb|jar",
}  # fmt: skip
"""What is sold or made there, by the words before "shop"; of others it is the thing itself."""
_HEADS = frozenset({"shop", "store", "boutique", "emporium", "shops", "workshop", "museum", "market"})
_WITHIN = frozenset({"workshop", "museum"})
"""These are rooms whatever is said; the others are houses in a street unless something of their inside is."""
_NOUNS = frozenset({"maker", "makers", "repair", "repairman", "seller"})
"""Between the trade and the head: "a violin maker's workshop"."""
_MARKETS = frozenset({"fish", "meat", "seafood", "spice", "antique", "antiques", "cheese", "bread", "carpet", "gold"})
"""Of these a market is a hall; others are in the open."""
_INSIDE = frozenset({"in", "inside", "inside of", "within", "interior of", "the interior of"})
_INNER = frozenset(
    "interior shelf shelves counter shopkeeper customer customers clerk indoors cluttered ceiling ceilings floor jars "
    "crates cozy cosy tubes apron aprons shopper shoppers walls dim dusty candlelit".split()
)
"""Words of what is within."""
_OUTER = frozenset(
    "street facade storefront shopfront front exterior outside sign pavement sidewalk awning logo corner rooftop "
    "isometric".split()
)
_OWNERS = frozenset(
    "wizard witch magician sorcerer alchemist watchmaker clockmaker tailor cobbler shoemaker hatter butcher luthier "
    "locksmith cartographer potter jeweller jeweler toymaker barber apothecary antique antiques".split()
)
"""Who works there; of these shops the inside is meant."""
_STORES = {
    "bakery": "bread", "patisserie": "pastry", "pastry shop": "pastry", "butchery": "meat", "butcher": "meat",
    "fishmonger": "fish", "florist": "florist", "delicatessen": "cheese", "deli": "cheese", "bookshop": "book",
    "bookstore": "book", "greengrocer": "fruit", "cheesemonger": "cheese", "perfumery": "perfume",
    "chocolaterie": "chocolate", "chocolatier": "chocolate", "haberdashery": "fabric", "apothecary": "potion",
    "confectionery": "cake", "flower shop": "florist", "ironmonger": "hardware", "tobacconist": "general",
    "pantry": "general", "larder": "general", "storeroom": "general", "cake shop": "pastry", "jeweller": "jeweller",
}  # fmt: skip
"""Shops of one word, to their trade."""
_ROOMY = frozenset({"pantry", "larder", "storeroom"})
_SHELVES = frozenset({"shelf", "shelves", "rack", "racks", "bookshelf", "bookshelves", "cupboards", "cabinets"})
_LEDGES = frozenset({"shelf", "wall shelf", "ledge", "mantelpiece", "mantel"})
_FILLED = frozenset({"full of", "filled with", "of", "with", "lined with", "stacked with", "stocked with",
                     "packed with", "crammed with", "holding", "full", "filled", "lined", "stacked", "stocked",
                     "packed", "crammed", "piled"})  # fmt: skip
_MASSES = frozenset(
    "hundreds of|dozens of|rows of|rows and rows of|countless|hundreds|dozens|rows|thousands".split("|")
)
_ON_WALLS = frozenset(
    {
        "on a pegboard",
        "on the pegboard",
        "on pegs",
        "on hooks on the wall",
        "on the wall",
        "on the walls",
        "on a wall",
        "on walls",
        "on every wall",
    }
)
_KINDS = frozenset(
    {"object", "tool", "toy", "food", "drink", "clothing", "instrument", "plant", "flower", "fish", "animal"}
)
"""What stands on shelves and hangs on walls."""
_HANGING = frozenset({"hanging", "hung", "dangling", "suspended", "swinging"})
_STRINGS = frozenset("threads thread strings string ropes hooks wires chains wire".split())
_CEILINGS = frozenset("ceiling ceilings beams beam rafters roof hooks overhead above".split())
_NEVER = frozenset({"string of lights", "curtain", "ivy", "window", "clothesline"})
_BETWEEN = frozenset({Part.DETERMINER, Part.ADJECTIVE, Part.SCALE, Part.COLOUR, Part.COUNT})


@dataclass(frozen=True, kw_only=True)
class Stock:
    """Assets on the shelves of a room, on its walls, and from its ceiling."""

    shelved: tuple[str, ...] = ()
    ledge: tuple[str, ...] = ()
    """One of each, on a shelf."""
    hung: tuple[str, ...] = ()
    dangling: tuple[str, ...] = ()


@cache
def _rooms() -> frozenset[str]:
    """Shops that are rooms whatever is said."""
    return frozenset(word.replace("'s", "") for word in USES[Use.SHOP].split("|"))


@cache
def _trades() -> dict[str, tuple[str, ...]]:
    return {word: tuple(assets.split("|")) for words, assets in TRADES.items() for word in words.split()}


def premises(matches: Sequence[Match], lexicon: Lexicon) -> tuple[list[Match], Stock]:
    """The matches with rooms in place of shops that are seen from within, and what those and other rooms are full
    of."""
    out, goods = _shops(matches, lexicon)
    return _shelved(out, goods, lexicon) if goods or is_roofed(out) else (out, Stock())


def _shops(matches: Sequence[Match], lexicon: Lexicon) -> tuple[list[Match], tuple[str, ...]]:
    kept = list(matches)
    for at, match in enumerate(kept):
        store = _store(kept, at)
        if store:
            used = 1 + (at + 1 < len(kept) and kept[at + 1].text in {"interior", "'s", "inside"})
            merged = Match(text="shop interior", span=match.span, word=None)
            return [*kept[:at], merged, *kept[at + used :]], _trades()[store]
    for at, match in enumerate(kept):
        own, _, head = match.text.rpartition(" ")
        if head not in _HEADS:
            continue
        start = at
        while start and at - start < 2 and (kept[start - 1].noun or kept[start - 1].text in _trades()):
            start -= 1
        named = [*kept[start:at], *([replace(match, text=own, word=lexicon.find(own))] if own else [])]
        trade, owned = [said.text for said in named if said.text not in _NOUNS], False
        goods = _goods(named, lexicon)
        if not goods and not named:
            # "a butcher wrapping a leg of lamb, tiled shop"
            goods = next((_trades()[word] for word in _workers(kept) if word in _trades()), ())
            trade = [head] if goods else []
            owned = bool(goods)
        if not goods or (head == "market" and trade[-1] not in _MARKETS):
            continue
        back = start
        while back and (kept[back - 1].part in _BETWEEN or (kept[back - 1].part is None and not kept[back - 1].noun)):
            if kept[back - 1].separator:
                break
            back -= 1
        led = back > 0 and kept[back - 1].text in _INSIDE
        texts = {word for said in kept[at + 1 :] for word in said.text.split()}
        owned = owned or any(word in _OWNERS for word in trade)
        known = " ".join((*trade, head)) in _rooms()
        peopled = any(said.word is not None and lexicon.kind(said.word) == "person" for said in kept[at + 1 :])
        seen = (bool(texts & _INNER) or peopled or owned or known or head == "market") and not texts & _OUTER
        if not (head in _WITHIN or led or seen):
            continue
        room = {"workshop": "workshop", "museum": "gallery"}.get(head, "shop interior")
        merged = Match(text=room, span=(kept[start].span[0], match.span[1]), word=None)
        return [*kept[:start], merged, *kept[at + 1 :]], goods
    return kept, ()


def _store(matches: Sequence[Match], at: int) -> str:
    """The trade of a shop of one word where it is seen from within: "in a bakery", "bakery interior"."""
    said = matches[at].text.removesuffix("'s")
    trade = _STORES.get(said, "")
    if not trade:
        return ""
    following = matches[at + 1].text if at + 1 < len(matches) else ""
    back = at
    while (
        back
        and not matches[back - 1].separator
        and (matches[back - 1].part in _BETWEEN or (matches[back - 1].part is None and not matches[back - 1].noun))
    ):
        if matches[back - 1].text in _INSIDE:
            break
        back -= 1
    led = back > 0 and matches[back - 1].text in _INSIDE | {"at"}
    owner = said in _OWNERS or said in {"fishmonger", "florist", "chocolatier", "tobacconist"}
    if owner and not matches[at].text.endswith("'s") and following != "'s":
        return ""
    texts = {word for match in matches for word in match.text.split()}
    shown = following in {"interior", "inside", "counter", "shelves"} or said in _ROOMY
    return trade if (led or shown) and not texts & _OUTER else ""


def _workers(matches: Sequence[Match]) -> set[str]:
    return {word for match in matches for word in match.text.split() if word in _OWNERS}


def _goods(named: Sequence[Match], lexicon: Lexicon) -> tuple[str, ...]:
    """What a trade's words stand for: of the table, else the thing that is named."""
    for match in reversed(named):
        forms = (match.text, *lexicon.singulars(match.text))
        own = next((_trades()[form] for form in forms if form in _trades()), None)
        if own is not None:
            return tuple(asset for asset in own if asset in lexicon.nouns)
        thing = _thing(match, lexicon)
        if thing:
            return (thing,)
    return ()


def _thing(match: Match, lexicon: Lexicon) -> str:
    word = match.word
    if word is None or word.sense not in DRAWABLE or not match.noun or lexicon.kind(word) not in _KINDS:
        return ""
    return "" if word.target in _NEVER else word.target


def _named(matches: Sequence[Match], at: int, lexicon: Lexicon) -> tuple[tuple[str, ...], int]:
    """The things that a noun phrase from there on ends with, and where that ends."""
    asset: tuple[str, ...] = ()
    end = at
    while end < len(matches) and not matches[end].separator and end - at < 5:
        match = matches[end]
        if match.noun:
            asset = _goods([match], lexicon)
        elif asset or not (match.part in _BETWEEN or match.text in _MASSES or match.part is None):
            break
        end += 1
    return asset, end


def _shelved(matches: list[Match], goods: tuple[str, ...], lexicon: Lexicon) -> tuple[list[Match], Stock]:
    shelved, hung, dangling, ledge = list[str](), list[str](), list[str](), list[str]()
    out: list[Match] = []
    at = 0
    while at < len(matches):
        text = matches[at].text
        if text in _SHELVES and at + 1 < len(matches) and matches[at + 1].text in _FILLED:
            start = at + 1
            while start < len(matches) and start < at + 4 and matches[start].text in _FILLED | {"of", "with"}:
                start += 1
            asset, end = _named(matches, start, lexicon)
            if asset:
                # "shelves full of jars"
                shelved.extend(asset)
                _unlead(out)
                at = end
                continue
        if text in _MASSES and goods:
            asset, end = _named(matches, at, lexicon)
            if asset:
                # "hundreds of jars" of a shop
                shelved.extend(asset)
                _unlead(out)
                at = end
                continue
        if text in _HANGING and at + 1 < len(matches):
            asset, end = _named(matches, at + 1, lexicon)
            last = matches[end - 1].word
            if asset and last is not None and last.plural and matches[end - 1].text not in LAMPS:
                # "hanging copper pots above an island"
                dangling.extend(asset)
                _unlead(out)
                at = _on_high(matches, end) or end
                continue
        thing = _goods([matches[at]], lexicon)
        plural = matches[at].word is not None and matches[at].word.plural  # type: ignore[union-attr]
        single = _thing(matches[at], lexicon)
        if single and not plural:
            end = _on_shelves(matches, at + 1)
            if end and matches[end - 1].text in _LEDGES:
                # "a radio on the shelf"
                ledge.append(single)
                _unlead(out)
                at = end
                continue
        if thing and plural and _begins(out):
            end = _on_shelves(matches, at + 1)
            if end:
                shelved.extend(thing)
                _unlead(out)
                at = end
                continue
            end = _from_ceiling(matches, at + 1)
            if end:
                dangling.extend(thing)
                _unlead(out)
                at = end
                continue
            end = _on_walls(matches, at + 1)
            if end:
                hung.extend(thing)
                _unlead(out)
                at = end
                continue
        out.append(matches[at])
        at += 1
    full = tuple(dict.fromkeys((*shelved, *goods)))
    return out, Stock(
        ledge=tuple(ledge), shelved=full, hung=tuple(dict.fromkeys(hung)), dangling=tuple(dict.fromkeys(dangling))
    )


def _begins(out: Sequence[Match]) -> bool:
    """Whether what was read so far leads to no thing that the next one is only a part of: not "a man with books"."""
    return not any(match.part is Part.COUNT and match.text not in _MASSES | {"many"} for match in out[-2:])


def _unlead(out: list[Match]) -> None:
    """Takes away what led to what is gone."""
    while (
        out
        and not out[-1].separator
        and (out[-1].part in _BETWEEN or out[-1].text in _MASSES | {"with", "and", "of", "has", "its"})
    ):
        out.pop()


def _on_shelves(matches: Sequence[Match], at: int) -> int:
    """Where "on the shelves" ends, or none."""
    if at >= len(matches) or not matches[at].text.endswith("on"):
        return 0
    end = at + 1
    while end < len(matches) and end < at + 4 and matches[end].text not in _SHELVES:
        if not (
            matches[end].part in _BETWEEN or matches[end].text in {"every", "all", "each"} or matches[end].part is None
        ):
            return 0
        if matches[end].separator or matches[end].noun:
            return 0
        end += 1
    return end + 1 if end < len(matches) and matches[end].text in _SHELVES else 0


def _from_ceiling(matches: Sequence[Match], at: int) -> int:
    """Where "hanging from the ceiling", "swinging from hooks" ends, or none."""
    words, end = list[str](), at
    while end < len(matches) and end < at + 5 and not matches[end].separator:
        words.extend(matches[end].text.split())
        end += 1
        if words[0] not in _HANGING:
            return 0
        if words[-1] in _CEILINGS:
            return _on_high(matches, end) or end
    return 0


def _on_high(matches: Sequence[Match], at: int) -> int:
    """Where "above the island", "by red threads" ends after what hangs, or none."""
    if at >= len(matches) or matches[at].text not in {"above", "over", "by", "on", "from"}:
        return 0
    if matches[at].text in {"above", "over"}:
        return at + 1 if at + 1 == len(matches) or matches[at + 1].separator else 0
    end = at
    while end < len(matches) and not matches[end].separator and end < at + 4:
        end += 1
        if matches[end - 1].text in _STRINGS:
            return end
    return 0


def _on_walls(matches: Sequence[Match], at: int) -> int:
    """Where "hanging on the wall" ends, or none."""
    end = at
    while (
        end < len(matches)
        and end < at + 2
        and matches[end].text in {"hanging", "hung", "mounted", "displayed", "pinned"}
    ):
        end += 1
    if end < len(matches) and matches[end].text in _ON_WALLS:
        return end + 1
    said = " ".join(match.text for match in matches[end : end + 3])
    for length in (3, 2):
        if " ".join(match.text for match in matches[end : end + length]) in _ON_WALLS:
            return end + length
    return end + 2 if said.startswith(("on the wall", "on the walls")) else 0
