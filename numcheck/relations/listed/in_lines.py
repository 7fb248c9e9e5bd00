"""Items in lines of their own, bulleted or numbered, below the line or under the title that says how many there are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from numcheck.claims.claim import Claim
from numcheck.documents import Part
from numcheck.records import record
from numcheck.relations.article import Article
from numcheck.relations.listed.counted import is_countable
from numcheck.relations.listed.vocabulary import Vocabulary
from numcheck.relations.relation import Passage

_MARK = r"[ \t]*(?P<mark>[-*+•·–—▪●]|(?P<number>\d{1,2})[.)])[ \t]+(?=\S)"
_ITEM = re.compile(rf"^{_MARK}(?P<item>[^\n]*\S)", re.MULTILINE)
_WORD = re.compile(r"[\w'.]+")
TITLE = 3  # words of a title that its number of things may stand behind: "The best five ways to"
LEAD = 300  # characters of the line above a list


@record
class Block:
    """Items of one level with no other text between them; `lead` is where the line above them begins and ends."""

    items: tuple[re.Match[str], ...]
    lead: tuple[int, int]


def in_lines(article: Article, known: Vocabulary) -> Iterator[tuple[Claim, tuple[Passage, ...]]]:
    """Every number of things with their lines."""
    part = next(part for part in article.document.parts if part.name == "text")
    matches = list(_ITEM.finditer(part.text)) if _MARKS.search(part.text) else []
    if len(matches) < 2:
        return
    for block in _blocks(part.text, matches):
        claim = _number(article, part, block, known)
        if claim is not None:
            yield claim, tuple(_passage(article, part, item) for item in block.items)
    steps = _numbered(matches)
    title = _in_title(article, known)
    if title is not None and len(steps) > 2:
        yield title, tuple(_passage(article, part, item) for item in steps)


_MARKS = re.compile(r"\n[ \t]*(?:[-*+•·–—▪●]|\d{1,2}[.)])[ \t]")


def _blocks(text: str, matches: Sequence[re.Match[str]]) -> Iterator[Block]:
    """Runs of items with the line above each; deeper items belong to the one above them."""
    run: list[re.Match[str]] = []
    for match in matches:
        if run and not _is_next(text, run[-1], match):
            yield from _block(text, run)
            run = []
        run.append(match)
    yield from _block(text, run)


def _is_next(text: str, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether nothing but the rest of an item stands between two: lines that are indented."""
    between = text[one.end() : other.start()]
    return all(not line.strip() or line[0] in " \t" for line in between.split("\n"))


def _block(text: str, run: Sequence[re.Match[str]]) -> Iterator[Block]:
    deep = min(_indent(match) for match in run)
    items = tuple(match for match in run if _indent(match) == deep)
    marks = {bool(match["number"]) for match in items}
    end = len(text[: items[0].start()].rstrip())
    start = text.rfind("\n", 0, end) + 1
    if len(items) > 1 and len(marks) == 1 and items[0] is run[0] and 0 < end - start <= LEAD:
        yield Block(items, (start, end))


def _indent(match: re.Match[str]) -> int:
    return match.start("mark") - match.start()


def _number(article: Article, part: Part, block: Block, known: Vocabulary) -> Claim | None:
    """The number in the line above that counts the items; none where another there fits, or only some are listed."""
    start, end = block.lead
    lead = part.text[start:end].rstrip("*_ ")
    if not lead.endswith((":", ":-", "-", "–", "—")) and not lead.startswith("#"):
        return None
    stop = _opening(lead)
    words = tuple(word.lower().strip(".") for word in _WORD.findall(lead[stop:]))
    if known.partial.inside(words) or any(_is_partial(item) for item in block.items[-2:]):
        return None
    found = [c for c in article.claims if c.part == part.name and start + stop <= c.start < end]
    if any(claim.kind == "count" and claim.quantity.number.value == len(block.items) for claim in found):
        return None
    usable = [c for c in found if is_countable(c) and c.kind == "count" and c.subject_head not in known.not_listed]
    return usable[0] if len(usable) == 1 else None


def _opening(lead: str) -> int:
    """Where the sentence above a list begins; with the one before it where it only says "They are"."""
    stops = [match.end() for match in _STOP.finditer(lead)]
    if not stops:
        return 0
    last = lead[stops[-1] :]
    return (stops[-2] if len(stops) > 1 else 0) if _POINTS.match(last) else stops[-1]


_STOP = re.compile(r"[.!?][\"”’')]*\s+(?=[A-Z\"“])")
_POINTS = re.compile(
    r"(?:They|These|Those)\s+(?:are|were)|The\s(?:list|full list)|As follows|Namely|Here", re.IGNORECASE
)


def _is_partial(item: re.Match[str]) -> bool:
    words = tuple(word.lower() for word in _WORD.findall(item["item"]))
    return words[:1] in {("and",), ("others",), ("etc",), ("other",)} or item["item"].endswith(("...", "…"))


def _numbered(matches: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """The items that count 1, 2, 3 through an article; none where it counts twice."""
    steps = [match for match in matches if match["number"]]
    return steps if [int(match["number"]) for match in steps] == list(range(1, len(steps) + 1)) else []


def _in_title(article: Article, known: Vocabulary) -> Claim | None:
    """The number of things that a title promises: "Six ways to save on heating"."""
    for claim in article.claims:
        if claim.part == "title" and is_countable(claim):
            things = claim.subject_head in known.reckoned and claim.word < TITLE
            return claim if things else None
    return None


def _passage(article: Article, part: Part, item: re.Match[str]) -> Passage:
    start, end = item.span("item")
    return Passage("item", article.document.id, part.name, start, end, item["item"], item["item"], start)
