"""A worker that changes its checkpoint again and again has no more memory at the end."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests import tiny

pytestmark = pytest.mark.timeout(1800)

SWITCHES = 200
WARM_UP = 20
"""Switches in which libraries load what they need and allocators find their size."""
BOUND_BYTES = 60_000_000
"""Of the growth after that. A checkpoint that stayed adds 4 MB with every switch, thirteen times the bound in all."""
LEAKING = 60
"""Switches after which a worker that lets nothing go is found out."""
SCRIPT = """
import asyncio, json, os, sys
from pathlib import Path
from calotype.catalog import build_request
from calotype.composition import Composition
from calotype.settings import load_settings
from calotype.worker.residents import Residents

switches, leaking, *folders = sys.argv[1:]
kept = []
bind = ",".join(f"{slug}=diffusers:{folder}" for slug, folder in zip(("imagen", "imagen-4"), folders))

def resident_bytes():
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")

async def draw(residents, composition, slug):
    model = composition.catalog[slug]
    call = build_request(model, {"prompt": "a red fox", "seed": 1, "steps": 2, "width": 256, "height": 256})
    async with residents.use(composition.pipeline_name(model)) as engine:
        await asyncio.to_thread(engine.submit(call).result)

async def main():
    def unload(name):
        if leaking == "leaking":
            kept.append(composition.load(name).pipeline)
        composition.unload(name)

    with Composition(load_settings({"bind": bind, "data": sys.argv[0] + "-data"}, environment={})) as composition:
        names = composition.checkpoints()
        residents = Residents(names, load=composition.load, unload=unload, most=1)
        seen = []
        for number in range(int(switches)):
            await draw(residents, composition, ("imagen", "imagen-4")[number % 2])
            assert len(residents) == 1
            seen.append(resident_bytes())
        print(json.dumps(seen))

asyncio.run(main())
"""


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    root = tmp_path_factory.mktemp("checkpoints")
    return [tiny.save(name, root / name) for name in ("sd", "sdxl")]


def growth_bytes(switches: int, leaking: str, folders: list[Path], script: Path) -> int:
    """Of the process, from the warm-up's end to the last switches."""
    script.write_text(SCRIPT)
    done = subprocess.run(
        [sys.executable, str(script), str(switches), leaking, *map(str, folders)],
        env={**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": os.pathsep.join(map(str, sys.path))},
        capture_output=True,
        text=True,
        timeout=1700,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    seen: list[int] = json.loads(done.stdout.splitlines()[-1])
    megabytes = [one // 1_000_000 for one in seen[::10]]
    print(f"resident MB at every tenth of {switches} switches: {megabytes}")  # noqa: T201 shown by -rP
    return max(seen[-10:]) - max(seen[WARM_UP - 10 : WARM_UP])


def test_memory_is_flat_over_many_switches(folders: list[Path], tmp_path: Path) -> None:
    assert growth_bytes(SWITCHES, "", folders, tmp_path / "switch.py") < BOUND_BYTES


def test_a_worker_that_lets_nothing_go_is_found_out(folders: list[Path], tmp_path: Path) -> None:
    """Or the bound above would say nothing."""
    assert growth_bytes(LEAKING, "leaking", folders, tmp_path / "switch.py") > BOUND_BYTES
