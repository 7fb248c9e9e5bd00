"""The settings file: `numcheck.yaml`, `.numcheck.yaml` or `[tool.numcheck]` of `pyproject.toml`, the nearest upwards.

The nearest one counts alone: nothing is merged, so that one file shows all that is set. It sets what the options of the
same names set, and an option that is given wins. Paths in it are relative to it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from numcheck.errors import UserError, did_you_mean

NAMES = ("numcheck.yaml", ".numcheck.yaml", "pyproject.toml")

# What each key takes. A list may be written as one word; words of a list of ids also by comma.
KEYS: Mapping[str, type] = {
    "format": str,
    "rules": list,
    "pack": list,
    "default-rules": bool,
    "select": list,
    "ignore": list,
    "fail-on": str,
    "baseline": str,
    "fail-on-stale": bool,
    "exclude": list,
    "lang": str,
    "jobs": int,
}
_EXPECTED = {str: "a word", list: "a list of words", bool: "true or false", int: "a whole number from 1"}


@dataclass(frozen=True, slots=True)
class Config:
    """Values by key, each of the type in `KEYS`; `lines` says where each stands, for complaints."""

    path: Path | None = None
    values: Mapping[str, Any] = field(default_factory=dict)
    lines: Mapping[str, int] = field(default_factory=dict)

    def complaint(self, key: str, message: str) -> UserError:
        """An error that points at a key."""
        return UserError(f"{key}: {message}", path=str(self.path), line=self.lines.get(key))


def find(start: Path) -> Config:
    """The settings nearest to a folder; empty ones where there are none."""
    for folder in (start, *start.parents):
        for name in NAMES:
            path = folder / name
            if path.is_file() and (config := _read(path, wanted=False)):
                return config
    return Config()


def read(path: Path) -> Config:
    """The settings of a file that the user named."""
    config = _read(path, wanted=True)
    if config is None:
        raise UserError("holds no [tool.numcheck]", path=str(path))
    return config


def _read(path: Path, *, wanted: bool) -> Config | None:
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
    return isinstance(value, kind)
