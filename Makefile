# Works on Debian 12 and 13 with nothing but git and make; see CONTRIBUTING.md.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

PACKAGE := ako_qgis_plugin
PYTHON := scripts/python
PYTEST := $(PYTHON) -m pytest
TS := $(wildcard $(PACKAGE)/i18n/*.ts)
QM := $(TS:.ts=.qm)
# Where reports of the tests are wanted: make test RESULTS=folder
REPORT = $(if $(RESULTS),--junitxml=$(RESULTS)/$@.xml)
# Files of tests side by side, each by one worker, which makes what its tests share once.
SIDE_BY_SIDE := -n auto --maxprocesses 4 --dist loadfile
PROFILE := $(or $(XDG_DATA_HOME),$(HOME)/.local/share)/QGIS/QGIS3/profiles/default

.PHONY: help setup setup-tests demo test test-core test-qgis test-application check format package install bench \
	bench-voivodeship bench-application bench-panel soak fuzz pictures translations test-other-debian test-matrix \
	matrix-row clean

help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 20

setup: ## install QGIS, the libraries and the tools (quick when they are there)
	@scripts/setup.sh

setup-tests: ## as setup, and LibreOffice, with which the tests open the documents
	@scripts/setup.sh tests

demo: setup $(QM) ## check the sample agglomeration; results in build/demo
	@$(PYTHON) scripts/demo.py

test: test-core test-qgis test-application ## all tests

test-core: setup-tests $(QM) ## tests that need no QGIS
	$(PYTEST) -p no:pytest_qgis $(SIDE_BY_SIDE) -m "not application" $(REPORT) tests/core tests/test_*.py

test-qgis: setup-tests $(QM) ## tests inside QGIS
	$(PYTEST) $(SIDE_BY_SIDE) -m "not application" $(REPORT) tests/qgis

test-application: setup-tests $(QM) ## tests of the real qgis_process and qgis
	$(PYTEST) -p no:pytest_qgis $(SIDE_BY_SIDE) -m application $(REPORT) tests

check: setup ## formatting, lint, types, security, readiness for Qt 6
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m ruff check .
	$(PYTHON) -m mypy
	$(PYTHON) -m bandit --quiet --recursive $(PACKAGE)
	git ls-files -z | xargs -0 $(PYTHON) -m detect_secrets.pre_commit_hook
	$(PYTHON) -m flake8 --isolated --max-line-length 120 --extend-ignore E203,W503,QGS105,QGS2 $(PACKAGE)

format: setup ## put the sources in order
	$(PYTHON) -m ruff check --fix .
	$(PYTHON) -m ruff format .

package: setup $(QM) ## dist/$(PACKAGE)-VERSION.zip for the plugin repository
	@$(PYTHON) scripts/package.py

install: package ## install the package into your own QGIS profile
	@mkdir -p "$(PROFILE)/python/plugins"
	@rm -rf "$(PROFILE)/python/plugins/$(PACKAGE)"
	@$(PYTHON) -m zipfile -e dist/$(PACKAGE)-*.zip "$(PROFILE)/python/plugins"
	@echo "Installed in $(PROFILE)/python/plugins; enable it in the plugin manager."

bench: setup ## kernel, plan checks and functional areas against their rivals; tables in build/bench/results.md
	@$(PYTHON) benchmarks/bench_overlay.py
	@$(PYTHON) benchmarks/bench_distance.py
	@$(PYTHON) benchmarks/bench_plan_quality.py
	@$(PYTHON) benchmarks/bench_functional_area.py

bench-voivodeship: setup ## how time and memory grow from an agglomeration to a voivodeship
	@$(PYTHON) benchmarks/bench_scale.py

bench-application: setup $(QM) ## the check in the real application: gaps of the window, progress, cancel, memory
	@$(PYTHON) benchmarks/bench_application.py
	@$(PYTHON) benchmarks/bench_application.py --size voivodeship

bench-panel: setup $(QM) ## the conflict panel with 100,000 findings, the panel of functional areas with 226 units
	@$(PYTHON) benchmarks/bench_panel.py
	@$(PYTHON) benchmarks/bench_variants.py

soak: setup-tests $(QM) ## every algorithm a hundred times in the real qgis_process
	AKO_REPEAT=100 $(PYTEST) -p no:pytest_qgis -m application tests/application

# Its tool is installed here and nowhere else: make fuzz SECONDS=1800 TARGETS="plans rule_book_csv"
fuzz: setup ## search for files that break the readers, SECONDS=180 for each target; crashes stay in build/fuzz
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check -r fuzz/requirements.txt
	@$(PYTHON) -m fuzz.run --seconds $(or $(SECONDS),180) $(TARGETS)

pictures: setup-tests $(QM) ## make the pictures of the documents anew, in Polish and in English
	@$(PYTHON) scripts/pictures.py

translations: setup ## collect the texts into i18n/*.ts and compile them
	@$(PYTHON) scripts/translations.py
	@$(MAKE) $(QM)

%.qm: %.ts
	@/usr/lib/qt5/bin/lrelease -silent $< -qm $@

test-other-debian: ## all tests on the other Debian release
	scripts/in_other_debian.sh make test

test-matrix: setup ## all tests on Debian 12 and 13, and their findings compared; results in build/matrix
	@$(PYTHON) scripts/release_matrix.py

# One row of the matrix: the release of this machine.
matrix-row: setup-tests $(QM)
	@$(PYTHON) scripts/release_matrix.py --row

clean: ## remove what was made here, but not the libraries
	rm -rf build dist $(QM) .mypy_cache .ruff_cache .pytest_cache .hypothesis
