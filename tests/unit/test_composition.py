"""How the parts are put together."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from calotype import sources
from calotype.composition import Composition
from calotype.domain.errors import InvalidSettings, PipelineUnavailable, UnknownModel
from calotype.settings import Settings, load_settings
from calotype.sources import Loaded, Source
from tests import weights


def settings(**flags: object) -> Settings:
    return load_settings(flags, environment={})


def broken(_: Settings) -> Loaded:
    raise RuntimeError("the weights are cut short")


def test_the_default_model_is_the_settings() -> None:
    assert Composition(settings(model="imagen-4-fast")).model().slug == "imagen-4-fast"


def test_a_default_model_that_is_none_is_refused() -> None:
    with pytest.raises(UnknownModel, match="did you mean imagen-4-fast"):
        Composition(settings(model="imagen-4-fasst"))


def test_a_retired_model_that_is_none_is_refused() -> None:
    with pytest.raises(InvalidSettings, match=r"retired: there is no model 'imagen-5'; did you mean imagen-4\?"):
        Composition(settings(retired="imagen-5"))


@pytest.mark.parametrize(
    ("bind", "message"),
    [
        ("imagen4=noop", r"bind: imagen4=noop names no 'imagen4'; did you mean imagen-4\?"),
        ("imagen=nop", r"bind: imagen=nop names no 'nop'; did you mean noop\?"),
        ("imagen=sdxl", "bind: imagen=sdxl names no 'sdxl'; use one of bundled, noop, diffusers:PATH_OR_REPO"),
        ("imagen=diffuser:/x", "names no 'diffuser:/x'; use one of bundled, noop, diffusers:PATH_OR_REPO"),
        ("imagen=diffusers", r"names no 'diffusers'; did you mean diffusers:PATH_OR_REPO\?"),
    ],
)
def test_a_binding_that_names_nothing_is_refused(bind: str, message: str) -> None:
    with pytest.raises(InvalidSettings, match=message) as caught:
        Composition(settings(bind=bind))
    assert caught.value.field == "bind"


def test_models_bound_to_the_same_pipeline_share_an_engine() -> None:
    with Composition(settings(bind="*=noop")) as composition:
        engines = {id(composition.engine(model)) for model in composition.catalog.values()}
    assert len(engines) == 1


def test_a_pipeline_that_fails_to_load_is_unavailable_and_says_why() -> None:
    pipelines = {"bundled": Source(load=broken, missing=lambda: None)}
    with Composition(settings(), pipelines) as composition, pytest.raises(PipelineUnavailable) as caught:
        composition.engine(composition.model())
    assert caught.value.message == "the pipeline 'bundled' can't be loaded: the weights are cut short"


def test_what_is_missing_is_told_without_loading() -> None:
    pipelines = {"bundled": Source(load=broken, missing=lambda: "denoiser.onnx not installed")}
    composition = Composition(settings(), pipelines)
    assert composition.state(composition.model()) == "unavailable: denoiser.onnx not installed"


def test_a_pipeline_that_lacks_nothing_is_ready() -> None:
    composition = Composition(settings(bind="*=noop"))
    assert composition.state(composition.model()) == "ready"


@pytest.mark.parametrize(
    ("bind", "message"),
    [
        ("imagen-4=diffusers:", "must be diffusers:FOLDER or diffusers:OWNER/NAME"),
        ("imagen-4=diffusers:x/y?speed=9", "has no option 'speed'"),
    ],
)
def test_a_binding_to_no_checkpoint_is_refused(bind: str, message: str) -> None:
    with pytest.raises(InvalidSettings, match=message):
        Composition(settings(bind=bind))


def test_a_checkpoint_that_is_not_there_leaves_its_model_unavailable(tmp_path: Path) -> None:
    composition = Composition(settings(bind=f"imagen-4=diffusers:{tmp_path / 'gone'}", data=tmp_path))
    model = composition.catalog["imagen-4"]
    assert composition.state(model) == f"unavailable: there is no folder '{tmp_path / 'gone'}'"
    assert composition.abilities(model).unheeded == {}
    with pytest.raises(PipelineUnavailable, match="there is no folder"):
        composition.engine(model)


def test_options_that_a_checkpoint_cant_honour_leave_its_model_unavailable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources, "NEEDED", ())
    changed = json.dumps({**json.loads(weights.files()["model_index.json"]), "_class_name": "KolorsPipeline"})
    folder = weights.write(tmp_path / "whole", {**weights.files(), "model_index.json": changed.encode()})
    composition = Composition(settings(bind=f"imagen-4=diffusers:{folder}?compile=full&offload=true&tiling=true"))
    state = composition.state(composition.catalog["imagen-4"])
    assert state.endswith("KolorsPipeline runs from end to end, without compile and offload: leave it out")
    plain = Composition(settings(bind=f"imagen-4=diffusers:{folder}?tiling=true"))
    assert plain.state(plain.catalog["imagen-4"]) == "ready"


@pytest.mark.parametrize(
    ("kind", "why"),
    [("DDPMPipeline", "draws nothing from words"), ("WanPipeline", "makes something else than pictures")],
)
def test_a_pipeline_that_draws_nothing_from_words_leaves_its_model_unavailable(
    kind: str, why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources, "NEEDED", ())
    changed = json.dumps({**json.loads(weights.files()["model_index.json"]), "_class_name": kind})
    folder = weights.write(tmp_path / "whole", {**weights.files(), "model_index.json": changed.encode()})
    composition = Composition(settings(bind=f"imagen-4=diffusers:{folder}"))
    state = composition.state(composition.catalog["imagen-4"])
    assert state == f"unavailable: {kind} {why}: bind a text-to-image checkpoint"
