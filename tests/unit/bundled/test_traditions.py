"""Schools of pictures: which one a prompt names, and what is left to be shown."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.designs import Sheet
from calotype.pipelines.bundled.prompt.traditions import TRADITIONS, traditional
from calotype.pipelines.bundled.render.design.traditions import SCHOOLS


@pytest.mark.parametrize(
    ("prompt", "school", "shown"),
    [
        ("windmill, delft tile style", "delft", "windmill"),
        ("a tiger hunting a deer in a forest, persian miniature", "persian", "a tiger hunting a deer in a forest"),
        ("vacuum cleaner advertisement from 1955", "advert", "vacuum cleaner"),
        ("vintage ad for a toaster", "advert", "a toaster"),
        ("a stag in celtic style", "celtic", "a stag"),
        ("a medieval bestiary page with an elephant, latin text around it", "manuscript", "an elephant"),
        ("skeleton playing the trumpet, day of the dead style", "folk", "skeleton playing the trumpet"),
    ],
)
def test_schools(prompt: str, school: str, shown: str) -> None:
    found = traditional(prompt)
    assert found is not None
    assert found[1].sheet is Sheet.TRADITION
    assert (found[1].form.split()[0], found[0]) == (school, shown)


@pytest.mark.parametrize(
    "prompt",
    ["a greek vase on a table", "an egyptian cat", "a persian rug", "a folk singer on a stage",
     "a blue and white plate",


     "a church with an icon", "a persian cat in a miniature car"],
)  # fmt: skip
def test_things_of_a_school_are_things(prompt: str) -> None:
    assert traditional(prompt) is None


def test_every_school_is_painted() -> None:
    assert TRADITIONS.keys() == SCHOOLS.keys()
