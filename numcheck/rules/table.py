"""A table of figures of record: CSV or Parquet, read by pandas, which is loaded here only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from numcheck.rules.amounts import plain
from numcheck.rules.complaint import nearest
from numcheck.rules.nodes import Node, Page
from numcheck.rules.rule import Row

LARGEST = 200_000_000  # bytes


def read_table(
    page: Page, keys: Mapping[str, Node], table: str, on: Sequence[str], column: str
) -> tuple[Row, ...] | None:
    """The lines of the table at that path, relative to the rule file; None with complaints where it cannot serve."""
    path = Path(page.path).parent / table
    frame = _frame(page, keys["table"], path)
    if frame is None:
        return None
    columns = [str(name) for name in frame.columns]
    missing = [(name, node) for name, node in _wanted(keys, on, column) if name not in columns]
    for name, node in missing:
        page.complain(f"against: {table} has no column '{name}'{nearest(name, columns)}", node)
    if missing:
        return None
    lines = zip(*(frame[name] for name in on), frame[column], strict=True)
    return _rows(page, keys["value"], table, lines)


def _wanted(keys: Mapping[str, Node], on: Sequence[str], column: str) -> list[tuple[str, Node]]:
    nodes = [value for _, value in keys["on"].pairs]
    return [*zip(on, nodes, strict=False), (column, keys["value"])]


def _rows(page: Page, node: Node, table: str, lines: Any) -> tuple[Row, ...] | None:
    found: list[Row] = []
    for number, (*cells, cell) in enumerate(lines, 2):
        text = str(cell).strip()
        value = plain(text)
        if value is None and text.lower() not in ("", "nan", "none", "na", "n/a", "<na>"):
            page.complain(f"against: line {number} of {table} has '{text}', which is no number", node)
            return None
        if value is not None:
            found.append(Row(tuple(str(key).strip() for key in cells), value, number))
    if not found:
        page.complain(f"against: no line of {table} has a number in '{node.text}'", node)
        return None
    return tuple(found)


def _frame(page: Page, node: Node, path: Path) -> Any:
    """The table with every cell as text."""
    if path.suffix.lower() not in (".csv", ".parquet"):
        page.complain(f"against: expected a .csv or .parquet file, got '{node.text}'", node)
        return None
    if not path.is_file():
        page.complain(f"against: there is no table {path}; its path counts from the rule file", node)
        return None
    if path.stat().st_size > LARGEST:
        page.complain(f"against: {path} is larger than {LARGEST // 10**6} MB", node)
        return None
    import pandas as pd

    try:
        if path.suffix.lower() == ".csv":
            return pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8-sig")
        return pd.read_parquet(path).astype(str)
    except Exception as error:  # noqa: BLE001 - pandas raises whatever its engines do
        page.complain(
            f"against: {path} cannot be read: {str(error).splitlines()[0] if str(error) else type(error).__name__}",
            node,
        )
        return None
