"""The print of an entry by its declaration alone."""

from cvparse.render.declared import printer_of
from cvparse.render.printed import Span
from cvparse.render.words import words_of
from loans import CONCERTS, LOANS, PRIZES, Concert, Loan, Prize

CELLO = Loan(
    title="Cello", lender="Example Bank", players=("A. B.", "C. D."), url="https://cello.example.org", grade="worn",
    start="2019", ongoing=True, note="In a case.", label="3.",
)  # fmt: skip


def rows(entry):
    return ["".join(span.text for span in row.spans) for row in entry.rows]


def test_facts_stand_in_rows_behind_their_labels():
    printed = printer_of(LOANS)(CELLO, words_of("en"))
    assert rows(printed) == [
        "Cello", "worn", "Funder: Example Bank", "Investigators: A. B.; C. D.", "https://cello.example.org",
    ]  # fmt: skip
    assert printed.rows[0].spans == (Span("Cello", bold=True),)
    assert printed.rows[-1].spans[0].link == "https://cello.example.org"
    assert [[span.text for span in bullet] for bullet in printed.bullets] == [["In a case."]]
    assert (printed.dates, printed.label) == ("2019 – Present", "3.")


def test_labels_are_those_of_the_language():
    assert rows(printer_of(LOANS)(CELLO, words_of("de")))[2] == "Förderer: Example Bank"


def test_one_date_and_points():
    printed = printer_of(CONCERTS)(
        Concert(work="Ice", hall="Hall", date="2019-08", highlights=("a", "b")), words_of("en")
    )
    assert rows(printed) == ["Ice", "Venue: Hall"]
    assert len(printed.bullets) == 2
    assert (printed.dates, printed.label) == ("Aug 2019", "")


def test_an_entry_that_has_no_date():
    printed = printer_of(PRIZES)(Prize(name="Medal"), words_of("en"))
    assert (rows(printed), printed.dates, printed.bullets) == (["Medal"], "", ())
