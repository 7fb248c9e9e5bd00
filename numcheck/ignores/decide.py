"""The verb of this room: which findings are shown, and what was said in vain."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from datetime import date

from numcheck.checks.finding import Finding
from numcheck.documents.document import Document
from numcheck.ignores import directives
from numcheck.ignores.suppression import ALL, Suppressed, Suppression
from numcheck.records import record
from numcheck.rules.complaint import nearest

_SIC = re.compile(r"\s{0,2}[\[(]sic[\])]", re.IGNORECASE)


@record
class Decision:
    """`shown` and `suppressed` keep the order of the findings; `notes` are lines for the person at the terminal.

    `unused` are suppressions of rules that ran and left out nothing, `expired` those whose last day is past.
    """

    shown: tuple[Finding, ...]
    suppressed: tuple[Suppressed, ...] = ()
    unused: tuple[Suppression, ...] = ()
    expired: tuple[Suppression, ...] = ()
    notes: tuple[str, ...] = ()


def decide(
    findings: Sequence[Finding],
    documents: Sequence[Document],
    sidecar: Iterable[Suppression],
    ran: Collection[str],
    known: Collection[str],
    today: date,
    speaking: Sequence[Document] = (),
) -> Decision:
    """What is left of the findings; `ran` and `known` are the names of the rules and checks that ran, and of all.

    `speaking` are the articles whose own comments, front matter and [sic] count.
    """
    said = [item for document in speaking for item in directives.read(document)]
    notes = [str(item) for item in said if isinstance(item, directives.Complaint)]
    stated = [*(item for item in said if isinstance(item, Suppression)), *sidecar]
    notes += (
        f"{item.place}: there is no rule '{item.rule}'{nearest(item.rule, sorted(known))}"
        for item in stated
        if item.rule not in known and item.rule != ALL
    )
    expired = tuple(item for item in stated if item.until is not None and item.until < today)
    valid = [item for item in stated if item not in expired]
    paths = {document.id: document.path for document in documents}
    by_id = {document.id: document for document in speaking}
    used: set[int] = set()
    shown: list[Finding] = []
    suppressed: list[Suppressed] = []
    for finding in findings:
        covering = [at for at, item in enumerate(valid) if item.covers(finding, paths)]
        used.update(covering)
        if covering or _is_sic(finding, by_id):
            suppressed.append(Suppressed(finding, valid[covering[0]] if covering else None))
        else:
            shown.append(finding)
    left = (item for at, item in enumerate(valid) if at not in used and not item.is_setting)
    unused = tuple(item for item in left if item.rule in ran or item.rule == ALL)
    return Decision(tuple(shown), tuple(suppressed), unused, expired, tuple(notes))


def _is_sic(finding: Finding, documents: dict[str, Document]) -> bool:
    """Whether the writer says of a figure, by "[sic]" right behind it, that it stands so in the source."""
    return any(
        _SIC.match(documents[item.article].part(item.part).text, item.end) is not None
        for item in finding.evidence
        if item.article in documents
    )
