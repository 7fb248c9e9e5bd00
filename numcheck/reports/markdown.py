"""The report for an editor and for a pull request: one section per finding, told so that ten seconds decide on it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from numcheck.checks.finding import Finding
from numcheck.reports.claim_rows import HEADER, cells
from numcheck.reports.counts import SEVERITIES, findings_line, reading_line
from numcheck.reports.escape import MARKER, bold, cell, code, inline, line
from numcheck.reports.options import Options
from numcheck.reports.passages import Passage, passages
from numcheck.reports.result import Places, Result
from numcheck.reports.tables import pipe_table


def findings(result: Result, options: Options) -> Iterator[str]:
    """`check --format markdown`."""
    places = result.places()
    yield f"{MARKER}\n\n# Numbers that do not fit\n\n**{findings_line(result)}** in {reading_line(result)}.\n"
    if result.findings:
        yield _summary(result, places)
    for number, finding in enumerate(result.findings, 1):
        yield from _section(number, finding, result, options)
    if result.findings:
        yield _claims(result, places)
    if result.documents:
        yield _articles(result)


def _summary(result: Result, places: Places) -> str:
    rows = (
        [
            f"[{number}](#finding-{number})",
            finding.severity,
            _rule(finding),
            cell(finding.message),
            _where(finding, places),
        ]
        for number, finding in enumerate(result.findings, 1)
    )
    return "\n" + pipe_table(("", "severity", "rule", "finding", "where"), rows)


def _where(finding: Finding, places: Places) -> str:
    """The place to look at first, in a cell."""
    return cell(str(places(finding.evidence[0])))


def _rule(finding: Finding) -> str:
    return cell(finding.rule or finding.check)


def _section(number: int, finding: Finding, result: Result, options: Options) -> Iterator[str]:
    yield f'\n<a id="finding-{number}"></a>\n\n## {number}. {inline(finding.message)}\n\n'
    link = result.links.get(finding.rule)
    page = f" · {inline(link)}" if link else ""
    yield f"{finding.severity} · rule {code(finding.rule or finding.check)}{page}\n"
    yield from map(_quote, passages(finding.evidence, result.places()))
    yield f"\nArithmetic: {inline(finding.explanation)}\n"
    if finding.suggestions:
        yield f"\nWould fit: {' or '.join(bold(inline(value)) for value in finding.suggestions)}\n"
    if options.explain:
        yield from _reasons(finding)


def _quote(passage: Passage) -> str:
    """A block quote with the numbers in bold, under it where it stands."""
    pieces = (
        bold(inline(text)) if marked else (inline if at else line)(text)
        for at, (text, marked) in enumerate(passage.pieces())
    )
    sentence = "".join(pieces).strip()
    title = "title" if passage.part == "title" else ""
    place = ", ".join(item for item in (code(str(passage.place)), title, inline(passage.said_by)) if item)
    return f"\n> {sentence}\n>\n> — {place}\n"


def _reasons(finding: Finding) -> Iterator[str]:
    yield f"\nConfidence {finding.confidence:.2f}, which rests on:\n\n"
    for reason in finding.reasons:
        yield f"- {reason.weight:+.2f} {line(reason.name)}\n"


def _claims(result: Result, places: Places) -> str:
    """Every claim that some finding rests on, once, with the numbers of its findings."""
    cited: dict[str, list[str]] = {}
    claims = {}
    for number, finding in enumerate(result.findings, 1):
        for item in finding.evidence:
            if item.claim and str(number) not in cited.setdefault(item.claim.id, []):
                cited[item.claim.id].append(str(number))
                claims[item.claim.id] = item.claim
    ordered = sorted(claims.values(), key=lambda claim: (claim.article, claim.part != "title", claim.start))
    rows = ([", ".join(cited[claim.id]), cell(str(places(claim))), *map(cell, cells(claim))] for claim in ordered)
    return "\n## The claims behind the findings\n\n" + pipe_table(("finding", "where", *HEADER), rows)


def _articles(result: Result) -> str:
    """How many claims and findings each article has a part in."""
    claims = Counter(claim.article for claim in result.claims)
    found: Counter[tuple[str, str]] = Counter()
    for finding in result.findings:
        found.update({(item.article, finding.severity) for item in finding.evidence})
    rows = (
        [
            *(cell(text) for text in (document.id, document.title or "", document.source or "")),
            document.date.isoformat() if document.date else "",
            claims[document.id],
            *(found[document.id, severity] or "" for severity in SEVERITIES),
        ]
        for document in result.documents
    )
    header = ("article", "title", "source", "date", "quantities", *(severity + "s" for severity in SEVERITIES))
    return "\n## Articles\n\n" + pipe_table(header, rows)
