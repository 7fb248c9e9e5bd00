"""Rules that `require` something of every claim they select."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from numcheck.claims.claim import Claim
from numcheck.relations.article import Article
from numcheck.relations.totals.cues import Cues, compiled
from numcheck.relations.totals.figures import Unit, laid_out, unit
from numcheck.relations.totals.support import adds_up, goes_on, is_attributed, tells_its_source
from numcheck.rules.dimensions import value_of
from numcheck.rules.facts import Fact, asserted, facts, is_of_one_thing
from numcheck.rules.outcome import Outcome, failure
from numcheck.rules.rule import Rule
from numcheck.rules.seen import Seen
from numcheck.sentences.sentence import Sentence
from numcheck.words.lexicon import Lexicon

MISSING = {
    "attribution": "no source is named for {}",
    "breakdown": "no figures of the set add up to {}",
    "corroboration": "no other article or source of the set gives {}",
    "date": "no day or period is given for {}",
    "unit": "no unit is given for {}",
}
PRESENT = {
    "attribution": "a source is named for {}",
    "breakdown": "figures add up to {}",
    "corroboration": "another article or source gives {}",
    "date": "a day or period is given for {}",
    "unit": "{} has a unit",
}


def outcomes(rule: Rule, claims: Sequence[Seen], stock: Stock) -> Iterator[Outcome]:
    """One outcome for each fact that the rule selects in an article: support for one mention is support for all."""
    wanted = str(rule.body)
    by_article: dict[str, list[Seen]] = {}
    for seen in asserted(claims, rule.where):
        by_article.setdefault(seen.claim.article, []).append(seen)
    for article, found in by_article.items():
        for fact in facts(found):
            text = fact.claim.text
            if any(HAS[wanted](stock, seen) for seen in fact.seen):
                yield Outcome(article, "holds", PRESENT[wanted].format(text))
            else:
                yield _missing(rule, article, fact, wanted)


def _missing(rule: Rule, article: str, fact: Fact, wanted: str) -> Outcome:
    message = MISSING[wanted].format(fact.claim.text)
    return failure(rule, article, [fact], message, f"{message} (require: {wanted})")


@dataclass
class Stock:
    """What of the whole set speaks for a figure, laid out when first asked for."""

    articles: Sequence[Article]
    lexicon: Lexicon

    @cached_property
    def cues(self) -> Cues:
        """The words of attribution and of totals."""
        return compiled(self.lexicon)

    @cached_property
    def figures(self) -> Mapping[str, Unit]:
        """Every figure of the set by its unit."""
        return laid_out(self.articles)

    @cached_property
    def by_id(self) -> Mapping[str, Article]:
        """The articles by their ids."""
        return {article.document.id: article for article in self.articles}

    def sentences(self, article: str) -> dict[tuple[str, int], Sentence]:
        """The sentences with figures of an article, by part and number."""
        return {(claim.part, claim.sentence.index): claim.sentence for claim in self.by_id[article].all_claims}

    def is_attributed(self, seen: Seen) -> bool:
        """Whether its sentence says who counted, goes on from one that does, or the article says so of its figures."""
        claim = seen.claim
        if claim.source or claim.quoted or is_attributed(claim.sentence, self.cues):
            return True
        before = self.sentences(claim.article).get((claim.part, claim.sentence.index - 1))
        if before is not None and goes_on(claim.sentence, before, self.cues):
            return True
        return tells_its_source(self.by_id[claim.article], self.cues)

    def is_broken_down(self, seen: Seen) -> bool:
        """Whether figures of one paragraph, or of one thing in the whole set, add up to it."""
        return adds_up(seen.claim, self.figures[unit(seen.claim)], self.lexicon)

    def is_corroborated(self, seen: Seen) -> bool:
        """Whether another article, or another source, gives the same."""
        low, high = seen.claim.interval.low, seen.claim.interval.high
        kin = self.figures[unit(seen.claim)].figures
        if low is None or high is None:
            return any(_corroborates(seen, figure.claim) for figure in kin)
        reach = (high - low) + abs(high) / 10
        return any(
            _corroborates(seen, other) for other in self.figures[unit(seen.claim)].about(low - reach, high + reach)
        )

    def is_dated(self, seen: Seen) -> bool:
        """Whether a day or period is told of it, or stands in its sentence."""
        claim = seen.claim
        return claim.time is not None or any(
            other.kind == "date" and other.sentence is claim.sentence for other in self.by_id[claim.article].all_claims
        )


def _corroborates(seen: Seen, other: Claim) -> bool:
    claim = seen.claim
    if other is claim or other.status != claim.status or not value_of(other).interval.meets(value_of(claim).interval):
        return False
    told_by = claim.source, other.source
    if claim.article == other.article and (None in told_by or told_by[0] == told_by[1]):
        return False
    return is_of_one_thing(seen, Seen(other, seen.lexicon)) and not _words(claim).isdisjoint(_words(other))


def _words(claim: Claim) -> frozenset[str]:
    return claim.subject_lemmas | claim.names | claim.topic


HAS: dict[str, Callable[[Stock, Seen], bool]] = {
    "attribution": Stock.is_attributed,
    "breakdown": Stock.is_broken_down,
    "corroboration": Stock.is_corroborated,
    "date": Stock.is_dated,
    "unit": lambda _stock, seen: seen.claim.quantity.unit != "dimensionless",
}
