"""A header is cut where its names end."""

import pytest

from cvparse.lexicon import load
from cvparse.spans.cut_by_names import cut_by_names
from cvparse.spans.segment import Joint, SegmentKind
from written_entries import LEXICON, sheet

ORG, DEP, TITLE, DEGREE = SegmentKind.ORGANIZATION, SegmentKind.DEPARTMENT, SegmentKind.TITLE, SegmentKind.DEGREE
PLACE, OTHER = SegmentKind.PLACE, SegmentKind.OTHER


def cut(written, lexicon=LEXICON):
    one = sheet(written)
    return [(found.text, found.kind) for found in cut_by_names(one, 0, len(one.text), lexicon, 0)]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (
            "Postdoc, Department of Physics, ETH Zürich",
            [("Postdoc", TITLE), ("Department of Physics", DEP), ("ETH Zürich", ORG)],
        ),
        ("MIT | Cambridge, MA", [("MIT", ORG), ("Cambridge, MA", PLACE)]),
        (
            "Department of Earth, Atmospheric, and Planetary Sciences",
            [("Department of Earth, Atmospheric, and Planetary Sciences", DEP)],
        ),
        ("University of Larvik, Leeds, UK", [("University of Larvik", ORG), ("Leeds, UK", PLACE)]),
        ("Brightwater (Leeds, UK)", [("Brightwater", OTHER), ("Leeds, UK", PLACE)]),
        ("University of Larvik (Faculty of Law)", [("University of Larvik (Faculty of Law)", ORG)]),
        ("(Leeds, UK)", [("Leeds, UK", PLACE)]),
        ("Energy Auditor: Volt Company", [("Energy Auditor", TITLE), ("Volt Company", ORG)]),
        ("Rivers: Volt Company", [("Rivers: Volt Company", ORG)]),
        ("Lecturer. University of Larvik. Oslo", [("Lecturer", TITLE), ("University of Larvik", ORG), ("Oslo", PLACE)]),
        ("University of Larvik. Lecturer in Ice", [("University of Larvik", ORG), ("Lecturer in Ice", TITLE)]),
        (
            "Yale University, New Haven, CT, Psychology",
            [("Yale University", ORG), ("New Haven, CT", PLACE), ("Psychology", OTHER)],
        ),
        (
            "Brightwater, Mumbai, India. Lecturer",
            [("Brightwater", OTHER), ("Mumbai, India", PLACE), ("Lecturer", TITLE)],
        ),
        ("Univ. of Larvik", [("Univ. of Larvik", ORG)]),
        ("St. John's College", [("St. John's College", ORG)]),
        ("**Brightwater**, New York, NY", [("Brightwater", OTHER), ("New York, NY", PLACE)]),
        ("University of Wisconsin – Madison", [("University of Wisconsin – Madison", ORG)]),
        ("University of Wisconsin — Madison, Ice", [("University of Wisconsin — Madison", ORG), ("Ice", OTHER)]),
        ("University of Wisconsin – Oslo", [("University of Wisconsin", ORG), ("Oslo", PLACE)]),
        ("University of Larvik – Madison", [("University of Larvik", ORG), ("Madison", PLACE)]),
        ("Lecturer @ Brightwater", [("Lecturer", TITLE), ("Brightwater", OTHER)]),
        (
            "Government Department, London School of Economics",
            [("Government Department", DEP), ("London School of Economics", ORG)],
        ),
        ("Pied Piper, iRivers", [("Pied Piper", OTHER), ("iRivers", OTHER)]),
        ("University of Larvik, Trinity College", [("University of Larvik", ORG), ("Trinity College", DEP)]),
        (
            "School of Public Health, University of Larvik",
            [("School of Public Health", DEP), ("University of Larvik", ORG)],
        ),
        ("Pied Piper, Silver Valley", [("Pied Piper", OTHER), ("Silver Valley", OTHER)]),
        ("Pied Piper, the second", [("Pied Piper, the second", OTHER)]),
        ("Pied Piper, Leeds / New York, NY", [("Pied Piper", OTHER), ("Leeds / New York, NY", PLACE)]),
        ("Remote / New York, NY", [("Remote / New York, NY", PLACE)]),
        ("University of Larvik / Institute of Ice", [("University of Larvik / Institute of Ice", ORG)]),
        ("Lecturer / Oslo /", [("Lecturer", TITLE), ("Oslo", PLACE)]),
        ("", []),
    ],
)
def test_names_and_their_kinds(written, expected):
    assert cut(written) == expected


def test_ideographs_are_cut_at_names():
    lexicon = load(("ja", "en"))
    assert [text for text, _ in cut("北浜大学工学部", lexicon)] == ["北浜大学", "工学部"]
    assert [kind for _, kind in cut("北浜大学工学部", lexicon)] == [ORG, DEP]


def test_what_stands_before_a_segment():
    one = sheet("Postdoc, MIT | Lecturer (Leeds, UK)")
    found = cut_by_names(one, 0, len(one.text), LEXICON, 3)
    assert [segment.joint for segment in found] == [Joint.STRONG, Joint.COMMA, Joint.STRONG, Joint.BRACKET]
    assert {segment.row for segment in found} == {3}


def test_bold_is_what_is_mostly_so():
    one = sheet("**Brightwater**, Reader")
    assert [segment.bold for segment in cut_by_names(one, 0, len(one.text), LEXICON, 0)] == [True, False]


def test_what_was_taken_is_in_no_segment():
    one = sheet("Lecturer, 2019, Oslo")
    one.take(10, 14, "period")
    assert [s.text for s in cut_by_names(one, 0, len(one.text), LEXICON, 0)] == ["Lecturer", "Oslo"]
    assert [s.text for s in cut_by_names(one, 14, len(one.text), LEXICON, 0)] == ["Oslo"]
