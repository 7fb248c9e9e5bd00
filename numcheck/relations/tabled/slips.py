"""Whether one figure is another mistyped."""

from __future__ import annotations

from decimal import Decimal


def is_slip(printed: Decimal, right: Decimal) -> bool:
    """Whether a figure is another with one digit changed, lost, put in, or two neighbours swapped.

    >>> [is_slip(Decimal(a), Decimal(b)) for a, b in ((1240, 1420), (1240, 1270), (124, 1240), (1240, 1355))]
    [True, True, True, False]
    """
    if right <= 0 or printed <= 0:
        return False
    one, other = _digits(printed), _digits(right)
    if len(one) == len(other):
        unlike = [at for at in range(len(one)) if one[at] != other[at]]
        if len(unlike) == 1:
            return True
        return (
            len(unlike) == 2
            and unlike[1] == unlike[0] + 1
            and one[unlike[0]] == other[unlike[1]]
            and one[unlike[1]] == other[unlike[0]]
        )
    short, long = sorted((one, other), key=len)
    return len(long) == len(short) + 1 and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


def _digits(value: Decimal) -> str:
    return format(value.normalize(), "f").replace(".", "").lstrip("0")
