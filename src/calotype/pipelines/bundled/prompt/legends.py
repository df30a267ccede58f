"""Legends: heroes, gods and beasts of tales and myths who have no picture of their own, told as what is seen of "
"them."""

from __future__ import annotations

import re

_ROWS: tuple[tuple[str, str], ...] = (
    ("icarus|daedalus", "a man in a white tunic and angel wings"),
    ("alice (?=(?:falling|following|drinking|growing|talking|at the|and the (?:white|mad|cheshire|queen)|"
     "meeting|chasing|playing croquet|sitting (?:at|with)))|alice(?= (?!in wonderland).*(?:rabbit|hatter|cheshire|"
     "looking glass|tea party))", "a blond girl in a blue dress "),
    ("(?:the )?cheshire cat", "a laughing purple cat with pink stripes"),
    ("(?:the )?mad hatter", "a man in a green top hat, a purple suit and an orange bow tie"),
    ("(?:the )?march hare|(?:the )?white rabbit with (?:a|his) (?:pocket )?watch", "a white rabbit holding a "
        "pocket watch"),
    ("humpty dumpty|humpty-dumpty", "a giant egg with a face"),
    ("hansel and gretel|hansel & gretel", "a boy and a girl"),
    ("jack and the bean ?stalk", "a boy next to a giant bamboo"), ("beanstalk", "giant bamboo"),
    ("jack(?= .*bean ?stalk| .*giant bamboo)", "a boy"),
    ("(?:the )?pied piper(?: of hamelin)?", "a man in a red tunic playing a flute"),
    ("pandora opening (?:her|the) box|pandora['’]s box", "a woman in a white gown with a glowing open treasure chest"),
    ("pandora|persephone|athena|hera|helen of troy|eurydice|penelope|andromeda|ariadne|psyche|demeter|artemis|"
     "calypso|circe",
     "a woman in a white gown and a laurel wreath"),
    ("don quixote", "a knight"), ("sancho panza", "a fat farmer"),
    ("captain ahab", "an old bearded captain"), ("moby[- ]dick", "a giant white whale"),
    ("robinson crusoe", "a bearded man in a torn brown tunic"), ("friday(?= on the island)", "a man"),
    ("sinbad(?: the sailor)?(?!['’])", "a bearded sailor"), ("sinbad['’]s", "a sailor's"),
    ("frankenstein['’]s monster|frankenstein(?: monster)?(?! laboratory)", "a zombie in a black blazer"),
    ("(?:the )?headless horseman", "a man in a black cape headed by a jack-o'-lantern riding a black horse"),
    ("big ?foot|sasquatch", "a brown gorilla"), ("krampus|mephisto(?:pheles)?|lucifer|satan|beelzebub", "a demon"),
    ("adam and eve", "a man and a woman"),
    ("gulliver", "a giant man in a white shirt and a brown vest"),
    ("ali baba", "a man in a turban"), ("scheherazade", "a woman in a purple gown and a veil"),
    ("sisyphus", "a bearded man in a brown tunic pushing a giant rock"),
    ("prometheus", "a bearded man in a white robe holding a flaming torch"),
    ("narcissus(?= (?:looking|staring|gazing))", "a young man in a white robe"),
    ("orpheus", "a man in a white robe playing a harp"),
    ("achilles|perseus|theseus|odysseus|ulysses|leonidas|hector|ajax|jason(?= and the argonauts)|aeneas",
     "a spartan warrior"),
    ("horus", "a man in a gold collar headed by an eagle"), ("thoth", "a man in a white robe headed by an ibis"),
    ("bastet|bast", "a woman in a gold dress headed by a cat"), ("sobek", "a man in a gold collar headed by a "
        "crocodile"),
    ("sekhmet", "a woman in a red dress headed by a lion"), ("khnum", "a man headed by a ram"),
    ("ganesha|ganesh", "a man in a gold collar headed by an elephant"),
    ("baba yaga(?!['’]| hut)", "an old witch"), ("baba yaga['’]s|baba yaga(?= hut)", "a witch's"),
    ("loki", "a viking in a green cape"), ("freya|freyja", "a blond woman in a white gown and a gold tiara"),
    ("king midas", "a king made of gold"), ("thumbelina|tom thumb", "a tiny girl"),
    ("tinker ?bell", "a fairy"), ("captain hook", "a pirate"), ("geppetto|gepetto", "an old man"),
    ("phantom of the opera", "a man in a black cape and a white mask"), ("quasimodo", "a bearded man in a brown tunic"),
    ("merlin", "a wizard"), ("morgan le fay", "a witch"),
    ("jack frost", "a boy with white hair in a blue coat"), ("old man winter", "an old man with a white beard in "
        "a blue coat"),
    ("father time", "an old bearded man holding an hourglass"),
    ("mother nature|gaia", "a woman in a green gown and a flower crown"),
    ("fenrir", "a giant black wolf"), ("jormungandr|jörmungandr|midgard serpent|leviathan", "a giant sea serpent"),
    ("jackalope", "a rabbit with antlers"), ("thunderbird|roc(?= bird)|giant roc", "a giant eagle"),
    ("quetzalcoatl|feathered serpent", "a dragon"), ("basilisk", "a giant snake"), ("oni(?= (?:demon|mask))", "a red"),
    ("dryad|wood nymph|forest nymph|forest spirit|tree spirit", "a woman in a green leafy dress and a flower crown"),
    ("water nymph|naiad|undine|rusalka", "a woman in a blue gown and a flower crown"),
    ("banshee", "a ghost"), ("selkie|siren(?= (?:singing|sitting|on a|luring|calling|combing|in the sea))",
    "a mermaid"),
    ("sleeping beauty", "a princess sleeping in a four-poster bed"),
    ("(?:the )?three wise men|(?:the )?magi\\b", "three kings on camels"),
    ("(?:the )?little match girl", "a girl in a brown shawl holding a matchstick in the snow"),
    ("(?:the )?steadfast tin soldier", "a toy soldier"), ("bluebeard", "a bearded man"),
    ("rip van winkle", "an old man with a white beard sleeping under a tree"),
    ("dr\\.? jekyll|dr\\.? frankenstein|doctor frankenstein", "a scientist"),
    ("(?:the )?invisible man", "a man in a coat and a hat"),
    ("(?:the )?big bad wolf", "a wolf"), ("(?:the )?gingerbread man running", "a gingerbread man with arms and "
        "legs running"),
    ("will[- ]o['’]?[- ]the[- ]wisps?", "glowing blue fairy lights"), ("cthulhu", "a giant octopus"),
    ("godzilla", "a giant dinosaur"), ("king kong", "a giant gorilla"), ("mothra", "a giant moth"),
    ("spell ?books?", "grimoire"), ("(?:the )?easter bunny", "a white rabbit"),
)  # fmt: skip
"""Names, and what is drawn."""
_NAMES = re.compile(
    "|".join(rf"(?P<n{k}>\b(?:(?:the|a|an) )?(?:{names})\b)" for k, (names, _) in enumerate(_ROWS)), re.I
)
WORD = re.compile(r"[a-z]+")
_NAMED = frozenset({"bigfoot", "oni", "tinkerbell"}).union(
    word for names, _ in _ROWS for word in WORD.findall(names) if len(word) > 3
) - frozenset(
    "with white glass water three tree girl giant looking forest running playing sitting falling little wood party "
    "drinking winter sleeping mask island growing".split()
)
"""One of them is in every name."""


def entitled(prompt: str, words: set[str]) -> str:
    """The prompt, which has these words, with every such name told."""
    return _NAMES.sub(_told, prompt) if words & _NAMED else prompt


def _told(found: re.Match[str]) -> str:
    said = str(found.lastgroup)
    what = _ROWS[int(said[1:])][1]
    if re.match(r"an? |the ", found[0], re.IGNORECASE) and not what.startswith(("a ", "an ", "three")):
        return f"{found[0].split(' ', 1)[0]} {what}"
    return what
