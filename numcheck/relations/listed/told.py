"""Things told one by one: "two reasons. First, ... Third, ...", "two blasts, the first here, the third there"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from numcheck.claims.claim import Claim
from numcheck.relations.article import Article
from numcheck.relations.listed.counted import is_countable
from numcheck.relations.listed.vocabulary import Vocabulary
from numcheck.relations.reading import Line
from numcheck.relations.relation import Passage
from numcheck.sentences import sentence_at
from numcheck.words.lexicon import Lexicon

FAR = 2500  # characters in which the things are told
Told = tuple[Claim, int, tuple[Passage, ...]]


def told(line: Line, claim: Claim, article: Article, known: Vocabulary, lexicon: Lexicon) -> Iterator[Told]:
    """The number of things, how many are told, and where."""
    yield from _in_sentence(line, claim, article)
    if claim.subject_head in known.reckoned and not known.partial.begin(line.behind(claim, 4)):
        yield from _one_by_one(claim, article, known, lexicon)


def _one_by_one(claim: Claim, article: Article, known: Vocabulary, lexicon: Lexicon) -> Iterator[Told]:
    """Sentences that begin with "First" and so on, up to the next number of things."""
    part = article.document.part(claim.part)
    end = min(len(part.prose), claim.end + FAR, *_next_reckoned(claim, article, known))
    passages: list[Passage] = []
    closed = False
    noun = claim.sentence.lower[claim.last_word][:-1]
    for match in _openings(known).finditer(part.prose, claim.end, end):
        if not _goes_on(match["next"], noun):
            continue
        word = match["word"].lower()
        rank = next((i for i, words in enumerate(known.ordinals) if word in words), None)
        if rank is None:
            closed = len(passages) > 1
        elif rank != len(passages):
            if rank > len(passages) or rank == 0:
                break
            continue
        if rank is not None or closed:
            sentence = sentence_at(part, match.start("said"), lexicon)
            start, stop = match.span("said")
            text = part.text[start:stop]
            passages.append(
                Passage("item", article.document.id, part.name, start, stop, text, sentence.text, sentence.start)
            )
        if closed:
            break
    value = claim.quantity.number.value or 0
    if len(passages) > value or (closed and len(passages) < value):
        yield claim, len(passages), tuple(passages)


def _next_reckoned(claim: Claim, article: Article, known: Vocabulary) -> list[int]:
    return [
        other.start
        for other in article.claims
        if other.part == claim.part
        and other.start > claim.end
        and is_countable(other)
        and other.subject_head in known.reckoned
    ][:1]


def _goes_on(behind: str | None, noun: str) -> bool:
    """Whether "First" is followed by a mark, a verb or the like, or the noun of what is told: "The first reason"."""
    if behind is None:
        return True
    lower = behind.lower()
    return _MARK.split(lower, 1)[0] in _NEXT or (lower.startswith(noun) and not lower[len(noun) :][:1].isalnum())


_MARK = re.compile(r"\W")
_NEXT = frozenset(
    {"is", "was", "are", "were", "concerns", "would", "will", "has", "had", "can", "must", "may", "the", "there", "we"}
    | {"they", "it", "he", "she"}
)


@cache
def _openings(known: Vocabulary) -> re.Pattern[str]:
    """What begins a clause that tells the next thing: "Second, ", "A fourth condition", "the fifth is"."""
    ranks = "|".join(sorted(word for words in known.ordinals for word in words))
    last = "|".join(sorted(known.closing))
    opens = r"""(?:[.!?;:,]["”’']?\s+(?:and\s+|but\s+)?|\n\s*|\b(?:the|a|and)\s+)"""
    return re.compile(
        rf"{opens}(?P<said>(?P<word>{ranks}|{last})(?=[,:]|\s+(?P<next>\w+(?:[-'’]\w+)*)))", re.IGNORECASE
    )


def _in_sentence(line: Line, claim: Claim, article: Article) -> Iterator[Told]:
    """As in ", the first at noon, the second an hour later and the third before dusk"."""
    words = line.sentence.lower
    places = [i for i in range(claim.last_word + 1, len(words) - 1) if words[i] == "the" and words[i + 1] in _RANKS]
    ranks = [_RANKS[words[i + 1]] for i in places]
    if len(ranks) < 2 or ranks != list(range(1, len(ranks) + 1)) or not _is_listed(words, places):
        return
    if len(ranks) > (claim.quantity.number.value or 0):
        sentence = line.sentence
        document = article.document
        text = document.part(claim.part).text
        yield (
            claim,
            len(ranks),
            tuple(
                Passage(
                    "item",
                    document.id,
                    claim.part,
                    sentence.starts[i],
                    sentence.ends[i + 1],
                    text[sentence.starts[i] : sentence.ends[i + 1]],
                    sentence.text,
                    sentence.start,
                )
                for i in places
            ),
        )


_RANKS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6}


def _is_listed(words: Sequence[str], places: Sequence[int]) -> bool:
    """Whether the ranks follow marks or "and", the first soon behind the noun."""
    return all(words[i - 1] in {",", "-", "–", "—", ":", ";", "and", "(", "with"} for i in places)
