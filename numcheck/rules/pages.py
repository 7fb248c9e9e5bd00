"""What `numcheck rules list` and `rules show` print."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields
from textwrap import indent, wrap

from numcheck.checks import Check, check_named
from numcheck.rules.rule import Condition, Example, Rule, Sample
from numcheck.rules.run import options_of

WIDTH = 100


HEADER = ("rule", "check", "severity", "what it finds")


def rows(rules: Iterable[Rule]) -> Iterator[tuple[str, str, str, str]]:
    """The rows under `HEADER`, one for each rule."""
    for rule in rules:
        yield (rule.id, rule.check, rule.severity or "as found", first_sentence(check_named(rule.check)))


def first_sentence(check: Check) -> str:
    """What a check is about: the first paragraph of its documentation."""
    return " ".join((check.__doc__ or "").strip().split("\n\n")[0].split())


def page(rule: Rule) -> Iterator[str]:
    """A rule in full: what its check says of itself, what the rule changes, and its own examples."""
    check = check_named(rule.check)
    yield f"{rule.id}\n{'=' * len(rule.id)}\n\n{first_sentence(check)}\n"
    yield from _fact("Why", rule.why)
    for name, text in _sections(check.__doc__ or ""):
        yield f"\n{name}\n{text}\n"
    yield from _changes(rule)
    yield from _options(check, rule)
    yield from _examples("Flags", rule.flags)
    yield from _examples("Passes", rule.passes)


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
        ("extends", rule.check if rule.check != rule.id else ""),
        ("where", ", ".join(map(_condition, rule.where))),
        ("severity", rule.severity or ""),
        ("message", rule.message or ""),
        ("paths", ", ".join(rule.paths)),
        ("link", rule.link or ""),
    ]
    told = "\n".join(f"    {name}: {text}" for name, text in shown if text)
    if told:
        yield f"\nThe rule\n{told}\n"


def _condition(condition: Condition) -> str:
    choices = " or ".join(choice.text for choice in condition.choices)
    return f"{condition.field} {'not ' if condition.negated else ''}{choices}"


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
