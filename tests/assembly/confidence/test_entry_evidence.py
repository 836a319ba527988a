"""What speaks for and against an entry: its section, its list, its words, its fields."""

import pytest

from cvparse.assembly.confidence.entry_evidence import Surroundings, evidence_of, is_odd
from cvparse.assembly.confidence.list_habits import habits_of, traits_of
from cvparse.assembly.confidence.printed_alike import customs_of
from cvparse.assembly.confidence.shown import Shown
from cvparse.assembly.confidence.value_evidence import Listed
from cvparse.assembly.ledger import Account
from cvparse.lexicon import load
from cvparse.model import Award, Experience, Publication, SectionKind
from cvparse.parsers.types import Outcome
from cvparse.spans.readings import Parsed, Reading
from cvparse.spans.worksheet import Claim
from printed import Printer, section

AWARDS = section(SectionKind.AWARDS, "Medal, 2019", "Awards")
LEXICON = load(("en",))


def shown(entry, *, words=(0, 1), unparsed=0, claims=(), others=(), rule="awards", routed=(), margin=None, lines=None):
    reading = Reading(entry, rule, words, claims)
    traits = traits_of(reading, entry)
    habits = habits_of([traits, *(traits_of(Reading(one, rule, words), one) for one in others)])
    outcome = Outcome(AWARDS, Parsed(), routed)
    place = Surroundings("awards", outcome, margin, lines, habits, 1.0, 0.0, Shown(("the document",)), None, LEXICON)
    accounts = {word: Account.UNPARSED if word < unparsed else Account.VALUE for word in words}
    one = Listed(reading, entry, traits, None, habits, customs_of([]))
    return evidence_of(one, place, accounts, {"title": Shown(("of a value",))})


def evidence(entry, **options):
    return set(shown(entry, **options).names)


@pytest.mark.parametrize(
    ("options", "found"),
    [
        ({}, {"collection: awards", "no heading", "the document", "of a value"}),
        ({"margin": 3.0}, {"sum for its heading: 3.0 or more"}),
        ({"lines": 0.5}, {"chance of its kind by the lines of the section: 0.5 or more"}),
        ({"routed": ("a rule",)}, {"read as another kind than its heading says"}),
        ({"unparsed": 2, "words": (0, 1, 2)}, {"words unparsed: 1 or more", "words unparsed: 2 or more"}),
        ({"rule": "labelled facts > awards"}, {"behind labels"}),
    ],
)
def test_the_place_and_the_words(options, found):
    assert found <= evidence(Award(title="Medal", date="2019"), **options)


def test_steps_that_are_not_reached():
    found = evidence(Award(title="Medal", date="2019"), margin=2.9, lines=0.49, unparsed=1)
    assert "sum for its heading: 3.0 or more" not in found
    assert "chance of its kind by the lines of the section: 0.5 or more" not in found
    assert "words unparsed: 2 or more" not in found


def test_words_that_are_only_kept():
    text, _ = Printer().text("given by the town", 0.0)
    found = evidence(Award(title="x"), words=(0, 1, 2, 3), claims=(Claim("note", text),))
    assert "words kept as they stand: 0.6 or more" in found


def test_a_place_that_is_kept_is_no_doubt():
    text, _ = Printer().text("Oslo, Norway", 0.0)
    found = evidence(Award(title="x"), words=(0, 1, 2, 3), claims=(Claim("note", text),))
    assert not any(name.startswith("words kept") for name in found)


def test_the_fields():
    found = shown(Award(title="Medal", date="2019"))
    assert {"awards with title", "awards with date", "fields: 2 or more"} <= set(found.favour)
    assert "fields: 3 or more" not in found.favour
    assert "awards with awarder" not in found.favour
    assert "awards with one date" in evidence(Experience(title="Lecturer", start="2019"))
    assert "awards with one date" not in evidence(Experience(title="Lecturer", start="2019", ongoing=True))
    assert "one text for two fields" in evidence(Award(title="Medal", awarder="medal"))


def test_one_among_others():
    alike = [Award(title="Prize", date="2011")] * 9
    found = evidence(Award(title="Medal", awarder="Larvik"), others=alike)
    assert {"lacks what the others have: 1 or more", "has what the others lack: 1 or more"} <= found
    assert not {"lacks what the others have: 2 or more", "has what the others lack: 2 or more"} & found


def test_a_work():
    assert "a work without a year" in evidence(Publication(title="On Ice"))


def test_an_odd_value():
    assert is_odd(Award(title="Medal ("))
    assert not is_odd(Award(title="Medal"))
