"""Limits that hold for all there is, and always: "never rose above 14C", "no class has more than 30 pupils"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from numcheck.claims.claim import Claim
from numcheck.relations.bounded.extremes import is_told_apart
from numcheck.relations.bounded.ranked import is_of_another_time, lemmas_of
from numcheck.relations.bounded.spans import KINDS, Span, are_comparable, is_value
from numcheck.relations.bounded.vocabulary import Vocabulary
from numcheck.relations.reading import Line, is_bare
from numcheck.words.lemmas import lemma, word_forms
from numcheck.words.lexicon import Lexicon

NEXT = 2  # sentences from a limit to a day on which it was broken
REACH = 14  # words before a figure that may say that none is beyond it
NONE = frozenset({"never", "no", "none", "nobody", "nowhere", "neither", "not"})
ALL = frozenset({"all", "every", "each", "always", "everyone", "everywhere", "throughout"})
FLOORS = frozenset({"must", "minimum", "never", "no", "none", *ALL})  # "at least £2m was given" is all that was given
ALWAYS = frozenset({"never", "throughout", "always"})
LONG = frozenset({"day", "week", "weekend", "month", "season", "summer", "winter", "spring", "autumn", "year", "night"})
STARTS = frozenset(
    (verb, word) for verb in ("start", "starts", "begin", "begins", "starting") for word in ("at", "from")
)
TURNED = {"at-most": "at-least", "at-least": "at-most"}


def limits(page: Sequence[Line], known: Vocabulary) -> list[Span]:
    """The limits of an article, each as a range with one end."""
    found: list[Span] = []
    for place, line in enumerate(page):
        for claim in line.claims:
            if claim.kind not in KINDS or claim.value is None or claim.quantity.number.form != "cardinal":
                continue
            must = _must(line, claim, known)
            if must and not claim.sentence.is_quoted(claim.start):
                found.append(Span(line, place, (claim,), (), must))
    return found


def _must(line: Line, claim: Claim, known: Vocabulary) -> str:
    """On which side of a figure all lie; nothing where it is no limit."""
    words = line.sentence.lower[max(0, claim.first_word - REACH) : claim.word]
    modifier = claim.quantity.number.modifier
    none = not NONE.isdisjoint(words)
    if none and modifier in ("more_than", "less_than"):
        return "at-most" if modifier == "more_than" else "at-least"
    if none and modifier == "exact" and words[-1:] == ("than",) and len(words) > 1:
        return known.comparatives.get(words[-2], "")
    if modifier == "at_most":
        return "at-most"
    if modifier == "at_least":
        return "at-least" if not FLOORS.isdisjoint(words) else ""
    if modifier in ("more_than", "less_than") and not ALL.isdisjoint(words):
        return "at-least" if modifier == "more_than" else "at-most"
    return "at-least" if modifier == "exact" and words[-2:] in STARTS else ""


def broken(
    page: Sequence[Line], spans: Sequence[Span], known: Vocabulary, lexicon: Lexicon
) -> Iterator[tuple[Span, Claim]]:
    """The value of one day, behind what is told of every day: "never rose above 14C. On Thursday it reached 17C"."""
    for span in spans:
        if not _is_of_all_the_time(span):
            continue
        mine = lemmas_of(span.line.sentence.lower, lexicon)
        for line in page[span.place + 1 : span.place + 1 + NEXT]:
            if line.sentence.index - span.line.sentence.index > NEXT or line.sentence.part != span.line.sentence.part:
                break
            values = [claim for claim in line.claims if claim.kind != "date"]
            if len(values) != 1 or len(values) == len(line.claims) or not is_value(values[0]):
                continue
            value = values[0]
            if not are_comparable(span, value, lexicon) or value.change is not None or _is_other_noun(span, value):
                continue
            if not _says_no_more(line, mine, known, lexicon) or is_told_apart(span, line, known):
                continue
            if not is_of_another_time(line, span) or _is_ever(span, line):
                yield span, value


def _is_ever(span: Span, line: Line) -> bool:
    """Whether a year lies in all the time of "has never been lower", or in the ten years that are told of."""
    words = span.line.sentence.lower
    if "never" not in words or {"has", "have"}.isdisjoint(words):
        return False
    years = [claim.quantity.number.period for claim in line.claims if claim.kind == "date"]
    lengths = [claim for claim in span.line.claims if claim.kind == "duration"]
    if not lengths:
        return all(period is not None and period.high is not None for period in years) and "since" not in words
    published, length = span.first.article_date, lengths[0]
    if published is None or length.value is None or not length.quantity.unit.startswith("year"):
        return False
    first = published.year - int(length.value)
    return all(period is not None and period.low is not None and period.low.year >= first for period in years)


def _is_other_noun(span: Span, value: Claim) -> bool:
    """Whether a bare number stands beside a limit that counts a noun."""
    return value.kind == "count" and is_bare(value) and not is_bare(span.first)


def _is_of_all_the_time(span: Span) -> bool:
    words = span.line.sentence.lower
    if not ALWAYS.isdisjoint(words):
        return True
    return any(word == "all" and words[at + 1 : at + 2] and words[at + 1] in LONG for at, word in enumerate(words))


def _says_no_more(line: Line, mine: frozenset[str], known: Vocabulary, lexicon: Lexicon) -> bool:
    """Whether a sentence has no word but for a day, a value and what was told before."""
    verbs = word_forms(lexicon).verbs
    figures = {at for claim in line.claims for at in range(claim.first_word, claim.last_word + 1)}
    for at, word in enumerate(line.sentence.lower):
        if at in figures or not word[0].isalpha() or word in mine:
            continue
        if word in known.strangers:
            return False
        roots = {lemma(word, lexicon), verbs.get(word, word)}
        if word in known.closed or roots & known.telling or roots & known.generic or roots & mine:
            continue
        return False
    return True
