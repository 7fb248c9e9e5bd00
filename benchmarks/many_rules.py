"""What a thousand rules cost: `python benchmarks/many_rules.py ARTICLES...`.

The rules are made from the packs, each with a `where` of its own, and run beside the default rules on the same claims.
Articles are any that `numcheck check` reads, each a set of its own; without a PATH the ones that `generate.py` writes.
"""

from __future__ import annotations

import itertools
import sys
import tempfile
import time
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

from generate import write

from numcheck.documents import Reading, load
from numcheck.pipeline import articles, check
from numcheck.rules import RuleSet
from numcheck.rules import load as load_rules
from numcheck.rules.load import DEFAULT, PACKS
from numcheck.rules.rule import Assertion, Choice, Condition
from numcheck.words import lexicon

NUMBER = 1_000
SUBJECTS = """
truck car house ship plane soldier worker child student patient voter ticket dose tent family farm school bridge road
factory shop player match goal vote seat share job loan bond crop cow sheep tree fire flood storm strike
"""
EVENTS = """
kill injure deliver rescue arrest destroy build buy sell cut hire attend raise win lose play spend receive cost
"""


def generated(number):
    """Rules of the packs in turn, each narrowed by a subject and an event of its own."""
    packs = sorted(folder.name for folder in files(PACKS).iterdir() if folder.is_dir() and folder.name[0] not in "_.")
    known = [rule for name in packs if name != DEFAULT for rule in load_rules((), [name], defaults=False)]
    pairs = itertools.cycle(itertools.product(SUBJECTS.split(), EVENTS.split()))
    for at, rule, (subject, event) in zip(range(number), itertools.cycle(known), pairs):
        mine = (Condition("subject", (Choice("words", subject),)), Condition("event", (Choice("words", event),)))
        where = (*rule.where, mine[at % 2])
        body = rule.body
        if isinstance(body, Assertion) and body.names:
            body = replace(body, names=tuple((name, (*fields, mine[at % 2])) for name, fields in body.names))
            where = rule.where
        yield replace(rule, id=f"{rule.id}-{at}", where=where, body=body, message=None)


def seconds(found, ruleset, words, *, whole):
    """How long it takes to read and to check the articles, the best of three."""
    best = float("inf")
    for _ in range(3):
        begin = time.perf_counter()
        if whole:
            found = list(articles([article.document for article in found], words))
        check(found, ruleset, words, each=True)
        best = min(best, time.perf_counter() - begin)
    return best


def main(paths):
    """Print the table."""
    words = lexicon.load()
    documents = load(paths, Reading()).documents
    found = list(articles(documents, words))
    default = load_rules()
    many = RuleSet((*default, *generated(NUMBER)))
    print(f"{len(documents)} articles, {sum(len(article.claims) for article in found):,} quantities")
    for name, whole in (("extract and check", True), ("check alone", False)):
        alone = seconds(found, default, words, whole=whole)
        with_many = seconds(found, many, words, whole=whole)
        print(f"{name}: {alone:.2f} s with the default pack, {with_many:.2f} s with {NUMBER:,} more", end="")
        print(f", {with_many / alone:.2f} times")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(sys.argv[1:])
    else:
        with tempfile.TemporaryDirectory() as folder:
            write(100, Path(folder) / "articles.jsonl")
            main([folder])
