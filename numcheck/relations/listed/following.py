"""A list in the sentence behind its number: "He visited four cities. They were A, B and C."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from numcheck.documents import Part
from numcheck.relations.article import Article
from numcheck.relations.kinds import kinds_of, same_noun
from numcheck.relations.listed.counted import Counted
from numcheck.relations.listed.forward import end_of
from numcheck.relations.listed.items import Listing, read
from numcheck.relations.listed.vocabulary import Vocabulary, vocabulary
from numcheck.sentences import Sentence, sentence_at
from numcheck.words.lemmas import lemma
from numcheck.words.lexicon import Lexicon

_NEXT = re.compile(
    r"""[.!?]["”’']?\s{1,4}(?=(?:They|These|Those|The\s[a-z]+(?:\s[a-z]+){0,2})(?:\s[a-z]+)?\s(?:are|were)\b)"""
)


def following(one: Counted, article: Article, lexicon: Lexicon) -> Iterator[tuple[Sentence, Listing]]:
    """The list of the next sentence, and that sentence."""
    part = article.document.part(one.sentence.part)
    yield from _by_age(one, part, lexicon)
    match = _NEXT.match(part.prose, one.sentence.end - 1) or _NEXT.match(part.prose, one.sentence.end - 2)
    if not match:
        return
    known = vocabulary(lexicon)
    sentence = sentence_at(part, match.end(), lexicon)
    at = next((i for i, word in enumerate(sentence.lower) if word in {"are", "were"}), 0)
    if not _is_meant(sentence.lower[:at], one, known, lexicon):
        return
    start = at + 1
    while start < len(sentence.lower) and sentence.lower[start] in _NAMED:
        start += 1
    listing = read(sentence, start, end_of(sentence), known, whole=False)
    if listing is not None and listing.named and listing.closed and not listing.follows:
        yield sentence, listing


_AGED = re.compile(r"""[.!?]["”’']?\s{1,4}(?=[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){1,2},\s\d\d,)""")


def _by_age(one: Counted, part: Part, lexicon: Lexicon) -> Iterator[tuple[Sentence, Listing]]:
    """People by name and age behind their number, where they are more: "Two were held. A, 31, B, 42, and C, 19,"."""
    if one.claim is None or one.claim.event is None or "person" not in kinds_of(one.head, lexicon):
        return
    match = _AGED.match(part.prose, one.sentence.end - 1)
    if not match:
        return
    sentence = sentence_at(part, match.end(), lexicon)
    listing = read(sentence, 0, end_of(sentence), vocabulary(lexicon), whole=False)
    if listing is not None and listing.named and listing.closed and min(listing.counts) > (one.interval.high or 0):
        yield sentence, listing


_NAMED = frozenset({"named", "called", "titled", "identified", "as", ":", "listed", "later", "by", "police"})


def _is_meant(subject: tuple[str, ...], one: Counted, known: Vocabulary, lexicon: Lexicon) -> bool:
    """Whether the subject of the sentence can be what was counted."""
    if subject[0] in {"they", "these", "those"}:
        return len(subject) == 1 or lemma(subject[-1], lexicon) == one.head
    noun = lemma(subject[-1], lexicon)
    if same_noun(noun, one.head, lexicon) or any(noun in nouns and one.head in nouns for nouns in known.synonyms):
        return True
    return noun in known.synonyms[0] and "person" in kinds_of(one.head, lexicon)
