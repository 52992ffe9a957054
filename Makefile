# Everything sets itself up in .venv; a machine with only Python (3.11 to 3.13) is enough.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -qq install

.DEFAULT_GOAL := help
.PHONY: help demo test test-clients check format bench lock clean

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 14

demo: .venv/installed ## an invented company over half a year: nudges, report, what to try next
	@DATABASE_URL=sqlite:///demo.db $(BIN)/chimein demo

test: .venv/installed-dev ## all tests, on SQLite and on a real PostgreSQL
	$(BIN)/pytest -n 2

test-clients: .venv/installed-dev ## the bot in Microsoft's Agents Playground, in a real browser
	@tests/clients/setup.sh
	$(BIN)/pytest -m clients tests/clients

check: .venv/installed-dev ## format, lint, types, import contracts, models equal migrations
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m migrations

format: .venv/installed-dev ## put the code into its format
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

bench: .venv/installed-dev ## speed, each as a ratio to a peer in the same run
	$(BIN)/python -m bench.ingest
	$(BIN)/python -m bench.teams
	$(BIN)/python -m bench.import_slack
	$(BIN)/python -m bench.start

lock: .venv/installed-dev ## choose the exact versions anew (needs a package index)
	$(PIP) uv==0.13.9
	$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	    --no-annotate --no-header --extra build -o requirements.txt pyproject.toml
	$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	    --no-annotate --no-header --extra build --extra dev -o requirements-dev.txt pyproject.toml

clean: ## remove the environment and the demo's data
	rm -rf .venv demo.db demo.db-shm demo.db-wal demo.db.key .mypy_cache .ruff_cache .pytest_cache .hypothesis tests/clients/node_modules

.venv/installed: requirements.txt pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@echo "Setting up .venv (once) ..."
	@$(PIP) --require-hashes -r requirements.txt
	@$(PIP) --no-deps --no-build-isolation -e .
	@touch $@

.venv/installed-dev: requirements-dev.txt .venv/installed
	@echo "Setting up the tools for tests (once) ..."
	@$(PIP) --require-hashes -r requirements-dev.txt
	@touch $@
