"""Which parts of a page are columns of their own, read one after the other.

Where the lines on the two sides of a gutter share their baselines, they are *rows of one text*: a date beside its
entry, a table. Where they do not, the sides are *columns*, and the left one is read before the right one. Two columns
of running text on one baseline grid share baselines too; they are known by lines that fill both columns. A gutter that
is sure on one page is believed on another page with fewer lines; one that parts rows on most pages parts no columns on
the others. Decides by position alone, never by words.

    Skills    Experience                 2019–2021  University of X
    Python    University of X                       Lecturer
    Teaching  Lecturer
    two columns: two baselines           one column with tags: common baselines
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from cvparse.layout.drawn.panels import Panel
from cvparse.layout.fragments import Fragment
from cvparse.layout.gutters import Gutter, gutters_at, left_edges
from cvparse.layout.independence import are_independent
from cvparse.layout.thresholds import (
    COLUMN_LINES,
    EDGE,
    KNOWN_COLUMN_LINES,
    KNOWN_GUTTER_LINES,
    ROWS_PAGES,
    SIDEBAR_RATIO,
    TITLE_TYPE,
)
from cvparse.layout.types import Norms
from cvparse.text.value_class import dataclass

DEEPEST = 40  # regions inside regions; print nests three or four


@dataclass(frozen=True, slots=True)
class Span:
    """Between which two gutters a column stands; a column without a gutter at a side reaches the edge of the page."""

    left: float = float("-inf")
    right: float = float("inf")

    @property
    def whole(self) -> bool:
        """True where it is the page's own width."""
        return self == WHOLE


WHOLE = Span()


@dataclass(frozen=True, slots=True)
class Region:
    """Fragments that are read as one text: `stream` 0 is the main text, others are sidebars."""

    fragments: tuple[Fragment, ...]
    stream: int = 0
    span: Span = WHOLE


@dataclass(frozen=True, slots=True)
class KnownGutter:
    """A gutter that other pages show for sure; `narrow` says which side of it is a sidebar: "left", "right", "".
    `of_rows` says that it parts the rows of one text there, and no columns."""

    x: float
    narrow: str
    of_rows: bool = False


def regions_of_pages(
    pages: Sequence[Sequence[Fragment]], norms: Norms, panels: Sequence[Panel | None] = ()
) -> list[list[Region]]:
    """The regions of each page in reading order; every fragment stands in exactly one region.

    `panels` are the tinted columns, one or None for each page; no `panels` says that no page has one. A tinted column
    is a column whatever stands beside it.
    """
    grounds = panels or [None] * len(pages)
    found = [
        _beside_panel(panel, norms) if panel else regions_of(fragments, norms)
        for fragments, panel in zip(pages, grounds, strict=True)
    ]
    rows = _gutters_of_rows(pages, found, norms)
    if rows:
        found = [
            regions if panel else regions_of(fragments, norms, rows)
            for fragments, panel, regions in zip(pages, grounds, found, strict=True)
        ]
    sure = [gutter for regions in found for gutter in _sure_gutters(regions)]
    known = [*rows, *sure]
    if not sure:
        return found
    known.sort(key=lambda gutter: not gutter.narrow)  # a line too long for its sidebar hides the sidebar on its page
    return [
        [_with_sidebar(r, known, norms) for r in regions]
        if any(not r.span.whole for r in regions)
        else regions_of(fragments, norms, known)
        for fragments, regions in zip(pages, found, strict=True)
    ]


def _gutters_of_rows(
    pages: Sequence[Sequence[Fragment]], found: Sequence[Sequence[Region]], norms: Norms
) -> list[KnownGutter]:
    """The gutters that part columns on a page, and the rows of one text on most of the others: a column of headings or
    dates whose lines on that page happen to stand between those of the text."""
    tolerance = EDGE * norms.body_size
    parting = [{r.span.left for r in regions if r.span.left > WHOLE.left} for regions in found]
    rows: list[KnownGutter] = []
    for x in _apart(set().union(*parting), tolerance):
        columns = [any(abs(other - x) <= tolerance for other in some) for some in parting]
        least = ROWS_PAGES * sum(columns)
        others = [fragments for fragments, is_column in zip(pages, columns, strict=True) if not is_column]
        if len(others) >= least and sum(_parts_rows(x, fragments, norms) for fragments in others) >= least:
            rows.append(KnownGutter(x, "", of_rows=True))
    return rows


def _apart(places: Iterable[float], distance: float) -> list[float]:
    """Places of which no two are nearer than this: no more than a page is wide, however many pages there are."""
    kept: list[float] = []
    for x in sorted(places):
        if not kept or x - kept[-1] > distance:
            kept.append(x)
    return kept


