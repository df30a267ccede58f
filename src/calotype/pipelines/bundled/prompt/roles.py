"""Roles: what somebody is by what comes before the word ("an ice cream seller", "a dog walker", "a beaver architect"),
whom somebody is dressed as, and the feast dress of a nation, all in words that the rest of the reading knows."""

from __future__ import annotations

import re
from functools import cache

from calotype.pipelines.bundled.prompt.characters import (
    fitting,
    given,
    is_busy,
    is_mentioned,
    is_thing,
    table,
    tooled,
)
from calotype.pipelines.bundled.prompt.disguises import ANIMALS
from calotype.pipelines.bundled.prompt.folk import COSTUMES, NATIONS
from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE, Lexicon, Word
from calotype.pipelines.bundled.prompt.outfits import BEINGS, PLAIN
from calotype.pipelines.bundled.prompt.pieces import indefinite

_AGENTS: dict[str, tuple[str, str]] = {
    "seller|vendor|merchant|monger|peddler|pedlar|hawker|dealer|trader|salesman|saleswoman|selling man|stallholder":
        ("in a striped shirt, a white apron and a straw hat", "holding {a}"),
    "maker|smith|craftsman|builder|restorer|repairer|mender|carver|cook":
        ("in a white shirt and a brown apron", "holding {a}"),
    "player|musician|virtuoso": ("in a white shirt and a black vest", "playing {the}"),
    "walker": ("in a blue jacket", "with three {many}"),
    "trainer|tamer|handler|keeper|breeder|owner|herder|minder|whisperer|groomer|rescuer":
        ("in a khaki shirt, khaki pants and brown boots", "with {a}"),
    "hunter|catcher|slayer|trapper|wrangler": ("in a brown leather jacket and a green hood", "chasing {a}"),
    "collector|lover|expert|fan|enthusiast|juggler|inspector|taster|picker|gatherer|delivery man|porter|carrier":
        ("in a brown vest and a white shirt", "holding {a}"),
    "farmer|grower": ("in blue overalls and a straw hat", "holding {a}"),
    "painter": ("in a white shirt and a red beret", "holding {a}"),
    "fisherman|fisher|fisherwoman": ("in a yellow raincoat and a straw hat", "with {a}"),
    "rider": ("in a red jacket and a helmet", "riding {a}"),
}  # fmt: skip
"""Words for who has to do with what comes before them: what they have on, and how it is with them. {a}: one of it;
{the}: what is played; {many}: several."""
_DEVICES: dict[tuple[str, str], frozenset[str]] = {
    ("maker", "{what} machine"): frozenset({"food", "drink", "bread", "noodle", "ice", "candy", "label", "noise"}),
    ("player", "{what} machine"): frozenset("dvd cd video music mp3 mp4 cassette tape disc vinyl media ray".split()),
    ("picker", "lift truck"): frozenset({"cherry"}),
    ("carrier", "{what} crate"): frozenset({"animal", "bird", "pet"}),
    ("carrier", "{what} rack"): frozenset({"vehicle", "bike", "bicycle", "ski", "kayak", "luggage"}),
    ("catcher", "{what}catcher"): frozenset({"sun", "dust", "rain"}),
}
"""Words for who does something that are things after others, and what such a thing is, to those kinds and words.
{what}: the word before."""
_AGES = r"(?P<age>(?:old|elderly|young|little|female|male|cheerful|happy|friendly|busy|angry|tired|proud)\s+)*"
_BUSY = re.compile(r"\s*,?\s*(?:holding|carrying|with|selling|playing|making|walking|training|riding)\b", re.IGNORECASE)
_CATCH = frozenset("crab lobster shrimp prawn squid octopus oyster mussel clam eel shark whale pearl".split())
"""What is fished for besides what is a fish: a bear that fishes is a bear."""
_DOES = re.compile(r"\s+[a-z]+s\s+(?:an?|the|his|her|their|some|two|three)\b", re.IGNORECASE)
"""After somebody: a verb and not another noun."""
_BEASTS = frozenset({"animal", "bird", "fish", "insect", "toy"})
_BIG = frozenset({"animal", "vehicle", "furniture", "building", "aircraft", "boat", "tree", "plant", "celestial"})
_AS = re.compile(
    r"\b(?:(?:dressed(?: up)?|disguised|costumed|decked out) (?:as|like)|cosplaying(?: as)?|"
    r"in the (?:costume|role) of|as)\s+"
    r"(?:(?:an?|the)\s+)?(?P<name>[a-z]+(?:[ -][a-z]+){0,2}?)(?=\s*(?:$|[,.;]|and\b|in\b|on\b|at\b|with\b|holding\b|"
    r"standing\b|sitting\b|riding\b|walking\b|by\b|near\b|under\b))",
    re.IGNORECASE,
)
_SUITED = re.compile(
    r"\b(?:in|wearing|dressed in) (?:an? |his |her |its |their |matching )?(?:(?:cute|fluffy|little|tiny|full|"
    r"funny|inflatable|plush|"
    r"fuzzy|halloween|homemade|cardboard|knitted|oversized|big|hooded) )*(?P<name>[a-z]+(?: [a-z]+)?)(?:['’]s)? "
    r"(?:costumes?|outfits?|attire|onesies?|disguise|fursuit|kigurumi|pyjamas|pajamas|suits?|bodysuit)\b",
    re.IGNORECASE,
)
_COSTUMES = ("costume", "costumes", "outfit", "outfits", "attire")
_DRESSED = re.compile(
    r"\b(?P<who>men|man|women|woman|girls?|boys?|ladies|lady|dancers?|couple|bride|groom|people|person|children|child)"
    r"\b(?P<between>,? (?:wearing|dressed in|in|wears))(?: (?:an?|the|his|her|their))?(?: [a-z]+)? "
    r"(?:traditional|national|folk|ethnic|native|regional)(?: [a-z]+)? (?:dress(?:es)?|clothes|clothing|costumes?|"
    r"outfits?|garments?|attire|garb|wear)\b",
    re.IGNORECASE,
)
_PAIR = re.compile(
    r"\b(?:an? |the )?(?P<nation>[a-z]+(?: american)?) (?:couple|people|family|dancers)\b,? (?:wearing|dressed in|in)"
    r"(?: their)? (?:traditional|national|folk)(?: [a-z]+)? (?:dress|clothes|clothing|costumes?|outfits?|attire)\b",
    re.IGNORECASE,
)
_OLD = re.compile(
    r"\b(?P<article>an?\s+)?(?:old|elderly|aged),?\s+(?P<looks>(?:[a-z-]+,?\s+){1,2}?)(?P<who>man|woman|lady|"
    r"gentleman)\b",
    re.IGNORECASE,
)
_SORTS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(rf"\b{words}\b", re.IGNORECASE), told)
    for words, told in (
        (r"(?:an? )?(?:elderly|old|aged|senior) couple", "an old man and an old woman"),
        (r"(?:identical |the )?twin sisters", "two girls"),
        (r"(?:identical |the )?(?:twins|twin brothers)", "two boys"),
        (r"(?:identical |the )?triplets", "three boys"),
        (r"with an afro(?: hairstyle| haircut)?", "with a big afro"),
    )
)
"""Several who are said in one word."""
_JOINS = frozenset("and or with in on of the a an to for by at from who is his her".split())
_WOMANLY = frozenset("women woman girl girls ladies lady bride dancer dancers".split())


