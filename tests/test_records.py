"""Records behave as frozen, slotted dataclasses do."""

import copy
import dataclasses
import pickle

import pytest

from numcheck.records import record


@record
class Place:
    """Few fields."""

    at: int
    notes: list[str] = dataclasses.field(default_factory=list, compare=False)


@record
class Span:
    """So many fields that the constructor opens the record to set them."""

    start: int
    end: int
    part: str = "text"
    notes: list[str] = dataclasses.field(default_factory=list, repr=False, compare=False)
    size: int = dataclasses.field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "size", self.end - self.start)


@record(eq=False)
class Mark:
    """Equal to none but itself."""

    at: int


RECORDS = [Place(3), Span(3, 7)]


@pytest.mark.parametrize("made", RECORDS)
def test_no_field_can_be_set_or_deleted(made):
    """A record is sealed once it is made."""
    name = dataclasses.fields(made)[0].name
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(made, name, 4)
    with pytest.raises(dataclasses.FrozenInstanceError):
        delattr(made, name)
    with pytest.raises((dataclasses.FrozenInstanceError, AttributeError)):
        made.other = 4
    assert not hasattr(made, "__dict__")


@pytest.mark.parametrize("made", RECORDS)
def test_copies_are_equal_and_sealed(made):
    """A record survives a copy and the way to another process."""
    for other in (copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made)), dataclasses.replace(made)):
        assert other == made
        assert hash(other) == hash(made)
        assert type(other) is type(made)


def test_defaults_are_made_for_each():
    """No two records share the list that one of them is given by default."""
    Place(1).notes.append("seen")
    assert Place(1).notes == []
    assert Span(1, 2).notes is not Span(1, 2).notes


def test_comparison_and_text_follow_the_fields():
    """What is not to be compared or shown is not."""
    assert Span(3, 7, notes=["seen"]) == Span(3, 7)
    assert Span(3, 7) != Span(3, 8)
    assert repr(Span(3, 7)) == "Span(start=3, end=7, part='text', size=4)"
    assert Mark(1) != Mark(1)


def test_a_missing_argument_is_told():
    """The constructor takes what a dataclass would."""
    with pytest.raises(TypeError, match=r"Span.__init__\(\) missing 1 required positional argument: 'end'"):
        Span(3)
