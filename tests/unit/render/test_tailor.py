"""Garments on pictures: what they cover, and in which colour."""

from __future__ import annotations

import numpy as np
import pytest

from calotype.pipelines.bundled.anchors import anchors_of, outlined
from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.garments import CUTS, Area, Garment, Pattern
from calotype.pipelines.bundled.layout.sitters import PORTRAYED
from calotype.pipelines.bundled.render.canvas import Image
from calotype.pipelines.bundled.render.cloth import woven
from calotype.pipelines.bundled.render.hide import marked
from calotype.pipelines.bundled.render.measures import person
from calotype.pipelines.bundled.render.sprites import enlarge
from calotype.pipelines.bundled.render.tailor import dress
from calotype.pipelines.bundled.render.trimmings import trimmings
from calotype.pipelines.bundled.shipped import FOLDER

PACK = AssetPack.open(FOLDER / "assets.zip")
RED = (0.9, 0.1, 0.1)


def picture(name: str) -> Image:
    sprite = PACK.sprite(name)
    scale = 480 / max(sprite.shape[:2])
    return enlarge(sprite, round(sprite.shape[1] * scale), round(sprite.shape[0] * scale))


def red(image: Image) -> float:
    """The share of the solid picture that is red."""
    solid = image[..., 3] > 0.5
    rgb = image[..., :3][solid]
    return float(((rgb[:, 0] > 0.4) & (rgb[:, 1] < 0.25) & (rgb[:, 2] < 0.25)).mean())


def dressed(name: str, *outfit: Garment, human: bool = True) -> Image:
    """The picture with what stands off it laid over."""
    made = dress(picture(name), outfit, anchors_of(PACK.sprite(name), PACK.assets[name]), human=human)
    image = made.image.copy()
    if made.over is not None:
        over = made.over.image[:, -made.over.left : -made.over.left + image.shape[1]]
        image[..., :3] += (over[..., :3] - image[..., :3]) * over[..., 3:]
        image[..., 3] = np.maximum(image[..., 3], over[..., 3])
    return image


@pytest.mark.parametrize("name", ["woman", "man", "girl", "boy", "old man", "blond man", "curly-haired woman"])
def test_a_suit_covers_trunk_arms_and_legs_and_leaves_the_face(name: str) -> None:
    plain, suited = picture(name), dressed(name, Garment(cut="jumpsuit", tone=RED))
    assert red(suited) - red(plain) > 0.35
    rows = int(0.2 * plain.shape[0])
    assert np.abs(suited[:rows] - plain[:rows]).mean() < 0.01


def test_a_gown_hides_the_legs_and_a_dress_bares_them() -> None:
    gown, frock = (dressed("woman", Garment(cut=cut, tone=RED)) for cut in ("gown", "dress"))
    shins = slice(int(0.80 * gown.shape[0]), int(0.88 * gown.shape[0]))
    assert red(gown[shins]) > 0.8
    assert red(frock[shins]) < 0.05


def test_short_sleeves_leave_the_arms_bare() -> None:
    assert red(dressed("man", Garment(cut="sweater", tone=RED))) > red(dressed("man", Garment(cut="t-shirt", tone=RED)))


@pytest.mark.parametrize("name", ["penguin", "cat", "bear", "frog"])
def test_an_animal_is_dressed_below_its_neck(name: str) -> None:
    clad = dressed(name, Garment(cut="sweater", tone=RED), human=False)
    assert red(clad) > 0.15
    assert red(clad[: int(0.15 * clad.shape[0])]) < 0.1


@pytest.mark.parametrize(
    "cut", sorted(name for name, cut in CUTS.items() if cut.area not in (Area.TRIM, Area.HIDE, Area.BUILD))
)
def test_every_garment_changes_the_picture(cut: str) -> None:
    plain = picture("man")
    assert np.abs(dressed("man", Garment(cut=cut, tone=(0.1, 0.9, 0.3))) - plain).mean() > 0.002


@pytest.mark.slow
@pytest.mark.parametrize("cut", sorted(name for name, cut in CUTS.items() if cut.area is Area.TRIM))
def test_every_trimming_is_drawn_on_somebody_and_on_a_thing(cut: str) -> None:
    for name in ("woman", "cactus"):
        sprite = PACK.sprite(name)
        anchors = anchors_of(sprite, PACK.assets[name])
        anchors = anchors if anchors.crown else outlined(sprite, anchors)
        behind, before = trimmings([Garment(cut=cut)], anchors, sprite.shape[:2])
        assert any(layer.image[..., 3].max() > 0.3 for layer in (*behind, *before)), cut


@pytest.mark.parametrize("pattern", list(Pattern))
def test_a_pattern_is_seen_on_the_cloth(pattern: Pattern) -> None:
    cloth = woven(Garment(cut="shirt", tone=(0.2, 0.4, 0.7), pattern=pattern), (200, 160), 60)
    assert float(cloth.std(axis=(0, 1)).max()) > 0.008


def test_no_body_is_found_where_there_is_no_face() -> None:
    blank = np.zeros((100, 40, 4), np.float32)
    assert person(blank, anchors_of(PACK.sprite("man"), PACK.assets["man"])) is None


def test_every_animal_that_sits_for_a_portrait_has_a_head() -> None:
    assert all(PACK.assets[name].portrait == f"{name} bust" for name in PORTRAYED)


@pytest.mark.parametrize("cut", sorted(name for name, cut in CUTS.items() if cut.area is Area.HIDE))
def test_a_mark_is_seen_on_an_animal(cut: str) -> None:
    plain = picture("dog")
    made = marked(plain, [Garment(cut=cut, tone=(0.1, 0.2, 0.9))], anchors_of(PACK.sprite("dog"), PACK.assets["dog"]))
    assert np.abs(made - plain).mean() > 0.0005
