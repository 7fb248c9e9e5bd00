"""The figures of a sentence as a move sees them: levels, earlier or later, and sizes of a change."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Literal

from numcheck.claims.claim import Claim
from numcheck.numbers.interval import Interval
from numcheck.numbers.number import Form
from numcheck.records import record
from numcheck.relations.before_after.compound import parted
from numcheck.relations.before_after.words import Marks, Way, marks
from numcheck.relations.reading import Line, Words, first_word, unit_end
from numcheck.words.lexicon import Lexicon

Measure = Literal["percent", "points", "times", "amount"]
LEVELS = frozenset({"count", "measure", "money", "percent", "rate", "duration"})
POINTS = frozenset({"percentage_point", "basis_point"})
FORMS = frozenset({"cardinal", "range"})
NEAR = 6  # words before a figure in which its way is told
PARTS = Decimal("0.0000001")


@record(eq=False)
class Item:
    """`mark` says of a level whether it is the earlier or the later one, `weak` if only a time nearby says so."""

    claim: Claim
    change: Measure | None = None
    way: Way | None = None
    loose: bool = False  # "three times more": that, or three times as much
    mark: Literal["from", "to"] | None = None
    weak: Literal["from", "to"] | None = None


def items(line: Line, lexicon: Lexicon) -> tuple[Item, ...]:
    """The levels and changes of a sentence in its order; dates, clocks and what is denied are left out."""
    known = marks(lexicon)
    found: list[Item] = []
    for claim in _read(line, known):
        if claim.kind in _MOMENTS or _is_time(line, claim):
            continue
        item = _change(line, claim, known) or _lost(line, claim, found) or _level(line, claim, known, found)
        if item is not None:
            found.append(item)
    return tuple(found)


def _is_time(line: Line, claim: Claim) -> bool:
    """Whether a length of time says when: "in five years", "over the past ten years"."""
    return claim.kind == "duration" and not _WITHIN.isdisjoint(line.before(claim, 3)) and claim.quantity.unit in _LONG


_MOMENTS = frozenset({"date", "clock"})
_WITHIN = frozenset({"in", "over", "for", "within", "past", "last", "during", "after", "every", "next"})
_LONG = frozenset({"year", "month", "week", "day", "decade"})


def _read(line: Line, known: Marks) -> Sequence[Claim]:
    """The claims of a sentence, with those that the scan leaves out."""
    read = parted(line, known.fillers)
    if known.factors.keys().isdisjoint(line.words):
        return read
    return sorted((*read, *_unread(line, known)), key=lambda claim: claim.start)


def _unread(line: Line, known: Marks) -> Iterator[Claim]:
    """Claims that the scan leaves to the words around them: "half as many", "twice last year's 300"."""
    words = line.sentence.lower
    if not line.claims:
        return
    for at, word in enumerate(words):
        if word not in known.factors or any(c.word <= at <= c.last_word and c.kind != "date" for c in line.claims):
            continue
        value, behind = known.factors[word], words[at + 1 : at + 3]
        if value < 1 and words[at - 1 : at] in _ONE and _is_led(words, at - 2, known) and _ends(behind):
            yield _made(line, at - 1, value, at + 1)
        elif value == HALF and at and (words[at - 1] in known.ways or words[at - 1] == "by") and _ends(behind):
            yield _made(line, at, value, at + 1)
        elif value >= HALF and behind[:1] == ("as",) and behind[1:] and behind[1] in _AS:
            yield _made(line, at, value, at + 3, form="multiple")
        elif value > 1 and behind[:1] and behind[0] in known.fillers and behind[0] not in ("a", "an", "in"):
            yield _made(line, at, value, at + 1, form="multiple")


def _is_led(words: Words, at: int, known: Marks) -> bool:
    """Whether a part is the size of a change: "fell a third", "by a third", "a rise of a third"."""
    if at < 0:
        return False
    return words[at] in known.ways or words[at] == "by" or (words[at] == "of" and words[at - 1] in known.nouns)


def _ends(behind: Words) -> bool:
    """Whether a part is of all there was: not "a quarter of a point", "half its shutters"."""
    return not behind or behind[0] in _PART_ENDS


_PART_ENDS = frozenset(
    {
        ",",
        ".",
        "to",
        "from",
        "in",
        "since",
        "over",
        "(",
        ")",
        "on",
        "at",
        "this",
        "last",
        "between",
        "compared",
        "year",
        ";",
        "and",
        "within",
        "by",
        "after",
        "against",
        "-",
        "–",
        "more",
        "less",
        "fewer",
        "higher",
        "lower",
    }
)
HALF = Decimal("0.5")
_ONE = frozenset({("a",), ("one",)})
_AS = frozenset({"many", "much", "big", "large", "high", "long", "great"})


def _made(line: Line, at: int, value: Decimal, behind: int, form: Form = "cardinal") -> Claim:
    model = line.claims[0]
    start, end = line.sentence.starts[at], line.sentence.ends[behind - 1]
    prefix = model.id.rpartition(":")[0]
    offset = start - line.sentence.start
    number = replace(
        model.quantity.number,
        start=start,
        end=end,
        form=form,
        value=value,
        range=None,
        interval=Interval(value, value),
        step=value / 10,
        modifier="exact",
        hedge_start=None,
        hedge_end=None,
        prefix="",
        scale="",
        spelled=True,
    )
    quantity = replace(
        model.quantity,
        number=number,
        start=start,
        end=end,
        kind="ratio",
        unit="count",
        dimension="count",
        base="count",
        low_factor=Decimal(1),
        high_factor=Decimal(1),
        offset=Decimal(0),
    )
    return replace(
        model,
        id=f"{prefix}:{start}",
        start=start,
        end=end,
        text=line.sentence.text[offset : offset + end - start],
        quantity=quantity,
        change=None,
        status="asserted",
        word=at,
        last_word=behind - 1,
        interval=number.interval,
    )


def _change(line: Line, claim: Claim, known: Marks) -> Item | None:
    """The claim as the size of a change, None where it is something else."""
    if claim.status == "negated":
        return None
    number, words = claim.quantity.number, line.sentence.lower
    lead = words[claim.word - 1] if claim.word else ""
    if lead == "than" and claim.quantity.unit == "percent" and words[first_word(claim) - 1] == "by":
        lead = "by"  # "risen by more than 40 percent"
    if number.form == "multiple":
        text = claim.text.lower()
        noun = "fold" in text or text.startswith("halv") or words[claim.last_word] in known.nouns
        return Item(claim, "times", "up" if (claim.value or 1) > 1 else "down", loose=noun)
    if claim.quantity.unit in POINTS:
        return None if lead in _TO and claim.change is None else _sized(line, claim, "points", known)
    if claim.kind == "count" and claim.subject_head == "point" and _is_of_percents(line, claim, known):
        return _sized(line, _as_points(claim), "points", known)
    if number.spelled and claim.kind in ("ratio", "percent") and "point" in claim.text:
        return _sized(line, _in_points(claim), "points", known)  # "half a point", "a quarter-point"
    if claim.quantity.unit == "percent" and number.value is not None:
        if lead in _TO or claim.quantity.adjective:
            return None
        return _sized(line, claim, "percent", known) if _is_size(line, claim, known) else None
    part = _fraction(line, claim, known)
    if part is not None:
        return _sized(line, part, "percent", known) if _is_size(line, part, known) or lead == "by" else None
    if claim.subject_head == "time" and words[unit_end(claim)] == "times":
        behind = words[unit_end(claim) + 1 : unit_end(claim) + 2]
        if behind and behind[0] in _TIMES:
            return Item(claim, "times", "up", loose=behind[0] not in ("as", "the"))
    if claim.kind in LEVELS and number.form == "cardinal" and lead not in _TO and _is_amount(line, claim, known):
        return _sized(line, claim, "amount", known)
    return None


_TO = frozenset({"to", "from", "at", "than", "against", "versus", "with"})
_TIMES = frozenset({"as", "more", "higher", "larger", "bigger", "the", "greater", "what", "its", "last"})


def _lost(line: Line, claim: Claim, before: Sequence[Item]) -> Item | None:
    """As in "from 4,812 to 1,930, a loss of 2,882 votes", "to 138 minutes, an extra 42 minutes"."""
    if not before or before[-1].mark is None or claim.quantity.number.form != "cardinal":
        return None
    gap = line.sentence.lower[unit_end(before[-1].claim) : first_word(claim)]
    for way, ends in _BY.items():
        if any(gap[-len(end) :] == end and gap[-len(end) - 1 : -len(end)] in _APART for end in ends):
            measure: Measure = "percent" if claim.quantity.unit == "percent" else "amount"
            return Item(claim, "points" if claim.quantity.unit in POINTS else measure, way)
    return None


_BY: dict[Way, tuple[Words, ...]] = {
    "down": (("a", "loss", "of"), ("losing",), ("a", "shortfall", "of")),
    "up": (("an", "extra"), ("an", "additional"), ("a", "gain", "of"), ("another",)),
}
_APART = frozenset({(",",), ("-",), ("–",), ("—",), ("(",), ("or",)})


def _is_of_percents(line: Line, claim: Claim, known: Marks) -> bool:
    """Whether points stand between two percentages that differ: "61.2 per cent, 4.5 points up on 55.2 per cent"."""
    levels = [one for one in line.claims if one.quantity.unit == "percent" and one.change is None]
    after = next((one for one in levels if one.word > claim.word), None)
    if len(levels) != 2 or after is None or levels[0].word > claim.word:
        return False
    gap = line.between(claim, after)
    return gap[:1] != () and gap[0] in known.behind and "," not in gap and len(gap) < 6


def _as_points(claim: Claim) -> Claim:
    quantity = replace(claim.quantity, kind="percent", unit="percentage_point", dimension="percent", base="percent")
    return replace(claim, quantity=quantity)


def _in_points(claim: Claim) -> Claim:
    value = claim.value or Decimal(0)
    number = replace(claim.quantity.number, step=PARTS, interval=Interval(value, value))
    quantity = replace(
        claim.quantity, number=number, kind="percent", unit="percentage_point", dimension="percent", base="percent"
    )
    return replace(claim, quantity=quantity, interval=number.interval)


def _fraction(line: Line, claim: Claim, known: Marks) -> Claim | None:
    """A share in words, in per cent: "a third", and "a fifth", which is a rank elsewhere."""
    number, words = claim.quantity.number, line.sentence.lower
    if claim.quantity.kind == "ordinal":
        value = known.factors.get(words[claim.word])
        if value is None or not claim.word or words[claim.word - 1] not in ("a", "one"):
            return None
    elif number.spelled and number.value is not None and 0 < number.value < 1 and number.form == "cardinal":
        value = number.value
    else:
        return None
    behind = words[unit_end(claim) : unit_end(claim) + 1]
    if not _ends(behind) and behind[0] not in known.behind and claim.quantity.kind != "ordinal":
        return None  # "half its shutters"
    value = value * 100
    share = Interval(value * Decimal("0.93"), value * Decimal("1.07"))
    as_number = replace(number, value=value, form="cardinal", interval=share, step=PARTS)
    quantity = replace(
        claim.quantity, number=as_number, kind="percent", unit="percent", dimension="percent", base="percent"
    )
    return replace(claim, quantity=quantity, interval=share)


def _is_size(line: Line, claim: Claim, known: Marks) -> bool:
    """Whether a share is that of a rise or a fall."""
    words = line.sentence.lower
    behind = words[unit_end(claim) : unit_end(claim) + 3]
    if claim.change is not None:
        return True
    if claim.text.startswith(("+", "-", "−")) or words[claim.word - 1 : claim.word] in {("+",), ("by",), ("−",)}:
        return bool(claim.word)
    if behind[:1] and behind[0] in known.behind:
        return behind[1:2] != ("likely",)
    if len(behind) > 1 and behind[1] in known.nouns and behind[0] not in known.stops and behind[0] != "of":
        return True
    before = line.before(claim, 4)
    while before[-1:] and before[-1] in _FILL:
        before = before[:-1]
    if before[-1:] and before[-1] in known.nouns:
        return True
    return before[-1:] == ("by",) or _adverb_led(before, known)


_FILL = frozenset(
    {
        "of",
        "a",
        "an",
        "some",
        "about",
        "is",
        "was",
        ",",
        "nearly",
        "almost",
        "over",
        "just",
        "around",
        "roughly",
        "another",
        "the",
        "(",
        ":",
        "full",
    }
)


def _adverb_led(words: Words, known: Marks) -> bool:
    return bool(words) and words[-1] in known.ways


def _is_amount(line: Line, claim: Claim, known: Marks) -> bool:
    """Whether a number with its unit is the size of a change: "by 300 jobs", "up $25", "16 more than"."""
    words = line.sentence.lower
    if claim.change is not None:
        return True
    before = line.before(claim, 4)
    if before[-1:] == ("by",) and any(word in known.moves for word in line.before(claim, 9)):
        return True
    if before[-1:] and before[-1] in known.ways and claim.word:
        return claim.kind in ("measure", "duration", "money") or before[-1] in ("up", "down")
    if before[-1:] == ("of",) and before[-2:-1] and before[-2] in known.nouns:
        return True
    if before[-1:] in _EXTRA and claim.kind == "money" and not claim.quantity.number.scale:
        return True  # "will have to find an extra 40p"
    ends = {unit_end(claim), claim.last_word + 1, claim.last_word}
    behind = {words[at : at + 2] for at in ends}
    if claim.kind in ("measure", "duration", "money") and any(pair[:1] and pair[0] in _COMPARED for pair in behind):
        return True
    return any(len(pair) == 2 and pair[0] in _COMPARED and pair[1] in ("than", "on") for pair in behind)


_EXTRA = frozenset({("extra",), ("additional",)})
_COMPARED = frozenset(
    {
        "more",
        "fewer",
        "less",
        "higher",
        "lower",
        "longer",
        "shorter",
        "faster",
        "slower",
        "heavier",
        "lighter",
        "dearer",
        "cheaper",
        "off",
    }
)


def _sized(line: Line, claim: Claim, measure: Measure, known: Marks) -> Item:
    return Item(claim, measure, claim.change or _way(line, claim, known))


def _way(line: Line, claim: Claim, known: Marks) -> Way | None:
    """The way that the word of change nearest to a figure tells."""
    words = line.sentence.lower
    for at in range(unit_end(claim), min(len(words), unit_end(claim) + 3)):
        if words[at] in known.behind:
            return known.behind[words[at]]
        if words[at] in known.stops or words[at] in ("to", "from", ","):
            break
    if line.before(claim, 1) in _EXTRA:
        return "up"
    for at in range(first_word(claim) - 1, max(-1, first_word(claim) - 10), -1):
        if words[at] in known.ways and _governs(words, at, first_word(claim), known):
            return known.ways[words[at]]
    return None


def _governs(words: Words, at: int, first: int, known: Marks) -> bool:
    """Whether a word of change is that of the figure: not the noun of "cut its forecast for growth by half"."""
    return words[at] not in known.nouns or at + 1 == first or (first - at < 5 and words[at + 1] in _FILL)


def _level(line: Line, claim: Claim, known: Marks, before: Sequence[Item]) -> Item | None:
    """The claim as a level, None where it is none."""
    number = claim.quantity.number
    if claim.kind not in LEVELS or number.form not in FORMS or claim.quantity.unit in POINTS:
        return None
    if claim.kind == "percent" and not known.papers.isdisjoint(line.behind(claim, 2)):
        return None  # "107 points over the 9 percent Treasury bonds"
    if claim.quantity.adjective or claim.status == "negated" or claim.quantity.unit.startswith("percent/"):
        return None
    led = line.sentence.lower[max(0, first_word(claim) - 1) : first_word(claim) + 1]
    if number.modifier == "at_most" and led[1:] == ("up",) and led[0] in known.moves:
        claim = _unhedged(claim)  # "edged up to 6.8%"
    if _is_other_unit(line, claim, before) or _is_size_in_full(line, claim):
        return None
    claim, compared = _compared(line, claim, before, known)
    mark = "from" if compared else _lead(line, claim, known)
    return Item(claim, mark=mark, weak=_told(line, claim, known))


def _is_size_in_full(line: Line, claim: Claim) -> bool:
    """Whether a share says again by how much it is more or less: "5,500 or 12 per cent less"."""
    words, end = line.sentence.lower, unit_end(claim)
    if words[end : end + 1] != ("or",) or (claim.kind == "percent" and (claim.value or 0) <= HUNDRED):
        return False  # "5 or 12 per cent"
    share = next((one for one in line.claims if one.kind == "percent" and first_word(one) == end + 1), None)
    return share is not None and words[unit_end(share) : unit_end(share) + 1] in _COMPARISONS


HUNDRED = 100
_COMPARISONS = {(word,) for word in ("less", "more", "fewer", "lower", "higher")}


def _is_other_unit(line: Line, claim: Claim, before: Sequence[Item]) -> bool:
    """Whether a figure is the one before it in another unit: "7.2 million short tons (6.5 million metric tons)"."""
    if not before:
        return False
    last = before[-1].claim
    gap = line.sentence.lower[max(unit_end(last), last.last_word + 1) : claim.word]
    kinds = {claim.kind, last.kind}
    if gap in _OR and last.kind == "money" and _is_per(line, claim):
        return True  # "48 million dollars, or 56 cents a share"
    return gap[-1:] in _OTHER and len(gap) < 4 and len(kinds) == 1 and claim.quantity.unit != last.quantity.unit


def _is_per(line: Line, claim: Claim) -> bool:
    behind = line.sentence.lower[unit_end(claim) : unit_end(claim) + 3]
    return claim.kind == "rate" or behind[:1] in _PER or behind[1:2] in _PER


_OR = frozenset({("or",), (",", "or")})
_PER = frozenset({("a",), ("per",), ("an",)})
_OTHER = frozenset({("(",), ("/",), ("or",), (";",)})


def _compared(line: Line, claim: Claim, before: Sequence[Item], known: Marks) -> tuple[Claim, bool]:
    """Whether a level is what the change right before it is measured from: "24% more than the 8,900", "twice the 36".

    The "more than" before such a level is no hedge.
    """
    if not before or before[-1].change is None:
        return claim, False
    size = before[-1].claim
    gap = line.sentence.lower[unit_end(size) : claim.word]
    if not gap and before[-1].change != "times":
        return claim, False
    if gap[:1] == ("on",) and gap[-1] == "of" and _DETERMINED.isdisjoint(gap):
        return claim, False  # "up 20 cents on volume of 3.1 million", "up 8% on sales of 40 million"
    led = gap[:2] and (gap[0] in ("off", "below", "above", "on") or gap[1:2] in (("than",), ("on",)))
    allowed = (led and not known.stops.intersection(gap) and "," not in gap) or all(
        word in known.fillers or word in _COMPARING or word in known.behind for word in gap
    )
    if len(gap) > 9 or not allowed:
        return claim, False
    if gap[:1] == ("off",) and gap[-1] in ("of", "the"):
        return _unhedged(claim), True
    if before[-1].change == "times" and not ({"to", "from", "at"} & set(gap)):
        return _unhedged(claim), True
    if {"than", "on", "over", "below", "above"} & set(gap) and not {"to", "at"}.intersection(gap):
        return _unhedged(claim), True
    return claim, False


_DETERMINED = frozenset({"the", "a", "an", "its", "their", "last", "previous", "year's", "his", "her", "this", "that"})
_COMPARING = frozenset(
    {
        "than",
        "as",
        "many",
        "much",
        "on",
        "over",
        "more",
        "less",
        "fewer",
        "higher",
        "lower",
        "above",
        "below",
        "large",
        "high",
        "big",
        "long",
        "size",
    }
)


def _unhedged(claim: Claim) -> Claim:
    """The claim without the hedge that is its comparison."""
    number = claim.quantity.number
    if number.modifier == "exact" or number.value is None:
        return claim
    half = min(number.step / 2, abs(number.value) / 40) if number.value >= 1000 else Decimal(0)
    around = Interval(number.value - half, number.value + half)
    quantity = replace(claim.quantity, number=replace(number, modifier="exact", interval=around))
    return replace(claim, quantity=quantity, interval=quantity.base_interval)


def _lead(line: Line, claim: Claim, known: Marks) -> Literal["from", "to"] | None:
    """What the words before a figure say of it."""
    before = list(line.before(claim, 8))
    if _is_in_bracket(line, claim, before):
        return "from"
    while before:
        if known.earlier.end(before):
            return "from"
        if known.later.end(before):
            return "to"
        if before[-1] not in known.fillers and not before[-1].endswith(("'s", "’s")):
            return None
        before.pop()
    return None


def _is_in_bracket(line: Line, claim: Claim, before: Sequence[str]) -> bool:
    """As in "£460m (£410m)", "£460m (2022: £410m)": a figure of the same unit alone in a bracket."""
    words = line.sentence.lower
    if "(" not in before:
        return False
    gap = before[len(before) - 1 - before[::-1].index("(") + 1 :]
    behind = words[claim.last_word + 1 : claim.last_word + 2]
    if not gap:
        return behind == (")",)
    return gap[-1] == ":" and ")" not in gap and len(gap) < 6


def _told(line: Line, claim: Claim, known: Marks) -> Literal["from", "to"] | None:
    """What the time that stands near a figure says of it."""
    words = line.sentence.lower
    if known.times.isdisjoint(line.words):
        return None
    behind = list(words[claim.unit_end : claim.unit_end + 9])
    nxt = False  # whether another figure follows, whose "now" may stand before it
    for other in line.claims:
        if other.word > claim.word and other.quantity.kind not in _TIMES_ONLY:
            nxt = other.word - unit_end(claim) <= len(behind)
            behind = behind[: max(0, other.word - unit_end(claim))]
            break
    for at, word in enumerate(behind):
        if word in (",", ";", "(", "and", "but", "than", "as"):
            behind = behind[:at]
            break
    lead = line.before(claim, 7)
    for at in range(len(lead) - 1, -1, -1):
        if lead[at] in (",", ";", "(", "and", "but"):
            lead = lead[at + 1 :]
            break
    taken = [other for other in line.claims if other.word < claim.word and other.quantity.kind not in _TIMES_ONLY]
    if taken:
        lead = lead[max(0, taken[-1].last_word + 1 - (first_word(claim) - len(lead))) :]
    if known.then.inside(behind) or (known.then.inside(lead) and lead[-1:] != ("to",)):
        return "from"
    if known.now.inside(behind[:-3] if nxt else behind) or known.now.inside(lead):
        return "to"
    return None


_TIMES_ONLY = frozenset({"date", "clock", "ordinal"})
