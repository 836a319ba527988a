import pytest

from cvparse.compare.diff import Difference, DifferenceKind, differences
from cvparse.model import CV, Award, Person, SectionHeading, SectionKind, Source, Talk, Teaching
from cvparse.pipeline import parse
from cvparse.render import render, templates
from cvparse.render.proofs import misread

pytest.importorskip("typst", reason="Typst, of the extra cvparse[render], is not installed")

PLAIN = Talk(title="Rivers of the North", event="Winter Forum", location="Oslo", date="2019", kind="invited")
AMBIGUOUS = Talk(
    title="Roads", event="University of Larvik, Norway", host="Winter Workshop", date="2018", kind="invited"
)


def cv(*talks):
    headings = (SectionHeading(heading="Talks", kind=SectionKind.TALKS, level=1, page=1, entries=len(talks)),)
    return CV(person=Person(name="Ada Tengdal"), source=Source(language="en"), sections=headings, talks=talks)


def test_what_is_read_as_meant_is_no_fault():
    whole = cv(PLAIN, PLAIN.model_copy(update={"title": "Lakes"}))
    assert misread(whole, render(whole, proofread=False)) == frozenset()


def test_an_entry_that_is_read_otherwise_is_named():
    whole = cv(PLAIN, AMBIGUOUS)
    assert misread(whole, render(whole, proofread=False)) == {(SectionKind.TALKS, 1)}


@pytest.mark.parametrize("template", templates())
def test_the_print_is_mended_for_those_entries_alone(template):
    whole = cv(PLAIN, AMBIGUOUS)
    read = parse(render(whole, template), provenance="none")
    assert differences(whole, read) == ()
    assert [talk.raw.count("Event:") for talk in read.talks] == [0, 1]


def test_what_a_cv_leaves_out_and_print_says_is_no_fault():
    whole = CV(person=Person(name="Ada Tengdal"), awards=(Award(title="Example Medal", date="2019"),))
    assert misread(whole, render(whole, proofread=False)) == frozenset()


def differences_are(monkeypatch, *found):
    """Let the print differ from the CV in this way."""
    monkeypatch.setattr("cvparse.render.proofs.parse", lambda pdf, provenance: CV())
    monkeypatch.setattr("cvparse.render.proofs.document_differences", lambda one, other: found)


def changed(path, expected="a", actual="b", kind=DifferenceKind.CHANGED):
    return Difference(kind, path, expected, actual)


COURSE = CV(teaching=(Teaching(course="A", terms=("Fall 2019",)), Teaching(course="B")))


@pytest.mark.parametrize(
    ("difference", "places"),
    [
        (changed("talks[1].host"), {(SectionKind.TALKS, 1)}),
        (changed("publications[0].authors[1].name"), {(SectionKind.PUBLICATIONS, 0)}),
        (changed("talks[0]", kind=DifferenceKind.REMOVED), {(SectionKind.TALKS, 0)}),
        (changed("talks[0]", None, {}, DifferenceKind.ADDED), set()),  # an entry that none of the CV is printed as
        (changed("talks[0].authors[0]", None, {}, DifferenceKind.ADDED), {(SectionKind.TALKS, 0)}),
        (changed("talks[0]", 0, 1, DifferenceKind.MOVED), set()),
        (changed("person.name"), set()),
        (changed("skills[0].name"), set()),  # it has no labels
        (changed("talks[0].kind", None, "invited"), set()),  # print says it by itself
        (changed("talks[0].kind", "invited", None), {(SectionKind.TALKS, 0)}),
        (changed("talks[0].host", None, "H"), {(SectionKind.TALKS, 0)}),
        (changed("teaching[0].start", None, "2019"), set()),  # its terms say it
        (changed("teaching[1].start", None, "2019"), {(SectionKind.TEACHING, 1)}),
        (changed("teaching[0].role", None, "R"), {(SectionKind.TEACHING, 0)}),
        (changed("teaching[0].start", "2018", "2019"), {(SectionKind.TEACHING, 0)}),
        (changed("grants[0].start", None, "2019"), {(SectionKind.GRANTS, 0)}),
    ],
)
def test_which_differences_are_faults(difference, places, monkeypatch):
    differences_are(monkeypatch, difference)
    assert misread(COURSE, b"") == places
