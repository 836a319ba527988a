"""What the lines of a section hold, as shares."""

import pytest

from cvparse.lexicon import load
from cvparse.model import SectionKind as Kind
from cvparse.sections.evidence.contents import FORMS, OF_FIGURES, of_contents, whole_line
from printed import section

LEXICON = load(("en",))


def facts(written: str) -> list[str]:
    return list(of_contents(section(Kind.OTHER, written).lines, LEXICON))


@pytest.mark.parametrize(
    ("written", "fact"),
    [
        ("Ph.D. in Geology, University of Larvik <2011>", "a degree: from 0.75"),
        ("Ph.D. in Geology, University of Larvik <2011>", "an institution: from 0.75"),
        ("Ph.D. in Geology, University of Larvik <2011>", "a year at the right edge: from 0.75"),
        ("2011 :: Geology", "a year at the left: from 0.75"),
        ("Geology, 2011", "a year in the text: from 0.75"),
        ("Geology, 2011–2013", "a span of years: from 0.75"),
        ("Geology, 2011 – present", "a span of years: from 0.75"),
        ("Geology, 2011, 2013", "a span of years: below 0.01"),
        ("Moor, J. and B. Lund. Ice. 4(2), 33–40.", "initials and a surname: from 0.75"),
        ("Ice and Water", "initials and a surname: below 0.01"),
        ("Ice 4(2), 33–40.", "a volume or pages: from 0.75"),
        ("Room 4, Building 33", "a volume or pages: below 0.01"),
        ("doi:10.5555/12", "an identifier: from 0.75"),
        ("GEO 101 Rivers", "a course code: from 0.75"),
        ("• Rivers", "a bullet: from 0.75"),
        ("[1] Rivers", "a number before it: from 0.75"),
        ("“Rivers”", "quotation marks: from 0.75"),
        ("$4,000", "an amount of money: from 0.75"),
        ("ada@example.org", "an address of the net: from 0.75"),
        ("+1 555 0100", "a telephone number: from 0.75"),
        ("Rivers: Ice", "a colon inside: from 0.75"),
        ("Rivers:", "a colon inside: below 0.01"),
        ("Rivers.", "a full stop at its end: from 0.75"),
        ("Ice, rivers, lakes", "several commas: from 0.75"),
        ("Ice, rivers", "several commas: below 0.01"),
        ("Ice of the rivers", "words in lower case: from 0.6"),
        ("Ice of the Rivers", "words in lower case: 0.45 to 0.6"),
        ("Ice, Rivers, Lakes", "words between commas: below 1.5"),
        ("Ice of old, Rivers of old", "words between commas: 2.5 to 4"),
        ("*Ice*", "italic words: from 0.75"),
        ("**Ice**", "bold words: from 0.75"),
        ("Ice\\", "a full line: from 0.75"),
        ("Ice\n• Rivers", "a bullet: 0.4 to 0.75"),
        ("Ice\nSnow\n• Rivers", "a bullet: 0.15 to 0.4"),
        ("Ice\nSnow\nRivers", "lines: 2 to 4"),
        ("Ice and Snow\nRivers", "words in a line: below 3"),
        ("Fluent in Korean", "a language: from 0.75"),
        ("Larvik\tOslo", "cells: from 0.75"),
        ("Larvik", "cells: below 0.01"),
    ],
)
def test_the_share_of_lines_that_hold_it(written, fact):
    assert fact in facts(written)


@pytest.mark.parametrize(
    ("count", "fact"), [(1, "below 2"), (2, "2 to 4"), (3, "2 to 4"), (4, "4 to 9"), (8, "4 to 9"), (9, "from 9")]
)
def test_how_many_lines(count, fact):
    assert f"lines: {fact}" in facts("\n".join(["Ice"] * count))


@pytest.mark.parametrize(
    ("bullets", "lines", "fact"),
    [
        (0, 60, "below 0.01"),
        (1, 60, "0.01 to 0.15"),
        (2, 20, "0.01 to 0.15"),
        (3, 20, "0.15 to 0.4"),
        (7, 20, "0.15 to 0.4"),
        (8, 20, "0.4 to 0.75"),
        (14, 20, "0.4 to 0.75"),
        (15, 20, "from 0.75"),
    ],
)
def test_shares_of_lines(bullets, lines, fact):
    assert f"a bullet: {fact}" in facts("\n".join(["Ice"] * (lines - bullets) + ["• Rivers"] * bullets))


