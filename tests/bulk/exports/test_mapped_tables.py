"""The tables of a target system, and the rows that lack what it requires."""

from cvparse.bulk.exports.mapped_tables import Lacking, export_mapped, made_row, report, summary
from cvparse.bulk.exports.mapping import Mapping, Table
from cvparse.bulk.exports.selection import Chosen
from cvparse.bulk.status import Status
from cvparse.model import CV, Author, Person, Publication, Talk

ADA = CV(
    person=Person(name="Ada Example", orcid="0000-0001-2345-6789"),
    publications=(
        Publication(title="On Ice", year=2020, authors=(Author(name="A. Example"), Author(name="B. Muster"))),
        Publication(title="=cmd()"),
    ),
    talks=(Talk(title="Rivers", date="2019-05"),),
)
BEN = CV(person=Person(), publications=(Publication(year=2021),))
MAPPING = Mapping.model_validate(
    {
        "tables": {
            "publications": {
                "file": "outputs.csv",
                "required": ["Year", "Title"],
                "columns": {
                    "Title": "title",
                    "Year": "year",
                    "By": "authors",
                    "ORCID": "person.orcid",
                    "Of": "document",
                    "Via": {"constant": "CV"},
                },
            },
            "talks": {"columns": {"What": "title", "When": {"field": "date", "date": "DD.MM.YYYY", "default": "?"}}},
            "awards": {"columns": {"What": "title"}},
        },
        "delimiter": ";",
    }
)


def exported():
    written = {}
    documents = [Chosen(1, "a.pdf", Status.OK, None, ADA), Chosen(2, "b.pdf", Status.NEEDS_REVIEW, "Bo", BEN)]
    tally = export_mapped(MAPPING, documents, lambda name, text: written.update({name: "".join(text)}))
    return written, tally


def test_columns_stand_as_the_mapping_says():
    written, tally = exported()
    assert written["outputs.csv"].splitlines() == [
        "Title;Year;By;ORCID;Of;Via",
        'On Ice;2020;"A. Example; B. Muster";0000-0001-2345-6789;a.pdf;CV',
        "'=cmd();;;0000-0001-2345-6789;a.pdf;CV",
        ";2021;;;b.pdf;CV",
    ]
    assert written["talks.csv"] == "What;When\r\nRivers;?\r\n", "the day is not printed"
    assert written["awards.csv"] == "What\r\n", "a table without rows has its head"
    assert (tally.documents, dict(tally.rows)) == (2, {"outputs.csv": 3, "talks.csv": 1})


def test_rows_that_lack_something_are_listed():
    _, tally = exported()
    assert tally.lacking == [
        Lacking("outputs.csv", 2, "Ada Example", "a.pdf", 2, ("Year",)),
        Lacking("outputs.csv", 3, "", "b.pdf", 1, ("Title",)),
    ]
    assert summary(tally) == ["outputs.csv: 2 of 3 rows lack Year (1), Title (1)"]
    assert report(tally.lacking).splitlines() == [
        "file,row,person,document,entry,lacks",
        "outputs.csv,2,Ada Example,a.pdf,2,Year",
        "outputs.csv,3,,b.pdf,1,Title",
    ]


def test_a_row_without_faults_is_not_listed():
    table = Table.model_validate({"columns": {"A": "title", "B": "ongoing", "C": {"field": "x", "default": "-"}}})
    assert made_row(table, {"title": "T", "ongoing": False}) == {"A": "T", "B": "false", "C": "-"}
    _, tally = exported()
    assert {one.row for one in tally.lacking if one.table == "outputs.csv"} == {2, 3}
