"""The outline of a PDF: the bookmarks that viewers show beside the pages, with the places they lead to.

The bookmarks are taken as the file has them; whether they are the headings of a CV is not decided here. What is
malformed is passed over: a bookmark without a title, a place on no page, a tree that leads back into itself. At most
`MOST_BOOKMARKS` bookmarks are read, to a depth of `DEEPEST`, so that a hostile file ends too.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Mapping
from functools import partial
from math import isfinite

import pypdfium2_raw as c

from cvparse.layout.types import Bookmark
from cvparse.pdf.frame import Frame
from cvparse.pdf.pdfium.calls import address_of, string_of

MOST_BOOKMARKS = 10_000  # of the file; a book has some hundreds
DEEPEST = 16  # levels; headings have six
LONGEST_TITLE = 1_000  # characters; a title is cut there
_VIEW_NUMBERS = 4  # that a place has at most
_TOP = {c.PDFDEST_VIEW_XYZ: 1, c.PDFDEST_VIEW_FITH: 0, c.PDFDEST_VIEW_FITBH: 0, c.PDFDEST_VIEW_FITR: 3}
"""Which number of a place is its upper edge, by the kind of view; other views show a whole page."""


def outline_of(pdf: ctypes.c_void_p, frames: Mapping[int, Frame]) -> tuple[Bookmark, ...]:
    """The bookmarks of an open file in their order, each before those under it; none where it has no outline.

    `frames` are those of the pages that are read, by number from 1: only on these the top of a bookmark is known.
    """
    return tuple(bookmark for bookmark in _bookmarks(pdf, frames) if bookmark.title)


def _bookmarks(pdf: ctypes.c_void_p, frames: Mapping[int, Frame]) -> Iterator[Bookmark]:
    waiting = [(c.FPDFBookmark_GetFirstChild(pdf, None), 1)]
    seen: set[int] = set()
    while waiting and len(seen) < MOST_BOOKMARKS:
        item, level = waiting.pop()
        address = address_of(item)
        if not address or address in seen:
            continue
        seen.add(address)
        title = string_of(partial(c.FPDFBookmark_GetTitle, item)) or ""
        page, top = _place(pdf, item, frames)
        yield Bookmark(" ".join(title[:LONGEST_TITLE].split()), level, page, top)
        waiting.append((c.FPDFBookmark_GetNextSibling(pdf, item), level))
        if level < DEEPEST:
            waiting.append((c.FPDFBookmark_GetFirstChild(pdf, item), level + 1))


def _place(
    pdf: ctypes.c_void_p, bookmark: ctypes.c_void_p, frames: Mapping[int, Frame]
) -> tuple[int | None, float | None]:
    """The page to which a bookmark leads, from 1, and the points from its top."""
    action = c.FPDFBookmark_GetAction(bookmark)
    if action and c.FPDFAction_GetType(action) != c.PDFACTION_GOTO:
        return None, None  # to an address, or to a page of another file
    place = c.FPDFBookmark_GetDest(pdf, bookmark)  # of the action, where there is one
    index = c.FPDFDest_GetDestPageIndex(pdf, place) if place else -1
    if not 0 <= index < c.FPDF_GetPageCount(pdf):
        return None, None
    frame = frames.get(index + 1)
    return index + 1, _top(place, frame) if frame else None


def _top(place: ctypes.c_void_p, frame: Frame) -> float | None:
    """The upper edge of a place in points from the top of its page; None for a view of the whole page."""
    count, numbers = ctypes.c_ulong(), (c.FS_FLOAT * _VIEW_NUMBERS)()
    at = _TOP.get(c.FPDFDest_GetView(place, count, numbers))
    if at is None or at >= count.value or not isfinite(numbers[at]):
        return None
    left = numbers[0] if count.value > 1 and isfinite(numbers[0]) else frame.left
    return frame.point(left, numbers[at])[1]
