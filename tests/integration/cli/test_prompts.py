"""``calotype generate --prompts``: a file of prompts, and going on after any kind of stop."""

from __future__ import annotations

import json
import signal
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from tests.command import COMMAND, Run, interruptible

SMALL = ("--width", "256", "--height", "256")


@pytest.fixture
def prompts(tmp_path: Path) -> Path:
    file = tmp_path / "prompts.txt"
    file.write_text("\ufeff# animals\na red fox\n\n   \na blue bird\r\na red fox\n", "utf-8")
    return file


def pictures(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.glob("0*.jpeg")}


def test_every_line_becomes_a_picture_and_all_a_contact_sheet(calotype: Run, tmp_path: Path, prompts: Path) -> None:
    outcome = calotype("generate", "--prompts", "prompts.txt", "-o", "out", *SMALL)
    assert (outcome.code, outcome.out) == (0, "3 of 3 prompts drawn\nout/contact-sheet.jpeg\n")
    names = sorted(pictures(tmp_path / "out"))
    assert [name.rsplit("-", 1)[0] for name in names] == ["0002-a-red-fox", "0005-a-blue-bird", "0006-a-red-fox"]
    with Image.open(tmp_path / "out" / "contact-sheet.jpeg") as sheet:
        assert sheet.width > 2 * 256


def test_each_picture_and_its_warnings_are_told_on_standard_error(calotype: Run, prompts: Path) -> None:
    outcome = calotype("generate", "--prompts", "prompts.txt", "-o", "out", "--seed", "7", *SMALL)
    lines = outcome.err.splitlines()
    assert len(lines) == 6
    assert all(line.startswith("out/000") and line.endswith("(seed 7)") for line in lines[::2])
    assert [line.split(": ")[:2] for line in lines[1::2]] == [
        ["line 2", "warning"],
        ["line 5", "warning"],
        ["line 6", "warning"],
    ]


def test_json_has_an_item_for_each_line(calotype: Run, tmp_path: Path, prompts: Path) -> None:
    outcome = calotype("generate", "--prompts", "prompts.txt", "-o", "out", "-n", "2", "--json", *SMALL)
    result = outcome.json
    assert {key: result[key] for key in ("model", "drawn", "skipped", "failed", "contact_sheet")} == {
        "model": "imagen-4",
        "drawn": 3,
        "skipped": 0,
        "failed": 0,
        "contact_sheet": "out/contact-sheet.jpeg",
    }
    assert [(item["line"], item["prompt"], item["status"]) for item in result["items"]] == [
        (2, "a red fox", "drawn"),
        (5, "a blue bird", "drawn"),
        (6, "a red fox", "drawn"),
    ]
    for item in result["items"]:
        assert len(item["images"]) == 2
        assert all((tmp_path / image["path"]).stat().st_size == image["file_size"] for image in item["images"])


def test_the_same_command_again_draws_nothing_twice(calotype: Run, tmp_path: Path, prompts: Path) -> None:
    command = ("generate", "--prompts", "prompts.txt", "-o", "out", *SMALL)
    calotype(*command)
    before = pictures(tmp_path / "out")
    outcome = calotype(*command)
    assert outcome.out.splitlines()[0] == "0 of 3 prompts drawn, 3 were there already"
    assert pictures(tmp_path / "out") == before


def test_lines_may_be_added_and_moved_between_runs(calotype: Run, tmp_path: Path, prompts: Path) -> None:
    command = ("generate", "--prompts", "prompts.txt", "-o", "out", "--json", *SMALL)
    calotype(*command)
    prompts.write_text("a green tree\na blue bird\na red fox\n")
    items = {item["prompt"]: item["status"] for item in calotype(*command).json["items"]}
    assert items == {"a green tree": "drawn", "a blue bird": "skipped", "a red fox": "skipped"}


@pytest.mark.parametrize("changed", [("--seed", "7"), ("-m", "imagen"), ("--format", "png"), ("--negative-prompt", "")])
def test_other_parameters_are_another_call(calotype: Run, prompts: Path, changed: tuple[str, ...]) -> None:
    command = ("generate", "--prompts", "prompts.txt", "-o", "out", "--json", *SMALL)
    calotype(*command)
    assert calotype(*command, *changed).json["drawn"] == 3


def test_a_deleted_picture_is_drawn_again(calotype: Run, tmp_path: Path, prompts: Path) -> None:
    command = ("generate", "--prompts", "prompts.txt", "-o", "out", "--json", *SMALL)
    first = calotype(*command).json
    (tmp_path / first["items"][1]["images"][0]["path"]).unlink()
    assert [item["status"] for item in calotype(*command).json["items"]] == ["skipped", "drawn", "skipped"]


def test_a_picture_that_was_emptied_is_drawn_again(calotype: Run, tmp_path: Path, prompts: Path) -> None:
    command = ("generate", "--prompts", "prompts.txt", "-o", "out", "--json", *SMALL)
    first = calotype(*command).json
    (tmp_path / first["items"][1]["images"][0]["path"]).write_bytes(b"")
    assert [item["status"] for item in calotype(*command).json["items"]] == ["skipped", "drawn", "skipped"]


def test_one_bad_prompt_is_reported_and_the_rest_is_drawn(calotype: Run, prompts: Path) -> None:
    prompts.write_text("a red fox\nbad\x07\na blue bird\n")
    command = ("generate", "--prompts", "prompts.txt", "-o", "out", *SMALL)
    told = calotype(*command)
    assert told.code == 2
    assert "line 2: prompt holds the control character U+0007 at position 4: remove it" in told.err
    assert told.out.splitlines()[0] == "2 of 3 prompts drawn, 1 failed"
    again = calotype(*command, "--json")
    assert again.code == 2
    assert [item["status"] for item in again.json["items"]] == ["skipped", "failed", "skipped"]
    assert again.json["items"][1]["error"]["field"] == "prompt"


