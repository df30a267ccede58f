"""Typed results, and where they are saved."""

from __future__ import annotations

from pathlib import Path

import pytest

from calotype.client.results import ImageFile, Outcome, save_paths

BODY = {
    "status": "COMPLETED",
    "request_id": "7",
    "error": None,
    "output": "http://h/generations/a.jpeg",
    "images": [
        {
            "url": "http://h/generations/a.jpeg",
            "content_type": "image/jpeg",
            "file_name": "a.jpeg",
            "file_size": "184233",
            "width": 1024,
            "height": 768,
            "seed": "41",
        },
        {"url": "http://h/generations/b.jpeg", "content_type": "image/jpeg"},
    ],
    "seed": "41",
    "metrics": {"inference_time": 1.5, "cost": 0.06},
    "warnings": [{"code": "not_drawn", "message": "…", "field": "prompt"}],
}
OUTCOME = Outcome(BODY)


def images(*names: str) -> list[ImageFile]:
    return [ImageFile(url="http://h/x", content_type="image/jpeg", file_name=name) for name in names]


def test_a_result_is_the_servers_json() -> None:
    assert dict(OUTCOME) == BODY
    assert OUTCOME["metrics"]["inference_time"] == 1.5
    assert OUTCOME.get("nothing") is None


def test_its_parts_are_typed() -> None:
    first = OUTCOME.images[0]
    assert (first.url, first.width, first.height, first.seed) == (OUTCOME.output, 1024, 768, 41)
    assert (OUTCOME.request_id, OUTCOME.status, OUTCOME.error, OUTCOME.seed) == ("7", "COMPLETED", None, 41)
    assert OUTCOME.warnings[0]["code"] == "not_drawn"


def test_a_body_with_less_has_less() -> None:
    little = Outcome({"status": "PROCESSING"})
    assert (little.images, little.output, little.seed, little.metrics, little.warnings) == ((), None, None, {}, ())


def test_one_picture_goes_where_it_is_told(tmp_path: Path) -> None:
    assert save_paths(tmp_path / "cabin.jpg", images("a.jpeg")) == [tmp_path / "cabin.jpg"]


def test_further_pictures_go_beside_it(tmp_path: Path) -> None:
    names = [path.name for path in save_paths(tmp_path / "cabin.jpg", images("a.jpeg", "b.jpeg", "c.jpeg"))]
    assert names == ["cabin.jpg", "cabin-2.jpg", "cabin-3.jpg"]


def test_in_a_folder_they_keep_their_names(tmp_path: Path) -> None:
    assert save_paths(tmp_path, images("a.jpeg", "b.jpeg")) == [tmp_path / "a.jpeg", tmp_path / "b.jpeg"]
    assert save_paths(f"{tmp_path}/new/", images("a.jpeg")) == [tmp_path / "new" / "a.jpeg"]


@pytest.mark.parametrize("name", ["../../a.jpeg", "/etc/a.jpeg", "..\\a.jpeg", "C:\\x\\a.jpeg"])
def test_a_name_from_the_server_leads_nowhere_else(tmp_path: Path, name: str) -> None:
    assert save_paths(tmp_path, images(name)) == [tmp_path / "a.jpeg"]


@pytest.mark.parametrize("name", ["..", ".", "", "/"])
def test_a_name_that_is_none_is_replaced(tmp_path: Path, name: str) -> None:
    (path,) = save_paths(tmp_path, images(name))
    assert path == tmp_path / "image"
