"""The port: a file becomes a Document, by one of the readers of a table.

Order: the source becomes bytes, the bytes are seen to be a PDF, the reader asked for reads them; where PDFium cannot
open the file, pdfplumber tries. A file that cannot be read raises a `CvparseError` whose one line says what to do.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cvparse.errors import NoTextLayerError, UnreadableFileError
from cvparse.layout.types import Document, Page, TextLayer
from cvparse.lexicon import detect, load
from cvparse.pdf.characters import in_old_tex, shows_old_tex
from cvparse.pdf.frame import as_shown, with_text_upright
from cvparse.pdf.glyphs import FACE, Content, PageContent
from cvparse.pdf.inflation import PORTFOLIO, check_inflated, has_layers, mentions
from cvparse.pdf.refusals import check_size
from cvparse.pdf.right_to_left import as_left_to_right
from cvparse.pdf.signs.bullets import with_bullets
from cvparse.pdf.signs.ligatures import with_ligatures
from cvparse.pdf.visibility.hidden_words import Parted, parted
from cvparse.pdf.words import page_words

if TYPE_CHECKING:
    from cvparse.pdf.pdfium.painter import Painter

READERS = {
    "pdfium": "cvparse.pdf.pdfium.reader:read_pdfium",
    "pdfplumber": "cvparse.pdf.plumber:read_pdfplumber",
}
"""The readers by name, each as module and function: a reader's library is loaded only when it reads."""
PAINTER = "cvparse.pdf.pdfium.painter:Painter"

Reader = Callable[[bytes, str | None, range | None], Content]

VISIBLE = attrgetter("visible")
_HEAD = 1024  # bytes: the header may stand behind junk of this length, as the PDF standard's notes allow
_OTHER_FORMATS = (
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"\x89PNG", "a PNG picture"),
    (b"PK\x03\x04", "a Word document or a ZIP archive"),
    (b"\xd0\xcf\x11\xe0", "an old Word document"),
    (b"{\\rtf", "an RTF document"),
    (b"%!PS", "a PostScript file"),
    (b"GIF8", "a GIF picture"),
    (b"II*\x00", "a TIFF picture"),
    (b"MM\x00*", "a TIFF picture"),
)


def read(
    source: str | Path | bytes,
    *,
    reader: str = "pdfium",
    password: str | None = None,
    pages: range | None = None,
    name: str = "the input",
) -> Document:
    """Read a PDF.

    `source` is a path or the bytes themselves, `name` what messages call the bytes; `pages` counts from 1, all where it
    is None. Raises UnreadableFileError, EncryptedFileError, NoTextLayerError, LimitExceededError; ValueError for a
    reader that is not in the table.
    """
    if reader not in READERS:
        raise ValueError(f"no reader {reader!r}; there are {', '.join(READERS)}")
    if not isinstance(source, bytes):
        name = str(source)
    data = source if isinstance(source, bytes) else bytes_of(Path(source))
    check_size(len(data))
    _check_format(data, name)
    check_inflated(data)
    try:
        content = _reader(reader)(data, password, pages)
    except UnreadableFileError:
        if reader != "pdfium":
            raise
        content = _reader("pdfplumber")(data, password, pages)
    painter: Painter = _named(PAINTER)(data, password)
    with painter:
        printed = _pages(content, painter, has_layers(data))
    portfolio = bool(content.attached) and mentions(data, PORTFOLIO)
    return _document(content, printed, name, portfolio)


def _reader(name: str) -> Reader:
    found: Reader = _named(READERS[name])
    return found


def _named(name: str) -> Any:  # noqa: ANN401 -- what stands under that name
    """What a module holds, by `module:name`; the module is loaded now."""
    module, inner = name.split(":")
    return getattr(importlib.import_module(module), inner)


def bytes_of(path: Path) -> bytes:
    """The bytes of a file. Raises UnreadableFileError for a folder, a file that is missing or may not be read."""
    if path.is_dir():
        raise UnreadableFileError(f"{path} is a folder; name a PDF file in it")
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise UnreadableFileError(f"{path} does not exist; check the name") from None
    except PermissionError:
        raise UnreadableFileError(f"{path} may not be read; check its permissions") from None
    except OSError as error:
        raise UnreadableFileError(f"{path} cannot be read: {error.strerror or error}") from None


def _check_format(data: bytes, name: str) -> None:
    if not data:
        raise UnreadableFileError(f"{name} is empty; save or download the PDF anew")
    if b"%PDF-" in data[:_HEAD]:
        return
    for magic, kind in _OTHER_FORMATS:
        if data.startswith(magic):
            raise UnreadableFileError(f"{name} is {kind}, not a PDF; export the CV as PDF")
    raise UnreadableFileError(f"{name} is not a PDF; export the CV as PDF")


def _with_meanings(pages: Sequence[PageContent]) -> Sequence[PageContent]:
    """The pages, read in old TeX's encoding where one of them shows that the document is in it, their ligatures solved
    and their bullets told."""
    if any(shows_old_tex(page.glyphs) for page in pages):
        pages = [replace(page, glyphs=in_old_tex(page.glyphs)) for page in pages]
    return with_bullets(with_ligatures(pages, _known_words))


def _known_words(text: str) -> frozenset[str]:
    """The words of the word lists that the languages of a text have."""
    return load(detect(text)).words


def _pages(content: Content, painter: Painter, layered: bool) -> tuple[Page, ...]:
    pages: list[Page] = []
    first_id = 0
    for printed in _with_meanings(content.pages):
        page = as_left_to_right(with_text_upright(printed))
        words = tuple(as_shown(word, page) for word in page_words(page, first_id))
        first_id += len(words)
        pages.append(_page(page, parted(words, printed, partial(painter.painting, page.number), layered)))
    return tuple(pages)


def _text_layer(content: Content) -> TextLayer:
    painted = sum(sum(map(VISIBLE, map(FACE, page.glyphs))) for page in content.pages)
    return TextLayer.OCR if 2 * painted < sum(len(page.glyphs) for page in content.pages) else TextLayer.NATIVE


def _document(content: Content, pages: tuple[Page, ...], name: str, portfolio: bool) -> Document:
    if not any(page.words or page.hidden for page in pages):
        raise NoTextLayerError(f"{name} holds no text, only pictures; run OCR over it first (for example ocrmypdf)")
    return Document(
        pages,
        content.producer,
        content.language,
        content.title,
        _text_layer(content),
        content.outline,
        content.structure,
        content.placeholder,
        content.attached,
        portfolio,
    )


def _page(page: PageContent, words: Parted) -> Page:
    return Page(
        page.number,
        page.width,
        page.height,
        words.seen,
        page.rules,
        page.fills,
        page.links,
        mirrored=page.mirrored,
        turned=page.turned,
        hidden=words.hidden,
    )
