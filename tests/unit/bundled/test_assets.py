"""The shipped asset pack, the reader's refusals, and the mends that sprites are made with."""

from __future__ import annotations

import io
import json
import tomllib
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from calotype.pipelines import bundled
from calotype.pipelines.bundled.assets import Asset, AssetPack, Kind, PackError
from training.assets.build import LIMIT_BYTES, VOCABULARY, encode
from training.assets.compose import compose
from training.assets.picture import VISIBLE, Picture, bleed, crop, erase, keep, mirror, resize, robe, tint, trim

DATA = Path(bundled.__file__).parent / "data"
Change = Callable[[dict[str, Any]], None]


@pytest.fixture(scope="module")
def pack() -> AssetPack:
    return AssetPack.open(DATA / "assets.zip")


@pytest.fixture(scope="module")
def alphas(pack: AssetPack) -> dict[str, NDArray[np.float32]]:
    """Every sprite's alpha, 0 to 1."""
    return {name: pack.sprite(name)[..., 3].astype(np.float32) / 255.0 for name in pack.assets}


def test_the_pack_stays_within_its_size() -> None:
    assert (DATA / "assets.zip").stat().st_size <= LIMIT_BYTES


def test_the_pack_holds_what_the_vocabulary_names(pack: AssetPack) -> None:
    assert set(pack.assets) == {entry["name"] for entry in tomllib.loads(VOCABULARY.read_text("utf-8"))["asset"]}


def test_a_sprite_is_trimmed_to_what_is_visible(alphas: dict[str, NDArray[np.float32]]) -> None:
    loose = [
        name
        for name, alpha in alphas.items()
        if min(alpha[0].max(), alpha[-1].max(), alpha[:, 0].max(), alpha[:, -1].max()) < VISIBLE - 0.01
    ]
    assert loose == []


def test_a_sprite_has_the_aspect_that_the_manifest_says(
    pack: AssetPack, alphas: dict[str, NDArray[np.float32]]
) -> None:
    wrong = [
        name for name, alpha in alphas.items() if abs(alpha.shape[1] / alpha.shape[0] - pack.assets[name].aspect) > 1e-5
    ]
    assert wrong == []


def test_a_sprite_is_large_enough_to_fill_a_picture(alphas: dict[str, NDArray[np.float32]]) -> None:
    assert [name for name, alpha in alphas.items() if max(alpha.shape) < 260] == []


def test_a_sprite_is_mostly_solid_rather_than_a_remnant(alphas: dict[str, NDArray[np.float32]]) -> None:
    assert [name for name, alpha in alphas.items() if float((alpha > 0.5).mean()) < 0.08] == []


def test_no_dark_fringe_hides_under_the_edge(pack: AssetPack) -> None:
    """Transparent pixels next to the thing have about its colour."""
    dark = []
    for name in sorted(pack.assets)[::7]:
        sprite = pack.sprite(name).astype(np.float32)
        solid, clear = sprite[..., 3] > 128, sprite[..., 3] == 0
        beside = clear[:, 1:-1] & (solid[:, :-2] | solid[:, 2:] | _near(solid))
        if beside.any():
            edge = solid[:, 1:-1] & _near(clear)
            if sprite[:, 1:-1][beside][:, :3].mean() < sprite[:, 1:-1][edge][:, :3].mean() - 50:
                dark.append(name)
    assert dark == []


