"""What the words and letters that scale a figure stand for."""

from __future__ import annotations

from decimal import Decimal

SCALES = {
    "hundred": Decimal(100),
    "thousand": Decimal(1000),
    "k": Decimal(1000),
    "lakh": Decimal(100_000),
    "million": Decimal(10**6),
    "millions": Decimal(10**6),
    "mln": Decimal(10**6),
    "mn": Decimal(10**6),
    "m": Decimal(10**6),
    "crore": Decimal(10**7),
    "billion": Decimal(10**9),
    "bln": Decimal(10**9),
    "bn": Decimal(10**9),
    "b": Decimal(10**9),
    "trillion": Decimal(10**12),
    "tn": Decimal(10**12),
}
