from cvparse.entries.types import Context
from cvparse.layout.types import Furniture, FurnitureKind
from cvparse.lexicon import load
from cvparse.model import Person
from cvparse.parsers.contact.running_heads import running_details
from pages import Sheet

CONTEXT = Context(load(("en",)))


def furniture(*texts):
    sheet = Sheet()
    found = []
    for number, text in enumerate(texts):
        first = len(sheet.words)
        sheet.print(40, 760 + 12 * number, text)
        words = tuple(sheet.words[first:])
        found.append(Furniture(FurnitureKind.RUNNING_FOOT, 1, text, words, words[0].box))
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
