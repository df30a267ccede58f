"""What the package and its help load: nothing heavy, so that both start at once."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

HEAVY = (
    *("PIL", "alembic", "cv2", "diffusers", "fastapi", "httpx", "msgspec", "numpy", "onnxruntime", "prometheus_client"),
    *("scipy", "sqlalchemy", "sqlite3", "starlette", "structlog", "tokenizers", "torch", "transformers", "uharfbuzz"),
    *("uvicorn", "uvloop"),
)
RUN_HELP = """
import json, sys
from calotype.cli.main import main
try:
    main(json.loads(sys.argv[1]))
finally:
    print("loaded", json.dumps(sorted(sys.modules)))
"""


def heavy_modules(script: str, *arguments: str) -> list[str]:
    done = subprocess.run([sys.executable, "-c", script, *arguments], capture_output=True, text=True, check=True)
    loaded = json.loads(done.stdout.splitlines()[-1].removeprefix("loaded "))
    assert "calotype" in loaded
    return [name for name in HEAVY if name in loaded]


def test_importing_the_package_loads_nothing_heavy() -> None:
    assert heavy_modules("import json, sys, calotype; print(json.dumps(sorted(sys.modules)))") == []


COMMANDS = ("backup", "calibrate", "credits", "doctor", "generate", "keys", "models", "serve", "worker")


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], *([command, "--help"] for command in COMMANDS)])
def test_help_loads_nothing_heavy(arguments: list[str]) -> None:
    assert heavy_modules(RUN_HELP, json.dumps(arguments)) == []


def test_the_catalog_is_listed_without_loading_a_pipeline() -> None:
    assert heavy_modules(RUN_HELP, json.dumps(["models", "--json"])) == []


def test_every_command_is_covered_here() -> None:
    from calotype.cli.commands import cli

    assert set(cli.commands) == set(COMMANDS)
