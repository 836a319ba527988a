import pytest

from cvparse.compare.diff import differences
from cvparse.model import CV, Award, Person, SectionHeading, SectionKind, Source, Talk
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
