"""The evidence of all entries of a document, list by list."""

from itertools import permutations

from cvparse.assembly.confidence.entries import Read, _agreement, evidence_of_entries
from cvparse.assembly.confidence.list_habits import Habits
from cvparse.assembly.confidence.shown import Shown
from cvparse.assembly.ledger import Account, Ledger
from cvparse.lexicon import load
from cvparse.model import Author, Award, OtherSection, Person, Publication, SectionKind
from cvparse.parsers.types import Outcome
from cvparse.spans.readings import Parsed, Reading
from printed import section

AWARDS = section(SectionKind.AWARDS, "Medal, 2019", "Awards")
LEXICON = load(("en",))
OWN = Publication(title="On Ice", authors=(Author(name="Ada Lund", is_self=True),))
OTHERS = Publication(title="On Snow", authors=(Author(name="Ben Okri"),))


def found(*entries):
    readings = tuple(Reading(entry, "plain", (number,)) for number, entry in enumerate(entries))
    ledger = Ledger(dict.fromkeys(range(len(entries)), Account.VALUE), ())
    return [*evidence_of_entries(Read({}, (Outcome(AWARDS, Parsed(readings)),), ledger, None, LEXICON))]


def test_only_entries_of_collections_have_evidence():
    shown = found(Award(title="Medal"), Person(name="Ada Lund"), "rivers", OtherSection(text="x"))
    assert [one.listed.entry for one in shown] == [Award(title="Medal")]


def test_entries_of_one_type_are_a_list():
    shown = found(Award(title="Medal"), OWN, Award(title="Prize"))
    assert [(one.collection, one.listed.habits.size) for one in shown] == [
        ("awards", 2),
        ("awards", 2),
        ("publications", 1),
    ]
    assert "entries of the list read alike: 0.99 or more" in shown[0].shown.favour


def test_how_many_works_are_the_owners():
    half, whole = (f"share of works of the owner: {share} or more" for share in (0.5, 0.9))
    assert all(half in one.shown.favour and whole not in one.shown.favour for one in found(OWN, OTHERS))
    assert all(whole in one.shown.favour for one in found(OWN, OWN))


def test_a_list_of_odd_values():
    shown = found(Award(title="Medal ("), Award(title="Prize"))
    assert all("odd values in the list: 0.3 or more" in one.shown.against for one in shown)


def test_an_entry_shows_what_its_values_show_and_a_value_how_sure_its_entry_is():
    (one,) = found(Award(title="Medal (", date="2019"))
    assert "a title leaves a bracket open" in one.shown.against
    assert "a title leaves a bracket open" in one.of_value("title", 0.5).against
    assert one.of_value("date", 0.5) == Shown(
        (),
        ("how sure its entry is: 0.2 or more", "how sure its entry is: 0.4 or more"),
        ("awards: date", "a value without words of its own"),
    )


def test_a_period_is_as_sure_as_its_first_date():
    (one,) = found(Award(title="Medal", date="2019"))
    assert one.of_value("period", 0.5) == one.of_value("date", 0.5)


def test_how_alike_entries_are_is_the_same_in_any_order_of_their_fields():
    """A sum of shares would be a hair off in some orders."""
    for counts in permutations((17, 3, 20, 14, 6)):
        filled = {str(number): count for number, count in enumerate(counts)}
        assert _agreement([None] * 20, Habits(20, filled, {}, {}, {}, 0)) == 0.82
