"""The settings file: `numcheck.yaml`, `.numcheck.yaml` or `[tool.numcheck]` of `pyproject.toml`, the nearest upwards.

The nearest one counts alone, unless it `extends` another: then what it does not set is taken from there. It sets what
the options of the same names set, and an option that is given wins. Paths in it are relative to it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from typing import Any

from numcheck.errors import UserError, did_you_mean
from numcheck.records import record

NAMES = ("numcheck.yaml", ".numcheck.yaml", "pyproject.toml")

VARIABLE = "NUMCHECK_CONFIG"  # in the environment: the settings file of whoever names none

# What each key takes. A list may be written as one word; words of a list of ids also by comma.
KEYS: Mapping[str, type] = {
    "format": str,
    "rules": list,
    "pack": list,
    "default-rules": bool,
    "select": list,
    "ignore": list,
    "severities": dict,
    "per-path": dict,
    "fail-on": str,
    "baseline": str,
    "fail-on-stale": bool,
    "exclude": list,
    "lang": str,
    "jobs": int,
    "extends": str,
}
MEANINGS: Mapping[str, str] = {
    "extends": "another settings file, from which all is taken that this one does not set",
    "format": "of the report on standard output",
    "rules": "rule files or folders, added to the default rules",
    "pack": "themed packs of rules",
    "default-rules": "false leaves the default rules out",
    "select": "only these rules or checks",
    "ignore": "all but these rules or checks",
    "severities": "rule or check: error, warning or note",
    "per-path": "glob of files: rules or checks that are not reported there",
    "fail-on": "error, warning, note or never",
    "baseline": "a file of findings that are known and left out",
    "fail-on-stale": "true: status 1 where a known finding is no more",
    "exclude": "globs of files and folders that are not read",
    "lang": "language of the articles",
    "jobs": "processes",
}
SEVERITIES = ("error", "warning", "note")
_EXPECTED = {
    str: "a word",
    list: "a list of words",
    bool: "true or false",
    int: "a whole number from 1",
    dict: "names, each with its value",
}


@record
class Config:
    """Values by key, each of the type in `KEYS`; `lines` says where each stands, for complaints."""

    path: Path | None = None
    values: Mapping[str, Any] = field(default_factory=dict)
    lines: Mapping[str, int] = field(default_factory=dict)
    origins: Mapping[str, Path] = field(default_factory=dict)  # of the keys that another file sets

    def complaint(self, key: str, message: str) -> UserError:
        """An error that points at a key."""
        return UserError(f"{key}: {message}", path=str(self.origin(key)), line=self.lines.get(key))

    def origin(self, key: str) -> Path | None:
        """The file that sets a key."""
        return self.origins.get(key, self.path)


def find(start: Path) -> Config:
    """The settings nearest to a folder; empty ones where there are none."""
    for folder in (start, *start.parents):
        for name in NAMES:
            path = folder / name
            if path.is_file() and (config := _read(path, wanted=False)):
                return config
    return Config()


def read(path: Path, seen: tuple[Path, ...] = ()) -> Config:
    """The settings of a file that the user named; `seen` are the files that extend it."""
    config = _read(path, wanted=True, seen=seen)
    if config is None:
        raise UserError("holds no [tool.numcheck]", path=str(path))
    return config


def _read(path: Path, *, wanted: bool, seen: tuple[Path, ...] = ()) -> Config | None:
    config = _alone(path, wanted=wanted)
    return None if config is None else _extended(config, (*seen, path.resolve()))


def _extended(config: Config, seen: tuple[Path, ...]) -> Config:
    """The settings with those of the file that they extend beneath them."""
    if config.path is None or "extends" not in config.values:
        return config
    base = config.path.parent / config.values["extends"]
    if base.resolve() in seen:
        raise config.complaint("extends", f"{config.values['extends']} leads back to this file")
    if not base.is_file():
        raise config.complaint("extends", f"there is no file {base}")
    below = read(base, seen)
    own = {key: value for key, value in config.values.items() if key != "extends"}
    origins = {key: below.origin(key) or base for key in below.values if key not in own}
    return Config(
        config.path,
        {**below.values, **own},
        {**{key: line for key, line in below.lines.items() if key in origins}, **config.lines},
        origins,
    )


def _alone(path: Path, *, wanted: bool) -> Config | None:
    try:
        data = path.read_bytes()
        text = data.decode("utf-8-sig")
    except OSError as error:
        raise UserError(error.strerror or "cannot be read", path=str(path)) from None
    except UnicodeDecodeError:
        if not wanted:
            return None
        raise UserError("is not UTF-8", path=str(path)) from None
    if path.suffix == ".toml":
        return _from_toml(path, text) if "numcheck" in text else None
    return _from_yaml(path, text)


def _from_toml(path: Path, text: str) -> Config | None:
    import tomllib

    try:
        table = tomllib.loads(text).get("tool", {}).get("numcheck")
    except tomllib.TOMLDecodeError as error:
        raise UserError(f"not TOML: {error}", path=str(path)) from None
    return None if table is None else _checked(path, table, {})


def _from_yaml(path: Path, text: str) -> Config:
    import yaml

    try:
        value = yaml.safe_load(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        reason = getattr(error, "problem", None) or "cannot be read"
        raise UserError(f"not YAML: {reason}", path=str(path), line=mark.line + 1 if mark else None) from None
    if value is None:
        return Config(path)
    if not isinstance(value, dict):
        raise UserError(f"settings are a mapping, such as `fail-on: error`, not {value!r}", path=str(path), line=1)
    node: Any = yaml.compose(text, Loader=yaml.SafeLoader)
    return _checked(path, value, {key.value: key.start_mark.line + 1 for key, _ in node.value})


def _checked(path: Path, values: Mapping[str, Any], lines: Mapping[str, int]) -> Config:
    checked = {key: _value(path, key, value, lines.get(key)) for key, value in values.items()}
    if "rules" in checked:
        checked["rules"] = [str(path.parent / name) for name in checked["rules"]]
    for name, severity in checked.get("severities", {}).items():
        if severity not in SEVERITIES:
            near = did_you_mean(str(severity), SEVERITIES)
            said = f"severities: {name}: {severity!r} is none of {', '.join(SEVERITIES)}{near}"
            raise UserError(said, path=str(path), line=lines.get("severities"))
    if "per-path" in checked:
        checked["per-path"] = {
            glob: _value(path, "ignore", names, lines.get("per-path")) for glob, names in checked["per-path"].items()
        }
    if "baseline" in checked:
        checked["baseline"] = str(path.parent / checked["baseline"])
    return Config(path, checked, lines)


def _value(path: Path, key: str, value: Any, line: int | None) -> Any:
    if key not in KEYS:
        instead = did_you_mean(str(key), KEYS) or f"; there are {', '.join(KEYS)}"
        raise UserError(f"{key!r} is no setting{instead}", path=str(path), line=line)
    kind = KEYS[key]
    if kind is list and isinstance(value, str):
        return [name.strip() for name in value.split(",") if name.strip()]
    if not _fits(kind, value):
        raise UserError(f"{key}: wants {_EXPECTED[kind]}, not {value!r}", path=str(path), line=line)
    return value


def _fits(kind: type, value: Any) -> bool:
    if kind is list:
        return isinstance(value, list) and all(isinstance(name, str) for name in value)
    if kind is int:
        return type(value) is int and value >= 1
    if kind is dict:
        return isinstance(value, dict) and all(isinstance(name, str) for name in value)
    return isinstance(value, kind)


def schema() -> dict[str, Any]:
    """JSON Schema of a settings file, by which an editor completes and checks it."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Settings of numcheck",
        "type": "object",
        "additionalProperties": False,
        "properties": {
            key: {"description": MEANINGS[key], **(_SCHEMAS.get(key) or _OF_TYPE[kind])} for key, kind in KEYS.items()
        },
    }


_OF_TYPE: Mapping[type, Mapping[str, Any]] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer", "minimum": 1},
    list: {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
}
_SCHEMAS: Mapping[str, Mapping[str, Any]] = {
    "fail-on": {"enum": [*SEVERITIES, "never"]},
    "severities": {"type": "object", "additionalProperties": {"enum": list(SEVERITIES)}},
    "per-path": {"type": "object", "additionalProperties": _OF_TYPE[list]},
}
