"""Make `units/table.py` from the news lexicon, quantulum3's list of units and pint: `make units`.

Reading either library at run time would cost more than the whole check; the generated table is read in milliseconds.
"""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import yaml

from numcheck.units.registry import measure

WORDS = Path(__file__).parent.parent / "words" / "en"
TABLE = Path(__file__).parent / "table.py"
HEADER = '''"""Made by `make units` from words/en/*.yaml, quantulum3's list of units and pint. Do not edit.

UNITS: pint's name -> (dimension, base unit, smallest and largest factor to it, offset).
SURFACES: as written -> pint's name.
"""

'''
Row = tuple[str, str, str, str, str]


def row(name: str, options: dict[str, Any]) -> Row:
    """The table's row of one unit; `options` as in news_units.yaml."""
    dimension = str(options.get("dimension", ""))
    low, high = (_measured(str(options.get(key, name)), dimension) for key in ("low", "high"))
    found, base, factor, offset = low
    return found, base, str(factor), str(high[2]), str(offset)


def _measured(expression: str, dimension: str) -> tuple[str, str, Decimal, Decimal]:
    """What `measure` says of "short_ton", or of "28 day" with the count taken in."""
    count, _, name = expression.rpartition(" ")
    measured = measure(name, dimension)
    if measured is None:
        raise SystemExit(f"news_units.yaml: pint does not know the unit {expression!r}")
    found, base, factor, offset = measured
    return found, base, factor * int(count or 1), offset


def source() -> str:
    """The text of table.py, the same for the same lists."""
    from numcheck.units.phrases import surfaces

    news = yaml.safe_load((WORDS / "news_units.yaml").read_text(encoding="utf-8"))
    units = {name: row(name, options) for name, options in news.items()}
    small = yaml.safe_load((WORDS / "unit_words.yaml").read_text(encoding="utf-8"))
    known = {word for options in news.values() for word in options["words"]} | set(small["unsafe"]["words"])
    rare = surfaces(known)
    for name in sorted(set(rare.values()) - set(units)):
        units[name] = row(name, {})
    lines = [
        HEADER,
        "UNITS = {\n",
        *(f"    {name!r}: {values!r},\n" for name, values in units.items()),
        "}\n\nSURFACES = {\n",
    ]
    return "".join([*lines, *(f"    {word!r}: {name!r},\n" for word, name in sorted(rare.items())), "}\n"])


def main() -> None:
    """Write table.py beside this file."""
    TABLE.write_text(source(), encoding="utf-8")


if __name__ == "__main__":
    main()
