"""The sign at which the entries of a list part two values."""

import pytest

from cvparse.entries.list_seams import is_role, with_cells, with_seams
from cvparse.lexicon import load
from cvparse.model import SectionKind
from written_entries import item, text

LEXICON = load(("en",))
SERVICE, POSTS, SKILLS = SectionKind.SERVICE, SectionKind.EXPERIENCE, SectionKind.SKILLS


def parted(kind, *printed):
    items = with_seams([item(one) for one in printed], kind, LEXICON)
    return [with_cells(one.text, one.seams).text.replace("\t", "|") for one in items]


@pytest.mark.parametrize(
    ("kind", "printed", "expected"),
    [
        (SERVICE, ("Ethics Board: Chair", "Library: Secretary"), ["Ethics Board| Chair", "Library| Secretary"]),
        (SERVICE, ("Senate: Ice: Chair", "Library: Secretary"), ["Senate: Ice| Chair", "Library| Secretary"]),
        (SERVICE, ("Ethics Board. Chair.", "Library. Member."), ["Ethics Board| Chair.", "Library| Member."]),
        (SERVICE, ("Ethics Board [Chair]", "Library [Member]"), ["Ethics Board |Chair|", "Library |Member|"]),
        (SERVICE, ("Chair (Ethics Board)", "Member (Library)"), ["Chair |Ethics Board|", "Member |Library|"]),
        (
            SERVICE,
            ("Chair (Ethics Board), 2019", "Member (Library) 2018"),
            ["Chair |Ethics Board|, 2019", "Member |Library| 2018"],
        ),
        (POSTS, ("Lecturer (University of Larvik, Larvik)",), ["Lecturer |University of Larvik, Larvik|"]),
        (SKILLS, ("Markup | LaTeX, HTML", "Tools | Git, R"), ["Markup | LaTeX, HTML", "Tools | Git, R"]),
        (SectionKind.PROJECTS, ("Tidemark: an archive of ice",), ["Tidemark| an archive of ice"]),
        (
            SectionKind.ADVISING,
            ("Second reader: Ada Lund, Ice: a View", "PhD: Bo Berg"),
            ["Second reader| Ada Lund, Ice: a View", "PhD| Bo Berg"],
        ),
        (SKILLS, ("Markup; LaTeX, HTML", "Tools; Git, R"), ["Markup| LaTeX, HTML", "Tools| Git, R"]),
    ],
)
def test_a_list_parts_at_its_sign(kind, printed, expected):
    assert parted(kind, *printed) == expected


@pytest.mark.parametrize(
    ("kind", "printed"),
    [
        (SERVICE, ("Ethics Board: Chair",)),  # one alone, and no organization that the lists know
        (SERVICE, ("Reviewer: Ice Letters", "Editor: Snow Letters")),  # a role before its colon is read as one
        (SERVICE, ("Mentor (2 students)", "Mentor (1 student)")),
        (SERVICE, ("University of Larvik; Chair, Library",)),  # two entries
        (SERVICE, ("Chair, Workshop on Ice (WoI)", "Chair, Workshop on Snow (WoS)")),
        (SERVICE, ("Ethics Board: Chair", "Library", "Senate", "Faculty", "Archive")),  # most lack the sign
        (SERVICE, ("Ice: a Story", "Snow: a Story")),
        (SectionKind.AWARDS, ("Ethics Board: Chair", "Library: Secretary")),
        (SectionKind.PROJECTS, ("Rivers of Ice: A History",)),
        (SectionKind.ADVISING, ("PhD: Ada Lund, Bo Berg", "MSc: Cy Moor, Di Okri")),
        (SKILLS, ("R, C, Julia; Word, Excel", "Git; Make, Bash")),
        (SKILLS, ("Markup; LaTeX, HTML",)),
    ],
)
def test_a_sign_alone_parts_nothing(kind, printed):
    assert parted(kind, *printed) == list(printed)


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("Senior Member", True),
        ("Junior Research Group Leader", True),
        ("Society of Fellows", False),
        ("Chair, Workshop on Ice", False),
        ("", False),
        ("Head of a very long and quite remarkable undertaking Lecturer", False),
    ],
)
def test_a_role_and_nothing_else(printed, expected):
    assert is_role(printed, LEXICON) is expected


def test_a_text_without_seams_is_left_as_it_is():
    assert with_cells(text("Ice: Snow"), ()) == text("Ice: Snow")
