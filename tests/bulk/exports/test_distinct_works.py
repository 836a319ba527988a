"""The works of several CVs, each once: which two entries are one work, and which of them is taken."""

import pytest

from cvparse.bulk.exports.distinct_works import distinct
from cvparse.bulk.pairs.decisions import Decision, Subject, Verdict
from cvparse.model import Author, Publication

ADA = (Author(name="Ada Example", family="Example", given="Ada", markers=("*",), is_self=True),)
BARE = Publication(title="On Ice", year=2020, authors=ADA)
FULL = Publication(title="On ice.", year=2020, authors=ADA, venue="Annals of Snow", volume="4")
BY_DOI = Publication(title="Ice, On", doi="10.5555/ICE")
BOTH = Publication(title="On Ice", year=2020, authors=ADA, doi="10.5555/ice")


@pytest.mark.parametrize(
    ("works", "titles"),
    [
        ([], []),
        ([BARE, FULL], ["On ice."]),  # the one that says most
        ([FULL, BARE], ["On ice."]),
        ([BARE, BARE], ["On Ice"]),
        ([BY_DOI, FULL], ["Ice, On", "On ice."]),
        ([BY_DOI, BOTH, FULL], ["On ice."]),  # joined through a third
        ([BARE, BARE.model_copy(update={"year": 2021})], ["On Ice", "On Ice"]),
        ([Publication(title="On Ice"), Publication(title="On Ice")], ["On Ice", "On Ice"]),  # too little to tell
    ],
)
def test_each_work_once(works, titles):
    assert [work.title for work in distinct(in_one(works))] == titles


def in_one(works):
    """The works of one document."""
    return [(1, work) for work in works]


ONE, OTHER, THIRD = (work.model_copy(update={"id": f"publications-{n}"}) for n, work in enumerate((BARE, FULL, BY_DOI)))


@pytest.mark.parametrize(
    ("verdict", "of", "titles"),
    [
        (Verdict.DIFFERENT, (ONE, OTHER), ["On Ice", "On ice.", "Ice, On"]),
        (Verdict.SAME, (ONE, THIRD), ["On ice."]),
        (Verdict.UNDONE, (ONE, OTHER), ["On ice.", "Ice, On"]),
    ],
)
def test_what_was_decided_comes_first(verdict, of, titles):
    """The second and the third stand in another document."""
    documents = {ONE.id: 1, OTHER.id: 2, THIRD.id: 2}
    decision = Decision(tuple(Subject(documents[work.id], work.id) for work in of), verdict, 1)
    works = [(documents[work.id], work) for work in (ONE, OTHER, THIRD)]
    assert [work.title for work in distinct(works, [decision])] == titles


def test_a_work_stands_where_it_stood_first():
    other = Publication(title="On Rivers", year=2020, authors=ADA)
    assert [work.venue for work in distinct(in_one([BARE, other, FULL]))] == ["Annals of Snow", None]


def test_what_means_something_in_its_own_cv_alone_is_left_out():
    (work,) = distinct(in_one([BARE.model_copy(update={"label": "[1]", "group": "Articles"})]))
    assert (work.label, work.group) == (None, None)
    assert (work.authors[0].markers, work.authors[0].is_self) == ((), False)
