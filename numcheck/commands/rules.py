"""`numcheck rules`: what rules there are, one in full, and whether the examples inside them hold."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from pathlib import Path

from numcheck.commands.arguments import rules as parser
from numcheck.commands.output import CLEAN
from numcheck.commands.settings import settle
from numcheck.errors import UserError, did_you_mean
from numcheck.rules.load import DEFAULT, pack_files, read_all
from numcheck.rules.rule import RuleSet
from numcheck.words.lexicon import Lexicon, load

WRONG = 1  # an example does not hold, or there is none


def run(argv: Sequence[str]) -> int:
    """Run the command."""
    options = settle(parser().parse_intermixed_args(argv))
    return ACTIONS[options.action](options, load())


def list_(options: Namespace, lexicon: Lexicon) -> int:
    """Print a table of all rules."""
    from numcheck.reports.tables import plain_table
    from numcheck.rules.pages import HEADER, as_json, rows

    _no_names(options)
    if options.format == "json":
        sys.stdout.write(as_json(known(options, lexicon)))
        return CLEAN
    sys.stdout.write(plain_table(HEADER, rows(known(options, lexicon))))
    return CLEAN


def show(options: Namespace, lexicon: Lexicon) -> int:
    """Print the page of each rule named."""
    from numcheck.rules.pages import page

    rules = {rule.id: rule for rule in known(options, lexicon)}
    if not options.names:
        raise UserError(f"show which rule? {', '.join(rules)}")
    for name in options.names:
        if name not in rules:
            raise UserError(
                f"there is no rule {name!r}{did_you_mean(name, rules) or '; `numcheck rules list` names all'}"
            )
        sys.stdout.writelines(page(rules[name]))
    return CLEAN


def test(options: Namespace, lexicon: Lexicon) -> int:
    """Run the examples of the rules at the paths named, or of all rules."""
    from numcheck.pipeline import extract
    from numcheck.rules.try_out import report

    rules = read_all(map(Path, options.names), lexicon) if options.names else known(options, lexicon)
    lines, is_right = report(rules, rules.lexicon or lexicon, extract, require_examples=options.require_examples)
    print("\n".join(lines))
    return CLEAN if is_right else WRONG


def schema(options: Namespace, _lexicon: Lexicon) -> int:
    """Print the JSON Schema of rule files, or of the settings."""
    of = options.names or ["rules"]
    if len(of) != 1 or of[0] not in ("rules", "settings"):
        raise UserError(f"rules schema takes rules, the default, or settings, but got {' '.join(of)}")
    if of == ["settings"]:
        import json

        from numcheck import config

        sys.stdout.write(json.dumps(config.schema(), indent=1) + "\n")
    else:
        from numcheck.rules.schema import schema

        sys.stdout.write(schema())
    return CLEAN


def new(options: Namespace, _lexicon: Lexicon) -> int:
    """Print a commented template."""
    from numcheck.rules.template import template

    if len(options.names) != 1:
        raise UserError("rules new takes one ID, such as aid-tonnage")
    sys.stdout.write(template(options.names[0]))
    return CLEAN


def known(options: Namespace, lexicon: Lexicon) -> RuleSet:
    """The rules that the options ask for, with their examples."""
    packs = ([] if options.no_default_rules else [DEFAULT]) + (options.packs or [])
    sources = [file for name in packs for file in pack_files(name)]
    return read_all([*sources, *map(Path, options.rules or ())], lexicon)


def _no_names(options: Namespace) -> None:
    if options.names:
        raise UserError(f"rules {options.action} takes no names, but got {' '.join(options.names)}")


ACTIONS: dict[str, Callable[[Namespace, Lexicon], int]] = {
    "list": list_,
    "show": show,
    "test": test,
    "schema": schema,
    "new": new,
}
