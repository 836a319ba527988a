"""Facts in texts, written and read back."""

import pytest

from cvparse.export.stated_facts import names_rows, read_facts, read_names, written
from cvparse.model import Author


@pytest.mark.parametrize(
    ("rows", "text"),
    [
        ([("Volume", "12"), ("Issue", None), ("Pages", "")], "Volume: 12"),
        ([("Note", ("a", "b"))], "Note: a\nNote: b"),
        ([("Note", "two\nlines")], "Note: two lines"),
        ([], ""),
    ],
)
def test_written(rows, text):
    assert written(rows) == text


@pytest.mark.parametrize(
    ("text", "named", "rest"),
    [
        ("Volume: 12\nNote: a: b", (("Volume", "12"), ("Note", "a: b")), ()),
        ("Volume:12", (), ("Volume:12",)),
        ("Volume: ", (), ("Volume:",)),
        ("Height: 12", (), ("Height: 12",)),
        ("In Volume: 12", (), ("In Volume: 12",)),
        ("  Volume:   12  \n\n  a   line ", (("Volume", "12"),), ("a line",)),
        (None, (), ()),
        (["Volume: 1"], (), ()),
    ],
)
def test_read(text, named, rest):
    facts = read_facts(text, ("Volume", "Note"))
    assert (facts.named, facts.rest) == (named, rest)


def test_facts_of_one_name():
    facts = read_facts("Note: a\nNote: b", ("Note", "Volume"))
    assert (facts.one("Note"), facts.each("Note"), facts.one("Volume")) == ("a", ("a", "b"), None)


AUTHORS = [
    ("A. B. Lund", "Lund", "A. B."),
    ("Ada Lund", "Lund", "Ada"),
    ("Lund, Ada", "Lund", "Ada"),
    ("van der Berg, Ada", "van der Berg", "Ada"),
    ("A. van der Berg", None, None),
    ("Ada Maria Lund", None, None),
    ("Lund, A., Jr.", None, None),
    ("Lund", None, None),
]


@pytest.mark.parametrize(("name", "family", "given"), AUTHORS)
def test_parts_of_a_name_are_read_where_its_print_says_them(name, family, given):
    ((found,), et_al) = read_names("Author", read_facts(f"Authors: {name}", ("Authors",)))
    assert (found.name, found.family, found.given, et_al) == (name, family, given, False)


@pytest.mark.parametrize(
    "authors",
    [
        (),
        (Author(name="Ada Lund", family="Lund", given="Ada", markers=("*", "†")),),
        (Author(name="Ice Consortium"), Author(name="Lund, A.", family="Lund", given="A.")),
        (Author(name="Ice; Snow Group"), Author(name="Lund, A.", family="Lund", given="A.")),
        (Author(name="Ice; Snow Group"),),
    ],
)
@pytest.mark.parametrize("et_al", [True, False])
def test_names_come_back(authors, et_al):
    text = written(names_rows("Author", authors, et_al))
    assert read_names("Author", read_facts(text, ("Authors", "Author"))) == (authors, et_al)


def test_a_row_of_names():
    authors = (Author(name="Lund, A.", family="Lund", markers=("*",)), Author(name="Ice Consortium"))
    assert written(names_rows("Author", authors, True)) == "Authors: Lund, A.*; {Ice Consortium}; et al."
    marked = (Author(name="Lund, A.", family="Lund", markers=("1",)),)
    assert written(names_rows("Editor", marked)) == "Editors: Lund, A."
