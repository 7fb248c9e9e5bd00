"""Articles as Python has them in, a report or a table out: what `import numcheck` offers.

Comes in: texts, records, tables of pandas, paths. Goes out: a `Report` whose JSON is that of the command, or a
`pandas.DataFrame` of claims. It walks the road of `pipeline.py` with the defaults of the command and reads no settings,
no baseline and no sidecar file: what a call does is what it says. It prints nothing and never ends the program.
"""

from numcheck.api.article import Article, Articles
from numcheck.api.calls import check, extract
from numcheck.api.quantities import quantity
from numcheck.api.records import Claim, Evidence, Finding
from numcheck.api.report import Report

__all__ = ["Article", "Articles", "Claim", "Evidence", "Finding", "Report", "check", "extract", "quantity"]
