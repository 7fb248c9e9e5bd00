"""The words around a number: how far they are about it, and what they say of it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from numcheck.claims.claim import Claim
from numcheck.relations.same_thing.words import Roles, Words
from numcheck.sentences.sentence import Sentence

REACH = 10  # words on either side of a number that are taken to be about it
BESIDE = 6  # words between two figures that belong together
PERIODS = frozenset(
    {"weekday", "month", "year", "told", "told_month", "told_week", "quarter"}
)  # contrast lines of times
ORDER = "order"  # contrast line of first, second, third
OF_SENTENCE = PERIODS | {ORDER, "whole"}  # lines of which a word holds for all figures of a sentence
NO_ROLES: frozenset[str] = frozenset()
STOPS = frozenset(";:()[]–—")  # no word past one of these is about the number; a comma is often inside its phrase
KINDS = frozenset({"count", "measure", "money", "percent", "duration", "age", "rate", "ratio", "score"})
LEADING = frozenset({"to", "from", "by", "at"})
TALLIES = frozenset(
    ["toll", "estimate", "estimates", "number", "figure", "count", "tally", "total", "forecast", "target"]
)
DEFINITE = frozenset(["the", "this", "these", "those", "his", "her", "its", "their", "our", "my"])
DEPARTED = frozenset(["their", "the", "home", "his", "her", "its", "for", "a", "town", "homeless", "dead", "without"])
OWNED = ("'s", "’s")
ALL = frozenset(["all", "both"])
OFFSETS = frozenset(["after", "before"])
PERSONS = frozenset([("him",), ("her",), ("it",), ("them",)])
SURELY_HEDGES = frozenset(["just", "well", "slightly", "little"])  # "just over two hours", no span "over two hours"
BETWEEN = frozenset(
    [
        "a",
        "an",
        "the",
        "some",
        "another",
        "further",
        "at",
        "least",
        "as",
        "much",
        "many",
        "up",
        "to",
        "just",
        "only",
        "about",
    ]
)
TIMES_OVER = frozenset(["once", "twice", "times"])
NO_ADJECTIVE = frozenset(["of", "that", "in", "at", "by", "for", "to", "on", "and", ",", "than"])

Companion = tuple[str, Decimal, Decimal]  # unit, value, how exact it is: its step as a share of the value
NOTHING_BESIDE: frozenset[Companion] = frozenset()


def is_definite(lower: Sequence[str], word: int) -> bool:
    """Whether a determiner stands before the number, or an adjective between: "the 14 dead", "the new £4m scheme"."""
    if word and (lower[word - 1] in DEFINITE or lower[word - 1] in ALL or lower[word - 1].endswith(OWNED)):
        return True
    return (
        word > 1 and lower[word - 2] in DEFINITE and lower[word - 1] not in NO_ADJECTIVE and lower[word - 1].isalpha()
    )


def anchors(lower: Sequence[str], claim: Claim, behind: int, words: Words) -> frozenset[str]:
    """The nearest content word before the number, within three words, and the one behind, within two."""
    found = []
    for at in range(claim.word - 1, max(-1, claim.word - 4), -1):
        if lower[at] in STOPS or lower[at] == ",":
            break
        if lower[at][0].isalpha() and lower[at] not in words.stop:
            found.append(words.stem(lower[at]))
            break
    for at in range(behind, min(len(lower), behind + 2)):
        if lower[at] in STOPS or lower[at] == ",":
            break
        if lower[at][0].isalpha() and lower[at] not in words.stop:
            found.append(words.stem(lower[at]))
    return frozenset(found)


def reach(sentence: Sentence, taken: Sequence[tuple[int, int]], nth: int) -> tuple[int, int]:
    """First word and word behind the last that are taken to be about the number."""
    first, last = taken[nth]
    floor = max(first - REACH, taken[nth - 1][1] + 1 if nth else 0, 0)
    ceiling = min(last + 1 + REACH, taken[nth + 1][0] if nth + 1 < len(taken) else len(sentence.lower))
    low = first - (first > floor and sentence.lower[first - 1] == ":")  # "Turnout: 55 per cent"
    while low > floor and sentence.lower[low - 1] not in STOPS:
        low -= 1
    high = min(last + 1, len(sentence.lower))
    while high < ceiling and sentence.lower[high] not in STOPS:
        high += 1
    return min(low, first), max(high, last + 1)


def stems(lower: Sequence[str], words: Words) -> frozenset[str]:
    """The stems of words that say something."""
    return frozenset(filter(None, map(words.told.__getitem__, lower)))


def marks_in(lower: Sequence[str], words: Words) -> dict[str, frozenset[str]]:
    """The sides of contrast lines that some words name; what a phrase names, its single words do not."""
    if words.marked.isdisjoint(lower):
        return {}
    found: dict[str, frozenset[str]] = {}
    behind: tuple[str, ...] = ()  # lines of a phrase that ends with the next word: "before tax" is a profit, no tax
    marked = words.marked
    for at, word in enumerate(lower):
        if word not in marked:
            behind = ()
            continue
        lines: tuple[str, ...] = ()
        for second, line, side in words.contrast_phrases.get(word, ()):
            if lower[at + 1 : at + 2] == (second,):
                found[line] = found.get(line, frozenset()) | {side}
                lines = (*lines, line, ORDER)
        for line, side in words.contrast.get(word, ()):
            if line not in lines and line not in behind:
                found[line] = found.get(line, frozenset()) | {side}
        behind = lines
    return found


def tells_update(lower: Sequence[str], claim: Claim, low: int, behind: int, about: Sequence[str], words: Words) -> bool:
    """Whether a figure is told as changed since: "lifting the toll to 19", "cut from 40"; not "lifted seven"."""
    if words.updates_across.isdisjoint(about):
        return False
    led = _is_led(lower[low : claim.word], words)
    return led or "from" in lower[behind : behind + 3] or not TALLIES.isdisjoint(about)


def _is_led(before: Sequence[str], words: Words) -> bool:
    """Whether "to", "by" or the like stands close before the figure and behind the verb: no "to cut 1,100 posts"."""
    near = before[-3:]
    at = next((at for at in range(len(near) - 1, -1, -1) if near[at] in words.updates_across), -1)
    return not LEADING.isdisjoint(near[at + 1 :])


def word_behind(claim: Claim, end: int) -> int:
    """The first word at or behind that character."""
    return max(claim.word + 1, bisect_left(claim.sentence.starts, end))


def periods_of(marks: Mapping[str, frozenset[str]]) -> dict[str, frozenset[str]]:
    """The periods and the like that a sentence names, and no other of their line: they hold for all its figures."""
    return {line: sides for line, sides in marks.items() if line in OF_SENTENCE and len(sides) == 1}


def roles_of(claim: Claim, behind: int, low: int, high: int, words: Words) -> frozenset[str]:
    """The roles that a number is marked with; `behind` is the first word behind it and its unit."""
    number, sentence = claim.quantity.number, claim.sentence
    if claim.kind not in ("percent", "duration") and number.end != claim.quantity.end:
        behind = word_behind(claim, number.end)  # the unit may be a role, but for the "per" of "per cent"
    surely = not SURELY_HEDGES.isdisjoint(sentence.lower[claim.first_word : claim.word])
    first = claim.first_word if surely else claim.word
    before = sentence.lower[max(low, first - 4) : first]
    after = sentence.lower[behind : min(high, claim.last_word + 4)]
    if after[-1:] == ("behind",) and sentence.lower[behind + len(after) :][:1] in PERSONS:  # "47% of voters behind her"
        after = after[:-1]
    if before[-1:] == ("by",) and before[-2:-1] and before[-2].endswith("ed") and claim.change is None:
        before = before[:-1]  # "watched by 18,240"
    if "than" in after[1:]:  # "of the 1,600 participants, fewer than ten"
        after = after[: after.index("than") - 1]
    if "by" in before and not BETWEEN.issuperset(
        sentence.lower[_last(sentence.lower, "by", claim.word) : claim.first_word]
    ):
        before = tuple(word for word in before if word != "by")  # "taken over by Telmar in a 460m euro deal"
    if "left" in after[:-1] and after[after.index("left") + 1] in DEPARTED:
        after = after[: after.index("left")]  # "5,640 have left their homes"
    if before[-1:] == ("for",):  # "banned for 18 months after a test"
        after = tuple(word for word in after if word not in OFFSETS)
    found: set[str] = set()
    if not words.roles_before.keys().isdisjoint(before):
        found.update(_held(before, words.roles_before))
    if not words.roles_after.keys().isdisjoint(after):
        found.update(_held(after, words.roles_after))
    for phrase, role in words.roles_right_after.get(after[0] if after else "", ()):
        if after[: len(phrase)] == phrase:
            found.add(role)
    if not found:
        return NO_ROLES
    if before[-1:] == ("all",):  # "all 28 of the alarms"
        found.discard("part")
    return frozenset(role for role in found if claim.kind in words.role_kinds.get(role, KINDS))


def _last(lower: Sequence[str], word: str, before: int) -> int:
    """The place behind the last of a word before another place."""
    return next(at + 1 for at in range(before - 1, -1, -1) if lower[at] == word)


def _held(lower: tuple[str, ...], roles: Roles) -> Iterator[str]:
    for at, word in enumerate(lower):
        if at and lower[at - 1] in TIMES_OVER:  # "twice a day"
            continue
        for phrase, role in roles.get(word, ()):
            if lower[at : at + len(phrase)] == phrase:
                yield role


def companions(claims: Sequence[Claim], nth: int, *, bracket: bool) -> frozenset[Companion]:
    """Figures of other units beside it, a few words away: £99 in the UK (149 euros); £960m over 15 years."""
    if len(claims) == 1:
        return NOTHING_BESIDE
    claim = claims[nth]
    found = set()
    for other in claims[max(0, nth - 2) : nth + 3]:
        if other is claim or other.value is None or other.quantity.base == claim.quantity.base:
            continue
        first, second = (claim, other) if claim.word < other.word else (other, claim)
        between = claim.sentence.lower[first.last_word + 1 : second.word]
        if len(between) <= BESIDE and (not bracket or "(" in between):
            exact = other.quantity.number.step / abs(other.value) if other.value else Decimal(0)
            found.add((other.quantity.base, other.value, exact))
    return frozenset(found)


def written(value: Decimal | None) -> str:
    """The digits of a value without trailing zeros and point.

    >>> written(Decimal("4.20")), written(Decimal(4200))
    ('42', '42')
    """
    return "" if value is None else f"{value:f}".replace(".", "").strip("-0")
