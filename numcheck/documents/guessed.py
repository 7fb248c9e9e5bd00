"""The encoding of a text that neither is UTF-8 nor says what it is: told from its letters.

News in English has few letters beyond ASCII, and they are quotes, dashes and pounds: of the two code pages that such a
text may be in, that of Windows and that of old Macs, it is the one that makes more of these. Where there are many such
letters, names in another script, charset-normalizer tells in which of the others they make words.
"""

from __future__ import annotations

WESTERN, MAC = "cp1252", "mac_roman"
_HIGH = bytes(range(128, 256))
_MARKS = frozenset("“”‘’–—…£€")
_MANY = 0.1  # share of letters beyond ASCII from which on a text has words in another script
_FEW = 20  # such letters of which nothing can be told
_SAMPLE = 50_000  # bytes that are looked at, of the lines that have such letters
_OTHERS = {
    "cp1250": "Windows-1250",
    "cp1251": "Windows-1251",
    "cp1253": "Windows-1253",
    "cp1254": "Windows-1254",
    "cp1255": "Windows-1255",
    "cp1256": "Windows-1256",
    "koi8_r": "KOI8-R",
    "gb18030": "GB 18030",
    "big5": "Big5",
    "cp932": "Shift JIS",
    "euc_jp": "EUC-JP",
    "cp949": "EUC-KR",
}


def guessed(data: bytes) -> tuple[str, str]:
    r"""The text, and the name of the encoding it was read in.

    >>> guessed(b"It cost \xa310m"), guessed(b"It\xd5s \xa310m")
    (('It cost £10m', 'Windows-1252'), ('It’s £10m', 'Mac Roman'))
    """
    other = _other(data)
    if other:
        return data.decode(other, errors="replace"), _OTHERS[other]
    text, mac = western(data), data.decode(MAC)
    if sum(map(mac.count, _MARKS)) > sum(map(text.count, _MARKS)):
        return mac, "Mac Roman"
    return text, "Windows-1252"


def western(data: bytes) -> str:
    """The text of old news systems; a byte that Windows does not define is what Latin-1 has for it."""
    try:
        return data.decode(WESTERN)
    except UnicodeDecodeError:
        return data.decode("latin-1")


def nearly_utf_8(data: bytes) -> tuple[str, int] | None:
    r"""The text with what is no UTF-8 replaced, and how often; None where that is no small part of its letters.

    >>> nearly_utf_8("“£5” é".encode() + b"\xa3"), nearly_utf_8("“£5” é".encode("cp1252"))
    (('“£5” é�', 1), None)
    """
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    sound = len(text) - broken - len(text.encode("ascii", errors="ignore"))
    return (text, broken) if sound > broken else None


def _other(data: bytes) -> str | None:
    """The encoding of a text with many letters beyond ASCII, if it is not clearly one in Latin letters."""
    high = len(data) - len(data.translate(None, _HIGH))
    if high < _FEW or high < len(data) * _MANY:
        return None
    from charset_normalizer import from_bytes

    matches = from_bytes(_sample(data), cp_isolation=[WESTERN, MAC, *_OTHERS])
    best = matches.best()
    if best is None or any(WESTERN in match.could_be_from_charset and match.chaos <= best.chaos for match in matches):
        return None
    return best.encoding if best.encoding in _OTHERS else None


def _sample(data: bytes) -> bytes:
    """The lines that have letters beyond ASCII."""
    lines: list[bytes] = []
    size = 0
    for line in data.splitlines(keepends=True):
        if not line.isascii():
            lines.append(line[:_SAMPLE])
            size += len(lines[-1])
            if size > _SAMPLE:
                break
    return b"".join(lines)
