"""A work in the form that leaves nothing to guess: each of its facts in a row of its own behind its label.

    Title: Rivers of the North
    Authors: A. Muster; B. Berg
    Venue: River Science
    Acronym: RS
    Volume: 12

For those works only whose usual print would be read otherwise than it is meant: names that look like the beginning of a
title, a venue that looks like its end.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvparse.model import Author, Publication, PublicationKind, PublicationStatus
from cvparse.render.printed import EntryStyle, PrintedEntry, Row, Span, Spans, joined, plain, row
from cvparse.render.words import Words
from cvparse.render.works import author, identifiers, printed_year


def labelled_work(work: Publication, words: Words) -> PrintedEntry:
    """A work with its facts behind labels; identifiers stand below, prizes and remarks as bullets."""
    facts = [line for label, said in _facts(work, words) for line in _row(label, said, words)]
    return PrintedEntry(
        rows=(*facts, *row(identifiers(work, words))),
        bullets=tuple(plain(text) for text in (*work.awards, *work.notes)),
        label=work.label or "",
        style=EntryStyle.WORK,
    )


def _facts(work: Publication, words: Words) -> Iterator[tuple[str, Spans]]:
    yield "title", plain(work.title, bold=True)
    yield "authors", _names(work.authors, words, et_al=work.et_al)
    yield "work_kind", plain(words.of("works", work.kind) if work.kind is not PublicationKind.OTHER else None)
    yield "work_venue", plain(work.venue, italic=True)
    yield "acronym", plain(work.venue_acronym)
    yield "series", plain(work.series)
    yield "editors", _names(work.editors, words, et_al=False)
    yield "volume", plain(work.volume)
    yield "issue", plain(work.issue)
    yield "work_number", plain(work.number)
    yield "pages", plain(work.pages.replace("-", "–") if work.pages else None)
    yield "edition", plain(work.edition)
    yield "publisher", plain(work.publisher)
    yield "publisher_place", plain(work.place)
    published = work.status is PublicationStatus.PUBLISHED
    yield "work_status", plain(None if published else words.of("statuses", work.status))
    figures = work.year and work.month and not words.months
    yield "year", plain(f"{work.year}-{work.month:02d}" if figures else printed_year(work, words))


def _names(names: tuple[Author, ...], words: Words, *, et_al: bool) -> Spans:
    """`A. Muster*; **B. Berg**; et al.`: names parted by semicolons, whatever stands in them."""
    others = plain(words["et_al"] if et_al and names else None)
    spans = joined([*(author(name) for name in names), others], "; ")
    return (*spans, Span(";", glued=True)) if len(names) == 1 and not et_al and "," in names[0].name else spans


def _row(label: str, said: Spans, words: Words) -> tuple[Row, ...]:
    return row((Span(f"{words.of('labels', label)}: "), *said)) if said else ()
