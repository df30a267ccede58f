"""Gets a repository's weights from the hub: only files that count, of one commit, each checked by its hash.

A pull that was cut short goes on where it stopped. The transfer is huggingface_hub's; HF_TOKEN and HF_ENDPOINT are too.
"""

from __future__ import annotations

import hashlib
import io
import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from calotype.checkpoints.contents import INDEX, contents_of, inspect, read_index
from calotype.checkpoints.hashing import file_sha256
from calotype.checkpoints.manifest import Manifest
from calotype.checkpoints.shelf import PART, Pulled, Reference, folder_of, is_commit
from calotype.domain.errors import CheckpointError

if TYPE_CHECKING:
    from huggingface_hub.hf_api import ModelInfo

MARGIN_BYTES = 100_000_000
"""Left free on the disk beside the weights."""

Follow = Callable[[int, int], None]
"""Told how many bytes are here, and how many there will be."""


@dataclass(frozen=True, kw_only=True)
class _Remote:
    """A file in the repository."""

    name: str
    size: int
    sha256: str | None
    """Of a large one; None: git's own hash is what there is."""
    blob_id: str

    def arrived(self, path: Path) -> bool:
        """Whether the file is this one, byte for byte."""
        if not path.is_file() or path.stat().st_size != self.size:
            return False
        if self.sha256 is not None:
            return file_sha256(path) == self.sha256
        data = path.read_bytes()
        blob = hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False)
        return blob.hexdigest() == self.blob_id


def pull(reference: Reference, store: Path, *, variant: str | None = None, follow: Follow = lambda *_: None) -> Pulled:
    """What the reference names now, or at once what is here of it. Raises CheckpointError.

    ``variant``: such as ``fp16``, the weights of that precision where the repository has them besides its plain ones.
    """
    where = str(reference)
    folder = folder_of(store, reference.repository)
    whole = folder / (reference.revision or "")
    if not (is_commit(whole) and whole.is_dir()):
        with _telling(where):
            whole = _pull(reference, folder, variant, follow)
    one = Pulled(path=whole, manifest=Manifest.read(whole))
    if variant and one.manifest.variant != variant:
        has = f"the variant {one.manifest.variant}" if one.manifest.variant else "no variant"
        raise CheckpointError(f"{where} is here with {has}: remove it first, with `calotype models remove {where}`")
    return one


def _pull(reference: Reference, folder: Path, variant: str | None, follow: Follow) -> Path:
    info = _info(reference)
    whole, part = folder / str(info.sha), folder / f"{info.sha}{PART}"
    folder.mkdir(parents=True, exist_ok=True)
    with _alone(folder / f".{info.sha}.lock", str(reference)):
        if not whole.is_dir():
            _fetch(reference, info, part, variant, follow).write(part)
            part.rename(whole)
    return whole


def _fetch(reference: Reference, info: ModelInfo, part: Path, variant: str | None, follow: Follow) -> Manifest:
    """All files that count, whole and right, in a folder of their own."""
    where = str(reference)
    revision = str(info.sha)
    remotes = {remote.name: remote for remote in _remotes(info)}
    if INDEX not in remotes:
        raise CheckpointError(f"{where} is no checkpoint in diffusers' form: it has no {INDEX}")
    part.mkdir(exist_ok=True)
    _get(reference.repository, revision, remotes[INDEX], part, lambda _: None)
    pipeline_class, components = read_index((part / INDEX).read_text("utf-8"), where)
    contents = contents_of(remotes, pipeline_class, components, variant, where)
    total = sum(remotes[name].size for name in contents.files)
    _check_room(total, part, where)
    here = 0
    for name in contents.files:
        _get(reference.repository, revision, remotes[name], part, partial(_follow_on, follow, here, total))
        here += remotes[name].size
        follow(here, total)
    _tidy(part, contents.files)
    inspect(part, where)
    return Manifest(
        repository=reference.repository,
        revision=revision,
        asked=reference.revision or "main",
        pulled_at=time.time(),
        variant=contents.variant,
        licence=_licence(info),
        sizes={name: remotes[name].size for name in contents.files},
        hashes={name: remotes[name].sha256 or file_sha256(part / name) for name in contents.files},
    )


def _follow_on(follow: Follow, before: int, total: int, size: int) -> None:
    follow(before + size, total)


