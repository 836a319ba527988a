"""The contract as frozen pydantic models: what cvparse writes, name by name."""

from cvparse.model.activities import Advising, Grant, Language, Medium, Project, Service, Skill, Talk, Teaching
from cvparse.model.base import Entry
from cvparse.model.career import Award, Certificate, Education, Experience, Membership
from cvparse.model.cv import CV, FurnitureItem, Issue, OtherSection, SectionHeading, Source, Unparsed
from cvparse.model.evidence import Place, ValuePlace
from cvparse.model.kinds import (
    AdvisingLevel,
    ExperienceKind,
    LinkKind,
    PublicationKind,
    PublicationStatus,
    SectionKind,
    TalkKind,
)
from cvparse.model.person import Author, Person, Reference, WebLink
from cvparse.model.publication import Marker, Publication

__all__ = [
    "CV",
    "Advising",
    "AdvisingLevel",
    "Author",
    "Award",
    "Certificate",
    "Education",
    "Entry",
    "Experience",
    "ExperienceKind",
    "FurnitureItem",
    "Grant",
    "Issue",
    "Language",
    "LinkKind",
    "Marker",
    "Medium",
    "Membership",
    "OtherSection",
    "Person",
    "Place",
    "Project",
    "Publication",
    "PublicationKind",
    "PublicationStatus",
    "Reference",
    "SectionHeading",
    "SectionKind",
    "Service",
    "Skill",
    "Source",
    "Talk",
    "TalkKind",
    "Teaching",
    "Unparsed",
    "ValuePlace",
    "WebLink",
]
