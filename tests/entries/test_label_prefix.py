"""Where a label stands before its value."""

import pytest

from cvparse.entries.label_prefix import LabelPlace, fact_named, holds_label, label_end, opening_label, printed_label
from written_entries import LEXICON, lines


@pytest.mark.parametrize(
    ("written", "label", "value"),
    [
        ("Host: University of X", "Host", "University of X"),
        ("Role：PI", "Role", "PI"),
        ("Award no: 12", "Award no", "12"),
        ("Host:", None, None),
        ("Host: ", None, None),
        ("2019: Host", None, None),
        ("Rivers; host: X", None, None),
        ("Rivers | host: X", None, None),
        ("Rivers • host: X", None, None),
        ("Rivers\thost: X", None, None),
        ("Host of X", None, None),
        ("H" + "o" * 40 + ": X", "H" + "o" * 40, "X"),
        ("H" + "o" * 41 + ": X", None, None),
    ],
)
def test_the_words_before_a_colon(written, label, value):
    found = opening_label(written)
    assert (found and written[found.start : found.end], found and written[found.value_start :]) == (label, value)


def test_a_label_is_looked_for_in_a_stretch():
    text = "Rivers. Host: X"
    found = opening_label(text, 8)
    assert found is not None
    assert (found.start, found.end, found.value_start) == (8, 12, 14)
    assert opening_label(text, 8, 13) is None  # its value stands behind the stretch


def test_whether_a_label_stands_anywhere():
    assert holds_label("2019 | Host: X")
    assert not holds_label("2019 | Host X")
    assert not holds_label("Host:")


@pytest.mark.parametrize(
    ("written", "label", "extent", "value"),
    [
        ("Nationality :: Norwegian", "Nationality", LabelPlace.MARGIN, "Norwegian"),
        ("Nationality\tNorwegian", "Nationality", LabelPlace.CELL, "Norwegian"),
        ("Nationality: Norwegian", "Nationality", LabelPlace.CELL, "Norwegian"),
        ("Nationality\tNorwegian: yes", "Nationality", LabelPlace.CELL, "Norwegian: yes"),
        ("Nationality", "Nationality", LabelPlace.LINE, ""),
    ],
)
def test_the_label_of_a_line(written, label, extent, value):
    (line,) = lines(written)
    text = line.text.text
    assert printed_label(line) == (label, extent)
    assert text[label_end(extent, text, 0, len(text)) :] == value


@pytest.mark.parametrize(
    ("label", "name"), [("Name of employer", "employer"), ("Employer", "employer"), ("Employer of the year", None)]
)
def test_what_a_label_means(label, name):
    assert fact_named(label, ("position", "employer"), LEXICON) == name


def test_the_first_of_several_facts_counts():
    assert fact_named("Employer", ("employer", "position"), LEXICON) == "employer"
    assert fact_named("Employer", ("position",), LEXICON) is None
