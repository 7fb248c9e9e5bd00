"""Which of the articles read count: a text that comes twice counts once, an older version gives way to the newer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from hashlib import sha256

from numcheck.documents.document import Document
from numcheck.documents.load import Loaded
from numcheck.errors import UserError

OPENING = 8  # words


def current(loaded: Loaded) -> Loaded:
    """What was read without the articles that do not count: the notes name them.

    Of two with one text the first counts. Two texts with one id are a problem: a finding names its articles by id.
    """
    left_out: dict[int, str] = {}
    problems: list[UserError] = []
    replaced = _replaced(loaded.documents)
    newest = _newest(loaded.documents)
    openings = Counter(map(_opening, loaded.documents))
    by_text: dict[bytes | tuple[str, ...], Document] = {}
    by_id: dict[str, Document] = {}
    for number, document in enumerate(loaded.documents):
        newer = replaced.get(document.id) or replaced.get(_file_name(document))
        if newer is not None and newer != document.id:
            left_out[number] = f"{document.id}: left out, {newer} supersedes it"
            continue
        last = newest.get(document.id, document)
        if document.version is not None and last is not document:
            left_out[number] = f"{_place(document)}: left out, {_place(last)} is a newer version of {document.id}"
            continue
        opening = _opening(document)  # hardly any two texts begin alike: only those are read through
        twin = by_text.setdefault(_text(document) if openings[opening] > 1 else opening, document)
        other = by_id.get(document.id)
        if twin is not document:
            left_out[number] = f"{_place(document)}: left out, the same text as {_place(twin)}"
        elif other is not None:
            left_out[number] = ""
            problems.append(_taken(document, other))
        else:
            by_id[document.id] = document
    if not left_out:
        return loaded
    return replace(
        loaded,
        documents=tuple(one for number, one in enumerate(loaded.documents) if number not in left_out),
        problems=(*loaded.problems, *problems),
        own=loaded.own - sum(number < loaded.own for number in left_out),
        notes=(*loaded.notes, *filter(None, left_out.values())),
    )


def _replaced(documents: Iterable[Document]) -> dict[str, str]:
    """Each id or file name that an article supersedes -> the id of that article."""
    return {name.removeprefix("./"): document.id for document in documents for name in document.supersedes}


def _newest(documents: Iterable[Document]) -> dict[str, Document]:
    """Each id of articles that state their version -> the newest, of two alike the one that was read last."""
    found: dict[str, Document] = {}
    for document in documents:
        last = found.get(document.id)
        if document.version is not None and (last is None or document.version >= (last.version or 0)):
            found[document.id] = document
    return found


def _is_record(document: Document) -> bool:
    return document.part("text").offset is None


def _file_name(document: Document) -> str:
    """The name of the article's file without its folders; of one among many its id, since the file holds others too."""
    return document.path.replace("\\", "/").rpartition("/")[2] if _is_a_file(document) else document.id


def _is_a_file(document: Document) -> bool:
    """Whether the article is a file of its own: then its id is the path, as it is from the working folder."""
    return not _is_record(document) and document.path.replace("\\", "/").endswith(document.id)


def _place(document: Document) -> str:
    if _is_a_file(document):
        return document.id
    line = _line(document)
    return f"{document.path}, {document.place_name(line)}" if document.place_name(line) else f"{document.path}:{line}"


def _line(document: Document) -> int:
    return document.line_column("text", 0)[0]


def _opening(document: Document) -> tuple[str, ...]:
    return tuple(f"{document.title or ''} {document.text}".split(maxsplit=OPENING)[:OPENING])


def _text(document: Document) -> bytes:
    words = " ".join(f"{document.title or ''} {document.text}".split())
    return sha256(words.encode("utf-8", "surrogatepass")).digest()


def _taken(document: Document, other: Document) -> UserError:
    line = None if _is_a_file(document) or document.counted_in != "line" else _line(document)
    return UserError(f"id '{document.id}' is that of another article, at {_place(other)}", document.path, line)
