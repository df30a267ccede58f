"""Characters: people whom their clothes tell from others, in words for somebody who wears these.

"A nun" is read as "a woman in a black habit and a black hijab": the garments are drawn, and nothing else is needed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from calotype.pipelines.bundled.garments import CUTS, DRESSES, Area, words
from calotype.pipelines.bundled.prompt.callings import SPORTS, WORKERS, Row
from calotype.pipelines.bundled.prompt.folk import PEOPLE
from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE, PLACES, Lexicon, Sense, Word
from calotype.pipelines.bundled.prompt.outfits import FIGURES
from calotype.pipelines.bundled.prompt.sports import ATHLETES

_ROWS: tuple[Row, ...] = (
    ("nun", "woman", "in a black habit and a black hijab", ""),
    ("cavewoman", "woman", "in a brown furry dress", ""),
    ("surgeon", "man", "in teal scrubs, a teal surgical cap and a face mask", ""),
    ("policewoman", "woman", "in a uniform and a peaked cap", ""),
    ("general|army general", "old man", "in a green military uniform and a green peaked cap", ""),
    ("sailor", "man", "in a white shirt, a navy neckerchief, white pants and a sailor hat", "a rope"),
    ("captain|ship captain|sea captain", "bearded man", "in a uniform and a peaked cap", "a ship's wheel"),
    ("barista", "man", "in a black shirt and a brown apron", "a cup of coffee"),
    ("waitress", "woman", "in a black dress and a white apron", "a tray"),
    ("bartender|barman|mixologist|croupier", "man", "in a white shirt, a black vest and a bow tie", "a cocktail"),
    ("cleaning lady", "woman", "in a black dress and a white apron", ""),
    ("blacksmith", "bearded man", "in a white t-shirt and a brown leather apron", "a hammer"),
    ("rapper|hip hop artist", "man", "in a red hoodie, a gold chain and a red flat cap", ""),
    ("judge", "old man", "in a black robe, a white collar and a powdered wig", "a hammer"),
    ("schoolgirl", "girl", "in a school uniform and a navy skirt", ""),
    ("schoolboy", "boy", "in a school uniform", ""),
    ("secretary", "woman", "in a white blouse and a black pencil skirt", "a clipboard"),
    ("flight attendant|stewardess|air hostess", "woman",
     "in a blazer, a dark blue skirt, a red neckerchief and a navy pillbox hat", "a suitcase"),
    ("professor|old professor", "old man", "in a brown tweed jacket and a red bow tie", "a book"),
    ("ceo|boss|president|salesman|mayor|ambassador|diplomat", "man", "in a suit", ""),
    ("warrior princess|amazon|amazon warrior|female warrior|warrior woman", "woman",
     "in golden armor and a golden tiara", ""),
    ("goddess|greek goddess|roman goddess|venus|aphrodite", "woman",
     "in a white gown, gold jewellery and a laurel wreath", ""),
    ("roman emperor|caesar|julius caesar|roman senator", "man",
     "in a white robe, a red cape and a laurel wreath", ""),
    ("belly dancer", "woman", "in a gold bikini and a purple long skirt", ""),
    ("flamenco dancer", "woman", "in a red dotted gown", ""),
    ("hula dancer", "woman", "in a red bikini, a grass skirt and a lei", ""),
    ("gamer", "boy", "in a green hoodie wearing headphones", "a game controller"),
    ("pianist|piano player", "man", "in a tuxedo", "playing a piano"),
    ("motorcyclist", "man", "in a black leather jacket and a red helmet", "riding a motorcycle"),
    ("biker|motorcycle rider", "bearded man",
     "in a black leather jacket, jeans and black boots", "riding a motorcycle"),
    ("scout|boy scout|girl scout", "boy", "in a khaki shirt, khaki shorts and a red neckerchief", ""),
    ("head hunter|headhunter|job hunter|job seeker|flat hunter|house hunter|talent hunter", "man",
     "in a suit", "a briefcase"),
    ("bargain hunter|autograph hunter|souvenir hunter", "man", "in a brown cardigan", ""),
    ("hunter|game hunter", "bearded man", "in a camouflage uniform and a deerstalker", "a crossbow"),
    ("shepherd", "bearded man", "in a brown robe and a striped hijab", "a cane"),
    ("peasant woman|milkmaid|dairymaid", "woman", "in a brown long dress, a white apron and a bonnet", "a bucket"),
    ("eskimo|inuit", "man", "in a brown fur coat and a brown hood", ""),
    ("native american|native american chief|indian chief|indigenous chief|tribal chief|aztec warrior|aztec "
     "priest|mayan priest", "tanned man",
     "in a brown leather tunic and a feathered headdress", ""),
    ("zulu warrior|african warrior|maasai warrior|masai warrior|tribal warrior", "shirtless dark-skinned man",
     "in a red skirt and a red headband", ""),
    ("indian bride", "tanned woman", "in a red sari and gold jewellery", ""),
    ("karate master|kung fu master|martial artist|karate fighter|judoka|sensei|kung fu fighter", "man",
     "in a karate gi and a red headband", ""),
    ("fashion model|supermodel|runway model", "woman", "in a purple gown", ""),
    ("frenchman", "man", "in a striped sweater and a beret", ""),
    ("catgirl|cat girl|neko girl", "girl", "in a black dress and black cat ears", ""),
    ("bunny girl", "woman", "in a black swimsuit and bunny ears", ""),
    ("little red riding hood|red riding hood", "girl", "in a red dress, a red cape and a red hood", "a basket"),
    ("snow white", "woman", "in a yellow long skirt, a blue blouse and a red headband", ""),
    ("cinderella|disney princess", "blonde woman", "in a light blue ball gown and a tiara", ""),
    ("snow queen|ice queen|ice princess", "blonde woman", "in an icy blue gown, a white cape and a silver tiara", ""),
    ("queen of hearts", "woman", "in a red ball gown and a golden tiara", ""),
    ("flapper|1920s flapper|flapper girl", "woman",
     "in a black sequined dress, a pearl necklace and a silver headband", ""),
    ("gangster|mobster|mafia boss|mafioso|1920s gangster", "man", "in a black pinstripe suit and a black fedora", ""),
    ("sheikh|arab man|sheik|emir|bedouin", "bearded tanned man", "in a white robe and a white hijab", ""),
    ("mariachi|mexican man", "man", "in a black uniform and a sombrero", "an acoustic guitar"),
    ("scotsman|highlander|bagpiper", "red-haired man", "in a white shirt and a red tartan kilt", ""),
    ("leprechaun", "red-haired man", "in a green suit and a green bowler hat", ""),
    ("astronaut woman|female astronaut|astronaut girl", "woman", "in a spacesuit", ""),
    ("cowgirl", "woman", "in a brown leather vest, jeans and a red neckerchief wearing a cowboy hat", "a rope"),
    ("jedi|sith lord|sith", "man", "in a brown robe and a brown hood", ""),
    ("sorcerer", "man", "in a black robe and a black hood", ""),
    ("cosplayer", "woman", "in a superhero suit", ""),
    ("karate kid", "boy", "in a karate gi and a white headband", ""),
    ("tooth fairy|fairy queen|fairy princess", "blonde woman", "in a pink gown, fairy wings and a tiara", ""),
    ("dark angel|fallen angel", "man", "in a black robe and black wings", ""),
    ("cupid", "boy", "in a white skirt and white wings", ""),
    ("calico cat|calico kitten|tortoiseshell cat|calico", "white cat", "with orange patches and black spots", ""),
    ("tuxedo cat", "black cat", "with white chest and white paws", ""),
    ("spotted dog", "white dog", "with black spots", ""),
    ("spotted horse|pinto horse|appaloosa|pinto", "white horse", "with brown patches", ""),
    ("gray tabby|grey tabby|gray tabby cat|grey tabby cat", "gray cat", "with black stripes", ""),
    ("king arthur|king solomon|king midas", "king", "", ""),
    ("gandalf|dumbledore|merlin the wizard", "wizard", "", ""),
    ("magician|stage magician|illusionist", "man", "in a tuxedo and a red cape wearing a top hat", "a magic wand"),
)  # fmt: skip
"""Names, who that is, and what tells of it. Several names beside each other are one sort of character."""
_WOMEN = {
    "man": "woman", "old man": "old woman", "bearded man": "woman", "boy": "girl", "bald man": "woman",
    "white-haired man": "white-haired woman", "red-haired man": "red-haired woman", "blond man": "blonde woman",
    "black-haired man": "black-haired woman", "shirtless man": "woman", "pale-skinned man": "pale-skinned woman",
    "dark-skinned man": "dark-skinned woman", "curly-haired man": "curly-haired woman",
}  # fmt: skip
_MEN = {woman: man for man, woman in reversed(_WOMEN.items())}
_PLURALS = {"man": "men", "woman": "women", "boy": "boys", "girl": "girls"}
_AGES: dict[str, dict[str, str]] = {
    "old": {"man": "old man", "woman": "old woman", "bearded man": "white-haired bearded man"},
    "young": {"old man": "man", "old woman": "woman", "white-haired man": "man"},
    "little": {"man": "boy", "woman": "girl", "bearded man": "boy", "old man": "boy"},
}
"""Who that is at another age; the others have the word before theirs."""
_FEMALE = frozenset("female woman lady girl".split())
_MALE = frozenset("male man guy boy".split())


@dataclass(frozen=True)
class Character:
    """Who a name stands for."""

    who: str
    outfit: str
    tool: str
    """What they hold, or how they have it."""
    plural: bool = False


def _several(name: str) -> str:
    if name.endswith("man"):
        return f"{name[:-3]}men"
    if name.endswith("thief"):
        return f"{name[:-5]}thieves"
    if name.endswith(("s", "x", "ch", "sh")):
        return f"{name}es"
    return f"{name[:-1]}ies" if name.endswith("y") and name[-2] not in "aeo" else f"{name}s"


@cache
def table() -> dict[str, Character]:
    """Every name of a character, of one and of several."""
    found: dict[str, Character] = {}
    for names, who, outfit, tool in (*_ROWS, *WORKERS, *SPORTS, *ATHLETES, *PEOPLE):
        for name in names.split("|"):
            found.setdefault(name, Character(who, outfit, tool))
            found.setdefault(_several(name), Character(who, outfit, tool, plural=True))
    return found


@cache
def _names() -> re.Pattern[str]:
    names = "|".join(re.escape(name) for name in sorted(table(), key=len, reverse=True))
    return re.compile(
        rf"(?<![\w-])(?P<article>\b(?:an?|the|one)\s+)?(?P<age>(?:old|elderly|young|little|aged)\s+)?"
        rf"(?P<sex>(?:female|woman|lady|girl|male)\s+)?"
        rf"(?<![\w'’-])(?P<name>{names})(?P<after>\s+(?:woman|girl|lady|man|guy|boy))?\b(?!['’-]|\s+(?:{_OTHERS})\b)",
        re.IGNORECASE,
    )


_OTHERS = (
    "mask|costume|outfit|hat|helmet|robe|suit|uniform|figurine|doll|statue|toy|emoji|logo|dog|cat|shrimp|fish|"
    "crab|gloves|"
    "chair|table|card|house|ship|boat|jacket|boots|bar|gear|figure|chess|piece|puppet|of the|shorts|watch|"
    "helmets|bell|"
    "saxophone|train|trains|seat|seats|plane|window|car|ferry|bag|room|bee|wagon|booth|deck|costumes|outfits|style|"
    "sandals|cap|caps|painting|poster|tower|goose|penguin|hand puppet|mitre|staff|school|party|bird|ant|"
    "ants|bees|waiting room"
)
"""After a character's name: it is part of another's."""
_BEFORE = re.compile(
    r"(?:dressed (?:up )?as|costume of|hands of|like|as|named|called|pirate|german|australian|police|fire|ship of the|"
    r"style of|by|inspired by|for|stone|marble|robot|toy|lego|painted|giant)\s+(?:an?\s+)?$|"
    r"(?:dressed (?:up )?as|like|as) an?\s*$",
    re.IGNORECASE,
)
_BUSY = re.compile(
    r"\s*,?\s*(?:(?:is|are|who is|carefully|happily|busily|\w+ly)\s+)*"
    r"(?!standing|sitting|smiling|walking|looking|waiting|posing|laughing|wearing|resting|facing|running|jumping|"
    r"dancing|singing|crying|sleeping|staring|seated|leaning|kneeling|morning|evening|during|following|"
    r"leading (?:an?|the|his|her) (?:\w+ )?(?:procession|parade|crowd|group|band|march|line|choir|people|children)|"
    r"marching|strolling|performing|busking|shouting|yelling|crossing|entering|leaving|watching|talking|grinning|"
    r"frowning|yawning|whistling|gazing|peering|hiding|falling|tripping|floating|screaming)"
    r"(?:arms-|hands?-|face-|ears-|mouth-|saluting|shrugging|"
    r"(?:is |are )?\w+ing|with|who|at|behind|has|holds|carries|plays|makes|rides|pushes|pulls|inside|asleep|"
    r"between)\b",
    re.IGNORECASE,
)
"""After a character's name: the prompt says itself what is in their hands."""
_LEAD = re.compile(r"^(?:\w+ing |with )?(?:an? )?")
"""Before what somebody holds."""
_HOLDING = re.compile(r"[^.;]{0,70}?\b(?:holding|holds|carrying|riding|playing)\b", re.IGNORECASE)
_CHESS = re.compile(r"\b(?:chess|pawns?|rooks?|checkmate)\b", re.IGNORECASE)
_PRONOUN = re.compile(r"[^.;]{0,60}?\b(?:(?P<hers>her|she|herself)|his|he|himself)\b", re.IGNORECASE)
_OWN_CLOTHES = re.compile(r"\s*,?\s*(?:wearing|dressed in|clad in|in)\s+(?P<clothes>[^.;]{3,90})", re.IGNORECASE)
_ITEM = re.compile(r",\s+|(?<!black)(?<!red)(?<!green)(?<!white) and ")
_ON = frozenset("in on at by near with and or under over behind who is are as up down off out to of from ".split())
"""Words after a name that are no part of it, whatever nouns are written so."""
_HAT = re.compile(
    r"\b(?:hat|cap|helmet|hood|crown|beret|bandana|headscarf|turban|wig|veil|beanie|fedora)s?\b", re.IGNORECASE
)
_LONGEST = 4
"""Words of a name of a garment."""
_BANDS = frozenset(
    "family song music concert culture fashion trio duo quartet quintet team band theme convention class parade".split()
)
_CLOSE = re.compile(r"\b(?:portrait|headshot|close[- ]?up|face of|bust of|profile of|selfie|mugshot)\b", re.IGNORECASE)


