"""The OpenAPI document is true: schemathesis calls every route as it says, and compares."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from calotype.gateway.table import all_routes
from tests.integration.gateway.served import Served, serving

SEED = 20
EXAMPLES = 10
CONFIG = Path(__file__).with_name("schemathesis.toml")


def test_every_route_is_in_the_document(served: Served, client: httpx.Client) -> None:
    document = client.get("/openapi.json").json()
    found = {(method, path) for path, methods in document["paths"].items() for method in methods}
    for route in all_routes():
        assert ((route.method.lower(), route.path.replace("{slug}", "imagen-4")) in found) == route.listed
    assert document["openapi"].startswith("3.1")


def test_fields_say_what_the_source_says_of_them(client: httpx.Client) -> None:
    schemas = client.get("/openapi.json").json()["components"]["schemas"]
    assert schemas["ResultBody"]["properties"]["output"]["description"] == "The first picture's URL."
    assert schemas["NewWebhook"]["properties"]["status"]["description"] == "`ACTIVE` or `INACTIVE`."


@pytest.mark.slow
def test_schemathesis_finds_no_lie(folder: Path, tmp_path: Path) -> None:
    with serving(folder, wrong_keys_per_minute=0) as served:  # it tries each route with a wrong one
        key = served.new_account("operator", granted=100_000, operator=True)
        report = tmp_path / "report.txt"
        command = [
            sys.executable, "-m", "schemathesis.cli", "--config-file", str(CONFIG), "run", f"{served.url}/openapi.json",
            "-H", f"x-api-key: {key}", "--max-examples", str(EXAMPLES), "--seed", str(SEED), "--no-color",
            "--request-timeout", "30",
        ]  # fmt: skip
        with report.open("w") as output:
            done = subprocess.run(
                command,
                stdout=output,
                stderr=subprocess.STDOUT,
                cwd=tmp_path,
                env={name: value for name, value in os.environ.items() if name != "PYTHONWARNINGS"},
                check=False,
            )
    assert done.returncode == 0, report.read_text()[-8000:]
    assert "Authentication failed" not in report.read_text()
