"""RenderCV's entries as entries of the contract, one reader for each collection.

RenderCV has one normal entry for nearly everything: a name, dates, a place, a summary, highlights. The name becomes
what the collection calls its entries by; a summary its note. A date in words (`Fall 2023`) is read as in a PDF.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from cvparse.export.reading.foreign import author, plain, span, year_and_month
from cvparse.export.reading.record import ISO_DATE, Record
from cvparse.fields.dates import find_periods
from cvparse.lexicon import Lexicon
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
    SectionKind,
    Service,
    Skill,
    Talk,
    Teaching,
)
from cvparse.model.base import Period
from cvparse.model.kinds import ExperienceKind, PublicationKind
from cvparse.parsers.publications.reference import read_all

Reader = Callable[[Record, Lexicon], Entry]
TEXTS = ("bullet", "number", "reversed_number", "name", "label", "details", "summary", "highlights")
"""The keys of an entry that hold texts, in the order in which they are shown."""
OWN = ("name", "bullet", "number", "reversed_number")
"""Where an entry has what it is called."""


def plain_text(markdown: str) -> str:
    """The text on one line, without Markdown's signs."""
    return " ".join(plain(markdown).split())


def texts_of(entries: Sequence[Record]) -> Iterator[str]:
    """Each entry of no known kind as a text."""
    for entry in entries:
        yield ": ".join(text for key in TEXTS if (text := entry.text(key)))


def read_works(entries: Sequence[Record], texts: Sequence[str], owner: str | None) -> Iterator[Publication]:
    """Works from their entries, and from references that are written as plain texts."""
    bare = [text for entry in entries if (text := _name(entry))]
    yield from (_work(entry, owner) for entry in entries if not _name(entry))
    yield from read_all([plain_text(text) for text in (*bare, *texts)])


def _work(entry: Record, owner: str | None) -> Publication:
    year, month = year_and_month(entry.date("date"))
    names = [name for name in entry.texts("authors") if plain(name).rstrip(".").casefold() != "et al"]
    return Publication(
        title=_text(entry, "title"),
        authors=tuple(author(name, owner) for name in names),
        et_al=len(names) < len(entry.texts("authors")),
        venue=_text(entry, "journal"),
        year=year,
        month=month,
        doi=entry.text("doi"),
        url=entry.text("url"),
        notes=tuple(map(plain_text, entry.texts("summary"))),
        label=entry.text("tag"),
        kind=next((kind for kind in PublicationKind if kind.value == entry.text("kind")), PublicationKind.OTHER),
    )


def _text(entry: Record, *keys: str) -> str | None:
    found = entry.text(*keys)
    return plain_text(found) if found else None


def _name(entry: Record) -> str | None:
    return _text(entry, *OWN)


def _note(entry: Record) -> str | None:
    """Summary and highlights in a row."""
    texts = (*entry.texts("summary"), *entry.texts("highlights"))
    return "; ".join(map(plain_text, texts)) or None


def _points(entry: Record) -> tuple[str, ...]:
    """The summary as the first of the highlights."""
    return tuple(map(plain_text, (*entry.texts("summary"), *entry.texts("highlights"))))


def _period(entry: Record, lexicon: Lexicon) -> Period:
    """Start and end, or the one date."""
    if "date" not in entry:
        return span(entry, "start_date", "end_date")
    text = entry.text("date") or ""
    if ISO_DATE.fullmatch(text):
        return Period(start=text)
    found = find_periods(text, lexicon)
    if not found:
        entry.date("date")  # counts as not read
        return Period()
    period = found[0].period
    return Period(start=period.start, end=period.end, ongoing=period.ongoing)


def _date(entry: Record, lexicon: Lexicon) -> str | None:
    """The one date of an entry that has no span."""
    period = _period(entry, lexicon)
    return period.start or period.end


def _post(entry: Record, lexicon: Lexicon) -> Experience:
    period = _period(entry, lexicon)
    return Experience(
        organization=_text(entry, "company"),
        title=_text(entry, "position") or _name(entry),
        location=_text(entry, "location"),
        start=period.start,
        end=period.end,
        ongoing=period.ongoing,
        highlights=_points(entry),
        kind=next((kind for kind in ExperienceKind if kind.value == entry.text("kind")), None),
    )


def _degree(entry: Record, lexicon: Lexicon) -> Education:
    period = _period(entry, lexicon)
    single = period.end is None and not period.ongoing  # a single date is when the degree was taken
    return Education(
        institution=_text(entry, "institution"),
        degree=_text(entry, "degree") or _name(entry),
        field=_text(entry, "area"),
        location=_text(entry, "location"),
        start=None if single else period.start,
        end=period.start if single else period.end,
        ongoing=period.ongoing,
        score=_text(entry, "grade"),
        highlights=_points(entry),
    )


