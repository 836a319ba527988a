"""CVs that exports are tried on: the samples as they are read, and one with everything that formats trip over."""

from __future__ import annotations

import json
from functools import cache

from cvparse.model import (
    CV,
    Author,
    Award,
    Education,
    Experience,
    Marker,
    Person,
    Publication,
    PublicationKind,
    WebLink,
)
from cvparse.model.kinds import LinkKind, PublicationStatus
from full_cv import full_cv
from truths import sample_names, truth_of

TRICKY = r"50% of {A} & B_c #1: 100$ ~x^2 \frac *bold* [a](b) <b>“quoted” — ‘it’s’</b> @home, und Straße"


@cache
def truth(name: str) -> CV:
    """What a sample's truth says, as a CV."""
    return CV.model_validate_json(json.dumps(truth_of(name)))


@cache
def tricky() -> CV:
    """Names, titles and dates that are no plain words."""
    authors = (
        Author(
            name="Anđela van der Berg, Jr.",
            family="van der Berg, Jr.",
            given="Anđela",
            markers=("*", "†"),
            is_self=True,
        ),
        Author(name="Müller and Sons Consortium"),
        Author(name="Sánchez Pérez, Ixeia", family="Sánchez Pérez", given="Ixeia"),
        Author(name="王小明", family="王", given="小明"),
    )
    works = [
        Publication(
            kind=kind,
            title=f"{TRICKY} {kind.value}",
            authors=authors,
            et_al=True,
            venue=TRICKY,
            year=2019,
            month=3,
            pages="12-34",
            doi="10.5555/a_b(1)",
            url="https://example.org/a_b%20c?x=1&y=2#z",
            status=PublicationStatus.ACCEPTED,
            notes=(TRICKY,),
        )
        for kind in PublicationKind
    ]
    return CV(
        person=Person(
            name="Anđela van der Berg, Jr.",
            emails=("andela@example.org", "a.b@invalid.test"),
            phones=("+44 20 7946 0321", "ext. 12"),
            address=TRICKY,
            links=(
                WebLink(kind=LinkKind.HOMEPAGE, url="berg.example.org/~andela"),
                WebLink(kind=LinkKind.GITHUB, url="github.com/berg"),
                WebLink(kind=LinkKind.SCHOLAR, url="https://scholar.google.com/citations?user=aB-3_d&hl=en"),
                WebLink(kind=LinkKind.OTHER, url="example.org/other"),
            ),
            orcid="0000-0002-1825-0097",
        ),
        summary=TRICKY,
        experience=(
            Experience(title="Reader", organization=TRICKY, start="2019-08", ongoing=True, highlights=(TRICKY,)),
            Experience(title="Fellow", start="2015"),
            Experience(organization="A – B", start="2012", end="2008-03-31"),
        ),
        education=(
            Education(degree="Ph.D.", institution=TRICKY, end="2008"),
            Education(degree="B.A.", field="History"),
        ),
        awards=(Award(title='=HYPERLINK("https://example.org")', date="2017"), Award(title=None, note=TRICKY)),
        publications=(
            *works,
            works[0],
            Publication(),
            Publication(title="No year", status=PublicationStatus.SUBMITTED),
        ),
        markers=(Marker(symbol="*", meaning="Equal contribution"),),
        interests=("-1", "@home", "+", "1. first"),
    )


MATERIAL = {
    "full": full_cv,
    "tricky": tricky,
    "empty": CV,
    **{name: lambda name=name: truth(name) for name in sample_names()},
}
"""CVs by name, made when they are asked for."""
