"""Characters: people whom their clothes tell from others, in words for somebody who wears these.

"A nun" is read as "a woman in a black habit and a black hijab": the garments are drawn, and nothing else is needed.
"""

from __future__ import annotations

import re
from functools import cache

_ROWS: tuple[tuple[str, str, str], ...] = (
    ("geisha|maiko", "woman", "in a red floral kimono and a red flower headband"),
    ("android woman|robot woman|cyborg woman|female android", "woman", "in silver armor"),
    ("steampunk inventor|inventor", "man", "in a brown leather vest, a bowler hat and a golden monocle"),
    ("plague doctor", "man", "in a black coat, a plague doctor mask and a black bowler hat"),
    ("shield maiden|shieldmaiden|valkyrie", "blonde woman", "in golden armor and white wings"),
    ("nun", "woman", "in a black habit and a black hijab"),
    ("priest|pastor|vicar|reverend", "man", "in a black cassock and a white collar"),
    ("pope", "old man", "in a white robe and a white swim cap"),
    ("bishop", "old man", "in a purple robe and a red swim cap"),
    ("pharaoh|egyptian pharaoh|egyptian king|tutankhamun", "shirtless tanned man",
     "in a white skirt, gold jewellery and a golden headdress"),
    ("cleopatra|egyptian queen|egyptian princess", "tanned woman",
     "in a white gown, gold jewellery and a golden headdress"),
    ("gladiator|roman gladiator", "man", "in bronze armor, a brown skirt and a red headband"),
    ("spartan|spartan warrior|greek warrior|hoplite|centurion|roman soldier|roman centurion|legionary|roman legionary",
     "man", "in golden armor, a red cape and a golden knight's helmet"),
    ("caveman|neanderthal|cave man", "shirtless bearded man", "in a brown furry skirt"),
    ("cavewoman", "woman", "in a brown furry dress"),
    ("demoness|succubus|demon girl|she-devil", "woman", "in a black dress, red horns and bat wings"),
    ("scuba diver|deep sea diver|frogman|free diver|diver", "man", "in a black wetsuit and a blue mask"),
    ("surgeon", "man", "in teal scrubs, a teal surgical cap and a face mask"),
    ("policewoman", "woman", "in a police uniform"),
    ("general|army general|admiral", "old man", "in a green military uniform"),
    ("sailor", "man", "in a white uniform and a white swim cap"),
    ("captain|ship captain|sea captain", "bearded man", "in a navy uniform and a navy flat cap"),
    ("barista", "man", "in a black shirt and a brown apron"),
    ("waitress", "woman", "in a black dress and a white apron"),
    ("bartender|barman", "man", "in a white shirt, a black vest and a bow tie"),
    ("butler", "man", "in a tuxedo"),
    ("maid|housemaid|cleaning lady", "woman", "in a black dress and a white apron"),
    ("blacksmith", "bearded man", "in a white t-shirt and a brown leather apron"),
    ("punk|punk rocker|punk girl", "man", "in a black leather jacket and a red plaid skirt"),
    ("goth|goth girl|gothic girl|emo girl|emo", "girl", "in a black dress and black boots"),
    ("rapper|hip hop artist", "man", "in a red hoodie, a gold chain and a red flat cap"),
    ("cheerleader", "woman", "in a red jersey and a white pleated skirt"),
    ("boxer|kickboxer", "shirtless man", "in red trunks and red boxing gloves"),
    ("wrestler|luchador", "shirtless man", "in blue trunks and a blue mask"),
    ("sumo wrestler|sumo", "shirtless man", "in black trunks"),
    ("footballer|soccer player|football player|rugby player|striker|goalkeeper", "man",
     "in a red jersey and white shorts"),
    ("tennis player|badminton player", "man", "in a white t-shirt, white shorts and a white headband"),
    ("hockey player|ice hockey player", "man", "in a blue hockey jersey and a blue helmet"),
    ("snowboarder", "man", "in an orange ski jacket and a black helmet"),
    ("lifeguard", "shirtless man", "in red trunks"),
    ("swimmer", "shirtless man", "in blue trunks and a blue swim cap"),
    ("judge", "old man", "in a black robe and a white collar"),
    ("hippie", "bearded man", "in a tie-dye floral shirt, blue jeans and a pink headband"),
    ("schoolgirl", "girl", "in a school uniform and a navy skirt"),
    ("schoolboy", "boy", "in a school uniform"),
    ("secretary", "woman", "in a white blouse and a black pencil skirt"),
    ("flight attendant|stewardess|air hostess", "woman", "in a navy uniform, a navy skirt and a navy beret"),
    ("professor|old professor", "old man", "in a brown tweed jacket and a red bow tie"),
    ("ceo|boss|politician|president|banker|salesman|mayor|ambassador|diplomat", "man", "in a navy suit"),
    ("druid|hermit|prophet|moses", "white-haired man", "in a brown robe"),
    ("alchemist", "white-haired man", "in a purple robe and a purple hood"),
    ("rogue|assassin|thief|bandit|outlaw|highwayman", "man", "in a black coat, a black hood and a black mask"),
    ("burglar|robber", "man", "in a black and white striped sweater and a black mask"),
    ("prisoner|convict|inmate", "man", "in an orange jumpsuit"),
    ("ranger|huntsman|robin hood", "man", "in a green tunic, a green cape and a green hood"),
    ("bard|minstrel|troubadour", "man", "in a purple tunic and a green beret"),
    ("warrior princess|amazon|amazon warrior|female warrior|warrior woman", "woman",
     "in golden armor and a golden tiara"),
    ("goddess|greek goddess|roman goddess|venus|aphrodite|athena", "woman",
     "in a white gown, gold jewellery and a laurel wreath"),
    ("zeus|greek god|poseidon|olympian god", "white-haired man", "in a white robe and a golden laurel wreath"),
    ("roman emperor|caesar|julius caesar|roman senator", "man", "in a white robe, a red cape and a laurel wreath"),
    ("belly dancer", "woman", "in a gold bikini and a purple long skirt"),
    ("flamenco dancer", "woman", "in a red dotted gown"),
    ("hula dancer", "woman", "in a red bikini, a grass skirt and a lei"),
    ("gypsy|fortune teller|fortuneteller|psychic", "woman",
     "in a purple floral long dress, a red bandana and gold earrings"),
    ("hacker", "man", "in a black hoodie and a black hood"),
    ("gamer", "boy", "in a green hoodie"),
    ("conductor|orchestra conductor|pianist|maestro", "man", "in a tuxedo"),
    ("beekeeper", "man", "in a white jumpsuit, white gloves and a straw hat"),
    ("lumberjack|woodsman", "bearded man", "in a red plaid shirt and jeans"),
    ("plumber|electrician|handyman|janitor|repairman", "man", "in blue overalls and a blue flat cap"),
    ("welder", "man", "in a gray jumpsuit and gray gloves"),
    ("mailman|postman|mail carrier|courier|delivery man|delivery guy|delivery boy", "man",
     "in a blue shirt, navy shorts and a blue flat cap"),
    ("racing driver|race car driver|formula one driver|motorcyclist|motorcycle racer|f1 driver", "man",
     "in a red racing suit and a red helmet"),
    ("biker|motorcycle rider", "bearded man", "in a black leather jacket, jeans and black boots"),
    ("taxi driver|cab driver|bus driver|chauffeur", "man", "in a white shirt, a black vest and a black flat cap"),
    ("climber|rock climber|mountain climber|mountaineer|alpinist", "man",
     "in an orange jacket, a red helmet and a backpack"),
    ("archaeologist|explorer|adventurer|treasure hunter", "man",
     "in a khaki shirt, a brown leather jacket and a brown fedora"),
    ("scout|boy scout|girl scout", "boy", "in a khaki shirt, khaki shorts and a red neckerchief"),
    ("hunter|game hunter", "bearded man", "in a camouflage uniform"),
    ("shepherd", "bearded man", "in a brown robe and a striped hijab"),
    ("peasant woman|milkmaid|dairymaid", "woman", "in a brown long dress, a white apron and a white headscarf"),
    ("eskimo|inuit", "man", "in a brown fur coat and a brown hood"),
    ("native american|native american chief|indian chief|indigenous chief|tribal chief|aztec warrior|aztec priest|"
     "mayan priest", "tanned man", "in a brown leather tunic and a feathered headdress"),
    ("zulu warrior|african warrior|maasai warrior|masai warrior|tribal warrior", "shirtless dark-skinned man",
     "in a red skirt and a red headband"),
    ("indian bride", "tanned woman", "in a red sari and gold jewellery"),
    ("matador|bullfighter|torero", "man", "in a gold uniform and a red cape"),
    ("karate master|kung fu master|martial artist|karate fighter|judoka|sensei|kung fu fighter", "man",
     "in a karate gi and a red headband"),
    ("fashion model|supermodel|runway model", "woman", "in a purple gown"),
    ("mime|mime artist", "man", "in a black and white striped shirt, black suspenders and a black beret"),
    ("frenchman", "man", "in a striped sweater and a beret"),
    ("joker|jester|court jester|harlequin|fool", "man", "in a red checked tunic and a jester hat"),
    ("elf girl|elf woman|elven woman|elven queen|elf princess", "blonde woman", "in a green gown and a silver tiara"),
    ("catgirl|cat girl|neko girl", "girl", "in a black dress and black cat ears"),
    ("bunny girl", "woman", "in a black swimsuit and bunny ears"),
    ("little red riding hood|red riding hood", "girl", "in a red dress, a red cape and a red hood"),
    ("snow white", "woman", "in a yellow long skirt, a blue blouse and a red headband"),
    ("cinderella|disney princess", "blonde woman", "in a light blue ball gown and a tiara"),
    ("snow queen|ice queen|ice princess", "blonde woman", "in an icy blue gown, a white cape and a silver tiara"),
    ("queen of hearts", "woman", "in a red ball gown and a golden tiara"),
    ("victorian lady|victorian woman|noblewoman|duchess|countess|renaissance lady|aristocrat woman", "woman",
     "in a purple gown and a pearl necklace"),
    ("nobleman|count|duke|victorian gentleman|gentleman|aristocrat|dandy", "man",
     "in a black tailcoat and a black bowler hat"),
    ("flapper|1920s flapper|flapper girl", "woman",
     "in a black sequined dress, a pearl necklace and a silver headband"),
    ("gangster|mobster|mafia boss|mafioso|1920s gangster", "man", "in a black pinstripe suit and a black fedora"),
    ("sultan|maharaja|arabian prince|rajah", "bearded man", "in a golden robe and a white turban"),
    ("sheikh|arab man|sheik|emir|bedouin", "bearded tanned man", "in a white robe and a white hijab"),
    ("mariachi|mexican man", "man", "in a black uniform and a sombrero"),
    ("scotsman|highlander|bagpiper", "red-haired man", "in a white shirt and a red tartan kilt"),
    ("leprechaun", "red-haired man", "in a green suit and a green bowler hat"),
    ("astronaut woman|female astronaut|astronaut girl", "woman", "in a spacesuit"),
    ("cowgirl", "woman", "in a brown leather vest, jeans, brown boots and a straw hat"),
    ("jedi|sith lord|sith", "man", "in a brown robe and a brown hood"),
    ("cultist|dark mage|warlock|necromancer|sorcerer", "man", "in a black robe and a black hood"),
    ("vampire woman|vampire queen|female vampire|vampiress", "pale-skinned woman", "in a black gown and a red cape"),
    ("figure skater|ice skater", "woman", "in a light blue tutu"),
    ("baseball player", "man", "in a white striped jersey, white pants and a blue flat cap"),
    ("skater boy|skater girl|skater", "boy", "in a gray hoodie, baggy pants and a black beanie"),
    ("tourist", "man", "in a hawaiian shirt, shorts, a straw hat and a backpack"),
    ("basketball coach|football coach|personal trainer", "man", "in a blue tracksuit"),
    ("cosplayer", "woman", "in a superhero suit"),
    ("beggar|homeless man|hobo|tramp", "bearded man", "in a brown coat and a gray beanie"),
    ("karate kid", "boy", "in a karate gi and a white headband"),
    ("tooth fairy|fairy queen|fairy princess", "blonde woman", "in a pink gown, fairy wings and a tiara"),
    ("dark angel|fallen angel", "man", "in a black robe and black wings"),
    ("cupid", "boy", "in a white skirt and white wings"),
    ("calico cat|calico kitten|tortoiseshell cat|calico", "white cat", "with orange patches and black spots"),
    ("tuxedo cat", "black cat", "with white chest and white paws"),
    ("spotted dog", "white dog", "with black spots"),
    ("spotted horse|pinto horse|appaloosa|pinto", "white horse", "with brown patches"),
    ("gray tabby|grey tabby|gray tabby cat|grey tabby cat", "gray cat", "with black stripes"),
    ("king arthur|king solomon|king midas", "king", ""),
    ("gandalf|dumbledore|merlin the wizard", "wizard", ""),
    ("magician|stage magician|illusionist", "man", "in a tuxedo and a red cape"),
)  # fmt: skip
"""Names, who that is, and what tells of it. Several names beside each other are one sort of character."""
_WOMEN = {
    "man": "woman",
    "old man": "old woman",
    "bearded man": "woman",
    "boy": "girl",
    "white-haired man": "white-haired woman",
    "red-haired man": "red-haired woman",
}
_PLURALS = {"man": "men", "woman": "women", "boy": "boys", "girl": "girls"}
_AGES = {"old": "old ", "elderly": "old ", "young": "young ", "little": "little "}


