"""What is recorded on a GPU, as far as it can be tried without one: how batches are filled up, fed and kept apart."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest
import torch

from calotype.pipelines.diffusers import graphs as module
from calotype.pipelines.diffusers.adapters import Adapters
from calotype.pipelines.diffusers.denoising import Denoising
from calotype.pipelines.diffusers.graphs import Graphs
from calotype.pipelines.diffusers.model import Condition


class Replayed:
    """Stands for a CUDA graph: it knows nothing but the places of its inputs and its output."""

    def __init__(self, replay: Callable[[], object]) -> None:
        self.replay = replay


class WithoutGpu(Graphs):
    """Records by remembering the places; a replay computes from what is in them by then."""

    def __init__(self, function: Callable[[Any], torch.Tensor]) -> None:
        super().__init__(function)
        self.recorded = 0

    def _record(self, inputs: Mapping[str, Any]) -> Any:
        self.recorded += 1
        held = module._mapped(inputs, torch.Tensor.clone)
        out = self._function(held)
        graph: Any = Replayed(lambda: out.copy_(self._function(held)))
        return module._Recording(graph=graph, fed=module._flat(held)[0], out=out)


def double(inputs: Any) -> torch.Tensor:
    doubled: torch.Tensor = inputs["x"] * inputs["more"]["by"] + (inputs["plus"] or 0)
    return doubled


def test_a_recording_is_fed_anew_and_its_answers_stay() -> None:
    graphs = WithoutGpu(double)
    first = graphs({"x": torch.ones(2), "more": {"by": torch.tensor(3.0)}, "plus": None})
    second = graphs({"x": torch.full((2,), 5.0), "more": {"by": torch.tensor(2.0)}, "plus": None})
    assert (first.tolist(), second.tolist()) == ([3.0, 3.0], [10.0, 10.0])
    assert graphs.recorded == 1


def test_other_shapes_types_and_constants_are_other_recordings(monkeypatch: pytest.MonkeyPatch) -> None:
    graphs, by = WithoutGpu(double), {"by": torch.tensor(2.0)}
    for x, plus in ((torch.ones(2), None), (torch.ones(3), None), (torch.ones(2).double(), None), (torch.ones(2), 1)):
        assert graphs({"x": x, "more": by, "plus": plus}).tolist() == [2.0 + (plus or 0)] * len(x)
    assert graphs.recorded == 4
    monkeypatch.setattr(module, "MOST", 4)
    graphs({"x": torch.ones(7), "more": by, "plus": None})
    graphs({"x": torch.ones(2), "more": by, "plus": 1})
    assert graphs.recorded == 5
    graphs({"x": torch.ones(2), "more": by, "plus": None})  # the first to go
    assert graphs.recorded == 6


@pytest.mark.parametrize("name", ["sd", "sdxl", "sd3", "flux-dev"])
def test_a_batch_that_is_filled_up_gives_what_it_gives_alone(
    name: str, pipeline_of: Callable[[str], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    model = pipeline_of(name).model
    shape = model.latent_shape(64, 48)
    recording = Denoising(model, Adapters(model.pipe, {}), recorded=[shape])
    graphs = WithoutGpu(recording._evaluate)
    monkeypatch.setattr(recording, "_graphs", graphs)
    plain = Denoising(model, Adapters(model.pipe, {}))
    with torch.no_grad():
        texts = [model.embed(prompt) for prompt in ("a fox", "boats", "snow", "x", "y")]
    conditions = [Condition(text=text, width=64, height=48, guidance_scale=3.5) for text in texts]
    latents, timesteps = torch.randn((5, *shape)), torch.linspace(900.0, 100.0, 5)
    for count in (5, 1, 5):
        found = recording(latents[:count], timesteps[:count], conditions[:count])
        expected = plain(latents[:count], timesteps[:count], conditions[:count])
        torch.testing.assert_close(found, expected, rtol=1e-5, atol=1e-5)
    assert graphs.recorded == 2
    assert {key[1][0][0] for key in graphs._recordings} == {1, 6}  # type: ignore[index]


@pytest.mark.parametrize(("name", "widest"), [("sd", 6), ("flux-dev", 3)])
def test_all_that_may_share_a_step_is_tried_before_the_first_request(
    name: str, widest: int, pipeline_of: Callable[[str], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A guided image takes two evaluations, and one that was distilled takes one."""
    pipeline, tried = pipeline_of(name), list[tuple[int, ...]]()
    denoise = pipeline.denoise

    def watched(latents: torch.Tensor, *rest: Any) -> Any:
        tried.append(tuple(latents.shape))
        return denoise(latents, *rest)

    monkeypatch.setattr(pipeline, "denoise", watched)
    shapes = [pipeline.latent_shape(64, 48), pipeline.latent_shape(64, 64)]
    pipeline.warm_up({shapes[0]: 3, shapes[1]: 1})
    assert tried[:widest] == [(count, *shapes[0]) for count in range(1, widest + 1)]
    assert tried[widest:] == [(count, *shapes[1]) for count in range(1, widest // 3 + 1)]


@pytest.mark.parametrize("fitting", [1, 5])
def test_what_doesnt_fit_together_is_tried_alone_and_no_reason_to_refuse_a_checkpoint(
    fitting: int, pipeline_of: Callable[[str], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    pipeline, tried = pipeline_of("sd"), list[int]()
    denoise = pipeline.denoise

    def cramped(latents: torch.Tensor, *rest: Any) -> Any:
        tried.append(len(latents))
        if len(latents) > fitting:
            raise torch.OutOfMemoryError
        return denoise(latents, *rest)

    monkeypatch.setattr(pipeline, "denoise", cramped)
    shapes = [pipeline.latent_shape(64, 48), pipeline.latent_shape(64, 64)]
    if fitting < 2:  # not even the two branches of one image
        with pytest.raises(torch.OutOfMemoryError):
            pipeline.warm_up(dict.fromkeys(shapes, 4))
    else:
        pipeline.warm_up(dict.fromkeys(shapes, 4))
        assert tried == [1, 2, 3, 4, 5, 6] * 2