def tooled(tool: str, *, plural: bool) -> str:
    """How somebody has what is theirs."""
    if not tool:
        return ""
    verb, _, rest = tool.partition(" ")
    if verb.endswith("ing") or verb == "with":
        return f" {tool}"
    if not plural:
        return f" holding {tool}"
    return f" holding {rest if rest.endswith('s') else _several(rest)}" if " of " not in rest else ""


_FACE = re.compile(
    r"(?:\b(?:portrait|close[- ]?up(?: photo| portrait| shot)?) of\s+)?\b(?P<article>an?|the)\s+"
    r"(?P<who>(?:[\w-]+\s+){0,2}?[\w-]+)['’]s\s+(?:face|head)\b(?!\s+(?:is|on|of|in)\b)",
    re.IGNORECASE,
)


def played(prompt: str, lexicon: Lexicon | None = None) -> str:
    """The prompt with somebody in their clothes in place of every character of the table,"
     " and with a portrait in place
    of somebody's face. lexicon: tells where a name is part of that of a thing ("a vacuum cleaner")."""
    prompt = _FACE.sub(r"portrait of \g<article> \g<who>", prompt)
    close = _CLOSE.search(prompt) is not None

    def said(match: re.Match[str]) -> str:
        if not _is_somebody(match, prompt, lexicon):
            return match[0]
        before, after = prompt[: match.start("name")], prompt[match.end() :]
        found = table()[match["name"].lower()]
        who = _who(found.who, match, after)
        if found.plural:
            head, _, last = who.rpartition(" ")
            who = f"{head} {_PLURALS.get(last, last)}".strip()
        article = match["article"] or ""
        if article.strip().lower() in {"a", "an"}:
            article = "an " if who[0] in "aeio" else "a "
        owned = given(found.tool, lexicon)
        busy = close or is_busy(owned, after, before, lexicon)
        tool = "" if busy else tooled(owned, plural=found.plural)
        return " ".join(f"{article}{who} {_left(found.outfit, after, close=close)}{tool}".split())

    return _names().sub(said, prompt)


