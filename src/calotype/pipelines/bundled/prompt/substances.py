"""Substances: what a prompt says that a thing is made of."""

from __future__ import annotations

from functools import cache

from calotype.pipelines.bundled.scene import Material

WORDS: dict[Material, str] = {
    Material.WOOD: "wooden|wood|timber|oak|oaken|pine|mahogany|bamboo|driftwood|carved wood|walnut wood|teak",
    Material.STONE: "stone|granite|rock|sandstone|limestone|slate stone|concrete|cement",
    Material.MARBLE: "marble|alabaster stone",
    Material.CLAY: "clay|earthenware|terracotta clay|plasticine|mud|claymation",
    Material.CERAMIC: "ceramic|porcelain|china|enamel",
    Material.GLASS: "glass|crystal|transparent|translucent|see-through|stained glass",
    Material.ICE: "ice|icy|frozen",
    Material.METAL: "metal|metallic|steel|iron|tin|aluminium|aluminum|chrome|titanium|wrought iron|wire|wire mesh",
    Material.GOLD: "solid gold|pure gold|gold-plated|24-carat gold",
    Material.SILVER: "solid silver|sterling silver|silver-plated|silver",
    Material.BRONZE: "bronze|copper|brass",
    Material.WOOL: "knitted|knit|woollen|woolen|wool|crocheted|crochet|yarn|amigurumi|hand-knitted",
    Material.FELT: "felt|felted|needle-felted|fabric|cloth|velvet|velour|cotton|linen|silk|satin|denim|corduroy",
    Material.LEATHER: "leather|suede",
    Material.PAPER: "paper|origami|papercraft|papier-mache|papier-mâché|folded paper",
    Material.CARDBOARD: "cardboard|corrugated cardboard",
    Material.PLASTIC: "plastic|rubber|vinyl|silicone|acrylic|inflatable",
}  # fmt: skip
"""Before a noun, and after "made of"."""


@cache
def _by_word() -> dict[str, Material]:
    return {word: material for material, words in WORDS.items() for word in words.split("|")}


def material(words: str) -> Material | None:
    """What the words are, or the last of them; None where it is no material that is drawn."""
    plain = words.lower()
    return _by_word().get(plain) or _by_word().get(plain.rpartition(" ")[2])
