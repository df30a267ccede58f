"""Close-ups: prompts that tell of a face alone are of one: "a girl with freckles", "a wrinkled face", "a close-up of a
fisherman"."""

from __future__ import annotations

import re

_LEAD = (
    r"(?P<lead>(?:(?:an?|the) )?(?:[a-z-]+ ){0,2}?(?:painting|drawing|sketch|photo|photograph|picture|illustration|"
    r"watercolou?r|image|cartoon|caricature|rendering|engraving|etching) of )?"
)
_WHO = (
    r"(?:man|woman|boy|girl|child|baby|toddler|teenager|person|lady|gentleman|grandmother|grandfather|grandma|grandpa|"
    r"teen|guy|kid|soldier|sailor|fisherman|farmer|clown|viking|pirate|wizard|witch|elf|vampire|bride|princess|"
    r"queen|king|"
    r"nurse|monk|nun|cowboy|samurai|geisha|model|punk|hipster|biker|actress|elder|dwarf)"
)
_FACIAL = frozenset(
    "hair beard mustache moustache goatee stubble sideburns eyebrows eyebrow eyelashes lashes eyes eye nose lips mouth "
    "teeth tooth chin cheeks cheek freckles dimples dimple scar scars wrinkles mole birthmark piercing piercings "
    "earring "
    "earrings make-up makeup lipstick eyeshadow mascara eyeliner blush braces bun ponytail pigtails braids braid "
    "dreadlocks afro mohawk bob pixie fringe bangs curls locks smile grin frown tears face expression skin complexion "
    "vitiligo monocle eyepatch eye-patch glasses spectacles bald winking freckled freckle-faced bearded "
    "wrinkled".split()
)
"""One of these is told of a face alone,"""
_MOODS = frozenset(
    "laughing crying smiling angry surprised winking frowning grinning sad scared frightened furious shocked weeping "
    "sobbing screaming disgusted worried yawning pouting blushing terrified".split()
)
"""or one of these,"""
_BESIDE = frozenset(
    "a an the his her their its and with of on in across over under around behind through down at to very who has "
    "whose "
    "wearing having both one two left right front side sides large small big little long short thick thin curly wavy "
    "straight braided messy spiky sleek shaved curled slicked back slicked-back bushy handlebar full trimmed heavy "
    "light "
    "dark pale deep bright red blue green brown black white gray grey silver blonde blond golden yellow orange "
    "pink purple "
    "hazel amber ginger auburn copper teal turquoise rosy ruby toothless gold missing gap gapped crooked wide "
    "broad warm "
    "gentle shy sly kind round oval square freckled pierced tattooed dyed pastel rainbow cut hairstyle haircut style "
    "running streaming rolling raised bags patch hat cap beanie headscarf scarf hijab turban bandana headband necklace "
    "pearl pearls crown tiara flower sunglasses reading nose neck forehead temple head ear ears ring hoop stud septum "
    "parted bushy piercing intense soulful tired sad happy angry cheerful surprised shocked smiling laughing crying "
    "grinning frowning weathered wrinkled deeply beautiful handsome old young elderly middle-aged aged african asian "
    "indian european japanese chinese korean mexican latina arab black white native plump chubby thin gaunt slim bald "
    "bearded serious stern worried scared frightened disgusted proud calm thoughtful sleepy blue-eyed green-eyed wise "
    "paint mud dirt soot flour chocolate jam grease oil dust ash painted sand blowing wind missing deep natural "
    "tanned olive albino dark-skinned pale-skinned fair laugh lines crow's feet tooth-gap".split()
)
"""and these may be with it,"""
_LOOKED = frozenset(
    "watercolor watercolour oil painting pencil sketch charcoal drawing photo photograph realistic photorealistic "
    "style "
    "anime cartoon pixel art digital studio soft natural light lighting plain background neutral beige backdrop "
    "cinematic "
    "85mm 50mm 35mm lens film kodak monochrome black white and close-up closeup close up portrait detailed highly "
    "4k 8k "
    "window golden hour dramatic rembrandt shallow focus depth field candid headshot sharp".split()
)
"""and these after it."""
_SOMEBODY = re.compile(
    rf"^(?P<all>{_LEAD}(?P<who>(?:(?:an?|the) )?(?:[a-z-]+ ){{0,4}}?{_WHO})(?P<rest>(?: "
    rf"[^,.]*)?(?:,[^.]*)?))\.?$",
    re.IGNORECASE,
)
_CLOSE = re.compile(
    rf"\b(?:an? )?(?:extreme |tight |intimate )?close[- ]?up (?:photo |shot |view |photograph |picture )?(?:of|on) "
    rf"(?P<who>(?:an?|the) (?:[a-z-]+ ){{0,3}}?{_WHO})(?!['’])\b",
    re.IGNORECASE,
)
_FACES = re.compile(
    r"^(?:(?:an? )?(?:[a-z-]+ )?(?:painting|drawing|sketch|photo|picture|portrait) of )?(?:an? |"
    r"the )?(?:(?:extreme )?close[- ]?up (?:of|on) )?(?:an? |the )?(?:human )?(?P<looks>(?:very |deeply |heavily )?"
    r"(?:wrinkled|weathered|old|aged|scarred|bearded|freckled|child's|woman's|man's|girl's|boy's|baby's|smiling|"
    r"laughing|"
    r"crying|angry|sad|young|beautiful|dirty|human)) (?:(?P<more>old|young|elderly) )?(?:human )?face"
    r"(?= ?(?:$|,|with\b|in\b|of an? (?P<of>[a-z ]+)))",
    re.IGNORECASE,
)
_OLD = frozenset({"wrinkled", "weathered", "old", "aged"})
_OWNERS = frozenset({"child's", "woman's", "man's", "girl's", "boy's", "baby's"})
_DEEDS = re.compile(
    r"\breading\b(?! glasses)|(?<!make-up )(?<!makeup )(?<!mascara )(?<!nose )(?<!paint )\brunning\b", re.IGNORECASE
)
"""Who does so is seen at it."""
_TEARS = re.compile(
    r",? ?(?:with |and )?(?:(?:big |silent |a |single )*tears? (?:(?:running|streaming|rolling|flowing|falling|"
    r"trickling|"
    r"sliding|pouring) (?:down|from)|in|on|streaked)(?: (?:his|her|their))?(?: (?:face|cheeks?|eyes?))?)",
    re.IGNORECASE,
)


