"""The names of a table's rows as a sentence tells them: whole, once, and no piece of a longer name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from numcheck.claims.columns import has, words_of
from numcheck.records import record
from numcheck.relations.article import Line, Words
from numcheck.relations.tabled.grid import Grid
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

    @classmethod
    def of(cls, grid: Grid, lexicon: Lexicon) -> Names:
        """The names of a table's rows that name something."""
        read = [(row, _name(name, lexicon)) for row, name in enumerate(grid.names)]
        often = Counter(name for _, name in read)
        rows = {name: row for row, name in read if name and often[name] == 1}
        by_first: dict[str, tuple[Words, ...]] = {}
        for name in rows:
            by_first[name[0]] = (*by_first.get(name[0], ()), name)
        firsts = frozenset(by_first) | {f"{word}'s" for word in by_first}
        fields = frozenset(word for name in grid.fields for word in words_of(name.partition("(")[0]))
        return cls(rows, by_first, firsts, fields)

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
            if not _is_whole(line, named, self.fields, lexicon):
                return ()
            found.append(named)
            at = named.end
        return tuple(found)

    def _longest(self, lower: Words, at: int) -> Words:
        """The longest name that stands at a place, () where none does."""
        names = (name for name in self.by_first.get(lower[at], ()) if lower[at : at + len(name)] == name)
        return max(names, key=len, default=())


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
    if len(words) == 1 and words[0].isdigit():
        return words if is_year(words[0]) else ()
    if not any(len(word) > 2 and word.isalpha() for word in words):
        return ()
    return tuple(word.removesuffix("'s") for word in words)


def is_year(word: str) -> bool:
    """Whether a word is a year in digits.

    >>> is_year("2023"), is_year("3023")
    (True, False)
    """
    return len(word) == 4 and word.isdigit() and word.startswith(("19", "20"))


def _is_whole(line: Line, named: Named, fields: frozenset[str], lexicon: Lexicon) -> bool:
    """Whether nothing before or behind makes the name another: "North Norvia", "Norvia Bank", "net profit"."""
    known = lexicon.table("table_words")
    words, lower = line.sentence.words, line.sentence.lower
    before, behind = lower[: named.start], lower[named.end :]
    if lower[named.start].isdigit():
        return True
    if before and before[-1] not in known["told_before"] and not is_year(before[-1]):
        return False
    if lower[named.end - 1].endswith("'s"):
        return not behind or not words[named.end][:1].isupper()
    if not behind or behind[0] in known["told_behind"] or behind[0] in fields:
        follows = True
    else:
        forms = word_forms(lexicon)
        is_verb = behind[0] in forms.verbs and behind[0] not in forms.also_nouns and not words[named.end][:1].isupper()
        follows = is_verb or behind[0][:1].isdigit() or behind[0] in "$£€"
    return follows and set(known["told_saying"]).isdisjoint(behind[:3])
