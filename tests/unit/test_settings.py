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
    derived = {
        "allowed_hosts": ("localhost", "127.0.0.1", "[::1]"),
        "checkpoints": Path("calotype-data/checkpoints"),
    }
    assert {setting.name: setting.default for setting in SETTINGS} | derived == {
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
    ("variable", "name", "value"),
    [
        (("PORT", "0"), "port", 0),
        (("LEASE_S", "20.5"), "lease_s", 20.5),
        (("METRICS_PUBLIC", "yes"), "metrics_public", True),
        (("METRICS_PUBLIC", "0"), "metrics_public", False),
        (("TRUSTED_PROXIES", "10.0.0.1, 10.1.0.0/16,"), "trusted_proxies", ("10.0.0.1/32", "10.1.0.0/16")),
        (("DATA", "there"), "data", Path("there")),
        (("PUBLIC_URL", "https://a.example:8443/images/"), "public_url", "https://a.example:8443/images"),
        (("V1_RESPONSE", "binary"), "v1_response", "binary"),
    ],
)
def test_every_type_is_read_from_text(variable: tuple[str, str], name: str, value: object) -> None:
    settings = load_settings({}, environment={f"CALOTYPE_{variable[0]}": variable[1]})
    assert getattr(settings, name) == value


def test_a_file_has_arrays_and_booleans() -> None:
    Path("calotype.toml").write_text('cors_origins = ["https://a.example"]\nlog_prompts = true\nlease_s = 40\n')
    settings = load_settings({}, environment={})
    assert (settings.cors_origins, settings.log_prompts, settings.lease_s) == (("https://a.example",), True, 40.0)


@pytest.mark.parametrize(
    ("flags", "hosts"),
    [
        ({"host": "192.0.2.1"}, ("localhost", "127.0.0.1", "[::1]", "192.0.2.1")),
        ({"host": "2001:db8::1"}, ("localhost", "127.0.0.1", "[::1]", "[2001:db8::1]")),
        ({"public_url": "https://a.example:8443"}, ("localhost", "127.0.0.1", "[::1]", "a.example")),
        ({"allowed_hosts": "b.example", "public_url": "https://a.example"}, ("b.example",)),
    ],
)
def test_the_hosts_that_are_allowed_are_those_set_or_the_servers_own(
    flags: dict[str, str], hosts: tuple[str, ...]
) -> None:
    assert load_settings(flags, environment={}).allowed_hosts == hosts


def test_a_lease_outlasts_two_heartbeats() -> None:
    with pytest.raises(InvalidSettings, match=r"heartbeat_s \(10\) must be at most half of lease_s \(15\)"):
        load_settings({"lease_s": 15}, environment={})


def test_the_clients_variables_are_no_settings() -> None:
    assert load_settings({}, environment={"CALOTYPE_API_KEY": "SG_0", "CALOTYPE_BASE_URL": "http://a"}).port == 8000


@pytest.mark.parametrize(
    ("environment", "field", "message"),
    [
        (
            {"CALOTYPE_PUBLIC_URL": "images.example.org"},
            "public_url",
            "the environment: public_url must be a URL such as https://images.example.org, not 'images.example.org'",
        ),
        (
            {"CALOTYPE_TRUSTED_PROXIES": "proxy.example"},
            "trusted_proxies",
            "the environment: trusted_proxies must be addresses or networks such as 10.0.0.0/8, separated by commas, "
            "not 'proxy.example'",
        ),
        (
            {"CALOTYPE_LEASE_S": "nan"},
            "lease_s",
            "the environment: lease_s must be a number from 1 to 3600, not 'nan'",
        ),
        (
            {"CALOTYPE_MAX_QUEUED": "0"},
            "max_queued",
            "the environment: max_queued must be an integer of at least 1, not '0'",
        ),
        (
            {"CALOTYPE_V1_RESPONSE": "bytes"},
            "v1_response",
            "the environment: v1_response must be auto or json or binary, not 'bytes'",
        ),
        (
            {"CALOTYPE_METRICS_PUBLIC": "maybe"},
            "metrics_public",
            "the environment: metrics_public must be true or false, not 'maybe'",
        ),
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
