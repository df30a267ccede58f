"""Settings: sources, their order, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from calotype.domain.errors import InvalidSettings
from calotype.settings import SETTINGS, Settings, load_settings


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_without_any_source_the_table_decides() -> None:
    settings = load_settings({}, environment={})
    assert {setting.name: setting.default for setting in SETTINGS} == {
        setting.name: getattr(settings, setting.name) for setting in SETTINGS
    }


def test_the_object_has_a_field_for_each_row_of_the_table() -> None:
    assert [setting.name for setting in SETTINGS] == list(Settings.__dataclass_fields__)


def test_a_file_in_the_current_folder_is_read() -> None:
    Path("calotype.toml").write_text('threads = 3\nquality = 80\n[bind]\nimagen = "noop"\n')
    settings = load_settings({}, environment={})
    assert (settings.threads, settings.quality, dict(settings.bind)) == (3, 80, {"imagen": "noop"})


def test_the_environment_wins_over_the_file_and_flags_over_both() -> None:
    Path("calotype.toml").write_text("threads = 1\nquality = 10\n")
    environment = {"CALOTYPE_THREADS": "2", "CALOTYPE_QUALITY": "20"}
    settings = load_settings({"quality": 30, "threads": None}, environment=environment)
    assert (settings.threads, settings.quality) == (2, 30)


def test_the_environment_may_name_the_file() -> None:
    Path("other.toml").write_text("quality = 10\n")
    assert load_settings({}, environment={"CALOTYPE_CONFIG": "other.toml"}).quality == 10


def test_a_flag_for_the_file_wins_over_the_environments() -> None:
    Path("other.toml").write_text("quality = 10\n")
    settings = load_settings({}, config=Path("other.toml"), environment={"CALOTYPE_CONFIG": "missing.toml"})
    assert settings.quality == 10


def test_an_empty_variable_is_not_set() -> None:
    assert load_settings({}, environment={"CALOTYPE_THREADS": ""}).threads == 1


@pytest.mark.parametrize(
    ("bind", "slug", "pipeline"),
    [
        ("", "imagen", "bundled"),
        ("imagen=noop", "imagen", "noop"),
        ("imagen=noop", "imagen-4", "bundled"),
        ("*=noop", "imagen", "noop"),
        ("*=noop, imagen = bundled", "imagen", "bundled"),
    ],
)
def test_a_model_is_drawn_by_what_it_is_bound_to(bind: str, slug: str, pipeline: str) -> None:
    assert load_settings({"bind": bind}, environment={}).pipeline_of(slug) == pipeline


@pytest.mark.parametrize(
    ("environment", "field", "message"),
    [
        (
            {"CALOTYPE_THREADS": "many"},
            "threads",
            "the environment: threads must be an integer from 1 to 256, not 'many'",
        ),
        ({"CALOTYPE_THREADS": "-1"}, "threads", "the environment: threads must be an integer from 1 to 256, not '-1'"),
        (
            {"CALOTYPE_QUALITY": "101"},
            "quality",
            "the environment: quality must be an integer from 1 to 100, not '101'",
        ),
        (
            {"CALOTYPE_BIND": "noop"},
            "bind",
            "the environment: bind must be MODEL=PIPELINE, separated by commas, not 'noop'",
        ),
        (
            {"CALOTYPE_BIND": "=noop"},
            "bind",
            "the environment: bind must be MODEL=PIPELINE, separated by commas, not '=noop'",
        ),
        (
            {"CALOTYPE_THREAD": "1"},
            "CALOTYPE_THREAD",
            "the environment's CALOTYPE_THREAD is no setting; did you mean CALOTYPE_THREADS?",
        ),
        ({"CALOTYPE_FOO": "1"}, "CALOTYPE_FOO", "the environment's CALOTYPE_FOO is no setting"),
    ],
)
def test_a_wrong_variable_is_refused(environment: dict[str, str], field: str, message: str) -> None:
    with pytest.raises(InvalidSettings) as caught:
        load_settings({}, environment=environment)
    assert (caught.value.field, caught.value.message) == (field, message)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("thread = 1", "calotype.toml: there is no setting 'thread'; did you mean threads?"),
        ("threads = true", "calotype.toml: threads must be an integer from 1 to 256, not True"),
        ("model = 4", "calotype.toml: model must be text, not 4"),
        ("threads = ", "the settings file calotype.toml is not valid TOML: "),
    ],
)
def test_a_wrong_file_is_refused(text: str, message: str) -> None:
    Path("calotype.toml").write_text(text)
    with pytest.raises(InvalidSettings) as caught:
        load_settings({}, environment={})
    assert caught.value.message.startswith(message)


def test_a_file_that_is_named_must_be_there() -> None:
    with pytest.raises(InvalidSettings) as caught:
        load_settings({}, config=Path("missing.toml"), environment={})
    assert caught.value.message == "the settings file missing.toml can't be read: No such file or directory"


def test_a_file_in_another_encoding_is_refused() -> None:
    Path("calotype.toml").write_bytes(b'model = "\xe9"')
    with pytest.raises(InvalidSettings) as caught:
        load_settings({}, environment={})
    assert caught.value.message == "the settings file calotype.toml must be text in UTF-8"
