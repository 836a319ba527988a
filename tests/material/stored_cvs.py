"""CVs that stand in a database without having been a PDF: for tests of what is asked of it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path

from cvparse.assembly.entry_ids import named
from cvparse.bulk.rows import person_row, rows_of
from cvparse.bulk.status import Status
from cvparse.bulk.stores.sql import SqlStore
from cvparse.bulk.task import Outcome
from cvparse.model import CV, Assessment, AssessmentStatus, Author, Person, Publication
from cvparse.model.json import collections, to_json


def as_read(cv: CV) -> CV:
    """The CV with names for its entries and an assessment, as one that was read from a PDF has them."""
    assessment = cv.assessment or Assessment(status=AssessmentStatus.OK, confidence=0.9)
    names = {name: named(getattr(cv, name), name) for name in collections()}
    return cv.model_copy(update={"assessment": assessment, **names})


def outcome_of(path: str, cv: CV | None, status: Status = Status.OK, review: float = 0.0) -> Outcome:
    """What a worker would say of a file with this CV; the path stands for its content."""
    return Outcome(
        path=path,
        sha256=hashlib.sha256(path.encode()).hexdigest(),
        size=1,
        status=status,
        reason="" if status is Status.OK else f"it is {status.value}",
        review=review,
        cv=to_json(cv).rstrip("\n") if cv else None,
        person=person_row(cv) if cv else None,
        rows=rows_of(cv) if cv else {},
    )


def stored(folder: Path, cvs: Mapping[str, CV]) -> str:
    """The URL of a database in this folder that holds these CVs, each under its path."""
    return put(folder, [outcome_of(path, cv) for path, cv in cvs.items()])


def put(folder: Path, outcomes: Iterable[Outcome]) -> str:
    """The URL of a database in this folder that holds these outcomes."""
    url = f"sqlite:///{folder / 'cvs.db'}"
    with SqlStore(url) as store:
        for outcome in outcomes:
            store.save(outcome)
    return url


def listing(name: str, *titles: str, mails: tuple[str, ...] = (), orcid: str | None = None, year: int = 2020) -> CV:
    """The CV of a person who lists these works, all of one year and of the same first author."""
    author = (Author(name="A. Example", family="Example", given="A."),)
    works = tuple(Publication(title=title, year=year, authors=author) for title in titles)
    return CV(person=Person(name=name, emails=mails, orcid=orcid), publications=works)
