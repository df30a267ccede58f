"""A model as the catalog describes it, and the catalog: all of them by slug."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from calotype.catalog.parameters import Parameter
from calotype.domain.errors import UnknownModel
from calotype.domain.requests import Preset
from calotype.domain.suggest import did_you_mean


@dataclass(frozen=True, kw_only=True)
class Model:
    """What a caller names by its slug. Which pipeline draws for it is a setting, not part of it."""

    slug: str
    title: str
    description: str
    price_micros: int
    """Of one image, in millionths of a credit; a credit is a dollar."""
    sample: str
    """A prompt that shows what it can do."""
    parameters: Mapping[str, Parameter]
    sizes: Mapping[str, tuple[int, int]]
    """Width and height in pixels by aspect ratio."""
    preset: Preset

    @property
    def default_aspect_ratio(self) -> str:
        return str(self.parameters["aspect_ratio"].default)

    def price_of(self, num_images: int) -> int:
        """In micro-credits."""
        return self.price_micros * num_images


class Catalog(Mapping[str, Model]):
    """The models by slug, in the order of their slugs."""

    def __init__(self, models: Mapping[str, Model]) -> None:
        self._models = MappingProxyType(dict(sorted(models.items())))

    def __getitem__(self, slug: str) -> Model:
        return self._models[slug]

    def __iter__(self) -> Iterator[str]:
        return iter(self._models)

    def __len__(self) -> int:
        return len(self._models)

    def model(self, slug: str) -> Model:
        """Raises UnknownModel, naming the nearest slug and all of them."""
        try:
            return self._models[slug]
        except KeyError:
            hint = did_you_mean(slug, self._models)
            known = ", ".join(self._models)
            raise UnknownModel(f"there is no model {slug!r}{hint} (models: {known})", field="model") from None
