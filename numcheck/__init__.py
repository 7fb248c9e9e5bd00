"""numcheck: a linter for the numbers in news articles.

The folders below are the road a claim travels: documents, numbers, units, sentences, claims, relations, checks,
rules, reports. `pipeline.py` walks it from end to end and is the file to read first.

    import numcheck
    report = numcheck.check(articles)    # a Report
    table = numcheck.extract(articles)   # a pandas.DataFrame

What a call needs is loaded by the call; importing this is next to nothing.
"""

from __future__ import annotations

from numcheck.version import VERSION

TYPE_CHECKING = False  # type checkers take it for true; `typing` itself would be loaded by every command
if TYPE_CHECKING:
    from typing import Any

    from numcheck.api import Article, Claim, Evidence, Finding, Report, check, extract, quantity
    from numcheck.errors import UserError

__version__ = VERSION

__all__ = [
    "Article",
    "Claim",
    "Evidence",
    "Finding",
    "Report",
    "UserError",
    "__version__",
    "check",
    "extract",
    "quantity",
]


def __getattr__(name: str) -> Any:
    """What the Python interface offers, loaded when it is asked for."""
    if name not in __all__:
        raise AttributeError(f"module 'numcheck' has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module("numcheck.errors" if name == "UserError" else "numcheck.api"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
