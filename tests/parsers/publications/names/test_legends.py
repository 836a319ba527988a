import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.names.legends import (
    _meaning,
    _numbered,
    _says_own_name,
    _tells,
    read_legend,
    split_legends,
)
from cvparse.text.styled import CELL, StyledText
from printed import Printer

LEXICON = load(("en",))


def markers(line):
    legend = read_legend(StyledText.plain(line), None, LEXICON)
    return None if legend is None else {m.symbol: m.meaning for m in legend.markers}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("* : Equal Contribution, † : Lead, ‡ : Mentee", {"*": "Equal Contribution", "†": "Lead", "‡": "Mentee"}),
        ("(* indicates equal contribution)", {"*": "equal contribution"}),
        ("(*) These authors contributed equally", {"*": "These authors contributed equally"}),
        ("(*) equal contribution, (†) lead", {"*": "equal contribution", "†": "lead"}),
        ("[1] Equal contribution; [2] Lead", {"1": "Equal contribution", "2": "Lead"}),
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


WORDS = " ".join(["x" * 20] * 11)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (f"* {WORDS} {'y' * 27}", {"*": f"{WORDS} {'y' * 27}"}),
        (f"* {WORDS} {'y' * 28}", None),
        (
            "* one two three four five six seven eight nine ten eleven twelve",
            {"*": "one two three four five six seven eight nine ten eleven twelve"},
        ),
        ("* one two three four five six seven eight nine ten eleven twelve thirteen", None),
        ("* one, two, three four", {"*": "one, two, three four"}),
        ("* one, two, three, four", None),
        ("* abc", {"*": "abc"}),
        ("* ab", None),
        ("* Equal contribution 2020", None),
        ("My name is underlined.", {}),
        ("[* equal contribution, some words]", {"*": "equal contribution, some words"}),
        ("(some words; * equal contribution)", {"*": "equal contribution"}),
        ("some words; * equal contribution", None),
        ("Students are in bold: names", None),
        (
            "one two three four five six seven eight nine ten eleven twelve in bold",
            {"bold": "one two three four five six seven eight nine ten eleven twelve"},
        ),
        ("one two three four five six seven eight nine ten eleven twelve thirteen in bold", None),
        ("in bold", None),
    ],
)
def test_how_long_a_legend_may_be(line, expected):
    assert markers(line) == expected


@pytest.mark.parametrize(
    ("line", "places"),
    [
        ("1 Equal contribution 2 Lead", [0, 21]),
        ("(1 Equal contribution 2 Lead)", [1, 22]),
        ("1. A title", []),
        ("1 Equal contribution", []),
        ("1 lesson and 3 tales", []),
        ("2 Equal contribution 3 Lead", []),
        ("On 1 Equal contribution 2 Lead", []),
    ],
)
def test_a_legend_counts_its_signs_from_one_on(line, places):
    assert _numbered(line) == places


@pytest.mark.parametrize(
    ("rest", "behind", "tells"),
    [
        (": lab members", "lab members", True),
        (" = lab members", "lab members", True),
        (" lab members", "lab members", False),
        (": a history", "a history", False),
    ],
)
def test_a_sign_joins_a_way_of_printing_to_persons(rest, behind, tells):
    assert _tells(rest, behind, LEXICON) is tells


@pytest.mark.parametrize(
    ("clause", "own"),
    [
        ("my name is underlined", True),
        ("my name", False),
        ("my name and my students in bold", False),
        ("students in bold", False),
    ],
)
def test_a_clause_about_the_name_of_the_owner(clause, own):
    assert _says_own_name(clause, LEXICON) is own


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("indicates equal contribution", "equal contribution"),
        ("equal  contribution", "equal contribution"),
        ("who indicates it", "who indicates it"),
    ],
)
def test_the_words_of_a_meaning(text, meaning):
    assert _meaning(text, LEXICON) == meaning


def lines_with(legend_at, count, written="* Equal contribution"):
    printer = Printer()
    return [printer.line(written if at == legend_at else "A. Lund. On ice.", 12.0 * at) for at in range(count)]


@pytest.mark.parametrize(
    ("at", "count", "found"), [(0, 9, True), (3, 9, True), (4, 9, False), (6, 9, False), (7, 9, True), (8, 9, True)]
)
def test_a_legend_stands_near_the_top_or_the_end(at, count, found):
    kept, legends = split_legends(lines_with(at, count), None, LEXICON)
    assert (len(kept), len(legends)) == ((count - 1, 1) if found else (count, 0))


def test_a_line_with_a_tag_in_the_margin_is_no_legend():
    kept, legends = split_legends(lines_with(0, 3, "2020 :: * Equal contribution"), None, LEXICON)
    assert (len(kept), legends) == (3, [])
