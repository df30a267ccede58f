"""What the engine needs of a pipeline: encode, denoise, decode. The engine knows no weights and no pixels."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from calotype.domain.abilities import Abilities
from calotype.domain.requests import ImageRequest, Notice, Sampling

if TYPE_CHECKING:
    from calotype.engine.schedule import Schedule

Array = Any
"""NumPy's or torch's; a pipeline uses one of them throughout."""


@dataclass(frozen=True, kw_only=True, eq=False)
class GuidancePolicy:
    """How classifier-free guidance is applied. A policy equals itself alone: arrays have no one truth to compare by."""

    low: float = 0.0
    high: float = 1000.0
    """Guidance applies to steps that begin at or below ``high`` and end at or above ``low`` (arXiv 2404.07724); others
    take the conditional branch alone. Above 0, ``low`` leaves at least the last step unguided: however few there are,
    the model has the last word, and not an extrapolation."""
    rescale: float = 0.0
    """0 to 1: how far the guided x0's spread is brought back to the conditional's (arXiv 2305.08891, in x0 space)."""
    shares: Array | None = None
    """How much of it each value of a latent takes, 0 to 1, in the latent's shape: what a prompt leaves free loses its
    variety where guidance drives it. None: all take all of it."""
    correct: Callable[[Array, Array], Array] | None = None
    """From the conditional and the guided output, (1, *latent shape) each, the one to go on with: what a family of
    models was tuned to have done to it. None: the guided one."""


@dataclass(frozen=True, kw_only=True)
class Conditioning:
    """What a prompt became. Opaque to the engine but for the notices."""

    positive: Any
    negative: Any
    """What guidance leads away from: the negative prompt, or nothing."""
    detail: Any = None
    """What decode needs to know of the prompt (for the bundled model: texts, finish)."""
    notices: tuple[Notice, ...] = ()
    guidance: GuidancePolicy | None = None
    """For this prompt; None: the pipeline's own."""
    adapters: Hashable = None
    """Which adapters change the weights; only images with equal ones share a step."""


@dataclass(frozen=True, kw_only=True)
class Decoded:
    """A finished picture."""

    pixels: Array
    """uint8 RGB, (height, width, 3)."""
    notices: tuple[Notice, ...] = ()
    file: bytes | None = field(default=None, repr=False)
    """The picture in the request's format, where the pipeline has it: nobody need encode it again."""
    credits: tuple[str, ...] = ()
    """Whose work it shows, where their licence wants that said."""


Tick = Callable[[float], None]
"""Called by decode with the fraction done, 0 to 1. Raises Cancelled where the request was: decode lets it pass."""


class Pipeline(Protocol):
    """One loaded set of weights. encode, decode and preview may be called from any thread, denoise from one."""

    name: str
    digest: str
    """sha256 of the weights, as hex."""
    revision: str | None
    """The commit that they are of, where they come from a repository."""
    loras: Mapping[str, str]
    """Those that a request may ask for: sha256 of each, by its name."""
    sampling: Sampling
    """This pipeline's own best; every field set."""
    abilities: Abilities
    batched: bool
    """True: one denoise call for all running requests (a GPU); False: one call for each (a CPU)."""

    @property
    def schedule(self) -> Schedule | None:
        """None: it can't be stepped. ``decode`` then draws the whole picture from no latent, a step a tick."""
        ...

    @property
    def guidance(self) -> GuidancePolicy | None:
        """None: no step takes a second evaluation; a guidance scale is for ``encode``, if for anybody."""
        ...

    def latent_shape(self, width: int, height: int) -> tuple[int, ...]:
        """Without the batch axis."""
        ...

    def encode(self, request: ImageRequest) -> Conditioning:
        """Of a request with its sampling as it will run: every field set."""
        ...

    def denoise(self, latents: Array, timesteps: Array, conditions: Sequence[Any]) -> Array:
        """The model's output for (batch, *latent_shape) at (batch,) timesteps, which may be fractional; conditions
        are ``positive`` or ``negative`` of what encode returned, one for each sample. It must not write to the
        latents, nor to what it returned before: the engine keeps both."""
        ...

    def decode(
        self, latent: Array, conditioning: Conditioning, request: ImageRequest, seed: int, tick: Tick
    ) -> Decoded: ...

    def preview(self, latent: Array, conditioning: Conditioning, request: ImageRequest, seed: int) -> Array:
        """A small picture (uint8 RGB, longer side at most 256) of an unfinished x0."""
        ...