def faced(prompt: str) -> str:
    """The prompt as one of a portrait, where it tells of a face alone."""
    prompt = _TEARS.sub(" crying", prompt)
    prompt = _CLOSE.sub(r"portrait of \g<who>", prompt)
    prompt = _FACES.sub(_owned, prompt)
    found = _SOMEBODY.match(prompt)
    if found is None or "portrait" in found["who"].lower() or not _is_facial(found):
        return prompt
    lead = found["lead"] or ""
    return f"{lead.removesuffix(' of ')} portrait of {found['who']}{found['rest']}".lstrip()


def _is_facial(found: re.Match[str]) -> bool:
    if _DEEDS.search(found["rest"]) is not None:
        return False
    first, *others = (re.findall(r"[a-z0-9'’-]+", clause) for clause in found["rest"].lower().split(","))
    before = found["who"].lower().split()[:-1]
    told = [*before, *first, *(word for clause in others if not _LOOKED.issuperset(clause) for word in clause)]
    return not (_FACIAL | _MOODS).isdisjoint(told) and (_FACIAL | _MOODS | _BESIDE).issuperset(told)


def _owned(found: re.Match[str]) -> str:
    """ "a wrinkled face" as somebody's who is so."""
    looks = found["looks"].lower()
    last = looks.rpartition(" ")[2]
    if found["of"]:
        return found[0]
    if last in _OWNERS:
        return f"portrait of a {(found['more'] or '')} {last[:-2]}".replace("  ", " ")
    who = "old man" if last in _OLD else "man" if last in {"bearded", "scarred"} else "woman"
    return f"portrait of a {looks} {who}"
