"""Calotype: a self-hosted text-to-image API. Importing it loads no array library and no weights."""

__version__ = "0.1.0"
__all__ = ["__version__"]
