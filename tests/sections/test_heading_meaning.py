import pytest

from cvparse.lexicon import load
from cvparse.model import SectionKind as Kind
from cvparse.sections.heading_meaning import Certainty, bare, kinds_in, meaning_of

LEXICON = load(("en",))


@pytest.mark.parametrize(
    ("text", "core"),
    [
        ("4. PUBLICATIONS (* equal contribution):", "PUBLICATIONS"),
        ("IV. Service", "Service"),
        ("Education", "Education"),
        ("Grants [12]", "Grants"),
    ],
)
def test_what_may_stand_around_a_heading(text, core):
    assert bare(text) == core


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Education", Kind.EDUCATION),
        ("SELECTED AWARDS & HONORS", Kind.AWARDS),
        ("Conference & Journal Papers", Kind.PUBLICATIONS),
        ("In Submission", Kind.PUBLICATIONS),
        ("Professional Service", Kind.SERVICE),
        ("Talks, Posters, and Panels", Kind.TALKS),
        ("PhD dissertations directed", Kind.ADVISING),
        ("Professional Skills Summary", Kind.SKILLS),
        ("Biographical Summary", Kind.SUMMARY),
        ("Teaching Philosophy", Kind.SUMMARY),
    ],
)
def test_headings_with_a_meaning(text, kind):
    assert meaning_of(text, LEXICON).kind is kind


@pytest.mark.parametrize(
    "text",
    [
        "University of Northwick",
        "Ada Lund",
        "2019",
        "Reviewer, The Northwick Gazette",
        "A paper that has education in its title, and goes on and on about it",
    ],
)
def test_no_heading(text):
    assert meaning_of(text, LEXICON).certainty < Certainty.PARTS


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Grants, Awards, and Prizes", {Kind.GRANTS, Kind.AWARDS}),
        ("Graduate Teaching and Supervision", {Kind.TEACHING, Kind.ADVISING}),
        ("Awards", {Kind.AWARDS}),
        ("Larvik & Sons", set()),
    ],
)
def test_all_kinds_that_a_heading_names(text, kinds):
    assert kinds_in(text, LEXICON) == kinds
