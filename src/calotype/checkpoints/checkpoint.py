"""One checkpoint on this machine, whole and safe to load."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from calotype.checkpoints.contents import inspect
from calotype.checkpoints.hashing import remembered_digest
from calotype.checkpoints.manifest import Manifest
from calotype.checkpoints.shelf import Reference, find
from calotype.domain.errors import CheckpointError


@dataclass(frozen=True, kw_only=True)
class Checkpoint:
    """A folder in diffusers' form."""

    path: Path
    repository: str | None
    """Where it was pulled from; None: it is a folder of the operator's own."""
    revision: str | None
    """The commit's hash, where it was pulled."""
    pipeline_class: str
    """diffusers' name of what draws with it, such as ``StableDiffusionXLPipeline``."""
    variant: str | None
    """What diffusers' ``from_pretrained`` must be told to find the files, such as ``fp16``."""
    files: tuple[str, ...]
    """Those that a picture depends on, relative to the path."""
    store: Path

    @cached_property
    def digest(self) -> str:
        """sha256 over the files' names and contents, as hex. Of a folder that was not pulled it is made at the first
        use, which reads all of it once, and kept in the store."""
        if self.revision is not None:
            return Manifest.read(self.path).digest
        return remembered_digest(self.path, self.files, self.store)

    @property
    def weight_bytes(self) -> int:
        """The safetensors files' lengths together."""
        return sum((self.path / name).stat().st_size for name in self.files if name.endswith(".safetensors"))


def resolve(reference: str, store: Path) -> Checkpoint:
    """The checkpoint that a folder's path, or ``OWNER/NAME[@REVISION]`` of a pulled one, names. Never uses the network.

    Raises CheckpointError where it is missing, not whole, pickled, in another form than diffusers', or needs code that
    comes with it. Headers and lengths are looked at, contents are not: for them there is ``shelf.verify``.
    """
    path = Path(reference).expanduser()
    if path.is_dir():
        contents = inspect(path, str(path))
        manifest = None
    elif _is_path(reference):
        raise CheckpointError(f"there is no folder {reference!r}")
    else:
        pulled = find(Reference.parse(reference), store)
        path, manifest = pulled.path, pulled.manifest
        contents = inspect(path, reference)
        if set(contents.files) != set(manifest.hashes) or any(
            (path / name).stat().st_size != size for name, size in manifest.sizes.items()
        ):
            raise CheckpointError(
                f"{reference} is not what was pulled: `calotype models verify {reference}` says what is wrong"
            )
    return Checkpoint(
        path=path.resolve(),
        repository=manifest.repository if manifest else None,
        revision=manifest.revision if manifest else None,
        pipeline_class=contents.pipeline_class,
        variant=contents.variant,
        files=contents.files,
        store=store,
    )


def _is_path(reference: str) -> bool:
    return reference.startswith(("/", ".", "~")) or reference.count("/") != 1
