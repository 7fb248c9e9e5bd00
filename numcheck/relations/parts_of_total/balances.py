"""What came in and what went out: "began with 4,200 members, gained 610, lost 380 and ended with 4,530".

Two constructions of one sentence. A net sum: revenue less costs is the profit, exports less imports the surplus. A
stock: what there was at first, with what was added and without what went, is what there was at last. What went out is
a part below zero.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache
from itertools import pairwise

from numcheck.claims.claim import Claim
from numcheck.relations.lending import in_unit_of
from numcheck.relations.parts_of_total.candidate import Candidate, Page, is_near, middle
from numcheck.relations.reading import Line, Phrases, Words, base, first_word, is_bare, phrases, phrases_of, unit_end
from numcheck.words.lexicon import Lexicon

SLIP = (Decimal("0.8"), Decimal("1.25"))  # sum over total
_AMOUNTS = frozenset({"money", "measure"})
APPOSED = frozenset({(",", "a"), (",", "for"), ("for", "a"), (",", "or")})
SEPARATORS = frozenset({",", ";", ":", "and", "but", "while", "-", "–", "—", "(", "which"})
BEFORE, BEHIND = 7, 4  # words around an amount that say what it is


def find(page: Page, lexicon: Lexicon) -> Iterator[Candidate]:
    """Balances that one sentence tells in full."""
    for i, (line, items) in enumerate(zip(page.lines, page.items, strict=True)):
        if len(line.claims) < 3 or len(items) < 3:
            continue
        words = line.sentence.lower
        if i and phrases(lexicon, "at_last").inside(words):
            yield from _carried(page, i, lexicon)
        if phrases(lexicon, "net_results").inside(words) and not phrases(lexicon, "other_costs").inside(words):
            yield from _net(line, items, lexicon)
        if phrases(lexicon, "at_first").inside(words):
            yield from _stock(line, items, lexicon)


def _net(line: Line, items: Sequence[Claim], lexicon: Lexicon) -> Iterator[Candidate]:
    """As in "Revenue was £41.2m and costs came to £36.7m, leaving a profit of £4.5m"."""
    items = in_unit_of(items[0], tuple(items)) or items
    scaled = all(item.quantity.number.scale for item in items)
    if len(items) != 3 or len({base(item) for item in items}) > 1 or not (scaled or items[0].kind in _AMOUNTS):
        return
    for family in _families(lexicon):
        roles = [_role(line, item, family) for item in items]
        if sorted(role or "" for role in roles) != ["in", "net", "out"] or not _follows(line, items, roles, lexicon):
            continue
        found = dict(zip(roles, items, strict=True))
        net = found["net"]
        lost = phrases(lexicon, "net_losses").inside(_around(line, net))
        if phrases(lexicon, "net_gaps").inside(_around(line, net)):
            lost = (middle(found["out"].interval) or 0) > (middle(found["in"].interval) or 0)
        total, other = (found["out"], found["in"]) if lost else (found["in"], found["out"])
        if is_near(total, (other, net), *SLIP):
            yield Candidate(total, (other, net), "what came in, what went out and what is left", Decimal("0.8"))
        return


def _follows(line: Line, items: Sequence[Claim], roles: Sequence[str | None], lexicon: Lexicon) -> bool:
    """Whether the net sum is told as what comes of the two others: behind "leaving", or before "on revenue of"."""
    if roles[0] == "net":
        return "on" in line.sentence.lower[unit_end(items[0]) : first_word(items[1])]
    gap = line.sentence.lower[unit_end(items[1]) : first_word(items[2])]
    return roles[2] == "net" and (
        phrases(lexicon, "leaving").inside(gap) or any(pair in APPOSED for pair in pairwise(gap))
    )


def _around(line: Line, claim: Claim) -> Words:
    return (*line.before(claim, BEFORE), *line.sentence.lower[unit_end(claim) : unit_end(claim) + BEHIND])


@cache
def _families(lexicon: Lexicon) -> tuple[dict[str, Phrases], ...]:
    return tuple(
        {role: phrases_of(words) for role, words in family.items()}
        for family in lexicon.table("constructions")["balance_words"].values()
    )


def _role(line: Line, claim: Claim, family: dict[str, Phrases]) -> str | None:
    """What an amount is by the nearest word before it, or else behind it, in its clause."""
    words, first = line.sentence.lower, first_word(claim)
    for at in range(first - 1, max(-1, first - 1 - BEFORE), -1):
        for role, said in family.items():
            if said.begin(words[at:first]):
                return role
        if any(other.word <= at <= other.last_word for other in line.claims if other is not claim):
            break
    behind = words[unit_end(claim) : unit_end(claim) + BEHIND]
    cut = next((k for k, word in enumerate(behind) if word in SEPARATORS), len(behind))
    return next((role for role, said in family.items() if said.inside(behind[:cut])), None)


def _stock(line: Line, items: Sequence[Claim], lexicon: Lexicon) -> Iterator[Candidate]:
    """As in "began the year with 4,200 members, gained 610, lost 380 and ended it with 4,530"."""
    alike = [item for item in items if base(item) == base(items[0])]
    if len(alike) < 3 or len(alike) < len([claim for claim in items if claim.kind == items[0].kind]):
        return
    first, *flows, last = alike
    if (
        not phrases(lexicon, "at_first").inside(line.before(first, BEFORE))
        or is_bare(first)
        or first.quantity.adjective
    ):
        return
    behind = line.sentence.lower[unit_end(last) : unit_end(last) + 3]
    if not (
        phrases(lexicon, "at_last").inside(line.before(last, BEFORE)) or phrases(lexicon, "left_over").inside(behind)
    ):
        return
    if len(flows) == 1:
        fell = (last.value or 0) < (first.value or 0)
        if fell and _sign(line, first, flows[0], last, lexicon) == -1 and is_near(first, (flows[0], last), *SLIP):
            yield Candidate(first, (flows[0], last), "what was there, what went and what is left", Decimal("0.8"))
        return
    parts = [first]
    for at, flow in enumerate(flows):
        sign = _sign(line, alike[at], flow, alike[at + 2], lexicon)
        if sign is None:
            return
        parts.append(flow if sign > 0 else below_zero(flow))
    signs = {(part.value or 0) > 0 for part in parts[1:]}
    if len(signs) == 1 and signs != {(last.value or 0) > (first.value or 0)}:
        return  # only losses are told of what grew
    if is_near(last, tuple(parts), *SLIP):
        yield Candidate(last, tuple(parts), "what there was, what came, what went and what is left", Decimal("0.8"))


def _carried(page: Page, i: int, lexicon: Lexicon) -> Iterator[Candidate]:
    """A stock whose first figure the sentence before tells: "At the start of May it had 84 dogs. It took in 31 ..."."""
    line, items, before = page.lines[i], page.items[i], page.items[i - 1]
    there = page.lines[i - 1]
    near = line.sentence.index - there.sentence.index == 1 and line.sentence.part == there.sentence.part
    firsts = [claim for claim in before if base(claim) == base(items[0])]
    if not near or len(firsts) != 1 or not phrases(lexicon, "at_first").told_in(there):
        return
    first, last = firsts[0], items[-1]
    if len({base(item) for item in items}) > 1 or not phrases(lexicon, "at_last").inside(line.before(last, BEFORE)):
        return
    signs = [
        _sign(line, items[at - 1] if at else None, flow, items[at + 1], lexicon) for at, flow in enumerate(items[:-1])
    ]
    parts = (first, *(flow if sign == 1 else below_zero(flow) for flow, sign in zip(items[:-1], signs, strict=True)))
    if None not in signs and len(set(signs)) > 1 and is_near(last, parts, *SLIP):
        yield Candidate(last, parts, "what there was, what came, what went and what is left", Decimal("0.8"), "article")


def _sign(line: Line, previous: Claim | None, flow: Claim, following: Claim, lexicon: Lexicon) -> int | None:
    """Whether what an amount tells of came or went: by the verb before it, or else behind it."""
    words, first = line.sentence.lower, first_word(flow)
    start = max(0 if previous is None else unit_end(previous), first - BEFORE)
    end = min(first_word(following), unit_end(flow) + BEHIND)
    cut = next((k for k in range(unit_end(flow), end) if words[k] in SEPARATORS), end)
    begin = next((k + 1 for k in range(first - 1, start - 1, -1) if words[k] in SEPARATORS), start)
    for told in (words[begin:first], words[unit_end(flow) : cut]):
        came, went = phrases(lexicon, "came_in").inside(told), phrases(lexicon, "went_out").inside(told)
        if came and went and told[-1:] in {("in",), ("on",)}:
            return 1  # "took in 31"
        if came != went:
            return 1 if came else -1
    return None


def below_zero(claim: Claim) -> Claim:
    """An amount that is taken off."""
    low, high = claim.interval.low, claim.interval.high
    interval = replace(claim.interval, low=None if high is None else -high, high=None if low is None else -low)
    value = claim.quantity.number.value
    number = replace(claim.quantity.number, value=None if value is None else -value)
    return replace(claim, quantity=replace(claim.quantity, number=number), interval=interval)