def callings(prompt: str, lexicon: Lexicon) -> list[tuple[int, str]]:
    """Where a prompt names characters of the table, and the name."""
    found = _names().finditer(prompt)
    return [(match.start("name"), match["name"].lower()) for match in found if _is_somebody(match, prompt, lexicon)]


def _is_somebody(match: re.Match[str], prompt: str, lexicon: Lexicon | None) -> bool:
    """Whether the name of a character is of one there, and not of a thing, a costume or another's name."""
    before, after, start = prompt[: match.start("name")], prompt[match.end() :], prompt[: match.start()]
    if _BEFORE.search(before) or _BEFORE.search(start):
        return False
    if match["name"].lower().startswith("bishop") and _CHESS.search(prompt):
        return False
    return not (
        _is_called(match, before, after) or (lexicon is not None and is_thing(match["name"], start, after, lexicon))
    )


def _who(who: str, match: re.Match[str], text: str) -> str:
    """Of that sex and age. text: what follows ("a surgeon tying her mask")."""
    sex, after = (match["sex"] or "").strip().lower(), (match["after"] or "").strip().lower()
    said = _PRONOUN.match(text)
    hers = said is not None and said["hers"] is not None
    if sex in _FEMALE or after in _FEMALE or (hers and sex not in _MALE):
        who = _WOMEN.get(who, who)
    elif sex in _MALE or after in _MALE or said is not None:
        who = _MEN.get(who, who)
    age = (match["age"] or "").strip().lower().replace("elderly", "old").replace("aged", "old")
    return _AGES[age].get(who, who if age in who else f"{age} {who}") if age else who


