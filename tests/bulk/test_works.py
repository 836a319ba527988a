"""The same work in several CVs: by its DOI, else by title, year and first author."""

import pytest

from cvparse.bulk.pairs.decisions import Decision, Subject, Verdict
from cvparse.bulk.stores.decision_rows import add_decision
from cvparse.bulk.stores.tables import connect
from cvparse.bulk.works import shared_works
from cvparse.model import CV, Author, Person, Publication
from stored_cvs import as_read, stored

ADA = (Author(name="A. Example", family="Example", given="A."),)
BEN = (Author(name="B. Muster", family="Muster", given="B."),)


def shared(folder, *lists):
    """The shared works of CVs with these lists, each as the numbers of its CVs and the titles of its entries."""
    cvs = {f"{n}.pdf": CV(person=Person(name="Ada Example"), publications=works) for n, works in enumerate(lists, 1)}
    engine = connect(stored(folder, cvs))
    with engine.connect() as connection:
        found = [(work.documents, [entry.title for entry in work.listings]) for work in shared_works(connection)]
    engine.dispose()
    return found


def paper(title="On Samples", year=2020, authors=ADA, doi=None):
    return Publication(title=title, year=year, authors=authors, doi=doi)


@pytest.mark.parametrize(
    ("one", "other", "is_shared"),
    [
        (paper(), paper("On samples."), True),
        (paper(), paper(year=2021), False),
        (paper(), paper(authors=BEN), False),
        (paper(), paper("On Other Samples"), False),
        (paper(doi="10.5555/A"), paper("On Simples", 2021, BEN, "10.5555/a"), True),
        (paper(authors=()), paper(authors=()), False),  # no key by title without an author
    ],
)
def test_what_makes_two_entries_one_work(tmp_path, one, other, is_shared):
    expected = [((1, 2), [one.title, other.title])] if is_shared else []
    assert shared(tmp_path, (one,), (other,)) == expected


def test_twice_in_one_list_is_not_shared(tmp_path):
    assert shared(tmp_path, (paper(), paper())) == []


def test_entries_are_joined_through_an_entry_of_another_cv(tmp_path):
    both = paper("On Samples", doi="10.5555/a")
    found = shared(tmp_path, (paper("On Samples"), paper("Preprint", 2019, doi="10.5555/a")), (both,))
    assert found == [((1, 2), ["On Samples", "Preprint", "On Samples"])]


def test_what_was_decided_comes_before_all_signs(tmp_path):
    works = [
        as_read(CV(person=Person(name="Ada"), publications=(one,))) for one in (paper(), paper(), paper(year=2019))
    ]
    engine = connect(stored(tmp_path, {f"{n}.pdf": cv for n, cv in enumerate(works)}))
    one, two, three = (Subject(n, cv.publications[0].id) for n, cv in enumerate(works, 1))
    with engine.begin() as connection:
        add_decision(connection, Decision((one, two), Verdict.DIFFERENT, 1))
        add_decision(connection, Decision((two, three), Verdict.SAME, 1))
        assert [work.documents for work in shared_works(connection)] == [(2, 3)]
    engine.dispose()
