"""Annotations of GitHub Actions, worst first, since a step shows ten of each kind; and the job summary in Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.checks.finding import Finding
from numcheck.reports.counts import SEVERITIES
from numcheck.reports.options import Options
from numcheck.reports.region import region
from numcheck.reports.related import message, rule_of
from numcheck.reports.result import Places, Result

COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}


def github(result: Result, options: Options) -> Iterator[str]:  # noqa: ARG001 - every format is called alike
    """`check --format github`: a workflow command per finding."""
    places = result.places()
    for finding in sorted(result.findings, key=lambda one: SEVERITIES.index(one.severity)):
        yield _command(finding, places)


def _command(finding: Finding, places: Places) -> str:
    place = region(finding.evidence[0], places.documents)
    properties = {
        "title": f"numcheck ({rule_of(finding)})",
        "file": place.path,
        "line": place.line,
        "endLine": place.end_line,
    }
    if place.column is not None and place.end_column is not None and place.line == place.end_line:
        properties |= {"col": place.column, "endColumn": place.end_column}  # across lines the service refuses them
    told_of = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    return f"::{COMMANDS[finding.severity]} {told_of}::{_data(message(finding, places))}\n"


def _data(text: str) -> str:
    r"""The message of a command.

    >>> _data("5%\nmore")
    '5%25%0Amore'
    """
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """The value of a property of a command.

    >>> _property("a:b,c")
    'a%3Ab%2Cc'
    """
    return _data(text).replace(":", "%3A").replace(",", "%2C")
