"""``calotype generate`` with one prompt."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import ExifTags, Image

from tests.command import Run

PROMPT = "a red fox in the snow"
TEST_CARD = "warning: This is a test card: the no-op pipeline draws no prompt."
"""What the no-op pipeline says of every picture."""


def test_a_prompt_becomes_a_picture_in_this_folder(calotype: Run, tmp_path: Path) -> None:
    outcome = calotype("generate", PROMPT, "--seed", "7")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.splitlines() == ["calotype-imagen-4-7.jpeg  seed 7  1280x896", TEST_CARD]
    with Image.open(tmp_path / "calotype-imagen-4-7.jpeg") as picture:
        assert (picture.format, picture.size) == ("JPEG", (1280, 896))


def test_several_images_are_numbered_and_have_the_next_seeds(calotype: Run, tmp_path: Path) -> None:
    outcome = calotype(
        "generate", PROMPT, "--width", "256", "--height", "256", "-n", "2", "--seed", "7", "-o", "fox.png"
    )
    assert outcome.out.splitlines() == ["fox-1.png  seed 7  256x256", "fox-2.png  seed 8  256x256", TEST_CARD]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["fox-1.png", "fox-2.png"]


@pytest.mark.parametrize(
    ("arguments", "size"),
    [
        (("-m", "imagen"), (1408, 768)),
        (("-m", "imagen-4-fast"), (1024, 1024)),
        (("-m", "imagen-4-ultra"), (2048, 2048)),
        (("--aspect-ratio", "9:16"), (768, 1408)),
        (("--width", "300", "--height", "257"), (300, 257)),
    ],
)
def test_the_picture_has_the_size_that_was_asked_for(
    calotype: Run, tmp_path: Path, arguments: tuple[str, ...], size: tuple[int, int]
) -> None:
    assert calotype("generate", PROMPT, *arguments, "-o", "fox.jpeg").code == 0
    with Image.open(tmp_path / "fox.jpeg") as picture:
        assert picture.size == size


@pytest.mark.parametrize(
    ("name", "arguments", "form"),
    [
        ("fox.png", (), "PNG"),
        ("fox.webp", (), "WEBP"),
        ("fox.jpg", (), "JPEG"),
        ("calotype-imagen-4-7.png", ("--format", "png"), "PNG"),
    ],
)
def test_the_file_has_the_format_of_its_name(
    calotype: Run, tmp_path: Path, name: str, arguments: tuple[str, ...], form: str
) -> None:
    output = () if arguments else ("-o", name)
    assert calotype("generate", PROMPT, "--seed", "7", *output, *arguments).code == 0
    with Image.open(tmp_path / name) as picture:
        assert picture.format == form


@pytest.mark.parametrize("name", ["fox.png", "fox.jpeg", "fox.webp"])
def test_a_picture_carries_what_drew_it(calotype: Run, tmp_path: Path, name: str) -> None:
    prompt = "ein Füchslein 🦊"
    calotype(
        "generate", prompt, "-o", name, "--seed", "7", "--steps", "9", "--scheduler", "PNDM", "--aspect-ratio", "1:1"
    )
    with Image.open(tmp_path / name) as picture:
        if name.endswith("png"):
            description, comment = picture.info["Description"], picture.info["Comment"]
        else:
            exif = picture.getexif()
            description = exif[ExifTags.Base.ImageDescription].encode("latin-1").decode()
            comment = exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.UserComment][8:].decode()
    record = json.loads(comment)
    assert description == prompt
    assert (record["model"], record["seed"], record["steps"], record["scheduler"]) == ("imagen-4", 7, 9, "PNDM")
    assert record["negative_prompt"] == "blurry, pixelated"
    assert (record["pipeline"], len(record["digest"])) == ("noop", 64)


def test_json_is_one_object_that_holds_everything(calotype: Run, tmp_path: Path) -> None:
    outcome = calotype(
        *("generate", PROMPT, "--json", "--seed", "7", "-n", "2", "-o", "out/", "--aspect-ratio", "1:1"),
        *("--width", "512", "--steps", "3", "--guidance-scale", "5", "--scheduler", "DDIM", "--negative-prompt", ""),
    )
    assert outcome.code == 0
    result = outcome.json
    assert {key: result[key] for key in ("model", "prompt", "negative_prompt", "seed")} == {
        "model": "imagen-4",
        "prompt": PROMPT,
        "negative_prompt": "",
        "seed": 7,
    }
    assert [(image["path"], image["seed"]) for image in result["images"]] == [
        ("out/calotype-imagen-4-7.jpeg", 7),
        ("out/calotype-imagen-4-8.jpeg", 8),
    ]
    for image in result["images"]:
        assert (image["width"], image["height"]) == (1024, 1024)
        assert image["file_size"] == (tmp_path / image["path"]).stat().st_size
    assert [warning["code"] for warning in result["warnings"]] == ["size_ignored", "test_card"]
    assert result["sampling"] == {"scheduler": "DDIM", "steps": 3, "guidance_scale": 5.0}
    assert result["pipeline"]["name"] == "noop"
    assert all(seconds >= 0 for seconds in result["timings"].values())


def test_a_warning_is_told_after_the_picture(calotype: Run) -> None:
    outcome = calotype("generate", PROMPT, "--aspect-ratio", "1:1", "--width", "512", "--seed", "7")
    assert outcome.code == 0
    assert outcome.out.splitlines()[1] == "warning: width ignored: aspect_ratio 1:1 wins and draws 1024x1024."


def test_steps_that_are_not_asked_for_are_the_models(calotype: Run) -> None:
    for model, steps in (("imagen-4-fast", 12), ("imagen-4", 25)):
        outcome = calotype("generate", PROMPT, "-m", model, "--json", "--width", "256", "--height", "256")
        assert outcome.json["sampling"]["steps"] == steps


@pytest.mark.parametrize(
    "prompt", ["?!…", "<svg onload=alert(1)>", "狐狸", "\u202eabc", "x" * 4000, "-", "'; DROP TABLE"]
)
def test_any_visible_prompt_is_drawn(calotype: Run, prompt: str) -> None:
    outcome = calotype("generate", "--width", "256", "--height", "256", "-o", "fox.png", "--", prompt)
    assert (outcome.code, outcome.err) == (0, "")


BAD_INPUT = [
    (("",), "prompt", "prompt is empty"),
    (("   ",), "prompt", "prompt is empty"),
    (("x" * 10_000,), "prompt", "at most 4000 characters; this one has 10000"),
    (("a\x07b",), "prompt", "control character U+0007 at position 2"),
    ((PROMPT, "--steps", "0"), "steps", "steps must be an integer from 1 to 100, not 0"),
    ((PROMPT, "--steps", "many"), "steps", "'many' is not a valid integer"),
    ((PROMPT, "--guidance-scale", "nan"), "guidance_scale", "must be a number from 1 to 20, not NaN"),
    ((PROMPT, "--scheduler", "ddim"), "scheduler", "did you mean DDIM?"),
    ((PROMPT, "--scheduler", "euler"), "scheduler", "did you mean EulerAncestralDiscrete?"),
    ((PROMPT, "--aspect-ratio", "2:1"), "aspect_ratio", 'one of 1:1, 4:3, 3:4, 9:16, 16:9, not "2:1"'),
    ((PROMPT, "--width", "2000"), "width", "width must be an integer from 256 to 1024"),
    ((PROMPT, "-n", "5"), "num_images", "num_images must be an integer from 1 to 4"),
    ((PROMPT, "--seed", "-5"), "seed", "seed must be an integer from -1 to 2147483647"),
    ((PROMPT, "--format", "gif"), "output_format", "output_format must be one of jpeg, png, webp"),
    ((PROMPT, "--format", "png", "-o", "fox.jpeg"), "output_format", "contradicts the file name"),
    ((PROMPT, "-o", ""), "output", "output is empty: name a file or a folder, such as ./ for this one"),
    (("a", "red", "fox"), None, "put it in quotes, 'a red fox'."),
    ((PROMPT, "--threads", "abc"), "threads", "'abc' is not a valid integer"),
    ((PROMPT, "-o", "fox.gif"), "output", "must end in one of .jpeg, .jpg, .png, .webp"),
    ((PROMPT, "-m", "imagen-4-fats"), "model", "did you mean imagen-4-fast?"),
    ((PROMPT, "--strict", "--aspect-ratio", "1:1", "--width", "300"), "width", "width ignored: aspect_ratio 1:1 wins"),
    ((PROMPT, "--bind", "*=nop"), "bind", "did you mean noop?"),
    ((PROMPT, "--quality", "0"), "quality", "quality must be an integer from 1 to 100"),
    ((PROMPT, "--config", "missing.toml"), "config", "missing.toml can't be read: No such file or directory"),
    ((), None, "Say what to draw: a PROMPT, or --prompts FILE."),
    (
        (PROMPT, "--prompts", "file.txt"),
        None,
        "leave out PROMPT to draw the file's lines, or --prompts to draw PROMPT.",
    ),
    ((PROMPT, "-o", "/proc/fox.png"), "output", "no file can be made in the folder '/proc': No such file or directory"),
    ((PROMPT, "--stpes", "4"), None, "--steps"),
]


@pytest.mark.parametrize(("arguments", "field", "message"), BAD_INPUT)
def test_bad_input_is_2_and_says_what_would_be_right(
    calotype: Run, tmp_path: Path, arguments: tuple[str, ...], field: str | None, message: str
) -> None:
    outcome = calotype("generate", *arguments)
    assert (outcome.code, outcome.out) == (2, "")
    assert message in outcome.err
    assert "Traceback" not in outcome.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("arguments", "field", "message"), BAD_INPUT)
def test_bad_input_in_json_is_an_object_with_the_field(
    calotype: Run, arguments: tuple[str, ...], field: str | None, message: str
) -> None:
    outcome = calotype("generate", *arguments, "--json")
    assert (outcome.code, outcome.err) == (2, "")
    assert outcome.json.keys() == {"error", "code", "field"}
    assert message in outcome.json["error"]
    assert outcome.json["field"] == field


def test_a_wrong_variable_is_bad_input(calotype: Run) -> None:
    outcome = calotype("generate", PROMPT, CALOTYPE_BINDS="x")
    assert outcome.code == 2
    assert outcome.err == "Error: the environment's CALOTYPE_BINDS is no setting; did you mean CALOTYPE_BIND?\n"


def test_a_named_file_is_not_overwritten_unasked(calotype: Run, tmp_path: Path) -> None:
    (tmp_path / "fox.png").write_text("mine")
    outcome = calotype("generate", PROMPT, "-o", "fox.png")
    assert outcome.code == 2
    assert "'fox.png' exists: choose another name, or say --overwrite" in outcome.err
    assert (tmp_path / "fox.png").read_text() == "mine"


def test_a_named_file_is_overwritten_when_asked(calotype: Run, tmp_path: Path) -> None:
    (tmp_path / "fox.png").write_text("mine")
    assert calotype("generate", PROMPT, "-o", "fox.png", "--overwrite").code == 0
    with Image.open(tmp_path / "fox.png") as picture:
        assert picture.format == "PNG"


def test_the_same_call_twice_makes_two_files(calotype: Run, tmp_path: Path) -> None:
    for _ in range(2):
        calotype("generate", PROMPT, "--seed", "7", "--width", "256", "--height", "256")
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "calotype-imagen-4-7-2.jpeg",
        "calotype-imagen-4-7.jpeg",
    ]


def test_a_folder_that_cannot_be_written_to_is_told_without_a_traceback(calotype: Run, tmp_path: Path) -> None:
    (tmp_path / "taken").touch()
    outcome = calotype("generate", PROMPT, "-o", "taken/fox.png")
    assert outcome.code == 2
    assert outcome.err == "Error: output: the folder 'taken' can't be made: File exists\n"
