"""Run the examples inside rules: each through extraction and its own rule alone.

Extraction is handed in, since it is made of the rooms above and the pipeline that joins them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from numcheck.checks.finding import Finding
from numcheck.claims.claim import Claim
from numcheck.documents.document import Document, Part
from numcheck.documents.publication import published
from numcheck.records import record
from numcheck.relations.article import Article
from numcheck.rules.rule import Example, Rule, RuleSet, Sample
from numcheck.rules.run import run
from numcheck.words.lexicon import Lexicon

Extract = Callable[[Document, Lexicon], tuple[Claim, ...]]
EXCERPT = 72  # characters of an example that are shown


@record
class Outcome:
    """What a rule found in one of its examples."""

    rule: Rule
    example: Example
    findings: tuple[Finding, ...]

    @property
    def is_right(self) -> bool:
        """Whether that is what the example says."""
        return len(self.findings) == self.example.expect

    def lines(self) -> Iterator[str]:
        """What went wrong: the place, the example, each thing found."""
        found, wanted = len(self.findings), self.example.expect
        yield f"{self.rule.path}:{self.example.line}: {self.rule.id}: expected {_findings(wanted)}, found {found}"
        for sample in self.example.articles:
            yield f"    {sample.id}: {_excerpt(sample.text)}"
        for finding in self.findings:
            yield f"  found: {finding.message}"


def outcome(rule: Rule, example: Example, lexicon: Lexicon, extract: Extract) -> Outcome:
    """One example of a rule, run; the rule's paths are left aside, for its articles lie in no folder."""
    documents = [document(sample) for sample in example.articles]
    articles = [Article(one, extract(one, lexicon)) for one in documents]
    return Outcome(rule, example, run(RuleSet((replace(rule, paths=()),)), articles, lexicon))


def report(
    rules: Iterable[Rule], lexicon: Lexicon, extract: Extract, *, require_examples: bool = False
) -> tuple[list[str], bool]:
    """The lines to show, and whether every example holds and there was one at all."""
    lines, ran, failed, bare = [], 0, 0, 0
    for rule in rules:
        missing = _missing(rule)
        bare += bool(missing)
        lines += [f"{rule.path}:{rule.line}: {rule.id}: no examples in {missing}"] if missing else []
        for example in rule.examples:
            tried = outcome(rule, example, lexicon, extract)
            ran += 1
            failed += not tried.is_right
            lines += () if tried.is_right else tried.lines()
    lines.append(_summary(ran, failed))
    return lines, bool(ran) and not failed and not (bare and require_examples)


def document(sample: Sample) -> Document:
    """An article of an example as if it had been read from a record file."""
    text = Part("text", sample.text, sample.text, None)
    title = () if sample.title is None else (Part("title", sample.title, sample.title, None),)
    return Document(sample.id, sample.id, (*title, text), published(sample.date), sample.source)


def _missing(rule: Rule) -> str:
    given = {"flags": rule.flags, "passes": rule.passes}
    return " and ".join(f"`{name}`" for name, examples in given.items() if not examples)


def _summary(ran: int, failed: int) -> str:
    if not ran:
        return "nothing to test: no rule has an example"
    if failed:
        return f"{failed} of {ran} {'example' if ran == 1 else 'examples'} failed"
    return "1 example holds" if ran == 1 else f"{ran} examples hold"


def _findings(number: int) -> str:
    return {0: "no finding", 1: "1 finding"}.get(number, f"{number} findings")


def _excerpt(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= EXCERPT else line[: EXCERPT - 1].rstrip() + "…"
