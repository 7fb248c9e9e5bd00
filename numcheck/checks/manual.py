"""The manual of the checks, written from their docstrings: an index, and what a page of each says.

`numcheck/rules/manual.py` writes the pages, since a page shows the rule's examples too; this module, run by itself,
prints the index.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields
from textwrap import dedent

from numcheck.checks import CHECKS, Check, check_named

HEAD = """\
# The checks

Each check proves one kind of mismatch. It is switched on by a rule of the same name; a [rule of your own](rules.md) may
narrow it, tune it or reword it. A check stays silent where rounding, a hedge, a partial list, an update or two named
sources explain the difference. Each page says what the check reads, shows what it flags and what it lets pass, and
tells its limits and what it found on our development cases. `numcheck rules show NAME` prints most of it.
"""

SECTIONS = ("What it checks", "Why it matters", "Flags", "Passes", "Options", "Known limits", "Source")

_SECTION = re.compile(rf"^({'|'.join(SECTIONS)})(?:\.[ ]?|$)", re.MULTILINE)
_EXAMPLE = re.compile(r'"([^"]*[0-9][^"]*)"')  # shown as code, which is no prose: some of them are wrong on purpose


def manual() -> str:
    """The index: every check by name, with its first example."""
    return "\n".join((HEAD, *(_entry(check_named(name)) for name in sorted(CHECKS))))


def _entry(check: Check) -> str:
    """A check in the index; the name is its heading, which the findings' `help` leads to."""
    told = sections(check)
    example = dedent(told["Flags"]).split("\n\n")
    first = example[1] if " with // between" in example[0] else example[0]
    return (
        f"## {check.NAME}\n\n{told['']}\n\n```text\n{first}\n```\n\n"
        f"[What it reads, examples, limits, how well it does](checks/{check.NAME}.md)\n"
    )


def sections(check: Check) -> dict[str, str]:
    """The sections of a docstring by name; "" is what stands before the first."""
    first, *rest = _SECTION.split(check.__doc__ or "")
    bodies = (dedent(body.strip("\n")).strip() for body in rest[1::2])
    return {"": first.strip(), **dict(zip(rest[::2], bodies, strict=True))}


def prose(text: str) -> str:
    """A section as Markdown, its examples as code."""
    return _EXAMPLE.sub(r"`\1`", text)


def options(check: Check) -> Iterator[str]:
    """What a rule may set of a check, an item each."""
    default = check.Options()
    for item in fields(check.Options):
        yield f"- `{item.name}` ({getattr(default, item.name)}): {item.metadata.get('help', '')}"


if __name__ == "__main__":
    print(manual(), end="")
