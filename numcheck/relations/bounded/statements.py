"""What the text says of a value and a range by its name: "within the target of 2 to 3 per cent", "below the range"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from numcheck.claims.claim import Claim
from numcheck.records import record
from numcheck.relations.bounded.spans import Span, are_comparable, is_value
from numcheck.relations.bounded.vocabulary import Vocabulary
from numcheck.relations.reading import Line, first_word, unit_end
from numcheck.words.lemmas import lemma
from numcheck.words.lexicon import Lexicon

BACK = 3  # sentences between a range and what is said of it
LONG = 12  # words from "within" to the name of the range
SCOPE = 5  # words around a value that may say that it is of another time
OTHER_TIMES = frozenset(
    {"last", "previous", "previously", "from", "than", "against", "compared", "forecast", "expected"}
)
EARLIER = frozenset({"ago", "earlier", "previously", "year-earlier"})


@record(eq=False)
class Statement:
    """A sentence that says where values lie; `must` is as in the room's docstring."""

    line: Line
    name: str
    start: int  # the word that says where
    at: int  # the word that is the range's name
    must: str


def statements(line: Line, known: Vocabulary) -> Iterator[Statement]:
    """What a sentence says of the ranges it names."""
    words = line.sentence.lower
    for at, word in enumerate(words):
        if word not in known.names or not known.names.isdisjoint(words[at + 1 : at + 2]):
            continue
        for start in range(at - 1, max(-1, at - LONG), -1):
            must = _must(words, start, at, known)
            if must:
                if _reads_on(words[start:at]) and not {"not", "never", "nor", "failed"} & set(
                    words[max(0, start - 3) : start]
                ):
                    yield Statement(line, word, start, at, must)
                break


def _must(words: Sequence[str], start: int, at: int, known: Vocabulary) -> str:
    """What the phrase that begins at `start` says of what is named at `at`."""
    run = words[start:at]
    end = next((i for i, word in enumerate(run) if word in known.ends), None)
    if end is None and "of" in run:  # "at the top of its range"
        end = run.index("of")
    side = set(run[:end]) if end is not None else set()
    upper, lower = bool(side & known.upper), bool(side & known.lower)
    if not known.middle.isdisjoint(run[:3]) and "of" in run:
        return "middle"
    if known.above.begin(run):
        return "above" if not lower else "above-low"
    if known.below.begin(run):
        return "below" if not upper else "below-high"
    if known.inside.begin(run):
        if words[start] in {"at", "near", "towards", "toward"} and not (upper or lower):
            return ""
        return "upper" if upper else "lower" if lower else "inside"
    return ""


def _reads_on(run: Sequence[str]) -> bool:
    """Whether nothing breaks off between "within" and the name."""
    return not any(word in {",", ";", ":", "and", "but", "which", "that's", "(", "-"} for word in run)


def of(
    statement: Statement, place: int, ranges: Sequence[Span], known: Vocabulary, lexicon: Lexicon
) -> tuple[Span, tuple[Claim, ...]] | None:
    """The range that a statement means, and the values of its sentence that may be meant."""
    span = _range(statement, place, ranges, known, lexicon)
    if span is None:
        return None
    return span, values(statement, span, lexicon)


def _range(
    statement: Statement, place: int, ranges: Sequence[Span], known: Vocabulary, lexicon: Lexicon
) -> Span | None:
    here = [span for span in ranges if span.place == place]
    for span in here:
        start, end = first_word(span.first), unit_end(span.last)
        if statement.at < start <= statement.at + 5 or end <= statement.at <= end + 2:
            return span
    if _has_own_figure(statement):
        return None
    pointed = not {"the", "that", "this", "its", "their", "those", "these"}.isdisjoint(
        statement.line.sentence.lower[statement.start : statement.at]
    )
    before = [
        span
        for span in ranges
        if place - BACK <= span.place < place or (span in here and span.last.word < statement.start)
    ]
    behind = [span for span in ranges if place < span.place <= place + 2]
    if not pointed or not (before or behind):
        return None
    span = before[-1] if before else behind[0]
    if span.line.sentence.part != statement.line.sentence.part:
        return None
    if abs(statement.line.sentence.index - span.line.sentence.index) > BACK:
        return None
    if statement.name in known.said_names or not before:
        lemmas = {lemma(word, lexicon) for word in span.line.sentence.lower}
        if lemma(statement.name, lexicon) not in lemmas and known.foretold.isdisjoint(lemmas):
            return None
    return span


def _has_own_figure(statement: Statement) -> bool:
    """Whether the name has one figure of its own behind it: "below the 1987 target of 143,000 tonnes"."""
    of = statement.line.sentence.lower[statement.at + 1 : statement.at + 2] == ("of",)
    return of and any(first_word(claim) == statement.at + 2 and is_value(claim) for claim in statement.line.claims)


def values(statement: Statement, span: Span, lexicon: Lexicon) -> tuple[Claim, ...]:
    """The values of the sentence that can be meant, the nearest first."""
    line = statement.line
    found = [
        claim
        for claim in line.claims
        if claim not in span.claims and is_value(claim) and are_comparable(span, claim, lexicon) and is_now(line, claim)
    ]
    return tuple(sorted(found, key=lambda claim: abs(claim.word - statement.start)))


def is_now(line: Line, claim: Claim) -> bool:
    """Whether a value is not of an earlier time, nor what another is compared with."""
    words = line.sentence.lower
    behind = words[unit_end(claim) : unit_end(claim) + SCOPE]
    stop = next((i for i, word in enumerate(behind) if word in {",", ";"}), len(behind))
    before = line.before(claim, 3)
    return OTHER_TIMES.isdisjoint(before) and EARLIER.isdisjoint(behind[:stop]) and before[-1:] != ("by",)


def bracketed(span: Span, lexicon: Lexicon) -> Claim | None:
    """The value before a bracket that gives its range: "640 eggs (range: 600 to 690)"."""
    line, at = span.line, first_word(span.first)
    words = line.sentence.lower[max(0, at - 8) : at]
    if "(" not in words or _BRACKETED.isdisjoint(words):
        return None
    open_at = at - 1 - words[::-1].index("(")
    if ")" in line.sentence.lower[open_at:at]:  # "60 (51%) had between one and five"
        return None
    before = [one for one in line.claims if one.word < open_at and is_value(one) and are_comparable(span, one, lexicon)]
    near = before[-1] if before else None
    return near if near is not None and open_at - near.last_word <= 4 else None


def beside(span: Span, lexicon: Lexicon) -> Claim | None:
    """The value before ", within the planned 30 to 35": it says itself where it lies."""
    words, at = span.line.sentence.lower, first_word(span.first)
    start = next((i for i in range(at - 1, max(0, at - ADJECTIVES), -1) if words[i] in {"within", "inside"}), None)
    if start is None or words[start - 1] not in {
        ",",
        "is",
        "are",
        "was",
        "were",
        "-",
        "–",
        "well",
        "comfortably",
        "just",
    }:
        return None
    before = [
        one for one in span.line.claims if one.word < start and is_value(one) and are_comparable(span, one, lexicon)
    ]
    near = before[-1] if before else None
    if near is None or start - max(near.last_word, unit_end(near) - 1) > ADJECTIVES:
        return None
    return near if {"not", "never", "nor"}.isdisjoint(words[near.last_word + 1 : start]) else None


ADJECTIVES = 4  # words of "within the planned", and before it
_BRACKETED = frozenset({"interval", "range", "ci", "ranging", "range:", "between", "from"})
