"""Figuring: prompts for flat figures and how they lie to each other.

"a triangle inside a circle inside a square", "three overlapping circles in red, green and blue", "minimal poster, one
red circle and one black line". Where a prompt says more than that, none of it is taken here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TypeVar

from calotype.pipelines.bundled.designs import RGB, Design, Sheet
from calotype.pipelines.bundled.planar import Fill
from calotype.pipelines.bundled.prompt.colours import MODIFIERS, SHADES, shade, table
from calotype.pipelines.bundled.prompt.glossary import Part, glossary
from calotype.pipelines.bundled.prompt.ranging import FORMATS, Lay, Node, ranged
from calotype.pipelines.bundled.scene import COLOUR_RGB

_K = TypeVar("_K")
_PLAIN: dict[str, str] = {
    "circle": r"circles?|dis[ck]s?|roundels?",
    "dot": r"dots?",
    "square": r"squares?",
    "rectangle": r"rectangles?|oblongs?",
    "triangle": r"triangles?",
    "ellipse": r"ellipses?|ovals?",
    "pentagon": r"pentagons?",
    "hexagon": r"hexagons?",
    "octagon": r"octagons?",
    "rhombus": r"rhombus(?:es)?|rhombi|lozenges?|diamond shapes?",
    "parallelogram": r"parallelograms?",
    "trapezoid": r"trapezoids?|trapeziums?",
    "semicircle": r"semi-?circles?|half[- ]circles?|half[- ]moons? shapes?",
    "quarter": r"quarter[- ]circles?",
    "ring": r"rings? shapes?|annulus",
    "line": r"lines?|strokes?",
    "wave": r"(?:wavy|curved|curvy|squiggly) lines?|squiggles?",
    "zigzag": r"zig-?zag(?: lines?)?|zig-?zags",
    "arc": r"arcs?",
    "spiral": r"spirals?",
}
"""Figures that make of a prompt a picture of figures."""
_BESIDE: dict[str, str] = {
    "star": r"(?:five[- ]pointed )?stars?",
    "heart": r"hearts?(?: shapes?)?",
    "cross": r"crosses|cross|plus signs?|plus",
    "rhombus": r"diamonds?",
    "crescent": r"crescents?(?: moons?)?",
    "ring": r"rings?",
    "arrow": r"arrows?",
}
"""Things that are figures among figures."""
_COLOUR = "|".join(sorted(map(re.escape, {*table(), *SHADES}), key=len, reverse=True))
_SHADED = rf"(?:(?:{'|'.join(sorted(MODIFIERS, key=len, reverse=True))})[ -])*(?:{_COLOUR})"
_COUNTED = "a|an|one|the|single two|pair|couple|both three four five six seven eight nine ten eleven twelve|dozen"
_NUMBERS = {word: k for k, words in enumerate(_COUNTED.split(), 1) for word in words.split("|")}
_NUMBERS |= {"few": 3, "some": 5, "several": 5, "many": 12, "fifteen": 15, "sixteen": 16, "twenty": 20, "hundred": 100}
_SIZES = {"huge": 1.8, "giant": 1.8, "big": 1.35, "large": 1.35, "bigger": 1.35, "larger": 1.35, "small": 0.6,
          "smaller": 0.6, "little": 0.6, "tiny": 0.36}  # fmt: skip
_FILLS: dict[Fill, str] = {
    Fill.OUTLINE: r"outlined|hollow|unfilled|empty|thin-lined|line-drawn",
    Fill.DOTTED: r"dotted",
    Fill.SPOTTED: r"polka[- ]dotted|spotted",
    Fill.DASHED: r"dashed",
    Fill.STRIPED: r"striped",
    Fill.SOLID: r"solid|filled|plain|flat|perfect|simple|geometric|equilateral|regular|straight|identical|equal|"
    r"black-filled|coloured|colored|colou?rful|basic|abstract|bold|clean|exact|full|primary|round|upright|same|lone",
}
_RELATIONS: dict[str, str] = {
    "inside": r"(?:sitting |placed |centred |centered |is |drawn |fits |nested |cut out |enclosed |contained |"
    r"inscribed "
    r"|lying )*"
    r"(?:inside(?: of)?|within|in the (?:cent(?:er|re)|middle) of|surrounded by|enclosed by)(?! (?:it|them|"
    r"each|one)\b)|"
    r"(?:inscribed |enclosed |contained |nested |that is )?in(?= (?:an? |the |one |another )?(?:[\w-]+ ){0,2}?"
    r"(?:circle|square|triangle|rectangle|hexagon|oval|ellipse|ring|pentagon|octagon|rhombus|diamond|star|heart)\b)",
    "around": r"surrounding|containing|enclosing|contains|around(?! it\b)|encircling|framing",
    "left": r"(?:is |placed |standing )?(?:to the |on the |at the )?left (?:side )?of|left from",
    "right": r"(?:is |placed |standing )?(?:to the |on the |at the )?right (?:side )?of|right from",
    "above": r"(?:is |placed |floating |hovering )?(?:above|over)(?! it\b)",
    "below": r"(?:is |placed )?(?:below|under|underneath|beneath)(?! it\b)",
    "on": r"(?:is |stacked |sitting |standing |balanced |balancing |resting |placed |lying )*(?:on top of|atop|on|upon)"
    r"(?= (?:an? |the |one |two |three |another )?(?:[\w-]+ ){0,3}?(?:circle|square|triangle|rectangle|hexagon|oval|"
    r"ellipse|ring|pentagon|line|bar|rhombus|diamond|semicircle|star|heart|trapezoid|octagon)s?\b)",
    "beside": r"(?:is |placed )?(?:next to|beside|alongside|side by side with)(?! it\b)",
    "over": r"overlapping|overlaps|in front of|(?:partly |partially )?covering|partly covers|intersecting(?: with)?|"
    r"intersects|crossing|crosses|across|through",
    "behind": r"behind(?! it\b)|(?:crossed|cut|divided|split|bisected) by|partly covered by",
    "touching": r"touching|tangent to|touches|against",
    "between": r"between",
    "with": r"with|and inside(?: it)?|has|having",
}
_AFTER: dict[str, str] = {
    "inside": r"inside(?: (?:it|them))?|within it|in (?:it|its (?:cent(?:er|re)|middle))|"
    r"(?:in|at) the (?:cent(?:er|re)|middle)(?! of)",
    "on": r"on top(?: of it)?(?! of)",
    "above": r"above(?: it)?|over it",
    "below": r"below(?: it)?|under it|underneath(?: it)?|beneath it",
    "left": r"to its left|on its left|left of it",
    "right": r"to its right|on its right|right of it",
    "around": r"around it",
    "beside": r"next to it|beside it",
    "behind": r"behind it",
}
"""After what a figure is said to be "with": "a square with a circle inside"."""
_LAYS: dict[Lay, str] = {
    Lay.OVERLAPPING: r"overlapping|overlaid|interlocking|interlocked|interlinked|intersecting|intertwined|"
    r"partly overlapping|that overlap|venn diagram",
    Lay.NESTED: r"concentric|nested|(?:one )?inside (?:each other|one another|(?:the|an)other)|within each other",
    Lay.STACK: r"stacked(?: (?:vertically|on top of each other|on top of one another|up))?|"
    r"(?:one )?on top of (?:each other|one another|(?:the|an)other)|stack of|tower of|piled up",
    Lay.COLUMN: r"(?:one )?(?:above|below|under) (?:each other|one another|(?:the|an)other)|in a (?:vertical "
    r"(?:row|line)"
    r"|column)|(?:a )?column of|arranged vertically",
    Lay.TOUCHING: r"touching(?: each other| one another)?(?=\s*(?:,|$))|tangent(?: to each other)?(?=\s*(?:,|"
    r"$|[a-z]+s))",
    Lay.ROW: r"side by side|next to (?:each other|one another)|in a (?:horizontal )?(?:row|line)|lined up|"
    r"(?:a )?(?:row|line|series|set|trio|group|pair) of",
    Lay.RING: r"in a (?:circle|ring)|(?:a )?ring of|arranged in a (?:circle|ring)",
    Lay.PYRAMID: r"in a (?:pyramid|triangle)|(?:a )?pyramid of|arranged (?:in|as) a (?:pyramid|triangle)",
    Lay.DIAGONAL: r"in a diagonal(?: line| row)?|diagonally|along (?:a|the) diagonal",
    Lay.SCATTERED: r"scattered|randomly placed|at random|random|strewn",
    Lay.GRID: r"(?:in )?(?:an? )?(?:regular |square |even )?grid of|in a (?:regular |square )?grid|arranged in a grid",
    Lay.PARALLEL: r"parallel",
}
_TURNS = {"horizontal": 0.0, "vertical": 90.0, "diagonal": 45.0, "tilted": 15.0, "rotated": 45.0, "upside-down": 180.0,
          "upside down": 180.0, "inverted": 180.0, "slanted": 20.0, "turned": 45.0}  # fmt: skip
_HEAVY = {"thick": 2.2, "heavy": 2.2, "bold": 2.0, "wide": 2.0, "thin": 0.5, "fine": 0.4, "slim": 0.6}
_MANNER = (
    r"flat(?: (?:colou?rs?|design|style|illustration|vector(?: art)?|shapes?|2d))?|vector(?: art| graphics?| "
    r"illustration| style)?|minimal(?:ist|istic|ism)?(?: (?:design|style|art|composition|illustration|"
    r"poster))?|2d|simple|"
    r"geometric(?: (?:art|style|design|composition|abstraction|shapes|illustration))?|clean(?: (?:lines|edges|"
    r"design))?|"
    r"solid colou?rs?|no (?:shading|shadows?|outlines?|gradients?|text)|centered|centred|crisp edges|hard edges|sharp "
    r"edges|abstract(?: (?:art|composition|painting))?|nothing else|graphic design|symmetrical|symmetric|"
    r"(?:a |one )?composition|arranged|shapes?|figures|filled|each|swiss (?:design|style)"
)
_HEAD = re.compile(
    r"^\s*(?:(?:an?|the)\s+)?(?:(?:very )?(?:simple|minimal(?:ist|istic)?|abstract|flat|geometric|modern|"
    r"clean|2d|vector|"
    r"graphic|swiss|bold|vintage|retro)[ ,]+)*(?P<school>(?:bauhaus|constructivist|suprematist|mid-century|"
    r"art deco|risograph|watercolou?r|linocut|paper cut|neon|chalk) )?(?:(?:poster|print|composition|"
    r"illustration|image|picture|drawing|design|graphic|art|"
    r"artwork|painting|diagram|arrangement|card|cover|logo|icon)(?:\s+(?:design|art))?\s*(?:of|with|showing|"
    r"consisting of"
    r"|made of|made from|featuring|:|,|-)\s*|draw (?:me )?|show (?:me )?)?",
    re.I,
)
_SHEET = r"(?: of the (?:page|image|picture|canvas|frame|poster))?"
_PLACES: dict[tuple[int, int], str] = {
    (-1, -1): r"(?:in|at|near) the (?:top|upper)[- ]left(?: corner)?",
    (1, -1): r"(?:in|at|near) the (?:top|upper)[- ]right(?: corner)?|in (?:the|a|one) corner",
    (-1, 1): r"(?:in|at|near) the (?:bottom|lower)[- ]left(?: corner)?",
    (1, 1): r"(?:in|at|near) the (?:bottom|lower)[- ]right(?: corner)?",
    (0, 0): rf"(?:in|at) the (?:exact |very |dead )?(?:cent(?:er|re)|middle){_SHEET}(?! of)|centred|centered",
    (0, -1): rf"(?:at|on|along) the top(?: (?:edge|half))?{_SHEET}(?! of)",
    (0, 1): rf"(?:at|on|along) the bottom(?: (?:edge|half))?{_SHEET}(?! of)",
    (-1, 0): r"(?:on|at) the (?:far )?left(?: (?:side|edge|half))?(?! (?:side )?of)",
    (1, 0): r"(?:on|at) the (?:far )?right(?: (?:side|edge|half))?(?! (?:side )?of)",
}
_MANY = r"(?:of )?(?:different|various|several|all|mixed|multiple|rainbow|random|bright|primary|pastel) colou?rs|each "\
    r"(?:in )?(?:a |one )?(?:different|own|another|its own) colou?r|in different colou?rs|multicolou?red"  # fmt: skip
_SIZED = (
    r"(?:of |in )?(?:different|various|varying) sizes|of (?:decreasing|increasing|diminishing) sizes?|from "
    r"(?:large|big)"
    r" to small|from small to (?:large|big)|getting (?:smaller|bigger|larger)|(?:decreasing|increasing|growing|"
    r"shrinking)(?: in size)?"
)
_PALETTE: tuple[RGB, ...] = tuple(
    (n >> 16 & 255, n >> 8 & 255, n & 255)
    for n in (0xE4572E, 0x2E86AB, 0xF2B134, 0x3A9D6E, 0x7B4FA3, 0x1F2A44, 0xE98BAE, 0x17A398)
)


def _alternation(words: Mapping[_K, str]) -> str:
    return "|".join(f"(?:{many})" for many in words.values())


_GROUNDED = (
    rf"(?:(?:on|against|over|with)\s+)?(?:(?:an?|the)\s+)?(?:(?:plain|solid|pure|flat|simple)\s+)*(?P<g1>{_SHADED})\s+"
    r"(?:background|backdrop|paper|canvas|ground|page|field|surface)"
    rf"|on\s+(?:(?:an?|the)\s+)?(?:(?:plain|solid|pure)\s+)*(?P<g2>{_SHADED})(?=\s*(?:[,.;]|$))"
)
_TOKENS = re.compile(
    r"\s*(?:"
    rf"(?P<ground>{_GROUNDED})"
    rf"|(?P<halves>(?:(?:that is|which is|is)\s+)?half (?P<h1>{_SHADED})[ ,]*(?:and )?half (?P<h2>{_SHADED}))"
    rf"|(?P<shades>in (?:different )?(?:shades|tones|hues) of (?P<s1>{_SHADED}))"
    rf"|(?P<list>(?:(?:in|coloured|colored|are|is)\s+)?(?:one (?:is )?|the first )?(?P<l1>{_SHADED}"
    rf"(?:(?:\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*)(?:one |a |the other |another )?(?:is "
    rf")?{_SHADED})+)(?!\s+(?:\w+ )?(?:{'|'.join(_PLAIN.values())})))"
    rf"|(?P<many>{_MANY})|(?P<sized>{_SIZED})"
    rf"|(?P<place>{_alternation(_PLACES)})"
    rf"|(?P<lay>{_alternation(_LAYS)})"
    r"|(?P<by>(?P<rows>\d|three|two|four|five)\s*(?:x|by|×)\s*(?P<columns>\d|three|two|four|"
    r"five)(?:\s+grid)?(?:\s+of)?)"
    rf"|(?P<dots>made (?:up )?(?:out )?of (?:many |small |tiny |little )*(?:dots|points|circles))"
    rf"|(?P<after>(?:{_alternation(_AFTER)})(?=\s*(?:[,.;]|$|and\b)))"
    rf"|(?P<shape>{_alternation(_PLAIN)}|{_alternation(_BESIDE)})"
    rf"|(?P<relation>{_alternation(_RELATIONS)})"
    rf"|(?P<colour>(?:in )?(?P<c1>{_SHADED}))"
    rf"|(?P<manner>{_MANNER})"
    rf"|(?P<fill>{_alternation(_FILLS)}|(?:with )?outlines?(?: only)?|outline of)"
    rf"|(?P<heavy>{'|'.join(_HEAVY)})|(?P<size>(?:very |much )?(?:{'|'.join(_SIZES)}))"
    rf"|(?P<turn>{'|'.join(_TURNS)})"
    rf"|(?P<number>{'|'.join(sorted(_NUMBERS, key=len, reverse=True))}|\d{{1,2}})(?: of)?"
    r"|(?P<talk>another|other|of|there is|there are|it|they|are|is|that|which|only|just|two-tone|both|equally|spaced)"
    r"|(?P<and>and|plus|then|[,.;:&+])"
    r")(?![\w'-])",
    re.I,
)
_GATE = re.compile(rf"\b(?:{'|'.join(_PLAIN.values())})\b", re.I)
_NOT = re.compile(
    r"\b(?:pattern|seamless|wallpaper|texture|tileable|line (?:art|drawing|work)|fine lines|contour|mandala|"
    r"crop circles?|"
    r"circle of (?:friends|people)|(?:in|single|one|clean|thin|fine|thick|bold) lines?(?=\s*(?:,|"
    r"$)))\b", re.I)  # fmt: skip
SCHOOLS = frozenset({"bauhaus", "constructivist", "suprematist", "mid-century", "art deco"})
"""They are figures anyway, in their own colours."""
_STYLED = frozenset({Part.STYLE, Part.NEAR_STYLE, Part.DRAWN_STYLE})


@dataclass
class _Said:
    """What is said so far of the figures that come next or came last."""

    number: int | None = None
    colours: list[RGB] = field(default_factory=list)
    second: RGB | None = None
    fill: Fill = Fill.SOLID
    size: float = 1.0
    heavy: float = 1.0
    turn: float | None = None
    lay: Lay | None = None
    columns: int = 0


def figured(prompt: str) -> tuple[str, Design] | None:
    """The styles of a prompt for flat figures, and the design; None where it is for anything else."""
    if not _GATE.search(prompt) or _NOT.search(prompt):
        return None
    # what is written stands under the figures by itself
    written = re.compile(r',?\s*(?:(?:with )?(?:the )?(?:text|words?|title|caption|letters?)[: ]*)?"[^"]*"')
    quoted = "".join(written.findall(prompt))
    plain = written.sub(" ", prompt)
    head = _HEAD.match(plain)
    reader = _Reader()
    styles = reader.read(plain[head.end() if head is not None else 0 :])
    if styles is None or not reader.nodes or reader.loose:
        return None
    school = (head["school"] or "").strip().lower() if head is not None else ""
    if school and school not in SCHOOLS:
        styles.append(school)
    figures = ranged(reader.nodes)
    if not figures:
        return None
    design = Design(
        sheet=Sheet.FIGURES, figures=figures, ground=reader.ground, form=school if school in SCHOOLS else ""
    )
    return ", ".join([*styles, *([quoted.strip(" ,")] if quoted else [])]), design


class _Reader:
    """Reads the figures of a prompt, one after the other."""

    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self.ground: RGB | None = None
        self.loose = False
        """Some are not told how many nor how they lie: an abstract picture's."""
        self._said = _Said()
        self._relation = ""
        self._linked: tuple[str, int] | None = None
        self._new = True
        """No figure was named since the last "and"."""

    def read(self, text: str) -> list[str] | None:
        """The styles that it names; None where it says something that is none of this."""
        styles: list[str] = []
        at = 0
        text = text.rstrip(" .,")
        while at < len(text):
            token = _TOKENS.match(text, at)
            if token is None:
                clause = re.match(r"\s*(?:in |as )?(?:an? )?([^,.;]+)", text[at:])
                meaning = glossary().get(clause[1].strip().lower()) if clause is not None else None
                if clause is None or meaning is None or meaning.part not in _STYLED or not self._at_clause(text, at):
                    return None
                styles.append(clause[1].strip())
                at += clause.end()
                continue
            at = token.end()
            if token.lastgroup is None:
                return None
            kind = next(name for name in _KINDS if token[name] is not None)
            _KINDS[kind](self, token)
        return styles

    @staticmethod
    def _at_clause(text: str, at: int) -> bool:
        return not text[:at].strip() or text[:at].rstrip()[-1] in ",.;:"

    def _skip(self, token: re.Match[str]) -> None:
        """Says nothing of a figure."""

    def _grounded(self, token: re.Match[str]) -> None:
        self.ground = _exact(token["g1"] or token["g2"])

    def _coloured(self, token: re.Match[str]) -> None:
        self._dye([_exact(token["c1"])])

    def _listed(self, token: re.Match[str]) -> None:
        named = [m.lower() for m in re.findall(_SHADED, token["l1"], re.I)]
        self._dye([_exact(name) for name in named])

    def _halved(self, token: re.Match[str]) -> None:
        self._said.colours, self._said.second = [_exact(token["h1"])], _exact(token["h2"])
        self._said.fill = Fill.HALVED
        self._retold(colours=(_exact(token["h1"]),), second=_exact(token["h2"]), fill=Fill.HALVED)

    def _shaded(self, token: re.Match[str]) -> None:
        base = _exact(token["s1"])
        steps = (0.55, 0.0, -0.35, 0.3, -0.55)
        self._dye([tuple(c + (1 - c) * s if s > 0 else c * (1 + s) for c in base) for s in steps])  # type: ignore[misc]

    def _varied(self, token: re.Match[str]) -> None:
        self._dye([tuple(c / 255 for c in colour) for colour in _PALETTE])  # type: ignore[misc]

    def _dye(self, colours: list[RGB]) -> None:
        if self._new or not self.nodes:
            self._said.colours += colours
        elif len(colours) > 1 and self.nodes[-1].number == 1:
            # "a circle and a square in red and blue"
            bare = [k for k, node in enumerate(self.nodes) if not node.colours]
            for k, colour in zip(bare, colours, strict=False):
                self.nodes[k] = replace(self.nodes[k], colours=(colour,))
        else:
            self._retold(colours=tuple(colours))

    def _retold(self, **changes: object) -> None:
        """What is said after the last figure is said of it."""
        if self.nodes and not self._new:
            self.nodes[-1] = replace(self.nodes[-1], **changes)  # type: ignore[arg-type]
            self._said = _Said()

    def _numbered(self, token: re.Match[str]) -> None:
        said = token["number"].lower()
        number = _NUMBERS.get(said) or int(said)
        self._begin()
        # "a pair of", "a dozen"
        self._said.number = max(number, self._said.number or 1)

    def _begin(self) -> None:
        self._new = True

    def _sized(self, token: re.Match[str]) -> None:
        self._begin()
        self._said.size = _SIZES[token["size"].lower().split()[-1]]

    def _weighed(self, token: re.Match[str]) -> None:
        self._begin()
        self._said.heavy = _HEAVY[token["heavy"].lower()]

    def _turned(self, token: re.Match[str]) -> None:
        turn = _TURNS[token["turn"].lower()]
        if self._new or not self.nodes:
            self._said.turn = turn
        else:
            self._retold(turn_deg=turn)

    def _filled(self, token: re.Match[str]) -> None:
        fill = _which(_FILLS, token, "fill") or Fill.OUTLINE
        if fill is Fill.SOLID:
            return
        self._said.fill = fill
        if not self._new:
            self._retold(fill=fill)

    def _laid(self, token: re.Match[str]) -> None:
        lay = _which(_LAYS, token, "lay")
        if re.search(r"\bof$", token["lay"], re.I):
            self._begin()
        if self._new or not self.nodes:
            self._said.lay = lay
        elif self.nodes[-1].number > 1:
            self._retold(lay=lay)
        else:
            # "a circle, a square and a triangle in a row"
            self.nodes[:] = [replace(node, all_lie=lay) for node in self.nodes]

    def _gridded(self, token: re.Match[str]) -> None:
        rows, columns = (_NUMBERS.get(token[name].lower()) or int(token[name]) for name in ("rows", "columns"))
        self._begin()
        self._said.number, self._said.lay, self._said.columns = rows * columns, Lay.GRID, columns

    def _graded(self, token: re.Match[str]) -> None:
        falling = re.search(r"decreas|diminish|to small|smaller|shrink", token["sized"], re.I)
        rising = re.search(r"increas|from small|bigger|larger|grow", token["sized"], re.I)
        graded = -1 if falling else 1 if rising else 2
        if self.nodes and not self._new:
            self._retold(graded=graded)

    def _placed(self, token: re.Match[str]) -> None:
        anchor = _which(_PLACES, token, "place")
        if anchor == (0, 0) and self._linked is not None and self._linked[0] == "with":
            self._joined("inside")
        elif anchor != (0, 0) and self.nodes and not self._new:
            self._retold(anchor=anchor)

    def _dotty(self, token: re.Match[str]) -> None:
        self._retold(fill=Fill.DOTTED)

    def _related(self, token: re.Match[str]) -> None:
        self._relation = _which(_RELATIONS, token, "relation") or ""
        self._begin()

    def _followed(self, token: re.Match[str]) -> None:
        self._joined(_which(_AFTER, token, "after") or "")

    def _joined(self, relation: str) -> None:
        """The last figure stands so to the one that it is with."""
        if len(self.nodes) < 2:
            return
        other = self._linked[1] if self._linked is not None else len(self.nodes) - 2
        self.nodes[-1] = replace(self.nodes[-1], relation=relation, to=other)

    def _shaped(self, token: re.Match[str]) -> None:
        words = token["shape"].lower()
        shape = _which(_PLAIN, token, "shape") or _which(_BESIDE, token, "shape") or ""
        plural = words.endswith("s") and words not in {"cross", "rhombus", "plus", "annulus"}
        said, self._said = self._said, _Said()
        number = said.number if said.number is not None and (said.number > 1 or not plural) else None
        lay = said.lay
        if number is None:
            number = (FORMATS[lay] if lay is not None else 3) if plural else 1
            self.loose |= plural and lay is None and not self._relation
        node = Node(
            shape=shape,
            number=number,
            colours=tuple(said.colours),
            second=said.second,
            fill=said.fill,
            size=said.size,
            heavy=said.heavy,
            turn_deg=said.turn,
            lay=lay,
            columns=said.columns,
        )
        last = len(self.nodes) - 1
        if self._relation and last >= 0:
            if self._relation == "between":
                self.nodes[last] = replace(self.nodes[last], relation="between", to=last + 1)
            elif self._relation == "with":
                node = replace(node, relation="inside" if shape not in {"line"} else "over", to=last)
                self._linked = ("with", last)
            else:
                self.nodes[last] = replace(self.nodes[last], relation=self._relation, to=last + 1)
        if self._relation != "with":
            self._linked = None
        self._relation = ""
        self._new = False
        self.nodes.append(node)

    def _bound(self, token: re.Match[str]) -> None:
        if token["and"] not in {",", "."}:
            self._begin()