def _near(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Within four columns, in the columns that have two neighbours."""
    near = np.zeros_like(mask)
    for shift in range(-4, 5):
        near |= np.roll(mask, shift, axis=1)
    return near[:, 1:-1]


def test_every_kind_is_at_hand(pack: AssetPack) -> None:
    assert set(Counter(asset.kind for asset in pack.assets.values())) == set(Kind)


def test_words_are_lower_case_and_tidy(pack: AssetPack) -> None:
    words = [w for asset in pack.assets.values() for w in (asset.name, asset.plural, *asset.synonyms)]
    assert [word for word in words if word != " ".join(word.lower().split())] == []


def test_no_asset_lists_a_word_twice(pack: AssetPack) -> None:
    assert [a.name for a in pack.assets.values() if len({a.name, *a.synonyms}) != 1 + len(a.synonyms)] == []


def test_only_what_hangs_in_the_sky_has_no_height(pack: AssetPack) -> None:
    flat = {asset.kind for asset in pack.assets.values() if asset.height_m == 0.0}
    assert flat == {Kind.CELESTIAL}
    assert all(asset.height_m >= 0.0 for asset in pack.assets.values())


@pytest.mark.parametrize(
    ("small", "large"),
    [
        ("mouse", "cat"),
        ("cat", "horse"),
        ("horse", "elephant"),
        ("apple", "bicycle"),
        ("woman", "house"),
        ("house", "castle"),
    ],
)
def test_heights_keep_the_order_of_the_real_things(pack: AssetPack, small: str, large: str) -> None:
    assert pack.assets[small].height_m < pack.assets[large].height_m


def test_portraits_are_heads_and_busts_of_persons_and_animals(pack: AssetPack) -> None:
    assert {"woman head", "lion bust"} <= pack.portraits
    for name in pack.portraits:
        assert pack.assets[name].kind in (Kind.PERSON, Kind.ANIMAL, Kind.BIRD)
        assert name.endswith((" head", " bust"))
        assert pack.assets[name].synonyms == ()


def test_every_head_and_bust_is_somebodys_portrait(pack: AssetPack) -> None:
    heads = {name for name, asset in pack.assets.items() if name.endswith((" head", " bust"))}
    assert {name for name in heads if pack.assets[name].kind is Kind.PERSON} <= pack.portraits
    assert pack.portraits <= heads


def test_a_word_that_stands_for_a_mere_head_names_no_asset(pack: AssetPack) -> None:
    words = {w for asset in pack.assets.values() for w in (asset.name, asset.plural, *asset.synonyms)}
    assert pack.heads
    assert pack.heads.isdisjoint(words)


def test_the_licence_notes_name_the_pictures_source() -> None:
    with zipfile.ZipFile(DATA / "assets.zip") as archive:
        manifest = json.loads(archive.read("manifest.json"))
    package, version = manifest["source"].split()
    notes = (DATA / "LICENSES.md").read_text("utf-8")
    assert f"{package} {version}" in notes
    assert manifest["upscaled_by"] in notes
    assert "Copyright (c) Microsoft Corporation" in notes


def test_a_sprite_is_decoded_once_while_it_fits(pack: AssetPack) -> None:
    assert pack.sprite("dog") is pack.sprite("dog")


def test_the_oldest_sprite_is_dropped_when_memory_runs_out() -> None:
    small = AssetPack.open(DATA / "assets.zip", cache_bytes=1)
    first = small.sprite("dog")
    small.sprite("cat")
    again = small.sprite("dog")
    assert again is not first
    assert np.array_equal(again, first)


def test_a_sprite_cannot_be_written_to(pack: AssetPack) -> None:
    with pytest.raises(ValueError, match="read-only"):
        pack.sprite("dog")[0, 0, 0] = 0


def test_an_unknown_name_is_a_key_error(pack: AssetPack) -> None:
    with pytest.raises(KeyError, match="gryphon"):
        pack.sprite("gryphon")


def test_the_digest_is_of_the_file(pack: AssetPack, tmp_path: Path) -> None:
    copy = tmp_path / "copy.zip"
    copy.write_bytes((DATA / "assets.zip").read_bytes())
    assert AssetPack.open(copy).digest == pack.digest
    assert AssetPack.open(_written(tmp_path)).digest != pack.digest


def _entry(name: str, **fields: Any) -> dict[str, Any]:
    plain = Asset(
        name=name,
        kind=Kind.OBJECT,
        plural=name + "s",
        height_m=1.0,
        aspect=1.0,
        facing="front",
        airborne=False,
        afloat=False,
        luminous=False,
        recolour=True,
        habitats=(),
        synonyms=(),
        portrait=None,
    )
    return {**vars(plain), "habitats": ["studio"], **fields}


def _unchanged(manifest: dict[str, Any]) -> None:
    """Leave the manifest as it is."""


def _written(folder: Path, change: Change = _unchanged) -> Path:
    manifest: dict[str, Any] = {"format": 1, "heads": [], "assets": [_entry("cube"), _entry("ball")]}
    change(manifest)
    stream = io.BytesIO()
    Image.new("RGBA", (4, 4), "red").save(stream, "WEBP")
    path = folder / "pack.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("manifest.json", json.dumps(manifest))
        archive.writestr("cube.webp", stream.getvalue())
        archive.writestr("ball.webp", stream.getvalue())
    return path


def test_a_sound_pack_opens(tmp_path: Path) -> None:
    assert list(AssetPack.open(_written(tmp_path)).assets) == ["cube", "ball"]


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (lambda m: m.update(format=2), "format 2"),
        (lambda m: m["assets"].append(_entry("cone")), "cone has no sprite"),
        (lambda m: m["assets"][0].update(synonyms=["ball"]), "ball stands for cube and ball"),
        (lambda m: m["assets"][0].update(synonyms=["balls"]), "balls stands for cube and ball"),
        (lambda m: m["assets"][0].update(habitats=["attic"]), "attic"),
        (lambda m: m["assets"][0].update(habitats=[]), "cube has no habitat"),
        (lambda m: m["assets"][0].update(kind="shape"), "shape"),
        (lambda m: m["assets"][0].update(facing="up"), "cube faces up"),
        (lambda m: m["assets"][0].update(portrait="cone"), "portrait cone"),
        (lambda m: m["assets"][0].update(stands_in="cone"), "for cube stands in cone"),
        (lambda m: [asset.update(stands_in="ball") for asset in m["assets"]], "for cube stands in ball"),
        (lambda m: m["assets"][0].pop("plural"), "plural"),
        (lambda m: m.pop("heads"), "heads"),
    ],
)
def test_a_faulty_manifest_is_refused(tmp_path: Path, change: Change, complaint: str) -> None:
    with pytest.raises(PackError, match=complaint):
        AssetPack.open(_written(tmp_path, change))


def test_a_file_that_is_no_pack_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "pack.zip"
    path.write_bytes(b"not a zip")
    with pytest.raises(PackError, match="not an asset pack"):
        AssetPack.open(path)


def _square(side: int = 32) -> Picture:
    """A red square on clear ground, the middle half of the picture."""
    picture = np.zeros((side, side, 4), np.float32)
    picture[side // 4 : -side // 4, side // 4 : -side // 4] = (1.0, 0.0, 0.0, 1.0)
    return picture


def test_trimming_leaves_the_visible_box() -> None:
    assert trim(_square()).shape == (16, 16, 4)


def test_cropping_takes_fractions() -> None:
    assert crop(_square(), [0, 0, 1, 0.5]).shape == (16, 32, 4)


def test_erasing_and_keeping_complement_each_other() -> None:
    half = [[[0.0, 0.0], [0.5, 0.0], [0.5, 1.0], [0.0, 1.0]]]
    total = np.add(erase(_square(), half)[..., 3], keep(_square(), half)[..., 3])
    assert np.allclose(total, _square()[..., 3], atol=0.01)
    assert trim(erase(_square(), half)).shape[1] == 8


def test_a_mirrored_picture_is_symmetrical_and_twice_as_wide() -> None:
    ramp = _square()
    ramp[..., 1] = np.linspace(0, 1, 32)
    whole = mirror(ramp)
    assert whole.shape == (16, 32, 4)
    assert np.array_equal(whole, whole[:, ::-1])


def test_a_tint_gives_the_median_shade_the_colour() -> None:
    assert np.allclose(tint(_square(), [0.2, 0.4, 0.6])[16, 16, :3], [0.2, 0.4, 0.6], atol=0.01)


def test_a_robe_lengthens_and_widens_toward_the_hem() -> None:
    bust = np.ones((100, 100, 4), np.float32)
    whole = robe(bust, 0.5, 0.1)
    assert whole.shape[1] == 120
    assert 140 < whole.shape[0] <= 150
    assert whole[-1, :, 3].min() == 1.0
    assert whole[10, 0, 3] == 0.0
    assert whole[-1, 60, 0] < whole[110, 60, 0] <= 1.0


def test_resizing_takes_no_colour_from_what_is_invisible() -> None:
    small = resize(_square(), 10, 10)
    visible = small[..., 3] > 0.05
    assert np.allclose(small[visible][:, 0], 1.0, atol=0.02)


def test_bleeding_fills_what_is_transparent_with_the_nearest_colour() -> None:
    spread = bleed(_square())
    assert np.allclose(spread[..., :3], [1.0, 0.0, 0.0], atol=0.01)
    assert np.array_equal(spread[..., 3], _square()[..., 3])


def test_a_layer_with_a_width_is_placed_by_its_bottom() -> None:
    entry = {
        "layers": [{"file": "a"}, {"file": "a", "width": 0.25, "at": [0.5, 0.25], "bottom": True, "tint": [0, 0, 1]}]
    }
    sprite = compose(entry, lambda _: _square(), 560)
    assert np.allclose(sprite.shape[:2], (48, 32), atol=3)
    assert sprite[4, 16, 2] > 0.9
    assert sprite[40, 16, 0] > 0.9
    assert sprite[4, 2, 3] == 0.0


def test_a_composed_sprite_is_reduced_to_the_longest_side() -> None:
    assert compose({"file": "a"}, lambda _: _square(), 8).shape[:2] == (8, 8)


def test_encoding_keeps_alpha_exactly() -> None:
    picture = _square()
    picture[..., 3] *= np.linspace(0.2, 1.0, 32)
    with Image.open(io.BytesIO(encode(picture))) as image:
        decoded = np.asarray(image.convert("RGBA"))
    assert np.array_equal(decoded[..., 3], (picture[..., 3] * 255.0).round().astype(np.uint8))
