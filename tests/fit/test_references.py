"""What the fit of references does around the fit itself: rows, faces, cells, and the file of weights."""

import pytest
from journals import keys_of_names, names_in
from references import cell_of, faced, labelled, lines_of

from cvparse.parsers.publications.segmentation.weights import STATES, parse
from cvparse.text.styled import Style

ROW = {
    "id": "x1",
    "file": "csl2_dev",
    "style": "s",
    "text": "Lund, A. Ice roads. Journal of Tests 12 (2019).",
    "gold": {
        "authors": [{"family": "Lund", "given": "A."}],
        "title": "Ice roads",
        "venue": "Journal of Tests",
        "volume": "12",
        "year": "2019",
    },
}


def test_a_labelled_row():
    row = labelled(ROW)
    assert row.states == [
        *("Authors", "authors", "Title", "title"),
        *("Venue", "venue", "venue", "Volume", "Year"),
    ]
    assert len(row.evidence) == len(row.states)


def test_a_row_whose_value_is_not_printed_is_not_used():
    assert labelled({**ROW, "gold": {"title": "Snow"}}) is None


def test_a_style_is_in_one_cell():
    assert cell_of({"id": "a", "style": "s", "owner": "o"}) == cell_of({"id": "b", "style": "s", "owner": "o"})


def test_faces():
    text = faced("A <b>bold &amp; <i>slanted</i></b> text")
    assert text.text == "A bold & slanted text"
    assert [text.text[a:b] for a, b in text.spans(Style.ITALIC)] == ["slanted"]
    assert [text.text[a:b] for a, b in text.spans(Style.BOLD)] == ["bold & slanted"]


@pytest.mark.parametrize(("weight", "line"), [(0.5, "gb=. \tTitle:50\n"), (0.001, "")])
def test_lines(weight, line):
    assert lines_of({"gb=. ": {"Title": weight}}) == line


def test_what_is_written_is_read():
    found = parse(lines_of({">Title": {"authors": 1.5}, "gb=: ": {"Venue": -0.25}}))
    assert found.behind("")[STATES.index("Title")][STATES.index("authors")] == 150
    assert found.of("gb=: ") == ((STATES.index("Venue"), -25),)


ONE = {
    "first_names": ("Anna", "Bo", "Lee"),
    "last_names": {"Lund": 0.5, "Lee": 0.5},
    "formats": ("Oslo",),
    "first": "Ice",
}
TWO = {"first_names_female": ("Anna",), "last_names": ("Lee", "Lund Berg")}


def test_names_of_a_country():
    assert names_in(ONE) == {"given": {"anna", "bo", "lee"}, "family": {"lund", "lee"}}


def test_a_name_is_what_twice_as_many_countries_say():
    assert keys_of_names([ONE, TWO]) == {"given:anna", "given:bo", "family:lund", "family:lee"}
