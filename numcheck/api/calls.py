"""`numcheck.check` and `numcheck.extract`: the road of `pipeline.py`, from what a program has to what it wants."""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from numcheck import rules as rulebooks
from numcheck.api.article import Articles, taken
from numcheck.api.report import Report
from numcheck.checks.finding import Finding
from numcheck.documents import Loaded
from numcheck.documents.language import understood
from numcheck.errors import UserError
from numcheck.ignores import decide
from numcheck.ignores.today import today
from numcheck.pipeline import articles as read
from numcheck.pipeline import check as compare
from numcheck.reports.about import result
from numcheck.rules.run import touching
from numcheck.words import lexicon as lexicons
from numcheck.words.lexicon import Lexicon

if TYPE_CHECKING:
    import pandas as pd

Paths = str | os.PathLike[str] | Iterable[str | os.PathLike[str]]
Names = str | Iterable[str]


def check(  # noqa: PLR0913 - one for each option of the command
    articles: Articles,
    *,
    rules: Paths = (),
    packs: Names = (),
    default_rules: bool = True,
    select: Names = (),
    ignore: Names = (),
    each: bool = False,
    against: Articles = (),
    exclude: Names = (),
    suppressions: bool = True,
    lang: str | None = None,
    jobs: int = 1,
) -> Report:
    """Extract the numbers of all articles, compare them, report what does not fit: `numcheck check`.

    `articles` form one set: a text, a `numcheck.Article`, a record (a mapping with `text` and perhaps `id`, `title`,
    `date`, `source`), a path (`pathlib.Path`, a file or a folder; never a string), a DataFrame with these columns, or
    an iterable of texts, articles, records and paths. `rules` are files or folders of rules, beside the default ones;
    `packs`, `select` and `ignore` are names, one by itself or several. With `each` every article is a set of its own;
    `against` are articles only to compare with. What comments in an article, its front matter or `[sic]` leave out is
    left out unless `suppressions` is false. No settings file, sidecar file or baseline is read.

    What cannot be read is among the `problems` of the report, and the rest is checked. `numcheck.UserError` is raised
    for a wrong rule or option, and where nothing at all can be read.
    """
    if each and _is_given(against):
        raise UserError("each compares an article with itself alone, against with others: give one of them")
    lexicon = _words(lang)
    ruleset = rulebooks.load(
        _paths(rules),
        _names(packs),
        defaults=default_rules,
        select=_names(select),
        ignore=_names(ignore),
        lexicon=lexicon,
    )
    if not len(ruleset):
        raise UserError("there is no rule to run: all are switched off")
    known = ruleset.names | rulebooks.load((), _names(packs), lexicon=lexicon).names
    lexicon = ruleset.lexicon or lexicon
    loaded = _loaded(articles, against, exclude, lang, lexicon)
    found = tuple(read(loaded.documents, lexicon, jobs))
    findings = _reported(compare(found, ruleset, lexicon, each=each), loaded)
    decision = decide(
        findings, loaded.documents, (), ruleset.names, known, today(), loaded.documents if suppressions else ()
    )
    told = result(loaded, found, ruleset, decision.shown, lexicon=lexicon, each=each)
    return Report(told, loaded.problems, (*loaded.notes, *decision.notes))


def extract(articles: Articles, *, exclude: Names = (), lang: str | None = None, jobs: int = 1) -> pd.DataFrame:
    """Every number of the articles with what it is a number of, a row each: `numcheck extract`.

    `articles` are those that `check` takes. The columns are the fields of a claim, and behind them `low`, `high`,
    `time_from`, `time_to` and `pint_unit`; their types are the same for every text, and for none. What cannot be read,
    or is left out, is told by a warning.
    """
    from numcheck.api.frame import of_claims

    lexicon = _words(lang)
    loaded = _loaded(articles, (), exclude, lang, lexicon)
    for line in (*loaded.problems, *loaded.notes):
        warnings.warn(str(line), stacklevel=2)
    return of_claims(claim for article in read(loaded.documents, lexicon, jobs) for claim in article.all_claims)


def _loaded(articles: Any, against: Any, exclude: Names, lang: str | None, lexicon: Lexicon) -> Loaded:
    loaded = taken(articles, against, _names(exclude))
    return loaded if lang else understood(loaded, lexicon)


def _reported(findings: Iterable[Finding], loaded: Loaded) -> tuple[Finding, ...]:
    """Those findings that touch an article to report on, the piece that does first."""
    if loaded.own == len(loaded.documents):
        return tuple(findings)
    own = {document.id for document in loaded.documents[: loaded.own]}
    return touching(findings, own)


def _words(lang: str | None) -> Lexicon:
    try:
        return lexicons.load(lang or "en")
    except ModuleNotFoundError:
        raise UserError(f"lang: there are no word lists for {lang!r}, only for 'en'") from None


def _is_given(articles: Any) -> bool:
    return not (isinstance(articles, (tuple, list)) and not articles)


def _names(given: Names) -> tuple[str, ...]:
    return (given,) if isinstance(given, str) else tuple(given)


def _paths(given: Paths) -> tuple[str, ...]:
    return tuple(os.fspath(path) for path in ((given,) if isinstance(given, (str, os.PathLike)) else given))
