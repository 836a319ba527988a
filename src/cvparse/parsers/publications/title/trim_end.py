"""What a title that ran on too far gives back: its edition, its volume or number, its year."""

from __future__ import annotations

import re
from functools import lru_cache

from cvparse.lexicon import Lexicon
from cvparse.parsers.publications.draft import Draft
from cvparse.parsers.publications.source.known_cues import Body
from cvparse.parsers.publications.vocabulary import LEXICONS, cue


def trim_title(draft: Draft, body: Body) -> None:
    """Give the edition, the volume, the number and the year at the end of a title to their own fields."""
    _trim_edition(draft, body)
    _trim_number(draft)
    _trim_year(draft)


def _trim_edition(draft: Draft, body: Body) -> None:
    """A title that ran on to the edition gives it back: `A Title (2nd ed.)`, `A title, 2nd ed`."""
    for found in body.editions:
        title = draft.title
        if title is None or not title[0] + 3 < found.hole[0] < title[1] <= found.hole[1] + 1:
            continue
        draft.edition = draft.edition or found.value
        draft.title = (title[0], title[0] + len(draft.work[title[0] : found.hole[0]].rstrip(" ,.;:(")))


@lru_cache(maxsize=LEXICONS)
def _volume_behind(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(
        rf"[.,:;]\s?(?:{cue('numbering.volume', lexicon)})(?!\w)\.?\s?(?P<volume>\d{{1,5}}|[IVXL]{{1,6}})\.?\Z",
        re.IGNORECASE,
    )


_NUMBER_BEHIND = re.compile(r":\s(?P<number>(?=[^\s:]{0,24}\d)[A-Z0-9][\w/-]{1,24})\Z")  # GB/T 7714: `Title: RR-1[R]`
NUMBERED = frozenset({"R", "P", "S"})  # reports, patents and standards


def _trim_number(draft: Draft) -> None:
    """A title that ran on to the volume or the number of its work gives it back: `A Title: 卷 6[M]`."""
    if draft.title is None:
        return
    start, end = draft.title
    volume = _volume_behind(draft.lexicon).search(draft.work, start, end)
    if volume is not None and volume.start() > start + 3:
        draft.volume = draft.volume or volume.span("volume")
        draft.title = (start, volume.start())
    number = _NUMBER_BEHIND.search(draft.work, start, end) if draft.kind_code[:1] in NUMBERED else None
    if number is not None and number.start() > start + 3:
        draft.number = draft.number or number.span("number")
        draft.title = (start, number.start())


_YEAR_BEHIND = re.compile(r"(?:[.,;]\s*[(\[]?|\s*[(\[]|\s)(?P<year>(?:1[4-9]|20)\d\d)[a-z]?[)\]]?\Z")


def _trim_year(draft: Draft) -> None:
    """A title that ran on to the year gives it back: `A title; 2015`, `A title, (2018)`."""
    if draft.title is None or draft.year is not None:
        return
    found = _YEAR_BEHIND.search(draft.work, draft.title[0], draft.title[1])
    if found is not None and found.start() > draft.title[0] + 3:
        draft.year = found.span("year")
        draft.title = (draft.title[0], found.start())
