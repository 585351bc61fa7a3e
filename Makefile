# Understanding TMS. On a bare machine with Python 3.11 or newer, its venv module and make:
#   make run     opens the program          make test    passes every test
# `make help` lists the rest. Everything it makes lies in .venv/ and build/; `make clean` removes both.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
SHOTS ?=

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt
INSTALLED := $(VENV)/.installed
INSTALLED_DEV := $(VENV)/.installed-dev
INSTALLED_FUZZ := $(VENV)/.installed-fuzz
SECONDS ?= 600

.DEFAULT_GOAL := help
.PHONY: help run test check lint types contracts format shots build package release tree translations translated bench monkey layout fuzz clean libraries

help: ## Say what each command does
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 12

run: $(INSTALLED) libraries ## Open the program
	@$(BIN)/tms-education

test: $(INSTALLED_DEV) libraries ## Pass every test
	$(BIN)/python -m pytest --numprocesses=auto --maxprocesses=4 --dist=loadfile --ignore=tests/window
	$(BIN)/python -m pytest tests/window

check: lint types contracts test ## Everything that CI asks: style, types, contracts, tests

lint: $(INSTALLED_DEV) ## Read the style of the code
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(INSTALLED_DEV) ## Check the types
	$(BIN)/mypy

contracts: $(INSTALLED_DEV) ## Check who may import whom
	$(BIN)/lint-imports

format: $(INSTALLED_DEV) ## Lay out the code
	$(BIN)/ruff format .

shots: $(INSTALLED) libraries ## Picture every page in every size and theme, into build/shots
	$(BIN)/python tools/shots.py $(SHOTS)

build: $(INSTALLED_DEV) ## Make the folder that runs without Python, build/frozen/tms-education
	@$(BIN)/python tools/system_libraries.py --install --build
	PYTHONHASHSEED=1 $(BIN)/pyinstaller --noconfirm --log-level WARN --distpath build/frozen --workpath build/work build.spec

package: build ## Pack that folder into one file to carry, build/package/*.tar.gz
	$(BIN)/python tools/package.py

release: $(INSTALLED_DEV) ## Pack it with a numpy without BLAS, 30 MB less (builds it once, some minutes; needs a C++ compiler)
	$(BIN)/python tools/plain_numpy.py
	$(MAKE) package

tree: $(INSTALLED) ## Write the tree of the code into docs/architecture.md
	$(BIN)/python tools/tree.py

translations: $(INSTALLED) ## Find the words of the interface and build what translates them
	$(BIN)/python -m tools.translations

translated: $(INSTALLED) ## Note that the translated guides say again what the English ones say (read them first)
	$(BIN)/python -m tools.translated

layout: $(INSTALLED_DEV) libraries ## Open every page in many looks and name what does not stand well
	TMS_LAYOUT=all $(BIN)/python -m pytest -q tests/layout

bench: $(INSTALLED_DEV) libraries ## Measure start, page turns and memory
	@if [ -d benchmarks ]; then $(BIN)/python -m benchmarks; else echo "There are no benchmarks yet."; fi

fuzz: $(INSTALLED_FUZZ) ## Hand wild bytes to every reader for ten minutes (SECONDS=60 for one)
	$(BIN)/python -m fuzz --seconds $(SECONDS)

monkey: $(INSTALLED_DEV) libraries ## Tap and type 10,000 times at random in a waiting-room window (TMS_MONKEY_SEED=1 for others)
	TMS_MONKEY=10000 $(BIN)/python -m pytest tests/window/test_kiosk.py -k random_hands

clean: ## Remove everything that make has made
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis

libraries: $(INSTALLED)
	@$(BIN)/python tools/system_libraries.py --install

$(INSTALLED): pyproject.toml constraints.txt
	@if [ -z "$(PYTHON)" ]; then echo "Python 3.11 or newer is needed: apt-get install python3 python3-venv"; exit 1; fi
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=/path/to/python3.11 ...")'
	@echo "Making the environment in $(VENV)/ (once, about a minute) ..."
	@$(PYTHON) -m venv $(VENV)
	@$(PIP) --editable .
	@touch $@

$(INSTALLED_FUZZ): $(INSTALLED_DEV)
	@echo "Adding the fuzzer ..."
	@$(PIP) --editable '.[fuzz]'
	@touch $@

$(INSTALLED_DEV): $(INSTALLED)
	@echo "Adding the tools for testing and building ..."
	@$(PIP) --editable '.[dev]'
	@touch $@
