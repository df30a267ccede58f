"""From noun phrases to what they name: things, places, or a gap where nothing is drawn."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from calotype.pipelines.bundled.conditions import BARE, Condition, can_be
from calotype.pipelines.bundled.network.phrases import COUNTS
from calotype.pipelines.bundled.prompt import describing, people
from calotype.pipelines.bundled.prompt.accents import second_tone
from calotype.pipelines.bundled.prompt.colours import shade
from calotype.pipelines.bundled.prompt.compounds import meant, stalled
from calotype.pipelines.bundled.prompt.costumes import SUITS, WORN, hat_of, is_dressed, wears
from calotype.pipelines.bundled.prompt.counts import EXACT, number
from calotype.pipelines.bundled.prompt.findings import Findings
from calotype.pipelines.bundled.prompt.glossary import NUMERALS, SNOWY, Part
from calotype.pipelines.bundled.prompt.groups import cast_of, several
from calotype.pipelines.bundled.prompt.kin import FACES, GROWN, YOUNG, headed, is_kin, person, relative
from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE, LIKE, PLACES, Lexicon, Sense, Word
from calotype.pipelines.bundled.prompt.matching import NAMING, Match
from calotype.pipelines.bundled.prompt.pieces import (
    Attributes,
    Glue,
    Link,
    Moment,
    Piece,
    Place,
    Thing,
    indefinite,
    joined_by,
)
from calotype.pipelines.bundled.prompt.poses import POSES, STILL, approached, doing, shows
from calotype.pipelines.bundled.prompt.relations import FULL_OF
from calotype.pipelines.bundled.prompt.substances import material
from calotype.pipelines.bundled.prompt.wordings import inverted
from calotype.pipelines.bundled.scene import Accent, Colour

WINTER = "in winter"
HELD_IN = frozenset({"lap", "laps", "arms", "knees"})
"""What is in or on these is held."""
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
BEYOND = frozenset({"an underwater scene", "a sea of clouds", "the surface of mars", "outer space"})
"""Said before a place, it is in one of these."""
OUTSIDE = frozenset({"building", "person", "animal", "bird", "tree", "flower"})
"""A place said before things of these kinds is where they are: "a forest cabin"."""
BEASTS = frozenset({"animal", "bird", "fish"})
GROWING = frozenset({"tree", "plant", "flower"})
"""Kinds that "pine" and "bamboo" are said of without being what they are made of."""
CARRIERS = frozenset("bag bags box boxes pot pots cup cups".split())
PARTED = frozenset(
    "handle handles lid nose ears mouth eyes legs wheels hands strings pages label buttons laces".split()
)
"""Parts that a thing is told to be without."""
TOYS = frozenset("toy plush plushie plastic figurine miniature stuffed wooden rubber".split())
BODILY = frozenset("tooth|heart|brain|bone|skull|feather".split("|"))
"""Assets that nobody is drawn with: theirs are not seen."""
LIMBS = frozenset("trunk trunks horn horns pouch mouth beak claws".split())
"""What of somebody's is no log, no instrument and no handbag."""
OWN = re.compile(r"(?:his|her|its|their)\b", re.IGNORECASE)
BORN: dict[str, str] = {"twins": "two", "triplets": "three", "quadruplets": "four"}
"""Words that say how many there are."""
HERDING = frozenset({"person", "animal", "fish"})
"""Kinds of which very many stand there as so many as fit."""
SEVERAL = 3
"""Of a sort, where no number is said."""
COUNTED: dict[int, str] = {number: many[0] for number, many in COUNTS.items() if number > 1}
FACED = frozenset({"person", "animal", "bird", "building", "tree"})
AGES = frozenset({"old", "ancient", "aged"})
"""Which of those say no more than their own pictures do."""
FILLS = frozenset(inverted(FULL_OF)) | {"of"}
"""Between a place and what it is full of."""


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
    looks: list[str] = field(default_factory=list)
    """Of people."""
    others: list[str] = field(default_factory=list)
    """Adjectives that are no words of the encoder's: what something is made of, or without effect."""
    poses: list[str] = field(default_factory=list)
    states: list[tuple[str, Condition]] = field(default_factory=list)
    """Words for what state it is in."""
    accents: list[Accent] = field(default_factory=list)
    seat: int | None = None
    """As attributes have it."""
    nouns: list[Match] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)

    @property
    def started(self) -> bool:
        words = (self.adjectives, self.colours, self.described, self.looks)
        return bool(self.article or self.count or self.scale or any(words))


