"""The report for an editor and for a pull request: one section per finding, told so that ten seconds decide on it.

First what disagrees, then apart the totals that nothing supports, then what was checked: every article with the hash of
its text, so that a reader can tell whether it is still the one that was read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from numcheck.checks.finding import Finding
from numcheck.records import record
from numcheck.reports.claim_rows import HEADER, cells
from numcheck.reports.counts import SEVERITIES, counted, findings_line, reading_line
from numcheck.reports.escape import MARKER, address, bold, cell, code, inline, line
from numcheck.reports.facts import Fact
from numcheck.reports.matrix import UNLIKE, disagrees, stories, tables
from numcheck.reports.options import Options
from numcheck.reports.passages import Passage, passages
from numcheck.reports.result import Places, Result
from numcheck.reports.snapshot import text_hash
from numcheck.reports.tables import pipe_table

TOTALS = "unsupported-totals"


@record
class Numbered:
    """A finding with its number in the report."""

    number: int
    finding: Finding

    @property
    def link(self) -> str:
        """A link to its section."""
        return f"[{self.number}](#finding-{self.number})"


def findings(result: Result, options: Options) -> Iterator[str]:
    """`check --format markdown`."""
    apart, totals = numbered(result)
    yield head(result)
    yield summary(apart, totals, result.places())
    yield from (section(item, result, options) for item in apart)
    yield totals_head(totals)
    yield from (section(item, result, options) for item in totals)
    yield facts(result)
    yield claims(result)
    yield articles(result)


def with_plots(result: Result, options: Options) -> Iterator[str]:
    """The page of `numcheck report`: the same, and the plots that stand in the folder beside it."""
    from numcheck.reports.plots import names

    told = facts(result)
    for piece in findings(result, options):
        yield facts(result, names(result.facts())) if told and piece == told else piece


def numbered(result: Result) -> tuple[tuple[Numbered, ...], tuple[Numbered, ...]]:
    """The disagreements, then the totals that nothing supports, numbered through."""
    ordered = sorted(result.findings, key=lambda finding: finding.check == TOTALS)
    items = tuple(Numbered(number, finding) for number, finding in enumerate(ordered, 1))
    first = sum(finding.check != TOTALS for finding in ordered)
    return items[:first], items[first:]


def head(result: Result) -> str:
    """What was found in how much."""
    return f"{MARKER}\n\n# Numbers that do not fit\n\n**{findings_line(result)}** in {reading_line(result)}.\n"


def summary(apart: Sequence[Numbered], totals: Sequence[Numbered], places: Places) -> str:
    """A row for each disagreement, and below them where the unsupported totals stand."""
    rows = [
        [item.link, item.finding.severity, _rule(item.finding), cell(item.finding.message), _where(item, places)]
        for item in apart
    ]
    table = "\n" + pipe_table(("", "severity", "rule", "finding", "where"), rows) if rows else ""
    links = ", ".join(item.link for item in totals)
    return f"{table}\nTotals that nothing supports: {links}\n" if totals else table


def totals_head(totals: Sequence[Numbered]) -> str:
    """What begins the section of the unsupported totals."""
    return "\n## Totals that nothing supports\n" if totals else ""


def _where(item: Numbered, places: Places) -> str:
    """The place to look at first, in a cell."""
    return cell(str(places(item.finding.evidence[0])))


def _rule(finding: Finding) -> str:
    return cell(finding.rule or finding.check)


def section(item: Numbered, result: Result, options: Options) -> str:
    """All there is to say of one finding."""
    return "".join(_section(item, result, options))


def _section(item: Numbered, result: Result, options: Options) -> Iterator[str]:
    finding = item.finding
    depth = "###" if finding.check == TOTALS else "##"
    yield f'\n<a id="finding-{item.number}"></a>\n\n{depth} {item.number}. {inline(finding.message)}\n\n'
    link = result.links.get(finding.rule)
    page = f" · {address(link)}" if link else ""
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


def claims(result: Result) -> str:
    """Every claim that some finding rests on, once, with the numbers of its findings; folded."""
    cited: dict[str, list[str]] = {}
    found = {}
    for item in (item for group in numbered(result) for item in group):
        for evidence in item.finding.evidence:
            claim = evidence.claim
            if claim and item.link not in cited.setdefault(claim.id, []):
                cited[claim.id].append(item.link)
                found[claim.id] = claim
    if not found:
        return ""
    places = result.places()
    ordered = sorted(found.values(), key=lambda claim: (claim.article, claim.part != "title", claim.start))
    rows = ([", ".join(cited[claim.id]), cell(str(places(claim))), *map(cell, cells(claim))] for claim in ordered)
    title = f"The {counted(len(found), 'claim')} behind the findings"
    return folded(title, pipe_table(("finding", "where", *HEADER), rows))


def facts(result: Result, plots: Mapping[int, str] | None = None) -> str:
    """The facts told more than once by article; those told alike everywhere are folded.

    `plots` leads from the `id()` of a fact to the file of its plot.
    """
    found = stories(result.facts())
    links = {id(item.finding): item.link for group in numbered(result) for item in group}
    pieces = [_story(story, links, plots or {}) for story in found if disagrees(story)]
    alike = [story for story in found if not disagrees(story)]
    if alike:
        title = f"{counted(sum(map(len, alike)), 'more fact')} told alike by several articles"
        pieces.append(folded(title, "\n".join(_story(story, links, plots or {})[1:] for story in alike)))
    if not pieces:
        return ""
    told = f"A row for each fact that is told more than once; {UNLIKE} marks the figures that do not fit together."
    return f"\n## Facts by article\n\n{told}\n{''.join(pieces)}"


def _story(story: Sequence[Fact], links: Mapping[int, str], plots: Mapping[int, str]) -> str:
    images = [f"![{inline(fact.name)}](plots/{plots[id(fact)]})" for fact in story if id(fact) in plots]
    return f"\n{tables(story, links)}" + (f"\n{' '.join(images)}\n" if images else "")


def folded(title: str, body: str) -> str:
    """A part that opens when its title is clicked; Markdown inside needs the empty lines around it."""
    return f"\n<details>\n<summary>{inline(title)}</summary>\n\n{body}\n</details>\n"


def articles(result: Result) -> str:
    """What was checked: each article with its text's hash, and how many claims and findings it has a part in."""
    if not result.documents:
        return ""
    numbers = Counter(claim.article for claim in result.claims)
    found: Counter[tuple[str, str]] = Counter()
    for finding in result.findings:
        found.update({(item.article, finding.severity) for item in finding.evidence})
    rows = (
        [
            *(cell(text) for text in (document.id, document.title or "", document.source or "")),
            document.date.isoformat() if document.date else "",
            code(text_hash(document)),
            numbers[document.id],
            *(found[document.id, severity] or "" for severity in SEVERITIES),
        ]
        for document in result.documents
    )
    header = ("article", "title", "source", "date", "text", "quantities", *(severity + "s" for severity in SEVERITIES))
    told = (
        "`text` is the beginning of the SHA-256 hash of the title, if there is one, a line end and the text, in UTF-8."
    )
    return f"\n## What was checked\n\n{pipe_table(header, rows)}\n{told}\n"
