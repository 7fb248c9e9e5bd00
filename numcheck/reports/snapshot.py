"""Which text was read: a hash by which a reader can tell whether an article is still the same."""

from __future__ import annotations

import hashlib

from numcheck.documents.document import Document

DIGITS = 16  # of 64: no two texts of a set share them by chance


def text_hash(document: Document) -> str:
    r"""The beginning of the SHA-256 hash of title, line end and text; of an article without a title, of its text.

    >>> from numcheck.documents.articles import plain_text
    >>> text_hash(plain_text("a.txt", "a.txt", "Title\n\nText")[0]) == hashlib.sha256(b"Title\nText").hexdigest()[:16]
    True
    """
    read = "\n".join(part.text for part in document.parts)
    return hashlib.sha256(read.encode("utf-8", "surrogatepass")).hexdigest()[:DIGITS]
