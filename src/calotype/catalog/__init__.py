"""The models as data, and the checks of a call against them."""

from calotype.catalog.calls import build_request, check_fields
from calotype.catalog.model import Catalog, Model
from calotype.catalog.parameters import Parameter
from calotype.catalog.reader import load_catalog

__all__ = ["Catalog", "Model", "Parameter", "build_request", "check_fields", "load_catalog"]