_KINDS: dict[str, Callable[[_Reader, re.Match[str]], None]] = {
    "ground": _Reader._grounded, "halves": _Reader._halved, "shades": _Reader._shaded, "list": _Reader._listed,
    "many": _Reader._varied, "sized": _Reader._graded, "place": _Reader._placed, "lay": _Reader._laid,
    "by": _Reader._gridded, "dots": _Reader._dotty, "after": _Reader._followed, "shape": _Reader._shaped,
    "relation": _Reader._related, "colour": _Reader._coloured, "fill": _Reader._filled, "heavy": _Reader._weighed,
    "size": _Reader._sized, "turn": _Reader._turned, "number": _Reader._numbered, "talk": _Reader._skip,
    "manner": _Reader._skip, "and": _Reader._bound,
}  # fmt: skip


def _which(words: Mapping[_K, str], token: re.Match[str], group: str) -> _K | None:
    """The key of the words that a token is, in the place where it stands."""
    low, high = token.span(group)
    found = (key for key, many in words.items() if (m := _compiled(many).match(token.string, low)) and m.end() == high)
    return next(found, None)


@cache
def _compiled(words: str) -> re.Pattern[str]:
    return re.compile(f"(?:{words})(?![\\w'-])", re.I)


def _exact(words: str) -> RGB:
    words = words.lower()
    return shade(words) or COLOUR_RGB[table()[words.split()[-1].split("-")[-1]]]
