# Everything a person or a machine runs here. `make setup` first; the rest call it themselves.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
PYTEST := $(BIN)/python -m pytest

.PHONY: setup quick test soak lint docs

setup: $(STAMP)

# torch first and alone: a development dependency whose CPU build is enough.
$(STAMP): pyproject.toml constraints.txt
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --constraint constraints.txt torch==2.13.0
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[dev]'
	touch $@

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
