"""A publication as a line of JSON, as CSL-JSON, and as a BibTeX entry."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

from cvparse.model import Author, Publication, PublicationKind

CSL_TYPES = {
    PublicationKind.JOURNAL_ARTICLE: "article-journal",
    PublicationKind.CONFERENCE_PAPER: "paper-conference",
    PublicationKind.WORKSHOP_PAPER: "paper-conference",
    PublicationKind.BOOK: "book",
    PublicationKind.EDITED_BOOK: "book",
    PublicationKind.BOOK_CHAPTER: "chapter",
    PublicationKind.PREPRINT: "article",
    PublicationKind.THESIS: "thesis",
    PublicationKind.REPORT: "report",
    PublicationKind.PATENT: "patent",
    PublicationKind.DATASET: "dataset",
    PublicationKind.SOFTWARE: "software",
    PublicationKind.MAGAZINE_ARTICLE: "article-magazine",
    PublicationKind.REVIEW: "review",
}
BIBTEX_TYPES = {
    PublicationKind.JOURNAL_ARTICLE: "article",
    PublicationKind.MAGAZINE_ARTICLE: "article",
    PublicationKind.CONFERENCE_PAPER: "inproceedings",
    PublicationKind.WORKSHOP_PAPER: "inproceedings",
    PublicationKind.BOOK: "book",
    PublicationKind.EDITED_BOOK: "book",
    PublicationKind.BOOK_CHAPTER: "incollection",
    PublicationKind.THESIS: "phdthesis",
    PublicationKind.REPORT: "techreport",
}
CONTAINED = frozenset({"inproceedings", "incollection"})
_ESCAPED = re.compile(r"([&%$#_{}])")


def to_json_line(publication: Publication, number: int) -> str:
    """All fields, named as in the contract; `number` is not used."""
    del number
    return publication.model_dump_json(exclude={"provenance", "values"})


def to_csl_line(publication: Publication, number: int) -> str:
    """One CSL-JSON item."""
    fields: dict[str, object] = {
        "id": f"ref{number}",
        "type": CSL_TYPES.get(publication.kind, "document"),
        "title": publication.title,
        "author": [_csl_name(author) for author in publication.authors],
        "editor": [_csl_name(editor) for editor in publication.editors],
        "container-title": publication.venue,
        "issued": {"date-parts": [_date(publication)]} if publication.year else None,
        "volume": publication.volume,
        "issue": publication.issue,
        "page": publication.pages,
        "publisher": publication.publisher,
        "publisher-place": publication.place,
        "edition": publication.edition,
        "collection-title": publication.series,
        "number": publication.number,
        "DOI": publication.doi,
        "ISBN": publication.isbn,
        "PMID": publication.pmid,
        "URL": publication.url,
        "note": "; ".join(publication.notes),
    }
    return json.dumps({name: value for name, value in fields.items() if value}, ensure_ascii=False)


def _date(publication: Publication) -> list[int]:
    return [part for part in (publication.year, publication.month) if part]


def _csl_name(author: Author) -> dict[str, str]:
    if author.family is None:
        return {"literal": author.name}
    return {"family": author.family, **({"given": author.given} if author.given else {})}


def to_bibtex(publication: Publication, number: int) -> str:
    """One BibTeX entry with a key of its own."""
    kind = BIBTEX_TYPES.get(publication.kind, "misc")
    fields = {
        "author": " and ".join(_bibtex_name(author) for author in publication.authors),
        "title": publication.title,
        "booktitle" if kind in CONTAINED else "journal": publication.venue,
        "editor": " and ".join(_bibtex_name(editor) for editor in publication.editors),
        "year": str(publication.year or ""),
        "volume": publication.volume,
        "number": publication.issue or publication.number,
        "pages": (publication.pages or "").replace("-", "--"),
        "school" if kind == "phdthesis" else "publisher": publication.publisher,
        "address": publication.place,
        "edition": publication.edition,
        "series": publication.series,
        "doi": publication.doi,
        "isbn": publication.isbn,
        "url": publication.url,
        "eprint": publication.arxiv_id,
        "note": "; ".join(publication.notes),
    }
    family = publication.authors[0].family if publication.authors else None
    key = re.sub(r"\W", "", (family or "ref").lower()) + str(publication.year or "") + f"-{number}"
    rows = [f"  {name} = {{{_plain(name, value)}}}," for name, value in fields.items() if value]
    return "\n".join([f"@{kind}{{{key},", *rows, "}"])


def _bibtex_name(author: Author) -> str:
    if author.family is None:
        return f"{{{author.name}}}"
    return f"{author.family}, {author.given}" if author.given else author.family


def _plain(name: str, value: str) -> str:
    return value if name in {"doi", "url"} else _ESCAPED.sub(r"\\\1", value)


FORMATS: dict[str, Callable[[Publication, int], str]] = {
    "json": to_json_line,
    "csl": to_csl_line,
    "bibtex": to_bibtex,
}
