"""Publications as BibTeX entries.

The text stays Unicode, as BibTeX's successors read it; what TeX would take for a command is escaped, and words with
capitals inside (`BERT`, `iPhone`) are put in braces, so that no style lowers them. Names are written `Family, Given`, a
name that BibTeX would take apart wrongly in braces. Keys are those of `keys`. Other collections, groups, labels and
marks of authors have no field and are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cvparse.export.keys import authors_of_work, citation_keys
from cvparse.export.losses import losses, paths
from cvparse.export.printed import STATUS
from cvparse.export.types import Export
from cvparse.model import CV, Author, Publication, PublicationKind

TYPES = {
    PublicationKind.JOURNAL_ARTICLE: "article",
    PublicationKind.MAGAZINE_ARTICLE: "article",
    PublicationKind.REVIEW: "article",
    PublicationKind.CONFERENCE_PAPER: "inproceedings",
    PublicationKind.WORKSHOP_PAPER: "inproceedings",
    PublicationKind.BOOK: "book",
    PublicationKind.EDITED_BOOK: "book",
    PublicationKind.TRANSLATION: "book",
    PublicationKind.BOOK_CHAPTER: "incollection",
    PublicationKind.THESIS: "phdthesis",
    PublicationKind.REPORT: "techreport",
}
"""The entry type of each kind; the others are `misc`."""
VENUE_FIELD = {
    "article": "journal",
    "inproceedings": "booktitle",
    "incollection": "booktitle",
    "phdthesis": "school",
    "techreport": "institution",
    "misc": "howpublished",
    "book": "howpublished",
}
VERBATIM = frozenset({"doi", "url", "eprint"})
HELD = paths(
    "publications",
    "kind",
    "status",
    "title",
    "authors.name",
    "authors.family",
    "authors.given",
    "et_al",
    "editors.name",
    "editors.family",
    "editors.given",
    "venue",
    "year",
    "month",
    "volume",
    "issue",
    "pages",
    "publisher",
    "place",
    "edition",
    "series",
    "number",
    "doi",
    "arxiv_id",
    "isbn",
    "pmid",
    "url",
    "awards",
    "notes",
)

_ESCAPED = re.compile(r"[&%$#_{}~^\\]")
_ESCAPES = {"~": r"\textasciitilde{}", "^": r"\textasciicircum{}", "\\": r"\textbackslash{}"}
_PARTED = re.compile(r"\band\b|,", re.IGNORECASE)
_EDGES = "\"'“”‘’(),.:;!?[]"


def export(cv: CV) -> Export:
    """All works of the CV, an entry for each."""
    return Export({"publications.bib": "\n".join(f"{entry}\n" for entry in entries(cv.publications))}, losses(cv, HELD))


def entries(publications: Sequence[Publication]) -> Iterator[str]:
    """The entry of each work, in order."""
    return map(_entry, publications, citation_keys(publications))


def _entry(work: Publication, key: str) -> str:
    kind = TYPES.get(work.kind, "misc")
    fields = {name: text for name, value in _fields(work, kind) if (text := _text(name, value or ""))}
    rows = [f"  {name} = {{{value}}}," for name, value in fields.items()]
    return "\n".join([f"@{kind}{{{key},", *rows, "}"])


def _fields(work: Publication, kind: str) -> Iterator[tuple[str, str | None]]:
    """Name and value of each field; what is said twice of one name is joined before."""
    venue_field = VENUE_FIELD[kind]
    publisher = work.publisher
    yield "author", _names(authors_of_work(work), work.et_al)
    yield "title", work.title
    if venue_field in {"school", "institution"} and publisher and not work.venue:
        yield venue_field, publisher
        publisher = None
    else:
        yield venue_field, work.venue
    yield "editor", _names(work.editors, et_al=False)
    yield "year", str(work.year or "")
    yield "month", str(work.month or "")
    yield "volume", work.volume
    if work.issue and work.number:
        yield "issue", work.issue
        yield "number", work.number
    else:
        yield "number", work.issue or work.number
    yield "pages", (work.pages or "").replace("-", "--")
    yield "publisher", publisher
    yield "address", work.place
    yield "edition", work.edition
    yield "series", work.series
    yield "doi", work.doi
    yield "isbn", work.isbn
    yield "pmid", work.pmid
    yield "url", work.url
    yield "eprint", work.arxiv_id
    yield "archiveprefix", "arXiv" if work.arxiv_id else None
    yield "note", "; ".join(note for note in (STATUS[work.status], *work.awards, *work.notes) if note)


def _names(authors: Sequence[Author], et_al: bool) -> str:
    """All names with `and` between them; the text is escaped already."""
    return " and ".join([*map(_name, authors), *(["others"] if et_al else [])])


def _name(author: Author) -> str:
    if author.family is None:
        return f"{{{_escaped(author.name)}}}"
    family = _whole(author.family)
    return f"{family}, {_whole(author.given)}" if author.given else f"{{{_escaped(author.family)}}}"


def _whole(part: str) -> str:
    """A part of a name, in braces where BibTeX would cut it."""
    return f"{{{_escaped(part)}}}" if _PARTED.search(part) else _escaped(part)


def _text(name: str, value: str) -> str:
    """The value of a field as TeX reads it."""
    if name in {"author", "editor"}:
        return value
    if name in VERBATIM:
        return "".join(c for c in value if c not in "{}\\")
    if name in {"title", "booktitle"}:
        return " ".join(_protected(word) for word in value.split())
    return _escaped(" ".join(value.split()))


def _protected(word: str) -> str:
    """A word, in braces where it has a capital that is not its first letter."""
    core = word.strip(_EDGES)
    if not any(map(str.isupper, core[1:])):
        return _escaped(word)
    before, after = word.split(core, 1)
    return f"{_escaped(before)}{{{_escaped(core)}}}{_escaped(after)}"


def _escaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: _ESCAPES.get(found[0], "\\" + found[0]), text)
