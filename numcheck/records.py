"""A record: a frozen, slotted dataclass that is made in a fraction of the time.

`dataclasses` writes and compiles six functions for every frozen class: for all of ours a fifth of the time that a check
of one article takes. Its constructor sets each field through `object.__setattr__`: a million times in 600 articles, a
fourteenth of the run. Here all classes share everything but the constructor. That opens the new record (puts it under
a twin class of the same layout, which lets itself be written to), sets the fields plainly, and seals it.

All else is as with `@dataclass(frozen=True, slots=True)`: `field`, `fields`, `replace`, `__post_init__`, copy, pickle.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform, overload

__all__ = ["record"]

Class = TypeVar("Class", bound=type)
FEW = 4  # with fewer fields it takes longer to open and to seal a record than it saves


@overload
def record(cls: Class, /) -> Class: ...
@overload
def record(*, eq: bool = True) -> Callable[[Class], Class]: ...
@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: Class | None = None, /, *, eq: bool = True) -> Class | Callable[[Class], Class]:
    """The class as a record; without `eq` no two are equal.

    >>> @record
    ... class Span:
    ...     '''Where something stands.'''
    ...     start: int
    ...     end: int = 0
    >>> Span(3), Span(3) == Span(3, 0), hash(Span(3)) == hash(Span(3, 0))
    (Span(start=3, end=0), True, True)
    >>> Span(3).end = 4
    Traceback (most recent call last):
    dataclasses.FrozenInstanceError: cannot assign to field 'end'
    """
    if cls is None:
        return lambda known: _made(known, eq=eq)
    return _made(cls, eq=eq)


def _made(cls: Class, *, eq: bool) -> Class:
    plain: type = dataclass(init=False, repr=False, eq=False)(cls)  # reads the fields, and makes no function
    known = fields(plain)
    members = dict(plain.__dict__)
    for name in ("__dict__", "__weakref__", *(one.name for one in known)):
        members.pop(name, None)
    members |= {"__slots__": tuple(one.name for one in known), "__getstate__": _state, "__setstate__": _restore}
    members.setdefault("__repr__", _told)
    if eq:
        members |= _comparing(known)
    told = {"__module__": cls.__module__, "__qualname__": cls.__qualname__, "__doc__": cls.__doc__}
    opened = type(cls)(cls.__name__, cls.__bases__, members | told)
    sealed = type(cls)(
        cls.__name__, (opened,), {"__slots__": (), "__setattr__": _refuse, "__delattr__": _refuse, **told}
    )
    type.__setattr__(sealed, "__init__", _constructor(known, opened, sealed))
    return sealed


def _constructor(known: tuple[Field[Any], ...], opened: type, sealed: type) -> Callable[..., None]:
    """The constructor, written out for these fields."""
    few = len(known) < FEW
    put = '_open(self, "{name}", {value})' if few else "self.{name} = {value}"
    names: dict[str, Any] = {"_opened": opened, "_sealed": sealed, "_open": object.__setattr__, "_made_anew": MISSING}
    taken: list[str] = []
    lines: list[str] = []
    for one in known:
        name = one.name
        names[f"_of_{name}"] = one.default if one.default_factory is MISSING else one.default_factory
        if one.init:
            plain = one.default is MISSING and one.default_factory is MISSING
            own = "_made_anew" if one.default is MISSING else f"_of_{name}"
            taken.append(name if plain else f"{name}={own}")
            made = "" if one.default_factory is MISSING else f"_of_{name}() if {name} is _made_anew else "
            lines.append(put.format(name=name, value=f"{made}{name}"))
        elif one.default is not MISSING or one.default_factory is not MISSING:
            made = "" if one.default_factory is MISSING else "()"
            lines.append(put.format(name=name, value=f"_of_{name}{made}"))
    if hasattr(sealed, "__post_init__"):
        lines.append("self.__post_init__()")
    if not few:
        lines = ['_open(self, "__class__", _opened)', *lines, "self.__class__ = _sealed"]
    body = "\n ".join(lines or ["pass"])
    exec(f"def __init__(self, {', '.join(taken)}):\n {body}", names)  # noqa: S102 - as `dataclasses` does
    constructor: Callable[..., None] = names["__init__"]
    constructor.__qualname__ = f"{sealed.__qualname__}.__init__"
    return constructor


def _comparing(known: tuple[Field[Any], ...]) -> dict[str, Callable[..., Any]]:
    """What compares two records by their fields, but for those that are told not to be compared."""
    compared = [one.name for one in known if one.compare]
    values = attrgetter(*compared) if compared else type
    first = attrgetter(compared[0]) if compared else type

    def equal(self: object, other: object) -> Any:
        if other is self:
            return True
        if other.__class__ is not self.__class__:
            return NotImplemented
        return first(self) == first(other) and values(self) == values(other)  # most differ in the first: an id

    def hashed(self: object) -> int:
        return hash(values(self))

    return {"__eq__": equal, "__hash__": hashed}


def _refuse(_: object, name: str, *value: object) -> None:
    raise FrozenInstanceError(f"cannot {'assign to' if value else 'delete'} field {name!r}")


def _told(self: Any) -> str:
    shown = ", ".join(f"{one.name}={getattr(self, one.name)!r}" for one in fields(self) if one.repr)
    return f"{self.__class__.__qualname__}({shown})"


def _state(self: Any) -> list[Any]:
    return [getattr(self, one.name) for one in fields(self)]


def _restore(self: Any, state: list[Any]) -> None:
    for one, value in zip(fields(self), state, strict=True):
        object.__setattr__(self, one.name, value)
