"""WordNet's noun files: synsets, their hypernyms, and how often each sense of a word is meant."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path("/usr/share/wordnet")
"""Where Debian's wordnet-base puts the database files (WordNet 3.0)."""
INSULT = re.compile(r"\b(?:offensive|slur|obscene|derogatory|disparaging|vulgar|insulting)\b")
"""In a gloss, of a word for people that nobody is drawn for."""


@dataclass(frozen=True, kw_only=True)
class Synset:
    """One meaning and the words for it."""

    lexfile: str
    """Two digits: 05 animal, 06 artifact, 13 food, 18 person, 20 plant..."""
    words: tuple[str, ...]
    """As written: capital letters tell names."""
    hypernyms: tuple[str, ...]
    instance: bool
    """A single individual: a city, a person of history."""
    insult: bool = False


@dataclass(frozen=True, kw_only=True)
class WordNet:
    """The nouns with their senses in the order of frequency, and the other words."""

    synsets: dict[str, Synset]
    senses: dict[str, tuple[str, ...]]
    counts: dict[tuple[str, int], int]
    """(lemma, sense number from 1): occurrences in the tagged corpora."""
    others: dict[str, dict[str, int]]
    """adj, adv, verb: lemma to occurrences."""
    irregular: dict[str, str]
    """Plural to singular."""

    def ancestors(self, synset: str, limit: int = 20) -> Iterator[tuple[str, int]]:
        """The synset itself and its hypernyms, nearest first, with their distance."""
        seen = {synset}
        queue = deque([(synset, 0)])
        while queue:
            current, distance = queue.popleft()
            yield current, distance
            if distance < limit:
                for parent in self.synsets[current].hypernyms:
                    if parent not in seen:
                        seen.add(parent)
                        queue.append((parent, distance + 1))

    def find(self, lemma: str, number: int = 1) -> str:
        """The synset of a lemma's sense."""
        return self.senses[lemma][number - 1]

    def is_name(self, lemma: str, synset: str) -> bool:
        """Whether a sense is written with a capital letter."""
        forms = [word for word in self.synsets[synset].words if word.lower() == lemma]
        return bool(forms) and forms[0] != forms[0].lower()


def _clean(word: str) -> str:
    return word.replace("_", " ")


def read(folder: Path = FOLDER) -> WordNet:
    """Parses the files. Raises FileNotFoundError where wordnet-base is not installed."""
    counts: dict[tuple[str, int], int] = {}
    others: dict[str, dict[str, int]] = {"adj": {}, "adv": {}, "verb": {}}
    by_type = {"1": "noun", "2": "verb", "3": "adj", "4": "adv", "5": "adj"}
    totals: dict[tuple[str, str], int] = {}
    for line in (folder / "cntlist.rev").read_text().splitlines():
        key, number, count = line.split(" ")
        lemma, _, rest = key.partition("%")
        sort = by_type[rest[0]]
        if sort == "noun":
            counts[_clean(lemma), int(number)] = int(count)
        totals[sort, _clean(lemma)] = totals.get((sort, _clean(lemma)), 0) + int(count)
    synsets: dict[str, Synset] = {}
    for line in (folder / "data.noun").read_text().splitlines():
        if line.startswith("  "):
            continue
        entry, _, gloss = line.partition(" | ")
        fields = entry.split(" ")
        size = int(fields[3], 16)
        words = tuple(_clean(word) for word in fields[4 : 4 + 2 * size : 2])
        pointers = fields[4 + 2 * size + 1 :]
        links = [(pointers[at], pointers[at + 1]) for at in range(0, len(pointers) - 3, 4)]
        above = tuple(target for symbol, target in links if symbol in {"@", "@i"})
        instance = any(symbol == "@i" for symbol, _ in links)
        insult = fields[1] == "18" and INSULT.search(gloss) is not None
        synsets[fields[0]] = Synset(lexfile=fields[1], words=words, hypernyms=above, instance=instance, insult=insult)
    senses = {}
    for line in (folder / "index.noun").read_text().splitlines():
        if not line.startswith("  "):
            fields = line.split()
            senses[_clean(fields[0])] = tuple(fields[-int(fields[2]) :])
    for sort, table in others.items():
        for line in (folder / f"index.{sort}").read_text().splitlines():
            if not line.startswith("  "):
                lemma = _clean(line.split(" ", 1)[0])
                table[lemma] = totals.get((sort, lemma), 0)
    irregular = {}
    for line in (folder / "noun.exc").read_text().splitlines():
        plural, singular = line.split()[:2]
        irregular[_clean(plural)] = _clean(singular)
    return WordNet(synsets=synsets, senses=senses, counts=counts, others=others, irregular=irregular)
