"""What a person should look at."""

import pytest

from cvparse.assembly.checks import check, check_person, ends_before_start
from cvparse.model import Award, Experience, Person, Publication, Skill


@pytest.mark.parametrize(
    ("start", "end", "wrong"),
    [
        ("2021", "2020", True),
        ("2021-05", "2021-04", True),
        ("2021", "2020-12-31", True),
        ("2021-05", "2021", False),
        ("2021", "2021-01", False),
        ("2021-05-01", "2021-05-01", False),
        (None, "2020", False),
        ("2020", None, False),
    ],
)
def test_ends_before_start(start, end, wrong):
    assert ends_before_start(start, end) is wrong


@pytest.mark.parametrize(
    ("entry", "codes"),
    [
        (Publication(raw="Phys. Rev. 1"), ["no_title"]),
        (Publication(title="On Rivers"), []),
        (Experience(start="2021", end="2020"), ["no_organization", "end_before_start"]),
        (Experience(organization="U", start="2021-02-29"), ["impossible_date"]),
        (Experience(organization="U", start="2020-02-29"), []),
        (Experience(title="Lecturer"), []),
        (Award(raw="x" * 200), ["no_title"]),
        (Skill(), []),
    ],
)
def test_codes(entry, codes):
    assert [issue.code for issue in check(entry, "Heading", 3)] == codes


@pytest.mark.parametrize(
    ("raw", "quoted"), [("x" * 60, "x" * 60), ("x" * 61, "x" * 59 + "…"), ("x" * 59, "x" * 59), ("", "")]
)
def test_a_message_quotes_as_much_of_the_entry_as_fits_a_line(raw, quoted):
    (issue,) = check(Award(raw=raw), "Honors", 3)
    assert issue.message == f"no title was read: {quoted}"
    assert (issue.section, issue.page) == ("Honors", 3)


def test_a_message_says_which_values_would_do():
    (issue,) = check(Experience(raw="2019"), None, None)
    assert issue.message == "no organization or title was read: 2019"


def test_a_message_says_which_dates_are_wrong():
    (issue,) = check(Experience(title="Lecturer", start="2021", end="2020", raw="Lecturer"), None, 1)
    assert issue.message == "ends 2020, before it starts 2021: Lecturer"


@pytest.mark.parametrize(("name", "codes"), [(None, ["no_name"]), ("", ["no_name"]), ("Ada Lund", [])])
def test_a_cv_that_names_nobody(name, codes):
    assert [issue.code for issue in check_person(Person(name=name))] == codes
