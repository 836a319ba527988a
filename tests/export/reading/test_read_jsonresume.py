"""JSON Resume as a CV: what it says in its words stands in the contract's."""

import json

import pytest

from cvparse.compare.diff import document_differences
from cvparse.compare.documents import document_of
from cvparse.export import jsonresume
from cvparse.export.reading.read_jsonresume import read
from cvparse.export.types import Loss
from cvparse.model import (
    Award,
    Certificate,
    Education,
    Experience,
    Person,
    Project,
    Publication,
    Service,
    Skill,
    Talk,
    WebLink,
)
from cvparse.model.kinds import LinkKind
from export_material import MATERIAL

ENTRIES = [
    (
        "work",
        {"name": "U", "position": "Reader", "startDate": "2019-08", "summary": "Rivers.", "highlights": ["Lakes"]},
        "experience",
        Experience(organization="U", title="Reader", start="2019-08", ongoing=True, highlights=("Rivers.", "Lakes")),
    ),
    ("work", {"company": "U", "endDate": "2019"}, "experience", Experience(organization="U", end="2019")),
    (
        "education",
        {
            "institution": "U",
            "area": "History",
            "studyType": "Ph.D.",
            "startDate": "2004",
            "endDate": "2008",
            "gpa": "4",
        },
        "education",
        Education(institution="U", field="History", degree="Ph.D.", start="2004", end="2008", score="4"),
    ),
    (
        "volunteer",
        {"organization": "Journal", "position": "Reviewer", "startDate": "2019", "endDate": "2020", "summary": "often"},
        "service",
        Service(organization="Journal", role="Reviewer", start="2019", end="2020", note="often"),
    ),
    (
        "awards",
        {"title": "Medal", "date": "2019-05-01", "awarder": "S"},
        "awards",
        Award(title="Medal", date="2019-05-01", awarder="S"),
    ),
    ("certificates", {"name": "C", "issuer": "I"}, "certificates", Certificate(title="C", issuer="I")),
    (
        "publications",
        {"name": "On Rivers", "publisher": "Water", "releaseDate": "2019-08", "url": "https://doi.org/10.5555/1234"},
        "publications",
        Publication(title="On Rivers", venue="Water", year=2019, month=8, doi="10.5555/1234"),
    ),
    ("skills", {"name": "Python", "keywords": ["a", "b"]}, "skills", Skill(name="Python", keywords=("a", "b"))),
    (
        "projects",
        {"name": "P", "roles": ["Lead"], "startDate": "2019", "endDate": "2020", "description": "d"},
        "projects",
        Project(title="P", role="Lead", start="2019", end="2020", highlights=("d",)),
    ),
    (
        "projects",
        {"name": "T", "type": "talk", "entity": "E", "startDate": "2019"},
        "talks",
        Talk(title="T", event="E", date="2019"),
    ),
    ("interests", {"name": "Rivers", "keywords": ["big", "small"]}, "interests", "Rivers: big, small"),
]


@pytest.mark.parametrize(("section", "entry", "collection", "expected"), ENTRIES)
def test_entries(section, entry, collection, expected):
    imported = read({section: [entry]})
    assert getattr(imported.cv, collection) == (expected,)
    assert imported.ignored == ()


def test_basics():
    basics = {
        "name": "Ada Example",
        "email": "ada@example.org",
        "url": "https://ada.example.org",
        "location": {"city": "Northmoor", "postalCode": "12345"},
        "profiles": [{"network": "GitHub", "username": "ada", "url": "https://github.com/ada"}],
    }
    assert read({"basics": basics}).cv.person == Person(
        name="Ada Example",
        emails=("ada@example.org",),
        address="12345, Northmoor",
        links=(
            WebLink(kind=LinkKind.HOMEPAGE, url="https://ada.example.org"),
            WebLink(kind=LinkKind.GITHUB, url="https://github.com/ada"),
        ),
    )


def test_what_has_no_place_is_counted():
    document = {"meta": {"version": "1"}, "work": [{"name": "U", "url": "https://example.org"}], "extra": "?"}
    assert read(document).ignored == (Loss("extra", 1), Loss("work.url", 1))


@pytest.mark.parametrize("value", [None, "text", 3, [], ["a"], {"a": ["b"]}])
def test_a_section_of_another_shape_is_read_past(value):
    read(dict.fromkeys(("basics", "work", "publications", "skills", "interests"), value))


@pytest.mark.parametrize("name", MATERIAL)
def test_what_was_exported_comes_back(name):
    cv = MATERIAL[name]()
    cv = cv.model_copy(update={"publications": tuple(work for work in cv.publications if work != Publication())})
    back = read(json.loads(jsonresume.export(cv).files["resume.json"]))
    said = back.cv.model_dump(mode="json", exclude_defaults=True)
    assert [(one.path, one.expected, one.actual) for one in document_differences(said, document_of(cv))] == []
    assert back.ignored == ()


@pytest.mark.parametrize(
    ("profile", "orcid", "url"),
    [
        (
            {"network": "ORCID", "username": "0000-0002", "url": "https://orcid.org/0000-0001"},
            "0000-0002",
            "https://orcid.org/0000-0001",
        ),
        ({"network": "orcid", "url": "https://orcid.org/0000-0001/"}, "0000-0001", "https://orcid.org/0000-0001/"),
        ({"network": "orcid", "url": "a/b/0000-0001"}, "0000-0001", "a/b/0000-0001"),
        ({"network": "orcid", "username": "0000-0002"}, "0000-0002", "0000-0002"),
        ({"network": "Other", "username": "ada"}, None, "ada"),
        ({"username": "ada"}, None, "ada"),
        ({"network": "orcid"}, None, None),
    ],
)
def test_profiles(profile, orcid, url):
    person = read({"basics": {"profiles": [profile]}}).cv.person
    assert person.orcid == orcid
    assert [link.url for link in person.links] == ([url] if url else [])


def test_an_address_that_is_given_twice_is_one_link_and_the_first_kind_holds():
    basics = {"url": "https://example.org", "profiles": [{"network": "github", "url": "https://example.org"}]}
    assert read({"basics": basics}).cv.person.links == (WebLink(kind=LinkKind.HOMEPAGE, url="https://example.org"),)
    assert read({"basics": {"location": {"city": ""}}}).cv.person.address is None


@pytest.mark.parametrize(
    ("kind", "collection"),
    [("Talk", "talks"), ("presentation", "talks"), ("application", "projects"), (None, "projects")],
)
def test_a_project_of_the_type_talk_is_one(kind, collection):
    cv = read({"projects": [{"name": "P", "type": kind}]}).cv
    assert [(len(cv.talks), len(cv.projects))] == [(1, 0) if collection == "talks" else (0, 1)]
    assert (cv.talks + cv.projects)[0].title == "P"


def test_an_entry_without_notes_has_none():
    cv = read({"volunteer": [{"position": "Referee"}], "projects": [{"name": "T", "type": "talk"}]}).cv
    assert (cv.service[0].note, cv.talks[0].note) == (None, None)
