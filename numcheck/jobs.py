"""Work shared among processes: the same results in the same order for every number of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from signal import SIG_IGN, SIGINT, signal
from typing import Any, TypeVar

Item = TypeVar("Item")
Done = TypeVar("Done")


def spread(work: Callable[[Item], Done], items: Sequence[Item], jobs: int) -> Iterable[Done]:
    """`work` done on every item, in their order; `work` and items must be picklable where `jobs` is more than one.

    >>> list(spread(abs, [-2, 3], jobs=1))
    [2, 3]
    """
    jobs = min(jobs, len(items))
    return map(work, items) if jobs <= 1 else _pooled(work, items, jobs)


def _pooled(work: Callable[[Item], Done], items: Sequence[Item], jobs: int) -> Iterator[Done]:
    from multiprocessing import Pool

    with Pool(jobs, _begin, (work,)) as pool:
        yield from pool.imap(_do, items, chunksize=max(1, len(items) // (8 * jobs)))


# Sent to each process once, not with every item: the lexicon inside is large.
_work: list[Callable[[Any], Any]] = []


def _begin(work: Callable[[Any], Any]) -> None:
    signal(SIGINT, SIG_IGN)  # Ctrl-C is told once, by the process that was started
    _work[:] = [work]


def _do(item: Any) -> Any:
    return _work[0](item)
