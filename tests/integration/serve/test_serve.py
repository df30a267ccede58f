"""The server as an operator runs it: its start, its stop, and what it prints."""

from __future__ import annotations

import io
import signal
import socket
import subprocess
from pathlib import Path

import httpx
import pytest
from PIL import Image

from tests.command import COMMAND
from tests.server import entries, eventually, processes, serving


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


def refusal(folder: Path, *arguments: str) -> tuple[int, str]:
    """The exit code and the words of a server that does not start."""
    done = subprocess.run(
        [COMMAND, "serve", "--data", str(folder), *arguments], capture_output=True, text=True, timeout=60, check=False
    )
    return done.returncode, done.stderr


def test_the_first_start_prints_a_key_and_draws_a_picture(folder: Path) -> None:
    with serving(folder) as served:
        picture = httpx.get(served.told("Picture"), trust_env=False)
        assert served.value("Docs") == f"{served.url}/docs"
        with served.client() as client:
            assert client.get("/v1/get-user-credits").json()["credits"] == pytest.approx(999.94)
    assert picture.status_code == 200
    with Image.open(io.BytesIO(picture.content)) as image:
        assert (image.format, image.size) == ("JPEG", (1280, 896))


def test_a_later_start_prints_no_key_and_draws_nothing(folder: Path) -> None:
    with serving(folder) as served:
        key = served.key
        served.told("Picture")
        assert served.stop() == 0
    with serving(folder) as served:
        served.told("Docs")
        served.ready()
        with served.client(key) as client:
            assert client.get("/v1/get-user-credits").json()["credits"] == pytest.approx(999.94)
        assert served.stop() == 0
    assert [served.value(label) for label in ("Key", "Account", "Picture")] == [None, None, None]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_stops_it_cleanly_and_leaves_no_process(folder: Path, number: signal.Signals) -> None:
    with serving(folder, "--workers", "2") as served:
        served.ready()
        eventually(lambda: len(served.workers()) == 2, "two workers")
        assert served.stop(number) == 0
        assert processes(folder) == []
    assert [entry["level"] for entry in entries(served.log) if entry["level"] not in ("info", "debug")] == []


def test_a_folder_has_one_server(folder: Path) -> None:
    with serving(folder) as served:
        served.told("Docs")
        code, words = refusal(folder, "--port", "0")
        assert code == 2
        assert f"another server (process {served.process.pid}) works on the folder" in words


