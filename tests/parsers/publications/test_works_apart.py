"""Works that the print of a list runs together."""

import pytest

from cvparse.entries.types import Context
from cvparse.lexicon import load
from cvparse.parsers.publications.group_headings import Group
from cvparse.parsers.publications.works_apart import works_apart
from written_entries import item

CONTEXT = Context(load(("en",)), owner="Ada Lund")
NAMED = ["Lund, A., & Okri, B. (2019). On ice and hail. Ice Letters 3."] * 4
QUOTED = ["“On Ice and Hail,” Ice Letters 3, 2019, with Bo Okri"] * 4


def works(others, written):
    rows = works_apart([(item(one), Group("Ice")) for one in (*others, written)], CONTEXT)
    assert {group.title for _, group in rows} == {"Ice"}
    return [one.text.text for one, _ in rows[len(others) :]]


@pytest.mark.parametrize(
    ("others", "written", "count"),
    [
        (NAMED, "Lund, A., & Okri, B. (2019). On ice. Oslo, 3.\nOkri, B., & Twill, C. (2018). On snow. Oslo, 2.", 2),
        (NAMED, "Lund, A., & Okri, B. (2019). On ice. Oslo,\nOkri, B., & Twill, C. (2018). On snow. Oslo, 2.", 1),
        (NAMED, "Lund, A., & Okri, B. (2019). On ice. Oslo, 3.\nTold of in Ice and Snow (2018), and elsewhere.", 1),
        (NAMED, "Lund, A., & Okri, B. On ice and snow. Oslo.\nOkri, B., & Twill, C. (2018). On snow. Oslo, 2.", 1),
        (QUOTED, "“On Ice and Hail” with Bo Okri\n“On Snow and Rain” with Bo Okri", 2),
        (QUOTED, "“On Ice and Hail” with Bo Okri\n“On Snow and Rain” with Bo Okri\n“On Fog and Haze” with Cy Twill", 3),
        (QUOTED, "“On Ice and Hail” with Bo Okri, told of in\n“On Snow and Rain” and in other places", 1),
        (QUOTED, "“On Ice and Hail” (with Bo Okri\n“On Snow and Rain” and Cy Twill)", 1),
        (QUOTED, "“On Ice and Hail” Oslo.\n“On Snow and Rain” with Bo Okri", 2),  # five words
        (QUOTED, "“On Ice, Hail.”\n“On Snow and Rain” with Bo Okri", 1),  # three
        (QUOTED[1:], "“On Ice and Hail” with Bo Okri\n“On Snow and Rain” with Bo Okri", 2),
        (QUOTED[2:], "“On Ice and Hail” with Bo Okri\n“On Snow and Rain” with Bo Okri", 1),  # three works are no list
        (QUOTED[1:] + NAMED[:1], "“On Ice and Hail” with Bo Okri\n“On Snow and Rain” with Bo Okri", 2),  # 4 of 5
        (QUOTED[1:] + NAMED[:2], "“On Ice and Hail” with Bo Okri\n“On Snow and Rain” with Bo Okri", 1),  # 4 of 6
    ],
)
def test_a_line_that_opens_as_the_works_of_the_list(others, written, count):
    found = works(others, written)
    assert len(found) == count
    if count > 1:
        assert found == written.split("\n")


def test_an_item_with_a_number_is_one_work():
    written = "[3] “On Ice and Hail” with Bo Okri\n“On Snow and Rain” with Bo Okri"
    rows = [(item(one), Group()) for one in QUOTED] + [(item(written, "numbered"), Group())]
    assert len(works_apart(rows, CONTEXT)) == 5
