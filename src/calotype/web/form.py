"""The playground's form, from a model's parameter table: which control each parameter gets, and where it stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from calotype.catalog import Model, Parameter

Kind = Literal["text", "choices", "menu", "slider", "number", "switch"]
FIRST = ("prompt", "negative_prompt", "aspect_ratio", "num_images", "seed")
"""What nearly everybody sets. The rest is folded away."""
MOST_CHOICES = 5
MOST_LETTERS = 24
"""Of all choices together: more than that is a menu."""
MOST_STOPS = 2000
"""Of a slider: what has more values is typed."""
TALL = ("prompt",)
OPEN = ("width", "height")
"""Their defaults count only where the other one is sent: left empty, the aspect ratio decides."""
LABELS: Mapping[str, str] = {"num_images": "Number of images"}
"""Where the name alone doesn't read as one."""
STEPS: Mapping[str, str] = {"integer": "1", "number": "0.1"}


@dataclass(frozen=True, kw_only=True)
class Control:
    """A parameter as the form has it. It is sent where its value differs from the default."""

    parameter: Parameter
    kind: Kind

    @property
    def label(self) -> str:
        name = self.parameter.name
        return LABELS.get(name) or name.replace("_", " ").capitalize()

    @property
    def default(self) -> str:
        """As the control's value; empty where whoever draws decides."""
        value = self.parameter.default
        if value is None or self.parameter.name in OPEN:
            return ""
        return str(value).lower() if isinstance(value, bool) else str(value)

    @property
    def tall(self) -> bool:
        return self.parameter.name in TALL

    @property
    def step(self) -> str:
        return STEPS.get(self.parameter.type, "any")

    @property
    def random(self) -> bool:
        """Its default draws a value: it gets a dice."""
        return self.kind == "number" and self.parameter.default == -1

    @property
    def shapes(self) -> Mapping[str, tuple[float, float]]:
        """Width and height of a picture's outline, the longer side being 16, by choice; for ratios alone."""
        found = {}
        for choice in self.parameter.choices:
            width, colon, height = choice.partition(":")
            if not colon:
                return {}
            longer = max(int(width), int(height))
            found[choice] = (16 * int(width) / longer, 16 * int(height) / longer)
        return found


def controls(model: Model) -> tuple[Sequence[Control], Sequence[Control]]:
    """Those that are always seen, and the rest."""
    made = {name: Control(parameter=each, kind=_kind(each)) for name, each in model.parameters.items()}
    return [made[name] for name in FIRST if name in made], [each for name, each in made.items() if name not in FIRST]


def _kind(parameter: Parameter) -> Kind:
    if parameter.choices:
        few = len(parameter.choices) <= MOST_CHOICES and sum(map(len, parameter.choices)) <= MOST_LETTERS
        return "choices" if few and parameter.default is not None else "menu"
    match parameter.type:
        case "boolean":
            return "switch"
        case "string":
            return "text"
    stops = (parameter.maximum or 0) - (parameter.minimum or 0)
    return "slider" if stops <= MOST_STOPS else "number"
