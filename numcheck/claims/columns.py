"""What the labels of a table say: which rows are its head, which column names its rows, the unit and year of each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import lru_cache

from numcheck.documents.table import Cell, Table
from numcheck.numbers import scan
from numcheck.numbers.number import Period
from numcheck.records import record
from numcheck.units import Quantity, resolve
from numcheck.words.lexicon import Lexicon

# Digits and nothing else: sign or bracket before, a mark of a footnote behind.
PLAIN = re.compile(
    r"(?P<open>\()?(?P<sign>[-−–+±]\s?)?(?P<digits>\d{1,3}(?:[,\u00a0\u202f' ]\d{3})+(?:\.\d+)?|\d*\.\d+|\d+)\)?"
    r"(?:\s?(?:\*+|[†‡§]+|\[\w{1,2}\]|[a-e¹²³⁴](?!\w)))?"
)
BEGINS = re.compile(r"\W*(?:[A-Z]{1,3})?\W*\d")
_BRACKETS = re.compile(r"[(\[]([^()\[\]]+)[)\]]")
_YEAR = re.compile(r"(?<![\d/–-])(?:FY ?|CY ?)?((?:19|20)\d\d)(?![\d/–-])")
_BARE_YEAR = re.compile(r"(?:19|20)\d\d(?:[-–/]\d\d(?:\d\d)?)?")
_WORD = re.compile(r"[^\W_]+(?:[-'’./][^\W_]+)*|[%#±Δ]|\+/[-−]")
_MONEY = re.compile(
    r"(?P<money>(?:US|A|C|HK|NZ|S)?\$|[€£¥₹]|[A-Z]{3}|(?:US |euro|dollar|pound)\w*)[ ,]*"
    r"(?P<scale>'?000s?|k|m|mn|mln|bn|tn|thousands?|millions?|billions?)?\.?"
)
_SIGN = re.compile(r"(?:(?:US|A|C|HK|NZ|S)?\$|[€£¥₹])(?: ?(?:m|mn|mln|bn|tn|k))?|%")  # a last word that is a unit
_SCALED = re.compile(r"(?P<scale>m|mn|mln|bn|k|'?000s?) (?P<unit>[A-Za-z].*)")
_OF_MONEY = re.compile(r"(?P<scale>thousands?|millions?|billions?|'?000s?)(?: of)? (?P<money>.+)")


@record
class Measure:
    """The unit that a label gives to bare figures: that of `quantity`, times `factor`, whose word is `scale`."""

    quantity: Quantity
    factor: Decimal
    scale: str


@record
class Columns:
    """`head` rows of headers; `label` is the column that names the rows, None where none does.

    `units` are those the headers give; `usual` the one that the table's caption gives.
    """

    table: Table
    head: int
    label: int | None
    names: tuple[str, ...]  # of the columns
    units: tuple[Measure | None, ...]
    usual: Measure | None

    def row_name(self, row: int) -> str:
        """The words that name a row."""
        cell = self.at(row, self.label) if self.label is not None else None
        return cell.words if cell else ""

    def at(self, row: int, column: int) -> Cell | None:
        """The cell at a place of the grid."""
        cells = self.table.rows[row]
        return cells[column] if column < len(cells) else None


def words_of(text: str) -> tuple[str, ...]:
    """The words of a label in lower case, signs that mean something among them.

    >>> words_of("Share of total (%)")
    ('share', 'of', 'total', '%')
    """
    return tuple(_WORD.findall(text.lower().replace("’", "'")))


def has(text: str, entries: tuple[str, ...]) -> bool:
    """Whether the words of a label hold one of the entries of a word list.

    >>> has("Change on year", ("change", "of which")), has("of which women", ("change", "of which"))
    (True, True)
    """
    spoken = f" {' '.join(words_of(text))} "
    return any(f" {entry} " in spoken for entry in entries)


def year_of(text: str) -> Period | None:
    """The one year that a label names.

    >>> year_of("Budget 2023").low, year_of("2022-23"), year_of("2022 to 2023")
    (datetime.date(2023, 1, 1), None, None)
    """
    found = _YEAR.findall(text)
    return Period(date(int(found[0]), 1, 1), date(int(found[0]), 12, 31)) if len(found) == 1 else None


def columns(table: Table, lexicon: Lexicon) -> Columns:
    """How a table is to be read."""
    head = _head(table)
    names = tuple(_name(table, head, column) for column in range(table.width))
    label = _label(table, head, names, lexicon)
    units = tuple(measure(name, lexicon) if column != label else None for column, name in enumerate(names))
    corner = names[label] if label is not None else ""
    usual = next((one for text in (corner, *table.named) if (one := _of_all(text, lexicon))), None)
    return Columns(table, head, label, names, units, usual)


def _head(table: Table) -> int:
    rows = 0
    for row in table.rows:
        if not all(cell.is_header for cell in row if cell is not None):
            break
        rows += 1
    return rows


def _name(table: Table, head: int, column: int) -> str:
    cells = [row[column] for row in table.rows[:head] if column < len(row)]
    return " ".join(dict.fromkeys(cell.words for cell in cells if cell is not None and cell.words))


def _label(table: Table, head: int, names: tuple[str, ...], lexicon: Lexicon) -> int | None:
    """The first column that is words, or figures that name: years, age bands."""
    known = lexicon.table("table_words")
    for column, name in enumerate(names[:3]):
        cells = [row[column] for row in table.rows[head:] if column < len(row)]
        told = [cell.words for cell in cells if cell is not None and cell.words]
        figures = sum(BEGINS.match(one) is not None for one in told)
        if told and 2 * figures < len(told):
            return column
        if has(name, known["labels"]) or (told and all(map(_BARE_YEAR.fullmatch, told[:2]))):
            return column
        if name and not has(name, known["codes"]):
            return None
    return None


@lru_cache(maxsize=4096)
def measure(text: str, lexicon: Lexicon) -> Measure | None:
    """The unit that a header gives.

    >>> from numcheck.words.lexicon import load
    >>> found = measure("Cost (£m)", load()); found.quantity.unit, str(found.factor), found.scale
    ('GBP', '1000000', 'million')
    >>> measure("Share of total", load()) is None, measure("Share, %", load()).quantity.unit
    (True, 'percent')
    >>> [measure(text, load()).quantity.unit for text in ("Sales (m euros)", "Output in tonnes", "Sales €m")]
    ['EUR', 'metric_ton', 'EUR']
    """
    known = lexicon.table("table_words")
    if not text:
        return None
    if "basis point" in text.lower():
        return None
    if has(text, known["points"]) and (has(text, known["percents"]) or not has(text, ("points", "pts"))):
        return _asked("1 percentage points", lexicon)
    bracketed = _bracketed(text, lexicon)
    if bracketed is not None:
        return bracketed
    if has(text, known["percents"]) or "%" in text:
        return _asked("1 %", lexicon)
    return next((one for piece in _ends(text) if (one := _written(piece, lexicon))), None)


def _ends(text: str) -> Iterator[str]:
    """The pieces of a label without brackets that may be its unit: "Output, tonnes", "Height in metres", "Sales €m"."""
    yield text.rpartition(", ")[2]
    yield text
    behind = text.rpartition(" in ")[2]
    if behind not in (text, "pounds") and not behind.istitle():  # "Deaths in Acre"; pounds may be of weight
        yield behind
    last = text.rpartition(" ")[2]
    if _SIGN.fullmatch(last):
        yield last


def _of_all(text: str, lexicon: Lexicon) -> Measure | None:
    """The unit that a caption gives: "Sales (£m)", "Unemployment, per cent", "Rainfall in millimetres"."""
    last = (text.rpartition(sign)[2] for sign in (", ", " in ") if sign in text)
    return _bracketed(text, lexicon) or next(
        (one for piece in last if not piece.istitle() and (one := _written(piece, lexicon))), None
    )


def _bracketed(text: str, lexicon: Lexicon) -> Measure | None:
    return next((one for piece in _BRACKETS.findall(text) if (one := _written(piece, lexicon))), None)


def _written(piece: str, lexicon: Lexicon) -> Measure | None:
    """The unit that a piece of a label is, all of it."""
    scales = lexicon.table("table_words")["scales"]
    piece = piece.strip().removeprefix("in ").removeprefix("In ")
    if piece.lower() in ("%", "percent", "per cent"):
        return _asked("1 %", lexicon)
    if piece.lower() in scales and len(piece) > 1:
        return _asked(f"1 {scales[piece.lower()]}", lexicon)
    if not piece or piece[0].isdigit() or len(piece) > 40:
        return None
    scale, _, counted = piece.partition(" ")
    if scale.lower() in scales and counted.isalpha() and counted.islower() and len(scale) > 2:  # "thousand bags"
        found = _asked(f"1 {scales[scale.lower()]} {counted}", lexicon)
        return found or _asked(f"1 {scales[scale.lower()]}", lexicon)
    for asked in _phrases(piece, scales):
        found = _asked(asked, lexicon)
        if found is not None and found.quantity.kind in ("money", "measure", "percent", "rate", "duration"):
            return found
    return None


def _phrases(piece: str, scales: dict[str, str]) -> Iterator[str]:
    """How prose would say one of it."""
    money = _MONEY.fullmatch(piece)
    if money is not None:
        scale = scales.get(money["scale"] or "", money["scale"] or "")
        gap = " " if len(scale) > 3 else ""
        yield f"{money['money']}1{gap}{scale}" if len(money["money"]) < 4 else f"1 {scale} {money['money']}"
        return
    of = _OF_MONEY.fullmatch(piece.lower())
    if of is not None:
        scale = scales.get(of["scale"], of["scale"])
        yield f"{of['money']}1 {scale}" if len(of["money"]) == 1 else f"1 {scale} {of['money']}"
        return
    scaled = _SCALED.fullmatch(piece)
    if scaled is not None:
        scale = scales.get(scaled["scale"], "million")
        yield f"1 {scale} {scaled['unit']}"
        return
    yield f"1 {piece}"


def _asked(text: str, lexicon: Lexicon) -> Measure | None:
    numbers = scan(text, lexicon)
    if len(numbers) != 1 or numbers[0].form != "cardinal" or not numbers[0].value:
        return None
    (quantity,) = resolve(text, numbers, lexicon)
    if quantity.start != 0 or quantity.end != len(text):
        return None
    return Measure(replace(quantity, implied=True), numbers[0].value, numbers[0].scale)