@dataclass(kw_only=True)
class Namer:
    """Names what the noun phrases of one prompt stand for."""

    prompt: str
    lexicon: Lexicon
    findings: Findings
    pieces: list[Piece]
    """Those before the phrase; the parser's own list."""
    without: bool = False
    """What is named now should not be there."""
    faced: bool = False
    """Somebody's face was named: a portrait."""
    deed: str = ""
    """What the one does who is named now."""
    seasons: list[str] = field(default_factory=list)
    """Those that were said, and have not yet changed a place."""
    missing: list[tuple[int, int]] = field(default_factory=list)
    """Characters of the prompt that name what can't be drawn."""

    def named(self, phrase: Phrase) -> list[Piece]:
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
        if not self.without and self._is_grown(head, phrase, before):
            return [Link(glue=Glue.GAP)]
        bodily = word is not None and (word.target in BODILY or head.text in LIMBS)
        if bodily and OWN.match(self.prompt, min(start for start, _ in phrase.spans)):
            # "brushing its teeth"
            return [Link(glue=Glue.GAP)]
        if word is None or word.sense is Sense.TALK:
            return [Link(glue=Glue.GAP)]
        owner = before[-1] if before else None
        if word.sense is Sense.BODY and owner is not None and owner.word is not None and self.lexicon.kind(owner.word):
            # "a woman's face", "a bee's eye"
            self.faced = self.faced or head.text in FACES
            made = self._things(phrase, owner, before[:-1], noun, span)
            if head.text not in FACES:
                self.findings.nearest.extend(f"{noun} as {indefinite(p.asset)}" for p in made if isinstance(p, Thing))
            return made
        held = self.pieces[-1] if self.pieces else None
        if head.text in {"hand", "hands"} and isinstance(held, Link) and held.words == "holding":
            approached(self.pieces)
        if head.text in HELD_IN and isinstance(held, Link) and held.words in {"on", "in"}:
            return [Link(glue=Glue.GAP, words="held")]
        if word.sense is Sense.BODY and self.without:
            self._shorn(head.text, words)
            return [Link(glue=Glue.GAP)]
        if word.sense is Sense.BODY:
            if len(words.split()) > 1 and phrase.colours:
                self.findings.ignored.append(words)
            return [Link(glue=Glue.GAP)]
        if word.sense in PLACES:
            return self._place(word.target, phrase, before, noun, span, near=word.sense is Sense.NEAR_PLACE)
        hat = hat_of(before[-1].text, span) if before and head.text in SUITS else None
        if hat is not None and word.sense not in DRAWABLE:
            # "in a wizard costume"
            self.findings.nearest.append(f"{words} as {indefinite(hat.words)}")
            return [hat]
        if word.sense is Sense.THING:
            if self.without and head.text in PARTED:
                self.findings.ignored.append(f"without {words}")
            if not self.without:
                end = phrase.nouns[-1].span[1]
                self.missing.append((end - len(words), end))
            inner = before[-1] if before else None
            if inner is not None and inner.part is Part.PLACE and inner.meaning is not None:
                # A forest path is in a forest.
                return self._place(inner.meaning.value, phrase, before[:-1], noun, span, near=False)
            if inner is not None and inner.word is not None and inner.word.sense in PLACES:
                return self._place(inner.word.target, phrase, before[:-1], noun, span, near=False)
            return [Link(glue=Glue.GAP)]
        if word.sense not in DRAWABLE:
            # a word for no thing where a noun stands: "titled"
            self.findings.ignored.append(words)
            return [Link(glue=Glue.GAP)]
        return self._things(phrase, head, before, noun, span)

    def _head(self, phrase: Phrase) -> tuple[Match | None, list[Match]]:
        """The noun that the phrase is about, and the nouns before it. Talk at the end ("forest scenery") is passed over
        where a place stands before it."""
        nouns = stalled(self._without_deeds(headed(phrase.nouns, self.lexicon)), self.lexicon)
        if len(nouns) > 1 and nouns[-1].text in WORN and self._wears(nouns[-2]):
            # "a mouse knight" is a knight mouse
            nouns = [*nouns[:-2], nouns[-1], nouns[-2]]
        nouns = meant(nouns, self.lexicon)
        while len(nouns) > 1 and nouns[-1].word is not None and nouns[-1].word.sense is Sense.TALK:
            inner = nouns[-2]
            placed = inner.part is Part.PLACE or (inner.word is not None and inner.word.sense in PLACES)
            event = inner.word is not None and inner.word.sense in DRAWABLE
            if event and (phrase.article or not is_begun(self.pieces)):
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

    def _wears(self, noun: Match) -> bool:
        word = noun.word
        return word is not None and word.sense in DRAWABLE and wears(word.target, self.lexicon.kind(word) or "")

    def _without_deeds(self, nouns: list[Match]) -> list[Match]:
        """Nouns without what the one before them does: "a grandmother knitting"."""
        if len(nouns) < 2 or not nouns[-1].text.endswith("ing") or nouns[-2].word is None or nouns[-1].word is None:
            return nouns
        if nouns[-1].word.sense not in {Sense.THING, Sense.TALK} or nouns[-2].word.sense not in DRAWABLE:
            return nouns
        if not self.lexicon.nouns[nouns[-2].word.target].living:
            return nouns
        self.findings.actions.append(nouns[-1].text)
        self.deed = nouns[-1].text
        return nouns[:-1]

    def _place(
        self, trained: str, phrase: Phrase, before: list[Match], words: str, span: tuple[int, int], *, near: bool
    ) -> list[Piece]:
        snowy = SNOWY & {*phrase.described, *(noun.text for noun in before)}
        made: list[Piece] = []
        if snowy:
            changed = next((to for many, to in SNOWED if trained in many), None)
            if changed is None and trained not in {"a room", "a bedroom", "a living room"}:
                made.append(Moment(phrase=WINTER if "winter" in snowy else "snowing", weather=True))
            trained = changed or trained
            self.seasons = [season for season in self.seasons if season != WINTER]
        beyond = next((noun.meaning.value for noun in before if noun.meaning and noun.meaning.value in BEYOND), None)
        if beyond and beyond != trained:
            # "an underwater city"
            within = Place(phrase=beyond, words=words, span=span)
            return [Place(phrase=trained, words=words, span=span), Link(glue=Glue.JOIN, words="in"), within]
        if near and not self.without:
            self.findings.nearest.append(f"{words} as {trained}")
        for flower in before:
            if flower.word is not None and self.lexicon.kind(flower.word) in STREWN:
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
        assorted = self._sorted(phrase, head, before, words, span)
        if assorted:
            return assorted
        noun = self.lexicon.nouns[self._who(head, before, phrase)]
        always_plural = noun.plural == noun.name
        counted = phrase.count in NUMERALS or phrase.count in {"many", "lots of", "countless", "scattered", "dozens of"}
        plural = plural or (word.plural and not always_plural and phrase.article != "a") or counted
        if noun.kind in STREWN and not phrase.article and self._fills_place():
            # "a field of lavender"
            plural = True
        listed = bool(self.pieces) and joined_by(self.pieces[-1]) == "" and noun.kind != "fish"
        if always_plural and noun.living and not phrase.article and is_begun(self.pieces) and not listed:
            # "with fish": of these words singular and plural are the same.
            plural = True
        count = (phrase.count or BORN.get(head.text, "")) if plural or counted else ""
        conditions = self._conditions(phrase, noun.name, noun.kind)
        if Condition.RAINING in conditions:
            count, plural = "many", True
        elif noun.kind in HERDING and not noun.airborne and not (noun.kind == "person" and phrase.number):
            # a crowd stands together, and is not strewn over the ground
            count = several(count)
        if plural and not count:
            count = "" if phrase.article == "the" else "many" if noun.kind in STREWN else "three"
        if phrase.number and phrase.count == "many" and not self.without:
            self.findings.nearest.append(f"{phrase.number} {words} as {count}")
        # "a lioness and her cub": there is a picture of one
        young = head.text in YOUNG and noun.name in GROWN
        approximate = word.sense in LIKE and not young
        metals = [] if noun.living else [name for name, _ in phrase.colours]
        # "paper bag" is one word of the lexicon
        lead = head.text.partition(" ")[0] if approximate and head.text.partition(" ")[2] in CARRIERS else ""
        substances = [material(said) for said in (*(m.text for m in before), lead, *phrase.others, *metals)]
        compound = [
            m
            for m in before
            if m.text not in TOYS and m.word is not None and m.word.sense is not Sense.TALK and material(m.text) is None
        ]
        last = phrase.nouns[-1] if phrase.nouns else head
        event = last is not head and last.word is not None and last.word.sense is Sense.TALK
        if (approximate or compound or event) and not self.without:
            self.findings.nearest.append(f"{words} as {noun.plural if plural else indefinite(noun.name)}")
        if phrase.colours:
            colour = phrase.colours[0][1].value
            usual = self.lexicon.find(f"{colour} {noun.name}")
            other = usual is not None and usual.target != noun.name and noun.kind != "person"
            if usual is not None and (
                usual.sense is Sense.ASSET or (usual.sense in LIKE and (colour in NAMING or other))
            ):
                # A "red fox" is a fox as it is, a "white bear" a polar bear.
                noun = self.lexicon.nouns[usual.target]
                if other and usual.sense in LIKE:
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
            number=self._exactly(phrase),
            scale=phrase.scale or ("small" if noun.kind in BEASTS and head.text in YOUNG and not young else ""),
            adjectives=tuple(word for word in dict.fromkeys(phrase.adjectives) if word not in noun.name.split()),
            colour=phrase.colours[0][1] if phrase.colours else None,
            plural=plural,
            approximate=approximate or bool(compound) or event,
            living=noun.living,
            airborne=noun.airborne,
            kind=noun.kind,
            own=Attributes(
                tint=shade(phrase.colours[0][0]) if phrase.colours else None,
                cast=cast_of(head.text, plural=plural) if noun.kind == "person" else None,
                conditions=conditions,
                accents=tuple(phrase.accents),
                seat=phrase.seat,
                material=None if noun.kind in GROWING else next((found for found in substances if found), None),
            ),
            span=span,
        )
        thing = self._looking(thing, phrase)
        if self.deed:
            thing, self.deed = doing(thing, self.deed), ""
        self._told(thing, phrase)
        if noun.living:
            for verb in phrase.poses:
                thing = doing(thing, verb)
                if POSES[verb] not in STILL and not shows(thing, verb):
                    self.findings.actions.append(verb)
        colours = list(dict.fromkeys(colour for _, colour in phrase.colours))
        if len(colours) > 1 and plural and phrase.count not in NUMERALS:
            made: list[Piece] = []
            shades = {colour: shade(name) for name, colour in reversed(phrase.colours)}
            for colour in colours:
                made += [
                    Link(glue=Glue.JOIN, words="and"),
                    thing.evolve(colour=colour, own=thing.own.evolve(tint=shades[colour])),
                ]
            return made[1:]
        second = second_tone(noun.name, *phrase.colours[1]) if len(colours) == 2 else None
        if second is not None:
            thing = thing.evolve(own=thing.own.evolve(accents=(*thing.own.accents, second)))
        elif len(colours) > 1:
            self.findings.nearest.append(f"{words} in {colours[0].value} alone")
        found = next((noun.meaning.value for noun in before if noun.meaning and noun.meaning.value in AROUND), None)
        hat = hat_of(before[-1].text, span) if before and wears(noun.name, noun.kind) and is_dressed(words) else None
        if hat is not None and not self.without:
            # "a chef cat"
            told = [one for one in self.findings.nearest if not one.startswith(f"{words} as ")]
            self.findings.nearest[:] = [*told, f"{words} as {indefinite(noun.name)} with {indefinite(hat.words)}"]
            return [thing, Link(glue=Glue.JOIN, words="wearing"), hat]
        if found and (noun.kind in OUTSIDE or "underwater" in found):
            return [thing, Link(glue=Glue.JOIN, words="in"), Place(phrase=found, words=words, span=span)]
        return [thing]

    def _exactly(self, phrase: Phrase) -> int:
        """How many there are where that is more than the encoder counts to, and few enough to be drawn."""
        said = number(phrase.number.split()) or 0
        return said if max(NUMERALS.values()) < said <= EXACT and phrase.count in NUMERALS else 0

    def _conditions(self, phrase: Phrase, asset: str, kind: str) -> frozenset[Condition]:
        """What of the states that are said the picture can show; the rest is noted."""
        shown = {condition for _, condition in phrase.states if can_be(asset, kind, condition)}
        if not self.without:
            vain = [said for said, condition in phrase.states if condition not in shown | BARE]
            self.findings.ignored.extend(said for said in vain if kind not in FACED or said not in AGES)
        return frozenset(shown)

    def _sorted(
        self, phrase: Phrase, head: Match, before: list[Match], words: str, span: tuple[int, int]
    ) -> list[Piece]:
        """Different ones of a sort: "a bowl of fruit" has apples and pears. None where one is meant, or all of them are
        refused."""
        members = self.lexicon.sort(head.text)
        # "a first aid kit" is several things, too
        some = head.word is not None and (head.word.plural or head.text in self.lexicon.mass)
        one = phrase.article == "a" and not some
        if not (members and some) or self.without or one:
            return []
        number = NUMERALS.get(phrase.count, len(members) if phrase.count else SEVERAL)
        made: list[Piece] = []
        for at, member in enumerate(members[:number]):
            each = number // len(members) + (at < number % len(members)) if number > len(members) else 1
            single = replace(phrase, article="" if each > 1 else "a", count=COUNTED.get(each, ""), number="", nouns=[])
            match = replace(head, text=member, word=Word(sense=Sense.ASSET, target=member, plural=each > 1))
            made += [Link(glue=Glue.JOIN, words="and"), *self._things(single, match, before, words, span)]
        return made[1:]

    def _is_grown(self, head: Match, phrase: Phrase, before: Sequence[Match]) -> bool:
        """Whether the phrase is the hair, the beard or the skin of somebody named before, and can be drawn on them."""
        at = next((k for k in range(len(self.pieces) - 1, -1, -1) if isinstance(self.pieces[k], Thing)), None)
        owner = self.pieces[at] if at is not None else None
        if at is None or not isinstance(owner, Thing) or owner.kind != "person":
            return False
        colour = phrase.colours[0][1] if phrase.colours else None
        said = [*phrase.others, *phrase.looks, *(m.text for m in before), *(name for name, _ in phrase.colours)]
        said += phrase.adjectives
        grown = people.grown(owner, head.text, said, colour, self.lexicon.nouns)
        if grown is not None:
            self.pieces[at] = grown
        return grown is not None

    def _shorn(self, part: str, words: str) -> None:
        """ "a man without a beard" has none anyway; a nose can't be taken from a snowman"""
        if part not in {"beard", "mustache", "moustache", "beards"}:
            self.findings.ignored.append(f"without {words}")

    def _looking(self, thing: Thing, phrase: Phrase) -> Thing:
        """Somebody with the looks that the words before them tell; of other things those have no effect."""
        if thing.kind != "person":
            seen = [look for look in phrase.looks if people.shows(thing, look)]
            self.findings.ignored.extend(look for look in phrase.looks if look not in seen)
            return people.looking(thing, seen[0], self.lexicon.nouns) if seen else thing
        for name, colour in phrase.colours:
            plain = thing.evolve(colour=None, own=thing.own.evolve(tint=None))
            thing = people.coloured(plain, name, colour, self.lexicon.nouns) or thing
        for look in phrase.looks:
            thing = people.looking(thing, look, self.lexicon.nouns)
        return thing

    def _told(self, thing: Thing, phrase: Phrase) -> None:
        """Notes the adjectives that the picture of a thing does not show."""
        if self.without:
            return
        name, soft = thing.asset.split(), thing.living or thing.kind == "toy"
        self.findings.ignored.extend(
            said
            for said in phrase.others
            if material(said) is None and said not in name and not (said in describing.FURRY and soft)
        )

    def _fills_place(self) -> bool:
        """Whether the phrase comes after a place and "of" or "full of"."""
        join = self.pieces[-1] if len(self.pieces) > 1 else None
        return isinstance(join, Link) and join.words in FILLS and isinstance(self.pieces[-2], Place)


def is_begun(pieces: Sequence[Piece]) -> bool:
    """Whether the pieces name anything yet."""
    return any(isinstance(piece, Thing | Place) for piece in pieces)
