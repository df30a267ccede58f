"""The commands that look into the data folder, with and without a server on it."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import tarfile
from pathlib import Path

import httpx
import pytest

from tests.command import COMMAND, Outcome, Run
from tests.server import serving


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def calotype(folder: Path) -> Run:
    """Runs ``calotype ARGUMENTS`` on the folder."""

    def run(*arguments: str, **variables: str) -> Outcome:
        done = subprocess.run(
            [COMMAND, *arguments],
            cwd=folder.parent,
            env={**os.environ, "CALOTYPE_DATA": str(folder), "CALOTYPE_BIND": "*=noop", **variables},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        return Outcome(code=done.returncode, out=done.stdout, err=done.stderr)

    return run


def test_only_the_key_is_printed(calotype: Run) -> None:
    outcome = calotype("keys", "create", "ann")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.startswith("SG_")
    assert len(outcome.out) == len("SG_0123456789abcdef\n")


def test_a_new_account_has_the_credits_that_came_with_its_key_and_no_others(calotype: Run) -> None:
    calotype("keys", "create", "ann")
    calotype("keys", "create", "bob", "--credits", "5.00")
    assert calotype("credits", "show", "ann").out == "ann: 0.00 credits\n"
    assert calotype("credits", "show", "bob").out == "bob: 5.00 credits\n"


def test_credits_are_added_and_stand_in_the_ledger(calotype: Run) -> None:
    calotype("keys", "create", "ann")
    assert calotype("credits", "add", "ann", "10.00", "--note", "a gift").out == "ann: 10.00 credits\n"
    assert calotype("credits", "add", "ann", "0.000001").out == "ann: 10.000001 credits\n"
    assert calotype("credits", "show", "ann", "--json").json == {"account": "ann", "available": 10.000001, "held": 0.0}
    entries = calotype("credits", "ledger", "ann", "--json").json["entries"]
    assert [(entry["kind"], entry["amount_micros"], entry["note"]) for entry in entries] == [
        ("grant", 1, "calotype credits add"),
        ("grant", 10_000_000, "a gift"),
    ]
    assert [entry["available_micros"] for entry in entries] == [10_000_001, 10_000_000]
    assert "a gift" in calotype("credits", "ledger", "ann").out


def test_a_key_may_get_a_limit(calotype: Run) -> None:
    calotype("keys", "create", "ann", "--limit", "5.00")
    [key] = calotype("keys", "list", "ann", "--json").json["keys"]
    assert (key["limit_micros"], key["spent_micros"]) == (5_000_000, 0)
    assert "5.00" in calotype("keys", "list").out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("credits", "show", "anne"), "there is no account 'anne'; did you mean ann?"),
        (("credits", "add", "ann", "ten"), "credits must be an amount such as 5.00, not 'ten'"),
        (("keys", "create", "ann", "--models", "imagen4"), "there is no model 'imagen4'; did you mean imagen-4?"),
        (("keys", "revoke", "nothing"), "there is no key 'nothing' that could be revoked: see `calotype keys list`"),
        (("keys", "rotate", "nothing"), "there is no key 'nothing' that could be rotated: see `calotype keys list`"),
    ],
)
def test_what_names_nothing_is_refused(calotype: Run, arguments: tuple[str, ...], message: str) -> None:
    calotype("keys", "create", "ann")
    outcome = calotype(*arguments)
    assert (outcome.code, outcome.out) == (2, "")
    assert message in outcome.err
    assert "Traceback" not in outcome.err


def test_keys_are_listed_with_what_they_may_do(calotype: Run) -> None:
    key = calotype("keys", "create", "ann", "--models", "imagen-4,imagen", "--operator").out.strip()
    (row,) = calotype("keys", "list", "--json").json["keys"]
    assert (row["account"], row["hint"], row["models"]) == ("ann", f"SG_…{key[-4:]}", ["imagen", "imagen-4"])
    assert (row["operator"], row["revoked_at"]) == (True, None)
    assert key not in calotype("keys", "list").out


def test_keys_of_one_account_are_listed(calotype: Run) -> None:
    calotype("keys", "create", "ann")
    calotype("keys", "create", "bob")
    assert [row["account"] for row in calotype("keys", "list", "bob", "--json").json["keys"]] == ["bob"]


def test_keys_change_under_a_running_server(calotype: Run, folder: Path) -> None:
    def status(key: str) -> int:
        headers = {"x-api-key": key}
        return httpx.get(f"{served.url}/v1/get-user-credits", headers=headers, trust_env=False).status_code

    with serving(folder) as served:
        served.told("Docs")
        first = calotype("keys", "create", "ann", "--credits", "1").out.strip()
        assert status(first) == 200
        (row,) = calotype("keys", "list", "ann", "--json").json["keys"]
        second = calotype("keys", "rotate", row["id"]).out.strip()
        assert (status(first), status(second)) == (401, 200)
        third = next(row for row in calotype("keys", "list", "ann", "--json").json["keys"] if not row["revoked_at"])
        assert calotype("keys", "revoke", third["id"]).out == f"revoked {third['id']}\n"
        assert status(second) == 401


def test_a_backup_of_a_running_server_can_be_served(calotype: Run, folder: Path, tmp_path: Path) -> None:
    file, restored = tmp_path / "backup.tar", tmp_path / "restored"
    with serving(folder) as served:
        key = served.key
        picture = served.told("Picture").rpartition("/")[2]
        outcome = calotype("backup", str(file))
        assert (outcome.code, outcome.err) == (0, "")
        content = httpx.get(served.told("Picture"), trust_env=False).content
    assert file.stat().st_mode & 0o077 == 0
    with tarfile.open(file) as archive:
        archive.extractall(restored, filter="data")
    assert sqlite3.connect(restored / "calotype.db").execute("PRAGMA integrity_check").fetchone() == ("ok",)
    with serving(restored) as served, served.client(key) as client:
        assert client.get("/v1/get-user-credits").json()["credits"] == pytest.approx(999.94)
        assert client.get(f"/generations/{picture}").content == content


def test_a_backup_overwrites_nothing(calotype: Run, tmp_path: Path) -> None:
    calotype("keys", "create", "ann")
    (tmp_path / "backup.tar").write_text("older")
    outcome = calotype("backup", "backup.tar")
    assert outcome.code == 2
    assert "backup.tar exists: choose another name" in outcome.err
    assert (tmp_path / "backup.tar").read_text() == "older"


@pytest.mark.parametrize(
    "command",
    [
        ("backup", "backup.tar"),
        ("keys", "list"),
        ("keys", "revoke", "key_1"),
        ("credits", "show", "ann"),
        ("credits", "add", "ann", "5.00"),
    ],
    ids=" ".join,
)
def test_no_folder_is_made_to_look_into_it(calotype: Run, folder: Path, command: tuple[str, ...]) -> None:
    outcome = calotype(*command)
    assert outcome.code == 2
    assert f"there is no database in {folder}: say --data FOLDER" in outcome.err
    assert not folder.exists()


def states(outcome: Outcome) -> dict[str, set[str]]:
    """The states found, by what was looked at."""
    found: dict[str, set[str]] = {}
    for finding in outcome.json["findings"]:
        found.setdefault(finding["what"], set()).add(finding["state"])
    return found


def test_the_doctor_changes_nothing_before_the_first_start(calotype: Run, folder: Path) -> None:
    outcome = calotype("doctor", "--json")
    assert outcome.code == 0
    seen = {"model": {"ok"}, "photos": {"ok"}, "data": {"warn"}, "server": {"warn"}, "network": {"ok"}}
    assert states(outcome) == seen
    assert not folder.exists()


def test_a_folder_that_is_a_file_is_refused(calotype: Run, folder: Path) -> None:
    folder.touch()
    outcome = calotype("serve", "--port", "0")
    assert (outcome.code, outcome.out) == (3, "")
    assert outcome.err == f"Error: the data folder {folder} can't be used: File exists; say --data OTHER\n"
    assert calotype("doctor").code == 1
    assert f"{folder} is not a folder" in calotype("doctor").out


def test_the_doctor_finds_a_running_server_well(calotype: Run, folder: Path) -> None:
    with serving(folder) as served:
        served.told("Picture")
        outcome = calotype("doctor", "--json")
    assert outcome.code == 0
    found = states(outcome)
    assert found.pop("disk") <= {"ok", "warn"}
    looked_at = ("model", "photos", "data", "database", "account", "worker", "server", "network")
    assert found == {what: {"ok"} for what in looked_at}


def test_the_doctor_says_what_mends_it(calotype: Run, folder: Path) -> None:
    key = calotype("keys", "create", "ann", "--json").json
    calotype("keys", "revoke", key["id"])
    outcome = calotype("doctor", "--host", "0.0.0.0")
    assert f"-> calotype credits add ann 10.00 --data {folder}" in outcome.out
    assert f"-> calotype keys create NAME --credits 10.00 --data {folder}" in outcome.out
    assert "-> put a reverse proxy with TLS before it" in outcome.out


def test_the_doctor_fails_for_a_database_that_is_none(calotype: Run, folder: Path) -> None:
    folder.mkdir()
    (folder / "calotype.db").write_bytes(b"no database at all" * 100)
    outcome = calotype("doctor", "--json")
    assert outcome.code == 1
    assert states(outcome)["database"] == {"fail"}
