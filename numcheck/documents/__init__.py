"""Files in, documents out.

In: paths as the user names them. Out: a `Loaded` of documents, each with its title and text, what is prose in them, and
where every character stands in its file. Bytes are read and decoded here and never again; no other room opens an
article.
What a number is, or a sentence, is none of this room's business.
"""

from numcheck.documents.document import Document, Part
from numcheck.documents.load import Loaded, Reading, load

__all__ = ["Document", "Loaded", "Part", "Reading", "load"]
