"""From matches to pieces: noun phrases become things and places, everything else finds its part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from calotype.pipelines.bundled.conditions import Condition, can_be
from calotype.pipelines.bundled.network import phrases
from calotype.pipelines.bundled.prompt import describing, relations, styling, wordings
from calotype.pipelines.bundled.prompt.accents import accent_of, accented, region
from calotype.pipelines.bundled.prompt.adjectives import described_on
from calotype.pipelines.bundled.prompt.auras import effective
from calotype.pipelines.bundled.prompt.colours import shade
from calotype.pipelines.bundled.prompt.compounds import DEPICTING
from calotype.pipelines.bundled.prompt.conditioning import conditioned
from calotype.pipelines.bundled.prompt.counts import number
from calotype.pipelines.bundled.prompt.effects import effects
from calotype.pipelines.bundled.prompt.findings import Findings
from calotype.pipelines.bundled.prompt.glossary import SNOWY, Part, closings, glossary
from calotype.pipelines.bundled.prompt.interiors import interior
from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE, Lexicon, Sense
from calotype.pipelines.bundled.prompt.likenesses import SHAPING, in_shape, made_of
from calotype.pipelines.bundled.prompt.matching import Match
from calotype.pipelines.bundled.prompt.naming import STREWN, TOYS, WINTER, Namer, Phrase, is_begun
from calotype.pipelines.bundled.prompt.people import miens
from calotype.pipelines.bundled.prompt.pieces import Glue, Link, Moment, Piece, Place, Thing
from calotype.pipelines.bundled.prompt.poses import POSES, TOGETHER, WAVES, approached, doing, posed
from calotype.pipelines.bundled.prompt.retelling import retold
from calotype.pipelines.bundled.prompt.signage import SIGN_OF, TAGS
from calotype.pipelines.bundled.prompt.substances import material
from calotype.pipelines.bundled.prompt.surfaces import surfaced
from calotype.pipelines.bundled.prompt.surroundings import surrounded
from calotype.pipelines.bundled.rooms import Room
from calotype.pipelines.bundled.scene import Accent, Colour, Style, Tints
from calotype.pipelines.bundled.standings import Stance
from calotype.pipelines.bundled.wisps import Wisp

PREPOSITIONS = frozenset(
    {
        "on",
        "under",
        "beneath",
        "isolated",
        "in",
        "above",
        "over",
        "among",
        "across",
        "high",
        "up",
        "inside",
        "underwater",
        "undersea",
        "submerged",
    }
)
"""A place that starts with one of these ("on the moon") is no part of the noun before it."""
NEAR_STYLES = frozenset(wordings.inverted(styling.NEAR_STYLES))
SPATIAL = frozenset(wordings.inverted(relations.RELATIONS)).union(*phrases.RELATIONS.values())
"""What stands between two things that are somewhere to each other."""
DRESSED = frozenset({"in", "wearing", "wears", "dressed in"})
"""Before a colour alone they make it that of somebody's clothes."""
_RINGED = "six"
"""As many as are in a ring where the prompt gives no number."""
STYLED = frozenset({Part.STYLE, Part.NEAR_STYLE, Part.DRAWN_STYLE})
ACTS_ON = frozenset({Part.DETERMINER, Part.COUNT})
DESCRIPTIVE = frozenset({Part.COLOUR, Part.ADJECTIVE, Part.SCALE, Part.LOOK})


DEEDS = frozenset({"drawing", "painting", "sketching"})
"""Styles that are also what somebody does."""


