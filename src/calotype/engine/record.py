"""What a picture's file says about itself, and what an answer says about how it was drawn."""

from __future__ import annotations

from typing import Any

from calotype.domain.requests import ImageRequest
from calotype.engine.handle import Result
from calotype.engine.pipeline import Pipeline


def record_of(pipeline: Pipeline, request: ImageRequest, result: Result, seed: int) -> dict[str, Any]:
    """Enough to draw it again, and that it is no photograph."""
    return {
        "made_by": "Calotype: drawn by a computer, not photographed",
        "model": request.model,
        "negative_prompt": request.negative_prompt,
        "width": request.width,
        "height": request.height,
        "seed": seed,
        **sampling_as_json(result),
        "pipeline": pipeline.name,
        "digest": pipeline.digest,
    }


def sampling_as_json(result: Result) -> dict[str, Any]:
    """What the drawing ran with, whoever chose it."""
    sampling = result.sampling
    return {
        "scheduler": sampling.scheduler,
        "steps": sampling.steps,
        "guidance_scale": sampling.guidance_scale,
    }