def is_busy(tool: str, after: str, before: str = "", lexicon: Lexicon | None = None) -> bool:
    """Whether a prompt says itself what is in the hands of somebody: the words before and after their name."""
    noun = re.escape(tool.rpartition(" ")[2])
    said = _BUSY.match(after) or _HOLDING.match(after)
    if said is not None or (noun and re.search(rf"\b{noun}", before + after, re.IGNORECASE)):
        return True
    what = lexicon.find(_LEAD.sub("", tool)) if lexicon is not None and tool else None
    return what is not None and lexicon is not None and is_mentioned(what, f"{before} , {after}", lexicon)


def is_mentioned(what: Word, text: str, lexicon: Lexicon) -> bool:
    """Whether a text names a thing, by whichever word for it, one or several, and not as a part of another's name."""
    tokens = re.findall(r"[a-z-]+|[,.;'’]", text.lower())
    for at, (token, after) in enumerate(zip(tokens, [*tokens[1:], ","], strict=True)):
        pair = lexicon.find(f"{token} {after}")
        found = pair if pair is not None and pair.sense in DRAWABLE else lexicon.find(token)
        whole = at == 0 or lexicon.kind_of(f"{tokens[at - 1]} {token}") == ""
        if found is not None and whole and found.sense in {Sense.ASSET, what.sense} and found.target == what.target:
            return True
    return False