def _is_acted(following: Match | None) -> bool:
    """Whether what follows a verb is what it is done to."""
    return following is not None and following.part in ACTS_ON


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
    room: Room = field(default_factory=Room)
    palette: tuple[Colour, ...] = ()
    """What the whole picture keeps to, as it is said: "in shades of blue"."""
    refused: list[Thing | Place] = field(default_factory=list)
    """What the prompt says should not be there ("without fish")."""
    _phrase: Phrase = field(default_factory=Phrase)
    _waiting: Phrase = field(default_factory=Phrase)
    """Colours without a noun so far: "red and" of "red and blue balls"."""
    _later: list[Piece] = field(default_factory=list)
    _material: str = ""
    _namer: Namer = field(init=False)

    def __post_init__(self) -> None:
        self._namer = Namer(prompt=self.prompt, lexicon=self.lexicon, findings=self.findings, pieces=self.pieces)

    def parse(self, matches: Sequence[Match]) -> None:
        matches, auras = effective(conditioned(accented(matches), self.lexicon), self.lexicon)
        matches, self.wisps = effects(matches)
        matches, self.room = interior(matches)
        matches, top = surfaced(matches, self.lexicon)
        about = surrounded(matches)
        self.tints, self.palette = replace(about.tints, top=top, auras=auras), about.palette
        self.findings.ignored.extend(self.prompt[slice(*span)] for span in about.ignored)
        matches = retold(described_on(about.matches), self.prompt, self.lexicon, self.findings.ignored)
        for at, match in enumerate(matches):
            following = matches[at + 1] if at + 1 < len(matches) else None
            self._take(match, following)
        self._flush()
        timed = any(isinstance(piece, Moment) and not piece.weather for piece in self.pieces)
        if not timed and any(match.text in wordings.NIGHTLY for match in matches):
            self.pieces.append(Moment(phrase="at night", weather=False))
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
        for season in dict.fromkeys(self._namer.seasons):
            if season == WINTER and not placed:
                self.pieces.append(Place(phrase="a winter landscape", words="winter"))
            else:
                self.pieces.append(Moment(phrase=season, weather=True))
        self.portrait = self.portrait or self._namer.faced
        # "a rainbow" is over some land
        self.anywhere = self.anywhere or (bool(self.wisps) and not self._content())
        self.findings.unknown.extend(self._unknown())

    def _unknown(self) -> Iterator[str]:
        """What can't be drawn, in the prompt's words and order; a first and a last name together."""
        start = end = 0
        for low, high in [*sorted(self._namer.missing), (len(self.prompt) + 1, 0)]:
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
            if not self._phrase.nouns and not self._namer.without:
                # "three broken, striped vases", "a room, cluttered"
                self.findings.ignored.extend(said for said in self._phrase.others if material(said) is None)
            self._flush()
            self._namer.without, self._material = False, ""
            self.pieces.append(Link(glue=Glue.COMMA))
        elif self.lettered and match.text in SIGN_OF and match.part in STYLED:
            # "graffiti" and "neon" are what a text is in
            self._lettering(match)
        elif match.text in miens():
            self._mien(match, following)
        elif match.meaning is not None and match.part is not None:
            self._meaning(match, match.part, match.meaning.value, following)
        elif self.lettered and (match.text in TAGS or match.text in SIGN_OF):
            self._lettering(match)
        elif match.noun:
            first = not self.pieces or self.pieces[-1] == Link(glue=Glue.COMMA)
            bare = first and not self._phrase.started and not self._phrase.nouns
            if (
                bare
                and following is not None
                and following.part is Part.DETERMINER
                and match.text in self.lexicon.verbs
            ):
                # "watch the sunset", "train your dog"
                return
            if self._phrase.nouns and self.lexicon.is_action(match.text) and _is_acted(following):
                # "children building a sandcastle"
                self._flush()
                posed(self.pieces, match.text, "", self.findings)
                return
            self._noun(match)
        elif match.word is None:
            self._strange(match)
        else:
            self._ordinary(match, following)

    def _meaning(self, match: Match, part: Part, value: str, following: Match | None) -> None:
        phrase = self._phrase
        follows_noun = following is not None and (following.noun or following.part in {Part.COLOUR, Part.ADJECTIVE})
        match part:
            case Part.DETERMINER:
                # "half an apple"
                states = [] if phrase.nouns else phrase.states
                self._flush()
                self._phrase.states.extend(states)
                self._phrase.article = "a" if value in describing.ONE else "the" if value == "the" else "other"
                self._phrase.spans.append(match.span)
            case Part.COUNT:
                self._flush()
                self._phrase.count = value
                self._phrase.number = match.text if number(match.text.split()) else ""
                self._phrase.spans.append(match.span)
            case Part.SCALE:
                self._before_noun()
                self._phrase.scale = value
                self._phrase.spans.append(match.span)
            case Part.ADJECTIVE:
                if phrase.nouns and not follows_noun:
                    return
                self._before_noun()
                self._phrase.adjectives.append(value)
                self._phrase.others.extend([match.text] if value in describing.EFFECTLESS else [])
                self.cozy = self.cozy or value == "cozy"
                self._phrase.spans.append(match.span)
            case Part.COLOUR:
                self._colour(match, Colour(value), follows_noun)
            case Part.PLACE:
                if match.text.partition(" ")[0] in PREPOSITIONS:
                    self._flush()
                self._noun(match)
            case Part.TIME | Part.WEATHER:
                moment = Moment(phrase=value, weather=part is Part.WEATHER)
                if phrase.nouns:
                    self._flush()
                    self.pieces.append(moment)
                else:
                    self._later.append(moment)
            case Part.OPENING:
                self._material = ""
                closing = closings()[value]
                style = match.text.removesuffix(" of").removesuffix(" style")
                if style in NEAR_STYLES:
                    self.findings.nearest.append(f"the style “{style}” as “{closing}”")
                if not self.opening and not self.styles and not self._content():
                    self.opening = value
                else:
                    self.styles.setdefault(closing)
                self._phrase = Phrase()
            case Part.STYLE | Part.NEAR_STYLE if match.text in DEEDS and phrase.nouns and _is_acted(following):
                # "an archer drawing a bow", "an artist painting a whale"
                self._flush()
            case Part.STYLE | Part.NEAR_STYLE:
                self._material = ""
                self.styles.setdefault(value)
                if part is Part.NEAR_STYLE:
                    self.findings.nearest.append(f"the style “{match.text}” as “{value}”")
            case Part.DRAWN_STYLE:
                self._material = ""
                self.style = self.style or Style(value)
                if match.text.endswith(" of"):
                    self._phrase = Phrase()
            case Part.FINISH:
                self.finishes.append(int(value))
            case Part.FOCUS:
                self.focus = max(self.focus or 0.0, wordings.FOCUS[value])
            case Part.CAMERA:
                (self.camera.add if value else self.findings.ignored.append)(value or match.text)
            case Part.TRAIT:
                self.traits.add(value)
                self._gap()
            case Part.PORTRAIT:
                self.portrait = True
                last = phrase.nouns[-1].word if phrase.nouns else None
                if last is not None and last.sense in DRAWABLE and self.lexicon.nouns[last.target].living:
                    # "a family portrait"
                    self._flush()
                self._phrase = Phrase()
            case Part.ANYWHERE:
                if not phrase.nouns and not phrase.described:
                    self.anywhere = True
                elif set(phrase.described) & SNOWY:
                    self._phrase = Phrase()
                    self.pieces.append(Place(phrase="a snowy landscape", words=match.text, span=match.span))
                else:
                    self.anywhere = True
            case Part.POSE:
                if not phrase.nouns and (phrase.started or follows_noun):
                    # "a sleeping cat"
                    phrase.poses.append(match.text)
                    phrase.adjectives.extend(["sleepy"] if value == "sleeping" else [])
                    return
                self._flush()
                # "a man without a hat walking a dog"
                self._namer.without = False
                posed(self.pieces, match.text.removeprefix("is "), value, self.findings)
                self.pieces.append(Link(glue=Glue.POSE, words=value))
            case Part.JOIN:
                self._flush()
                self._material = ""
                if match.text in TOGETHER and (following is None or not self._begins(following)):
                    # "two girls hugging"
                    approached(self.pieces)
                    return
                if match.text in WAVES and (following is None or not self._begins(following)):
                    # "a robot waving" holds nothing
                    posed(self.pieces, match.text, "", self.findings)
                    return
                verb, _, rest = match.text.partition(" ")
                # What flies above something is drawn there.
                acted = verb in POSES or (self.lexicon.is_action(verb) and verb not in describing.FLYING)
                before = next((piece for piece in reversed(self.pieces) if not isinstance(piece, Link)), None)
                if rest and acted and value in SPATIAL and isinstance(before, Thing) and before.living:
                    posed(self.pieces, verb, POSES.get(verb, ""), self.findings)
                if verb in describing.FLYING and isinstance(before, Thing) and before.living:
                    self.pieces[self.pieces.index(before)] = doing(before, verb)
                self.pieces.append(Link(glue=Glue.JOIN, words=value))
                if value not in {"and", "of"}:
                    self._namer.without = False
            case Part.WITHOUT:
                self._flush()
                self._namer.without = True
            case Part.MATERIAL:
                self._flush()
                self._material = match.text
            case Part.PRONOUN:
                self._flush()
                if value:
                    # "with an egg on top" is "with an egg on top of it".
                    self.pieces.append(Link(glue=Glue.JOIN, words=value))
                self.pieces.append(Link(glue=Glue.PRONOUN, words="it" if value else match.text))
            case Part.FORMATION:
                self._flush()
                self._formed(Stance(value))
            case Part.SIDE:
                self._flush()
                self.pieces.append(Link(glue=Glue.SIDE, words=value))
            case Part.SEASON:
                if value == WINTER:
                    self._before_noun()
                    self._phrase.described.append("winter")
                self._namer.seasons.append(value)
            case Part.LETTERING:
                self._lettering(match)
            case Part.LOOK:
                if not phrase.nouns or follows_noun:
                    # "the man is bald"
                    self._before_noun()
                self._phrase.looks.append(value)
                self._phrase.spans.append(match.span)
            case Part.ACCENT:
                self._accent(accent_of(value))
            case Part.STATE:
                self._state(match, Condition(value), follows_noun=follows_noun)
            case Part.CREDIT:
                self._gap()
                self.findings.ignored.append(self.prompt[match.span[0] : match.span[1]])
            case Part.TALK:
                if value in wordings.MANNERS and phrase.nouns:
                    # "Dutch master style" is of no master.
                    self.findings.ignored.append(self.prompt[phrase.nouns[0].span[0] : match.span[1]])
                    phrase.nouns.clear()
                elif value in wordings.SHED:
                    phrase.nouns.clear()

    def _mien(self, match: Match, following: Match | None) -> None:
        """ "a crying baby", "a lion roaring" """
        led = following is not None and (following.noun or following.part in ACTS_ON | DESCRIPTIVE)
        if not self._phrase.nouns and (self._phrase.started or led):
            self._phrase.looks.append(match.text)
            self._phrase.spans.append(match.span)
            return
        self._flush()
        posed(self.pieces, match.text, "", self.findings)

    @staticmethod
    def _begins(match: Match) -> bool:
        """Whether a noun phrase may start there."""
        drawn = match.word is not None and match.word.sense in DRAWABLE
        return drawn or match.part in {Part.DETERMINER, Part.COUNT, Part.SCALE, Part.COLOUR, Part.ADJECTIVE}

    def _content(self) -> bool:
        return bool(self._phrase.nouns) or is_begun(self.pieces)

    def _before_noun(self) -> None:
        """What comes now belongs before a noun: a phrase that has its noun is complete."""
        if self._phrase.nouns:
            self._flush()

    def _colour(self, match: Match, colour: Colour, follows_noun: bool) -> None:
        if self._phrase.nouns and self._phrase.nouns[-1].part is Part.PLACE and not follows_noun:
            # "a village in shades of purple"
            self._flush()
        elif self._phrase.nouns and not follows_noun:
            # "the car is red"
            if not self._phrase.colours:
                self._phrase.colours.append((match.text, colour))
            return
        self._before_noun()
        if " and " in match.text:
            self.findings.nearest.append(f"{match.text} as {colour.value} alone")
        last = self.pieces[-1] if self.pieces else None
        before = self.pieces[-2] if len(self.pieces) > 1 else None
        joined = isinstance(last, Link) and (last.words == "and" or last.glue is Glue.COMMA)
        if joined and isinstance(before, Link) and before.glue is Glue.GAP and before.words.startswith("colours:"):
            # "red and blue balls": the colours before "and" were waiting for their noun.
            del self.pieces[-2:]
            earlier = self._waiting
            self._phrase.colours.extend(earlier.colours)
            self._phrase.article, self._phrase.count, self._phrase.scale = earlier.article, earlier.count, earlier.scale
            self._phrase.spans.extend(earlier.spans)
        self._phrase.colours.append((match.text, colour))
        self._phrase.spans.append(match.span)

    def _accent(self, accent: Accent) -> None:
        """ "a perfume bottle with a gold cap" """
        if self._phrase.nouns:
            self._phrase.accents.append(accent)
            return
        for at in range(len(self.pieces) - 1, -1, -1):
            thing = self.pieces[at]
            if isinstance(thing, Thing) and region(thing.asset, accent.part) is not None:
                self.pieces[at] = thing.evolve(own=thing.own.evolve(accents=(*thing.own.accents, accent)))
                return

    def _state(self, match: Match, condition: Condition, *, follows_noun: bool) -> None:
        """ "a broken cup", "the cup is broken", "a cup, broken" """
        if match.text in SNOWY and not self._phrase.nouns:
            self._phrase.described.append(match.text)
        plain = glossary().get(match.text)
        if plain is not None and plain.part is Part.ADJECTIVE and (follows_noun or not self._phrase.nouns):
            self._before_noun()
            self._phrase.adjectives.append(plain.value)
        if self._phrase.nouns and not follows_noun:
            self._phrase.states.append((match.text, condition))
            return
        last = self.pieces[-2] if len(self.pieces) > 1 and self.pieces[-1] == Link(glue=Glue.COMMA) else None
        if not follows_noun and isinstance(last, Thing) and can_be(last.asset, last.kind, condition):
            own = last.own.evolve(conditions=last.own.conditions | {condition})
            self.pieces[-2] = last.evolve(own=own)
            return
        self._before_noun()
        self._phrase.states.append((match.text, condition))
        self._phrase.spans.append(match.span)

    def _lettering(self, match: Match) -> None:
        # a "neon sign" without a text is a sign
        word = self.lexicon.find(match.text) or self.lexicon.find(match.text.rpartition(" ")[2])
        if match.text == "reading" and not self.lettered:
            self._flush()
            posed(self.pieces, match.text, "", self.findings)
            self.pieces.append(Link(glue=Glue.JOIN, words=match.text))
        elif self.lettered or (word is None and match.text not in SIGN_OF):
            self._flush()
        elif word is None:
            self._namer.missing.append(match.span)
        elif word.sense in DRAWABLE or match.text in SIGN_OF:
            self._noun(Match(text=match.text, span=match.span, word=word))

    def _noun(self, match: Match) -> None:
        phrase = self._phrase
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
                self._flush()
        self._phrase.nouns.append(match)
        self._phrase.spans.append(match.span)

    def _strange(self, match: Match) -> None:
        """A word of no language that is known here."""
        if match.text.isalpha() and len(match.text) > 1:
            self._namer.missing.append(match.span)
        if not self._phrase.started:
            self._gap()

    def _ordinary(self, match: Match, following: Match | None) -> None:
        """An adjective, an adverb, a verb or a number."""
        text = match.text
        if text[0].isdigit():
            return
        if text in SNOWY and not self._phrase.nouns:
            self._phrase.described.append(text)
            return
        if self.lexicon.is_action(text):
            described = following is not None and (
                following.noun or following.part in {Part.COLOUR, Part.ADJECTIVE, Part.SCALE}
            )
            if self._phrase.nouns or not (self._phrase.started or described):
                self._flush()
                # "flying a kite" lifts nobody
                if not (text in describing.FLYING and following is not None and following.part in ACTS_ON):
                    posed(self.pieces, text, "", self.findings)
            return
        if self._phrase.nouns and self.lexicon.is_verb(text):
            self._flush()
        elif not self._phrase.nouns and not text.endswith("ly"):
            self._phrase.others.append(text)

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
        if self._material in SHAPING and isinstance(thing, Thing):
            form = next((piece for piece in self._namer.named(phrase) if isinstance(piece, Thing)), None)
            made = in_shape(thing, form) if form is not None else None
        else:
            made = made_of(thing, words, phrase, self.lexicon) if isinstance(thing, Thing) else None
        if at is not None and made is not None:
            self.pieces[at] = made
        else:
            self.findings.ignored.append(f"{self._material} {words}")

    def _cast(self, phrase: Phrase) -> bool:
        """ "a lion made of bronze": a metal that is a colour, too."""
        substance = material(phrase.colours[-1][0])
        last = self.pieces[-1] if self.pieces else None
        if substance is None or not isinstance(last, Thing):
            return False
        self.pieces[-1] = last.evolve(own=last.own.evolve(material=substance))
        return True

    def _formed(self, stance: Stance) -> None:
        """ "nine candles in a row": the last things that are several."""
        named = [piece.asset for piece in self.pieces if isinstance(piece, Thing)]
        for at in range(len(self.pieces) - 1, -1, -1):
            thing = self.pieces[at]
            if isinstance(thing, Thing) and (thing.plural or named.count(thing.asset) > 1):
                few = thing.plural and not thing.counted and stance is Stance.RING
                self.pieces[at] = thing.evolve(formation=stance, count=_RINGED if few else thing.count)
                return

    def _gap(self) -> None:
        self._flush()
        self.pieces.append(Link(glue=Glue.GAP))

    def _flush(self) -> None:
        """The noun phrase is complete: it becomes a thing, a place, or a gap."""
        phrase, self._phrase = self._phrase, Phrase()
        later, self._later = self._later, []
        if phrase.nouns:
            if self._material:
                self._made_of(phrase)
            # "tractor, toy, plastic": of what was named
            told = len(phrase.nouns) == 1 and phrase.nouns[0].text in TOYS and not phrase.started
            silent = self._material or (told and is_begun(self.pieces))
            made = [] if silent else self._namer.named(phrase)
            self._material = ""
            if self._namer.without:
                self.refused.extend(piece for piece in made if isinstance(piece, Thing | Place))
                made = [Link(glue=Glue.GAP)]
            self.pieces.extend(made)
        elif phrase.colours and self._material and self._cast(phrase):
            self._material = ""
        elif phrase.colours and (self._namer.without or self._wears(phrase)):
            self.pieces.append(Link(glue=Glue.GAP))
        elif phrase.colours:
            self._waiting = phrase
            words = "colours:" + " ".join(colour for _, colour in phrase.colours)
            span = (phrase.spans[0][0], max(end for _, end in phrase.spans))
            self.pieces.append(Link(glue=Glue.GAP, words=words, span=span))
        elif phrase.started and not later:
            self.pieces.append(Link(glue=Glue.GAP))
        elif SNOWY & set(phrase.described):
            later.append(Moment(phrase="snowing", weather=True))
        self.pieces.extend(later)
