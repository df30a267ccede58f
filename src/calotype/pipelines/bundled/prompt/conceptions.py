"""Conceptions: what is drawn for a feeling or an idea, where a prompt names nothing that can be seen.

"loneliness" is somebody on a bench at night, as painters have it. Whoever asks is told.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from calotype.pipelines.bundled.prompt.glossary import Part, glossary

CONCEPTIONS: dict[str, str] = {
    "an old man sitting on a bench next to a lamp post in a park at night, thick fog": (
        "loneliness|lonely|solitude|isolation|alone|aloneness|lonesomeness|lonesome|seclusion|abandonment|alienation|"
        "being alone|social isolation|exclusion|homesickness"
    ),
    "an old swing under a tree in a meadow at sunset, sepia": (
        "nostalgia|nostalgic|memory|memories|childhood memories|remembrance|reminiscence|the past|childhood|yearning|"
        "lost time|old times|the good old days|youth|lost childhood|forgotten memories|bittersweet"
    ),
    "a big alarm clock and a big hourglass in the desert at sunset": (
        "time|passage of time|passing of time|the passing of time|eternity|time passing|the flow of time|transience|"
        "impermanence|ephemerality|time flies|timelessness|moment|deadline|time travel|aging|ageing"
    ),
    "three white doves flying above the sea at sunrise": (
        "freedom|liberty|independence|liberation|being free|release|escape|emancipation|letting go|weightlessness|"
        "lightness|flight"
    ),
    "a rainbow above a sunflower in a meadow at sunrise": (
        "hope|hopefulness|optimism|faith in tomorrow|new hope|better days|promise|possibility|tomorrow|positivity"
    ),
    "a big red heart above a couple hugging in a meadow at sunset": (
        "love|romance|affection|passion|true love|first love|falling in love|devotion|tenderness|intimacy|adoration|"
        "soulmates|desire|lovers|unconditional love|eternal love"
    ),
    "a ship on a stormy sea at night, lightning, dramatic": (
        "chaos|disorder|turmoil|anarchy|confusion|mayhem|pandemonium|turbulence|havoc|entropy|crisis|danger|peril|"
        "risk|threat|struggle|adversity|hardship|emotional turmoil"
    ),
    "a white dove above a lake at sunrise, serene": (
        "peace|peacefulness|world peace|harmony|reconciliation|truce|nonviolence|inner peace|forgiveness|mercy"
    ),
    "a rowboat on a lake at dawn, thick fog, calm": (
        "silence|stillness|quiet|quietness|calm|calmness|tranquility|tranquillity|serenity|solace|contemplation|"
        "zen|mindfulness|hush|quietude|repose"
    ),
    "four children jumping in a meadow with many balloons on a sunny day": (
        "joy|happiness|happy|delight|bliss|fun|cheerfulness|glee|elation|euphoria|merriment|jubilation|pleasure|"
        "laughter|celebration|carefree|playfulness|excitement|enthusiasm|pure joy|exuberance|cheer"
    ),
    "a woman sitting on a bench in the rain with an umbrella, muted colors": (
        "sadness|sorrow|melancholy|depression|despair|sad|gloom|unhappiness|misery|blues|sorrowful|despondency|"
        "hopelessness|dejection|disappointment|tears|melancholia|desolation|suffering|pain|the blues"
    ),
    "a broken heart on a wooden table next to a wilted flower in the rain": (
        "heartbreak|heartache|betrayal|breakup|rejection|lost love|unrequited love|infidelity|divorce"
    ),
    "an old woman with a bouquet next to a gravestone in the rain, overcast": (
        "grief|mourning|loss|bereavement|grieving|funeral|farewell to a loved one|absence"
    ),
    "a haunted house in a dark forest at night with three bats, thick fog, eerie": (
        "fear|terror|horror|dread|nightmare|nightmares|fright|scary|the fear of the dark|fear of the dark|phobia|"
        "creepiness|spookiness|the uncanny|darkness|evil|a curse"
    ),
    "a man sitting at a desk with a laptop, a stack of books and a big alarm clock at night": (
        "anxiety|stress|worry|burnout|panic|overwork|pressure|overwhelm|work|busyness|deadlines|insomnia|"
        "procrastination|exhaustion|overthinking|nervousness"
    ),
    "a volcano with lightning in a storm at night, dramatic": (
        "anger|rage|fury|wrath|hatred|hate|outrage|aggression|violence|destruction|apocalypse|revenge|vengeance|"
        "frustration|madness|insanity|disaster|catastrophe|the end of the world|doom"
    ),
    "a girl sleeping on a bed in the clouds at night with a crescent moon, dreamy": (
        "dream|dreams|dreaming|a dream|daydream|daydreams|lucid dream|subconscious|the subconscious|surrealism|"
        "reverie|slumber|the unconscious|dreamscape|surreal dream"
    ),
    "an open book in front of a castle with a dragon, a rainbow, magical": (
        "imagination|fantasy|storytelling|fiction|fairy tales|stories|literature|reading|a story|poetry|narrative"
    ),
    "a skull and a candle next to an hourglass on a table in a dark room": (
        "death|mortality|memento mori|dying|the end|finality|afterlife|vanitas|decay|doomed"
    ),
    "a seedling in a garden at sunrise": (
        "life|birth|growth|beginning|beginnings|a new beginning|new beginnings|new beginning|rebirth|renewal|"
        "genesis|creation|resilience|potential|evolution|development|perseverance|sustainability|ecology|fertility|"
        "spring awakening|awakening|environment|regeneration|a fresh start|fresh start|start"
    ),
    "two knights fighting in a field, dramatic, overcast": (
        "war|battle|conflict|warfare|combat|violence of war|rivalry|competition|revolution|rebellion|resistance"
    ),
    "a balance scale on a desk with a stack of books": (
        "justice|law|fairness|equality|judgment|judgement|ethics|morality|truth|honesty|equity|human rights|"
        "decision|choice|dilemma|legality|rights"
    ),
    "an owl on a stack of books next to a candle": (
        "knowledge|wisdom|learning|education|philosophy|intelligence|study|thought|thinking|understanding|"
        "enlightenment|scholarship|reason|intellect|insight|teaching"
    ),
    "a violin, a grand piano and three musical notes on a theater stage": (
        "music|melody|rhythm|sound|harmony of sounds|symphony|song|jazz|classical music|a song|tune|concert|noise"
    ),
    "a treasure chest with many coins and a crown": (
        "money|wealth|greed|fortune|riches|luxury|prosperity|abundance|finance|economy|avarice|profit|capitalism|"
        "investment|inflation|temptation"
    ),
    "a hiker standing on a rock with a flag in the mountains at sunrise": (
        "success|victory|triumph|achievement|ambition|accomplishment|winning|goal|goals|motivation|leadership|"
        "determination|perseverance pays|excellence|glory|pride|confidence|self-confidence|progress"
    ),
    "a dog and a cat sitting side by side on a hill at sunset": (
        "friendship|trust|companionship|loyalty|togetherness|kindness|compassion|empathy|acceptance|tolerance|"
        "bonding|belonging together|friends forever|understanding each other"
    ),
    "six people standing in a circle holding hands in a meadow": (
        "unity|community|teamwork|cooperation|solidarity|collaboration|society|diversity|inclusion|democracy|"
        "humanity|brotherhood|sisterhood|team spirit|support"
    ),
    "a monk kneeling in a cathedral interior with three candles, god rays": (
        "faith|spirituality|religion|prayer|belief|soul|the soul|spirit|divinity|god|holiness|devoutness|worship|"
        "the divine|salvation|grace of god|heaven"
    ),
    "an astronaut floating in space with planets and stars": (
        "infinity|infinite|universe|the universe|cosmos|existence|void|the void|nothingness|vastness|consciousness|"
        "the infinite|eternity of space|gravity|astronomy|the unknown|being|reality|dimension"
    ),
    "a chair in the desert, long shadows": (
        "emptiness|vacancy|hollowness|abandoned|boredom|waiting|numbness|meaninglessness|apathy|ennui|monotony|"
        "minimalism|indifference"
    ),
    "a robot in a city street at night with neon lights": (
        "technology|the future|future|artificial intelligence|ai|innovation|modernity|automation|cyberspace|"
        "digitalization|machine learning|the internet|virtual reality|robotics|engineering|programming"
    ),
    "a lion on a rock in the savanna at sunrise": (
        "strength|power|majesty|dominance|authority|might|inner strength|vitality|energy|willpower|royalty|dignity|"
        "fearlessness|self-esteem"
    ),
    "a knight in front of a dragon, dramatic": (
        "courage|bravery|heroism|valor|valour|honor|honour|boldness|hero|overcoming fear|challenge|the hero's journey"
    ),
    "a light bulb with a paint palette, a paintbrush and a pencil on a table": (
        "creativity|inspiration|idea|ideas|art|invention|originality|genius|creative process|design|artistry|"
        "brainstorming|brilliance"
    ),
    "a big butterfly and a big caterpillar in a garden": (
        "transformation|metamorphosis|change|transition|becoming|personal growth|rebirth of self|adaptation|mutation"
    ),
    "a hiker with a backpack on a hill in the mountains at sunrise, seen from behind": (
        "adventure|journey|exploration|discovery|wanderlust|travel|travelling|traveling|expedition|pilgrimage|"
        "quest|a journey|curiosity|the journey of life|finding yourself|purpose|destiny|fate"
    ),
    "a door in a dark forest at night, thick fog, mysterious": (
        "mystery|secret|secrets|enigma|the mysterious|intrigue|suspense|riddle|conspiracy|opportunity|threshold|"
        "the other side|portal|deception|lies"
    ),
    "a girl holding a gift in a garden, warm light": (
        "gratitude|generosity|giving|thankfulness|charity|kindness to strangers|appreciation|sharing|"
        "surprise|hospitality"
    ),
    "a man sitting on a chair in a room at night with a candle, dark mood": (
        "regret|guilt|shame|remorse|jealousy|envy|doubt|self-doubt|insecurity|introspection|brooding|bitterness|"
        "addiction|poverty|resentment|embarrassment|mental health"
    ),
    "an old man sitting on a bench next to an hourglass in a park": "patience|endurance|old age|retirement|persistence",
    "a white swan on a lake at sunrise, soft light": (
        "beauty|elegance|grace|innocence|purity|gracefulness|femininity|delicacy|perfection|softness|sensuality|"
        "fragility|vulnerability"
    ),
    "a unicorn in a forest at night with a full moon, magical": (
        "magic|wonder|enchantment|miracle|miracles|awe|mysticism|fairy magic|amazement|the supernatural"
    ),
    "a cat sleeping on an armchair in a living room, cozy": (
        "comfort|coziness|cosiness|hygge|sleep|rest|relaxation|laziness|ease|tiredness|leisure|idleness|contentment|"
        "gemütlichkeit|wellbeing|well-being|wellness"
    ),
    "a small house with a lamp post in the snow at night, warm light": (
        "home|belonging|safety|shelter|security|warmth|protection|refuge|the feeling of home|coming home|sanctuary"
    ),
    "a woman on the beach at sunset, a small sailboat on the sea": (
        "longing|distance|farewell|goodbye|parting|separation|missing someone|missing you|desire for freedom|"
        "saudade|fernweh|sehnsucht|exile|migration|leaving|departure"
    ),
    "a sports car on a road at sunset": "speed|velocity|acceleration|haste|rush|motion|fast|momentum|adrenaline",
    "a four-leaf clover and a gold coin on a table": "luck|good luck|chance|good fortune|serendipity|probability",
    "a microscope, a telescope and a globe on a desk": (
        "science|research|physics|chemistry|biology|mathematics|discovery of science|logic|history|geography|medicine"
    ),
    "a stack of stones by a lake at sunrise, calm": (
        "balance|equilibrium|stability|meditation|yoga|simplicity|order|focus|concentration|discipline|symmetry|structure"
    ),
    "a beach with a beach umbrella and a palm tree on a sunny day": "vacation|holiday|holidays|summer vibes|summertime",
}  # fmt: skip
"""What is drawn, to the ideas that it is drawn for."""

_FRAMED = re.compile(
    r"^(?:(?:an?|the|this|my|your|our|some|pure|true|deep|great|utter|complete|absolute|endless)\s+)*"
    r"(?:(?:feelings?|sense|concepts?|ideas?|emotions?|essence|spirit|meaning|notion|sensation|beauty|power|nature|"
    r"visuali[sz]ation|representation|metaphor|symbol|symbols|allegory|personification|depiction|expression|picture|"
    r"image|mood|state|theme|sound|taste|smell|colou?rs?|moment|weight|burden|atmosphere|illustration)"
    r"\s+(?:of|for|about)\s+)*(?:being\s+)?(?:(?:the|an?|my|your|pure|true|deep|utter|human)\s+)*",
    re.IGNORECASE,
)
_CLAUSES = re.compile(r"[,;.\n]+")
_STYLED = frozenset(
    {Part.STYLE, Part.NEAR_STYLE, Part.DRAWN_STYLE, Part.OPENING, Part.TIME, Part.WEATHER, Part.SEASON, Part.PLACE}
)
LONGEST = 4
"""Words of an idea."""


@dataclass(frozen=True, kw_only=True)
class Conception:
    """A prompt that can be drawn, in place of one that can't."""

    prompt: str
    idea: str
    scene: str


