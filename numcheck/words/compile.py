"""Compile the YAML word lists to Python tables: `make tables` runs `python -m numcheck.words.compile`.

Reading the YAML at every start would cost more than the check itself; the compiled module is read in milliseconds.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).parent
HEADER = '"""Made by `make tables` from words/{lang}/*.yaml. Do not edit."""\n\n'


class _Words(yaml.SafeLoader):
    """YAML 1.2's truth values: only true and false are; a word list says on, off, yes and no as words."""


_Words.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in found if tag != "tag:yaml.org,2002:bool"]
    for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Words.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), list("tf"))


def read(text: str) -> Any:
    """The value of a YAML text.

    >>> read("[on, no, true]")
    ['on', 'no', True]
    """
    return yaml.load(text, Loader=_Words)  # noqa: S506 - a SafeLoader with fewer truth values


def frozen(value: Any) -> Any:
    """`value` with tuples for lists, all the way down; keys become strings.

    >>> frozen({"a": [1, {"b": None}]})
    {'a': (1, {'b': None})}
    """
    if isinstance(value, dict):
        return {str(key): frozen(item) for key, item in value.items()}
    if isinstance(value, list):
        return tuple(frozen(item) for item in value)
    return value


def source(lang: str = "en") -> str:
    """The text of the compiled module of a language, the same for the same YAML."""
    tables = {
        path.stem: frozen(read(path.read_text(encoding="utf-8"))) for path in sorted((HERE / lang).glob("*.yaml"))
    }
    lines = [HEADER.format(lang=lang), "TABLES = {\n"]
    for name, table in tables.items():
        lines.append(f"    {name!r}: {{\n")
        lines.extend(f"        {key!r}: {item!r},\n" for key, item in table.items())
        lines.append("    },\n")
    return "".join([*lines, "}\n"])


def main() -> None:
    """Write the compiled module of every language beside this file."""
    for folder in sorted(path for path in HERE.iterdir() if path.is_dir() and any(path.glob("*.yaml"))):
        (HERE / f"tables_{folder.name}.py").write_text(source(folder.name), encoding="utf-8")


if __name__ == "__main__":
    main()
