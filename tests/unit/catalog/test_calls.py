"""From what was sent to a request."""

from __future__ import annotations

import json
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calotype.catalog import Model, build_request, load_catalog
from calotype.domain.errors import InvalidParameter, UnknownModel
from calotype.domain.requests import ImageRequest, OutputFormat, Sampling, SchedulerName

CATALOG = load_catalog()
IMAGEN_4 = CATALOG["imagen-4"]


def request_for(
    sent: Mapping[str, object], model: Model = IMAGEN_4, *, strict: bool = False, http: bool = False
) -> ImageRequest:
    return build_request(
        model, {"prompt": "a fox", **sent}, strict=strict, http=http, draw_below=lambda limit: limit - 1
    )


def refusal(sent: Mapping[str, object], model: Model = IMAGEN_4, *, strict: bool = False) -> InvalidParameter:
    with pytest.raises(InvalidParameter) as caught:
        request_for(sent, model, strict=strict)
    return caught.value


def codes(request: ImageRequest) -> list[tuple[str, str | None]]:
    return [(notice.code, notice.field) for notice in request.warnings]


# What was not sent


def test_a_prompt_alone_takes_the_models_defaults() -> None:
    request = request_for({})
    assert (request.width, request.height) == (1280, 896)
    assert request.negative_prompt == "blurry, pixelated"
    assert request.num_images == 1
    assert request.output_format is OutputFormat.JPEG
    assert request.preset == IMAGEN_4.preset
    assert request.warnings == ()


def test_steps_guidance_and_scheduler_that_were_not_sent_are_left_to_the_pipeline() -> None:
    assert request_for({}, CATALOG["imagen-4-fast"]).sampling == Sampling()


def test_null_means_absent() -> None:
    assert request_for({"steps": None, "aspect_ratio": None, "width": None, "unheard_of": None}) == request_for({})


def test_a_prompt_that_is_null_is_missing() -> None:
    assert refusal({"prompt": None}).message == "prompt is required: text of 1 to 4000 characters"


# What was sent


def test_everything_that_was_sent_is_in_the_request() -> None:
    request = request_for(
        {
            "prompt": " White bear\nasleep\t",
            "negative_prompt": "dogs",
            "aspect_ratio": "9:16",
            "steps": 7,
            "guidance_scale": 4,
            "scheduler": "PNDM",
            "seed": 42,
            "num_images": 3,
            "output_format": "webp",
        }
    )
    assert request == ImageRequest(
        model="imagen-4",
        prompt=" White bear\nasleep\t",
        negative_prompt="dogs",
        width=768,
        height=1408,
        sampling=Sampling(scheduler=SchedulerName.PNDM, steps=7, guidance_scale=4.0),
        preset=IMAGEN_4.preset,
        seed=42,
        num_images=3,
        output_format=OutputFormat.WEBP,
    )


def test_an_empty_negative_prompt_beats_the_models_default() -> None:
    assert request_for({"negative_prompt": ""}).negative_prompt == ""


@pytest.mark.parametrize(
    ("sent", "size"),
    [
        ({"width": 640, "height": 384}, (640, 384)),
        ({"width": 640}, (640, 512)),
        ({"height": 384}, (512, 384)),
        ({"width": 256, "height": 1024}, (256, 1024)),
    ],
)
@pytest.mark.parametrize("slug", CATALOG)
def test_a_sent_size_is_drawn_exactly_on_every_model(slug: str, sent: dict[str, object], size: tuple[int, int]) -> None:
    request = request_for(sent, CATALOG[slug])
    assert (request.width, request.height) == size
    assert request.warnings == ()


def test_an_aspect_ratio_wins_over_a_size_and_says_so() -> None:
    request = request_for({"aspect_ratio": "16:9", "width": 512, "height": 512}, CATALOG["imagen-4-ultra"])
    assert (request.width, request.height) == (2816, 1536)
    assert codes(request) == [("size_ignored", "width")]
    assert request.warnings[0].message == "width and height ignored: aspect_ratio 16:9 wins and draws 2816x1536."


def test_an_aspect_ratio_beside_the_very_size_it_means_is_no_conflict() -> None:
    assert request_for({"aspect_ratio": "1:1", "width": 1024, "height": 1024}).warnings == ()


def test_a_whole_float_is_an_integer() -> None:
    steps = request_for({"steps": 25.0}).sampling.steps
    assert (steps, type(steps)) == (25, int)


