"""What a picture says of the weights that it was drawn with."""

from __future__ import annotations

import pytest

from calotype.domain.loras import Lora
from calotype.engine.record import weights_as_json
from tests.unit.engine.fakes import TanhPipeline, request

PIPELINE = TanhPipeline(name="owner/sdxl", digest="ab" * 32, revision="c0ffee", loras={"film": "cd" * 32})


@pytest.mark.parametrize(
    ("loras", "told"),
    [
        ((), []),
        ((Lora(name="film", weight=0.5),), [{"name": "film", "weight": 0.5, "digest": "cd" * 32}]),
    ],
)
def test_the_revision_and_every_digest_are_told(loras: tuple[Lora, ...], told: list[object]) -> None:
    assert weights_as_json(PIPELINE, request(loras=loras)) == {
        "name": "owner/sdxl",
        "revision": "c0ffee",
        "digest": "ab" * 32,
        "loras": told,
    }
