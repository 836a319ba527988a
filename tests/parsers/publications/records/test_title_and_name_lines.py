"""Title and names on lines of their own: names above a title in another face, or a title above names."""

import pytest

from cvparse.lexicon import load
from cvparse.parsers.publications.records.title_and_name_lines import (
    _bold_end,
    _face_end,
    _goes_on,
    _is_list_of_names,
    _whole_rows,
    printed_rows,
)
from cvparse.text.styled import ICON
from printed import Printer
from written_entries import item

LEXICON = load(())


def styled(written):
    return Printer().text(written, 0.0)[0]


ROWS = [
    # names below the title
    ("On Thin Ice\nA. Lund, B. Okri\nVenue, 2020", "On Thin Ice", ["A. Lund", "B. Okri"]),
    ("On Thin Ice\nA. Lund\nVenue, 2020", "On Thin Ice", ["A. Lund"]),
    ("On Thin Ice\nand snow\nA. Lund, B. Okri\nVenue", "On Thin Ice and snow", ["A. Lund", "B. Okri"]),
    ("On Thin Ice\nand snow\nA. Lund\nVenue", None, None),
    ("On Thin Ice\nand snow\nA. Lund et al.\nVenue", "On Thin Ice and snow", ["A. Lund"]),
    ("On Thin Ice\nand snow\nof it\nA. Lund, B. Okri\nVenue", "On Thin Ice and snow of it", ["A. Lund", "B. Okri"]),
    ("On Thin Ice\nand snow\nof it\nand fog\nA. Lund, B. Okri\nVenue", None, None),
    ("On Thin Ice\nA. Lund,\nB. Okri\nVenue", "On Thin Ice", ["A. Lund", "B. Okri"]),
    ("On Thin Ice\nA. Lund\nand B. Okri\nVenue", "On Thin Ice", ["A. Lund", "B. Okri"]),
    (f"On Thin Ice\n{ICON} A. Lund, B. Okri\nVenue", None, None),
    ("On Thin Ice", None, None),
    # one name may be the end of a title, where a list of names follows
    (
        "On Natural Language\nAda Models\nA. Lund, B. Okri\nVenue",
        "On Natural Language Ada Models",
        ["A. Lund", "B. Okri"],
    ),
    # a list of names that runs on is no title
    ("A. Lund, B. Okri,\nC. Berg, D. Twill\nOn thin ice", None, None),
    # a title in bold ends where the bold does
    (
        "**On Thin Ice and**\n**Ada Lund, Bo Okri**\nC. Berg, D. Twill\nVenue",
        "On Thin Ice and Ada Lund, Bo Okri",
        ["C. Berg", "D. Twill"],
    ),
    ("**On Thin Ice and**\n**more snow**\nC. Berg\nVenue", "On Thin Ice and more snow", ["C. Berg"]),
    # names above a title in a face of its own
    ("A. Lund, B. Okri\n**On Very Thin Ice**\nVenue", "On Very Thin Ice", ["A. Lund", "B. Okri"]),
    ("A. Lund, B. Okri\n*On Very Thin Ice*\nVenue", "On Very Thin Ice", ["A. Lund", "B. Okri"]),
    ("A. Lund,\nB. Okri\n**On Very Thin Ice**\nVenue", "On Very Thin Ice", ["A. Lund", "B. Okri"]),
    (
        "A. Lund, B. Okri\n**On Very Thin Ice**\n**and Snow**\nVenue",
        "On Very Thin Ice and Snow",
        ["A. Lund", "B. Okri"],
    ),
    ("A. Lund, B. Okri\n**On Very Thin Ice** in May\nVenue", None, None),
    ("A. Lund, B. Okri\n**On Very Thin Ice** x\nVenue", None, None),
    ("On ice and snow\n**On Very Thin Ice**\nVenue", None, None),
    ("A. Lund, B. Okri. A title that\nruns on. Venue, 2020", None, None),
]


@pytest.mark.parametrize(("written", "title", "names"), ROWS)
def test_titles_and_names_on_lines_of_their_own(written, title, names):
    found = item(written)
    rows = printed_rows(found, LEXICON)
    if title is None:
        assert rows is None
        return
    assert rows is not None
    text = found.text.text
    assert text[slice(*rows.title)].strip() == title
    assert [text[name.start : name.end].rstrip(".") for name in rows.names.names] == names


@pytest.mark.parametrize(
    ("written", "start", "end"),
    [
        ("A. Lund **On Thin Icy**", 8, None),
        ("A. Lund **On Thin Snow**", 8, 20),
        ("A. Lund *On Thin Snow* x", 8, 20),
        ("A. Lund **On Thin Snow**", 6, 20),
        ("A. Lund **On Thin Snow**", 9, 20),
        ("A. Lund **On Thin Snow**", 10, None),
        ("A. Lund **On Thin Snow**", 5, None),
        ("A. Lund **On Thin Snow**", 11, None),
        ("A. Lund On Thin Snow", 8, None),
        ("**A. Lun**d *On Thin Snow*", 8, 20),
    ],
)
def test_where_a_stretch_in_a_face_of_its_own_ends(written, start, end):
    assert _face_end(styled(written), start) == end


@pytest.mark.parametrize(
    ("written", "end"),
    [
        ("**On Thin Snow** x", 12),
        ("**On Thin Sno** x", None),
        ("“ **On Thin Snow** x", 14),
        ("“A **On Thin Snow** x", None),
        ("On Thin Snow", None),
    ],
)
def test_where_a_bold_beginning_ends(written, end):
    assert _bold_end(styled(written)) == end


@pytest.mark.parametrize(
    ("text", "goes_on"),
    [("and Ada Lund", True), ("& B. Okri", True), ("E. Okri", False), ("Ada Lund", False), ("", False)],
)
def test_a_line_that_opens_with_and(text, goes_on):
    assert _goes_on(text, 0, LEXICON) is goes_on


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("A. Lund, B. Okri, ", True),
        ("A. Lund, B. Okri x", False),
        ("A. Lund, B. Okri ab", False),
        ("A. Lund", False),
        ("On ice", False),
    ],
)
def test_a_list_of_names(text, names):
    assert _is_list_of_names(text, LEXICON) is names


@pytest.mark.parametrize(
    ("text", "stops", "count"),
    [
        ("A. Lund, B. Okri", [16], 2),
        ("A. Lund, B. Okri and", [20], None),
        ("A. Lund, B. Okri", [9, 16], 2),
        ("A. Lund and B. Okri", [8, 19], 2),
        ("A. Lund, B. Okri said", [21], None),
        ("A. Lund, B. Okri.", [17], 2),
    ],
)
def test_names_that_fill_their_lines(text, stops, count):
    found = _whole_rows(text, 0, stops, LEXICON)
    assert (len(found.names) if found is not None else None) == count


@pytest.mark.parametrize(("rows", "found"), [(30, True), (31, False)])
def test_a_list_of_names_is_not_longer(rows, found):
    line = "A. Lund, B. Okri, "
    text = line * rows + "C. Berg"
    stops = [*range(len(line), len(line) * rows, len(line)), len(text)]
    assert len(stops) == rows
    assert (_whole_rows(text, 0, stops, LEXICON) is not None) is found
