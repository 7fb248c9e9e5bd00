"""Articles, claims and findings made by hand, so that reports are tested without any other room at work."""

import re
from datetime import date
from decimal import Decimal

import pytest

from numcheck.checks.finding import Evidence, Finding
from numcheck.claims.claim import Claim
from numcheck.documents.document import Document, Part
from numcheck.numbers.interval import Interval
from numcheck.numbers.number import Number
from numcheck.relations.relation import Reason
from numcheck.reports import Result
from numcheck.sentences.sentence import Sentence
from numcheck.units.quantity import Quantity


def make_article(text, name="a.md", title=None, day=None, source=None):
    """A document whose file is its title, a blank line and its text."""
    head = f"{title}\n\n" if title is not None else ""
    file = head + text
    starts = (0, *(at + 1 for at, character in enumerate(file) if character == "\n"))
    parts = (Part("text", text, text, len(head)),)
    if title is not None:
        parts = (Part("title", title, title, 0), *parts)
    return Document(name, name, parts, date=day, source=source, line_starts=starts)


def make_sentence(part, start):
    """The sentence that holds character `start`; sentences end with a full stop and a space, or with a newline."""
    breaks = [0, *(found.end() for found in re.finditer(r"\. |\n", part.text))]
    low = max(at for at in breaks if at <= start)
    high = min((at for at in breaks if at > start), default=len(part.text))
    high = low + len(part.text[low:high].rstrip())
    return Sentence(part.name, low, high, 0, 0, part.text[low:high], (), (), (), ())


def make_claim(article, quote, value, part="text", kind="count", unit="count", subject=None, **more):
    """The claim that the first occurrence of `quote` makes."""
    inside = article.part(part)
    start = inside.text.index(quote)
    value = None if value is None else Decimal(value)
    number = Number(start, start + len(quote), "cardinal", value, None, Interval(value, value), Decimal(1))
    quantity = Quantity(number, start, start + len(quote), kind, unit, "count")
    name = f"{article.id}:{start}" if part == "text" else f"{article.id}:{part}:{start}"
    return Claim(
        name, article.id, article.source, article.date, part, start, start + len(quote), quote, quantity,
        make_sentence(inside, start), subject=subject, interval=number.interval, **more,
    )  # fmt: skip


def make_finding(*claims, check="sums", severity="error", **more):
    """A finding with these claims as evidence."""
    shown = {
        "message": "parts add up to 11, not 12: 7 men + 4 women",
        "explanation": "7 + 4 = 11; stated: 12 people",
        "suggestions": ("11 people",),
        "confidence": Decimal("0.934"),
        "reasons": (Reason("construction: A and B of a total", Decimal("2.5")),),
    } | more
    return Finding(check, severity, evidence=tuple(Evidence.of(claim) for claim in claims), **shown)


@pytest.fixture
def market():
    """One article with a total that its parts do not reach."""
    text = "The blast hit at noon. It killed 12 people, officials said: 7 men and 4 women.\nTraders fled.\n"
    article = make_article(text, title="Blast in market", day=date(2016, 9, 12), source="Some Wire")
    claims = (
        make_claim(article, "12 people", 12, subject="people", event="kill"),
        make_claim(article, "7 men", 7, subject="men", event="kill"),
        make_claim(article, "4 women", 4, subject="women", event="kill"),
    )
    return Result((article,), claims, (make_finding(*claims),), rules=("sums", "restatements"))
