"""A CV as the YAML that RenderCV sets as a PDF (schema 2.3).

Each collection is a section of its own, under the heading that the CV itself has for it; publications in groups are a
section for each group. Posts, degrees and works have entry types of their own, as long as every entry of the section
has what the type asks for; the rest are normal entries with a name, dates, a summary and highlights. What the head of
RenderCV cannot take (a second address, a number that is no valid one) stands in a section of contact details.

RenderCV reads Markdown: stars are escaped, and the owner's own name is set bold. The printed number of a work and the
kinds of works and posts stand under keys of their own (`tag`, `kind`), which RenderCV's themes do not print.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import TypeVar

import yaml

from cvparse.export.declared import date_of, facts_of, name_of, points_of
from cvparse.export.losses import losses
from cvparse.export.printed import (
    container,
    issued,
    joined,
    labelled,
    marked,
    other_texts,
    remarks,
    sentences,
)
from cvparse.export.rendercv_head import accepted_address, head
from cvparse.export.section_order import SectionOrder
from cvparse.export.types import Export, Json
from cvparse.model import (
    COLLECTIONS,
    CV,
    Advising,
    Author,
    Award,
    Certificate,
    Collection,
    Education,
    Entry,
    Experience,
    Grant,
    Language,
    Marker,
    Medium,
    Membership,
    OtherSection,
    Project,
    Publication,
    Reference,
    Service,
    Skill,
    Talk,
    Teaching,
)
from cvparse.model.base import Period

TITLES: Mapping[str, str] = {
    "summary": "Summary",
    **{one.name: one.heading for one in COLLECTIONS},
    "interests": "Interests",
}
"""The heading of a collection for which the CV prints none."""
HELD = frozenset({"person.*", "summary", "interests", "markers.*", "other.*", *(f"{name}.*" for name in TITLES)})

E = TypeVar("E", bound=Entry)
Fields = dict[str, Json]
Writer = Callable[[Sequence[Entry]], list[Json]]
DOI = re.compile(r"10\.\S")
_LINK = re.compile(r"\](?=\()")
_UNESCAPED = re.compile(r"[<`\\]|#(?=[^\[]{0,500}\[)|^[=+/-]+(?=\s)")
"""Signs that RenderCV does not escape; `#` where it would take it, up to a bracket, for a command."""


def export(cv: CV) -> Export:
    """The CV as one YAML document."""
    fields, contact = head(cv.person)
    sections: dict[str, Json] = {}
    for title, entries in (("Contact", contact), *_in_order(cv)):
        if entries:
            sections[_free(title, sections)] = [*entries]
    document: Json = {"cv": {**fields, "sections": sections} if sections else fields}
    text = yaml.safe_dump(document, allow_unicode=True, sort_keys=False, width=120)
    return Export({"cv.yaml": text}, losses(cv, HELD))


def _free(title: str, taken: Iterable[str]) -> str:
    """The title, numbered where another section has it."""
    number, name = 1, title
    while name in taken:
        number += 1
        name = f"{title} ({number})"
    return name


def _in_order(cv: CV) -> Iterator[tuple[str, Sequence[Json]]]:
    """Title and entries of each section, in the order of the CV."""
    for _, title, entries in sorted(_sections(cv), key=itemgetter(0)):
        yield title, entries


def _sections(cv: CV) -> Iterator[tuple[int, str, Sequence[Json]]]:
    """Place, title and entries of each section, in the order of the contract."""
    titles, order = {**TITLES, **_printed_titles(cv)}, SectionOrder(cv)
    yield order.of("summary"), titles["summary"], [_plain(cv.summary)] if cv.summary else []
    for collection in COLLECTIONS:
        entries: Sequence[Entry] = getattr(cv, collection.name)
        title = titles[collection.name]
        if collection.name == "publications":
            works = [*_works(cv.publications, title), ("Marks", [*map(_marker, cv.markers)])]
            yield from ((order.of(collection.name), *found) for found in works)
        else:
            yield order.of(collection.name), title, WRITERS[collection.name](entries)
    interests: list[Json] = [{"bullet": _plain(interest)} for interest in cv.interests]
    yield order.of("interests"), titles["interests"], interests
    for section in cv.other:
        yield order.of_other(section), _plain(section.heading or "Other"), _other(section)


def _printed_titles(cv: CV) -> dict[str, str]:
    """The first heading of each kind, as the CV prints it."""
    titles: dict[str, str] = {}
    for section in cv.sections:
        if section.entries and section.heading:
            titles.setdefault(section.kind.value, _plain(section.heading))
    return titles


def _plain(text: str) -> str:
    """A text as Markdown that shows it as it is.

    What RenderCV hands to Typst as it stands, and Typst would take for a command, is written as an equation.
    """
    unlinked = _LINK.sub("] ", " ".join(text.split())).replace("$$", "$ $")
    return _UNESCAPED.sub(_as_equation, unlinked).replace("*", r"\*")


def _as_equation(found: re.Match[str]) -> str:
    return "$$backslash$$" if found[0] == "\\" else f'$$"{found[0]}"$$'


def _said(fields: Fields) -> Fields:
    return {name: value for name, value in fields.items() if value not in (None, "", [])}


def _year(date: str) -> Json:
    return int(date) if date.isdecimal() else date


def _dates(entry: Period) -> Fields:
    """A start alone is a date: RenderCV would take it for a span that still lasts."""
    if entry.start and entry.ongoing:
        return {"start_date": _year(entry.start), "end_date": "present"}
    if entry.start and entry.end and entry.start <= entry.end:
        return {"start_date": _year(entry.start), "end_date": _year(entry.end)}
    end = "present" if entry.ongoing else entry.end
    text = joined([entry.start, end], " – ")
    return {"date": _year(text)} if text else {}


def _normal(name: str, dates: Fields, rest: Fields) -> Json:
    """A normal entry; `rest` are its location, summary and highlights as plain texts."""
    return {"name": _plain(name), **_said({**dates, **_escaped(rest)})}


def _escaped(fields: Fields) -> Fields:
    """Every text in the fields as Markdown."""
    return {
        key: _plain(value) if isinstance(value, str) else [_plain(str(text)) for text in value]
        for key, value in fields.items()
        if isinstance(value, str | list)
    }


def _named(entry: Entry, *parts: str | None) -> str:
    """What an entry is called, its printed label first."""
    return joined([entry.label, joined(parts)], " ")


def _on(date: str | None, end: str | None = None) -> Fields:
    """A date that is no span."""
    return {"date": _year(text)} if (text := joined([date, end], " – ")) else {}


def _posts(posts: Sequence[Experience]) -> list[Json]:
    """Posts under their employers, or by themselves where one has no employer or no title."""
    whole = all(post.organization and post.title for post in posts)
    return [_post(post, whole) for post in posts]


def _post(post: Experience, whole: bool) -> Json:
    rows = [("Department", post.department), ("Advisors", post.advisors)]
    rest: Fields = {
        "kind": post.kind.value if post.kind else None,
        "location": post.location,
        "summary": labelled(rows, between=". "),
        "highlights": [*post.highlights],
    }
    if not whole:
        return _normal(_named(post, post.title, post.organization), _dates(post), rest)
    names = _escaped({"company": _named(post, post.organization), "position": post.title})
    return _said({**names, **_dates(post), **_escaped(rest)})


def _degrees(degrees: Sequence[Education]) -> list[Json]:
    """Degrees under their institutions, or by themselves where one has no field or no institution."""
    whole = all(degree.institution and degree.field for degree in degrees)
    return [_degree(degree, whole) for degree in degrees]


def _degree(degree: Education, whole: bool) -> Json:
    rows = [("Department", degree.department), ("Advisors", degree.advisors), ("Thesis", degree.thesis)]
    rest: Fields = {"location": degree.location, "highlights": [*degree.highlights]}
    if not whole:
        summary = labelled([*rows, ("Grade", degree.score)], between=". ")
        name = _named(degree, degree.degree, degree.field, degree.institution)
        return _normal(name, _dates(degree), {**rest, "summary": summary})
    names: Fields = {
        "institution": _named(degree, degree.institution),
        "area": degree.field,
        "degree": degree.degree,
        "grade": degree.score,
    }
    return _said({**_escaped(names), **_dates(degree), **_escaped({**rest, "summary": labelled(rows, between=". ")})})


def _works(works: Sequence[Publication], title: str) -> Iterator[tuple[str, Sequence[Json]]]:
    """The works, those of each group under the group's heading, groups in the order of their first works."""
    groups: dict[str | None, list[Json]] = {}
    for work in works:
        groups.setdefault(work.group, []).append(_work(work))
    for group, entries in groups.items():
        yield (_plain(group) if group else title), entries


