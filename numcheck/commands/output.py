"""Where reports go: standard output, files beside it; and the closing line that a person reads on standard error."""

from __future__ import annotations

import os
import shutil
import sys
from argparse import Namespace
from collections.abc import Iterator, Mapping
from dataclasses import replace
from io import TextIOWrapper
from typing import Protocol

from numcheck.errors import UserError, complain, did_you_mean
from numcheck.records import record
from numcheck.reports import Options, Result, load

CLEAN, FAILED = 0, 2


class Outlet(Protocol):
    """Where a run's report goes, and what it says beside it."""

    def say(self, line: str) -> None:
        """Tell the person something."""

    def write(self, result: Result, status: int = CLEAN) -> int:
        """Write all there is to write; the status of the run."""


STANDARD = ""  # the name of standard output among the destinations


@record
class Output:
    """`reports` are pairs of a destination and a format."""

    reports: tuple[tuple[str, str], ...]
    formats: Mapping[str, str]
    options: Options
    paint_files: bool
    quiet: bool
    statistics: bool = False

    @classmethod
    def of(cls, given: Namespace, formats: Mapping[str, str], default: str) -> Output:
        """What the options say; raises `UserError` before any work is done where a format is unknown."""
        main, files = STANDARD, []
        for wanted in given.output:
            name, is_pair, file = wanted.partition("=")
            if is_pair and name.isalpha():
                files.append((file, _known(name, formats)))
            elif main:
                raise UserError(
                    f"--output: {main} and {wanted} cannot both take the report; write FORMAT=FILE for one more"
                )
            else:
                main = wanted
        look = Options(color=_colored(given.color), explain=getattr(given, "explain", False), width=_width())
        reports = ((main, _known(given.format or default, formats)), *files)
        counts = getattr(given, "statistics", False)
        return cls(reports, formats, look, given.color == "always", given.quiet, counts)

    def say(self, line: str) -> None:
        """Tell the person something, unless all is to be quiet."""
        if not self.quiet:
            complain(line)

    def write(self, result: Result, status: int = CLEAN) -> int:
        """Write every report, say how it went; the status, 2 where a part could not be done."""
        for file, name in self.reports:
            report = load(self.formats[name])
            if file == STANDARD:
                _to_standard_output(report(result, self.options))
            else:
                look = self.options if self.paint_files else replace(self.options, color=False)
                _to_file(file, report(result, look))
        for problem in result.problems:
            complain(problem)
        if self.statistics:
            self._count(result)
        if not self.quiet:
            self._close(result)
        return FAILED if result.problems else status

    def _count(self, result: Result) -> None:
        from numcheck.reports.counts import SEVERITIES, by_rule
        from numcheck.reports.tables import plain_table

        header = ("rule", *(f"{severity}s" for severity in SEVERITIES))
        sys.stderr.write(plain_table(header, by_rule(result), numbers=len(SEVERITIES)))

    def _close(self, result: Result) -> None:
        from numcheck.reports.counts import findings_line, reading_line

        if result.rules and not len(result.claims):
            complain("there is no number in what was read, so nothing was checked")
        if self.reports[0] == (STANDARD, "text") and _is_one_stream():
            return  # the person has just read it
        reading = reading_line(result)
        print(f"{findings_line(result)} in {reading}" if result.rules else reading, file=sys.stderr)


def show(lines: Iterator[str]) -> int:
    """Print lines that are no report, and end clean."""
    _to_standard_output(lines)
    return CLEAN


def _known(name: str, formats: Mapping[str, str]) -> str:
    if name not in formats:
        raise UserError(f"there is no format {name!r}, but {', '.join(formats)}{did_you_mean(name, formats)}")
    return name


def _to_standard_output(pieces: Iterator[str]) -> None:
    if isinstance(sys.stdout, TextIOWrapper):  # not so where a program has put something else in its place
        encoding = sys.stdout.encoding if sys.stdout.isatty() else "utf-8"
        sys.stdout.reconfigure(encoding=encoding, errors="backslashreplace")
    try:
        sys.stdout.writelines(pieces)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has seen enough, as `head` has
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _to_file(name: str, pieces: Iterator[str]) -> None:
    try:
        with open(name, "w", encoding="utf-8", newline="") as file:  # noqa: PTH123 - the name is shown as it was given
            file.writelines(pieces)
    except OSError as error:
        raise UserError(f"cannot be written: {error.strerror}", path=name) from None


def _is_one_stream() -> bool:
    """Whether what goes to standard output and to standard error comes together: on a terminal, in a job's log."""
    try:
        output, error = (os.fstat(stream.fileno()) for stream in (sys.stdout, sys.stderr))
    except (OSError, ValueError):  # not streams of the system
        return False
    return (output.st_dev, output.st_ino) == (error.st_dev, error.st_ino)


def _colored(when: str) -> bool:
    if when != "auto":
        return when == "always"
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _width() -> int:
    return min(120, shutil.get_terminal_size((100, 24)).columns)
