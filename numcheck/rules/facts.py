"""Which claims of one name state the same fact, and which of several facts a bare name stands for.

Two claims state one fact when what they admit meets and nothing says that they are of different things: another place,
another time, another noun, "another 12", or a place beside each other in one sentence.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.records import record
from numcheck.relations.kinds import is_generic, is_narrower, same_noun
from numcheck.rules.dimensions import value_of
from numcheck.rules.rule import Where
from numcheck.rules.seen import Seen
from numcheck.rules.tree import Value

APART = frozenset({"more", "other", "each", "average"})
PARTS = frozenset({"including"})


@record(eq=False)
class Fact:
    """What claims state together: the most exact one first."""

    seen: tuple[Seen, ...]

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims that state it."""
        return tuple(one.claim for one in self.seen)

    @property
    def claim(self) -> Claim:
        """The claim that states it most exactly."""
        return self.seen[0].claim

    @property
    def value(self) -> Value:
        """The figure."""
        return value_of(self.claim)


def facts(claims: Iterable[Seen]) -> list[Fact]:
    """The facts that claims state, in the order of the text."""
    groups: list[list[Seen]] = []
    for seen in sorted(claims, key=_width):
        group = next((group for group in groups if all(is_one(other, seen) for other in group)), None)
        if group is None:
            groups.append([seen])
        else:
            group.append(seen)
    return sorted((Fact(tuple(group)) for group in groups), key=lambda fact: min(map(place, fact.claims)))


def place(claim: Claim) -> tuple[str, bool, int]:
    """Where a claim stands: by article, the title first."""
    return claim.article, claim.part != "title", claim.start


def _width(seen: Seen) -> tuple[bool, Decimal, tuple[str, bool, int]]:
    interval = seen.claim.interval
    if interval.low is None or interval.high is None:
        return True, Decimal(0), place(seen.claim)
    return False, interval.high - interval.low, place(seen.claim)


def is_one(one: Seen, other: Seen) -> bool:
    """Whether two claims state one fact."""
    a, b = one.claim, other.claim
    if value_of(a).dimensions != value_of(b).dimensions or not value_of(a).interval.meets(value_of(b).interval):
        return False
    if a.article == b.article and a.part == b.part and a.sentence.index == b.sentence.index:
        return "total" in a.cues | b.cues and a.event == b.event  # "300 and 150 tonnes of rice, 450 tonnes in all"
    return is_of_one_thing(one, other) and not _is_another_time(a, b) and a.change == b.change


def is_of_one_thing(one: Seen, other: Seen) -> bool:
    """Whether nothing says that two claims, whatever their figures, are of different things."""
    a, b = one.claim, other.claim
    if not APART.isdisjoint(a.cues | b.cues) or (a.event and b.event and _are_rivals(a, b, one)):
        return False
    if one.places and other.places and not _share_a_name(one.places, other.places):
        return False
    lexicon = one.lexicon
    heads = (a.subject_head, b.subject_head)
    if a.kind != "count" or None in heads or any(is_generic(head, lexicon) for head in heads):
        return True
    return (
        same_noun(*heads, lexicon)
        or is_narrower(a.subject_head, b.subject_head, lexicon)
        or is_narrower(b.subject_head, a.subject_head, lexicon)
        or not (one.signs & other.signs).isdisjoint(f"subject:{head}" for head in heads)
        or a.event == b.event
    )


def _are_rivals(a: Claim, b: Claim, seen: Seen) -> bool:
    """Whether what happened is two things that news tells apart: the killed and the injured."""
    known = seen.lexicon.table("happenings")["verbs"]
    return a.event != b.event and a.event in known and b.event in known


def _share_a_name(left: Sequence[str], right: Sequence[str]) -> bool:
    words = {word for name in left for word in name.split()}
    return any(word in words for name in right for word in name.split())


def _is_another_time(a: Claim, b: Claim) -> bool:
    one, other = days(a), days(b)
    return one is not None and other is not None and (one[1] < other[0] or other[1] < one[0])


def days(claim: Claim) -> tuple[date, date] | None:
    """First and last day of a claim's period."""
    if claim.time is None:
        return None
    return day(claim.time.low) or date.min, day(claim.time.high) or date.max


def day(moment: date | datetime | None) -> date | None:
    """The day of a day or an instant."""
    return moment.date() if isinstance(moment, datetime) else moment


# Which claims a name takes. What is denied is never meant; of the others a bare name means what is asserted, then what
# has changed by so much, then what is planned, supposed or was before.


def asserted(claims: Iterable[Seen], where: Where) -> list[Seen]:
    """The claims that are not denied; all where the rule itself says which `status` it is about."""
    named = any(condition.field == "status" for condition in where)
    return [seen for seen in claims if named or seen.claim.status != "negated"]


def meant(claims: Sequence[Seen], *, is_bare: bool, states_named: bool) -> list[Seen]:
    """The claims that a name stands for: of a bare name the surest kind there is, else all that are not denied."""
    if states_named:
        return list(claims)
    kept = [seen for seen in claims if seen.claim.status != "negated"]
    if not is_bare:
        kept = [seen for seen in kept if seen.claim.status != "previous"]
        return [seen for seen in kept if seen.claim.change is None] or kept
    ranks = [_rank(seen.claim) for seen in kept]
    return [seen for seen, rank in zip(kept, ranks, strict=True) if rank == min(ranks)]


def _rank(claim: Claim) -> int:
    if claim.status != "asserted":
        return 2
    return int(claim.change is not None)


def without_parts(found: Sequence[Fact]) -> list[Fact]:
    """The facts without those that the text tells as part of another one: "12 people, including three children"."""
    return [
        fact for fact in found if not any(_is_part(fact.claim, other.claim) for other in found if other is not fact)
    ]


def _is_part(part: Claim, whole: Claim) -> bool:
    if part.sentence is not whole.sentence or part.word < whole.word or PARTS.isdisjoint(part.cues):
        return False
    low, high = whole.interval.low, part.interval.high
    is_alike = value_of(part).dimensions == value_of(whole).dimensions
    return is_alike and low is not None and high is not None and high <= low


def of_one_kind(found: Sequence[Fact]) -> list[Fact]:
    """Without shares where there are figures of another kind: "of 5,000 voters, 61% turned out" has 5,000 voters."""
    amounts = [fact for fact in found if fact.claim.kind != "percent"]
    return amounts or list(found)


def told(found: Iterable[Fact]) -> Iterator[str]:
    """Each fact as it is printed, with its place."""
    for fact in found:
        yield f"{fact.claim.text} ({fact.claim.id})"
