"""Quantities in, the sentences around them out.

Comes in: a part of a document and its quantities. Goes out: each sentence that holds one, cut into words once, with its
quantities. Sentences without a number are never cut into words; that is most of a text, and most of the speed.
It never looks at what words mean.
"""

from numcheck.sentences.cut import around
from numcheck.sentences.sentence import Sentence

__all__ = ["Sentence", "around"]
