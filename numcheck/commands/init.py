"""`numcheck init`: the files to begin with. None that is there is touched."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from numcheck import config
from numcheck.commands.arguments import init as parser
from numcheck.commands.output import CLEAN
from numcheck.errors import UserError
from numcheck.rules.schema import schema as rules_schema
from numcheck.rules.template import template
from numcheck.version import VERSION

SETTINGS = """\
# yaml-language-server: $schema=.numcheck/settings.json
# Settings of numcheck. `numcheck check --show-settings` tells what counts and where it comes from.

# The status is 1 from this severity on: error, warning, note or never.
fail-on: warning

# Rules of your own, added to the default ones. `numcheck rules test` runs the examples inside them.
rules: [rules]

# Files and folders that are no articles.
exclude: [README.md, CONTRIBUTING.md, CHANGELOG.md]

# Findings that were there when you began: numcheck check . --write-baseline .numcheck-baseline.json, and then
# baseline: .numcheck-baseline.json
"""

WORKFLOW = f"""\
name: numbers

on:
  push:
    branches: [main]
  pull_request:

permissions:
  contents: read

jobs:
  numcheck:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0  # --changed-since looks at what was there before
      - uses: actions/setup-python@v5
        with:
          python-version: "3.12"
      - run: pip install numcheck=={VERSION}
      - name: All articles together; of a pull request, what touches the articles that it changes
        env:
          BASE: ${{{{ github.base_ref }}}}
        run: >-
          numcheck check . --format github --output markdown="$GITHUB_STEP_SUMMARY"
          ${{BASE:+--changed-since "origin/$BASE"}}
"""

NEXT = """\
Next:
  numcheck check .           what does not fit now
  numcheck rules test rules  the examples in the first rule; change it to what your desk needs
  numcheck check . --write-baseline .numcheck-baseline.json
                             to begin with what is new only: then name that file in numcheck.yaml
"""


def run(argv: Sequence[str]) -> int:
    """Run the command."""
    options = parser().parse_args(argv)
    folder = Path(options.folder)
    if not folder.is_dir():
        raise UserError("no such folder", path=options.folder)
    for name, text in files():
        sys.stdout.write(f"{_written(folder / name, text)}\n")
    if not options.quiet:
        sys.stdout.write(NEXT)
    return CLEAN


def files() -> Iterator[tuple[str, str]]:
    """Each file's name with what it begins with."""
    yield "numcheck.yaml", SETTINGS
    yield "rules/first.yaml", "# yaml-language-server: $schema=../.numcheck/rules.json\n" + template("first")
    yield ".github/workflows/numcheck.yml", WORKFLOW
    yield ".numcheck/settings.json", json.dumps(config.schema(), indent=1) + "\n"
    yield ".numcheck/rules.json", rules_schema()


def _written(path: Path, text: str) -> str:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        return f"there already: {path}"
    except OSError as error:
        raise UserError(f"cannot be written: {error.strerror}", path=str(path)) from None
    return f"written: {path}"
