"""Which claims named before can be the whole that a cue points back to.

They stand in the nearest sentence that has any: that of the part or the one before, for a noun said again the one
before that. Their unit and noun must be able to hold the part. A plural without a number in between ("the shops have
many customers, 200 of them ...") may be what is meant as well; then there is none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from numcheck.claims.claim import Claim
from numcheck.relations.antecedent.cue import MANY, MASS, POINTING, Cue
from numcheck.relations.kinds import can_hold, is_generic, is_narrower, is_stranger, kinds_of, same_noun
from numcheck.relations.lending import LENDERS, is_of_size
from numcheck.relations.reading import Line, base, first_word, is_bare, is_counted, phrases, unit_end
from numcheck.words.lemmas import is_plural, lemma, word_forms
from numcheck.words.lexicon import Lexicon

BREAKS = frozenset({",", ";", ":", "(", "-", "–", "—", "and", "but", "or", "which", "who", "that", "with"})
WHOLES = frozenset({"count", "measure", "money"})
PLACES = frozenset({"building", "dwelling", "ship", "vehicle"})
SUMS = frozenset({"amount", "sum", "total", "figure", "money"})
AT = {("at",), ("by",)}  # "opened at seven" says when
BACK = 2  # sentences before that of the part


def candidates(page: Sequence[Line], i: int, part: Claim, cue: Cue, lexicon: Lexicon) -> tuple[Claim, ...]:
    """The claims of the nearest sentence that can be meant, in the order of the text."""
    here = page[i]
    for j in range(i, max(-1, i - 1 - BACK), -1):
        line = page[j]
        if line is not here and (not _is_near(line, here, part, cue) or _is_of_another_year(line, here, lexicon)):
            return ()
        found = [
            claim
            for claim in line.claims
            if (line is not here or _is_apart(line, claim, part, cue)) and _fits(line, claim, part, cue, lexicon)
        ]
        found = [one for one in found if not is_bare(one) or line.before(one, 1) not in AT] or found
        found = [one for one in found if not lends(one, part, cue, lexicon)] or found
        if cue.word == "whom":
            found = [one for one in found if "person" in kinds_of(one.subject_head, lexicon)] or found
        if found:
            return () if _is_unclear(line, found[-1], here, part, cue, lexicon) else tuple(found)
    return ()


def _is_apart(line: Line, claim: Claim, part: Claim, cue: Cue) -> bool:
    """Whether a claim stands before the part in a clause of its own: not "the two parties hold 140 of them"."""
    between = line.sentence.lower[claim.last_word + 1 : first_word(part)]
    if claim.last_word >= part.word or line.before(claim, 1) == ("but",):
        return False
    return cue.before or not BREAKS.isdisjoint(between)


def _is_near(line: Line, here: Line, part: Claim, cue: Cue) -> bool:
    """Whether a sentence before is near enough for the cue: "of it" looks no further than its own."""
    one, other = line.sentence, here.sentence
    if one.part != other.part or (cue.word in ("it", "which", "whom") and part.kind != "duration"):
        return False
    gap = other.index - one.index
    return gap <= (BACK if cue.nouns else 1)


def _is_of_another_year(line: Line, here: Line, lexicon: Lexicon) -> bool:
    """As in "Last year 312 delegates came. This time 340 of the delegates voted"."""
    now = phrases(lexicon, "this_time").inside(here.sentence.lower[:4])
    return now and phrases(lexicon, "other_year").told_in(line)


def _fits(line: Line, claim: Claim, part: Claim, cue: Cue, lexicon: Lexicon) -> bool:
    """Whether a claim can be the whole by its unit, its status and its noun."""
    if claim is part or not is_counted(claim) or claim.change is not None:
        return False
    if claim.kind not in WHOLES and not (claim.kind == "duration" and _is_time(claim, part, cue, lexicon)):
        return False
    if claim.status == "negated" or (claim.status == "previous" and not _is_of_then(line, claim, part, lexicon)):
        return False
    if is_share_of_one(claim):
        return False
    if not _is_meant(line, claim, cue, lexicon):
        return False
    if is_share_of_one(part) or part.kind in ("percent", "ratio"):
        return True
    if lends(claim, part, cue, lexicon):
        return True
    if base(claim) != base(part):
        return False
    if cue.named or cue.nouns or can_hold(claim, part, lexicon):
        return True
    return cue.before and not is_stranger(claim, part, lexicon)


def _is_of_then(line: Line, claim: Claim, part: Claim, lexicon: Lexicon) -> bool:
    """Whether a figure of the past is meant: "52 were bought last year, 12 of them", or the one of its sentence."""
    if claim.sentence is part.sentence:
        return True
    alone = all(one is claim or one.kind == "date" for one in line.claims)
    words = part.sentence.lower
    return alone and _LED.isdisjoint(line.before(claim, 2)) and not phrases(lexicon, "this_time").inside(words)


_LED = frozenset({"from", "against", "than", "to", "by"})


def _is_time(claim: Claim, part: Claim, cue: Cue, lexicon: Lexicon) -> bool:
    """Whether a length of time may hold another: "for 150 minutes of that sitting", "for 40 of those hours"."""
    return part.kind == "duration" or lends(claim, part, cue, lexicon)


def lends(claim: Claim, part: Claim, cue: Cue, lexicon: Lexicon) -> bool:
    """Whether a number is told in the unit of its whole: "1,200 hectares, 1,450 of them wood", "40 of those hours"."""
    if part.kind != "count" or claim.kind not in LENDERS or not is_of_size(part, claim):
        return False
    if claim.kind == "money":
        return bool(part.quantity.number.scale) and is_bare(part) and cue.word in MASS
    if cue.nouns:
        return lemma(claim.sentence.lower[unit_end(claim) - 1], lexicon) in cue.nouns
    return is_bare(part) and cue.word in MANY and part.sentence is claim.sentence


def is_share_of_one(claim: Claim) -> bool:
    """Whether a count is a fraction: half of them."""
    return claim.kind == "count" and claim.value is not None and 0 < claim.value < 1


def _is_meant(line: Line, claim: Claim, cue: Cue, lexicon: Lexicon) -> bool:
    """Whether the words of the cue can mean the claim."""
    counted = claim.kind == "count"
    if counted and claim.value is not None and claim.value <= 1:
        return False
    if cue.nouns:
        again = any(_is_named(line, claim, noun, lexicon, pointing=cue.word in POINTING) for noun in cue.nouns)
        summed = bool(claim.quantity.number.scale) and not cue.nouns.isdisjoint(SUMS)
        return again or ((not counted or summed) and cue.word in POINTING)
    in_bulk = not counted or bool(claim.quantity.number.scale)
    if not (in_bulk and cue.word in MASS) and cue.word not in MANY:
        return False
    kinds, named = kinds_of(claim.subject_head, lexicon), kinds_of(cue.named, lexicon)
    if named:
        return bool(kinds & named) or is_narrower(cue.named, claim.subject_head, lexicon)
    return cue.word != "whom" or "person" in kinds or not kinds


def _is_named(line: Line, claim: Claim, noun: str, lexicon: Lexicon, *, pointing: bool) -> bool:
    """Whether a noun said again names what a claim counts: women, or animals for sheep."""
    end = claim.last_word + 1
    words = line.sentence.lower[unit_end(claim) : end]
    if line.sentence.lower[end : end + 2] in {("of", "them"), ("of", "these"), ("of", "those")}:
        words = line.sentence.lower[end + 2 : end + 4]
    own = set() if is_bare(claim) else {claim.subject_head}
    if (
        noun == _group(line, claim, lexicon)
        or _is_again(line, claim, noun, lexicon)
        or _is_doer(line, claim, noun, lexicon)
    ):
        return True
    if noun in own | {lemma(word, lexicon) for word in words} or noun == _pot(line, claim, lexicon):
        return True
    if not is_generic(noun, lexicon) or claim.kind != "count" or is_bare(claim):
        return False
    kinds = kinds_of(claim.subject_head, lexicon)
    return bool(kinds_of(noun, lexicon) & kinds) or (pointing and not kinds)


def _group(line: Line, claim: Claim, lexicon: Lexicon) -> str | None:
    """What those counted are called together: "a squad of 23", "the class has 28 pupils"."""
    if claim.kind != "count":
        return None
    before = line.before(claim, 2)
    group = before[0] if before[1:] == ("of",) or phrases(lexicon, "having").end(before[1:]) else ""
    return group if group in lexicon.table("claim_words")["groups"] else None


def _is_again(line: Line, claim: Claim, noun: str, lexicon: Lexicon) -> bool:
    """Whether a noun says the same people again: sailors a crew, passengers the people aboard."""
    if claim.kind != "count" or noun not in lexicon.table("divisions")["again"].get(claim.subject_head, ()):
        return False
    return claim.subject_head != "person" or phrases(lexicon, "aboard").told_in(line)


def _is_doer(line: Line, claim: Claim, noun: str, lexicon: Lexicon) -> bool:
    """Whether a noun names those counted by what they did: starters for "1,150 runners who started"."""
    end = claim.last_word + 1
    if not noun.endswith("er") or line.sentence.lower[end : end + 1] not in {("who",), ("that",), ("which",)}:
        return False
    return any(
        noun in (verb + "er", verb + "r")
        for word in line.sentence.lower[end + 1 : end + 4]
        if (verb := lemma(word, lexicon))
    )


def _pot(line: Line, claim: Claim, lexicon: Lexicon) -> str | None:
    """What a sum is called before it: "a budget of 38 million crowns"."""
    before = line.before(claim, 2)
    noun = before[0] if before[1:] == ("of",) else ""
    return noun if noun in phrases(lexicon, "pots").single else None


def _is_unclear(line: Line, claim: Claim, here: Line, part: Claim, cue: Cue, lexicon: Lexicon) -> bool:
    """Whether a plural without a number may be meant as well as the claim."""
    if cue.nouns or claim.kind != "count" or (cue.named and kinds_of(cue.named, lexicon)):
        return False
    words, start = line.sentence.lower, claim.last_word + 1
    stops = phrases(lexicon, "phrase_ends").single
    while start < min(len(words), claim.last_word + 5) and words[start][0].isalpha() and words[start] not in stops:
        start += 1  # the rest of its noun phrase: "55 of the region's" bathing beaches
    rest = _lead(here, part)[start:] if line is here else (*words[start:], *_uncounted(here, part))
    if _has_plural(rest, cue, lexicon):
        return True
    first = first_word(claim)
    oblique = first > 0 and words[first - 1] in phrases(lexicon, "oblique").single
    if not oblique or cue.opens or _is_visited(line, claim, here, part, lexicon):
        return False
    return _has_plural(words[:first], cue, lexicon)


def _is_visited(line: Line, claim: Claim, here: Line, part: Claim, lexicon: Lexicon) -> bool:
    """Whether only the places counted can be meant: "the doors of 640 households. In 160 of them", "It rated 61"."""
    before = here.before(part, 1)
    if phrases(lexicon, "rating").end(before):
        return True
    kinds = kinds_of(claim.subject_head, lexicon)
    if before not in {("in",), ("inside",)} or kinds.isdisjoint(PLACES):
        return False
    nouns = (lemma(word, lexicon) for word in line.sentence.lower[: first_word(claim)])
    return not any(kinds_of(noun, lexicon) & PLACES for noun in nouns)


def _lead(here: Line, part: Claim) -> tuple[str, ...]:
    """The words before a part, without what it is the place of: "found cracks in 84 of them"."""
    first = first_word(part)
    return here.sentence.lower[: first - 2 if first > 1 and here.sentence.lower[first - 1] in ("in", "on") else first]


def _uncounted(here: Line, part: Claim) -> list[str]:
    """The words before a part that no number stands with."""
    counted = {i for claim in here.claims for i in range(claim.word, claim.last_word + 1)}
    return [word for i, word in enumerate(_lead(here, part)) if i not in counted]


def _has_plural(words: Sequence[str], cue: Cue, lexicon: Lexicon) -> bool:
    forms = word_forms(lexicon)
    plurals = (word for word in words if is_plural(word, forms))
    found = [lemma(word, lexicon) for word in plurals if word not in forms.verbs or word in forms.also_nouns]
    return bool(found) if cue.word != "whom" else any("person" in kinds_of(noun, lexicon) for noun in found)


def others(page: Sequence[Line], i: int, part: Claim, whole: Claim, lexicon: Lexicon) -> Iterator[Claim]:
    """Counts of the same noun a little before: "200 members. Twelve new members joined, and 150 of them voted"."""
    for line in page[max(0, i - BACK) : i]:
        for claim in line.claims:
            if claim is whole or claim.part != part.part or claim.start > part.start or not is_counted(claim):
                continue
            if is_bare(claim) and line.before(claim, 1) in AT:
                continue
            if whole.kind == claim.kind == "count" and same_noun(claim.subject_head, whole.subject_head, lexicon):
                yield claim


def main(line: Line, found: Sequence[Claim], lexicon: Lexicon) -> Claim:
    """The one of several candidates to name: the last that no preposition makes a mere place of another."""
    places = phrases(lexicon, "places").single
    for i in range(len(found) - 1, 0, -1):
        gap = line.sentence.lower[found[i - 1].last_word + 1 : first_word(found[i])]
        if not (gap and len(gap) <= 3 and gap[0] in places):
            return found[i]
    return found[0]
