"""The layout stage on one screen: norms, fragments, furniture, columns, edges, lines.

What is decided for one page is decided with the others in sight: the edges of a column and the margins beside it are
those of the whole document, so that a page with one entry is read like the rest.
"""

from __future__ import annotations

from collections import defaultdict

from cvparse.layout.columns import regions_of
from cvparse.layout.fragments import Fragment, fragments_of
from cvparse.layout.furniture import set_apart
from cvparse.layout.lines import Column, lines_of, rows_of
from cvparse.layout.norms import norms_of
from cvparse.layout.tags import edges_of
from cvparse.layout.types import Document, Layout, Line


def analyse(document: Document) -> Layout:
    """The lines of a document in reading order, its furniture and its norms. Every word stands in one of the two."""
    norms = norms_of(document)
    kept, furniture = set_apart([fragments_of(page.words) for page in document.pages], norms)
    placed = [
        (page, region.stream, rows_of(region.fragments))
        for page, fragments in zip(document.pages, kept, strict=True)
        for region in regions_of(fragments, norms)
    ]
    rows: dict[int, list[list[Fragment]]] = defaultdict(list)
    for _, stream, some in placed:
        rows[stream].extend(some)
    edges = {stream: edges_of(some, norms) for stream, some in rows.items() if some}
    lines: dict[int, list[Line]] = defaultdict(list)
    for page, stream, some in placed:
        lines[stream].extend(lines_of(some, Column(page, edges[stream], stream), norms))
    ordered = tuple(line for stream in sorted(lines) for line in lines[stream])
    words = tuple(word for page in document.pages for word in page.words)
    return Layout(lines=ordered, furniture=tuple(furniture), norms=norms, words=words)
