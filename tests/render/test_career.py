"""Posts, degrees, honours, memberships and certificates in print."""

import pytest

from cvparse.model import Award, Certificate, Education, Experience, Membership
from cvparse.render.career import (
    award_entry,
    certificate_entry,
    education_entry,
    enumerated,
    experience_entry,
    membership_entry,
)
from cvparse.render.words import words_of
from shown_prints import shown

ENGLISH = words_of("en")


@pytest.mark.parametrize(
    ("printer", "entry", "lines"),
    [
        (
            experience_entry,
            Experience(
                title="Reader",
                organization="U",
                department="D",
                location="Oslo",
                advisors=("A B",),
                highlights=("h",),
                start="2019",
                ongoing=True,
                label="1.",
            ),
            ["**U** <Oslo>", "*Reader*, D", "Advisor: A B", "- h", "| [1.] 2019 – Present"],
        ),
        (
            experience_entry,
            Experience(title="Reader", advisors=("A B", "C D")),
            ["**Reader**", "Advisors: A B and C D"],
        ),
        (experience_entry, Experience(location="Oslo"), [" <Oslo>"]),
        (
            education_entry,
            Education(
                institution="U",
                department="D",
                location="Oslo",
                degree="Ph.D.",
                field="Art",
                thesis="T",
                score="1.0",
                end="2008",
                label="1.",
            ),
            ["**U**, D <Oslo>", "*Ph.D.** in **Art*", "Thesis: “T”", "Grade: 1.0", "| [1.] 2008"],
        ),
        (education_entry, Education(degree="Ph.D.", start="2008"), ["*Ph.D.*", "| since 2008"]),
        (education_entry, Education(field="Art", highlights=("h",)), ["*Art*", "- h"]),
        (
            award_entry,
            Award(title="Medal", awarder="S", amount="$5", date="2019", end="2020", note="n", label="1."),
            ["**Medal**, S, $5", "- n", "| [1.] 2019 – 2020"],
        ),
        (award_entry, Award(awarder="S"), ["S"]),
        (
            membership_entry,
            Membership(role="Fellow", organization="S", start="2019", ongoing=True, label="1."),
            ["*Fellow*, S", "| [1.] 2019 – Present"],
        ),
        (
            certificate_entry,
            Certificate(title="C", issuer="I", number="12", date="2019-08", label="1."),
            ["**C** | I, No. 12", "| [1.] Aug 2019"],
        ),
        (certificate_entry, Certificate(title="C"), ["**C**"]),
    ],
)
def test_entries(printer, entry, lines):
    assert shown(printer(entry, ENGLISH)) == lines


@pytest.mark.parametrize(("names", "text"), [(["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C")])
def test_an_enumeration(names, text):
    assert enumerated(names, ENGLISH) == text