def test_an_integer_is_a_number() -> None:
    guidance = request_for({"guidance_scale": 7}).sampling.guidance_scale
    assert (guidance, type(guidance)) == (7.0, float)


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("steps", "25", 'steps must be an integer from 1 to 100, not "25"'),
        ("steps", True, "steps must be an integer from 1 to 100, not true"),
        ("steps", 25.5, "steps must be an integer from 1 to 100, not 25.5"),
        ("steps", 0, "steps must be an integer from 1 to 100, not 0"),
        ("steps", 101, "steps must be an integer from 1 to 100, not 101"),
        ("steps", [25], "steps must be an integer from 1 to 100, not a list"),
        ("steps", {}, "steps must be an integer from 1 to 100, not an object"),
        ("guidance_scale", float("nan"), "guidance_scale must be a number from 1 to 20, not NaN"),
        ("guidance_scale", float("inf"), "guidance_scale must be a number from 1 to 20, not Infinity"),
        ("guidance_scale", 0.99, "guidance_scale must be a number from 1 to 20, not 0.99"),
        ("width", 255, "width must be an integer from 256 to 1024, not 255"),
        ("height", 1025, "height must be an integer from 256 to 1024, not 1025"),
        ("seed", -2, "seed must be an integer from -1 to 2147483647, not -2"),
        ("seed", 10**400, "seed must be an integer from -1 to 2147483647, not a number that large"),
        ("num_images", 5, "num_images must be an integer from 1 to 4, not 5"),
        ("base64", 1, "base64 must be true or false, not 1"),
        ("aspect_ratio", "4x3", 'aspect_ratio must be one of 1:1, 4:3, 3:4, 9:16, 16:9, not "4x3"'),
        ("output_format", "JPEG", 'output_format must be one of jpeg, png, webp, not "JPEG"; did you mean jpeg?'),
        (
            "person_generation",
            "allow_all",
            'person_generation must be one of ALLOW_ADULT, DONT_ALLOW, not "allow_all"; did you mean ALLOW_ADULT?',
        ),
        ("prompt", 5, "prompt must be text of 1 to 4000 characters, not 5"),
        ("prompt", "", "prompt is empty: say in words what to draw"),
        ("prompt", " \n\t\u200b", "prompt is empty: say in words what to draw"),
        ("prompt", "x" * 4001, "prompt must have at most 4000 characters; this one has 4001"),
        ("prompt", "ab\x07c", "prompt holds the control character U+0007 at position 3: remove it"),
        ("prompt", "\ud800", "prompt holds the control character U+D800 at position 1: remove it"),
        ("negative_prompt", "\x1b[31m", "negative_prompt holds the control character U+001B at position 1: remove it"),
    ],
)
def test_a_wrong_value_is_refused_with_what_would_be_right(field: str, value: object, message: str) -> None:
    error = refusal({field: value})
    assert (error.field, error.message) == (field, message)


@pytest.mark.parametrize("prompt", ["?", "🦊", "狐狸", "<b>fox</b>", "x" * 4000, "two\nlines", "a\r\nb"])
def test_any_visible_prompt_is_taken_verbatim(prompt: str) -> None:
    assert request_for({"prompt": prompt}).prompt == prompt


# What can't be honoured


def test_an_unknown_field_is_ignored_and_named() -> None:
    request = request_for({"guidence_scale": 3})
    assert codes(request) == [("unknown_parameter", "guidence_scale")]
    assert request.warnings[0].message == (
        "'guidence_scale' is not a parameter of imagen-4; did you mean guidance_scale?"
    )


@pytest.mark.parametrize(
    ("field", "value"), [("safety_filter_level", "BLOCK_ONLY_HIGH"), ("person_generation", "DONT_ALLOW")]
)
@pytest.mark.parametrize("http", [True, False])
def test_a_parameter_without_effect_is_said_to_have_none(field: str, value: object, http: bool) -> None:
    request = request_for({field: value}, CATALOG["imagen"], http=http)
    assert codes(request) == [("not_enforced", field)]
    assert request.warnings[0].message == f"{field} is checked, but has no effect yet."


def test_base64_has_no_effect_but_over_http() -> None:
    request = request_for({"base64": True})
    assert codes(request) == [("not_enforced", "base64")]
    assert request.warnings[0].message == "base64 is about answers over HTTP, and has no effect here."


@pytest.mark.parametrize("strict", [True, False])
def test_base64_over_http_is_honoured(strict: bool) -> None:
    assert codes(request_for({"base64": True}, strict=strict, http=True)) == []


