"""A number of things and their list apart from one another, in two articles or in two places of one.

Three ways: the noun that was counted leads a list ("Four mills use the canal" and "The mills on the canal are
A, B and C"), names do what so many did ("Two pupils refused" and "A, B and C refused"), or one more is
ranked than all there were ("All three drivers" and "the fourth driver"). Words and names in common say that it is one
thing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from numcheck.claims.claim import Claim
from numcheck.numbers.interval import EVERYTHING
from numcheck.relations.article import Article
from numcheck.relations.kinds import kinds_of
from numcheck.relations.listed.counted import Counted, is_countable
from numcheck.relations.listed.forward import behind
from numcheck.relations.listed.items import Listing, read
from numcheck.relations.listed.vocabulary import Vocabulary, vocabulary
from numcheck.relations.pages import Page, telling
from numcheck.relations.reading import first_word, is_bare
from numcheck.sentences import Sentence, sentence_at
from numcheck.words.lemmas import lemma
from numcheck.words.lexicon import Lexicon

ENOUGH = 3  # names and telling words in common
SHARED_NAMES = 3  # names in common that count
MOST_SENTENCES = 60  # of one key; more say that it tells nothing
GROWING = frozenset({"kill", "die", "injure", "hurt", "arrest", "detain", "charge", "rescue", "find", "infect"})
Found = tuple[list[Claim], Article, Sentence, Listing]


def elsewhere(articles: Sequence[Article], lexicon: Lexicon) -> Iterator[Found]:
    """Every number of things with a list of them elsewhere that is no list of its own sentence."""
    if not any(_is_list(part.prose) for article in articles for part in article.document.parts):
        return
    known = vocabulary(lexicon)
    pages = [_page(article, known, lexicon) for article in articles]
    by_noun: dict[str, list[tuple[Page, Claim]]] = defaultdict(list)
    by_verb: dict[str, list[tuple[Page, Claim]]] = defaultdict(list)
    for page in pages:
        for claim in page.claims:
            if not is_bare(claim):
                by_noun[claim.sentence.lower[claim.last_word]].append((page, claim))
            if _is_people(claim, lexicon) and _verb(claim) in known.forms.verbs:
                by_verb[_verb(claim)].append((page, claim))
    for page in pages:
        for sentence, key, listing in (
            *_led(page.article, by_noun, known, lexicon),
            *_doing(page.article, by_verb, known, lexicon),
        ):
            told = by_noun if key in by_noun else by_verb
            found = [
                claim
                for other, claim in told[key][:MOST_SENTENCES]
                if (claim.sentence.index, claim.part, other) != (sentence.index, sentence.part, page)
                and _is_one(other, claim, page, sentence, listing, by_verb=told is by_verb)
            ]
            if found:
                yield found, page.article, sentence, listing


def _is_list(prose: str) -> bool:
    """Whether a text may hold a list told elsewhere."""
    return _LED.search(prose) is not None or _DOES.search(prose) is not None


def _page(article: Article, known: Vocabulary, lexicon: Lexicon) -> Page:
    return Page(article, lexicon, tuple(claim for claim in article.claims if is_named(claim, known)))


def ranked(articles: Sequence[Article], lexicon: Lexicon) -> Iterator[tuple[Claim, Article, int, tuple[int, int]]]:
    """Every number of all things of a kind that another article ranks more of: the claim, the rank, its place."""
    if len(articles) < 2:
        return
    known = vocabulary(lexicon)
    pages = [Page(article, lexicon) for article in articles]
    whole = [
        (page, claim)
        for page in pages
        for line in page.article.lines
        if "all" in line.words
        for claim in line.claims
        if _is_all(claim) and is_named(claim, known)
    ]
    for page in pages if whole else ():
        for match in _RANKED.finditer(page.article.document.text):
            rank = _RANKS.index(match["rank"].lower()) + 3
            kinds = kinds_of(match["noun"], lexicon)
            for other, claim in whole:
                if other is page or rank <= (claim.value or 0) or rank - (claim.value or 0) > 2:
                    continue
                alike = kinds & kinds_of(claim.subject_head, lexicon) or match["noun"] == claim.subject_head
                if alike and len(other.names & page.names) >= SHARED_NAMES - 1:
                    yield claim, page.article, rank, (match.start() - len("T"), match.end())


def _is_all(claim: Claim) -> bool:
    return claim.sentence.lower[first_word(claim) - 1 : first_word(claim)] == ("all",)


_RANKS = ("third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_RANKED = re.compile(rf"he (?<=\b[Tt]he )(?P<rank>{'|'.join(_RANKS)}) (?:and last )?(?P<noun>[a-z]+)")


def is_named(claim: Claim, known: Vocabulary) -> bool:
    """Whether the things that a claim counts can be listed by name."""
    return (
        is_countable(claim)
        and claim.kind == "count"
        and not claim.quantity.adjective
        and claim.subject_head not in known.not_listed
        and claim.status == "asserted"
        and "other" not in claim.sentence.lower[claim.word : claim.last_word + 1]
    )


def _is_people(claim: Claim, lexicon: Lexicon) -> bool:
    return claim.subject_head is None or "person" in kinds_of(claim.subject_head, lexicon) | (
        {"person"} if claim.subject_head == "member" else set()
    )


def _verb(claim: Claim) -> str:
    """The verb as it is written right behind the noun, without what may stand before it."""
    words = claim.sentence.lower[claim.last_word + 1 : claim.last_word + 6]
    at = 3 if words[:1] == ("of",) else 0
    rest = [word for word in words[at:] if word not in _BESIDE]
    return rest[0] if rest and rest[0][0].isalpha() else ""


_BESIDE = frozenset({"were", "was", "have", "has", "had", "been", "all", "also", "both", "will", "be", "would"})


def _led(
    article: Article, nouns: dict[str, list[tuple[Page, Claim]]], known: Vocabulary, lexicon: Lexicon
) -> Iterator[tuple[Sentence, str, Listing]]:
    """The lists of an article that one of the nouns leads: "The mills on the canal are A, B and C"."""
    for part in article.document.parts:
        for match in _LED.finditer(part.prose) if nouns else ():
            if match.start() and part.prose[match.start() - 2 : match.start()].strip()[-1:] not in _STOPS:
                continue
            sentence = sentence_at(part, match.start(), lexicon)
            for at, word in enumerate(sentence.lower):
                if word in nouns and sentence.starts[at] >= match.start():
                    one = Counted(sentence, EVERYTHING, at, at + 1, lemma(word, lexicon))
                    yield from ((sentence, word, listing) for listing in behind(one, known) if listing.named)
                    break


_STOPS = frozenset({"", ".", "!", "?", '"', "\u201d"})
# "The ... are A," or "The ... - A,": a subject with an article that begins a sentence, and a list of names.
_LED = re.compile(
    r"(?:The|Its|Their)\s(?=[^.\n,]{3,120}(?:,\s[a-z]+ed\s[^.\n,]{3,60},)?(?:\s(?:are|were):?|\s[-–—]|:)\s[A-Z][^.,\n]{1,40}(?:,|\sand))"
)


def _doing(
    article: Article, verbs: dict[str, list[tuple[Page, Claim]]], known: Vocabulary, lexicon: Lexicon
) -> Iterator[tuple[Sentence, str, Listing]]:
    """The lists of people that do what one of the verbs says: "A, B and C refused"."""
    for part in article.document.parts if verbs else ():
        for match in _DOES.finditer(part.prose):
            if match["verb"] not in verbs:
                continue
            sentence = sentence_at(part, match.start() - len(" a"), lexicon)
            end = next((i for i, start in enumerate(sentence.starts) if start >= match.end("name")), 0)
            colons = [i + 1 for i in range(end) if sentence.lower[i] in {":", "\u201c", '"'}]
            start = colons[-1] if colons else 0
            if end - start > 4 and sentence.lower[start] not in known.openers:
                listing = read(sentence, start, end, known, whole=True)
                if listing is not None and listing.named and listing.last == end and len(listing.counts) == 1:
                    yield sentence, match["verb"], listing


_DOES = re.compile(
    r"nd\s(?<=\sand\s)(?P<name>[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){1,2})\s(?:(?:were|have|had|all|was|also|both)\s)*(?P<verb>[a-z]+(?:ed|t|n|d|e))\b"
)


def _is_one(other: Page, claim: Claim, page: Page, sentence: Sentence, listing: Listing, *, by_verb: bool) -> bool:
    """Whether words and names in common say that the list is of what was counted."""
    lexicon = page.lexicon
    value = claim.quantity.number.value or 0
    if by_verb and (min(listing.counts) <= value or lemma(_verb(claim), lexicon) in GROWING):
        return False  # some of them may be named, and a toll grows
    lead = telling((*sentence.lower[: listing.first], *sentence.lower[listing.last :]), lexicon)
    lead_names = {word.lower().removesuffix("'s") for word in sentence.words[1 : listing.first] if word[0].isupper()}
    lead_names -= vocabulary(lexicon).calendar
    theirs = f"{claim.sentence.text} {other.article.document.title or ''}".lower()
    if any(name not in theirs and name not in other.names for name in lead_names):
        return False
    mine = claim.topic | other.title | {word for name in claim.names for word in name.split()}
    near = (mine & lead) - {claim.subject_head}
    if other is page:
        return len(near) >= ENOUGH
    titles = (mine | telling(sentence.lower, lexicon)) & page.title - {claim.subject_head}
    return bool(near) and len(near | (titles & mine)) + min(SHARED_NAMES, len(other.names & page.names)) >= ENOUGH
