"""A `.parquet` file -> many articles, a row each. Only the columns that an article has are read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from numcheck.documents.document import Document
from numcheck.documents.records import NoArticlesError
from numcheck.documents.table_rows import Row, articles, columns
from numcheck.errors import UserError

_LONG = 100  # characters of what pyarrow says


def table(path: str, data: bytes) -> Iterator[Document | UserError]:
    """The articles of a `.parquet` file, and what is wrong with the rows that are none; the first row is row 1."""
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ImportError:
        raise UserError("reading .parquet needs pyarrow: pip install pyarrow", path=path) from None
    try:
        file = parquet.ParquetFile(pa.BufferReader(data))
        schema = file.schema_arrow
        places = columns(path, schema.names)
        kind = schema.field(places["text"]).type
        if str(getattr(kind, "value_type", kind)) not in ("string", "large_string", "string_view", "null"):
            raise NoArticlesError(f"column 'text' holds {kind}, not text", path=path)  # noqa: TRY301 - nearest to its test
        wanted = [schema.names[place] for place in places.values()]
        yield from articles(path, _rows(file, wanted, pa), {name: at for at, name in enumerate(places)}, "row")
    except UserError:
        raise
    except Exception as error:  # noqa: BLE001 - of a broken file pyarrow raises whatever it meets
        told = (str(error).splitlines() or [type(error).__name__])[0]
        raise UserError(f"is not a Parquet file, or a broken one: {told[:_LONG]}", path=path) from None


def _rows(file: Any, wanted: list[str], pa: Any) -> Iterator[Row]:
    number = 0
    for batch in file.iter_batches(columns=wanted):
        for cells in zip(*(_values(batch.column(name), pa) for name in wanted), strict=True):
            number += 1
            yield number, number, cells


def _values(column: Any, pa: Any) -> list[Any]:
    """The values of a column; times to the microsecond, since Python's clock has no finer ones."""
    if pa.types.is_timestamp(column.type):
        column = column.cast(pa.timestamp("us", column.type.tz), safe=False)
    return column.to_pylist()  # type: ignore[no-any-return]
