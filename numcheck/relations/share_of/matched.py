"""A share here, part and whole there: "Two in three beaches fail" over "22 of the 55 beaches failed".

The share names what it is a share of; the pair is known by that noun, and by a word that both predicates have. Where
several pairs could be meant and one fits, all is well.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache
from itertools import pairwise

from numcheck.claims.claim import Claim
from numcheck.records import record
from numcheck.relations.antecedent import links
from numcheck.relations.article import Article
from numcheck.relations.kinds import noun_class
from numcheck.relations.part_of_whole.taken import is_of_the, opens_with_whole
from numcheck.relations.reading import Line, base, first_word, is_bare, names_in, phrases, unit_end
from numcheck.relations.relation import Relation
from numcheck.relations.share_of.known import Known
from numcheck.relations.share_of.linked import is_nounless
from numcheck.relations.share_of.rates import rates, rates_in
from numcheck.relations.share_of.stated import shared
from numcheck.words.lemmas import lemma
from numcheck.words.lexicon import Lexicon

SURE = Decimal("0.75")
NEAR = Decimal("0.015")  # a share so near to part over whole is right for our purpose
ROUGH = Decimal("0.08")
SLACK = Decimal("0.0025")  # of a hedge, in shares
CLEARLY = 2  # words of both predicates that say that no share of the others is told
ALIKE = 4  # content words that two sentences of different articles have in common
BREAKS = frozenset({",", ";", ":", "and", "but", "while", "."})
OPENING = 4  # words of a sentence in which a place holds for all of it
LONGEST = 6  # words of a noun phrase


@record(eq=False)
class Pair:
    """A part with its whole; `nouns` are what they are, `told` the content words of what is said of the part."""

    article: Article
    line: Line
    part: Claim
    whole: Claim
    nouns: frozenset[str]
    told: frozenset[str]

    @property
    def ratio(self) -> Decimal:
        """Part over whole; the smaller is the part, whatever the text says."""
        one, other = self.part.value or Decimal(1), self.whole.value or Decimal(1)
        return one / other


def find(articles: Sequence[Article], known: Known, taken: frozenset[str], lexicon: Lexicon) -> Iterator[Relation]:
    """Shares that name a noun, each with the pair of that noun whose predicate it shares."""
    shares = list(known.open(taken))
    if not shares:
        return
    by_noun: dict[str, list[Pair]] = defaultdict(list)
    for article, page in zip(articles, known.read, strict=True):
        for pair in pairs(article, page, lexicon):
            for noun in pair.nouns:
                by_noun[noun].append(pair)
    named = {article.document.id: article for article in articles}
    for _, _, line, share in shares if by_noun else ():
        found = _meant(named[share.article], line, share, by_noun, lexicon)
        if found is not None:
            scope = "article" if share.article == found.part.article else "set"
            yield shared(share, found.part, found.whole, "a share here, part and whole there", SURE, scope)


def pairs(article: Article, page: Sequence[Line], lexicon: Lexicon) -> Iterator[Pair]:
    """Each part of an article with the whole it is taken from."""
    found = links(article, lexicon)
    for line in page:
        amounts = [claim for claim in line.counted if claim.kind != "percent"]
        for i, claim in enumerate(amounts):
            link = found.get(claim.id)
            whole = link.whole if link is not None and not link.rivals and not link.cue.narrowed else None
            if whole is None and i + 1 < len(amounts) and is_of_the(line, claim, amounts[i + 1], lexicon):
                whole = amounts[i + 1]
            if whole is None and i and is_bare(claim) and opens_with_whole(line, amounts[0], lexicon):
                whole = amounts[0]
            if whole is None and i == 1 and len(amounts) == 2 and _is_found(line, claim, amounts[0], lexicon):
                whole = amounts[0]
            if whole is not None and _is_sound(claim, whole):
                yield Pair(article, line, claim, whole, _nouns_of(claim, whole, lexicon), _told(line, claim, lexicon))


def _is_found(line: Line, part: Claim, whole: Claim, lexicon: Lexicon) -> bool:
    """As in "surveyed the 240 bridges and concluded that 60 need repair": all of them, then how many."""
    gap = line.sentence.lower[whole.last_word + 1 : first_word(part)]
    if not is_nounless(part, lexicon) or is_bare(whole) or not gap or gap[-1] not in {"that", "found", ":", ","}:
        return False
    return phrases(lexicon, "finding").inside(gap) and phrases(lexicon, "asking").inside(line.before(whole, 4))


def _is_sound(part: Claim, whole: Claim) -> bool:
    if base(part) != base(whole) or not part.value or not whole.value or part.status not in ("asserted", "previous"):
        return False
    return part.value < whole.value and part.value > 1


def _nouns_of(part: Claim, whole: Claim, lexicon: Lexicon) -> frozenset[str]:
    """The lemmas of what is counted, as far as the noun phrase of the whole goes."""
    behind = _phrase(whole.sentence.lower, unit_end(whole), lexicon)
    heads = {noun_class(claim.subject_head, lexicon) for claim in (part, whole) if claim.subject_head}
    return frozenset(heads | {noun_class(lemma(word, lexicon), lexicon) for word in behind})


def _phrase(words: Sequence[str], at: int, lexicon: Lexicon) -> list[str]:
    stops, found = phrases(lexicon, "phrase_ends").single, []
    for word in words[at : at + LONGEST]:
        if (word in stops and word != "of") or not word[0].isalpha():
            break
        if len(word) > 2 and not word.endswith(("'s", "s'")) and word not in ("the", "its", "their"):
            found.append(word)
    return found


def _told(line: Line, part: Claim, lexicon: Lexicon) -> frozenset[str]:
    """The content words behind a part, up to the next count, and those before it in its clause."""
    words = line.sentence.lower
    end = next((first_word(other) for other in line.claims if other.word > part.last_word), len(words))
    start = next((i + 1 for i in range(first_word(part) - 1, -1, -1) if words[i] in BREAKS), 0)
    clause = (*words[start : first_word(part)], *words[unit_end(part) : end])
    return _content(clause, lexicon) | rates_in(clause, lexicon)


def _content(words: Sequence[str], lexicon: Lexicon) -> frozenset[str]:
    plain = _plain(lexicon)
    return frozenset(
        [lemma(word, lexicon) for word in words if len(word) > 2 and word[0].isalpha() and word not in plain]
    )


@cache
def _plain(lexicon: Lexicon) -> frozenset[str]:
    """The words that tell nothing."""
    return phrases(lexicon, "common_words").single | phrases(lexicon, "phrase_ends").single


def _meant(
    article: Article, line: Line, share: Claim, known: Mapping[str, Sequence[Pair]], lexicon: Lexicon
) -> Pair | None:
    """The pair that a share speaks of: of its noun, and alike in what is told; None where one fits."""
    words = line.sentence.lower
    said = _content(words, lexicon) | rates_in(words, lexicon)
    nouns = _of_what(line, share, said, lexicon) & known.keys()
    of_noun = {id(pair): pair for noun in nouns for pair in known[noun] if pair.line is not line}
    told = {
        key: len((pair.told & said) - pair.nouns - nouns - share.names - pair.part.names)
        for key, pair in of_noun.items()
        if _is_same_story(article, share, pair) and not is_elsewhere(line, share, pair)
    }
    best = max(told.values(), default=0)
    if best < 1 or any(_fits(share, of_noun[key], len(of_noun[key].told & said - nouns)) for key in told):
        return None
    found = [of_noun[key] for key, score in told.items() if score == best]
    return found[0] if len({(pair.part.value, pair.whole.value) for pair in found}) == 1 else None


def nouns_behind(words: Sequence[str], end: int, lexicon: Lexicon) -> set[str]:
    """The nouns of the phrase that begins there: of "a quarter of primary teachers"."""
    return {noun_class(lemma(word, lexicon), lexicon) for word in _phrase(words, end, lexicon)}


def _of_what(line: Line, share: Claim, said: frozenset[str], lexicon: Lexicon) -> set[str]:
    """The nouns behind a share; of one with a name ("a survival rate of 80 percent") all nouns of its sentence."""
    words, end = line.sentence.lower, unit_end(share)
    named = rates(lexicon).keys() & {*line.before(share, 5), *words[end : end + 2]}
    behind = _phrase(words, end, lexicon)
    return {noun_class(lemma(word, lexicon), lexicon) for word in (said if named and not behind else behind)}


def _is_same_story(article: Article, share: Claim, pair: Pair) -> bool:
    """Whether the share and the pair stand in one article, or in two that name the same."""
    if article is pair.article:
        return True
    if len(share.topic & pair.part.topic) >= ALIKE:
        return True
    return names_in(pair.article, share.names) or names_in(article, pair.part.names | pair.whole.names)


def is_elsewhere(line: Line, share: Claim, pair: Pair) -> bool:
    """Whether the share is that of a place which is not named with the pair: "in Orme 70 percent of the firms"."""
    words = line.sentence.lower
    start = next((i + 1 for i in range(first_word(share) - 1, -1, -1) if words[i] in BREAKS), 0)
    end = next((i for i in range(share.last_word + 1, len(words)) if words[i] in BREAKS), len(words))
    clause = (*words[: min(start, OPENING)], *words[start:end])  # "In Orme, 70 percent", no place of another clause
    placed = {word for before, word in pairwise(clause) if before in ("in", "at", "near") and word in share.names}
    if not placed or not placed.isdisjoint(pair.line.words):
        return False
    return share.article == pair.part.article or not names_in(pair.article, placed)


def _fits(share: Claim, pair: Pair, alike: int) -> bool:
    """Whether the share is that of the pair, or of the others where hardly anything says that it is not."""
    value = share.value or Decimal(0)
    if share.kind == "percent":
        value /= 100
    low, high = _SIDES.get(share.quantity.number.modifier, (1, 1))
    ratios = (pair.ratio, 1 - pair.ratio) if alike < CLEARLY or low == high else (pair.ratio,)
    slack = max(NEAR, value * ROUGH)
    return any(-low * slack <= ratio - value + SLACK <= high * slack + 2 * SLACK for ratio in ratios)


# Whether a share may lie below and above what its hedge stands at: "more than half" is not said of 49.3 per cent.
_SIDES: Mapping[str, tuple[int, int]] = {
    "almost": (1, 0),
    "less_than": (1, 0),
    "at_most": (1, 0),
    "more_than": (0, 1),
    "at_least": (0, 1),
}
