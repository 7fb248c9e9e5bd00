"""The noun of this room: one thing the user has said is to be left out."""

from __future__ import annotations

from datetime import date

from numcheck.checks.finding import Evidence, Finding
from numcheck.records import record
from numcheck.rules.globs import matches

ALL = "*"  # every rule


@record
class Suppression:
    """Where it stands, which rule it is about and, only if given, which article, stretch of its text and figure."""

    place: str  # "a.md:12", for what is said of it
    rule: str
    article: str | None = None  # an id, or a glob of files where `is_glob`
    is_glob: bool = False
    span: tuple[int, int] | None = None  # in the text of the article
    quote: str | None = None  # only figures that hold these words
    reason: str = ""
    until: date | None = None  # the last day it holds
    is_setting: bool = False  # of the settings file: there to stay, used or not

    @property
    def is_inside(self) -> bool:
        """Whether it stands in the article itself, not in a file beside it."""
        return not self.is_glob

    def covers(self, finding: Finding, paths: dict[str, str]) -> bool:
        """Whether the finding, one piece of its evidence at least, is what was meant; `paths` are by article id."""
        if self.rule not in (ALL, finding.rule, finding.check):
            return False
        return any(self._is_there(item, paths) and self._is_quoted(item) for item in finding.evidence)

    def _is_there(self, item: Evidence, paths: dict[str, str]) -> bool:
        if self.is_glob:
            path = paths.get(item.article, item.article)
            return self.article in (None, path) or matches(self.article or "", path)  # a name may hold a bracket
        if self.article != item.article:
            return False
        return self.span is None or (item.part == "text" and self.span[0] <= item.start < self.span[1])

    def _is_quoted(self, item: Evidence) -> bool:
        return self.quote is None or " ".join(self.quote.split()).lower() in " ".join(item.text.split()).lower()

    def __str__(self) -> str:
        quote = "" if self.quote is None else f'["{self.quote}"]'
        return f"{self.place}: {'all rules' if self.rule == ALL else self.rule}{quote}"


@record
class Suppressed:
    """A finding that is left out, and by what; None stands for "[sic]" behind a figure."""

    finding: Finding
    by: Suppression | None = None
