"""The one that a superlative singles out, with its value: "The dearest, at Holm Wood, charges £11"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from numcheck.claims.claim import Claim
from numcheck.records import record
from numcheck.relations.bounded.spans import is_value
from numcheck.relations.bounded.vocabulary import Vocabulary
from numcheck.relations.reading import Line, first_word, unit_end
from numcheck.words.lemmas import word_forms
from numcheck.words.lexicon import Lexicon

GAP = 6  # words from the verb to its value: "was listed at the end at just"
ASIDE = 10  # words between the commas of "The dearest, at Holm Wood,"
RUN = 4  # words of "youngest regular swimmer" behind the superlative
PHRASE = 6  # words of "of the six towers"
BEHIND = 5

DETERMINERS = frozenset({"the", "its", "their", "his", "her"})
OPENING = frozenset({"but", "and", "yet", "so", '"', "“", "while"})
LEADS = frozenset({"of", "in", "at", "on", "for", "from", "among", "to", "by"})
FRONTED = frozenset({"on", "in", "at", "for"})
STATES = frozenset({"is", "are", "was", "were", "has", "have", "had", "be", "been"})
NO_VALUE = frozenset(
    {"than", "not", "never", "no", "by", "from", "another", "or", "and", "but", "that", "who", "as", "if"}
)
ON_SALE = frozenset({"sale", "offer", "market"})  # "is on sale for"
PLACED = frozenset({"paid", "priced", "placed", "listed"})  # "lowest paid"
ENDS = frozenset({".", ",", ";", ")", "!", "?", "-", "–", "—"})


@record(eq=False)
class Singled:
    """A value and the one it is of; `noun` is what that one is called, if anything, `said` all that is said of it."""

    claim: Claim
    noun: str
    lead: tuple[str, ...]  # before it: "In 2015"
    narrowed: tuple[str, ...]  # what makes it one of those: "in the city", "on the old line"
    aside: tuple[str, ...]  # between commas, as printed: who or what it is
    said: tuple[str, ...]
    verb: str
    cue: str  # "oldest"


def singled(line: Line, known: Vocabulary, lexicon: Lexicon) -> Iterator[Singled]:
    """Each value that a sentence gives for its dearest, its youngest, its winner."""
    words = line.sentence.lower
    if all(cues.isdisjoint(line.words) for cues in (known.singling, known.comparing, known.either)):
        return
    for at in range(len(words)):
        start = _starts(words, at, known)
        if start is not None:
            found = _read(line, start, at, known, lexicon)
            if found is not None:
                yield found


def _starts(words: Sequence[str], at: int, known: Vocabulary) -> int | None:
    """Where the phrase begins whose superlative ends at `at`."""
    word = words[at]
    if word in known.either and (at == 0 or words[at - 1] in DETERMINERS):
        return max(0, at - 1) if at and words[at - 1] in DETERMINERS else at
    if word in known.singling and (known.highest.end(words[: at + 1]) or known.lowest.end(words[: at + 1])):
        begin = at
    elif at and words[at - 1] in known.comparing and word.isalpha() and word not in known.closed:
        begin = at - 1
    else:
        return None
    for start in (begin - 1, begin - 2):
        if start >= 0 and words[start] in DETERMINERS:
            return start
    return None


def _read(line: Line, start: int, at: int, known: Vocabulary, lexicon: Lexicon) -> Singled | None:
    """What is told of the one whose superlative ends at `at`."""
    words = line.sentence.lower
    end = _run(line, at + 1, known, lexicon)
    noun = words[end - 1] if end > at + 1 else ""
    behind = _phrase(line, end, known, lexicon)
    narrowed, told = words[end:behind], words[start:behind]
    found = _apposed(line, behind + 1) if words[behind : behind + 1] == (",",) else None
    if found is not None:
        lead = words[:start] if words[0] in FRONTED else ()
        said = (*words[:start], *told, *words[unit_end(found) :][:BEHIND])
        return Singled(found, noun, lead, narrowed, (), said, "", words[at])
    if start and words[start - 1] in {",", "-", "–"}:
        return _aside(line, (start, at, end, behind), known, lexicon)
    lead = words[:start]
    if (len(lead) == 1 and lead[0] not in OPENING) or (len(lead) > 1 and lead[-1] != "," and lead[0] not in FRONTED):
        return None
    aside: tuple[str, ...] = ()
    if words[behind : behind + 1] == (",",):
        close = next((i for i in range(behind + 1, min(len(words), behind + ASIDE)) if words[i] == ","), None)
        if close is None:
            return None
        aside, behind = line.sentence.words[behind + 1 : close], close + 1
    elif not noun and at == start:  # "Winner Dana Oyelaran finished with"
        while behind < len(words) and line.sentence.words[behind][0].isupper():
            behind += 1
    value = _value(line, behind, known, lexicon)
    if value is None:
        return None
    said = (*lead, *told, *(word.lower() for word in aside), *words[unit_end(value) :][:BEHIND])
    return Singled(value, noun, lead, narrowed, aside, said, words[behind], words[at])


def _aside(line: Line, places: tuple[int, int, int, int], known: Vocabulary, lexicon: Lexicon) -> Singled | None:
    """As in "costs £55, the most expensive", "The Luton shop, its largest, employs 26 people"."""
    words, (start, at, end, behind) = line.sentence.lower, places
    noun = words[end - 1] if end > at + 1 else ""
    narrowed, told = words[end:behind], words[start:behind]
    before = next((one for one in line.claims if start - 1 in (one.last_word + 1, unit_end(one))), None)
    if before is not None and is_value(before) and (behind >= len(words) or words[behind] in ENDS):
        return Singled(before, noun, (), narrowed, (), told, "", words[at])
    if words[behind : behind + 1] != (",",):
        return None
    verb = behind + 1
    while verb < min(behind + 3, len(words)) and not _is_verb(words[verb], known, lexicon):
        verb += 1
    value = _value(line, verb, known, lexicon)
    if value is None:
        return None
    said = (*words[: start - 1], *told, *words[behind + 1 : first_word(value)], *words[unit_end(value) :][:BEHIND])
    return Singled(value, noun, (), (*narrowed, *words[behind + 1 : verb]), (), said, words[verb], words[at])


def _run(line: Line, at: int, known: Vocabulary, lexicon: Lexicon) -> int:
    """The end of the nouns behind a superlative."""
    words = line.sentence.lower
    end = at
    while end < len(words) and end < at + RUN:
        word = words[end]
        name = line.sentence.words[end][0].isupper()
        verb = _is_verb(word, known, lexicon) and _is_form(word, lexicon) and not (end == at and word in PLACED)
        if not word[0].isalpha() or word in known.closed or name or verb:
            break
        end += 1
    return end


def _is_form(word: str, lexicon: Lexicon) -> bool:
    """Whether a verb is told in a form of its own: "costs", "scored"; "bid" is a noun just as well."""
    return word_forms(lexicon).verbs.get(word, word) != word


def _phrase(line: Line, at: int, known: Vocabulary, lexicon: Lexicon) -> int:
    """The end of "of the six towers", "in the city" behind a noun."""
    words = line.sentence.lower
    end = at
    while end < len(words) and words[end] in LEADS and end < at + PHRASE:
        start = end
        end += 1
        while end < len(words) and end < start + PHRASE and words[end] not in LEADS:
            if words[end] in ENDS or words[end] in STATES or (_is_verb(words[end], known, lexicon) and end > start + 1):
                return end
            end += 1
    return end


def _is_verb(word: str, known: Vocabulary, lexicon: Lexicon) -> bool:
    return word in STATES or word_forms(lexicon).verbs.get(word, word) in known.telling


def _apposed(line: Line, at: int) -> Claim | None:
    """The value of "The biggest crowd, 10,450, came", "the heaviest pumpkin, a 231 kg giant"."""
    words = line.sentence.lower
    for claim in line.claims:
        first = first_word(claim)
        if not is_value(claim) or claim.change is not None:
            continue
        ends = {unit_end(claim), claim.last_word + 1}
        if first == at and any(end >= len(words) or words[end] in ENDS for end in ends):
            return claim
        if first == at + 1 and words[at] in {"a", "an"} and claim.kind in {"measure", "age", "money"}:
            return claim
    return None


def _value(line: Line, at: int, known: Vocabulary, lexicon: Lexicon) -> Claim | None:
    """The value of the verb that stands at `at`: "has just 31 pupils", "is listed at £225,000"."""
    words = line.sentence.lower
    if at >= len(words) or not _is_verb(words[at], known, lexicon):
        return None
    claim = next((one for one in line.claims if one.word > at), None)
    if claim is None or not is_value(claim) or claim.change is not None or first_word(claim) - at > GAP:
        return None
    gap = words[at + 1 : first_word(claim)]
    verbs = word_forms(lexicon).verbs
    if not NO_VALUE.isdisjoint(gap):
        return None
    if all(
        word in known.closed
        or word in known.generic
        or word in ON_SALE
        or word.endswith("ly")
        or verbs.get(word, word) in known.telling
        for word in gap
    ):
        return claim
    return None
