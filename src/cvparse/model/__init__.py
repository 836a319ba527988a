"""The contract as frozen pydantic models: what cvparse writes, name by name."""

from cvparse.model.assessment import Assessment, AssessmentStatus, Check
from cvparse.model.base import Entry
from cvparse.model.collections import BY_KIND, COLLECTIONS
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
from cvparse.model.cv import CV, FurnitureItem, Issue, OtherSection, SectionHeading, Source, Unparsed
from cvparse.model.declaration import Collection, Evidence, Slot
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
from cvparse.model.marker import Marker
from cvparse.model.person import Author, Person, WebLink

__all__ = [
    "BY_KIND",
    "COLLECTIONS",
    "CV",
    "Advising",
    "AdvisingLevel",
    "Assessment",
    "AssessmentStatus",
    "Author",
    "Award",
    "Certificate",
    "Check",
    "Collection",
    "Education",
    "Entry",
    "Evidence",
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
    "Slot",
    "Source",
    "Talk",
    "TalkKind",
    "Teaching",
    "Unparsed",
    "ValuePlace",
    "WebLink",
]
