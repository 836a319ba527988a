"""Publications as printed entries, in the two orders that CVs use.

Title first: the title in bold, the authors on the line below with their marks raised and the owner's name in bold, then
where it appeared in italics with its numbers. Authors first: one paragraph as in a bibliography, the title in quotes.
Identifiers, prizes and remarks follow in both.
"""

from __future__ import annotations

from collections.abc import Sequence

from cvparse.model import Author, Publication, PublicationKind, PublicationStatus
from cvparse.render.activities import address, quoted
from cvparse.render.dates import printed_date
from cvparse.render.printed import EntryStyle, PrintedEntry, Row, Span, Spans, closed, joined, plain, row
from cvparse.render.words import Words

DOI = "https://doi.org/"
WAYS = ("bold", "underline")
"""Marks that are ways of printing a name."""
LONGEST_NAME = 48  # characters that are kept on one line


def title_first(work: Publication, words: Words) -> PrintedEntry:
    """`2024 | **Title**` over `A. Author*, **Own Name**` over `*Venue* (ACRONYM), vol. 1, pp. 2–3`."""
    dated = not work.label  # the year stands beside the work, where no tag does
    rows = (
        *row(plain(work.title, bold=True)),
        *row(authors(work, words)),
        *row(tail(work, words, dated=not dated), identifiers(work, words)),
    )
    return _entry(work, rows, printed_year(work, words) if dated else None)


def authors_first(work: Publication, words: Words) -> PrintedEntry:
    """`A. Author*, **Own Name**, “Title.” *Venue* (ACRONYM), vol. 1, pp. 2–3, 2024. doi:10.1/x`."""
    title = quoted(work.title if not work.title or work.title[-1] in "?!." else f"{work.title}.")
    named = authors(work, words)
    parts = [
        (*named, Span(",")) if named and title else closed(named),
        title,
        closed(tail(work, words)),
        identifiers(work, words),
    ]
    return _entry(work, row(joined(parts, " ")))


def _entry(work: Publication, rows: tuple[Row, ...], year: str | None = None) -> PrintedEntry:
    return PrintedEntry(
        rows=rows,
        dates=year or "",
        bullets=tuple(plain(text) for text in (*work.awards, *work.notes)),
        label=work.label or "",
        style=EntryStyle.WORK,
    )


def authors(work: Publication, words: Words) -> Spans:
    """The names with their marks, the last two joined by `and`; the last word of a list that is cut is `et al.`"""
    alone = len(work.authors) == 1  # a name that stands alone needs no face to be found
    names = [author(name, plainly=alone) for name in work.authors]
    if work.et_al and names:
        separator = _separator(work.authors)
        return (*joined(names, separator), Span(f"{separator}{words['et_al']}"))
    return _listed(names, _separator(work.authors), words)


def _separator(names: Sequence[Author]) -> str:
    """What parts names: a semicolon where a comma stands inside one of them."""
    return "; " if any("," in name.name for name in names) else ", "


def _listed(names: Sequence[Spans], separator: str, words: Words) -> Spans:
    """`A`, `A and B`, `A, B and C`; names with a comma inside keep their semicolon: `A, B.; C, D.; and E, F.`"""
    if not names:
        return ()
    *first, last = names
    if not first:
        return last
    joint = f"{separator.rstrip()} {words['and']}" if separator == "; " else f" {words['and']}"
    return (*joined(first, separator), Span(joint, glued=True), Span(" "), *last)


def author(name: Author, *, plainly: bool = False) -> Spans:
    """A name with its marks raised behind it; a mark that is a way of printing is printed so."""
    marks = "".join(mark for mark in name.markers if mark not in WAYS)
    bold = (name.is_self and not plainly) or "bold" in name.markers
    whole = len(name.name) <= LONGEST_NAME
    printed = Span(name.name, bold=bold, underlined="underline" in name.markers, whole=whole)
    return (printed, Span(marks, raised=True, glued=True)) if marks else (printed,)


