"""The running images of one latent shape, and one step of some of them: the arithmetic of the step loop.

Images of any scheduler, step count and guidance scale advance together and may come and go between steps. Each has its
own row of its own table, its own history slots and its own generator, so that no image depends on its batch mates.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from calotype.domain.errors import CalotypeError, DrawingFailed
from calotype.engine.arrays import Arrays
from calotype.engine.guidance import guide, guided_rows
from calotype.engine.pipeline import Array, GuidancePolicy
from calotype.engine.table import SLOTS, Columns, Table

Denoise = Callable[[Array, Array, Sequence[Any]], Array]
Rows = NDArray[np.float32]


@dataclass(frozen=True, kw_only=True)
class Evaluated:
    """An image's last evaluation. Its arrays are never written again, so any thread may read them."""

    x: Array
    out: Array
    x0_x: float
    x0_out: float

    def x0(self, shape: tuple[int, ...]) -> Array:
        """The picture that the model saw."""
        return (self.x0_x * self.x + self.x0_out * self.out).reshape(shape)


@dataclass(kw_only=True, eq=False)
class Sample:
    """One image in denoising."""

    table: Table
    shape: tuple[int, ...]
    seed: int
    positive: Any
    negative: Any
    guidance_scale: float
    guidance: GuidancePolicy
    row: int = 0
    """Of the next step."""
    evaluated: Evaluated | None = None
    error: CalotypeError | None = None
    """Why it can't go on."""
    latent: Array = None
    """The result, once there is no row left."""
    generator: np.random.Generator = field(init=False)
    guided: list[bool] = field(init=False)
    work: list[int] = field(init=False)
    """Evaluations left before each row, and 0 at the end."""

    def __post_init__(self) -> None:
        self.generator = np.random.Generator(np.random.PCG64(self.seed))
        self.guided = guided_rows(self.table, self.guidance_scale, self.guidance)
        self.work = [0, *np.cumsum([1 + guided for guided in self.guided[::-1]]).tolist()][::-1]

    @property
    def size(self) -> int:
        return int(np.prod(self.shape))

    @property
    def left(self) -> bool:
        """It has no place in a batch any more."""
        return self.error is not None or self.row == len(self.table)

    def noise(self) -> Rows:
        """Drawn here alone, in the order of its rows, from its own generator."""
        return self.generator.standard_normal(self.size, np.float32)