@cache
def _table() -> dict[str, tuple[str, str]]:
    return {name: (who, outfit) for names, who, outfit in _ROWS for name in names.split("|")}


@cache
def _names() -> re.Pattern[str]:
    names = "|".join(re.escape(name) for name in sorted(_table(), key=len, reverse=True))
    return re.compile(
        rf"(?P<article>\b(?:an?|the|one)\s+)?(?P<age>(?:old|elderly|young|little)\s+)?(?P<sex>(?:female|woman|lady|girl|male)\s+)?"
        rf"\b(?P<name>{names})(?P<plural>s|es)?(?P<after>\s+(?:woman|girl|lady|man|guy|boy))?\b(?!['’-]|\s+(?:{_OTHERS})\b)",
        re.IGNORECASE,
    )


_OTHERS = (
    "mask|costume|outfit|hat|helmet|robe|suit|uniform|figurine|doll|statue|toy|emoji|logo|dog|cat|shrimp|fish|crab|gloves|"
    "chair|table|card|house|ship|boat|jacket|boots|bar|gear|figure|chess|piece|puppet|of the"
)
"""After a character's name: it is part of another's."""
_BEFORE = re.compile(
    r"(?:dressed (?:up )?as|costume of|hands of|like|as|named|called|pirate|german|australian|police|fire|ship of "
    r"the)\s+(?:an?\s+)?$|(?:dressed (?:up )?as|like|as) an?\s*$",
    re.IGNORECASE,
)