@cache
def _costumes() -> dict[str, str]:
    """Every name of a role to what is worn by who is dressed as one."""
    own = {name: character.outfit.removeprefix("in ") for name, character in table().items() if not character.plural}
    return own | {name: outfit for names, outfit in (*COSTUMES, *ANIMALS) for name in names.split("|")}


@cache
def _disguises() -> frozenset[str]:
    """Who has a costume only, and no clothes."""
    return frozenset(name for names, _ in ANIMALS for name in names.split("|"))


@cache
def _nations() -> dict[str, tuple[str, str]]:
    return {name: outfits for names, outfits in NATIONS.items() for name in names.split("|")}


@cache
def _agents() -> dict[str, tuple[str, str]]:
    singular = {name: row for names, row in _AGENTS.items() for name in names.split("|")}
    return singular | {f"{name}s": row for name, row in singular.items()}


@cache
def _compound() -> re.Pattern[str]:
    agents = "|".join(sorted(_agents(), key=len, reverse=True))
    return re.compile(
        rf"(?P<article>\b(?:an?|the|one|two|three|four|five)\s+)?{_AGES}\b(?P<what>[a-z]+(?:[ -][a-z]+)?)"
        rf"[ -](?P<agent>{agents})\b"
        r"(?!['’-])(?=(?P<after>.{0,24}))",
        re.IGNORECASE,
    )


