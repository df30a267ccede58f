"""Nothing is reported to anybody, and nothing kept for it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

LOADING = """
from importlib.resources import as_file, files
from calotype.pipelines.bundled.network.sessions import open_session

with as_file(files("calotype.pipelines.bundled") / "data" / "denoiser_step.onnx") as graph:
    open_session(graph, threads=1)
"""


def test_onnxruntime_leaves_nothing_in_the_home_folder(tmp_path: Path) -> None:
    """It writes its telemetry's storage and a device's id there before it sends anything."""
    # Without the variables by which it knows tests and CI, where it is silent by itself.
    environment = {"HOME": str(tmp_path), "PATH": os.environ["PATH"], "PYTHONPATH": os.environ.get("PYTHONPATH", "")}
    subprocess.run([sys.executable, "-c", LOADING], env=environment, check=True, timeout=60)
    assert list(tmp_path.rglob("*")) == []
