"""Where the client finds its server when it isn't told: the one place where it reads the environment."""

from __future__ import annotations

import os

BASE_URL_VARIABLE = "CALOTYPE_BASE_URL"
API_KEY_VARIABLE = "CALOTYPE_API_KEY"
LOCAL_URL = "http://127.0.0.1:8000"
"""Where ``calotype serve`` listens unless told otherwise."""


def base_url() -> str:
    return os.environ.get(BASE_URL_VARIABLE) or LOCAL_URL


def api_key() -> str | None:
    return os.environ.get(API_KEY_VARIABLE) or None
