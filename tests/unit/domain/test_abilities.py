"""What a pipeline can't honour is named where it was sent, and nowhere else."""

from __future__ import annotations

import pytest

from calotype.catalog import build_request, load_catalog
from calotype.domain.abilities import Abilities
from calotype.domain.errors import InvalidParameter

DISTILLED = Abilities(unheeded={"scheduler": "it has its own", "negative_prompt": "nothing leads away"})
GUIDED = Abilities(negative_by_guidance=True, guidance_scale=7.5)
TURBO = Abilities(negative_by_guidance=True, guidance_scale=1.0)


@pytest.mark.parametrize(
    ("abilities", "sent", "fields"),
    [
        (DISTILLED, {}, []),
        (DISTILLED, {"scheduler": "DDIM", "negative_prompt": "fog"}, ["scheduler", "negative_prompt"]),
        (DISTILLED, {"negative_prompt": ""}, []),
        (GUIDED, {"negative_prompt": "fog"}, []),
        (GUIDED, {"negative_prompt": "fog", "guidance_scale": 1}, ["negative_prompt"]),
        (GUIDED, {"guidance_scale": 1}, []),
        (TURBO, {"negative_prompt": "fog"}, ["negative_prompt"]),
        (TURBO, {"negative_prompt": "fog", "guidance_scale": 2.0}, []),
        (Abilities(), {"negative_prompt": "fog", "guidance_scale": 1}, []),
    ],
)
def test_only_what_was_sent_is_named(abilities: Abilities, sent: dict[str, object], fields: list[str]) -> None:
    assert [notice.field for notice in abilities.notices(sent)] == fields


def test_a_request_carries_it_as_a_warning_and_strict_mode_refuses_it() -> None:
    model, sent = load_catalog()["imagen-4"], {"prompt": "a hat", "scheduler": "DDIM"}
    (warning,) = build_request(model, sent, abilities=DISTILLED).warnings
    assert (warning.code, warning.message) == ("no_effect", "scheduler has no effect: it has its own.")
    with pytest.raises(InvalidParameter, match="strict mode refuses this: scheduler has no effect") as caught:
        build_request(model, sent, strict=True, abilities=DISTILLED)
    assert caught.value.field == "scheduler"
    assert build_request(model, {"prompt": "a hat"}, strict=True, abilities=DISTILLED).warnings == ()
