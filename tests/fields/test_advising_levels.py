"""Which level a text names, and which rows name nothing but a level."""

import pytest

from cvparse.fields.advising_levels import is_head_row, level_of
from cvparse.lexicon import load

EN = load(("en",))


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Ph.D. Students", "phd"),
        ("Postdocs", "postdoc"),
        ("Undergraduate Students", "undergraduate"),  # the `graduate students` in it are no level of their own
        ("High school students", "highschool"),
        ("PhD Students and PhD", "phd"),
        ("Master's and PhD Students", None),
        ("Students", "other"),
        ("My students", None),
        ("Students and PhD", "phd"),
        ("Advising", None),
        ("", None),
        (None, None),
    ],
)
def test_level(text, level):
    assert level_of(text, EN) == level


def test_level_in_german():
    assert level_of("Betreute Masterarbeiten", load(("de", "en"))) == "masters"


@pytest.mark.parametrize(
    "text",
    [
        "Current Ph.D. Students",
        "PhD supervision (second supervisor):",
        "Completed (18)",
        "Current",
        "PhD [3]",
        "Current completed PhD Masters postdoc students and interns",  # eight words
    ],
)
def test_rows_that_name_nobody(text):
    assert is_head_row(text, EN)


@pytest.mark.parametrize(
    "text",
    [
        "Mina Park, PhD",
        "Research Supervision of ice on rivers",
        "PhD 2019",
        "PhD (2019)",
        "and the",  # known words, but no level and nothing that says who
        "(18)",
        "",
        "Current and completed PhD and Master's and postdoc students",  # nine words
    ],
)
def test_rows_that_name_somebody_or_nothing(text):
    assert not is_head_row(text, EN)
