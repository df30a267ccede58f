"""Pulling from a hub, and what becomes of it when the hub, the network or the disk fail in the middle."""

from __future__ import annotations

import json
import os
import resource
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from calotype.checkpoints import resolve
from tests import weights
from tests.command import COMMAND, Outcome, Run
from tests.hub import TOKEN, Hub, serving

VAE = "vae/diffusion_pytorch_model.safetensors"
HALF = "vae/diffusion_pytorch_model.fp16.safetensors"
STORE = "calotype-data/checkpoints"
CHUNK = 10 * 1024 * 1024
"""What has arrived is written in pieces of this size."""
LARGE = CHUNK + 400_000


@pytest.fixture
def hub() -> Iterator[Hub]:
    extra = {"README.md": b"# A model", "sd_xl_base.safetensors": b"all in one", "unet/handler.py": b"import os"}
    large = {VAE: weights.safetensors(bytes(LARGE))}
    with serving(Hub(files={**weights.files(), **large, **extra, HALF: b""})) as hub:
        yield hub


@pytest.fixture
def models(calotype: Run, hub: Hub, tmp_path: Path) -> Run:
    """Runs ``calotype models ARGUMENTS`` with that hub."""

    def run(*arguments: str, **variables: str) -> Outcome:
        settings = {"HF_ENDPOINT": hub.url, "HF_HOME": str(tmp_path / "hf"), "HF_TOKEN": "", **variables}
        return calotype("models", *arguments, **settings)

    return run


def commits(tmp_path: Path) -> list[str]:
    """What is taken for whole."""
    folders = (tmp_path / STORE).glob("*/*")
    return sorted(path.name for path in folders if len(path.name) == 40)


def test_what_counts_is_pulled_pinned_and_checked(models: Run, hub: Hub, tmp_path: Path) -> None:
    pulled = models("pull", hub.repository, "--json").json
    assert pulled["revision"] == hub.commit
    assert pulled["licence"] == "openrail++"
    folder = tmp_path / pulled["path"]
    names = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert names == {*weights.files(), "calotype.json"}
    found = resolve(hub.repository, tmp_path / STORE)
    assert (found.revision, found.digest) == (hub.commit, pulled["digest"])
    assert found.digest == resolve(str(folder), tmp_path / "another").digest
    assert models("verify").out == f"{hub.repository}@{hub.commit}  as it was pulled\n"


@pytest.mark.parametrize("command", ["list", "verify"])
def test_where_nothing_was_pulled_it_is_said(models: Run, command: str) -> None:
    done = models(command)
    assert (done.code, done.out) == (0, f"There are none in {STORE}: calotype models pull OWNER/NAME gets one.\n")


def test_what_is_here_is_not_pulled_again(models: Run, hub: Hub) -> None:
    assert models("pull", hub.repository).code == 0
    asked = len(hub.ranges)
    assert models("pull", hub.repository).code == 0
    assert len(hub.ranges) == asked


def test_a_commit_that_is_here_needs_no_network(models: Run, hub: Hub) -> None:
    assert models("pull", hub.repository).code == 0
    assert models("pull", f"{hub.repository}@{hub.commit}", HF_ENDPOINT="http://127.0.0.1:9").code == 0


def test_a_branch_that_moved_is_pulled_beside(models: Run, hub: Hub, tmp_path: Path) -> None:
    first = hub.commit
    assert models("pull", hub.repository).code == 0
    hub.files[VAE] = weights.safetensors(b"better")
    assert models("pull", f"{hub.repository}@main").code == 0
    assert commits(tmp_path) == sorted([first, hub.commit])
    assert resolve(hub.repository, tmp_path / STORE).revision == hub.commit
    assert resolve(f"{hub.repository}@{first[:8]}", tmp_path / STORE).revision == first


def test_a_connection_that_is_cut_is_gone_on_with(models: Run, hub: Hub) -> None:
    hub.cuts[VAE] = [CHUNK + 100_000]
    assert models("pull", hub.repository).code == 0
    assert [begin for name, begin in hub.ranges if name == VAE] == [0, CHUNK]


