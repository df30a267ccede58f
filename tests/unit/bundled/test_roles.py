"""Roles: who somebody is by a word for it, in clothes and with things that tell it."""

from __future__ import annotations

import numpy as np
import pytest

from calotype.pipelines.bundled.anchors import Anchors, Spot
from calotype.pipelines.bundled.garments import CUTS, Area, Garment
from calotype.pipelines.bundled.prompt.characters import played, table
from calotype.pipelines.bundled.prompt.folk import COSTUMES, NATIONS
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.prompt.roles import cast
from calotype.pipelines.bundled.render import visages
from calotype.pipelines.bundled.render.builds import built
from calotype.pipelines.bundled.render.cloth import Canvas
from calotype.pipelines.bundled.render.features import FEATURES
from calotype.pipelines.bundled.render.layers import Box, Picture
from calotype.pipelines.bundled.render.regalia import REGALIA
from calotype.pipelines.bundled.render.trimmings import trimmed

LEXICON = Lexicon.open()


def reading(prompt: str) -> Reading:
    return read(prompt, "", LEXICON)


def told(prompt: str) -> str:
    return played(cast(prompt, LEXICON), LEXICON)


def test_three_hundred_roles_are_told_apart() -> None:
    looks = {(role.who, role.outfit, role.tool) for role in table().values()}
    assert len(looks) > 250
    assert len(table()) > 1400


@pytest.mark.parametrize(
    ("prompt", "held"),
    [
        ("a tailor", "scissors"),
        ("an ice cream seller", "ice cream cone"),
        ("a watermelon vendor", "watermelon"),
        ("a banjo player", "banjo"),
        ("a goalkeeper", "soccer ball"),
        ("a butterfly catcher", "binoculars"),
        ("a dog walker", "dog"),
    ],
)
def test_a_role_has_what_tells_it(prompt: str, held: str) -> None:
    assert [mention.asset for mention in reading(prompt).mentions][1:] == [held]


@pytest.mark.parametrize(
    "prompt",
    [
        "a vacuum cleaner",
        "a royal guard",
        "a mason jar",
        "Harry Potter",
        "blacksmith tools on a wall",
        "an alchemist shop",
        "in the style of a sculptor",
        "a dog as big as a house",
        "a white pawn attacking a black bishop",
        "a toy pirate ship",
        "a punk song",
    ],
)
def test_what_is_no_role_stays(prompt: str) -> None:
    assert told(prompt) == prompt


def test_hands_that_are_full_hold_nothing_more() -> None:
    assert "holding" not in told("a tailor measuring a customer").partition("measuring")[0]
    assert "vase" not in told("portrait of a potter")
    assert told("a blacksmith with a hammer").count("hammer") == 1


def test_own_clothes_take_the_place_of_the_usual() -> None:
    assert "red" not in told("a butcher in a green striped apron").replace("bearded", "")
    assert "peaked cap" in told("a train conductor in a red coat")


@pytest.mark.parametrize(
    ("prompt", "who"),
    [
        ("a female welder", "woman"),
        ("a surgeon tying her mask", "woman"),
        ("an old potter", "old man"),
        ("two nuns", "women"),
        ("jurors", "men"),
    ],
)
def test_a_role_has_its_sex_age_and_number(prompt: str, who: str) -> None:
    assert who in told(prompt).split(" in ")[0]


@pytest.mark.parametrize(
    ("prompt", "who", "cuts"),
    [
        ("a beaver architect", "beaver", {"shirt", "vest", "racing helmet"}),
        ("a fox dressed as a plumber", "fox", {"overalls", "flat cap", "moustache"}),
        ("a dog in a doctor costume", "dog", {"lab coat", "stethoscope"}),
        ("a hedgehog as a detective", "hedgehog", {"trench coat", "deerstalker"}),
    ],
)
def test_animals_are_dressed_as_people(prompt: str, who: str, cuts: set[str]) -> None:
    first = reading(prompt).mentions[0]
    assert (first.asset, {garment.cut for garment in first.own.outfit}) == (who, cuts)


def test_nations_have_their_feast_dress() -> None:
    assert "kimono" in told("a Japanese woman in traditional dress")
    assert "sombrero" in told("a mexican man wearing traditional clothes")
    for names, outfits in NATIONS.items():
        for outfit in outfits:
            assert reading(f"a man {outfit}").mentions[0].own.outfit, names


def test_every_costume_is_worn() -> None:
    for names, outfit in COSTUMES:
        found = reading(f"a dog dressed as a {names.partition('|')[0]}")
        assert found.mentions[0].own.outfit or found.grasps, (names, outfit)


@pytest.mark.parametrize("name", sorted({**REGALIA, **FEATURES}))
def test_a_trim_is_made_and_put_on(name: str) -> None:
    assert CUTS[name].area is Area.TRIM
    anchors = Anchors(crown=Spot(0.5, 0.1, 0.3), eyes=Spot(0.5, 0.2, 0.2), neck=Spot(0.5, 0.4, 0.3))
    behind, before = trimmed(Garment(cut=name), anchors, (400, 300))
    assert any(layer.image[..., 3].max() > 0.2 for layer in (*behind, *before))


