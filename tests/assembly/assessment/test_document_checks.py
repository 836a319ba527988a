"""Each check has a document that it passes and one that it must not."""

from types import SimpleNamespace

import pytest

from cvparse.assembly.assessment.document_checks import (
    CHECKS,
    ENOUGH_WORDS,
    KNOWN_WORDS,
    LONG_CV,
    LONGEST_ADDRESS,
    Found,
    checks_of,
)
from cvparse.assembly.ledger import Account, Ledger
from cvparse.layout.types import FurnitureKind
from cvparse.model import (
    CV,
    Author,
    Award,
    Experience,
    FurnitureItem,
    Issue,
    Person,
    Publication,
    SectionHeading,
    SectionKind,
    Source,
)
from cvparse.spans.worksheet import Claim
from printed import Printer, section

ADA = Person(name="Ada Lund")
NOTHING = CV()


def found(cv=NOTHING, *, accounts=(Account.VALUE,), sections=(), claims=(), pages=(), numbers=(), known_words=1.0):
    reading = SimpleNamespace(taken=claims)
    outcome = SimpleNamespace(parsed=SimpleNamespace(readings=(reading,)))
    furniture = [SimpleNamespace(kind=FurnitureKind.PAGE_NUMBER, page=page, text=text) for page, text in numbers]
    findings = SimpleNamespace(
        ledger=Ledger(dict(enumerate(accounts)), ()),
        sections=sections,
        outcomes=(outcome,),
        document=SimpleNamespace(pages=[SimpleNamespace(number=n, words=words) for n, words in enumerate(pages, 1)]),
        layout=SimpleNamespace(furniture=furniture),
    )
    return Found(findings, cv if cv.person.name else cv.model_copy(update={"person": ADA}), known_words)


def failed(asked):
    return {check.code: check.message for check in checks_of(asked) if not check.passed}


def works(*authors, count=5, year=2015):
    people = tuple(Author(name=name, family=name, is_self=name == "Lund") for name in authors)
    return tuple(Publication(title="On Ice", authors=people, year=year) for _ in range(count))


def headed(kind, entries):
    return CV(sections=(SectionHeading(heading="Prizes", kind=kind, level=1, page=1, entries=entries),))


def test_what_is_found_nowhere_passes():
    checks = list(checks_of(found()))
    assert [check.code for check in checks] == list(CHECKS)
    assert [check.message for check in checks if not check.passed] == []
    assert all(check.message for check in checks)


ISSUES = {
    "reader_failed": "readers",
    "form_not_shown": "form_shown",
    "numbering_gap": "printed_numbers",
    "no_title": "entries",
    "end_before_start": "dates",
    "impossible_date": "dates",
    "garbled_text": "legible",
    "portfolio": "form_shown",
    "address_too_long": "address",
}


@pytest.mark.parametrize(("issue", "code"), ISSUES.items())
def test_an_issue_fails_its_check(issue, code):
    assert set(failed(found(CV(issues=(Issue(code=issue, message="look"),))))) == {code}


def test_one_issue_says_its_message_and_several_are_counted():
    gap = Issue(code="numbering_gap", message="3 is missing")
    assert failed(found(CV(issues=(gap,)))) == {"printed_numbers": "3 is missing"}
    assert failed(found(CV(issues=(gap, gap)))) == {"printed_numbers": "2 gaps in printed numbers"}
    nameless = Issue(code="no_title", message="x")
    assert failed(found(CV(issues=(nameless,))))["entries"].startswith("an entry says")
    assert failed(found(CV(issues=(nameless, nameless))))["entries"].startswith("2 entries say")


@pytest.mark.parametrize(
    ("year", "as_of", "fails"), [(2015, None, False), (2000, None, False), (1999, None, True), (2030, None, False),
                                 (2031, None, True), (2031, "2024-05", False)],
)  # fmt: skip
def test_works_are_of_the_years_of_the_career(year, as_of, fails):
    cv = CV(
        source=Source(as_of=as_of),
        experience=(Experience(title="Lecturer", start="2010", end="2020"),),
        publications=works("Lund", year=year),
    )
    assert ("years_of_works" in failed(found(cv))) is fails


def test_one_odd_year_among_many_is_a_slip():
    cv = CV(awards=(Award(date="2015"),), publications=(*works("Lund", count=20), *works("Lund", count=1, year=1930)))
    assert failed(found(cv)) == {}


@pytest.mark.parametrize(("words", "fails"), [(LONG_CV - 1, False), (LONG_CV, True)])
def test_a_long_cv_lists_works(words, fails):
    assert ("works" in failed(found(accounts=[Account.VALUE] * words))) is fails
    assert failed(found(CV(publications=works("Lund")), accounts=[Account.VALUE] * words)) == {}


@pytest.mark.parametrize(("kind", "entries", "fails"), [("awards", 0, True), ("awards", 1, False), ("other", 0, False)])
def test_a_section_has_entries(kind, entries, fails):
    printed = section(SectionKind(kind), "Medal, 2019", "Prizes")
    assert ("sections" in failed(found(headed(kind, entries), sections=(printed,)))) is fails


