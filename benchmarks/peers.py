"""Other servers of models, as their own documentation starts them, answering every call with one file's bytes.

Each is installed from the package index into an environment of its own under ``build/``, which stays for the next time.
Neither authenticates, charges, stores or queues durably: what they do is less, and is what their users get.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.servers import Server, free_port, other

HERE = Path(__file__).parent
ENVIRONMENTS = HERE.parent / "build" / "peers"
INSTALL_S = 180.0


class NotInstalled(Exception):
    """Why a peer can't be measured here."""


@dataclass(frozen=True, kw_only=True)
class Peer:
    """A server to compare with."""

    package: str
    program: str
    """Its file here, which the peer's own Python runs."""
    command: Callable[[Path, int], list[str]]
    """From its environment's ``bin`` and a port."""
    path: str
    ready: str

    def version(self) -> str:
        """Installs it where it is not yet. Raises NotInstalled."""
        folder = ENVIRONMENTS / self.package
        python = folder / "bin" / "python"
        try:
            if not (folder / ".installed").exists():
                _run([sys.executable, "-m", "venv", "--clear", str(folder)])
                _run([str(python), "-m", "pip", "install", "--quiet", self.package])
                (folder / ".installed").touch()
            code = f"from importlib.metadata import version; print(version({self.package!r}))"
            return _run([str(python), "-c", code]).strip()
        except subprocess.CalledProcessError as error:
            last = (error.stderr or "").strip().splitlines()[-1:] or ["no reason given"]
            raise NotInstalled(last[0]) from error
        except (OSError, subprocess.TimeoutExpired) as error:
            raise NotInstalled(str(error)) from error

    @contextmanager
    def serving(self, picture: Path, log: Path) -> Iterator[Server]:
        """Its file is what every call is answered with."""
        port = free_port()
        command = self.command(ENVIRONMENTS / self.package / "bin", port)
        variables = {"PICTURE": str(picture), "PYTHONPATH": "", **QUIET}
        starting: AbstractContextManager[Server] = other(command, port, log, self.ready, variables)
        with starting as server:
            yield server


QUIET: Mapping[str, str] = {"BENTOML_DO_NOT_TRACK": "True", "DO_NOT_TRACK": "1", "BENTOML_HOME": str(ENVIRONMENTS)}
PEERS: Mapping[str, Peer] = {
    "LitServe": Peer(
        package="litserve",
        program="litserve_app.py",
        command=lambda bin_, port: [str(bin_ / "python"), str(HERE / "litserve_app.py"), str(port)],
        path="/predict",
        ready="/health",
    ),
    "BentoML": Peer(
        package="bentoml",
        program="bentoml_app.py",
        command=lambda bin_, port: [
            *(str(bin_ / "python"), "-m", "bentoml", "serve", "bentoml_app:TestCard"),
            *("--working-dir", str(HERE), "--host", "127.0.0.1", "--port", str(port)),
        ],
        path="/draw",
        ready="/readyz",
    ),
}


def _run(command: list[str]) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=INSTALL_S).stdout
