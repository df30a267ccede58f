"""The request: what a caller asked for, validated. It knows no wire and no engine."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Literal, Self

from calotype.domain.loras import Lora


class SchedulerName(StrEnum):
    """The sampling schedulers of the wire contract (section 3.1)."""

    DDIM = "DDIM"
    PNDM = "PNDM"
    LMS = "LMSDiscrete"
    DPM = "DPMSolverMultistep"
    EULER_A = "EulerAncestralDiscrete"


class OutputFormat(StrEnum):
    """File formats of an artifact."""

    JPEG = "jpeg"
    PNG = "png"
    WEBP = "webp"


@dataclass(frozen=True, kw_only=True)
class Notice:
    """Something that was asked for and not honoured as asked; never an error."""

    code: str
    """Machine-readable, such as ``not_drawn``."""
    message: str
    """One sentence for a person."""
    field: str | None = None
    """The parameter it is about."""


@dataclass(frozen=True, kw_only=True)
class Sampling:
    """How the denoising runs. None: the caller did not say, and the bound pipeline's own best applies."""

    scheduler: str | None = None
    """A SchedulerName where a caller says it; as it ran, it may be the bound pipeline's only one."""
    steps: int | None = None
    """1 to 100."""
    guidance_scale: float | None = None
    """1 to 20; 1 is no guidance."""


Finish = Literal["draft", "standard", "fine"]
"""How much care a renderer takes."""


@dataclass(frozen=True, kw_only=True)
class Preset:
    """How finely a model draws where the caller doesn't say."""

    steps: int | None = None
    """Denoising steps where ``sampling.steps`` is None. None here too: the bound pipeline's own."""
    supersampling: float = 1.0
    """Rendered pixels per artifact pixel along one side, before they are reduced or enlarged; 0.5 to 2."""
    finish: Finish = "standard"


@dataclass(frozen=True, kw_only=True)
class ImageRequest:
    """One call for images of one model."""

    model: str
    """Slug."""
    prompt: str
    """Verbatim."""
    negative_prompt: str = ""
    width: int
    height: int
    """Pixels of the artifact."""
    sampling: Sampling = Sampling()
    preset: Preset = Preset()
    loras: tuple[Lora, ...] = ()
    """Each at most once, by name."""
    seed: int
    """0 to 2147483647; image i uses seed + i. A caller's -1 was replaced by a drawn one before this is built."""
    num_images: int = 1
    output_format: OutputFormat = OutputFormat.JPEG
    warnings: tuple[Notice, ...] = ()
    """What validation has to say."""

    def evolve(self, **changes: Any) -> Self:
        return replace(self, **changes)
