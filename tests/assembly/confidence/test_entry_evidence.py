"""What speaks for and against an entry: its section, its list, its words, its fields."""

import pytest

from cvparse.assembly.confidence.entry_evidence import Surroundings, evidence_of, is_odd
from cvparse.assembly.confidence.list_habits import habits_of, traits_of
from cvparse.assembly.ledger import Account
from cvparse.model import Author, Award, Experience, Publication, SectionKind
from cvparse.parsers.types import Outcome
from cvparse.spans.readings import Parsed, Reading
from cvparse.spans.worksheet import Claim
from printed import Printer, section

AWARDS = section(SectionKind.AWARDS, "Medal, 2019", "Awards")


def evidence(entry, *, words=(0, 1), unparsed=0, claims=(), others=(), rule="awards", routed=(), margin=None, own=None):
    reading = Reading(entry, rule, words, claims)
    traits = traits_of(reading, entry)
    habits = habits_of([traits, *(traits_of(Reading(one, rule, words), one) for one in others)])
    outcome = Outcome(AWARDS, Parsed(), routed)
    place = Surroundings("awards", outcome, margin, habits, 1.0, 0.0, 0.0, own, "en")
    accounts = {word: Account.UNPARSED if word < unparsed else Account.VALUE for word in words}
    return set(evidence_of(reading, entry, traits, place, accounts))


@pytest.mark.parametrize(
    ("options", "shown"),
    [
        ({}, {"collection: awards", "no heading", "in English", "words unparsed: 0", "entries of the list: 0"}),
        ({"margin": 3.5}, {"heading: 2"}),
        ({"routed": ("a rule",)}, {"read as another kind than its heading says"}),
        ({"unparsed": 2, "words": (0, 1, 2)}, {"words unparsed: 2"}),
        ({"rule": "labelled facts > awards"}, {"behind labels"}),
        ({"words": tuple(range(31))}, {"awards, words: 4"}),
    ],
)
def test_the_place_and_the_words(options, shown):
    assert shown <= evidence(Award(title="Medal", date="2019"), **options)


def test_words_that_are_only_kept():
    text, _ = Printer().text("given by the town", 0.0)
    assert "words kept as they stand: 4" in evidence(
        Award(title="x"), words=(0, 1, 2, 3), claims=(Claim("note", text),)
    )


def test_the_fields():
    found = evidence(Award(title="Medal (", date="2019"))
    assert {"awards with title", "awards with date", "fields: 1", "a title leaves a bracket open"} <= found
    assert "awards with awarder" not in found
    assert "awards with one date" in evidence(Experience(title="Lecturer", start="2019"))
    assert "awards with one date" not in evidence(Experience(title="Lecturer", start="2019", ongoing=True))


def test_one_among_others():
    alike = [Award(title="Prize", date="2011")] * 9
    found = evidence(Award(title="Medal", awarder="Larvik"), others=alike)
    assert {"lacks what the others have: 1", "has what the others lack: 1", "entries of the list: 3"} <= found


def test_a_work():
    people = (Author(name="Ada Lund", family="Lund", given="Ada"), Author(name="Okri", family="Okri", given=None))
    found = evidence(Publication(title="On Ice", authors=people), own=0.0)
    assert {"works of the owner: 0", "the owner is no author", "an author of one name", "authors: 2"} <= found
    assert "nobody is named" in evidence(Publication(title="On Ice"))


def test_an_odd_value():
    assert is_odd(Award(title="Medal ("))
    assert not is_odd(Award(title="Medal"))
