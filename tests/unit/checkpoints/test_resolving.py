"""What of a folder is taken for a checkpoint, and what is refused and why."""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from pathlib import Path

import pytest

from calotype.checkpoints import Checkpoint, CheckpointError, resolve
from calotype.checkpoints.hashing import digest_of, file_sha256
from tests import weights

UNET = "unet/diffusion_pytorch_model"
ALONE = "vae/diffusion_pytorch_model"


def resolved(tmp_path: Path, change: Mapping[str, bytes | None]) -> Checkpoint:
    """A whole checkpoint with some files changed, or (None) missing."""
    contents = {**weights.files(), **change}
    folder = weights.write(tmp_path / "sdxl", {name: data for name, data in contents.items() if data is not None})
    return resolve(str(folder), tmp_path / "store")


def headed(header: bytes) -> bytes:
    """A file of safetensors with nothing but a header."""
    return struct.pack("<Q", len(header)) + header


def index(**changes: object) -> bytes:
    return json.dumps({**json.loads(weights.files()["model_index.json"]), **changes}).encode()


def test_a_whole_folder_is_one_checkpoint(tmp_path: Path) -> None:
    found = resolved(tmp_path, {})
    assert found.path == tmp_path / "sdxl"
    assert found.pipeline_class == "StableDiffusionXLPipeline"
    assert (found.repository, found.revision, found.variant) == (None, None, None)
    assert found.files == tuple(sorted(weights.files()))
    assert found.digest == digest_of({name: file_sha256(found.path / name) for name in found.files})


def test_files_that_no_picture_depends_on_are_left_out(tmp_path: Path) -> None:
    beside = {"README.md": b"# SDXL", "sd_xl.safetensors": b"", f"{ALONE}.bin": b"", f"{ALONE}.fp16.safetensors": b""}
    found = resolved(tmp_path, {**beside, "unet/flax_model.msgpack": b"", "text_encoder/openvino_model.xml": b""})
    assert found.files == tuple(sorted(weights.files()))


def test_weights_of_one_variant_are_that_variant(tmp_path: Path) -> None:
    whole = weights.files()[f"{ALONE}.safetensors"]
    found = resolved(tmp_path, {f"{ALONE}.safetensors": None, f"{ALONE}.fp16.safetensors": whole})
    assert found.variant == "fp16"
    assert f"{ALONE}.fp16.safetensors" in found.files


def test_weights_of_two_variants_are_refused(tmp_path: Path) -> None:
    whole = weights.files()[f"{ALONE}.safetensors"]
    change = {f"{ALONE}.safetensors": None, f"{ALONE}.fp16.safetensors": whole}
    text = {"text_encoder/model.safetensors": None, "text_encoder/model.bf16.safetensors": whole}
    with pytest.raises(CheckpointError, match="mixes weights of the variants bf16, fp16"):
        resolved(tmp_path, {**change, **text})


@pytest.mark.parametrize(
    "there", [{}, {"safety_checker/model.safetensors": b"", "safety_checker/pytorch_model.bin": b""}]
)
def test_a_component_that_nothing_asks_is_left_out(tmp_path: Path, there: Mapping[str, bytes]) -> None:
    named = index(safety_checker=["stable_diffusion", "StableDiffusionSafetyChecker"], image_encoder=[None, None])
    assert resolved(tmp_path, {"model_index.json": named, **there}).files == tuple(sorted(weights.files()))


@pytest.mark.parametrize("name", sorted(weights.files()))
def test_the_digest_is_of_every_name_and_content(tmp_path: Path, name: str) -> None:
    before = resolved(tmp_path / "one", {}).digest
    data = weights.files()[name]
    if name.endswith(".safetensors"):
        data = data[:-1] + bytes([data[-1] ^ 1])
    else:
        data += b"\n"
    assert resolved(tmp_path / "two", {name: data}).digest != before


