"""The closed vocabularies of the contract."""

from enum import StrEnum
from pathlib import Path
from pkgutil import iter_modules


class SectionKind(StrEnum):
    """What a section of a CV holds. The values are the names of the collections of the contract."""

    # Kinds that code names are written out; each other file of model/collections/ is a kind too, before INTERESTS.
    _ignore_ = "members file"
    CONTACT = "person"
    SUMMARY = "summary"
    EXPERIENCE = "experience"
    EDUCATION = "education"
    AWARDS = "awards"
    PUBLICATIONS = "publications"
    SERVICE = "service"
    GRANTS = "grants"
    TALKS = "talks"
    TEACHING = "teaching"
    ADVISING = "advising"
    PROJECTS = "projects"
    SKILLS = "skills"
    LANGUAGES = "languages"
    MEMBERSHIPS = "memberships"
    CERTIFICATES = "certificates"
    MEDIA = "media"
    REFERENCES = "references"
    members = vars()
    for file in iter_modules([str(Path(__file__).parent / "collections")]):
        if file.name.upper() not in members:
            members[file.name.upper()] = file.name
    INTERESTS = "interests"
    OTHER = "other"


class ExperienceKind(StrEnum):
    """What sort of post."""

    ACADEMIC = "academic"
    INDUSTRY = "industry"
    ADMINISTRATIVE = "administrative"
    VISITING = "visiting"
    INTERNSHIP = "internship"
    CLINICAL = "clinical"
    OTHER = "other"


class PublicationKind(StrEnum):
    """What sort of work."""

    JOURNAL_ARTICLE = "journal_article"
    CONFERENCE_PAPER = "conference_paper"
    WORKSHOP_PAPER = "workshop_paper"
    BOOK = "book"
    BOOK_CHAPTER = "book_chapter"
    EDITED_BOOK = "edited_book"
    PREPRINT = "preprint"
    THESIS = "thesis"
    REPORT = "report"
    PATENT = "patent"
    TALK = "talk"
    POSTER = "poster"
    SOFTWARE = "software"
    DATASET = "dataset"
    REVIEW = "review"
    TRANSLATION = "translation"
    MAGAZINE_ARTICLE = "magazine_article"
    OTHER = "other"


class PublicationStatus(StrEnum):
    """How far a work has come."""

    PUBLISHED = "published"
    ACCEPTED = "accepted"
    IN_PRESS = "in_press"
    SUBMITTED = "submitted"
    REVISE_RESUBMIT = "revise_resubmit"
    IN_PREPARATION = "in_preparation"


class TalkKind(StrEnum):
    """What sort of talk."""

    INVITED = "invited"
    KEYNOTE = "keynote"
    CONTRIBUTED = "contributed"
    POSTER = "poster"
    PANEL = "panel"
    SEMINAR = "seminar"
    TUTORIAL = "tutorial"
    OTHER = "other"


class AdvisingLevel(StrEnum):
    """What the advised person works for."""

    POSTDOC = "postdoc"
    PHD = "phd"
    MASTERS = "masters"
    UNDERGRADUATE = "undergraduate"
    HIGHSCHOOL = "highschool"
    OTHER = "other"


class LinkKind(StrEnum):
    """Where a link leads."""

    HOMEPAGE = "homepage"
    GITHUB = "github"
    LINKEDIN = "linkedin"
    SCHOLAR = "scholar"
    ORCID = "orcid"
    DBLP = "dblp"
    TWITTER = "twitter"
    MASTODON = "mastodon"
    BLUESKY = "bluesky"
    RESEARCHGATE = "researchgate"
    OTHER = "other"
