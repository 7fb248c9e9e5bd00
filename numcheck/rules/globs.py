"""Patterns of file names, as in ignore files."""

from __future__ import annotations

import re
from functools import lru_cache

_PIECES = re.compile(r"\*\*/|/\*\*$|\*\*|\*|\?|\[!?\]?[^\]]*\]|.", re.DOTALL)
_MEANING = {"**/": "(?:.*/)?", "/**": "/.*", "**": ".*", "*": "[^/]*", "?": "[^/]"}


def matches(glob: str, path: str) -> bool:
    """Whether a path is meant; a pattern without a slash is about the file's name, wherever it lies.

    >>> matches("*.md", "desk/a.md"), matches("desk/*.md", "desk/old/a.md"), matches("desk/**", "desk/old/a.md")
    (True, False, True)
    >>> matches("**/old/*", "old/a.md"), matches("releases", "releases/a.md")
    (True, False)
    """
    return _compiled(glob).fullmatch(path.removeprefix("./")) is not None


@lru_cache(maxsize=512)
def _compiled(glob: str) -> re.Pattern[str]:
    pattern = glob.removeprefix("./")
    meant = pattern if "/" in pattern else "**/" + pattern
    return re.compile("".join(_meaning(piece) for piece in _PIECES.findall(meant)), re.DOTALL)


def _meaning(piece: str) -> str:
    if piece in _MEANING:
        return _MEANING[piece]
    if piece[0] == "[" and len(piece) > 2:
        return ("[^" if piece[1] == "!" else "[") + re.escape(piece[1:-1].removeprefix("!")).replace(r"\-", "-") + "]"
    return re.escape(piece)
