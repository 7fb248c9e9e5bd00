"""One web page -> one article: its main content, its headline, what it states of itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from numcheck.documents.articles import Read
from numcheck.documents.decoding import line_starts, wide
from numcheck.documents.document import Document, Part
from numcheck.documents.flow import Flow, flow
from numcheck.documents.main_content import main_content
from numcheck.documents.markup import Piece, pieces
from numcheck.documents.page_facts import facts, shares_words
from numcheck.documents.prose import plain
from numcheck.documents.table import without


def page(identity: str, path: str, text: str) -> Read:
    r"""An `.html` file.

    >>> document, _ = page("a.html", "a.html", "<title>Flood</title>\n<p>Rain  killed <b>12</b> on Monday.")
    >>> document.title, document.text, document.line_column("text", 12)
    ('Flood', 'Rain killed 12 on Monday.', (2, 20))
    """
    found = list(pieces(text))
    about = facts(text, found)
    title = Flow(about.title[0], plain(about.title[0]), about.title[1]) if about.title else None
    headline = range(0)
    for span in _headings(found):
        said = flow(text, found, span, span.start, span.stop)
        if said.text and (title is None or shares_words(said.text, title.text)):
            title, headline = said, span
            break
    body = flow(text, found, main_content(path, text, found).difference(headline))
    document = Document(
        identity,
        path,
        (*([_part("title", title)] if title else []), _part("text", body)),
        date=about.date,
        source=about.source,
        author=about.author,
        url=about.url,
        lang=about.lang,
        comments=body.comments,
        line_starts=line_starts(text),
        wide=wide(text),
    )
    return document, ()


def _part(name: str, said: Flow) -> Part:
    """A part whose characters stand where `said` leads them back to."""
    prose = without(said.prose, said.tables) if said.tables else said.prose
    return Part(
        "title" if name == "title" else "text", said.text, prose, said.places[0].start, said.places, said.tables
    )


def _headings(found: Sequence[Piece]) -> Iterator[range]:
    """The numbers of the pieces inside each of the page's first headings."""
    opened = None
    for number, piece in enumerate(found):
        if piece.name != "h1":
            continue
        if piece.kind == "open":
            opened = number + 1
        elif piece.kind == "close" and opened is not None:
            yield range(opened, number)
            opened = None
