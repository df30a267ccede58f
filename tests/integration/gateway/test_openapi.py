"""The OpenAPI document is true: schemathesis calls every route as it says, and compares."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import httpx

from tests.integration.gateway.served import Served, serving

SEED = 20
EXAMPLES = 15


def test_every_route_but_hidden_ones_is_in_the_document(served: Served, client: httpx.Client) -> None:
    document = client.get("/openapi.json").json()
    from calotype.gateway.table import all_routes

    expected = {(route.method.lower(), route.path) for route in all_routes() if route.listed}
    found = {(method, path) for path, methods in document["paths"].items() for method in methods}
    for method, path in expected:
        assert (method, path.replace("{slug}", "imagen-4")) in found
    assert document["openapi"].startswith("3.1")


def test_schemathesis_finds_no_lie(folder: Path, tmp_path: Path) -> None:
    with serving(folder) as served:
        key = served.new_account("operator", granted=100_000, operator=True)
        report = tmp_path / "report.txt"
        command = [
            sys.executable, "-m", "schemathesis.cli", "run", f"{served.url}/openapi.json",
            "-H", f"x-api-key: {key}", "--max-examples", str(EXAMPLES), "--seed", str(SEED), "--no-color",
            "--request-timeout", "30",
        ]  # fmt: skip
        with report.open("w") as output:
            done = subprocess.run(command, stdout=output, stderr=subprocess.STDOUT, cwd=tmp_path, check=False)
    assert done.returncode == 0, report.read_text()[-8000:]
