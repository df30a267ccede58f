"""The running images of one group, and one step of some of them: the arithmetic of the step loop.

Images of any scheduler, step count and guidance scale advance together and may come and go between steps. Each has its
own rows, its own history slots and its own generator, so that no image depends on its batch mates.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from calotype.domain.errors import CalotypeError, DrawingFailed
from calotype.engine.arrays import Arrays
from calotype.engine.guidance import guide, guided
from calotype.engine.pipeline import Array, GuidancePolicy
from calotype.engine.table import SLOTS, Columns, Table

Denoise = Callable[[Array, Array, Sequence[Any]], Array]
Rows = NDArray[np.float32]


@dataclass(frozen=True, kw_only=True)
class Evaluation:
    """What a step saw and was told, for all its images. It is never written again, so any thread may read it."""

    x: Array
    out: Array
    rows: Rows

    def x0(self, index: int, shape: tuple[int, ...]) -> Array:
        """The picture that the model saw in one of them."""
        row = self.rows[index]
        x0 = row[Columns.X0_X].item() * self.x[index] + row[Columns.X0_OUT].item() * self.out[index]
        return x0.reshape(shape)


@dataclass(kw_only=True, eq=False)
class Sample:
    """One image in denoising."""

    table: Table
    shape: tuple[int, ...]
    """Of its latent, without the batch axis."""
    seed: int
    positive: Any
    negative: Any
    guidance_scale: float
    guidance: GuidancePolicy
    adapters: Hashable = None
    row: int = 0
    """Of the next step."""
    seen: tuple[Evaluation, int] | None = None
    """Its last evaluation, and its place in that."""
    latent: Array = None
    """The result, once there is no row left."""
    error: CalotypeError | None = None
    """Why it can't go on."""
    rows: Rows = field(init=False)
    work: list[int] = field(init=False)
    """Evaluations of the model left before each row, and 0 at the end."""

    def __post_init__(self) -> None:
        self.rows = guided(self.table, self.guidance_scale, self.guidance)
        branches = 1 + (self.rows[::-1, Columns.G] != 1.0)
        self.work = [0, *np.cumsum(branches).tolist()][::-1]
        self._generator = np.random.Generator(np.random.PCG64(self.seed))

    @property
    def group(self) -> Hashable:
        """Only images of one group can share a step."""
        return self.shape, self.adapters

    @property
    def size(self) -> int:
        return prod(self.shape)

    @property
    def guided(self) -> bool:
        """At least one of its steps is."""
        return self.work[0] > len(self.rows)

    @property
    def left(self) -> bool:
        """It needs no place in a batch any more."""
        return self.error is not None or self.row == len(self.rows)

    def noise(self) -> Rows:
        """Drawn here alone, in the order of its rows, from its own generator."""
        return self._generator.standard_normal(self.size, np.float32)

    def x0(self) -> Array:
        """What its picture looks like by now; None before the first step."""
        if self.seen is None:
            return None
        evaluation, index = self.seen
        return evaluation.x0(index, self.shape)


