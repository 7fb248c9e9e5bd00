"""A PDF with text in it -> one article, by pypdf; a place is the page.

The day that a file states is not that of its article: an old page that is printed today states today.
"""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from numcheck.documents.articles import Read
from numcheck.documents.decoding import printable
from numcheck.documents.laid import Laid
from numcheck.documents.pdf_lines import running_text
from numcheck.errors import UserError

_HEAD = 400  # characters of the text in which its title stands; what is before it, a kicker or a date, is not read
_LARGER = 1.25  # times the size of the text that the letters of a title have at least
_TITLE_WORDS = range(2, 41)


def pdf(identity: str, path: str, data: bytes) -> Read:
    """A `.pdf` file."""
    try:
        from pypdf import PdfReader
        from pypdf.errors import PdfReadError
    except ImportError:
        raise UserError("reading .pdf needs pypdf: pip install pypdf", path=path) from None
    try:
        with _quiet():
            reader = PdfReader(io.BytesIO(data))
            is_open = not reader.is_encrypted or bool(reader.decrypt(""))
            pages = [printable(page.extract_text()) for page in reader.pages] if is_open else []
            stated = _stated(reader) if is_open else {}
            titles = [stated["title"], _largest(reader.pages[0])] if any(pages) else []
    except PdfReadError:
        raise UserError("is not a PDF file, or a broken one", path=path) from None
    except Exception as error:  # noqa: BLE001 - of a broken file pypdf raises whatever it meets
        raise UserError(f"cannot be read as a PDF file: {_reason(error)}", path=path) from None
    if not is_open:
        raise UserError("is protected by a password", path=path)
    laid = running_text(pages)
    if not laid.text.strip():
        raise UserError("holds no text, only pictures of it: have the scan recognised (OCR) first", path=path)
    title = next((found for words in titles if (found := _place(laid, words))), None)
    return laid.document((identity, path), title, "page", None, stated["author"]), ()


def _stated(reader: Any) -> dict[str, str | None]:
    """What the file says of itself."""
    return {name: getattr(reader.metadata, name, None) for name in ("title", "author")}


def _largest(page: Any) -> str | None:
    """What the first page says in the largest letters, if they are clearly larger than those of its text."""
    sizes: Counter[float] = Counter()
    said: dict[float, list[str]] = {}

    def visit(text: str, outer: list[float], inner: list[float], _font: object, size: float) -> None:
        height = round(abs(size * inner[3] * outer[3]), 1)
        if text.strip():
            sizes[height] += len(text)
            said.setdefault(height, []).append(text)

    page.extract_text(visitor_text=visit)
    if len(sizes) < 2:
        return None
    usual, largest = sizes.most_common(1)[0][0], max(sizes)
    return " ".join(said[largest]) if largest >= usual * _LARGER else None


def _place(laid: Laid, words: str | None) -> tuple[int, int] | None:
    """Where a line near the beginning has these words: a title that stands nowhere may be that of another file."""
    told = (words or "").split()
    if len(told) not in _TITLE_WORDS:
        return None
    said = r"\s+".join(map(re.escape, told))
    found = re.search(rf"^{said}$", laid.text[:_HEAD], re.IGNORECASE | re.MULTILINE)
    return found.span() if found else None


def _reason(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0]


@contextmanager
def _quiet() -> Iterator[None]:
    """What pypdf logs of every small fault of a file is nothing a reader of the report can mend."""
    logger = logging.getLogger("pypdf")
    before = logger.level
    logger.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        logger.setLevel(before)
