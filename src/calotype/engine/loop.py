"""The step loop: images join and leave between steps, and the policy says who runs the next one.

It has no thread of its own: whoever owns it calls ``tick`` and nothing else meanwhile.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import count

from calotype.domain.errors import Cancelled, DrawingFailed
from calotype.engine.arrays import NUMPY, Arrays
from calotype.engine.batch import Batch, Sample
from calotype.engine.pipeline import Pipeline
from calotype.engine.policy import Candidate, Limits, Priority, next_admitted, next_step


@dataclass(kw_only=True, eq=False)
class _Entry:
    """An image in the loop."""

    sample: Sample
    sequence: int
    priority: Priority
    cancelled: Callable[[], bool]

    def candidate(self) -> Candidate:
        return Candidate(
            sequence=self.sequence,
            priority=self.priority,
            work_left=self.sample.work[self.sample.row],
            group=self.sample.shape,
        )


class StepLoop:
    """Denoises images of one pipeline, a step at a time."""

    def __init__(self, pipeline: Pipeline, *, arrays: Arrays = NUMPY, limits: Limits | None = None) -> None:
        self.pipeline = pipeline
        self.limits = limits or Limits()
        self.evaluations = 0
        """Of the model, so far."""
        self._arrays = arrays
        self._sequence = count()
        self._steps = 0
        self._admissions = 0
        self._waiting: list[_Entry] = []
        self._running: list[_Entry] = []
        self._batches: dict[tuple[int, ...], Batch] = {}

    def __len__(self) -> int:
        """Images that are here."""
        return len(self._waiting) + len(self._running)

    def join(
        self,
        sample: Sample,
        *,
        priority: Priority = Priority.NORMAL,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        """From the next tick on. ``cancelled`` is asked between steps."""
        self._waiting.append(
            _Entry(
                sample=sample,
                sequence=next(self._sequence),
                priority=priority,
                cancelled=cancelled,
            )
        )

    def tick(self) -> tuple[list[Sample], list[Sample]]:
        """One step of those whose turn it is: who was advanced, and who left.

        Those who left have their ``latent``, or the ``error`` that ended them: Cancelled, or DrawingFailed.
        """
        gone = self._sweep()
        self._admit()
        if not self._running:
            return [], gone
        chosen = self._turn()
        self._steps += 1
        self.evaluations += self._batches[chosen[0].shape].step(chosen)
        for sample in chosen:
            if sample.latent is not None and sample.error is None and not math.isfinite(float(sample.latent.sum())):
                sample.error = DrawingFailed("the pipeline's outputs are not finite numbers")
        self._remove([sample for sample in chosen if sample.left])
        return chosen, gone + [sample for sample in chosen if sample.left]

    def _turn(self) -> list[Sample]:
        """Those who run the next step."""
        width = self.limits.step_images if self.pipeline.batched else 1
        if len(self._running) <= width and len(self._batches) == 1:
            return [entry.sample for entry in self._running]
        candidates = [entry.candidate() for entry in self._running]
        return [self._running[i].sample for i in next_step(candidates, width, self._steps)]

    def _sweep(self) -> list[Sample]:
        """Those who were cancelled since the last step leave."""
        gone = [entry.sample for entry in (*self._waiting, *self._running) if entry.cancelled()]
        for sample in gone:
            sample.error = Cancelled()
        self._waiting = [entry for entry in self._waiting if not entry.sample.left]
        self._remove(gone)
        return gone

    def _admit(self) -> None:
        while self._waiting and len(self._running) < self.limits.running_images:
            place = next_admitted([entry.candidate() for entry in self._waiting], self._admissions)
            self._admissions += 1
            entry = self._waiting.pop(place)
            self._batch(entry.sample.shape).join(entry.sample)
            self._running.append(entry)

    def _batch(self, shape: tuple[int, ...]) -> Batch:
        if shape not in self._batches:
            self._batches[shape] = Batch(
                shape,
                self.pipeline.denoise,
                self._arrays,
                together=self.pipeline.batched,
            )
        return self._batches[shape]

    def _remove(self, samples: Sequence[Sample]) -> None:
        for sample in samples:
            batch = self._batches.get(sample.shape)
            if batch is not None and sample in batch.samples:
                batch.leave(sample)
                if not batch.samples:
                    del self._batches[sample.shape]
        if samples:
            self._running = [entry for entry in self._running if entry.sample not in samples]
