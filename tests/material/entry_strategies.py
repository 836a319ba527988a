"""Entries made by hypothesis: what each collection of a made CV is drawn from. `strategies` makes whole CVs of them."""

from __future__ import annotations

from hypothesis import strategies as st

from cv_words import (
    DEGREES,
    FAMILY,
    FIELDS,
    GIVEN,
    JOURNALS,
    MEETINGS,
    OWNERS,
    PLACES,
    PRESSES,
    PRIZES,
    ROLES,
    SOCIETIES,
    TOPICS,
    TOWNS,
)
from cvparse.entries.types import Context
from cvparse.lexicon import load
from cvparse.model import (
    Advising,
    Author,
    Award,
    Education,
    Experience,
    Grant,
    Publication,
    PublicationKind,
    PublicationStatus,
    Service,
    Talk,
    Teaching,
)
from cvparse.model.kinds import AdvisingLevel, TalkKind
from cvparse.parsers.career.post import kind_of

some = st.sampled_from
years = st.integers(1985, 2025)


@st.composite
def names(draw: st.DrawFn) -> str:
    return f"{draw(some(GIVEN))} {draw(some(FAMILY))}"


@st.composite
def authors(draw: st.DrawFn, owner: str, marks: tuple[str, ...]) -> tuple[Author, ...]:
    others = draw(st.lists(names(), min_size=1, max_size=6, unique=True))
    listed = [name for name in others if name != owner]
    listed.insert(draw(st.integers(0, len(listed))), owner)
    return tuple(
        Author(
            name=name,
            family=next(f for f in (*FAMILY, *OWNERS) if name.endswith(f)),
            given=next(name[: -len(f)].strip() for f in (*FAMILY, *OWNERS) if name.endswith(f)),
            markers=tuple(m for m in marks if draw(st.integers(0, 5)) == 0),
            is_self=name == owner,
        )
        for name in listed
    )


@st.composite
def titles(draw: st.DrawFn) -> str:
    one, two = draw(st.lists(some(TOPICS), min_size=2, max_size=2, unique=True))
    year = draw(years)
    number = draw(st.integers(2, 40))
    return draw(
        some(
            (
                f"{one} and {two} after {year}",
                f"On {one}: A Survey of {two}",
                f"{number} Lessons from {one}, {two}, and Other Measures",
                f"Who Owns the {one}? Notes on {two}",
                f"The “Quiet” {one} of the North",
                f"Toward a Theory of {one}, {year - 40}–{year}",
                f"{one}-Aware Scheduling for {two} at Scale",
                f"What {two} Say about {one}",
            )
        )
    )


@st.composite
def dates(draw: st.DrawFn) -> str:
    year, month, day = draw(years), draw(st.integers(1, 12)), draw(st.integers(1, 28))
    return draw(some((f"{year}", f"{year}-{month:02d}", f"{year}-{month:02d}-{day:02d}")))


@st.composite
def spans(draw: st.DrawFn) -> dict[str, object]:
    precise = draw(some(("year", "month")))
    start, months = draw(years), draw(st.lists(st.integers(1, 12), min_size=2, max_size=2))
    end = start + draw(st.integers(1, 8))
    first, last = (
        (f"{start}", f"{end}") if precise == "year" else (f"{start}-{months[0]:02d}", f"{end}-{months[1]:02d}")
    )
    ongoing = draw(st.booleans())
    return {"start": first, "end": None if ongoing else last, "ongoing": ongoing}


@st.composite
def universities(draw: st.DrawFn) -> str:
    town = draw(some(TOWNS))
    return draw(some((f"University of {town}", f"{town} Institute of Technology", f"{town} University")))


def maybe(strategy: st.SearchStrategy[str]) -> st.SearchStrategy[str | None]:
    return st.none() | strategy


CONTEXT = Context(load(("en",)))


@st.composite
def posts(draw: st.DrawFn) -> Experience:
    title = draw(some(ROLES))
    return Experience(
        organization=draw(universities()),
        title=title,
        department=draw(maybe(some(FIELDS).map(lambda field: f"Department of {field}"))),
        location=draw(maybe(some(PLACES))),
        advisors=tuple(draw(st.lists(names(), max_size=2, unique=True))),
        highlights=tuple(draw(st.lists(titles().map(lambda t: f"Led the work on {t}"), max_size=2, unique=True))),
        kind=kind_of(title, CONTEXT),
        **draw(spans()),
    )


@st.composite
def studies(draw: st.DrawFn) -> Education:
    single = draw(st.booleans())
    when = {"start": None, "end": str(draw(years)), "ongoing": False} if single else draw(spans())
    return Education(
        institution=draw(universities()),
        degree=draw(some(DEGREES)),
        field=draw(some(FIELDS)),
        location=draw(maybe(some(PLACES))),
        advisors=tuple(draw(st.lists(names(), max_size=2, unique=True))),
        thesis=draw(maybe(titles().filter(lambda t: "“" not in t))),
        score=draw(maybe(some(("3.8/4.0", "summa cum laude", "Distinction")))),
        **when,
    )


