"""People: words for skin, hair and beards, what somebody does, and the assets that show it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache

from calotype.pipelines.bundled.anchors import has_face
from calotype.pipelines.bundled.countenance import Cut, Mien
from calotype.pipelines.bundled.prompt.colours import shade
from calotype.pipelines.bundled.prompt.findings import Findings
from calotype.pipelines.bundled.prompt.gestures import gestures
from calotype.pipelines.bundled.prompt.pieces import Glue, Link, Piece, Thing, indefinite
from calotype.pipelines.bundled.scene import Colour, Hair, Skin

SKINS: dict[Skin, str] = {
    Skin.LIGHT: "fair-skinned|light-skinned|pale-skinned|white-skinned|caucasian|scandinavian|nordic|"
    "swedish|norwegian|irish|scottish|european",
    Skin.MEDIUM_LIGHT: "olive-skinned|japanese|chinese|korean|asian|east asian|vietnamese|mongolian|greek|spanish|"
     "italian|"
    "mediterranean",
    Skin.MEDIUM: "tan-skinned|tanned|suntanned|brown-skinned|arab|arabic|middle eastern|egyptian|moroccan|persian|"
    "turkish|mexican|latina|latino|hispanic|brazilian|native american|polynesian|hawaiian|thai|indonesian|filipino|"
    "filipina|tibetan|nepali|peruvian|colombian|cuban",
    Skin.MEDIUM_DARK: "indian|pakistani|bangladeshi|sri lankan|south asian|tamil|punjabi|rajasthani|maori|aboriginal",
    Skin.DARK: "dark-skinned|dark skinned|black-skinned|african american|african-american|afro-american|"
    "african|nigerian|kenyan|ethiopian|ghanaian|jamaican|maasai|masai|zulu|senegalese|somali|sudanese|congolese",
}  # fmt: skip
SKIN_COLOURS: dict[str, Skin] = {"black": Skin.DARK, "brown": Skin.MEDIUM, "white": Skin.LIGHT}
"""Said of people, these are no colours of clothes."""
HAIRS: dict[Hair, str] = {
    Hair.BLOND: "blond-haired|blonde-haired|golden-haired|fair-haired|yellow-haired|blond|blonde|flaxen",
    Hair.RED: "red-haired|redheaded|red-headed|ginger-haired|orange-haired|auburn-haired|ginger|auburn|titian",
    Hair.BLACK: "black-haired|raven-haired|dark-haired",
    Hair.BROWN: "brown-haired|chestnut-haired|brunette|brunet",
    Hair.GRAY: "grey-haired|gray-haired|silver-haired|grey-bearded|gray-bearded",
    Hair.WHITE: "white-haired|white-bearded",
    Hair.BLUE: "blue-haired",
    Hair.GREEN: "green-haired",
    Hair.PURPLE: "purple-haired|violet-haired",
    Hair.PINK: "pink-haired",
    Hair.BALD: "bald|bald-headed|balding|hairless",
}  # fmt: skip
BEARDED = frozenset("bearded grey-bearded gray-bearded white-bearded long-bearded".split())
CURLY = frozenset("curly-haired frizzy-haired".split())
HAIR_COLOURS: dict[Colour, Hair] = {
    Colour.BLACK: Hair.BLACK, Colour.BROWN: Hair.BROWN, Colour.YELLOW: Hair.BLOND, Colour.GOLDEN: Hair.BLOND,
    Colour.RED: Hair.RED, Colour.ORANGE: Hair.RED, Colour.GRAY: Hair.GRAY, Colour.WHITE: Hair.WHITE,
    Colour.BLUE: Hair.BLUE, Colour.GREEN: Hair.GREEN, Colour.PURPLE: Hair.PURPLE, Colour.PINK: Hair.PINK,
}  # fmt: skip
MIENS: dict[Mien, str] = {
    Mien.CRYING: "crying|weeping|sobbing|tearful|teary|teary-eyed|cries|weeps",
    Mien.YAWNING: (
        "yawning|roaring|growling|howling|screaming|shouting|yelling|yawns|roars|howls|snarling|barking|hissing|"
        "bellowing|surprised|shocked|amazed|astonished|terrified|scared|frightened|horrified|startled|gasping|"
        "awestruck|stunned|"
        "speechless|flabbergasted|screams|shouts|yells"
    ),
    Mien.LAUGHING: "laughing|giggling|laughs|grinning|chuckling",
    Mien.ANGRY: "angry|furious|scowling|enraged|frowning|grumpy|annoyed",
    Mien.SAD: "sad|unhappy|melancholy|sorrowful|gloomy|lonely|depressed|guilty|"
    "ashamed|embarrassed|sheepish|disappointed|upset|worried|heartbroken|grieving|mournful",
    Mien.MASKED: "masked",
    Mien.SHUT: "eyes-shut",
    Mien.WINKING: "winking|winks",
    Mien.TIRED: "exhausted|weary|bored|unimpressed|sleepless|worn-out|tired|drowsy|hungover|jaded",
    Mien.SERIOUS: "serious|stern|solemn|stoic|expressionless|unsmiling|emotionless|thoughtful|pensive|contemplative|"
    "determined|resolute|fierce|haughty",
    Mien.WHISTLING: "whistling|whistles|pouting|pouts|puckering",
    Mien.TONGUE: "tongue-out|cheeky",
}  # fmt: skip
OPEN = frozenset({Mien.YAWNING})
"""What an animal's face shows, too."""


