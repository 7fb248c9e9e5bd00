"""A page for every check, `docs/checks/NAME.md`: its docstring, the examples of its rule, what it found."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from numcheck.checks import CHECKS, Check, check_named
from numcheck.checks.manual import options, prose, sections
from numcheck.rules.load import pack_files, read_all
from numcheck.rules.rule import Example, Rule, Sample
from numcheck.words.lexicon import load

MEASURED = "measured.yaml"


def pages(folder: Path) -> dict[str, str]:
    """The text of each page by the name of its file; `folder` holds `MEASURED`."""
    import yaml

    measured = yaml.safe_load((folder / MEASURED).read_text(encoding="utf-8"))
    rules = {rule.id: rule for rule in read_all(pack_files("default"), load())}
    checks = (check_named(name) for name in sorted(CHECKS))
    return {f"{check.NAME}.md": "\n".join(_page(check, rules[check.NAME], measured)) for check in checks}


def _page(check: Check, rule: Rule, measured: Mapping[str, Any]) -> Iterator[str]:
    told = sections(check)
    yield f"# {check.NAME}\n\n{told['']}\n"
    for name in ("What it checks", "Why it matters"):
        yield f"## {name}\n\n{prose(told[name])}\n"
    for name, examples in (("Flags", rule.flags), ("Passes", rule.passes)):
        yield f"## {name}\n\n```text\n{told[name]}\n```\n"
        yield f"From the rule's own examples:\n\n```text\n{_examples(examples)}\n```\n"
    if listed := list(options(check)):
        yield "## Options\n\n" + "\n".join(listed) + "\n\nA rule sets them: [tuning a check](../rules.md).\n"
    yield f"## Known limits\n\n{prose(told['Known limits'])}\n"
    yield f"## How well it does\n\n{_measured(measured, check.NAME)}\n"
    yield f"## Source\n\n{prose(told['Source'])}\n"


def _examples(examples: tuple[Example, ...]) -> str:
    return "\n\n".join(" // ".join(_sample(sample) for sample in example.articles) for example in examples)


def _sample(sample: Sample) -> str:
    text = " ".join(sample.text.split())
    return f"{sample.title}: {text}" if sample.title else text


def _measured(measured: Mapping[str, Any], name: str) -> str:
    """What was counted, and what it does not say."""
    row = measured["checks"][name]
    pointed = row["reported"] - row["wrong"]
    rows = (
        ("slips planted, of this kind", row["planted"]),
        ("of these found, by this check or another", _share(row["found"], row["planted"])),
        ("errors and warnings of this check", row["reported"]),
        ("of these right", _share(pointed, row["reported"])),
        (f"errors and warnings on {measured['articles']} published articles", row["published"]),
        ("of these false alarms, as judged by a person", row["unfounded"] if row["published"] else ""),
    )
    table = "\n".join(f"| {told} | {count} |" for told, count in rows if count != "")
    return (
        f"On our development cases, {measured['date']}:\n\n| what | count |\n| --- | ---: |\n{table}\n\n"
        "The check was tuned on these cases; on wording that nobody here has seen it finds fewer. Where the cases\n"
        f"come from, and what can be repeated from a clone, stands in [{MEASURED}](../{MEASURED})."
    )


def _share(part: int, whole: int) -> str:
    return f"{part} ({100 * part // whole}%)" if whole else str(part)