def _work(work: Publication) -> Json:
    authors: list[Json] = [*map(_author, work.authors), *(["et al."] if work.et_al else [])]
    month = f"month {work.month}" if work.month and not work.year else None
    address = accepted_address(work.url)
    doi = work.doi if work.doi and DOI.match(work.doi) else None
    place = joined([container(work), *remarks(work), month, None if address else work.url, None if doi else work.doi])
    date = issued(work)
    fields: Fields = {
        "doi": doi,
        "url": address,
        "journal": _plain(place),
        "date": _year(date) if date else None,
        "tag": work.label,
        "kind": work.kind.value,
    }
    return {
        "title": _plain(work.title or ""),
        "authors": [*authors, *(["et al."] if work.et_al else [])],
        **_said(fields),
    }


def _author(author: Author) -> str:
    """A name with its marks, the owner's in bold."""
    name = _plain(marked(author))
    return f"**{name}**" if author.is_self and "*" not in name else name


def _marker(marker: Marker) -> Json:
    return _line(marker.symbol, joined([marker.meaning, f"({marker.scope})" if marker.scope else None], " "), None)


def _line(name: str | None, details: str | None, label: str | None) -> Json:
    return {"label": _plain(joined([label, name], " ")), "details": _plain(details or "")}


def _skill(skill: Skill) -> Json:
    return _line(skill.name, ", ".join(skill.keywords), skill.label)


