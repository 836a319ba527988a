"""Where a talk was given: event, host and place, and the title where the print sets none apart."""

import pytest

from kind_cases import assert_read, cases_of, found_in


@cases_of("talks")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


FIELDS = ("event", "host", "location", "note")
LARKFIELD = "University of Larkfield"


@pytest.mark.parametrize(
    ("behind", "event", "host", "location", "note"),
    [
        ("Annual Meeting of Geology, Oslo", "Annual Meeting of Geology", None, "Oslo", None),
        ("Spring Conference in Groningen", "Spring Conference", None, "Groningen", None),
        (f"Spring Meeting at the {LARKFIELD}", "Spring Meeting", LARKFIELD, None, None),
        (f"Spring Meeting at {LARKFIELD}, Oslo", "Spring Meeting", LARKFIELD, "Oslo", None),
        ("Workshop in Logic", "Workshop in Logic", None, None, None),
        ("Spring Conference in Groningen, Oslo", "Spring Conference in Groningen", None, "Oslo", None),
        (f"Workshop on Ice, {LARKFIELD}, Oslo", "Workshop on Ice", LARKFIELD, "Oslo", None),
        (f"{LARKFIELD}, Workshop on Ice, Oslo", "Workshop on Ice", LARKFIELD, "Oslo", None),
        ("Workshop on Ice, Suzhou, CHN", "Workshop on Ice", None, "Suzhou, CHN", None),
        ("Workshop on Ice, Greenhill", "Workshop on Ice", None, "Greenhill", None),
        ("Workshop on Ice, greenhill", "Workshop on Ice", None, None, "greenhill"),
        ("Workshop on Ice, Greenhill 2", "Workshop on Ice", None, None, "Greenhill 2"),
        ("Workshop on Ice, Old Green Hill", "Workshop on Ice", None, "Old Green Hill", None),
        ("Workshop on Ice, Old Green Hill Town", "Workshop on Ice", None, None, "Old Green Hill Town"),
        ("Workshop on Ice, Medford MA", "Workshop on Ice", None, "Medford MA", None),
        ("Workshop on Ice, Medford MA, Brightwater", "Workshop on Ice", None, "Medford MA", "Brightwater"),
        ("Workshop on Ice, Greenhill XX, Brightwater", "Workshop on Ice", None, "Brightwater", "Greenhill XX"),
        ("Workshop on Ice, CHN", "Workshop on Ice", None, "CHN", None),
        ("Workshop on Ice, Old Lane, Greenhill", "Workshop on Ice", None, "Greenhill", "Old Lane"),
        ("Workshop on Ice, Old Lane, Greenhill, ABC", "Workshop on Ice", None, "Greenhill, ABC", "Old Lane"),
        ("Workshop on Ice, greenhill, ABC", "Workshop on Ice", None, "ABC", "greenhill"),
        ("Workshop on Ice, Washington, D.C.", "Workshop on Ice", None, "Washington, D.C.", None),
        ("Workshop on Ice, Oslo.", "Workshop on Ice", None, "Oslo", None),
        ("Workshop on Ice, via Zoom", "Workshop on Ice", None, "via Zoom", None),
        ("Workshop on Ice, Paris/online", "Workshop on Ice", None, "Paris/online", None),
        ("Workshop on Ice, Ice/online", "Workshop on Ice", None, None, "Ice/online"),  # ice is no place
        ("Workshop on Ice, Online in the evening", "Workshop on Ice", None, "Online in the evening", None),
        ("Workshop on Ice, Online in the late evening", "Workshop on Ice", None, None, "Online in the late evening"),
        ("Workshop on Ice, Virtual", "Workshop on Ice", None, "Virtual", None),
        ("Virtual Workshop on Ice, Oslo", "Virtual Workshop on Ice", None, "Oslo", None),
        ("Virtual Workshop on Ice", "Virtual Workshop on Ice", None, None, None),
        (f"{LARKFIELD}, Oslo", LARKFIELD, None, "Oslo", None),
        (LARKFIELD, None, LARKFIELD, None, None),
        (f"{LARKFIELD}, Greenhill", LARKFIELD, None, "Greenhill", None),
        (f"Department of Ice, {LARKFIELD}", None, f"Department of Ice, {LARKFIELD}", None, None),
        (f"Department of Ice, Greenhill, {LARKFIELD}", None, "Department of Ice", None, f"Greenhill, {LARKFIELD}"),
        (f"Spring Forum ({LARKFIELD}), Oslo", "Spring Forum", LARKFIELD, "Oslo", None),
        (f"{LARKFIELD} (Spring Forum), Oslo", "Spring Forum", LARKFIELD, "Oslo", None),
        ("Brightwater", "Brightwater", None, None, None),
        ("Brightwater, Oslo", "Brightwater", None, "Oslo", None),
        ("Forum, Oslo (with A. Berg)", "Forum", None, "Oslo", "with A. Berg"),
    ],
)
def test_behind_a_title_in_quotes(behind, event, host, location, note):
    (found,) = found_in("talks", f"“Rivers,” {behind}, 2020" if behind[-1] != "." else f"2020 :: “Rivers,” {behind}")
    assert found["title"] == "Rivers"
    assert tuple(found.get(field) for field in FIELDS) == (event, host, location, note)


@pytest.mark.parametrize(
    ("written", "title"),
    [
        (f"Rivers: a new look, {LARKFIELD}, 2020", "Rivers: a new look"),
        (f"Rivers, lakes and ice, {LARKFIELD}, 2020", "Rivers, lakes and ice"),
        ("Rivers. Spring Conference, Oslo, 2020", "Rivers"),
        ("Rivers of the north. Brightwater, 2020", "Rivers of the north"),
        ("Rivers of the north, Brightwater, 2020", "Rivers of the north"),
        ("Spring Forum, Oslo, 2020\nRivers of the north", "Rivers of the north"),
        ("Spring Forum, Oslo, 2020\nRivers of the north\nand of the south", "Rivers of the north"),
        ("Spring Forum, Oslo. Rivers of the north, 2020", "Rivers of the north"),
        ("Spring Forum\tRivers of the north\tOslo, 2020", "Rivers of the north"),  # a cell of its own
        ("Spring Forum – Rivers of the north, 2020", None),
        ("Spring Forum\tDepartment of Ice\tOslo, 2020", None),
        ("Spring Forum, Greenhill, 2020", None),
        (f"{LARKFIELD}, Oslo, 2020\nRivers", "Rivers"),
        (f"{LARKFIELD}, Oslo, 2020\nDepartment of Ice", None),
        (f"{LARKFIELD}, Oslo, 2020\nSpring Forum", None),
        ("Rivers of the north, 2020", "Rivers of the north"),
    ],
)
def test_title_that_nothing_sets_apart(written, title):
    (found,) = found_in("talks", written)
    assert found.get("title") == title


@pytest.mark.parametrize(
    ("written", "host"),
    [
        ("“Rivers,” *Spring Forum*, Brightwater 2, 2020\n\n“Ice,” *Ice Forum*, Kent, 2020", "Brightwater 2"),
        ("“Rivers,” *Spring Forum*, Oslo, 2020\n\n“Ice,” *Ice Forum*, Kent, 2020", None),
        ("“Rivers,” *Spring Forum*, Brightwater, 2020\n\n“Ice,” *Ice Forum*, Kent, 2020", None),
    ],
)
def test_host_behind_an_event_that_is_set_apart(written, host):
    first, _ = found_in("talks", written)
    assert (first["event"], first.get("host")) == ("Spring Forum", host)
