"""Commissions: what a prompt says of the picture as a job, a shot or a page, and not of what is on it."""

from __future__ import annotations

from itertools import product

_SHOTS = (
    "hero|product|advertising|advert|commercial|catalog|catalogue|fashion|editorial|beauty|lifestyle|press|promo|"
    "promotional|packshot|establishing|money|glamour|packaging|e-commerce|ecommerce|marketing|campaign|branding"
)
_KINDS = "shot|shots|photo|photos|photography|image|picture|render|rendering|visual|visuals|style|advert|ad|campaign"
_VIEWERS = "viewer|camera|spectator|lens|audience member|photographer|beholder"
_TOWARD = "at|straight at|directly at|right at|toward|towards|straight towards|straight toward|into|straight into"
_BLANKS = "center|centre|space|copy space|text space|negative space"
_BLANK = "blank|empty|free|white|clear|open"

PASSED: frozenset[str] = frozenset(
    "telephoto|telephoto shot|action shot|high-end|high end|ultra wide|ultra-wide|mid air|in mid air|in midair|"
    "architectural visualisation|architectural visualization|visualisation|visualization|"
    "side light|window light|for scale|"
    "for size comparison|for size reference|to show scale|hero shot|advert|outdoor advert|"
    "outdoor advertising|advertisement|advertising|ad campaign|billboard ad|print ad|backlight|back light|"
    "rim lit|wide lens|"
    "telephoto lens|zoom lens|prime lens|fisheye lens|product|packshot|viewer|the viewer|beholder|looking away|"
    "eye contact|making eye contact|direct eye contact|gaze|three quarter view|three-quarter view|3/4 view|trending|"
    "full body|full-body|full body shot|full length|half body|upper body|dynamic pose|action pose|neutral pose|"
    "in the corners|in each corner|in the corner|corners|copy space|space for text|room for text|text space|"
    "copy space on the left|copy space on the right|negative space|lots of negative space|plenty of negative space|"
    "stock photo|stock image|stock photography|key visual|key art|promotional art|hero image|banner image|header image|"
    "thumbnail|wallpaper image|desktop wallpaper|phone wallpaper|mobile wallpaper|wallpaper 4k|print ready|print-ready|"
    "transparent background|png|jpg|vector file|svg|high angle shot of|seen up close|in frame|out of frame|framing|"
    "centered composition|centred composition|composition|centered|centred|in the center|in the centre|"
    "in the center of the frame|in the middle of the frame|in the middle of the picture|at the edge of the frame|"
    "subject|main subject|the main subject|focal point|foreground interest|leading lines|golden ratio|"
    "on the page|on the canvas|on a page|filling the frame|fills the frame|fill the frame|tightly framed|"
    "realistic proportions|correct anatomy|perfect anatomy|accurate|no text|text free|nothing else|and nothing else|"
    "only this|as usual|please|thank you|thanks|make sure|note that|if possible|ideally|i want|i would like|"
    "i need|can you|could you|give me|render me|draw me|show me|make me|let there be".split("|")
)  # fmt: skip
"""Passed over without a word."""


def passed() -> frozenset[str]:
    """All phrases that change nothing on the picture."""
    shots = {f"{kind} {shot}" for kind, shot in product(_SHOTS.split("|"), _KINDS.split("|"))}
    viewers = {
        f"{toward} {article}{viewer}"
        for toward, article, viewer in product(_TOWARD.split("|"), ("the ", "a "), _VIEWERS.split("|"))
    }
    blanks = {f"{blank} {area}" for blank, area in product(_BLANK.split("|"), _BLANKS.split("|"))}
    return PASSED | shots | viewers | {f"{toward} us" for toward in _TOWARD.split("|")} | blanks - {"white area"}
