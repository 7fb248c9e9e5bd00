"""Claims in, relations out: what belongs together, weighed openly.

Comes in: the claims of all articles of a set. Goes out: `Relation`s, each of a kind that checks ask for. It never does the
arithmetic that proves a mismatch (that is a check's), and never reads a file.
"""
