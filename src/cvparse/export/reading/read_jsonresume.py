"""JSON Resume (1.0 and the names of its drafts) as a CV.

Each section goes to the collection that `jsonresume` writes it from; facts that it names in a free text are read back
(`stated_facts`), other free texts become highlights or notes. An entry that has a start and no end goes on, as JSON
Resume has it; one whose end is its start has a start alone. What the contract has no field for is counted, not guessed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cvparse.export.printed import STATUS
from cvparse.export.reading.foreign import doi, link, span, year_and_month
from cvparse.export.reading.record import Imported, Record
from cvparse.export.stated_facts import Facts, read_facts, read_names
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
from cvparse.model.base import Period
from cvparse.model.kinds import LinkKind, PublicationKind, PublicationStatus, TalkKind

FIELDS_OF_A_WORK = {
    "Acronym": "venue_acronym",
    "Volume": "volume",
    "Issue": "issue",
    "Pages": "pages",
    "Place": "place",
    "Edition": "edition",
    "Series": "series",
    "Number": "number",
    "ISBN": "isbn",
    "PMID": "pmid",
    "Group": "group",
    "Label": "label",
}
"""The names of facts of a work, and the fields that they are of."""
NAMED = ("Authors", "Author", "Editors", "Editor")
OTHERS_OF_A_WORK = (*NAMED, "Venue", "Publisher", "DOI", "arXiv", "Kind", "Status", "Award", "Note")
OF_A_WORK = (*FIELDS_OF_A_WORK, *OTHERS_OF_A_WORK)
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
        summary="\n".join(" ".join(line.split()) for line in basics.lines("summary").split("\n")).strip() or None,
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
        references=tuple(map(_reference, resume.entries("references"))),
        interests=tuple(filter(None, map(_interest, resume.entries("interests")))),
    )
    return Imported(cv, resume.ignored())


def _person(basics: Record) -> Person:
    place = next(iter(basics.entries("location")), Record(None, "location"))
    links = [link(url).model_copy(update={"kind": LinkKind.HOMEPAGE}) for url in basics.texts("url", "website")]
    emails, phones, orcid = [*basics.texts("email")], [*basics.texts("phone")], None
    for profile in basics.entries("profiles"):
        network, user, url = profile.text("network"), profile.text("username"), profile.text("url")
        if user and (url or "").startswith(("mailto:", "tel:")):
            (emails if (url or "").startswith("mailto:") else phones).append(user)
            continue
        if (network or "").casefold() == "orcid":
            orcid = user or (url or "").rstrip("/").rpartition("/")[2]
            if user and (url or "").endswith(f"/{user}"):
                continue
        if url or user:
            links.append(link(url or user or "", network))
    return Person(
        name=basics.text("name"),
        label=basics.text("label"),
        emails=tuple(emails),
        phones=tuple(phones),
        address=", ".join(text for key in PLACE if (text := place.text(key))) or None,
        links=tuple(_unique(links)),
        orcid=orcid or None,
    )


def _unique(links: list[WebLink]) -> list[WebLink]:
    return list({found.url: found for found in reversed(links)}.values())[::-1]


def _texts(entry: Record, *keys: str) -> tuple[str, ...]:
    """All texts under all of the keys."""
    return tuple(text for key in keys for text in entry.texts(key))


def _period(entry: Record) -> Period:
    """The span of an entry. An end that is its start says that it does not go on."""
    found = span(entry, "startDate", "endDate")
    return found.model_copy(update={"end": None}) if found.end == found.start else found


def _post(entry: Record) -> Experience:
    period, facts = _period(entry), read_facts(entry.lines("summary"), ("Department", "Advisor"))
    return Experience(
        organization=entry.text("name", "company"),
        title=entry.text("position"),
        location=entry.text("location"),
        start=period.start,
        end=period.end,
        ongoing=period.ongoing,
        department=facts.one("Department"),
        advisors=facts.each("Advisor"),
        highlights=(*_as_one(facts.rest), *entry.texts("highlights")),
    )


def _as_one(lines: Sequence[str]) -> tuple[str, ...]:
    """The lines as one text; none where there are none."""
    return (" ".join(lines),) if lines else ()


def _degree(entry: Record) -> Education:
    period = _period(entry)
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
    facts = read_facts(entry.lines("summary"), ("Until", "Amount", "Note"))
    return Award(
        title=entry.text("title"),
        awarder=entry.text("awarder"),
        date=entry.date("date"),
        end=facts.one("Until"),
        amount=facts.one("Amount"),
        note=_note(facts),
    )


def _note(facts: Facts) -> str | None:
    """What stands behind the name of a note, and in lines that are no fact."""
    return " ".join((*facts.each("Note"), *facts.rest)) or None


def _certificate(entry: Record) -> Certificate:
    return Certificate(title=entry.text("name"), issuer=entry.text("issuer"), date=entry.date("date"))


def _work(entry: Record) -> Publication:
    year, month = year_and_month(entry.date("releaseDate"))
    facts = read_facts(entry.lines("summary"), OF_A_WORK)
    url, arxiv = entry.text("url", "website"), facts.one("arXiv")
    identified = doi(url) or (arxiv and url == f"https://arxiv.org/abs/{arxiv}")
    house, venue = entry.text("publisher"), facts.one("Venue")
    authors, et_al = read_names("Author", facts)
    found = Publication(
        title=entry.text("name"),
        authors=authors,
        et_al=et_al,
        editors=read_names("Editor", facts)[0],
        venue=venue or (None if facts.one("Publisher") else house),
        publisher=facts.one("Publisher") or (house if venue and house != venue else None),
        year=year,
        month=month,
        doi=facts.one("DOI") or doi(url),
        arxiv_id=arxiv,
        url=None if identified else url,
        awards=facts.each("Award"),
        notes=(*facts.each("Note"), *_as_one(facts.rest)),
    )
    named = {field: said for name, field in FIELDS_OF_A_WORK.items() if (said := facts.one(name))}
    return found.model_copy(update={**named, **_kind_and_status(facts)})


def _kind_and_status(facts: Facts) -> dict[str, PublicationKind | PublicationStatus]:
    """What sort of work it is and how far it has come, where it says so in the names of the contract."""
    kind = next((one for one in PublicationKind if one.value.replace("_", " ") == facts.one("Kind")), None)
    status = next((one for one, name in STATUS.items() if name and name == facts.one("Status")), None)
    return {**({"kind": kind} if kind else {}), **({"status": status} if status else {})}


def _reference(entry: Record) -> Reference:
    facts = read_facts(entry.lines("reference"), ("Title", "Organization", "Email", "Phone"))
    return Reference(
        name=entry.text("name"),
        title=facts.one("Title") or " ".join(facts.rest) or None,
        organization=facts.one("Organization"),
        email=facts.one("Email"),
        phone=facts.one("Phone"),
    )


def _service(entry: Record) -> Service:
    period, facts = _period(entry), read_facts(entry.lines("summary"), ("Venue", "Acronym", "Note"))
    venue, acronym, organization = facts.one("Venue"), facts.one("Acronym"), entry.text("organization")
    return Service(
        venue=venue,
        venue_acronym=acronym,
        organization=None if organization == (venue or acronym) else organization,
        role=entry.text("position"),
        start=period.start,
        end=period.end,
        ongoing=period.ongoing,
        note="; ".join((*facts.each("Note"), *_as_one(facts.rest), *entry.texts("highlights"))) or None,
    )


def _is_talk(project: Record) -> bool:
    return (project.text("type") or "").casefold() in TALKS


def _talk(entry: Record) -> Talk:
    facts = read_facts(entry.lines("description"), ("Event", "Host", "Location", "Kind", "Note"))
    event, entity = facts.one("Event"), entry.text("entity")
    entry.skip(*(("endDate",) if entry.text("endDate") == entry.text("startDate") else ()))
    return Talk(
        title=entry.text("name"),
        event=event or (None if facts.one("Host") else entity),
        host=facts.one("Host") or (entity if event and entity != event else None),
        location=facts.one("Location"),
        date=entry.date("startDate"),
        kind=next((kind for kind in TalkKind if kind.value == facts.one("Kind")), None),
        note="; ".join((*facts.each("Note"), *_as_one(facts.rest), *entry.texts("highlights"))) or None,
    )


def _project(entry: Record) -> Project:
    period = _period(entry)
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