class Batch:
    """The state of the running images of one shape. Not thread-safe: one loop owns it."""

    def __init__(
        self, shape: tuple[int, ...], denoise: Denoise, arrays: Arrays, *, together: bool, rescale: float
    ) -> None:
        """``together``: one denoise call for all; otherwise one for each image, its two branches together.
        ``rescale``: see GuidancePolicy."""
        self.shape = shape
        self.samples: list[Sample] = []
        self._denoise = denoise
        self._arrays = arrays
        self._together = together
        self._rescale = rescale
        size = int(np.prod(shape))
        self._x: Array = arrays.zeros((0, size))
        self._history: Array = arrays.zeros((0, SLOTS, size))

    def join(self, sample: Sample) -> None:
        """At its first row, from its seed's noise."""
        self._keep(range(len(self.samples)), room=1)
        self._x[-1] = self._arrays.put(sample.noise() * np.float32(sample.table.init))
        self.samples.append(sample)

    def leave(self, samples: Sequence[Sample]) -> None:
        """The others stay as they are."""
        kept = [i for i, sample in enumerate(self.samples) if sample not in samples]
        self._keep(kept, room=0)
        self.samples = [self.samples[i] for i in kept]

    def _keep(self, kept: Sequence[int], *, room: int) -> None:
        """New state arrays: the kept images first, then zeros. The old ones stay as they are for ``evaluated``."""
        index = self._arrays.put(np.array(kept, np.int64))
        x = self._arrays.zeros((len(kept) + room, *self._x.shape[1:]))
        history = self._arrays.zeros((len(kept) + room, *self._history.shape[1:]))
        x[: len(kept)] = self._x[index]
        history[: len(kept)] = self._history[index]
        self._x, self._history = x, history

    def step(self, chosen: Sequence[Sample]) -> int:
        """Advances those images by one row each; says how many evaluations of the model that took.

        An image whose evaluation fails gets an ``error`` and the others go on. One whose rows are done gets its
        ``latent``. Both are to ``leave``.
        """
        everyone = len(chosen) == len(self.samples)
        order = list(self.samples) if everyone else list(chosen)
        members = self._arrays.put(np.array([self.samples.index(sample) for sample in order]))
        rows = np.stack([sample.table.run[sample.row] for sample in order])
        x = self._x if everyone else self._x[members]

        out = self._evaluate(order, x, rows)

        put = self._arrays.put(rows)
        self._history[members, self._arrays.put(rows[:, Columns.SLOT].astype(np.int64))] = (
            put[:, Columns.P, None] * x + put[:, Columns.Q, None] * out
        )
        history = self._history if everyone else self._history[members]
        moved = put[:, Columns.A, None] * x + (put[:, None, Columns.B :] @ history)[:, 0]
        noisy = np.flatnonzero(rows[:, Columns.C])
        if len(noisy):
            noise = self._arrays.put(np.stack([order[i].noise() for i in noisy]))
            moved[self._arrays.put(noisy)] += put[self._arrays.put(noisy), Columns.C, None] * noise

        if everyone:
            self._x = moved
        else:
            self._x[members] = moved
        evaluations = 0
        for i, sample in enumerate(order):
            evaluations += 1 + sample.guided[sample.row]
            x0_x, x0_out = rows[i, Columns.X0_X].item(), rows[i, Columns.X0_OUT].item()
            sample.evaluated = Evaluated(x=x[i], out=out[i], x0_x=x0_x, x0_out=x0_out)
            sample.row += 1
            if sample.row == len(sample.table):
                sample.latent = moved[i].reshape(self.shape)
        return evaluations

    def _evaluate(self, order: Sequence[Sample], x: Array, rows: Rows) -> Array:
        """The outputs to go on with, guided; zeros for an image that failed."""
        if self._together:
            try:
                return self._outputs(order, x, rows)
            except DrawingFailed:
                pass  # one by one then: only those at fault are to fail
        out = self._arrays.zeros(tuple(x.shape))
        for i, sample in enumerate(order):
            try:
                out[i] = self._outputs([sample], x[i : i + 1], rows[i : i + 1])[0]
            except CalotypeError as error:
                sample.error = error
        return out

    def _outputs(self, order: Sequence[Sample], x: Array, rows: Rows) -> Array:
        """One call of the model: everyone's conditional branch, then the unconditional one of those guided now."""
        count = len(order)
        guided = [i for i, sample in enumerate(order) if sample.guided[sample.row]]
        timesteps = rows[:, Columns.T]
        conditions = [sample.positive for sample in order]
        if not guided:
            return self._call(x, timesteps, conditions)

        index = self._arrays.put(np.array(guided))
        chosen = x[index]
        latents = self._arrays.zeros((count + len(guided), *x.shape[1:]))
        latents[:count], latents[count:] = x, chosen
        conditions += [order[i].negative for i in guided]
        both = self._call(latents, np.concatenate([timesteps, timesteps[guided]]), conditions)
        out = self._arrays.zeros(tuple(x.shape))
        out[:] = both[:count]
        weights = self._arrays.put(rows[guided])
        out[index] = guide(
            chosen,
            out[index],
            both[count:],
            scale=self._arrays.put(np.array([[order[i].guidance_scale] for i in guided], np.float32)),
            x0_x=weights[:, Columns.X0_X, None],
            x0_out=weights[:, Columns.X0_OUT, None],
            rescale=self._rescale,
        )
        return out

    def _call(self, latents: Array, timesteps: Rows, conditions: Sequence[Any]) -> Array:
        """(k, values) to (k, values). Raises DrawingFailed for whatever the pipeline raises."""
        count = len(conditions)
        try:
            out = self._denoise(latents.reshape((count, *self.shape)), self._arrays.put(timesteps.copy()), conditions)
            if tuple(out.shape) != (count, *self.shape):
                raise ValueError(f"it gave {tuple(out.shape)} for {(count, *self.shape)}")
        except CalotypeError:
            raise
        except Exception as error:
            raise DrawingFailed(f"the pipeline failed while it denoised: {error}") from error
        return out.reshape((count, -1))
