"""From matches to pieces: noun phrases become things and places, everything else finds its part."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from calotype.pipelines.bundled import phrases, wordings
from calotype.pipelines.bundled.adjectives import described_on
from calotype.pipelines.bundled.counts import number
from calotype.pipelines.bundled.findings import Findings
from calotype.pipelines.bundled.glossary import NUMERALS, SNOWY, Part, closings
from calotype.pipelines.bundled.kin import FACES, headed, is_kin, person, relative
from calotype.pipelines.bundled.lexicon import DRAWABLE, PLACES, Lexicon, Sense
from calotype.pipelines.bundled.matching import NAMING, Match
from calotype.pipelines.bundled.pieces import Glue, Link, Moment, Piece, Place, Thing, indefinite
from calotype.pipelines.bundled.retelling import retold
from calotype.pipelines.bundled.scene import Colour

_WINTER = "in winter"
STREWN = frozenset({"flower", "plant"})
"""Kinds of which an uncounted plural is strewn over the ground."""
SNOWED: tuple[tuple[frozenset[str], str], ...] = (
    (frozenset({"a forest", "the woods", "a woodland", "a pine forest", "a dark forest"}), "a snowy forest"),
    (frozenset({"a meadow", "a field", "a grassy field", "a pasture"}), "a snowy field"),
    (frozenset({"the mountains", "rocky mountains", "a mountain valley", "an alpine valley"}), "the snowy mountains"),
    (frozenset({"a valley", "a canyon"}), "the snowy mountains"),
    (frozenset({"green hills"}), "snow-covered hills"),
    (frozenset({"the countryside", "a lawn"}), "a snowy landscape"),
)  # fmt: skip
AROUND = frozenset(
    {"a forest", "the woods", "a jungle", "the mountains", "the beach", "the city", "the desert", "a garden", "a park",
     "a farm", "a meadow", "an underwater scene"}
)  # fmt: skip
OUTSIDE = frozenset({"building", "person", "animal", "bird", "tree", "flower"})
"""A place said before things of these kinds is where they are: "a forest cabin"."""
PREPOSITIONS = frozenset(
    {"on", "under", "beneath", "isolated", "in", "above", "over", "among", "across", "high", "up", "inside"}
)
"""A place that starts with one of these ("on the moon") is no part of the noun before it."""
FULL_OF = frozenset(wordings.inverted(wordings.FULL_OF))
NEAR_STYLES = frozenset(wordings.inverted(wordings.NEAR_STYLES))
POSES = {pose: pose for pose in phrases.POSES} | wordings.inverted(wordings.POSES)
STILL = frozenset({"standing", "waiting"})
"""Poses that need no drawing."""
LIFELESS = frozenset({"sitting", "resting", "running"})
"""Poses of things that don't live: a vase sits, a road runs."""
SPATIAL = frozenset(wordings.inverted(wordings.RELATIONS)).union(*phrases.RELATIONS.values())
"""What stands between two things that are somewhere to each other."""
ACTS_ON = frozenset({Part.DETERMINER, Part.COUNT})
TOYS = frozenset("toy plush plushie plastic figurine miniature stuffed wooden rubber".split())


