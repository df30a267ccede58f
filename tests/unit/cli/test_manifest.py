"""Which calls of a folder are finished."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calotype.cli.manifest import MANIFEST_NAME, Finished, Manifest, key_of
from calotype.domain.errors import InvalidParameter


def finished(key: str, name: str, prompt: str = "a fox") -> Finished:
    return Finished(key=key, model="imagen-4", prompt=prompt, images=({"path": name, "seed": 7, "file_size": 3},))


def test_an_empty_folder_has_nothing_finished(tmp_path: Path) -> None:
    assert Manifest(tmp_path).finished("a") is None


def test_what_was_added_is_finished_for_the_next_run(tmp_path: Path) -> None:
    (tmp_path / "fox.png").write_bytes(b"abc")
    entry = finished("a", "fox.png", "two\u2028lines \U0001f98a")
    Manifest(tmp_path).add(entry)
    assert Manifest(tmp_path).finished("a") == entry


def test_a_call_whose_picture_is_gone_is_not_finished(tmp_path: Path) -> None:
    Manifest(tmp_path).add(finished("a", "fox.png"))
    assert Manifest(tmp_path).finished("a") is None


@pytest.mark.parametrize("left", [b"", b"ab", b"abcd"])
def test_a_call_whose_picture_has_another_size_is_not_finished(tmp_path: Path, left: bytes) -> None:
    Manifest(tmp_path).add(finished("a", "fox.png"))
    (tmp_path / "fox.png").write_bytes(left)
    assert Manifest(tmp_path).finished("a") is None


@pytest.mark.parametrize("name", ["x" * 300, "fox\0.png", "\ud800.png"])
def test_a_call_whose_path_can_be_none_is_not_finished(tmp_path: Path, name: str) -> None:
    line = {"key": "a", "model": "m", "prompt": "p", "images": [{"path": name, "file_size": 3}], "warnings": []}
    (tmp_path / MANIFEST_NAME).write_text(json.dumps(line))
    assert Manifest(tmp_path).finished("a") is None


def test_a_line_cut_short_is_no_line_and_does_not_spoil_the_next(tmp_path: Path) -> None:
    (tmp_path / "fox.png").write_bytes(b"abc")
    Manifest(tmp_path).add(finished("a", "fox.png"))
    Manifest(tmp_path).add(finished("b", "fox.png"))
    path = tmp_path / MANIFEST_NAME
    path.write_bytes(path.read_bytes()[:-10])
    Manifest(tmp_path).add(finished("c", "fox.png"))

    manifest = Manifest(tmp_path)
    assert [manifest.finished(key) is not None for key in "abc"] == [True, False, True]


@pytest.mark.parametrize(
    "line",
    [
        "",
        "null",
        "[]",
        "{}",
        '{"key": 1}',
        '{"key": "a", "model": "m", "prompt": "p", "images": [], "warnings": []}',
        "\xff",
        pytest.param("[" * 100_000, id="nested too deeply"),
    ],
)
def test_lines_of_another_form_are_passed_over(tmp_path: Path, line: str) -> None:
    (tmp_path / MANIFEST_NAME).write_bytes(line.encode("latin-1") + b"\n")
    assert Manifest(tmp_path).finished("a") is None


def test_a_manifest_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    (tmp_path / MANIFEST_NAME).mkdir()
    with pytest.raises(InvalidParameter, match=r"manifest\.jsonl' can't be read: Is a directory"):
        Manifest(tmp_path)


def test_the_order_of_the_parameters_does_not_count() -> None:
    assert key_of("m", "p", {"a": 1, "b": 2}, 1) == key_of("m", "p", {"b": 2, "a": 1}, 1)


@given(
    first=st.tuples(st.text(), st.text(), st.dictionaries(st.text(), st.integers()), st.integers(1, 3)),
    second=st.tuples(st.text(), st.text(), st.dictionaries(st.text(), st.integers()), st.integers(1, 3)),
)
def test_calls_have_the_same_key_if_and_only_if_they_are_the_same(
    first: tuple[str, str, dict[str, int], int], second: tuple[str, str, dict[str, int], int]
) -> None:
    assert (key_of(*first) == key_of(*second)) == (first == second)
