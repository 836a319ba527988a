"""The CV as rows: every column of the contract, lists as lists, authors in a table of their own."""

import pytest

from cvparse.bulk.rows import ColumnType, clean, columns, models, person_row, rows_of, tables
from cvparse.model import CV, Author, Award, Experience, Person, Publication
from cvparse.model.json import collections

PAPER = Publication(
    title="On Samples",
    authors=(Author(name="A. Example", family="Example", given="A.", markers=("*",), is_self=True),),
    editors=(Author(name="B. Muster"),),
)
DOCUMENT = CV(
    person=Person(name="Ada Example", emails=("ada@example.org",)),
    experience=(Experience(organization="Example University", highlights=("one", "two"), raw="x"),),
    publications=(PAPER,),
    awards=(Award(title="=SUM(A1)\0"),),
    interests=("samples",),
)


def test_each_list_of_the_contract_has_a_table():
    assert set(collections()) < set(tables())
    assert {"persons", "authors", "interests", "markers", "issues", "unparsed"} < set(tables())
    assert len(tables()) == len(models()) + 3


def test_columns_have_the_types_of_the_models():
    found = tables()["publications"]
    assert found["year"] is ColumnType.INTEGER
    assert found["et_al"] is ColumnType.BOOLEAN
    assert found["notes"] is ColumnType.JSON
    assert found["status"] is ColumnType.TEXT
    assert not {"provenance", "values", "authors", "editors"} & set(found)
    assert (found["doi_key"], found["work_key"]) == (ColumnType.TEXT, ColumnType.TEXT)


def test_rows_have_exactly_the_columns_of_their_table():
    for name, rows in rows_of(DOCUMENT).items():
        for row in rows:
            assert set(row) - {"position"} == set(tables()[name]), name
    assert set(person_row(DOCUMENT)) == set(tables()["persons"])


def test_authors_and_editors_have_position_markers_and_self():
    author, editor = rows_of(DOCUMENT)["authors"]
    assert (author["publication"], author["position"], author["role"]) == (0, 0, "author")
    assert (author["markers"], author["is_self"], author["name_key"]) == (["*"], True, "example a")
    assert (editor["role"], editor["name"]) == ("editor", "B. Muster")


def test_empty_lists_have_no_rows():
    assert "grants" not in rows_of(DOCUMENT)


def test_text_that_a_database_refuses_is_cleaned():
    assert rows_of(DOCUMENT)["awards"][0]["title"] == "=SUM(A1)"
    assert clean("a\ud800b") == "a?b"


@pytest.mark.parametrize("no_model", [str, "Award", None, tuple[Award, ...]])
def test_what_is_no_model_has_no_columns(no_model):
    with pytest.raises(TypeError, match="is no model"):
        columns(no_model)