@pytest.mark.parametrize(("unparsed", "fails"), [(5, False), (6, True)])
def test_a_twentieth_may_be_unparsed(unparsed, fails):
    accounts = [Account.UNPARSED] * unparsed + [Account.VALUE] * (100 - unparsed)
    assert failed(found(accounts=accounts)) == ({"words_read": "6 of 100 words unparsed"} if fails else {})


@pytest.mark.parametrize(("nameless", "fails"), [(1, False), (2, True)])
def test_one_of_many_entries_may_say_nothing_by_which_it_is_called(nameless, fails):
    cv = CV(awards=(Award(title="Medal"),) * 20, issues=(Issue(code="no_title", message="x"),) * nameless)
    assert ("entries" in failed(found(cv))) is fails


@pytest.mark.parametrize(
    ("other", "field", "words", "fails"),
    [
        (2, "note", 3, False),
        (3, "note", 3, True),
        (0, "notes.1", 5, False),
        (1, "notes.1", 5, True),
        (6, "note", 0, True),
        (2, "highlights.0", 5, False),  # what a post was about is its text
    ],
)
def test_few_words_stand_in_notes_only(other, field, words, fails):
    text, _ = Printer().text("one two three four five", 0.0)
    accounts = [Account.OTHER] * other + [Account.VALUE] * (20 - other)
    claims = (Claim(field, text[: len(" ".join(text.text.split()[:words]))]), Claim("title", text))
    assert ("words_in_notes" in failed(found(accounts=accounts, claims=claims))) is fails


@pytest.mark.parametrize(
    ("name", "fails"),
    [("Ada Lund", False), ("Ana María de la Cruz Soto", False), ("Ada Lund 2", True), ("A B C D E F G", True)],
)
def test_a_name_looks_like_one(name, fails):
    assert ("name" in failed(found(CV(person=Person(name=name))))) is fails


def test_a_cv_without_a_name():
    asked = found()
    nameless = Found(asked.findings, CV())
    assert failed(nameless) == {"name": "no name was read"}


@pytest.mark.parametrize(("length", "fails"), [(LONGEST_ADDRESS, False), (LONGEST_ADDRESS + 1, True)])
def test_an_address_looks_like_one(length, fails):
    person = Person(name="Ada Lund", address="x" * length)
    assert ("address" in failed(found(CV(person=person)))) is fails


@pytest.mark.parametrize(
    ("share", "words", "fails"),
    [
        (KNOWN_WORDS, ENOUGH_WORDS, False),
        (KNOWN_WORDS - 0.01, ENOUGH_WORDS, True),
        (KNOWN_WORDS - 0.01, ENOUGH_WORDS - 1, False),
    ],
)
def test_the_language_has_word_lists(share, words, fails):
    assert ("language" in failed(found(accounts=[Account.VALUE] * words, known_words=share))) is fails


def test_text_that_nobody_can_see():
    hidden = FurnitureItem(text="x", page=1, bbox=(0, 0, 1, 1), kind="hidden")
    assert set(failed(found(CV(furniture=(hidden,))))) == {"hidden_text"}
    assert failed(found(CV(furniture=(hidden.model_copy(update={"kind": "page_number"}),)))) == {}


def test_a_page_without_text_may_be_a_picture():
    assert failed(found(pages=(["word"], []))) == {"pages_of_text": "no text on page 2: it may be a picture"}
    assert failed(found(pages=(["word"], ["word"]))) == {}


@pytest.mark.parametrize(
    ("numbers", "said"),
    [
        ([(1, "1"), (2, "2"), (3, "3")], {}),
        ([(1, "12"), (2, "Page 13 of 40"), (3, "14")], {}),
        ([(1, "1"), (1, "2014"), (2, "2"), (3, "3")], {}),  # a year at the foot is no number of a page
        ([(1, "2"), (2, "1")], {}),  # two say too little
        ([(1, "1"), (2, "3"), (3, "2")], {"page_order": "the pages are out of order: a page 2 follows a page 3"}),
    ],
)
def test_pages_stand_in_their_order(numbers, said):
    assert failed(found(numbers=numbers)) == said


@pytest.mark.parametrize(
    ("publications", "fails"),
    [
        (works("Lund", "Okri"), False),
        (works("Okri"), True),
        (works("Okri", count=4), False),
        ((*works("Okri", count=3), *works("Berg", count=3)), False),  # lists of co-authors
    ],
)
def test_works_of_somebody_else(publications, fails):
    assert ("one_person" in failed(found(CV(publications=publications)))) is fails


def test_of_several_who_wrote_as_many_works_the_first_is_named():
    names = [f"Muster{letter}" for letter in "edcba"]  # in a set they stand in another order in each run
    said = failed(found(CV(publications=works(*names))))
    assert said["one_person"] == "Mustere wrote 5 of 5 works, the owner none"
