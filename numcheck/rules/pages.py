"""What `numcheck rules list` and `rules show` print."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import fields
from textwrap import indent, wrap

from numcheck.checks import Check, check_named
from numcheck.checks.figures import shown
from numcheck.rules.rule import Against, Assertion, Condition, Example, Rule, Sample
from numcheck.rules.run import options_of

WIDTH = 100


HEADER = ("rule", "check", "severity", "what it finds")


def rows(rules: Iterable[Rule]) -> Iterator[tuple[str, str, str, str]]:
    """The rows under `HEADER`, one for each rule."""
    for rule in rules:
        severity = rule.severity or ("warning" if rule.body else "as found")
        yield (rule.id, rule.check, severity, rule.why if rule.body and rule.why else summary(rule))


def as_json(rules: Iterable[Rule]) -> str:
    """The rules as `rules list --format json` prints them."""
    told = [
        {
            "id": rule.id,
            "kind": rule.kind,
            "check": rule.check,
            "severity": rule.severity or ("warning" if rule.body else None),
            "summary": summary(rule),
            "why": rule.why or None,
            "link": rule.link,
            "tags": list(rule.tags),
            "path": rule.path,
            "line": rule.line,
            "flags": len(rule.flags),
            "passes": len(rule.passes),
        }
        for rule in rules
    ]
    return json.dumps({"version": 1, "rules": told}, indent=2, ensure_ascii=False) + "\n"


def summary(rule: Rule) -> str:
    """What a rule finds, in a sentence."""
    return demand(rule) if rule.body else first_sentence(check_named(rule.check))


def first_sentence(check: Check) -> str:
    """What a check is about: the first paragraph of its documentation."""
    return " ".join((check.__doc__ or "").strip().split("\n\n")[0].split())


def page(rule: Rule) -> Iterator[str]:
    """A rule in full: what its check says of itself, what the rule changes, and its own examples."""
    check = None if rule.body else check_named(rule.check)
    yield f"{rule.id}\n{'=' * len(rule.id)}\n\n{summary(rule)}\n"
    yield from _fact("Why", rule.why)
    for name, text in _sections((check.__doc__ or "") if check else ""):
        yield f"\n{name}\n{text}\n"
    yield from _changes(rule)
    if check:
        yield from _options(check, rule)
    yield from _examples("Flags", rule.flags)
    yield from _examples("Passes", rule.passes)


def demand(rule: Rule) -> str:
    """What a rule of its own wants, in a sentence."""
    match rule.body:
        case Assertion(text, _, _, per):
            return f"Wants, {PER_WORDS[per]}: {text}."
        case Against(table, on, column):
            return f"Wants the figures of {table}: {column} by {', '.join(found for _, found in on)}."
    return f"Wants of every claim it selects: {rule.body}."


PER_WORDS = {
    "claim": "of every claim",
    "set": "in the whole set",
    **{name: f"for every {name}" for name in ("article", "source", "outlet", "place", "day")},
}


def _fact(name: str, text: str | None) -> Iterator[str]:
    if text:
        lines = "\n".join(wrap(text, WIDTH - 4))
        yield f"\n{name}\n{indent(lines, '    ')}\n"


SECTIONS = ("What it checks", "Why it matters", "Flags", "Passes", "Options", "Known limits", "Source")
_OWN = ("Flags", "Passes", "Options")  # told from the rule and from the options themselves


def _sections(documentation: str) -> Iterator[tuple[str, str]]:
    r"""The sections of a check's documentation that nothing else tells, wrapped anew.

    >>> list(_sections("First.\n\nFlags.\n\n    a\n\nSource. Here.\n"))
    [('Source', '    Here.')]
    """
    name, text = "", ""
    for line in [*documentation.splitlines()[1:], SECTIONS[-1]]:
        begun = next((section for section in SECTIONS if line.startswith(section)), None)
        if begun is None:
            text += f" {line.strip()}"
            continue
        if name and name not in _OWN and text.strip():
            yield name, indent("\n".join(wrap(text.strip(), WIDTH - 4)), "    ")
        name, text = begun, line.removeprefix(begun).removeprefix(".")


def _changes(rule: Rule) -> Iterator[str]:
    shown = [
        ("extends", rule.check if rule.body is None and rule.check != rule.id else ""),
        *_body(rule),
        ("where", ", ".join(map(condition, rule.where))),
        ("tolerance", _tolerance(rule) if rule.body else ""),
        ("severity", rule.severity or ""),
        ("message", rule.message or ""),
        ("paths", ", ".join(rule.paths)),
        ("link", rule.link or ""),
    ]
    told = "\n".join(f"    {name}: {text}" for name, text in shown if text)
    if told:
        yield f"\nThe rule\n{told}\n"


def _body(rule: Rule) -> Iterator[tuple[str, str]]:
    match rule.body:
        case Assertion(text, _, names, per):
            yield "assert", text
            yield "per", per
            for name, where in names:
                yield f"let {name}", ", ".join(map(condition, where))
        case Against(table, on, column):
            yield "against", table
            yield "on", ", ".join(f"{field} in {name}" for field, name in on)
            yield "value", column
        case str():
            yield "require", rule.body


def _tolerance(rule: Rule) -> str:
    limit = rule.body.tolerance if isinstance(rule.body, Against) else rule.tolerance
    if limit is None or not (limit.share or limit.amount):
        return ""
    return f"{shown(limit.share * 100)}%" if limit.share else f"{shown(limit.amount)} {limit.base}".strip()


def condition(given: Condition) -> str:
    """A condition in words: "event kill or injure"."""
    choices = " or ".join(choice.text for choice in given.choices)
    return f"{given.field} {'not ' if given.negated else ''}{choices}"


def _options(check: Check, rule: Rule) -> Iterator[str]:
    mine, default = options_of(check, rule.tolerance), check.Options()
    known = [
        f"    {field.name} ({_set(getattr(mine, field.name), getattr(default, field.name))}): {field.metadata['help']}"
        for field in fields(check.Options)
    ]
    if known:
        yield "\nOptions\n" + "\n".join(known) + "\n"


def _set(mine: object, default: object) -> str:
    return f"default {default}" if mine == default else f"{mine} here, {default} otherwise"


def _examples(name: str, examples: Iterable[Example]) -> Iterator[str]:
    told = ["\n".join(_sample(sample) for sample in example.articles) for example in examples]
    if told:
        yield f"\n{name}\n" + "\n\n".join(told) + "\n"


def _sample(sample: Sample) -> str:
    title = "" if sample.title is None else f"[{sample.title}] "
    name = "" if sample.id == "example" else f"{sample.id}, {sample.date}: "
    lines = wrap(f"{name}{title}{' '.join(sample.text.split())}", WIDTH - 6)
    return indent("\n".join(lines), "      ").replace("      ", "    - ", 1)
