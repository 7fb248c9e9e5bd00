"""The manual of the checks, `docs/checks.md`, written from their docstrings: `python -m numcheck.checks.manual`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields
from textwrap import dedent

from numcheck.checks import CHECKS, Check, check_named

HEAD = """\
# The checks

Each check proves one kind of mismatch. It is switched on by a rule of the same name; a rule of your own may narrow it,
tune it or reword it. A check stays silent where rounding, a hedge, a partial list, an update or two named sources
explain the difference. `numcheck rules show NAME` prints the same, with the examples that are run as tests.
"""

SECTIONS = ("What it checks", "Why it matters", "Flags", "Passes", "Options", "Known limits", "Source")

_SECTION = re.compile(rf"^({'|'.join(SECTIONS)})(?:\.[ ]?|$)", re.MULTILINE)
_EXAMPLE = re.compile(r'"([^"]*[0-9][^"]*)"')  # shown as code, which is no prose: some of them are wrong on purpose


def manual() -> str:
    """All checks by name."""
    return "\n".join((HEAD, *("\n".join(_page(check_named(name))) for name in sorted(CHECKS))))


def _page(check: Check) -> Iterator[str]:
    first, *rest = _SECTION.split(check.__doc__ or "")
    yield f"## {check.NAME}\n\n{first.strip()}\n"
    for name, body in zip(rest[::2], rest[1::2], strict=True):
        yield from _section(name, body, check)


def _section(name: str, body: str, check: Check) -> Iterator[str]:
    if name in {"Flags", "Passes"}:
        yield f"**{name}**\n\n```text\n{dedent(body.strip(chr(10))).strip()}\n```\n"
    elif name == "Options":
        yield from _options(check)
    else:
        text = _EXAMPLE.sub(r"`\1`", dedent(body.strip(chr(10))).strip())
        yield f"**{name}.** {text}\n"


def _options(check: Check) -> Iterator[str]:
    default = check.Options()
    known = fields(check.Options)
    if known:
        rows = (f"- `{item.name}` ({getattr(default, item.name)}): {item.metadata.get('help', '')}" for item in known)
        yield "**Options**\n\n" + "\n".join(rows) + "\n"


if __name__ == "__main__":
    print(manual(), end="")
