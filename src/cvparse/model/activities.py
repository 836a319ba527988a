"""What an academic does beside posts and papers: service, grants, talks, teaching, advising, projects."""

from cvparse.model.base import Entry, Period
from cvparse.model.kinds import AdvisingLevel, TalkKind


class Service(Entry, Period):
    """Reviewing, editing, programme committees, organising, university and public service."""

    role: str | None = None
    venue: str | None = None
    venue_acronym: str | None = None
    organization: str | None = None
    note: str | None = None


class Grant(Entry, Period):
    """Funding. `amount` is as printed with its sign, `currency` its ISO 4217 code where that is clear."""

    title: str | None = None
    funder: str | None = None
    role: str | None = None
    amount: str | None = None
    currency: str | None = None
    number: str | None = None
    investigators: tuple[str, ...] = ()
    status: str | None = None
    note: str | None = None


class Talk(Entry):
    """A talk, a poster, a panel."""

    title: str | None = None
    event: str | None = None
    host: str | None = None
    location: str | None = None
    date: str | None = None
    kind: TalkKind | None = None
    note: str | None = None


class Teaching(Entry, Period):
    """A course; `terms` as printed."""

    course: str | None = None
    code: str | None = None
    role: str | None = None
    institution: str | None = None
    level: str | None = None
    terms: tuple[str, ...] = ()
    note: str | None = None


class Advising(Entry, Period):
    """Somebody whose work the owner advises."""

    name: str | None = None
    level: AdvisingLevel | None = None
    role: str | None = None
    institution: str | None = None
    thesis: str | None = None
    placement: str | None = None
    note: str | None = None


class Project(Entry, Period):
    """A project, a piece of software, a product."""

    title: str | None = None
    role: str | None = None
    organization: str | None = None
    url: str | None = None
    highlights: tuple[str, ...] = ()


class Medium(Entry):
    """Press, broadcasting, interviews."""

    title: str | None = None
    outlet: str | None = None
    date: str | None = None
    url: str | None = None


class Skill(Entry):
    """A group of skills, or one skill."""

    name: str | None = None
    keywords: tuple[str, ...] = ()


class Language(Entry):
    """A language that the owner speaks."""

    language: str | None = None
    fluency: str | None = None