@cache
def _beast_roles() -> re.Pattern[str]:
    names = "|".join(re.escape(name) for name in sorted(_costumes().keys() - _disguises(), key=len, reverse=True))
    return re.compile(
        rf"\b(?!(?:an?|the|one|as|and|of|in|with|by|little|old|young|evil)\b)(?P<beast>[a-z]+) "
        rf"(?P<name>{names})(?P<many>s?)\b(?!['’-])",
        re.IGNORECASE,
    )


def cast(prompt: str, lexicon: Lexicon) -> str:
    """The prompt with every role told in words for clothes and things."""
    prompt = _plainly(prompt, lexicon)
    prompt = _compound().sub(lambda match: _agent(match, lexicon), prompt)
    prompt = _beast_roles().sub(lambda match: _beast(match, lexicon), prompt)
    prompt = _AS.sub(lambda match: _dressed_as(match, prompt, lexicon), prompt)
    prompt = _SUITED.sub(_suited, prompt)
    prompt = _PAIR.sub(_pair_at_feast, prompt)
    return _DRESSED.sub(lambda match: _at_feast(match, prompt), prompt)


def _plainly(prompt: str, lexicon: Lexicon) -> str:
    """ "an old wrinkled woman" as a wrinkled old woman, an old couple as two."""
    for pattern, told in _SORTS:
        prompt = pattern.sub(told, prompt)

    def turned(match: re.Match[str]) -> str:
        looks = match["looks"].replace(",", " ").split()
        if any(word in _JOINS or lexicon.kind_of(word.lower()) for word in looks):
            # "an old boat and man"
            return match[0]
        article = ("an " if looks[0][0].lower() in "aeiou" else "a ") if match["article"] else ""
        return f"{article}{' '.join(looks)} old {match['who']}"

    return _OLD.sub(turned, prompt)


def _pair_at_feast(match: re.Match[str]) -> str:
    """ "an Indian couple in traditional dress" as a man and a woman."""
    nation = match["nation"].lower()
    if nation not in _nations():
        return match[0]
    his, hers = _nations()[nation]
    return f"{indefinite(f'{nation} man')} {his} and {indefinite(f'{nation} woman')} {hers}"


def _suited(match: re.Match[str]) -> str:
    """ "in a pirate costume"."""
    name = match["name"].lower()
    outfit = _costumes().get(name) or _costumes().get(name.rpartition(" ")[2])
    if outfit is None or (not match[0].lower().endswith(_COSTUMES) and name not in _disguises()):
        # "a chef suit" is no costume, and "a dinosaur suit" is
        return match[0]
    return f"wearing {outfit}"


def _kind(words: str, lexicon: Lexicon) -> str:
    found = lexicon.find(words.lower())
    return lexicon.kind(found) if found is not None and found.sense in DRAWABLE else ""


def _is_joined(what: str, agent: str, lexicon: Lexicon) -> bool:
    """Whether two words are one that is known: "a bee keeper", "a fly catcher"."""
    apart, joined = f"{what} {agent}", f"{what}{agent}"
    if apart in table() or joined in table():
        return apart not in table()
    return not _kind(apart, lexicon) and _kind(joined, lexicon) not in {"", "person"}


def _device(pair: str, what: str, agent: str, lexicon: Lexicon) -> str:
    """What a thing is that is called as somebody is: "a waffle maker". Nothing: it is somebody, or has a picture."""
    single = agent.removesuffix("s")
    if {f"{pair} {agent}", f"{what} {agent}"} & table().keys():
        return ""
    if _kind(f"{what} {agent}", lexicon) not in {"", "person"}:
        return ""
    said = {what, _kind(what, lexicon), _kind(pair, lexicon)}
    device = next((thing for (name, thing), after in _DEVICES.items() if name == single and said & after), "")
    told = device.format(what=what)
    return f"{told}s" if told and single != agent else told


