"""The tag, the date or the number that the works of a list open with, and how many of them must."""

import pytest

from cvparse.entries.types import Item
from cvparse.lexicon import load
from cvparse.parsers.publications.front.opening_tags import (
    with_opening_dates,
    with_opening_numbers,
    with_opening_tags,
)
from cvparse.text.styled import StyledText
from printed import Printer

LEXICON = load(())


def item(written, margin="", label="", breaks=(0,), bullets=()):
    text, _ = Printer().text(written, 0.0)
    return Item((), text, breaks, label=StyledText.plain(label), margin=StyledText.plain(margin), bullets=bullets)


def margins(items):
    return [one.margin.text for one in items]


TAGGED = item("[ASPLOS'26] Ice and Roads")
PLAIN = item("Ice and Roads")
STATE = item("Preprint: Ice and Roads")
DATED = item("2024 Ice on Roads")
FACED = item("2024 **Ice on Roads**")


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ([TAGGED] * 3 + [PLAIN] * 2, ["[ASPLOS'26]"] * 3 + [""] * 2),  # six of ten
        ([TAGGED] * 2 + [PLAIN] * 2, [""] * 4),
        ([TAGGED] * 2 + [STATE, PLAIN, PLAIN], ["[ASPLOS'26]", "[ASPLOS'26]", "Preprint:", "", ""]),
        ([STATE] * 5, [""] * 5),  # no work has a tag
        ([item("Ice", margin="ASPLOS 2026:"), STATE], ["ASPLOS 2026:", "Preprint:"]),
        ([item("Ice", margin="Oslo"), STATE], ["Oslo", ""]),
    ],
)
def test_most_works_open_with_a_tag(items, expected):
    assert margins(with_opening_tags(items, LEXICON)) == expected


@pytest.mark.parametrize(
    ("written", "tag"),
    [
        ("[ASPLOS'26] Ice", "[ASPLOS'26]"),
        ("ICE '24: Snow", "ICE '24:"),
        ("ICE 2024: Snow", "ICE 2024:"),
        ("[Preprint] Ice", "[Preprint]"),
        ("[Snow] Ice", ""),
        ("[3] A. Author: A Title", ""),
        ("2024. A Title", ""),
        ("Preprint: Ice", "Preprint:"),
        ("Under review | Ice", "Under review |"),
        ("**Preprint** Ice", "Preprint"),
        ("*Preprint* Ice", "Preprint"),
        ("**Preprint Ice**", "Preprint"),
        ("*Preprint Ice*", ""),
        ("Preprint Ice", ""),
        ("Snow: Ice", ""),
        ("**Snow** Ice", ""),
        ("in press: Ice", "in press:"),
        ("arXiv preprint: Ice", "arXiv preprint:"),
        ("Under review at: Ice", "Under review at:"),
        ("Under review at Roads: Ice", ""),  # four words
        ("Preprint:", ""),
    ],
)
def test_what_is_a_tag(written, tag):
    found = with_opening_tags([item(written), *[TAGGED] * 4], LEXICON)[0]
    assert (found.margin.text, found.margin.text + found.text.text.replace(" ", "")) == (
        tag,
        tag + written.replace("*", "")[len(tag) :].replace(" ", ""),
    )


def test_a_work_with_a_label_or_a_margin_opens_with_no_tag():
    labelled, beside = item("[ASPLOS'26] Ice", label="3."), item("[ASPLOS'26] Ice", margin="2024")
    assert margins(with_opening_tags([labelled, beside, *[TAGGED] * 4], LEXICON))[:2] == ["", "2024"]


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ([DATED] * 3, ["2024"] * 3),
        ([DATED] * 2, [""] * 2),  # two may open so by chance
        ([FACED] * 2, ["2024"] * 2),
        ([DATED] * 3 + [PLAIN] * 2, ["2024"] * 3 + [""] * 2),
        ([DATED] * 3 + [PLAIN] * 3, [""] * 6),
        ([FACED] + [PLAIN] * 3, [""] * 4),
        ([DATED] * 2 + [item("2024 Ice on Roads", label="3.")], [""] * 3),
        ([DATED] * 2 + [item("2024 Ice on Roads", margin="ICE")], ["", "", "ICE"]),
    ],
)
def test_most_works_open_with_a_date(items, expected):
    assert margins(with_opening_dates(items, LEXICON)) == expected


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("May 2024 Ice on Roads", "May 2024"),
        ("2024. Ice on Roads", "2024."),
        ("2024 – Ice on Roads", "2024 –"),
        ("2024 Ice Roads", ""),  # two words
        ("2024 12. Ice Roads", "2024"),
        ("2024 12 more roads", ""),
        ("[2024] A. Lund. “Ice on Roads”", "[2024]"),
        ("(May 2024) Ice on Roads", "(May 2024)"),
        ("(2024, Oslo) Ice on Roads", ""),  # more than a date in the brackets
        ("Ice 2024 on the Roads", ""),
        ("12 Ice on Roads", ""),
        ("Ice on Roads", ""),
    ],
)
def test_what_is_a_date(written, date):
    found = with_opening_dates([item(written), *[DATED] * 4], LEXICON)[0]
    assert found.margin.text == date


def numbered(*numbers):
    items = [item(f"{number}. Ice", margin="2024") if number else PLAIN for number in numbers]
    return [one.label.text for one in with_opening_numbers(items)]


@pytest.mark.parametrize(
    ("numbers", "labels"),
    [
        ((3, 2, 1), ["3.", "2.", "1."]),
        ((1, 2, 3), ["1.", "2.", "3."]),
        ((2, 1), ["", ""]),  # one step may be chance
        ((30, 20, 10), ["", "", ""]),
        ((7, None, 9), ["", "", ""]),
        ((6, 5, 4, 3, None, None), ["6.", "5.", "4.", "3.", "", ""]),  # three steps of five
        ((6, 5, 4, None, None, None), [""] * 6),
    ],
)
def test_numbers_that_run_by_one(numbers, labels):
    assert numbered(*numbers) == labels


def test_a_number_leaves_the_text_and_the_margin_stays():
    found = with_opening_numbers([item(f"{number}. Ice", margin="2024") for number in (3, 2, 1)])
    first = found[0]
    assert (first.label.text, first.margin.text, first.text.text) == ("3.", "2024", "Ice")
    labelled = [item(f"{number}. Ice", label="C1") for number in (3, 2, 1)]
    assert [one.label.text for one in with_opening_numbers(labelled)] == ["C1"] * 3


def test_offsets_count_from_the_new_beginning():
    moved = item("2024 Ice on Roads", breaks=(0, 5, 9), bullets=(0, 9))
    found = with_opening_dates([moved, *[DATED] * 4], LEXICON)[0]
    assert (found.text.text, found.breaks, found.bullets) == ("Ice on Roads", (0, 4), (0, 4))
