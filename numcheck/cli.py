"""The command line: picks the command, loads only what that needs, makes a line and a status of what went wrong."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module

from numcheck.errors import UserError, complain, did_you_mean

CLEAN, FAILED = 0, 2  # 1, findings, is what only `check` gives back

COMMANDS = {
    "check": "numcheck.commands.check",
    "extract": "numcheck.commands.extract",
    "report": "numcheck.commands.report",
    "rules": "numcheck.commands.rules",
    "init": "numcheck.commands.init",
    "completion": "numcheck.commands.completion",
}

OVERVIEW = """\
usage: numcheck COMMAND ...

A linter for the numbers in news articles.

commands:
  check PATH...      extract the numbers, compare them, report what does not fit
  extract PATH...    print every number with what it is a number of
  report PATH...     write a folder: the report as a page, with plots of the facts that are told again
  rules list         what rules there are
  rules show ID      one of them in full
  rules test [PATH]  run the examples inside them
  rules new ID       a first rule of your own to change
  rules schema       the form of a rule file, for editors; rules schema settings: that of the settings
  init               write settings, a first rule and a CI file to begin with
  completion SHELL   what bash, zsh or fish completes by

  numcheck COMMAND --help   the options of a command
  numcheck --version

status: 0 nothing found, 1 findings, 2 the run or a part of it could not be done
"""


def run(argv: Sequence[str]) -> int:
    """Run one command and give back its status; whatever a user can cause ends in one line on standard error."""
    try:
        status = _run(argv)
        sys.stdout.flush()
    except UserError as error:
        complain(error)
    except KeyboardInterrupt:
        complain("interrupted")
    except BrokenPipeError:  # the reader has seen enough, as `head` has
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CLEAN
    except Exception:  # noqa: BLE001 - a mistake of ours must not end in 1, which says that something was found
        import traceback

        traceback.print_exc()
        complain("this is a mistake in numcheck, not in the articles; please report it with the lines above")
    else:
        return status
    return FAILED


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
        return "which command? check, extract, report, rules or init; see numcheck --help"
    return f"{command!r} is no command{did_you_mean(command, COMMANDS) or '; see numcheck --help'}"
