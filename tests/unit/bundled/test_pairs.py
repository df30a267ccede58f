"""Pairs: what two do with one thing, and the wings of birds that fly."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.postures import takes
from calotype.pipelines.bundled.prompt.acts import acted
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import read
from calotype.pipelines.bundled.prompt.tokens import split
from calotype.pipelines.bundled.render.layers import whole
from calotype.pipelines.bundled.render.wings import flying
from calotype.pipelines.bundled.scene import Pose
from calotype.pipelines.bundled.shipped import FOLDER


@cache
def _lexicon() -> Lexicon:
    return Lexicon.open(FOLDER / "lexicon.json.gz")


@cache
def _pack() -> AssetPack:
    return AssetPack.open(FOLDER / "assets.zip")


def _told(prompt: str) -> str:
    return " ".join(token.text for token in acted(prompt, split(prompt, {}).words)[1])


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        ("two children sharing an ice cream", "a boy holding an ice cream giving to a girl"),
        ("two women sharing a slice of pizza", "a woman holding a slice of pizza giving to another woman"),
        ("twins brushing each other's teeth", "a boy holding a toothbrush spoon-feeding another boy"),
        ("an old couple feeding each other cake", "an old man holding cake spoon-feeding an old woman"),
        ("a horse galloping, mud flying", "a horse galloping , mud whirling"),
        ("a dog digging a hole", "a dog grazing at a hole"),
        ("a boy blowing out a candle", "a boy blowing a candle"),
        ("a clown blowing a trumpet", "a clown blowing a trumpet"),
        ("a girl pointing at the full moon", "a girl waving under the full moon"),
        ("two storks building a nest of twigs", "two storks in a nest"),
        ("a boy painting a barn on a ladder", "a boy holding a paintbrush climbing a ladder next to a barn"),
    ],
)
def test_what_two_do_or_a_mouth_does_is_told_as_it_is_drawn(prompt: str, told: str) -> None:
    assert _told(prompt) == told


@pytest.mark.parametrize("prompt", ["a boy blowing out the candles on a cake", "two dogs sharing a bone"])
def test_what_is_drawn_otherwise_stays(prompt: str) -> None:
    assert "holding" not in _told(prompt)


@pytest.mark.parametrize(
    ("prompt", "asset"), [("a lion with cubs", "lion cub"), ("a mother lion", "lioness"), ("a lion cub", "lion cub")]
)
def test_the_young_of_lions_have_no_manes(prompt: str, asset: str) -> None:
    assert asset in {mention.asset for mention in read(prompt, "", _lexicon()).mentions} | set(
        read(prompt, "", _lexicon()).guests.values()
    )


@pytest.mark.parametrize("name", ["swan", "crow", "owl", "pelican", "robin", "goose"])
def test_whoever_flies_has_wings(name: str) -> None:
    asset = _pack().assets[name]
    picture = whole(0, np.ascontiguousarray(_pack().sprite(name).astype(np.float32) / 255))
    made = flying(picture, 0, asset.facing)
    assert (made.image[..., 3] > 0.5).sum() > 1.15 * (picture.image[..., 3] > 0.5).sum()
    assert made.boxes[0].width == picture.boxes[0].width
    assert takes(name, asset.kind, Pose.FLYING)


@pytest.mark.parametrize("name", ["dove", "eagle", "phoenix"])
def test_what_flies_already_keeps_its_wings(name: str) -> None:
    assert not takes(name, "bird", Pose.FLYING)
