"""Happenings: what is to be seen at a party, a race or a market, where the prompt names the event and little of it.

"a birthday party in the garden" is a cake, balloons, gifts and children in a garden; what the prompt names of these
itself is not drawn twice, and where it says the place, there it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from calotype.pipelines.bundled import locales
from calotype.pipelines.bundled.prompt.glossary import Part
from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE, PLACES, Lexicon
from calotype.pipelines.bundled.prompt.matching import Match, Matcher
from calotype.pipelines.bundled.prompt.tokens import split


@dataclass(frozen=True, kw_only=True)
class Happening:
    """What an event or a site of one sort shows."""

    things: tuple[str, ...]
    """In words that are drawn, the most telling first."""
    place: str
    """Where it is if the prompt doesn't say."""


_TABLE: dict[str, tuple[str, str]] = {
    # parties and meals
    ("birthday party|birthday celebration|birthday|bday party|kids' party|kids party|children's party"): (
        "a birthday cake on a dining table; five balloons; three gifts; three children",
        "in a living room",
    ),
    "wedding|wedding ceremony|marriage ceremony|outdoor wedding": (
        "a bride next to a groom; a wedding cake; a bouquet of roses",
        "in a garden",
    ),
    "wedding reception|wedding party|wedding banquet|wedding feast": (
        "a bride next to a groom; a wedding cake; champagne glasses",
        "in a ballroom",
    ),
    "picnic|family picnic|summer picnic": (
        "a picnic basket on a picnic blanket; a watermelon; a loaf of bread; two people sitting",
        "in a meadow",
    ),
    "barbecue party|bbq|bbq party|cookout|garden barbecue|backyard barbecue": (
        "a barbecue grill; three sausages; three people",
        "in a backyard",
    ),
    "tea party|afternoon tea|high tea": ("a teapot; four teacups; a cake stand; a cupcake", "on a table"),
    ("christmas dinner|thanksgiving dinner|thanksgiving|holiday dinner|family dinner|dinner party|christmas feast"): (
        "a roast chicken, a bottle of wine and a candlestick on a dining table; four people",
        "in a dining room",
    ),
    "feast|banquet|medieval feast|royal banquet": (
        "a roast chicken on a dining table; a goblet; grapes; a candelabra; a king",
        "in a great hall",
    ),
    "christmas morning|christmas eve|christmas day": (
        "a christmas tree; three gifts; a fireplace; two children",
        "in a living room",
    ),
    "halloween party": ("a witch; a vampire; a skeleton; a jack-o'-lantern; three balloons", "in a ballroom"),
    "trick or treating|trick-or-treating|halloween night": (
        "a little witch; a little vampire; two jack-o'-lanterns",
        "in a village at night",
    ),
    "pool party": ("a beach ball; a pool lounger; a tropical drink; three people", "in a swimming pool"),
    "beach party": ("a campfire; a guitarist; three dancers", "on the beach at sunset"),
    "slumber party|sleepover|pajama party|pyjama party": (
        "three girls; two pillows; popcorn; a sleeping bag",
        "in a bedroom",
    ),
    "new year's eve|new years eve|new year's party|new year celebration": (
        "fireworks; champagne glasses; two people",
        "over a city skyline at night",
    ),
    "graduation|graduation ceremony|graduation day": ("three students wearing graduation caps", "in a park"),
    "funeral|burial": ("a coffin; three people in black; a bouquet of lilies; a gravestone", "in a cemetery"),
    "family reunion|family gathering|family portrait|family photo": (
        "an old man; an old woman; a man; a woman; a boy; a girl",
        "",
    ),
    "easter egg hunt|egg hunt": ("two children; four easter eggs; a basket", "in a garden"),
    # sports
    "football match|soccer match|soccer game|football game|football training|soccer training": (
        "three footballers; a soccer ball; a goal",
        "in a stadium",
    ),
    "tennis match|tennis game|tennis tournament": ("two tennis players; a tennis ball", "on a tennis court"),
    "basketball game|basketball match|basketball tournament": ("three basketball players", "on a basketball court"),
    "baseball game|baseball match": ("a ball player; a baseball; a baseball glove", "in a stadium"),
    "hockey match|hockey game|ice hockey game|ice hockey match": ("three hockey players", "on an ice rink"),
    "volleyball game|volleyball match|beach volleyball": ("four people; a volleyball; a net", "on the beach"),
    "boxing match|boxing game|boxing fight|prize fight": ("two boxers", "in a boxing ring"),
    "sumo match|sumo game|sumo fight|sumo tournament": ("two sumo wrestlers", "in a gym"),
    "judo match|judo game|karate tournament|karate match|martial arts tournament": ("two karate fighters", "in a gym"),
    "fencing match|fencing duel|duel with swords": ("two fencers", "in a gym"),
    "chess tournament|chess match": ("two men playing chess", "in a library"),
    "marathon|foot race|running race|fun run|half marathon": ("six runners", "in a city street"),
    "bicycle race|bike race|cycling race|tour de france": ("five cyclists", "on a mountain road"),
    "horse race|horse racing": ("four horse riders", "on a race track"),
    "regatta|sailing race|sailing regatta|yacht race": ("five sailboats", "on the sea"),
    "car race|formula 1 race|formula one race|grand prix|motor race|stock car race": (
        "four race cars",
        "on a race track",
    ),
    "swimming competition|swim meet|swimming race": ("four swimmers", "in a swimming pool"),
    "ski race|ski competition|slalom race": ("three skiers", "in the snowy mountains"),
    "surf competition|surfing competition|surf contest": ("three surfers", "on the sea"),
    "dog show": ("a poodle; a dachshund; a dalmatian; a corgi; a trophy", "in a ballroom"),
    "dog park": ("a poodle; a corgi; a beagle; a husky; a tennis ball", "in a park"),
    "cat cafe|cat café": ("four cats; a cafe table; a cup of coffee", "in a cafe"),
    "joust|jousting tournament|jousting match|medieval tournament": (
        "a knight on horseback to the left of another knight on horseback; a flag",
        "in a meadow",
    ),
    "gladiator fight|gladiator match|gladiator battle": ("two gladiators", "in a stadium"),
    # shows
    "rock concert|concert|live concert|pop concert|music concert|open air concert|gig": (
        "a singer; a guitarist; a drum kit; two speakers",
        "on a theater stage",
    ),
    "orchestra|symphony orchestra|orchestra concert|philharmonic orchestra": (
        "three violinists; a cellist; a harpist; a conductor",
        "on a theater stage",
    ),
    "jazz band|jazz trio|jazz quartet|jazz concert|jazz club": (
        "a man playing a saxophone; a man playing a trumpet; a grand piano; a drum kit",
        "on a theater stage",
    ),
    "brass band|marching band": (
        "a man playing a trumpet; a woman playing a trombone; a man playing a tuba; a boy playing a drum",
        "in a town street",
    ),
    "rock band|punk band|metal band|heavy metal band": (
        "a singer; a guitarist; a drum kit; two speakers",
        "on a theater stage",
    ),
    "school play|theatre play|theater play|stage play": ("a king; a princess; a knight; a witch", "on a theater stage"),
    "ballet performance|ballet recital|ballet class|ballet lesson": ("four ballerinas", "in a dance studio"),
    "magic show": ("a magician; a rabbit in a top hat; a magic wand", "on a theater stage"),
    "fashion show|runway show": ("three women in dresses", "on a theater stage"),
    "circus|travelling circus|traveling circus|circus show|circus performance": (
        "a circus tent; a clown; an elephant; three balloons",
        "in a meadow",
    ),
    "parade|street parade|carnival parade|festival parade": (
        "a boy playing a drum; a man playing a trumpet; a dancer; two people holding flags; three balloons",
        "in a town street",
    ),
    "protest|protest march|demonstration|street protest|climate protest": (
        "eight people holding signs",
        "in a city street",
    ),
    "cooking show|cooking class|cooking lesson": ("a chef; a cooking pot; a cutting board; two people", "in a kitchen"),
    "pottery class|pottery lesson": ("a potter; three vases; two people", "in a workshop"),
    "yoga class|yoga lesson|yoga retreat": ("four meditating people", "in a dance studio"),
    "dance class|dance lesson|dance lessons": ("four dancers", "in a dance studio"),
    ("kindergarten class|school class|math class|maths lesson|school lesson|science class"): (
        "a teacher; four children",
        "in a classroom",
    ),
    # markets and fairs
    "fish market": ("two market stalls; four fish; a lobster; two crabs; a fisherman", "in a harbor"),
    ("fruit market|farmers market|farmers' market|farmer's market|vegetable market|fruit and vegetable market"): (
        "two market stalls; a crate of apples; a pumpkin; three carrots; a bunch of grapes",
        "in a village square",
    ),
    "flower market": (
        "two market stalls; a bouquet of roses; a bouquet of tulips; a bouquet of sunflowers",
        "in a village square",
    ),
    "christmas market|xmas market": (
        "three market stalls; a christmas tree; a string of lights",
        "in a snowy town street at night",
    ),
    "flea market|garage sale|yard sale|jumble sale|car boot sale|antiques market": (
        "an old radio on a dining table; a record player; a vase; a lamp; a stack of books; a teddy bear",
        "in a village square",
    ),
    "night market": ("three market stalls; five paper lanterns", "in a town street at night"),
    ("street market|open-air market|open air market|outdoor market|market|marketplace|bazaar|souk|medieval market"): (
        "three market stalls; a crate of apples; a barrel",
        "in a village square",
    ),
    "book fair|book market": ("two market stalls; four stacks of books", "in a village square"),
    "lemonade stand": ("a market stall; a glass of lemonade; two lemons; a girl", "in a garden"),
    "food truck festival|street food festival|food festival": ("three food trucks; five people", "in a park"),
    "hot air balloon festival|balloon festival|balloon fiesta": ("nine hot air balloons", "over a meadow"),
    "lantern festival": ("nine paper lanterns", "over a lake at night"),
    "kite festival": ("six kites", "on the beach"),
    "harvest festival|autumn fair": ("three pumpkins; two hay bales; corn; a scarecrow", "on a farm in autumn"),
    ("village fete|village fair|county fair|summer fair|funfair|fun fair|fairground|amusement park|theme park"): (
        "a ferris wheel; a carousel; a market stall; three balloons",
        "in a park",
    ),
    # animals and wilds
    "zoo|city zoo": ("an elephant; a giraffe; a lion; a zebra; an iron fence", "in a park"),
    "petting zoo": ("a goat; a lamb; a pony; a rabbit; two children", "on a farm"),
    "safari|safari trip|safari tour": ("an elephant; a giraffe; two zebras; an suv", "in the savanna"),
    "dinosaur park|jurassic park|lost world": ("a brontosaurus; a stegosaurus; a triceratops", "in a jungle"),
    "oasis": ("three palm trees; a pond; a camel", "in the desert"),
    "treasure island": ("an island; a palm tree; a treasure chest", "on the sea"),
    "pirate cove|pirate bay|smugglers' cove": ("a pirate ship; a treasure chest; two barrels", "on the beach"),
    "dragon's lair|dragon lair|dragon's den|dragon's hoard|dragon's cave": (
        "a dragon; a treasure chest; gold bars; a crown",
        "in a cave",
    ),
    "fairy village|fairy kingdom": ("three fairies; four big mushrooms; two lanterns", "in a forest"),
    "goblin market": ("three goblins; two market stalls; two potion bottles; a lantern", "in a forest at night"),
    "igloo village|eskimo village": ("four igloos", "in the snow"),
    "tipi camp|tipi village|native american village|indian village": ("four tipis; a campfire", "in a meadow"),
    "yurt camp|nomad camp|yurt village": ("three yurts; a horse; a campfire", "in a meadow"),
    "tent camp|tent city|scout camp|summer camp|camping trip|camping": (
        "three tents; a campfire; two people",
        "in a forest",
    ),
    "ghost town": ("three abandoned houses; a windmill", "in the desert"),
    # sites of work
    "wind farm|wind park": ("five wind turbines", "in a meadow"),
    "solar farm|solar park": ("six solar panels", "in a meadow"),
    "shipyard|dockyard": ("a ship; a construction crane; a scaffold; an anchor", "in a harbor"),
    "sawmill|lumber yard|timber yard|logging camp": ("five logs; a saw; a truck; a log cabin", "in a forest"),
    "quarry|stone quarry|open pit mine": ("an excavator; a dump truck; two piles of rocks", "in a canyon"),
    "gold mine|coal mine|mineshaft|mine shaft": ("a handcart; a pickaxe; gold bars; a lantern", "in a cave"),
    "junkyard|scrapyard|scrap yard": ("three rusty cars; four tires; a rusty refrigerator", "in a field"),
    "golf course|golf tournament": ("a golfer; a golf ball; a flag", "in a meadow"),
    "ski resort|ski slope|ski area|ski holiday": ("a ski lift; two skiers; a log cabin", "in the snowy mountains"),
    "bus station|bus depot|bus terminal": ("three buses; a bus stop", "in a city street"),
    "rocket launch|space launch|shuttle launch": ("a rocket above a fire; two puffs of smoke", "in the desert"),
    "moon landing": ("an astronaut; a lunar module; a flag", "on the moon"),
    # trouble
    "traffic jam|rush hour traffic|rush hour|gridlock|heavy traffic": (
        "five cars; a bus; a taxi; a truck",
        "in a city street",
    ),
    "car crash|car accident|traffic accident": ("two broken cars; a police car; an ambulance", "in a city street"),
    "crime scene": ("a police car; a police officer; a detective", "in a city street at night"),
    "house fire|building on fire|burning building": (
        "a burning house; a fire truck; a firefighter",
        "in a town street",
    ),
    "battlefield|battle|medieval battle|great battle|epic battle": (
        "four knights with swords; a knight on horseback; two flags",
        "in a field",
    ),
    "naval battle|sea battle": ("two pirate ships; a cannon; two puffs of smoke", "on the sea"),
    "castle siege|siege": ("a castle; a catapult; three knights; a flag", "in a field"),
    "space battle|star battle": ("four spaceships; an explosion", "in outer space"),
    "alien invasion|ufo invasion": ("four ufos; two aliens", "over a city skyline at night"),
    "zombie apocalypse|zombie outbreak": ("six zombies; a rusty car", "in a ruined street"),
    "monster attack|kaiju attack": ("a huge dinosaur; three cars", "in a city street"),
    "western shootout|wild west duel|western duel": ("two cowboys", "in a wild west town"),
}
"""What is said, to what is seen there and where."""
_BEFORE = (
    r"(?:(?:having|attending|enjoying|celebrating|hosting|throwing|visiting|playing|at|during|in|on|for|to|from|of|with|"
    r"by|near|beside|inside)\s+)?(?:(?:an?|the|his|her|their|our|my|this)\s+)?"
)
_ENDED = (
    r"(?=\s*(?:$|[,.;:!?()–—-]\s|[,.;:!?()]|(?:in|on|at|by|with|under|near|during|from|outside|inside|and|as|while|where|"
    r"through|behind|beside|seen|after|before|over|along|next|full|around|against|above|below|for|style|early|"
    r"late|today|(?!(?:painting|drawing|clothing|building|setting|lighting|photography|ring|king|string)\b)"
    r"[a-z]+ing)\b))"
)
"""After an event its name goes no further: a birthday party hat is a hat."""
_PEOPLED = "person"
_ANYBODY = re.compile(r"\b(?:people|children)\b")
"""Whoever else is there takes their part: pandas have a picnic of their own."""