def _spoken(spoken: Language) -> Json:
    return _line(spoken.language, spoken.fluency, spoken.label)


def _award(award: Award) -> Json:
    summary = joined([award.awarder, award.amount, award.note])
    return _normal(_named(award, award.title), _on(award.date, award.end), {"summary": summary})


def _service(entry: Service) -> Json:
    venue = joined([entry.venue, f"({entry.venue_acronym})" if entry.venue_acronym else None], " ")
    return _normal(_named(entry, entry.role, venue, entry.organization), _dates(entry), {"summary": entry.note})


def _grant(grant: Grant) -> Json:
    rows = [
        ("Role", grant.role),
        ("Amount", joined([grant.amount, f"({grant.currency})" if grant.currency else None], " ")),
        ("Number", grant.number),
        ("Investigators", grant.investigators),
        ("Status", grant.status),
        ("Note", grant.note),
    ]
    summary = labelled(rows, between=". ")
    return _normal(_named(grant, grant.title, grant.funder), _dates(grant), {"summary": summary})


def _talk(talk: Talk) -> Json:
    summary = joined([talk.event, talk.host, talk.kind.value if talk.kind else None, talk.note])
    return _normal(_named(talk, talk.title), _on(talk.date), {"location": talk.location, "summary": summary})


def _course(course: Teaching) -> Json:
    name = joined([course.code, course.course], " ")
    summary = joined([course.role, course.institution, course.level, *course.terms, course.note])
    return _normal(_named(course, name), _dates(course), {"summary": summary})


def _advised(advised: Advising) -> Json:
    level = advised.level.value if advised.level else None
    rows = [("Thesis", advised.thesis), ("Placement", advised.placement), ("Note", advised.note)]
    who = joined([level, advised.role, advised.institution])
    summary = sentences([who, labelled(rows, between=". ")])
    return _normal(_named(advised, advised.name), _dates(advised), {"summary": summary})


def _project(project: Project) -> Json:
    rest: Fields = {"summary": joined([project.role, project.url]), "highlights": [*project.highlights]}
    return _normal(_named(project, project.title, project.organization), _dates(project), rest)


def _membership(entry: Membership) -> Json:
    return _normal(_named(entry, entry.role, entry.organization), _dates(entry), {})


def _certificate(entry: Certificate) -> Json:
    return _normal(_named(entry, entry.title), _on(entry.date), {"summary": joined([entry.issuer, entry.number])})


def _medium(entry: Medium) -> Json:
    return _normal(_named(entry, entry.title), _on(entry.date), {"summary": joined([entry.outlet, entry.url])})


def _reference(entry: Reference) -> Json:
    summary = joined([entry.title, entry.organization, entry.email, entry.phone])
    return _normal(_named(entry, entry.name), {}, {"summary": summary})


def _other(section: OtherSection) -> list[Json]:
    return [_plain(text) for text in other_texts(section)]


def _each(kind: type[E], write: Callable[[E], Json]) -> Writer:
    """A writer of one entry as one of a whole collection."""
    return lambda entries: [write(entry) for entry in _of(kind, entries)]


def _of(kind: type[E], entries: Sequence[Entry]) -> list[E]:
    return [entry for entry in entries if isinstance(entry, kind)]


def _declared(collection: Collection) -> Callable[[Entry], Json]:
    """The writer of entries whose collection has none of its own."""

    def write(entry: Entry) -> Json:
        dates = _dates(entry) if isinstance(entry, Period) else _on(date_of(entry))
        summary = labelled(facts_of(entry, collection), between=". ")
        return _normal(
            _named(entry, name_of(entry, collection)), dates, {"summary": summary, "highlights": [*points_of(entry)]}
        )

    return write


OWN_WRITERS: Mapping[str, Writer] = {
    "experience": lambda entries: _posts(_of(Experience, entries)),
    "education": lambda entries: _degrees(_of(Education, entries)),
    "awards": _each(Award, _award),
    "service": _each(Service, _service),
    "grants": _each(Grant, _grant),
    "talks": _each(Talk, _talk),
    "teaching": _each(Teaching, _course),
    "advising": _each(Advising, _advised),
    "projects": _each(Project, _project),
    "skills": _each(Skill, _skill),
    "languages": _each(Language, _spoken),
    "memberships": _each(Membership, _membership),
    "certificates": _each(Certificate, _certificate),
    "media": _each(Medium, _medium),
    "references": _each(Reference, _reference),
}
"""Collections whose entries are written in a way of their own; works stand in groups."""
WRITERS: Mapping[str, Writer] = {
    one.name: OWN_WRITERS.get(one.name) or _each(one.entry, _declared(one)) for one in COLLECTIONS
}
