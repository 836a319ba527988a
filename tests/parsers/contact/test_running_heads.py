import pytest

from cvparse.entries.types import Context
from cvparse.layout.types import Furniture, FurnitureKind
from cvparse.lexicon import load
from cvparse.model import Person
from cvparse.parsers.contact.running_heads import running_details
from pages import Sheet

CONTEXT = Context(load(("en",)))


def furniture(*texts, page=1, kind=FurnitureKind.RUNNING_FOOT):
    sheet = Sheet()
    found = []
    for number, text in enumerate(texts):
        first = len(sheet.words)
        sheet.print(40, 760 + 12 * number, text)
        words = tuple(sheet.words[first:])
        found.append(Furniture(kind, page, text, words, words[0].box))
    return found


def person(outcome):
    return next(reading.entry for reading in outcome.parsed.readings if isinstance(reading.entry, Person))


def test_details_at_the_foot_of_each_page():
    outcome = running_details(
        furniture("12 Fjord Street, Larvik, MA 02139", "+1 857-555-0101 • mira@example.org • oduya.example.org"),
        CONTEXT,
    )
    assert outcome is not None
    found = person(outcome)
    assert found.emails == ("mira@example.org",)
    assert found.phones == ("+1 857-555-0101",)
    assert found.address == "12 Fjord Street, Larvik, MA 02139"
    assert outcome.parsed.leftover == ()


def test_a_name_in_a_running_head_only():
    outcome = running_details(furniture("Mira Oduya – 2"), CONTEXT)
    assert outcome is not None
    assert person(outcome) == Person(name="Mira Oduya")


def test_what_says_nothing_of_a_known_owner():
    assert running_details(furniture("Mira Oduya – 2"), Context(load(("en",)), owner="Mira Oduya")) is None
    assert running_details([], CONTEXT) is None


def name_in(*found):
    outcome = running_details([item for items in found for item in items], CONTEXT)
    return person(outcome).name if outcome else None


def test_the_first_page_that_has_running_heads_counts():
    first, later = furniture("Mira Oduya", page=2), furniture("Jonas Berg", page=3)
    assert name_in(later, first) == "Mira Oduya"
    assert name_in(first, later) == "Mira Oduya"


def test_a_page_number_is_no_running_head():
    assert name_in(furniture("Mira Oduya", kind=FurnitureKind.PAGE_NUMBER)) is None
    number = furniture("Jonas Berg", kind=FurnitureKind.PAGE_NUMBER)
    assert name_in(number, furniture("Mira Oduya", page=2)) == "Mira Oduya"


def test_only_the_name_of_a_head_without_an_address():
    outcome = running_details(furniture("Mira Oduya", "Professor of Geology"), CONTEXT)
    assert outcome is not None
    assert person(outcome) == Person(name="Mira Oduya")


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Mira Oduya – 2", "Mira Oduya"),
        ("Mira Oduya | Page 2 of 12", "Mira Oduya"),
        ("Mira Oduya, 2/12", "Mira Oduya"),
        ("Mira Oduya", "Mira Oduya"),
    ],
)
def test_the_number_of_the_page_is_no_part_of_the_name(printed, name):
    assert name_in(furniture(printed)) == name


def test_a_telephone_number_is_no_number_of_a_page():
    outcome = running_details(furniture("Mira Oduya", "+1 857-555-0101"), CONTEXT)
    assert outcome is not None
    assert person(outcome).phones == ("+1 857-555-0101",)


def test_details_of_a_known_owner_are_read_where_they_reach_him():
    known = Context(load(("en",)), owner="Mira Oduya")
    assert running_details(furniture("mira@example.org"), known) is not None
