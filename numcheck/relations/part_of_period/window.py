"""The time that a figure is of, as far as the words of its sentence say it."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cache

from numcheck.claims.claim import Claim
from numcheck.relations.part_of_period.named import by_then, named
from numcheck.relations.part_of_period.stretch import MONTH, PERFECT, UNDATED, YEAR, Window
from numcheck.relations.reading import Line, Phrases, phrases_of
from numcheck.words.lexicon import Lexicon

FARTHEST_SINCE = 14  # words from "since" to its date
LENGTHS = {
    "hour": 0,
    "day": 1,
    "night": 1,
    "week": 7,
    "fortnight": 14,
    "month": 30,
    "quarter": 91,
    "year": 365,
    "decade": 3652,
}
RANKS = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": -1, "final": -1}
NUMBERS = {"two": 2, "three": 3, "six": 6, "nine": 9, "2": 2, "3": 3, "6": 6, "9": 9, "four": 4, "five": 5, "eight": 8}
PAST = frozenset({"past", "last", "previous", "preceding"})
SEASON = 330  # days of a season, at most
BEGUN = 0.5  # share of a year or a quarter that must be over for it to be told of


@cache
def listed(lexicon: Lexicon, name: str) -> Phrases:
    """A list of words/<lang>/part_of_period.yaml."""
    return phrases_of(lexicon.table("part_of_period")[name])


@cache
def words_of(lexicon: Lexicon, name: str) -> frozenset[str]:
    """The same as a set of single words."""
    return frozenset(lexicon.table("part_of_period")[name])


def windows(line: Line, published: date | None, lexicon: Lexicon) -> list[Window]:
    """Every time that a sentence names, in the order of the text."""
    found = [*_dated(line, published, lexicon), *_lengths(line, published), *_ever(line, published, lexicon)]
    found.extend(_named(line, published or date(UNDATED, 12, 31)))
    found.extend(named(line, published))
    if published is None or _is_of_that_year(line):
        found = [replace(window, yearless=window.low is not None and not _has_year(window)) for window in found]
    found.sort(key=lambda window: window.at)
    kept = [window for window in _without_days_told(_without_inner(found)) if not _is_told(line, window)]
    if not kept and published is not None:
        return [*_perfect(line, published)]
    return kept


def _is_of_that_year(line: Line) -> bool:
    """Whether it tells of a year that another sentence names."""
    words = line.sentence.lower
    return any(word == "year" and words[max(0, at - 1) : at] in _THAT for at, word in enumerate(words))


_THAT = frozenset({("that",), ("the",), ("same",)})


def _has_year(window: Window) -> bool:
    return window.low is not None and str(window.low.year) in window.said


def _is_told(line: Line, window: Window) -> bool:
    """Whether it is the day on which a figure was told: "the mayor said on Friday"."""
    words = line.sentence.lower
    return (
        window.low is not None
        and window.low == window.high
        and not _SAID.isdisjoint(words[max(0, window.at - 3) : window.at])
    )


def _perfect(line: Line, published: date) -> Iterator[Window]:
    """Up to the day of the article: "the quake has destroyed 4,120 houses"."""
    words = line.sentence.lower
    at = next((i for i, word in enumerate(words) if word in ("has", "have") and i + 1 < len(words)), None)
    if at is not None and (
        words[at + 1].endswith(("ed", "en")) or words[at + 1] in ("now", "won", "been", "taken", "put")
    ):
        yield Window(None, published, at, PERFECT, is_open=True)


_SAID = frozenset({"said", "says", "reported", "announced", "told", "added", "wrote", "statement", "report", "figures"})


def _without_days_told(found: list[Window]) -> list[Window]:
    """Without the day on which a figure since a longer time was told: "since May ... today", "he said on Friday"."""
    if not any(window.is_open or window.said.startswith("since") for window in found):
        return found
    return [window for window in found if window.low is None or window.low != window.high]


def _without_inner(found: Sequence[Window]) -> list[Window]:
    """One window for each place: a date that is the end of another is none of its own."""
    kept: list[Window] = []
    for window in found:
        if kept and window.at == kept[-1].at:
            if kept[-1].low is None:
                kept[-1] = window
            continue
        kept.append(window)
    return kept


def day_of(moment: date | datetime) -> date:
    """The day of a day or an instant."""
    return moment.date() if isinstance(moment, datetime) else moment


def _dated(line: Line, published: date | None, lexicon: Lexicon) -> Iterator[Window]:
    words = line.sentence.lower
    for claim in line.claims:
        days = days_told(claim, published)
        if days is None:
            if published is None and claim.kind == "date" and claim.quantity.number.stated is not None:
                yield from _weekday(line, claim)
            continue
        low, high = days
        if _is_of_moment(words, claim):
            continue
        since = _since(line, claim)
        if since is not None:
            if published is not None and low <= published and _NOT_SINCE.isdisjoint(words[max(0, since - 3) : since]):
                opens = not words_of(lexicon, "beginnings").isdisjoint(words[since : claim.word])
                yield Window(low, published, claim.word, f"since {claim.text}", is_open=opens)
            continue
        span = _from_to(line, claim, low, published)
        if span is not None:
            yield span
            continue
        if by_then(words, claim.word):
            yield Window(None, high, claim.word, f"by {claim.text}", is_open=True)
            continue
        before = words[claim.word - 1] if claim.word else ""
        length = _length_before(line, claim)
        if before == "of":
            low, high = _narrowed(words, claim.word, low, high)
        if before in ("to", "until", "through", "till") and length is not None:
            first = high - timedelta(days=max(0, length - 1))
            first = first if length < 27 else _month_begin(first)
            yield Window(first, high, claim.word, f"{length} days to {claim.text}")
        elif before in ("before", "after", "until", "till", "than", "by") or _is_start(claim, before):
            continue
        elif published is not None:
            if low <= published:
                yield Window(low, min(high, published), claim.word, claim.text)
        else:
            yield Window(low, high, claim.word, claim.text)


def _from_to(line: Line, claim: Claim, low: date, published: date | None) -> Window | None:
    """As in "from the first load on 11 July to the last on 14 September", "from its opening in March to this day"."""
    words = line.sentence.lower
    start = next((i for i in range(claim.word - 1, max(-1, claim.word - FROM), -1) if words[i] == "from"), None)
    if start is None or words[start + 1] not in _OPENED or {",", "to"} & set(words[start : claim.word]):
        return None
    behind = words[claim.last_word + 1 : claim.last_word + 1 + FROM]
    if behind[:1] != ("to",):
        return None
    if behind[1:] and any(behind[1 : 1 + len(now)] == now for now in _NOWS) and published is not None:
        return Window(low, published, claim.word, f"from {claim.text} to now") if low <= published else None
    other = next((one for one in line.claims if one.kind == "date" and one.word > claim.last_word), None)
    days = None if other is None or other.word - claim.last_word > FROM else days_told(other, published)
    return None if days is None or days[1] <= low else Window(low, days[1], claim.word, f"from {claim.text}")


FROM = 8  # words from "from" to its date
_OPENED = frozenset({"the", "its", "their", "his", "her"})
_NOWS = (("the", "present"), ("now",), ("today",), ("this", "day"), ("date",))


def _weekday(line: Line, claim: Claim) -> Iterator[Window]:
    """A day of the week or of the festival told before, in an article without a date: "on the Saturday"."""
    stated, before = claim.quantity.number.stated, line.before(claim, 2)
    if stated is not None and stated.weekday is not None and stated.month is None and "on" in before:
        yield Window(None, None, claim.word, claim.text, days=1, inner=True)


def days_told(claim: Claim, published: date | None) -> tuple[date, date] | None:
    """The days of a date; of one without a year, in an article without a date, those of the year `UNDATED`."""
    period, stated = claim.quantity.number.period, claim.quantity.number.stated
    if claim.kind != "date":
        return None
    if period is not None and period.low is not None and period.high is not None:
        return day_of(period.low), day_of(period.high)
    if published is None and claim.text.lower() == "last year":
        return date(UNDATED - 1, 1, 1), date(UNDATED - 1, 12, 31)
    if published is not None or stated is None or stated.month is None or stated.year is not None:
        return None
    last = monthrange(UNDATED, stated.month)[1]
    if stated.day is None:
        return date(UNDATED, stated.month, 1), date(UNDATED, stated.month, last)
    return (date(UNDATED, stated.month, stated.day),) * 2 if stated.day <= last else None


def _is_of_moment(words: Sequence[str], claim: Claim) -> bool:
    """Whether it says when so many were there: "at the end of December 6,120 people were waiting"."""
    before = words[max(0, claim.word - 2) : claim.word]
    return before == ("at", "the") and words[claim.word] in _POINTS


_POINTS = frozenset({"end", "close", "start", "beginning", "turn"})
_NOT_SINCE = frozenset({"not", "never", "unseen", "unheard"})  # "of a kind not seen since 1988"


def _narrowed(words: Sequence[str], at: int, low: date, high: date) -> tuple[date, date]:
    """The days of "the first week of July"."""
    name = words[at - 2] if at > 2 else ""
    rank = RANKS.get(words[at - 3]) if at > 2 else None
    if name not in UNITS or rank is None or UNITS[name] > (high - low).days:
        return low, high
    length = timedelta(days=UNITS[name] - 1)
    if rank < 0:
        return high - length, high
    first = low + rank * (length + timedelta(days=1))
    return first, min(high, first + length)


def _is_start(claim: Claim, before: str) -> bool:
    """Whether it is "from June", and not "from January to June"."""
    return before == "from" and len(claim.text.split()) < 3


def _since(line: Line, claim: Claim) -> int | None:
    """Where "since" stands, which leads in a date."""
    words, at = line.sentence.lower, claim.word
    floor = max((one.last_word for one in line.claims if one.kind == "date" and one.word < at), default=-1)
    for i in range(at - 1, max(-1, at - 1 - FARTHEST_SINCE), -1):
        if i <= floor:
            return None
        if words[i] == "since":
            return i
        if words[i] in {".", ",", ";", "("}:
            return None
    return None


def _length_before(line: Line, dated: Claim) -> int | None:
    """How many days "the nine months to September", "the 72 hours to Sunday noon" are."""
    words = line.sentence.lower
    for claim in line.claims:
        if claim.kind == "duration" and 0 < dated.word - claim.last_word <= 3:
            return _days(claim)
    for name, days in (("week", 7), ("month", 30), ("year", 365), ("quarter", 91)):
        if name in words[max(0, dated.word - 3) : dated.word]:
            return days
    return None


def _month_begin(day: date) -> date:
    """The nearest first of a month: nine months to 30 September begin on 1 January."""
    if day.day < 16:
        return day.replace(day=1)
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1)


def _days(claim: Claim) -> int | None:
    number = claim.quantity.number.value
    if number is not None and claim.quantity.unit in ("month", "year"):
        return round(number * (Decimal("30.4") if claim.quantity.unit == "month" else Decimal("365.2")))
    seconds = claim.quantity.low_factor
    return None if number is None else max(1, round(number * seconds / 86400))


def _lengths(line: Line, published: date | None) -> Iterator[Window]:
    """As in "in the past ten years", "in its first two days", "in the 24 hours to 8 a.m. on Thursday"."""
    words = line.sentence.lower
    for claim in line.claims:
        if claim.kind != "duration" or claim.word < 1:
            continue
        days, before = _days(claim), words[claim.word - 1]
        if days is None:
            continue
        if before in PAST and published is not None:
            yield Window(published - timedelta(days=days), published, claim.word, f"the {before} {claim.text}")
        elif before == "first" and words[claim.last_word + 1 : claim.last_word + 2] != ("of",):
            if claim.quantity.unit not in ("month", "quarter") or words[claim.word - 2] in _OWN:
                yield Window(None, None, claim.word, f"the first {claim.text}", is_open=True, days=days)
        elif before in ("those", "these", "the") and _some_of(words, claim.word) is not None:
            yield Window(None, None, claim.word, f"some of {before} {claim.text}", days=days - 1, inner=True)
        elif before in _IN or (before in ("the", "those", "all") and words[claim.word - 2] in _IN):
            yield Window(None, None, claim.word, f"{before} {claim.text}", days=days)


def _some_of(words: Sequence[str], at: int) -> int | None:
    """Where "of" stands in "the first 24 of those 72 hours"."""
    return next((i for i in range(at - 1, max(0, at - 3), -1) if words[i] == "of" and words[i - 1][:1].isdigit()), None)


_OWN = frozenset({"its", "their", "his", "her"})
_IN = frozenset({"in", "over", "during", "within", "throughout", "across"})


def _ever(line: Line, published: date | None, lexicon: Lexicon) -> Iterator[Window]:
    words = line.sentence.lower
    ever = listed(lexicon, "ever")
    season = listed(lexicon, "season")
    for at in [at for at, word in enumerate(words) if word in _TIMES or word in ever.first]:
        rest = words[at : at + 4]
        if ever.begin(rest):
            low = date(1, 1, 1) if "career" in rest or "history" in rest else None
            yield Window(low, published, at, " ".join(rest[:2]), is_open=True)
        elif words[at] in ("on", "in", "the") and _inner(words, at):
            yield Window(None, None, at, " ".join(words[at : at + 3]), inner=True, days=1)
        elif words[at] in UNITS and at > 1:
            yield from _unit(words, at, published)
        elif words[at] == "season" and season.inside(words[max(0, at - 2) : at + 3]) and published is not None:
            yield Window(published - timedelta(days=SEASON), published, at, "the season")
        elif words[at] == "since" and not _leads_to_date(line, at):
            following = words[at + 1 : at + 8]
            if following[2:5] == ("of", "the", "year") and following[1] in ("start", "beginning", "turn"):
                last = published or date(UNDATED, 12, 31)
                yield Window(date(last.year, 1, 1), last, at, "since the start of the year")
            elif following[:1] in _THE or not words_of(lexicon, "beginnings").isdisjoint(following):
                yield Window(None, published, at, "since then", is_open=True)
        elif words[at] == "christmas" and published is not None and at and words[at - 1] == "since":
            year = published.year - (published.month < 12 or published.day < 25)
            yield Window(date(year, 12, 25), published, at, "since Christmas")
        elif words[at] in ("decade", "century") and words[at - 1] in PAST and published is not None:
            days = LENGTHS["decade"] * (10 if words[at] == "century" else 1)
            yield Window(published - timedelta(days=days), published, at, f"the {words[at - 1]} {words[at]}")


UNITS = {"day": 1, "weekend": 2, "week": 7, "fortnight": 14, "month": 30, "quarter": 91, "year": 365}
_TIMES = frozenset({*UNITS, "on", "in", "the", "season", "since", "christmas", "decade", "century"})
_THE = frozenset({("the",), ("its",), ("their",), ("his",), ("her",), ("then",)})


def _unit(words: Sequence[str], at: int, published: date | None) -> Iterator[Window]:
    """As in "in the whole month", "over the year", "in the past month"."""
    name, before = words[at], words[at - 1]
    if before in ("whole", "entire", "full") and words[at - 2] in ("the", "that"):
        yield Window(None, None, at, f"the {before} {name}", days=UNITS[name])
    elif (
        before == "the"
        and words[at - 2] in ("for", "over", "during", "in")
        and words[at + 1 : at + 2] not in _NOT_WHOLE
    ):
        yield Window(None, None, at, f"the {name}", days=UNITS[name])
    elif before == "past" and published is not None:
        yield Window(published - timedelta(days=UNITS[name]), published, at, f"the past {name}")


_NOT_WHOLE = frozenset(
    {("to",), ("ended",), ("ending",), ("before",), ("since",), ("of",), ("that",), ("when",), ("until",), ("earlier",)}
)


def _inner(words: Sequence[str], at: int) -> bool:
    """Whether a day of what was told before follows: "on the 14th", "on the first day", "in a single day"."""
    rest = words[at + 1 : at + 4]
    if words[at] == "on" and rest[:1] == ("the",):
        nth = rest[1] if len(rest) > 1 else ""
        return (nth[:1].isdigit() and nth[-2:] in ("th", "st", "nd", "rd")) or rest[1:] in _FIRST_DAYS
    return rest[:3] in _ONE_DAY or rest[:2] in _ONE_DAY


_FIRST_DAYS = frozenset(
    {(rank, "day") for rank in ("first", "second", "third", "last", "final", "opening", "busiest", "worst")}
)
_ONE_DAY = frozenset(
    {
        ("a", "single", "day"),
        ("one", "day"),
        ("one", "night"),
        ("a", "single", "night"),
        ("first", "day"),
        ("opening", "day"),
    }
)


def _leads_to_date(line: Line, at: int) -> bool:
    return any(
        claim.kind == "date" and _since(line, claim) == at and claim.quantity.number.period is not None
        for claim in line.claims
    )


def _named(line: Line, published: date) -> Iterator[Window]:
    """Quarters, halves and months counted from the beginning of the year, the latest that has begun."""
    words = line.sentence.lower
    for at, word in enumerate(words):
        label = _label(words, at) or (_label(tuple(word.split("-")), 1) if word.count("-") == 1 else None)
        if label is None:
            continue
        year = _year(line, at, published)
        if any(
            claim.kind == "date" and claim.quantity.number.period and claim.word <= at <= claim.last_word
            for claim in line.claims
        ):
            continue  # "the first half of 2024" was read as a date
        first, length = label
        of_year = published.year if year is None else year
        if year is None and date(of_year, first + length, monthrange(of_year, first + length)[1]) > published:
            begun = (published - date(of_year, first + 1, 1)).days
            of_year -= 1 if begun < length * MONTH * BEGUN else 0
        low = date(of_year, first + 1, 1)
        high = date(of_year, first + length, monthrange(of_year, first + length)[1])
        if low <= published:
            yield Window(low, min(high, published), at, " ".join(words[max(0, at - 2) : at + 1]))


def _year(line: Line, at: int, published: date) -> int | None:
    """The year that a sentence names, not in another clause nor of what is compared."""
    for claim in line.claims:
        period = claim.quantity.number.period
        if claim.kind != "date" or period is None or period.low is None or period.high is None:
            continue
        if not _APART.isdisjoint(line.sentence.lower[min(at, claim.word) : max(at, claim.word)]):
            continue
        low, high = day_of(period.low), day_of(period.high)
        if low.year == high.year and (high - low).days >= YEAR - 1:
            return low.year
    return published.year - 1 if "last year" in line.sentence.text.lower() else None


_APART = frozenset({";", "while", "against", "than"})


def _label(words: Sequence[str], at: int) -> tuple[int, int] | None:
    """The first month, from 0, and how many: of "quarter" behind "third", "half" behind "first", "Q3"."""
    word = words[at].removesuffix("'s").removesuffix("-")
    before = words[at - 1] if at else ""
    if word in {"q1", "q2", "q3", "q4"}:
        return 3 * (int(word[1]) - 1), 3
    if word in {"h1", "h2"}:
        return 6 * (int(word[1]) - 1), 6
    rank = RANKS.get(before)
    if word == "quarter" and rank is not None:
        return (3 * rank, 3) if rank >= 0 and before != "last" else (9, 3) if before in ("final", "last") else None
    if word == "half" and before in ("first", "second"):
        return 6 * RANKS[before], 6
    if word == "half-year" or (word == "half" and before == "opening"):
        return 0, 6
    if word == "months" and before in NUMBERS and at > 1 and words[at - 2] in ("first", "opening"):
        return 0, NUMBERS[before]
    if word == "year" and before in ("full", "whole", "entire"):
        return 0, 12
    return None


def window_of(line: Line, claim: Claim, found: Sequence[Window]) -> Window | None:
    """The time that a figure is of: the only one of its sentence, or the nearest, none beyond another figure."""
    found = [one for one in found if not (_is_of_before(line, claim, one) or _is_of_part(line, claim, one))]
    if not found:
        return None
    if len(found) == 1:
        return found[0]
    best = min(found, key=lambda window: _distance(line, claim, window))
    rivals = [
        window
        for window in found
        if window is not best and _distance(line, claim, window) == _distance(line, claim, best)
    ]
    return None if rivals else best


def _is_of_before(line: Line, claim: Claim, window: Window) -> bool:
    """Whether a figure is of what ended on the day told: "closed on Sunday after a winter with 412,000 guests"."""
    if window.low is None or window.low != window.high or window.at > claim.word:
        return False
    words = line.sentence.lower[window.at : claim.first_word]
    return "after" in words and "," not in words[words.index("after") :]


def _is_of_part(line: Line, claim: Claim, window: Window) -> bool:
    """Whether a later figure takes the time for its own: "412,000 visitors, 148,000 of them in May"."""
    taken = (one for one in line.claims if claim.last_word < one.word < window.at and one.kind == claim.kind)
    return any(line.sentence.lower[one.unit_end : one.unit_end + 2] in _OF_THEM for one in taken)


_OF_THEM = frozenset(("of", word) for word in ("them", "whom", "which", "those", "these"))


def _distance(line: Line, claim: Claim, window: Window) -> int:
    words = line.sentence.lower
    low, high = sorted((claim.last_word if window.at > claim.word else claim.word, window.at))
    breaks = sum(words[i] in _BREAKS for i in range(low + 1, high))
    return high - low + 8 * breaks + (window.at < claim.word)


_BREAKS = frozenset({",", ";", "and", "but", "while", ":", "(", ")", "-", "–", "—", "which", "who", "when"})