def _parts_rows(x: float, fragments: Sequence[Fragment], norms: Norms) -> bool:
    """Whether a text of several lines begins at this place of a page, and other lines end before it beside them."""
    return any(len(gutter.right) >= COLUMN_LINES for gutter in gutters_at(x, fragments, norms, 1))


def _with_sidebar(region: Region, known: Sequence[KnownGutter], norms: Norms) -> Region:
    """The region, made a sidebar where another page shows a sidebar beside the same gutter."""
    left, right = (_known(x, known, norms) for x in (region.span.left, region.span.right))
    beside = (left is not None and left.narrow == "right") or (right is not None and right.narrow == "left")
    return replace(region, stream=1) if beside else region


def _beside_panel(panel: Panel, norms: Norms) -> list[Region]:
    """The regions of a page with a tinted column: that column, a sidebar, and what stands beside it."""
    left, right = Span(right=panel.x), Span(left=panel.x)
    own, other = (left, right) if panel.at_left else (right, left)
    inside = [Region(panel.inside, 1, own)]
    outside = regions_of(panel.outside, norms, span=other)
    return [*inside, *outside] if panel.at_left else [*outside, *inside]


def _sure_gutters(regions: Sequence[Region]) -> list[KnownGutter]:
    """The gutters of a page with so many lines on both sides that other pages may rely on them."""
    large = [r for r in regions if len(r.fragments) >= KNOWN_GUTTER_LINES]
    sides = {r.span.right: r.stream for r in large}
    return [
        KnownGutter(r.span.left, "left" if sides[r.span.left] else "right" if r.stream else "")
        for r in large
        if r.span.left in sides
    ]


def regions_of(
    fragments: Sequence[Fragment],
    norms: Norms,
    known: Sequence[KnownGutter] = (),
    span: Span = WHOLE,
    depth: int = 0,
) -> list[Region]:
    """The regions of one page in reading order; `known` are the gutters of other pages.

    A region may hold a gutter of its own; `depth` counts the regions around this one, up to `DEEPEST`.
    """
    found: list[Region] = []
    rest = fragments
    while rest and depth < DEEPEST and (gutter := _best_gutter(rest, norms, known)):
        above = [f for f in rest if f.baseline <= gutter.top]
        left = regions_of(gutter.left, norms, known, Span(span.left, gutter.x), depth + 1)
        right = regions_of(gutter.right, norms, known, Span(gutter.x, span.right), depth + 1)
        other = _known(gutter.x, known, norms)
        narrow = other.narrow if other else _sidebar(gutter)
        if narrow == "left":
            left = [Region(r.fragments, 1, r.span) for r in left]
        elif narrow == "right":
            right = [Region(r.fragments, 1, r.span) for r in right]
        found += [*regions_of(above, norms, known, span, depth + 1), *left, *right]
        rest = [f for f in rest if f.baseline >= gutter.bottom]
    return [*found, Region(tuple(rest), span=span)] if rest else found


def _known(x: float, known: Sequence[KnownGutter], norms: Norms) -> KnownGutter | None:
    """The gutter of another page that stands here."""
    return next((gutter for gutter in known if abs(gutter.x - x) <= EDGE * norms.body_size), None)


def _sidebar(gutter: Gutter) -> str:
    """Which of the two columns is a sidebar: "left", "right", or "" for two columns of one text, or for a few lines
    under headings side by side.

    Of two columns of one width, the right one is the main text where it begins with the name, in the largest type.
    """
    if gutter.headed and gutter.shorter < COLUMN_LINES:
        return ""
    left = gutter.x - min(f.box.x0 for f in gutter.left)
    right = max(f.box.x1 for f in gutter.right) - gutter.x
    if right > SIDEBAR_RATIO * left:
        return "left"
    if left > SIDEBAR_RATIO * right:
        return "right"
    title = gutter.right[0].size >= TITLE_TYPE * max(f.size for f in gutter.left)
    return "left" if title else ""


def _best_gutter(fragments: Sequence[Fragment], norms: Norms, known: Sequence[KnownGutter]) -> Gutter | None:
    """The gutter between two columns with the most lines on its shorter side."""
    best: Gutter | None = None
    most = -1
    for x in left_edges(fragments, norms, [gutter.x for gutter in known if not gutter.of_rows]):
        there = _known(x, known, norms)
        if there and there.of_rows:
            continue
        sure = there is not None
        for gutter in gutters_at(x, fragments, norms, KNOWN_COLUMN_LINES if sure else COLUMN_LINES):
            if (lines := gutter.shorter) > most and are_independent(gutter, norms, sure):
                best, most = gutter, lines
    return best
