"""What a picture's file says about itself, and what an answer says about how it was drawn."""

from __future__ import annotations

from typing import Any

from calotype.domain.requests import ImageRequest
from calotype.engine.handle import Result
from calotype.engine.pipeline import Pipeline


def record_of(pipeline: Pipeline, request: ImageRequest, result: Result, seed: int) -> dict[str, Any]:
    """Enough to draw it again, that it is no photograph, and whose work it shows where that has to be said."""
    owed = [credit for image in result.images if image.seed == seed for credit in image.credits]
    return {
        "made_by": "Calotype: drawn by a computer, not photographed",
        "model": request.model,
        "negative_prompt": request.negative_prompt,
        "width": request.width,
        "height": request.height,
        "seed": seed,
        **sampling_as_json(result),
        "pipeline": pipeline.name,
        **{key: value for key, value in weights_as_json(pipeline, request).items() if key != "name"},
        **({"credits": owed} if owed else {}),
    }


def weights_as_json(pipeline: Pipeline, request: ImageRequest) -> dict[str, Any]:
    """Which weights the picture was drawn with, exactly."""
    return {
        "name": pipeline.name,
        "revision": pipeline.revision,
        "digest": pipeline.digest,
        "loras": [
            {"name": lora.name, "weight": lora.weight, "digest": pipeline.loras[lora.name]} for lora in request.loras
        ],
    }


def sampling_as_json(result: Result) -> dict[str, Any]:
    """What the drawing ran with, whoever chose it."""
    sampling = result.sampling
    return {
        "scheduler": sampling.scheduler,
        "steps": sampling.steps,
        "guidance_scale": sampling.guidance_scale,
    }
