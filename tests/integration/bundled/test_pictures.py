"""From words to pixels with the shipped weights, through the engine."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import Any

import numpy as np
import pytest
from numpy.testing import assert_array_equal

from calotype.domain.errors import Cancelled
from calotype.domain.requests import ImageRequest, Preset, Sampling, SchedulerName
from calotype.engine.engine import Engine, Progress, Result
from calotype.pipelines.bundled.ambience import Environment, Time, Weather
from calotype.pipelines.bundled.network import latent as latents
from calotype.pipelines.bundled.network.phrases import ENVIRONMENTS
from calotype.pipelines.bundled.render.light import light_of
from calotype.pipelines.bundled.render.typesetting import set_texts
from calotype.pipelines.bundled.scene import (
    Colour,
    Element,
    Scene,
    Style,
)
from tests.integration.bundled.conftest import Recorded

WAIT_S = 120.0
FOX = "a red fox in a forest at sunset"
BLANK = 6.0
"""Standard deviation of a picture's values, 0 to 255, below which there is as good as nothing to see."""


def request(prompt: str = FOX, **changes: Any) -> ImageRequest:
    given: dict[str, Any] = {
        "model": "imagen-4",
        "prompt": prompt,
        "width": 256,
        "height": 192,
        "seed": 5,
        "preset": Preset(finish="draft"),
    }
    return ImageRequest(**given | changes)


def draw(engine: Engine, prompt: str = FOX, **changes: Any) -> Result:
    return engine.submit(request(prompt, **changes)).result(WAIT_S)


def codes(result: Result) -> set[str]:
    return {notice.code for notice in result.notices}


def names(scene: Scene) -> list[str]:
    return [element.asset for element in scene.elements]


def test_a_request_becomes_a_picture_of_its_size(engine: Engine) -> None:
    result = draw(engine)
    (image,) = result.images
    assert (image.pixels.shape, image.pixels.dtype) == ((192, 256, 3), np.uint8)
    assert image.pixels.std() > BLANK
    assert result.notices == ()
    assert result.sampling == Sampling(scheduler=SchedulerName.DPM, steps=25, guidance_scale=7.5)


def test_the_same_seed_draws_the_same_bytes(engine: Engine) -> None:
    assert_array_equal(draw(engine).images[0].pixels, draw(engine).images[0].pixels)


def test_another_process_of_loading_draws_the_same_bytes(engine: Engine, pipeline: Recorded) -> None:
    with Engine(Recorded.load(threads=2)) as other:
        assert_array_equal(draw(other).images[0].pixels, draw(engine).images[0].pixels)


def test_different_seeds_draw_different_pictures(engine: Engine, pipeline: Recorded) -> None:
    asked = request(num_images=4)
    images = engine.submit(asked).result(WAIT_S).images
    assert [image.seed for image in images] == [5, 6, 7, 8]
    for i, image in enumerate(images):
        assert all(np.abs(image.pixels.astype(int) - other.pixels).mean() > 4 for other in images[i + 1 :])
    scenes = [pipeline.drawn(asked, seed) for seed in range(5, 9)]
    assert len({scene.camera for scene in scenes}) == 4


def test_an_image_of_several_is_the_one_that_its_seed_draws_alone(engine: Engine) -> None:
    together = draw(engine, num_images=3).images
    for image in together:
        assert_array_equal(draw(engine, seed=image.seed).images[0].pixels, image.pixels)


def test_who_is_drawn_at_the_same_time_changes_no_byte(engine: Engine) -> None:
    prompts = [FOX, "two yellow apples on a wooden table", "a sailboat on the ocean", "a city street at night"]
    changes: list[dict[str, Any]] = [
        {"sampling": Sampling(scheduler=scheduler, steps=steps)}
        for scheduler, steps in zip(SchedulerName, (4, 25, 9, 14), strict=False)
    ]
    jobs = list(zip(prompts, changes, strict=True))
    alone = [draw(engine, prompt, **change) for prompt, change in jobs]
    with ThreadPoolExecutor(len(jobs)) as threads:
        together = list(threads.map(lambda job: draw(engine, job[0], **job[1]), jobs))
    for one, other in zip(alone, together, strict=True):
        assert_array_equal(one.images[0].pixels, other.images[0].pixels)


