"""Compile the default pack to a Python module: `make tables` runs `python -m numcheck.rules.compile`."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

from numcheck.rules.load import DEFAULT, pack_files, read_all
from numcheck.rules.rule import Rule
from numcheck.words.lexicon import load

TARGET = Path(__file__).parent / "default_pack.py"
HEADER = '''"""Made by `make tables` from rules/default/*.yaml. Do not edit."""

from decimal import Decimal  # noqa: F401 - some rules need it

from numcheck.rules.rule import Choice, Condition, Rule, Tolerance  # noqa: F401 - some rules need all

RULES: tuple[Rule, ...] = (
'''


def source() -> str:
    """The text of the compiled pack, the same for the same YAML; examples are left out."""
    rules = read_all(pack_files(DEFAULT), load())
    return HEADER + "".join(f"    {_line(rule)},\n" for rule in rules) + ")\n"


def _line(rule: Rule) -> str:
    shipped = replace(rule, examples=(), path=f"rules/{DEFAULT}/{rule.id}.yaml", line=1)
    plain = Rule(id="", check="")
    told = ((field.name, getattr(shipped, field.name)) for field in fields(Rule))
    return f"Rule({', '.join(f'{name}={value!r}' for name, value in told if value != getattr(plain, name))})"


def main() -> None:
    """Write the module beside this file."""
    TARGET.write_text(source(), encoding="utf-8")


if __name__ == "__main__":
    main()
