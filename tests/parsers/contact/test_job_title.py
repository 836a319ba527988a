"""The job title in the head of a CV: the line that is one, and what is none."""

import pytest

from cvparse.lexicon import load
from cvparse.model import SectionKind
from cvparse.parsers.contact.job_title import title_in_heading
from kind_cases import assert_read, cases_of, found_in
from printed import section


@cases_of("person")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


def label(*below):
    (found,) = found_in("person", "\n".join(("! Mira Oduya", *below)))
    assert found["name"] == "Mira Oduya"
    return found.get("label")


MAIL = "mira@example.org"
TWELVE = "one two three four five six seven eight nine ten eleven twelve"
FAR = (MAIL, "oduya@example.org", "odu@example.org")
"""Lines after which no line is read as the one right under the name."""


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        (("Professor of Geology",), "Professor of Geology"),
        ((*FAR, "Professor of Geology"), "Professor of Geology"),
        ((*FAR, "One two three Professor of Geology"), "One two three Professor of Geology"),
        ((*FAR, "One two three four Professor of Geology"), None),
        (("Professor 2 of Geology",), None),
        ((f"Professor of {TWELVE} or so",), f"Professor of {TWELVE} or so"),
        ((f"Professor of {TWELVE} or so it",), None),
        (("Lecturer | University of Kent | University of Larkfield",), "Lecturer"),
        (("Senior Lecturer | University of Larkfield",), "Senior Lecturer"),
        (("Senior Lecturer | Rivers and Ice",), "Senior Lecturer | Rivers and Ice"),
        (("Current rank: Senior Lecturer",), "Senior Lecturer"),  # its key is none of it
        (("Rank in 2019: Senior Lecturer",), None),
    ],
)
def test_line_of_the_word_lists(below, expected):
    assert label(*below) == expected


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        (("Associate Professor,", "Director of the Ice Lab"), "Associate Professor Director of the Ice Lab"),
        (("Associate Professor and", "Director of the Ice Lab"), "Associate Professor and Director of the Ice Lab"),
        (("Associate Professor &", "Director of the Ice Lab"), "Associate Professor & Director of the Ice Lab"),
        (("Associate Professor", "Director of the Ice Lab"), "Associate Professor"),
        (("Associate Professor and", "", "Director of the Ice Lab"), "Associate Professor and"),
        (("Associate Professor and", "Director of the Ice Lab 2"), "Associate Professor and"),
        (("Associate Professor and", "! Director of the Ice Lab"), "Associate Professor and"),
        (("Associate Professor and", f"Director of Ice {MAIL} and Snow"), "Associate Professor and"),
        (("Associate Professor and",), "Associate Professor and"),
        (("Associate Professor of long\\", "rivers in the north"), "Associate Professor of long rivers in the north"),
        (("Associate Professor of long", "rivers in the north"), "Associate Professor of long"),
        (("Associate Professor of long\\", "rivers in the north", "and the south"), "Associate Professor of long"),
    ],
)
def test_line_that_it_goes_on_in(below, expected):
    assert label(*below) == expected


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        (("Data Science · River Analytics · Cloud Computing",), "Data Science · River Analytics · Cloud Computing"),
        ((MAIL, "Data Science · River Analytics · Snow Maps"), "Data Science · River Analytics · Snow Maps"),
        ((MAIL, FAR[1], "Data Science · River Analytics · Snow Maps"), None),
        (("Data Science · River Analytics",), "Data Science"),
        (("Data Science · Rivers and Ice 2 · Snow Maps",), None),
        (("Data Science · Oslo · Snow Maps",), None),
        (("Ice Lab · University of Kent · Snow Maps",), "Snow Maps"),
        (("Ice Lab · Rivers and Ice · Snow Maps",), "Ice Lab · Rivers and Ice · Snow Maps"),
        (("Ice Lab · University of Kent · Snow Maps · Rivers",), "Snow Maps · Rivers"),
    ],
)
def test_fields_of_work(below, expected):
    assert label(*below) == expected


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        (("Ice and snow",), "Ice and snow"),
        (("Ice snow",), "Ice snow"),
        (("Ice",), None),
        (("Ice and snow 2",), None),
        ((TWELVE,), TWELVE),
        ((f"{TWELVE} more",), None),
        ((f"Ice and snow {MAIL} and rain",), None),
        (("GitHub | Google Scholar",), None),  # what sites are called, over links
        ((*FAR[:2], "Ice and snow"), "Ice and snow"),
        ((*FAR, "Ice and snow"), None),
    ],
)
def test_line_of_letters_under_the_name(below, expected):
    assert label(*below) == expected


def test_no_line_is_under_a_name_that_is_not_there():
    assert "label" not in found_in("person", "! 12 Fjord Street\nIce and snow\nmira@example.org")[0]


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("Professor of Geology", "Professor of Geology"),
        ("Professor of Geology:", "Professor of Geology"),
        ("Contact", None),
        ("Professional Experience", None),
        ("On a Professor", None),
        ("Professor 2019", None),
        ("Professor of one two three four five six", "Professor of one two three four five six"),
        ("Professor of one two three four five six seven", None),
    ],
)
def test_a_job_title_set_as_a_heading(heading, title):
    assert title_in_heading(section(SectionKind.OTHER, "", heading), load(("en",))) == title


@pytest.mark.parametrize("below", [("❖ Work Experience ❖",), ("Work Experience",)])
def test_a_heading_under_the_name_is_no_title(below):
    assert label(*below) is None
