"""Waters: what falls, freezes, runs down panes and lies about islands, and what leaves and lands, in words that are "
"drawn.

"raindrops on a window with city lights behind" is the city seen through wet glass, "an island with a lighthouse" a
lighthouse on one, "a frozen waterfall" one of ice, and "a train leaving a station" is at one.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_STANDING = (
    r"(?:lighthouse|castle|house|hut|cabin|church|chapel|tower|temple|palm tree|tree|pine|windmill|fort|fortress|"
    r"monastery|villa|cottage|ruin|statue|tent|campfire|volcano|shrine|pagoda|mansion|hotel)"
)
_GRADES = r"(?:(?:small|tiny|rocky|green|lonely|remote|little|desert|deserted|tropical|single|floating) )*"
_TOLD = re.compile(
    r"\b(?:rain ?drops?|rain|water ?drops|drops(?: of rain)?|droplets|rain streaks)(?: (?:running|trickling|sliding|"
    r"dripping|streaming|pouring|beating|falling))? (?:on|down|against) (?:an?|the|my) (?P<pane>(?:car |train |cafe |"
    r"bus |"
    r"shop )?(?:window(?: ?pane)?|glass|windshield|windscreen))(?:,? (?:with )?(?P<view>(?:[\w'-]+ "
    r"){1,4}?)(?:behind(?: it)?|"
    r"in the background|outside|beyond|blurred))?"
    rf"|\b(?:an? |the )?{_GRADES}(?P<isle>island|islet) with (?P<on>an? (?:[\w-]+ ){{0,2}}?{_STANDING})\b(?! (?:and|"
    rf"of))"
    r"|(?P<falls>\b(?:waterfalls?|water|stream)),? (?:cascading|falling|plunging|tumbling|pouring|dropping|crashing|"
    r"flowing|running|spilling) (?:down|over|off|from) (?:an?|the|some|steep|high) (?:(?:steep|high|mossy|rocky|tall|"
    r"green|"
    r"sheer|black) )*(?:cliffs?|rocks?|rock face|ledge|mountain ?side|boulders|precipice)\b"
    r"|\bfrozen (?P<icefall>waterfalls?)\b"
    r"|\b(?:trains?|locomotive|tram)(?P<stopped>,? (?:slowly )?(?:leaving|arriving (?:at|in)|entering|pulling "
    r"(?:into|out of)|"
    r"departing(?: from)?|waiting (?:at|in)|stopped (?:at|in)|standing (?:at|in)|coming into|in|at) (?:an?|the) "
    r"(?P<sort>(?:[\w-]+ )?)station)\b"
    r"|\b(?P<liftoff>(?:space ?)?(?:rocket|shuttle)s? (?:launching|launches|lifting off|taking off|blasting off|lift "
    r"?off|"
    r"at lift ?off|being launched)(?: from (?:a|the) launch ?pad)?)\b(?! (?:in|into|to|from|towards|over|above|at|on))"
    r"|(?P<ashore>\b(?:house|hotel|villa|cottage|cabin|hut|church|chapel|ferris wheel|carousel|bench|deck ?chairs?|"
    r"armchair|"
    r"chairs?|table|piano|sofa|bed|tent|telescope|phone booth|bicycle|car|van|caravan)),? (?:standing |parked |right )?"
    r"(?:by|near|beside|next to|in front of) the (?:(?:blue|calm|stormy|wild|"
    r"open) )*(?:sea|ocean)\b"
    r"|\b(?:looking (?:straight |right )?up (?:at|between|through|into)|worm'?s?[’']?s?[- ]eye view of|(?:view "
    r")?from below of|"
    r"low[- ]angle (?:view|shot|photo) of) (?:the |some )?(?:(?:tall|huge|giant|high|towering|old|ancient|modern|"
    r"glass|big|redwood|"
    r"pine|beech|birch) )*(?P<above>skyscrapers|towers|high[- ]rises|office buildings|buildings|trees|tree ?tops|"
    r"redwoods|"
    r"sequoias|forest|canopy|tree trunks|pines|trunks|the trees)\b"
    r"|(?P<aboard>,? (?:as )?seen from (?:an?|the) (?:boat|ship|ferry|kayak|canoe|deck))\b",
    re.IGNORECASE,
)
"""One alternation over the prompt; each named group tells which of ``_TELL`` puts it into other words."""


_BUILT = re.compile(r"scraper|tower|rises|building", re.IGNORECASE)


_BEGUN = 6
"""What begins here or before is what the prompt shows."""


def _pane(match: re.Match[str]) -> str:
    view = (match["view"] or "").strip()
    if match.start() > _BEGUN and not view:
        # "an armchair, rain on the glass" is in a room
        return match[0]
    view = re.sub(r"^(?:the|a|an) ", "", view, flags=re.IGNORECASE)
    return f"{view} seen through a wet window, rain" if view else "seen through a wet window, rain"


def _stopped(match: re.Match[str]) -> str:
    sort = match["sort"].strip().lower()
    if sort in {"space", "subway", "metro", "underground", "gas", "train", "railway", "mir"}:
        return match[0]
    return f"{match[0][: match.start('stopped') - match.start()]} at a train station"


_TELL: dict[str, Callable[[re.Match[str]], str]] = {
    "pane": _pane,
    "isle": lambda match: f"{match['on']} on a small island",
    "falls": lambda match: "waterfall" if match["falls"].lower() in {"water", "stream"} else match["falls"],
    "icefall": lambda match: f"{match['icefall']} made of ice, in winter",
    "stopped": _stopped,
    "liftoff": lambda match: "rocket above a fire, two puffs of smoke, in the desert",
    "ashore": lambda match: f"{match['ashore']} on the beach",
    "above": lambda match: "up between towers" if _BUILT.search(match["above"]) else "up into treetops",
    "aboard": lambda match: "",
}


def washed(prompt: str) -> str:
    """The prompt with plainer words for such waters and departures."""

    def plainer(match: re.Match[str]) -> str:
        return next((tell(match) for group, tell in _TELL.items() if match[group] is not None), match[0])

    return _TOLD.sub(plainer, prompt)
