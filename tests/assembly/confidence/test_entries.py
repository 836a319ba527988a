"""The evidence of all entries of a document, list by list."""

from itertools import permutations

from cvparse.assembly.confidence.entries import _agreement, evidence_of_entries
from cvparse.assembly.confidence.list_habits import Habits
from cvparse.assembly.ledger import Account, Ledger
from cvparse.model import Author, Award, OtherSection, Person, Publication, SectionKind
from cvparse.parsers.types import Outcome
from cvparse.spans.readings import Parsed, Reading
from printed import section

AWARDS = section(SectionKind.AWARDS, "Medal, 2019", "Awards")
OWN = Publication(title="On Ice", authors=(Author(name="Ada Lund", is_self=True),))
OTHERS = Publication(title="On Snow", authors=(Author(name="Ben Okri"),))


def found(*entries):
    readings = tuple(Reading(entry, "plain", (number,)) for number, entry in enumerate(entries))
    ledger = Ledger(dict.fromkeys(range(len(entries)), Account.VALUE), ())
    return [*evidence_of_entries((Outcome(AWARDS, Parsed(readings)),), ledger, None, "en")]


def test_only_entries_of_collections_have_evidence():
    shown = found(Award(title="Medal"), Person(name="Ada Lund"), "rivers", OtherSection(text="x"))
    assert [reading.entry for reading, _ in shown] == [Award(title="Medal")]


def test_entries_of_one_type_are_a_list():
    shown = found(Award(title="Medal"), OWN, Award(title="Prize"))
    sizes = [next(name for name in names if name.startswith("entries of the list:")) for _, names in shown]
    assert sizes == ["entries of the list: 1", "entries of the list: 1", "entries of the list: 0"]
    assert "entries of the list read alike: 4" in shown[0][1]


def test_how_many_works_are_the_owners():
    assert all("works of the owner: 2" in names for _, names in found(OWN, OTHERS))
    assert all("works of the owner: 4" in names for _, names in found(OWN, OWN))


def test_a_list_of_odd_values():
    assert all("odd values in the list: 3" in names for _, names in found(Award(title="Medal ("), Award(title="Prize")))


def test_how_alike_entries_are_is_the_same_in_any_order_of_their_fields():
    """A sum of shares would be a hair off in some orders."""
    for counts in permutations((17, 3, 20, 14, 6)):
        filled = {str(number): count for number, count in enumerate(counts)}
        assert _agreement([None] * 20, Habits(20, filled, {}, {}, {}, 0)) == 0.82
