"""Quantities in, claims out.

Comes in: a sentence with its quantities. Goes out: one claim for each, with subject, event, change, time, place,
source and status. A shallow parse by word lists, suffixes and closed-class words; every answer it cannot give is
None, never a guess. Of a table the figure of each cell makes one (`cells.py`, loaded for it alone). It never compares
two claims.

Speed: the profile says that a sentence costs as much as its claims, so it is tagged once for all of them; that phrases
are tried only where their last word stands; and that lemmas come again and again, so they are kept.
"""

from numcheck.claims.build import build
from numcheck.claims.claim import Claim

__all__ = ["Claim", "build"]
