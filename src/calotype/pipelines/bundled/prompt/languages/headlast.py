"""Hindi and Chinese in the order of English: in both, what describes stands before what it describes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from calotype.pipelines.bundled.prompt.languages.sentences import Chunk, chunks
from calotype.pipelines.bundled.prompt.languages.words import Item, Role
from calotype.pipelines.bundled.prompt.lexicon import Lexicon

LEADING = frozenset({"at", "with", "without", "from", "through", "around", "full of", "covered with", "for"})
"""Relations that Chinese says before what they relate to."""
TEMPORAL = frozenset({"of", "in", "on", "under", "from"})
"""Relations that a time has in it already."""
DESCRIBING = frozenset({"full of", "covered with", "surrounded by", "with", "without"})
"""Relations that belong to the noun beside them."""
RANKS: dict[Role, int] = {Role.POSE: 0, Role.DEED: 1, Role.RELATION: 2, Role.MOMENT: 3}


@dataclass(kw_only=True)
class Clause:
    """A Hindi or Chinese sentence while it grows."""

    told: list[str] = field(default_factory=list)
    subject: str = ""
    before: list[tuple[int, str]] = field(default_factory=list)
    after: list[tuple[int, str]] = field(default_factory=list)
    describing: list[str] = field(default_factory=list)
    moments: list[str] = field(default_factory=list)
    styles: list[str] = field(default_factory=list)
    opening: str = ""
    joined: bool = False

    def modify(self, role: Role, words: str) -> None:
        (self.after if self.subject else self.before).append((RANKS[role], words))

    def name(self, words: str) -> None:
        """A noun phrase that is not part of anything else."""
        if self.subject:
            self.flush()
        first, joint, rest = words.partition(" and ")
        done = sorted(pair for pair in self.before if pair[0] < RANKS[Role.RELATION])
        if joint and done:
            # Who wears the hat is the one named first.
            words = " ".join([first, *(text for _, text in done)]) + joint + rest
            self.before = [pair for pair in self.before if pair not in done]
        self.subject = words

    def flush(self) -> None:
        rest = [words for part in (self.before, self.after) for _, words in sorted(part, key=lambda pair: pair[0])]
        rest, self.describing = [*rest, *self.describing], []
        words = " ".join(part for part in (self.subject, *rest) if part)
        if words:
            self.told.append(f"and {words}" if self.joined and self.told else words)
        self.subject, self.before, self.after, self.joined = "", [], [], False

    def text(self) -> str:
        self.flush()
        scene = ""
        for part in self.told:
            scene += f" {part}" if scene and part.startswith("and ") else f", {part}" if scene else part
        if self.opening and scene:
            scene = f"{self.opening} {scene}"
        elif self.opening:
            self.styles.insert(0, self.opening.removesuffix(" of").removeprefix("a "))
        scene = " ".join([scene, *self.moments]).strip()
        return ", ".join(part for part in (scene, *self.styles) if part)


def headlast(items: Sequence[Item], lexicon: Lexicon, code: str, *, continued: bool = False) -> str:
    """Hindi, Chinese: what describes stands before what it describes. continued: something was said before."""
    told = chunks(items, lexicon, code)
    clause = Clause()
    at = 0
    while at < len(told):
        at = _step(clause, told, at, code, continued=continued)
    return clause.text()


def _step(clause: Clause, told: Sequence[Chunk], at: int, code: str, *, continued: bool) -> int:
    """Takes what begins at a chunk; where the next begins."""
    chunk = told[at]
    following = told[at + 1] if at + 1 < len(told) else None
    match chunk.role:
        case Role.MOMENT:
            clause.moments.append(chunk.text)
            at += 1
            while at < len(told) and told[at].role is Role.RELATION and told[at].text in TEMPORAL:
                at += 1
            return at
        case Role.STYLE:
            clause.styles.append(chunk.text)
            return at + 1
        case Role.OPENING:
            clause.opening = chunk.text
            return at + 1
        case Role.POSE:
            clause.modify(Role.POSE, chunk.text)
            return at + 1
        case Role.DEED:
            if code == "zh" and following is not None and following.nominal:
                phrase, end = _joint(told, at + 1)
                clause.modify(Role.DEED, f"{chunk.text} {phrase}")
                return end
            return at + 1
        case Role.RELATION:
            return _related(clause, told, at, code, continued=continued)
        case Role.EXISTS:
            if (
                chunk.text == "there is"
                and clause.subject
                and following is not None
                and following.nominal
                and not clause.after
            ):
                phrase, end = _joint(told, at + 1)
                clause.modify(Role.RELATION, f"with {phrase}")
                return end
            return at + 1
        case Role.AND:
            clause.flush()
            clause.joined = bool(clause.told)
            return at + 1
        case Role.NOUN | Role.PLACE:
            return _named(clause, told, at, code)
        case Role.VERBATIM | Role.ADJECTIVE:
            clause.modify(Role.RELATION, chunk.text)
            return at + 1
        case _:
            return at + 1


def _joint(told: Sequence[Chunk], at: int) -> tuple[str, int]:
    """Noun phrases with "and" between them, and where they end."""
    text, at = told[at].text, at + 1
    while at + 1 < len(told) and told[at].role is Role.AND and told[at + 1].nominal:
        text, at = f"{text} and {told[at + 1].text}", at + 2
    return text, at


def _related(clause: Clause, told: Sequence[Chunk], at: int, code: str, *, continued: bool) -> int:
    """A relation that no noun stands before."""
    if told[at].text == "at" and at + 1 < len(told) and told[at + 1].nominal:
        phrase, end = _joint(told, at + 1)
        if end < len(told) and told[end].role is Role.RELATION and told[end].text != "of":
            return at + 1
        clause.modify(Role.RELATION, f"in {phrase}")
        return end
    relation, following = told[at].text, told[at + 1] if at + 1 < len(told) else None
    if relation in LEADING and code == "zh" and following is not None and following.nominal:
        phrase, end = _joint(told, at + 1)
        if relation in DESCRIBING and not clause.subject:
            clause.describing.append(f"{relation} {phrase}")
        else:
            clause.modify(Role.RELATION, f"{relation} {phrase}")
        return end
    said = continued or clause.told or clause.subject
    if relation not in {"of", "at", "in", "from"} and said and following is not None and following.role is Role.NOUN:
        clause.flush()
        clause.before.append((RANKS[Role.RELATION], f"{relation} it"))
    return at + 1


def _named(clause: Clause, told: Sequence[Chunk], at: int, code: str) -> int:
    phrase, end = _joint(told, at)
    if clause.describing:
        phrase, clause.describing = " ".join([phrase, *clause.describing]), []
    following = told[end] if end < len(told) else None
    if following is not None and following.role is Role.RELATION and not (code == "zh" and following.text in LEADING):
        if following.text == "of":
            return _possessed(clause, told, at, end, phrase)
        words = f"{following.text} {phrase}"
        if following.text in DESCRIBING or (code == "zh" and _is_genitive(told, end + 1)):
            clause.describing += [*(text for _, text in sorted(clause.before)), words]
            clause.before = []
        else:
            clause.modify(Role.RELATION, words)
        return end + 1
    if following is not None and following.role is Role.DEED and code == "hi":
        clause.modify(Role.DEED, f"{following.text} {phrase}")
        return end + 1
    clause.name(phrase)
    return end


def _possessed(clause: Clause, told: Sequence[Chunk], at: int, end: int, phrase: str) -> int:
    """ "X's Y": the place where Y is, or what it is of."""
    owner = told[end + 1] if end + 1 < len(told) else None
    if owner is None or not owner.nominal:
        clause.name(phrase)
        return end + 1
    relation = "in" if told[at].role is Role.PLACE else "of"
    clause.describing.append(f"{relation} {phrase}")
    return end + 1


def _is_genitive(told: Sequence[Chunk], at: int) -> bool:
    """Whether what was said describes the noun that follows."""
    return at + 1 < len(told) and told[at].text == "of" and told[at + 1].nominal
