"""Which of the rules that were read are to run."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from numcheck.errors import UserError
from numcheck.rules.complaint import nearest
from numcheck.rules.rule import Rule


def chosen(rules: Sequence[Rule], select: Collection[str], ignore: Collection[str]) -> Iterator[Rule]:
    """The rules that `select` names by rule or check id (all, where it names none), without those `ignore` names."""
    known = sorted({name for rule in rules for name in (rule.id, rule.check)})
    _all_known("select", select, known)
    _all_known("ignore", ignore, known)
    for rule in rules:
        names = {rule.id, rule.check}
        if (not select or names & set(select)) and not names & set(ignore):
            yield rule


def _all_known(option: str, names: Iterable[str], known: Sequence[str]) -> None:
    for name in names:
        if name not in known:
            raise UserError(f"--{option}: no rule or check '{name}'{nearest(name, known)}")
