"""The whole document that cvparse writes."""

from cvparse.model.activities import Advising, Grant, Language, Medium, Project, Service, Skill, Talk, Teaching
from cvparse.model.base import ContractModel, Entry
from cvparse.model.career import Award, Certificate, Education, Experience, Membership
from cvparse.model.kinds import SectionKind
from cvparse.model.person import Person, Reference
from cvparse.model.publication import Marker, Publication

SCHEMA_VERSION = "1.0"


class Source(ContractModel):
    """The file that was read. `as_of` is a date that the CV itself prints ("last updated …"), else null."""

    file: str | None = None
    sha256: str = ""
    pages: int = 0
    producer: str | None = None
    language: str | None = None
    text_layer: str = "native"
    as_of: str | None = None


class SectionHeading(ContractModel):
    """A heading of the document: what its entries became, and how many."""

    heading: str
    kind: SectionKind
    level: int
    page: int
    entries: int = 0


class OtherSection(Entry):
    """A section of no known kind, its text whole."""

    heading: str | None = None
    text: str = ""
    items: tuple[str, ...] = ()


class Unparsed(ContractModel):
    """Words that no entry took."""

    text: str
    page: int
    bbox: tuple[float, float, float, float]
    section: str | None = None
    reason: str


class FurnitureItem(ContractModel):
    """A running head, a page number."""

    text: str
    page: int
    bbox: tuple[float, float, float, float]
    kind: str


class Issue(ContractModel):
    """What a person should look at."""

    code: str
    message: str
    section: str | None = None
    page: int | None = None


class CV(ContractModel):
    """One CV."""

    schema_version: str = SCHEMA_VERSION
    source: Source = Source()
    person: Person = Person()
    summary: str | None = None
    experience: tuple[Experience, ...] = ()
    education: tuple[Education, ...] = ()
    awards: tuple[Award, ...] = ()
    markers: tuple[Marker, ...] = ()
    publications: tuple[Publication, ...] = ()
    service: tuple[Service, ...] = ()
    grants: tuple[Grant, ...] = ()
    talks: tuple[Talk, ...] = ()
    teaching: tuple[Teaching, ...] = ()
    advising: tuple[Advising, ...] = ()
    projects: tuple[Project, ...] = ()
    skills: tuple[Skill, ...] = ()
    languages: tuple[Language, ...] = ()
    memberships: tuple[Membership, ...] = ()
    certificates: tuple[Certificate, ...] = ()
    media: tuple[Medium, ...] = ()
    references: tuple[Reference, ...] = ()
    interests: tuple[str, ...] = ()
    sections: tuple[SectionHeading, ...] = ()
    other: tuple[OtherSection, ...] = ()
    unparsed: tuple[Unparsed, ...] = ()
    furniture: tuple[FurnitureItem, ...] = ()
    issues: tuple[Issue, ...] = ()
