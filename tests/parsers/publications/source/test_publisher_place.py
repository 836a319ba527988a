"""Who granted a degree, and where: the place may stand behind the grantor or in front of it."""

import pytest

from cvparse import parse_reference

THESIS = "Lund A. 2019. Ice on rivers in winter. PhD thesis"


@pytest.mark.parametrize(
    ("printed", "publisher", "place"),
    [
        (f"{THESIS}, University of Boston, Boston.", "University of Boston", "Boston"),
        (f"{THESIS}. Boston: University of Boston.", "University of Boston", "Boston"),
        (f"{THESIS}. Boston, MA: University of Boston.", "University of Boston", "Boston, MA"),
        (f"{THESIS}, Cambridge, United Kingdom.", None, "Cambridge, United Kingdom"),
    ],
)
def test_reads(printed, publisher, place):
    work = parse_reference(printed)
    assert (work.publisher, work.place) == (publisher, place)
