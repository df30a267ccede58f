"""How wide a step is, from what was measured: by its time, by its memory, and for how long it holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calotype.domain.errors import DrawingFailed, UnwritableOutput
from calotype.engine.calibrating import WIDEST, calibrate
from calotype.engine.calibration import GAIN, SHARE, Calibration, Calibrations, Drawn, Size
from calotype.engine.machine import Machine, Measured
from calotype.engine.pipeline import Array
from tests.unit.engine.fakes import TanhPipeline

GB = 1_000_000_000
MACHINE = Machine(
    device="Card",
    dtype="bfloat16",
    library="torch 2",
    total_bytes=10 * GB,
    peak_bytes=lambda: GB,
    free=lambda: None,
)


def size(*step_s: float, peaks: Sequence[int] = (), shape: tuple[int, ...] = (4, 64, 64)) -> Size:
    """Of 1, 2, 4, ... images at once."""
    peaks = peaks or [2 * GB] * len(step_s)
    measured = enumerate(zip(step_s, peaks, strict=True))
    drawn = tuple(Drawn(images=2**k, step_s=time, peak_bytes=peak) for k, (time, peak) in measured)
    return Size(width=512, height=512, shape=shape, drawn=drawn)


def calibration(*sizes: Size) -> Calibration:
    return Calibration(
        digest="ab" * 32,
        device="Card",
        dtype="bfloat16",
        library="torch 2",
        total_bytes=10 * GB,
        rest_bytes=GB,
        sizes=sizes,
    )


@pytest.mark.parametrize(
    ("measured", "cap"),
    [
        (size(1.0), 1),
        (size(1.0, 1.0, 1.0, 1.0), 8),
        (size(1.0, 2.0), 1),
        (size(1.0, 1.96, 2.0), 1),
        (size(1.0, 1.2, 2.3), 2),
        (size(1.0, 1.0, 1.0, peaks=(2 * GB, 4 * GB, 8 * GB)), 4),
        (size(1.0, 1.0, 1.0, peaks=(2 * GB, 4 * GB, 8 * GB + 1)), 2),
    ],
)
def test_a_step_is_as_wide_as_pays_and_fits(measured: Size, cap: int) -> None:
    """Of 10 GB nine may be planned with, and one of them is for a picture that is decoded beside the step."""
    assert measured.cap(GB, 10 * GB) == cap


times = st.lists(st.floats(1e-4, 10.0), min_size=1, max_size=6)
grown = st.lists(st.integers(0, 4 * GB), min_size=6, max_size=6)


@settings(deadline=None)
@given(times, grown, st.integers(1, 20 * GB))
def test_no_step_is_slower_or_larger_than_it_may_be(step_s: list[float], growth: list[int], total: int) -> None:
    peaks = list(accumulate(growth, initial=GB))[1 : len(step_s) + 1]
    measured = size(*step_s, peaks=peaks)
    cap = measured.cap(GB, total)
    chosen = next(one for one in measured.drawn if one.images == cap)
    assert cap == 1 or chosen.peak_bytes + (peaks[0] - GB) <= SHARE * total
    assert chosen.rate >= GAIN ** (cap.bit_length() - 1) * measured.drawn[0].rate * (1 - 1e-9)
    assert measured.cap(GB, 2 * total) >= cap


def test_what_was_not_measured_is_as_careful_as_what_was() -> None:
    caps = calibration(size(1.0, 1.0, 1.0), size(1.0, 1.0, shape=(4, 128, 128))).caps
    assert [caps.of(shape) for shape in ((4, 64, 64), (4, 128, 128), (4, 1, 1))] == [4, 2, 2]


def test_what_is_kept_is_found_again(tmp_path: Path) -> None:
    kept = calibration(size(1.0, 1.1))
    store = Calibrations(tmp_path / "data" / "calibration.json")
    store.keep(kept)
    assert store.find(kept.digest, MACHINE) == (kept, "")


def test_other_weights_are_kept_beside_and_the_same_anew(tmp_path: Path) -> None:
    first, other, again = calibration(size(1.0)), replace(calibration(), digest="cd" * 32), calibration(size(2.0))
    store = Calibrations(tmp_path / "calibration.json")
    for one in (first, other, again):
        store.keep(one)
    assert store.all() == [other, again]


@pytest.mark.parametrize(
    ("now", "why"),
    [
        (replace(MACHINE, device="Other"), "it was made for device Card, not Other"),
        (replace(MACHINE, dtype="float32"), "it was made for dtype bfloat16, not float32"),
        (
            replace(MACHINE, device="Other", library="torch 3"),
            "it was made for device Card, not Other, library torch 2, not torch 3",
        ),
    ],
)
def test_what_was_measured_elsewhere_does_not_hold(tmp_path: Path, now: Machine, why: str) -> None:
    kept = calibration(size(1.0))
    store = Calibrations(tmp_path / "calibration.json")
    store.keep(kept)
    assert store.find(kept.digest, now) == (None, why)


def test_of_other_weights_nothing_is_said(tmp_path: Path) -> None:
    store = Calibrations(tmp_path / "calibration.json")
    assert store.find("00" * 32, MACHINE) == (None, "")
    store.keep(calibration(size(1.0)))
    assert store.find("00" * 32, MACHINE) == (None, "")


@pytest.mark.parametrize("damage", ["", "{", "[1]", '[{"digest": "x"}]', "null"])
def test_a_file_that_says_nothing_is_as_none(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "calibration.json"
    path.write_text(damage)
    assert Calibrations(path).all() == []


def test_a_file_that_can_not_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UnwritableOutput, match="can't be written"):
        Calibrations(tmp_path / "file" / "calibration.json").keep(calibration())


@dataclass(kw_only=True, eq=False)
class WidePipeline(TanhPipeline):
    """Takes a batch, and fails with more images than fit."""

    batched: bool = True
    fitting: int = WIDEST
    machine: Machine = MACHINE
    batches: list[int] = field(default_factory=list)

    def latent_shape(self, width: int, height: int) -> tuple[int, ...]:
        return (3, height // 256, width // 256)

    def denoise(self, latents: Array, timesteps: Array, conditions: Sequence[Any]) -> Array:
        self.batches.append(len(conditions))
        if len(conditions) > 2 * self.fitting:  # both branches of guidance
            raise MemoryError("it does not fit")
        return super().denoise(latents, timesteps, conditions)


def measured(pipeline: WidePipeline, *sizes: tuple[int, int]) -> Calibration:
    *parts, whole = calibrate(pipeline, pipeline.machine, sizes)
    assert isinstance(whole, Calibration)
    assert tuple(parts) == whole.sizes
    return whole


def test_each_shape_is_measured_once() -> None:
    found = measured(WidePipeline(fitting=2), (256, 512), (300, 600), (512, 256))
    assert [one.shape for one in found.sizes] == [(3, 2, 1), (3, 1, 2)]
    assert {one.drawn[0].images for one in found.sizes} == {1}
    assert all(one.step_s > 0 for size in found.sizes for one in size.drawn)


def test_more_images_than_fit_are_not_tried_again() -> None:
    pipeline = WidePipeline(fitting=2)
    found = measured(pipeline, (256, 256))
    assert max(one.images for one in found.sizes[0].drawn) <= 2
    assert max(pipeline.batches) <= 8


def test_a_pipeline_that_takes_no_batch_is_measured_alone() -> None:
    pipeline = WidePipeline(batched=False)
    assert [one.images for one in measured(pipeline, (256, 256)).sizes[0].drawn] == [1]
    assert measured(pipeline, (256, 256)).caps.most == 1


def test_memory_ends_the_widening() -> None:
    peaks = iter([GB, GB, *[GB, 2 * GB] * 2, *[GB, 9 * GB + 1] * 9])
    pipeline = WidePipeline(machine=replace(MACHINE, peak_bytes=lambda: next(peaks)))
    drawn = measured(pipeline, (256, 256)).sizes[0].drawn
    assert all(one.peak_bytes <= SHARE * 10 * GB for one in drawn[:-1])


def test_what_fails_with_one_image_is_told() -> None:
    with pytest.raises(DrawingFailed, match="it does not fit"):
        measured(WidePipeline(fitting=0), (256, 256))


def test_a_pipeline_that_says_where_it_computes_can_be_measured() -> None:
    assert isinstance(WidePipeline(), Measured)
    assert not isinstance(TanhPipeline(), Measured)
