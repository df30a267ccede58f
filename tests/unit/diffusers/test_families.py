"""What is known of a checkpoint from its configurations: nothing is loaded."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from calotype.domain.errors import InvalidSettings
from calotype.domain.requests import SchedulerName
from calotype.pipelines.diffusers.calls import obstacle, parameters_of
from calotype.pipelines.diffusers.families import FAMILIES, FLOW, describe
from calotype.pipelines.diffusers.options import Options
from calotype.pipelines.diffusers.sizes import Sizes

FLOW_SCHEDULER = {"_class_name": "FlowMatchEulerDiscreteScheduler"}
UNET_SCHEDULER = {"_class_name": "PNDMScheduler", "prediction_type": "epsilon"}
TURBO_SCHEDULER = {"_class_name": "EulerAncestralDiscreteScheduler", "timestep_spacing": "trailing"}


def checkpoint(folder: Path, scheduler: dict[str, Any], transformer: dict[str, Any] | None = None) -> Path:
    for component, name, config in (
        ("scheduler", "scheduler_config.json", scheduler),
        ("transformer", "config.json", transformer or {}),
    ):
        (folder / component).mkdir()
        (folder / component / name).write_text(json.dumps(config))
    return folder


@pytest.mark.parametrize(
    ("kind", "scheduler", "transformer", "sampling", "own_steps", "unheeded"),
    [
        ("StableDiffusionPipeline", UNET_SCHEDULER, {}, (SchedulerName.DPM, 25, 7.5), False, set()),
        ("StableDiffusionXLPipeline", UNET_SCHEDULER, {}, (SchedulerName.DPM, 25, 5.0), False, set()),
        ("StableDiffusionXLPipeline", TURBO_SCHEDULER, {}, (SchedulerName.EULER_A, 4, 1.0), True, set()),
        (
            "StableDiffusionPipeline",
            {**TURBO_SCHEDULER, "rescale_betas_zero_snr": True, "prediction_type": "v_prediction"},
            {},
            (SchedulerName.DPM, 25, 7.5),
            False,
            set(),
        ),
        ("StableDiffusion3Pipeline", FLOW_SCHEDULER, {}, (FLOW, 28, 4.5), False, {"scheduler"}),
        (
            "FluxPipeline",
            FLOW_SCHEDULER,
            {"guidance_embeds": True},
            (FLOW, 28, 3.5),
            False,
            {"scheduler", "negative_prompt"},
        ),
        (
            "FluxPipeline",
            FLOW_SCHEDULER,
            {"guidance_embeds": False},
            (FLOW, 4, 1.0),
            True,
            {"scheduler", "negative_prompt", "guidance_scale"},
        ),
        ("ZImagePipeline", {**FLOW_SCHEDULER, "shift": 3.0}, {}, (FLOW, 8, 1.0), True, {"scheduler"}),
        ("ZImagePipeline", {**FLOW_SCHEDULER, "shift": 6.0}, {}, (FLOW, 28, 5.0), False, {"scheduler"}),
        ("QwenImagePipeline", FLOW_SCHEDULER, {}, (FLOW, 50, 4.0), False, {"scheduler"}),
    ],
)
def test_a_family_says_how_it_draws_best_and_what_it_cant_honour(
    kind: str,
    scheduler: dict[str, Any],
    transformer: dict[str, Any],
    sampling: tuple[str, int, float],
    own_steps: bool,
    unheeded: set[str],
    tmp_path: Path,
) -> None:
    found = describe(checkpoint(tmp_path, scheduler, transformer), kind, Options())
    assert found.family is FAMILIES[kind]
    assert (found.sampling.scheduler, found.sampling.steps, found.sampling.guidance_scale) == sampling
    assert found.abilities.own_steps is own_steps
    assert set(found.abilities.unheeded) == unheeded


@pytest.mark.parametrize(
    ("kind", "scheduler", "unheeded"),
    [
        ("SanaPipeline", {"_class_name": "DPMSolverMultistepScheduler"}, set()),
        ("StableDiffusionPipeline", {"_class_name": "LCMScheduler"}, set()),
        ("StableDiffusionPipeline", {**UNET_SCHEDULER, "prediction_type": "sample"}, set()),
        ("StableDiffusionXLPipeline", {"_class_name": "EDMDPMSolverMultistepScheduler"}, set()),
        ("FluxPipeline", {**FLOW_SCHEDULER, "use_karras_sigmas": True}, {"negative_prompt"}),
        ("FluxPipeline", {"_class_name": "FlowMatchHeunDiscreteScheduler"}, {"negative_prompt"}),
        ("LatentConsistencyModelPipeline", {"_class_name": "LCMScheduler"}, {"negative_prompt"}),
        ("WuerstchenCombinedPipeline", {"_class_name": "DDPMWuerstchenScheduler"}, {"guidance_scale"}),
        ("DreamLiteMobilePipeline", FLOW_SCHEDULER, {"guidance_scale", "negative_prompt"}),
        ("Ideogram4Pipeline", FLOW_SCHEDULER, {"guidance_scale", "negative_prompt"}),
        ("PipelineOfTomorrow", {"_class_name": "DDIMScheduler"}, set()),
    ],
)
def test_what_no_table_describes_runs_from_end_to_end(
    kind: str, scheduler: dict[str, Any], unheeded: set[str], tmp_path: Path
) -> None:
    found = describe(checkpoint(tmp_path, scheduler), kind, Options())
    assert found.family is None
    assert set(found.abilities.unheeded) == {"scheduler", *unheeded}


def test_an_inherited_call_is_read_where_it_is_written() -> None:
    own, inherited = (parameters_of(f"StableDiffusion{name}Pipeline") for name in ("ControlNetXS", "XLControlNetUnion"))
    assert own["num_inference_steps"] == inherited["num_inference_steps"] == 50


def test_a_network_that_is_told_its_guidance_is_not_guided_again(tmp_path: Path) -> None:
    checkpoint(tmp_path, UNET_SCHEDULER)
    (tmp_path / "unet").mkdir()
    for told, stepped in ((None, True), (256, False)):
        (tmp_path / "unet" / "config.json").write_text(json.dumps({"time_cond_proj_dim": told}))
        found = describe(tmp_path, "StableDiffusionXLPipeline", Options())
        assert (found.family is not None) == stepped
        assert set(found.abilities.unheeded) == (set() if stepped else {"scheduler", "negative_prompt"})


@pytest.mark.parametrize(
    ("kind", "sent", "said"),
    [
        ("SanaPipeline", {"negative_prompt": "fog"}, []),
        ("SanaPipeline", {"negative_prompt": "fog", "guidance_scale": 1}, ["negative_prompt"]),
        ("SanaPipeline", {"guidance_scale": 1}, []),
        ("QwenImage21Pipeline", {"negative_prompt": "fog"}, ["negative_prompt"]),
        ("Krea2Pipeline", {"negative_prompt": "fog", "guidance_scale": 1}, []),
        ("PipelineOfTomorrow", {"negative_prompt": "fog", "guidance_scale": 1}, []),
    ],
)
def test_a_negative_prompt_without_guidance_is_told_of_whatever_draws(
    kind: str, sent: dict[str, Any], said: list[str], tmp_path: Path
) -> None:
    found = describe(checkpoint(tmp_path, {"_class_name": "DDIMScheduler"}), kind, Options())
    assert found.family is None
    assert [notice.field for notice in found.abilities.notices(sent)] == said


@pytest.mark.parametrize(
    ("kind", "why"),
    [
        ("DDPMPipeline", "draws nothing from words"),
        ("WanPipeline", "makes something else than pictures"),
        ("LattePipeline", "makes something else than pictures"),
        ("AceStepPipeline", "makes something else than pictures"),
        ("LLaDA2Pipeline", "makes something else than pictures"),
    ],
)
def test_what_makes_no_picture_from_words_is_known_by_its_call(kind: str, why: str) -> None:
    assert obstacle(kind, parameters_of(kind)) == f"{kind} {why}: bind a text-to-image checkpoint"


def test_nothing_is_held_against_a_call_that_is_not_known() -> None:
    assert obstacle("PipelineOfTomorrow", parameters_of("PipelineOfTomorrow")) is None


def test_a_binding_says_better_what_is_best(tmp_path: Path) -> None:
    options = Options.parse("steps=4&guidance_scale=1.0&compile=blocks&tiling=true&device=cuda:1")
    assert (options.compile, options.tiling, options.device) == ("blocks", True, "cuda:1")
    found = describe(checkpoint(tmp_path, UNET_SCHEDULER), "StableDiffusionPipeline", options)
    assert (found.sampling.steps, found.sampling.guidance_scale) == (4, 1.0)
    assert found.abilities.own_steps
    assert found.abilities.notices({"negative_prompt": "fog"})


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("step=4", "has no option 'step'; did you mean steps"),
        ("steps=many", "the option steps must be a number of at least 1, not 'many'"),
        ("guidance_scale=0.5", "the option guidance_scale must be a number of at least 1"),
        ("compile=yes", "the option compile must be one of off, blocks, full, not 'yes'"),
        ("tiling=perhaps", "the option tiling must be true or false"),
    ],
)
def test_an_option_that_is_none_is_refused(text: str, message: str) -> None:
    with pytest.raises(InvalidSettings, match=message) as caught:
        Options.parse(text)
    assert caught.value.field == "bind"


STABLE_DIFFUSION = Sizes(native_area=512 * 512, multiple=8, least_area=0.5, most_area=2.0)
XL = Sizes(native_area=1024 * 1024, multiple=8, least_area=0.5, most_area=2.0)
FLUX = Sizes(native_area=1024 * 1024, multiple=16, least_area=0.06, most_area=2.0)


@pytest.mark.parametrize(
    ("sizes", "asked", "drawn"),
    [
        (XL, (1024, 1024), (1024, 1024)),
        (XL, (1408, 768), (1408, 768)),
        (XL, (512, 512), (1024, 1024)),
        (XL, (2048, 2048), (1024, 1024)),
        (STABLE_DIFFUSION, (1024, 1024), (512, 512)),
        (STABLE_DIFFUSION, (1280, 896), (640, 448)),
        (STABLE_DIFFUSION, (768, 1408), (384, 704)),
        (STABLE_DIFFUSION, (500, 701), (504, 704)),
        (FLUX, (256, 256), (256, 256)),
        (FLUX, (1000, 1000), (1008, 1008)),
    ],
)
def test_sizes_are_drawn_as_they_are_or_at_the_nearest_native_one(
    sizes: Sizes, asked: tuple[int, int], drawn: tuple[int, int]
) -> None:
    assert sizes.drawn(*asked) == drawn
    assert len(sizes.notices(*asked)) == (asked != drawn)