@cache
def _ideas() -> dict[str, str]:
    return {idea: scene for scene, ideas in CONCEPTIONS.items() for idea in ideas.split("|")}


def conceived(prompt: str) -> Conception | None:
    """The prompt with the first idea that it names told as a scene, and with the styles that it asks for; None where it
    names none."""
    clauses = [clause.strip() for clause in _CLAUSES.split(prompt) if clause.strip()]
    for at, clause in enumerate(clauses):
        found = _idea(clause)
        if found is None:
            continue
        idea, before, after = found
        scene = _ideas()[idea]
        told = [f"{before} {scene}".strip(), *([after] if after else [])]
        return Conception(prompt=", ".join([*told, *clauses[:at], *clauses[at + 1 :]]), idea=idea, scene=scene)
    return None


def _idea(clause: str) -> tuple[str, str, str] | None:
    """The first idea that a clause names, the style said before it, and the one after."""
    framed = _FRAMED.match(clause)
    words = clause[framed.end() if framed else 0 :].split()
    for start in range(len(words)):
        for length in range(min(LONGEST, len(words) - start), 0, -1):
            phrase = re.sub(r"[^\w' -]", "", " ".join(words[start : start + length])).lower()
            if phrase in _ideas():
                return phrase, _style(words[:start]), _style(words[start + length :])
    return None


