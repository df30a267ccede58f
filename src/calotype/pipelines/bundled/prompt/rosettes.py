"""Rosettes: forms that are made of things, in rings about a point or along a spiral: "a mandala made of seashells"."""

from __future__ import annotations

import re

_FORMS: dict[str, str] = {
    "rings": r"mandalas?|kaleidoscopes?|rosettes?|kaleidoscopic patterns?",
    "fractal": r"fractals?|mandelbrot(?: set)?|julia set",
    "spiral": r"spirals?|swirls?|vortex|golden spirals?|fibonacci spirals?",
}
_MADE = re.compile(
    r"^\s*(?:(?:an?|the)\s+)?(?:(?:colou?rful|intricate|beautiful|large|big|huge|symmetrical|detailed|perfect|"
    r"abstract|delicate|"
    rf"endless)\s+)*(?P<form>{'|'.join(_FORMS.values())})(?:\s+(?:pattern|art|design|shape))?\s+(?:(?:made|"
    rf"built|formed|composed|"
    r"constructed|created|arranged)(?: up)?(?: entirely| completely| only)?(?: out)? (?:of|from|with|by)|of|from)\s+"
    r"(?P<what>(?:(?!\bin the\b|\bon (?:an?|the)\b)[^,])+)(?P<rest>.*)$",
    re.I,
)
_STUFF = re.compile(
    r"^(?:(?:light|lights|colou?rs?|time|stars|galaxies|smoke|water|fire|sand|lines?|dots?|circles?|"
    r"triangles?|glass|paint|ink|"
    r"numbers|geometric\b.*)\b)",
    re.I,
)
"""No things that could be laid."""


def rosette(prompt: str) -> tuple[str, str, str] | None:
    """The form, what it is made of, and what is said after that; None where no form is made of things."""
    found = _MADE.match(prompt)
    if found is None or _STUFF.match(found["what"]):
        return None
    form = next(form for form, words in _FORMS.items() if re.fullmatch(words, found["form"], re.I))
    return form, found["what"].strip(), found["rest"]