@pytest.mark.parametrize("scheduler", SchedulerName)
@pytest.mark.parametrize("steps", [1, 2, 25])
def test_every_scheduler_draws_a_picture_at_every_step_count(
    engine: Engine, scheduler: SchedulerName, steps: int
) -> None:
    result = draw(engine, sampling=Sampling(scheduler=scheduler, steps=steps))
    assert result.images[0].pixels.std() > BLANK


@pytest.mark.parametrize("scheduler", SchedulerName)
def test_every_scheduler_draws_what_was_asked_for(engine: Engine, pipeline: Recorded, scheduler: SchedulerName) -> None:
    asked = request("two yellow apples on a wooden table", sampling=Sampling(scheduler=scheduler))
    engine.submit(asked).result(WAIT_S)
    scene = pipeline.drawn(asked)
    assert [(e.asset, e.colour) for e in scene.elements] == [("apple", Colour.YELLOW)] * 2
    assert scene.environment is Environment.TABLE


def test_place_time_weather_and_style_are_those_of_the_prompt(engine: Engine, pipeline: Recorded) -> None:
    asked = request("an oil painting of a house in the mountains at night, in the rain")
    engine.submit(asked).result(WAIT_S)
    scene = pipeline.drawn(asked)
    assert names(scene) == ["house"]
    assert (scene.environment, scene.time, scene.weather, scene.style) == (
        Environment.MOUNTAINS,
        Time.NIGHT,
        Weather.RAIN,
        Style.OIL,
    )


@pytest.mark.parametrize(("sitter", "fills"), [("man", True), ("knight", False)])
def test_who_has_no_head_of_their_own_sits_as_a_half_figure(pipeline: Recorded, sitter: str, fills: bool) -> None:
    elements = (Element(asset=sitter, x=0.5, y=0.8, size=0.4),)
    latent = latents.encode(Scene(elements=elements, environment=Environment.ROOM), pipeline.codebook)
    asked = request(f"a portrait of a {sitter}")
    scene, _ = pipeline.scene(latent, pipeline.encode(asked), asked, 5)
    assert scene.portrait is fills
    assert fills or scene.elements[0].size > 1


@pytest.mark.parametrize(
    ("negative", "gone"),
    [
        ("dog", "dog"),
        ("dogs, blurry", "dog"),
        ("terriers", "dog"),
        ("no dogs", "dog"),
        ("animals", "dog"),
        ("trees", "tree"),
        ("flowers", "tulip"),
        ("people", "woman"),
    ],
)
def test_the_negative_prompt_takes_away_what_the_model_would_have_drawn(
    pipeline: Recorded, negative: str, gone: str
) -> None:
    latent = latents.encode(
        Scene(
            elements=tuple(Element(asset=name, x=x, y=0.8, size=0.3) for name, x in ((gone, 0.3), ("chair", 0.7))),
            environment=Environment.MEADOW,
        ),
        pipeline.codebook,
    )
    plain, without = request("a park"), request("a park", negative_prompt=negative)
    both, _ = pipeline.scene(latent, pipeline.encode(plain), plain, 5)
    assert names(both) == [gone, "chair"]
    one, _ = pipeline.scene(latent, pipeline.encode(without), without, 5)
    assert names(one) == ["chair"]


@pytest.mark.parametrize("prompt", ["a camel", "a whale", "a cup"])
def test_a_place_that_the_negative_prompt_names_is_passed_over(engine: Engine, pipeline: Recorded, prompt: str) -> None:
    free = request(prompt)
    engine.submit(free).result(WAIT_S)
    place = pipeline.drawn(free).environment
    elsewhere = request(prompt, negative_prompt=ENVIRONMENTS[place][0])
    engine.submit(elsewhere).result(WAIT_S)
    assert pipeline.drawn(elsewhere).environment is not place


def test_what_the_prompt_asks_for_wins_over_the_negative_prompt(engine: Engine, pipeline: Recorded) -> None:
    asked = request("a dog in the snow", negative_prompt="dog, snow, cat")
    engine.submit(asked).result(WAIT_S)
    scene = pipeline.drawn(asked)
    assert names(scene) == ["dog"]
    assert scene.environment is Environment.SNOW