def _get(repository: str, revision: str, remote: _Remote, part: Path, told: Callable[[int], None]) -> None:
    """One file, from where it stopped. Raises CheckpointError where it is not what the hub said it is."""
    from huggingface_hub import hf_hub_url
    from huggingface_hub.file_download import http_get
    from huggingface_hub.utils import build_hf_headers

    path = part / remote.name
    if path.is_file() and remote.arrived(path):
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    incoming = path.with_name(f"{path.name}{PART}")
    with _Counted(incoming, told) as file:
        http_get(
            hf_hub_url(repository, remote.name, revision=revision),
            file,
            resume_size=file.tell(),
            # What is resumed is the file's own bytes, not a compressed form's.
            headers={**build_hf_headers(), "accept-encoding": "identity"},
            expected_size=remote.size,
        )
        file.flush()
        os.fsync(file.fileno())
    if not remote.arrived(incoming):
        incoming.unlink()
        raise CheckpointError(f"{repository}: {remote.name} arrived damaged and was thrown away: pull it again")
    incoming.replace(path)


class _Counted(io.BufferedWriter):
    """Appends to a file and tells its length."""

    def __init__(self, path: Path, told: Callable[[int], None]) -> None:
        super().__init__(io.FileIO(path, "ab"))
        self._told = told

    def write(self, data: Any) -> int:
        written = super().write(data)
        self._told(self.tell())
        return written


def _info(reference: Reference) -> ModelInfo:
    from huggingface_hub import HfApi

    return HfApi().model_info(reference.repository, revision=reference.revision, files_metadata=True)


def _remotes(info: ModelInfo) -> Iterator[_Remote]:
    for sibling in info.siblings or ():
        if sibling.size is not None and sibling.blob_id is not None:
            sha256 = sibling.lfs.sha256 if sibling.lfs else None
            yield _Remote(name=sibling.rfilename, size=sibling.size, sha256=sha256, blob_id=sibling.blob_id)


def _licence(info: ModelInfo) -> str | None:
    """``other`` says nothing: such a repository gives its licence's name apart."""
    found = getattr(info.card_data, "license_name", None) or getattr(info.card_data, "license", None)
    return str(found) if found else None


def _check_room(needed: int, part: Path, where: str) -> None:
    here = sum(path.stat().st_size for path in part.rglob("*") if path.is_file())
    free = shutil.disk_usage(part).free
    if free < needed - here + MARGIN_BYTES:
        raise CheckpointError(
            f"{where} needs {(needed - here) / 1e9:.1f} GB more and {part.parent} has {free / 1e9:.1f} GB free"
        )


def _tidy(part: Path, files: tuple[str, ...]) -> None:
    """An earlier pull may have wanted others."""
    for path in [path for path in part.rglob("*") if path.is_file()]:
        if path.relative_to(part).as_posix() not in files:
            path.unlink()


@contextmanager
def _alone(lock: Path, where: str) -> Iterator[None]:
    """One pull of a commit at a time."""
    from filelock import FileLock, Timeout

    try:
        with FileLock(lock, timeout=0):
            yield
    except Timeout as error:
        raise CheckpointError(f"{where} is being pulled by another process") from error
    with suppress(OSError):
        lock.unlink()


@contextmanager
def _telling(where: str) -> Iterator[None]:
    """Whatever the hub, the network or the disk do wrong becomes one sentence."""
    try:
        from huggingface_hub import errors
        from huggingface_hub.utils import disable_progress_bars
    except ImportError as error:
        raise CheckpointError("pulling needs huggingface_hub: pip install 'calotype[diffusers]'") from error
    disable_progress_bars()
    kept = "what has arrived is kept, pull again"
    try:
        yield
    except CheckpointError:
        raise
    except errors.GatedRepoError as error:
        message = f"{where} is gated: accept its conditions on its page, and set HF_TOKEN to a token of that account"
        raise CheckpointError(message) from error
    except errors.RepositoryNotFoundError as error:
        raise CheckpointError(f"the hub has no {where}; a private one needs HF_TOKEN") from error
    except errors.RevisionNotFoundError as error:
        raise CheckpointError(f"the hub has no such revision: {where}") from error
    except errors.HfHubHTTPError as error:
        raise CheckpointError(f"{where}: the hub answered {error.response.status_code}; {kept}") from error
    except errors.OfflineModeIsEnabled as error:
        raise CheckpointError("HF_HUB_OFFLINE is set: unset it to pull") from error
    except errors.HTTPError as error:
        raise CheckpointError(f"{where}: the connection to the hub failed ({error}); {kept}") from error
    except OSError as error:
        raise CheckpointError(f"{where} can't be stored: {error.strerror or error}; {kept}") from error
