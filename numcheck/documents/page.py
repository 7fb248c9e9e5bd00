"""One web page -> one article: its main content, its headline, what it states of itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from numcheck.documents.articles import Read
from numcheck.documents.decoding import line_starts
from numcheck.documents.document import Document, Part
from numcheck.documents.flow import Flow, flow
from numcheck.documents.main_content import main_content
from numcheck.documents.markup import Piece, pieces
from numcheck.documents.page_facts import facts, shares_words
from numcheck.documents.places import Places
from numcheck.documents.prose import plain


def page(identity: str, path: str, text: str) -> Read:
    r"""An `.html` file.

    >>> document, _ = page("a.html", "a.html", "<title>Flood</title>\n<p>Rain  killed <b>12</b> on Monday.")
    >>> document.title, document.text, document.line_column("text", 12)
    ('Flood', 'Rain killed 12 on Monday.', (2, 20))
    """
    found = list(pieces(text))
    about = facts(text, found)
    kept = main_content(text, found)
    title, headline = about.title, None
    for span in _headings(found):
        inside = frozenset(number for number in range(*span) if found[number].kind == "text")
        said = flow(text, found[span[0] : span[1]], range(span[1] - span[0]), with_comments=False)
        if said.text and (title is None or shares_words(said.text, title[0])):
            title, headline = (said.text, said.places), inside
            break
    body = flow(text, found, kept - (headline or frozenset()))
    document = Document(
        identity,
        path,
        (*_title(title), part("text", body)),
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


def part(name: str, said: Flow) -> Part:
    """A part whose characters stand where `said` leads them back to."""
    return Part("title" if name == "title" else "text", said.text, said.prose, said.places[0].start, said.places)


def wide(text: str) -> tuple[int, ...]:
    """The places of the characters of a file that take more bytes than one, each once for every byte more."""
    if text.isascii():
        return ()
    return tuple(at for at, sign in enumerate(text) if sign > "\x7f" for _ in range(len(sign.encode("utf-8", "replace")) - 1))


def _title(said: tuple[str, Places] | None) -> tuple[Part, ...]:
    return (part("title", Flow(said[0], plain(said[0]), said[1], ())),) if said else ()


def _headings(found: Sequence[Piece]) -> Iterator[tuple[int, int]]:
    """Where the pieces of the page's first headings begin and end."""
    opened = None
    for number, piece in enumerate(found):
        if piece.name != "h1":
            continue
        if piece.kind == "open":
            opened = number + 1
        elif piece.kind == "close" and opened is not None:
            yield opened, number
            opened = None