def test_quality_words_change_the_finish_and_nothing_else(engine: Engine, pipeline: Recorded) -> None:
    plain, fine = request(FOX), request(f"{FOX}, highly detailed, masterpiece, moody, cozy")
    pictures = [engine.submit(each).result(WAIT_S).images[0].pixels for each in (plain, fine)]
    scenes = [pipeline.drawn(each) for each in (plain, fine)]
    assert scenes[0].finish != scenes[1].finish
    assert scenes[0].evolve(finish=scenes[1].finish) == scenes[1]
    assert not np.array_equal(pictures[0], pictures[1])


def test_what_is_not_known_is_named_and_the_rest_is_drawn(engine: Engine, pipeline: Recorded) -> None:
    asked = request("a dog and a theodolite in a meadow")
    result = engine.submit(asked).result(WAIT_S)
    assert names(pipeline.drawn(asked)) == ["dog"]
    (notice,) = [notice for notice in result.notices if notice.code == "not_drawn"]
    assert "theodolite" in notice.message
    assert notice.field == "prompt"


def test_where_nothing_is_known_a_place_is_drawn_and_the_words_are_named(engine: Engine, pipeline: Recorded) -> None:
    asked = request("a theodolite")
    result = engine.submit(asked).result(WAIT_S)
    assert pipeline.drawn(asked).elements == ()
    assert {"not_drawn", "empty_scene"} <= codes(result)
    assert any("theodolite" in notice.message for notice in result.notices)
    assert result.images[0].pixels.std() > BLANK


@pytest.mark.parametrize(
    ("prompt", "code"),
    [
        (" ", "not_drawn"),
        ("\t\n\r\x00\x07\x1b[31m", "not_drawn"),
        ("?!…,;. -- ***", "not_drawn"),
        ("the of and with", "not_drawn"),
        ("x" * 4000, "not_drawn"),
        ("a red fox, " * 360, "truncated"),
        ("<script>alert('a fox')</script> a red fox &nbsp; https://example.org/fox.png", "ignored"),
        ('{"prompt": "a red fox", "steps": 30}', "ignored"),
        ("(a red fox:1.4), [blurry] --ar 16:9 --v 6", "ignored"),
        ("雪山の小さな家", "unsupported_script"),
        ("κόκκινη αλεπού στο δάσος", "unsupported_script"),
        ("ثعلب أحمر في الغابة", "unsupported_script"),
        ("a\u202efox\u200d\ufeff", None),
        ("🦊🌲🌅", None),
        ("🏳️‍🌈👩‍🚀", None),
        ("\U000e0041\ud7ff\ufffd", None),
        ("0 foxes and -3 dogs and 10000000000000000000000 cats", None),
        ("a fox " + '"' * 51, None),
        ("a " + "very " * 700 + "red fox", None),
        ("((((((((((((((a fox", None),
        ("a fox in the style of; DROP TABLE images;--", None),
    ],
)
def test_a_bad_prompt_becomes_a_sensible_picture_with_warnings(engine: Engine, prompt: str, code: str | None) -> None:
    result = draw(engine, prompt)
    assert result.images[0].pixels.std() > BLANK
    assert code is None or code in codes(result)
    for notice in result.notices:
        assert notice.message.endswith(".")
        assert len(notice.message) < 1000


@pytest.mark.parametrize(
    "prompt", ["🦊", "<b>a red fox</b>", '{"prompt": "a red fox"}', "A RED FOX!!!", "(a red fox:1.4)"]
)
def test_what_can_be_read_in_a_bad_prompt_is_drawn(engine: Engine, pipeline: Recorded, prompt: str) -> None:
    asked = request(prompt)
    engine.submit(asked).result(WAIT_S)
    assert names(pipeline.drawn(asked)) == ["fox"]


@pytest.mark.parametrize(
    ("prompt", "texts"),
    [
        ('a dog beside a sign that says "HELLO WORLD"', ("HELLO WORLD",)),
        ("a poster with the title “Grüße aus Köln” and 'Ärger'", ("Grüße aus Köln", "Ärger")),
        ('a shop in a city street with a sign "Καφές — Кофе"', ("Καφές — Кофе",)),
        ('"50% off! (today only)"', ("50% off! (today only)",)),
    ],
)
def test_quoted_text_is_set_exactly(engine: Engine, pipeline: Recorded, prompt: str, texts: tuple[str, ...]) -> None:
    asked = request(prompt)
    result = engine.submit(asked).result(WAIT_S)
    scene = pipeline.drawn(asked)
    assert tuple(inscription.text for inscription in scene.texts) == texts
    assert "not_set" not in codes(result)
    placed = set_texts(np.full((192, 256, 3), 0.5, np.float32), scene, light_of(scene))
    assert tuple("".join(text.clusters) for text in placed) == texts
    for text in placed:
        left, top, right, bottom = text.box
        assert 0 <= left < right <= 256
        assert 0 <= top < bottom <= 192


