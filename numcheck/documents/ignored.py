"""Which files of a folder are left out: `.gitignore` and `--exclude`, both in the patterns of git."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from numcheck.records import record

_PIECES = re.compile(r"(?:^|/)\*\*/|/\*\*$|\*+|\?|\[[!^]?\]?[^\]]*\]|\\.|.", re.DOTALL)


@record
class Patterns:
    """Patterns of one `.gitignore`, in order; paths they judge are relative to `folder`, with `/`."""

    folder: Path
    rules: tuple[tuple[bool, bool, re.Pattern[str]], ...]  # whether it takes back, wants a folder, and what it matches

    @classmethod
    def of(cls, folder: Path, lines: Iterable[str]) -> Patterns:
        """Patterns as git reads them.

        >>> patterns = Patterns.of(Path("news"), ["*.txt", "!keep.txt", "/drafts/", "# none"])
        >>> [patterns.judge(Path("news", name)) for name in ("a/b.txt", "a/keep.txt", "a.md")]
        [True, False, None]
        >>> patterns.judge(Path("news/drafts"), is_folder=True), patterns.judge(Path("news/a/drafts"), is_folder=True)
        (True, None)
        """
        return cls(folder, tuple(_rule(line) for line in map(_stripped, lines) if line and not line.startswith("#")))

    def judge(self, path: Path, *, is_folder: bool = False) -> bool | None:
        """True where left out, False where taken back, None where no pattern speaks of it: the last one wins."""
        try:
            relative = path.relative_to(self.folder).as_posix()
        except ValueError:
            return None
        verdict = None
        for takes_back, wants_folder, pattern in self.rules:
            if (is_folder or not wants_folder) and pattern.match(relative):
                verdict = not takes_back
        return verdict


def _stripped(line: str) -> str:
    return line.rstrip("\r\n").rstrip(" ")


def _rule(line: str) -> tuple[bool, bool, re.Pattern[str]]:
    takes_back = line.startswith("!")
    glob = line[1:] if takes_back else line
    wants_folder = glob.endswith("/")
    glob = glob.rstrip("/")
    anywhere = "" if "/" in glob else "(?:.*/)?"
    pattern = "".join(_expression(piece[0]) for piece in _PIECES.finditer(glob.removeprefix("/")))
    return takes_back, wants_folder, re.compile(f"{anywhere}{pattern}\\Z", re.DOTALL)


def _expression(piece: str) -> str:
    if piece.endswith("**/"):
        return "(?:.*/)?" if piece == "**/" else "/(?:.*/)?"
    if piece == "/**":
        return "/.*"
    if piece.startswith("*"):
        return "[^/]*"
    if piece == "?":
        return "[^/]"
    if piece.startswith("[") and len(piece) > 2:
        return "[" + ("^" if piece[1] in "!^" else "") + re.escape(piece.strip("[]!^")).replace(r"\-", "-") + "]"
    return re.escape(piece.removeprefix("\\") or piece)
