"""The layout stage on one screen: norms, fragments, furniture, columns, edges, lines.

What is decided for one page is decided with the others in sight: the edges of a column and the margins beside it are
those of the whole document, so that a page with one entry is read like the rest.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from cvparse.layout.columns import regions_of_pages
from cvparse.layout.drawn.chips import with_chips
from cvparse.layout.drawn.panels import panel_of
from cvparse.layout.drawn.tables import fragments_with_cells
from cvparse.layout.fragments import Fragment
from cvparse.layout.furniture import set_apart
from cvparse.layout.justified import with_whole_tags
from cvparse.layout.lines import Column, lines_of, rows_of
from cvparse.layout.norms import norms_of
from cvparse.layout.tags import edges_of
from cvparse.layout.tracks import tracks_of
from cvparse.layout.types import Document, Furniture, FurnitureKind, Layout, Line, Norms
from cvparse.layout.watermarks import as_furniture, watermarks_of
from cvparse.text.normalize import is_garbled


def analyse(document: Document) -> Layout:
    """The lines of a document in reading order, its furniture, its garbled words, and its norms.

    Every word stands in one of the first three. The page of a placeholder is no part of a CV and has no lines.
    """
    norms = norms_of(document)
    if document.placeholder:
        return Layout(lines=(), furniture=(), norms=norms, words=document.all_words)
    aside = _aside(document, norms)
    no_text = {word.id for item in aside for word in item.words}
    garbled = {word.id for page in document.pages for word in page.words if not word.icon and is_garbled(word.text)}
    left_out = garbled | no_text
    readable = [[word for word in with_chips(page) if word.id not in left_out] for page in document.pages]
    pieces = [fragments_with_cells(page, words) for page, words in zip(document.pages, readable, strict=True)]
    kept, furniture = set_apart(pieces, norms)
    panels = [panel_of(page, fragments, norms) for page, fragments in zip(document.pages, kept, strict=True)]
    placed = [
        (page, region, with_whole_tags(rows_of(region.fragments), norms))
        for page, regions in zip(document.pages, regions_of_pages(kept, norms, panels), strict=True)
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
    words = document.all_words
    unread = tuple(word for word in words if word.id in garbled - no_text)
    return Layout(lines=ordered, furniture=(*furniture, *aside), norms=norms, words=words, garbled=unread)


def _aside(document: Document, norms: Norms) -> list[Furniture]:
    """What nobody can see, and the watermarks."""
    found: list[Furniture] = []
    for page in document.pages:
        found += as_furniture(page.hidden, FurnitureKind.HIDDEN)
        found += as_furniture(watermarks_of(page, norms), FurnitureKind.WATERMARK)
    return found
