"""Kin: words that tell the sex, the age or the family of somebody else."""

from __future__ import annotations

from collections.abc import Sequence

from calotype.pipelines.bundled.prompt.lexicon import LIKE, Lexicon, Sense
from calotype.pipelines.bundled.prompt.matching import Match

FAMILY = frozenset(
    "mother father mom mum mommy mummy dad daddy mama papa parent parents mothers fathers family families couple pair "
    "baby babies cub cubs calf calves pup pups puppy puppies kitten kittens foal foals chick chicks toddler child "
    "children kid kids young offspring sibling siblings brother brothers sister sisters twins head face portrait "
    "statue figure figurine character mascot".split()
)
"""After an animal, these tell which one of its kind: "a polar bear mother"."""
YOUNG = frozenset("cub cubs calf calves pup pups whelp whelps young offspring".split())
"""Without an animal before them, these are of the last one named."""
PARENTS = frozenset("mother mom mum father dad mama papa parent parents".split())
GROWN: dict[str, str] = {
    "chick": "duck", "hatching chick": "hen", "lamb": "sheep", "foal": "horse", "kitten": "cat", "puppy": "dog",
    "lion cub": "lioness",
    "duckling": "duck", "calf": "cow",
}  # fmt: skip
"""Assets that show the young, and one that shows the parent."""
_OFFSPRING: dict[str, str] = {
    "lion": "lion cub", "lioness": "lion cub", "cat": "kitten", "dog": "puppy", "cow": "calf", "horse": "foal",
}  # fmt: skip
"""Assets that show the grown, and one that shows their young."""
FEMALE = frozenset("female woman lady girl women ladies girls".split())
MALE = frozenset("male man gentleman boy men boys".split())
WOMEN: dict[str, str] = {
    "man": "woman", "old man": "old woman", "boy": "girl", "prince": "princess", "blond man": "blond woman",
    "curly-haired man": "curly-haired woman", "red-haired man": "red-haired woman",
    "white-haired man": "white-haired woman", "businessman": "businesswoman", "superhero": "superheroine",
    "merman": "mermaid", "wizard": "witch", "dancing man": "dancer", "bearded man": "woman", "bald man": "woman",
    "groom": "bride", "man in a suit": "businesswoman", "man in a turban": "woman in a headscarf",
    "king": "queen", "king on a throne": "queen on a throne",
}  # fmt: skip
"""Assets of men, and of women like them."""
MEN: dict[str, str] = {woman: man for man, woman in reversed(WOMEN.items())}
FACES = frozenset({"face", "faces", "head", "profile", "bust"})
"""Parts of a body that a portrait shows."""


def headed(nouns: list[Match], lexicon: Lexicon) -> list[Match]:
    """The nouns of a phrase without the word that only tells which one of its kind the animal before it is."""
    if len(nouns) > 1 and nouns[-1].text in FAMILY and nouns[-2].word is not None:
        kind = lexicon.kind(nouns[-2].word)
        if kind in {"animal", "bird", "fish", "insect"}:
            return nouns[:-1]
    return nouns


def is_kin(word: str, *, owned: bool) -> bool:
    """Whether a word is of the family of an animal named before. owned: it was "their" or "the" mother."""
    return word in YOUNG or (owned and word in PARENTS)


def relative(asset: str, word: str) -> str:
    """The asset of an animal's young or parent."""
    return GROWN.get(asset, asset) if word in PARENTS else _OFFSPRING.get(asset, asset)


def person(asset: str, head: Match, before: Sequence[Match], words: Sequence[str], lexicon: Lexicon) -> str:
    """The asset of a noun, of a person by the sex or people that the words before it tell: "a female elf archer" is an
    elf."""
    assert head.word is not None
    if lexicon.nouns[asset].kind != "person":
        return asset
    if head.word.sense in LIKE:
        own = [m.word.target for m in before if m.word and m.word.sense is Sense.ASSET and lexicon.kind(m.word)]
        own = [name for name in own if lexicon.nouns[name].kind == "person" and name not in {"man", "woman"}]
        asset = own[-1] if own else asset
    if FEMALE & set(words):
        return WOMEN.get(asset, asset)
    if MALE & set(words):
        return MEN.get(asset, asset)
    return asset
