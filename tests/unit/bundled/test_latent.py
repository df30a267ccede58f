"""The latent: what goes in comes out, and noise is noticed."""

from __future__ import annotations

from enum import StrEnum

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from calotype.pipelines.bundled.ambience import (
    Atmosphere,
    Environment,
    Season,
    Time,
    Weather,
)
from calotype.pipelines.bundled.camera import Camera
from calotype.pipelines.bundled.network import latent as latents
from calotype.pipelines.bundled.network.latent import Codebook
from calotype.pipelines.bundled.network.phrases import MAX_ELEMENTS, STYLE_CLOSINGS
from calotype.pipelines.bundled.scene import (
    Colour,
    Element,
    Scene,
    Style,
)

NAMES = tuple(f"thing {i}" for i in range(60))
CODEBOOK = Codebook(
    names=NAMES,
    vectors=np.random.default_rng(1).standard_normal((len(NAMES), latents.EMBEDDING)).astype(np.float32),
)
PRECISION = 1e-5
"""Of a value that went through float32."""

unit = st.floats(0, 1)
signed = st.floats(-1, 1)
elements = st.builds(
    Element,
    asset=st.sampled_from(NAMES),
    x=unit,
    y=unit,
    size=st.floats(0.05, 0.85),
    colour=st.none() | st.sampled_from(Colour),
    flip=st.booleans(),
    scattered=st.booleans(),
)
scenes = st.builds(
    Scene,
    elements=st.lists(elements, max_size=MAX_ELEMENTS).map(tuple),
    environment=st.sampled_from(Environment),
    time=st.sampled_from(Time),
    weather=st.sampled_from(Weather),
    style=st.sampled_from(tuple(STYLE_CLOSINGS)),
    season=st.sampled_from(Season),
    camera=st.builds(Camera, horizon=signed, zoom=signed, sun_x=signed, depth_of_field=unit),
    atmosphere=st.builds(Atmosphere, hue=signed, lushness=signed, clouds=signed, relief=signed),
)
SCENE = Scene(
    elements=(
        Element(asset="thing 3", x=0.3, y=0.8, size=0.4, colour=Colour.RED),
        Element(asset="thing 9", x=0.7, y=0.9, size=0.3),
    ),
    environment=Environment.BEACH,
    time=Time.DUSK,
    weather=Weather.FOG,
    style=Style.OIL,
)


@settings(max_examples=150, deadline=None)
@given(scenes)
def test_a_scene_comes_back_from_its_latent(scene: Scene) -> None:
    back = latents.decode(latents.encode(scene, CODEBOOK), CODEBOOK)
    for ours, given_ in zip(back.elements, scene.elements, strict=True):
        assert (ours.asset, ours.colour, ours.flip, ours.scattered) == (
            given_.asset,
            given_.colour,
            given_.flip,
            given_.scattered,
        )
        assert_allclose((ours.x, ours.y, ours.size), (given_.x, given_.y, given_.size), atol=PRECISION)
        assert ours.confidence == pytest.approx(1, abs=1e-4)
    assert (back.environment, back.time, back.weather, back.style) == (
        scene.environment,
        scene.time,
        scene.weather,
        scene.style,
    )
    for name in ("horizon", "zoom", "sun_x", "depth_of_field"):
        assert getattr(back.camera, name) == pytest.approx(getattr(scene.camera, name), abs=PRECISION)
    for name in ("hue", "lushness", "clouds", "relief"):
        assert getattr(back.atmosphere, name) == pytest.approx(getattr(scene.atmosphere, name), abs=PRECISION)


def test_no_colour_is_taken_for_another_under_mild_noise() -> None:
    rng = np.random.default_rng(0)
    for colour in Colour:
        clean = latents.encode(
            Scene(elements=(Element(asset="thing 0", x=0.5, y=0.8, size=0.3, colour=colour),)), CODEBOOK
        )
        for _ in range(20):
            noisy = clean + rng.standard_normal(clean.shape).astype(np.float32) * 0.05
            assert latents.decode(noisy, CODEBOOK).elements[0].colour is colour


def test_confidence_falls_with_noise() -> None:
    clean = latents.encode(SCENE, CODEBOOK)
    noise = np.random.default_rng(2).standard_normal((40, *clean.shape)).astype(np.float32)
    noise[:, :, 0] = 0
    means = [
        np.mean([e.confidence for n in noise for e in latents.decode(clean + level * n, CODEBOOK).elements])
        for level in (0.0, 0.3, 0.7, 1.2, 2.0)
    ]
    assert means == sorted(means, reverse=True)
    assert means[0] > 0.999
    assert means[-1] < latents.MIN_CONFIDENCE


def test_an_embedding_of_nothing_is_below_the_least_confidence() -> None:
    rng = np.random.default_rng(4)
    vectors = rng.standard_normal((500, latents.EMBEDDING)).astype(np.float32)
    sure = [CODEBOOK.nearest(v)[1] >= latents.MIN_CONFIDENCE for v in vectors]
    assert np.mean(sure) < 0.05
    assert CODEBOOK.nearest(np.zeros(latents.EMBEDDING, np.float32))[1] == 0


def test_an_element_that_is_absent_is_never_invented() -> None:
    latent = latents.encode(Scene(), CODEBOOK)
    latent[:-1, 1:] = np.random.default_rng(5).standard_normal(latent[:-1, 1:].shape)
    assert latents.decode(latent, CODEBOOK).elements == ()


@pytest.mark.parametrize("choice", [Environment.BEACH, Time.DUSK, Weather.FOG, Style.OIL])
def test_an_excluded_choice_is_passed_over_for_the_next_likely(choice: StrEnum) -> None:
    kind = type(choice)
    members = STYLE_CLOSINGS if kind is Style else kind
    second = next(member for member in reversed(list(members)) if member is not choice)
    latent = latents.encode(SCENE, CODEBOOK)
    runner_up = latents.encode(SCENE.evolve(**{kind.__name__.lower(): second}), CODEBOOK)
    mixed = latent * 0.6 + runner_up * 0.4
    field = kind.__name__.lower()
    assert getattr(latents.decode(mixed, CODEBOOK), field) is choice
    assert getattr(latents.decode(mixed, CODEBOOK, excluded={choice}), field) is second


def test_values_out_of_range_are_brought_back() -> None:
    latent = latents.encode(SCENE, CODEBOOK)
    latent[:, -9:] = 50
    latent[0, 1 + latents.EMBEDDING : 4 + latents.EMBEDDING] = -50  # x, y, size
    scene = latents.decode(latent, CODEBOOK)
    element = scene.elements[0]
    assert (element.x, element.y) == (0, 0)
    assert element.size == pytest.approx(0.05)
    assert scene.atmosphere.relief == 1
    assert scene.camera.depth_of_field == 1