def fitting(outfit: str, after: str) -> str:
    """What of a person's outfit an animal has on: it has no trousers, shoes and gloves."""
    return _left(f"in {outfit}", after, close=True).removeprefix("in ").strip()


def given(tools: str, lexicon: Lexicon | None) -> str:
    """Of several tools the first that there is a picture of; nothing where there is none."""
    each = tools.split("|")
    if lexicon is None:
        return each[-1]
    return next((tool for tool in each if lexicon.kind_of(_LEAD.sub("", tool))), "")


def _left(outfit: str, after: str, *, close: bool) -> str:
    """What of an outfit the words after a name leave: "a butcher in a striped apron" has on no other. close: nothing
    below the chest is seen."""
    said = _OWN_CLOTHES.match(after)
    cuts = words()
    taken = {CUTS[cuts[word]].area for word in _spoken(said["clothes"].lower())} if said else set()
    hatted = said is not None and _HAT.search(said["clothes"]) is not None
    taken -= {Area.HIDE, Area.BUILD, Area.TRIM}
    if taken & {Area.TOP, Area.WHOLE}:
        taken |= DRESSES
    if close:
        taken |= {Area.BOTTOM, Area.FEET, Area.HANDS}
    if not taken and not hatted:
        return outfit
    rest, wearing, hat = outfit.removeprefix("in ").partition(" wearing ")
    items = [item for item in _ITEM.split(rest) if not any(CUTS[cuts[w]].area in taken for w in _spoken(item))]
    items = [item for item in items if not (hatted and _HAT.search(item))]
    hat = "" if hatted else f"{wearing}{hat}"
    return f"{'in ' if items else ''}{', '.join(items)}{hat}"


