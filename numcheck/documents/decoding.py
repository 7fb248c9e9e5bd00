"""Bytes -> the characters that positions count: one code point each, a byte order mark none, CRLF two."""

from __future__ import annotations

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE

from numcheck.errors import UserError

_BREAK = re.compile(r"\r\n|\n|\r")
_NEWLINE = re.compile(r"\n")
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
