"""JSON Resume (1.0 and the names of its drafts) as a CV.

Each section goes to the collection that `jsonresume` writes it from; free texts become highlights or notes. An entry
that has a start and no end goes on, as JSON Resume has it. What the contract has no field for is counted, not guessed.
"""

from __future__ import annotations

from collections.abc import Mapping

from cvparse.export.foreign import doi, link, span, year_and_month
from cvparse.export.record import Imported, Record
from cvparse.export.types import Json
from cvparse.model import (
    CV,
    Award,
    Certificate,
    Education,
    Experience,
    Language,
    Person,
    Project,
    Publication,
    Reference,
    Service,
    Skill,
    Talk,
    WebLink,
)
from cvparse.model.kinds import LinkKind

PLACE = ("address", "postalCode", "city", "region", "countryCode")
TALKS = {"talk", "presentation"}
"""The types of projects that are talks."""


def read(content: Mapping[str, Json]) -> Imported:
    """The CV in a JSON Resume document."""
    resume = Record(dict(content), "")
    resume.skip("$schema", "meta")
    basics = next(iter(resume.entries("basics")), Record(None, "basics"))
    projects = resume.entries("projects")
    talks = [project for project in projects if _is_talk(project)]
    cv = CV(
        person=_person(basics),
        summary=basics.text("summary"),
        experience=tuple(map(_post, resume.entries("work"))),
        education=tuple(map(_degree, resume.entries("education"))),
        awards=tuple(map(_award, resume.entries("awards"))),
        publications=tuple(map(_work, resume.entries("publications"))),
        service=tuple(map(_service, resume.entries("volunteer"))),
        talks=tuple(map(_talk, talks)),
        projects=tuple(_project(project) for project in projects if project not in talks),
        skills=tuple(map(_skill, resume.entries("skills"))),
        languages=tuple(
            Language(language=entry.text("language"), fluency=entry.text("fluency"))
            for entry in resume.entries("languages")
        ),
        certificates=tuple(map(_certificate, resume.entries("certificates"))),
        references=tuple(
            Reference(name=entry.text("name"), title=entry.text("reference")) for entry in resume.entries("references")
        ),
        interests=tuple(filter(None, map(_interest, resume.entries("interests")))),
    )
    return Imported(cv, resume.ignored())


def _person(basics: Record) -> Person:
    place = next(iter(basics.entries("location")), Record(None, "location"))
    links = [link(url).model_copy(update={"kind": LinkKind.HOMEPAGE}) for url in basics.texts("url", "website")]
    orcid = None
    for profile in basics.entries("profiles"):
        network, user, url = profile.text("network"), profile.text("username"), profile.text("url")
        if (network or "").casefold() == "orcid":
            orcid = user or (url or "").rstrip("/").rpartition("/")[2]
        if url or user:
            links.append(link(url or user or "", network))
    return Person(
        name=basics.text("name"),
        label=basics.text("label"),
        emails=basics.texts("email"),
        phones=basics.texts("phone"),
        address=", ".join(text for key in PLACE if (text := place.text(key))) or None,
        links=tuple(_unique(links)),
        orcid=orcid or None,
    )


def _unique(links: list[WebLink]) -> list[WebLink]:
    return list({found.url: found for found in reversed(links)}.values())[::-1]


def _texts(entry: Record, *keys: str) -> tuple[str, ...]:
    """All texts under all of the keys."""
    return tuple(text for key in keys for text in entry.texts(key))


def _post(entry: Record) -> Experience:
    period = span(entry, "startDate", "endDate")
    return Experience(
        organization=entry.text("name", "company"),
        title=entry.text("position"),
        location=entry.text("location"),
        start=period.start,
        end=period.end,
        ongoing=period.ongoing,
        highlights=_texts(entry, "summary", "highlights"),
    )


def _degree(entry: Record) -> Education:
    period = span(entry, "startDate", "endDate")
    return Education(
        institution=entry.text("institution"),
        degree=entry.text("studyType"),
        field=entry.text("area"),
        start=period.start,
        end=period.end,
        ongoing=period.ongoing,
        score=entry.text("score", "gpa"),
        highlights=_texts(entry, "courses"),
    )


def _award(entry: Record) -> Award:
    return Award(
        title=entry.text("title"), awarder=entry.text("awarder"), date=entry.date("date"), note=entry.text("summary")
    )


def _certificate(entry: Record) -> Certificate:
    return Certificate(title=entry.text("name"), issuer=entry.text("issuer"), date=entry.date("date"))


def _work(entry: Record) -> Publication:
    year, month = year_and_month(entry.date("releaseDate"))
    url = entry.text("url", "website")
    return Publication(
        title=entry.text("name"),
        venue=entry.text("publisher"),
        year=year,
        month=month,
        doi=doi(url),
        url=None if doi(url) else url,
        notes=entry.texts("summary"),
    )


def _service(entry: Record) -> Service:
    period = span(entry, "startDate", "endDate")
    return Service(
        organization=entry.text("organization"),
        role=entry.text("position"),
        start=period.start,
        end=period.end,
        ongoing=period.ongoing,
        note="; ".join(_texts(entry, "summary", "highlights")) or None,
    )


def _is_talk(project: Record) -> bool:
    return (project.text("type") or "").casefold() in TALKS


def _talk(entry: Record) -> Talk:
    return Talk(
        title=entry.text("name"),
        event=entry.text("entity"),
        date=entry.date("startDate"),
        note="; ".join(_texts(entry, "description", "highlights")) or None,
    )


def _project(entry: Record) -> Project:
    period = span(entry, "startDate", "endDate")
    return Project(
        title=entry.text("name"),
        role=entry.text("roles"),
        organization=entry.text("entity"),
        start=period.start,
        end=period.end,
        ongoing=period.ongoing,
        url=entry.text("url"),
        highlights=_texts(entry, "description", "highlights"),
    )


def _skill(entry: Record) -> Skill:
    return Skill(name=entry.text("name"), keywords=entry.texts("keywords"))


def _interest(entry: Record) -> str:
    name, keywords = entry.text("name"), entry.text("keywords")
    return ": ".join(text for text in (name, keywords) if text)
