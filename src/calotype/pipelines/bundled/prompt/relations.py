"""Words between things: how one stands to another, holds it, wears it, or is without it.

Keys are the trained phrases (``phrases``), lower case.
"""

from __future__ import annotations

from calotype.pipelines.bundled.bonds import BORNE, DRAPING, FIXING, MUZZLING, STICKING, TYING
from calotype.pipelines.bundled.network import phrases
from calotype.pipelines.bundled.prompt.wordings import inverted

RELATIONS: dict[str, str] = {
    "to the left of": "to the left side of|on the left side of|at the left of|left to",
    "to the right of": "to the right side of|on the right side of|at the right of|right to",
    "flying above": "flying over|soaring over|soaring above|hovering above|hovering over|flies over|flies above",
    "floating over": "floating above",
    "above": "high above|up above|directly above",
    "on top of": (
        "on the back of|riding on the back of|atop|on the top of|upon|onto|perched on|perched atop|stacked on|"
        "placed on|lying on|standing on|"
        "on the shoulder of|on the shoulders of|perched on the shoulder of|sitting on the shoulder of|"
        "on the rim of|on the edge of|on the lip of|on the brim of|on the very edge of|on the rims of"
    ),
    "sitting on": "seated on|sits on|sat on|sitting atop|sitting on top of",
    "next to": (
        "by|alongside|close to|along|against|around|between|at|beside of|side by side with|adjacent to|nearby|"
        "in the middle of|leaning on|leaning against|toward|towards|facing|opposite|besides|in|"
        "inside|into|within|under|thru|"
        "underneath|beneath|below|out of|in the back of|riding in|outside|through|across|in between|"
        "past|from|off|among|amongst|"
        "tied to|tethered to|moored to|chained to|leashed to|hitched to|fastened to|roped to|tied up to|anchored to|"
        "bound to|propped against|propped up against|resting against|standing against|parked against|leant against|"
        "leaned against|leans against|leans on|propped on|draped over|hung over|slung over|thrown over|folded over|"
        "hanging over|draped on|draped across|spread over|passing through|stuck in|stuck into|embedded in|lodged in|"
        "plunged into|thrust into|driven into|stabbed into|jammed in|wedged in|stuck to|"
        "pinned to|taped to|attached to|glued to|nailed to|mounted on|stuck on|pasted on|clinging to|fixed to|"
        "screwed to|on the side of|wrapped around|coiled around|curled around|wound around|twisted around|"
        "wrapped round|coiled round|entwined around|twined around|looped around|knotted around"
    ),
    "behind": "half behind|in back of|at the back of|hidden behind|hiding behind",
    "in front of": "before|at the front of",
}  # fmt: skip
RELATIONS["next to"] += f"|{'|'.join(sorted(MUZZLING | BORNE.keys()))}"
"""Before a thing. Before a place PLACE_PREPOSITIONS applies."""

NEIGHBOURING = frozenset(
    "next to|beside|near|by|alongside|close to|beside of|side by side with|adjacent to|nearby|besides|between|"
    "in between|among|amongst|around|leaning on|leaning against".split("|")
)
"""Relations of the row "next to" that hold between things with a place between them, too."""

LOOSE = frozenset("in|inside|into|within|in the back of|riding in|under|underneath|beneath|below".split("|")) | (
    TYING | STICKING | FIXING | (DRAPING - {"over"})
)
"""Relations between things that are drawn side by side instead, with a notice."""

INTO = frozenset({"in", "inside", "into", "within"})
CONTAINERS = frozenset(
    "basket|picnic basket|bowl|bowl of noodles|bowl of rice|pot of stew|salad|frying pan|dinner plate|paper boat|"
    "rowboat|canoe|raft|bathtub|shopping cart|wheelbarrow|treasure chest|toy box|bird nest|egg carton|"
    "pickup truck|cradle|crib|bed".split("|")
)
"""What is in these is drawn on top of them, and seen so."""

PLACE_PREPOSITIONS: dict[str, str] = {
    "in": "stuck in|stuck into|embedded in|wedged in|lodged in|moored to|leaning against|"
    "in|inside|into|within|through|thru|across|among|amongst|amid|amidst|throughout|around|behind|against|"
    "between|"
    "from|in the middle of|in front of|under|underneath|beneath|below|outside|out of|toward|towards|facing|past|off|to",
    "on": "on the edge of|on the very edge of|on|onto|upon|atop|on top of|sitting on|standing on|lying on|perched on|"
    "placed on",
    "at": "at",
    "by": "by|near|beside|next to|along|alongside|close to|overlooking|adjacent to|nearby",
    "above": "above|flying above|high above|up above",
    "over": "over|flying over|soaring over|floating over|floating above|hovering over",
}  # fmt: skip

