"""sha256 of files that are larger than memory, and of all of a checkpoint's together."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from calotype.files import write_atomically


def file_sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def digest_of(hashes: Mapping[str, str]) -> str:
    """sha256 over names and contents, as hex, from each file's own."""
    total = hashlib.sha256()
    for name, sha256 in sorted(hashes.items()):
        total.update(name.encode())
        total.update(bytes.fromhex(sha256))
    return total.hexdigest()


def remembered_digest(folder: Path, files: Iterable[str], store: Path) -> str:
    """The digest of files that no manifest tells of. Reading them all takes a while, so it is kept in the store and
    holds as long as no file's length or time of change is another."""
    seen = {name: [(folder / name).stat().st_size, (folder / name).stat().st_mtime_ns] for name in sorted(files)}
    key = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:32]
    memory = store / ".digests" / f"{key}.json"
    with suppress(OSError, ValueError, KeyError, TypeError):
        kept = json.loads(memory.read_text("utf-8"))
        if kept["files"] == seen:
            return str(kept["digest"])
    digest = digest_of({name: file_sha256(folder / name) for name in seen})
    with suppress(OSError):  # a store that can't be written only costs the time again
        memory.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(memory, json.dumps({"folder": str(folder), "digest": digest, "files": seen}).encode())
    return digest
