"""A wrong catalog file is refused, naming the file and the key."""

from __future__ import annotations

import shutil
from importlib.resources import as_file, files
from pathlib import Path

import pytest

from calotype.catalog import load_catalog
from calotype.domain.errors import InvalidCatalog


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the shipped catalog, to be spoiled."""
    with as_file(files("calotype.catalog")) as shipped:
        shutil.copytree(shipped / "models", tmp_path / "models")
        shutil.copy(shipped / "parameters.toml", tmp_path)
    return tmp_path


def test_a_copy_of_the_shipped_catalog_is_the_shipped_catalog(folder: Path) -> None:
    assert dict(load_catalog(folder)) == dict(load_catalog())


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        (
            "models/imagen.toml",
            "price_micros",
            "price_micro",
            r"imagen.toml: there is no key 'price_micro'; did you mean price_micros\?",
        ),
        ("models/imagen.toml", "60_000", "0.06", "imagen.toml: price_micros must be an integer"),
        ("models/imagen.toml", '"imagen"', '"imagen-3"', "imagen.toml: slug must be the file's name"),
        ("models/imagen.toml", 'title = "Imagen 3"', "", "imagen.toml: title is missing"),
        ("models/imagen.toml", "steps = 25", 'steps = "25"', "imagen.toml: preset: steps can't be '25'"),
        ("models/imagen.toml", "steps = 25", "steps = 0", "imagen.toml: preset: steps are 1 to 100"),
        ("models/imagen.toml", '"standard"', '"nice"', "imagen.toml: preset: finish can't be 'nice'"),
        ("models/imagen.toml", '"4:3" = [1280, 896]', "", "imagen.toml: sizes: '4:3' must be"),
        ("models/imagen.toml", '"4:3" = [1280, 896]', '"44:3" = [1280, 896]', r"'44:3'; did you mean 4:3\?"),
        ("models/imagen.toml", '"16:9"\n', '"16:8"\n', "imagen.toml: default of aspect_ratio must be one of"),
        ("models/imagen.toml", 'aspect_ratio = "16:9"', "", "imagen.toml: defaults need an aspect_ratio"),
        (
            "models/imagen.toml",
            '"prompt", ',
            '"promt", ',
            r"documented: there is no key 'promt'; did you mean prompt\?",
        ),
        ("models/imagen.toml", "slug", "[slug", "imagen.toml: can't be read"),
        ("parameters.toml", "minimum = 256", 'minimum = "256"', "parameters.toml: width: minimum can't be '256'"),
        ("parameters.toml", "maximum = 1024", "maximun = 1024", r"'maximun'; did you mean maximum\?"),
        ("parameters.toml", 'type = "string"', 'type = "str"', "parameters.toml: prompt: type can't be 'str'"),
        ("parameters.toml", 'help = "Pixels', 'hint = "Pixels', "parameters.toml: width: there is no key 'hint'"),
        ("parameters.toml", "required = true", "required = 1", "parameters.toml: prompt: required can't be 1"),
        ("parameters.toml", "[prompt]\n", "prompt = 1\n[words]\n", "parameters.toml: prompt: must be a table"),
    ],
)
def test_a_wrong_file_is_refused(folder: Path, file: str, old: str, new: str, message: str) -> None:
    path = folder / file
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))

    with pytest.raises(InvalidCatalog, match=message):
        load_catalog(folder)
