"""What is found once in all that stands behind the names: editions, reports, theses, numbers."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.source.known_cues import body_of
from cvparse.text.styled import StyledText

LEXICON = load(())


def body(printed, start=0, stop=None, year=None):
    draft = Draft.of(StyledText.plain(printed), LEXICON)
    draft.stop = len(printed) if stop is None else stop
    draft.year = year
    return body_of(draft, start)


@pytest.mark.parametrize(
    ("printed", "value", "hole"),
    [
        ("Ice, 2nd ed., Oslo", "2nd ed.", "2nd ed."),
        ("Ice 2nd ed., Oslo", "2nd ed.", "2nd ed."),
        ("Ice, 3. Auflage, Oslo", "3. Auflage", "3. Auflage"),
        ("Ice (Revised edition), Oslo", "Revised edition", "(Revised edition)"),
        ("Ice, revised edition, Oslo", "revised edition", "revised edition"),
        ("Ice (2nd rev. ed.), Oslo", "2nd rev. ed.", "(2nd rev. ed.)"),
        ("Ice (version 2.1)", "version 2.1", "(version 2.1)"),
        ("Chemie International Edition", None, None),
        ("Ice Version 2.1", None, None),
        ("Ice edition", None, None),
    ],
)
def test_editions(printed, value, hole):
    found = [(printed[slice(*one.value)], printed[slice(*one.hole)]) for one in body(printed).editions]
    assert found == ([] if value is None else [(value, hole)])


@pytest.mark.parametrize(
    ("printed", "value", "number"),
    [
        ("Ice. Technical Report TR-12-3. Oslo", "Technical Report", "TR-12-3"),
        ("Ice. Technical Report 7. Oslo", "Technical Report", "7"),
        ("Ice. Technical Report, Oslo", "Technical Report", None),
        ("Ice on roads", None, None),
    ],
)
def test_reports(printed, value, number):
    found = [
        (printed[slice(*one.value)], printed[slice(*one.number)] if one.number else None)
        for one in body(printed).reports
    ]
    assert found == ([] if value is None else [(value, number)])


@pytest.mark.parametrize(
    ("printed", "ends"), [("Ice, PhD thesis, Oslo", 15), ("Ice (PhD thesis)", 15), ("Ice PhD thesis", None)]
)
def test_theses(printed, ends):
    assert body(printed).theses == (() if ends is None else (ends,))


def test_the_year_that_is_known():
    assert body("Ice 2019", year=(4, 8)).year == "2019"
    assert body("Ice 2019").year == ""


def test_only_what_lies_between_start_and_stop():
    printed = "Ice 7, 2nd ed., 8, 3rd ed., 9"
    found = body(printed, start=6, stop=17)
    assert [atom.text for atom in found.atoms] == ["8"]
    assert [printed[slice(*one.value)] for one in found.editions] == ["2nd ed."]


@pytest.mark.parametrize(("printed", "edited"), [("Ice, edited by A. Lund. Oslo", True), ("Ice. Oslo", False)])
def test_editors(printed, edited):
    assert bool(body(printed).edited) is edited