def _is_said(what: Word | None, match: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether the prompt names what somebody has to do with once more: "a dragon slayer fighting a dragon"."""
    others = _compound().sub("", f"{match.string[: match.start()]} , {match.string[match.end() :]}")
    return what is not None and is_mentioned(what, others, lexicon)


def _agent(match: re.Match[str], lexicon: Lexicon) -> str:
    """ "an ice cream seller" as a man in an apron who holds an ice cream."""
    agent, pair = match["agent"].lower(), match["what"].lower()
    last, rest = re.split("[ -]", pair)[-1], match.string[match.end("agent") :]
    head = match[0][: match.start("what") - match.start()] + match["what"][: len(pair) - len(last)]
    if _is_joined(last, agent, lexicon):
        return f"{head}{last}{agent}"
    if is_thing(agent, "", rest, lexicon) and not _DOES.match(rest):
        # "a cat lover mug"
        return match[0]
    device = _device(pair, last, agent, lexicon)
    if device:
        return f"{head}{device}"
    if {f"{pair} {agent}", f"{last} {agent}", last} & table().keys() or _kind(f"{last} {agent}", lexicon):
        return match[0]
    what = next((words for words in (pair, last) if _kind(words, lexicon)), "")
    kind = _kind(what, lexicon) if what else ""
    if not kind or kind == "person" or {"toy", "statue"} & {pair.partition(" ")[0]}:
        return match[0]
    outfit, having = _agents()[agent]
    if "fisher" in agent and kind not in {"fish", "food"} and last not in _CATCH:
        return match[0]
    article = (match["article"] or "").strip().lower()
    plural = agent.endswith(("s", "men")) or article not in {"", "a", "an", "the", "one"}
    found = lexicon.find(what)
    several = lexicon.nouns[found.target].plural if found is not None else what
    if kind in _BIG and having.startswith("holding"):
        having = "with {a}"
    if having.startswith("playing") and kind != "instrument":
        having = "holding {a}"
    held = having.format(a=several if plural else indefinite(what), the=f"the {what}", many=several)
    head = match[0][: match.start("what") - match.start()] + match["what"][: len(pair) - len(what)]
    female = re.search(r"\bfemale\b", head, re.IGNORECASE) or agent.endswith(("woman", "women"))
    who = ("women" if plural else "woman") if female else ("men" if plural else "man")
    head = re.sub(r"\b(?:fe)?male\s+", "", head, flags=re.IGNORECASE)
    head = re.sub(r"^an(?=\s+$)", "a", head, flags=re.IGNORECASE)
    busy = _BUSY.match(match["after"]) or _is_said(found, match, lexicon)
    return f"{head}{who} {outfit}{'' if busy else f' {held}'}"


def _beast(match: re.Match[str], lexicon: Lexicon) -> str:
    """ "a beaver architect" as a beaver in what an architect wears."""
    if match["name"].lower() in _agents() and "fisher" not in match["name"].lower():
        return match[0]
    beast, name, rest = match["beast"], match["name"].lower(), match.string[match.end() :]
    if beast.lower() == "toy" or not _is_beast(beast, lexicon) or is_thing(name, "", rest, lexicon):
        return match[0]
    if _kind(f"{beast} {name}", lexicon):
        # "a chess king"
        return match[0]
    many = bool(match["many"])
    found = lexicon.find(beast.lower())
    if many and found is not None and not found.plural:
        # "goblin waiters"
        beast = lexicon.nouns[found.target].plural
    owned = given(table()[name].tool, lexicon) if name in table() else ""
    tool = (
        "" if is_busy(owned, rest, lexicon=lexicon) else tooled(owned, plural=many).replace(" holding", " and holding")
    )
    return f"{beast} wearing {fitting(_costumes()[name], rest)}{tool}"


def _is_beast(words: str, lexicon: Lexicon) -> bool:
    """Whether it is dressed as animals are: robots and skeletons, too."""
    found = lexicon.find(words.lower())
    return found is not None and (lexicon.kind(found) in _BEASTS or found.target in PLAIN | BEINGS)


def _dressed_as(match: re.Match[str], prompt: str, lexicon: Lexicon) -> str:
    """ "a cat dressed as a plumber" as a cat in overalls."""
    name = match["name"].lower()
    while name and name not in _costumes():
        name = name.partition(" ")[2]
    if not name:
        return match[0]
    plain = match[0].lower().startswith("as ")
    if plain and not re.match(r"as\s+(?:an?|the)\b", match[0], re.IGNORECASE):
        return match[0]
    before = re.findall(r"[A-Za-z-]+", prompt[: match.start()])
    if plain and not (before and _kind(before[-1], lexicon) in _BEASTS | {"person"}):
        # "a leaf as an umbrella", "works as a nurse"
        return match[0]
    return f"wearing {fitting(_costumes()[name], prompt[match.end() :])}"


def _at_feast(match: re.Match[str], prompt: str) -> str:
    """ "a Korean woman in traditional dress" as one in a gown."""
    near = re.findall(r"[A-Za-z]+(?: [A-Za-z]+)?", prompt[max(0, match.start() - 40) : match.end()].lower())
    words = " ".join(near)
    nation = next((name for name in _nations() if re.search(rf"\b{name}\b", words)), "")
    if not nation:
        return match[0]
    return f"{match['who']} {_nations()[nation][match['who'].lower() in _WOMANLY]}"