def test_text_that_no_font_has_is_named(engine: Engine) -> None:
    result = draw(engine, 'a sign that says "猫"')
    assert "not_set" in codes(result)
    assert result.images[0].pixels.std() > BLANK


def test_a_portrait_has_one_sitter(engine: Engine, pipeline: Recorded) -> None:
    asked = request("a portrait of an old man, oil painting")
    engine.submit(asked).result(WAIT_S)
    scene = pipeline.drawn(asked)
    assert scene.portrait
    assert names(scene) == ["old man"]


@pytest.mark.parametrize("size", [(256, 256), (1024, 256), (256, 1024), (300, 257)])
def test_any_size_and_shape_is_drawn_exactly(engine: Engine, size: tuple[int, int]) -> None:
    width, height = size
    pixels = draw(engine, width=width, height=height).images[0].pixels
    assert pixels.shape == (height, width, 3)
    assert pixels.std() > BLANK


def test_the_scene_is_the_same_at_every_pixel_count(engine: Engine, pipeline: Recorded) -> None:
    small, large = request(width=256, height=192), request(width=512, height=384)
    for each in (small, large):
        engine.submit(each).result(WAIT_S)
    assert pipeline.drawn(small) == pipeline.drawn(large)


def test_progress_never_goes_back_and_ends_at_one(engine: Engine) -> None:
    told: list[Progress] = []
    engine.submit(request(num_images=2), on_progress=told.append).result(WAIT_S)
    fractions = [progress.fraction for progress in told]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0
    steps = [progress.step for progress in told]
    assert steps == sorted(steps)
    assert steps[-1] == told[-1].steps == 50
    assert len({f for f, p in zip(fractions, told, strict=True) if p.stage == "decoding"}) > 4


def test_a_preview_shows_what_the_picture_will_be(engine: Engine) -> None:
    seen: list[Any] = []
    begun = Event()

    def look(progress: Progress) -> None:
        assert begun.wait(WAIT_S)
        if progress.stage == "denoising" and progress.step == 20 and not seen:
            seen.append(handle.preview())

    handle = engine.submit(request(), on_progress=look)
    begun.set()
    picture = handle.result(WAIT_S).images[0].pixels
    (preview,) = seen
    assert preview.dtype == np.uint8
    assert max(preview.shape[:2]) == 256
    assert np.corrcoef(preview.ravel(), picture.ravel())[0, 1] > 0.5


def test_a_request_that_is_cancelled_while_it_is_decoded_stops_there(engine: Engine) -> None:
    told: list[Progress] = []
    begun = Event()

    def cancel(progress: Progress) -> None:
        assert begun.wait(WAIT_S)
        told.append(progress)
        if progress.stage == "decoding":
            assert handle.cancel()

    handle = engine.submit(request(), on_progress=cancel)
    begun.set()
    with pytest.raises(Cancelled):
        handle.result(WAIT_S)
    assert_array_equal(draw(engine).images[0].pixels, draw(engine).images[0].pixels)
    assert [progress.stage for progress in told].count("decoding") == 1


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        ("portrait of a man wearing boots", "“boots”"),
        ("two girls on a horse", "“riding a horse” with 1 of the 2 girls beside it"),
        ("a man holding three apples", "“holding an apple” with 2 of the 3 apples beside it"),
    ],
)
def test_what_no_joint_reaches_is_told(engine: Engine, prompt: str, told: str) -> None:
    assert any(told in notice.message for notice in draw(engine, prompt).notices)


@pytest.mark.parametrize("prompt", ["a girl holding three balloons", "a dog and a cat in a boat"])
def test_what_is_joined_needs_no_notice(engine: Engine, prompt: str) -> None:
    assert draw(engine, prompt).notices == ()
