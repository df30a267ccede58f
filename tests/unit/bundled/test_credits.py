"""Credits: whose work a picture shows, where their licence asks for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from calotype.pipelines import bundled
from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.render.credits import show, shown
from calotype.pipelines.bundled.render.renderer import Renderer
from calotype.pipelines.bundled.scene import BARE, Element, Joint, Manner, Scene

pytestmark = pytest.mark.unit

PACK = AssetPack.open(Path(bundled.__file__).parent / "data/assets.zip")


def test_whoever_notes_around_another_gets_its_names_too() -> None:
    show("nobody notes")
    with shown() as outer:
        show("cat")
        with shown() as inner:
            show("dog")
        assert inner == {"dog"}
    assert outer == {"cat", "dog"}


def test_what_asks_for_it_is_credited_with_its_author_licence_and_address() -> None:
    owed = [asset.credit for asset in PACK.assets.values() if asset.credit]
    assert owed
    assert all("(CC-BY-3.0" in credit and "://" in credit for credit in owed)
    assert PACK.assets["cat"].credit == ""


def test_a_figure_shows_the_same_when_it_is_drawn_again() -> None:
    renderer = Renderer(PACK)
    pair = (Element(asset="man", x=0.4, y=0.9, size=0.5), Element(asset="tray", x=0.5, y=0.6, size=0.2))
    scene = Scene(elements=pair, joints=(Joint(holder=0, held=1, manner=Manner.HOLD),))
    for _ in range(2):
        with shown() as names:
            renderer.render(scene, 64, 64)
        assert {"man", "tray"} <= names


def test_a_sprite_that_is_kept_is_noted_as_well() -> None:
    renderer = Renderer(PACK)
    for _ in range(2):
        with shown() as names:
            renderer.sprite("tray", BARE)
        assert names == {"tray"}
