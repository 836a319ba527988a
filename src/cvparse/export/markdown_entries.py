"""Each collection's entries as people print them: a name, details in a row, points below.

`ENTRIES` is the order of the document and its headings. Every field of the contract stands in one of the three, so that
nothing has to be counted as lost.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from cvparse.export.declared import date_of, facts_of, name_of, points_of
from cvparse.export.printed import container, issued, joined, labelled, names, remarks, span, work_address
from cvparse.model import (
    COLLECTIONS,
    Advising,
    Award,
    Certificate,
    Collection,
    Education,
    Entry,
    Experience,
    Grant,
    Language,
    Medium,
    Membership,
    Project,
    Publication,
    Reference,
    Service,
    Skill,
    Talk,
    Teaching,
)

Item = tuple[str, Sequence[str], Sequence[str]]
Form = Callable[[Entry], Item]
E = TypeVar("E", bound=Entry)


def _reader(kind: type[E], form: Callable[[E], Item]) -> Form:
    """The form of one kind of entry as one for any: the table is typed by its collections."""

    def read(entry: Entry) -> Item:
        if not isinstance(entry, kind):
            raise TypeError(f"{type(entry).__name__} is no {kind.__name__}")
        name, details, points = form(entry)
        return joined([entry.label, name], " "), [detail for detail in details if detail], points

    return read


def _rows(*rows: tuple[str, str | Sequence[str] | None]) -> str:
    return labelled(rows, between=". ")


def _post(e: Experience) -> Item:
    kind = e.kind.value if e.kind else None
    details = [
        joined([e.organization, e.department, e.location]),
        span(e),
        _rows(("Advisors", e.advisors), ("Kind", kind)),
    ]
    return e.title or "", details, e.highlights


def _degree(e: Education) -> Item:
    name = joined([e.degree, e.field])
    rest = _rows(("Advisors", e.advisors), ("Thesis", e.thesis), ("Grade", e.score))
    return name, [joined([e.institution, e.department, e.location]), span(e), rest], e.highlights


def _award(e: Award) -> Item:
    return e.title or "", [joined([e.awarder, e.amount, joined([e.date, e.end], " – ")]), e.note or ""], ()


def _work(e: Publication) -> Item:
    address = work_address(e) or ""
    doi = f"DOI {e.doi}" if e.doi and e.doi not in address else ""
    month = f"month {e.month}" if e.month and not e.year else ""
    details = [names(e.authors, e.et_al), container(e), issued(e) or month, *remarks(e), doi, address]
    return e.title or "", [*details, e.kind.value.replace("_", " ")], ()


def _service(e: Service) -> Item:
    venue = joined([e.venue, f"({e.venue_acronym})" if e.venue_acronym else None], " ")
    return e.role or "", [joined([venue, e.organization]), span(e), e.note or ""], ()


def _grant(e: Grant) -> Item:
    amount = joined([e.amount, f"({e.currency})" if e.currency else None], " ")
    rows = _rows(
        ("Role", e.role),
        ("Number", e.number),
        ("Investigators", e.investigators),
        ("Status", e.status),
    )
    return e.title or "", [joined([e.funder, amount]), span(e), rows, e.note or ""], ()


def _talk(e: Talk) -> Item:
    kind = e.kind.value if e.kind else None
    return e.title or "", [joined([e.event, e.host, e.location]), e.date or "", kind or "", e.note or ""], ()


def _course(e: Teaching) -> Item:
    where = joined([e.role, e.institution, e.level])
    return joined([e.code, e.course], " "), [where, joined(e.terms), span(e), e.note or ""], ()


def _advised(e: Advising) -> Item:
    level = e.level.value if e.level else None
    rest = _rows(("Thesis", e.thesis), ("Placement", e.placement))
    return e.name or "", [joined([level, e.role, e.institution]), span(e), rest, e.note or ""], ()


def _project(e: Project) -> Item:
    return e.title or "", [joined([e.role, e.organization]), span(e), e.url or ""], e.highlights


def _skill(e: Skill) -> Item:
    return e.name or "", [joined(e.keywords)], ()


def _language(e: Language) -> Item:
    return e.language or "", [e.fluency or ""], ()


def _membership(e: Membership) -> Item:
    return e.organization or "", [e.role or "", span(e)], ()


def _certificate(e: Certificate) -> Item:
    return e.title or "", [joined([e.issuer, e.number, e.date])], ()


def _medium(e: Medium) -> Item:
    return e.title or "", [joined([e.outlet, e.date]), e.url or ""], ()


def _reference(e: Reference) -> Item:
    return e.name or "", [joined([e.title, e.organization, e.email, e.phone])], ()


def _declared(collection: Collection) -> Form:
    """The form of entries whose collection has none of its own."""

    def form(entry: Entry) -> Item:
        facts = _rows(*facts_of(entry, collection))
        return name_of(entry, collection), [date_of(entry), facts], points_of(entry)

    return form


OWN_FORMS: Mapping[str, Form] = {
    "experience": _reader(Experience, _post),
    "education": _reader(Education, _degree),
    "awards": _reader(Award, _award),
    "publications": _reader(Publication, _work),
    "service": _reader(Service, _service),
    "grants": _reader(Grant, _grant),
    "talks": _reader(Talk, _talk),
    "teaching": _reader(Teaching, _course),
    "advising": _reader(Advising, _advised),
    "projects": _reader(Project, _project),
    "skills": _reader(Skill, _skill),
    "languages": _reader(Language, _language),
    "memberships": _reader(Membership, _membership),
    "certificates": _reader(Certificate, _certificate),
    "media": _reader(Medium, _medium),
    "references": _reader(Reference, _reference),
}
"""Collections whose entries have a form of their own."""
ENTRIES: Mapping[str, tuple[str, Form]] = {
    one.name: (one.heading, OWN_FORMS.get(one.name) or _reader(one.entry, _declared(one))) for one in COLLECTIONS
}
"""Heading and form of each collection."""
