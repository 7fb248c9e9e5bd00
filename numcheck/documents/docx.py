"""A Word file -> one article: its paragraphs as they stand, tables row by row; those of figures are tables too.

Left out is what a reader of the page does not see as its text: what is deleted or hidden, field codes, notes, comments,
headers and footers. A place is the number of a paragraph, those without a word not counted, a row of a table for one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING

from numcheck.documents.articles import Read
from numcheck.documents.docx_tables import Row, is_flat, row
from numcheck.documents.laid import Laid, day_of
from numcheck.documents.package import Package, child, children, local, value
from numcheck.errors import UserError
from numcheck.records import record

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_UNREAD = frozenset(("del", "moveFrom", "Fallback", "instrText", "delText"))
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "ptab": "\t"}
_STRUCK = ("strike", "dstrike", "vanish", "webHidden")
_HEAD = 5  # paragraphs among which a title is looked for: a dateline or a notice may stand before it
_SHORT = 120  # characters that those before it have at most
_NO_TITLES = ("microsoft word", "document", "untitled", "word document", "powerpoint")  # what programs fill in
_TEMPLATE = datetime(2013, 12, 23, 23, 15)  # noqa: DTZ001 - when python-docx's template was made, which its files keep


@record
class Paragraph:
    """`role` is "title", "heading", "item" (of a list), "row" (of a table) or ""."""

    text: str
    role: str
    row: Row | None = None  # of a table that may say something in rows and columns
    table: int = 0  # which


def docx(identity: str, path: str, data: bytes) -> Read:
    """A `.docx` file."""
    package = Package(path, data)
    name = package.related("", "officeDocument") or "word/document.xml"
    body = child(package.read(name), "body")
    if body is None:
        raise UserError("is not a Word file, or a broken one", path=path)
    try:
        paragraphs = [item for item in _blocks(body, _styles(package, name)) if item.text]
    except RecursionError:
        raise UserError("is nested too deeply to be read", path=path) from None
    laid = Laid()
    before = ""
    rows: dict[int, list[tuple[int, Row]]] = {}
    for item in paragraphs:
        joins = item.role == before and item.role in ("item", "row")
        laid.add(item.text, "\n" if joins else "\n\n", {"item": "- ", "row": "| "}.get(item.role, ""))
        if item.row is not None:
            rows.setdefault(item.table, []).append((laid.starts[-1], item.row))
        before = item.role
    stated = _Properties.of(package)
    laid.tables.extend(rows.values())
    title = _title(paragraphs, laid, stated.title)
    return laid.document((identity, path), title, "paragraph", stated.day, stated.author), ()


def _title(paragraphs: list[Paragraph], laid: Laid, stated: str | None) -> tuple[int, int] | str | None:
    """Where the title stands: the paragraph that is laid out as one, or that the properties name, or these."""
    head = []
    for item in paragraphs[:_HEAD]:
        head.append(item)
        if len(item.text) > _SHORT and item.role not in ("title", "heading"):
            break
    is_one = (
        lambda item: item.role == "title",
        lambda item: stated is not None and _words(item.text) == _words(stated),
        lambda item: item.role == "heading",
    )
    for test in is_one:
        number = next((number for number, item in enumerate(head) if test(item)), None)
        if number is not None:
            return laid.starts[number], laid.starts[number] + len(head[number].text)
    return stated


def _words(text: str) -> list[str]:
    return text.lower().split()


def _styles(package: Package, name: str) -> dict[str, str]:
    """Id of a style -> its name, which is in English whatever the program's language."""
    root = package.read(package.related(name, "styles") or "word/styles.xml")
    if root is None:
        return {}
    named = ((value(item, "styleId") or "", value(child(item, "name")) or "") for item in children(root, "style"))
    return {key: said.lower() for key, said in named}


def _blocks(parent: Iterable[Element], styles: dict[str, str]) -> Iterator[Paragraph]:
    for item in parent:
        name = local(item)
        if name == "p":
            yield from _paragraph(item, styles)
        elif name == "tbl" and is_flat(item):
            for part in item:
                yield from _row(part, styles, id(item)) if local(part) == "tr" else _blocks([part], styles)
        elif name == "tr":
            yield from _row(item, styles, 0)
        elif name not in _UNREAD:
            yield from _blocks(item, styles)


def _row(item: Element, styles: dict[str, str], table: int) -> Iterator[Paragraph]:
    """A row as a line of text; `table` is that of the row if its cells belong in a grid, else 0."""
    read = row(item, [_line(cell, styles) for cell in item if local(cell) in ("tc", "sdt")])
    yield Paragraph(read.text, "row", read if table else None, table)


def _line(cell: Element, styles: dict[str, str]) -> str:
    return " ".join(" ".join(item.text.split()) for item in _blocks(cell, styles) if item.text)


def _paragraph(item: Element, styles: dict[str, str]) -> Iterator[Paragraph]:
    """A paragraph, behind it those of the boxes that hang on it."""
    boxes: list[Element] = []
    text = "".join(_said(item, boxes)).strip()
    style = value(child(item, "pPr", "pStyle")) or ""
    name = styles.get(style, style.lower())
    role = ""
    if name in ("title", "headline"):
        role = "title"
    elif name in ("heading 1", "heading1"):
        role = "heading"
    elif child(item, "pPr", "numPr") is not None or name.startswith(("list bullet", "list number")):
        role = "item"
    yield Paragraph(text, role)
    for box in boxes:
        yield from _blocks(box, styles)


def _said(parent: Element, boxes: list[Element]) -> Iterator[str]:
    for item in parent:
        name = local(item)
        if name == "t":
            yield item.text or ""
        elif name in _SIGNS:
            yield _SIGNS[name]
        elif name == "txbxContent":
            boxes.append(item)
        elif name in _UNREAD or (name == "r" and _is_struck(item)):
            continue
        elif name != "pPr":
            yield from _said(item, boxes)


def _is_struck(run: Element) -> bool:
    about = child(run, "rPr")
    found = (child(about, name) for name in _STRUCK)
    return any(item is not None and value(item) not in ("0", "false", "off", "none") for item in found)


@record
class _Properties:
    """What a file says of itself, as far as programs do not fill it in unasked."""

    title: str | None = None
    author: str | None = None
    created: datetime | None = None
    modified: datetime | None = None

    @classmethod
    def of(cls, package: Package) -> _Properties:
        name = package.related("", "core-properties") or "docProps/core.xml"
        root = package.read(name)
        if root is None:
            return cls()
        said = {local(item): (item.text or "").strip() for item in root}
        title = said.get("title", "")
        is_title = bool(title) and not title.lower().startswith(_NO_TITLES)
        author = said.get("creator", "")
        return cls(
            title if is_title else None,
            author if author and author != "python-docx" else None,
            _time(said.get("created")),
            _time(said.get("modified")),
        )

    @property
    def day(self) -> date | None:
        """The day of the article, None where the times do not say."""
        return day_of(self.created, self.modified)


def _time(stated: str | None) -> datetime | None:
    try:
        time = datetime.fromisoformat(stated) if stated else None
    except ValueError:
        return None
    return None if time is None or time.replace(tzinfo=None) == _TEMPLATE else time
