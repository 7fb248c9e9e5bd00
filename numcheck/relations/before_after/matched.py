"""Moves told in one place and their size in another: in headline and text, or in two articles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import combinations

from numcheck.claims.claim import Claim
from numcheck.relations.article import Article
from numcheck.relations.before_after.attached import fitted, is_plain
from numcheck.relations.before_after.items import Item, items
from numcheck.relations.before_after.levels import pairs
from numcheck.relations.before_after.one_sentence import related
from numcheck.relations.before_after.parts import Clause, clauses
from numcheck.relations.before_after.size import fits
from numcheck.relations.before_after.units import together
from numcheck.relations.before_after.words import marks
from numcheck.relations.kinds import noun_class
from numcheck.relations.reading import Line, Words, first_word, lines, unit_end
from numcheck.relations.relation import Relation
from numcheck.relations.rounding import agree
from numcheck.words.lexicon import Lexicon

SURE, FAIR = Decimal("0.8"), Decimal("0.65")
FEW = 40  # articles of one name; more say that the name tells nothing
ENOUGH = 3  # words of the sentence that two articles share besides the subject
VAGUE = frozenset({"number", "total", "figure", "level", "amount"})
PLAIN = frozenset(
    {"year", "month", "percent", "number", "rise", "increase", "report", "figure", "say", "total", "sale"}
)


@dataclass(slots=True, eq=False)
class Page:
    """An article with its moves, and the sizes of change that have none."""

    article: Article
    moves: list[tuple[Claim, Claim]] = field(default_factory=list)
    sizes: list[tuple[Clause, Item]] = field(default_factory=list)
    used: set[str] = field(default_factory=set)  # sizes that have their move
    held: set[str] = field(default_factory=set)  # levels that a construction joins
    inside: list[Clause] = field(default_factory=list)
    every: list[Clause] = field(default_factory=list)
    of_line: dict[Line, tuple[Item, ...]] = field(default_factory=dict)
    named: set[str] = field(default_factory=set)
    own: set[str] = field(default_factory=set)

    def clauses(self, lexicon: Lexicon) -> list[Clause]:
        """All clauses of the article that hold figures, read when first wanted."""
        if not self.every:
            for line in lines(self.article):
                self.every.extend(clauses(line, self.items(line, lexicon)))
        return self.every

    def items(self, line: Line, lexicon: Lexicon) -> tuple[Item, ...]:
        """The figures of one of its sentences, read when first wanted."""
        if line not in self.of_line:
            self.of_line[line] = items(line, lexicon)
        return self.of_line[line]

    def names(self) -> set[str]:
        """The proper names beside its figures and in its headline."""
        if not self.named:
            document = self.article.document
            title = [*(document.title or "").split()[1:], *(document.source or "").split()]
            self.named.update(name for claim in self.article.claims for name in claim.names)
            self.named.update(
                word.lower().replace("’s", "").replace("'s", "").strip(",.:") for word in title if word[0].isupper()
            )
        return self.named

    def own_names(self) -> set[str]:
        """Its names without the outlet's: those that two articles of one fact share."""
        if not self.own:
            self.own = self.names() - set((self.article.document.source or "").lower().split())
        return self.own

    def add(self, relation: Relation) -> None:
        """Keep the move of a relation."""
        (before,), (after,) = relation.of("from"), relation.of("to")
        self.keep(before, after)
        self.used.update(claim.id for claim in relation.of("change"))

    def keep(self, before: Claim, after: Claim) -> None:
        """Keep two levels of one thing."""
        if not any(before.id == one.id and after.id == other.id for one, other in self.moves):
            self.moves.append((before, after))
            self.held.update((before.id, after.id))

    def taken(self) -> frozenset[str]:
        """The sizes that have their move."""
        return frozenset(self.used)

    def read(self, inside: Sequence[Clause], lexicon: Lexicon) -> None:
        """Keep what can be matched: sizes without a move, and moves of which no size is told."""
        known = marks(lexicon)
        for clause in inside:
            for item in clause.sizes:
                plain = is_plain(clause.line, item, known) and not known.other_measure.inside(clause.words)
                if plain and item.claim.id not in self.used:
                    self.sizes.append((clause, item))
            for pair in pairs(clause.line, clause.items, lexicon):
                self.keep(pair.before, pair.after)


def find(pages: Sequence[Page], lexicon: Lexicon) -> Iterator[Relation]:
    """The sizes told in a headline for the text's move, and those that another article tells."""
    for page in pages:
        for clause, item in page.sizes:
            if item.claim.part == "title":
                yield from _one(clause, item, page, page, lexicon)
            elif len(page.moves) <= FEW:
                yield from _within(clause, item, page, lexicon)
    if len(pages) < 2:
        return
    named: dict[str, list[Page]] = defaultdict(list)
    for page in pages:
        if page.moves:
            for name in sorted(page.names()):
                named[name].append(page)
    for page in pages:
        told = [(clause, item, page.own_names().intersection(clause.words)) for clause, item in page.sizes]
        if not any(names for _, _, names in told):
            continue
        near = {id(other): other for name in sorted(page.names()) for other in named.get(name, ())[:FEW]}
        for clause, item, names in told:
            for other in near.values():
                if other is not page and not names.isdisjoint(other.own_names()):
                    yield from _one(clause, item, page, other, lexicon)


