"""Labels that come again in the running text of a list begin rows."""

import pytest

from cvparse.entries.join_wrapped_lines import rows_of
from cvparse.entries.recurring_labels import labels_as_rows
from cvparse.entries.split import split
from cvparse.entries.types import Context
from cvparse.lexicon import load
from cvparse.model import SectionKind
from printed import section

CONTEXT = Context(load(("en",)))


def rows(written):
    items = labels_as_rows(split(section(SectionKind.ADVISING, written).lines, CONTEXT))
    return [[item.text.text[row.start : row.end].strip() for row in rows_of(item)] for item in items]


ONE = "• Ada Lund, Title: Ice, Degree: PhD"


@pytest.mark.parametrize(
    ("written", "first"),
    [
        ("\n".join([ONE] * 3), ["Ada Lund", "Title: Ice", "Degree: PhD"]),
        ("\n".join([ONE] * 2), [ONE[2:]]),  # two may be chance
        ("\n".join([ONE] * 3 + ["• Ben Okri, Rivers"] * 7), ["Ada Lund", "Title: Ice", "Degree: PhD"]),
        ("\n".join([ONE] * 3 + ["• Ben Okri, Rivers"] * 8), [ONE[2:]]),  # less than three of ten
        ("\n".join([ONE, "• Ben Okri, Lakes: A Survey", "• Cy Moor, Snow: A Study"]), [ONE[2:]]),
        ("\n".join(["• Lund; Title: Ice"] * 3), ["Lund", "Title: Ice"]),
        ("\n".join(["• Lund, title: Ice"] * 3), ["Lund, title: Ice"]),  # written small
    ],
)
def test_which_labels_begin_rows(written, first):
    assert rows(written)[0] == first
