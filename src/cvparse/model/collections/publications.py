"""Works: title, authors, where and when they appeared, their numbers and identifiers."""

from pydantic import Field

from cvparse.model.base import Entry
from cvparse.model.declaration import Collection
from cvparse.model.kinds import PublicationKind, PublicationStatus, SectionKind
from cvparse.model.person import Author


class Publication(Entry):
    """One work of the publication lists."""

    kind: PublicationKind = Field(default=PublicationKind.OTHER, description="Which sort of work it is.")
    status: PublicationStatus = Field(default=PublicationStatus.PUBLISHED, description="How far the work has come.")
    title: str | None = Field(default=None, description="The title without quotes and the full stop that ends it.")
    authors: tuple[Author, ...] = Field(default=(), description="The authors in printed order.")
    et_al: bool = Field(default=False, description="Whether the list of authors is cut: `et al.`, `and 12 others`.")
    editors: tuple[Author, ...] = Field(default=(), description="The editors in printed order.")
    venue: str | None = Field(
        default=None,
        description="The journal, proceedings or book as printed, without acronym, year, volume and pages.",
    )
    venue_acronym: str | None = Field(default=None, description="The acronym of the venue: `ASPLOS`.")
    year: int | None = Field(default=None, description="The year of publication.")
    month: int | None = Field(default=None, description="The month of publication, 1 to 12.")
    volume: str | None = Field(default=None, description="The volume as printed.")
    issue: str | None = Field(default=None, description="The issue as printed.")
    pages: str | None = Field(default=None, description="The pages with one hyphen: `12-34`.")
    publisher: str | None = Field(default=None, description="The publisher.")
    place: str | None = Field(default=None, description="The place of publication.")
    edition: str | None = Field(default=None, description="The edition as printed.")
    series: str | None = Field(default=None, description="The series of books or reports.")
    number: str | None = Field(default=None, description="The number of a report, patent or part of a series.")
    doi: str | None = Field(default=None, description="The bare DOI: `10.1145/…`.")
    arxiv_id: str | None = Field(default=None, description="The bare arXiv number: `2401.01234`.")
    isbn: str | None = Field(default=None, description="The ISBN.")
    pmid: str | None = Field(default=None, description="The number in PubMed.")
    url: str | None = Field(default=None, description="Where the work is found on the web.")
    awards: tuple[str, ...] = Field(default=(), description="Prizes of the work: `Distinguished Paper Award`.")
    notes: tuple[str, ...] = Field(default=(), description="Remarks on the work: `(oral)`, `42 citations`.")
    group: str | None = Field(default=None, description="The sub-heading that it stands under.")


COLLECTION = Collection(
    kind=SectionKind.PUBLICATIONS, entry=Publication, noun="work", heading="Publications", identity=("title",)
)
