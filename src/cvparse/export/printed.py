"""Values of the contract as people print them: authors in a row, the place of a work, a span of time, an address.

Only for formats that have a line of text where the contract has fields; nothing here is read back.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cvparse.model import Author, OtherSection, Publication, PublicationStatus
from cvparse.model.base import Period

STATUS = {
    PublicationStatus.PUBLISHED: "",
    PublicationStatus.ACCEPTED: "Accepted",
    PublicationStatus.IN_PRESS: "In press",
    PublicationStatus.SUBMITTED: "Submitted",
    PublicationStatus.REVISE_RESUBMIT: "Revise and resubmit",
    PublicationStatus.IN_PREPARATION: "In preparation",
}
WORD_MARKERS = {"bold", "underline"}
"""Markers that are no signs but how a name is set."""


def marked(author: Author) -> str:
    """A name as printed with the signs behind it: `A. Example*†`."""
    return author.name + "".join(marker for marker in author.markers if marker not in WORD_MARKERS)


def names(authors: Iterable[Author], et_al: bool = False) -> str:
    """Names in a row, parted by semicolons, since a name may hold a comma."""
    return "; ".join([*map(marked, authors), *(["et al."] if et_al else [])])


def joined(parts: Iterable[str | None], between: str = ", ") -> str:
    """The parts that say something, in a row."""
    return between.join(part for part in parts if part)


def sentences(parts: Iterable[str | None]) -> str:
    """The parts that say something, each ended by a full stop where it has no end of its own."""
    said = [part for part in parts if part]
    ended = (part if part.rstrip("*")[-1:] in tuple(".!?:;") else f"{part}." for part in said[:-1])
    return " ".join([*ended, *said[-1:]])


def labelled(rows: Sequence[tuple[str, str | Sequence[str] | None]], between: str = "\n") -> str:
    """Each value behind its name, `Department: Mathematics`; those that say nothing are left out."""
    texts = ((name, value if isinstance(value, str) or value is None else "; ".join(value)) for name, value in rows)
    return between.join(f"{name}: {text}" for name, text in texts if text)


def container(work: Publication) -> str:
    """Where a work stands: `Journal of Water (JW) 12(3), 4-5, Example Press, Northmoor`."""
    venue = joined([work.venue, f"({work.venue_acronym})" if work.venue_acronym else None], " ")
    issue = joined([work.volume, f"({work.issue})" if work.issue else None], "")
    series = joined([work.series, work.number], " ")
    edition = f"edition {work.edition}" if work.edition else None
    editors = f"edited by {names(work.editors)}" if work.editors else None
    place = joined([joined([venue, issue], " "), work.pages, editors, series, edition, work.publisher, work.place])
    identifiers = labelled([("arXiv", work.arxiv_id), ("ISBN", work.isbn), ("PMID", work.pmid)], between=", ")
    return joined([place, identifiers])


def remarks(work: Publication) -> list[str]:
    """What is said about a work beside where it stands: how far it has come, its awards, its notes."""
    return [text for text in (STATUS[work.status], *work.awards, *work.notes) if text]


def other_texts(section: OtherSection) -> list[str]:
    """The texts of a section of no known kind: its text whole, and items that are no part of it."""
    texts = [section.label, section.text, *(item for item in section.items if item not in section.text)]
    return [text for text in texts if text]


def issued(work: Publication) -> str | None:
    """Year, or year and month, as ISO 8601."""
    if work.year is None:
        return None
    return f"{work.year:04}-{work.month:02}" if work.month else f"{work.year:04}"


def span(period: Period) -> str:
    """A span of time: `2019-08 – 2021`, `2019 – present`."""
    end = "present" if period.ongoing else period.end
    if period.start and end:
        return f"{period.start} – {end}"
    return joined([period.start, end])


def web_address(url: str) -> str:
    """An address with a scheme: one that is printed without is meant as https."""
    return url if "://" in url or url.startswith("mailto:") else f"https://{url}"


def work_address(work: Publication) -> str | None:
    """Where a work can be found: its own address, else that of its identifier."""
    if work.url:
        return web_address(work.url)
    if work.doi:
        return f"https://doi.org/{work.doi}"
    return f"https://arxiv.org/abs/{work.arxiv_id}" if work.arxiv_id else None
