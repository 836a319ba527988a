"""A CV as JSON Resume (schema 1.x): work, education, awards, publications and the rest in its names.

Each collection goes where JSON Resume has a place of its own; service goes to `volunteer`, a talk is a `project` of the
type "talk", as its schema suggests. Fields without a place stand, named, in the `summary` of their entry where the
format has one. Nothing is added to the schema's names: what is left has no place, and is counted.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from cvparse.export.declared import date_of, facts_of, name_of, points_of
from cvparse.export.losses import losses, paths
from cvparse.export.printed import STATUS, issued, web_address, work_address
from cvparse.export.section_order import SectionOrder
from cvparse.export.stated_facts import MARK_SIGNS, names_rows, written
from cvparse.export.types import Export, Json, Loss
from cvparse.model import (
    COLLECTIONS,
    CV,
    Award,
    Certificate,
    Collection,
    Education,
    Entry,
    Experience,
    Project,
    Publication,
    Reference,
    Service,
    Skill,
    Talk,
)
from cvparse.model.base import Period
from cvparse.model.kinds import LinkKind

SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"
AS_PROJECTS = tuple(one for one in COLLECTIONS if one.resume_type and one.entry is not Talk)
"""Collections that have no place of their own, and whose entries are projects of their type."""
HELD = frozenset(
    {
        "person.*",
        "summary",
        "publications.*",
        "skills.name",
        "skills.keywords",
        "languages.language",
        "languages.fluency",
        "interests",
        *paths("experience", "organization", "title", "department", "location", "advisors", "highlights"),
        *paths("education", "institution", "degree", "field", "score"),
        *paths("awards", "title", "awarder", "date", "end", "amount", "note"),
        *paths("certificates", "title", "issuer", "date"),
        *paths("projects", "title", "role", "organization", "url", "highlights"),
        *paths("references", "name", "title", "organization", "email", "phone"),
        *paths("service", "role", "venue", "venue_acronym", "organization", "note"),
        *paths("talks", "title", "event", "host", "location", "date", "kind", "note"),
        *(f"{one.name}.*" for one in AS_PROJECTS),
        *(
            path
            for kind in ("experience", "education", "projects", "service")
            for path in paths(kind, *Period.model_fields)
        ),
    }
)
FROM = {
    "work": ("experience",),
    "volunteer": ("service",),
    "projects": ("projects", "talks", *(one.name for one in AS_PROJECTS)),
}
"""The collections of sections that have another name than theirs."""
DATE = re.compile(r"[12]\d{3}(?:-[01]\d(?:-[0-3]\d)?)?")
"""What JSON Resume takes for a date."""

Fields = dict[str, Json]


def export(cv: CV) -> Export:
    """The CV as one JSON Resume document."""
    sections: dict[str, Json] = {
        "work": [_work(entry) for entry in cv.experience],
        "volunteer": [_volunteer(entry) for entry in cv.service],
        "education": [_education(entry) for entry in cv.education],
        "awards": [_award(entry) for entry in cv.awards],
        "certificates": [_certificate(entry) for entry in cv.certificates],
        "publications": [_publication(entry) for entry in cv.publications],
        "skills": [_skill(entry) for entry in cv.skills],
        "languages": [_said({"language": e.language, "fluency": e.fluency}) for e in cv.languages],
        "interests": [{"name": interest} for interest in cv.interests],
        "references": [_reference(entry) for entry in cv.references],
        "projects": [
            *(_project(entry) for entry in cv.projects),
            *(_talk(entry) for entry in cv.talks),
            *(_declared(entry, one) for one in AS_PROJECTS for entry in getattr(cv, one.name)),
        ],
    }
    order = SectionOrder(cv)
    places = {name: order.of(*FROM.get(name, (name,))) for name in sections}
    ordered = {name: sections[name] for name in sorted(sections, key=places.__getitem__)}
    document = {"$schema": SCHEMA, "basics": _basics(cv), **_said(ordered)}
    text = json.dumps(document, ensure_ascii=False, indent=2) + "\n"
    return Export({"resume.json": text}, (*losses(cv, HELD), *_unsigned(cv)))


def _unsigned(cv: CV) -> tuple[Loss, ...]:
    """Marks that are no signs: behind a name in a row they would be read as part of it."""
    people = {
        "authors": [one for work in cv.publications for one in work.authors],
        "editors": [one for work in cv.publications for one in work.editors],
    }
    counts = {role: sum(not MARK_SIGNS.issuperset(one.markers) for one in named) for role, named in people.items()}
    return tuple(Loss(f"publications.{role}.markers", count) for role, count in counts.items() if count)


def _said(fields: Fields) -> Fields:
    """Without what says nothing; JSON Resume has no null."""
    return {name: value for name, value in fields.items() if value not in (None, "", [], {})}


def _date(date: str | None) -> str | None:
    return date if date and DATE.fullmatch(date) else None


def _dates(entry: Period) -> Fields:
    """What goes on has no end. What has a start and does not go on is given that as its end: without one the format
    takes it to go on."""
    start = _date(entry.start)
    return {"startDate": start, "endDate": _date(entry.end) or (None if entry.ongoing else start)}


def _one_date(date: str | None) -> Fields:
    return {"startDate": _date(date), "endDate": _date(date)}


def _basics(cv: CV) -> Fields:
    person = cv.person
    home = next((link.url for link in person.links if link.kind is LinkKind.HOMEPAGE), None)
    others = [("email", email, f"mailto:{email}") for email in person.emails[1:]]
    others += [("phone", phone, _tel(phone)) for phone in person.phones[1:]]
    profiles: list[Json] = [{"network": name, "username": printed, "url": url} for name, printed, url in others]
    profiles += [
        {"network": link.kind.value, "url": web_address(link.url)} for link in person.links if link.url != home
    ]
    if person.orcid and not any(link.kind is LinkKind.ORCID for link in person.links):
        profiles.append({"network": "orcid", "username": person.orcid, "url": f"https://orcid.org/{person.orcid}"})
    return _said(
        {
            "name": person.name,
            "label": person.label,
            "email": next(iter(person.emails), None),
            "phone": next(iter(person.phones), None),
            "url": web_address(home) if home else None,
            "summary": cv.summary,
            "location": _said({"address": person.address}),
            "profiles": profiles,
        }
    )


def _tel(phone: str) -> str:
    """A telephone number as an address."""
    return "tel:" + "".join(sign for sign in phone if sign.isdigit() or sign == "+")


def _work(entry: Experience) -> Fields:
    summary = written([("Department", entry.department), ("Advisor", entry.advisors)])
    return _said(
        {
            "name": entry.organization,
            "position": entry.title,
            "location": entry.location,
            **_dates(entry),
            "summary": summary,
            "highlights": [*entry.highlights],
        }
    )


def _volunteer(entry: Service) -> Fields:
    rest = [("Venue", entry.venue), ("Acronym", entry.venue_acronym), ("Note", entry.note)]
    return _said(
        {
            "organization": entry.organization or entry.venue or entry.venue_acronym,
            "position": entry.role,
            **_dates(entry),
            "summary": written(rest),
        }
    )


def _education(entry: Education) -> Fields:
    return _said(
        {
            "institution": entry.institution,
            "area": entry.field,
            "studyType": entry.degree,
            **_dates(entry),
            "score": entry.score,
        }
    )


def _award(entry: Award) -> Fields:
    date = _date(entry.date)
    summary = written([("Until", entry.end), ("Amount", entry.amount), ("Note", entry.note)])
    return _said({"title": entry.title, "date": date, "awarder": entry.awarder, "summary": summary})


def _certificate(entry: Certificate) -> Fields:
    return _said({"name": entry.title, "date": _date(entry.date), "issuer": entry.issuer})


def _publication(entry: Publication) -> Fields:
    """Everything that has no name of its own stands in the summary, the authors first."""
    rest: Sequence[tuple[str, str | Sequence[str] | None]] = [
        *names_rows("Author", entry.authors, entry.et_al),
        *names_rows("Editor", entry.editors),
        ("Venue", entry.venue if entry.publisher else None),
        ("Publisher", entry.publisher if not entry.venue else None),
        ("Acronym", entry.venue_acronym),
        ("Volume", entry.volume),
        ("Issue", entry.issue),
        ("Pages", entry.pages),
        ("Place", entry.place),
        ("Edition", entry.edition),
        ("Series", entry.series),
        ("Number", entry.number),
        ("DOI", entry.doi),
        ("arXiv", entry.arxiv_id),
        ("ISBN", entry.isbn),
        ("PMID", entry.pmid),
        ("Kind", entry.kind.value.replace("_", " ")),
        ("Status", STATUS[entry.status]),
        ("Award", entry.awards),
        ("Note", entry.notes),
        ("Group", entry.group),
        ("Label", entry.label),
    ]
    return _said(
        {
            "name": entry.title,
            "publisher": entry.publisher or entry.venue,
            "releaseDate": _date(issued(entry)),
            "url": work_address(entry),
            "summary": written(rest),
        }
    )


def _skill(entry: Skill) -> Fields:
    return _said({"name": entry.name, "keywords": [*entry.keywords]})


def _reference(entry: Reference) -> Fields:
    rows = [
        ("Title", entry.title),
        ("Organization", entry.organization),
        ("Email", entry.email),
        ("Phone", entry.phone),
    ]
    return _said({"name": entry.name, "reference": written(rows)})


def _project(entry: Project) -> Fields:
    return _said(
        {
            "name": entry.title,
            "entity": entry.organization,
            "roles": [entry.role] if entry.role else [],
            **_dates(entry),
            "url": web_address(entry.url) if entry.url else None,
            "highlights": [*entry.highlights],
        }
    )


def _talk(entry: Talk) -> Fields:
    rows = [
        ("Event", entry.event if entry.host else None),
        ("Host", entry.host if not entry.event else None),
        ("Location", entry.location),
        ("Kind", entry.kind.value if entry.kind else None),
        ("Note", entry.note),
    ]
    return _said(
        {
            "name": entry.title,
            "entity": entry.host or entry.event,
            "type": "talk",
            **_one_date(entry.date),
            "description": written(rows),
        }
    )


def _declared(entry: Entry, collection: Collection) -> Fields:
    """An entry of a collection that has no place of its own: a project of its type, its facts in the description."""
    dates = _dates(entry) if isinstance(entry, Period) else _one_date(date_of(entry))
    return _said(
        {
            "name": name_of(entry, collection),
            "type": collection.resume_type,
            **dates,
            "description": written([*facts_of(entry, collection), ("Label", entry.label)]),
            "highlights": [*points_of(entry)],
        }
    )
