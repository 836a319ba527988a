"""What an export writes of an entry by its declaration alone."""

import pytest

from cvparse.export.declared import date_of, facts_of, name_of, points_of, text_of
from cvparse.export.markdown_entries import _declared as markdown_form
from cvparse.export.rendercv import _declared as rendercv_entry
from loans import CONCERTS, LOANS, PRIZES, Concert, Loan, Prize

CELLO = Loan(
    title="Cello", lender="Example Bank", players=("A. B.", "C. D."), start="2019", ongoing=True, note="In a case.",
    label="3.",
)  # fmt: skip
ICE = Concert(work="Ice", hall="Hall", date="2019-08", highlights=("a", "b"))


def test_name_facts_and_points():
    assert name_of(CELLO, LOANS) == "Cello"
    assert [(name, value) for name, value in facts_of(CELLO, LOANS) if value] == [
        ("Lender", ("Example Bank",)), ("Players", ("A. B.", "C. D.")), ("Note", ("In a case.",)),
    ]  # fmt: skip
    assert points_of(CELLO) == ()
    assert points_of(ICE) == ("a", "b")
    assert facts_of(ICE, CONCERTS) == [("Hall", ("Hall",)), ("Player", ())]


@pytest.mark.parametrize(
    ("entry", "date"), [(CELLO, "2019 – present"), (ICE, "2019-08"), (Concert(), ""), (Prize(name="Medal"), "")]
)
def test_dates(entry, date):
    assert date_of(entry) == date


@pytest.mark.parametrize(
    ("field", "text"), [("title", ("Cello",)), ("players", ("A. B.", "C. D.")), ("url", ()), ("no_field", ())]
)
def test_texts(field, text):
    assert text_of(CELLO, field) == text


def test_a_line_of_markdown():
    assert markdown_form(LOANS)(CELLO) == (
        "Cello", ["2019 – present", "Lender: Example Bank. Players: A. B.; C. D.. Note: In a case."], (),
    )  # fmt: skip
    assert markdown_form(CONCERTS)(ICE) == ("Ice", ["2019-08", "Hall: Hall"], ("a", "b"))


def test_an_entry_of_rendercv():
    assert rendercv_entry(LOANS)(CELLO) == {
        "name": "3. Cello", "start_date": 2019, "end_date": "present",
        "summary": "Lender: Example Bank. Players: A. B.; C. D.. Note: In a case.",
    }  # fmt: skip
    assert rendercv_entry(CONCERTS)(ICE) == {
        "name": "Ice", "date": "2019-08", "summary": "Hall: Hall", "highlights": ["a", "b"],
    }  # fmt: skip
    assert rendercv_entry(PRIZES)(Prize(name="Medal")) == {"name": "Medal"}
