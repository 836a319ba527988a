"""A draft becomes a `Publication` of the contract: values are cleaned, persons named, kind and status set."""

from __future__ import annotations

import re

from cvparse.lexicon import Lexicon
from cvparse.model import Author, Publication, PublicationKind, PublicationStatus
from cvparse.parsers.publications.draft import Draft, Span
from cvparse.parsers.publications.names.forms import NameSpan
from cvparse.parsers.publications.source.venue_name import venue_of
from cvparse.parsers.publications.source.word_lists import is_abbreviation
from cvparse.parsers.publications.status import status_of
from cvparse.parsers.publications.trailing_remarks import award_pattern
from cvparse.parsers.publications.work_type import kind_of_work

_DATED_ACRONYM = re.compile(r"(?:,\s|^)(?P<acronym>[A-Z][\w&/+-]{1,14})\s?['’]\d\d\Z")  # `Proceedings of …, ICE ’20`
_DASHES = re.compile(r"\s*[‐‑‒–—―−﹣－-]+\s*")
_FULL_WORD = re.compile(r"(?<=[^\W\d_]{5})\.\Z")  # `3rd edition.` ends a sentence, `3rd ed.` is short
_INITIAL_AT_END = re.compile(r"(?:^|[\s.-])[^\W\d_]\.$|^[^\W\d_]{1,3}\.$")


def build(draft: Draft, raw: str) -> Publication:
    """The publication that a draft describes."""
    authors = authors_of(draft)
    editors = tuple(author_of(draft, name) for name in draft.editors)
    if draft.authors_are_editors and not editors:
        editors = tuple(author.model_copy(update={"markers": ()}) for author in authors)
    venue, acronym = venue_of(draft)
    acronym = draft.value(draft.acronym) or acronym
    kind = draft.described or kind_of_work(draft, venue, acronym)
    pages = draft.value(draft.pages)
    publisher = _clean(draft.value(draft.publisher))
    if acronym is None and publisher and (dated := _DATED_ACRONYM.match(publisher)) is not None:
        acronym, publisher = dated.group("acronym"), None
    year = draft.value(draft.year)
    return Publication(
        kind=kind if kind is not None else PublicationKind.OTHER,
        status=status_of(draft) or PublicationStatus.PUBLISHED,
        title=draft.value(draft.title),
        authors=authors,
        et_al=draft.names.et_al if draft.names else False,
        editors=editors,
        venue=venue,
        venue_acronym=acronym,
        year=int(year[:4]) if year and year[:4].isdigit() else None,
        month=draft.month,
        volume=draft.value(draft.volume),
        issue=draft.value(draft.issue),
        pages=_DASHES.sub("-", pages) if pages else None,
        publisher=publisher,
        place=_clean(draft.value(draft.place)),
        edition=_FULL_WORD.sub("", draft.value(draft.edition) or "") or None,
        series=draft.value(draft.series),
        number=(draft.value(draft.number) or "").rstrip(" .,;") or None,
        doi=draft.doi,
        arxiv_id=draft.arxiv_id,
        isbn=draft.isbn,
        pmid=draft.pmid,
        url=draft.url,
        label=draft.value(draft.label),
        awards=tuple(
            note for span in draft.remarks if (note := _note(draft, span)) and award_pattern(draft.lexicon).search(note)
        ),
        notes=tuple(
            note
            for span in [
                *draft.notes,
                *(r for r in draft.remarks if not award_pattern(draft.lexicon).search(draft.text[slice(*r)])),
            ]
            if (note := _note(draft, span))
        ),
        raw=raw,
    )


def _clean(value: str | None) -> str | None:
    """A value without the signs around it, and without a bracket of which the other half stands elsewhere."""
    value = (value or "").strip(" ,;:")
    if value.count("(") != value.count(")") or (value[:1] == "(" and value[-1:] == ")"):
        value = value.strip(" ,;:()")
    return value or None


def _note(draft: Draft, span: Span) -> str:
    note = (draft.value(span) or "").strip(" .,;")
    bracketed = note[:1] in "([" and note[-1:] in ")]" and not any(c in "()[]" for c in note[1:-1])
    return note[1:-1] if bracketed else note


def authors_of(draft: Draft) -> tuple[Author, ...]:
    """The authors with their markers: each marker belongs to the name before it."""
    if draft.names is None:
        return ()
    names = draft.names.names
    if not draft.markers:
        return tuple(author_of(draft, name) for name in names)
    found = []
    for number, name in enumerate(names):
        following = names[number + 1].start if number + 1 < len(names) else draft.names.end + 3
        symbols = tuple(m.symbol for m in draft.markers if name.start < m.start < following)
        if number == 0:
            symbols = (
                tuple(m.symbol for m in draft.markers if m.end <= name.start and name.start - m.end <= 1) + symbols
            )
        found.append(author_of(draft, name, symbols))
    return tuple(found)


def _unstopped(name: str, lexicon: Lexicon) -> str:
    """A name without the full stop that ends a sentence: `Snow Team.`; not of `Sample Ltd.`, `van der A, R.`"""
    last = re.split(r"[\s.-]", name.rstrip("."))[-1]
    return name if is_abbreviation(last, lexicon) or (len(last) == 1 and last.isupper()) else name.rstrip(".")


def author_of(draft: Draft, name: NameSpan, markers: tuple[str, ...] = ()) -> Author:
    """One name, printed form and parts."""
    hidden = [(m.start, m.end) for m in draft.markers if name.start <= m.start < name.end]

    def text(span: Span) -> str:
        if not hidden:
            return " ".join(draft.text[span[0] : span[1]].split()).strip(" ,;")
        at, parts = span[0], []
        for a, b in hidden:
            if span[0] <= a < span[1]:
                parts.append(draft.text[at:a])
                at = b
        parts.append(draft.text[at : span[1]])
        return " ".join("".join(parts).split()).strip(" ,;")

    printed = text((name.start, name.end))
    if name.literal:
        return Author(name=_unstopped(printed, draft.lexicon), markers=markers)
    family = text(name.family).rstrip(".")
    given = text(name.given) if name.given else None
    if given and given[-1] == "." and not _INITIAL_AT_END.search(given):
        given = given.rstrip(".")
    suffix = text(name.suffix) if name.suffix else None
    if printed.endswith(".") and not (given and printed.endswith(given)) and not suffix:
        printed = printed.rstrip(".")
    return Author(name=printed, family=f"{family} {suffix}" if suffix else family, given=given, markers=markers)
