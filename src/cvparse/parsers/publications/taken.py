"""Which words of an item a draft took: each is crossed out for its field, the others become cues or notes.

Decides from the spans of the draft alone; only of words that are left it asks how many there are: one or two between
two fields are punctuation of the list, more say something.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from cvparse.parsers.publications.draft import MASK, Draft, Span
from cvparse.spans.worksheet import Worksheet

SEVERAL = 3  # words
_WORD = re.compile(r"[^\W\d_]{2,}")

SPANS: tuple[tuple[str, Callable[[Draft], Span | None]], ...] = (
    ("title", lambda draft: draft.title),
    ("venue", lambda draft: draft.venue),
    ("venue_acronym", lambda draft: draft.acronym),
    ("year", lambda draft: draft.year),
    ("volume", lambda draft: draft.volume),
    ("issue", lambda draft: draft.issue),
    ("pages", lambda draft: draft.pages),
    ("publisher", lambda draft: draft.publisher),
    ("place", lambda draft: draft.place),
    ("edition", lambda draft: draft.edition),
    ("series", lambda draft: draft.series),
    ("number", lambda draft: draft.number),
    ("cue: thesis", lambda draft: draft.thesis),
    ("cue: report", lambda draft: draft.report),
    ("label", lambda draft: draft.label),
    ("arxiv_id", lambda draft: draft.arxiv),
)


def take(sheet: Worksheet, draft: Draft) -> None:
    """Cross out what the draft has read."""
    if draft.names is not None:
        for number, name in enumerate(draft.names.names):
            sheet.take(name.start, name.end, f"authors.{number}")
        sheet.cue(draft.names.names[0].start, draft.names.end, "authors")
    for number, name in enumerate(draft.editors):
        sheet.take(name.start, name.end, f"editors.{number}")
    for marker in draft.markers:
        sheet.cue(marker.start, marker.end, "marker")
    for path, span_of in SPANS:
        if (span := span_of(draft)) is not None:
            sheet.take(*span, path)
    for number, span in enumerate(draft.remarks):
        sheet.take(*span, f"notes.{number}")
    for number, span in enumerate(draft.notes):
        sheet.take(*span, f"notes.{number + len(draft.remarks)}")
    for found in re.finditer(f"{MASK}+", draft.work):
        if sheet.is_free(*found.span()):
            sheet.take(*found.span(), "doi" if draft.doi else "url")
    for span in (*draft.cues, *draft.statuses):
        sheet.cue(*span, "punctuation")


def take_rest(sheet: Worksheet, draft: Draft) -> tuple[str, ...]:
    """What no field took: cue words and identifiers are consumed, other words become notes."""
    notes = []
    for start, end in sheet.rest():
        text = sheet.text.text[start:end]
        if all(c == MASK for c in draft.work[start:end].strip()):
            sheet.take(start, end, "doi" if draft.doi else "url")
        elif len(_WORD.findall(text)) >= SEVERAL:
            value = sheet.take(start, end, "notes")
            notes.append(" ".join(value.text.split()).strip(" .,;:()[]"))
        else:
            sheet.cue(start, end, "words between fields")
    return tuple(note for note in notes if note)
