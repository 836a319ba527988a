import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.names.legends import read_legend
from cvparse.text.styled import CELL, StyledText

LEXICON = load(("en",))


def markers(line):
    legend = read_legend(StyledText.plain(line), None, LEXICON)
    return None if legend is None else {m.symbol: m.meaning for m in legend.markers}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("* : Equal Contribution, † : Lead, ‡ : Mentee", {"*": "Equal Contribution", "†": "Lead", "‡": "Mentee"}),
        ("(* indicates equal contribution)", {"*": "equal contribution"}),
        (
            "* these authors contributed equally; # corresponding",
            {"*": "these authors contributed equally", "#": "corresponding"},
        ),
        (f"* Equal contribution{CELL}† Lead{CELL}My name is underlined.", {"*": "Equal contribution", "†": "Lead"}),
        ("* Equal contribution † Lead My name is in bold", {"*": "Equal contribution", "†": "Lead"}),
        (
            "1 Equal Contribution 2 System Lead 3 My Mentee",
            {"1": "Equal Contribution", "2": "System Lead", "3": "My Mentee"},
        ),
        ("1: equal contribution; 2: corresponding author", {"1": "equal contribution", "2": "corresponding author"}),
        ("Advisees are underlined.", {"underline": "Advisees"}),
        ("Names of students in bold", {"bold": "Names of students"}),
        ("Bold: lab members; ‡ undergraduate", {"bold": "lab members", "‡": "undergraduate"}),
        ("Underline: Students", {"underline": "Students"}),
    ],
)
def test_legends(line, expected):
    assert markers(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "* Lund, A. (2024). A title.",
        "A. Lund*, B. Okri. On things.",
        "Journal of Bold Ideas",
        "1. A title",
        "1 lesson and 3 tales",
        "2 sisters 3 brothers",
        "Underlined: a history of the line, by A. Lund",
        "Bold: a history",
        "",
    ],
)
def test_no_legends(line):
    assert markers(line) is None


def test_a_legend_in_brackets():
    assert markers("(lab members bold, *equal contribution, §corresponding, [citations])") == {
        "bold": "lab members",
        "*": "equal contribution",
        "§": "corresponding",
    }
