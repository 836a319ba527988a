"""A work printed as a record is read: each of its parts as what it is, the text that is left as where it appeared."""

from __future__ import annotations

import re
from functools import lru_cache

from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.draft import MASK, Draft, Span
from cvparse.parsers.publications.names.name_list import read_names
from cvparse.parsers.publications.records.detect import Record
from cvparse.parsers.publications.segmentation.read import read_fields
from cvparse.parsers.publications.source.locators import find_atoms
from cvparse.parsers.publications.source.opening_cue import opening_cue
from cvparse.parsers.publications.status import is_status
from cvparse.parsers.publications.trailing_remarks import is_link, read_trailers
from cvparse.parsers.publications.vocabulary import LEXICONS, cue
from cvparse.text.styled import ICON

QUOTES = ("“”", "‘’", '""')
_WORDS = re.compile(rf"[\s,;.]*(?P<words>[^\W\d_][^\d,;(\[{MASK}]{{2,200}})")
_ACRONYM = re.compile(r"\s\((?P<acronym>[A-Z][\w&/+-]{1,14})\)")
_LINK = re.compile(rf"\s?[\[(](?P<content>[^\[\]()]{{1,60}})[\])][\s{MASK}]*\Z")


@lru_cache(maxsize=LEXICONS)
def _label(lexicon: Lexicon) -> re.Pattern[str]:
    """What a line says of its venue before it names it: `Published by`, `Journal:`."""
    appeared = rf"(?:{cue('labels.appeared', lexicon)})(?!\w)\s?:?\s"
    return re.compile(
        rf"[\s,;/|–—-]{{0,4}}(?P<label>(?:{cue('labels.venue', lexicon)})\s?:\s|{appeared})", re.IGNORECASE
    )


def read_record(draft: Draft, record: Record) -> None:
    """Fill the draft from the parts of its record; identifiers and markers are read already."""
    draft.names = record.names or record.others
    if record.names is None and record.others is not None:
        draft.others = (record.others.names[0].start, record.others.end)
    draft.remarks.extend(stripped(draft.text, *span) for span in record.remarks)
    draft.notes.extend(stripped(draft.text, *span) for span in record.notes)
    draft.cues.extend(record.links)
    for span in record.dates:
        read_date(draft, span)
    title = _without_links(draft, record.title)
    if record.venue or record.whole:
        draft.title = _unquoted(draft, stripped(draft.work, *title))
    if record.venue:
        _read_venue(draft, record.venue)
    elif record.whole:
        draft.start = draft.stop = title[1]
    else:
        draft.start, draft.stop = title
        read_fields(draft, without=("label", "authors"))


def _unquoted(draft: Draft, title: Span) -> Span:
    """The title without the quotes that hold all of it: `“A Title.”`; not `“Cold” Ice`."""
    start, end = title
    pair = draft.work[start : start + 1] + draft.work[end - 1 : end]
    if pair not in QUOTES or any(sign in draft.work[start + 1 : end - 1] for sign in set(pair)):
        return title
    return stripped(draft.work, start + 1, end - 1)


def _without_links(draft: Draft, title: Span) -> Span:
    """The title without the links behind it: `A Title [PDF] [Code]`, `A Title (https://…)`."""
    start, end = title
    while True:
        end = start + len(draft.work[start:end].rstrip(f" ,;{MASK}{ICON}"))
        if draft.work[start:end].endswith("()") or draft.work[start:end].endswith("[]"):
            end -= 2
            continue
        found = _LINK.search(draft.work, max(start, end - 64), end)
        content = found.group("content") if found is not None else ""
        if found is None or (content.strip(f" {MASK}") and not is_link(content, draft.lexicon)):
            return start, end
        draft.cues.append((found.start(), end))
        end = found.start()


def _read_venue(draft: Draft, spans: tuple[Span, ...]) -> None:
    start, stop = spans[0][0], spans[-1][1]
    if is_status(
        draft.work[start:stop].strip(f" .,{MASK}"), draft.lexicon
    ):  # `in preparation`: nothing where it appeared
        draft.statuses.append(stripped(draft.work, start, stop))
        return
    at = start
    for a, b in (*spans, (stop, stop)):
        if a > at:
            draft.mask(at, a)
        at = b
    opening = opening_cue(draft.work, start, stop, draft.lexicon)
    label = _label(draft.lexicon).match(draft.work, start, stop)
    if opening is not None:  # a book holds the work
        draft.cues.append((start, opening))
        draft.contained, start = True, opening
    elif label is not None:
        draft.cues.append(label.span("label"))
        start = label.end()
    draft.start, draft.stop = start, stop
    read_trailers(draft)
    if draft.work[draft.start : draft.stop].strip(f" .,{MASK}"):
        read_fields(draft, _told(draft), likely="venue")
        if not any((draft.venue, draft.publisher, draft.place, draft.thesis, draft.report)):
            draft.venue = _first_words(draft)
            acronym = _ACRONYM.match(draft.work, draft.venue[1], draft.stop) if draft.venue is not None else None
            draft.acronym = acronym.span("acronym") if acronym is not None else draft.acronym
            draft.notes = [note for note in draft.notes if draft.venue is None or note[0] != draft.venue[0]]


def _told(draft: Draft) -> tuple[str, ...]:
    """The fields that a record has told when its venue is read: also its authors, but where several names open the
    line (`A. Lund, B. Okri, Ice Letters`)."""
    names = read_names(draft.work, draft.start, draft.stop, draft.lexicon) if draft.names is None else None
    led = names is not None and (len(names.names) > 1 or names.et_al) and names.names[0].start <= draft.start + 1
    return ("label", "title") if led else ("label", "authors", "title")


def _first_words(draft: Draft) -> Span | None:
    """The words that a line of its own says where the work appeared with, up to a number or a comma."""
    found = _WORDS.match(draft.work, draft.start, draft.stop)
    return stripped(draft.work, *found.span("words")) if found is not None else None


def read_date(draft: Draft, span: Span) -> None:
    """The date on a line of its own."""
    for atom in find_atoms(draft.work, *span, draft.lexicon):
        digits = draft.work[slice(*atom.value)][:4]
        if draft.year is None and digits.isdigit():
            draft.year = (atom.value[0], atom.value[0] + 4)
            draft.month = draft.month or atom.month
    draft.cues.append(span)


def stripped(text: str, start: int, end: int) -> Span:
    """A stretch without the blanks and the punctuation around it."""
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip(" .,;" + ICON))
    right = len(piece.rstrip(" ,;" + ICON))
    if piece[:right].endswith(".") and not piece[:right].endswith("..."):
        right -= 1
    return start + left, start + max(left, right)
