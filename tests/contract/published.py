"""Packages as they are published, each in a virtual environment of its own, and what runs scripts with them."""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import textwrap
import venv
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

HERE = Path(__file__).parent
ENVIRONMENTS = HERE.parents[1] / "build" / "contract-venvs"
"""Kept between runs."""
INSTALL_S = 240.0
SCRIPT_S = 90.0


PINS = ("httpx==0.28.1",)
"""What the packages stand on stays the same too."""


class Unavailable(Exception):
    """A package can't be installed here."""


def environment(requirement: str) -> Path:
    """The Python of a virtual environment that has ``requirement``, such as ``segmind==1.3.0``; made if needed. Raises
    Unavailable, as without a network."""
    folder = ENVIRONMENTS / requirement.replace("==", "-")
    python, complete = folder / "bin" / "python", folder / "complete"
    if not complete.exists():
        venv.create(folder, clear=True)
        _install(python, requirement)
        complete.touch()
    return python


def _install(python: Path, requirement: str) -> None:
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--retries", "2"]
    # Calotype's own versions are not what its clients have.
    variables = {name: value for name, value in os.environ.items() if not name.endswith("_CONSTRAINT")}
    try:
        done = subprocess.run(
            [*pip, requirement, *PINS], capture_output=True, text=True, timeout=INSTALL_S, check=False, env=variables
        )
    except subprocess.TimeoutExpired as error:
        raise Unavailable(f"pip did not install it within {INSTALL_S:.0f} s") from error
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["?"])[-1]
        raise Unavailable(f"pip can't install it, as without a network: {last}")


@dataclass(frozen=True, kw_only=True)
class Done:
    """What a script left."""

    value: Any
    """Of its variable ``value``, as JSON has it."""
    printed: str
    raised: dict[str, Any] | None
    """``kinds`` (its class and that one's bases), ``text``, and the exception's attributes."""

    def error(self, kind: str) -> dict[str, Any]:
        assert self.raised is not None, f"nothing was raised: {self}"
        assert kind in self.raised["kinds"], self.raised
        return self.raised


@dataclass(kw_only=True)
class Published:
    """A running process that has a package imported. Use it as a context manager."""

    requirement: str
    variables: dict[str, str]
    """Its environment's."""
    package: str = field(init=False)
    version: str = field(init=False)

    def __post_init__(self) -> None:
        self.package, _, self.version = self.requirement.partition("==")

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [environment(self.requirement), HERE / "driver.py", self.package],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={"PYTHONPATH": str(HERE / "redirect"), **self.variables},
        )
        assert self._line() == "ready"
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()

    def __call__(self, script: str, *, key: str | None = None, **inputs: Any) -> Done:
        """Runs it with the inputs as variables, and with SEGMIND_API_KEY where there is a key."""
        assert self._process.stdin is not None
        variables = {} if key is None else {"SEGMIND_API_KEY": key}
        asked = {"script": textwrap.dedent(script), "inputs": inputs, "environment": variables}
        self._process.stdin.write(json.dumps(asked) + "\n")
        self._process.stdin.flush()
        return Done(**json.loads(self._line()))

    def value(self, script: str, *, key: str | None = None, **inputs: Any) -> Any:
        """Of a script that raises nothing."""
        done = self(script, key=key, **inputs)
        assert done.raised is None, done.raised
        return done.value

    def _line(self) -> str:
        assert self._process.stdout is not None
        readable, _, _ = select.select([self._process.stdout], [], [], SCRIPT_S)
        assert readable, f"no answer of {self.requirement} within {SCRIPT_S} s"
        line = self._process.stdout.readline()
        assert line, f"{self.requirement} ended with {self._process.poll()}"
        return line.strip()
