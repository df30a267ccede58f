"""From matches to pieces: noun phrases become things and places, everything else finds its part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from calotype.pipelines.bundled.ambience import Tints
from calotype.pipelines.bundled.backdrops import Backdrop
from calotype.pipelines.bundled.dealings import families
from calotype.pipelines.bundled.prompt import describing, wordings
from calotype.pipelines.bundled.prompt.accents import accented
from calotype.pipelines.bundled.prompt.adjectives import described_on
from calotype.pipelines.bundled.prompt.auras import effective
from calotype.pipelines.bundled.prompt.chambers import is_roofed
from calotype.pipelines.bundled.prompt.colours import shade
from calotype.pipelines.bundled.prompt.compounds import DEPICTING
from calotype.pipelines.bundled.prompt.conditioning import conditioned
from calotype.pipelines.bundled.prompt.corners import Corners, in_corners
from calotype.pipelines.bundled.prompt.dealt import deed, joined
from calotype.pipelines.bundled.prompt.effects import effects
from calotype.pipelines.bundled.prompt.findings import Findings
from calotype.pipelines.bundled.prompt.gestures import told
from calotype.pipelines.bundled.prompt.glossary import SNOWY, Part
from calotype.pipelines.bundled.prompt.grafting import GRAFTING, grafted
from calotype.pipelines.bundled.prompt.housing import housed
from calotype.pipelines.bundled.prompt.interiors import interior
from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE, Lexicon, Sense
from calotype.pipelines.bundled.prompt.likenesses import SHAPING, in_shape, made_of
from calotype.pipelines.bundled.prompt.lines import lines
from calotype.pipelines.bundled.prompt.lodging import lodged
from calotype.pipelines.bundled.prompt.matching import Match
from calotype.pipelines.bundled.prompt.naming import STREWN, TOYS, WINTER, Namer, Phrase, is_begun
from calotype.pipelines.bundled.prompt.outlooks import outlooks
from calotype.pipelines.bundled.prompt.parts import ACTS_ON, DESCRIPTIVE, MEANINGS, is_acted, lettering
from calotype.pipelines.bundled.prompt.people import TEXTURES, miens
from calotype.pipelines.bundled.prompt.pieces import Glue, Link, Moment, Piece, Place, Thing
from calotype.pipelines.bundled.prompt.poses import POSES, posed
from calotype.pipelines.bundled.prompt.premises import premises
from calotype.pipelines.bundled.prompt.retelling import retold
from calotype.pipelines.bundled.prompt.runs import parted
from calotype.pipelines.bundled.prompt.sheens import sheened
from calotype.pipelines.bundled.prompt.signage import SIGN_OF, TAGS
from calotype.pipelines.bundled.prompt.spots import ended
from calotype.pipelines.bundled.prompt.substances import material
from calotype.pipelines.bundled.prompt.surfaces import surfaced
from calotype.pipelines.bundled.prompt.surroundings import surrounded
from calotype.pipelines.bundled.prompt.watching import watched
from calotype.pipelines.bundled.rooms import Glass, Room
from calotype.pipelines.bundled.scene import Colour, Style
from calotype.pipelines.bundled.strung import Strung
from calotype.pipelines.bundled.wisps import Wisp

DRESSED = frozenset({"in", "wearing", "wears", "dressed in"})
"""Before a colour alone they make it that of somebody's clothes."""
STYLED = frozenset({Part.STYLE, Part.NEAR_STYLE, Part.DRAWN_STYLE})

_UNDRESSED = frozenset("man woman boy girl baby child person".split())
"""Who has nothing that belongs to a calling."""
_CARRIED = frozenset({"clothing", "tool", "toy", "object"})
"""Kinds of what somebody of a calling wears or has in the hand."""


