"""What a person should look at."""

import pytest

from cvparse.assembly.checks import check, ends_before_start
from cvparse.model import Award, Experience, Publication, Skill


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
        (Experience(title="Lecturer"), []),
        (Award(raw="x" * 200), ["no_title"]),
        (Skill(), []),
    ],
)
def test_codes(entry, codes):
    assert [issue.code for issue in check(entry, "Heading", 3)] == codes


def test_a_message_is_short_and_says_where():
    (issue,) = check(Award(raw="a very long award " * 20), "Honors", 3)
    assert issue.section == "Honors"
    assert issue.page == 3
    assert len(issue.message) < 100
    assert issue.message.endswith("…")