def _spoken(text: str) -> list[str]:
    """The words for garments in a text, from its end."""
    tokens = re.findall(r"[a-z'’-]+", text)
    found: list[str] = []
    end = len(tokens)
    while end > 0:
        start = next((a for a in range(max(0, end - _LONGEST), end) if " ".join(tokens[a:end]) in words()), None)
        if start is not None:
            found.append(" ".join(tokens[start:end]))
        end = start if start is not None else end - 1
    return found


def _is_called(match: re.Match[str], before: str, after: str) -> bool:
    """ "Hunter Smith" and "Harry Potter" are names."""
    if not match["name"][0].isupper() or " " in match["name"]:
        return False
    first = re.search(r"(?:^|[a-z,] )(?!An? |The |Old |One )[A-Z][a-z]+ $", before)
    return not match["article"] and (after.strip()[:1].isupper() or first is not None)


def is_thing(name: str, before: str, after: str, lexicon: Lexicon) -> bool:
    """Whether a name and a word beside it are something else."""
    last, first = re.search(r"([A-Za-z-]+)\s+$", before), re.match(r"\s+([A-Za-z-]+)", after)
    fellow = lexicon.find(last[1].lower()) if last else None
    if fellow is not None and lexicon.kind(fellow) == "person" and fellow.target not in FIGURES:
        # "an elf archer" is an elf
        return True
    found = [lexicon.find(f"{last[1]} {name}".lower())] if last else []
    found += [lexicon.find(f"{name} {first[1]}".lower())] if first else []
    if first and first[1].lower() in _BANDS:
        return True
    if first and not first[1].endswith(("ing", "ed", "ly")) and first[1].lower() not in _ON:
        # "an alchemist shop", "blacksmith tools", "a mariachi trio"
        beside = lexicon.find(first[1].lower())
        if beside is not None and beside.sense in DRAWABLE | PLACES | {Sense.THING}:
            return True
    return any(word is not None and word.sense in DRAWABLE for word in found)
