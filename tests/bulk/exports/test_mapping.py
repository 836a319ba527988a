"""A mapping file is read as a whole, or refused on one line that says what to mend."""

import pytest

from cvparse.bulk.exports.mapping import Column, file_of, read_mapping
from cvparse.cli.export import OF_A_MAPPING
from cvparse.errors import CvparseError

GOOD = """
delimiter = ";"
[publications]
file = "outputs.csv"
required = ["Title"]
[publications.columns]
Title = "title"
"Owner's ORCID" = "person.orcid"
From = { field = "year", date = "YYYY", default = "n.d." }
Source = { constant = "CV" }
[talks.columns]
What = "title"
"""


def mapping_of(folder, text):
    file = folder / "map.toml"
    file.write_text(text, "utf-8")
    return read_mapping(file)


def test_tables_and_columns_in_their_order(tmp_path):
    mapping = mapping_of(tmp_path, GOOD)
    table = mapping.tables["publications"]
    assert mapping.delimiter == ";"
    assert [*table.columns] == ["Title", "Owner's ORCID", "From", "Source"]
    assert table.columns["Title"] == Column(field="title")
    assert table.columns["From"] == Column(field="year", date="YYYY", default="n.d.")
    assert [file_of(name, one) for name, one in mapping.tables.items()] == ["outputs.csv", "talks.csv"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", r"names no table; begin with \[publications\]"),
        ("delimiter = \n[a]", "is no TOML: .*line 1"),
        ("delimiter = ', '\n[talks.columns]\nA = 'title'", "delimiter is one character"),
        ("delimiter = '\"'\n[talks.columns]\nA = 'title'", "delimiter is one character"),
        ("[talk.columns]\nA = 'title'", r"there is no table talk; did you mean talks\?"),
        ("[sections.columns]\nA = 'heading'", "there is no table sections"),
        ("[talks]\n", r"\[talks\]: columns: Field required"),
        ("[talks]\ncolumns = {}", r"\[talks\]: columns: "),
        ("[talks]\nrequire = []\n[talks.columns]\nA = 'title'", r"\[talks\]: require: Extra inputs"),
        ("[talks.columns]\nA = 'titel'", r"\[talks\], column A: there is no field titel; did you mean title\?"),
        ("[talks.columns]\nA = 'person.orcidd'", r"did you mean person.orcid\?"),
        ("[talks.columns]\nA = 'raw'", "there is no field raw"),
        ("[talks.columns]\nA = {}", "column A: it needs a field or a constant, and not both"),
        ("[talks.columns]\nA = {field = 'title', constant = 'x'}", "it needs a field or a constant, and not both"),
        ("[talks.columns]\nA = {field = 'date', date = 'MM'}", "MM is no form of a date; write it as DD.MM.YYYY"),
        ("[talks.columns]\nA = {field = 'date', fill = 'last'}", "fill is of a date"),
        ("[talks.columns]\nA = {field = 'date', date = 'YYYY', fill = 'x'}", "columns.A.fill: Input should be 'first'"),
        (
            "[talks]\nrequired = ['Titel']\n[talks.columns]\nTitle = 'title'",
            r"Titel is required and no column; did you mean Title\?",
        ),
        ("[talks]\nfile = '../a.csv'\n[talks.columns]\nA = 'title'", r"\.\./a\.csv is no name of a file"),
        ("[talks]\nfile = 'a'\n[talks.columns]\nA = 'title'", "a is no name of a file"),
        (
            "[talks]\nfile = 'media.csv'\n[talks.columns]\nA = 'title'\n[media.columns]\nA = 'title'",
            "two tables go to media.csv",
        ),
    ],
)
def test_what_is_no_mapping_is_one_line(text, message, tmp_path):
    with pytest.raises(CvparseError, match=message) as raised:
        mapping_of(tmp_path, text)
    assert "\n" not in str(raised.value)


def test_the_example_of_the_help_is_one(tmp_path):
    mapping = mapping_of(tmp_path, OF_A_MAPPING.partition("\b\n")[2])
    assert [*mapping.tables["experience"].columns] == ["Post", "Employer", "ORCID", "Source", "From"]


def test_a_file_that_cannot_be_read(tmp_path):
    with pytest.raises(CvparseError, match="cannot be read"):
        read_mapping(tmp_path / "none.toml")
