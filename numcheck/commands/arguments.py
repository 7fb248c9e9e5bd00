"""The options of each command, as `argparse` reads them.

A command has a parser of its own, made when it is called: options and paths may then stand in any order, and
`numcheck extract` does not build the parser of `check`.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from typing import NoReturn

from numcheck.errors import UserError, did_you_mean

SEVERITIES = ("error", "warning", "note")
FAIL_ON = (*SEVERITIES, "never")
COLORS = ("auto", "always", "never")
RULES = ("list", "show", "test", "schema", "new")  # what `numcheck rules` does


class Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        """Every mistake in the options is a user's error."""
        raise UserError(message.removeprefix("argument "))


class OneOf:
    """A reader of an option that takes one of a few words; shells complete by them."""

    def __init__(self, words: Iterable[str]) -> None:
        self.words = tuple(words)

    def __call__(self, word: str) -> str:
        """The word, if it is one of them."""
        if word not in self.words:
            near = did_you_mean(word, self.words)
            raise argparse.ArgumentTypeError(f"{word!r} is none of {', '.join(self.words)}{near}")
        return word


def names(text: str) -> list[str]:
    """Names by comma.

    >>> names("sums, ranges,")
    ['sums', 'ranges']
    """
    return [name for part in text.split(",") if (name := part.strip())]