@cache
def _happenings() -> dict[str, Happening]:
    return {
        said: Happening(things=tuple(things.split("; ")), place=place)
        for many, (things, place) in _TABLE.items()
        for said in many.split("|")
    }


@cache
def _said() -> re.Pattern[str]:
    names = "|".join(re.escape(name) for name in sorted(_happenings(), key=len, reverse=True))
    return re.compile(rf"(?<![\w'’-]){_BEFORE}(?P<event>{names})(?![\w'’]){_ENDED}", re.I)


def staged(prompt: str, lexicon: Lexicon) -> str:
    """The prompt with the first event that it names told as what is to be seen there."""
    found = _said().search(prompt)
    if found is None:
        return prompt
    happening = _happenings()[found["event"].lower()]
    before, after = prompt[: found.start()], prompt[found.end() :]
    matches = Matcher(tokens=split(f"{before}, {after}", lexicon.emojis).words, lexicon=lexicon).matches()
    things = _unsaid(happening.things, matches, lexicon)
    settled = after.lstrip().startswith("on ") or any(_is_place(match) for match in matches)
    place = "" if settled else happening.place
    if not things and place:
        things, place = [place], ""
    seen = ", ".join(things)
    head = before.rstrip(" ,")
    # "a crowded christmas market": the adjective stays, and is about none of the things
    head = f"{head}, " if head else ""
    return f"{head}{seen}{after}{', ' + place if place else ''}"


def _unsaid(things: Iterable[str], matches: Iterable[Match], lexicon: Lexicon) -> list[str]:
    """Those that the rest of the prompt does not name; nobody where it has people of its own."""
    said = {m.word.target for m in matches if m.word is not None and m.word.sense in DRAWABLE}
    peopled = any(lexicon.nouns[name].kind == _PEOPLED for name in said)
    living = any(lexicon.nouns[name].living for name in said)
    left: list[str] = []
    for thing in things:
        own = _assets(thing, lexicon)
        others = any(lexicon.nouns[name].kind == _PEOPLED for name in own)
        if own & said or (others and (peopled or (living and _ANYBODY.search(thing)))):
            continue
        left.append(thing)
    return left


def _assets(words: str, lexicon: Lexicon) -> set[str]:
    matches = Matcher(tokens=split(words, lexicon.emojis).words, lexicon=lexicon).matches()
    return {m.word.target for m in matches if m.word is not None and m.word.sense in DRAWABLE}


def _is_place(match: Match) -> bool:
    named = match.word is not None and match.word.sense in PLACES
    return named or match.part is Part.PLACE or match.text in locales.words()
