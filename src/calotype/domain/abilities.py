"""What a pipeline can't honour of a request, known before anything is drawn: a caller can be told, or refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from calotype.domain.requests import Notice


@dataclass(frozen=True, kw_only=True)
class Abilities:
    """Of the pipeline that a model is bound to."""

    unheeded: Mapping[str, str] = field(default_factory=dict)
    """Parameters without effect, and why: ``NAME has no effect: WHY.``"""
    own_steps: bool = False
    """It was made for so many steps: what a model's preset says doesn't count, what a caller says does."""
    negative_by_guidance: bool = False
    """A negative prompt is what guidance leads away from, and nothing without guidance."""
    loras: tuple[str, ...] = ()
    """What the operator offers of them, by name."""
    guidance_scale: float | None = None
    """Its own, where a caller doesn't say; None: above 1."""

    def notices(self, sent: Mapping[str, object]) -> list[Notice]:
        """What has to be said about what was sent."""
        reasons = {name: reason for name, reason in self.unheeded.items() if sent.get(name) not in (None, "")}
        scale = sent.get("guidance_scale", self.guidance_scale)
        if self.negative_by_guidance and sent.get("negative_prompt") and scale == 1:
            reasons.setdefault("negative_prompt", "without guidance (a guidance_scale of 1) nothing leads away from it")
        return [
            Notice(code="no_effect", message=f"{name} has no effect: {reason}.", field=name)
            for name, reason in reasons.items()
        ]
