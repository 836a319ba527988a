"""What sort of work a reference describes: from its code, the words of its tail, and what its tail is made of."""

from __future__ import annotations

import re
from functools import lru_cache

from cvparse.lexicon import Lexicon
from cvparse.model import PublicationKind
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.segmentation.journals import is_journal, key_of
from cvparse.parsers.publications.source.word_lists import venue_share
from cvparse.parsers.publications.vocabulary import LEXICONS, cue, pattern, phrases

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


@lru_cache(maxsize=LEXICONS)
def _reviewed(lexicon: Lexicon) -> re.Pattern[str]:
    """What says of a title that a book is reviewed: `the book`, whose it is, or by whom."""
    book, by = cue("works.reviewed", lexicon), cue("editing.by", lexicon)
    return re.compile(rf"\b(?:{book})\b|['’]s\s|\b(?:{by})\s[A-Z]|\b(?:{cue('editing.edited_by', lexicon)})\b")


def _is_review(draft: Draft) -> bool:
    """Whether the title is that of a review of a book: `Book review: …`, `Review of A. Lund’s Tests`; not `Review of
    methods`."""
    title = draft.work[slice(*draft.title)] if draft.title is not None else ""
    said = pattern("forms.review", draft.lexicon).match(title)
    if said is None:
        return False
    return not said.group().lower().startswith("review of") or _reviewed(draft.lexicon).search(title) is not None


def known_journal(venue: str) -> bool:
    """Whether the list of journals has a venue."""
    return is_journal(key_of(tuple(venue.split())))


def kind_of_work(draft: Draft, venue: str | None, acronym: str | None = None) -> PublicationKind | None:
    """The kind, or None where nothing tells it."""
    if _is_review(draft):
        return PublicationKind.REVIEW
    if draft.kind_code:
        return CODES.get(draft.kind_code.split("/")[0].upper())
    if draft.thesis is not None or draft.report is not None:
        return PublicationKind.THESIS if draft.thesis is not None else PublicationKind.REPORT
    if any(
        draft.work[slice(*span)].lower().strip(" .") in phrases("forms.poster", draft.lexicon) for span in draft.cues
    ):
        return PublicationKind.POSTER
    return _kind_of_venue(draft, venue, acronym) if venue else _kind_without_venue(draft)


def _kind_without_venue(draft: Draft) -> PublicationKind | None:
    if draft.arxiv_id is not None or draft.preprint:
        return PublicationKind.PREPRINT
    if draft.authors_are_editors:
        return PublicationKind.EDITED_BOOK
    return PublicationKind.BOOK if draft.publisher is not None else None


def _kind_of_venue(draft: Draft, venue: str, acronym: str | None) -> PublicationKind:
    """What sort of work appears in a venue of this name, with these numbers."""
    told = _told_by(venue, draft.lexicon)
    said = _kind_in_name(draft, venue, told)
    if said is not None:
        return said
    numbered = draft.volume is not None or draft.issue is not None
    named = "periodical" in told
    if acronym is not None and not numbered and not venue_share(venue, draft.lexicon)[0] > 1:
        known = acronym.lower() in phrases("venue_words.journal", draft.lexicon) or named
        return PublicationKind.JOURNAL_ARTICLE if known else PublicationKind.CONFERENCE_PAPER
    periodical = numbered or named or known_journal(venue)
    in_book = draft.contained and (draft.publisher is not None or bool(draft.editors) or not periodical)
    return PublicationKind.BOOK_CHAPTER if in_book else PublicationKind.JOURNAL_ARTICLE


@lru_cache(maxsize=8192)
def _told_by(venue: str, lexicon: Lexicon) -> frozenset[str]:
    """What the words of the name of a venue say; the venues of a list recur."""
    lower = venue.lower()
    told = {
        name for name in ("workshop", "magazine") if any(word in lower for word in phrases(f"works.{name}", lexicon))
    }
    for name in ("works.preprint", "venue_words.proceedings", "venue_words.periodical"):
        if pattern(name, lexicon).search(venue):
            told.add(name.partition(".")[2])
    if pattern("works.report", lexicon).match(venue):
        told.add("report")
    return frozenset(told)


def _kind_in_name(draft: Draft, venue: str, told: frozenset[str]) -> PublicationKind | None:
    """What sort of work the name of its venue, or the series of it, says."""
    if "workshop" in told:
        return PublicationKind.WORKSHOP_PAPER
    if "preprint" in told:
        return PublicationKind.PREPRINT
    if "proceedings" in told:
        known = draft.issue is not None or known_journal(venue)
        periodical = draft.volume is not None and known and not draft.contained
        return PublicationKind.JOURNAL_ARTICLE if periodical else PublicationKind.CONFERENCE_PAPER
    series = draft.work[slice(*draft.series)] if draft.contained and draft.series is not None else ""
    if series and pattern("works.series", draft.lexicon).search(series):  # `In Ice. … LNCS 12`
        return PublicationKind.CONFERENCE_PAPER
    if "magazine" in told and draft.volume is None:
        return PublicationKind.MAGAZINE_ARTICLE
    return PublicationKind.REPORT if "report" in told and not known_journal(venue) else None
