"""One file -> one article: plain text and Markdown, with or without front matter."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from numcheck.documents import frontmatter
from numcheck.documents.decoding import line_starts
from numcheck.documents.document import Document, Part
from numcheck.documents.prose import plain
from numcheck.documents.publication import published
from numcheck.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from numcheck.documents.frontmatter import Field, FrontMatter

REPORT_MARK = "<!-- numcheck report -->"  # begins every Markdown report, so that no run reads one as an article

DIRECTIVE = "numcheck-"  # begins every comment that speaks to numcheck

_TITLE = re.compile(r"[^\S\r\n]*(\S[^\r\n]*?)[^\S\r\n]*(?:\r\n|\n|\r)[^\S\r\n]*(?:\r\n|\n|\r)(?=\s*\S)")

Read = tuple[Document, tuple[UserError, ...]]


def plain_text(identity: str, path: str, text: str) -> Read:
    r"""A `.txt` file: its first line is the title when a blank line follows it.

    >>> document, _ = plain_text("a.txt", "a.txt", "Title\r\n \r\nText")
    >>> document.title, document.text, document.line_column("text", 1)
    ('Title', 'Text', (3, 2))
    """
    return _titled(identity, path, text, frontmatter.NONE), ()


def matter_and_text(identity: str, path: str, text: str) -> Read:
    """Standard input: plain text that may begin with front matter."""
    matter = frontmatter.read(text, path)
    if matter is frontmatter.NONE:
        return plain_text(identity, path, text)
    return _article(identity, path, text, matter, plain)


def markdown(identity: str, path: str, text: str) -> Read:
    r"""A Markdown file.

    >>> document, _ = markdown("a.md", "a.md", "---\ntitle: 12 dead\n---\n`x = 5`, she said")
    >>> document.title, document.line_column("title", 0), document.part("text").prose
    ('12 dead', (2, 8), '       , she said')
    """
    from numcheck.documents.markdown_prose import comments, prose

    document, problems = _article(identity, path, text, frontmatter.read(text, path), prose)
    if "|" in text:
        document = _with_tables(document)
    if DIRECTIVE in text:
        document = replace(document, comments=comments(document.text))
    return document, problems


def _with_tables(document: Document) -> Document:
    """The document with the tables of its text, whose cells are no prose."""
    from numcheck.documents.markdown_tables import tables
    from numcheck.documents.table import without

    *others, part = document.parts
    found = tables(part.text, part.prose)
    if not found:
        return document
    return replace(document, parts=(*others, replace(part, prose=without(part.prose, found), tables=found)))


def _titled(identity: str, path: str, text: str, matter: FrontMatter) -> Document:
    title = _TITLE.match(text, matter.end)
    parts = (Part("title", title[1], plain(title[1]), title.start(1)),) if title else ()
    start = title.end() if title else matter.end
    return Document(identity, path, (*parts, _text(text, start, plain)), line_starts=line_starts(text))


def _text(text: str, start: int, prose: Callable[[str], str]) -> Part:
    return Part("text", text[start:], prose(text[start:]), start)


def _article(identity: str, path: str, text: str, matter: FrontMatter, prose: Callable[[str], str]) -> Read:
    fields = matter.fields
    problems = [matter.problem] if matter.problem else []
    stated: date | datetime | None = None
    if "date" in fields:
        try:
            stated = published(fields["date"].value)
        except ValueError as error:
            problems.append(UserError(f"date: {error}", path=path, line=fields["date"].line))
    values = {key: field.value.strip() for key, field in fields.items()}
    document = Document(
        identity,
        path,
        (*_title(fields.get("title")), _text(text, matter.end, prose)),
        date=stated,
        source=values.get("source"),
        author=values.get("author"),
        url=values.get("url"),
        lang=values.get("lang"),
        ignored=matter.ignored,
        supersedes=matter.supersedes,
        record_line=fields["title"].line if "title" in fields else None,  # of a title that stands nowhere verbatim
        line_starts=line_starts(text),
    )
    return document, tuple(problems)


def _title(field: Field | None) -> tuple[Part, ...]:
    if field is None:
        return ()
    title = field.value.rstrip()
    return (Part("title", title, plain(title), field.offset),)
