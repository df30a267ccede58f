"""The step loop: images join and leave between steps, and the policy says who runs the next one.

It has no thread of its own: whoever owns it calls ``tick`` and nothing else meanwhile.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Sequence
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
            group=self.sample.group,
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
        self._batches: dict[Hashable, Batch] = {}

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
        self.evaluations += self._batches[chosen[0].group].step(chosen)
        for sample in chosen:
            if sample.latent is not None and sample.error is None and not math.isfinite(float(sample.latent.sum())):
                sample.error = DrawingFailed("the pipeline's outputs are not finite numbers")
        self._remove([sample for sample in chosen if sample.left])
        return chosen, gone + [sample for sample in chosen if sample.left]

    def _turn(self) -> list[Sample]:
        """Those who run the next step."""
        if len(self._batches) == 1 and len(self._running) <= self._width(self._running[0].sample.group):
            return [entry.sample for entry in self._running]
        candidates = [entry.candidate() for entry in self._running]
        return [self._running[i].sample for i in next_step(candidates, self._width, self._steps)]

    def _width(self, group: Hashable) -> int:
        """How many of a group share a step."""
        return self.limits.caps.of(self._batches[group].shape) if self.pipeline.batched else 1

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
            self._batch(entry.sample).join(entry.sample)
            self._running.append(entry)

    def _batch(self, sample: Sample) -> Batch:
        if sample.group not in self._batches:
            self._batches[sample.group] = Batch(
                sample.shape,
                self.pipeline.denoise,
                self._arrays,
                together=self.pipeline.batched,
            )
        return self._batches[sample.group]

    def _remove(self, samples: Sequence[Sample]) -> None:
        for sample in samples:
            batch = self._batches.get(sample.group)
            if batch is not None and sample in batch.samples:
                batch.leave(sample)
                if not batch.samples:
                    del self._batches[sample.group]
        if samples:
            self._running = [entry for entry in self._running if entry.sample not in samples]
