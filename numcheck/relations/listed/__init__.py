"""Lists of names or things whose number the text states: "three towns: A, B and C".

Relations of kind `listed`: role `stated` is the number, a claim or a passage ("the trio"); the passage `list` is its
list, or each `item` stands for itself. `facts["counts"]` are the numbers of items that the list may be read to have,
by blanks; `facts["stated"]` the number of a passage; `facts["scope"]` is `sentence`, `article` or `set`.

Only a number up to `counted.MOST` is followed, and only to a mark behind it: most sentences are left at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.numbers.interval import Interval
from numcheck.relations.article import Article
from numcheck.relations.listed.backward import before
from numcheck.relations.listed.counted import Counted, counted, grouped, is_countable
from numcheck.relations.listed.elsewhere import elsewhere, ranked
from numcheck.relations.listed.following import following
from numcheck.relations.listed.forward import behind
from numcheck.relations.listed.in_lines import in_lines
from numcheck.relations.listed.items import Listing
from numcheck.relations.listed.told import told
from numcheck.relations.listed.vocabulary import Vocabulary, vocabulary
from numcheck.relations.reading import lines
from numcheck.relations.relation import Passage, Reason, Relation
from numcheck.sentences import Sentence, sentence_at
from numcheck.words.lexicon import Lexicon

KIND = "listed"
SURE = Decimal("0.9")
LESS_SURE = Decimal("0.75")
APART = 3  # a list that has more, or fewer, by more than this is no slip: it lists something else


def find(articles: Sequence[Article], lexicon: Lexicon) -> Iterator[Relation]:
    """Every list with a stated number, article by article; of two numbers before one list the one it belongs to."""
    lists: dict[tuple[str, str, int], Relation] = {}
    for relation in _all(articles, lexicon):
        last = relation.passages[-1]
        key = (last.article, last.part, last.start)
        lists[key] = _nearer(lists.get(key), relation)
    yield from lists.values()


def _nearer(one: Relation | None, other: Relation) -> Relation:
    """The second of two, unless it is the whole of the first ("five of the six officers") or told elsewhere."""
    if one is None:
        return other
    first, second = one.of("stated")[:1], other.of("stated")[:1]
    if not first or not second or first[0].sentence is not second[0].sentence:
        return one
    return one if second[0].end <= first[0].end else other


def _all(articles: Sequence[Article], lexicon: Lexicon) -> Iterator[Relation]:
    known = vocabulary(lexicon)
    for article in articles:
        for line in lines(article):
            for claim in line.claims:
                if is_countable(claim):
                    yield from _of(counted(claim), line.claims, article, known, lexicon)
                    for stated, count, items in told(line, claim, article, known, lexicon):
                        yield _itemised(stated, count, items)
        for one in grouped(article, lexicon):
            inside = [claim for claim in article.claims if claim.part == one.sentence.part]
            here = [claim for claim in inside if one.sentence.start <= claim.start < one.sentence.end]
            yield from _of(one, here, article, known, lexicon)
        for stated, items in in_lines(article, known):
            yield _itemised(stated, len(items), items)
    for claims, article, sentence, listing in elsewhere(articles, lexicon):
        for same in _by_number(claims):
            yield _relation(counted(same[0]), sentence, listing, article, _scope(same, article), same)
    for claim, article, rank, (start, end) in ranked(articles, lexicon):
        part = next(part for part in article.document.parts if part.name == "text")
        sentence = sentence_at(part, start, lexicon)
        item = Passage(
            "item", article.document.id, part.name, start, end, part.text[start:end], sentence.text, sentence.start
        )
        reason = Reason("all of them, and the rank of one", LESS_SURE)
        facts = {"counts": str(rank), "scope": "set"}
        yield Relation(KIND, (("stated", claim),), LESS_SURE, (reason,), facts, (item,))


def _by_number(claims: Sequence[Claim]) -> Iterator[list[Claim]]:
    """Claims of one figure together, those of the text before those of a title."""
    numbers: dict[Decimal | None, list[Claim]] = {}
    for claim in sorted(claims, key=lambda claim: claim.part == "title"):
        numbers.setdefault(claim.value, []).append(claim)
    yield from numbers.values()


def _scope(claims: Sequence[Claim], article: Article) -> str:
    return "article" if all(claim.article == article.document.id for claim in claims) else "set"


def _itemised(claim: Claim, count: int, items: tuple[Passage, ...]) -> Relation:
    """A number and the items that stand for themselves."""
    reason = Reason("construction: a number and things told one by one", LESS_SURE)
    facts = {"counts": str(count), "scope": "article"}
    return Relation(KIND, (("stated", claim),), LESS_SURE, (reason,), facts, items)


def _of(
    one: Counted, claims: Sequence[Claim], article: Article, known: Vocabulary, lexicon: Lexicon
) -> Iterator[Relation]:
    """The first list that belongs to a number."""
    for listing in (*behind(one, known), *before(one, known)):
        if _is_listed(one, one.sentence, listing, known) and not _is_meant_for_other(one, listing, claims):
            yield _relation(one, one.sentence, listing, article, "sentence")
            return
    for sentence, listing in following(one, article, lexicon):
        if _is_listed(one, sentence, listing, known) and not _is_meant_for_other(one, listing, claims):
            yield _relation(one, sentence, listing, article, "article")
            return


def _is_listed(one: Counted, sentence: Sentence, listing: Listing, known: Vocabulary) -> bool:
    """Whether the noun can be what is listed, and the numbers are near enough for a slip."""
    if one.claim is not None and one.claim.kind == "duration":
        first = sentence.lower[listing.first]
        return first in known.calendar or (len(first) == 4 and first.isdigit())
    if one.head in known.not_listed_alone and one.last - one.first < 3:
        return False
    if one.head in (known.not_listed if listing.named else known.not_things):
        return False
    if one.claim is not None and one.claim.quantity.adjective and not _is_team(one, known):
        return False
    low, high = one.interval.low or Decimal(0), one.interval.high or Decimal(0)
    return min(abs(count - end) for count in listing.counts for end in (low, high)) <= APART


def _is_team(one: Counted, known: Vocabulary) -> bool:
    word = one.sentence.lower[one.claim.word] if one.claim else ""
    return word.rpartition("-")[2] in known.teams


def _is_meant_for_other(one: Counted, listing: Listing, claims: Sequence[Claim]) -> bool:
    """Whether another number of the sentence fits the list where this one does not."""
    if fits(one.interval, listing):
        return False
    return any(claim is not one.claim and claim.kind == "count" and fits(claim.interval, listing) for claim in claims)


def fits(interval: Interval, listing: Listing) -> bool:
    """Whether a list may have so many items."""
    return any(interval.meets(Interval(Decimal(count), Decimal(count))) for count in listing.counts)


def _relation(
    one: Counted, sentence: Sentence, listing: Listing, article: Article, scope: str, same: Sequence[Claim] = ()
) -> Relation:
    sure = SURE if scope == "sentence" and listing.named else LESS_SURE
    passages = [passage("list", article, sentence, listing.first, listing.last)]
    facts = {"counts": " ".join(map(str, sorted(listing.counts))), "scope": scope}
    if one.claim is None:
        passages.insert(0, passage("stated", article, one.sentence, one.first, one.last))
        facts["stated"] = str(one.interval.low)
    claims = same or (() if one.claim is None else (one.claim,))
    roles = tuple(("stated", claim) for claim in claims)
    return Relation(KIND, roles, sure, (Reason("construction: a number and its list", sure),), facts, tuple(passages))


def passage(role: str, article: Article, sentence: Sentence, first: int, last: int) -> Passage:
    """The words `first` to `last` (exclusive) of a sentence."""
    start, end = sentence.starts[first], sentence.ends[last - 1]
    text = article.document.part(sentence.part).text[start:end]
    return Passage(role, article.document.id, sentence.part, start, end, text, sentence.text, sentence.start)
