"""Which of several ways to cut a list explains it best."""

import pytest

from cvparse.entries.boundary_score import weight
from cvparse.entries.line_features import features_of
from written_entries import LEXICON, lines

THREES = "Lecturer\nUniversity\n2019\nFellow\nCollege\n2018"
AWARDS = "\n".join(f"Award of {year}" for year in range(2015, 2020))


def weighed(written, *starts):
    return weight(features_of(lines(written), LEXICON), frozenset(starts))


@pytest.mark.parametrize(
    ("written", "starts", "expected"),
    [
        (THREES, (0, 3), 0.6 + 0.4 * 2 / 3),  # both dated; four inner lines could begin an entry
        (THREES, range(6), 0.6 * 0.5 + 0.4),  # two of six are dated
        (AWARDS, range(5), 1.0),
        (AWARDS, (0,), 0.6 * 2 / 6 + 0.4 * 1 / 2),
        ("**A**\nb\n**C**\nd", (0, 2), 1.0),  # no date: the beginnings alone
        ("**A**\nb\n**C**\nd", range(4), 0.5),
        ("A\nb\n\nC\nd", (0, 2), 0.9 + 0.1 * 2 / 2),  # set off by white space
        ("A\nb\n\nC\nd", range(4), 1.0),
        ("• A\nb\n• C\nd", (0, 2), 2 / (2 + 0.25 * 2)),
        ("A\n• b\nC\n• d", (0, 2), 1.0),  # a bullet begins no entry
        (
            "A\nb\\\nC\nd\\",
            (0, 2),
            (1 - 0.3 / 2) * 1.0,
        ),  # the second entry is torn from a full line; none inside begins one
        ("A\nb\\\n\nC\nd\\", (0, 2), 1.0),  # white space parts them
    ],
)
def test_the_weight_of_a_cut(written, starts, expected):
    assert weighed(written, *starts) == pytest.approx(expected)


@pytest.mark.parametrize(("count", "expected"), [(15, 0.6 + 0.4), (16, 1.0)])
def test_few_dates_in_many_lines_are_years_in_titles(count, expected):
    written = "**Award of 2019**" + "\nRivers" * count
    assert weighed(written, 0) == pytest.approx(expected)


def test_a_year_among_highlights_dates_no_entry():
    assert weighed("Lecturer\n• Rivers 2019\n• Lakes 2018", 0) == pytest.approx(1.0)
    assert weighed("Lecturer\n• Rivers <2019>\n• Lakes <2018>", 0) == pytest.approx(0.6 * 2 / 3 + 0.4)
    assert weighed("• Rivers 2019\n• Lakes 2018", 0, 1) == pytest.approx(1.0)
    assert weighed("• Rivers 2019\n• Lakes", 0, 1) == pytest.approx(0.6 * 2 / 3 + 0.4)  # a bulleted entry's own year


def test_few_dates_are_counted_from_one_in_sixteen_lines_on():
    """One dated line of two entries: from sixteen lines on the beginnings decide alone."""
    dated, plain = "**Award of 2019**", "**Award**"
    half = 0.6 * 2 / 3 + 0.4
    assert weighed("\n".join([dated, *["Ice"] * 7, plain, *["Ice"] * 7]), 0, 8) == pytest.approx(half)
    assert weighed("\n".join([dated, *["Ice"] * 7, plain, *["Ice"] * 8]), 0, 8) == pytest.approx(1.0)