def tail(work: Publication, words: Words, *, dated: bool = True) -> Spans:
    """Where and when a work appeared, and how far it has come; `dated` with its year."""
    edited = _edited(work, words)
    contained = work.kind is PublicationKind.BOOK_CHAPTER or (bool(edited) and bool(work.venue))
    opening = (Span(f"{words['in'].capitalize()} "),) if contained and work.venue else ()
    numbers = [
        f"{words['volume']} {work.volume}" if work.volume else None,
        f"{words['issue']} {work.issue}" if work.issue else None,
        _pages(work, words),
    ]
    publisher = ": ".join(part for part in (work.place, work.publisher) if part)
    status = words.of("statuses", work.status) if work.status is not PublicationStatus.PUBLISHED else ""
    parts = [
        (*opening, *_venue(work)),
        plain(work.series),
        plain(_edition(work, words)),
        plain(work.number),
        *(plain(number) for number in numbers),
        edited,
    ]
    year = printed_year(work, words) if dated else None
    published = joined([plain(publisher), plain(status), plain(year)], ", ")
    if edited and published:
        whole = (
            *joined(parts, ", "),
            Span(" ("),
            *published,
            Span(")"),
        )  # the full stop of an initial ends no sentence
    else:
        whole = joined([*parts, published], ", ")
    return joined([whole, plain(_kind(work, words))], " ")


def _edited(work: Publication, words: Words) -> Spans:
    """`edited by A. Sample and B. Muster`."""
    if not work.editors:
        return ()
    names = _listed([author(editor) for editor in work.editors], _separator(work.editors), words)
    return (Span(f"{words['edited_by']} "), *names)


def _kind(work: Publication, words: Words) -> str | None:
    """The kind in square brackets, as APA describes works, where neither venue nor numbers tell it."""
    if work.kind is PublicationKind.OTHER or _tells_kind(work):
        return None
    return f"[{words.of('works', work.kind)}]"


def _tells_kind(work: Publication) -> bool:
    """Whether the print tells the kind: a journal has volumes, a meeting an acronym, a book its publisher."""
    venue, numbered = (work.venue or "").casefold(), bool(work.volume or work.issue)
    if work.kind is PublicationKind.JOURNAL_ARTICLE:
        return bool(venue) and not work.editors and (numbered or not work.venue_acronym) and not _is_meeting(venue)
    if work.kind is PublicationKind.CONFERENCE_PAPER:
        return bool(work.venue_acronym or "proceedings" in venue) and not numbered and "workshop" not in venue
    if work.kind is PublicationKind.BOOK_CHAPTER:
        return bool(venue) and not numbered and not work.venue_acronym and not _is_meeting(venue)
    told = {
        PublicationKind.WORKSHOP_PAPER: "workshop" in venue,
        PublicationKind.BOOK: bool(work.publisher) and not work.editors and not venue,
        PublicationKind.PREPRINT: "arxiv" in venue or (bool(work.arxiv_id) and not venue),
    }
    return told.get(work.kind, False)


def _is_meeting(venue: str) -> bool:
    return any(word in venue for word in ("proceedings", "workshop", "preprint", "arxiv"))


def _venue(work: Publication) -> Spans:
    if not work.venue:
        return plain(work.venue_acronym, italic=True)
    acronym = f" ({work.venue_acronym})" if work.venue_acronym and work.venue_acronym != work.venue else ""
    return plain(f"{work.venue}{acronym}", italic=True)


def _edition(work: Publication, words: Words) -> str | None:
    """`2nd ed.`; an edition that says the word itself stands as it is."""
    if not work.edition or words["edition"][:2] in work.edition.casefold():
        return work.edition
    return f"{work.edition} {words['edition']}"


def _pages(work: Publication, words: Words) -> str | None:
    if not work.pages:
        return None
    several = "-" in work.pages or "," in work.pages
    return f"{words['pages' if several else 'page_one']} {work.pages.replace('-', '–')}"


def printed_year(work: Publication, words: Words) -> str | None:
    """`Aug 2024`, or the year alone."""
    if work.year is None:
        return None
    return printed_date(f"{work.year}-{work.month:02d}" if work.month else str(work.year), words)


def identifiers(work: Publication, words: Words) -> Spans:
    """DOI, arXiv number, ISBN, PMID and address, each live where it leads somewhere."""
    found: list[Spans] = []
    if work.doi:
        found.append((Span(f"doi:{work.doi}", whole=len(work.doi) <= 60, link=f"{DOI}{work.doi}"),))
    if work.arxiv_id:
        link = f"https://arxiv.org/abs/{work.arxiv_id}"
        found.append((Span(f"arXiv:{work.arxiv_id}", whole=True, link=link),))
    found += [plain(f"{words['isbn']} {work.isbn}" if work.isbn else None)]
    found += [plain(f"PMID: {work.pmid}" if work.pmid else None)]
    found.append(address(work.url))
    return joined(found, ", ")
