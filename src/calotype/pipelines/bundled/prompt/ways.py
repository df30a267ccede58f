"""Ways: roads, piers and steps that lead somewhere, what is beyond a place, and what passes over or through one, told
as the places that are drawn.

"a path leading to a castle" is a path with the castle in the distance, "a pier stretching out into the lake" is what
one stands on, and a train crosses a viaduct on it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_GOES = (
    r"(?:that (?:is )?)?(?:lead(?:s|ing)|going|goes|running|runs|winding|winds|stretching|stretches|snaking|climbing|"
    r"extending|extends|reaching|jutting|heading|disappearing|curving|twisting|meandering|zigzagging) "
    r"(?:its way )?(?:straight |gently |steeply |up |down |out |off |away |back )*"
)
_LONG = r"(?:an? |the )?(?:(?:long|short|old|narrow|wide|empty|lonely|weathered|rickety|small|little|wooden) )*"
_TRAINS = r"(?:trains?|locomotives?|railcars?|trams?|steam engines?|cars?|trucks?|bus(?:es)?|lorr(?:y|ies))"
_FLYERS = (
    r"(?:planes?|airplanes?|aeroplanes?|airliners?|jets?|helicopters?|drones?|balloons?|airships?|zeppelins?|birds?|"
    r"eagles?|hawks?|falcons?|gulls?|seagulls?|geese|cranes|crows?|ravens?|swans?|dragons?|biplanes?|gliders?|ufos?|"
    r"spaceships?|superman|superheroe?s?|witch(?:es)?|pigeons?|doves?|storks?|bats?|owls?|kites?|rockets?|fighter "
    r"jets?|"
    r"paragliders?|santa(?: claus)?|pegasus|flamingos|pelicans?|condors?|vultures?)"
)
_TOWNS = (
    r"(?:(?:big|large|modern|old|sleeping|busy|whole|night|futuristic) )*"
    r"(?:city|town|metropolis|cityscape|skyline|rooftops)"
)
_BREAK = r"(?:breaking|crashing|smashing|pounding|beating|slamming|battering|splashing|rolling|washing|surging|dashing)"
_SHOPS = r"caf(?:e|é)s?"
_STREETS = r"(?:streets?|lanes?|squares?|boulevards?|alleys?|avenues?|piazzas?|plazas?|corner|promenade|quay)"
_TREES = (
    r"(?:birch|beech|oak|poplar|cypress|palm|plane|lime|linden|chestnut|maple|elm|pine|willow|cherry(?: blossom)?|"
    r"sakura|jacaranda|baobab|eucalyptus|olive|apple|plum|almond|magnolia|ginkgo|autumn|bamboo|cedar|fir|acacia|tree)"
)
_GRAND = (
    r"(?:temple|monastery|church|palace|cathedral|museum|shrine|pyramid|courthouse|castle|mosque|library|university|"
    r"theatre|theater|opera|parliament|mansion|pagoda|villa|town hall|city hall|basilica|chapel)"
)
_TOLD = re.compile(
    rf"\b(?P<steps>(?:an? |the )?(?:(?:long|steep|stone|marble|endless|grand|old|mossy|wide|narrow|ancient|broken|"
    rf"huge) )*"
    rf"(?:stairs|steps|staircase|stairway|flight of (?:stairs|steps))),? {_GOES}(?:in)?to(?: the top of)? "
    rf"(?P<top>(?:an?|the|some) )"
    rf"|\b(?:{_LONG})(?P<pier>pier|jetty|dock|boardwalk|landing stage|wharf),? {_GOES}(?:in)?(?:to|over|across|in) "
    r"(?=(?P<water>(?:an?|the) (?:(?:calm|still|quiet|misty|foggy|blue|turquoise|green|dark|frozen|mountain|open|"
    r"stormy|rough) )*(?:lake|sea|ocean|water|river|fog|mist|bay|lagoon|pond)))"
    rf"|(?P<path>\b(?:path|pathway|trail|track|road|lane|walkway|footpath|driveway|street|highway|avenue|alley|tracks|"
    rf"footprints|bridge|way)),? {_GOES}(?:in)?to (?P<goal>(?:an?|the|some|two|three) (?:[\w'-]+ "
    rf"){{0,3}}?[\w'-]+)(?=\s*(?:$|[,.;]| "
    r"(?:with|at|in|on|under|during|and|where|by|surrounded|through)\b))"
    r"|\b(?P<far>beyond) (?P<what>(?:the|an?) (?:[\w'-]+ )?(?:forests?|woods?|trees|jungle|fields?|meadows?|garden))\b"
    rf"|(?P<rider>\b{_TRAINS}) (?:slowly |speeding |passing |driving |going |chugging |steaming )*"
    r"(?:crossing|over|across) (?P<deck>(?:an?|the) (?:[\w'-]+ ){0,3}?(?:viaduct|bridge|aqueduct))\b"
    rf"|(?P<flyer>\b{_FLYERS})(?: (?:is|are))?,? (?:low )?(?:flying|soaring|gliding|floating|hovering|circling|"
    rf"drifting|"
    rf"passing|swooping|cruising|zooming)? ?(?:high |low )?(?:over|above) (?P<town>(?:the|an?) {_TOWNS})\b"
    rf"|\b(?:(?:big|huge|giant|high|great|massive|enormous|wild|stormy) )*waves?,? {_BREAK} (?:hard |high |violently )?"
    r"(?:over|against|on|onto|into|at|around|upon) (?P<hit>it\b|him\b|them\b|(?:an?|the|some) (?=\w))"
    rf"|(?P<street>\b{_STREETS}\b[^,.;]*?) with (?:an? |some |the |its |many |two |little |small |outdoor |street |"
    rf"cosy )*{_SHOPS}\b"
    r"|\b(?P<slope>(?:on|along|across|up) (?:an?|the) (?:(?:green|grassy|steep|gentle|sunny) )*(?:hillside|hill side|"
    r"hill slope))\b"
    r"|\b(?P<moss>(?:moss[- ]covered|mossy|overgrown|abandoned|rusty|rusted|derelict|old|burnt(?:[- ]out)?) (?:old |"
    r"rusty )*)"
    r"(?:train|railway|railroad|subway|rail) (?:car|carriage|wagon|coach)\b"
    rf"|\b(?:an? |the )?(?P<alley>{_TREES})(?: trees?)? (?P<kind>avenue|alley|allée|boulevard|lane)\b"
    rf"|\b(?:an? |the |long )*(?P<sort>avenue|alley|tunnel|corridor|row|double row) of (?:(?:tall|old|big|huge|"
    rf"blooming|flowering|ancient) )*"
    rf"(?P<of>{_TREES})(?: trees|s)?\b"
    rf"|\b(?P<bound>{_TREES})(?:-| )lined (?P<via>(?:[\w'-]+ ){{0,2}}?(?:road|street|avenue|lane|path|driveway|"
    rf"boulevard|"
    r"canal|trail|promenade|highway))\b"
    r"|\b(?P<along>road|street|avenue|lane|path|driveway|boulevard|trail|promenade|highway|walkway|alley),? "
    r"(?:lined|flanked|bordered|framed|edged) (?:on both sides )?(?:with|by) (?:(?:tall|old|big|huge|bare|blooming|"
    r"flowering|green|autumn|rows of|ancient|many) )*(?P<lined>(?!houses|shops|stalls|cars|people|buildings|"
    r"caf)[\w'-]+(?: trees| posts| blossoms|"
    r" lamps| lights)?)(?=\s*(?:$|[,.;]| (?:and|in|at|on|with|under|leading|during|to)\b))"
    r"|\b(?P<onto>(?:on|at) the (?:(?:stone|marble|front|wide|grand|long) )*(?:steps|stairs) of (?=(?:an?|the) "
    r"(?:[\w'-]+ ){0,2}?"
    rf"{_GRAND}\b))"
    rf"|\b(?P<climb>(?:walking |climbing |going |running |coming |descending |ascending )?(?:up |down )?the "
    rf"(?:(?:stone|marble|front|"
    rf"wide|grand|long|mossy|steep) )*(?:steps|stairs|staircase) (?:to|of|leading to|towards?|leading up to) "
    rf"(?=(?:an?|the|his|her) (?:[\w'-]+ "
    rf"){{0,2}}?{_GRAND}\b))"
    rf"|\b(?P<cave>(?:an? |the )?(?:(?:dark|sea|big|large|rocky|ice) )*cave (?:mouth|entrance|opening)),? "
    r"(?:overlooking|looking (?:out )?(?:on|onto|over|to|at)|facing|opening (?:on|onto|to)|with a view of|above) "
    r"(?=(?:the|an?) )"
    rf"|\b(?P<towers>(?:an? |the )?(?:(?:deep|narrow|dark|urban|concrete|steel) )*(?:canyons?|gorges?|ravines?|"
    rf"valleys?|chasms?) of "
    r"(?:(?:glass|steel|tall|city|concrete|modern) )*(?:skyscrapers|buildings|towers|high[- ]rises|office blocks))\b"
    r"|\b(?P<lofty>(?:(?:standing |sitting )?(?:on|atop|at) (?:an?|the) )?(?:(?:[\w'-]+ )?(?:mountain ?tops?|"
    r"mountain peaks?|"
    r"mountains?|peaks?|summits?|cliffs?|ridge|rock|crag|ledge|pinnacles?))(?: (?:rising|rises|standing|stands|"
    r"towering|high|"
    r"far|just|floating|emerging|looking out))*) (?:above|over|out of|from) (?:a |the )?(?:sea of |carpet of |thick |"
    r"low )*clouds?\b"
    r"|\b(?P<moonrise>(?:at |under |during |by )?(?:the )?(?:moon ?rise|moon ?set|rising moon|moon rising))\b"
    r"|\b(?P<geyser>geysers?) (?:erupting|erupts|spouting|exploding|bursting|shooting(?: up)?|spewing(?: water)?|"
    r"eruption)\b"
    r"|(?P<swallowed>,? (?:half |slowly |being |almost )*(?:swallowed|reclaimed|devoured|overtaken|engulfed|eaten|"
    r"consumed) "
    r"(?:up )?by )(?P<wild>(?:the |a )?(?:jungle|forest|nature|vegetation|plants|vines|woods|rainforest|undergrowth|"
    r"greenery|roots|ivy))\b",
    re.IGNORECASE,
)
"""One alternation over the prompt; each named group tells which of ``_TELL`` puts it into other words."""


def _steps(match: re.Match[str]) -> str:
    return f"up a stairway, {match['top']}"


def _pier(match: re.Match[str]) -> str:
    misty = "fog" in match["water"].lower() or "mist" in match["water"].lower()
    return "along a pier in the fog, " if misty else "along a pier on "


def _path(match: re.Match[str]) -> str:
    goal = match["goal"]
    if goal.split()[-1].lower() in _LANDS:
        return f"{match['path']} to {goal}"
    return f"{match['path']}, {goal} in the distance"


def _crossing(match: re.Match[str]) -> str:
    return f"{match['rider']} on {match['deck']}"


def _aloft(match: re.Match[str]) -> str:
    return f"{match['flyer']} above the city"


def _surf(match: re.Match[str]) -> str:
    hit = match["hit"]
    return (
        f"crashing waves, sea spray, {hit}"
        if hit.lower().split()[0] in {"a", "an", "the", "some"}
        else ("crashing waves, sea spray")
    )


def _reclaimed(match: re.Match[str]) -> str:
    return " in the jungle, overgrown" if match["wild"].lower().endswith(("jungle", "rainforest")) else " overgrown"


def _lined(kind: str, way: str) -> str:
    """Ten of the kind, on both sides of the way."""
    sort = kind.lower().removesuffix(" trees").removesuffix(" blossoms")
    if sort in {"cherry", "sakura"}:
        sort = "cherry blossom"
    if sort in {"tree", "trees", "plane", "lime", "linden", "elm", "autumn"}:
        named = "autumn trees" if sort == "autumn" else "trees"
    elif re.fullmatch(_TREES, sort):
        named = f"{sort} trees" if sort not in _BARE else f"{sort}{'es' if sort.endswith('ch') else 's'}"
    else:
        named = kind
    return f"{way}, ten {named} lining the way"


_BARE = frozenset({"birch", "cypress", "willow", "bamboo"})
"""Trees that go by no other word."""
_LANDS = frozenset(
    "mountains mountain hills horizon sea ocean beach forest woods valley village town city lake river distance sky "
    "nowhere clouds fog mist infinity sunset light sun desert field fields meadow coast water summit".split()
)
"""A way to these needs nothing at its end."""
_TELL: dict[str, Callable[[re.Match[str]], str]] = {
    "steps": _steps,
    "pier": _pier,
    "path": _path,
    "far": lambda match: f"at the edge of {match['what']}",
    "rider": _crossing,
    "flyer": _aloft,
    "hit": _surf,
    "street": lambda match: f"{match['street']}, a coffee house",
    "slope": lambda match: "on a hill",
    "moss": lambda match: f"{match['moss']}railway car",
    "swallowed": _reclaimed,
    "geyser": lambda match: match["geyser"],
    "lofty": lambda match: f"{'two snowy mountains, ' if match['lofty'].endswith('s') else ''}above a cloud sea",
    "moonrise": lambda match: "at night under a full moon",
    "alley": lambda match: _lined(match["alley"], "a country road" if match["kind"] != "lane" else "a dirt path"),
    "of": lambda match: _lined(match["of"], "a dirt path" if match["sort"].endswith("row") else "a country road"),
    "bound": lambda match: _lined(match["bound"], match["via"]),
    "lined": lambda match: _lined(match["lined"], match["along"]),
    "onto": lambda match: "up a stairway, ",
    "climb": lambda match: "up a stairway, ",
    "cave": lambda match: "seen from inside a cave, ",
    "towers": lambda match: "street between skyscrapers",
}


def led(prompt: str) -> str:
    """The prompt with plainer words for such ways and places."""

    def plainer(match: re.Match[str]) -> str:
        return next((tell(match) for group, tell in _TELL.items() if match[group] is not None), match[0])

    told = _TOLD.sub(plainer, prompt)
    # "a road lined with cypresses leading to a villa" is two of them
    return told if told == prompt else _TOLD.sub(plainer, told)
