"""The shipped catalog against the contract's defaults, ranges, choices and prices, and the published sizes."""

from __future__ import annotations

import pytest

from calotype.catalog import Catalog, load_catalog

SLUGS = ("imagen", "imagen-4", "imagen-4-fast", "imagen-4-ultra")
RATIOS = ("1:1", "4:3", "3:4", "9:16", "16:9")

PRICE_MICROS = {"imagen": 60_000, "imagen-4": 60_000, "imagen-4-fast": 25_000, "imagen-4-ultra": 75_000}
ASPECT_RATIO = {"imagen": "16:9", "imagen-4": "4:3", "imagen-4-fast": "1:1", "imagen-4-ultra": "1:1"}
NEGATIVE_PROMPT = {"imagen": "", "imagen-4": "blurry, pixelated", "imagen-4-fast": "", "imagen-4-ultra": ""}

SIZES_1K = {"1:1": (1024, 1024), "3:4": (896, 1280), "4:3": (1280, 896), "9:16": (768, 1408), "16:9": (1408, 768)}
SIZES_2K = {"1:1": (2048, 2048), "3:4": (1792, 2560), "4:3": (2560, 1792), "9:16": (1536, 2816), "16:9": (2816, 1536)}
SIZES = {"imagen": SIZES_1K, "imagen-4": SIZES_1K, "imagen-4-fast": SIZES_1K, "imagen-4-ultra": SIZES_2K}

RANGES = {
    "width": ("integer", 256, 1024, 512),
    "height": ("integer", 256, 1024, 512),
    "steps": ("integer", 1, 100, None),
    "guidance_scale": ("number", 1, 20, None),
    "seed": ("integer", -1, 2147483647, -1),
    "num_images": ("integer", 1, 4, 1),
}
"""Steps, guidance and scheduler that were not sent are the bound pipeline's own: no default here."""

CHOICES = {
    "aspect_ratio": RATIOS,
    "scheduler": ("DDIM", "PNDM", "LMSDiscrete", "DPMSolverMultistep", "EulerAncestralDiscrete"),
    "safety_filter_level": ("BLOCK_LOW_AND_ABOVE", "BLOCK_MEDIUM_AND_ABOVE", "BLOCK_ONLY_HIGH"),
    "person_generation": ("ALLOW_ADULT", "DONT_ALLOW"),
    "output_format": ("jpeg", "png", "webp"),
}

TABLE_OF_FAST_AND_ULTRA = {
    *("prompt", "negative_prompt", "aspect_ratio", "width", "height", "steps", "guidance_scale", "scheduler", "seed")
}
DOCUMENTED = {
    "imagen": {"prompt", "aspect_ratio", "person_generation", "safety_filter_level"},
    "imagen-4": {"prompt", "aspect_ratio", "negative_prompt"},
    "imagen-4-fast": TABLE_OF_FAST_AND_ULTRA,
    "imagen-4-ultra": TABLE_OF_FAST_AND_ULTRA,
}


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog()


def test_there_are_the_four_models_of_the_contract(catalog: Catalog) -> None:
    assert tuple(catalog) == SLUGS


@pytest.mark.parametrize("slug", SLUGS)
def test_an_image_costs_what_the_contract_says(catalog: Catalog, slug: str) -> None:
    assert catalog[slug].price_micros == PRICE_MICROS[slug]


def test_a_call_costs_its_images(catalog: Catalog) -> None:
    assert catalog["imagen-4-fast"].price_of(4) == 100_000


@pytest.mark.parametrize("slug", SLUGS)
def test_the_default_shape_is_the_contracts(catalog: Catalog, slug: str) -> None:
    assert catalog[slug].default_aspect_ratio == ASPECT_RATIO[slug]


@pytest.mark.parametrize("slug", SLUGS)
def test_the_default_negative_prompt_is_the_contracts(catalog: Catalog, slug: str) -> None:
    assert catalog[slug].parameters["negative_prompt"].default == NEGATIVE_PROMPT[slug]


@pytest.mark.parametrize("slug", SLUGS)
def test_sizes_are_the_published_pixels(catalog: Catalog, slug: str) -> None:
    assert catalog[slug].sizes == SIZES[slug]


@pytest.mark.parametrize("slug", SLUGS)
@pytest.mark.parametrize("name", RANGES)
def test_numbers_have_the_contracts_type_range_and_default(catalog: Catalog, slug: str, name: str) -> None:
    row = catalog[slug].parameters[name]
    assert (row.type, row.minimum, row.maximum, row.default) == RANGES[name]


@pytest.mark.parametrize("slug", SLUGS)
@pytest.mark.parametrize("name", CHOICES)
def test_closed_sets_have_the_contracts_values(catalog: Catalog, slug: str, name: str) -> None:
    assert catalog[slug].parameters[name].choices == CHOICES[name]


@pytest.mark.parametrize("slug", SLUGS)
def test_safety_parameters_have_the_contracts_defaults(catalog: Catalog, slug: str) -> None:
    parameters = catalog[slug].parameters
    assert parameters["person_generation"].default == "ALLOW_ADULT"
    assert parameters["safety_filter_level"].default == "BLOCK_LOW_AND_ABOVE"


@pytest.mark.parametrize("slug", SLUGS)
def test_only_the_prompt_is_required_and_has_at_most_4000_characters(catalog: Catalog, slug: str) -> None:
    parameters = catalog[slug].parameters
    assert [name for name, parameter in parameters.items() if parameter.required] == ["prompt"]
    assert parameters["prompt"].max_length == 4000


@pytest.mark.parametrize("slug", SLUGS)
def test_what_a_models_own_page_lists_is_marked_as_documented(catalog: Catalog, slug: str) -> None:
    documented = {name for name, parameter in catalog[slug].parameters.items() if parameter.documented}
    assert documented == DOCUMENTED[slug]


def test_all_models_take_the_same_parameters(catalog: Catalog) -> None:
    assert len({tuple(model.parameters) for model in catalog.values()}) == 1


def test_fast_takes_the_fewest_steps_and_the_least_care_and_ultra_the_most(catalog: Catalog) -> None:
    presets = {slug: model.preset for slug, model in catalog.items()}
    assert {slug: preset.steps for slug, preset in presets.items()} == {
        "imagen": 25,
        "imagen-4": 25,
        "imagen-4-fast": 12,
        "imagen-4-ultra": 40,
    }
    drawn = {slug: preset.supersampling for slug, preset in presets.items()}
    assert drawn["imagen-4-fast"] < drawn["imagen"] == drawn["imagen-4"] == 1.0 < drawn["imagen-4-ultra"]
    assert presets["imagen-4-fast"].finish == "draft"
    assert presets["imagen-4-ultra"].finish == "fine"
