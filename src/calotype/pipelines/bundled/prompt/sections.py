"""Sections: the words for what is cut open or taken apart to be seen, and what is in it."""

from __future__ import annotations

import re

from calotype.pipelines.bundled.designs import Design, Sheet

_CUT = (
    r"(?:isometric |detailed |technical |architectural |illustrated |scientific |educational )*"
    r"(?:cross[- ]?sections?|cut-?aways?|sectional)(?: (?:view|drawing|illustration|diagram|poster|model|through|"
    r"picture))*"
)
_SORTS: dict[str, str] = {
    "soil": r"ant ?hills?|ant (?:nest|colony|farm)|anthills?|termite (?:mound|nest)|(?:\w+ )?burrows?|(?:rabbit |"
    "mouse |fox )?"
    r"(?:warren|den|hole)|mole(?: hill|hill| tunnel)?|badger (?:sett|home)|beaver (?:dam|lodge)|underground \w+|bunker|"
    r"hobbit (?:hole|house)|(?:gold |coal |salt )?mine|cave|ground|soil|(?:forest |garden )floor|hill|mound|tunnels?",
    "submarine": r"(?:yellow |old |nuclear |toy )*(?:submarine|u-boat|bathyscaphe|submersible)",
    "capsule": r"(?:[\w-]+ )?(?:spaceship|space ?craft|space station|rocket|airship|zeppelin|train|tram|bus|van|"
    "caravan|"
    r"camper|aeroplane|airplane|plane)",
    "ship": r"(?:pirate |sailing |cruise |wooden |old |viking )*(?:ship|boat|galleon|yacht|ferry|steamer|ark)",
    "water": r"(?:coral )?reef|ocean|sea(?:bed)?|pond|lake|river|aquarium|tide ?pool|swamp|mangrove",
    "volcano": r"volcano|mountain|glacier|iceberg",
    "globe": r"planet|the earth|earth|moon|globe|sun|golf ball",
    "house": r"(?:[\w-]+ ){0,3}?(?:house|home|doll ?house|building|apartment|castle|tower|hotel|skyscraper|lighthouse|"
    r"tree ?house|mansion|cottage|bakery|shop|factory|school|museum|theat(?:re|er)|opera|palace|villa|cabin)",
}
"""What is cut, by what its inside is like."""
_DWELLERS: dict[str, str] = {
    r"\bant|termite": "five ants",
    "mole": "three moles",
    "rabbit|warren": "four rabbits",
    "badger": "three badgers",
    "beaver": "four beavers",
    r"\bfox": "three foxes",
    "mouse": "four mice",
    "hobbit": "two barrels",
    "bunker": "two beds",
    r"\bmine\b": "three miners",
    "cave": "three bats",
    "reef|ocean|sea|aquarium": "three fish, a coral, a seahorse",
    "pond|lake|river|swamp|pool": "two fish, a frog, a water lily",
    "submarine|u-boat": "two gears, a bed, a stove",
    "ship|boat|galleon": "two barrels, a hammock, a treasure chest",
    "rocket|space": "two astronauts, a bed",
    "train|tram|bus|van|plane": "three chairs, a suitcase, a bed",
}
"""Who and what is in it, unless the prompt says."""
_FURNISHED: dict[str, str] = {
    "kitchen": "stove", "library": "bookshelf", "ballroom": "chandelier", "bedroom": "bed", "bathroom": "bathtub",
    "living room": "sofa", "study": "bookshelf", "office": "laptop", "nursery": "rocking horse", "pantry": "jar of "
    "honey",
    "attic": "treasure chest", "dining room": "dining table", "workshop": "toolbox", "engine room": "gear",
    "store ?room|storage": "crate", "cellar": "barrel", "hall": "grandfather clock", "music room": "grand piano",
    "garage": "car", "playroom": "teddy bear", "throne room": "throne", "cabin": "hammock", "galley": "stove",
    "laboratory|lab": "microscope",
}  # fmt: skip
"""What a room is told by."""
_HOUSED = "a bed, a sofa, a stove, a bathtub, a bookshelf, a grand piano"
_ANYWAY = re.compile(
    r"\b(?:and |with )?(?:all (?:its|the) |many |several |little |tiny |small |different |various |its |the |cosy |"
    r"cozy |"
    r"every |each |underground )*(?:rooms?|decks?|levels?|floors?|chambers?|tunnels|layers|storeys?|stories|cells|"
    r"galleries|compartments|wall missing)\b(?: (?:different|visible|exposed|inside|of life))*",
    re.I,
)
"""What is in every section."""
_LABELLED = re.compile(
    r",?\s*\b(?:with |and )?(?:labell?ed|labels|annotated|annotations|captions|with text labels)\b", re.I
)
_OPENED = re.compile(
    rf"^\s*(?:an?\s+|the\s+)?{_CUT}\s+(?:of|through|showing)\s+(?:an?\s+|the\s+)?({'|'.join(_SORTS.values())})\b", re.I
)
_CLOSED = re.compile(
    rf"^\s*(?:an?\s+|the\s+)?({'|'.join(_SORTS.values())})\s*,?\s*(?:in )?{_CUT}(?=\s*(?:,|$|with\b))", re.I
)
_CHARTED = re.compile(
    rf"^\s*(?:an?\s+|the\s+)?(?:labell?ed |annotated |educational |simple )*diagram of (?:an?\s+|the\s+)?"
    rf"({_SORTS['volcano']}|{_SORTS['globe']})\b",
    re.I,
)
_LAST = re.compile(rf",\s*(?:in )?{_CUT}\s*(?=,|$)", re.I)
_BURROWING = re.compile(r"\b(?:digging|tunnell?ing|burrowing)\b", re.I)
_PARTED = re.compile(
    r"^\s*(?:an?\s+|the\s+)?(?:technical |detailed |isometric )*(?:exploded(?:[- ](?:view|diagram|drawing|illustration|"
    r"isometric|assembly))*|deconstructed|disassembled|dismantled|taken apart)(?:\s+(?:view|diagram|drawing))?"
    r"(?:\s+of)?\s+",
    re.I,
)
_TECHNICAL = re.compile(r",?\s*\b(?:technical|patent|engineering|scientific|educational) (?:illustration|drawing|"
    r"diagram|style|"
    r"poster)\b", re.I)  # fmt: skip
