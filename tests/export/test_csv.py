"""CSV: a table for each collection, cells that no spreadsheet runs."""

import csv
import io

import pytest

from cvparse.export.csv import export
from cvparse.model import CV, Author, Award, Experience, Person, Publication, WebLink
from cvparse.model.kinds import LinkKind
from export_material import MATERIAL, truth


def tables(cv: CV):
    return {name: list(csv.DictReader(io.StringIO(text, newline=""))) for name, text in export(cv).files.items()}


@pytest.mark.parametrize("name", MATERIAL)
def test_each_row_has_a_cell_for_each_column(name):
    for rows in tables(MATERIAL[name]()).values():
        assert rows
        assert all(None not in row and None not in row.values() for row in rows)


def test_every_work_and_author_of_the_seed_is_in_it():
    cv = truth("seed")
    found = tables(cv)
    assert [row["title"] for row in found["publications.csv"]] == [work.title for work in cv.publications]
    authors = [(int(row["publication"]), row["name"]) for row in found["authors.csv"]]
    assert authors == [(n, author.name) for n, work in enumerate(cv.publications, 1) for author in work.authors]


@pytest.mark.parametrize("text", ['=HYPERLINK("x")', "+1", "-1", "@SUM(A1)", "\tx", "\rx"])
def test_a_cell_is_never_a_formula(text):
    assert tables(CV(awards=(Award(title=text),)))["awards.csv"][0]["title"] == "'" + text


def test_values_as_cells():
    cv = CV(
        person=Person(
            name="Ada Example", links=(WebLink(kind=LinkKind.OTHER, url="example.org"),), emails=("a@x.org", "b@x.org")
        ),
        experience=(Experience(title='Reader, "Early" Period', ongoing=True, highlights=("one", "two")),),
        publications=(
            Publication(title="T", year=2019, authors=(Author(name="A", markers=("*", "†")), Author(name="B"))),
        ),
        interests=("rivers",),
    )
    found = tables(cv)
    assert found["person.csv"][0]["emails"] == "a@x.org; b@x.org"
    assert found["person.csv"][0]["links"] == "example.org"
    post = found["experience.csv"][0]
    assert (post["title"], post["ongoing"], post["highlights"], post["start"]) == (
        'Reader, "Early" Period',
        "true",
        "one; two",
        "",
    )
    assert found["publications.csv"][0]["authors"] == "A; B"
    assert found["authors.csv"][0]["markers"] == "*; †"
    assert found["interests.csv"] == [{"text": "rivers"}]
    assert "awards.csv" not in found
