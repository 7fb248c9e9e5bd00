"""What every command that reads articles does first."""

from __future__ import annotations

from argparse import Namespace

from numcheck.documents import Loaded, Reading, load
from numcheck.errors import UserError
from numcheck.words import lexicon
from numcheck.words.lexicon import Lexicon


def read(options: Namespace, against: tuple[str, ...] = ()) -> tuple[Loaded, Lexicon]:
    """The articles and the words to read them with; a `UserError` where there is nothing to read."""
    if not options.paths:
        raise UserError("name at least one PATH: a file, a folder ('.' is this one) or - for standard input")
    words = _words(options.lang or "en")
    loaded = load(options.paths, Reading(tuple(options.exclude or ()), against, options.stdin_filename))
    if loaded.own or loaded.problems:
        return loaded, words
    skipped = f" ({loaded.skipped} files skipped)" if loaded.skipped else ""
    raise UserError(f"nothing to read in {', '.join(options.paths)}{skipped}")


def _words(lang: str) -> Lexicon:
    if not lang.isidentifier():
        raise UserError(f"--lang: {lang!r} is no language code")
    try:
        return lexicon.load(lang)
    except ModuleNotFoundError:
        raise UserError(f"--lang: there are no word lists for {lang!r}, only for 'en'") from None
