"""Works, and the marks that a list of works uses."""

from cvparse.model.base import ContractModel, Entry
from cvparse.model.kinds import PublicationKind, PublicationStatus
from cvparse.model.person import Author


class Marker(ContractModel):
    """One line of a legend: `*` means "Equal Contribution" under the heading `scope` (null: in the whole document)."""

    symbol: str
    meaning: str | None = None
    scope: str | None = None


class Publication(Entry):
    """One work of the publication lists."""

    kind: PublicationKind = PublicationKind.OTHER
    status: PublicationStatus = PublicationStatus.PUBLISHED
    title: str | None = None
    authors: tuple[Author, ...] = ()
    et_al: bool = False
    editors: tuple[Author, ...] = ()
    venue: str | None = None
    venue_acronym: str | None = None
    year: int | None = None
    month: int | None = None
    volume: str | None = None
    issue: str | None = None
    pages: str | None = None
    publisher: str | None = None
    place: str | None = None
    edition: str | None = None
    series: str | None = None
    number: str | None = None
    doi: str | None = None
    arxiv_id: str | None = None
    isbn: str | None = None
    pmid: str | None = None
    url: str | None = None
    awards: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    group: str | None = None
