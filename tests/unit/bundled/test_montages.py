"""Pictures of several pictures: what is on each, and where they are on the page."""

from __future__ import annotations

import numpy as np
import pytest

from calotype.pipelines.bundled.prompt.montages import Montage, Mount, montage
from calotype.pipelines.bundled.render.montage import boxes, mounted


@pytest.mark.parametrize(
    ("prompt", "parts"),
    [
        ("split screen: a wolf on the left, a shark on the right", ("a wolf", "a shark")),
        ("split screen, left: a city by day, right: a city at night", ("a city by day", "a city at night")),
        ("triptych of an oak in spring, fog and rain", ("an oak in spring", "an oak in fog", "an oak in rain")),
        ("before and after: a messy desk and a tidy desk", ("a messy desk", "a tidy desk")),
        ("watercolor diptych, a fox and a whale", ("a fox, watercolor style", "a whale, watercolor style")),
        (
            "three panel comic: a red cat sees a fish, the cat jumps, it is wet",
            ("a red cat sees a fish, comic style", "a red cat jumps, comic style", "a red cat is wet, comic style"),
        ),
        ('diptych: a dog says "oh, no", a cat laughs', ('a dog says "oh, no"', "a cat laughs")),
        ("four polaroids on a wall: a beach, a dog, a cake, a car", ("a beach", "a dog", "a cake", "a car")),
        (
            "character sheet of a knight, front and back view",
            ("a knight, white background", "a knight, from behind, white background"),
        ),
        (
            "expression sheet of an elf, happy and angry",
            ("portrait of a happy elf, white background", "portrait of an angry elf, white background"),
        ),
    ],
)  # fmt: skip
def test_each_picture_has_its_part(prompt: str, parts: tuple[str, ...]) -> None:
    found = montage(prompt)
    assert found is not None
    assert found.parts == parts


@pytest.mark.parametrize(
    "prompt",
    [
        "a cat and a dog",
        "paper collage of a fox and a moon",
        "vaporwave collage, plaster bust, palm leaf",
        "manga page, boy shouting on a rooftop, speed lines",
        "polaroid of a dog on a beach",
        "diagram of a heart",
        "recipe card for pancakes",
        "split screen",
        "two solar panels on a roof",
        "",
    ],
)
def test_other_prompts_are_of_one_picture(prompt: str) -> None:
    assert montage(prompt) is None


@pytest.mark.parametrize(
    ("prompt", "captions", "led"),
    [
        ("infographic of the water cycle", ("EVAPORATION", "CONDENSATION", "PRECIPITATION", "COLLECTION"), True),
        ("life cycle of a hen, educational poster", ("EGG", "HATCHING", "CHICK", "HEN"), True),
        ("timeline: a dinosaur, a knight, an astronaut", ("DINOSAUR", "KNIGHT", "ASTRONAUT"), True),
        ("infographic about fruit: an apple, a pear and a banana", ("APPLE", "PEAR", "BANANA"), False),
    ],
)
def test_a_chart_says_what_its_pictures_show(prompt: str, captions: tuple[str, ...], led: bool) -> None:
    found = montage(prompt)
    assert found is not None
    assert (found.mount, found.captions, found.led) == (Mount.CHART, captions, led)


def test_one_picture_goes_through_a_whole_triptych() -> None:
    found = montage("triptych of a lake at sunset, oil painting")
    assert found is not None
    assert (found.parts, found.count) == (("a lake at sunset, oil painting",), 3)


@pytest.mark.parametrize("mount", Mount)
@pytest.mark.parametrize("count", range(2, 10))
@pytest.mark.parametrize("size", [(640, 360), (300, 600)])
def test_no_two_pictures_overlap(mount: Mount, count: int, size: tuple[int, int]) -> None:
    whole = Montage(mount=mount, parts=("a cat",) * count, count=count)
    cover = np.zeros((size[1], size[0]), int)
    places = boxes(whole, *size)
    for x0, y0, x1, y1 in places:
        cover[y0:y1, x0:x1] += 1
    assert len(places) == count
    assert cover.max() == 1
    assert all(x1 - x0 > 20 and y1 - y0 > 20 for x0, y0, x1, y1 in places)


def test_the_page_shows_each_picture_in_its_box() -> None:
    whole = Montage(mount=Mount.COMIC, parts=("a", "b"), count=2)
    places = boxes(whole, 200, 100)
    tones = (40, 200)
    pictures = [
        np.full((y1 - y0, x1 - x0, 3), tone, np.uint8) for tone, (x0, y0, x1, y1) in zip(tones, places, strict=True)
    ]
    page = mounted(whole, pictures, 200, 100)
    assert page.shape == (100, 200, 3)
    for tone, (x0, y0, x1, y1) in zip(tones, places, strict=True):
        assert (page[y0:y1, x0:x1] == tone).all()
