"""Checkpoints in the engine: cancel, previews, progress, sizes, and pipelines that run from end to end."""

from __future__ import annotations

import inspect
import json
import shutil
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from threading import Event, Thread
from types import SimpleNamespace
from typing import Any

import diffusers
import numpy as np
import pytest
import torch
from diffusers.models.autoencoders.vae import AutoencoderMixin
from diffusers.pipelines.auto_pipeline import AUTO_TEXT2IMAGE_PIPELINES_MAPPING
from PIL import Image

from calotype.domain.errors import Cancelled, DrawingFailed, PipelineUnavailable
from calotype.engine.arrays import torch_arrays
from calotype.engine.engine import Engine, Handle, Progress
from calotype.engine.policy import Limits
from calotype.pipelines.diffusers.calls import obstacle, parameters_in, parameters_of
from calotype.pipelines.diffusers.loading import load
from calotype.pipelines.diffusers.options import Options
from tests import tiny
from tests.integration.families.side import loaded, our_pixels, request
from tests.tiny import MAKERS


def engine_over(pipeline: Any, **limits: Any) -> Engine:
    return Engine(pipeline, arrays=torch_arrays(pipeline.device), limits=Limits(**limits))


class Counting:
    """A pipeline's evaluations, counted."""

    def __init__(self, pipeline: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        self.count = 0
        denoise = pipeline.denoise

        def counted(*arguments: Any) -> Any:
            self.count += 1
            return denoise(*arguments)

        monkeypatch.setattr(pipeline, "denoise", counted)


@pytest.mark.parametrize("name", MAKERS)
def test_a_cancelled_request_is_evaluated_no_more(
    name: str, pipeline_of: Callable[[str], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    pipeline, handles, handed = pipeline_of(name), list[Handle](), Event()
    counting = Counting(pipeline, monkeypatch)

    def follow(progress: Progress) -> None:
        if progress.step == 3 and handed.wait(60):
            handles[0].cancel()

    with engine_over(pipeline) as engine:
        handles.append(engine.submit(request(steps=20), on_progress=follow))
        handed.set()
        with pytest.raises(Cancelled):
            handles[0].result()
    assert counting.count == 3


@pytest.mark.parametrize("name", MAKERS)
def test_a_preview_is_a_small_picture_of_what_will_be(name: str, pipeline_of: Callable[[str], Any]) -> None:
    pipeline, seen = pipeline_of(name), dict[int, Any]()
    handles: list[Handle] = []

    def follow(progress: Progress) -> None:
        if progress.stage == "denoising" and progress.step and handles:
            seen[progress.step] = handles[0].preview()

    with engine_over(pipeline) as engine:
        handles.append(engine.submit(request(steps=6, width=96, height=64), on_progress=follow))
        pixels = handles[0].result().images[0].pixels.astype(float)
    last = seen[max(seen)]
    assert last.dtype == np.uint8
    assert last.shape == (64, 96, 3)
    first_error, last_error = (np.abs(seen[step].astype(float) - pixels).mean() for step in (min(seen), max(seen)))
    assert last_error < first_error


def test_a_preview_of_a_large_picture_is_made_small(pipeline_of: Callable[[str], Any]) -> None:
    pipeline = pipeline_of("sd")
    latent = torch.randn(pipeline.model.latent_shape(1024, 512))
    preview = pipeline.preview(latent, None, request(), 0)
    assert preview.shape == (128, 256, 3)


@pytest.mark.parametrize(
    ("asked", "drawn", "code"),
    [
        ((64, 48), (64, 48), None),
        ((61, 47), (62, 48), "cropped"),
        ((256, 256), (64, 64), "resampled"),
        ((1280, 896), (80, 48), "resampled"),
        ((32, 32), (64, 64), "resampled"),
    ],
)
def test_the_picture_has_the_size_asked_for_and_says_where_another_was_drawn(
    asked: tuple[int, int], drawn: tuple[int, int], code: str | None, pipeline_of: Callable[[str], Any]
) -> None:
    pipeline = pipeline_of("sd")
    width, height = asked
    assert pipeline.latent_shape(width, height) == (4, drawn[1] // 2, drawn[0] // 2)
    with engine_over(pipeline) as engine:
        result = engine.submit(request(steps=2, width=width, height=height)).result()
    assert result.images[0].pixels.shape == (height, width, 3)
    assert [notice.code for notice in result.notices] == ([code] if code else [])


@pytest.mark.parametrize("name", ["sd", "lcm"])
def test_words_beyond_what_is_read_are_told_of(name: str, pipeline_of: Callable[[str], Any]) -> None:
    with engine_over(pipeline_of(name), decoding_images=1) as engine:
        result = engine.submit(request("a" * 40, steps=1, scale=1.0)).result()
        short = engine.submit(request("a" * 10, steps=1, scale=1.0, negative_prompt="a" * 40)).result()
    (notice,) = result.notices
    assert (notice.code, notice.field) == ("truncated", "prompt")
    assert "42 tokens" in notice.message
    assert "reads 20" in notice.message
    assert short.notices == ()


def test_the_turn_of_a_chat_counts_as_read(pipeline_of: Callable[[str], Any]) -> None:
    pipeline = pipeline_of("z-image")
    most = pipeline.model.tokenized()[1]
    assert most == 512 - len("<u></u>")
    assert pipeline.model.unread("prompt", "a" * most) == ()
    (notice,) = pipeline.model.unread("prompt", "a" * (most + 1))
    assert f"{most + 1} tokens and this checkpoint reads {most}:" in notice.message


def test_a_text_is_encoded_once(folder_of: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch) -> None:
    pipeline, encoded = loaded(folder_of("sd")), list[str]()
    embed = pipeline.model.embed

    def counted(prompt: str) -> Any:
        encoded.append(prompt)
        return embed(prompt)

    monkeypatch.setattr(pipeline.model, "embed", counted)
    with engine_over(pipeline) as engine:
        for seed in range(3):
            engine.submit(request(steps=1, seed=seed, negative_prompt="blurry", scale=2.0)).result()
    assert encoded == ["a red fox", "blurry"]


# Pipelines that run from end to end.


def test_a_pipeline_that_cant_be_stepped_draws_what_diffusers_draws(
    folder_of: Callable[[str], Path], pipeline_of: Callable[[str], Any]
) -> None:
    pipeline = pipeline_of("lcm")
    assert pipeline.schedule is None
    found = our_pixels(pipeline, request(steps=3, scale=5.0))
    theirs = diffusers.DiffusionPipeline.from_pretrained(folder_of("lcm"), safety_checker=None)
    theirs.set_progress_bar_config(disable=True)
    generator = torch.Generator("cpu").manual_seed(5)
    (expected,) = theirs(
        "a red fox", height=48, width=64, num_inference_steps=3, guidance_scale=5.0, generator=generator
    ).images
    np.testing.assert_array_equal(found, np.array(expected))


def test_its_steps_are_told_and_it_is_cancelled_between_them(pipeline_of: Callable[[str], Any]) -> None:
    pipeline, told, handles, handed = pipeline_of("lcm"), list[Progress](), list[Handle](), Event()
    with engine_over(pipeline, decoding_images=1) as engine:
        result = engine.submit(request(steps=4), on_progress=told.append).result()
        assert result.sampling.scheduler == "LCM"
        assert result.sampling.guidance_scale == 8.5
        fractions = [progress.fraction for progress in told]
        assert fractions == sorted(fractions)
        assert {1, 2, 3, 4} <= {progress.step for progress in told}
        assert handles == []

        def stop(progress: Progress) -> None:
            told.append(progress)
            if progress.step == 2 and handed.wait(60):
                handles[0].cancel()

        told.clear()
        handles.append(engine.submit(request(steps=40), on_progress=stop))
        handed.set()
        assert handles[0].preview() is None
        with pytest.raises(Cancelled):
            handles[0].result()
    assert max(progress.step for progress in told) == 2


def test_the_guidance_that_it_is_told_is_the_one_that_counts(folder_of: Callable[[str], Path], tmp_path: Path) -> None:
    folder = changed(folder_of("flux-dev"), tmp_path, "scheduler/scheduler_config.json", use_karras_sigmas=True)
    pipeline = loaded(folder)
    assert pipeline.schedule is None
    weak, strong = (our_pixels(pipeline, request(steps=2, scale=scale)) for scale in (1.5, 9.0))
    assert (weak != strong).any()


@pytest.fixture(scope="module")
def pixart(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Of those that tell of their steps in the older way."""
    folder = tmp_path_factory.mktemp("checkpoints") / "pixart"
    tiny.pixart().save_pretrained(folder)
    return loaded(folder)


def test_what_is_left_out_is_the_calls_own(pixart: Any) -> None:
    """Of a negative prompt, None is not nothing to all of them."""
    found = our_pixels(pixart, request(steps=2, width=64, height=64, scale=4.5))
    generator = torch.Generator("cpu").manual_seed(5)
    (expected,) = pixart._pipe(
        "a red fox", height=64, width=64, num_inference_steps=2, guidance_scale=4.5, generator=generator
    ).images
    np.testing.assert_array_equal(found, np.array(expected))


def test_a_call_says_how_far_it_reads(pixart: Any) -> None:
    """Less than its tokenizer would."""
    ends = [pixart.encode(request(prompt)).notices for prompt in ("a" * 298, "a" * 301)]
    assert ends[0] == ()
    assert "reads 300" in ends[1][0].message
    (negative,) = pixart.encode(request(negative_prompt="a" * 301)).notices
    assert (negative.code, negative.field) == ("truncated", "negative_prompt")


def test_one_with_the_older_callback_tells_of_its_steps_and_is_cancelled(pixart: Any) -> None:
    told, handles, handed = list[Progress](), list[Handle](), Event()

    def stop(progress: Progress) -> None:
        told.append(progress)
        if progress.step == 2 and handed.wait(60):
            handles[0].cancel()

    with engine_over(pixart, decoding_images=1) as engine:
        handles.append(engine.submit(request(steps=10), on_progress=stop))
        handed.set()
        with pytest.raises(Cancelled):
            handles[0].result()
    assert max(progress.step for progress in told) == 2


def test_one_that_draws_another_size_than_it_is_told_gives_the_size_asked_for(
    pixart: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    smaller = SimpleNamespace(images=[Image.new("RGB", (32, 40))])
    monkeypatch.setattr(type(pixart._pipe), "__call__", drawing(smaller, []))
    with engine_over(pixart, decoding_images=1) as engine:
        result = engine.submit(request(steps=1, width=64, height=60)).result()
    assert result.images[0].pixels.shape == (60, 64, 3)
    assert [notice.code for notice in result.notices] == ["resampled"]
    assert "drawn at 32x40" in result.notices[0].message


def test_what_a_call_takes_none_of_its_own_is_not_sent(pixart: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Guidance above all: some have a plan of their own for it, and refuse a scale beside."""
    told = list[dict[str, Any]]()
    square = SimpleNamespace(images=[Image.new("RGB", (64, 48))])
    monkeypatch.setattr(type(pixart._pipe), "__call__", drawing(square, told))
    with engine_over(pixart, decoding_images=1) as engine:
        engine.submit(request(steps=1)).result()
        monkeypatch.setattr(pixart, "_takes", {**pixart._takes, "guidance_scale": None})
        monkeypatch.delattr(pixart, "_scale")
        assert engine.submit(request(steps=1)).result().notices == ()
    guided, plain = told
    assert guided["guidance_scale"] == 4.5
    assert "guidance_scale" not in plain


def drawing(result: Any, told: list[dict[str, Any]]) -> Callable[..., Any]:
    """A call that gives it, whatever it is told."""

    def call(self: Any, **arguments: Any) -> Any:
        told.append(arguments)
        return result

    return call


def test_what_a_call_takes_is_read_from_its_source_as_python_has_it() -> None:
    """Of every pipeline of diffusers that draws from words."""
    names = {kind.__name__ for kind in AUTO_TEXT2IMAGE_PIPELINES_MAPPING.values()}
    assert len(names) > 20
    for name in names:
        parameters = inspect.signature(getattr(diffusers, name).__call__).parameters
        found = parameters_of(name)
        for known in (found, parameters_in(getattr(diffusers, name))):
            assert (obstacle(name, known) is None) == ("num_frames" not in parameters)
        assert set(found) == {key for key, one in parameters.items() if one.kind is not one.VAR_KEYWORD}
        plain = {key: value for key, value in found.items() if value is not None}
        assert plain == {key: parameters[key].default for key in plain}
        assert plain


def test_a_failure_in_it_is_its_requests_alone(pipeline_of: Callable[[str], Any]) -> None:
    with engine_over(pipeline_of("lcm"), decoding_images=1) as engine:
        wrong = engine.submit(request(steps=60))  # more steps than it was distilled for
        right = engine.submit(request(steps=2))
        with pytest.raises(DrawingFailed):
            wrong.result()
        assert right.result().images[0].pixels.shape == (48, 64, 3)


# Loading.


def changed(folder: Path, beside: Path, name: str, **values: Any) -> Path:
    """A copy with other values in one of its configurations."""
    copy = Path(shutil.copytree(folder, beside / "changed"))
    (copy / name).write_text(json.dumps({**json.loads((copy / name).read_text()), **values}))
    return copy


def test_a_pipeline_that_reads_no_words_is_refused(folder_of: Callable[[str], Path]) -> None:
    with pytest.raises(PipelineUnavailable, match="DDPMPipeline draws nothing from words"):
        load(folder_of("sd"), name="x", digest="", pipeline_class="DDPMPipeline", variant=None, options=Options())


def test_tiles_where_there_are_none_are_refused(
    folder_of: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(AutoencoderMixin, "enable_tiling")
    with pytest.raises(PipelineUnavailable, match="LatentConsistencyModelPipeline has no decoder that works in tiles"):
        loaded(folder_of("lcm"), Options(tiling=True))


def test_a_text_encoder_may_be_left_out(folder_of: Callable[[str], Path], tmp_path: Path) -> None:
    nothing = [None, None]
    folder = changed(folder_of("sd3"), tmp_path, "model_index.json", text_encoder_3=nothing, tokenizer_3=nothing)
    pipeline = loaded(folder)
    assert pipeline.model.tokenized()[1] == 20
    assert our_pixels(pipeline, request(steps=1)).std() > 0


def test_what_leaves_the_range_of_a_type_is_decoded_in_a_wider_one(folder_of: Callable[[str], Path]) -> None:
    model = loaded(folder_of("sdxl"), Options(dtype="float16")).model
    assert (model.denoiser.dtype, model.vae.dtype) == (torch.float16, torch.float32)


def test_a_picture_that_is_no_number_is_none(
    pipeline_of: Callable[[str], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    pipeline = pipeline_of("sd")
    monkeypatch.setattr(pipeline.model, "image", lambda latents: torch.full((1, 3, 48, 64), torch.nan))
    with engine_over(pipeline) as engine, pytest.raises(DrawingFailed, match="no finite numbers"):
        engine.submit(request(steps=1)).result()


def test_a_thread_has_one_stream_of_its_own(pipeline_of: Callable[[str], Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """On a GPU, which its memory is bound to."""
    pipeline, made, used = pipeline_of("sd"), list[Any](), list[Any]()

    def stream(_: Any) -> Any:
        made.append(SimpleNamespace(wait_stream=lambda other: None, synchronize=lambda: None))
        return made[-1]

    def using(one: Any) -> Any:
        used.append(one)
        return nullcontext()

    monkeypatch.setattr(pipeline, "device", torch.device("cuda"))
    monkeypatch.setattr(torch.cuda, "Stream", stream)
    monkeypatch.setattr(torch.cuda, "stream", using)
    monkeypatch.setattr(torch.cuda, "default_stream", lambda device: None)

    def decode() -> None:
        for _ in range(3):
            with pipeline._apart():
                pass

    for thread in [Thread(target=decode) for _ in range(2)]:
        thread.start()
        thread.join()
    assert [used.count(one) for one in made] == [3, 3]


def test_a_device_that_is_not_there_is_named(folder_of: Callable[[str], Path]) -> None:
    with pytest.raises(PipelineUnavailable, match="no device 'cuda:7'"):
        loaded(folder_of("sd"), Options(device="cuda:7"))


def test_a_pipeline_that_diffusers_lacks_is_named(folder_of: Callable[[str], Path]) -> None:
    with pytest.raises(PipelineUnavailable, match="has no PhotonPipeline"):
        load(folder_of("sd"), name="x", digest="", pipeline_class="PhotonPipeline", variant=None, options=Options())


def test_tiles_and_types_are_options(folder_of: Callable[[str], Path]) -> None:
    pipeline = loaded(folder_of("sd"), Options(dtype="bfloat16", tiling=True))
    assert pipeline.model.denoiser.dtype == torch.bfloat16
    assert pipeline.model.vae.use_tiling
    exact = our_pixels(loaded(folder_of("sd")), request(steps=4))
    assert 0 < np.abs(our_pixels(pipeline, request(steps=4)).astype(int) - exact).mean() < 12