@pytest.mark.parametrize(
    ("text", "arguments", "field", "message"),
    [
        (b"a fox\n", ("--steps", "0"), "steps", "steps must be an integer from 1 to 100"),
        (b"# nothing\n\n", (), "prompts", "holds no prompt"),
        (b"a fox\n", ("--prompts", ""), "prompts", "prompts is empty: name a file with one prompt a line"),
        (b"a fox\n", ("-o", ""), "output", "output is empty: name a file or a folder"),
        (b"\xff\xfe", (), "prompts", "must be text in UTF-8"),
        (b"a fox\n", ("--prompts", "missing.txt"), "prompts", "can't be read: No such file or directory"),
    ],
)
def test_what_is_wrong_with_all_stops_at_once(
    calotype: Run, tmp_path: Path, prompts: Path, text: bytes, arguments: tuple[str, ...], field: str, message: str
) -> None:
    prompts.write_bytes(text)
    outcome = calotype("generate", "--prompts", "prompts.txt", "-o", "out", "--json", *arguments)
    assert (outcome.code, outcome.json["field"]) == (2, field)
    assert message in outcome.json["error"]
    assert not (tmp_path / "out").exists()


def test_a_file_of_prompts_needs_a_folder(calotype: Run, prompts: Path) -> None:
    outcome = calotype("generate", "--prompts", "prompts.txt")
    assert (outcome.code, outcome.err) == (2, "Error: output: name the folder for the pictures with -o\n")


def test_overwriting_is_for_one_prompt(calotype: Run, prompts: Path) -> None:
    outcome = calotype("generate", "--prompts", "prompts.txt", "-o", "out", "--overwrite", "--json")
    assert outcome.code == 2
    assert outcome.json["error"].startswith("--overwrite is for one PROMPT")


@pytest.mark.parametrize("name", ["one.jpeg", "prompts.txt"])
def test_a_files_name_is_refused_for_the_folder(calotype: Run, tmp_path: Path, prompts: Path, name: str) -> None:
    outcome = calotype("generate", "--prompts", "prompts.txt", "-o", name, "--json")
    assert (outcome.code, outcome.json["field"]) == (2, "output")
    folder = name.split(".")[0] + "/"
    assert outcome.json["error"] == (
        f"output: {name!r} names a file, and --prompts draws into a folder: name one, such as {folder!r}"
    )
    assert [path.name for path in tmp_path.iterdir()] == ["prompts.txt"]


def test_a_name_with_a_slash_at_its_end_is_a_folder_whatever_its_suffix(
    calotype: Run, tmp_path: Path, prompts: Path
) -> None:
    assert calotype("generate", "--prompts", "prompts.txt", "-o", "one.jpeg/", *SMALL).code == 0
    assert len(pictures(tmp_path / "one.jpeg")) == 3


def test_a_folder_that_takes_no_file_is_refused_before_anything_is_drawn(calotype: Run, prompts: Path) -> None:
    outcome = calotype("generate", "--prompts", "prompts.txt", "-o", "/proc")
    assert outcome.code == 2
    assert outcome.err == (
        "Error: output: no file can be made in the folder '/proc': No such file or directory; "
        "name another place with -o\n"
    )


def test_a_folder_in_the_contact_sheets_place_is_refused_before_anything_is_drawn(
    calotype: Run, tmp_path: Path, prompts: Path
) -> None:
    (tmp_path / "out" / "contact-sheet.jpeg").mkdir(parents=True)
    outcome = calotype("generate", "--prompts", "prompts.txt", "-o", "out", "--json", *SMALL)
    assert (outcome.code, outcome.json["field"]) == (2, "output")
    assert outcome.json["error"].startswith("output: 'out/contact-sheet.jpeg' is a folder")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["contact-sheet.jpeg"]


@pytest.mark.parametrize(("stop", "code"), [(signal.SIGKILL, -signal.SIGKILL), (signal.SIGINT, 130)])
def test_a_stopped_run_goes_on_and_draws_nothing_twice(
    calotype: Run, tmp_path: Path, environment: dict[str, str], stop: signal.Signals, code: int
) -> None:
    count = 40
    (tmp_path / "prompts.txt").write_text("".join(f"fox number {number}\n" for number in range(count)))
    command = ("generate", "--prompts", "prompts.txt", "-o", "out", *SMALL)
    with (
        interruptible(),
        subprocess.Popen(
            [COMMAND, *command],
            cwd=tmp_path,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as process,
    ):
        assert process.stderr is not None
        told = 0
        while told < 5:
            line = process.stderr.readline()
            assert line, "the run ended before it was stopped"
            told += line.startswith("out/")
        process.send_signal(stop)
        process.communicate(timeout=60)
    assert process.returncode == code

    manifest = tmp_path / "out" / "manifest.jsonl"
    finished = [image["path"] for line in manifest.read_text().splitlines() for image in json.loads(line)["images"]]
    assert 5 <= len(finished) < count
    before = {name: (tmp_path / "out" / name).stat().st_mtime_ns for name in finished}

    result = calotype(*command, "--json").json
    assert (result["drawn"], result["skipped"]) == (count - len(finished), len(finished))
    assert {name: (tmp_path / "out" / name).stat().st_mtime_ns for name in finished} == before
    assert len(pictures(tmp_path / "out")) == count
    assert len(manifest.read_text().splitlines()) == count
