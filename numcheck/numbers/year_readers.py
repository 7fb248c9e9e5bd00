"""Years and parts of years: "2016", "the 1990s", "2004-05", "third quarter of 2004", "summer of 2004"."""

from __future__ import annotations

import re

from numcheck.numbers.date_patterns import S
from numcheck.numbers.mention import Mention
from numcheck.numbers.reading import GAP, NONE, WHICH, Text

RELATIVE_YEAR = re.compile(rf"(?:{S}(?:of{S})?)(?:(?P<which>last|this|next){S}|the{S})year\b")


def year(text: Text, start: int) -> tuple[Mention, ...]:
    """As in "2016", "the 1990s", "2004-05"."""
    found = text.patterns.year.match(text.prose, start)
    if not found:
        return NONE
    number = int(found["year"])
    if found["season"]:
        years_on = int(found["season"][1:]) - number % 100
        years_on += 100 * (years_on == 1 - 100)  # 1999-00
        if years_on > 1 and found["season"][0] == "/":
            return NONE
        return (Mention(start, found.end(), year=number, count=years_on + 1, settled=years_on < 1),)
    if found["decade"] and (found["decade"] == "s" or _names_decade(text, start, number)):
        return (Mention(start, found.end(), year=number, count=10),) if number % 10 == 0 else NONE
    end = found.end("year")
    if not _is_year(text, start, end, number):
        return NONE
    fiscal = text.word_before(start) in ("fiscal", "fy")
    return (Mention(start, end, year=number, settled=fiscal),)


def _names_decade(text: Text, start: int, number: int) -> bool:
    """As in "the 1990's"."""
    return number % 10 == 0 and text.word_before(start) in ("the", "mid", "early", "late")


def _is_year(text: Text, start: int, end: int, number: int) -> bool:
    """Whether four digits are a year. Counts carry a comma as a rule, so 19xx and 20xx are years where nothing counts.

    A round number before a plural ("2000 jobs") and any number before a unit or a noun that people count is no year,
    unless the word before leaves no doubt ("the 2004 elections"); four digits of other centuries need such a word.
    """
    words = text.patterns.words
    before, behind = text.word_before(start), text.word_behind(end)
    if before in words["not_year_before"] or text.prose[end : end + 1] in ("%", "°", "£", "$", "€"):
        return False
    if behind.lower() in words["units_behind"]:
        return False
    if before == "of" and text.word_before(start - len(" of")) in words["amounts"]:
        return False
    sure = before in words["year_cues"] or before in text.patterns.months or text.prose[start - 1 : start] == "-"
    if behind in words["counted"] or (number % 100 == 0 and _is_plural(behind)):
        return sure and not (before == "in" and number % 100 == 0)  # "in 2000 cases"
    if 1900 <= number < 2100:
        return before not in words["hedges_before"] or number % 100 > 0
    return sure or before in words["year_joins"]


def _is_plural(word: str) -> bool:
    return len(word) > 3 and word[0].islower() and word.endswith("s") and not word.endswith(("ss", "us", "is", "wards"))


def quarter(text: Text, start: int, end: int, months: tuple[int, int]) -> tuple[Mention, ...]:
    """As in "the third quarter", "Q3 2004", "fourth quarter of last year"; no quarter of a match or of a million."""
    if text.prose.startswith(("-final", " final", " of a ", " of the match", " of the game"), end):
        return NONE
    return _stretch(text, start, end, months) or (Mention(start, end, settled=True),)


def half(text: Text, start: int, end: int, months: tuple[int, int]) -> tuple[Mention, ...]:
    """As in "first half of 2005"; without a year the half of a match."""
    return _stretch(text, start, end, months)


def _stretch(text: Text, start: int, end: int, months: tuple[int, int]) -> tuple[Mention, ...]:
    if found := RELATIVE_YEAR.match(text.prose, end):
        shift = WHICH[found["which"]] if found["which"] else None
        return (Mention(start, found.end(), stretch=months, year_shift=shift),)
    gap = GAP.match(text.prose, end)
    inner = year(text, gap.end()) if gap and text.prose[gap.end() : gap.end() + 1].isdecimal() else NONE
    if len(inner) != 1 or inner[0].count != 1:
        return NONE
    return (Mention(start, inner[0].end, stretch=months, year=inner[0].year, settled=inner[0].settled),)


def season(text: Text, start: int, end: int, name: str) -> tuple[Mention, ...]:
    """As in "the summer of 2004": some time in that year, north or south; winter and its like run on into the next."""
    gap = GAP.match(text.prose, end)
    inner = year(text, gap.end()) if gap and text.prose[gap.end() : gap.end() + 1].isdecimal() else NONE
    if len(inner) == 1 and inner[0].count == 1:
        inner[0].stretch = (1, 12 if name == "spring" else 15)
        inner[0].start = start
    return inner
