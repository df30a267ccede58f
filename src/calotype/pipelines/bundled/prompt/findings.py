"""What was noticed while a prompt was read, and the sentences that tell a person."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from calotype.domain.requests import Notice
from calotype.pipelines.bundled.prompt.pieces import Thing
from calotype.pipelines.bundled.standings import Standing

LISTED = 8
"""Names in one sentence before it says "and more"."""


@dataclass(kw_only=True)
class Findings:
    """Collects while one prompt is read."""

    unknown: list[str] = field(default_factory=list)
    """Things that can't be drawn, in the prompt's words."""
    nearest: list[str] = field(default_factory=list)
    """"a lorry as a truck"."""
    ignored: list[str] = field(default_factory=list)
    """Words that change nothing."""
    actions: list[str] = field(default_factory=list)
    corrected: list[str] = field(default_factory=list)
    """"“rabit” as “rabbit”"."""
    dropped: str = ""
    """The end of the prompt that the encoder can't take."""
    rendered: str = ""
    """The prompt's language, and its English."""
    conceived: str = ""
    """An idea, and the scene that is drawn for it."""
    own: Mapping[str, str] = field(default_factory=dict)
    """English nouns of a translation to the prompt's words for them."""
    foreign: list[str] = field(default_factory=list)
    """Words of another language that are not known."""
    script: str = ""
    """Why next to nothing was understood."""
    nothing: bool = False
    """The prompt named nothing at all."""
    seen: list[str] = field(default_factory=list)
    """Its words."""
    markup: bool = False
    related: bool = False
    """Something was written in a relation to something else."""
    standings: list[Standing] = field(default_factory=list)
    """What the layout is told of those relations."""
    ties: list[tuple[Thing, str, Thing]] = field(default_factory=list)
    """What touches what was named before it, and the words that say how: "a ring leaning against them"."""

    def notices(self) -> tuple[Notice, ...]:
        """One sentence for each sort of finding."""
        told: list[tuple[str, str]] = []
        if self.rendered:
            told.append(("translated", f"Read from {self.rendered}."))
        if self.conceived:
            told.append(("approximated", f"No picture shows an idea; drawn for it: {self.conceived}."))
        if self.foreign:
            told.append(("not_drawn", f"Not understood, and so not drawn: {listed(self.foreign)}."))
        if self.script:
            told.append(("unsupported_script", self.script))
        if self.unknown:
            told.append(
                ("not_drawn", f"Not drawn, because there is no picture of it: {listed(map(self._said, self.unknown))}.")
            )
        if self.nothing:
            words = f": {listed(self.seen)}" if self.seen else ""
            told.append(("not_drawn", f"The prompt names nothing that can be drawn{words}."))
        if self.nearest:
            told.append(("approximated", f"Drawn as the nearest thing there is: {listed(self.nearest)}."))
        if self.corrected:
            told.append(("approximated", f"Read as a typing mistake: {listed(self.corrected)}."))
        if self.actions:
            told.append(("ignored", f"Poses and actions are not drawn: {listed(self.actions)}."))
        if self.ignored:
            told.append(("ignored", f"Without effect on the picture: {listed(self.ignored)}."))
        if self.markup:
            told.append(("ignored", "Markup, addresses and parameters in the prompt were passed over."))
        if self.dropped:
            told.append(("truncated", f"The prompt is too long; its end was not read, from “{self.dropped}” on."))
        return tuple(Notice(code=code, message=message, field="prompt") for code, message in told)

    def _said(self, words: str) -> str:
        """Words of a translation with the prompt's own before them."""
        own = next((source for english, source in self.own.items() if re.search(rf"\b{re.escape(english)}", words)), "")
        return f"{own} ({words})" if own else words


def listed(words: Iterable[str]) -> str:
    """Distinct words with commas, shortened."""
    distinct = list(dict.fromkeys(words))
    shown = [word if len(word) <= 60 else f"{word[:57]}..." for word in distinct[:LISTED]]
    return ", ".join(shown) + (" and more" if len(distinct) > LISTED else "")