@pytest.mark.parametrize(
    ("small", "capital", "fact"),
    [
        (2, 18, "below 0.15"),
        (3, 17, "0.15 to 0.3"),
        (5, 15, "0.15 to 0.3"),
        (6, 14, "0.3 to 0.45"),
        (8, 12, "0.3 to 0.45"),
        (9, 11, "0.45 to 0.6"),
        (11, 9, "0.45 to 0.6"),
        (12, 8, "from 0.6"),
    ],
)
def test_words_in_lower_case(small, capital, fact):
    assert f"words in lower case: {fact}" in facts(" ".join(["ice"] * small + ["Ice"] * capital))


@pytest.mark.parametrize(
    ("words", "fact"),
    [
        (2, "below 3"),
        (3, "3 to 6"),
        (5, "3 to 6"),
        (6, "6 to 10"),
        (9, "6 to 10"),
        (10, "10 to 15"),
        (14, "10 to 15"),
        (15, "from 15"),
    ],
)
def test_words_in_a_line(words, fact):
    assert f"words in a line: {fact}" in facts(" ".join(["Ice"] * words))


@pytest.mark.parametrize(
    ("parts", "fact"),
    [
        ((1, 1, 2), "below 1.5"),
        ((1, 2), "1.5 to 2.5"),
        ((2, 2, 3), "1.5 to 2.5"),
        ((2, 3), "2.5 to 4"),
        ((3, 4), "2.5 to 4"),
        ((4, 4), "4 to 8"),
        ((7, 8), "4 to 8"),
        ((8, 8), "from 8"),
    ],
)
def test_words_between_commas(parts, fact):
    assert f"words between commas: {fact}" in facts(", ".join(" ".join(["Ice"] * count) for count in parts))


@pytest.mark.parametrize(
    ("written", "fact"),
    [
        ("*Ice* and the snow that melts", "italic words: from 0.75"),
        ("*I* and the snow that melts", "italic words: below 0.01"),  # one letter of thirty
        ("**Ice** and the snow that melts", "bold words: from 0.75"),
        ("**I** and the snow that melts", "bold words: below 0.01"),
    ],
)
def test_a_line_that_has_words_in_another_face(written, fact):
    assert fact in facts(written)


def test_no_lines_hold_nothing():
    assert facts("") == []


def test_each_fact_is_named_once_and_long_lists_are_asked_in_part():
    many = "\n".join(["Ice"] * 60 + ["• Rivers"])
    assert len(facts(many)) == len({fact.split(":")[0] for fact in facts(many)})
    assert "a bullet: below 0.01" in facts(many)


@pytest.mark.parametrize(("before", "fact"), [(59, "0.01 to 0.15"), (60, "below 0.01")])
def test_sixty_lines_of_a_section_are_asked(before, fact):
    assert f"a bullet: {fact}" in facts("\n".join(["Ice"] * before + ["• Rivers"]))


def test_a_line_with_what_stands_beside_it():
    (line,) = section(Kind.OTHER, "2011 :: Geology <Larvik>").lines
    assert whole_line(line) == "2011  Geology  Larvik"


@pytest.mark.parametrize("text", ["GEO Rivers IV", "pp. i–x, Ice (II)", "A) Ice – B) Rivers", "+ (area) code", "USD k"])
def test_a_line_without_figures_has_no_form_of_them(text):
    assert [name for name in OF_FIGURES if FORMS[name].search(text)] == []


@pytest.mark.parametrize("text", ["GEO 101 Rivers", "Ice, 2011–2013, 4(2)", "[1] Rivers", "+1 555 0100"])
def test_a_line_with_figures_is_asked_for_all_forms(text):
    held = {fact.partition(":")[0] for fact in facts(text) if fact.endswith("from 0.75")}
    assert held & OF_FIGURES == {name for name in OF_FIGURES if FORMS[name].search(text)} != set()
