"""Findings in, text out.

In: a `Result` (what a run read and found) and `Options` (what the reader wants to see). Out: pieces of text,
newlines included, to be written one after the other. A report never decides what is shown (`ignores.py` does), reads
no clock and no file, and is the same for the same result. Each format is a function
`(result, options) -> Iterator[str]`, named here and loaded when asked for, so that JSON never waits for tabulate.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module

from numcheck.reports.options import Options
from numcheck.reports.result import About, Passing, Result

__all__ = [
    "CHECK_FORMATS",
    "EXTRACT_FORMATS",
    "PASSING_FORMATS",
    "About",
    "Options",
    "Passing",
    "Report",
    "Result",
    "load",
]

Report = Callable[[Result, Options], Iterator[str]]

CHECK_FORMATS = {
    "text": "numcheck.reports.terminal:text",
    "concise": "numcheck.reports.terminal:concise",
    "markdown": "numcheck.reports.markdown:findings",
    "html": "numcheck.reports.html:page",
    "json": "numcheck.reports.as_json:findings",
    "jsonl": "numcheck.reports.as_json:finding_lines",
    "sarif": "numcheck.reports.sarif:sarif",
    "junit": "numcheck.reports.junit:junit",
    "github": "numcheck.reports.github:github",
    "gitlab": "numcheck.reports.gitlab:gitlab",
    "rdjson": "numcheck.reports.rdjson:rdjson",
    "comment": "numcheck.reports.comment:findings",
}

EXTRACT_FORMATS = {
    "table": "numcheck.reports.claim_table:table",
    "markdown": "numcheck.reports.claim_table:markdown",
    "json": "numcheck.reports.as_json:claims",
    "jsonl": "numcheck.reports.as_json:claim_lines",
    "csv": "numcheck.reports.as_csv:claims",
}


# These write each claim as it comes and forget it.
PASSING_FORMATS = frozenset({"json", "jsonl", "csv"})


def load(place: str) -> Report:
    """The function behind a format, from its "module:function".

    >>> load(CHECK_FORMATS["json"]).__name__
    'findings'
    """
    module, _, function = place.partition(":")
    report: Report = getattr(import_module(module), function)
    return report
