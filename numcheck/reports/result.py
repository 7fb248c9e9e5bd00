"""The noun of this room: what one run read, took out and found."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import field
from typing import TYPE_CHECKING

from numcheck.checks.finding import Evidence, Finding, Severity
from numcheck.claims.claim import Claim
from numcheck.documents.document import Document
from numcheck.records import record

if TYPE_CHECKING:
    from numcheck.ignores.suppression import Suppressed  # `extract` does without that room
    from numcheck.reports.facts import Fact


@record
class Place:
    """Where a span stands in the file: line and column from 1; of a record file the record's line and no column.

    In a file without lines `name` says what was counted: "row 3", "paragraph 4", "page 2".
    """

    article: str
    line: int
    column: int | None
    name: str | None = None

    def __str__(self) -> str:
        if self.name:
            return f"{self.article}, {self.name}"
        return ":".join(str(item) for item in (self.article, self.line, self.column) if item is not None)


class Passing:
    """Claims that pass by once, so that no run holds them all; `len` counts those that have passed."""

    __slots__ = ("_claims", "_count")

    def __init__(self, claims: Iterable[Claim]) -> None:
        self._claims = claims
        self._count = 0

    def __iter__(self) -> Iterator[Claim]:
        for claim in self._claims:
            self._count += 1
            yield claim

    def __len__(self) -> int:
        return self._count


@record
class About:
    """What a report that lists the rules says of one."""

    check: str
    summary: str = ""  # one sentence: what it finds
    why: str = ""
    link: str = ""  # its page
    severity: Severity | None = None  # what it was set to; None where the check decides


@record
class Result:
    """`findings` are those to be shown, in the order to show them; `extract` leaves them and `rules` empty."""

    documents: tuple[Document, ...]
    claims: tuple[Claim, ...] | Passing
    findings: tuple[Finding, ...] = ()
    rules: tuple[str, ...] = ()  # ids of the rules that ran
    links: Mapping[str, str] = field(default_factory=dict)  # rule id -> its own `link`, where it has one
    about: Mapping[str, About] = field(default_factory=dict)  # rule id -> what it is
    skipped: int = 0  # files left out because they hold no article
    suppressed: tuple[Suppressed, ...] = ()  # what was left out, for the formats that can say so
    problems: tuple[str, ...] = ()  # what could not be done, one line each
    # what is stated more than once; found when a report asks for it
    facts: Callable[[], tuple[Fact, ...]] = field(default=tuple, compare=False)

    def places(self) -> Places:
        """A look-up from evidence to its place in the file."""
        return Places({document.id: document for document in self.documents})


@record
class Places:
    """Finds the place of a span by the article's id."""

    documents: Mapping[str, Document]

    def __call__(self, span: Evidence | Claim) -> Place:
        """The place of the span's first character."""
        document = self.documents[span.article]
        line, column = document.line_column(span.part, span.start)
        return Place(span.article, line, column, document.place_name(line))
