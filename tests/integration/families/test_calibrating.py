"""``calotype calibrate`` over a real checkpoint, and what a worker makes of what it measured."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import structlog

from calotype.composition import Composition
from calotype.engine.calibration import Calibration, Calibrations
from calotype.settings import Settings, load_settings
from tests.command import COMMAND


def settings_for(folder: Path, data: Path) -> Settings:
    return load_settings({"bind": f"*=diffusers:{folder}", "data": str(data)}, environment={})


def test_a_bound_checkpoint_is_measured_and_kept(folder_of: Callable[[str], Path], tmp_path: Path) -> None:
    binding = f"diffusers:{folder_of('sd')}"
    done = subprocess.run(
        [COMMAND, "calibrate", "--json", "--bind", f"imagen-4={binding}", "--data", str(tmp_path / "data")],
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    (found,) = json.loads(done.stdout)["calibrations"]
    assert found["pipeline"] == binding
    assert all(size["cap"] == 1 and size["drawn"][0]["step_ms"] > 0 for size in found["sizes"])
    (kept,) = Calibrations(tmp_path / "data" / "calibration.json").all()
    assert kept.digest == found["digest"]
    assert kept.rest_bytes <= kept.sizes[0].drawn[0].peak_bytes


def test_without_a_checkpoint_there_is_nothing_to_measure(tmp_path: Path) -> None:
    done = subprocess.run([COMMAND, "calibrate"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith("Error: no model is bound to a checkpoint: say --bind MODEL=diffusers:CHECKPOINT")


@pytest.fixture
def _every_log_line() -> Iterator[None]:
    """Whatever level another test's server has set."""
    configured = structlog.get_config()
    structlog.reset_defaults()
    yield
    structlog.configure(**configured)


@pytest.mark.usefixtures("_every_log_line")
@pytest.mark.parametrize(("library", "holds"), [(None, True), ("torch 1.0", False)])
def test_caps_hold_for_what_they_were_measured_with(
    library: str | None, holds: bool, folder_of: Callable[[str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = settings_for(folder_of("sd"), tmp_path)
    with Composition(settings) as composition:
        monkeypatch.setattr(composition, "_loaded", _as_a_batch(composition))
        engine = composition.engine(composition.model())
        pipeline: Any = engine.pipeline
        uncalibrated = engine.limits.caps
    machine = pipeline.machine
    kept = Calibration(
        digest=pipeline.digest,
        device=machine.device,
        dtype=machine.dtype,
        library=library or machine.library,
        total_bytes=machine.total_bytes,
        rest_bytes=0,
        sizes=(),
    )
    Calibrations(tmp_path / "calibration.json").keep(kept)
    with Composition(settings) as composition, structlog.testing.capture_logs() as logs:
        monkeypatch.setattr(composition, "_loaded", _as_a_batch(composition))
        caps = composition.engine(composition.model()).limits.caps
    assert (caps == kept.caps) is holds
    assert (caps == uncalibrated) is not holds
    reasons = [line["reason"] for line in logs if "calibration" in line["event"]]
    assert reasons == ([] if holds else [f"it was made for library torch 1.0, not {machine.library}"])


def _as_a_batch(composition: Composition) -> Callable[[str], Any]:
    loaded = composition._loaded

    def load(name: str) -> Any:
        found = loaded(name)
        found.pipeline.batched = True  # as on a GPU
        return found

    return load
