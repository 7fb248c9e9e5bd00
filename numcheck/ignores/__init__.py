"""Findings in, findings to be shown out: what the user has said is right, or known, is left out here and nowhere else.

Comes in: the findings of a run, and what was said about them: comments and front matter in the articles, `[sic]` behind
a figure, the sidecar file, a baseline. Goes out: a `Decision`, which also names what was said in vain, so that old
exceptions do not pile up. It never changes a finding, and never asks why one was made.
"""

from numcheck.ignores.decide import Decision, decide
from numcheck.ignores.suppression import Suppressed, Suppression

__all__ = ["Decision", "Suppressed", "Suppression", "decide"]
