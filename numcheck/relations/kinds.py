"""Whether one thing counted can be among another: passengers among people, never buses."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from numcheck.claims.claim import Claim
from numcheck.relations.reading import base, is_bare
from numcheck.words.lexicon import Lexicon


@cache
def _classes(lexicon: Lexicon) -> Mapping[str, str]:
    """Noun to the name of its class of synonyms."""
    return {noun: name for name, nouns in lexicon.table("noun_classes").items() for noun in nouns}


@cache
def _under(lexicon: Lexicon) -> Mapping[str, frozenset[str]]:
    """Noun to the kinds it is one of."""
    return _table(lexicon, "under")


@cache
def _over(lexicon: Lexicon) -> Mapping[str, frozenset[str]]:
    """Noun to the kinds whose members it can count."""
    return _table(lexicon, "over")


def _table(lexicon: Lexicon, side: str) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for kind, sides in lexicon.table("wholes")["kinds"].items():
        for noun in sides[side]:
            found.setdefault(noun, set()).add(kind)
    return {noun: frozenset(kinds) for noun, kinds in found.items()}


def kinds_of(head: str | None, lexicon: Lexicon) -> frozenset[str]:
    """The kinds that a noun is one of: a pupil is a person.

    >>> from numcheck.words.lexicon import load
    >>> sorted(kinds_of("pupil", load()))
    ['person']
    """
    return _under(lexicon).get(head or "", frozenset())


def noun_class(head: str | None, lexicon: Lexicon) -> str:
    """The name of a noun's class of synonyms, or the noun: equal where `same_noun` holds."""
    return _classes(lexicon).get(head or "", head or "")


@cache
def alike(head: str, lexicon: Lexicon) -> frozenset[str]:
    """All nouns of the class of one: those for which `same_noun` holds."""
    classes, name = _classes(lexicon), noun_class(head, lexicon)
    known = {noun for noun in lexicon.table("noun_classes").get(name, ()) if classes[noun] == name}
    return frozenset(known if name in classes else known | {name})


def same_noun(one: str | None, other: str | None, lexicon: Lexicon) -> bool:
    """Whether two heads are equal or of one class of synonyms."""
    if one is None or other is None:
        return False
    classes = _classes(lexicon)
    return one == other or (one in classes and classes[one] == classes.get(other))


def is_narrower(part: str | None, whole: str | None, lexicon: Lexicon) -> bool:
    """Whether `part` is a kind of `whole`, and not just the same noun.

    >>> from numcheck.words.lexicon import load
    >>> [is_narrower(noun, "person", load()) for noun in ("man", "person", "bus")]
    [True, False, False]
    """
    if part is None or whole is None or part == whole:
        return False
    return not kinds_of(part, lexicon).isdisjoint(_over(lexicon).get(whole, frozenset()))


@cache
def _generic(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(noun for sides in lexicon.table("wholes")["kinds"].values() for noun in sides.get("generic", ()))


def is_generic(head: str | None, lexicon: Lexicon) -> bool:
    """Whether a noun says no more than its kind: people, casualties, vehicles.

    >>> from numcheck.words.lexicon import load
    >>> is_generic("person", load()), is_generic("passenger", load())
    (True, False)
    """
    return head in _generic(lexicon)


def can_hold(whole: Claim, part: Claim, lexicon: Lexicon) -> bool:
    """Whether `part` can be some of `whole`, by unit and noun.

    Amounts of one unit can; of counts the part has no noun of its own, the same noun, or a narrower one.
    """
    if base(whole) != base(part):
        return False
    if base(whole) != "count" or is_bare(part):
        return True
    one = part.subject_head
    if one == "person" and "person" in kinds_of(whole.subject_head, lexicon):
        return True
    if _is_name(part) and "person" in kinds_of(whole.subject_head, lexicon):
        return True  # 20 Norwegians among the passengers
    kinds = kinds_of(whole.subject_head, lexicon)
    if one in _demographic(lexicon) and whole.subject_head not in _demographic(lexicon) and kinds <= {"person"}:
        return True  # 12 women among 30 singers: whoever has women in it is made of people
    others = (whole.subject_head, _unit_noun(whole))
    return one is None or any(same_noun(one, other, lexicon) or is_narrower(one, other, lexicon) for other in others)


@cache
def _demographic(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(lexicon.table("wholes")["demographic"])


def is_stranger(one: Claim, other: Claim, lexicon: Lexicon) -> bool:
    """Whether the nouns of two counts are known to be of different kinds: workers and buses."""
    kinds = kinds_of(one.subject_head, lexicon), kinds_of(other.subject_head, lexicon)
    return all(kinds) and kinds[0].isdisjoint(kinds[1])


def _is_name(claim: Claim) -> bool:
    return claim.word > 0 and claim.sentence.words[claim.last_word][0].isupper()


def _unit_noun(claim: Claim) -> str | None:
    """What a count before a hyphen counts: the seats of "a 121-seat parliament"."""
    if not claim.quantity.adjective:
        return None
    return claim.sentence.lower[claim.word].rpartition("-")[2] or None