def test_a_pull_that_was_killed_goes_on_where_it_stopped(models: Run, hub: Hub, tmp_path: Path) -> None:
    hub.cuts[VAE] = [CHUNK + 100_000, *[0] * 5]
    failed = models("pull", hub.repository)
    assert failed.code == 3
    assert "what has arrived is kept, pull again" in failed.err
    assert "Traceback" not in failed.err
    assert commits(tmp_path) == []
    assert "cut short: pull it again" in models("list").out
    hub.ranges.clear()
    assert models("pull", hub.repository).code == 0
    assert hub.ranges == [(VAE, CHUNK)]
    assert commits(tmp_path) == [hub.commit]
    assert models("verify", hub.repository).code == 0


@pytest.mark.parametrize("name", [VAE, "tokenizer/vocab.json"])
def test_what_arrives_damaged_is_thrown_away(models: Run, hub: Hub, tmp_path: Path, name: str) -> None:
    hub.damaged.add(name)
    failed = models("pull", hub.repository)
    assert failed.code == 3
    assert f"{name} arrived damaged and was thrown away" in failed.err
    assert commits(tmp_path) == []
    hub.damaged.clear()
    assert models("pull", hub.repository).code == 0


def test_a_gated_repository_says_what_it_wants(models: Run, hub: Hub) -> None:
    hub.gated = True
    failed = models("pull", hub.repository)
    assert failed.err.startswith("Error: owner/sdxl is gated: accept its conditions on its page, and set HF_TOKEN")
    assert models("pull", hub.repository, HF_TOKEN=TOKEN).code == 0


@pytest.mark.parametrize(
    ("reference", "message"),
    [
        ("owner/nothing", "the hub has no owner/nothing; a private one needs HF_TOKEN"),
        ("owner/sdxl@v9", "the hub has no such revision: owner/sdxl@v9"),
        ("sdxl", "'sdxl' names no repository: it must be OWNER/NAME or OWNER/NAME@REVISION"),
        ("../../etc/x", "'../../etc/x' names no repository"),
    ],
)
def test_what_the_hub_has_not_is_told(models: Run, reference: str, message: str) -> None:
    failed = models("pull", reference)
    assert (failed.code, failed.out) == (3, "")
    assert failed.err.startswith(f"Error: {message}")


def test_a_hub_that_answers_with_errors_is_told(models: Run, hub: Hub) -> None:
    hub.failing.add(VAE)
    failed = models("pull", hub.repository)
    assert (failed.code, "the hub answered 500" in failed.err) == (3, True)


def test_a_hub_that_is_not_there_is_told(models: Run) -> None:
    failed = models("pull", "owner/sdxl", HF_ENDPOINT="http://127.0.0.1:9")
    assert failed.code == 3
    assert "the connection to the hub failed" in failed.err


def test_weights_larger_than_the_disk_are_refused_before_any_is_sent(models: Run, hub: Hub) -> None:
    hub.claims[VAE] = 10**15
    failed = models("pull", hub.repository)
    assert failed.code == 3
    assert "owner/sdxl needs 1000000.0 GB more and" in failed.err
    assert {name for name, _ in hub.ranges} == {"model_index.json"}