def at_least_one(text: str) -> int:
    """A whole number from 1."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1")
    return int(text)


def check(formats: Iterable[str]) -> Parser:
    """The options of `numcheck check`."""
    parser = _reading("check", "Extract the numbers of all articles, compare them, report what does not fit.", formats)
    more = _checking(parser)
    more.add_argument("--watch", action="store_true", help="run again whenever a file changes, until Ctrl-C")
    more.add_argument("--show-suppressed", action="store_true", help="sarif: list suppressed findings too")
    return parser


def report() -> Parser:
    """The options of `numcheck report`: those of `check`, but for where the report goes and what it looks like."""
    told = "Write the report of an article set as a folder: pages, and plots of the facts told more than once."
    parser = _reading("report", told)
    parser.add_argument(
        "--output", default="numcheck-report", metavar="DIR", help="the folder (default: numcheck-report)"
    )
    _checking(parser)
    parser.set_defaults(format=None, watch=False, show_suppressed=False)
    return parser


def extract(formats: Iterable[str]) -> Parser:
    """The options of `numcheck extract`."""
    return _reading("extract", "Print every number of the articles with what it is a number of.", formats)


def init() -> Parser:
    """The options of `numcheck init`."""
    told = "Write settings, a first rule and a job for GitHub Actions; what is there already stays."
    parser = Parser(prog="numcheck init", description=told, allow_abbrev=False)
    parser.add_argument("folder", nargs="?", default=".", metavar="FOLDER", help="where to (default: here)")
    parser.add_argument("--quiet", action="store_true", help="do not say what to do next")
    return parser


def rules() -> Parser:
    """The options of `numcheck rules`."""
    parser = Parser(prog="numcheck rules", description="What rules there are.", allow_abbrev=False)
    parser.add_argument("action", type=OneOf(RULES), metavar="|".join(RULES))
    told = "show, new: a rule; test: rule files or folders; schema: rules or settings"
    parser.add_argument("names", nargs="*", metavar="ID|PATH", help=told)
    parser.add_argument(
        "--format", type=OneOf(("table", "json")), default="table", metavar="FORMAT", help="list: table or json"
    )
    parser.add_argument("--require-examples", action="store_true", help="test: fail where a rule has none")
    parser.add_argument(
        "--rules", action="append", metavar="PATH", help="rule files or folders, added to the default rules"
    )
    parser.add_argument("--pack", action="append", dest="packs", metavar="NAME", help="a themed pack of rules")
    parser.add_argument("--no-default-rules", action="store_true", default=None, help="only --rules and --pack")
    _everywhere(parser)
    return parser


def _reading(command: str, description: str, formats: Iterable[str] = ()) -> Parser:
    parser = Parser(prog=f"numcheck {command}", description=description, allow_abbrev=False)
    known = tuple(formats)
    parser.add_argument("paths", nargs="*", metavar="PATH", help="files, folders, or - for standard input")
    if known:
        parser.add_argument("--format", type=OneOf(known), metavar="FORMAT", help=", ".join(known))
        parser.add_argument(
            "--output",
            action="append",
            default=[],
            metavar="[FORMAT=]FILE",
            help="the report, or one more report, goes there",
        )
    parser.add_argument("--exclude", action="append", metavar="GLOB", help="leave these files and folders out")
    parser.add_argument("--stdin-filename", metavar="NAME", help="what standard input is called")
    parser.add_argument("--lang", metavar="CODE", help="language of the articles (default: en)")
    parser.add_argument("--show-files", action="store_true", help="print the files that would be read")
    parser.add_argument("--jobs", type=at_least_one, metavar="N", help="processes")
    _everywhere(parser)
    return parser


def _checking(parser: Parser) -> argparse._ArgumentGroup:
    """The options of every command that checks; the group of how it is reported, for more."""
    more = parser.add_argument_group("rules")
    more.add_argument(
        "--rules", action="append", metavar="PATH", help="rule files or folders, added to the default rules"
    )
    more.add_argument("--pack", action="append", dest="packs", metavar="NAME", help="a themed pack of rules")
    more.add_argument("--no-default-rules", action="store_true", default=None, help="only --rules and --pack")
    more.add_argument("--select", action="extend", type=names, metavar="IDS", help="only these rules or checks")
    more.add_argument("--ignore", action="extend", type=names, metavar="IDS", help="all but these rules or checks")
    more = parser.add_argument_group("what is reported")
    more.add_argument("--fail-on", type=OneOf(FAIL_ON), metavar="LEVEL", help="error, warning (default), note or never")
    more.add_argument("--each", action="store_true", help="every article is a set of its own")
    more.add_argument("--against", action="append", default=[], metavar="PATH", help="articles only to compare with")
    more.add_argument("--report-only", action="append", metavar="PATH", help="only findings that touch these files")
    more.add_argument("--changed-since", metavar="REV", help="only findings that touch files changed since then (git)")
    more.add_argument("--no-cache", action="store_true", help="with these two: read unchanged articles again, too")
    more = parser.add_argument_group("what is known")
    more.add_argument("--baseline", metavar="FILE", help="leave out the findings this file knows")
    more.add_argument("--write-baseline", metavar="FILE", help="write a file that knows all findings of this run")
    more.add_argument("--prune-baseline", metavar="FILE", help="as --baseline, and take stale entries out of the file")
    more.add_argument(
        "--fail-on-stale", action="store_true", default=None, help="status 1 where a known finding is no more"
    )
    more.add_argument("--no-suppressions", action="store_true", help="as if no suppression stood anywhere")
    more.add_argument("--add-suppressions", metavar="REASON", help="write all findings to the sidecar file")
    more = parser.add_argument_group("how it is reported")
    more.add_argument("--max-findings", type=at_least_one, metavar="N", help="show the N gravest")
    more.add_argument(
        "--why", metavar="RULE", help="say on standard error why a rule did or did not fire, claim by claim"
    )
    more.add_argument("--statistics", action="store_true", help="count the findings of each rule on standard error")
    more.add_argument("--explain", action="store_true", help="show the evidence and weights each finding rests on")
    return more


def _everywhere(parser: Parser) -> None:
    parser.add_argument("--config", metavar="FILE", help="read the settings from this file")
    parser.add_argument("--isolated", action="store_true", help="read no settings at all")
    parser.add_argument("--show-settings", action="store_true", help="print the settings and where they come from")
    parser.add_argument("--color", type=OneOf(COLORS), default="auto", metavar="WHEN", help="auto, always or never")
    parser.add_argument("--quiet", action="store_true", help="say nothing beside the report but what went wrong")
