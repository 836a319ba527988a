"""A selection in each format: tables of all, works each once, a line or a file for each document."""

import csv
import io
import json

import pytest

from cvparse.bulk.exports.formats import FORMATS, IN_A_FOLDER, LONGEST, OF_ONE_CV, OF_WORKS, export, file_name
from cvparse.bulk.exports.selection import Chosen
from cvparse.bulk.status import Status
from cvparse.export import EXPORTERS
from cvparse.model import CV, Author, Award, Person, Publication

WORK = Publication(title="On Ice", year=2020, authors=(Author(name="Ada Example", family="Example"),))


def document(number: int, name: str | None, path: str, **lists: object) -> Chosen:
    cv = CV(person=Person(name=name), **lists)
    return Chosen(number, path, Status.OK, "Bo" if number == 1 else None, cv)


DOCUMENTS = [
    document(1, "Ada Example", "a.pdf", publications=(WORK,), awards=(Award(title="=Medal"), Award(title="Cup"))),
    document(2, "Ada Example", "b.pdf", publications=(WORK, WORK.model_copy(update={"title": "On Snow"}))),
    document(3, None, "c.pdf"),
]


def written(name: str) -> tuple[dict[str, str], object]:
    files: dict[str, str] = {}
    tally = export(name, DOCUMENTS, lambda file, text: files.__setitem__(file, "".join(text)))
    assert tally.documents == 3
    return files, tally


def test_tables_say_whose_row_it_is():
    files, _ = written("csv")
    assert sorted(files) == ["authors.csv", "awards.csv", "person.csv", "publications.csv"]
    rows = list(csv.DictReader(io.StringIO(files["awards.csv"], newline="")))
    assert [(row["person"], row["document"], row["status"], row["accepted_by"], row["entry"]) for row in rows] == [
        ("Ada Example", "a.pdf", "ok", "Bo", "1"),
        ("Ada Example", "a.pdf", "ok", "Bo", "2"),
    ]
    assert [row["title"] for row in rows] == ["'=Medal", "Cup"]
    works = list(csv.DictReader(io.StringIO(files["publications.csv"], newline="")))
    assert [(row["document"], row["entry"], row["title"]) for row in works] == [
        ("a.pdf", "1", "On Ice"),
        ("b.pdf", "1", "On Ice"),
        ("b.pdf", "2", "On Snow"),
    ]


@pytest.mark.parametrize("name", sorted(OF_WORKS))
def test_a_list_of_works_has_each_once(name):
    files, _ = written(name)
    assert (files[""].count("On Ice"), files[""].count("On Snow")) == (1, 1)


def test_lines_are_one_cv_each():
    files, _ = written("jsonl")
    lines = files[""].splitlines()
    assert [json.loads(line)["person"]["name"] for line in lines] == ["Ada Example", "Ada Example", None]
    assert all(CV.model_validate_json(line) for line in lines)


@pytest.mark.parametrize("name", sorted(OF_ONE_CV))
def test_each_document_has_its_file(name):
    files, tally = written(name)
    ending = OF_ONE_CV[name]
    assert list(files) == [f"ada-example{ending}", f"ada-example-2{ending}", f"unnamed{ending}"]
    assert sum(tally.losses.values()) == sum(loss.count for one in DOCUMENTS for loss in EXPORTERS[name](one.cv).losses)


def test_every_format_is_of_one_sort():
    assert set(FORMATS) == OF_WORKS | IN_A_FOLDER | {"jsonl"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Lucía Fernández-Aldana", "lucia-fernandez-aldana"),
        ("../../etc/passwd", "etc-passwd"),
        ("CON", "con"),
        ("王小明", ""),
        ("x" * (LONGEST + 1), "x" * LONGEST),
        ("x" * (LONGEST - 1) + " y", "x" * (LONGEST - 1)),
    ],
)
def test_a_file_is_called_by_its_person(text, name):
    assert file_name(text) == name
