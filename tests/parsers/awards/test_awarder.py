"""Where the title of an award ends and who gives it begins, and where nothing is parted."""

import pytest

from cvparse.parsers.awards.awarder import AwardListStyle, find_seam, is_awarder, is_work, title_row
from kind_cases import assert_read, cases_of
from written_entries import LEXICON, worksheet


@cases_of("awards")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


KENT = "University of Kent"
PLAIN, ANNOUNCED = AwardListStyle(False, False), AwardListStyle(False, True)


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("Zhejiang University", True),
        ("WAIC '23", True),
        ("WAIC 2023", True),
        ("WAIC '23)", True),
        ("WAIC '23 in Oslo", False),
        ("the Rector", False),
        ("Rivers and Ice", False),
        (f"{KENT}.", True),
    ],
)
def test_names_who_gives(printed, expected):
    assert is_awarder(printed, LEXICON) is expected


def parted(written, style=PLAIN):
    sheet = worksheet(written)
    row, text = sheet.rows[0], sheet.body.text.text
    seam = find_seam(sheet, row.start, row.start + len(text[row.start : row.end].rstrip()), style, LEXICON)
    return seam and (text[row.start : seam[0]], text[seam[1] : row.end].strip())


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Ice Prize – Brightwater", ("Ice Prize", "Brightwater")),
        ("Ice Prize - Brightwater", ("Ice Prize", "Brightwater")),
        (f"Ice Prize - Snow\n{KENT}", None),
        ("Ice Prize - Snow\n• Brightwater", ("Ice Prize", "Snow")),
        ("Ice Prize - Snow\nReceived 2020\nBrightwater", None),
        ("Ice Prize - Snow\nReceived 2020\n• Brightwater", ("Ice Prize", "Snow")),  # `Received` names nobody
        ("Ice Prize - Snow\nOne Two Three Four Five Six Seven", None),
        ("Ice Prize - Snow\nOne Two Three Four Five Six Seven Eight", ("Ice Prize", "Snow")),
        (f"Ice Prize – Snow\n{KENT}", ("Ice Prize", "Snow")),
        (f"Ice Prize: {KENT}", ("Ice Prize", KENT)),
        (f"Prize: {KENT}", None),
        (f"Ice Prize, {KENT}", ("Ice Prize", KENT)),
        ("Ice Prize, WAIC '23", ("Ice Prize", "WAIC '23")),
        ("Ice Prize, Brightwater", ("Ice Prize", "Brightwater")),
        ("Ice Prize, best of all", None),
        ("Ice Prize, Oslo", None),
        ("Ice Prize, Snow Prize", None),
        ("Prize, Brightwater", None),
        ("Award for Rivers, Brightwater", None),
        (f"Award for Rivers, {KENT}", ("Award for Rivers", KENT)),
        ("**Rivers**, Brightwater", ("Rivers", "Brightwater")),
        ("**Rivers,** Brightwater", ("Rivers", "Brightwater")),
        ("**Rivers of Ice** too, Brightwater", None),
        ("**Rivers of Ice, Brightwater**", None),
        ("Rivers, **Brightwater**", None),
        ("Fellow, Royal Society of Ice", None),
        ("Senior Fellow of Snow, Royal Society of Ice", ("Senior Fellow of Snow", "Royal Society of Ice")),
        (f"Ice Prize of {KENT}", ("Ice Prize", KENT)),
        (f"Prize of {KENT}", None),
        ("Ice Prize of the Rector", None),
        ("Ice Prize in Systems", None),
        ("Ice Prize, Brightwater – Kent", ("Ice Prize", "Brightwater – Kent")),
        ("Best Rivers, Ice – Brightwater", ("Best Rivers, Ice", "Brightwater")),  # no prize before the comma
        ("Rivers at Brightwater", None),
    ],
)
def test_seam(written, expected):
    assert parted(written) == expected


@pytest.mark.parametrize(
    ("written", "style", "expected"),
    [
        ("Ice Prize at Brightwater", ANNOUNCED, ("Ice Prize", "Brightwater")),
        ("Ice Prize at Brightwater", PLAIN, None),
        ("Prize at Brightwater", ANNOUNCED, None),
    ],
)
def test_seam_at_the_word_of_the_list(written, style, expected):
    assert parted(written, style) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Ice Prize, “The Rivers”", True),
        ("Ice Prize, *The Rivers*", True),
        ("Ice Prize, The Rivers", False),
        ("*Ice Prize*, *The Rivers*", False),
        ("Ice Prize, *The* Rivers", False),
        ("Ice Prize, *The Green* Hill", True),
        ("Ice Prize, *Old* Ice", False),  # a half
        ("*Icy* Won, *The Rivers*", True),
        ("*Icyy* Won, *The Rivers*", False),  # a half
        ("*Icyyy* Won, *The Rivers*", False),
        (f"Ice Prize, *{KENT}*", False),
    ],
)
def test_the_work_that_was_honoured(written, expected):
    sheet = worksheet(written)
    text = sheet.body.text.text
    assert is_work(sheet, text.index(",") + 2, len(text), LEXICON) is expected


@pytest.mark.parametrize(
    ("written", "row"),
    [
        ("Ice Prize", 0),
        ("Awarded\nIce Prize", 1),
        ("Awarded Ice Prize\nKent", 0),
        ("Awarded", 0),
        ("Kent\nIce Prize", 0),
    ],
)
def test_row_of_the_title(written, row):
    assert title_row(worksheet(written), LEXICON) == row
