"""Members: several things told one by one, as the noun phrase that each of them is.

"two cats, one is black, the other is white and wears a hat" is a black cat and a white cat wearing a hat; "three mugs:
the first is red, the second blue, the third green" has each in its place; "more dogs than cats" are five and two.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from calotype.pipelines.bundled.prompt.lexicon import Lexicon

_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "both": 2, "a pair of": 2, "a couple of": 2, "2": 2,
            "3": 3, "4": 4, "5": 5, "6": 6}  # fmt: skip
_ORDER = {"first": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4, "sixth": 5, "last": -1, "left": 0,
          "leftmost": 0, "right": -1, "rightmost": -1}  # fmt: skip
_AMID = frozenset({"middle", "center", "centre", "central"})
_ORDINALS = "|".join((*_ORDER, *_AMID))
_WHICH = (
    r"(?:(?:the )?one on (?:the|its|his|her) (?P<side>left|right)|(?:the )?one in the (?P<mid>middle|center|centre)|"
    rf"the (?P<seat>{_ORDINALS})(?: one)?|on the (?P<aside>left|right)|in the (?P<amid>middle|center|centre)|"
    r"(?P<rest>the (?:others|rest|remaining(?: ones)?|other (?:two|three|four)))|"
    r"(?:only |just )?(?:one(?: of (?:them|these|which|whom))?|another(?: one)?|the other(?: one)?))"
)
_CLAUSE = re.compile(
    rf"(?:^|(?<=[,;.:] )|(?:(?<=\band )|(?<=\bwhile )|(?<=\bbut )|(?<=\bwith ))){_WHICH}(?![\w'-])", re.I
)
_HEAD = re.compile(
    rf"\b(?P<n>{'|'.join(_NUMBERS)}) (?P<of>(?:[\w'-]+ ){{0,3}}?)(?P<noun>[\w'-]+)"
    r"(?P<where>(?: (?:in|on|at|by|under|near|sitting|standing|lying|walking|running|sleeping|playing|swimming|next|"
    r"side|facing)\b[^,;:.]*?)?)"
    rf"(?:\s*[,;:.]|\s+with|\s+where)\s+(?={_WHICH.replace('?P<', '?P<h')}(?![\w'-]))",
    re.I,
)
_COPULA = re.compile(
    r"^(?:,? ?(?:is|are|was|were|has been|being|that is|which is|who is|that are)\b)(?: (?:also|just|very|quite))? ?",
    re.I,
)
_TAILS = frozenset(
    "with without in on at by under over near behind beside next above below inside from of to asleep awake upside "
    "facing alone made away towards up down out off wearing holding".split()
)
"""What begins with these is said after a noun."""
_WITH = re.compile(r"^(?:has|have|having)\b(?! (?:been|his|her|its|their)\b)", re.I)
_COMPARED: tuple[tuple[str, str, str], ...] = (
    (r"bigger|larger|huge|the biggest|the largest|the bigger|the larger", "large", "small"),
    (r"taller|the tallest|the taller", "tall", "small"),
    (r"smaller|shorter|tiny|the smallest|the smaller|the shorter|much smaller", "small", "large"),
    (r"older|the older|the oldest|the elder", "old", "young"),
    (r"younger|the younger|the youngest", "young", "old"),
)
_THAN = re.compile(r" than (?:the )?(?:other|others|rest)(?: one| ones)?\b", re.I)
_QUANTITIES: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = tuple(
    (re.compile(pattern, re.I), plain)
    for pattern, plain in (
        (r"\b(?:many )?more ([\w-]+s|people|children|men|women|sheep|fish|geese|mice) than ([\w-]+)(?!\s+(?:can|ever))",
         r"five \1 and two \2"),
        (r"\b(?:fewer|less) ([\w-]+s|people|children|men|women|sheep|fish|geese|mice) than ([\w-]+)",
         r"two \1 and five \2"),
        (r"\btwice as many ([\w-]+) as ([\w-]+)", r"four \1 and two \2"),
        (r"\bhalf as many ([\w-]+) as ([\w-]+)", r"two \1 and four \2"),
        (r"\bthree times as many ([\w-]+) as ([\w-]+)", r"six \1 and two \2"),
        (r"\b(?:as many|an equal number of|the same number of|equal numbers of) ([\w-]+) (?:as|and) ([\w-]+)",
         r"three \1 and three \2"),
        (r"\b(seven|eight|nine|ten|three|four|five|six) ([\w-]+(?: [\w-]+)?),? all (?:of them )?(red|blue|"
         r"green|yellow|white|"
         r"black|pink|orange|purple|brown|lit|open|closed) (?:except|but)(?: for)? (one|two|three)\b(?! "
         r"(?:which|that|who|of))",
         lambda m: _but(m[1], m[2], m[3], m[4])),
        (r"\b(the (?:first|second|third|last|left|right|middle|other|biggest|smallest) one|one of them|another one|"
         r"the other|one) (wear|hold|carrie|ride|sit|stand|sleep|eat|read|drink|run|jump|fly|flie|lie|smile|"
         r"play|push|pull)s\b",
         lambda m: f"{m[1]} {_doing({'carrie': 'carry', 'flie': 'fly'}.get(m[2].lower(), m[2].lower()))}"),
        # "the smallest of three bears is asleep"
        (r"(?<!to )(?<!on )(?<!at )(?<!in )\bthe (smallest|biggest|largest|tallest|first|second|third|last|"
         r"middle|left|right) "
         r"of (?:the )?"
         r"(two|three|four|five|six) ((?:[\w-]+ )??[\w-]+s|children|people|men|women|sheep|fish|geese|mice)\b",
         r"\2 \3, the \1 one"),
    )
)  # fmt: skip
_SINGLE = re.compile(
    r"\bthe (?P<q>bigger|larger|taller|smaller|shorter|older|younger) of (?:the )?two (?P<of>(?:[\w-]+ )??)"
    r"(?P<noun>[\w-]+s|children|people|men|women|mice)\b(?P<said>[^,.;]*)",
    re.I,
)
"""What is said of one of two by how large it is: "the bigger of the two houses is blue"."""
_LINED = re.compile(r",? *\(?(?:(?:in|and in) (?:this|that) (?:exact )?order,? ?)?(?:ordered |arranged |lined up )?"
                    r"from left to right\)?[:,]?\s*", re.I)  # fmt: skip
_ITEM = r"(?:an?|one|the) (?:[\w'-]+ ){0,3}?[\w'-]+"
_ITEMS = re.compile(rf"{_ITEM}(?:, {_ITEM}){{1,4}},? and {_ITEM}(?=$|[.;,]|\s*$)|{_ITEM} and {_ITEM}(?=$|[.;,])", re.I)
_TRIGGER = re.compile(
    r"\b(?:one|other|first|left|right|than|as many|numbers? of|rest|except|but|of (?:the )?(?:two|three|"
    r"four|five|six))\b",
    re.I,
)


@dataclass(frozen=True, kw_only=True)
class _Member:
    seat: int | None
    """Its place from the left; of negative numbers from the right."""
    said: str
    rest: bool = False


def told_apart(prompt: str, lexicon: Lexicon) -> str:
    """The prompt with every group whose members are told one by one as those."""
    if _TRIGGER.search(prompt) is None:
        return prompt
    for pattern, plain in _QUANTITIES:
        prompt = pattern.sub(plain, prompt)
    prompt = _in_order(_SINGLE.sub(lambda found: _compared(found, lexicon), prompt))
    for head in _HEAD.finditer(prompt):
        told = _told(prompt, head, lexicon)
        if told is not None:
            return told
    return prompt


def seated(seat: int, number: int) -> str:
    """The words for a place among so many, from the left."""
    if number < 2:
        return ""
    if number <= 3:
        return (
            ("on the left", "on the right")[seat]
            if number == 2
            else ("on the left", "in the middle", "on the right")[seat]
        )
    return f"in seat {seat + 1} of {number}"


def _but(number: str, things: str, quality: str, others: str) -> str:
    """ "nine balloons, all red except for two" """
    counts = "one two three four five six seven eight nine ten".split()
    left = counts.index(number.lower()) - counts.index(others.lower()) - 1
    other = {"lit": "unlit", "open": "closed", "closed": "open", "yellow": "blue"}.get(quality.lower(), "yellow")
    if left < 0:
        return f"{others} {other} {things}"
    return f"{counts[left]} {quality} {things} and {others} {other} {things}"


def _compared(found: re.Match[str], lexicon: Lexicon) -> str:
    single = next((s for s in lexicon.singulars(found["noun"].lower()) if lexicon.find(s) is not None), None)
    pair = _contrast(found["q"].lower())
    if single is None or pair is None:
        return found.group()
    own = _phrase(
        _Member(seat=None, said=f"{pair[0]} {_COPULA.sub('', found['said'].strip())}"), found["of"], single, "a", ""
    )
    return f"{own}, {_phrase(_Member(seat=None, said=pair[1]), found['of'], single, 'a', '')}"


def _in_order(prompt: str) -> str:
    """ "a knife, a fork and a spoon, in this order from left to right" """
    lined = _LINED.search(prompt)
    if lined is None:
        return prompt
    rest = f"{prompt[: lined.start()]}, {prompt[lined.end() :]}".strip(" ,")
    listed = _ITEMS.search(rest)
    if listed is None:
        return prompt
    items = re.split(r",? and |, ", listed.group())
    placed = ", ".join(f"{item} {seated(k, len(items))}" for k, item in enumerate(items))
    return f"{rest[: listed.start()]}{placed}{rest[listed.end() :]}"


def _told(prompt: str, head: re.Match[str], lexicon: Lexicon) -> str | None:
    noun = head["noun"].lower()
    word = lexicon.find(noun)
    single = next((said for said in lexicon.singulars(noun) if lexicon.find(said) is not None), None)
    if word is None or not word.plural or single is None:
        return None
    number = _NUMBERS[head["n"].lower()]
    members, end = _members(prompt, head.end(), number)
    if not members or not _is_worth(members):
        return None
    if len(members) == 1 and number == 2:
        members = _opposed(members[0])
    left = number - sum(1 for member in members if not member.rest)
    if left < 0 or (left != sum(1 for member in members if member.rest) and not (left and members[-1].rest)):
        return None
    out: list[str] = []
    for member in members:
        if member.rest:
            count = next(said for said, many in _NUMBERS.items() if many == left) if left > 1 else "a"
            out.append(_phrase(member, head["of"], noun if left > 1 else single, count, ""))
        else:
            seat = None if member.seat is None else member.seat % number
            out.append(_phrase(member, head["of"], single, "a", "" if seat is None else seated(seat, number)))
    return f"{prompt[: head.start()]}{', '.join(out)}{head['where']}{prompt[end:]}"


def _members(prompt: str, start: int, number: int) -> tuple[list[_Member], int]:
    """What is told of each, and where that ends."""
    starts = list(_CLAUSE.finditer(prompt, start))[: number + 1]
    if not starts or starts[0].start() != start:
        return [], start
    members: list[_Member] = []
    end = start
    for k, match in enumerate(starts):
        ends = starts[k + 1].start() if k + 1 < len(starts) else _last(prompt, match.end())
        said = prompt[match.end() : ends]
        said = re.sub(r"(?:[\s,;.:]|\b(?:and|while|but|with)\b)+$", "", said).strip(" ,:")
        if not said:
            return [], start
        members.append(_Member(seat=_seat(match, number), said=said, rest=match["rest"] is not None))
        end = ends
    return members, end


def _last(prompt: str, at: int) -> int:
    """Where the last clause ends."""
    found = re.compile(r"\s*(?:[,;.]|$)").search(prompt, at)
    return found.start() if found is not None else len(prompt)


def _seat(match: re.Match[str], number: int) -> int | None:
    if match["mid"] or match["amid"] or (match["seat"] or "").lower() in _AMID:
        return number // 2
    said = (match["side"] or match["aside"] or match["seat"] or "").lower()
    return _ORDER.get(said)


def _is_worth(members: Sequence[_Member]) -> bool:
    """Whether more is told than one quality of each, which is read elsewhere."""
    told = [_COPULA.sub("", member.said) for member in members]
    aged = any(re.fullmatch(r"old|young|tall|short|big|small|fat|thin|older|younger", said, re.I) for said in told)
    if len(members) == 1:
        return _contrast(told[0]) is not None
    return aged or any(" " in said for said in told) or any(member.seat is not None for member in members)


def _contrast(said: str) -> tuple[str, str] | None:
    plain = _THAN.sub("", said)
    return next(
        (
            pair
            for words, *pair in _COMPARED
            if re.fullmatch(f"(?:much |far |a bit |slightly )?(?:{words})", plain, re.I)
        ),
        None,
    )  # type: ignore[return-value]


def _opposed(member: _Member) -> list[_Member]:
    """ "two dogs, the left one is bigger" """
    pair = _contrast(_COPULA.sub("", member.said))
    assert pair is not None
    other = None if member.seat is None else -1 - member.seat
    return [_Member(seat=member.seat, said=pair[0]), _Member(seat=other, said=pair[1])]


def _phrase(member: _Member, of: str, noun: str, count: str, where: str) -> str:
    """ "a white cat wearing a hat" """
    said = _COPULA.sub("", member.said)
    pair = _contrast(said)
    said = pair[0] if pair is not None else said
    kind = re.match(r"(?:an?|the) (?!lot\b)(.+)", said, re.I)
    if kind is not None:
        # "two dogs, one a poodle"
        return " ".join(part for part in (f"a {kind[1]}", where) if part)
    words = said.split()
    cut = next((k for k, word in enumerate(words) if _is_tail(words, k)), len(words))
    before, after = " ".join(words[:cut]), " ".join(words[cut:])
    before = re.sub(r",? and$|,$", "", before)
    after = re.sub(r"^(?:and|but) ", "", after)
    after = _WITH.sub("with", after)
    after = re.sub(r"^([a-z]+)s\b", lambda verb: _doing(verb[1]) if verb[1] in _VERBS else verb[0], after)
    after = re.sub(r"\b(and|but) (has|have)\b", r"\1 with", after)
    named = " ".join(part for part in (before, of.strip(), noun) if part)
    lead = "an" if count == "a" and named[0].lower() in "aeiou" else count
    return " ".join(part for part in (lead, named, where, after) if part)


_VERBS = frozenset(
    "wear hold carry ride play sit stand sleep eat read look drive push pull drink run walk jump swim fly lie smile "
    "laugh cry paint sing dance cook throw kick point wave".split()
)


def _doing(verb: str) -> str:
    if verb in {"sit", "run", "swim"}:
        return f"{verb}{verb[-1]}ing"
    return "lying" if verb == "lie" else f"{verb.removesuffix('e')}ing"


def _is_tail(words: Sequence[str], k: int) -> bool:
    word = words[k].lower().strip(",")
    if word in _TAILS or word in {"has", "have", "having"} or word.removesuffix("s") in _VERBS:
        return True
    if word in {"and", "but"} and k + 1 < len(words):
        return _is_tail(words, k + 1)
    return word.endswith("ing") and len(word) > 4
