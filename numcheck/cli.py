"""The command line: picks the command, loads only what that needs, makes a line and a status of what went wrong."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module

from numcheck.errors import UserError

CLEAN, FAILED = 0, 2  # 1, findings, is what only `check` gives back

COMMANDS = {
    "check": "numcheck.commands.check",
    "extract": "numcheck.commands.extract",
    "rules": "numcheck.commands.rules",
}

OVERVIEW = """\
usage: numcheck COMMAND ...

A linter for the numbers in news articles.

commands:
  check PATH...           extract the numbers, compare them, report what does not fit
  extract PATH...         print every number with what it is a number of
  rules list|show|test    what rules there are, one in full, run the examples inside them

  numcheck COMMAND --help    the options of a command
  numcheck --version

status: 0 nothing found, 1 findings, 2 the run or a part of it could not be done
"""


def run(argv: Sequence[str]) -> int:
    """Run one command and give back its status; whatever a user can cause ends in one line on standard error."""
    try:
        return _run(argv)
    except UserError as error:
        complain(str(error))
    except KeyboardInterrupt:
        complain("interrupted")
    return FAILED


def complain(line: str) -> None:
    """Say to the person what went wrong."""
    print(f"numcheck: {line}", file=sys.stderr)


def _run(argv: Sequence[str]) -> int:
    command, *rest = argv or ("",)
    if command in {"-h", "--help"}:
        return _show(OVERVIEW)
    if command == "--version":
        from numcheck.version import VERSION

        return _show(f"numcheck {VERSION}\n")
    if command not in COMMANDS:
        raise UserError(_unknown(command))
    try:
        status: int = import_module(COMMANDS[command]).run(rest)
    except SystemExit:  # argparse has shown the help of the command; its errors are a `UserError`
        return CLEAN
    return status


def _show(text: str) -> int:
    sys.stdout.write(text)
    return CLEAN


def _unknown(command: str) -> str:
    if not command:
        return "which command? check, extract or rules; see numcheck --help"
    from numcheck.commands.arguments import nearest

    return f"{command!r} is no command{nearest(command, COMMANDS) or '; see numcheck --help'}"
