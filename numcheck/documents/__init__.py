"""Files in, documents out."""

from numcheck.documents.document import Document, Part

__all__ = ["Document", "Part"]
