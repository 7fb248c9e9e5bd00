"""Whether what a superlative singles out is one of those whose range, or whose limit, is told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from numcheck.numbers.number import Period
from numcheck.relations.bounded.extremes import is_told_apart
from numcheck.relations.bounded.spans import Span, are_comparable, is_said_of
from numcheck.relations.bounded.superlatives import STATES, Singled, singled
from numcheck.relations.bounded.vocabulary import Vocabulary
from numcheck.relations.kinds import same_noun
from numcheck.relations.reading import Line, is_bare
from numcheck.words.lemmas import is_plural, lemma, word_forms
from numcheck.words.lexicon import Lexicon

NEAR = 2  # sentences apart, within which "the dearest" needs no noun
PLAIN = frozenset({"participant", "member", "person", "entrant", "contestant", "competitor", "individual"})
ELSEWHERE = frozenset(
    {"neighbouring", "neighboring", "nearby", "former", "old", "new", "other", "rival", "sister", "separate", "single"}
)
WHOLE = frozenset({"all", "lot", "group", "set", "list", "house", "range", "field"})  # "the dearest of the lot"

Found = tuple[Span, Singled]


def ranked(page: Sequence[Line], ranges: Sequence[Span], known: Vocabulary, lexicon: Lexicon) -> Iterator[Found]:
    """Every value that is singled out, with the range that must hold it."""
    for line in page:
        for one in singled(line, known, lexicon):
            found = [span for span in ranges if _is_one_of(one, span, line, known, lexicon)]
            if found and len({span.first.interval for span in found}) == 1:
                yield found[0], one


def _is_one_of(one: Singled, span: Span, line: Line, known: Vocabulary, lexicon: Lexicon) -> bool:
    if line is span.line or one.claim in span.claims or span.first.sentence.part != line.sentence.part:
        return False
    if (
        not are_comparable(span, one.claim, lexicon)
        or not _is_of_its_kind(one, span, known, lexicon)
        or _is_stranger(one, span, known)
    ):
        return False
    if span.first.status in {"target", "hypothetical"} or is_told_apart(span, line, known):
        return False
    if is_of_another_time(line, span):
        return False
    mine = lemmas_of(span.line.sentence.lower, lexicon)
    near = 0 < line.sentence.index - span.line.sentence.index <= NEAR
    if not _are_known((*one.lead, *one.narrowed), mine, known, lexicon):
        return False
    if not one.noun:
        return near and not _is_named_by_role(one, span, mine, lexicon)
    noun = lemma(one.noun, lexicon)
    if noun in mine:
        return near or noun not in known.generic
    return near and _is_kin(one, noun, span, mine, known, lexicon)


def _is_of_its_kind(one: Singled, span: Span, known: Vocabulary, lexicon: Lexicon) -> bool:
    """Whether the superlative can be said of what a range measures: no "oldest" of 10 to 15 people."""
    first = span.first
    counted = first.kind == "count" and first.quantity.unit != "dimensionless" and not is_bare(first)
    if counted and one.claim.kind == "count" and is_bare(one.claim):  # "the smallest choir has nine" members
        mine = lemmas_of(span.line.sentence.lower, lexicon)
        return (
            bool(one.noun)
            and lemma(one.noun, lexicon) in mine
            and one.verb in STATES
            and one.cue not in known.dimensions
        )
    return is_said_of(one.cue, span, known)


def _is_kin(one: Singled, noun: str, span: Span, mine: frozenset[str], known: Vocabulary, lexicon: Lexicon) -> bool:
    """Whether a noun that the range's sentence has not is of what it has all the same."""
    first = span.first
    if first.kind == "age":
        return noun in PLAIN
    if noun in known.generic and noun not in known.telling:
        return True
    if any(same_noun(noun, word, lexicon) for word in mine):
        return True
    verb = word_forms(lexicon).verbs.get(one.verb, one.verb)
    named = [word for word in first.subject_lemmas if verb in known.attributes.get(word, ())]
    if not named or first.subject_lemmas - known.attributes.keys() - known.generic:
        return False
    forms = word_forms(lexicon)  # "fees at the twelve parks" are those of parks, "salaries at the firm" of whoever
    return not any(is_plural(word, forms) and word not in known.ranging for word in (first.of or "").lower().split())


def _is_named_by_role(one: Singled, span: Span, mine: frozenset[str], lexicon: Lexicon) -> bool:
    """Whether it is "The oldest, coach Carl Ims": perhaps none of the players."""
    if not one.aside or span.first.kind != "age":
        return False
    first = one.aside[0]
    return not first[0].isupper() and first not in {"who", "from", "of", "at"} and lemma(first, lexicon) not in mine


def _is_stranger(one: Singled, span: Span, known: Vocabulary) -> bool:
    told = set(one.said) - set(span.line.sentence.lower)
    return not known.strangers.isdisjoint(told) or not ELSEWHERE.isdisjoint(told)


def _are_known(words: Sequence[str], mine: frozenset[str], known: Vocabulary, lexicon: Lexicon) -> bool:
    """Whether all that narrows what is meant was told with the range."""
    return all(
        not word[0].isalpha() or word in known.closed or word in WHOLE or lemma(word, lexicon) in mine or word in _DAYS
        for word in words
    )


def lemmas_of(words: Sequence[str], lexicon: Lexicon) -> frozenset[str]:
    """The lemmas of words as nouns and as verbs."""
    verbs = word_forms(lexicon).verbs
    return frozenset(root for word in words for root in (word, lemma(word, lexicon), verbs.get(word, word)))


def is_of_another_time(line: Line, span: Span) -> bool:
    """Whether the value is told of a day that the range's sentence does not name."""
    dates = [claim for claim in line.claims if claim.kind == "date"]
    told = [claim for claim in span.line.claims if claim.kind == "date"]
    for claim in dates:
        period = claim.quantity.number.period
        if {word for word in claim.text.lower().split() if word.isalpha()} & set(span.line.sentence.lower):
            continue  # "12 May" of what is told of May
        if any(claim.text == other.text or _holds(other.quantity.number.period, period) for other in told):
            continue
        if told or any(character.isdigit() for character in claim.text) or "last" in claim.sentence.lower:
            return True
    return False


def _holds(whole: Period | None, part: Period | None) -> bool:
    if whole is None or part is None or None in (whole.low, whole.high, part.low, part.high):
        return False
    return str(whole.low) <= str(part.low) and str(part.high) <= str(whole.high)


_DAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
