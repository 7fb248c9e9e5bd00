"""What every command that reads articles does first."""

from __future__ import annotations

from argparse import Namespace

from numcheck.documents import Loaded, Reading, load
from numcheck.errors import UserError, complain
from numcheck.words import lexicon
from numcheck.words.lexicon import Lexicon


def read(options: Namespace) -> Loaded:
    """The articles; a `UserError` where there is nothing to read."""
    if not options.paths:
        raise UserError("name at least one PATH: a file, a folder ('.' is this one) or - for standard input")
    reading = Reading(tuple(options.exclude or ()), tuple(getattr(options, "against", ())), options.stdin_filename)
    loaded = load(options.paths, reading)
    if loaded.own:
        return loaded
    for problem in loaded.problems:
        complain(problem)
    skipped = f" ({loaded.skipped} skipped)" if loaded.skipped else ""
    raise UserError(f"nothing to read in {', '.join(options.paths)}{skipped}")


def words(options: Namespace) -> Lexicon:
    """The words to read the articles with."""
    lang = options.lang or "en"
    try:
        return lexicon.load(lang)
    except ModuleNotFoundError:
        raise UserError(f"--lang: there are no word lists for {lang!r}, only for 'en'") from None
