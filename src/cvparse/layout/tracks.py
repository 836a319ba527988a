"""Tracks: the regions of several pages that are one column of the document and share its edges.

Regions between the same two gutters are one track. A page without a gutter belongs to a track where its lines keep to
that column: the sidebar ended a page earlier, and its space stays white. Full lines above and below columns are a track
of their own.
"""

from __future__ import annotations

from collections.abc import Sequence

from cvparse.layout.columns import Region, Span
from cvparse.layout.types import Norms


def tracks_of(regions: Sequence[Region], norms: Norms) -> list[int]:
    """For each region the number of its track."""
    columns: list[Region] = []
    found: list[int] = []
    for region in regions:
        number = next((n for n, column in enumerate(columns) if _same(column, region, norms)), len(columns))
        if number == len(columns):
            columns.append(region)
        found.append(number)
    extents = [_extent([r for r, n in zip(regions, found, strict=True) if n == at]) for at in range(len(columns))]
    for at, region in enumerate(regions):
        if region.span.whole:
            keeps = (n for n, column in enumerate(columns) if _keeps_to(region, column, extents[n], norms))
            found[at] = next(keeps, found[at])
    return found


def _same(one: Region, other: Region, norms: Norms) -> bool:
    """Whether both stand between the same gutters, in the same text."""
    edges = ((one.span.left, other.span.left), (one.span.right, other.span.right))
    return one.stream == other.stream and all(a == b or abs(a - b) <= norms.body_size for a, b in edges)


def _extent(regions: Sequence[Region]) -> Span:
    """From the first to the last edge of what is printed in these regions."""
    boxes = [f.box for region in regions for f in region.fragments]
    return Span(min(box.x0 for box in boxes), max(box.x1 for box in boxes))


def _keeps_to(region: Region, column: Region, extent: Span, norms: Norms) -> bool:
    """Whether a region of the whole width stands in the place of this column of the main text."""
    own, near = _extent([region]), norms.body_size
    return (
        not column.span.whole
        and column.stream == region.stream
        and abs(own.left - extent.left) <= near
        and own.right <= extent.right + near
    )