_FACE = re.compile(
    r"(?:\b(?:portrait|close[- ]?up(?: photo| portrait| shot)?) of\s+)?\b(?P<article>an?|the)\s+"
    r"(?P<who>(?:[\w-]+\s+){0,2}?[\w-]+)['’]s\s+(?:face|head)\b(?!\s+(?:is|on|of|in)\b)",
    re.IGNORECASE,
)


def played(prompt: str) -> str:
    """The prompt with somebody in their clothes in place of every character of the table, and with a portrait in place
    of somebody's face."""
    prompt = _FACE.sub(r"portrait of \g<article> \g<who>", prompt)

    def said(match: re.Match[str]) -> str:
        if _BEFORE.search(prompt[: match.start("name")]) or _BEFORE.search(prompt[: match.start()]):
            return match[0]
        if (
            match["name"][0].isupper()
            and " " not in match["name"]
            and prompt[match.end() : match.end() + 2].strip()[:1].isupper()
        ):
            # "Hunter Smith" is a name
            return match[0]
        who, outfit = _table()[match["name"].lower()]
        after = (match["after"] or "").strip().lower()
        sex = (match["sex"] or "").strip().lower()
        if sex in {"female", "woman", "lady", "girl"} or after in {"woman", "girl", "lady"}:
            who = _WOMEN.get(who, who)
        who = f"{_AGES[match['age'].strip().lower()]}{who}" if match["age"] and "old" not in who else who
        if match["plural"]:
            head, _, last = who.rpartition(" ")
            who = f"{head} {_PLURALS[last]}".strip()
        article = match["article"] or ""
        if article.strip().lower() in {"a", "an"}:
            article = "an " if who[0] in "aeio" else "a "
        return f"{article}{who} {outfit}".strip()

    return _names().sub(said, prompt)
