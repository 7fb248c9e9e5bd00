"""The Markdown report as a comment on a pull request: the same, cut so that a code host takes it.

A comment on GitHub may have 65,536 characters. Parts are kept whole, in this order of importance, as far as they fit:
the summary, the findings, the gravest first, the facts by article, the articles, the claims. A last line says what was
left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from numcheck.reports import markdown
from numcheck.reports.counts import SEVERITIES, counted
from numcheck.reports.markdown import Numbered
from numcheck.reports.options import Options
from numcheck.reports.result import Result

LIMIT = 65_536  # of GitHub, in characters; held here in bytes, so that no way to count them exceeds it
_NOTE = 400  # bytes kept for the line that says what was left out
_SUMMARY = LIMIT // 3


def findings(result: Result, options: Options) -> Iterator[str]:
    """`check --format comment`."""
    apart, totals = markdown.numbered(result)
    room = _Room(LIMIT - _NOTE)
    first = markdown.head(result)
    room.takes(first)
    shown, summary = _summary(apart, totals, result)
    room.takes(summary)
    sections: dict[int, str] = {}
    for item in _by_gravity((*apart, *totals)):
        section = markdown.section(item, result, options)
        if not room.takes(section):
            break
        sections[item.number] = section
    title = markdown.totals_head([item for item in totals if item.number in sections])
    room.takes(title)
    facts, articles, claims = (part(result) for part in (markdown.facts, markdown.articles, markdown.claims))
    kept = {"facts": room.takes(facts), "articles": room.takes(articles), "claims": room.takes(claims)}
    yield first + summary
    yield from (sections[item.number] for item in apart if item.number in sections)
    yield title
    yield from (sections[item.number] for item in totals if item.number in sections)
    yield facts if kept["facts"] else ""
    yield claims if kept["claims"] else ""
    yield articles if kept["articles"] else ""
    missing = len(result.findings) - len(sections)
    left = [f"the sections of {counted(missing, 'finding')}"] if missing else []
    left += [f"{counted(len(apart) - shown, 'row')} of the summary"] if len(apart) > shown else []
    left += [f"the list of {name}" for name, is_kept in kept.items() if not is_kept]
    if left:
        yield f"\nLeft out to stay below {LIMIT:,} characters: {', '.join(left)}. `--format markdown` has all.\n"


class _Room:
    """What is left of a number of bytes."""

    def __init__(self, size: int) -> None:
        self.size = size

    def takes(self, text: str) -> bool:
        """Whether the text fits in whole; then its room is taken."""
        needed = len(text.encode("utf-8", "surrogatepass"))
        if needed > self.size:
            return False
        self.size -= needed
        return True


def _by_gravity(items: Sequence[Numbered]) -> list[Numbered]:
    return sorted(items, key=lambda item: SEVERITIES.index(item.finding.severity))


def _summary(apart: Sequence[Numbered], totals: Sequence[Numbered], result: Result) -> tuple[int, str]:
    """As many rows of the summary as a third of a comment holds, the gravest; and how many there are."""
    places, ranked, size = result.places(), _by_gravity(apart), len(apart)
    while True:
        kept = sorted(ranked[:size], key=lambda item: item.number)
        text = markdown.summary(kept, totals if size == len(apart) else totals[:20], places)
        if not size or _Room(_SUMMARY).takes(text):
            return size, text
        size //= 2