@cache
def miens() -> dict[str, Mien]:
    """Every word for what somebody's face shows."""
    return {word: mien for mien, many in MIENS.items() for word in many.split("|")}


def shows(thing: Thing, word: str) -> bool:
    """Whether the word is one for what its face shows."""
    if word in gestures():
        return thing.kind == "person"
    mien = miens().get(word)
    return mien is not None and (thing.kind == "person" or (mien in OPEN and has_face(thing.asset)))


HAIR = frozenset(
    "hair locks curls ringlets braids braid pigtails ponytail bun topknot dreadlocks afro bangs fringe mane plaits "
    "plait".split()
)
"""Parts of the body that hair is, whatever its cut."""
CUTS: dict[str, Cut] = {
    "bun": Cut.BUN, "topknot": Cut.BUN, "ponytail": Cut.PONYTAIL, "braids": Cut.BRAIDS, "braid": Cut.BRAIDS,
    "pigtails": Cut.BRAIDS, "plaits": Cut.BRAIDS, "plait": Cut.BRAIDS, "afro": Cut.AFRO, "dreadlocks": Cut.DREADLOCKS,
    "curls": Cut.CURLY, "ringlets": Cut.CURLY, "waves": Cut.WAVY, "spikes": Cut.SPIKY,
}  # fmt: skip
"""How the hair is worn, by the word for it."""
TEXTURES: dict[str, Cut] = {
    **dict.fromkeys("long waist-length flowing".split(), Cut.LONG),
    **dict.fromkeys("curly frizzy coiled kinky bouncy".split(), Cut.CURLY),
    **dict.fromkeys("wavy tousled".split(), Cut.WAVY),
    **dict.fromkeys("spiky spiked gelled".split(), Cut.SPIKY),
}
"""The same of words for hair."""
BEARD = frozenset("beard moustache mustache goatee stubble whiskers".split())
SKIN = frozenset("skin complexion".split())
_SKIN_TONES: dict[str, Skin] = {
    "dark": Skin.DARK, "black": Skin.DARK, "brown": Skin.MEDIUM_DARK, "tan": Skin.MEDIUM, "tanned": Skin.MEDIUM,
    "olive": Skin.MEDIUM_LIGHT, "fair": Skin.LIGHT, "light": Skin.LIGHT, "pale": Skin.LIGHT, "white": Skin.LIGHT,
}  # fmt: skip
_VARIANTS: dict[tuple[str, str], str] = {
    ("man", "beard"): "bearded man",
    **{
        (who, look): f"{look}-haired {who}" if look != "blond" else f"blond {who}"
        for who in ("man", "woman")
        for look in ("red", "blond", "white", "curly")
    },
    ("man", "bald"): "bald man",
}
"""Assets that show a look already."""
_DOERS: dict[str, str] = {
    "meditating person": "meditating",
    "surfer": "surfing",
    "skier": "skiing",
    "golfer": "golfing",
    "gymnast": "cartwheeling",
    "weightlifter": "weightlifting",
}  # fmt: skip
"""Assets of anyone who does something."""
_DANCERS = {"man": "dancing man", "woman": "dancer"}
_ANYONE = frozenset({"man", "woman", "boy", "girl"})
_ANYBODY = _ANYONE | {"baby", "old man", "old woman", "couple"} | frozenset(_VARIANTS.values())


@cache
def looks() -> dict[str, str]:
    """Every word before a person for how they look, to itself."""
    words = [word for table in (SKINS, HAIRS) for many in table.values() for word in many.split("|")]
    return {word: word for word in (*words, *BEARDED, *CURLY)}


