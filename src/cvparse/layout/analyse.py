"""The layout stage on one screen: norms, fragments, furniture, columns, edges, lines.

What is decided for one page is decided with the others in sight: the edges of a column and the margins beside it are
those of the whole document, so that a page with one entry is read like the rest.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from cvparse.layout.columns import regions_of_pages
from cvparse.layout.fragments import Fragment, fragments_of
from cvparse.layout.furniture import set_apart
from cvparse.layout.lines import Column, lines_of, rows_of
from cvparse.layout.norms import norms_of
from cvparse.layout.tags import edges_of
from cvparse.layout.tracks import tracks_of
from cvparse.layout.types import Document, Layout, Line


def analyse(document: Document) -> Layout:
    """The lines of a document in reading order, its furniture and its norms. Every word stands in one of the two."""
    norms = norms_of(document)
    kept, furniture = set_apart([fragments_of(page.words) for page in document.pages], norms)
    placed = [
        (page, region, rows_of(region.fragments))
        for page, regions in zip(document.pages, regions_of_pages(kept, norms), strict=True)
        for region in regions
    ]
    tracks = tracks_of([region for _, region, _ in placed], norms)
    rows: dict[int, list[Sequence[Fragment]]] = defaultdict(list)
    for track, (_, _, some) in zip(tracks, placed, strict=True):
        rows[track].extend(some)
    edges = {track: edges_of(some, norms) for track, some in rows.items() if some}
    lines: dict[int, list[Line]] = defaultdict(list)
    for track, (page, region, some) in zip(tracks, placed, strict=True):
        lines[region.stream].extend(lines_of(some, Column(page, edges[track], region.stream), norms))
    ordered = tuple(line for stream in sorted(lines) for line in lines[stream])
    words = tuple(word for page in document.pages for word in page.words)
    return Layout(lines=ordered, furniture=tuple(furniture), norms=norms, words=words)