def test_a_disk_that_takes_no_more_leaves_no_checkpoint(
    models: Run, hub: Hub, environment: dict[str, str], tmp_path: Path
) -> None:
    """A limit on a file's length stands for the full disk: both fail the write in the middle."""

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (LARGE // 2, LARGE // 2))

    failed = subprocess.run(
        [COMMAND, "models", "pull", hub.repository],
        cwd=tmp_path,
        env={**environment, "HF_ENDPOINT": hub.url, "HF_HOME": str(tmp_path / "hf")},
        preexec_fn=limited,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert failed.returncode == 3
    assert failed.stderr.startswith("Error: owner/sdxl can't be stored: File too large; what has arrived is kept")
    assert commits(tmp_path) == []
    assert models("pull", hub.repository).code == 0


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"model_index.json": None}, "is no checkpoint in diffusers' form"),
        ({VAE: None, "vae/diffusion_pytorch_model.bin": b"", HALF: None}, "is pickled"),
        ({"unet/diffusion_pytorch_model-00002-of-00002.safetensors": None}, "is not whole"),
        ({"text_encoder/config.json": b'{"auto_map": {}}'}, "asks for code of its own"),
        ({VAE: b"<html>not found</html>"}, "is not whole or not safetensors"),
    ],
)
def test_what_could_not_be_served_is_not_taken_for_pulled(
    models: Run, hub: Hub, tmp_path: Path, change: dict[str, bytes | None], message: str
) -> None:
    changed = {**hub.files, **change}
    hub.files = {name: data for name, data in changed.items() if data is not None}
    failed = models("pull", hub.repository)
    assert failed.code == 3
    assert message in failed.err
    assert commits(tmp_path) == []


def test_a_variant_is_pulled_in_place_of_the_plain_weights(models: Run, hub: Hub, tmp_path: Path) -> None:
    hub.files[HALF] = weights.safetensors(b"half")
    pulled = models("pull", hub.repository, "--variant", "fp16", "--json").json
    assert pulled["variant"] == "fp16"
    found = resolve(hub.repository, tmp_path / STORE)
    assert found.variant == "fp16"
    assert HALF in found.files
    assert VAE not in found.files
    refused = models("pull", hub.repository, "--variant", "bf16")
    assert "is here with the variant fp16: remove it first" in refused.err


def test_weights_that_were_changed_are_found(models: Run, hub: Hub, tmp_path: Path) -> None:
    path = tmp_path / models("pull", hub.repository, "--json").json["path"] / VAE
    data = path.read_bytes()
    path.write_bytes(data[:-1] + b"x")
    found = models("verify", hub.repository, "--json")
    assert found.code == 1
    assert found.json == {"checkpoints": {f"{hub.repository}@{hub.commit}": [f"{VAE} was changed"]}}
    path.unlink()
    assert f"{VAE} is missing" in models("verify").out


def test_what_is_removed_is_gone(models: Run, hub: Hub, tmp_path: Path) -> None:
    assert models("pull", hub.repository).code == 0
    listed = models("list", "--json").json
    assert [one["revision"] for one in listed["checkpoints"]] == [hub.commit]
    assert models("remove", f"{hub.repository}@{hub.commit[:8]}").code == 0
    assert list((tmp_path / STORE).iterdir()) == []
    missing = models("remove", hub.repository)
    assert missing.code == 3
    assert "owner/sdxl is not here" in missing.err


def test_the_manifest_is_bound_to_its_hashes(models: Run, hub: Hub, tmp_path: Path) -> None:
    path = tmp_path / models("pull", hub.repository, "--json").json["path"] / "calotype.json"
    manifest = json.loads(path.read_text())
    manifest["hashes"][VAE] = "0" * 64
    path.write_text(json.dumps(manifest))
    assert "was changed: remove the checkpoint and pull it again" in models("list").err


def test_a_damaged_manifest_is_its_checkpoints_trouble_alone(models: Run, hub: Hub, tmp_path: Path) -> None:
    damaged = tmp_path / models("pull", hub.repository, "--json").json["path"]
    (damaged / "calotype.json").write_text('{"digest": "", "hashes": {"a": 1}}')
    hub.repository = "owner/another"
    assert models("pull", hub.repository).code == 0
    assert models("verify", hub.repository).code == 0
    assert "remove the checkpoint and pull it again" in models("verify", "owner/sdxl").err
    assert models("remove", "owner/sdxl").code == 0
    assert not damaged.exists()
    assert [one["repository"] for one in models("list", "--json").json["checkpoints"]] == ["owner/another"]


def test_nothing_is_written_outside_the_store(models: Run, hub: Hub, tmp_path: Path) -> None:
    assert models("pull", hub.repository).code == 0
    assert [path.name for path in tmp_path.iterdir()] == ["calotype-data"]
    assert os.listdir(tmp_path / "calotype-data") == ["checkpoints"]
