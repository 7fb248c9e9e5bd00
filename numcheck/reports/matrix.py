"""The facts of the set by article: a row for each fact, a column for each article, in the cell what it says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from numcheck.claims.claim import Claim
from numcheck.reports.counts import counted
from numcheck.reports.escape import bold, cell
from numcheck.reports.facts import Fact, published
from numcheck.reports.tables import pipe_table

LONGEST = 40  # characters of a figure with its noun; what is cut stands in the section of the finding
COLUMNS = 6  # articles in one table; more would have to be read sideways
UNLIKE = "≠"


def is_shown(fact: Fact) -> bool:
    """Whether several articles state it, or one states it in two ways."""
    return len(fact.articles) > 1 or bool(fact.findings)


def stories(facts: Sequence[Fact]) -> list[list[Fact]]:
    """Facts that have articles in common, those stories first in which figures disagree."""
    return sorted(_stories(list(filter(is_shown, facts))), key=lambda story: not disagrees(story))


def disagrees(story: Sequence[Fact]) -> bool:
    """Whether some fact of the story is told in two ways."""
    return any(fact.findings for fact in story)


def _stories(facts: Sequence[Fact]) -> list[list[Fact]]:
    """Facts in groups, in the order of the first of each."""
    stories: list[tuple[set[str], list[Fact]]] = []
    for fact in facts:
        mine = [story for story in stories if not story[0].isdisjoint(fact.articles)]
        articles = set(fact.articles).union(*(story[0] for story in mine))
        inside = [other for story in mine for other in story[1]] + [fact]
        at = stories.index(mine[0]) if mine else len(stories)
        stories = [story for story in stories if story not in mine]
        stories.insert(at, (articles, inside))
    return [story for _, story in stories]


def tables(story: Sequence[Fact], links: Mapping[int, str]) -> str:
    """The facts of one story, those that disagree first; `links` leads from the `id()` of a finding to its section.

    They stand in one table, or in as many as it takes for none to be wider than a page.
    """
    return "\n".join(_table(facts, articles, links) for facts, articles in _parts(story))


def _parts(story: Sequence[Fact]) -> list[tuple[list[Fact], list[str]]]:
    """Facts with the articles that are their columns: each fact in the first table in which its articles have room."""
    parts: list[tuple[list[Fact], list[str]]] = []
    for fact in sorted(story, key=lambda fact: not fact.findings):
        own = _columns(fact)
        for facts, articles in parts:
            new = [article for article in own if article not in articles]
            if len(articles) + len(new) <= COLUMNS:
                facts.append(fact)
                articles.extend(new)
                break
        else:
            parts.append(([fact], own))
    return parts


def _columns(fact: Fact) -> list[str]:
    """The articles that show what a fact is: of many those whose figures disagree, then the first ones."""
    apart = [claim.article for claim in fact.mentions if fact.disagrees(claim)]
    return list(dict.fromkeys((*apart, *fact.articles)))[:COLUMNS]


def _table(facts: Sequence[Fact], articles: Sequence[str], links: Mapping[int, str]) -> str:
    days = {claim.article: str(published(claim) or "") for fact in facts for claim in fact.mentions}
    shown = sorted(articles, key=lambda article: (days[article], article))
    rows = [[_name(fact, links), *(_cell(fact, article) for article in shown)] for fact in facts]
    header = ("fact", *(f"{cell(article)} {days[article]}".strip() for article in shown))
    left = len(days) - len(shown)
    return pipe_table(header, rows) + (f"\n{counted(left, 'more article')} with a fact of this table\n" if left else "")


def _name(fact: Fact, links: Mapping[int, str]) -> str:
    return " ".join([cell(fact.name), *(links[id(finding)] for finding in fact.findings if id(finding) in links)])


def _cell(fact: Fact, article: str) -> str:
    """What the article says of the fact, each figure once; in bold and marked where it disagrees."""
    said = dict.fromkeys((_figure(claim), fact.disagrees(claim)) for claim in fact.mentions if claim.article == article)
    return ", ".join(f"{bold(figure)} {UNLIKE}" if apart else figure for figure, apart in said)


def _figure(claim: Claim) -> str:
    text = " ".join(claim.text.split())
    return cell(text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…")