def _style(words: list[str]) -> str:
    """What of the words about an idea is a style, a time or a place; nothing else there can be drawn."""
    for length in range(len(words), 0, -1):
        for start in range(len(words) - length + 1):
            phrase = " ".join(words[start : start + length]).lower()
            meaning = glossary().get(phrase)
            if meaning is not None and meaning.part in _STYLED:
                return phrase
    return ""


_SYMBOLS: dict[str, str] = {
    "three musical notes": "music|melody|melodies|a melody|song|songs|a song|sound|sounds|jazz|a symphony|symphony",
    "three alarm clocks": "time",
    "three red hearts": "love|affection|kindness",
    "three light bulbs": "ideas|thoughts|an idea|inspiration|creativity",
    "three stars": "dreams|magic|wishes|hope",
    "many coins": "wealth|greed",
    "three teardrops": "sadness|sorrow|grief|tears",
    "three books": "knowledge|stories|words|poetry|language",
}
_BECOMES = (
    r"(?=\s+(?:is |are )?(?:slowly |gently )?(?:turning|turns|turn|transforming|transforms|becoming|becomes|morphing|"
    r"changing|dissolving|flowing|pouring|flying|rising|floating|emerging|growing|coming|blooming|streaming|drifting)\b)"
)


@cache
def _symbols() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple(
        (re.compile(rf"\b(?:the )?(?:{ideas}){_BECOMES}", re.IGNORECASE), shown) for shown, ideas in _SYMBOLS.items()
    )


def symbolised(prompt: str) -> str:
    """The prompt with ideas that do something told as what stands for them: "music turning into birds"."""
    for idea, shown in _symbols():
        prompt = idea.sub(shown, prompt)
    return prompt
