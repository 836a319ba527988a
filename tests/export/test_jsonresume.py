"""JSON Resume: valid against its schema, each value in its place."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft7Validator, FormatChecker

from cvparse.export.jsonresume import AS_PROJECTS, export
from cvparse.model import (
    CV,
    Author,
    Award,
    Education,
    Experience,
    Person,
    Publication,
    SectionHeading,
    Service,
    Talk,
    WebLink,
)
from cvparse.model.kinds import LinkKind, SectionKind
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
    assert document["volunteer"] == [
        {
            "organization": "Journal of Water",
            "position": "Reviewer",
            "startDate": "2019",
            "endDate": "2019",
            "summary": "Venue: Journal of Water",
        }
    ]
    assert document["projects"] == [
        {"name": "On Rivers", "entity": "Water Day", "type": "talk", "startDate": "2019-05-01", "endDate": "2019-05-01"}
    ]


def profiles(**person):
    return resume(CV(person=Person(**person)))["basics"].get("profiles", [])


def test_an_orcid_is_a_profile_once():
    number = "0000-0002-1825-0097"
    profile = {"network": "orcid", "username": number, "url": f"https://orcid.org/{number}"}
    linked = WebLink(kind=LinkKind.ORCID, url=f"orcid.org/{number}")
    other = WebLink(kind=LinkKind.GITHUB, url="github.com/ada")
    assert profiles(orcid=number) == [profile]
    assert profiles(orcid=number, links=(linked,)) == [{"network": "orcid", "url": f"https://orcid.org/{number}"}]
    assert profiles(orcid=number, links=(other,)) == [{"network": "github", "url": "https://github.com/ada"}, profile]
    assert profiles(links=(other,)) == [{"network": "github", "url": "https://github.com/ada"}]


def test_the_first_homepage_is_the_address_and_the_rest_are_profiles():
    links = tuple(WebLink(kind=LinkKind.HOMEPAGE, url=url) for url in ("one.example.org", "two.example.org"))
    basics = resume(CV(person=Person(links=links)))["basics"]
    assert basics["url"] == "https://one.example.org"
    assert basics["profiles"] == [{"network": "homepage", "url": "https://two.example.org"}]


def test_a_second_address_is_a_profile():
    emails, phones = ("a@example.org", "b@example.org"), ("+1 555 0101", "(555) 0102")
    basics = resume(CV(person=Person(emails=emails, phones=phones)))["basics"]
    assert (basics["email"], basics["phone"]) == (emails[0], phones[0])
    assert basics["profiles"] == [
        {"network": "email", "username": "b@example.org", "url": "mailto:b@example.org"},
        {"network": "phone", "username": "(555) 0102", "url": "tel:5550102"},
    ]


@pytest.mark.parametrize(("markers", "lost"), [(("*", "†"), []), ((), []), (("*", "1"), [1]), (("bold",), [1])])
def test_marks_that_are_no_signs_are_lost(markers, lost):
    work = Publication(title="T", authors=(Author(name="A. Lund", markers=markers),))
    exported = export(CV(publications=(work,)))
    assert [loss.count for loss in exported.losses] == lost


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        ({"start": "2019", "ongoing": True}, {"startDate": "2019"}),
        ({"start": "2019", "end": "2020"}, {"startDate": "2019", "endDate": "2020"}),
        ({"start": "2019"}, {"startDate": "2019", "endDate": "2019"}),
        ({"end": "2020"}, {"endDate": "2020"}),
        ({}, {}),
    ],
)
def test_what_does_not_go_on_has_an_end(period, expected):
    (post,) = resume(CV(experience=(Experience(title="Reader", **period),)))["work"]
    assert {key: value for key, value in post.items() if key != "position"} == expected


def test_sections_stand_in_the_order_of_the_cv():
    kinds = (SectionKind.PUBLICATIONS, SectionKind.TALKS, SectionKind.EXPERIENCE)
    sections = tuple(SectionHeading(heading="H", kind=kind, level=1, page=1, entries=1) for kind in kinds)
    cv = CV(
        sections=sections,
        experience=(Experience(title="Reader"),),
        publications=(Publication(title="T"),),
        talks=(Talk(title="T"),),
        education=(Education(degree="Ph.D."),),
    )
    assert [*resume(cv)] == ["$schema", "basics", "publications", "projects", "work", "education"]


@pytest.mark.parametrize(
    ("service", "organization", "summary"),
    [
        (Service(organization="O", venue="V", venue_acronym="A"), "O", "Venue: V\nAcronym: A"),
        (Service(venue="V", venue_acronym="A"), "V", "Venue: V\nAcronym: A"),
        (Service(organization="O", venue_acronym="A"), "O", "Acronym: A"),
        (Service(venue_acronym="A", note="n"), "A", "Acronym: A\nNote: n"),
        (Service(note="n"), None, "Note: n"),
    ],
)
def test_whom_a_service_was_done_for(service, organization, summary):
    (entry,) = resume(CV(service=(service,)))["volunteer"]
    assert (entry.get("organization"), entry.get("summary")) == (organization, summary)


@pytest.mark.parametrize(
    ("talk", "entity", "description"),
    [
        (Talk(title="T", event="E", host="H"), "H", "Event: E"),
        (Talk(title="T", event="E", location="L"), "E", "Location: L"),
        (Talk(title="T", host="H"), "H", "Host: H"),
        (Talk(title="T"), None, None),
    ],
)
def test_where_a_talk_was_given(talk, entity, description):
    (entry,) = resume(CV(talks=(talk,)))["projects"]
    assert (entry.get("entity"), entry.get("description")) == (entity, description)


@pytest.mark.parametrize(
    ("work", "publisher", "is_named"),
    [
        (Publication(title="T", venue="V", publisher="P"), "P", True),
        (Publication(title="T", venue="V"), "V", False),
        (Publication(title="T", publisher="P"), "P", False),
    ],
)
def test_the_publisher_of_a_work(work, publisher, is_named):
    (entry,) = resume(CV(publications=(work,)))["publications"]
    assert entry["publisher"] == publisher
    assert ("Venue: V" in entry["summary"]) is is_named
    assert ("Publisher: P" in entry["summary"]) is (work.venue is None)


@pytest.mark.parametrize(
    ("date", "expected"), [("2019", "2019"), ("2019-08-31", "2019-08-31"), ("0987", None), ("soon", None), (None, None)]
)
def test_dates_that_the_format_takes(date, expected):
    (entry,) = resume(CV(awards=(Award(title="Medal", date=date),)))["awards"]
    assert entry.get("date") == expected


def test_collections_without_a_place_are_projects_of_their_type():
    assert "talks" not in {one.name for one in AS_PROJECTS}
    assert all(one.resume_type for one in AS_PROJECTS)
    assert export(CV()).files["resume.json"].splitlines()[1].startswith('  "$schema"')
