"""What `check` leaves out: suppressed findings, those of a baseline; and what it says of both."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from numcheck.checks.finding import Finding
from numcheck.documents import Document
from numcheck.errors import UserError
from numcheck.ignores import Decision, Suppressed, Suppression, decide, sidecar
from numcheck.ignores import baseline as baselines
from numcheck.ignores.fingerprint import name_of
from numcheck.ignores.today import today
from numcheck.records import record
from numcheck.reports.counts import counted


@record
class Left:
    """`findings` are left to be shown, `notes` are told to the person; `is_stale`: something known is no more."""

    findings: tuple[Finding, ...]
    notes: tuple[str, ...] = ()
    is_stale: bool = False
    suppressed: tuple[Suppressed, ...] = ()


def judged(options: Namespace) -> bool:
    """Whether the options ask for a baseline; raises `UserError` where they ask for what does not go together."""
    given = [name for name in ("baseline", "write_baseline", "prune_baseline") if getattr(options, name)]
    if len(given) > 1:
        raise UserError(f"{' and '.join('--' + name.replace('_', '-') for name in given)}: give one of them")
    if (options.write_baseline or options.prune_baseline) and _is_part(options):
        raise UserError(
            f"--{'write' if options.write_baseline else 'prune'}-baseline needs all findings: "
            "do without --report-only and --changed-since"
        )
    if options.add_suppressions is not None and not options.add_suppressions.strip():
        raise UserError("--add-suppressions needs a reason, such as --add-suppressions 'known before 2026'")
    return bool(given)


def left(
    findings: Sequence[Finding],
    documents: Sequence[Document],
    options: Namespace,
    ran: Collection[str],
    known: Collection[str],
) -> Left:
    """The findings without those that were suppressed, then without those that the baseline knows."""
    said = list(_of_settings(options))
    path = None if options.no_suppressions else sidecar.find(Path.cwd())
    said += sidecar.read(path) if path else ()
    inside = () if options.no_suppressions else documents
    decision = decide(findings, documents, said, ran, known, today(), inside)
    if _is_part(options) or options.each:
        decision = replace(decision, unused=())  # what was said in vain here may be needed elsewhere
    notes = list(_told(decision))
    if options.add_suppressions is not None:
        return _suppressed(decision, documents, options.add_suppressions, notes)
    by_id = {document.id: document for document in documents}
    file = options.baseline or options.prune_baseline
    if options.write_baseline:
        size = baselines.write(options.write_baseline, decision.shown, by_id)
        notes.append(f"{options.write_baseline}: {counted(size, 'finding')} written; give it as --baseline from now on")
        return Left((), tuple(notes))
    is_stale = bool(decision.unused or decision.expired)
    if not file:
        return Left(decision.shown, tuple(notes), is_stale, decision.suppressed)
    could_find = _could_find(options, ran, documents)
    baseline = baselines.read(file)
    compared = baselines.compare(baseline, decision.shown, by_id, could_find)
    return _compared(decision, baseline, compared, notes, is_stale=is_stale, prunes=bool(options.prune_baseline))


def _of_settings(options: Namespace) -> Iterator[Suppression]:
    for glob, rules in options.per_path.items():
        for rule in rules:
            yield Suppression("per-path", rule, glob, is_glob=True, is_setting=True)


def _told(decision: Decision) -> Iterator[str]:
    yield from decision.notes
    for item in decision.unused:
        yield f"{item}: this suppression leaves out nothing; take it out"
    for item in decision.expired:
        yield f"{item}: this suppression ended on {item.until}"
    if decision.suppressed:
        yield f"{counted(len(decision.suppressed), 'finding')} suppressed (--no-suppressions shows them)"


def _suppressed(decision: Decision, documents: Sequence[Document], reason: str, notes: list[str]) -> Left:
    path = sidecar.find(Path.cwd()) or Path.cwd() / sidecar.NAME
    files = {document.id: document.path for document in documents}
    size = sidecar.add(path, sidecar.entries(decision.shown, files, reason)) if decision.shown else 0
    notes.append(f"{sidecar.NAME}: {counted(size, 'entry', 'entries')} added")
    return Left((), tuple(notes))


def _is_part(options: Namespace) -> bool:
    """Whether the run reports only some of what there is to find, so that what it does not find may be there."""
    return options.report_only is not None or options.changed_since is not None


def _could_find(
    options: Namespace, ran: Collection[str], documents: Sequence[Document]
) -> Callable[[Mapping[str, Any]], bool]:
    """Whether the run would have found what an entry of a baseline stands for, if it were still there.

    Of an article that was not read nothing can be said, unless a folder was named: then it is gone from there.
    """
    is_part, has_folder = _is_part(options), any(Path(name).is_dir() for name in options.paths)
    titles = frozenset(map(name_of, documents))

    def could_find(entry: Mapping[str, Any]) -> bool:
        if is_part or entry.get("rule") not in ran or (options.each and entry.get("across")):
            return False
        return has_folder or entry.get("title") in titles

    return could_find


def _compared(
    decision: Decision,
    baseline: baselines.Baseline,
    compared: baselines.Compared,
    notes: list[str],
    *,
    is_stale: bool,
    prunes: bool,
) -> Left:
    file = baseline.path
    if compared.known:
        notes.append(f"{counted(compared.known, 'finding')} known to {file} left out")
    for name in compared.stale if not prunes else ():
        entry = baseline.entries[name]
        notes.append(f"{file}: found no more: {entry.get('rule')}: {entry.get('message')}")
    if compared.stale:
        count = counted(len(compared.stale), "stale entry", "stale entries")
        if prunes:
            baselines.prune(baseline, compared.stale)
        notes.append(f"{file}: {count} {'taken out' if prunes else '(--prune-baseline takes them out)'}")
    is_stale = is_stale or (bool(compared.stale) and not prunes)
    return Left(compared.fresh, tuple(notes), is_stale, decision.suppressed)
