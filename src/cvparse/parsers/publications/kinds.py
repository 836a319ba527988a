"""What sort of work a reference describes: from its code, the words of its tail, and what its tail is made of, in order."""

from __future__ import annotations

from cvparse.model import PublicationKind
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.pieces import venue_share
from cvparse.parsers.publications.words import pattern, phrases

CODES = {
    "J": PublicationKind.JOURNAL_ARTICLE,
    "C": PublicationKind.CONFERENCE_PAPER,
    "M": PublicationKind.BOOK,
    "D": PublicationKind.THESIS,
    "R": PublicationKind.REPORT,
    "P": PublicationKind.PATENT,
    "DB": PublicationKind.DATASET,
    "CP": PublicationKind.SOFTWARE,
}


def kind_of_work(draft: Draft, venue: str | None, acronym: str | None = None) -> PublicationKind | None:
    """The kind, or None where nothing tells it."""
    if draft.kind_code:
        return CODES.get(draft.kind_code.split("/")[0].upper())
    if draft.thesis is not None:
        return PublicationKind.THESIS
    if draft.report is not None:
        return PublicationKind.REPORT
    text = venue or ""
    if text:
        lower = text.lower()
        if "workshop" in lower:
            return PublicationKind.WORKSHOP_PAPER
        if pattern("works.preprint").search(text):
            return PublicationKind.PREPRINT
        if pattern("venue_words.proceedings").search(text):
            return PublicationKind.CONFERENCE_PAPER
        if acronym is not None and draft.volume is None and draft.issue is None and not venue_share(text)[0] > 1:
            known = acronym.lower() in phrases("venue_words.journal") or pattern("venue_words.periodical").search(text)
            return PublicationKind.JOURNAL_ARTICLE if known else PublicationKind.CONFERENCE_PAPER
        if draft.contained and (draft.publisher is not None or draft.editors):
            return PublicationKind.BOOK_CHAPTER
        if draft.volume is not None or draft.issue is not None or not draft.contained:
            return PublicationKind.JOURNAL_ARTICLE
        return PublicationKind.BOOK_CHAPTER
    if draft.arxiv_id is not None or draft.preprint:
        return PublicationKind.PREPRINT
    if draft.publisher is not None:
        return PublicationKind.EDITED_BOOK if draft.authors_are_editors else PublicationKind.BOOK
    return None
