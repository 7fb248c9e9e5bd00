"""Quantities in, claims out.

Comes in: a sentence with its quantities. Goes out: one claim for each, with subject, event, change, time, place,
source and status. A shallow parse by word lists, suffixes and closed-class words; every answer it cannot give is
None, never a guess. It never compares two claims.
"""

from numcheck.claims.build import build
from numcheck.claims.claim import Claim

__all__ = ["Claim", "build"]
