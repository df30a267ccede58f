"""The OpenAPI document is true: schemathesis calls every route as it says, and compares."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import httpx

from tests.integration.gateway.served import Served, serving

SEED = 20
EXAMPLES = 15
BEYOND_A_SCHEMA = {
    "the order and the span of two days": "inference-request/(generations|request-history)|v2/account/usage|v2/requests"
    "|v2/operator/(requests|usage)",
    "names of models, which each installation has its own": "v2/account/keys|v2/operator/accounts/.account./keys",
    "files that are pictures": "upload-asset",
    "addresses of the public internet": "webhook/(add|update)",
}
"""What these refuse with a 400 though it fits their schema."""
CONFIGURATION = f"""
[[operations]]
include-path-regex = "^/({"|".join(BEYOND_A_SCHEMA.values())})$"
checks.positive_data_acceptance.enabled = false
"""


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
        (tmp_path / "schemathesis.toml").write_text(CONFIGURATION)
        command = [
            sys.executable, "-m", "schemathesis.cli", "run", f"{served.url}/openapi.json",
            "-H", f"x-api-key: {key}", "--max-examples", str(EXAMPLES), "--seed", str(SEED), "--no-color",
            "--request-timeout", "30",
        ]  # fmt: skip
        with report.open("w") as output:
            done = subprocess.run(command, stdout=output, stderr=subprocess.STDOUT, cwd=tmp_path, check=False)
    assert done.returncode == 0, report.read_text()[-8000:]
