"""numcheck: a linter for the numbers in news articles.

The folders below are the road a claim travels: documents, numbers, units, sentences, claims, relations, checks,
rules, reports. `pipeline.py` walks it from end to end and is the file to read first.
"""

from numcheck.version import VERSION

__version__ = VERSION

__all__ = ["__version__"]