@pytest.mark.parametrize(
    ("prompt", "cut"),
    [
        ("a fat man", "stout"),
        ("a pregnant woman", "with child"),
        ("a gap-toothed boy", "missing tooth"),
        ("a tattooed man", "tattoos"),
        ("a man with a long grey beard", "long beard"),
        ("a man with a moustache", "moustache"),
        ("a smiling teapot", "face"),
        ("an angry toaster", "angry face"),
        ("a moon with a face", "face"),
    ],
)
def test_bodies_and_faces_are_drawn(prompt: str, cut: str) -> None:
    found = reading(prompt)
    assert cut in {garment.cut for garment in found.mentions[0].own.outfit}
    assert not found.notices


@pytest.mark.parametrize("prompt", ["a thin line", "a fat cat", "a happy dog", "a happy birthday cake", "a sad song"])
def test_others_have_no_build_and_no_face(prompt: str) -> None:
    assert not any(mention.own.outfit for mention in reading(prompt).mentions)


@pytest.mark.parametrize(
    ("prompt", "people"),
    [
        ("an elderly couple", ["old man", "old woman"]),
        ("an old wrinkled woman", ["old woman"]),
        ("an Indian couple in traditional dress", ["man", "woman"]),
        ("a grandmother's hands knitting", ["half-knitted scarf", "cupped hands"]),
    ],
)
def test_people_are_told_plainly(prompt: str, people: list[str]) -> None:
    assert [mention.asset for mention in reading(prompt).mentions] == people


def test_who_is_fat_is_wider_and_not_taller() -> None:
    image = np.ones((100, 40, 4), np.float32)
    plain = Picture(image, {0: Box(0, 0, 40, 100)})
    wide = built(plain, 0, 0.25, [Garment(cut="stout")]).image[..., 3].sum(1)
    assert wide[10] == pytest.approx(40, abs=1)
    assert wide[60] > 50
    assert built(plain, 0, 0.25, [Garment(cut="shirt")]) is plain


@pytest.mark.parametrize("mood", sorted(visages.NAMES))
def test_a_face_is_painted_where_a_thing_is_broadest(mood: str) -> None:
    picture = np.full((200, 160, 4), 0.8, np.float32)
    picture[:40, :, 3] = 0
    canvas = Canvas.of(picture)
    visages.faced(canvas, picture[..., 3], mood)
    dark = np.argwhere(canvas.straight()[..., :3].max(-1) < 0.3)
    assert len(dark) > 50
    assert abs(dark[:, 1].mean() - 80) < 8


@pytest.mark.parametrize("prompt", ["a viking woman", "a man wearing a viking helmet", "a dog dressed as a viking"])
def test_a_vikings_helmet_has_its_horns(prompt: str) -> None:
    assert "viking helmet" in [grasp.look for grasp in reading(prompt).grasps]


@pytest.mark.parametrize(
    "prompt",
    [
        "a DVD player and a television",
        "an ice cream maker",
        "a waffle maker",
        "a pasta maker on the counter",
        "a popcorn maker",
        "a bread maker on the counter",
        "a bird feeder in a garden",
        "a cherry picker truck",
        "a pet carrier with a cat inside",
        "a bike carrier on a car",
        "a sun catcher in a window",
        "a fly catcher on a branch",
        "a cat lover mug",
    ],
)
def test_machines_and_things_are_nobody(prompt: str) -> None:
    assert not {"man", "woman"} & {mention.asset for mention in reading(prompt).mentions}


@pytest.mark.parametrize("prompt", ["a window painter", "a candle maker", "a cat lover holds a mug", "a pizza maker"])
def test_who_makes_and_loves_things_is_somebody(prompt: str) -> None:
    assert reading(prompt).mentions[0].asset == "man"


@pytest.mark.parametrize("name", ["goal keeper", "bee keeper", "house keeper", "watch maker", "shop keeper"])
def test_a_role_in_two_words_is_the_one_in_one(name: str) -> None:
    assert told(f"a {name}") == told(f"a {name.replace(' ', '')}")


@pytest.mark.parametrize(
    ("prompt", "asset", "count"),
    [
        ("a dragon slayer fighting a dragon", "dragon", 1),
        ("a dragon fighting a dragon slayer", "dragon", 1),
        ("a dragon rider on a dragon", "dragon", 1),
        ("a horse trainer and two horses", "horse", 2),
        ("a man handing a letter to a postman", "envelope", 1),
        ("an apple seller and an apple picker", "apple", 2),
    ],
)
def test_what_the_prompt_names_is_not_there_twice(prompt: str, asset: str, count: int) -> None:
    assert sum(mention.count or 0 for mention in reading(prompt).mentions if mention.asset == asset) == count


@pytest.mark.parametrize(
    ("prompt", "assets"),
    [
        ("a crab fisherman", ["man", "crab"]),
        ("a doctor bird", ["bird"]),
        ("a builder's dog", ["dog"]),
        ("a puppy named Baker", ["puppy"]),
        ("a head hunter", ["man", "briefcase"]),
        ("a job hunter", ["man", "briefcase"]),
        ("a hunter", ["bearded man", "crossbow"]),
        ("a swiss army knife", ["pocket knife"]),
        ("an army truck", ["truck"]),
        ("a chef cat", ["cat", "sun hat"]),
        ("a bear fisherman", ["bear", "sun hat"]),
    ],
)
def test_what_is_called_after_people_is_not_dressed_as_they_are(prompt: str, assets: list[str]) -> None:
    assert [mention.asset for mention in reading(prompt).mentions] == assets