def test_a_port_that_is_taken_is_refused(folder: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        code, words = refusal(folder, "--port", str(port))
    assert code == 2
    assert f"can't listen on 127.0.0.1, port {port}" in words


def test_a_wrong_setting_is_refused(folder: Path) -> None:
    assert refusal(folder, "--lease-s", "5") == (
        2,
        "Error: heartbeat_s (10) must be at most half of lease_s (5)\n",
    )


def test_it_tells_when_its_models_are_ready(folder: Path) -> None:
    loaded = dict.fromkeys(("imagen", "imagen-4", "imagen-4-fast", "imagen-4-ultra"), "ready")
    with serving(folder) as served:
        # a worker answers before it has loaded anything
        ready = f"{served.url}/ready"
        eventually(lambda: httpx.get(ready, trust_env=False).json()["models"] == loaded, "models that are ready")


def test_without_workers_it_is_not_ready(folder: Path) -> None:
    with serving(folder, "--workers", "0") as served:
        answer = httpx.get(f"{served.url}/ready", trust_env=False)
        assert answer.status_code == 503
        assert set(answer.json()["models"].values()) == {"unavailable"}


def test_settings_reach_the_workers(folder: Path) -> None:
    (folder.parent / "calotype.toml").write_text("step_ms = 0\n")
    with serving(folder, "--step-ms", "20") as served, served.client() as client:
        answer = client.post("/v1/imagen-4-fast", json={"prompt": "a fox", "steps": 10})
    assert answer.json()["timings"]["denoise_s"] >= 10 * 0.02


def test_what_runs_at_a_stop_is_drawn_by_the_next_server(folder: Path) -> None:
    with serving(folder, "--step-ms", "1000") as served:
        key = served.key
        with served.client() as client:
            request_id = client.post("/v2/imagen-4", json={"prompt": "a fox"}).json()["request_id"]
            status = f"/v2/requests/{request_id}/status"
            eventually(lambda: client.get(status).json()["status"] == "PROCESSING", "a request that is drawn")
        assert served.stop() == 0
    with serving(folder) as served, served.client(key) as client:
        ended = client.get(f"/v2/requests/{request_id}/status?wait=30").json()
    assert ended["status"] == "COMPLETED"


def test_what_workers_did_is_counted(folder: Path) -> None:
    with serving(folder) as served, served.client() as client:
        served.told("Picture")
        assert client.post("/v1/imagen", json={"prompt": "a fox", "num_images": 2, "steps": 7}).status_code == 200

        def counted() -> bool:
            lines = httpx.get(f"{served.url}/metrics", trust_env=False).text.splitlines()
            return {
                'calotype_attempts_total{model="imagen",outcome="completed"} 1.0',
                'calotype_images_total{model="imagen"} 2.0',
                f'calotype_steps_total{{pipeline="noop"}} {25 + 2 * 7}.0',
                'calotype_credits_charged_total{model="imagen"} 0.12',
                "calotype_worker_deaths_total 0.0",
            } <= set(lines)

        eventually(counted, "the counts of a worker")


def test_prompts_and_keys_are_not_logged(folder: Path) -> None:
    with serving(folder) as served, served.client() as client:
        key = served.key
        assert client.post("/v1/imagen", json={"prompt": "an unspeakable fox"}).status_code == 200
        assert client.get(f"/v2/requests/{key}/status").status_code == 404
    log = served.log.read_text()
    assert "unspeakable" not in log
    assert key not in log
    assert served.logged("finished")


def test_prompts_are_logged_where_that_is_asked_for(folder: Path) -> None:
    with serving(folder, "--log-prompts") as served, served.client() as client:
        assert client.post("/v1/imagen", json={"prompt": "a speakable fox"}).status_code == 200
    assert "a speakable fox" in {entry["prompt"] for entry in served.logged("finished")}


def test_a_server_on_ipv6_prints_a_url_that_leads_to_it(folder: Path) -> None:
    if not has_ipv6():
        pytest.skip("this machine has no IPv6 loopback")
    with serving(folder, "--host", "::1") as served:
        assert served.url.startswith("http://[::1]:")
        assert httpx.get(f"{served.url}/health", trust_env=False).status_code == 200


def has_ipv6() -> bool:
    try:
        with socket.create_server(("::1", 0), family=socket.AF_INET6):
            return True
    except OSError:
        return False


def test_its_own_url_is_allowed_whatever_hosts_are_set(folder: Path) -> None:
    arguments = ("--allowed-hosts", "images.example", "--public-url", "https://images.example")
    with serving(folder, *arguments) as served:
        assert served.told("Picture").startswith("https://images.example/generations/")


def test_the_first_picture_is_the_readmes() -> None:
    from calotype.serving import WELCOME_PROMPT

    readme = Path(__file__).parents[3] / "README.md"
    assert WELCOME_PROMPT in readme.read_text("utf-8")


@pytest.mark.parametrize("workers", [1, 2])
def test_many_requests_are_all_drawn(folder: Path, workers: int) -> None:
    with serving(folder, "--workers", str(workers)) as served, served.client() as client:
        ids = [client.post("/v2/imagen-4", json={"prompt": "a fox"}).json()["request_id"] for _ in range(50)]
        states = {client.get(f"/v2/requests/{each}/status?wait=30").json()["status"] for each in ids}
        left = client.get("/v1/get-user-credits").json()["credits"]
        served.told("Picture")
    assert states == {"COMPLETED"}
    assert left == pytest.approx(1000 - 51 * 0.06)
