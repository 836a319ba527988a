"""Each entry as name, details and points: what is printed, in which order, and nothing where nothing is said."""

import pytest

from cvparse.export.markdown_entries import ENTRIES
from cvparse.model import (
    Advising,
    Author,
    Award,
    Certificate,
    Education,
    Experience,
    Grant,
    Language,
    Medium,
    Membership,
    Project,
    Publication,
    Reference,
    Service,
    Skill,
    Talk,
    Teaching,
)
from cvparse.model.kinds import AdvisingLevel, ExperienceKind, TalkKind

ADA = (Author(name="A. Example"),)


@pytest.mark.parametrize(
    ("collection", "entry", "expected"),
    [
        (
            "experience",
            Experience(
                title="Reader",
                organization="U",
                department="D",
                location="L",
                start="2019",
                ongoing=True,
                advisors=("B",),
                kind=ExperienceKind.VISITING,
                highlights=("h",),
            ),
            ("Reader", ["U, D, L", "2019 – present", "Advisors: B. Kind: visiting"], ("h",)),
        ),
        ("experience", Experience(organization="U"), ("", ["U"], ())),
        (
            "education",
            Education(degree="Ph.D.", field="Art", institution="U", end="2008", thesis="T", score="1.0"),
            ("Ph.D., Art", ["U", "2008", "Thesis: T. Grade: 1.0"], ()),
        ),
        (
            "awards",
            Award(title="Medal", awarder="S", amount="$5", date="2019", end="2020", note="n"),
            ("Medal", ["S, $5, 2019 – 2020", "n"], ()),
        ),
        ("awards", Award(label="[1]", note="n"), ("[1]", ["n"], ())),
        (
            "publications",
            Publication(title="T", authors=ADA, venue="V", year=2019, month=3, doi="10.5555/a", label="[1]"),
            ("[1] T", ["A. Example", "V", "2019-03", "https://doi.org/10.5555/a", "other"], ()),
        ),
        (
            "publications",
            Publication(title="T", month=3, doi="10.5555/a", url="example.org"),
            ("T", ["month 3", "DOI 10.5555/a", "https://example.org", "other"], ()),
        ),
        ("publications", Publication(), ("", ["other"], ())),
        (
            "service",
            Service(role="Referee", venue="V", venue_acronym="A", organization="O", start="2019", note="n"),
            ("Referee", ["V (A), O", "2019", "n"], ()),
        ),
        ("service", Service(venue="V"), ("", ["V"], ())),
        (
            "grants",
            Grant(title="G", funder="F", amount="5", currency="EUR", role="PI", number="7", investigators=("A", "B")),
            ("G", ["F, 5 (EUR)", "Role: PI. Number: 7. Investigators: A; B"], ()),
        ),
        ("grants", Grant(funder="F", note="n"), ("", ["F", "n"], ())),
        (
            "talks",
            Talk(title="T", event="E", host="H", location="L", date="2019", kind=TalkKind.INVITED, note="n"),
            ("T", ["E, H, L", "2019", "invited", "n"], ()),
        ),
        ("talks", Talk(event="E"), ("", ["E"], ())),
        (
            "teaching",
            Teaching(code="A 1", course="C", role="R", institution="U", level="BA", terms=("Fall", "May"), note="n"),
            ("A 1 C", ["R, U, BA", "Fall, May", "n"], ()),
        ),
        ("teaching", Teaching(course="C", start="2019"), ("C", ["2019"], ())),
        (
            "advising",
            Advising(name="B", level=AdvisingLevel.PHD, role="chair", institution="U", thesis="T", placement="P"),
            ("B", ["phd, chair, U", "Thesis: T. Placement: P"], ()),
        ),
        ("advising", Advising(note="n"), ("", ["n"], ())),
        (
            "projects",
            Project(title="P", role="R", organization="O", start="2019", end="2020", url="u", highlights=("h",)),
            ("P", ["R, O", "2019 – 2020", "u"], ("h",)),
        ),
        ("projects", Project(role="R"), ("", ["R"], ())),
        ("skills", Skill(name="S", keywords=("a", "b")), ("S", ["a, b"], ())),
        ("skills", Skill(keywords=("a",)), ("", ["a"], ())),
        ("languages", Language(language="Welsh", fluency="B2"), ("Welsh", ["B2"], ())),
        ("languages", Language(fluency="B2"), ("", ["B2"], ())),
        ("languages", Language(language="Welsh"), ("Welsh", [], ())),
        ("memberships", Membership(organization="O", role="R", start="2019"), ("O", ["R", "2019"], ())),
        ("memberships", Membership(role="R"), ("", ["R"], ())),
        ("memberships", Membership(organization="O"), ("O", [], ())),
        ("certificates", Certificate(title="C", issuer="I", number="7", date="2019"), ("C", ["I, 7, 2019"], ())),
        ("certificates", Certificate(issuer="I"), ("", ["I"], ())),
        ("media", Medium(title="M", outlet="O", date="2019", url="u"), ("M", ["O, 2019", "u"], ())),
        ("media", Medium(outlet="O"), ("", ["O"], ())),
        (
            "references",
            Reference(name="B", title="Dr", organization="O", email="e", phone="1"),
            ("B", ["Dr, O, e, 1"], ()),
        ),
        ("references", Reference(title="Dr"), ("", ["Dr"], ())),
    ],
)
def test_entries(collection, entry, expected):
    assert ENTRIES[collection][1](entry) == expected


def test_a_form_takes_entries_of_its_collection_only():
    with pytest.raises(TypeError, match="Award is no Grant"):
        ENTRIES["grants"][1](Award())
