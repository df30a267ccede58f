"""BentoML answering with one file's bytes. Run by its own environment: ``bentoml serve bentoml_app:TestCard``."""

import os
from pathlib import Path
from typing import Annotated

import bentoml  # type: ignore[import-not-found, unused-ignore]
from bentoml.validators import ContentType  # type: ignore[import-not-found, unused-ignore]


@bentoml.service(workers=1)
class TestCard:
    """One worker; what it draws is always the same."""

    def __init__(self) -> None:
        self.picture = Path(os.environ["PICTURE"])
        self.data = self.picture.read_bytes()

    @bentoml.api  # type: ignore[untyped-decorator, unused-ignore]
    def draw(
        self, prompt: str, aspect_ratio: str, seed: int, steps: int
    ) -> Annotated[bytes, ContentType("image/jpeg")]:
        return self.data
