"""Where pictures go."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calotype.cli.output import Target, free_path, open_folder, read_target, words_of, write_picture
from calotype.domain.errors import InvalidParameter, UnwritableOutput
from calotype.domain.requests import ImageRequest, OutputFormat

REQUEST = ImageRequest(model="imagen-4", prompt="a fox", width=64, height=64, seed=7)


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_without_an_output_the_name_says_model_and_seed() -> None:
    assert read_target(None, None).path(REQUEST, 0) == Path("calotype-imagen-4-7.jpeg")


def test_each_image_of_a_call_is_named_after_its_own_seed() -> None:
    request = REQUEST.evolve(num_images=2, output_format=OutputFormat.PNG)
    assert read_target(None, None).path(request, 1) == Path("calotype-imagen-4-8.png")


def test_a_name_of_ours_that_is_taken_gets_a_number() -> None:
    for name in ("calotype-imagen-4-7.jpeg", "calotype-imagen-4-7-2.jpeg"):
        Path(name).touch()
    assert read_target(None, None).path(REQUEST, 0) == Path("calotype-imagen-4-7-3.jpeg")


@pytest.mark.parametrize(
    ("name", "output_format"),
    [
        ("fox.jpeg", OutputFormat.JPEG),
        ("fox.jpg", OutputFormat.JPEG),
        ("fox.PNG", OutputFormat.PNG),
        ("fox.v2.webp", OutputFormat.WEBP),
    ],
)
def test_a_suffix_is_a_format(name: str, output_format: OutputFormat) -> None:
    target = read_target(name, None)
    assert target.output_format is output_format
    assert target.path(REQUEST, 0) == Path(name)


def test_a_named_file_for_several_images_is_numbered() -> None:
    request = REQUEST.evolve(num_images=2)
    target = read_target("out/fox.png", None)
    assert [target.path(request, index) for index in range(2)] == [Path("out/fox-1.png"), Path("out/fox-2.png")]


@pytest.mark.parametrize("output", ["foxes", "foxes/", "some.folder/"])
def test_other_names_are_folders(output: str) -> None:
    assert read_target(output, None) == Target(folder=Path(output))


def test_a_folder_that_exists_is_one_whatever_its_name() -> None:
    Path("fox.png").mkdir()
    assert read_target("fox.png", None) == Target(folder=Path("fox.png"))


def test_an_unknown_suffix_is_refused() -> None:
    with pytest.raises(InvalidParameter, match=r"'fox\.gif' must end in one of \.jpeg, \.jpg, \.png, \.webp") as caught:
        read_target("fox.gif", None)
    assert caught.value.field == "output"


def test_a_format_that_contradicts_the_suffix_is_refused() -> None:
    with pytest.raises(InvalidParameter, match="format png contradicts the file name"):
        read_target("fox.jpeg", "png")


def test_a_format_that_agrees_with_the_suffix_is_taken() -> None:
    assert read_target("fox.jpg", "jpeg").output_format is OutputFormat.JPEG


def test_preparing_makes_the_folder() -> None:
    read_target("a/b/", None).prepare(REQUEST, overwrite=False)
    assert Path("a/b").is_dir()


def test_a_named_file_that_exists_is_refused_unless_overwriting() -> None:
    Path("fox-2.png").touch()
    target, request = read_target("fox.png", None), REQUEST.evolve(num_images=2)
    with pytest.raises(InvalidParameter, match=r"'fox-2\.png' exists"):
        target.prepare(request, overwrite=False)
    target.prepare(request, overwrite=True)


def test_a_folder_in_a_files_place_is_refused_even_when_overwriting() -> None:
    Path("fox-2.png").mkdir()
    with pytest.raises(InvalidParameter, match=r"'fox-2\.png' is a folder: choose another name"):
        read_target("fox.png", None).prepare(REQUEST.evolve(num_images=2), overwrite=True)


def test_trying_a_folder_leaves_nothing_in_it() -> None:
    open_folder(Path("foxes"))
    assert list(Path("foxes").iterdir()) == []


def test_a_current_folder_that_takes_no_file_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir("/proc")
    with pytest.raises(InvalidParameter, match=r"output: no file can be made in this folder: .*; name another place"):
        read_target(None, None).prepare(REQUEST, overwrite=False)


def test_a_folder_that_cannot_be_made_is_refused() -> None:
    Path("file").touch()
    with pytest.raises(InvalidParameter, match="the folder 'file/below' can't be made"):
        read_target("file/below/", None).prepare(REQUEST, overwrite=False)


@pytest.mark.parametrize("name", ["x" * 300 + ".png", "x" * 250 + ".png"])
def test_a_name_that_is_too_long_is_refused(name: str) -> None:
    request = REQUEST.evolve(num_images=2)
    with pytest.raises(InvalidParameter, match="can't be used: File name too long"):
        read_target(name, None).prepare(request, overwrite=False)


def test_a_written_file_is_whole_and_alone() -> None:
    write_picture(Path("fox.png"), b"abc")
    assert Path("fox.png").read_bytes() == b"abc"
    assert os.listdir() == ["fox.png"]


def test_a_file_that_cannot_be_written_leaves_nothing_behind() -> None:
    Path("fox.png").mkdir()
    with pytest.raises(UnwritableOutput, match=r"fox\.png can't be written"):
        write_picture(Path("fox.png"), b"abc")
    assert os.listdir() == ["fox.png"]


def test_a_free_path_is_the_path_itself() -> None:
    assert free_path(Path("fox.png")) == Path("fox.png")


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("A cozy cabin, in the snowy mountains at sunrise!", "a-cozy-cabin-in-the-snowy-mountains-at"),
        ("../../etc/passwd", "etc-passwd"),
        ("狐狸 🦊", "picture"),
        ("x" * 400, "picture"),
    ],
)
def test_a_prompts_words_make_a_file_name(prompt: str, words: str) -> None:
    assert words_of(prompt) == words


@given(st.text())
def test_any_prompt_makes_a_file_name_that_stays_in_its_folder(prompt: str) -> None:
    assert Path(words_of(prompt)).parts == (words_of(prompt),)
    assert 0 < len(words_of(prompt)) <= 40
