"""``calotype models``."""

from __future__ import annotations

from tests.command import Run


def test_all_models_are_listed_with_price_size_and_pipeline(calotype: Run) -> None:
    outcome = calotype("models")
    assert (outcome.code, outcome.err) == (0, "")
    assert [line.split() for line in outcome.out.splitlines()[1:5]] == [
        ["imagen", "$0.06", "16:9", "1408x768", "25", "noop", "ready"],
        ["imagen-4", "$0.06", "4:3", "1280x896", "25", "noop", "ready"],
        ["imagen-4-fast", "$0.025", "1:1", "1024x1024", "12", "noop", "ready"],
        ["imagen-4-ultra", "$0.075", "1:1", "2048x2048", "40", "noop", "ready"],
    ]


def test_one_model_is_shown_with_its_sizes_and_parameters(calotype: Run) -> None:
    outcome = calotype("models", "imagen-4-ultra")
    assert outcome.code == 0
    assert "16:9 2816x1536" in outcome.out
    assert "guidance_scale: a number from 1 to 20; default the pipeline's best" in outcome.out
    assert "num_images *: an integer from 1 to 4; default 1" in outcome.out
    assert outcome.out.splitlines()[-1] == "* Calotype takes it too; the hosted model of this name does not list it."


def test_help_calls_a_model_what_the_list_calls_it(calotype: Run) -> None:
    told = calotype("models", "--help").out
    usage = "Usage: calotype models [OPTIONS] [MODEL] | COMMAND ..."
    assert told.startswith(f"{usage}\n\n  List the models, or show MODEL:")
    assert calotype("models").out.splitlines()[-1] == "calotype models MODEL shows a model's parameters and sizes."


def test_json_lists_what_json_of_one_model_shows(calotype: Run) -> None:
    listed = {model["slug"]: model for model in calotype("models", "--json").json["models"]}
    assert list(listed) == ["imagen", "imagen-4", "imagen-4-fast", "imagen-4-ultra"]
    assert calotype("models", "imagen", "--json").json == listed["imagen"]


def test_json_of_a_model_is_what_a_program_needs(calotype: Run) -> None:
    model = calotype("models", "imagen-4-fast", "--json").json
    assert model["price_micros"] == 25_000
    assert model["sizes"]["3:4"] == [896, 1280]
    assert model["preset"]["steps"] == 12
    assert (model["pipeline"], model["state"], model["default"]) == ("noop", "ready", False)
    steps = next(parameter for parameter in model["parameters"] if parameter["name"] == "steps")
    assert (steps["type"], steps["minimum"], steps["maximum"], steps["documented"]) == ("integer", 1, 100, True)
    assert {parameter["name"] for parameter in model["parameters"] if not parameter["enforced"]} == {
        *("safety_filter_level", "person_generation", "base64")
    }


def test_a_binding_is_shown_for_its_model_alone(calotype: Run) -> None:
    models = calotype("models", "--json", "--bind", "imagen=noop").json["models"]
    assert [model["pipeline"] for model in models] == ["noop", "bundled", "bundled", "bundled"]


def test_an_unknown_model_is_bad_input(calotype: Run) -> None:
    outcome = calotype("models", "imagen4", "--json")
    assert outcome.code == 2
    assert (outcome.json["code"], outcome.json["field"]) == ("unknown_model", "model")
    assert "did you mean imagen-4?" in outcome.json["error"]
