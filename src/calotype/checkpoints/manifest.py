"""What a pull leaves beside the weights: where they come from, and what each file was when it was whole."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from calotype.checkpoints.hashing import digest_of
from calotype.domain.errors import CheckpointError
from calotype.files import write_atomically

NAME = "calotype.json"


@dataclass(frozen=True, kw_only=True)
class Manifest:
    repository: str
    revision: str
    """The commit's hash."""
    asked: str
    """The branch, tag or commit that the pull named."""
    pulled_at: float
    """Seconds since 1970."""
    variant: str | None
    licence: str | None
    """As the repository declares it."""
    sizes: Mapping[str, int]
    """In bytes, by the file's name in the folder."""
    hashes: Mapping[str, str]
    """sha256 of each, as hex."""

    @property
    def digest(self) -> str:
        return digest_of(self.hashes)

    @property
    def bytes(self) -> int:
        return sum(self.sizes.values())

    def write(self, folder: Path) -> None:
        """Raises OSError."""
        write_atomically(folder / NAME, json.dumps({**asdict(self), "digest": self.digest}, indent=1).encode())

    @classmethod
    def read(cls, folder: Path) -> Manifest:
        """Raises CheckpointError where it is damaged."""
        try:
            fields = json.loads((folder / NAME).read_text("utf-8"))
            digest = fields.pop("digest")
            manifest = cls(**fields)
            found = manifest.digest
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise CheckpointError(f"{folder / NAME} can't be read: remove the checkpoint and pull it again") from error
        if digest != found:
            raise CheckpointError(f"{folder / NAME} was changed: remove the checkpoint and pull it again")
        return manifest