@dataclass(kw_only=True)
class Parser:
    """One pass over the matches of one prompt."""

    prompt: str
    lexicon: Lexicon
    lettered: bool
    """There is quoted text: what carries it needs no word."""
    findings: Findings
    pieces: list[Piece] = field(default_factory=list)
    styles: dict[str, None] = field(default_factory=dict)
    """Closings, in order."""
    style: Style | None = None
    """The first named of those that the encoder doesn't know."""
    opening: str = ""
    finishes: list[int] = field(default_factory=list)
    focus: float | None = None
    camera: set[str] = field(default_factory=set)
    """As in Reading."""
    traits: set[str] = field(default_factory=set)
    portrait: bool = False
    anywhere: bool = False
    cozy: bool = False
    """Something is: a warmer light suits it."""
    tints: Tints = field(default_factory=Tints)
    wisps: tuple[Wisp, ...] = ()
    """What fills the air and the sky."""
    backdrops: tuple[Backdrop, ...] = ()
    """What is far behind everything."""
    strung: frozenset[Strung] = frozenset()
    """What hangs on lines over the street."""
    far: frozenset[tuple[int, int]] = frozenset()
    """Where the prompt says that."""
    room: Room = field(default_factory=Room)
    palette: tuple[Colour, ...] = ()
    """What the whole picture keeps to, as it is said: "in shades of blue"."""
    refused: list[Thing | Place | Moment] = field(default_factory=list)
    """What the prompt says should not be there ("without fish")."""
    phrase: Phrase = field(default_factory=Phrase)
    waiting: Phrase = field(default_factory=Phrase)
    """Colours without a noun so far: "red and" of "red and blue balls"."""
    later: list[Piece] = field(default_factory=list)
    substance: str = ""
    namer: Namer = field(init=False)

    def __post_init__(self) -> None:
        self.namer = Namer(prompt=self.prompt, lexicon=self.lexicon, findings=self.findings, pieces=self.pieces)

    def parse(self, matches: Sequence[Match]) -> None:
        matches, auras = effective(conditioned(accented(matches, self.lexicon), self.lexicon), self.lexicon)
        matches, self.wisps = effects(matches)
        matches, sheen = sheened(matches)
        matches, self.strung = lines(matches)
        near, self.backdrops = outlooks(matches)
        self.far = frozenset(match.span for match in matches) - {match.span for match in near}
        matches = near
        matches, watchers = watched(matches, self.lexicon)
        matches = housed(lodged(matches, self.lexicon), self.lexicon)
        matches, spots = in_corners(matches) if is_roofed(matches) else (matches, Corners())
        matches, stock = premises(matches, self.lexicon)
        matches, self.room = interior(matches)
        glass = Glass.WIDE if watchers else self.room.glass
        self.room = replace(
            self.room, cornered=spots.corner, centred=spots.middle, stock=stock.shelved, hung=stock.hung,
            ledge=stock.ledge, dangling=stock.dangling, watchers=watchers, glass=glass,
        )  # fmt: skip
        matches, top = surfaced(matches, self.lexicon)
        about = surrounded(matches, self.lexicon)
        self.tints = replace(about.tints, top=top, auras=auras, shadow=sheen.shadow, gloss=sheen.gloss, side=sheen.side)
        self.palette = about.palette
        self.findings.ignored.extend(self.prompt[slice(*span)] for span in about.ignored)
        matches = retold(described_on(ended(about.matches)), self.prompt, self.lexicon, self.findings.ignored)
        for at, match in enumerate(matches):
            following = matches[at + 1] if at + 1 < len(matches) else None
            self._take(match, following)
        self.flush()
        self.pieces[:] = joined(self.pieces)
        timed = any(isinstance(piece, Moment) and not piece.weather for piece in self.pieces)
        if not timed and any(match.text in wordings.NIGHTLY for match in matches):
            self.pieces.append(Moment(phrase="at night", weather=False))
        elif not timed and sheen.hour:
            self.pieces.append(Moment(phrase=sheen.hour, weather=False))
        if sheen.focus:
            self.focus = max(self.focus or 0.0, sheen.focus)
        places = [piece for piece in self.pieces if isinstance(piece, Place)]
        placed = bool(places)
        if any(place.phrase != "the snow" for place in places):
            # "new york, snow": what falls, as there is a place already.
            snow = Moment(phrase="snowing", weather=True)
            self.pieces[:] = [
                p
                if not isinstance(p, Place) or p.phrase != "the snow"
                else snow
                if "snow" in p.words.lower()
                else Link(glue=Glue.GAP)
                for p in self.pieces
            ]
        for season in dict.fromkeys(self.namer.seasons):
            if season == WINTER and not placed:
                self.pieces.append(Place(phrase="a winter landscape", words="winter"))
            else:
                self.pieces.append(Moment(phrase=season, weather=True))
        self.portrait = self.portrait or self.namer.faced
        # "a rainbow" is over some land
        self.anywhere = self.anywhere or (bool(self.wisps) and not self.has_content())
        self.findings.unknown.extend(self._unknown())

    def _unknown(self) -> Iterator[str]:
        """What can't be drawn, in the prompt's words and order; a first and a last name together."""
        start = end = 0
        for low, high in [*sorted(self.namer.missing), (len(self.prompt) + 1, 0)]:
            between = self.prompt[end:low]
            names = self.prompt[start : start + 1].isupper() and self.prompt[low : low + 1].isupper()
            if end and (low < end or (between.isspace() and names)):
                end = max(end, high)
                continue
            if end:
                yield self.prompt[start:end]
            start, end = low, high

    def _take(self, match: Match, following: Match | None) -> None:
        if match.separator:
            if not self.phrase.nouns and not self.namer.without:
                # "three broken, striped vases", "a room, cluttered"
                self.findings.ignored.extend(said for said in self.phrase.others if material(said) is None)
            self.flush()
            self.namer.without, self.substance = False, ""
            self.pieces.append(Link(glue=Glue.COMMA))
        elif self.lettered and match.text in SIGN_OF and match.part in STYLED:
            # "graffiti" and "neon" are what a text is in
            lettering(self, match)
        elif match.text in miens() or match.text in told():
            self._mien(match, following)
        elif match.meaning is not None and match.part is not None:
            MEANINGS[match.part](self, match, match.meaning.value, following)
        elif self.lettered and (match.text in TAGS or match.text in SIGN_OF):
            lettering(self, match)
        elif match.noun:
            first = not self.pieces or self.pieces[-1] == Link(glue=Glue.COMMA)
            bare = first and not self.phrase.started and not self.phrase.nouns
            if (
                bare
                and following is not None
                and following.part is Part.DETERMINER
                and match.text in self.lexicon.verbs
            ):
                # "watch the sunset", "train your dog"
                return
            acts = self.lexicon.is_action(match.text) or match.text in families()
            if self.phrase.nouns and acts and (is_acted(following) or self._works(match, following)):
                # "children building a sandcastle", "a witch stirs a cauldron"
                self.flush()
                posed(self.pieces, match.text, "", self.findings)
                deed(self.pieces, match.text)
                return
            if self._is_deed(match, following):
                # "a rat watches a cat", "a dog gives a paw"
                self.flush()
                base = next(said for said in self.lexicon.singulars(match.text) if said in self.lexicon.verbs)
                verb = f"{base.removesuffix('e')}ing"
                posed(self.pieces, verb, POSES.get(verb, ""), self.findings)
                return
            self.noun(match)
        elif match.word is None:
            self._strange(match)
        else:
            self._ordinary(match, following)

    def _works(self, match: Match, following: Match | None) -> bool:
        """ "an ogre knitting pink socks" """
        last = self.phrase.nouns[-1].word
        doer = last is not None and self.lexicon.kind(last) == "person"
        led = following is not None and (following.noun or following.part in DESCRIPTIVE | {Part.COLOUR, Part.COUNT})
        return doer and led and match.text.endswith("ing") and match.text in families()

    def _is_deed(self, match: Match, following: Match | None) -> bool:
        """Whether a noun in the plural after somebody is what they do."""
        last = self.phrase.nouns[-1].word if self.phrase.nouns else None
        if last is None or last.plural or last.sense not in DRAWABLE or not self.lexicon.kind(last):
            return False
        verbal = (
            match.word is not None
            and match.word.plural
            and bool({*self.lexicon.singulars(match.text)} & self.lexicon.verbs)
        )
        if not verbal or not self.lexicon.nouns[last.target].living:
            return False
        return is_acted(following) or (self.phrase.article == "a" and following is not None and not following.separator)

    def _mien(self, match: Match, following: Match | None) -> None:
        """ "a crying baby", "a lion roaring" """
        led = following is not None and (following.noun or following.part in ACTS_ON | DESCRIPTIVE)
        if not self.phrase.nouns and (self.phrase.started or led):
            self.phrase.looks.append(match.text)
            self.phrase.spans.append(match.span)
            return
        self.flush()
        posed(self.pieces, match.text, "", self.findings)

    def has_content(self) -> bool:
        return bool(self.phrase.nouns) or is_begun(self.pieces)

    def before_noun(self) -> None:
        """What comes now belongs before a noun: a phrase that has its noun is complete."""
        if self.phrase.nouns:
            self.flush()

    def noun(self, match: Match) -> None:
        phrase = self.phrase
        if phrase.nouns:
            last = phrase.nouns[-1]
            plural = last.word is not None and last.word.plural and last.word.sense in DRAWABLE
            # "a wheat field"
            strewn = match.part is Part.PLACE and last.word is not None and self.lexicon.kind(last.word) in STREWN
            if plural and match.word and match.word.sense is Sense.BODY and last.word and self.lexicon.kind(last.word):
                # "his dogs ear"
                text = next(iter(self.lexicon.singulars(last.text)), last.text)
                phrase.nouns[-1] = replace(last, text=text, word=replace(last.word, plural=False))
            elif plural and not (strewn or match.text in DEPICTING or (match.word and match.word.sense is Sense.TALK)):
                self.flush()
        self.phrase.nouns.append(match)
        self.phrase.spans.append(match.span)

    def _strange(self, match: Match) -> None:
        """A word of no language that is known here."""
        if match.text.isalpha() and len(match.text) > 1:
            self.namer.missing.append(match.span)
        if not self.phrase.started:
            self.gap()

    def _ordinary(self, match: Match, following: Match | None) -> None:
        """An adjective, an adverb, a verb or a number."""
        text = match.text
        if text[0].isdigit():
            return
        if text in SNOWY and not self.phrase.nouns:
            self.phrase.described.append(text)
            return
        if self.lexicon.is_action(text):
            described = following is not None and (
                following.noun or following.part in {Part.COLOUR, Part.ADJECTIVE, Part.SCALE}
            )
            if self.phrase.nouns or not (self.phrase.started or described):
                self.flush()
                # "flying a kite" lifts nobody
                if not (text in describing.FLYING and following is not None and following.part in ACTS_ON):
                    posed(self.pieces, text, "", self.findings)
                deed(self.pieces, text)
            return
        if self.phrase.nouns and self.lexicon.is_verb(text):
            self.flush()
            if text in families():
                posed(self.pieces, text, "", self.findings)
                deed(self.pieces, text)
        elif not self.phrase.nouns and (text in TEXTURES or not text.endswith("ly")):
            self.phrase.others.append(text)

    def _wears(self, phrase: Phrase) -> bool:
        """ "a woman wearing red" """
        join, person = self.pieces[-1] if self.pieces else None, self.pieces[-2] if len(self.pieces) > 1 else None
        worn = isinstance(join, Link) and join.words in DRESSED
        if not (worn and isinstance(person, Thing) and person.kind == "person"):
            return False
        name, colour = phrase.colours[0]
        self.pieces[-2] = person.evolve(own=person.own.evolve(clothes=colour, tint=shade(name)))
        return True

    def _made_of(self, phrase: Phrase) -> None:
        """ "a chair made of glass" """
        at = next((k for k in range(len(self.pieces) - 1, -1, -1) if isinstance(self.pieces[k], Thing)), None)
        thing, words = (
            self.pieces[at] if at is not None else None,
            self.prompt[phrase.nouns[0].span[0] : phrase.nouns[-1].span[1]],
        )
        if self.substance in SHAPING and isinstance(thing, Thing):
            form = next((piece for piece in self.namer.named(phrase) if isinstance(piece, Thing)), None)
            made = in_shape(thing, form) if form is not None else None
        elif self.substance in GRAFTING and isinstance(thing, Thing):
            made = grafted(thing, GRAFTING[self.substance], self.namer.named(phrase))
        else:
            made = made_of(thing, words, phrase, self.lexicon) if isinstance(thing, Thing) else None
        if at is not None and made is not None:
            self.pieces[at] = made
        else:
            self.findings.ignored.append(f"{self.substance} {words}")

    def _lacking(self, phrase: Phrase) -> None:
        """Notes what is part of the picture of somebody, and stays: "a king without a crown"."""
        owner = next((piece for piece in reversed(self.pieces) if isinstance(piece, Thing)), None)
        word = phrase.nouns[-1].word
        if owner is None or owner.kind != "person" or word is None or owner.asset.split()[-1] in _UNDRESSED:
            return
        kind = self.lexicon.kind(word)
        if kind in _CARRIED or (not kind and word.sense in {Sense.TALK, Sense.THING, Sense.AKIN}):
            words = self.prompt[phrase.nouns[0].span[0] : phrase.nouns[-1].span[1]]
            self.findings.ignored.append(f"without {words}")

    def _cast(self, phrase: Phrase) -> bool:
        """ "a lion made of bronze": a metal that is a colour, too."""
        substance = material(phrase.colours[-1][0])
        last = self.pieces[-1] if self.pieces else None
        if substance is None or not isinstance(last, Thing):
            return False
        self.pieces[-1] = last.evolve(own=last.own.evolve(material=substance))
        return True

    def gap(self) -> None:
        self.flush()
        self.pieces.append(Link(glue=Glue.GAP))

    def flush(self) -> None:
        """The noun phrase is complete: it becomes a thing, a place, or a gap."""
        phrase, self.phrase = self.phrase, Phrase()
        later, self.later = self.later, []
        if phrase.nouns:
            if self.substance:
                self._made_of(phrase)
            # "tractor, toy, plastic": of what was named
            told = len(phrase.nouns) == 1 and phrase.nouns[0].text in TOYS and not phrase.started
            silent = self.substance or (told and is_begun(self.pieces))
            parts = [] if silent else parted(phrase, self.lexicon)
            made = [piece for part in parts for piece in (Link(glue=Glue.COMMA), *self.namer.named(part))][1:]
            self.substance = ""
            if self.namer.without:
                self._lacking(phrase)
                self.refused.extend(piece for piece in made if isinstance(piece, Thing | Place))
                made = [Link(glue=Glue.GAP)]
            self.pieces.extend(made)
        elif phrase.colours and self.substance and self._cast(phrase):
            self.substance = ""
        elif phrase.colours and (self.namer.without or self._wears(phrase)):
            self.pieces.append(Link(glue=Glue.GAP))
        elif phrase.colours:
            self.waiting = phrase
            words = "colours:" + " ".join(colour for _, colour in phrase.colours)
            span = (phrase.spans[0][0], max(end for _, end in phrase.spans))
            self.pieces.append(Link(glue=Glue.GAP, words=words, span=span))
        elif phrase.started and not later:
            self.pieces.append(Link(glue=Glue.GAP))
        elif SNOWY & set(phrase.described):
            later.append(Moment(phrase="snowing", weather=True))
        self.pieces.extend(later)
