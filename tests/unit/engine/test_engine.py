"""The engine: requests through encoding, steps and decoding, and everything that can go wrong with one of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from threading import Condition, Event
from typing import Any

import numpy as np
import pytest

from calotype.domain.errors import CalotypeError, Cancelled, DrawingFailed, EngineFailed, InvalidParameter, Overloaded
from calotype.domain.requests import ImageRequest, Preset, Sampling, SchedulerName
from calotype.engine.engine import Engine, Progress
from calotype.engine.pipeline import Array, Conditioning, Decoded, Tick
from calotype.engine.policy import Limits
from tests.unit.engine.fakes import TORCH, TanhPipeline, request

WAIT_S = 60.0
"""For what is sure to come."""


@dataclass(kw_only=True, eq=False)
class Gated(TanhPipeline):
    """Stops where its prompt says, until it is let go: "encode", "denoise" or "decode"."""

    reached: Event = field(default_factory=Event)
    go: Event = field(default_factory=Event)
    decode_went_on: bool = False

    def _gate(self) -> None:
        self.reached.set()
        assert self.go.wait(WAIT_S)

    def encode(self, request: ImageRequest) -> Conditioning:
        if request.prompt == "encode":
            self._gate()
        conditioning = super().encode(request)
        return Conditioning(positive=request.prompt, negative=request.prompt, notices=conditioning.notices)

    def denoise(self, latents: Array, timesteps: Array, conditions: Sequence[Any]) -> Array:
        self.calls.append(list(conditions))
        if "denoise" in conditions and self.calls.count(list(conditions)) == 3:
            self._gate()
        return self.model(latents, timesteps, [0.1] * len(conditions))

    def decode(
        self, latent: Array, conditioning: Conditioning, request: ImageRequest, seed: int, tick: Tick
    ) -> Decoded:
        if request.prompt == "decode":
            self._gate()
        decoded = super().decode(latent, conditioning, request, seed, tick)
        self.decode_went_on = True
        return decoded


@pytest.fixture
def gated() -> Iterator[tuple[Gated, Engine]]:
    pipeline = Gated()
    engine = Engine(pipeline)
    yield pipeline, engine
    pipeline.go.set()
    engine.close(cancel=True)


def error_of(engine: Engine, prompt: str = "a fox", **changes: Any) -> CalotypeError:
    with pytest.raises(CalotypeError) as caught:
        engine.submit(request(prompt, **changes)).result(WAIT_S)
    return caught.value


def test_a_request_becomes_its_picture() -> None:
    with Engine(TanhPipeline()) as engine:
        result = engine.submit(request()).result(WAIT_S)
    (image,) = result.images
    assert (image.pixels.shape, image.pixels.dtype, image.seed) == ((6, 8, 3), np.uint8, 5)
    assert [notice.code for notice in result.notices] == ["tanh", "seed"]
    assert set(result.timings) == {"encode_s", "denoise_s", "decode_s"}
    assert all(value > 0 for value in result.timings.values())


def test_what_the_sampling_leaves_open_is_the_pipelines_own() -> None:
    with Engine(TanhPipeline()) as engine:
        own, sent = (
            engine.submit(request(sampling=sampling)).result(WAIT_S).sampling
            for sampling in (Sampling(), Sampling(scheduler=SchedulerName.PNDM, steps=3, guidance_scale=2.0))
        )
    assert own == Sampling(scheduler=SchedulerName.DPM, steps=6, guidance_scale=7.5)
    assert sent == Sampling(scheduler=SchedulerName.PNDM, steps=3, guidance_scale=2.0)


def test_the_presets_steps_go_before_the_pipelines_and_the_callers_before_both() -> None:
    with Engine(TanhPipeline()) as engine:
        steps = [
            engine.submit(request(preset=Preset(steps=4), sampling=sampling)).result(WAIT_S).sampling.steps
            for sampling in (Sampling(), Sampling(steps=3))
        ]
    assert steps == [4, 3]


def test_the_sampling_decides_how_often_the_model_is_called() -> None:
    pipeline = TanhPipeline()
    with Engine(pipeline) as engine:
        engine.submit(request(sampling=Sampling(steps=17))).result(WAIT_S)
    assert len(pipeline.calls) == 17


def test_image_i_is_what_seed_plus_i_draws_alone() -> None:
    with Engine(TanhPipeline()) as engine:
        together = engine.submit(request(num_images=3)).result(WAIT_S)
        alone = [engine.submit(request(seed=5 + i)).result(WAIT_S).images[0] for i in range(3)]
    assert [image.seed for image in together.images] == [5, 6, 7]
    for image, single in zip(together.images, alone, strict=True):
        np.testing.assert_array_equal(image.pixels, single.pixels)
    assert not np.array_equal(alone[0].pixels, alone[1].pixels)


def test_a_torch_pipeline_draws_the_same() -> None:
    with Engine(TanhPipeline()) as engine, Engine(TanhPipeline(torch=True, batched=True), arrays=TORCH) as other:
        ours, theirs = (each.submit(request()).result(WAIT_S).images[0].pixels for each in (engine, other))
    assert np.abs(ours.astype(int) - theirs.astype(int)).max() <= 1


def test_the_negative_prompt_is_what_guidance_leads_away_from() -> None:
    pipeline = TanhPipeline()
    with Engine(pipeline) as engine:
        engine.submit(request("four", negative_prompt="a cat")).result(WAIT_S)
    assert [0.4, 0.5] in pipeline.calls


def test_progress_counts_steps_never_goes_back_and_ends_at_1() -> None:
    told: list[Progress] = []
    with Engine(TanhPipeline()) as engine:
        handle = engine.submit(request(num_images=2), on_progress=told.append)
        handle.result(WAIT_S)
    fractions = [progress.fraction for progress in told]
    steps = [progress.step for progress in told]
    assert fractions == sorted(fractions)
    assert steps == sorted(steps)
    assert {progress.steps for progress in told} == {12}
    assert set(steps) == set(range(13))
    assert list(dict.fromkeys(progress.stage for progress in told)) == ["encoding", "denoising", "decoding", "done"]
    assert handle.progress == told[-1] == Progress(stage="done", step=12, steps=12, fraction=1.0)


def test_decoding_has_a_share_of_the_progress() -> None:
    told: list[Progress] = []
    with Engine(TanhPipeline()) as engine:
        engine.submit(request(), on_progress=told.append).result(WAIT_S)
    assert [progress.fraction for progress in told if progress.stage == "decoding"] == [0.5, 0.75, 1.0]


def test_a_callback_that_raises_fails_its_request_alone() -> None:
    def broken(progress: Progress) -> None:
        if progress.step == 2:
            raise KeyError("no such bar")

    with Engine(TanhPipeline()) as engine:
        failing, good = engine.submit(request(), on_progress=broken), engine.submit(request())
        with pytest.raises(DrawingFailed, match="on_progress failed: 'no such bar'"):
            failing.result(WAIT_S)
        assert len(good.result(WAIT_S).images) == 1


@dataclass(kw_only=True, eq=False)
class Faulty(TanhPipeline):
    """Fails where its prompt says."""

    def encode(self, request: ImageRequest) -> Conditioning:
        if request.prompt == "encode":
            raise KeyError("encode")
        if request.prompt == "refused":
            raise InvalidParameter("prompt", "prompt: not that")
        return Conditioning(positive=request.prompt, negative=request.prompt)

    def denoise(self, latents: Array, timesteps: Array, conditions: Sequence[Any]) -> Array:
        if "denoise" in conditions:
            raise KeyError("denoise")
        return self.model(latents, timesteps, [0.1] * len(conditions))

    def decode(
        self, latent: Array, conditioning: Conditioning, request: ImageRequest, seed: int, tick: Tick
    ) -> Decoded:
        if request.prompt == "decode":
            raise KeyError("decode")
        decoded = super().decode(latent, conditioning, request, seed, tick)
        return Decoded(pixels=decoded.pixels[:3]) if request.prompt == "half" else decoded


@pytest.mark.parametrize(
    ("prompt", "message"),
    [
        ("encode", "the pipeline failed while it encoded the prompt: 'encode'"),
        ("denoise", "the pipeline failed while it denoised: 'denoise'"),
        ("decode", "the pipeline failed while it decoded the picture: 'decode'"),
        ("half", "the pipeline gave no picture: (3, 8, 3) of uint8 in place of (6, 8, 3) of uint8"),
    ],
)
def test_a_failure_is_its_requests_alone_and_says_where(prompt: str, message: str) -> None:
    with Engine(Faulty()) as engine:
        others = [engine.submit(request("a fox", seed=seed)) for seed in range(4)]
        error = error_of(engine, prompt, num_images=2)
        assert (type(error), error.message) == (DrawingFailed, message)
        assert all(len(other.result(WAIT_S).images) == 1 for other in others)


def test_the_cause_of_a_failure_is_kept() -> None:
    with Engine(Faulty()) as engine:
        assert isinstance(error_of(engine, "decode").__cause__, KeyError)


def test_an_error_of_ours_is_passed_on_as_it_is() -> None:
    with Engine(Faulty()) as engine:
        error = error_of(engine, "refused")
    assert (type(error), error.field) == (InvalidParameter, "prompt")


def test_step_counts_beyond_the_schedule_are_refused() -> None:
    with Engine(TanhPipeline()) as engine, pytest.raises(InvalidParameter, match="between 1 and 999, not 1000"):
        engine.submit(request(sampling=Sampling(steps=1000)))


@pytest.mark.parametrize("where", ["encode", "denoise", "decode"])
def test_a_cancelled_request_has_no_result_wherever_it_is(where: str, gated: tuple[Gated, Engine]) -> None:
    pipeline, engine = gated
    handle = engine.submit(request(where))
    assert pipeline.reached.wait(WAIT_S)
    assert handle.cancel()
    with pytest.raises(Cancelled):
        handle.result(WAIT_S)
    pipeline.go.set()
    engine.close()
    assert not pipeline.decode_went_on


def test_cancelling_stops_the_steps_after_the_one_that_runs(gated: tuple[Gated, Engine]) -> None:
    pipeline, engine = gated
    handle = engine.submit(request("denoise", sampling=Sampling(steps=50, guidance_scale=1.0)))
    assert pipeline.reached.wait(WAIT_S)
    handle.cancel()
    pipeline.go.set()
    engine.close()
    assert len(pipeline.calls) == 3


def test_cancelling_one_changes_nothing_for_the_others(gated: tuple[Gated, Engine]) -> None:
    pipeline, engine = gated
    cancelled, other = engine.submit(request("denoise")), engine.submit(request("a fox"))
    assert pipeline.reached.wait(WAIT_S)
    cancelled.cancel()
    pipeline.go.set()
    with Engine(Gated()) as undisturbed:
        expected = undisturbed.submit(request("a fox")).result(WAIT_S).images[0].pixels
    np.testing.assert_array_equal(other.result(WAIT_S).images[0].pixels, expected)


def test_cancelling_comes_too_late_after_the_result() -> None:
    with Engine(TanhPipeline()) as engine:
        handle = engine.submit(request())
        result = handle.result(WAIT_S)
        assert not handle.cancel()
        assert handle.result(WAIT_S) is result


def test_a_decode_holds_up_no_step_of_another(gated: tuple[Gated, Engine]) -> None:
    pipeline, engine = gated
    held = engine.submit(request("decode"))
    assert pipeline.reached.wait(WAIT_S)
    assert len(engine.submit(request("a fox")).result(WAIT_S).images) == 1
    assert not held.done


def test_waiting_for_a_result_can_have_an_end(gated: tuple[Gated, Engine]) -> None:
    pipeline, engine = gated
    handle = engine.submit(request("decode"))
    assert pipeline.reached.wait(WAIT_S)
    with pytest.raises(TimeoutError):
        handle.result(0.0)


def test_a_preview_is_there_from_the_first_step_until_the_end(gated: tuple[Gated, Engine]) -> None:
    pipeline, engine = gated
    early, late = engine.submit(request("encode")), engine.submit(request("denoise", seed=9))
    assert pipeline.reached.wait(WAIT_S)
    assert early.preview() is None
    assert late.preview() is None
    pipeline.reached.clear()
    pipeline.go.set()
    assert len(early.result(WAIT_S).images) == 1
    assert late.result(WAIT_S)
    assert late.preview() is None


def test_a_preview_shows_the_latest_step(gated: tuple[Gated, Engine]) -> None:
    pipeline, engine = gated
    handle = engine.submit(request("denoise", sampling=Sampling(guidance_scale=1.0)))
    assert pipeline.reached.wait(WAIT_S)
    preview = handle.preview()
    assert preview is not None
    assert preview.dtype == np.uint8
    assert handle.progress.step == 2


def test_closing_finishes_what_was_submitted() -> None:
    with Engine(TanhPipeline()) as engine:
        handles = [engine.submit(request(seed=seed)) for seed in range(8)]
    assert all(handle.done and handle.result(0.0).images for handle in handles)


@dataclass(kw_only=True, eq=False)
class Endless(TanhPipeline):
    """Decodes until it is told to stop."""

    reached: Event = field(default_factory=Event)

    def decode(
        self, latent: Array, conditioning: Conditioning, request: ImageRequest, seed: int, tick: Tick
    ) -> Decoded:
        while True:
            tick(0.5)
            self.reached.set()


def test_cancelling_reaches_into_decoding_and_leaving_with_an_exception_cancels() -> None:
    pipeline, handles = Endless(), []

    def abandoned() -> None:
        with Engine(pipeline) as engine:
            handles.append(engine.submit(request()))
            assert pipeline.reached.wait(WAIT_S)
            raise KeyError("elsewhere")

    with pytest.raises(KeyError):
        abandoned()
    with pytest.raises(Cancelled):
        handles[0].result(0.0)


@dataclass(kw_only=True, eq=False)
class Meeting(TanhPipeline):
    """Counts those being decoded; each leaves when so many are, or when it is told to."""

    enough: int
    inside: int = 0
    most: int = 0
    changed: Condition = field(default_factory=Condition)
    over: bool = False

    def decode(
        self, latent: Array, conditioning: Conditioning, request: ImageRequest, seed: int, tick: Tick
    ) -> Decoded:
        with self.changed:
            self.inside += 1
            self.most = max(self.most, self.inside)
            self.over = self.over or self.inside >= self.enough
            self.changed.notify_all()
            assert self.changed.wait_for(lambda: self.over, WAIT_S)
            self.inside -= 1
        return super().decode(latent, conditioning, request, seed, tick)


def test_small_pictures_are_decoded_two_at_a_time() -> None:
    pipeline = Meeting(enough=2)
    with Engine(pipeline) as engine:
        engine.submit(request(num_images=4)).result(WAIT_S)
    assert pipeline.most == 2


def test_large_pictures_are_decoded_one_at_a_time() -> None:
    pipeline, later_is_denoised = Meeting(enough=2), Event()

    def told(progress: Progress) -> None:
        if progress.step == progress.steps:
            later_is_denoised.set()

    with Engine(pipeline, limits=Limits(decoding_pixels=8 * 6)) as engine:
        first = engine.submit(request(num_images=3))
        engine.submit(request(sampling=Sampling(steps=60)), on_progress=told)
        assert later_is_denoised.wait(WAIT_S)  # so the first three have long been ready
        with pipeline.changed:
            assert pipeline.inside == 1
            pipeline.over = True
            pipeline.changed.notify_all()
        assert len(first.result(WAIT_S).images) == 3


def test_a_closed_engine_takes_nothing() -> None:
    engine = Engine(TanhPipeline())
    engine.close()
    with pytest.raises(RuntimeError, match="the engine is closed"):
        engine.submit(request())


def test_more_than_may_wait_is_refused() -> None:
    pipeline = Gated()
    with Engine(pipeline, limits=Limits(waiting_images=3)) as engine:
        engine.submit(request("encode", num_images=2))
        with pytest.raises(Overloaded, match="2 images are waiting already and 3 is the most"):
            engine.submit(request(num_images=2))
        accepted = engine.submit(request())
        pipeline.go.set()
        assert accepted.result(WAIT_S).images


class Exiting(TanhPipeline):
    def denoise(self, latents: Array, timesteps: Array, conditions: Sequence[Any]) -> Array:
        raise SystemExit(7)


def test_nobody_is_left_waiting_when_the_step_thread_ends() -> None:
    message = r"the engine has stopped because of a defect \(SystemExit: 7\): start Calotype again"
    with Engine(Exiting()) as engine:
        for _ in range(2):
            with pytest.raises(EngineFailed, match=message) as caught:
                engine.submit(request()).result(WAIT_S)
            assert isinstance(caught.value.__cause__, SystemExit)


def test_who_asked_is_told_of_the_outcome_once() -> None:
    told: list[bool] = []
    settled = Event()
    with Engine(TanhPipeline()) as engine:
        handle = engine.submit(request())
        handle.add_done_callback(lambda: told.append(handle.done))
        handle.add_done_callback(settled.set)
        assert settled.wait(WAIT_S)
        handle.cancel()
    assert told == [True]


def test_who_asks_after_the_outcome_is_told_at_once() -> None:
    told: list[bool] = []
    with Engine(TanhPipeline()) as engine:
        handle = engine.submit(request())
        handle.result(WAIT_S)
        handle.add_done_callback(lambda: told.append(True))
        assert told == [True]


def test_a_cancelled_request_tells_too(gated: tuple[Gated, Engine]) -> None:
    pipeline, engine = gated
    settled = Event()
    handle = engine.submit(request("encode"))
    handle.add_done_callback(settled.set)
    assert pipeline.reached.wait(WAIT_S)
    handle.cancel()
    assert settled.is_set()


@pytest.mark.parametrize(
    ("steps", "scale", "told"), [(2, 20.0, True), (1, 7.5, True), (2, None, False), (2, 1.0, False), (6, 7.5, False)]
)
def test_a_guidance_scale_that_no_step_takes_is_told(steps: int, scale: float | None, told: bool) -> None:
    sampling = Sampling(scheduler=SchedulerName.DPM, steps=steps, guidance_scale=scale)
    with Engine(TanhPipeline()) as engine:
        result = engine.submit(request(sampling=sampling)).result(10)
    assert ("no_effect" in {notice.code for notice in result.notices}) is told
