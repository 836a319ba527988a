"""A page as a picture: of the size that was asked for, turned as it is shown, with the text where its box says."""

import struct
import zlib

import pytest

from cvparse.errors import EncryptedFileError, UnreadableFileError
from cvparse.pdf.pdfium.picture import TALLEST, page_sizes, picture
from pdf_files import pdf_showing, pdf_with

BLACK_SQUARE = b"0 0 0 rg 72 692 100 50 re f"  # from 50 to 100 points below the top, from 72 to 172 from the left


def pixels(png: bytes) -> list[bytes]:
    """The rows of a PNG that this module writes, four bytes a pixel."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height, depth, colours = struct.unpack(">IIBB", png[16:26])
    assert (depth, colours) == (8, 6)
    begin = png.index(b"IDAT") + 4
    (length,) = struct.unpack(">I", png[begin - 8 : begin - 4])
    content = zlib.decompress(png[begin : begin + length])
    assert len(content) == height * (1 + 4 * width)
    return [content[row * (1 + 4 * width) + 1 : (row + 1) * (1 + 4 * width)] for row in range(height)]


def is_black(rows: list[bytes], x: int, y: int) -> bool:
    return rows[y][4 * x : 4 * x + 3] == b"\0\0\0"


def test_the_sizes_are_those_of_the_pages_as_they_are_shown():
    assert page_sizes(pdf_with(["Ada Example"])) == ((612.0, 792.0),)
    assert page_sizes(pdf_showing(b"", page=b"/Rotate 90")) == ((792.0, 612.0),)
    assert page_sizes(pdf_showing(b"", page=b"/CropBox [0 0 300 400]")) == ((300.0, 400.0),)


@pytest.mark.parametrize(("width", "height"), [(612, 792), (306, 396), (1224, 1584)])
def test_the_picture_has_the_width_that_was_asked_for(width, height):
    rows = pixels(picture(pdf_showing(BLACK_SQUARE), 1, width))
    assert (len(rows), len(rows[0])) == (height, 4 * width)


@pytest.mark.parametrize(
    ("x", "y", "black"),
    [(74, 52, True), (170, 98, True), (70, 52, False), (174, 98, False), (74, 48, False), (74, 102, False)],
)
def test_what_is_drawn_stands_where_its_box_says(x, y, black):
    assert is_black(pixels(picture(pdf_showing(BLACK_SQUARE), 1, 612)), x, y) is black


def test_a_page_that_is_turned_is_drawn_turned():
    rows = pixels(picture(pdf_showing(BLACK_SQUARE, page=b"/Rotate 90"), 1, 792))
    assert is_black(rows, 792 - 75, 75)


def test_a_strip_of_paper_is_cut():
    strip = pdf_showing(BLACK_SQUARE, page=b"/CropBox [0 0 10 792]")
    assert len(pixels(picture(strip, 1, 100))) == 100 * TALLEST


@pytest.mark.parametrize("number", [0, 2, -1])
def test_a_page_that_is_not_there_is_refused(number):
    with pytest.raises(UnreadableFileError, match="there is no page"):
        picture(pdf_with(["Ada Example"]), number, 100)


def test_an_encrypted_file_asks_for_its_password():
    locked = pdf_with(["Ada Example"], password="secret")
    with pytest.raises(EncryptedFileError):
        page_sizes(locked)
    assert len(page_sizes(locked, "secret")) == 1
