r"""Blank what is no prose, so that a span found in the prose is a span of the text.

Every function gives back a text of the same length in which some characters became spaces; line breaks stay. A pass
runs only where the characters that it looks for occur at all: most news text pays one search per mark and no more.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_INK = re.compile(r"[^\r\n]")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")
_URL = re.compile(r"\b(?:[a-zA-Z][a-zA-Z+.-]{1,10}://|www\.)[^\s<>\"“”\[\]]+")
_URL_TAIL = ".,;:!?'’)*_"  # closes the sentence around an address, not the address
_MAIL_NAME = re.compile(r"[\w.+-]{1,64}\Z")
_MAIL_HOST = re.compile(r"[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")


def plain(text: str) -> str:
    """The prose of a plain text: without entities, addresses of pages and of people.

    >>> plain("Can&#39;t say, see https://a.example/2016/02/24.")
    'Can     t say, see                             .'
    >>> plain("Write to desk24@a.example by 5 May")
    'Write to                  by 5 May'
    """
    if "&" in text:
        text = _ENTITY.sub(spaces, text)
    if "://" in text or "www." in text:
        text = _URL.sub(_address, text)
    if "@" in text:
        text = without(text, _mails(text))
    return text


def spaces(match: re.Match[str]) -> str:
    """What to put in place of a match: as many spaces, its line breaks kept."""
    return blank(match[0])


def blank(text: str) -> str:
    """Spaces instead of all characters but line breaks."""
    return _INK.sub(" ", text) if "\n" in text or "\r" in text else " " * len(text)


def without(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """`text` with those spans blanked; they come in order and do not overlap."""
    pieces: list[str] = []
    done = 0
    for start, end in spans:
        pieces += (text[done:start], blank(text[start:end]))
        done = end
    return "".join([*pieces, text[done:]]) if pieces else text


def _address(match: re.Match[str]) -> str:
    address = match[0].rstrip(_URL_TAIL)
    return " " * len(address) + match[0][len(address) :]


def _mails(text: str) -> Iterable[tuple[int, int]]:
    # From each @ outwards: a pattern that starts at the name would try every word of the text.
    done, at = 0, text.find("@")
    while at >= 0:
        name, host = _MAIL_NAME.search(text, max(done, at - 64), at), _MAIL_HOST.match(text, at + 1)
        if name and host:
            done = host.end()
            yield name.start(), done
        at = text.find("@", max(done, at + 1))


Pass = tuple[str, "Callable[[str], str]"]


def through(text: str, passes: Iterable[Pass]) -> str:
    """`text` after every pass whose mark stands in it."""
    for mark, do in passes:
        if mark in text:
            text = do(text)
    return text
