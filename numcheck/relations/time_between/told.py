"""The relation of a length and its two moments, and the way back from it to the three."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import cast

from numcheck.claims.claim import Claim
from numcheck.relations.relation import Reason, Relation
from numcheck.relations.time_between.moment import Counting, Grain, Length, Moment

KIND = "time-between"
SURE, LIKELY, LINKED = Decimal("0.92"), Decimal("0.85"), Decimal("0.75")


def between(
    length: Length,
    start: Moment,
    end: Moment,
    name: str,
    sure: Decimal = SURE,
    scope: str = "sentence",
    also: tuple[Claim, ...] = (),
) -> Relation:
    """The relation of a length with its start and end; `also` are claims that the reading rests on."""
    claims = [("length", length.claim)]
    claims += [("start", start.claim)] if start.claim is not None else []
    if end.claim is not None and end.claim is not start.claim:
        claims.append(("end", end.claim))
    claims += [("also", claim) for claim in also]
    roles = sorted(claims, key=lambda role: (role[1].article, role[1].part == "text", role[1].start))
    facts = {
        "scope": scope,
        "length": f"{length.least} {length.most} {length.unit} {length.counting}",
        "from": _written(start),
        "to": _written(end),
        "one": "yes" if end.claim is not None and end.claim is start.claim else "no",
        "to_article": "yes" if end.claim is None else "no",
    }
    return Relation(KIND, tuple(roles), sure, (Reason(f"construction: {name}", sure),), MappingProxyType(facts))


def aged(length: Length, birth: Moment, on: Moment, told_on: date) -> Relation:
    """The relation of one person's two ages: `birth` is when the first, told on a day, puts it."""
    plain = between(length, birth, on, "two ages of one person", LINKED, "set")
    return replace(plain, kind="ages-between", facts=MappingProxyType({**plain.facts, "first": told_on.isoformat()}))


def counted(length: Length, start: Moment, on: Moment, told_on: date) -> Relation:
    """The relation of two counts of days: `start` is when the first, told on a day, puts the beginning."""
    plain = between(length, start, on, "two counts of one thing", LINKED, "set")
    return replace(plain, kind="ages-between", facts=MappingProxyType({**plain.facts, "first": told_on.isoformat()}))


def read(relation: Relation) -> tuple[Length, Moment, Moment]:
    """Length, start and end of a relation."""
    least, most, unit, counting = relation.facts["length"].split()
    (claim,) = relation.of("length")
    starts = relation.of("start")
    start = starts[0] if starts else None
    last = start if relation.facts["one"] == "yes" else next(iter(relation.of("end")), None)
    length = Length(claim, Decimal(least), Decimal(most), unit, cast("Counting", counting))
    return length, _moment(relation.facts["from"], start), _moment(relation.facts["to"], last)


def _written(moment: Moment) -> str:
    return f"{moment.low.isoformat()} {moment.high.isoformat()} {moment.grain}"


def _moment(written: str, claim: Claim | None) -> Moment:
    low, high, grain = written.split()
    return Moment(claim, date.fromisoformat(low), date.fromisoformat(high), cast("Grain", grain))
