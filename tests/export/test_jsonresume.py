"""JSON Resume: valid against its schema, each value in its place."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft7Validator, FormatChecker

from cvparse.export.jsonresume import export
from cvparse.model import CV, Education, Experience, Person, Service, Talk, WebLink
from cvparse.model.kinds import LinkKind
from export_material import MATERIAL, truth

SCHEMA = json.loads((Path(__file__).parent / "schemas" / "jsonresume.json").read_text("utf-8"))


def resume(cv: CV):
    return json.loads(export(cv).files["resume.json"])


@pytest.mark.parametrize("name", MATERIAL)
def test_it_keeps_to_the_schema_and_to_its_names(name):
    document = resume(MATERIAL[name]())
    errors = Draft7Validator(SCHEMA, format_checker=FormatChecker()).iter_errors(document)
    assert [error.message for error in errors] == []
    for section, value in document.items():
        properties = SCHEMA["properties"][section]
        for entry in value if isinstance(value, list) else []:
            assert set(entry) <= set(properties["items"]["properties"]), (
                "the schema allows more; tools do not look at it"
            )


def test_every_work_and_author_of_the_seed_is_in_it():
    cv = truth("seed")
    works = resume(cv)["publications"]
    assert [work["name"] for work in works] == [work.title for work in cv.publications]
    for entry, work in zip(works, cv.publications, strict=True):
        assert all(author.name in entry["summary"] for author in work.authors)


def test_values_stand_where_the_schema_has_them():
    cv = CV(
        person=Person(name="Ada Example", links=(WebLink(kind=LinkKind.HOMEPAGE, url="example.org"),)),
        experience=(Experience(title="Reader", organization="U", start="2019-08", ongoing=True, department="History"),),
        education=(Education(degree="Ph.D.", field="History", institution="U", end="2008"),),
        service=(Service(role="Reviewer", venue="Journal of Water", start="2019"),),
        talks=(Talk(title="On Rivers", event="Water Day", date="2019-05-01"),),
    )
    document = resume(cv)
    assert document["basics"] == {"name": "Ada Example", "url": "https://example.org"}
    assert document["work"] == [
        {"name": "U", "position": "Reader", "startDate": "2019-08", "summary": "Department: History"}
    ]
    assert document["education"] == [{"institution": "U", "area": "History", "studyType": "Ph.D.", "endDate": "2008"}]
    assert document["volunteer"] == [{"organization": "Journal of Water", "position": "Reviewer", "startDate": "2019"}]
    assert document["projects"] == [
        {"name": "On Rivers", "entity": "Water Day", "type": "talk", "startDate": "2019-05-01"}
    ]
