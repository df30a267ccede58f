"""Uploads: known by their content, bounded, and served as nothing but pictures."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import httpx
import pytest
from PIL import Image

from calotype.supervisor.janitor import Janitor
from tests.integration.gateway.served import Served, serving
from tests.integration.gateway.side import drawn, refusal, stranger

PNG = b"\x89PNG\r\n\x1a\n"


def picture(kind: str = "png", size: int = 8) -> bytes:
    file = BytesIO()
    Image.effect_noise((size, size), 50).save(file, kind)
    return file.getvalue()


def data_url(data: bytes, content_type: str = "image/png") -> str:
    return f"data:{content_type};base64,{base64.b64encode(data).decode()}"


def upload(client: httpx.Client, *data: bytes) -> httpx.Response:
    return client.post("/upload-asset", json={"data_urls": [data_url(each) for each in data]})


@pytest.mark.parametrize("kind", ["jpeg", "png", "webp"])
def test_a_picture_is_served_as_what_it_is_whatever_it_was_called(served: Served, kind: str) -> None:
    data = picture(kind)
    with stranger(served) as client:
        body = client.post("/upload-asset", json={"data_urls": [data_url(data, "image/gif")]}).json()

    assert body["file_urls"] == body["urls"]
    assert body["message"]
    [url] = body["file_urls"]
    assert url.startswith(served.url + "/assets/")
    answer = httpx.get(url)
    assert answer.content == data
    assert answer.headers["content-type"] == f"image/{kind}"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "sandbox" in answer.headers["content-security-policy"]


def test_several_files_keep_their_order_and_are_listed(served: Served) -> None:
    files = [picture("png", 8), picture("jpeg", 9), picture("webp", 10)]
    with stranger(served) as client:
        urls = upload(client, *files).json()["file_urls"]
        listed = client.get("/v2/account/uploads").json()

    assert [httpx.get(url).content for url in urls] == files
    assert {row["url"] for row in listed["uploads"]} == set(urls)
    assert {row["sha256"] for row in listed["uploads"]} == {hashlib.sha256(file).hexdigest() for file in files}
    assert listed["total"] == 3
    assert listed["used_bytes"] == sum(map(len, files))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"GIF89a" + bytes(20),
        b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        b"<!doctype html><script>alert(1)</script>",
        b"RIFF\x00\x00\x00\x00WAVE",
        b"%PDF-1.7",
    ],
)
def test_what_is_no_such_picture_is_refused_whatever_it_is_called(client: httpx.Client, content: bytes) -> None:
    body = refusal(upload(client, content), 400, "data_urls[0]")

    assert "JPEG, PNG or WebP" in body["error"]


@pytest.mark.parametrize(
    ("url", "word"),
    [
        ("https://example.com/a.png", "begin like"),
        ("data:image/png,raw", "begin like"),
        ("data:image/png;base64", "begin like"),
        ("data:image/png;base64,@@@@", "base64"),
        ("data:image/png;base64,iVBOR", "base64"),
        ("file:///etc/passwd", "begin like"),
    ],
)
def test_what_is_no_data_url_is_refused(client: httpx.Client, url: str, word: str) -> None:
    assert word in refusal(client.post("/upload-asset", json={"data_urls": [url]}), 400, "data_urls[0]")["error"]


@pytest.mark.parametrize(
    "body", [{}, {"data_urls": []}, {"data_urls": "x"}, {"data_urls": [1]}, {"data_urls": ["x"] * 11}]
)
def test_a_call_of_another_form_is_refused(client: httpx.Client, body: dict[str, object]) -> None:
    assert client.post("/upload-asset", json=body).status_code == 400


def test_one_bad_file_stores_none_of_its_call(served: Served) -> None:
    with stranger(served) as client:
        refusal(upload(client, picture(), b"not a picture"), 400, "data_urls[1]")

        assert client.get("/v2/account/uploads").json()["total"] == 0


def test_a_file_is_deleted_by_its_owner_alone(served: Served) -> None:
    with stranger(served) as client, stranger(served) as other:
        [url] = upload(client, picture()).json()["file_urls"]
        name = url.rsplit("/", 1)[1]
        refusal(other.delete(f"/v2/account/uploads/{name}"), 404)
        assert httpx.get(url).status_code == 200
        assert client.delete(f"/v2/account/uploads/{name}").status_code == 204
        assert httpx.get(url).status_code == 404
        refusal(client.delete(f"/v2/account/uploads/{name}"), 404)

    assert served.parts.uploads.path(name) is None


@pytest.mark.parametrize("name", ["..%2f..%2fcalotype.db", "%2e%2e", "a%00.png", "0" * 32 + ".png", "x.png"])
def test_nothing_but_an_upload_is_served(served: Served, name: str) -> None:
    assert httpx.get(f"{served.url}/assets/{name}").status_code == 404


@pytest.fixture
def small(folder: Path) -> Iterator[Served]:
    with serving(folder, upload_limit_bytes=2000, upload_quota_bytes=3000) as served:
        yield served


def test_a_file_over_the_limit_is_413(small: Served) -> None:
    with stranger(small) as client:
        refusal(upload(client, picture("png", 60)), 413, "data_urls[0]")


def test_a_body_over_the_limit_is_413_before_it_is_read(small: Served) -> None:
    with stranger(small) as client:
        assert upload(client, bytes(200_000)).status_code == 413


def test_the_quota_is_a_sum_over_calls_and_comes_back_with_a_deletion(small: Served) -> None:
    file = PNG + bytes(1200 - len(PNG))
    with stranger(small) as client, stranger(small) as other:
        urls = [url for _ in range(2) for url in upload(client, file).json()["file_urls"]]
        body = refusal(upload(client, file), 413)
        assert upload(other, file).status_code == 200, "an account's quota is its own"
        client.delete(f"/v2/account/uploads/{urls[0].rsplit('/', 1)[1]}")
        assert upload(client, file).status_code == 200

    assert "3000 bytes" in body["error"]
    assert len(list((small.parts.settings.data / "uploads").iterdir())) == 3


def test_files_that_no_call_owns_are_swept_and_the_others_stay(served: Served) -> None:
    with stranger(served) as client:
        [url] = upload(client, picture()).json()["file_urls"]
        [artifact] = client.get(f"/v2/requests/{drawn(client)}").json()["images"]
    served.parts.uploads.put("lost.png", picture())
    served.parts.blobs.put("lost.jpeg", picture())
    janitor = Janitor(served.store, served.parts.blobs, served.parts.uploads, orphan_age_s=-60)

    served.run(janitor.sweep_orphans())

    assert served.parts.uploads.path("lost.png") is None
    assert served.parts.blobs.path("lost.jpeg") is None
    assert [httpx.get(kept).status_code for kept in (url, artifact["url"])] == [200, 200]


def test_files_take_a_key(served: Served) -> None:
    refusal(httpx.post(served.url + "/upload-asset", json={"data_urls": [data_url(picture())]}), 401)
    refusal(httpx.get(served.url + "/v2/account/uploads"), 401)
