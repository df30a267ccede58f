"""Texts in pictures: what is quoted stands there, whole, on what the prompt says, and a reader can read it."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest

from calotype.domain.requests import ImageRequest, Preset
from calotype.engine.engine import Engine
from calotype.pipelines.bundled.render.lettering import PlacedText
from calotype.pipelines.bundled.render.poster import paint_poster
from calotype.pipelines.bundled.scene import Scene, Sign, Style
from tests.integration.bundled.conftest import Recorded
from tests.integration.bundled.lettered import LATIN, OTHER_SCRIPTS

WAIT_S = 120.0
SIDE = 768
READ = 46
"""Of fifty."""


def drawn(engine: Engine, prompt: str) -> tuple[ImageRequest, np.ndarray]:
    request = ImageRequest(
        model="imagen-4", prompt=prompt, width=SIDE, height=SIDE, seed=5, preset=Preset(finish="draft")
    )
    return request, engine.submit(request).result(WAIT_S).images[0].pixels


def reports(pipeline: Recorded, scene: Scene) -> tuple[PlacedText, ...]:
    if scene.style is Style.POSTER:
        return paint_poster(scene, pipeline.pack.assets, SIDE, SIDE, lambda *_: None)[1]
    return pipeline.renderer.texts(scene, SIDE, SIDE).reports()


@pytest.mark.parametrize(
    ("prompt", "texts"), [*((prompt, (text,)) for prompt, text in LATIN), *OTHER_SCRIPTS], ids=lambda given: str(given)
)
def test_the_glyphs_are_the_text_and_lie_inside_the_frame(
    engine: Engine, pipeline: Recorded, prompt: str, texts: tuple[str, ...]
) -> None:
    request, _ = drawn(engine, prompt)
    placed = reports(pipeline, pipeline.drawn(request))
    assert tuple("".join(text.clusters) for text in placed) == texts
    assert tuple(text.text for text in placed) == texts
    for text in placed:
        left, top, right, bottom = text.box
        assert 0 < left < right < SIDE
        assert 0 < top < bottom < SIDE
        assert not text.unset


@pytest.mark.parametrize(
    ("prompt", "asset", "sign"),
    [
        ('a T-shirt that says "HELLO"', "t-shirt", None),
        ('a red mug that says "BOSS" next to a book', "mug", None),
        ('a neon sign that says "OPEN"', "", Sign.NEON),
        ('a dog saying "Woof"', "dog", Sign.BUBBLE),
        ('a jar with a label that says "HONEY"', "jar", None),
        ('a cat with the caption "Monday"', "", Sign.CAPTION),
    ],
)
def test_a_text_is_on_what_the_prompt_says(
    engine: Engine, pipeline: Recorded, prompt: str, asset: str, sign: Sign | None
) -> None:
    request, _ = drawn(engine, prompt)
    (inscription,) = pipeline.drawn(request).texts
    assert (inscription.asset, inscription.sign) == (asset, sign)


def folded(words: str) -> str:
    return re.sub(r"\s+", "", words).casefold()


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_a_reader_of_its_own_can_read_the_letters(engine: Engine) -> None:
    ocr: Any = pytest.importorskip("rapidocr_onnxruntime")
    reader = ocr.RapidOCR()
    failed = []
    for prompt, text in LATIN:
        _, pixels = drawn(engine, prompt)
        lines, _ = reader(np.ascontiguousarray(pixels[..., ::-1]))
        lines = lines or []
        # in the order of reading: from the top, then from the left
        lines.sort(key=lambda line: (round(line[0][0][1] / 40), line[0][0][0]))
        if folded(text) not in folded("".join(line[1] for line in lines)):
            failed.append((prompt, [line[1] for line in lines]))
    assert len(LATIN) == 50
    assert len(LATIN) - len(failed) >= READ, failed
