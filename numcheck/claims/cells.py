"""Tables in, claims out: each figure of a cell, with what its row and its column say of it.

A cell that is no more than a figure has the cue `figure`; every claim of a cell has the cue `table`. Labels, headers,
ranks, years and codes make none. Cells of whole sentences are read as prose and are no matter of this file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from operator import attrgetter

from numcheck.claims.claim import Claim, claim_id
from numcheck.claims.columns import PLAIN, Columns, Measure, columns, has, measure, words_of, year_of
from numcheck.documents import Document, Part
from numcheck.documents.table import Cell, Table
from numcheck.numbers import scan
from numcheck.numbers.atom import opposite, written
from numcheck.numbers.number import Number
from numcheck.numbers.vocabulary import vocabulary
from numcheck.sentences import Sentence
from numcheck.sentences.cut import words_in
from numcheck.units import Quantity, resolve
from numcheck.words.lemmas import noun_lemma, word_forms
from numcheck.words.lexicon import Lexicon

TABLE, FIGURE = "table", "figure"
_NO_FIGURE = frozenset({"date", "clock", "ordinal", "score"})


def among(told: Iterable[Claim], document: Document, part: Part, lexicon: Lexicon) -> Iterator[Claim]:
    """The claims told in the prose of a part and those of its tables, in the order of the text."""
    yield from sorted((*told, *cells(document, part, lexicon)), key=attrgetter("start"))


def cells(document: Document, part: Part, lexicon: Lexicon) -> Iterator[Claim]:
    """The claims of all tables of a part, in the order of the text."""
    for at, table in enumerate(part.tables):
        yield from _of_table(document, part, table, at, lexicon)


def _of_table(document: Document, part: Part, table: Table, at: int, lexicon: Lexicon) -> Iterator[Claim]:
    read = columns(table, lexicon)
    skipped = {column for column in range(table.width) if column == read.label or _is_code(read, column, lexicon)}
    for row in range(read.head, len(table.rows)):
        sentence: Sentence | None = None
        done: set[int] = set()
        for column, cell in enumerate(table.rows[row]):
            if cell is None or column in skipped or id(cell) in done or cell.is_prose or cell.is_header:
                continue
            done.add(id(cell))
            found = _quantities(cell, _unit(read, row, column, lexicon), lexicon)
            if found and sentence is None:
                sentence = _sentence(part, table, row, at)
            if sentence is not None:
                is_figure = len(found) == 1 and _is_all(cell, found[0])
                for quantity in found:
                    yield _claim(document, part, sentence, quantity, (read, row, column), lexicon, alone=is_figure)


def _is_code(read: Columns, column: int, lexicon: Lexicon) -> bool:
    """Whether a column holds ranks, years or codes."""
    name = read.names[column]
    known = lexicon.table("table_words")
    if name.lower() in known["codes"] or (read.label is not None and has(name, ("year founded", "founded", "born"))):
        return True
    body = [read.at(row, column) for row in range(read.head, len(read.table.rows))]
    told = [cell.words for cell in body if cell is not None and cell.words]
    if len(told) < 3 or not all(one.isdigit() for one in told):
        return False
    values = [int(one) for one in told]
    if all(1900 <= value <= 2100 for value in values):
        return True
    return not name and values == list(range(1, len(values) + 1))


def _unit(read: Columns, row: int, column: int, lexicon: Lexicon) -> Measure | None:
    own = read.units[column]
    if own is not None:
        return own
    by_row = measure(read.row_name(row), lexicon) if "(" in read.row_name(row) or "%" in read.row_name(row) else None
    has_own = any(one is not None and one.quantity.kind != "percent" for one in read.units)
    usual = None if has_own else read.usual
    labels = f"{read.names[column]} {read.row_name(row)}"
    if usual is not None and usual.quantity.kind == "money" and has(labels, lexicon.table("table_words")["no_money"]):
        return by_row  # the employees of a table in millions of euros
    return by_row or usual


def _is_all(cell: Cell, quantity: Quantity) -> bool:
    """Whether a quantity is all that a cell says, marks of footnotes aside."""
    left = cell.prose[: quantity.start - cell.start] + cell.prose[quantity.end - cell.start :]
    return not any(sign.isalnum() for sign in left) or PLAIN.fullmatch(cell.prose) is not None


def _quantities(cell: Cell, unit: Measure | None, lexicon: Lexicon) -> list[Quantity]:
    if not any(map(str.isdigit, cell.prose)):
        return []
    plain = PLAIN.fullmatch(cell.prose)
    if plain is not None:
        return [_plain(cell, plain["digits"], plain.start("digits"), unit, lexicon, negative=_is_negative(plain[0]))]
    numbers = scan(cell.prose, lexicon)
    found = [one for one in resolve(cell.prose, numbers, lexicon) if one.kind not in _NO_FIGURE]
    return [_moved(_in_unit(one, unit), cell.start) for one in found]


def _is_negative(text: str) -> bool:
    return text.startswith(("-", "−", "–", "(-", "(−")) or (text.startswith("(") and text.rstrip("*").endswith(")"))


def _plain(cell: Cell, digits: str, at: int, unit: Measure | None, lexicon: Lexicon, *, negative: bool) -> Quantity:
    """A figure of digits alone in the unit of its column."""
    bare = "".join(sign for sign in digits if sign.isdigit() or sign == ".")
    decimals = len(bare.partition(".")[2])
    reading = written(bare, decimals, unit.factor if unit else Decimal(1), vocabulary(lexicon))
    if negative:
        reading = opposite(reading)
    start = cell.start + at
    if negative and at and cell.prose[at - 1] in "-−–":
        start -= 1
    end = cell.start + at + len(digits)
    number = Number(
        start, end, "cardinal", reading.value, None, reading.interval, reading.step, scale=unit.scale if unit else ""
    )
    base = Quantity(number, start, end, "count", "dimensionless", "dimensionless", "dimensionless")
    return base if unit is None or unit.quantity.kind == "count" else base.in_unit_of(unit.quantity)


def _in_unit(quantity: Quantity, unit: Measure | None) -> Quantity:
    """The quantity with the scale or unit that its column gives, where the cell says none."""
    number = quantity.number
    if unit is None or number.scale or number.value is None or number.form != "cardinal":
        return quantity
    if quantity.unit == "dimensionless" and unit.quantity.kind != "count":
        quantity = quantity.in_unit_of(unit.quantity)
    elif quantity.base != unit.quantity.base and unit.quantity.kind != "count":
        return quantity
    if unit.factor == 1 or quantity.kind == "percent":
        return quantity
    grown = replace(
        number,
        value=number.value * unit.factor,
        interval=number.interval.times(unit.factor),
        step=number.step * unit.factor,
        scale=unit.scale,
    )
    return replace(quantity, number=grown)


def _moved(quantity: Quantity, by: int) -> Quantity:
    number = quantity.number
    moved = replace(
        number,
        start=number.start + by,
        end=number.end + by,
        hedge_start=None if number.hedge_start is None else number.hedge_start + by,
        hedge_end=None if number.hedge_end is None else number.hedge_end + by,
    )
    return replace(quantity, number=moved, start=quantity.start + by, end=quantity.end + by)


def _sentence(part: Part, table: Table, row: int, at: int) -> Sentence:
    """A row as its own sentence; no sentence of the prose has its number."""
    start, prose = table.row_text(row)
    words, starts, ends = words_in(prose, start)
    number = -1 - row - 10_000 * at
    end = start + len(prose)
    lower = tuple(map(str.lower, words))
    return Sentence(part.name, start, end, number, number, part.text[start:end], words, lower, starts, ends)


def _claim(
    document: Document,
    part: Part,
    sentence: Sentence,
    quantity: Quantity,
    place: tuple[Columns, int, int],
    lexicon: Lexicon,
    *,
    alone: bool,
) -> Claim:
    read, row, column = place
    name, label = read.names[column], read.row_name(row)
    if quantity.kind == "count" and quantity.unit == "dimensionless" and name and year_of(name) is None:
        quantity = replace(quantity, unit="count", dimension="count", base="count")
    head = _head_of(name, lexicon)
    inside = [i for i, start in enumerate(sentence.starts) if quantity.start <= start < quantity.end] or [0]
    forms = word_forms(lexicon)
    return Claim(
        claim_id(document.id, part.name, quantity.start),
        document.id,
        document.source,
        document.date,
        part.name,
        quantity.start,
        quantity.end,
        part.text[quantity.start : quantity.end],
        quantity,
        sentence,
        subject=name.partition("(")[0].strip() or None,
        subject_head=head,
        of=label or None,
        time=year_of(name) or year_of(label),
        word=inside[0],
        last_word=inside[-1],
        interval=quantity.base_interval,
        subject_lemmas=frozenset(noun_lemma(word, forms) for word in words_of(name) if word.isalpha()),
        cues=frozenset({TABLE, FIGURE}) if alone else frozenset({TABLE}),
    )


def _head_of(name: str, lexicon: Lexicon) -> str | None:
    """The noun of a header: of "People killed (2023)" the first word that is one by its ending, else none."""
    spoken = [word for word in words_of(name.partition("(")[0]) if word.isalpha()]
    return noun_lemma(spoken[-1], word_forms(lexicon)) if spoken else None