def _award(entry: Record, lexicon: Lexicon) -> Award:
    return Award(title=_name(entry), date=_date(entry, lexicon), note=_note(entry))


def _service(entry: Record, lexicon: Lexicon) -> Service:
    period = _period(entry, lexicon)
    return Service(
        role=_text(entry, "position") or _name(entry),
        organization=_text(entry, "company"),
        start=period.start,
        end=period.end,
        ongoing=period.ongoing,
        note=_note(entry),
    )


def _grant(entry: Record, lexicon: Lexicon) -> Grant:
    period = _period(entry, lexicon)
    return Grant(title=_name(entry), start=period.start, end=period.end, ongoing=period.ongoing, note=_note(entry))


def _talk(entry: Record, lexicon: Lexicon) -> Talk:
    return Talk(title=_name(entry), location=_text(entry, "location"), date=_date(entry, lexicon), note=_note(entry))


def _course(entry: Record, lexicon: Lexicon) -> Teaching:
    period = _period(entry, lexicon)
    return Teaching(
        course=_name(entry) or _text(entry, "label"),
        role=_text(entry, "position"),
        institution=_text(entry, "company"),
        start=period.start,
        end=period.end,
        ongoing=period.ongoing,
        note=_note(entry) or _text(entry, "details"),
    )


def _advised(entry: Record, lexicon: Lexicon) -> Advising:
    period = _period(entry, lexicon)
    return Advising(name=_name(entry), start=period.start, end=period.end, ongoing=period.ongoing, note=_note(entry))


def _project(entry: Record, lexicon: Lexicon) -> Project:
    period = _period(entry, lexicon)
    return Project(
        title=_name(entry),
        start=period.start,
        end=period.end,
        ongoing=period.ongoing,
        url=entry.text("url"),
        highlights=_points(entry),
    )


def _skill(entry: Record, lexicon: Lexicon) -> Skill:
    del lexicon
    details = _text(entry, "details") or ""
    keywords = tuple(word.strip() for word in details.split(",") if word.strip())
    return Skill(name=_text(entry, "label") or _name(entry), keywords=keywords)


def _language(entry: Record, lexicon: Lexicon) -> Language:
    del lexicon
    return Language(language=_text(entry, "label") or _name(entry), fluency=_text(entry, "details", "summary"))


def _membership(entry: Record, lexicon: Lexicon) -> Membership:
    period = _period(entry, lexicon)
    return Membership(organization=_name(entry), start=period.start, end=period.end, ongoing=period.ongoing)


def _certificate(entry: Record, lexicon: Lexicon) -> Certificate:
    return Certificate(title=_name(entry), issuer=_text(entry, "summary"), date=_date(entry, lexicon))


def _medium(entry: Record, lexicon: Lexicon) -> Medium:
    return Medium(title=_name(entry), outlet=_text(entry, "summary"), date=_date(entry, lexicon), url=entry.text("url"))


def _referee(entry: Record, lexicon: Lexicon) -> Reference:
    del lexicon
    return Reference(name=_name(entry), title=_text(entry, "summary"))


def _declared(collection: Collection) -> Reader:
    """The reader of a collection that has none of its own: name, dates, what is remarked of the entry."""

    def read(entry: Record, lexicon: Lexicon) -> Entry:
        values: dict[str, object] = {name: _name(entry) for name in collection.called[:1]}
        period, fields = _period(entry, lexicon), collection.entry.model_fields
        dates = {**period.model_dump(), "date": period.start or period.end}
        remarks = {"note": _note, "highlights": _points}
        values |= {name: value for name, value in dates.items() if name in fields}
        values |= {name: remarks[name](entry) for name in remarks if name in fields}
        return collection.entry.model_validate(values)

    return read


OWN_READERS: Mapping[SectionKind, Reader] = {
    SectionKind.EXPERIENCE: _post,
    SectionKind.EDUCATION: _degree,
    SectionKind.AWARDS: _award,
    SectionKind.SERVICE: _service,
    SectionKind.GRANTS: _grant,
    SectionKind.TALKS: _talk,
    SectionKind.TEACHING: _course,
    SectionKind.ADVISING: _advised,
    SectionKind.PROJECTS: _project,
    SectionKind.SKILLS: _skill,
    SectionKind.LANGUAGES: _language,
    SectionKind.MEMBERSHIPS: _membership,
    SectionKind.CERTIFICATES: _certificate,
    SectionKind.MEDIA: _medium,
    SectionKind.REFERENCES: _referee,
}
"""Collections whose entries are read in a way of their own."""
READERS: Mapping[SectionKind, Reader] = {
    one.kind: OWN_READERS.get(one.kind) or _declared(one)
    for one in COLLECTIONS
    if one.kind is not SectionKind.PUBLICATIONS
}
"""Who reads the entries of which collection; works are read by `read_works`."""
