"""What a person should look at in the file itself, before any entry: print that says nothing, print that is not seen.

It says what the reader and the layout found, page by page, and decides nothing.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from cvparse.layout.types import Document, FurnitureKind, Layout
from cvparse.model import Issue

SHOWN = 60  # characters of a hidden text; it may go on for pages
MOST_NAMED = 5  # attached files


def document_issues(document: Document, layout: Layout) -> Iterator[Issue]:
    """The issues of a file: a form or a portfolio in its place, files inside it, garbled and hidden text."""
    if document.placeholder:
        message = (
            "the document is a form (XFA) that its page does not show; open it in Adobe Reader and print it to a PDF"
        )
        yield Issue(code="form_not_shown", message=message, page=1)
    yield from _attached(document)
    for page, count in Counter(word.page for word in layout.garbled).items():
        message = f"{count} words are no text: the file does not say what their signs mean; run OCR over it"
        yield Issue(code="garbled_text", message=message, page=page)
    yield from _hidden(layout)


def _attached(document: Document) -> Iterator[Issue]:
    names = ", ".join(document.attached[:MOST_NAMED])
    more = f" and {len(document.attached) - MOST_NAMED} more" if len(document.attached) > MOST_NAMED else ""
    if document.portfolio:
        message = f"the document is a portfolio of files: {names}{more}; save the CV among them and read that"
        yield Issue(code="portfolio", message=message)
    elif names:
        yield Issue(code="attached_files", message=f"the file holds other files that were not read: {names}{more}")


def _hidden(layout: Layout) -> Iterator[Issue]:
    texts: dict[int, list[str]] = defaultdict(list)
    counts: Counter[int] = Counter()
    for item in layout.furniture:
        if item.kind is FurnitureKind.HIDDEN:
            texts[item.page].append(item.text)
            counts[item.page] += len(item.words)
    for page, pieces in texts.items():
        text = " ".join(pieces)
        shown = text if len(text) <= SHOWN else f"{text[:SHOWN].rstrip()}…"
        said = "a word cannot be seen and was" if counts[page] == 1 else f"{counts[page]} words cannot be seen and were"
        yield Issue(code="hidden_text", message=f"{said} not read: {shown}", page=page)
