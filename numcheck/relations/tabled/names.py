"""The names of a table's rows as a sentence tells them: whole, once, and no piece of a longer name.

Rows that are years, quarters or months are told in several ways; the one row that is the total of all by "in all".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache

from numcheck.claims.columns import has, words_of
from numcheck.records import record
from numcheck.relations.article import Line, Words
from numcheck.relations.reading import Phrases, phrases_of
from numcheck.relations.tabled.grid import Grid
from numcheck.relations.tabled.roots import content, first_words, root
from numcheck.relations.tabled.times import is_year, told_times
from numcheck.relations.tabled.totals import is_total
from numcheck.words.lemmas import word_forms
from numcheck.words.lexicon import Lexicon


@record
class Named:
    """A row, and where in the sentence its name begins and ends."""

    row: int
    start: int
    end: int


@record(eq=False)
class Names:
    """The rows by their names in words, and `words`, those that the names begin with; a name of two rows names none."""

    rows: Mapping[Words, int]
    by_first: Mapping[str, tuple[Words, ...]]
    words: frozenset[str]
    fields: frozenset[str]  # the words of the headers: "Asia sales" are those of Asia
    times: frozenset[int]  # the rows that are years, quarters or months
    total: int | None  # the one row that is a total
    all_of: tuple[int, frozenset[str]]  # how many rows it is of, and what they are: "the three schools"

    @classmethod
    def of(cls, grid: Grid, lexicon: Lexicon) -> Names:
        """The names of a table's rows that name something."""
        read = [(row, name) for row, label in enumerate(grid.names) for name in _told(label, lexicon)]
        often = Counter(name for _, name in read)
        rows = {name: row for row, name in read if often[name] == 1}
        by_first: dict[str, tuple[Words, ...]] = {}
        for name in rows:
            by_first[name[0]] = (*by_first.get(name[0], ()), name)
        firsts = frozenset(by_first) | {f"{word}'s" for word in by_first}
        fields = frozenset(word for name in (*grid.fields, grid.corner) for word in words_of(name.partition("(")[0]))
        fields |= frozenset(first_words(grid.caption, lexicon))
        times = frozenset(row for row, label in enumerate(grid.names) if told_times(words_of(label), lexicon))
        totals = [row for row, label in enumerate(grid.names) if is_total(label, lexicon)]
        total = totals[0] if len(totals) == 1 and not grid.is_turned else None
        if total is not None:
            firsts |= (
                totals_told(lexicon).first | set(words_of(grid.corner)) | {f"{word}s" for word in words_of(grid.corner)}
            )
        all_of = (sum(not is_total(name, lexicon) for name in grid.names), content(grid.corner, lexicon))
        return cls(rows, by_first, firsts, fields, times, total, all_of)

    def told(self, line: Line, lexicon: Lexicon) -> tuple[Named, ...]:
        """The rows that a sentence names, in its order; () where a name may be of something else."""
        lower = tuple(word.removesuffix("'s") for word in line.sentence.lower)
        found: list[Named] = []
        at = 0
        while at < len(lower):
            name = self._longest(lower, at)
            if not name:
                at += 1
                continue
            named = Named(self.rows[name], at, at + len(name))
            if not self._is_whole(line, named, lexicon):
                return ()
            found.append(named)
            at = named.end
        if not found and self.total is not None:
            found += [Named(self.total, *span) for span in (*total_spans(line, lexicon), *self._all(line, lexicon))][:1]
        return tuple(found)

    def _all(self, line: Line, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
        """Where a sentence counts all rows."""
        count, kinds = self.all_of
        for claim in line.claims:
            if claim.kind == "count" and claim.value == count and root(claim.subject_head or "", lexicon) in kinds:
                yield claim.word, claim.last_word + 1

    def _longest(self, lower: Words, at: int) -> Words:
        """The longest name that stands at a place, () where none does."""
        names = (name for name in self.by_first.get(lower[at], ()) if lower[at : at + len(name)] == name)
        return max(names, key=len, default=())

    def _is_whole(self, line: Line, named: Named, lexicon: Lexicon) -> bool:
        words = line.sentence.lower[named.start : named.end]
        if named.row in self.times and (len(words) > 1 or not words[0].isalpha()):
            return True
        return _is_whole(line, named, self.fields, lexicon)


@cache
def totals_told(lexicon: Lexicon) -> Phrases:
    """What tells a total of all rows."""
    return phrases_of(lexicon.table("table_words")["told_totals"])


def total_spans(line: Line, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Where a sentence tells that a figure is a total."""
    told = totals_told(lexicon)
    if told.first.isdisjoint(line.words):
        return
    lower = line.sentence.lower
    for at, word in enumerate(lower):
        if word in told.single:
            yield at, at + 1
        for run in told.by_opening.get(word, ()):
            if lower[at : at + len(run)] == run:
                yield at, at + len(run)


def _told(label: str, lexicon: Lexicon) -> tuple[Words, ...]:
    """The names that a sentence has for a row."""
    words = words_of(label.partition("(")[0])
    times = told_times(words, lexicon)
    if times:
        return times
    name = _name(label, lexicon)
    return (name,) if name else ()


def _name(label: str, lexicon: Lexicon) -> Words:
    """The words of a row's name, () where it is a total, a rest or a code."""
    known = lexicon.table("table_words")
    words = words_of(label.partition("(")[0])
    words = words[1:] if words[:1] == ("the",) else words
    plain = " ".join(words)
    if plain in known["totals"] or any(plain.startswith(f"{one} ") for one in known["total_begins"]):
        return ()
    if not words or has(label, known["rest"]) or has(label, known["no_part"]):
        return ()
    words = tuple(word.removesuffix("'s") for word in words)
    return words if any(len(word) > 2 and word.isalpha() for word in words) else ()


def _is_whole(line: Line, named: Named, fields: frozenset[str], lexicon: Lexicon) -> bool:
    """Whether nothing before or behind makes the name another: "North Norvia", "Norvia Bank", "net profit"."""
    known = lexicon.table("table_words")
    words, lower = line.sentence.words, line.sentence.lower
    before, behind = lower[: named.start], lower[named.end :]
    if (
        named.end - named.start == 1
        and words[named.start].endswith("ed")
        and words[named.start] in word_forms(lexicon).verbs
    ):
        return True  # "doctors treated 212 adults"
    if before and before[-1] not in known["told_before"] and not is_year(before[-1]):
        return False
    if lower[named.end - 1].endswith("'s"):
        return not behind or not words[named.end][:1].isupper()
    if not behind or behind[0] in known["told_behind"] or behind[0] in fields:
        follows = True
    else:
        follows = _is_verb(words[named.end], lexicon) or behind[0][:1].isdigit() or behind[0] in "$£€"
    return follows and set(known["told_saying"]).isdisjoint(behind[:3])


def _is_verb(word: str, lexicon: Lexicon) -> bool:
    forms = word_forms(lexicon)
    return word in forms.verbs and word not in forms.also_nouns
