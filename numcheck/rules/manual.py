"""What is written of the docs: `make docs` runs `python -m numcheck.rules.manual docs`.

The reference at the end of `rules.md` comes from the tables that the reader and the schema are made of, and is written
behind the mark in that file; `checks.md` and `checks/` come from the checks and their rules.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from numcheck.checks.manual import manual
from numcheck.rules.check_pages import pages
from numcheck.rules.keys import (
    AGAINST,
    COMPUTED,
    EXAMPLE,
    KEYS,
    LEXICON,
    LIMITED,
    PER,
    PLACEHOLDERS,
    REQUIREMENTS,
    SAMPLE,
    SEVERITIES,
    UNIT,
    WHERE,
)
from numcheck.rules.read_where import cues
from numcheck.rules.seen import CUE
from numcheck.words.lexicon import load

MARK = "<!-- reference -->\n"
FIELDS = {
    "id": "`ARTICLE:START`",
    "article": "the article's id: its path, or its `id` in a record file",
    "article_source": "the outlet",
    "part": "where it stands",
    "start": "where it begins in its part, in characters",
    "end": "where it ends",
    "text": "the claim as printed",
    "sentence": "its sentence; any word of it",
    "kind": "what sort of figure it is",
    "value": "the number as stated: a comparison",
    "range": "the ends of a stated range: a comparison",
    "interval": "what it admits: a comparison",
    "modifier": "the hedge",
    "change": "a rise or a fall by so much",
    "unit": "pint's name of the unit, or a currency's code",
    "dimension": "count, currency, percent, mass, length, speed, ...",
    "subject": "what is counted or measured",
    "subject_head": "its noun alone",
    "of": "whose or of which",
    "event": "what happened to it, as a verb",
    "time": "when: a day, or a comparison with one",
    "place": "where",
    "source": "who counted or said it",
    "status": "how it is meant",
    "quoted": "whether it stands in a quotation",
    "stated": "whether a date says a day, month or year: `any` or `not: any`",
    CUE: "what the words around it make of it",
}


def reference() -> str:
    """The reference in Markdown."""
    return "\n".join(("## Reference\n", *_parts()))


def _parts() -> Iterator[str]:
    yield "A file holds one rule, or a list of rules and of `lexicon`s. YAML tags, anchors and aliases are refused.\n"
    yield from _table("Keys of a rule", KEYS)
    yield from _table("`where`: fields of a claim", {name: _field(name) for name in WHERE})
    yield from _table("`per`", PER)
    yield from _table("`require`", REQUIREMENTS)
    yield from _table("`against`", AGAINST)
    yield from _table("`lexicon`", LEXICON)
    yield from _table("A unit of `lexicon`", UNIT)
    yield from _table("An example, where it is no text alone", EXAMPLE)
    yield from _table("An article of an example", SAMPLE)
    yield from _placeholders()


def _field(name: str) -> str:
    words = LIMITED.get(name) or (cues(load()) if name == CUE else ())
    return f"{FIELDS[name]}: {', '.join(f'`{word}`' for word in words)}" if words else FIELDS[name]


def _table(title: str, rows: Mapping[str, str]) -> Iterator[str]:
    yield f"### {title}\n"
    yield "\n".join(f"- `{name}`: {_code(told)}" for name, told in rows.items()) + "\n"


def _code(told: str) -> str:
    """Braces as code."""
    return told if "`" in told or "{" not in told else f"{told.partition('{')[0]}`{{{told.partition('{')[2]}`"


def _placeholders() -> Iterator[str]:
    computed = {kind: ", ".join(f"`{{{name}}}`" for name in names) for kind, names in COMPUTED.items() if names}
    yield "### `severity` and `message`\n"
    yield f"A severity is one of {', '.join(SEVERITIES)}. A message is one line. In it may stand:\n"
    yield "- `{a.text}`, `{b.value}`, ...: the claims of the finding from `a` to `d`, with every field above"
    yield "- `{killed.text}`: a claim by its name in `let`"
    yield f"- {', '.join(f'`{{{name}}}`' for name in PLACEHOLDERS)}: what the finding says of itself"
    yield f"- {computed['assert']}: what the two sides come to, and the assertion"
    yield f"- {computed['against']}: the figure of the table, and what it was found by\n"
    yield "`{{` and `}}` are braces.\n"


def written(page: str) -> str:
    """A page with the reference of now behind its mark."""
    return page[: page.index(MARK) + len(MARK)] + "\n" + reference()


def made(folder: Path) -> dict[Path, str]:
    """Every file of the docs that is made, with what belongs in it."""
    guide = folder / "rules.md"
    return {
        guide: written(guide.read_text(encoding="utf-8")),
        folder / "checks.md": manual(),
        **{folder / "checks" / name: text for name, text in pages(folder).items()},
    }


if __name__ == "__main__":
    for path, text in made(Path(sys.argv[1])).items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
