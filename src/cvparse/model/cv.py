"""The whole document that cvparse writes."""

from typing import TYPE_CHECKING

from pydantic import Field, create_model

from cvparse.model.assessment import Assessment
from cvparse.model.base import ContractModel, Entry
from cvparse.model.collections import COLLECTIONS
from cvparse.model.collections.advising import Advising
from cvparse.model.collections.awards import Award
from cvparse.model.collections.certificates import Certificate
from cvparse.model.collections.education import Education
from cvparse.model.collections.experience import Experience
from cvparse.model.collections.grants import Grant
from cvparse.model.collections.languages import Language
from cvparse.model.collections.media import Medium
from cvparse.model.collections.memberships import Membership
from cvparse.model.collections.projects import Project
from cvparse.model.collections.publications import Publication
from cvparse.model.collections.references import Reference
from cvparse.model.collections.service import Service
from cvparse.model.collections.skills import Skill
from cvparse.model.collections.talks import Talk
from cvparse.model.collections.teaching import Teaching
from cvparse.model.kinds import SectionKind
from cvparse.model.marker import Marker
from cvparse.model.person import Person

SCHEMA_VERSION = "1.0"


class Source(ContractModel):
    """The file that was read. `as_of` is a date that the CV itself prints ("last updated …"), else null."""

    file: str | None = Field(default=None, description="The name of the file, null where its bytes were given.")
    sha256: str = Field(default="", description="The SHA-256 of the file.")
    pages: int = Field(default=0, description="How many pages the file has.")
    producer: str | None = Field(default=None, description="The program that made the file, as the file says.")
    language: str | None = Field(default=None, description="The main language of the document (ISO 639-1).")
    text_layer: str = Field(default="native", description="Where the text comes from: `native`, `ocr` or `none`.")
    as_of: str | None = Field(default=None, description="The date that the CV prints for itself (ISO 8601).")


class SectionHeading(ContractModel):
    """A heading of the document: what its entries became, and how many."""

    heading: str = Field(description="The heading as printed, without the number of an outline.")
    number: str | None = Field(default=None, description="The number before it, where headings are numbered: `2.1`.")
    kind: SectionKind = Field(description="The collection that its entries went to, `summary` or `other`.")
    level: int = Field(description="1 for a heading of the document, 2 for one under it, and so on.")
    page: int = Field(description="The page it stands on, from 1.")
    entries: int = Field(default=0, description="How many entries stand under it and the headings below it.")


class OtherSection(Entry):
    """A section of no known kind, its text whole."""

    heading: str | None = Field(default=None, description="The heading as printed, null where there is none.")
    text: str = Field(default="", description="All its text.")
    items: tuple[str, ...] = Field(default=(), description="Its text, item by item.")


class Unparsed(ContractModel):
    """Words that no entry took."""

    text: str = Field(description="The words as printed.")
    page: int = Field(description="The page they stand on, from 1.")
    bbox: tuple[float, float, float, float] = Field(description="`[x0, top, x1, bottom]` in PDF points.")
    section: str | None = Field(default=None, description="The heading they stand under.")
    reason: str = Field(description="Why nothing took them.")


class FurnitureItem(ContractModel):
    """A running head, a page number."""

    text: str = Field(description="The words as printed.")
    page: int = Field(description="The page they stand on, from 1.")
    bbox: tuple[float, float, float, float] = Field(description="`[x0, top, x1, bottom]` in PDF points.")
    kind: str = Field(description="What sort of furniture: a running head, a page number, a watermark, hidden text.")


class Issue(ContractModel):
    """What a person should look at."""

    code: str = Field(description="What sort of issue: `no_title`, `end_before_start`.")
    message: str = Field(description="What was found, in a sentence.")
    section: str | None = Field(default=None, description="The heading under which it was found.")
    page: int | None = Field(default=None, description="The page it was found on, from 1.")


class DeclaredCV(ContractModel):
    """A CV up to its last collection that code names by its attribute."""

    schema_version: str = Field(default=SCHEMA_VERSION, description="The version of this schema.")
    source: Source = Field(default=Source(), description="The file that was read.")
    person: Person = Field(default=Person(), description="The owner of the CV.")
    summary: str | None = Field(default=None, description="Profile, research interests or statement as running text.")
    experience: tuple[Experience, ...] = Field(default=(), description="Posts.")
    education: tuple[Education, ...] = Field(default=(), description="Degrees and courses of study.")
    awards: tuple[Award, ...] = Field(default=(), description="Prizes, scholarships, honours.")
    markers: tuple[Marker, ...] = Field(default=(), description="The marks beside names, and what they mean.")
    publications: tuple[Publication, ...] = Field(default=(), description="Works.")
    service: tuple[Service, ...] = Field(default=(), description="Reviewing, editing, committees, organising.")
    grants: tuple[Grant, ...] = Field(default=(), description="Funding.")
    talks: tuple[Talk, ...] = Field(default=(), description="Talks, posters, panels.")
    teaching: tuple[Teaching, ...] = Field(default=(), description="Courses.")
    advising: tuple[Advising, ...] = Field(default=(), description="Persons whose work the owner advises.")
    projects: tuple[Project, ...] = Field(default=(), description="Projects and software.")
    skills: tuple[Skill, ...] = Field(default=(), description="Skills, in groups or one by one.")
    languages: tuple[Language, ...] = Field(default=(), description="Languages that the owner speaks.")
    memberships: tuple[Membership, ...] = Field(default=(), description="Memberships of societies.")
    certificates: tuple[Certificate, ...] = Field(default=(), description="Licences and certificates.")
    media: tuple[Medium, ...] = Field(default=(), description="Press, broadcasting, interviews.")
    references: tuple[Reference, ...] = Field(default=(), description="Persons who may be asked about the owner.")


if TYPE_CHECKING:
    _Collected = DeclaredCV
else:
    ADDED = {
        collection.name: (tuple[collection.entry, ...], Field(default=(), description=collection.entry.__doc__))
        for collection in COLLECTIONS
        if collection.name not in DeclaredCV.model_fields
    }
    _Collected = create_model("CollectedCV", __base__=DeclaredCV, **ADDED) if ADDED else DeclaredCV


class CV(_Collected):
    """One CV."""

    interests: tuple[str, ...] = Field(default=(), description="Fields of research or work that the owner names.")
    sections: tuple[SectionHeading, ...] = Field(default=(), description="Every heading of the document, in order.")
    other: tuple[OtherSection, ...] = Field(default=(), description="Sections of no known kind.")
    unparsed: tuple[Unparsed, ...] = Field(default=(), description="Words that no entry took.")
    furniture: tuple[FurnitureItem, ...] = Field(default=(), description="Running heads, page numbers, watermarks.")
    assessment: Assessment | None = Field(
        default=None,
        description="How far the document can be trusted as a whole; null where no PDF was read.",
    )
    issues: tuple[Issue, ...] = Field(default=(), description="What a person should look at.")
