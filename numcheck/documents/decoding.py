"""Bytes -> the characters that positions count: one code point each, a byte order mark none, CRLF two."""

from __future__ import annotations

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, lookup

from numcheck.errors import UserError

_BREAK = re.compile(r"\r\n|\n|\r")
_NEWLINE = re.compile(r"\n")
_CHARSET = re.compile(rb"(?:<meta\b[^>]*?\bcharset|<\?xml\b[^>]*?\bencoding)\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_HEAD = 4096  # bytes in which a page states its encoding
_HIGH = bytes(range(128, 256))
_FEW = 0.1  # share of letters beyond ASCII that a text in Latin letters stays below
_LONE_SURROGATE = re.compile(r"[\ud800-\udfff]")


def decode(data: bytes, path: str) -> str:
    r"""The text of a file: UTF-8, by its mark UTF-16, else the Western code page that old news systems write.

    >>> decode(b"\xef\xbb\xbfcaf\xc3\xa9\r\n", "a.txt")
    'café\r\n'
    >>> decode(b"\x93caf\xe9\x94 \xa310m", "a.txt")
    '“café” £10m'
    >>> decode(b"PK\x03\x04\x00\x00", "a.txt")
    Traceback (most recent call last):
    numcheck.errors.UserError: a.txt: is not a text file
    """
    if data.startswith(BOM_UTF8):
        data = data[len(BOM_UTF8) :]
    elif data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return data.decode("utf-16", errors="replace")
    if b"\0" in data:
        raise UserError("is not a text file", path=path)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _western(data)


def decode_page(data: bytes, path: str) -> str:
    r"""The text of a web page: UTF-8, by its mark UTF-16, else as it states, else as its letters show.

    What is UTF-8 is read so whatever the page says: a page that was saved anew often states its former encoding.

    >>> decode_page(b"<meta charset=koi8-r><p>\xf7\xc1\xcc", "a.html")
    '<meta charset=koi8-r><p>Вал'
    """
    if data.startswith((BOM_UTF8, BOM_UTF16_LE, BOM_UTF16_BE)):
        return decode(data, path)
    if b"\0" in data:
        return _wide(data, path)
    if _is_utf_8(data):
        return data.decode("utf-8")
    stated = _CHARSET.search(data, 0, _HEAD)
    if stated:
        name = stated[1].decode("ascii")
        try:
            # Pages that say Latin-1 or ASCII are in the code page that holds both, as browsers take them.
            return _western(data) if lookup(name).name in ("iso8859-1", "ascii", "utf-8") else data.decode(name)
        except (LookupError, UnicodeError):
            pass  # there is no such encoding, or the page is not in it
    return _detected(data)


def _is_utf_8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _wide(data: bytes, path: str) -> str:
    """UTF-16 without its mark: every other byte of its tags is a zero."""
    zeros, others = sorted((data[::2].count(0), data[1::2].count(0)), reverse=True)
    if zeros < len(data) / 4 or others > zeros / 4:
        raise UserError("is not a text file", path=path)
    return data.decode("utf-16-be" if data[::2].count(0) == zeros else "utf-16-le", errors="replace")


def _detected(data: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    is_latin = len(data) - len(data.translate(None, _HIGH)) < len(data) * _FEW
    if best is None or (is_latin and not best.encoding.startswith("mac_")):
        return _western(data)  # among the Latin ones, a few signs show none for sure, and a pound must stay one
    return str(best)


def _western(data: bytes) -> str:
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return data.decode("latin-1")


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