def _one(clause: Clause, item: Item, page: Page, other: Page, lexicon: Lexicon) -> Iterator[Relation]:
    """The relation of a size and the one move that it can be of."""
    if page is other and item.change == "amount":
        alike = [move for move in page.moves if move[1].quantity.base == item.claim.quantity.base != "count"]
        if len(alike) == 1:
            yield related(*alike[0], item, "article", "a headline's change and the one move of its unit", sure=FAIR)
            return
    if not other.moves:
        return
    names = page.own_names() & other.own_names()
    fitting = [move for move in other.moves if move[0].part == "text" and _is_of(clause, item, move, lexicon, names)]
    if len(fitting) != 1:
        return
    before, after = fitting[0]
    if _is_unadjusted(before) != _is_unadjusted(item.claim):
        return
    if page is other and _fits_any(item, page, lexicon):
        return
    sized = fitted(before, after, item)
    if sized is None or (sized.change == "amount" and sized.claim.quantity.base != after.quantity.base):
        return
    scope, sure = ("article", SURE) if page is other else ("set", FAIR)
    yield related(before, after, sized, scope, "one fact: the same subject, and the names around it", sure=sure)


def _within(clause: Clause, item: Item, page: Page, lexicon: Lexicon) -> Iterator[Relation]:
    """The one move of the subject of a size, told paragraphs apart: "Revenue grew by 12% ... was 392m, after 360m"."""
    head, words = item.claim.subject_head, clause.line.sentence.lower
    if head is None or head in VAGUE or item.change == "amount" or any(level.mark for level in clause.levels):
        return
    if "since" in words or len([one for one, other in page.sizes if other.claim.subject_head == head]) > 1:
        return
    moves = [move for move in page.moves if head in (move[1].subject_head, move[0].subject_head)]
    if len(moves) != 1 or moves[0][1].sentence.part != "text" or _fits_any(item, page, lexicon):
        return
    before, after = moves[0]
    if after.sentence is clause.line.sentence:
        return
    if before.subject_head not in (head, None) or after.subject_head not in (head, None) or before.kind == "count":
        return
    if not PERIODS.isdisjoint(words) and PERIODS.isdisjoint(after.sentence.lower):
        return
    if any(not _is_shared(claim, after) for claim in clause.line.claims if claim.kind == "date"):
        return
    if _narrows(words[unit_end(item.claim) :]) or _narrows(words[: first_word(item.claim)]):
        return  # "grew by 12% in Europe"
    own = item.claim.subject_lemmas - {head}
    if own and not own <= (after.subject_lemmas | after.topic):
        return  # "advertising revenue", where all of it is told
    sized = fitted(before, after, item)
    if sized is not None:
        yield related(before, after, sized, "article", "a change, and the one move of its subject", sure=FAIR)


def _is_shared(date: Claim, after: Claim) -> bool:
    """Whether a time is told with the move too, or is a year before."""
    return "year" in date.text.lower() or date.text.lower() in after.sentence.text.lower()


def _narrows(words: Words) -> bool:
    return any(
        word in ("in", "at", "among", "for") and TIMES.isdisjoint(words[at : at + 5]) for at, word in enumerate(words)
    )


TIMES = frozenset({"year", "quarter", "months", "period", "years", "half", "month"})
PERIODS = frozenset(
    {
        "half",
        "months",
        "month",
        "week",
        "nine-month",
        "six-month",
        "half-year",
        "annual",
        "full-year",
        "like-for-like",
        "underlying",
        "organic",
    }
)


def _is_unadjusted(claim: Claim) -> bool:
    return not _UNADJUSTED.isdisjoint(claim.sentence.lower)


_UNADJUSTED = frozenset({"unadjusted", "adjustment", "adjustments"})


def _fits_any(item: Item, page: Page, lexicon: Lexicon) -> bool:
    """Whether some two figures of a sentence make the change: the year's, where another move is the month's."""
    for clause in page.clauses(lexicon):
        for one, another in combinations(clause.levels, 2):
            same = together(one.claim, another.claim, lexicon)
            if same is not None and fits(*same, item):
                return True
    return False


def _is_of(clause: Clause, item: Item, move: tuple[Claim, Claim], lexicon: Lexicon, names: set[str]) -> bool:
    """Whether a size is that of a move told elsewhere."""
    before, after = move
    within = before.article == item.claim.article
    named = not names.isdisjoint(clause.words) and not names.isdisjoint(before.sentence.lower)
    if not (within or named):
        return False
    levels = [level.claim for level in clause.levels if level.claim.quantity.base == after.quantity.base]
    if levels and not any(agree(level.interval, after.interval) for level in levels):
        return False
    if not _is_of_subject(item, move, lexicon):
        return False
    if levels:
        return True
    topic = item.claim.topic
    words = (before.topic & topic) | (after.topic & topic) | (_lemmas(move) & topic)
    return len(words - PLAIN) >= (2 if within else ENOUGH)


def _is_of_subject(item: Item, move: tuple[Claim, Claim], lexicon: Lexicon) -> bool:
    """Whether the change and the figures before and after it are told of one subject."""
    before, after = move
    claim = item.claim
    if claim.subject_head:
        head = noun_class(claim.subject_head, lexicon)
        if any(head == noun_class(one.subject_head, lexicon) for one in move):
            return True
        if claim.subject_head in before.topic or claim.subject_head in after.topic:
            return True
        if claim.subject_head in _lemmas(move):
            return True
        if head in VAGUE and any(one.subject_head in claim.topic for one in move):
            return True
    return bool(_lemmas(move) & claim.topic - PLAIN - VAGUE)


def _lemmas(move: tuple[Claim, Claim]) -> frozenset[str]:
    return move[0].subject_lemmas | move[1].subject_lemmas