class Batch:
    """The state of the running images of one group. Not thread-safe: one loop owns it."""

    def __init__(self, shape: tuple[int, ...], denoise: Denoise, arrays: Arrays, *, together: bool) -> None:
        """``together``: one denoise call for all; otherwise one for each image, its two branches together."""
        self.shape = shape
        self.samples: list[Sample] = []
        self._denoise = denoise
        self._arrays = arrays
        self._together = together
        size = prod(shape)
        self._x = arrays.zeros((0, size))
        """One row for each image. Replaced rather than written where evaluations refer to it."""
        self._history = arrays.zeros((1, SLOTS, size))
        """One entry for each image, and room for more."""

    def join(self, sample: Sample) -> None:
        """At its first row, from its seed's noise."""
        count = len(self.samples)
        if count == len(self._history):
            history = self._arrays.zeros((2 * count, *self._history.shape[1:]))
            history[:count] = self._history
            self._history = history
        self._history[count] = 0.0
        x = self._arrays.zeros((count + 1, *self._x.shape[1:]))
        x[:count] = self._x
        x[count] = self._arrays.put(sample.noise() * np.float32(sample.table.init))
        self._x = x
        self.samples.append(sample)

    def leave(self, sample: Sample) -> None:
        """The last image takes its place; the others stay as they are."""
        place, last = self.samples.index(sample), len(self.samples) - 1
        order = np.arange(last)
        order[place:][:1] = last
        self._x = self._x[self._arrays.put(order)]
        self._history[place] = self._history[last]
        self.samples[place] = self.samples[last]
        self.samples.pop()

    def step(self, chosen: Sequence[Sample]) -> int:
        """Advances those images by one row each; says how many evaluations of the model that took.

        An image whose evaluation fails gets an ``error`` and the others go on. One whose rows are done gets its
        ``latent``. Both are to ``leave``.
        """
        everyone = len(chosen) == len(self.samples)
        order = list(self.samples) if everyone else list(chosen)
        rows = np.array([sample.rows[sample.row] for sample in order])
        coefficients = self._arrays.put(rows)
        places = np.arange(len(order)) if everyone else np.array([self.samples.index(sample) for sample in order])
        places = self._arrays.put(places)
        slots = self._arrays.put(rows[:, Columns.SLOT].astype(np.int64))

        x = self._x if everyone else self._x[places]
        out = self._evaluate(order, x, rows)
        stored = coefficients[:, Columns.P, None] * x
        stored += coefficients[:, Columns.Q, None] * out
        self._history[places, slots] = stored
        history = self._history[: len(order)] if everyone else self._history[places]
        moved = (coefficients[:, None, Columns.B :] @ history)[:, 0]
        moved += coefficients[:, Columns.A, None] * x
        for i in np.flatnonzero(rows[:, Columns.C]).tolist():
            moved[i] += self._arrays.put(rows[i, Columns.C] * order[i].noise())

        if everyone:
            self._x = moved
        else:
            self._x[places] = moved
        evaluation = Evaluation(x=x, out=out, rows=rows)
        for i, sample in enumerate(order):
            sample.seen = evaluation, i
            sample.row += 1
            if sample.row == len(sample.rows):
                sample.latent = moved[i].reshape(self.shape)
        return len(order) + int(np.count_nonzero(rows[:, Columns.G] != 1.0))

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
        timesteps = rows[:, Columns.T]
        conditions = [sample.positive for sample in order]
        guided_now = np.flatnonzero(rows[:, Columns.G] != 1.0)
        if not len(guided_now):
            return self._call(x, timesteps, conditions)

        everyone = len(guided_now) == count
        index = slice(None) if everyone else self._arrays.put(guided_now)
        chosen = x[index]
        latents = self._arrays.zeros((count + len(guided_now), *x.shape[1:]))
        latents[:count], latents[count:] = x, chosen
        conditions += [order[i].negative for i in guided_now.tolist()]
        both = self._call(latents, np.concatenate([timesteps, timesteps[guided_now]]), conditions)
        weights = self._arrays.put(rows[guided_now])
        policies = [order[i].guidance for i in guided_now.tolist()]
        rescale = [[policy.rescale] for policy in policies]
        conditional = both[:count][index]
        guided = guide(
            chosen,
            conditional,
            both[count:],
            scale=weights[:, Columns.G, None],
            x0_x=weights[:, Columns.X0_X, None],
            x0_out=weights[:, Columns.X0_OUT, None],
            rescale=self._arrays.put(np.array(rescale, np.float32)) if any(share for (share,) in rescale) else None,
            shares=self._shares(policies),
        )
        if everyone:
            out = guided
        else:
            out = self._arrays.zeros(tuple(x.shape))
            out[:], out[index] = both[:count], guided
        for k, (i, policy) in enumerate(zip(guided_now.tolist(), policies, strict=True)):
            if policy.correct is not None:
                one = (1, *self.shape)
                out[i] = policy.correct(conditional[k].reshape(one), out[i].reshape(one)).reshape(-1)
        return out

    def _shares(self, policies: Sequence[GuidancePolicy]) -> Array | float:
        """(k, values), or 1 where every value of every latent takes all of it."""
        if all(policy.shares is None for policy in policies):
            return 1.0
        whole = np.ones(self.shape, np.float32)
        return self._arrays.put(np.stack([(whole if p.shares is None else p.shares).reshape(-1) for p in policies]))

    def _call(self, latents: Array, timesteps: Rows, conditions: Sequence[Any]) -> Array:
        """(k, values) to (k, values). Raises DrawingFailed for whatever the pipeline raises."""
        shape = (len(conditions), *self.shape)
        try:
            out = self._denoise(latents.reshape(shape), self._arrays.put(timesteps.copy()), conditions)
            if tuple(out.shape) != shape:
                raise ValueError(f"it gave {tuple(out.shape)} for {shape}")
        except CalotypeError:
            raise
        except Exception as error:
            raise DrawingFailed(f"the pipeline failed while it denoised: {error}") from error
        return out.reshape((len(conditions), -1))
