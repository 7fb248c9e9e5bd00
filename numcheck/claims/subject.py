"""What a number counts or measures, and whose it is.

A count's subject stands behind it ("12 people", "12 of the 24 whales"), or is that of the count before ("30 others").
What is measured stands behind "of" ("21 tons of relief"), before the noun ("a 25% tax") or is the subject of the clause
("revenue rose 20%").
"""

from __future__ import annotations

from bisect import bisect_left

from numcheck.claims.clauses import chunk_before, noun_of, nouns_before, object_before, subject_left
from numcheck.claims.context import Context, grammar, hedge_word
from numcheck.claims.phrases import Phrase, lemma_at, right
from numcheck.records import record
from numcheck.units import Quantity
from numcheck.words.lemmas import Forms, is_plural, noun_lemma
from numcheck.words.lexicon import Lexicon

MOST_WORDS = 7  # words of `of`: more name the whole sentence
FEW_WORDS = 4  # with so many surer words, the nouns before the number add nothing


@record
class About:
    """`phrase` is the subject's words, None where the subject is taken over from an earlier claim.

    `behind` is the word behind the claim's own span; `of` are word indices that say whose or of what.
    """

    phrase: Phrase | None
    head: str | None
    lemmas: frozenset[str]
    behind: int
    of: tuple[int, ...]
    lender: Phrase | None = None  # the earlier phrase that a taken-over subject stands for
    members: bool = False  # the subject is a group and the number that of its members: "a crew of 27"
    compound: int | None = None  # where the counted noun begins inside a compound: the "m" of "12-member panel"


def about(context: Context, at: int, quantity: Quantity, antecedent: About | None, lexicon: Lexicon) -> About:
    """The subject of quantity `at` of the sentence and what it belongs to."""
    forms = grammar(lexicon).forms
    first, behind = context.spans[at]
    hedge = hedge_word(context.sentence, quantity, first)
    phrase, attached = _own_phrase(context, quantity, behind, forms)
    if phrase is None and quantity.kind == "count":
        phrase = _shared_phrase(context, at, forms) or _or_two(context, first)
        attached = False
    if phrase is not None and antecedent is not None and _is_predicate(context, quantity, phrase, forms):
        phrase, attached = None, False
    clause = object_before(context, hedge) or _clause_subject(context, first)
    group = noun_of(context, hedge)
    if group is not None and phrase is not None and _is_verb_behind(context, quantity, phrase):
        phrase, attached = None, False
    if (
        phrase is None
        and quantity.kind in ("count", "ratio")
        and antecedent is not None
        and not _is_of_its_own(context, group, hedge)
        and _is_elliptic(context, behind)
    ):
        end = behind + (behind < len(context.tags) and context.has(behind, "named_others"))
        lender = antecedent.phrase or antecedent.lender
        return About(None, antecedent.head, antecedent.lemmas, end, _whose(context, clause, None, first, end), lender)
    members = False
    if phrase is None:
        members = group is not None and context.has(group.head, "groups")
        phrase = group or clause or nouns_before(context, first)
        if phrase is None:
            return About(None, None, frozenset(), behind, _whose(context, None, None, first, behind))
    end = phrase.behind if attached and phrase.first >= behind else behind
    whose = _whose(context, clause, phrase, first, max(end, phrase.behind))
    counted = _compounded(context, quantity, first)
    if counted is not None:
        noun = noun_lemma(counted, forms)
        lemmas = _lemmas(context, phrase, forms) | {noun}
        return About(phrase, noun, lemmas, end, whose, compound=quantity.number.end + 1)
    return About(phrase, _head(context, phrase, forms), _lemmas(context, phrase, forms), end, whose, members=members)


def _is_predicate(context: Context, quantity: Quantity, phrase: Phrase, forms: Forms) -> bool:
    """Whether what follows a count is what those counted before do: "30 are let and 22 stand empty"."""
    if quantity.kind != "count" or quantity.adjective or quantity.number.value == 1:
        return False
    words = context.sentence.lower[phrase.first : phrase.behind]
    if len(words) < 2 or context.tags[phrase.first] != "v" or forms.verbs.get(words[0]) != words[0]:
        return False
    return not any(is_plural(word, forms) for word in words)


