"""The postal address in the head of a CV."""

import pytest

from cvparse.lexicon import load
from cvparse.model import SectionKind
from cvparse.parsers.contact.address import LONGEST, is_postal, take_address
from cvparse.parsers.contact.head_lines import head_of
from printed import section

LEXICON = load(("en",))


@pytest.mark.parametrize(
    ("printed", "postal"),
    [
        ("12 Fjord Street", True),
        ("Fjord Street", True),
        ("fjord street", False),
        ("Room 12", True),
        ("4711", True),
        ("AB12", False),
        ("Department of Geology", True),
        ("Larvik, Norway", True),
        ("Rivers", False),
        ("Rivers and Ice", False),
        ("Curriculum Vitae 12", False),
        ("Updated in May 12", False),
        ("August 2026", False),
        ("2026-08-03", False),
        ("1950", False),
        ("1910 University Drive", True),
        ("(305)284-3725", False),
        ("1-785-979-5251", False),
        ("123456", True),
        ("1234567", False),
        ("1234567 Abc", False),
        ("1234567 Abcd", True),
        ("12345678 Abcd", True),
        ("12345678 Abc", False),
        ("Oslo, May 2019", False),  # most of it is a date
        ("Oslo 1, May 2019", True),
        ("Awards: Oslo", False),
        ("Awards: 12 Oslo", True),
        ("Lecturer 2019 Larvik", False),
        ("Ph.D. 2019 Larvik", False),
        ("Awards: Prize of Oslo", False),
        ("Postcode: 211106", True),
        ("I write of what the rivers leave on their beds in Oslo.", False),
        ("Professor, University of Larvik, 2019", False),
        ("Professor, University of Larvik", True),
        ("Google Scholar", False),
        ("Scholar Street", True),
        ("Rivers of Norway, Ice, Snow, Annals of Ice 2019", False),
        ("Rivers of Norway, Ice, Snow, Annals 2019", True),
    ],
)
def test_looks_postal(printed, postal):
    assert is_postal(printed, LEXICON) is postal


def read(written):
    items = head_of(section(SectionKind.CONTACT, written, None), LEXICON).items
    address, issues = take_address(items, "Contact", LEXICON)
    left = [item.sheet.text.text[a:b] for item in items for a, b in item.sheet.rest()]
    return address, left, issues


@pytest.mark.parametrize(
    ("written", "address", "left"),
    [
        ("12 Fjord Street\nLarvik, Norway", "12 Fjord Street, Larvik, Norway", []),
        ("12 Fjord Street | 12 Fjord Street", "12 Fjord Street", ["12 Fjord Street | 12 Fjord Street"]),
        ("12 Fjord Street\nGreenhill House\nLarvik, Norway", "12 Fjord Street, Greenhill House, Larvik, Norway", []),
        ("12 Fjord Street\nGreenhill House", "12 Fjord Street", ["Greenhill House"]),
        ("Greenhill House\n12 Fjord Street", "12 Fjord Street", ["Greenhill House"]),
        ("12 Fjord Street\nof green hills\nLarvik, Norway", "12 Fjord Street, Larvik, Norway", ["of green hills"]),
        ("12 Fjord Street\nProfessor\nLarvik, Norway", "12 Fjord Street, Larvik, Norway", ["Professor"]),
        ("12 Fjord Street\nMr.\nLarvik, Norway", "12 Fjord Street, Larvik, Norway", ["Mr."]),
        ("12 Fjord Street\n! Greenhill\nLarvik, Norway", "12 Fjord Street, Larvik, Norway", ["Greenhill"]),
        (
            "12 Quay\nOne Two Three Four Five Six\nLarvik, Norway",
            "12 Quay, One Two Three Four Five Six, Larvik, Norway",
            [],
        ),
        (
            "12 Quay\nOne Two Three Four Five Six Seven\nLarvik, Norway",
            "12 Quay, Larvik, Norway",
            ["One Two Three Four Five Six Seven"],
        ),
        ("London 12, United\nKingdom", "London 12, United, Kingdom", []),
        ("Oslo 12, Papua\nNew Guinea", "Oslo 12, Papua, New Guinea", []),
        ("Oslo 12, United\nStates of America", "Oslo 12, United", ["States of America"]),  # three words
        ("Oslo 12, United\narab emirates", "Oslo 12, United", ["arab emirates"]),
        (
            "12 Fjord Street\nGreenhill House\nLarvik, Norway\n! Rivers",
            "12 Fjord Street, Greenhill House, Larvik, Norway",
            ["Rivers"],
        ),
        (
            "12 Fjord Street\nGreenhill\nHouse\nLarvik, Norway",
            "12 Fjord Street, Larvik, Norway",
            ["Greenhill", "House"],
        ),
        ("12 Quay\nHouse with Hills\nLarvik, Norway", "12 Quay, House with Hills, Larvik, Norway", []),
        ("12 Fjord Street\nPh.D.\nLarvik, Norway", "12 Fjord Street, Larvik, Norway", ["Ph.D."]),
        ("London 12, United\nRivers", "London 12, United", ["Rivers"]),
        ("Rivers", None, ["Rivers"]),
    ],
)
def test_a_run_of_postal_lines(written, address, left):
    found, rest, issues = read(written)
    assert (found, issues) == (address, ())
    assert rest == ([] if "|" in written else left)


def test_what_is_too_long_for_an_address_is_left_with_an_issue():
    rows = [f"{number} Fjord Street of the Long and Winding Rivers" for number in range(10, 20)]
    address, left, issues = read("\n".join(rows))
    assert (address, left) == (None, rows)
    assert [(issue.code, issue.section, issue.page) for issue in issues] == [("address_too_long", "Contact", 1)]
    address, left, issues = read("\n".join(rows[:6]))
    assert address is not None
    assert len(address) <= LONGEST == 300
    assert (left, issues) == ([], ())
