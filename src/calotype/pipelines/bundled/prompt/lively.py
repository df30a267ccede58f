"""Lively: things that do what people do, told as things with arms and legs."""

from __future__ import annotations

import re

from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE, Lexicon

_GAMES = (
    "guitar|drums?|drum kit|piano|violin|trumpet|saxophone|sax|flute|cello|banjo|ukulele|accordion|harp|harmonica|bass|"
    "electric guitar|chess|cards|poker|football|soccer|tennis|basketball|baseball|golf|hockey|volleyball|ping pong|"
    "table tennis|video games|hide and seek|checkers|dominoes"
)
_DEEDS = (
    rf"playing (?:the |an? |some |in an? )?(?:{_GAMES})|dancing(?! in the (?:wind|breeze|light|air|fire))|"
    r"reading (?:an?|the|his|its|their|some) [a-z]+|drinking (?:an?|some|from|tea|coffee|wine|beer|milk|juice|water)\b|"
    r"eating (?:an?|some|its|the|ice cream|breakfast|lunch|dinner|pizza|popcorn)\b|boxing|jogging|skateboarding|"
    r"surfing|"
    r"skiing|snowboarding|ice skating|roller skating|singing|cooking (?:an?|the|some|dinner|breakfast)|"
    r"painting (?:an?|the|itself)|writing (?:an?|in|the|letters)|fighting(?: (?:an?|the|each|with))?|hugging|"
    r"holding hands|celebrating|having (?:an? )?(?:picnic|party|tea party|tea|drink|bath|conversation|argument)|"
    r"lifting (?:weights|dumbbells|an?)|doing (?:yoga|push-?ups|karate|homework|the dishes|gymnastics)|juggling|"
    r"knitting|"
    r"shopping|working out|exercising|kissing|marching|meditating|relaxing|sunbathing|doing sports|waving hello|"
    r"riding (?:an?|the|his|its)|driving (?:an?|the|his|its)|running (?:away|a marathon|a race|on a treadmill|after)|"
    r"conducting an orchestra|arguing|gardening|fishing|playing together|high[- ]fiving|flexing|walking (?:an?|the|its)"
)
_LIVELY = re.compile(
    rf"\b(?P<thing>[a-z]+(?: [a-z]+)?) (?P<be>(?:is |are |that is |who is )?)(?=(?:{_DEEDS})\b)", re.IGNORECASE
)
_GLOVED = re.compile(
    r"\b(?P<thing>[a-z]+)(?P<how> with| wearing| in| and) (?:(?:red|big|tiny|huge|little|its|a pair of) "
    r")*boxing gloves\b",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"\b(?:with|in|on|at|through|near|by|from|under|behind|beside|holding|wearing|watching|riding|carrying|over|into|to|"
    r"for|is|are|was|has|have|playing|using|who|while|next)\b"
)
"""Before a thing of somebody else in the same clause."""
_ARTICLE = re.compile(r"(?:an?|the|his|her|its) ", re.IGNORECASE)
_GEAR = re.compile(r"(?:playing|riding|driving|reading|lifting|painting|boxing|fighting|conducting)\b", re.IGNORECASE)
_SIZED = re.compile(r"\b(?:giant|huge|tiny|little|small|big|enormous|miniature) (?:[a-z]+ )?$", re.IGNORECASE)
"""What is done with things of people's size is done by what is of that size."""
_SWEATER = re.compile(
    r"\b(?P<thing>[a-z]+)(?: with| wearing| in) an? (?:(?:knitted|knit|wool|woolen|woollen|cozy|cosy|warm|tiny|"
    r"little|cute|"
    r"red|christmas|ugly|striped) )*(?:sweater|jumper|pullover|cardigan)\b",
    re.IGNORECASE,
)
_THINGS = frozenset("food drink plant flower fruit object tool toy clothing furniture instrument celestial".split())
_PEOPLED = frozenset(
    "arm arms machine machines printer camera cameras car cars "
    "doll dolls puppet puppets marionette robot robots scarecrow snowman snowmen teddy mannequin statue statues "
    "soldier "
    "figure gnome action lego radio record jukebox phonograph gramophone television tv speaker band screen fire flame "
    "flames leaf leaves shadow shadows hand hands finger fingers mask water candle sign poster stage instrument".split()
)
"""What moves by itself, or shows people."""


def enlivened(prompt: str, lexicon: Lexicon) -> str:
    """ "a carrot playing the guitar" as a carrot with arms and legs that does."""
    prompt = _SWEATER.sub(lambda match: _knitted(match, lexicon), prompt)
    told = _GLOVED.sub(lambda match: _boxer(match, lexicon), prompt)
    return _LIVELY.sub(lambda match: _limbed(match, lexicon), told)


def _is_thing(words: str, lexicon: Lexicon) -> bool:
    plain = words.lower()
    last = plain.rpartition(" ")[2]
    if last in _PEOPLED or plain.partition(" ")[0] in _PEOPLED:
        return False
    found = lexicon.find(plain) or lexicon.find(last)
    return found is not None and found.sense in DRAWABLE and lexicon.kind(found) in _THINGS


def _limbed(match: re.Match[str], lexicon: Lexicon) -> str:
    article = _ARTICLE.match(match["thing"])
    before = match.string[: match.start() + (article.end() if article else 0)].lower()
    clause = re.split(r"[,.;:!?]", f"{before} {match['thing'].lower()}")[-1]
    if not _is_thing(match["thing"], lexicon) or _ABOUT.search(clause):
        # "a girl with a guitar dancing"
        return match[0]
    large = "giant " if _GEAR.match(match.string[match.end() :]) and not _SIZED.search(before) else ""
    lead = article[0] if article else ""
    return f"{lead}{large}{match['thing'][len(lead) :]} with arms and legs {match['be']}"


def _knitted(match: re.Match[str], lexicon: Lexicon) -> str:
    """ "a cactus with a knitted sweater" """
    if not _is_thing(match["thing"], lexicon):
        return match[0]
    shy = "blushing" in match.string.lower()
    return f"{'smiling ' if shy else ''}sweatered {match['thing']}"


def _boxer(match: re.Match[str], lexicon: Lexicon) -> str:
    """ "an avocado with boxing gloves" """
    return f"pugilistic {match['thing']}" if _is_thing(match["thing"], lexicon) else match[0]
