"""The `examples` of a rule: small articles on which it must find something, or nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from string import ascii_lowercase

from numcheck.rules.keys import EXAMPLE, EXAMPLES, SAMPLE
from numcheck.rules.nodes import Node, Page
from numcheck.rules.rule import Example, Sample
from numcheck.rules.scalars import keys_of, words
from numcheck.words.lexicon import Lexicon


def examples(page: Page, node: Node, _lexicon: Lexicon) -> tuple[Example, ...]:
    """Those that flag and then those that pass."""
    if node.kind != "map":
        page.complain("examples: expected `flags` and `passes`", node)
        return ()
    given = keys_of(page, node, EXAMPLES, "`examples`")
    return tuple(example for name in given for example in _list(page, name, given[name]))


def _list(page: Page, name: str, node: Node) -> Iterator[Example]:
    if node.kind != "list":
        page.complain(f"examples: {name}: expected a list of articles", node)
        return
    for item in node.items:
        example = _example(page, name, item)
        if example is not None:
            yield example


def _example(page: Page, name: str, node: Node) -> Example | None:
    if node.kind == "text":
        text = words(page, node, f"examples: {name}")
        return None if text is None else Example((Sample("example", text),), int(name == "flags"), node.line)
    if node.kind == "list":
        page.complain(f"examples: {name}: expected a text or {{articles: [...]}}", node)
        return None
    given = keys_of(page, node, EXAMPLE, "an example")
    if "articles" not in given or given["articles"].kind != "list":
        page.complain("an example needs `articles`, a list of records with `text`", node)
        return None
    return Example(_samples(page, given["articles"]), _expect(page, name, given.get("expect")), node.line)


def _expect(page: Page, name: str, node: Node | None) -> int:
    if node is None:
        return int(name == "flags")
    number = int(node.text) if node.text.isdecimal() and node.text.isascii() and len(node.text) < 4 else -1
    if name == "flags" and number < 1:
        page.complain(
            f"expect: expected a number from 1, got '{node.text}'; what finds nothing belongs to `passes`", node
        )
    elif name == "passes" and number:
        page.complain(f"expect: an example in `passes` finds nothing, not '{node.text}'", node)
    return number


def _samples(page: Page, node: Node) -> tuple[Sample, ...]:
    found = (_sample(page, item, at) for at, item in enumerate(node.items))
    samples = tuple(sample for sample in found if sample is not None)
    if not node.items:
        page.complain("an example needs at least one article", node)
    for sample, item in zip(samples, node.items, strict=False):
        if [other.id for other in samples].count(sample.id) > 1:
            page.complain(f"two articles of the example have the id '{sample.id}'", item)
            break
    return samples


def _sample(page: Page, node: Node, at: int) -> Sample | None:
    if node.kind != "map":
        page.complain("an article of an example is a record with `text`", node)
        return None
    given = keys_of(page, node, SAMPLE, "an article")
    texts = {name: words(page, item, name) for name, item in given.items()}
    if "text" not in given:
        page.complain("an article of an example needs `text`", node)
    if texts.get("date") and not _is_day(texts["date"]):
        page.complain(f"date: expected a day such as 2024-01-10, got '{texts['date']}'", given["date"])
    if not texts.get("text"):
        return None
    sound = {name: text for name, text in texts.items() if text is not None}
    return Sample(**{"id": ascii_lowercase[at % 26], **sound})


def _is_day(text: str | None) -> bool:
    try:
        datetime.fromisoformat(text or "")
    except ValueError:
        return False
    return True