def _is_verb_behind(context: Context, quantity: Quantity, phrase: Phrase) -> bool:
    """Whether the noun behind an amount is rather the verb of what it measures: "gusts of 140 km/h hit the coast"."""
    if quantity.kind == "count" or context.tags[phrase.first] != "v" or phrase.behind >= len(context.tags):
        return False
    return context.tags[phrase.behind] in "DPM"


def _is_of_its_own(context: Context, group: Phrase | None, hedge: int) -> bool:
    """Whether a bare number repeats no count, but measures a noun: "a capacity of 40,000", "the number of X to 5"."""
    if group is not None:
        return not context.has(group.head, "groups") and not context.has(group.head, "sums")
    found = object_before(context, hedge)
    return found is not None and context.sentence.lower[found.behind : found.behind + 1] == ("of",)


def _compounded(context: Context, quantity: Quantity, first: int) -> str | None:
    """The noun counted inside a compound: "member" of a "12-member panel"."""
    if quantity.kind != "count" or not quantity.adjective:
        return None
    word = context.sentence.lower[first]
    inside = quantity.number.end - context.sentence.starts[first]
    noun = word[inside + 1 :].partition("-")[0] if word[inside : inside + 1] == "-" else ""
    return noun if noun.isalpha() else None


def _own_phrase(context: Context, quantity: Quantity, behind: int, forms: Forms) -> tuple[Phrase | None, bool]:
    """The noun phrase behind the number, and whether it belongs to the claim's span."""
    lower, tags = context.sentence.lower, context.tags
    if behind >= len(tags):
        return None, False
    plain = quantity.kind in ("count", "ratio", "score")
    if quantity.kind == "rate" and quantity.unit.startswith("count/"):
        if quantity.end > quantity.number.end:
            return _inside(context, quantity), False
        plain = True  # its adverb stands farther on
    if lower[behind] == "of":
        return _behind_of(context, behind + 1, forms), plain or quantity.kind == "measure"
    if lower[behind] == "-" and quantity.adjective:
        behind += 1
    number = quantity.number
    many = plain and not quantity.adjective and number.value != 1
    if plain or quantity.adjective:
        found = right(context, behind, forms, plural=many)
        return (found, True) if found and _touches(context, behind, found) else (None, False)
    if quantity.kind == "age":
        return (right(context, behind, forms, plural=False) if tags[behind] in "NvJ" else None), False
    if tags[behind] in "NvJV" and quantity.kind in ("percent", "money", "measure", "rate", "duration"):
        if tags[behind] == "V" or context.has(behind, "after_measure") or context.sentence.words[behind][0].isupper():
            return None, False
        found = right(context, behind, forms, plural=False)
        return found, False
    return None, False


def _shared_phrase(context: Context, at: int, forms: Forms) -> Phrase | None:
    """The noun that closes a list of numbers: "four-, five- and six-seat cars", "30 or 40 people"."""
    lower = context.sentence.lower
    while at + 1 < len(context.spans):
        behind, following = context.spans[at][1], context.spans[at + 1]
        if not 0 < following[0] - behind < 4 or not all(context.has(i, "listed") for i in range(behind, following[0])):
            return None
        at += 1
        start = following[1] + (following[1] < len(lower) and lower[following[1]] == "-")
        found = right(context, start, forms, plural=True) if start < len(lower) else None
        if found is not None and found.first == start:
            return found
    return None


def _or_two(context: Context, first: int) -> Phrase | None:
    """The noun before "or": "another pick or two", "a day or two"."""
    return chunk_before(context, first - 1) if first > 1 and context.sentence.lower[first - 1] == "or" else None


def _inside(context: Context, quantity: Quantity) -> Phrase | None:
    """The noun inside a rate's own span: "150 strikes a day"."""
    starts, lower = context.sentence.starts, context.sentence.lower
    first = bisect_left(starts, quantity.number.end)
    behind = first
    while behind < len(lower) and starts[behind] < quantity.end and not context.has(behind, "per"):
        behind += 1
    return Phrase(first, behind, behind - 1) if behind > first and lower[first][0].isalpha() else None


