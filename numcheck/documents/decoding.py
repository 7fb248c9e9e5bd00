"""Bytes -> the characters that positions count: one code point each, a byte order mark none, CRLF two."""

from __future__ import annotations

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE, lookup

from numcheck.documents.guessed import guessed, nearly_utf_8, western
from numcheck.errors import UserError

_BREAK = re.compile(r"\r\n|\n|\r")
_NEWLINE = re.compile(r"\n")
_CHARSET = re.compile(rb"(?:<meta\b[^>]*?\bcharset|<\?xml\b[^>]*?\bencoding)\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f]")
_HEAD = 4096  # bytes in which a page states its encoding
_MARKS = (  # UTF-32 first: its mark begins with that of UTF-16
    (BOM_UTF8, "utf-8"),
    (BOM_UTF32_LE, "utf-32-le"),
    (BOM_UTF32_BE, "utf-32-be"),
    (BOM_UTF16_LE, "utf-16-le"),
    (BOM_UTF16_BE, "utf-16-be"),
)
_LONE_SURROGATE = re.compile(r"[\ud800-\udfff]")


def decode(data: bytes, path: str, *, states: bool = False) -> tuple[str, str | None]:
    r"""The text of a file, and a note where its encoding was guessed: else UTF-8, by its mark UTF-16 or UTF-32.

    Where files of a kind state their encoding (`states`), that counts; but what is UTF-8 is read so whatever it says,
    since a page that was saved anew often states its former encoding.

    >>> decode(b"\xef\xbb\xbfcaf\xc3\xa9\r\n", "a.txt")
    ('café\r\n', None)
    >>> decode(b"\x93caf\xe9\x94 \xa310m", "a.txt")
    ('“café” £10m', 'a.txt: is not UTF-8, read as Windows-1252')
    >>> decode(b"<meta charset=koi8-r><p>\xf7\xc1\xcc", "a.html", states=True)
    ('<meta charset=koi8-r><p>Вал', None)
    >>> decode(b"PK\x03\x04\x00\x00", "a.txt")
    Traceback (most recent call last):
    numcheck.errors.UserError: a.txt: is not a text file
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, errors="replace"), None
    if b"\0" in data:
        return _wide(data, path)
    try:
        return data.decode("utf-8"), None
    except UnicodeDecodeError:
        pass
    text = _as_stated(data) if states else None
    return (text, None) if text is not None else _guessed(data, path)


def _as_stated(data: bytes) -> str | None:
    """The text in the encoding that a page states; None where it states none, or one that it is not in."""
    stated = _CHARSET.search(data, 0, _HEAD)
    if stated is None:
        return None
    name = stated[1].decode("ascii")
    try:
        # Pages that say Latin-1 or ASCII are in the code page that holds both, as browsers take them.
        return western(data) if lookup(name).name in ("iso8859-1", "ascii", "utf-8") else data.decode(name)
    except (LookupError, UnicodeError):
        return None


def _wide(data: bytes, path: str) -> tuple[str, str]:
    """UTF-16 without its mark: of text in Latin letters every other byte is a zero."""
    zeros, others = sorted((data[::2].count(0), data[1::2].count(0)), reverse=True)
    if zeros < len(data) / 4 or others > zeros / 4:
        raise UserError("is not a text file", path=path)
    encoding = "utf-16-be" if data[::2].count(0) == zeros else "utf-16-le"
    text = data.decode(encoding, errors="replace")
    if _CONTROL.search(text) or not text.strip("\ufffd"):
        raise UserError("is not a text file", path=path)
    return text, f"{path}: has no byte order mark, read as UTF-16"


def _guessed(data: bytes, path: str) -> tuple[str, str]:
    if nearly := nearly_utf_8(data):
        text, broken = nearly
        return text, f"{path}: is UTF-8 but for {broken} {'place' if broken == 1 else 'places'}, read as \ufffd"
    text, name = guessed(data)
    return text, f"{path}: is not UTF-8, read as {name}"


def printable(text: str) -> str:
    r"""`text` with half a surrogate pair, which JSON can spell and no file can hold, made U+FFFD; the length stays.

    >>> printable(chr(0xd83d) + " 12 dead")
    '� 12 dead'
    """
    return text if text.isascii() else _LONE_SURROGATE.sub("\ufffd", text)


def line_starts(text: str) -> tuple[int, ...]:
    r"""Where each line begins; a lone carriage return breaks a line too.

    >>> line_starts("a\r\nb\n\nc")
    (0, 3, 5, 6)
    """
    pattern = _BREAK if "\r" in text else _NEWLINE
    return (0, *(match.end() for match in pattern.finditer(text)))


def wide(text: str) -> tuple[int, ...]:
    """The places of the characters of a file that take more bytes than one, each once for every byte more."""
    if text.isascii():
        return ()
    return tuple(at for at, sign in enumerate(text) if sign > "\x7f" for _ in range(len(sign.encode()) - 1))