BESIDE = frozenset(
    "wearing|wears|wear|holding|holds|hold|carrying|carries|riding|rides|ride|dressed in|clutching|driving|drives|"
    "playing the|pushing|pulling|hugging|wielding|gripping|eating|drinking|eats|drinks|steering|sporting|"
    "wrapped in|waving|balancing|juggling|throwing|kicking|catching|petting|feeding|licking|biting|piloting|sipping|"
    "mounted upon|held by|carried by|worn by|ridden by|climbing|climbs|climbing up|climbing on|scaling|hanging from|"
    "hangs from|hanging on|hanging off|dangling from|swinging from|hung from|hung on|suspended from|dangling off|"
    "pushes|"
    "fighting with|fighting against|battling|attacking|confronting|talking to|talking with|arguing with|greeting|"
    "chasing|chases|chasing after|following|follows|trailing behind|kissing|kisses|embracing|cuddling with|"
    "waltzing with|snuggling with|back to back with|face to face with|leading|leads|pulls|towing|tows|"
    "dragging|drags|spoon-feeding|giving to|handing to|offering to|whispering to|on the shoulders of|"
    "on the shoulder of|piggyback on|"
    "jumping over|leaping over|hopping over|vaulting over|jumps over|leaps over|jumping through|leaping through|"
    "jumps through|leaps through|nuzzling with|snuggling up to|arm wrestling with|showing to|reading to|displaying to|"
    "proposing to|bowing to|explaining to|stroking|patting".split("|")
)
"""Verbs that join two things more closely than can be drawn."""

RIDING = frozenset({"riding", "rides", "ride", "on", "mounted upon"})

RIDERS: dict[str, str] = {"horse": "horse rider", "bicycle": "cyclist"}
"""What is ridden, to the one asset of anyone who rides it."""

ANYONE = frozenset({"man", "woman"})

FULL_OF: dict[str, str] = {
    "full of": "full of|blooming with|in bloom with|teeming with|bursting with|abundant with",
    "covered with": (
        "covered in|covered by|dotted with|strewn with|carpeted with|sprinkled with|blanketed in|littered "
        "with"
    ),
    "filled with": "packed with|crowded with|decorated with|adorned with|overflowing with",
}  # fmt: skip

WITH = frozenset(
    "with|surrounded by|including|featuring|containing|accompanied by|plus|along with|together with|that has|which has|"
    "has|having|have|who has|alongside with|amongst with|containing a|topped with|garnished with|next with|among many|"
    "there is|there are|for|to|as|like|about|using|via|of".split("|")
)

WITHOUT = frozenset(
    "without|without any|no|with no|not|lacking|free of|devoid of|sans|minus|except|but no|and no|excluding|not any|"
    "there is no|there are no|without a|without the|neither|with neither|nor|nor with".split("|")
)

MATERIAL = frozenset(
    "made of|made from|made out of|carved from|carved out of|built of|built from|woven from|shaped like|"
    "in the shape of|in the form of|shaped as|in shape of|looking like|looks like|look like|resembling|"
    "headed by|halved with|shadowed by|picturing|holding below|pinioned by|grown with|laden with|leafed with|"
    "scattered as".split("|")
)
"""What follows is no thing of its own: what something is made of, or is likened to."""

PRONOUNS: dict[str, str] = {
    "": (
        "it|them|him|itself|themselves|himself|herself|they|he|she|each other|one another|its back|his back|her back|"
        "its head|his head|her head|their heads|its top|its roof|the top of it"
    ),
    "on the shoulder of": (
        "on his shoulder|on her shoulder|on its shoulder|on their shoulder|on his shoulders|on her shoulders|"
        "on one shoulder|on the shoulder|perched on his shoulder|perched on her shoulder|sitting on his shoulder|"
        "sitting on her shoulder"
    ),
    "on top of": "on top",
}
"""Words for what was named before, and phrases that say where to it without naming it."""

RELATED = inverted(RELATIONS) | {phrase: phrase for related in phrases.RELATIONS.values() for phrase in related}
"""Every relation between things to the trained phrase for it."""
PREPOSITIONS = inverted(PLACE_PREPOSITIONS)
"""Every preposition before a place to the trained one."""
BENEATH = frozenset({"under", "underneath", "beneath", "below"})
