"""Some of what an owner has here, all of it there: "21 of Kelbourne's libraries", "Kelbourne has 18 libraries".

The whole is known by words for all there is, by "has" or by its owner before the number; the part by an owner behind
it. Noun and owner must be the same, the articles not far apart in time, and no whole of the kind large enough.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.article import Article
from numcheck.relations.kinds import is_generic, is_narrower, kinds_of, noun_class, same_noun
from numcheck.relations.part_of_whole.related import related
from numcheck.relations.reading import Line, Words, first_word, is_bare, names_in, opening, phrases, unit_end
from numcheck.relations.relation import Relation
from numcheck.words.lexicon import Lexicon

SURE = Decimal("0.75")
APART = timedelta(days=300)  # what an owner has changes in a year
MONTH = timedelta(days=31)  # people come and go
WORD = re.compile(r"\w+")
LEAD = 160  # characters in which an article without a title names its subject
AT = frozenset({("at",), ("in",), ("on",), ("aboard",)})
OWN = frozenset({"its", "their", "his", "her"})
Whole = tuple[Article, Line, Claim]


def owned(articles: Sequence[Article], read: Sequence[Sequence[Line]], lexicon: Lexicon) -> Iterator[Relation]:
    """Parts of an owner's things with all of them, told in another sentence or article."""
    wholes: dict[tuple[str, str], list[Whole]] = defaultdict(list)
    for article, page in zip(articles, read, strict=True):
        for line in page:
            for claim in line.claims if "count" in line.kinds else ():
                if is_all(line, claim, lexicon):
                    for key in _keys(claim, _named(article) | claim.names | line.words, lexicon):
                        wholes[key].append((article, line, claim))
    for article, page in zip(articles, read, strict=True) if wholes else ():
        for line in page:
            for part in line.claims if "count" in line.kinds else ():
                owner = _owner(line, part, lexicon)
                if owner is None:
                    if _is_definite_part(line, part):
                        yield from _unowned(article, line, part, wholes, lexicon)
                    continue
                known = [one for key in _keys(part, owner | part.names, lexicon) for one in wholes.get(key, ())]
                yield from _matched(line, part, owner, known, lexicon)


def _named(article: Article) -> frozenset[str]:
    """The words that an article opens with."""
    return frozenset(WORD.findall(opening(article)))


