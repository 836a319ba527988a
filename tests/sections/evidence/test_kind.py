"""What headings say of the kind of a section."""

import pytest

from cvparse.model import SectionKind as Kind
from cvparse.sections.evidence.kind import INSIDE, OCCASIONS_INSIDE, OF_ENTRIES, Above, Naming, of_kind
from cvparse.sections.heading_meaning import UNKNOWN, Certainty, Meaning

WHOLE, WORD = Certainty.WHOLE, Certainty.WORD
AWARDS = Naming(Meaning(Kind.AWARDS, WHOLE), frozenset({Kind.AWARDS}))
BOTH = Naming(Meaning(Kind.EDUCATION, WORD), frozenset({Kind.EDUCATION, Kind.EXPERIENCE}))
TALKS = Naming(Meaning(Kind.TALKS, WHOLE))
CONFERENCES = Naming(Meaning(Kind.TALKS, WHOLE), occasions=True)
NOTHING = Naming(UNKNOWN)


@pytest.mark.parametrize(
    ("kind", "own", "names"),
    [
        (Kind.AWARDS, AWARDS, ["its heading: known as a whole"]),
        (Kind.GRANTS, AWARDS, []),
        (Kind.EDUCATION, BOTH, ["its heading: known in part"]),
        (Kind.EXPERIENCE, BOTH, ["its heading names it among others"]),
        (Kind.PROJECTS, Naming(Meaning(Kind.PROJECTS, WHOLE)), ["its heading: known as a whole"]),
        (Kind.TALKS, Naming(Meaning(Kind.PROJECTS, WHOLE)), []),
        (Kind.OTHER, NOTHING, []),
        (Kind.CONTACT, AWARDS, ["contact details under a heading that does not say so"]),
        (Kind.CONTACT, Naming(Meaning(Kind.CONTACT, WHOLE)), ["its heading: known as a whole"]),
    ],
)
def test_what_the_own_heading_says(kind, own, names):
    assert list(of_kind(kind, own, None)) == names


@pytest.mark.parametrize(
    ("kind", "own", "above_kind", "names"),
    [
        (Kind.EDUCATION, NOTHING, Kind.EDUCATION, [
            "the section above, its own heading unknown", "the section above, that heading known in part",
        ]),
        (Kind.EXPERIENCE, NOTHING, Kind.EDUCATION, ["the heading above names it among others"]),
        (Kind.EXPERIENCE, NOTHING, Kind.OTHER, []),
        (Kind.AWARDS, AWARDS, Kind.GRANTS, [
            "its heading: known as a whole", "a group inside the section above, its heading known as a whole",
        ]),
        (Kind.AWARDS, AWARDS, Kind.EDUCATION, ["its heading: known as a whole"]),
        (Kind.TALKS, AWARDS, Kind.PUBLICATIONS, []),
        # a heading that names the kind of the section above is not torn between the two
        (Kind.AWARDS, AWARDS, Kind.AWARDS, ["its heading: known as a whole"]),
        (Kind.EDUCATION, AWARDS, Kind.AWARDS, []),
        (Kind.TALKS, TALKS, Kind.SERVICE, ["its heading: known as a whole"]),
        (Kind.TALKS, CONFERENCES, Kind.SERVICE, [
            "its heading: known as a whole", "occasions inside the section above",
        ]),
        (Kind.TALKS, CONFERENCES, Kind.ADVISING, ["its heading: known as a whole"]),
    ],
)  # fmt: skip
def test_what_the_heading_above_says(kind, own, above_kind, names):
    assert list(of_kind(kind, own, Above(BOTH, above_kind))) == names


def test_what_is_a_group_of_its_section():
    assert Kind.GRANTS in INSIDE[Kind.AWARDS]
    assert Kind.AWARDS in INSIDE[Kind.GRANTS]
    assert Kind.AWARDS not in INSIDE[Kind.EDUCATION]
    assert OF_ENTRIES == (Kind.SUMMARY,)
    for kind, groups in [*INSIDE.items(), *OCCASIONS_INSIDE.items()]:
        assert kind not in groups
        assert Kind.OTHER not in groups