@st.composite
def awards(draw: st.DrawFn) -> Award:
    return Award(
        title=draw(some(PRIZES)),
        awarder=draw(maybe(some(SOCIETIES) | universities())),
        date=draw(years.map(str)),
        amount=draw(maybe(some(("$5,000", "€12,500")))),
        note=draw(maybe(some(("awarded twice", "one of three recipients")))),
    )


@st.composite
def grants(draw: st.DrawFn) -> Grant:
    amount, currency = draw(some((("$310,000", "USD"), ("€84,300", "EUR"), ("£5,000", "GBP"))))
    return Grant(
        title=draw(titles().filter(lambda t: "“" not in t)),
        funder=draw(some(("National Science Foundation", "Research Council of Norway", "Harwell Family Foundation"))),
        role=draw(maybe(some(("PI", "Co-PI")))),
        amount=amount,
        currency=currency,
        number=draw(maybe(some(("CRR-2214567", "ES/T014334/1", "648509")))),
        investigators=tuple(draw(st.lists(names(), max_size=2, unique=True))),
        **draw(spans()),
    )


@st.composite
def talks(draw: st.DrawFn) -> Talk:
    return Talk(
        title=draw(titles().filter(lambda t: "“" not in t)),
        event=draw(some([name for name, _ in MEETINGS])),
        location=draw(some(PLACES)),
        date=draw(dates()),
        kind=draw(some([None, TalkKind.INVITED, TalkKind.KEYNOTE, TalkKind.POSTER])),
    )


@st.composite
def courses(draw: st.DrawFn) -> Teaching:
    year = draw(years)
    return Teaching(
        course=draw(some(TOPICS)),
        code=draw(maybe(some(("CS 101", "HIS 330", "PHYS 220")))),
        role=draw(some(("Instructor", "Teaching Assistant", "Lecturer"))),
        institution=draw(universities()),
        terms=(f"{draw(some(('Fall', 'Spring')))} {year}",),
        start=str(year),
    )


@st.composite
def advisees(draw: st.DrawFn) -> Advising:
    return Advising(
        name=draw(names()),
        level=draw(some((AdvisingLevel.PHD, AdvisingLevel.MASTERS, AdvisingLevel.POSTDOC))),
        thesis=draw(maybe(titles().filter(lambda t: "“" not in t))),
        **draw(spans()),
    )


@st.composite
def duties(draw: st.DrawFn) -> Service:
    venue, acronym = draw(some(MEETINGS))
    return Service(
        role=draw(some(("Reviewer", "Program Committee Member", "Organizer"))),
        venue=venue,
        venue_acronym=acronym,
        start=str(draw(years)),
    )


@st.composite
def works(draw: st.DrawFn, owner: str, marks: tuple[str, ...], group: str | None) -> Publication:
    kind = draw(some(("journal", "meeting", "chapter", "book", "preprint", "thesis")))
    base: dict[str, object] = {
        "title": draw(titles()),
        "authors": draw(authors(owner, marks)),
        "year": draw(years),
        "group": group,
        "awards": tuple(draw(st.lists(st.just("Best Paper Award"), max_size=1))),
    }
    if kind == "journal":
        first = draw(st.integers(1, 900))
        status = draw(some((PublicationStatus.PUBLISHED, PublicationStatus.PUBLISHED, PublicationStatus.IN_PRESS)))
        return Publication(
            kind=PublicationKind.JOURNAL_ARTICLE,
            status=status,
            venue=draw(some(JOURNALS)),
            volume=str(draw(st.integers(2, 120))),
            issue=draw(maybe(st.integers(1, 12).map(str))),
            pages=f"{first}-{first + draw(st.integers(2, 40))}",
            month=draw(st.none() | st.integers(1, 12)),
            doi=draw(maybe(st.integers(1000, 99999).map(lambda n: f"10.5555/test.{n}"))),
            et_al=draw(st.booleans()),
            **base,
        )
    if kind == "meeting":
        venue, acronym = draw(some(MEETINGS))
        return Publication(kind=PublicationKind.CONFERENCE_PAPER, venue=venue, venue_acronym=acronym, **base)
    if kind == "chapter":
        first = draw(st.integers(1, 400))
        book = draw(some(("A Companion to Tides", "The Northern Reader", "Handbook of Quiet Systems")))
        editor = draw(names().filter(lambda name: name != owner))
        family = next(f for f in FAMILY if editor.endswith(f))
        return Publication(
            kind=PublicationKind.BOOK_CHAPTER,
            venue=book,
            editors=(Author(name=editor, family=family, given=editor[: -len(family)].strip()),),
            pages=f"{first}-{first + 20}",
            publisher=draw(some(PRESSES)),
            **base,
        )
    if kind == "book":
        return Publication(
            kind=PublicationKind.BOOK, publisher=draw(some(PRESSES)), place=draw(some(TOWNS[:2])), **base
        )
    if kind == "preprint":
        return Publication(
            kind=PublicationKind.PREPRINT,
            venue="arXiv",
            arxiv_id=f"2{draw(st.integers(1, 4))}{draw(st.integers(1, 12)):02}.0{draw(st.integers(1000, 9999))}",
            **base,
        )
    return Publication(kind=PublicationKind.DATASET, venue="Tidal Archive", **base)
