"""Claims and findings made by hand, so that rules are tested without any other room at work."""

from decimal import Decimal

from numcheck.checks.finding import Evidence, Finding
from numcheck.claims.claim import Claim
from numcheck.numbers.interval import Interval
from numcheck.numbers.number import Number
from numcheck.rules.added import extended
from numcheck.rules.nodes import Page
from numcheck.rules.read import additions, read
from numcheck.sentences.sentence import Sentence
from numcheck.units.quantity import Quantity
from numcheck.words.lexicon import load

LEXICON = load()
BASES = {"USD": ("money", "currency", "USD", 1), "EUR": ("money", "currency", "EUR", 1)}
BASES |= {"count": ("count", "count", "count", 1), "percent": ("percent", "percent", "percent", 1)}
BASES |= {"metric_ton": ("measure", "mass", "kg", 1000), "kilometer": ("measure", "length", "m", 1000)}


def make_claim(value, unit="count", article="a.md", start=0, text=None, ends=None, limits=None, **more):
    """A claim of that value; `ends` are of a stated range, `limits` what it admits."""
    kind, dimension, base, factor = BASES[unit]
    exact = None if value is None else Decimal(value)
    low, high = limits or ends or (value, value)
    interval = Interval(*(None if end is None else Decimal(end) for end in (low, high)))
    stated = None if ends is None else (Decimal(ends[0]), Decimal(ends[1]))
    number = Number(start, start + 2, "cardinal", exact, stated, interval, Decimal(1))
    quantity = Quantity(
        number, start, start + 2, kind, unit, dimension, base, low_factor=Decimal(factor), high_factor=Decimal(factor)
    )
    sentence = Sentence("text", 0, 40, 0, 0, "A sentence.", (), (), (), ())
    shown = text or f"{value} {unit}"
    return Claim(
        f"{article}:{start}", article, None, None, "text", start, start + len(shown), shown, quantity, sentence,
        interval=quantity.base_interval, **more,
    )  # fmt: skip


def make_finding(*claims, check="sums", severity="warning", confidence="0.9", **more):
    shown = {"message": "parts add up to 11, not 12", "explanation": "7 + 4 = 11; stated: 12 people"} | more
    return Finding(check, severity, evidence=tuple(map(Evidence.of, claims)), confidence=Decimal(confidence), **shown)


def rules_of(text, path="desk.yaml"):
    """The rules of a file of that text, and the lines that are said of it."""
    page = Page(path, text)
    words = extended(LEXICON, additions(page, LEXICON))
    return read(page, words), [str(complaint) for complaint in page.complaints]
