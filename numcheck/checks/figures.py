"""How figures are written in what we show: as printed, and a corrected figure in the shape of the printed one."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal

from numcheck.checks.finding import Evidence, Finding, Severity
from numcheck.claims.claim import Claim
from numcheck.numbers.interval import Interval
from numcheck.numbers.scales import SCALES
from numcheck.relations.relation import Relation


def shown(value: Decimal) -> str:
    """A plain figure with thousands separated and no idle zeros.

    >>> shown(Decimal("1260.50")), shown(Decimal("3200000000")), shown(Decimal("0.5"))
    ('1,260.5', '3,200,000,000', '0.5')
    """
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def as_printed(claim: Claim, value: Decimal) -> Decimal:
    """A value in the unit of a claim as its figures are printed: in millions where the header of its column says so."""
    number = claim.quantity.number
    return value if number.scale in claim.text else value / SCALES.get(number.scale.lower(), Decimal(1))


def rounded(value: Decimal, digits: int = 3) -> Decimal:
    """`value` to so many significant digits, whole digits kept.

    >>> rounded(Decimal("74.5645")), rounded(Decimal("1942.49")), rounded(Decimal("0.012345"))
    (Decimal('74.6'), Decimal('1942'), Decimal('0.0123'))
    """
    places = max(0, digits - 1 - value.adjusted()) if value else 0
    return value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def significant(value: Decimal, digits: int = 3) -> Decimal:
    """`value` to so many significant digits, whole digits too.

    >>> significant(Decimal("5191350000")), significant(Decimal("104210.53"))
    (Decimal('5190000000'), Decimal('104000'))
    """
    if not value:
        return value
    step = Decimal(1).scaleb(value.adjusted() - digits + 1)
    return (
        (value / step).quantize(Decimal(1), ROUND_HALF_UP) * Decimal(int(step)) if step >= 1 else rounded(value, digits)
    )


def stated(claim: Claim) -> Decimal | None:
    """The number of a claim, of a range its middle, in the unit as stated."""
    number = claim.quantity.number
    if number.value is not None:
        return number.value
    return None if number.range is None else sum(number.range, Decimal(0)) / 2


def figure(claim: Claim) -> str:
    """Number and unit of a claim as printed, without the noun: "12", "$1.4 billion", "640 tonnes"."""
    return claim.text[: claim.quantity.end - claim.start]


def hedged(claim: Claim) -> str:
    """The claim's text with the hedge before its number: "nearly 300 people"."""
    start = claim.quantity.number.hedge_start
    if start is None or start >= claim.start:
        return claim.text
    told = claim.sentence.text[start - claim.sentence.start : claim.start - claim.sentence.start]
    return f"{told[:1].lower()}{told[1:]}{claim.text}"


def rewritten(claim: Claim, value: Decimal) -> str:
    """The claim's text with another value, in the unit as stated, written as the printed one is.

    The printed precision is kept where the new value allows it: a suggestion for "$3.1 billion" is "$3.2 billion".
    """
    number = claim.quantity.number
    scale = SCALES.get(number.scale.lower(), Decimal(1))
    places = _places(number.step / scale, value / scale)
    digits = f"{(value / scale).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP):,f}"
    written = claim.text[number.start - claim.start : number.end - claim.start]
    prefix = number.prefix if number.prefix and written.startswith(number.prefix) else ""
    space = " " if number.scale and f" {number.scale}" in written else ""
    word = number.scale if number.scale in written else ""  # the header of a column may say it
    return f"{prefix}{digits}{space}{word}{claim.text[number.end - claim.start :]}"


def _places(step: Decimal, value: Decimal) -> int:
    """Decimal places to write: those of the printed number, more only where the value has few."""
    exponent = value.normalize().as_tuple().exponent
    printed = max(0, -step.normalize().adjusted())
    return max(printed, min(2, -exponent if isinstance(exponent, int) else 0), 0)


def in_units(claim: Claim, interval: Interval) -> Interval:
    """An interval in base units, in the unit that a claim is stated in."""
    return interval.plus(-claim.quantity.offset).times(1 / claim.quantity.low_factor)


def finding(
    relation: Relation,
    check: str,
    severity: Severity,
    claims: Iterable[Claim],
    message: str,
    explanation: str,
    *suggestions: str,
) -> Finding:
    """A finding with the relation's confidence and reasons; `claims` are its evidence, the first to look at first."""
    return Finding(
        check,
        severity,
        message,
        explanation,
        tuple(Evidence.of(claim) for claim in claims),
        relation.confidence,
        suggestions,
        relation.reasons,
    )