def test_what_is_switched_off_needs_no_notice() -> None:
    assert codes(request_for({"base64": False})) == []


@pytest.mark.parametrize(
    ("sent", "field"),
    [
        ({"colour": "red"}, "colour"),
        ({"aspect_ratio": "1:1", "width": 256}, "width"),
        ({"person_generation": "ALLOW_ADULT"}, "person_generation"),
    ],
)
def test_strict_mode_refuses_what_would_be_a_notice(sent: dict[str, object], field: str) -> None:
    assert refusal(sent, strict=True).field == field


def test_strict_mode_takes_a_call_without_notices() -> None:
    assert request_for({"seed": 3}, strict=True) == request_for({"seed": 3})


# Seeds


@pytest.mark.parametrize("sent", [{}, {"seed": -1}, {"seed": None}])
def test_a_seed_is_drawn_where_none_is_given(sent: dict[str, object]) -> None:
    assert request_for(sent).seed == 2147483647


def test_a_drawn_seed_leaves_room_for_every_image() -> None:
    assert request_for({"num_images": 4}).seed == 2147483644


def test_a_sent_seed_without_room_for_every_image_is_refused() -> None:
    error = refusal({"seed": 2147483645, "num_images": 4})
    assert error.field == "seed"
    assert "at most 2147483644 for 4 images" in error.message


def test_the_highest_seed_is_good_for_one_image() -> None:
    assert request_for({"seed": 2147483647}).seed == 2147483647


def test_two_drawn_seeds_differ() -> None:
    assert len({build_request(IMAGEN_4, {"prompt": "a fox"}).seed for _ in range(8)}) > 1


# Slugs


@pytest.mark.parametrize(
    ("slug", "nearest"),
    [("imagen4", "imagen-4"), ("imagen-4-utlra", "imagen-4-ultra"), ("IMAGEN_4_FAST", "imagen-4-fast")],
)
def test_an_unknown_slug_is_answered_with_the_nearest(slug: str, nearest: str) -> None:
    with pytest.raises(UnknownModel, match=f"did you mean {nearest}\\?"):
        CATALOG.model(slug)


def test_an_unknown_slug_with_nothing_near_is_answered_with_all() -> None:
    with pytest.raises(UnknownModel, match=r"no model 'dall-e' \(models: imagen, imagen-4, "):
        CATALOG.model("dall-e")


# Any call at all

ANY_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.text(st.characters(categories=["Cc", "Cs"])),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
NEAR_THE_RANGES = st.sampled_from(
    [-2, -1, 0, 1, 4, 5, 20, 20.5, 100, 101, 255, 256, 1024, 1025, 25.0, 2**31 - 1, 2**31]
)
CHOSEN = st.sampled_from([choice for parameter in IMAGEN_4.parameters.values() for choice in parameter.choices])
PARAMETERS = st.sampled_from(sorted(IMAGEN_4.parameters))


@given(slug=st.sampled_from(list(CATALOG)), field=PARAMETERS, value=ANY_JSON | NEAR_THE_RANGES | CHOSEN)
def test_any_value_gives_a_request_or_an_error_about_that_field(slug: str, field: str, value: object) -> None:
    try:
        request = request_for({field: value}, CATALOG[slug])
    except InvalidParameter as error:
        assert error.field == field
        assert error.message.startswith(field)
        assert len(error.message) < 250
    else:
        assert_whole(request)


@given(sent=st.dictionaries(PARAMETERS | st.text(max_size=20), ANY_JSON | NEAR_THE_RANGES | CHOSEN, max_size=6))
def test_any_call_gives_a_whole_request_or_an_error_about_a_field_that_was_sent(sent: dict[str, object]) -> None:
    try:
        request = request_for(sent)
    except InvalidParameter as error:
        assert error.field in {"prompt", *sent}
    else:
        assert_whole(request)
        unknown = {name for name, value in sent.items() if value is not None and name not in IMAGEN_4.parameters}
        assert {notice.field for notice in request.warnings if notice.code == "unknown_parameter"} == unknown


def assert_whole(request: ImageRequest) -> None:
    assert request.prompt.strip()
    assert request.prompt.encode()
    assert request.width > 0
    assert request.height > 0
    assert 0 <= request.seed <= 2**31 - request.num_images
    assert 1 <= request.num_images <= 4
    assert request.sampling.steps is None or type(request.sampling.steps) is int
    assert json.dumps([notice.message for notice in request.warnings])
