"""Publications as CSL-JSON: the input of citation processors (citeproc, pandoc, Zotero).

One item for each work, all of them in one array. Authors are split as the contract splits them. What CSL has no
variable for stands under `custom`: the kind in the contract's terms, marks of authors with their meanings, awards, the
printed label, the group. Other collections of a CV are no references and are left out.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence

from cvparse.export.keys import authors_of_work, citation_keys
from cvparse.export.losses import losses
from cvparse.export.types import Export, Json
from cvparse.model import CV, Author, Marker, Publication, PublicationKind

TYPES = {
    PublicationKind.JOURNAL_ARTICLE: "article-journal",
    PublicationKind.CONFERENCE_PAPER: "paper-conference",
    PublicationKind.WORKSHOP_PAPER: "paper-conference",
    PublicationKind.BOOK: "book",
    PublicationKind.BOOK_CHAPTER: "chapter",
    PublicationKind.EDITED_BOOK: "book",
    PublicationKind.PREPRINT: "article",
    PublicationKind.THESIS: "thesis",
    PublicationKind.REPORT: "report",
    PublicationKind.PATENT: "patent",
    PublicationKind.TALK: "speech",
    PublicationKind.POSTER: "speech",
    PublicationKind.SOFTWARE: "software",
    PublicationKind.DATASET: "dataset",
    PublicationKind.REVIEW: "review",
    PublicationKind.TRANSLATION: "book",
    PublicationKind.MAGAZINE_ARTICLE: "article-magazine",
    PublicationKind.OTHER: "document",
}
HELD = frozenset({"publications.*"})


def export(cv: CV) -> Export:
    """All works of the CV as one JSON array."""
    found = items(cv.publications, cv.markers)
    text = json.dumps(found, ensure_ascii=False, indent=2) + "\n"
    used = {symbol for work in cv.publications for name in (*work.authors, *work.editors) for symbol in name.markers}
    unused = tuple(marker for marker in cv.markers if marker.symbol not in used)
    return Export({"publications.json": text}, losses(cv.model_copy(update={"markers": unused}), HELD))


def lines(publications: Sequence[Publication]) -> Iterator[str]:
    """Each work as an item on a line of its own."""
    return (json.dumps(item, ensure_ascii=False) for item in items(publications))


def items(publications: Sequence[Publication], legend: Sequence[Marker] = ()) -> list[dict[str, Json]]:
    """An item for each work, in order."""
    keys = citation_keys(publications)
    return [_item(work, key, legend) for work, key in zip(publications, keys, strict=True)]


def _item(work: Publication, key: str, legend: Sequence[Marker]) -> dict[str, Json]:
    fields: dict[str, Json] = {
        "id": key,
        "type": TYPES[work.kind],
        "title": work.title,
        "author": [_name(author) for author in authors_of_work(work)],
        "editor": [_name(editor) for editor in work.editors],
        "container-title": work.venue,
        "container-title-short": work.venue_acronym,
        "issued": _date(work),
        "volume": work.volume,
        "issue": work.issue,
        "page": work.pages,
        "publisher": work.publisher,
        "publisher-place": work.place,
        "edition": work.edition,
        "collection-title": work.series,
        "number": work.number,
        "status": work.status.value.replace("_", " "),
        "archive": "arXiv" if work.arxiv_id else None,
        "archive_location": work.arxiv_id,
        "DOI": work.doi,
        "ISBN": work.isbn,
        "PMID": work.pmid,
        "URL": work.url,
        "note": "; ".join(work.notes),
        "custom": _custom(work, legend),
    }
    return {name: value for name, value in fields.items() if value}


def _custom(work: Publication, legend: Sequence[Marker]) -> Json:
    """What the contract says of a work and CSL has no variable for."""
    fields: dict[str, Json] = {
        "kind": work.kind.value,
        "label": work.label,
        "group": work.group,
        "month": work.month if work.year is None else None,
        "awards": [*work.awards],
        "et-al": work.et_al,
        "self": [at for at, author in enumerate(work.authors) if author.is_self],
        "markers": [*_marks(work.authors, "author", legend), *_marks(work.editors, "editor", legend)],
    }
    return {name: value for name, value in fields.items() if value}


def _marks(authors: Iterable[Author], role: str, legend: Sequence[Marker]) -> Iterator[Json]:
    """Each mark of each name, with what the legend says that it means, and under which heading."""
    for at, author in enumerate(authors):
        for symbol in author.markers:
            said: dict[str, Json] = {role: at, "name": author.name, "symbol": symbol}
            meanings: list[Json] = [
                {"meaning": marker.meaning, **({"scope": marker.scope} if marker.scope else {})}
                for marker in legend
                if marker.symbol == symbol and marker.meaning
            ]
            yield {**said, "legend": meanings} if meanings else said


def _name(author: Author) -> dict[str, Json]:
    if author.family is None:
        return {"literal": author.name}
    return {"family": author.family, **({"given": author.given} if author.given else {})}


def _date(work: Publication) -> Json:
    parts: list[Json] = [part for part in (work.year, work.month) if part]
    return {"date-parts": [parts]} if work.year else None
