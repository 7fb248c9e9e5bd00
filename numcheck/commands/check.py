"""`numcheck check`: extract the numbers of all articles, compare them, report what does not fit."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from numcheck import rules
from numcheck.checks.finding import Finding, Severity
from numcheck.commands.arguments import check as parser
from numcheck.commands.known import judged, left
from numcheck.commands.output import CLEAN, Outlet, Output, show
from numcheck.commands.progress import Progress
from numcheck.commands.reading import files, read, words
from numcheck.commands.scope import Scope
from numcheck.commands.settings import settle, shown
from numcheck.documents import Document
from numcheck.errors import UserError, did_you_mean
from numcheck.relations.article import Article
from numcheck.reports import CHECK_FORMATS
from numcheck.reports.about import result
from numcheck.reports.counts import SEVERITIES, is_as_grave
from numcheck.rules import RuleSet
from numcheck.rules.rule import Rule
from numcheck.words.lexicon import Lexicon

FOUND = 1


def run(argv: Sequence[str]) -> int:
    """Run the command."""
    options = settle(parser(CHECK_FORMATS).parse_intermixed_args(argv), CHECK_FORMATS)
    if options.show_settings:
        return show(shown(options))
    if not options.watch:
        return once(options)
    from numcheck.commands.watch import watch

    return watch(lambda: once(settle(parser(CHECK_FORMATS).parse_intermixed_args(argv), CHECK_FORMATS)), options)


def once(options: Namespace, output: Outlet | None = None) -> int:
    """One run; what it came to goes to `output`, where that is not what the options say."""
    output = output or Output.of(options, CHECK_FORMATS, "text")
    judged(options)
    lexicon = words(options)
    ruleset = rules_of(options, lexicon)
    asked = rule_named(options.why, ruleset) if options.why else None
    lexicon = ruleset.lexicon or lexicon
    scope = Scope.of(options)
    loaded = read(options, lexicon)
    if options.show_files:
        return show(files(loaded))
    from numcheck.pipeline import check

    with Progress(quiet=options.quiet) as progress:
        found = tuple(progress.over(claimed(loaded.documents, lexicon, options), len(loaded.documents)))
        progress.say("comparing ...")
        reported = scope.reported(check(found, ruleset, lexicon, each=options.each), loaded)
    kept = left(reported, loaded.documents, options, ruleset.names, known_names(options, ruleset, lexicon))
    findings = kept.findings
    suppressed = kept.suppressed if options.show_suppressed else ()
    worst = gravest(findings, options.max_findings)
    told = result(loaded, found, ruleset, worst, suppressed, lexicon=lexicon, each=options.each)
    if len(told.findings) < len(findings):
        output.say(f"{len(told.findings)} of {len(findings)} findings are shown (--max-findings)")
    for note in kept.notes:
        output.say(note)
    if asked:
        explain(asked, ruleset, [(article,) for article in found] if options.each else [found], lexicon)
    found_something = FOUND if kept.is_stale and options.fail_on_stale else CLEAN
    ended = Ended(output.write(told, status(findings, options.fail_on) or found_something))
    ended.worked_on = found, loaded
    return ended


class Ended(int):
    """The status of a run, and what it worked on: a hundredth of the time, to take it apart, is left to who holds it.

    The process that ends with its command never does.
    """

    worked_on: object = None


def claimed(documents: Sequence[Document], lexicon: Lexicon, options: Namespace) -> Iterator[Article]:
    """The documents with their claims: from the cache where a few of many are likely new, else as they are read."""
    from numcheck.pipeline import articles

    read = partial(articles, lexicon=lexicon, jobs=options.jobs or 1)
    is_likely_known = options.watch or options.report_only is not None or options.changed_since is not None
    has_own_words = lexicon is not words(options)  # of rule files: the claims may then be others
    if options.no_cache or has_own_words or not is_likely_known:
        return read(documents)
    from numcheck.commands import cache

    return cache.articles(documents, lexicon, read)


def known_names(options: Namespace, ruleset: RuleSet, lexicon: Lexicon) -> frozenset[str]:
    """Those that a suppression may name: of the rules that run and of the default pack."""
    default = rules.load((), options.packs or (), lexicon=lexicon)
    return ruleset.names | default.names


def rule_named(name: str, ruleset: RuleSet) -> Rule:
    """The rule that `--why` asks about."""
    known = {rule.id: rule for rule in ruleset}
    if name in known:
        return known[name]
    hint = did_you_mean(name, known) or "; `numcheck rules list` names all"
    raise UserError(f"--why: there is no rule {name!r}{hint}")


def explain(rule: Rule, ruleset: RuleSet, sets: Sequence[Sequence[Article]], lexicon: Lexicon) -> None:
    """Say of each article set why the rule did or did not fire."""
    from numcheck.rules.why import why

    for together in sets:
        for line in why(rule, ruleset, together, lexicon):
            print(line, file=sys.stderr)


def rules_of(options: Namespace, lexicon: Lexicon) -> RuleSet:
    """The rules that the options ask for."""
    ruleset = rules.load(
        options.rules or (),
        options.packs or (),
        defaults=not options.no_default_rules,
        select=getattr(options, "select", None) or (),
        ignore=getattr(options, "ignore", None) or (),
        lexicon=lexicon,
    )
    if not len(ruleset):
        raise UserError("there is no rule to run: all are switched off")
    return _with_severities(ruleset, getattr(options, "severities", {}))


def _with_severities(ruleset: RuleSet, severities: Mapping[str, Severity]) -> RuleSet:
    """The rules with the severities that the settings give them, by rule or else by check."""
    if not severities:
        return ruleset
    known = ruleset.names
    for name in severities:
        if name not in known:
            raise UserError(f"severities: there is no rule '{name}'{did_you_mean(name, known)}")
    given = ((rule, severities.get(rule.id) or severities.get(rule.check)) for rule in ruleset)
    told = tuple(replace(rule, severity=severity) if severity else rule for rule, severity in given)
    return replace(ruleset, rules=told)


def gravest(findings: Sequence[Finding], limit: int | None) -> tuple[Finding, ...]:
    """At most that many findings, the gravest kept, in the order they had."""
    if limit is None or len(findings) <= limit:
        return tuple(findings)
    ranked = sorted(range(len(findings)), key=lambda number: SEVERITIES.index(findings[number].severity))
    return tuple(findings[number] for number in sorted(ranked[:limit]))


def status(findings: Sequence[Finding], level: str) -> int:
    """1 where a finding is as grave as the level or graver, else 0."""
    return FOUND if is_as_grave(findings, level) else CLEAN
