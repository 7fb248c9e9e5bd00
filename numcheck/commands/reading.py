"""What every command that reads articles does first."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path

from numcheck.documents import Loaded, Reading, load
from numcheck.documents.files import KINDS
from numcheck.documents.language import understood
from numcheck.documents.versions import current
from numcheck.errors import UserError, complain
from numcheck.words import lexicon as lexicons
from numcheck.words.lexicon import Lexicon


def read(options: Namespace, lexicon: Lexicon) -> Loaded:
    """The articles in the language of the lexicon; a `UserError` where there is nothing to read."""
    if not options.paths:
        raise UserError("name at least one PATH: a file, a folder ('.' is this one) or - for standard input")
    reading = Reading(tuple(options.exclude or ()), tuple(getattr(options, "against", ())), options.stdin_filename)
    loaded = current(load(options.paths, reading))
    if not options.lang:
        loaded = understood(loaded, lexicon)
    for note in loaded.notes if not options.quiet else ():
        complain(note)
    if loaded.own:
        return loaded
    empty = _unsaid(options, loaded.problems)
    for problem in loaded.problems if empty else loaded.problems[:-1]:
        complain(problem)
    if not empty:
        raise loaded.problems[-1]
    skipped = f" ({loaded.skipped} skipped)" if loaded.skipped else ""
    raise UserError(f"nothing to read in {', '.join(empty)}{skipped}; articles are {', '.join(KINDS)}")


def _unsaid(options: Namespace, problems: Sequence[UserError]) -> list[str]:
    """The paths of which no problem says already why there is nothing to read in them."""
    told = [Path(problem.path) for problem in problems if problem.path]
    places = {name: Path(options.stdin_filename or "-") if name == "-" else Path(name) for name in options.paths}
    return [name for name, place in places.items() if not any(place in (file, *file.parents) for file in told)]


def files(loaded: Loaded) -> Iterator[str]:
    """The files that hold the articles, each once, in the order they are read."""
    for path in dict.fromkeys(document.path for document in loaded.documents[: loaded.own]):
        yield f"{path}\n"


def words(options: Namespace) -> Lexicon:
    """The words to read the articles with."""
    lang = options.lang or "en"
    try:
        return lexicons.load(lang)
    except ModuleNotFoundError:
        raise UserError(f"--lang: there are no word lists for {lang!r}, only for 'en'") from None