def test_the_digest_is_kept_until_a_file_changes(tmp_path: Path) -> None:
    found = resolved(tmp_path, {})
    first = found.digest
    (memory,) = (tmp_path / "store" / ".digests").iterdir()
    assert json.loads(memory.read_text())["digest"] == first
    vae = found.path / f"{ALONE}.safetensors"
    vae.write_bytes(weights.safetensors(b"another one"))
    assert resolve(str(found.path), tmp_path / "store").digest != first


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"model_index.json": None}, "is no checkpoint in diffusers' form: it has no model_index.json"),
        ({"model_index.json": b"{"}, "model_index.json is no JSON"),
        ({"model_index.json": b"{}"}, "is of no known family: its model_index.json names no pipeline class"),
        ({f"{UNET}-00002-of-00002.safetensors": None}, f"is not whole: {UNET}-00002-of-00002.safetensors missing"),
        ({f"{UNET}.safetensors.index.json": None}, "is not whole: the index of unet/.* is missing"),
        ({f"{UNET}.safetensors.index.json": b"{}"}, "names no weights"),
        (
            {f"{UNET}.safetensors.index.json": b'{"weight_map": {"a": "../../secret.safetensors"}}'},
            "is not whole: unet/../../secret.safetensors missing",
        ),
        ({f"{ALONE}.safetensors": None}, r"is not whole: vae/ has no weights \(\*.safetensors\)"),
        ({"vae/config.json": None}, "is not whole: vae/config.json is missing"),
        ({"scheduler/scheduler_config.json": None}, "is not whole: scheduler/ is missing"),
        ({f"{ALONE}.safetensors": weights.safetensors()[:-1]}, "is not whole or not safetensors: it has .* in place"),
        ({f"{ALONE}.safetensors": weights.safetensors() + b"x"}, "is not whole or not safetensors: it has .* in place"),
        ({f"{ALONE}.safetensors": weights.safetensors()[:30]}, "is not whole or not safetensors: it ends in its head"),
        ({f"{ALONE}.safetensors": b"1234"}, "is not whole or not safetensors: it has 4 bytes"),
        ({f"{ALONE}.safetensors": b"\5" + bytes(7) + b"[1,2]"}, "is no JSON object"),
        ({f"{ALONE}.safetensors": headed(b"[" * 100_000)}, "is no JSON"),
        ({f"{ALONE}.safetensors": headed(b'{"a": {"data_offsets": [0, Infinity]}}')}, "does not say where a is"),
        ({"vae/config.json": b"[" * 100_000}, "is no JSON"),
        ({f"{ALONE}.safetensors": None, f"{ALONE}.bin": b""}, "vae/diffusion_pytorch_model.bin is pickled"),
        (
            {"model_index.json": index(_class_name="StableDiffusionXLInpaintPipeline")},
            "is of no family that draws pict",
        ),
        ({"model_index.json": index(_class_name="StableVideoDiffusionPipeline")}, "is of no family that draws pict"),
        ({"model_index.json": index(_class_name=["mine", "MyPipeline"])}, "draws with a pipeline of its own"),
        ({"model_index.json": index(unet=["my_unet", "MyUNet"])}, "its unet is code of its own .my_unet.MyUNet."),
        ({"model_index.json": index(**{"../vae": ["diffusers", "X"]})}, "is no component's name"),
        ({"text_encoder/config.json": b'{"auto_map": {"AutoModel": "x.Y"}}'}, "asks for code of its own .auto_map."),
        ({"tokenizer/tokenizer_config.json": b'{"auto_map": {}}'}, "asks for code of its own .auto_map."),
    ],
)
def test_what_is_not_whole_or_not_safe_is_refused(
    tmp_path: Path, change: Mapping[str, bytes | None], message: str
) -> None:
    with pytest.raises(CheckpointError, match=message):
        resolved(tmp_path, change)


def test_a_pickle_alone_is_called_so(tmp_path: Path) -> None:
    weights.write(tmp_path / "old", {"model.ckpt": b"\x80\x04"})
    with pytest.raises(CheckpointError, match="is pickled, and unpickling can run any code"):
        resolve(str(tmp_path / "old"), tmp_path / "store")


@pytest.mark.parametrize(
    ("reference", "message"),
    [
        ("/nowhere/at/all", "there is no folder '/nowhere/at/all'"),
        ("./sdxl", "there is no folder './sdxl'"),
        ("sdxl", "there is no folder 'sdxl'"),
        ("owner/sdxl", "owner/sdxl is not here, get it with `calotype models pull owner/sdxl`"),
        ("owner/sdxl@v1", "owner/sdxl@v1 is not here, get it with `calotype models pull owner/sdxl@v1`"),
        ("owner/sdxl@", "names no repository"),
    ],
)
def test_a_reference_to_nothing_says_what_would_help(tmp_path: Path, reference: str, message: str) -> None:
    with pytest.raises(CheckpointError, match=message):
        resolve(reference, tmp_path)
