# `make demo` and `make test` need Python 3.11 or later, pip, make and git, and nothing else; each makes its own virtual
# environment, which is made anew when pyproject.toml changes. Every path is relative, so that the folder may have any name.

PYTHON ?= $(firstword $(foreach name,python3.11 python3.12 python3.13 python3,$(if $(shell command -v $(name)),$(name))))
USE := .venv/bin
DEV := .venv-dev/bin
BROWSER ?= $(firstword $(foreach name,chromium chromium-browser google-chrome,$(shell command -v $(name))))
WORDLIST ?= /usr/share/dict/american-english-small
SOURCES := $(shell find numcheck rules -name '*.py' -o -name '*.yaml')

.DEFAULT_GOAL := help
.PHONY: help demo test test-full format units verbs tables reports sarif hooks docs site clean

help:
	@echo "make demo      check the articles in seeds/, write the report to reports/demo.md"
	@echo "make test      all that CI runs: format, lint, types, layers, tests"
	@echo "make test-full the tests of the HTML report in Chromium (installs Playwright; BROWSER=PATH takes a browser that is there)"
	@echo "make format    format the code and mend what the linter can"
	@echo "make units     make the unit table anew (quantulum3 and pint)"
	@echo "make verbs     make the table of verb forms anew (lemminflect; needs SCOWL's small word list)"
	@echo "make tables    compile the word lists and the default rules from their YAML"
	@echo "make reports   write reports/seeds.md, .html, .json and the outputs in the README, the docs and the notebook anew"
	@echo "make sarif     hold the SARIF report against Microsoft's validator (needs npm and Linux)"
	@echo "make hooks     let pre-commit clone, install and run what is committed here (needs the index)"
	@echo "make docs      write what is made of docs/ anew: the pages of the checks, the reference of docs/rules.md"
	@echo "make site      build the site of docs/ into build/site"
	@echo "make clean     remove the environments and everything made"

demo: .venv/installed
	@mkdir -p reports
	@$(USE)/numcheck check seeds --isolated --fail-on never --format concise --output markdown=reports/demo.md
	@echo "The report with all sentences and sums: $(CURDIR)/reports/demo.md"

test: .venv-dev/made
	$(DEV)/ruff format --check .
	$(DEV)/ruff check .
	$(DEV)/mypy
	$(DEV)/lint-imports
	$(DEV)/python -m pytest

test-full: .venv-dev/browser
	NUMCHECK_BROWSER=$(BROWSER) $(DEV)/python -m pytest tests/reports -m browser

format: .venv-dev/made
	$(DEV)/ruff check --fix .
	$(DEV)/ruff format .

units: .venv-dev/made
	$(DEV)/python -m numcheck.units.make_table

verbs: .venv-dev/made
	$(DEV)/python -m pip install --quiet --disable-pip-version-check lemminflect
	$(DEV)/python -m numcheck.words.make_verbs $(WORDLIST)

tables: .venv-dev/made
	$(DEV)/python -m numcheck.words.compile
	$(DEV)/python -m numcheck.rules.compile

reports: .venv-dev/made
	$(DEV)/numcheck check seeds --isolated --fail-on never --format markdown --output reports/seeds.md --output json=reports/seeds.json --output html=reports/seeds.html
	$(DEV)/python tests/test_readme.py
	$(DEV)/python tests/test_guide.py
	$(DEV)/python tests/test_docs.py
	$(DEV)/python tests/test_notebook.py

sarif: .venv-dev/made
	@mkdir -p build
	$(DEV)/numcheck check seeds --isolated --fail-on never --format sarif --output build/seeds.sarif
	cd build && npm install --no-save --silent @microsoft/sarif-multitool-linux
	chmod u+x build/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool
	DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 build/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool validate build/seeds.sarif

hooks: .venv-dev/made
	NUMCHECK_HOOKS=1 $(DEV)/python -m pytest tests/test_ci.py -k pre_commit

site: .venv-dev/made
	NO_MKDOCS_2_WARNING=1 $(DEV)/mkdocs build --strict --quiet
	@echo "The site: $(CURDIR)/build/site/index.html"

docs: .venv-dev/made
	$(DEV)/python -m numcheck.rules.manual docs

clean:
	rm -rf .venv .venv-dev build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache reports/demo.md
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.venv/made: pyproject.toml
	@echo "Making a virtual environment in .venv ..."
	@rm -rf .venv
	@$(PYTHON) -m venv .venv
	@touch $@

.venv/installed: .venv/made $(SOURCES)
	@echo "Installing numcheck there ..."
	@rm -rf build
	@$(USE)/python -m pip install --quiet --disable-pip-version-check .
	@touch $@

.venv-dev/made: pyproject.toml
	@echo "Making a virtual environment in .venv-dev ..."
	@rm -rf .venv-dev
	@$(PYTHON) -m venv .venv-dev
	@$(DEV)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

.venv-dev/browser: .venv-dev/made
	@$(DEV)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,browser]'
	@$(if $(BROWSER),true,$(DEV)/python -m playwright install chromium)
	@touch $@
