"""Posts, degrees and honours."""

from cvparse.model.base import Entry, Period
from cvparse.model.kinds import ExperienceKind


class Experience(Entry, Period):
    """A post."""

    organization: str | None = None
    title: str | None = None
    department: str | None = None
    location: str | None = None
    advisors: tuple[str, ...] = ()
    highlights: tuple[str, ...] = ()
    kind: ExperienceKind | None = None


class Education(Entry, Period):
    """A degree or a course of study. `degree` is as printed; `score` the grade or class as printed."""

    institution: str | None = None
    degree: str | None = None
    field: str | None = None
    department: str | None = None
    location: str | None = None
    advisors: tuple[str, ...] = ()
    thesis: str | None = None
    score: str | None = None
    highlights: tuple[str, ...] = ()


class Award(Entry):
    """A prize, a scholarship, an honour."""

    title: str | None = None
    awarder: str | None = None
    date: str | None = None
    end: str | None = None
    amount: str | None = None
    note: str | None = None


class Membership(Entry, Period):
    """Membership of a society."""

    organization: str | None = None
    role: str | None = None


class Certificate(Entry):
    """A licence or certificate."""

    title: str | None = None
    issuer: str | None = None
    date: str | None = None
    number: str | None = None
