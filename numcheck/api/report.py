"""What one call of `check` found, to be asked, printed, drawn in a notebook and written in every format."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from numcheck.api import records
from numcheck.claims.record import record
from numcheck.errors import UserError, did_you_mean
from numcheck.reports import CHECK_FORMATS, Options, Result, load
from numcheck.reports.counts import SEVERITIES, findings_line, is_as_grave, reading_line

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, repr=False)
class Report:
    """The findings in the order of the articles' ids and of the text; `len`, `for` and `if` are about them.

    `problems` are what could not be read, each with `path`, `line` and `message`; `notes` tell what was left out.
    """

    result: Result  # of the rooms inside; not for users
    problems: tuple[UserError, ...] = ()
    notes: tuple[str, ...] = ()

    @cached_property
    def findings(self) -> tuple[records.Finding, ...]:
        """Every disagreement, with the fields that JSON has."""
        return tuple(map(records.finding, self.to_dict()["findings"]))

    @cached_property
    def claims(self) -> tuple[records.Claim, ...]:
        """Every quantity that was read, with the fields that `extract` has."""
        return tuple(records.claim(record(claim)) for claim in self.result.claims)

    @property
    def articles(self) -> tuple[str, ...]:
        """The ids of the articles that were read, in their order."""
        return tuple(document.id for document in self.result.documents)

    def __len__(self) -> int:
        return len(self.result.findings)

    def __iter__(self) -> Iterator[records.Finding]:
        return iter(self.findings)

    def failed(self, on: Literal["error", "warning", "note", "never"] = "warning") -> bool:
        """Whether a finding is that grave or graver, or something could not be read: the command's status is not 0."""
        if on != "never" and on not in SEVERITIES:
            known = (*SEVERITIES, "never")
            raise UserError(f"failed: {on!r} is none of {', '.join(known)}{did_you_mean(str(on), known)}")
        return bool(self.problems) or is_as_grave(self.result.findings, on)

    def render(self, format: str, *, explain: bool = False, width: int = 100) -> str:  # noqa: A002 - as the option is called
        """The report in any format of `numcheck check --format`, as the command writes it into a file."""
        if format not in CHECK_FORMATS:
            near = did_you_mean(str(format), CHECK_FORMATS)
            raise UserError(f"there is no format {format!r}, but {', '.join(CHECK_FORMATS)}{near}")
        return "".join(load(CHECK_FORMATS[format])(self.result, Options(explain=explain, width=width)))

    def to_json(self) -> str:
        """What `numcheck check --format json` prints, to the byte."""
        return self.render("json")

    def to_markdown(self) -> str:
        """What `numcheck check --format markdown` prints."""
        return self.render("markdown")

    def to_dict(self) -> dict[str, Any]:
        """The JSON as Python has it."""
        shape: dict[str, Any] = json.loads(self.to_json())
        return shape

    def to_frame(self, of: Literal["findings", "claims"] = "findings") -> pd.DataFrame:
        """A row for each finding, told by its first piece of evidence; or for each claim, as `extract` gives them."""
        from numcheck.api import frame

        if of not in {"findings", "claims"}:
            raise UserError(f"to_frame: {of!r} is neither findings nor claims")
        return frame.of_findings(self.findings) if of == "findings" else frame.of_claims(self.result.claims)

    def __str__(self) -> str:
        return self.render("text")

    def __repr__(self) -> str:
        return f"<numcheck.Report: {self._headline()}>"

    def _headline(self) -> str:
        unread = f"; {len(self.problems)} could not be read" if self.problems else ""
        return f"{findings_line(self.result)} in {reading_line(self.result)}{unread}"

    def _repr_markdown_(self) -> str:
        return self.to_markdown()

    def _repr_html_(self) -> str:
        from numcheck.api.notebook import as_html

        return as_html(self.result, self._headline())
