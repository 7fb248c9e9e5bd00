"""Quantities in, the sentences around them out.

Comes in: a part of a document and its quantities. Goes out: each sentence that holds one, cut into words once, with its
quantities. Sentences without a number are never cut into words; that is most of a text, and most of the speed.
It never looks at what words mean.

Speed: cutting sentences into words is the dearest single step of extraction. Four in ten sentences of news hold a
number; the others are never cut, and those that are take one pass of one pattern.
"""

from numcheck.sentences.cut import around, sentence_at
from numcheck.sentences.sentence import Sentence

__all__ = ["Sentence", "around", "sentence_at"]
