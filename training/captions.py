"""Captions: a specification in the many ways that people would put it."""

from __future__ import annotations

import random
import re

from calotype.pipelines.bundled.ambience import Season, Weather
from calotype.pipelines.bundled.footing import SEASONAL
from calotype.pipelines.bundled.network import phrases
from calotype.pipelines.bundled.network.phrases import Relation
from calotype.pipelines.bundled.prompt.rewrite import TAKES

from .grammar import Group, Spec

_FILLERS = (
    "high detail", "beautiful", "soft light", "with a gentle mood", "highly detailed", "in the center", "with a smile",
    "peaceful", "in the background", "looking at the camera", "for a story", "close to the camera", "full of life",
)  # fmt: skip


def article(phrase: str) -> str:
    """The phrase with "a" or "an", unless it is a plural."""
    last = phrase.split()[-1]
    if re.search(r"[^su]s$", last) and last not in {"bus", "cactus"}:
        return phrase
    return ("an " if phrase[0] in "aeiou" else "a ") + phrase


def _noun(group: Group, rng: random.Random, plural: bool) -> str:
    thing = group.thing
    # Prompts reach the encoder with canonical nouns; a few synonyms keep the model from leaning on single words.
    if not plural and thing.synonyms and rng.random() < 0.15:
        return rng.choice(thing.synonyms)
    return thing.plural if plural else thing.name


def _phrase(group: Group, rng: random.Random) -> str:
    words = []
    if group.scale:
        words.append(rng.choice(phrases.SCALES[group.scale]))
    if rng.random() < 0.18:
        words.append(rng.choice(phrases.ADJECTIVES))
    if group.colour:
        words.append(rng.choice(phrases.COLOURS[group.colour]))
    if rng.random() < 0.2:
        rng.shuffle(words)
    words.append(_noun(group, rng, group.count > 1 or group.scattered))
    phrase = " ".join(words)
    if group.scattered:
        return f"{rng.choice(phrases.MANY)} {phrase}"
    if group.count > 1:
        return f"{rng.choice(phrases.COUNTS[group.count])} {phrase}"
    return article(phrase) if rng.random() < 0.85 else (f"the {phrase}" if rng.random() < 0.6 else phrase)


def _listed(parts: list[str], rng: random.Random) -> str:
    if len(parts) == 1:
        return parts[0]
    if len(parts) == 2:
        return parts[0] + rng.choice((" and ", " and ", " with ", ", ")) + parts[1]
    return ", ".join(parts[:-1]) + rng.choice((" and ", ", ", ", and ")) + parts[-1]


def _subject(spec: Spec, rng: random.Random) -> str:
    groups = [g for g in spec.groups if not g.scattered]
    if not groups:
        return ""
    named = [_phrase(g, rng) for g in groups]
    if spec.relation:
        between = rng.choice(phrases.RELATIONS[spec.relation])
        if spec.relation is Relation.NEXT and rng.random() < 0.2:
            between = "and"
        firsts, second, others = named[: spec.related], named[spec.related], named[spec.related + 1 :]
        one = spec.related == 1 and groups[0].count == 1
        verb = ("is " if one else "are ") if rng.random() < 0.1 else ""
        text = f"{' and '.join(firsts)} {verb}{between} {second}"
        return "".join([text, *(rng.choice((" and ", " with ", ", ", ", with ")) + other for other in others)])
    text = _listed(named, rng)
    if len(groups) == 1 and groups[0].thing.alive and rng.random() < 0.45:
        text += rng.choice((" ", " ", " is ")) + rng.choice(phrases.POSES)
    if spec.portrait:
        text = rng.choice(("a portrait of ", "portrait of ", "a close-up portrait of ", "a headshot of ")) + text
    return text


def _place(spec: Spec, rng: random.Random, scattered: list[Group]) -> list[str]:
    if not spec.environment_said:
        return []
    place = rng.choice(phrases.ENVIRONMENTS[spec.environment])
    if not spec.groups:
        return [place]
    preposition = "in" if "studio" in place else rng.choice(TAKES.get(spec.environment, ("in",)))
    text = f"{preposition} {place}"
    if scattered and rng.random() < 0.6:
        group = scattered.pop()
        if rng.random() < 0.6:
            words = [*([group.colour.value] if group.colour else []), group.thing.plural]
            return [f"{text} {rng.choice(phrases.FULL_OF)} {' '.join(words)}"]
        return [f"{text} with {_phrase(group, rng)}"]
    return [text]


def caption(spec: Spec, rng: random.Random) -> str:
    """One caption."""
    scattered = [g for g in spec.groups if g.scattered]
    subject = _subject(spec, rng)
    if spec.anywhere:
        subject = rng.choice(phrases.ANYWHERE)
    details = _place(spec, rng, scattered)
    if scattered:
        opening = rng.choice(("with ", "surrounded by ", "and "))
        details.insert(0, opening + _phrase(scattered[0], rng))
    extras = []
    if spec.time_said:
        extras.append(rng.choice(phrases.TIMES[spec.time]))
    if spec.weather is not Weather.CLEAR:
        extras.append(rng.choice(phrases.WEATHERS[spec.weather]))
    if spec.season is not Season.SUMMER or rng.random() < 0.05 * (spec.environment in SEASONAL):
        extras.append(rng.choice(phrases.SEASONS[spec.season]))
    rng.shuffle(extras)
    parts = [p for p in (subject, *details, *extras) if p]
    if len(parts) > 1 and details and rng.random() < 0.1:
        parts = [*details, subject, *extras] if subject else parts
    text = parts[0]
    for part in parts[1:]:
        text += rng.choice((" ", " ", ", ")) + part
    if spec.style_said:
        openings, closings = phrases.STYLE_OPENINGS[spec.style], phrases.STYLE_CLOSINGS[spec.style]
        if openings and rng.random() < 0.5:
            text = f"{rng.choice(openings)} {text}"
        else:
            closing = rng.choice(closings)
            text = f"{text}, {closing}" if rng.random() < 0.8 else f"{closing}, {text}"
    while rng.random() < 0.2:
        text += ", " + rng.choice(_FILLERS)
    if rng.random() < 0.06:
        # Readers drop words they don't know; the encoder then sees a sentence with a hole.
        words = text.split(" ")
        drop = rng.randrange(len(words))
        if words[drop] in {"a", "an", "the", "in", "is", "of", "and"}:
            text = " ".join(w for i, w in enumerate(words) if i != drop)
    return text.strip()
