"""The second reader: pdfplumber opens the file, and a device of our own takes what pdfminer draws.

pdfplumber's characters know neither the render mode nor the baseline; `PageDevice` has both at first hand. What the
file says of itself (its outline, its structure tree) is asked of PDFium, as the default reader does.
"""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator

import pdfplumber
from pdfminer.pdfdocument import PDFPasswordIncorrect
from pdfminer.pdfinterp import PDFPageInterpreter
from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import resolve1
from pdfminer.utils import decode_text
from pdfplumber.pdf import PDF

from cvparse.errors import CvparseError
from cvparse.layout.types import Link
from cvparse.pdf.bullets import with_drawn_bullets
from cvparse.pdf.drawing import covers, rules_and_fills
from cvparse.pdf.frame import Frame
from cvparse.pdf.glyphs import Content, PageContent
from cvparse.pdf.links import is_web_target
from cvparse.pdf.pdfium.reader import statements
from cvparse.pdf.plumber_annotations import print_annotations
from cvparse.pdf.plumber_device import PageDevice
from cvparse.pdf.refusals import Extent, damaged, encrypted, page_numbers


def read_pdfplumber(data: bytes, password: str | None, pages: range | None) -> Content:
    """The file as pdfplumber sees it. Raises UnreadableFileError, EncryptedFileError, LimitExceededError."""
    for library in ("pdfminer", "pdfplumber"):
        logging.getLogger(library).setLevel(logging.CRITICAL)  # what is wrong with a file is said once, by us
    try:
        pdf = pdfplumber.open(io.BytesIO(data), password=password, raise_unicode_errors=False)
    except Exception as error:
        if error.args and isinstance(error.args[0], PDFPasswordIncorrect):
            raise encrypted(password) from None
        raise damaged() from None
    try:
        return _content(pdf, data, password, pages)
    except (CvparseError, MemoryError):
        raise
    except Exception:  # pdfminer and pdfplumber raise whatever their parsers meet
        raise damaged() from None


def _content(pdf: PDF, data: bytes, password: str | None, pages: range | None) -> Content:
    numbers, extent = page_numbers(len(pdf.pages), pages), Extent()
    found = tuple(_read_page(pdf, number, extent) for number in numbers)
    said = statements(data, password, numbers)
    return Content(
        found,
        producer=_text(pdf.metadata.get("Producer")),
        title=_text(pdf.metadata.get("Title")),
        language=_text(resolve1(pdf.doc.catalog.get("Lang"))),
        outline=said.outline,
        structure=said.structure,
        placeholder=_is_placeholder(pdf),
        attached=said.attached,
    )


def _is_placeholder(pdf: PDF) -> bool:
    """Whether the one page of a file only stands for a form (XFA) that few programs can show."""
    form = resolve1(pdf.doc.catalog.get("AcroForm"))
    rendered = resolve1(pdf.doc.catalog.get("NeedsRendering"))
    return isinstance(form, dict) and "XFA" in form and rendered is True and len(pdf.pages) == 1


def _read_page(pdf: PDF, number: int, extent: Extent) -> PageContent:
    page = pdf.pages[number - 1].page_obj
    frame = _frame(page)
    device = PageDevice(pdf.rsrcmgr, frame)
    interpreter = PDFPageInterpreter(pdf.rsrcmgr, device)
    interpreter.render_contents(page.resources, page.contents)
    own_strokes = tuple(device.strokes)
    print_annotations(page, interpreter)
    extent.add(number, len(device.glyphs), len(device.strokes))
    rules, fills = rules_and_fills(own_strokes, frame.width)
    return PageContent(
        number,
        frame.width,
        frame.height,
        with_drawn_bullets(device.glyphs, own_strokes),
        rules,
        fills,
        tuple(_links(page, frame)),
        pictures=tuple(picture.box for picture in device.pictures),
        covers=covers(own_strokes, device.pictures, frame.width),
    )


def _frame(page: PDFPage) -> Frame:
    """The visible box: the crop box as far as it lies on the sheet."""
    media, crop = (sorted(box[0::2]) + sorted(box[1::2]) for box in (page.mediabox, page.cropbox))
    left, right = max(media[0], crop[0]), min(media[1], crop[1])
    bottom, top = max(media[2], crop[2]), min(media[3], crop[3])
    if left >= right or bottom >= top:
        left, right, bottom, top = media
    return Frame(left, bottom, right, top, page.rotate // 90 % 4)


def _links(page: PDFPage, frame: Frame) -> Iterator[Link]:
    """The link annotations of a page that lead out of the document."""
    annotations = resolve1(page.annots)
    for annotation in map(resolve1, annotations if isinstance(annotations, list) else []):
        action = resolve1(annotation.get("A")) if isinstance(annotation, dict) else None
        url = _text(resolve1(action.get("URI"))) if isinstance(action, dict) else None
        corners = resolve1(annotation.get("Rect")) if url else None
        if url and is_web_target(url) and isinstance(corners, list) and len(corners) == 4:
            x0, y0, x1, y1 = (float(resolve1(value)) for value in corners)
            yield Link(frame.box(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)), url)


def _text(value: object) -> str | None:
    """A string of the file, or None where it is empty or no string."""
    text = decode_text(value) if isinstance(value, bytes) else value
    return text.strip("\0 \t\r\n") or None if isinstance(text, str) else None