_SUSPENDED = re.compile(
    r"\b(?:all )?(?:floating|suspended|hovering|separated|in mid-?air|flying apart)\b(?: in (?:the )?air)?", re.I
)


def _lives_in(dweller: str, text: str) -> bool:
    """Whether a text names already who lives there: "one ant taking a bath"."""
    return re.search(rf"\b{dweller.split()[1][:4].rstrip('s,')}", text, re.I) is not None


_NUMBERS = ("two", "three", "four")
_STACKED = re.compile(
    r"\b(?:burger|hamburger|cheeseburger|sandwich|cake|pizza|taco|bagel|lasagna|sushi|pie|toast)\b", re.I
)
"""What is in layers that lie on each other."""
_HALVED = re.compile(rf"^(\s*(?:[\w-]+ ){{0,2}}?){_CUT} of (?:an? )?(?=\w+\s*(?:,|$))", re.I)


def halved(prompt: str) -> str:
    """A prompt for the section of a fruit as one for half of it."""
    return _HALVED.sub(r"\1a halved ", prompt)


def sectioned(prompt: str) -> tuple[str, Design] | None:
    """What of a prompt for a section is in it, and the section; None where nothing is cut or taken apart."""
    parted = _PARTED.match(prompt)
    if parted is not None:
        rest = _SUSPENDED.sub(" ", _TECHNICAL.sub(" ", prompt[parted.end() :]))
        labelled = _LABELLED.search(rest) is not None
        forms = ("stacked" if _STACKED.search(rest) else "", "labelled" if labelled else "")
        return _LABELLED.sub("", rest), Design(sheet=Sheet.PARTS, form=" ".join(forms).strip())
    found = _OPENED.match(prompt) or _CLOSED.match(prompt) or _CHARTED.match(prompt)
    if found is None:
        last = _LAST.search(prompt)
        if last is None or not _BURROWING.search(prompt):
            return None
        # "a mole digging a tunnel, cutaway view"
        return prompt[: last.start()] + prompt[last.end() :], Design(sheet=Sheet.SECTION, form="soil")
    subject = found[1].lower()
    sort = next(sort for sort, words in _SORTS.items() if re.fullmatch(words, subject, re.I))
    rest = _TECHNICAL.sub(" ", prompt[found.end() :])
    labelled = _LABELLED.search(prompt) is not None
    rest = _LABELLED.sub("", rest)
    rest = re.sub(r"^\s*(?:with|showing|full of|,|where)\s*", "", _ANYWAY.sub(" ", rest))
    for room, thing in _FURNISHED.items():
        rest = re.sub(rf"\b(?:an? |the )?(?:{room})\b", f"a {thing}", rest, flags=re.I)
    dweller = next((animal for words, animal in _DWELLERS.items() if re.search(words, subject, re.I)), "")
    own = len(re.findall(r"\b(?:an?|one|two|three|four|five|some|many)\s", rest))
    inside = [dweller] if dweller and not _lives_in(dweller, rest) and (own < 3 or sort == "soil") else []
    inside += [_HOUSED] if sort == "house" and len(re.findall(r"\ban? ", rest)) < 3 else []
    told = ", ".join(part for part in (rest.strip(" ,"), *inside) if part)
    storeys = next((str(k) for k, word in enumerate(_NUMBERS, 2) if word in f"{subject} {prompt}".split()), "")
    form = f"{sort}{storeys if sort == 'house' else ''}{' labelled' if labelled else ''}"
    return re.sub(r"\s{2,}", " ", told), Design(sheet=Sheet.SECTION, form=form)
