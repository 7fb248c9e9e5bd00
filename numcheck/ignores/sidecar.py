"""The sidecar file `.numcheck-ignore.yaml`: suppressions for articles that have no comments, by rule and quoted figure.

    - rule: sums
      quote: 12 people
      article: news/*.txt
      reason: police and army counts overlap
      until: 2026-12-31

No line number stands in it, so that it outlives edits of the article. The nearest one upwards counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from numcheck.checks.finding import Finding
from numcheck.errors import UserError
from numcheck.ignores.suppression import ALL, Suppression
from numcheck.rules.complaint import nearest

if TYPE_CHECKING:
    from numcheck.rules.nodes import Node, Page

NAME = ".numcheck-ignore.yaml"
KEYS = ("rule", "quote", "article", "reason", "until")
HEAD = """\
# Findings that were looked at and are right, or are not ours to change. One entry each:
#   rule: which rule; quote: the figure as printed; article: file or glob; reason: why; until: last day it holds
"""


def find(start: Path) -> Path | None:
    """The sidecar file nearest to a folder."""
    return next((path for folder in (start, *start.parents) if (path := folder / NAME).is_file()), None)


def read(path: Path) -> tuple[Suppression, ...]:
    """The suppressions of a file; a `UserError` with everything that is wrong in it."""
    from numcheck.rules.nodes import Page  # loads YAML, which most runs do without

    shown = _shown(path)
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "is not UTF-8"
        raise UserError(reason or "cannot be read", path=shown) from None
    page = Page(shown, text)
    tree = page.tree()
    if tree is not None and tree.kind != "list" and not tree.is_nothing:
        page.complain("expected a list of entries, each with `rule`, `quote` and `reason`", tree)
    found = [_entry(page, node) for node in (tree.items if tree is not None else ())]
    if page.complaints:
        raise UserError("\n".join(map(str, page.complaints)))
    return tuple(entry for entry in found if entry is not None)


def _shown(path: Path) -> str:
    try:
        return str(path.relative_to(Path.cwd()))
    except ValueError:
        return str(path)


def _entry(page: Page, node: Node) -> Suppression | None:
    if node.kind != "map":
        page.complain("an entry is a mapping with `rule`, `quote` and `reason`", node)
        return None
    given: dict[str, Node] = {}
    for key, value in node.pairs:
        if key.text not in KEYS:
            page.complain(f"'{key.text}' is no key of an entry{nearest(key.text, KEYS)}", key)
        elif value.kind != "text" or not value.text.strip():
            page.complain(f"{key.text}: expected a few words", value)
        else:
            given[key.text] = value
    for name in ("rule", "reason"):
        if name not in given:
            page.complain(f"an entry needs `{name}`", node)
    if "quote" not in given and "article" not in given:
        page.complain("an entry needs `quote`, the figure as printed, or `article`", node)
    until = _day(page, given.get("until"))
    words = {name: value.text.strip() for name, value in given.items()}
    return Suppression(
        f"{page.path}:{node.line}",
        words.get("rule", ALL),
        words.get("article"),
        is_glob=True,
        quote=words.get("quote"),
        reason=words.get("reason", ""),
        until=until,
    )


def _day(page: Page, node: Node | None) -> date | None:
    if node is None:
        return None
    try:
        return date.fromisoformat(node.text.strip())
    except ValueError:
        page.complain(f"until: expected a day such as 2026-12-31, got '{node.text}'", node)
        return None


def entry(finding: Finding, paths: Mapping[str, str]) -> dict[str, str]:
    """The keys that leave out a finding, all but the reason."""
    first = finding.evidence[0]
    return {
        "rule": finding.rule or finding.check,
        "quote": " ".join(first.text.split()),
        "article": paths.get(first.article, first.article),
    }


def entries(findings: Iterable[Finding], paths: Mapping[str, str], reason: str) -> Iterator[str]:
    """The lines that leave out exactly these findings."""
    import yaml

    seen: set[tuple[str, ...]] = set()
    for finding in findings:
        known = entry(finding, paths)
        if (key := tuple(known.values())) not in seen:
            seen.add(key)
            yield yaml.safe_dump([known | {"reason": reason}], allow_unicode=True, sort_keys=False, width=10_000)


def add(path: Path, lines: Iterable[str]) -> int:
    """Write entries to the end of a file, made where there is none; how many."""
    written = list(lines)
    try:
        before = path.read_text(encoding="utf-8") if path.exists() else HEAD
        joint = "" if before.endswith("\n") else "\n"
        path.write_text(before + joint + "".join(written), encoding="utf-8", newline="\n")
    except OSError as error:
        raise UserError(f"cannot be written: {error.strerror}", path=_shown(path)) from None
    return len(written)
