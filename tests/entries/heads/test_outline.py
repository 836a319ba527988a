"""Which level of a list inside a list holds the entries."""

import pytest

from cvparse.entries.heads.outline import outline_of
from cvparse.entries.line_features import features_of
from cvparse.entries.split import split
from cvparse.entries.types import Context
from cvparse.lexicon import load
from printed import Printer

CONTEXT = Context(load(("en",)))


def printed(written):
    """The lines of an outline, an em further in for each level."""
    printer, rows = Printer(), written.splitlines()
    return [printer.line(row, 100.0 + 12 * number, 12.0 if number else 0.0) for number, row in enumerate(rows)]


def outlined(written):
    """The numbers of the rows that open entries and of those that are heads, with their levels."""
    found = outline_of(features_of(printed(written), CONTEXT.lexicon), CONTEXT.lexicon)
    return (set(found.entries), found.heads) if found else None


@pytest.mark.parametrize(
    ("written", "entries", "heads"),
    [
        ("Reviewing:\n  • Annals of Ice, 2019\n  • Snow, 2018\nChair:\n  • Forum, 2017", {1, 2, 4}, {0: 0, 3: 0}),
        ("Reviewing:\n• Annals of Ice\n• Snow", {1, 2}, {0: 0}),  # announced by a colon, and not indented
        ("• Doctoral\n  ◦ Rivers of Ice, 2020\n  ◦ Snow and Fog, 2019", {1, 2}, {0: 0}),
        (
            "University of Larvik\n  • Doctoral\n    ◦ Rivers of Ice\n      ▪ Spring 2020: 4.5\n      ▪ Fall 2021: 4.7",
            {2},
            {0: 0, 1: 1},
        ),
        (
            "Reviewing:\n  • Annals of Ice, a journal\n    of Larvik, 2019\nChair:\n  • Forum, 2017",
            {1, 4},
            {0: 0, 3: 0},
        ),
        ("Rivers and Lakes of the\nHigh North\n  • Forum on Ice, 2019\n  • Snow Days, 2018", {2, 3}, {0: 0}),
        ("A:\n  • Ice\nB:\n  • Snow\nC:\n  • Fog\nD:\n  • Hail\nE, 2019", {1, 3, 5, 7, 8}, {0: 0, 2: 0, 4: 0, 6: 0}),
    ],
)
def test_heads_over_entries(written, entries, heads):
    assert outlined(written) == (entries, heads)


@pytest.mark.parametrize(
    "written",
    [
        "Lecturer, 2019\n  • taught ice, 2018\nFellow, 2017\n  • wrote on snow, 2016",  # posts and their highlights
        "Lecturer\n  • taught ice\n  • taught snow\nFellow\n  • wrote on fog",  # what they hold has no date
        "• Rivers of Ice\n  ◦ Spring 2020: 4.5\n  ◦ Fall 2021: 4.7",  # dates of one course
        "• Ice, 2019\n• Snow, 2018",
        "Ice, 2019\nSnow, 2018",
        "A:\n  • Ice\nB:\n  • Snow\nC:\n  • Fog\nD, 2020\nE, 2019",  # entries among the heads
        "An account of what was done for the society in all the years since it was founded, at great length and with\n"
        "much regard to each of its members, and with thanks:\n  • Ice, 2019",
        "Reviewing: in the margin ::\n  • Ice, 2019",
    ],
)
def test_entries_and_what_is_theirs(written):
    assert outlined(written) is None


def test_the_items_of_an_outline():
    items = split(
        printed("Larvik\n  • Doctoral\n    ◦ Ice, 2020\n    ◦ Snow, 2019\n  • Master\n    ◦ Fog, 2018"),
        CONTEXT,
        outlined=True,
    )
    assert [(item.text.text, item.is_head, item.head_level) for item in items] == [
        ("Larvik", True, 0),
        ("Doctoral", True, 1),
        ("Ice, 2020", False, 0),
        ("Snow, 2019", False, 0),
        ("Master", True, 1),
        ("Fog, 2018", False, 0),
    ]
