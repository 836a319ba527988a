"""A value is made, compared, hashed and shown as a frozen dataclass is, and copied with a change."""

import dataclasses
import pickle

import pytest

from cvparse.text.value_class import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A place with a default."""

    town: str
    floor: int = 0


@dataclass(frozen=True, slots=True)
class Street:
    """Another class with the same fields."""

    town: str
    floor: int = 0


@dataclass(frozen=True, slots=True)
class Lone:
    """A class of one field."""

    town: str


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """A class of which each object is itself alone."""

    town: str


@dataclass(frozen=True, slots=True)
class Noted:
    """A class with a field that is not compared."""

    town: str
    note: str = dataclasses.field(default="", compare=False)


@dataclass(slots=True)
class Sheet:
    """A class whose objects change."""

    rows: list[str] = dataclasses.field(default_factory=list)


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [
        (Place("A"), Place("A", 0), True),
        (Place("A"), Place("A", 1), False),
        (Place("A"), Place("B"), False),
        (Place("A"), Street("A"), False),
        (Lone("A"), Lone("A"), True),
        (Lone("A"), Lone("B"), False),
        (Lone("A"), "A", False),
        (Known("A"), Known("A"), False),
        (Noted("A", "one"), Noted("A", "other"), True),
        (Noted("A", "one"), Noted("B", "one"), False),
        (Sheet(["A"]), Sheet(["A"]), True),
    ],
)
def test_values_are_equal_where_class_and_fields_are(one, other, equal):
    assert (one == other) is equal


def test_equal_values_are_one_key():
    assert len({Place("A"), Place("A"), Place("A", 1), Lone("A"), Lone("A")}) == 3


def test_a_value_is_shown_with_its_fields():
    assert repr(Place("A", 1)) == "Place(town='A', floor=1)"


def test_a_value_has_no_other_attributes():
    with pytest.raises(AttributeError):
        Place("A").street = "B"  # type: ignore[attr-defined]


def test_a_value_is_copied_with_a_change_and_sent_to_another_process():
    assert dataclasses.replace(Place("A"), floor=2) == Place("A", 2)
    assert pickle.loads(pickle.dumps(Place("A", 3))) == Place("A", 3)


def test_what_is_not_frozen_is_a_plain_dataclass():
    sheet = Sheet()
    sheet.rows.append("A")
    assert sheet == Sheet(["A"])
    assert Sheet.__hash__ is None


def test_what_may_change_has_no_hash():
    sheet = Sheet(["A"])
    sheet.rows.append("B")
    assert sheet == Sheet(["A", "B"])
    assert repr(sheet) == "Sheet(rows=['A', 'B'])"
    with pytest.raises(TypeError):
        hash(sheet)
