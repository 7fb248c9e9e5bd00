"""Facts: what several mentions state, side by side; a matrix and plots are drawn of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from functools import cached_property, partial
from typing import TYPE_CHECKING

from numcheck.checks.finding import Finding
from numcheck.claims.claim import Claim
from numcheck.records import record

if TYPE_CHECKING:
    from numcheck.relations.article import Article
    from numcheck.words.lexicon import Lexicon

DISAGREEMENTS = frozenset({"restatements", "cross-article", "hedges", "magnitudes"})  # of one fact told twice


@record
class Fact:
    """One fact and every mention of it, by the day of the article, its id and the place in it."""

    name: str  # what it is, in words of the texts
    mentions: tuple[Claim, ...]
    findings: tuple[Finding, ...] = ()  # those that say of its mentions that they disagree

    @property
    def articles(self) -> tuple[str, ...]:
        """The ids of the articles that state it, each once."""
        return tuple(dict.fromkeys(claim.article for claim in self.mentions))

    def disagrees(self, claim: Claim) -> bool:
        """Whether a finding says of that mention that it does not fit another."""
        return any(item.claim is not None and item.claim.id == claim.id for f in self.findings for item in f.evidence)


def stated(
    articles: Sequence[Article], lexicon: Lexicon, findings: Iterable[Finding], *, each: bool = False
) -> tuple[Fact, ...]:
    """The facts that are stated more than once, in the order of the articles' ids and of the text.

    Two mentions that a finding compares are of one fact: the check had the proof.
    """
    from numcheck.relations.same_thing.stated import groups

    compared = [finding for finding in findings if _compares(finding)]
    ordered = sorted(articles, key=lambda article: article.document.id)
    found: list[Fact] = []
    for together in ([article] for article in ordered) if each else [ordered]:
        inside = {article.document.id for article in together}
        mine = [finding for finding in compared if all(item.article in inside for item in finding.evidence)]
        found += [
            _fact(group, mine, lexicon) for group in groups(together, lexicon, [_ids(finding) for finding in mine])
        ]
    return tuple(sorted(found, key=_place))


class Later:
    """The facts of a run, found when a report first asks for them: most never do."""

    def __init__(
        self, articles: Sequence[Article], lexicon: Lexicon, findings: Sequence[Finding], *, each: bool = False
    ) -> None:
        self._find = partial(stated, articles, lexicon, findings, each=each)

    @cached_property
    def _facts(self) -> tuple[Fact, ...]:
        return self._find()

    def __call__(self) -> tuple[Fact, ...]:
        """The facts, found once."""
        return self._facts

    def __reduce__(self) -> tuple[type, tuple[type, tuple[Fact, ...]]]:
        """To another process go the facts, not all they were found in."""
        return partial, (tuple, self())


def _compares(finding: Finding) -> bool:
    """Whether all its evidence are figures of one unit."""
    claims = [item.claim for item in finding.evidence]
    units = {(claim.kind, claim.base) if claim else None for claim in claims}
    return finding.check in DISAGREEMENTS and len(claims) > 1 and len(units) == 1 and None not in units


def _ids(finding: Finding) -> list[str]:
    return [item.claim.id for item in finding.evidence if item.claim]


def _fact(group: Sequence[Claim], findings: Sequence[Finding], lexicon: Lexicon) -> Fact:
    from numcheck.reports.fact_names import name

    ids = {claim.id for claim in group}
    mine = tuple(finding for finding in findings if not ids.isdisjoint(_ids(finding)))
    mentions = tuple(sorted(group, key=_told_at))
    return Fact(name(mentions, lexicon), mentions, mine)


def _told_at(claim: Claim) -> tuple[str, str, bool, int]:
    day = published(claim)
    return (day.isoformat() if day else "", claim.article, claim.part != "title", claim.start)


def _place(fact: Fact) -> tuple[str, bool, int]:
    return min((claim.article, claim.part != "title", claim.start) for claim in fact.mentions)


def published(claim: Claim) -> date | None:
    """The day the article of a claim came out."""
    moment = claim.article_date
    return moment.date() if isinstance(moment, datetime) else moment