def _keys(claim: Claim, owners: frozenset[str], lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    """By what a part and its whole are looked up: noun or kind, with a word of the owner; large sets stay cheap."""
    nouns = {noun_class(claim.subject_head, lexicon), *kinds_of(claim.subject_head, lexicon)}
    return ((noun, owner) for noun in nouns for owner in owners if len(owner) > 1)


def _matched(
    line: Line, part: Claim, owner: frozenset[str], known: Sequence[Whole], lexicon: Lexicon
) -> Iterator[Relation]:
    found = {
        whole.id: whole
        for article, where, whole in known
        if where is not line and part.id != whole.id and _is_same(article, where, whole, part, owner, lexicon)
    }
    wholes, least = list(found.values()), part.interval.low or 0
    if not wholes or any(whole.interval.high is None or whole.interval.high >= least for whole in wholes):
        return
    scope = "article" if wholes[0].article == part.article else "set"
    yield related(wholes[0], (part,), "all that an owner has, and some of it", SURE, scope)


def _unowned(
    article: Article,
    line: Line,
    part: Claim,
    wholes: Mapping[tuple[str, str], Sequence[Whole]],
    lexicon: Lexicon,
) -> Iterator[Relation]:
    """As in "It came first in 31 of the constituencies", in an article on Santa Brigida: all that this place has."""
    named = _named(article)
    found: dict[str, Whole] = {}
    for key in _keys(part, named | part.names, lexicon):
        for there, where, whole in wholes.get(key, ()):
            owner = _owner_of(there, where, whole)
            same = noun_class(whole.subject_head, lexicon) == noun_class(part.subject_head, lexicon)
            told = not owner.isdisjoint(named) and _is_at_owner(line, part, owner, where.sentence.lower)
            near = there is not article or where.sentence.index < line.sentence.index
            if where is not line and same and told and near and is_same_time(where, whole, part, lexicon):
                found[whole.id] = (there, where, whole)
    least, known = part.interval.low or 0, [whole for _, _, whole in found.values()]
    if known and all(whole.interval.high is not None and whole.interval.high < least for whole in known):
        scope = "article" if known[0].article == part.article else "set"
        yield related(known[0], (part,), "all that a place has, and some of it", SURE, scope)


def _is_definite_part(line: Line, claim: Claim) -> bool:
    """Whether a count is of "the" things and nothing narrows them: "31 of the constituencies;"."""
    words, at = line.sentence.lower, unit_end(claim)
    if claim.kind != "count" or claim.status not in ("asserted", "target") or claim.change is not None:
        return False
    if words[at : at + 2] != ("of", "the") or claim.last_word not in (at + 2, at + 3):
        return False
    if any(at < other.word <= claim.last_word for other in line.claims) or not words[at + 2].isalpha():
        return False
    if line.before(claim, 1) in _RANKED or line.sentence.words[at + 2][0].isupper():
        return False  # "the last eight of the Champions League"
    behind = words[claim.last_word + 1 : claim.last_word + 2]
    return behind not in _NARROWING


def _owner_of(article: Article, line: Line, whole: Claim) -> frozenset[str]:
    """The name of who has all of it: of "Santa Brigida's 29 constituencies", or of what the article opens with."""
    words = line.sentence.lower[: first_word(whole)]
    own = {word for word in _names(whole) if word in words or f"{word}'s" in words}
    if own:
        return frozenset(own)
    opened = [claim for claim in article.claims if claim.part == "title" or claim.start < LEAD]
    return frozenset(word for claim in (*opened, whole) for word in _names(claim))


def _names(claim: Claim) -> Iterator[str]:
    return (word.removesuffix("'s") for name in claim.names for word in name.split() if len(word) > 3)


def _is_at_owner(line: Line, part: Claim, owner: frozenset[str], told: Words) -> bool:
    """Whether a place behind a part is its owner's: "of the schools in Selm county", not "in its capital"."""
    behind = line.sentence.lower[part.last_word + 1 : part.last_word + 6]
    if behind[:1] not in {("in",), ("at",)}:
        return True
    place = behind[2:3] if behind[1:2] == ("the",) else behind[1:2]
    return any(word.removesuffix("'s") in owner for word in behind) or (bool(place) and place[0] in told)


_RANKED = frozenset({("last",), ("first",), ("final",), ("top",), ("next",), ("best",)})
_NARROWING = frozenset(
    {("of",), ("who",), ("that",), ("which",), ("on",), ("with",), ("from",), ("where",), ("whose",), ("for",)}
)


def is_all(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    """As in "its entire fleet of 64", "Kelbourne has 18 libraries", "22 people on board", "the 28 pupils of 7b"."""
    if claim.kind != "count" or claim.value is None or claim.status != "asserted" or claim.change is not None:
        return False
    if claim.quantity.adjective or claim.interval.high is None or claim.subject_head is None or is_bare(claim):
        return False
    words, first, end = line.sentence.lower, first_word(claim), claim.last_word + 1
    if _is_entire(line, claim, lexicon) or phrases(lexicon, "all_there").begin(words[end : end + 3]):
        return True
    clause = words[end : end + 14]
    if phrases(lexicon, "which_is_all").inside(clause):
        return True
    last = words[max(0, first - 1) : first]
    if words[max(0, first - 2) : first] == ("accounted", "for"):
        return True
    everywhere = words[end : end + 1] not in {("in",), ("at",), ("on",), ("for",)} or words[end + 2 : end + 3] in _ONLY
    if (
        last
        and everywhere
        and (phrases(lexicon, "having").end(words[max(0, first - 3) : first]) or last[0].endswith(("'s", "s'")))
    ):
        return True
    if words[max(0, first - 2) : first] in {("all", "of"), ("all", "the")} or last == ("all",):
        return True
    return last == ("the",) and "of" in words[unit_end(claim) : end + 1]


_ONLY = frozenset({("only",), ("sole",), ("single",)})  # "employs 1,850 people at its only site"


def _is_entire(line: Line, claim: Claim, lexicon: Lexicon) -> bool:
    words, first = line.sentence.lower, first_word(claim)
    around = (*words[max(0, first - 6) : first], *words[unit_end(claim) : unit_end(claim) + 7])
    return not phrases(lexicon, "entire").single.isdisjoint(set(around) - {"all", "total"})


def _owner(line: Line, claim: Claim, lexicon: Lexicon) -> frozenset[str] | None:
    """The words that say whose the part is: "71 of its jets", "26 crew of the Polar Vega"; None where none do."""
    if claim.kind != "count" or claim.status not in ("asserted", "target") or claim.interval.low is None:
        return None
    words = line.sentence.lower
    for at in (unit_end(claim), claim.last_word + 1):
        if words[at : at + 1] != ("of",):
            continue
        behind = words[at + 1 : at + 7]
        if any(at < other.word <= at + 6 and _is_number(other) for other in line.claims):
            return None
        if behind[:1] and behind[0] in OWN:
            return claim.names
        if _is_at_name(line, claim, at):
            return claim.names
        possessive = any(word.endswith(("'s", "s'")) for word in behind)
        if possessive or (at > unit_end(claim) and _is_definite(line, at + 1)):
            return frozenset(_phrase(behind, lexicon))
    return None


def _is_at_name(line: Line, claim: Claim, at: int) -> bool:
    """As in "935 of the inmates at Ardel": the noun, then the place by its name."""
    words, end = line.sentence, claim.last_word + 1
    noun = at < end and words.lower[at + 1 : at + 2] == ("the",)
    return (
        noun
        and words.lower[end : end + 1] in AT
        and words.words[end + 1 : end + 2] != ()
        and words.words[end + 1][0].isupper()
    )


def _is_number(claim: Claim) -> bool:
    """Whether a claim is no date and no name such as "7b"."""
    return claim.kind != "date" and not (
        claim.text.isalnum() and not claim.text.isalpha() and not claim.text.isdecimal()
    )


def _is_definite(line: Line, at: int) -> bool:
    """Whether an owner has a name or is a certain one: the Polar Vega, Kelbourne, class 7b."""
    words = line.sentence.words[at : at + 3]
    return bool(words) and (words[0] == "the" or words[0][0].isupper() or any(word[0].isdecimal() for word in words))


def _phrase(words: Sequence[str], lexicon: Lexicon) -> list[str]:
    """The content words up to the end of the noun phrase."""
    stops, found = phrases(lexicon, "phrase_ends").single, []
    for word in words:
        if word in stops or not word[0].isalnum():
            break
        if len(word) > 3 or any(map(str.isdigit, word)):
            found.append(word.removesuffix("'s"))
    return found


def _is_same(article: Article, where: Line, whole: Claim, part: Claim, owner: frozenset[str], lexicon: Lexicon) -> bool:
    """Whether noun, owner and time of a whole are those of the part."""
    if whole.article == part.article and is_of_another(whole, part):
        return False
    if not _is_same_noun(whole, part, lexicon) or not is_same_time(where, whole, part, lexicon):
        return False
    if not (whole.subject_lemmas - {whole.subject_head}) <= part.topic | part.subject_lemmas:
        return False
    shared = whole.names & part.names
    if shared or names_in(article, part.names):
        return bool(shared & owner) or names_in(article, owner) or bool(shared)
    told = set(where.sentence.lower)
    return bool(owner) and owner <= told


def is_of_another(whole: Claim, part: Claim) -> bool:
    """Whether somebody else has the part: "Kent closed 55 of its libraries", behind "Harwick has 40 libraries"."""
    words = part.sentence.lower[: part.word]
    known = (set(whole.sentence.lower), {name for names in whole.names for name in names.split()})
    names = {
        word for name in part.names for word in name.split() if word in words and not any(word in one for one in known)
    }
    return bool(names) and SAID.isdisjoint(words)


SAID = frozenset({"said", "says", "say", "told", "according", "reported", "reports", "admitted", "that"})


def _is_same_noun(whole: Claim, part: Claim, lexicon: Lexicon) -> bool:
    one, other = whole.subject_head, part.subject_head
    if same_noun(one, other, lexicon):
        return True
    return is_generic(one, lexicon) and (is_narrower(other, one, lexicon) or other == "member")


def is_same_time(where: Line, whole: Claim, part: Claim, lexicon: Lexicon) -> bool:
    """Whether so little time lies between two articles that what an owner has is still the same."""
    one, other = _day(whole), _day(part)
    if one is None or other is None or _is_entire(where, whole, lexicon):
        return True
    people = "person" in kinds_of(part.subject_head, lexicon)
    return abs(one - other) <= (MONTH if people else APART)


def _day(claim: Claim) -> date | None:
    told = claim.article_date
    return None if told is None else date(told.year, told.month, told.day)
