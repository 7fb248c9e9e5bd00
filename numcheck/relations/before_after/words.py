"""The words that tell of a move from one figure to another, read once for a lexicon."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from functools import cache
from typing import Literal

from numcheck.claims.change import changes
from numcheck.records import record
from numcheck.relations.reading import Phrases, phrases_of
from numcheck.words.lemmas import word_forms
from numcheck.words.lexicon import Lexicon

Way = Literal["up", "down"]


@record(eq=False)
class Cues:
    """Phrases that mostly begin with "a" or "the": one word of each, its longest, is looked for first."""

    keys: frozenset[str]
    phrases: Phrases

    def inside(self, words: Sequence[str]) -> bool:
        """Whether one of them stands anywhere in `words`."""
        return not self.keys.isdisjoint(words) and self.phrases.inside(words)

    def begin(self, words: Sequence[str]) -> bool:
        """Whether `words` begin with one of them."""
        return self.phrases.begin(words)


def _cues(entries: Sequence[str]) -> Cues:
    return Cues(frozenset(max(entry.split(), key=len) for entry in entries), phrases_of(entries))


@record(eq=False)
class Marks:
    """`ways` tells for each word whether it moves a figure up or down; `unsure` are those that may mean the reverse."""

    ways: Mapping[str, Way]
    behind: Mapping[str, Way]  # the same of the words behind a figure, "more" and "fewer" among them
    nouns: frozenset[str]
    unsure: frozenset[str]
    moves: frozenset[str]  # lead in "from X to Y" of a change
    earlier: Phrases
    later: Phrases
    then: Cues
    now: Cues
    times: frozenset[str]  # a sentence without one of these says neither then nor now
    fillers: frozenset[str]
    stops: frozenset[str]
    ranges: frozenset[str]
    other_measure: Cues
    near_measure: frozenset[str]
    each_year: Phrases
    ranks: frozenset[str]
    below_nothing: frozenset[str]
    papers: frozenset[str]
    extremes: frozenset[str]
    pronouns: Cues
    openers: frozenset[str]
    apposed: frozenset[str]
    factors: Mapping[str, Decimal]
    any: frozenset[str]  # a sentence without one of these tells of no change


_EVERYWHERE = frozenset({"a", "an", "the", "in", "on", "than", "or", "had", "was", "less", "been", "before"})
_MULTIPLES = frozenset({"twice", "double", "times", "half"})


@cache
def marks(lexicon: Lexicon) -> Marks:
    """The lists of `before_after.yaml`, `change_words.yaml` and `change_cues.yaml`."""
    table, cues = lexicon.table("before_after"), lexicon.table("change_cues")
    ways, nouns, unsure = _ways(lexicon)
    then, now, earlier = _cues(table["then"]), _cues(table["now"]), phrases_of(table["earlier"])
    firsts = then.keys | earlier.single | earlier.opening
    return Marks(
        ways=ways,
        behind={**ways, **changes(lexicon).after},
        nouns=nouns,
        unsure=unsure,
        moves=frozenset(cues["words"]) | frozenset(cues["near"]) | frozenset(table["moves"]) | ways.keys(),
        earlier=earlier,
        later=phrases_of(table["later"]),
        then=then,
        now=now,
        times=then.keys | now.keys,
        fillers=frozenset(table["fillers"]),
        stops=frozenset(table["stops"]),
        ranges=frozenset(table["ranges"]),
        other_measure=_cues(table["other_measure"]),
        near_measure=frozenset(table["near_measure"]),
        each_year=phrases_of(table["each_year"]),
        ranks=frozenset(table["ranks"]),
        papers=frozenset(table["papers"]),
        extremes=frozenset(table["extremes"]),
        below_nothing=frozenset(table["below_nothing"]),
        pronouns=_cues(table["pronouns"]),
        openers=frozenset(table["openers"]),
        apposed=frozenset(table["apposed"]),
        factors={word: Decimal(value) for word, value in table["factors"].items()},
        any=frozenset(firsts | ways.keys() | _MULTIPLES | lexicon.table("number_words")["multiples"].keys())
        - _EVERYWHERE,
    )


def _ways(lexicon: Lexicon) -> tuple[Mapping[str, Way], frozenset[str], frozenset[str]]:
    """Every form of every word of change, with its way; its nouns; and the forms that tell no way for sure."""
    table, known = lexicon.table("before_after"), changes(lexicon)
    verbs = word_forms(lexicon).verbs
    found: dict[str, Way] = {form: known.verbs[of] for form, of in verbs.items() if of in known.verbs}
    found.update(known.nouns)
    found.update(known.before)
    found.update({word: way for word, way in known.after.items() if word not in ("more", "above", "below")})
    found.update(_to("up", table["up"], table["up_nouns"]))
    found.update(_to("down", table["down"], table["down_nouns"]))
    nouns = frozenset(known.nouns) | frozenset(table["up_nouns"]) | frozenset(table["down_nouns"])
    plurals = {f"{noun}s": found[noun] for noun in nouns if noun in found}
    either = frozenset(table["either_way"])
    unsure = frozenset(form for form, of in verbs.items() if of in either) | either
    return plurals | found, nouns | plurals.keys(), unsure


def _to(way: Way, *lists: Iterable[str]) -> Mapping[str, Way]:
    return {word: way for words in lists for word in words}
