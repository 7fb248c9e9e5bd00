"""The options as given, completed from the settings file."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from numcheck import config
from numcheck.commands.arguments import FAIL_ON, nearest
from numcheck.config import Config
from numcheck.errors import UserError

# Key of the settings -> name of the option that it stands in for.
_OPTIONS = {
    "rules": "rules",
    "pack": "packs",
    "select": "select",
    "ignore": "ignore",
    "fail-on": "fail_on",
    "exclude": "exclude",
    "lang": "lang",
    "jobs": "jobs",
}


def settle(options: Namespace, command: str = "") -> Namespace:
    """The options, each that was not given taken from the settings where they name it."""
    found = _config(options)
    for key, name in _OPTIONS.items():
        if getattr(options, name, "") is None and key in found.values:
            setattr(options, name, found.values[key])
    if command == "check":
        _settle_check(options, found)
    return options


def _settle_check(options: Namespace, found: Config) -> None:
    options.format = options.format or found.values.get("format")  # of `check`: `extract` writes other things
    if options.no_default_rules is None:
        options.no_default_rules = not found.values.get("default-rules", True)
    level = options.fail_on = options.fail_on or "warning"
    if level not in FAIL_ON:
        raise found.complaint("fail-on", f"{level!r} is none of {', '.join(FAIL_ON)}{nearest(level, FAIL_ON)}")


def _config(options: Namespace) -> Config:
    if options.isolated and options.config:
        raise UserError("--isolated reads no settings, --config does: give one of them")
    if options.isolated:
        return Config()
    return config.read(Path(options.config)) if options.config else config.find(Path.cwd())
