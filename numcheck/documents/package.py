"""The parts of an Office file: a ZIP archive of XML. What could grow without end while it is unpacked is refused."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING
from zipfile import ZipFile

from numcheck.errors import UserError

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

LARGEST = 50_000_000  # bytes that a part may unpack to; the longest novel has five million
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # begins a `.doc` of old, and a file that a password protects


class Package:
    """An Office file that is open; `path` is for messages."""

    def __init__(self, path: str, data: bytes) -> None:
        self.path = path
        if data.startswith(_OLD_OFFICE):
            raise UserError("is protected by a password, or a .doc of old: save it as .docx without one", path=path)
        try:
            self._zip = ZipFile(io.BytesIO(data))
        except Exception:  # noqa: BLE001 - of a broken archive zipfile raises whatever it likes
            raise UserError("is not a Word file, or a broken one", path=path) from None

    def read(self, name: str) -> Element | None:
        """The root of a part, None where there is none. A document type, which could define entities, is an error."""
        from defusedxml.common import DefusedXmlException
        from defusedxml.ElementTree import ParseError, fromstring

        try:
            with self._zip.open(name) as file:
                data = file.read(LARGEST + 1)
        except KeyError:
            return None
        except Exception:  # noqa: BLE001 - and so does zlib
            raise UserError("is not a Word file, or a broken one", path=self.path) from None
        if len(data) > LARGEST:
            raise UserError(f"unpacks to more than {LARGEST // 10**6} MB, which no article has", path=self.path)
        try:
            root: Element = fromstring(data, forbid_dtd=True)
        except DefusedXmlException:
            raise UserError("declares XML entities, which no Word file does: it is not read", path=self.path) from None
        except (ParseError, ValueError, LookupError):
            raise UserError("is not a Word file, or a broken one", path=self.path) from None
        return root

    def related(self, name: str, kind: str) -> str | None:
        """The name of the part that a part relates to in that way; "" is the package itself."""
        folder, _, file = name.rpartition("/")
        root = self.read(f"{folder}/_rels/{file}.rels".lstrip("/"))
        for item in root if root is not None else ():
            if item.get("Type", "").endswith(f"/{kind}") and item.get("TargetMode") != "External":
                target = item.get("Target", "")
                return target.lstrip("/") if target.startswith("/") or not folder else f"{folder}/{target}"
        return None


def local(element: Element) -> str:
    """The name of an element without its namespace; files differ in those, the transitional and the strict ones."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def value(element: Element | None, name: str = "val") -> str | None:
    """The value of an attribute, whatever its namespace."""
    if element is None:
        return None
    return next((said for key, said in element.attrib.items() if key.rpartition("}")[2] == name), None)


def child(element: Element | None, *names: str) -> Element | None:
    """The first child of that name, and of it the first child of the next name."""
    for name in names:
        if element is None:
            return None
        element = next((item for item in element if local(item) == name), None)
    return element


def children(element: Element, name: str) -> Iterator[Element]:
    """The children of that name."""
    return (item for item in element if local(item) == name)