def _touches(context: Context, behind: int, found: Phrase) -> bool:
    """Whether nothing but determiners and adverbs stands between number and phrase."""
    return all(context.tags[i] in "DBJ" for i in range(behind, found.first))


def _behind_of(context: Context, at: int, forms: Forms) -> Phrase | None:
    """The phrase behind "of": over a number ("12 of the 24 whales") and determiners; None for "of them"."""
    tags = context.tags
    while at < len(tags) and (tags[at] in "DM" or context.has(at, "before_whole")):
        at += 1
    return right(context, at, forms, plural=True) if at < len(tags) else None


def _is_elliptic(context: Context, behind: int) -> bool:
    """Whether the number stands for a noun said before: "30 others", "12 were", "seven of them", "12 seriously"."""
    if behind >= len(context.tags):
        return True
    return context.has(behind, "standing_in") or context.tags[behind] in "AV.CPBW"


def _clause_subject(context: Context, first: int) -> Phrase | None:
    found = subject_left(context, first)
    if found is None:
        return None
    return None if context.tags[found.head] == "M" else found


def _head(context: Context, phrase: Phrase, forms: Forms) -> str:
    return lemma_at(context, phrase.head, forms)


def _lemmas(context: Context, phrase: Phrase, forms: Forms) -> frozenset[str]:
    return frozenset(
        lemma_at(context, i, forms) for i in range(phrase.first, phrase.behind) if context.tags[i] in "NvVJ"
    )


def _whose(context: Context, clause: Phrase | None, own: Phrase | None, first: int, behind: int) -> tuple[int, ...]:
    """Word indices that say whose or of what: the subject's complement, the clause's subject, the nouns before.

    `own` is the subject's phrase and `behind` the word behind number and phrase; nearest and surest words come first,
    as many as `MOST_WORDS`, returned in the order of the text.
    """
    tags = context.tags
    found: list[int] = []
    if own is not None and own.first > first:
        found.extend(i for i in range(first, own.first) if tags[i] in "NvJ")  # the owner: "55 of the region's beaches"
    _complement(context, max(own.behind, behind) if own and own.first >= behind else behind, found, 3)
    if own is not None and own.behind <= first:
        _complement(context, own.behind, found, 3)
    if not found:
        _object(context, behind, found)
    if clause is not None and clause != own:
        found.extend(i for i in range(clause.first, clause.behind) if tags[i] in "NvJ")
        _complement(context, clause.behind, found, 3)
    near = nouns_before(context, first)
    if near is not None and own is not None and near.first < own.behind and own.first < near.behind:
        near = nouns_before(context, own.first)
    if near is not None and near != own and len(found) < FEW_WORDS:
        found.extend(range(near.first, near.behind))
    mine = range(own.first, own.behind) if own else ()
    return tuple(sorted(set([i for i in found if i not in mine][:MOST_WORDS])))


def _object(context: Context, at: int, found: list[int]) -> None:
    """What the counted did or underwent: "14 players left the club"."""
    tags = context.tags
    while at < len(tags) and tags[at] in "ABW":
        at += 1
    if at + 1 >= len(tags) or tags[at] not in "Vv":
        return
    at += 1
    if tags[at] == "P":
        _complement(context, at, found, 3)
        return
    while at < len(tags) and len(found) < 3 and tags[at] in "DNJv":
        if tags[at] != "D":
            found.append(at)
        at += 1


def _is_time(context: Context, at: int) -> bool:
    """Whether a date or a span of time follows at word `at`, over a determiner."""
    at += context.tags[at] == "D" and at + 1 < len(context.tags)
    return context.tags[at] == "M" or context.has(at, "time_nouns")


def _complement(context: Context, at: int, found: list[int], most: int) -> None:
    """Nouns of the prepositional phrase that begins at word `at`, over numbers ("for an 8.5 kW system")."""
    tags = context.tags
    if at >= len(tags) - 1 or tags[at] != "P" or (context.has(at, "time_before") and _is_time(context, at + 1)):
        return
    at += 1
    taken = 0
    while at < len(tags) and taken < most and tags[at] in "DNvJM":
        if tags[at] not in "DM":
            found.append(at)
            taken += 1
        at += 1