def looking(person: Thing, word: str, names: Collection[str]) -> Thing:
    """The person with the look that a word before it tells. names: of all assets."""
    skin = next((skin for skin, many in SKINS.items() if word in many.split("|")), None)
    hair = next((hair for hair, many in HAIRS.items() if word in many.split("|")), None)
    mien = miens().get(word) or person.own.mien
    own = person.own.evolve(skin=skin or person.own.skin, mien=mien, gesture=gestures().get(word, person.own.gesture))
    changed = person.evolve(own=own)
    changed = _haired(changed, hair, names) if hair else changed
    changed = _shown(changed, "curly", names) if word in CURLY else changed
    return _bearded(changed, names) if word in BEARDED else changed


def coloured(person: Thing, name: str, colour: Colour, names: Collection[str]) -> Thing | None:
    """The person by a colour before it that is kept from the encoder: of skin or hair, or of clothes where it would be
    taken for one of skin. None where it is just that of the clothes."""
    if name in SKIN_COLOURS and person.asset in _ANYBODY:
        return person.evolve(own=person.own.evolve(skin=SKIN_COLOURS[name]))
    if any(name in many.split("|") for many in HAIRS.values()):
        return _haired(person, HAIR_COLOURS[colour], names)
    if colour.value in SKIN_COLOURS and person.asset in _ANYBODY:
        # "An ivory woman" is dressed so, and for the encoder no white woman.
        return person.evolve(own=person.own.evolve(clothes=colour, tint=shade(name)))
    return None


def grown(
    person: Thing, part: str, words: Sequence[str], colour: Colour | None, names: Collection[str]
) -> Thing | None:
    """The person with a part of the body as it is described ("long red hair"); None where that can't be drawn."""
    if part in SKIN:
        tone = next((_SKIN_TONES[word] for word in words if word in _SKIN_TONES), None)
        return person.evolve(own=person.own.evolve(skin=tone)) if tone else None
    if part not in HAIR | BEARD:
        return None
    texture = next((TEXTURES[word] for word in reversed(words) if word in TEXTURES), None)
    cut = CUTS.get(part) or (texture if part in {"hair", "locks", "mane"} else None)
    person = person.evolve(own=person.own.evolve(cut=cut)) if cut else person
    named = next((hair for hair, many in HAIRS.items() for word in words if word in many.split("|")), None)
    hair = named or (HAIR_COLOURS[colour] if colour else None)
    changed = _haired(person, hair, names) if hair else person
    changed = _shown(changed, "curly", names) if {"curly", "frizzy", "afro"} & {*words, part} else changed
    changed = _bearded(changed, names) if part in BEARD - {"stubble", "whiskers"} else changed
    if changed.asset.startswith("curly-haired") and changed.own.cut is Cut.CURLY:
        # its picture has them
        changed = changed.evolve(own=changed.own.evolve(cut=None))
    return None if changed is person and cut is None else changed


def _haired(person: Thing, hair: Hair, names: Collection[str]) -> Thing:
    shown = _shown(person, hair.value, names)
    return shown if shown is not person else person.evolve(own=person.own.evolve(hair=hair))


def _bearded(person: Thing, names: Collection[str]) -> Thing:
    shown = _shown(person, "beard", names)
    return shown if shown is not person else person.evolve(own=person.own.evolve(beard=True))


def _shown(person: Thing, look: str, names: Collection[str]) -> Thing:
    """The person as the asset that shows the look; the same where there is none."""
    asset = _VARIANTS.get((person.asset, look), "")
    return person.evolve(asset=asset) if asset in names else person


def doing(pieces: Sequence[Piece], busy: Collection[str], findings: Findings) -> list[Piece]:
    """The pieces with an asset that does it for anyone who runs, walks, dances... busy: assets of those who hold, wear
    or ride something, and stay who they are."""
    kept: list[Piece] = []
    done = False
    for piece in pieces:
        if done and isinstance(piece, Link) and piece.glue is Glue.POSE:
            continue
        done = False
        clad = isinstance(piece, Thing) and bool(piece.own.outfit)
        if isinstance(piece, Thing) and piece.asset in _ANYONE - set(busy) and piece.deed and not clad:
            doer = next((asset for asset, verbs in _DOERS.items() if piece.deed in verbs.split()), "")
            doer = _DANCERS.get(piece.asset, "") if piece.deed == "dancing" else doer
            if doer:
                findings.nearest.append(f"{piece.words} {piece.deed} as {indefinite(doer)}")
                findings.actions[:] = [verb for verb in findings.actions if verb != piece.deed]
                piece, done = piece.evolve(asset=doer), True
        kept.append(piece)
    return kept
