"""Suppressions in an article: comments of Markdown and HTML, the key `numcheck: {ignore: ...}` of the front matter.

    <!-- numcheck-disable-next-line sums -- police and army counts overlap -->
    <!-- numcheck-disable-line sums["1.16 million"] -->
    <!-- numcheck-disable ranges hedges --> ... <!-- numcheck-enable -->
    <!-- numcheck-disable-file sums -->

A comment is found where the article's prose was read, never by a search: an article may quote one in its text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from numcheck.documents.document import Document
from numcheck.ignores.suppression import ALL, Suppression

_DIRECTIVE = re.compile(r"<!--\s*numcheck-([a-z-]+)(?:\s+(.*?))??\s*(?:\s--\s+(.*?)\s*)?-->", re.DOTALL)
_NAME = re.compile(r"([\w-]+)(?:\[\"([^\"]*)\"\])?(?:\s+|$)")
VERBS = ("disable-next-line", "disable-line", "disable", "enable", "disable-file")

Named = tuple[str, str | None]  # a rule and, if given, the words of the figure


class Complaint(str):
    """A line about a directive that cannot be followed."""

    __slots__ = ()


def read(document: Document) -> Iterator[Suppression | Complaint]:
    """What an article says is to be left out of the findings about it."""
    for rule in document.ignored:
        yield Suppression(f"{document.id}:1", rule, document.id, reason="front matter")
    text = document.text
    opened: dict[Named, Suppression] = {}
    for start, end in document.comments:
        found = _DIRECTIVE.fullmatch(text, start, end)
        if found is None:
            continue
        place = ":".join(map(str, (document.id, document.line_column("text", start)[0])))
        verb, reason = found[1], found[3] or ""
        named = _named(found[2] or "")
        problem = _problem(verb, named)
        if problem or named is None:
            yield Complaint(f"{place}: {problem}")
        elif verb == "enable":
            yield from _closed(opened, named, start)
        elif verb == "disable":
            for rule, quote in named or ((ALL, None),):
                opened[rule, quote] = Suppression(
                    place, rule, document.id, span=(end, len(text)), quote=quote, reason=reason
                )
        else:
            for rule, quote in named or ((ALL, None),):
                yield Suppression(
                    place, rule, document.id, span=_span(verb, text, start, end), quote=quote, reason=reason
                )
    yield from opened.values()


def _named(words: str) -> tuple[Named, ...] | None:
    """Rules with the figures they are limited to; None where something else stands there.

    >>> _named('sums ranges["5 to 3"]'), _named("sums, ranges")
    ((('sums', None), ('ranges', '5 to 3')), None)
    """
    at, found = 0, []
    while at < len(words):
        match = _NAME.match(words, at)
        if match is None:
            return None
        found.append((match[1], match[2]))
        at = match.end()
    return tuple(found)


def _problem(verb: str, named: tuple[Named, ...] | None) -> str:
    if verb not in VERBS:
        return f"numcheck-{verb} is none of numcheck-{', numcheck-'.join(VERBS)}"
    if named is None:
        return f'numcheck-{verb}: expected names of rules with blanks between them, each alone or as sums["12 people"]'
    if not named and verb.endswith("-line"):
        return f"numcheck-{verb} needs the name of a rule"
    return ""


def _closed(opened: dict[Named, Suppression], named: tuple[Named, ...], at: int) -> Iterator[Suppression]:
    for key in [key for key in opened if not named or key in named or (key[0], None) in named]:
        suppression = opened.pop(key)
        assert suppression.span is not None
        yield replace(suppression, span=(suppression.span[0], at))


def _span(verb: str, text: str, start: int, end: int) -> tuple[int, int] | None:
    """The line a comment stands in, the next one with something in it, or None for the whole article."""
    if verb == "disable-file":
        return None
    if verb == "disable-line":
        stop = text.find("\n", end)
        return text.rfind("\n", 0, start) + 1, len(text) if stop < 0 else stop
    low = text.find("\n", end) + 1 or len(text)
    while low < len(text) and text[low].isspace():
        low += 1
    stop = text.find("\n", low)
    return low, len(text) if stop < 0 else stop
