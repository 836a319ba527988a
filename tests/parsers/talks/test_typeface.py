"""What bold and italics mean in a list of talks: titles, or meetings behind the titles."""

import pytest

from kind_cases import assert_read, cases_of, found_in


@cases_of("talks")
def test_reads(kind: str, title: str, written: str, expected: str) -> None:
    assert_read(kind, title, written, expected)


def talks(*entries):
    return [(talk.get("title"), talk.get("event")) for talk in found_in("talks", "\n\n".join(entries))]


KENT, LARKFIELD = "University of Kent", "University of Larkfield"


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        (("**Rivers**, Forum, Oslo, 2020", "**Ice**, Summit, Oslo, 2019"), [("Rivers", "Forum"), ("Ice", "Summit")]),
        (
            (f"*Spring Forum*, {LARKFIELD}, 2020", f"*Ice Conference*, {KENT}, 2019"),
            [(None, "Spring Forum"), (None, "Ice Conference")],
        ),
        (
            ("**Rivers**, Oslo, 2020", "**Frost**, Bergen, 2019", "“Snow,” Oslo, 2018"),
            [(None, "Rivers"), (None, "Frost"), ("Snow", None)],
        ),
        (
            ("**Rivers**, Oslo, 2020", "**Ice**, Bergen, 2019", "Snow\nOslo, 2018\nBergen, 2017"),
            [("Rivers", None), ("Ice", None), ("Snow", None), ("Snow", None)],
        ),
        (
            (f"*Spring Forum*, {LARKFIELD}, 2020", f"*Rivers*, {KENT}, 2019"),
            [("Spring Forum", None), ("Rivers", None)],
        ),
        (
            (f"*Spring Forum*, {LARKFIELD}, 2020", f"*Ice Forum*, {LARKFIELD}, 2020", f"*Rivers*, {KENT}, 2019"),
            [(None, "Spring Forum"), (None, "Ice Forum"), (None, "Rivers")],
        ),
    ],
)
def test_what_opens_in_a_face_of_its_own(entries, expected):
    assert talks(*entries) == expected


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        (
            ("“Rivers,” *Forum on Ice, Snow and Water*, Oslo, 2020", "“Ice,” *Choice Group*, Bergen, 2019"),
            [("Rivers", "Forum on Ice, Snow and Water"), ("Ice", "Choice Group")],
        ),
        (
            ("“Rivers,” *Spring Forum*, Oslo, 2020", "“Ice”\n*Choice Group*\nBergen, 2019"),
            [("Rivers", "Spring Forum"), ("Ice", "Choice Group")],
        ),
        (
            ("“Rivers,” *Ice, Snow and Water*, Oslo, 2020", f"“Ice,” *{KENT}*, Bergen, 2019"),
            [("Rivers", "Ice, Snow and Water"), ("Ice", KENT)],
        ),
        (
            ("“Rivers,” *Spring Forum*, Oslo, 2020", "“Ice,” Choice Group, *Snow, Fog*, Bergen, 2019"),
            [("Rivers", "Spring Forum"), ("Ice", "Snow, Fog")],
        ),
        (  # as many hosts as meetings
            ("“Rivers,” *Spring Forum*, Oslo, 2020", f"“Ice,” Choice Group, *{KENT}*, Bergen, 2019"),
            [("Rivers", "Spring Forum"), ("Ice", f"Choice Group, {KENT}")],
        ),
        (
            ("“Rivers,” *Spring Forum*, Oslo, 2020", "“Ice”\nChoice Group, Snow\nBergen, 2019"),
            [("Rivers", "Spring Forum"), ("Ice", "Choice Group")],
        ),
        (  # all of the entry is in italics
            ("“Rivers,” *Spring Forum*, Oslo, 2020", "*“Ice,” Choice Group, Bergen*, 2019"),
            [("Rivers", "Spring Forum"), ("Ice", "Choice Group")],
        ),
    ],
)
def test_what_stands_in_italics_behind_the_title(entries, expected):
    assert talks(*entries) == expected
