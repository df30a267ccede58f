from __future__ import annotations

import pytest

from calotype.gateway.paths import Paths


@pytest.fixture
def paths() -> Paths[str]:
    found: Paths[str] = Paths()
    for pattern in ("/", "/v2/{slug}", "/v2/requests", "/v2/requests/{id}", "/v2/requests/{id}/status", "/v2/{slug}/x"):
        found.add(pattern, pattern)
    return found


@pytest.mark.parametrize(
    ("path", "pattern", "parameters"),
    [
        ("/", "/", {}),
        ("/v2/imagen-4", "/v2/{slug}", {"slug": "imagen-4"}),
        ("/v2/requests", "/v2/requests", {}),
        ("/v2/requests/7/status", "/v2/requests/{id}/status", {"id": "7"}),
        ("/v2/requests/x", "/v2/requests/{id}", {"id": "x"}),
        ("/v2/other/x", "/v2/{slug}/x", {"slug": "other"}),
    ],
)
def test_a_literal_segment_wins_over_a_parameter(
    paths: Paths[str], path: str, pattern: str, parameters: dict[str, str]
) -> None:
    assert paths.find(path) == (pattern, parameters)


@pytest.mark.parametrize(
    "path", ["", "/v2", "/v2/", "/v2/requests/", "//v2/imagen-4", "/v2/requests/7/status/", "/nothing"]
)
def test_nothing_is_found_where_there_is_nothing(paths: Paths[str], path: str) -> None:
    assert paths.find(path) is None


@pytest.mark.parametrize("pattern", ["/v2/{slug}", "/v2/{model}", "/v2/requests/{request}/status"])
def test_patterns_that_contradict_each_other_are_refused(paths: Paths[str], pattern: str) -> None:
    with pytest.raises(ValueError, match="v2"):
        paths.add(pattern, "again")
