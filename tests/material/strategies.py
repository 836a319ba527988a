"""CVs made by hypothesis: all collections, within the stated bounds of what a CV prints without ambiguity.

The bounds: titles, names and words are drawn from invented lists, put together freely; titles hold colons, quotes,
years, commas and digits; organizations say what they are by a word (`University`, `Institute`); a post says its title
by a word that the lists know; a person has given and family name, in the forms of many cultures. A date of a span is
not before its beginning. What is drawn is a whole `CV`, with the headings, counts and groups that a reader would find.
"""

from __future__ import annotations

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from cv_words import (
    GIVEN,
    MARKS,
    MEANINGS,
    OWNERS,
    ROLES,
    SOCIETIES,
)
from cvparse.model import (
    CV,
    Certificate,
    Language,
    Marker,
    Medium,
    Membership,
    Person,
    Project,
    Reference,
    SectionHeading,
    SectionKind,
    Skill,
    Source,
    WebLink,
)
from cvparse.model.kinds import LinkKind
from entry_strategies import (
    advisees,
    awards,
    courses,
    dates,
    duties,
    grants,
    maybe,
    names,
    posts,
    some,
    studies,
    talks,
    titles,
    universities,
    works,
    years,
)

LISTS: tuple[tuple[SectionKind, str, st.SearchStrategy[object], int], ...] = (
    (SectionKind.EXPERIENCE, "Experience", posts(), 4),
    (SectionKind.EDUCATION, "Education", studies(), 3),
    (SectionKind.AWARDS, "Awards and Honors", awards(), 5),
    (SectionKind.GRANTS, "Grants", grants(), 4),
    (SectionKind.TALKS, "Talks", talks(), 5),
    (SectionKind.TEACHING, "Teaching", courses(), 4),
    (SectionKind.ADVISING, "Advising", advisees(), 4),
    (SectionKind.SERVICE, "Service", duties(), 5),
    (
        SectionKind.PROJECTS,
        "Projects",
        st.builds(
            Project,
            title=titles().filter(lambda t: "“" not in t),
            start=years.map(str),
            url=maybe(st.just("https://example.org/tides")),
            highlights=st.just(("Maps the coast from old logs.",)),
        ),
        2,
    ),
    (
        SectionKind.SKILLS,
        "Skills",
        st.builds(
            Skill,
            name=some(("Programming", "Methods")),
            keywords=st.lists(
                some(("Python", "C++", "field work", "R", "archival research")), min_size=2, unique=True
            ).map(tuple),
        ),
        2,
    ),
    (
        SectionKind.LANGUAGES,
        "Languages",
        st.builds(Language, language=some(("English", "German", "Japanese")), fluency=some(("native", "fluent", "B2"))),
        2,
    ),
    (
        SectionKind.MEMBERSHIPS,
        "Memberships",
        st.builds(
            Membership, organization=some(SOCIETIES), role=maybe(some(("Fellow", "Member"))), start=years.map(str)
        ),
        2,
    ),
    (
        SectionKind.CERTIFICATES,
        "Certificates",
        st.builds(
            Certificate, title=some(("Certified Diver", "First Aid")), issuer=some(SOCIETIES), date=years.map(str)
        ),
        2,
    ),
    (
        SectionKind.MEDIA,
        "Media",
        st.builds(
            Medium,
            title=titles().filter(lambda t: "“" not in t),
            outlet=some(("The Courier", "Harbour Radio")),
            date=dates(),
        ),
        2,
    ),
    (
        SectionKind.REFERENCES,
        "References",
        st.builds(
            Reference,
            name=names(),
            title=some(ROLES),
            organization=universities(),
            email=st.just("referee@example.org"),
        ),
        2,
    ),
)


@st.composite
def cvs(draw: st.DrawFn, most_works: int = 12) -> CV:
    """A CV with some or all collections."""
    owner = f"{draw(some(GIVEN))} {draw(some(OWNERS))}"
    chosen = [row for row in LISTS if draw(st.integers(0, 2))]
    fields: dict[str, object] = {}
    headings: list[SectionHeading] = []
    for kind, heading, strategy, most in chosen:
        entries = tuple(draw(st.lists(strategy, min_size=1, max_size=most)))
        fields[kind.value] = entries
        headings.append(SectionHeading(heading=heading, kind=kind, level=1, page=1, entries=len(entries)))
    marks = tuple(draw(st.lists(some(MARKS), max_size=3, unique=True)))
    groups = draw(some(((None,), ("Journal and Conference Papers", "Other Works"))))
    sizes = [draw(st.integers(1, most_works)) for _ in groups]
    listed = [
        work
        for group, size in zip(groups, sizes, strict=True)
        for work in draw(st.lists(works(owner, marks, group), min_size=size, max_size=size))
    ]
    headings.append(
        SectionHeading(heading="Publications", kind=SectionKind.PUBLICATIONS, level=1, page=1, entries=len(listed))
    )
    headings += [
        SectionHeading(
            heading=group, kind=SectionKind.PUBLICATIONS, level=2, page=1, entries=sum(w.group == group for w in listed)
        )
        for group in groups
        if group
    ]
    return CV(
        source=Source(language="en"),
        person=Person(
            name=owner,
            label=draw(maybe(some(("Professor of Geology", "Lecturer in History")))),
            emails=("owner@example.org",),
            phones=draw(some(((), ("+44 20 7946 0321",)))),
            address=draw(maybe(st.just("12 Quay Road, Leeds LS1 4AP, UK"))),
            links=draw(some(((), (WebLink(kind=LinkKind.HOMEPAGE, url="https://owner.example.org"),)))),
        ),
        summary=None,
        publications=tuple(listed),
        markers=tuple(Marker(symbol=s, meaning=m, scope="Publications") for s, m in zip(marks, MEANINGS, strict=False)),
        sections=tuple(headings),
        **fields,
    )


def made(count: int, number: int, most_works: int = 12) -> list[CV]:
    """So many CVs made by hypothesis, each group with so many works at most. The same numbers give the same CVs."""
    found: list[CV] = []

    @seed(number)
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(cvs(most_works=most_works))
    def collect(cv: CV) -> None:
        found.append(cv)

    collect()
    return found
