"""`numcheck extract`: every number of the articles with what it is a number of."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from numcheck.commands.arguments import extract as parser
from numcheck.commands.output import Output, show
from numcheck.commands.progress import Progress
from numcheck.commands.reading import files, read, words
from numcheck.commands.settings import settle, shown
from numcheck.reports import EXTRACT_FORMATS, PASSING_FORMATS, Passing, Result


def run(argv: Sequence[str]) -> int:
    """Run the command."""
    options = settle(parser(EXTRACT_FORMATS).parse_intermixed_args(argv))
    if options.show_settings:
        return show(shown(options))
    output = Output.of(options, EXTRACT_FORMATS, "table")
    lexicon = words(options)
    loaded = read(options, lexicon)
    if options.show_files:
        return show(files(loaded))
    from numcheck.pipeline import articles

    once = len(output.reports) == 1 and output.reports[0][1] in PASSING_FORMATS
    problems = tuple(map(str, loaded.problems))
    with Progress(quiet=options.quiet or (once and sys.stdout.isatty())) as progress:
        found = progress.over(articles(loaded.documents, lexicon, options.jobs or 1), len(loaded.documents))
        claims = (claim for article in found for claim in article.all_claims)
        passing = Passing(claims) if once else tuple(claims)
        return output.write(Result(loaded.documents, passing, skipped=loaded.skipped, problems=problems))
