"""What is to be seen where a prompt names a party, a race or a market."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.prompt.customs import CUSTOMS
from calotype.pipelines.bundled.prompt.events import EVENTS
from calotype.pipelines.bundled.prompt.happenings import staged
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.prompt.sites import BARE, SITES

pytestmark = pytest.mark.unit

LEXICON = Lexicon.open()
SAID = [said for many in (*EVENTS, *CUSTOMS, *SITES, *BARE) for said in many.split("|")]


def reading(prompt: str) -> Reading:
    return read(prompt, "", LEXICON)


def shown(prompt: str) -> set[str]:
    return {mention.asset for mention in reading(prompt).mentions}


@pytest.mark.parametrize("event", SAID)
def test_every_event_shows_things_that_are_drawn(event: str) -> None:
    result = reading(f"a {event}")
    assert result.mentions
    assert [notice.message for notice in result.notices] == []


def test_no_event_is_listed_twice() -> None:
    assert sorted(SAID) == sorted(set(SAID))


def test_what_the_prompt_names_itself_is_there_once() -> None:
    prompt = "a birthday party with a pink birthday cake"
    cakes = [mention for mention in reading(prompt).mentions if mention.asset == "birthday cake"]
    assert [cake.count for cake in cakes] == [1]
    assert {"balloon", "gift"} <= shown(prompt)


@pytest.mark.parametrize(
    "prompt", ["a clown at a birthday party", "an old man during a picnic", "a dog and a girl at the zoo"]
)
def test_who_is_there_is_nobody_else(prompt: str) -> None:
    people = [m for m in reading(prompt).mentions if LEXICON.nouns[m.asset].kind == "person"]
    assert len(people) == 1


@pytest.mark.parametrize(
    "prompt",
    [
        "no birthday party",
        "a boy without a birthday party",
        "a street with no parade",
        "a room after a birthday party",
        "a boy holding a picture of a football match",
        "a football match on television",
        "a toy car race",
        "a feast for crows",
        "a search party",
    ],
)
def test_an_event_that_is_denied_over_or_in_a_picture_is_not_staged(prompt: str) -> None:
    assert staged(prompt, LEXICON) == prompt
    assert not {"balloon", "birthday cake", "footballer", "roast chicken"} & shown(prompt)


@pytest.mark.parametrize("prompt", ["a wedding in a church", "a concert inside a barn", "a market near the castle"])
def test_an_event_is_where_it_is_said_to_be_whatever_that_is(prompt: str) -> None:
    assert staged(prompt, LEXICON).endswith(prompt.partition(" ")[2].partition(" ")[2])


def test_who_watches_is_not_one_of_those_who_are_seen() -> None:
    assert {"man", "horse rider"} <= shown("a man watching a horse race")


def test_a_site_with_an_animal_of_its_own_has_no_others() -> None:
    assert shown("a penguin at the zoo") == {"penguin", "iron fence"}


@pytest.mark.parametrize("prompt", ["an empty zoo", "a snail on a racetrack", "a deserted flower market"])
def test_an_empty_place_and_one_with_somebody_in_it_stay_as_they_are(prompt: str) -> None:
    assert len(shown(prompt)) == ("snail" in prompt)


def test_animals_have_a_picnic_of_their_own() -> None:
    assert staged("three foxes having a picnic", LEXICON).startswith("three foxes, a picnic basket")
    assert shown("three foxes having a picnic") == {
        "fox",
        "picnic basket",
        "picnic blanket",
        "watermelon",
        "loaf of bread",
    }
    assert "runner" in shown("a sloth at a marathon")


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a wedding on the beach", "on the beach"),
        ("a picnic in the snow", "in the snow"),
        ("a picnic", "in a meadow"),
        ("a football match at night", "in a stadium"),
    ],
)
def test_it_is_where_the_prompt_says(prompt: str, place: str) -> None:
    told = staged(prompt, LEXICON)
    assert place in told
    assert sum(where in told for where in ("meadow", "garden", "beach", "snow", "stadium")) == 1


@pytest.mark.parametrize(
    "prompt",
    [
        "a birthday party hat",
        "a wedding dress",
        "a picnic basket on a table",
        "a concert poster",
        "a wedding painting",
        "a market stall",
        "a fish market",
        "supermarket",
        "a zookeeper",
        "a viking ship sailing through a storm",
        "a dog surfing",
    ],
)
def test_a_thing_that_is_called_after_an_event_is_none(prompt: str) -> None:
    assert staged(prompt, LEXICON) == prompt


def test_the_rest_of_the_prompt_stays() -> None:
    told = staged("a crowded birthday party at night, watercolor", LEXICON)
    assert told.startswith("a crowded, a birthday cake")
    assert "at night, watercolor" in told
