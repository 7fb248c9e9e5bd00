"""The options as given, completed from the settings file."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Collection, Iterator
from pathlib import Path

from numcheck import config
from numcheck.commands.arguments import FAIL_ON
from numcheck.config import Config
from numcheck.errors import UserError, did_you_mean

# Key of the settings -> name of the option that it stands in for.
_OPTIONS = {
    "rules": "rules",
    "pack": "packs",
    "select": "select",
    "ignore": "ignore",
    "exclude": "exclude",
    "lang": "lang",
    "jobs": "jobs",
}


def settle(options: Namespace, formats: Collection[str] = ()) -> Namespace:
    """The options, each that was not given taken from the settings where they name it; `formats` of `check` alone."""
    found = _config(options)
    for key, name in _OPTIONS.items():
        if getattr(options, name, "") is None and key in found.values:
            setattr(options, name, found.values[key])
    if getattr(options, "no_default_rules", False) is None:
        options.no_default_rules = not found.values.get("default-rules", True)
    if formats:  # of `check` alone: `extract` writes other things
        if not (options.baseline or options.write_baseline or options.prune_baseline):
            options.baseline = found.values.get("baseline")
        if options.fail_on_stale is None:
            options.fail_on_stale = found.values.get("fail-on-stale", False)
        options.severities = found.values.get("severities", {})
        options.per_path = found.values.get("per-path", {})
        options.format = options.format or _one_of(found, "format", formats)
        options.fail_on = options.fail_on or _one_of(found, "fail-on", FAIL_ON) or "warning"
    return options


def _one_of(found: Config, key: str, words: Collection[str]) -> str | None:
    word: str | None = found.values.get(key)
    if word is None or word in words:
        return word
    raise found.complaint(key, f"{word!r} is none of {', '.join(words)}{did_you_mean(word, words)}")


def _config(options: Namespace) -> Config:
    if options.isolated and options.config:
        raise UserError("--isolated reads no settings, --config does: give one of them")
    if options.isolated:
        return Config()
    named = options.config or os.environ.get(config.VARIABLE)
    return config.read(Path(named)) if named else config.find(Path.cwd())


def shown(options: Namespace) -> Iterator[str]:
    """`--show-settings`: every setting with its value and the file that sets it."""
    found = _config(options)
    for key, kind in config.KEYS.items():
        if key == "extends":
            continue
        value = getattr(options, _OPTIONS.get(key, key.replace("-", "_")), None)
        if key == "default-rules":
            value = not getattr(options, "no_default_rules", False)
        origin = found.origin(key) if key in found.values else None
        if origin is not None and value != found.values[key]:
            origin = None
        where = f"  # {origin}" if origin is not None else ""
        yield f"{key}: {_written(value if value is not None else max(kind(), 1) if kind is int else kind())}{where}\n"


def _written(value: object) -> str:
    import json

    return json.dumps(value, ensure_ascii=False) if not isinstance(value, str) else value or '""'