@dataclass(kw_only=True)
class Phrase:
    """A noun phrase while it grows."""

    article: str = ""
    count: str = ""
    number: str = ""
    """The count in the words of the prompt, where it is more than can be counted."""
    scale: str = ""
    adjectives: list[str] = field(default_factory=list)
    colours: list[tuple[str, Colour]] = field(default_factory=list)
    described: list[str] = field(default_factory=list)
    """Words before the noun that are read for places only ("snowy")."""
    poses: list[str] = field(default_factory=list)
    nouns: list[Match] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)

    @property
    def started(self) -> bool:
        return bool(self.article or self.count or self.scale or self.adjectives or self.colours or self.described)


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
    opening: str = ""
    finishes: list[int] = field(default_factory=list)
    focus: float | None = None
    traits: set[str] = field(default_factory=set)
    portrait: bool = False
    anywhere: bool = False
    cozy: bool = False
    """Something is: a warmer light suits it."""
    refused: list[Thing | Place] = field(default_factory=list)
    """What the prompt says should not be there ("without fish")."""
    _phrase: Phrase = field(default_factory=Phrase)
    _waiting: Phrase = field(default_factory=Phrase)
    """Colours without a noun so far: "red and" of "red and blue balls"."""
    _later: list[Piece] = field(default_factory=list)
    _without: bool = False
    _material: str = ""
    _seasons: list[str] = field(default_factory=list)
    _missing: list[tuple[int, int]] = field(default_factory=list)
    """Characters of the prompt that name what can't be drawn."""

    def parse(self, matches: Sequence[Match]) -> None:
        matches = retold(described_on(matches), self.prompt, self.lexicon, self.findings.ignored)
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
            self.pieces = [snow if isinstance(p, Place) and p.phrase == "the snow" else p for p in self.pieces]
        for season in dict.fromkeys(self._seasons):
            if season == _WINTER and not placed:
                self.pieces.append(Place(phrase="a winter landscape", words="winter"))
            else:
                self.pieces.append(Moment(phrase=season, weather=True))
        self.findings.unknown.extend(self._unknown())

    def _unknown(self) -> Iterator[str]:
        """What can't be drawn, in the prompt's words and order; a first and a last name together."""
        start = end = 0
        for low, high in [*sorted(self._missing), (len(self.prompt) + 1, 0)]:
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
            self._flush()
            self._without = False
            self.pieces.append(Link(glue=Glue.COMMA))
        elif match.meaning is not None and match.part is not None:
            self._meaning(match, match.part, match.meaning.value, following)
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
                self._flush()
                self._phrase.article = "a" if value in wordings.ONE else "the" if value == "the" else "other"
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
                closing = closings()[value]
                style = match.text.removesuffix(" of").removesuffix(" style")
                if style in NEAR_STYLES:
                    self.findings.nearest.append(f"the style “{style}” as “{closing}”")
                if not self.opening and not self.styles and not self._content():
                    self.opening = value
                else:
                    self.styles.setdefault(closing)
                self._phrase = Phrase()
            case Part.STYLE if phrase.nouns and match.text == "drawing" and following and following.part in ACTS_ON:
                # "an archer drawing a bow"
                self._flush()
            case Part.STYLE | Part.NEAR_STYLE:
                self.styles.setdefault(value)
                if part is Part.NEAR_STYLE:
                    self.findings.nearest.append(f"the style “{match.text}” as “{value}”")
            case Part.FINISH:
                self.finishes.append(int(value))
            case Part.FOCUS:
                self.focus = max(self.focus or 0.0, wordings.FOCUS[value])
            case Part.TRAIT:
                self.traits.add(value)
                self._gap()
            case Part.PORTRAIT:
                self.portrait = True
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
                self._posed(match.text.removeprefix("is "), value)
                self.pieces.append(Link(glue=Glue.POSE, words=value))
            case Part.JOIN:
                self._flush()
                verb, _, rest = match.text.partition(" ")
                # What flies above something is drawn there.
                acted = verb in POSES or (self.lexicon.is_action(verb) and verb not in wordings.FLYING)
                before = next((piece for piece in reversed(self.pieces) if not isinstance(piece, Link)), None)
                if rest and acted and value in SPATIAL and isinstance(before, Thing) and before.living:
                    self._posed(verb, POSES.get(verb, ""))
                self.pieces.append(Link(glue=Glue.JOIN, words=value))
                if value not in {"and", "of"}:
                    self._without = False
            case Part.WITHOUT:
                self._flush()
                self._without = True
            case Part.MATERIAL:
                self._flush()
                self._material = match.text
            case Part.PRONOUN:
                self._flush()
                if value:
                    # "with an egg on top" is "with an egg on top of it".
                    self.pieces.append(Link(glue=Glue.JOIN, words=value))
                self.pieces.append(Link(glue=Glue.PRONOUN, words="it" if value else match.text))
            case Part.SIDE:
                self._flush()
                self.pieces.append(Link(glue=Glue.SIDE, words=value))
            case Part.SEASON:
                if value == _WINTER:
                    self._before_noun()
                    self._phrase.described.append("winter")
                self._seasons.append(value)
            case Part.LETTERING:
                self._lettering(match)
            case Part.CREDIT:
                self._gap()
                self.findings.ignored.append(self.prompt[match.span[0] : match.span[1]])
            case Part.TALK:
                if value in wordings.MANNERS and phrase.nouns:
                    # "Dutch master style" is of no master.
                    self.findings.ignored.append(self.prompt[phrase.nouns[0].span[0] : match.span[1]])
                    phrase.nouns.clear()

    def _posed(self, verb: str, pose: str) -> None:
        """Somebody does something that the picture won't show, unless the asset has that pose or needs none."""
        last = self._subject()
        if pose in STILL or verb in wordings.NO_POSE or (last and _shows(last, verb)):
            return
        if last is None or last.living or pose not in LIFELESS:
            self.findings.actions.append(verb)

    def _subject(self) -> Thing | None:
        """The last thing named that can act, or just the last."""
        things = [piece for piece in self.pieces if isinstance(piece, Thing)]
        return next((thing for thing in reversed(things) if thing.living), things[-1] if things else None)

    def _fills_place(self) -> bool:
        """Whether the phrase comes after a place and "of" or "full of"."""
        join = self.pieces[-1] if self.pieces else None
        filling = isinstance(join, Link) and (join.words == "of" or join.words in FULL_OF)
        return filling and len(self.pieces) > 1 and isinstance(self.pieces[-2], Place)

    def _content(self) -> bool:
        return bool(self._phrase.nouns) or self._content_before()

    def _content_before(self) -> bool:
        """Whether the pieces name anything yet."""
        return any(isinstance(piece, Thing | Place) for piece in self.pieces)

    def _before_noun(self) -> None:
        """What comes now belongs before a noun: a phrase that has its noun is complete."""
        if self._phrase.nouns:
            self._flush()

    def _colour(self, match: Match, colour: Colour, follows_noun: bool) -> None:
        if self._phrase.nouns and not follows_noun:
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
            self._phrase.colours.extend((name, Colour(name)) for name in before.words[8:].split())
            earlier = self._waiting
            self._phrase.article, self._phrase.count, self._phrase.scale = earlier.article, earlier.count, earlier.scale
            self._phrase.spans.extend(earlier.spans)
        self._phrase.colours.append((match.text, colour))
        self._phrase.spans.append(match.span)

    def _lettering(self, match: Match) -> None:
        word = self.lexicon.find(match.text)
        if match.text == "reading" and not self.lettered:
            self._flush()
            self._posed(match.text, "")
            self.pieces.append(Link(glue=Glue.JOIN, words=match.text))
        elif self.lettered or word is None:
            self._flush()
        elif word.sense in DRAWABLE:
            self._noun(Match(text=match.text, span=match.span, word=word))

    def _noun(self, match: Match) -> None:
        phrase = self._phrase
        if phrase.nouns:
            last = phrase.nouns[-1]
            plural = last.word is not None and last.word.plural and last.word.sense in DRAWABLE
            if plural and not (match.word and match.word.sense is Sense.TALK):
                self._flush()
        self._phrase.nouns.append(match)
        self._phrase.spans.append(match.span)

    def _strange(self, match: Match) -> None:
        """A word of no language that is known here."""
        if match.text.isalpha() and len(match.text) > 1:
            self._missing.append(match.span)
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
                self._posed(text, "")
            return
        if self._phrase.nouns and self.lexicon.is_verb(text):
            self._flush()

    def _gap(self) -> None:
        self._flush()
        self.pieces.append(Link(glue=Glue.GAP))

    def _flush(self) -> None:
        """The noun phrase is complete: it becomes a thing, a place, or a gap."""
        phrase, self._phrase = self._phrase, Phrase()
        later, self._later = self._later, []
        if phrase.nouns:
            if self._material:
                words = self.prompt[phrase.nouns[0].span[0] : phrase.nouns[-1].span[1]]
                self.findings.ignored.append(f"{self._material} {words}")
            made = [] if self._material else self._made(phrase)
            self._material = ""
            if self._without:
                self.refused.extend(piece for piece in made if isinstance(piece, Thing | Place))
                made = [Link(glue=Glue.GAP)]
            self.pieces.extend(made)
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

    def _made(self, phrase: Phrase) -> list[Piece]:
        head, before = self._head(phrase)
        words = self.prompt[min(span[0] for span in phrase.spans) : phrase.nouns[-1].span[1]]
        noun = self.prompt[phrase.nouns[0].span[0] : phrase.nouns[-1].span[1]]
        words = re.sub(
            r"^(?:an?|the|his|her|their|its|my|your|some|this|that)\s+", "", words, flags=re.IGNORECASE
        ).strip()
        span = (phrase.spans[0][0], max(end for _, end in phrase.spans))
        if head is None:
            return [Link(glue=Glue.GAP)]
        if head.part is Part.PLACE and head.meaning is not None:
            return self._place(head.meaning.value, phrase, before, noun, span, near=False)
        word = head.word
        if word is None or word.sense is Sense.TALK:
            return [Link(glue=Glue.GAP)]
        if word.sense is Sense.BODY and head.text in FACES and before and self.lexicon.kind(before[-1].word or word):
            # "a woman's face"
            self.portrait = True
            return self._things(phrase, before[-1], before[:-1], noun, span)
        if word.sense is Sense.BODY:
            if len(words.split()) > 1 and phrase.colours:
                self.findings.ignored.append(words)
            return [Link(glue=Glue.GAP)]
        if word.sense in PLACES:
            return self._place(word.target, phrase, before, noun, span, near=word.sense is Sense.NEAR_PLACE)
        if word.sense is Sense.THING:
            if not self._without:
                end = phrase.nouns[-1].span[1]
                self._missing.append((end - len(words), end))
            return [Link(glue=Glue.GAP)]
        return self._things(phrase, head, before, noun, span)

    def _head(self, phrase: Phrase) -> tuple[Match | None, list[Match]]:
        """The noun that the phrase is about, and the nouns before it. Talk at the end ("forest scenery") is passed over
        where a place stands before it."""
        nouns = headed(phrase.nouns, self.lexicon)
        while len(nouns) > 1 and nouns[-1].word is not None and nouns[-1].word.sense is Sense.TALK:
            inner = nouns[-2]
            placed = inner.part is Part.PLACE or (inner.word is not None and inner.word.sense in PLACES)
            event = inner.word is not None and inner.word.sense in DRAWABLE
            if event and (phrase.article or not self._content_before()):
                # "a boat race" shows a boat; "paper texture" among other tags shows nothing.
                return inner, nouns[:-2]
            if not placed:
                return None, []
            nouns.pop()
        named = len(nouns) > 1 and nouns[-1].named and not nouns[-2].named
        if named and nouns[-1].word and nouns[-1].word.sense is Sense.THING:
            # "my dog Max"
            nouns.pop()
        if len(nouns) > 1 and nouns[-1].text in TOYS | {"toys"} and nouns[-2].word and nouns[-2].word.sense in DRAWABLE:
            nouns.pop()
        return nouns[-1], nouns[:-1]

    def _place(
        self, trained: str, phrase: Phrase, before: list[Match], words: str, span: tuple[int, int], *, near: bool
    ) -> list[Piece]:
        snowy = SNOWY & {*phrase.described, *(noun.text for noun in before)}
        made: list[Piece] = []
        if snowy:
            changed = next((to for many, to in SNOWED if trained in many), None)
            if changed is None and trained not in {"a room", "a bedroom", "a living room"}:
                made.append(Moment(phrase=_WINTER if "winter" in snowy else "snowing", weather=True))
            trained = changed or trained
            self._seasons = [season for season in self._seasons if season != _WINTER]
        if near and not self._without:
            self.findings.nearest.append(f"{words} as {trained}")
        for flower in before:
            if flower.word is not None and self.lexicon.kind(flower.word) == "flower":
                # "a sunflower field"
                made.append(Link(glue=Glue.JOIN, words="full of"))
                made += self._things(Phrase(spans=phrase.spans), flower, [], flower.text, flower.span, plural=True)
        return [Place(phrase=trained, words=words, approximate=near, span=span), *made]

    def _who(self, head: Match, before: Sequence[Match], phrase: Phrase) -> str:
        """The asset of a noun: of "their mother" and of "two cubs" that of whoever is meant."""
        assert head.word is not None
        animals = [p for p in self.pieces if isinstance(p, Thing) and p.living and p.kind != "person"]
        if animals and not before and is_kin(head.text, owned=phrase.article in {"the", "other"}):
            return relative(animals[-1].asset, head.text)
        return person(head.word.target, head, before, [match.text for match in phrase.nouns], self.lexicon)

    def _things(
        self,
        phrase: Phrase,
        head: Match,
        before: list[Match],
        words: str,
        span: tuple[int, int],
        *,
        plural: bool = False,
    ) -> list[Piece]:
        word = head.word
        assert word is not None
        noun = self.lexicon.nouns[self._who(head, before, phrase)]
        always_plural = noun.plural == noun.name
        counted = phrase.count in NUMERALS or phrase.count in {"many", "lots of", "countless", "scattered", "dozens of"}
        plural = plural or (word.plural and not always_plural and phrase.article != "a") or counted
        if noun.kind in STREWN and not phrase.article and self._fills_place():
            # "a field of lavender"
            plural = True
        if always_plural and noun.living and not phrase.article and self._content():
            # "with fish": of these words singular and plural are the same.
            plural = True
        count = phrase.count if plural or counted else ""
        if plural and not count:
            count = "" if phrase.article == "the" else "many" if noun.kind in STREWN else "three"
        if phrase.number and phrase.count == "many" and not self._without:
            self.findings.nearest.append(f"{phrase.number} {words} as many")
        approximate = word.sense is Sense.NEAR
        compound = [m for m in before if m.text not in TOYS and m.word is not None and m.word.sense is not Sense.TALK]
        last = phrase.nouns[-1] if phrase.nouns else head
        event = last is not head and last.word is not None and last.word.sense is Sense.TALK
        if (approximate or compound or event) and not self._without:
            self.findings.nearest.append(f"{words} as {noun.plural if plural else indefinite(noun.name)}")
        if phrase.colours:
            colour = phrase.colours[0][1].value
            usual = self.lexicon.find(f"{colour} {noun.name}")
            other = usual is not None and usual.target != noun.name and noun.kind != "person"
            if usual is not None and (
                usual.sense is Sense.ASSET or (usual.sense is Sense.NEAR and (colour in NAMING or other))
            ):
                # A "red fox" is a fox as it is, a "white bear" a polar bear.
                noun = self.lexicon.nouns[usual.target]
                if other and usual.sense is Sense.NEAR:
                    self.findings.nearest.append(
                        f"{colour} {words} as {noun.plural if plural else indefinite(noun.name)}"
                    )
                phrase.colours.clear()
        thing = Thing(
            asset=noun.name,
            words=words,
            article="the" if phrase.article == "the" and not count else "a" if not plural else "",
            count=count,
            counted=bool(phrase.count),
            scale=phrase.scale,
            adjectives=tuple(word for word in dict.fromkeys(phrase.adjectives) if word not in noun.name.split()),
            colour=phrase.colours[0][1] if phrase.colours else None,
            plural=plural,
            approximate=approximate or bool(compound) or event,
            living=noun.living,
            airborne=noun.airborne,
            kind=noun.kind,
            span=span,
        )
        if noun.living:
            for verb in phrase.poses:
                if POSES[verb] not in STILL and not _shows(thing, verb):
                    self.findings.actions.append(verb)
        colours = list(dict.fromkeys(colour for _, colour in phrase.colours))
        if len(colours) > 1 and plural and phrase.count not in NUMERALS:
            made: list[Piece] = []
            for colour in colours:
                made += [Link(glue=Glue.JOIN, words="and"), thing.evolve(colour=colour)]
            return made[1:]
        if len(colours) > 1:
            self.findings.nearest.append(f"{words} in {colours[0].value} alone")
        found = next((noun.meaning.value for noun in before if noun.meaning and noun.meaning.value in AROUND), None)
        if found and (noun.kind in OUTSIDE or "underwater" in found):
            return [thing, Link(glue=Glue.JOIN, words="in"), Place(phrase=found, words=words, span=span)]
        return [thing]


def _shows(thing: Thing, verb: str) -> bool:
    """Whether the asset is drawn doing that: a runner runs, an eagle flies, a shark swims."""
    if verb in wordings.FLYING:
        return thing.airborne
    if verb == "swimming":
        return thing.kind == "fish" or thing.asset in {"mermaid", "merman"}
    return any(word.startswith(verb[:4]) for word in thing.asset.split())
