"""Articles, claims and findings out of short texts, through the real road."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from numcheck.checks import CHECKS, Finding, check_named
from numcheck.claims import Claim
from numcheck.documents import Document, Part
from numcheck.pipeline import extract
from numcheck.relations import Relation, link
from numcheck.relations.article import Article
from numcheck.words.lexicon import load

Text = str | Mapping[str, str]


def article(text: Text, number: int = 0) -> Article:
    """An article of a text alone, or of `title`, `text`, `date` and `source`."""
    fields = {"text": text} if isinstance(text, str) else dict(text)
    title = fields.get("title")
    parts = [Part("title", title, title, None)] if title else []
    parts.append(Part("text", fields["text"], fields["text"], None))
    document = Document(
        fields.get("id", f"{'abcdefgh'[number]}.md"),
        "",
        tuple(parts),
        date=dt.date.fromisoformat(str(fields.get("date", "2024-01-10"))),
        source=fields.get("source"),
    )
    return Article(document, extract(document, load()))


def claims(text: Text) -> tuple[Claim, ...]:
    """The claims of one text."""
    return article(text).claims


def relations(*texts: Text, kind: str | None = None) -> list[Relation]:
    """The relations of one set of articles, all or of one kind."""
    found = link([article(text, number) for number, text in enumerate(texts)], load())
    return [relation for relation in found if kind is None or relation.kind == kind]


def findings(texts: Text | Sequence[Text], name: str) -> list[Finding]:
    """What one check finds in a set of articles, with its default options."""
    module = check_named(name)
    together = [texts] if isinstance(texts, str | Mapping) else list(texts)
    return [
        finding
        for relation in relations(*together)
        if relation.kind in module.NEEDS
        for finding in module.check(relation, module.Options())
    ]


def findings_in(document: Document) -> list[Finding]:
    """What all checks together say of one article, without rules: nothing is merged or left out."""
    related = list(link([Article(document, extract(document, load()))], load()))
    modules = [check_named(name) for name in CHECKS]
    return [
        finding
        for relation in related
        for module in modules
        if relation.kind in module.NEEDS
        for finding in module.check(relation, module.Options())
    ]
