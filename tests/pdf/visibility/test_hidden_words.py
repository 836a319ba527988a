"""What cannot be seen on a page is hidden, and what looks like it and can be seen is not."""

from dataclasses import replace

import pytest

from cvparse.layout.types import Box, Fill, Word
from cvparse.pdf.glyphs import PageContent
from cvparse.pdf.reader import READERS, read
from cvparse.pdf.visibility.hidden_words import CONTRAST, TINY, parted
from cvparse.pdf.visibility.painting import Painting
from pdf_files import form_of, pdf_showing

ADA = b"BT /F1 10 Tf 0 g 72 740 Td (Ada) Tj ET\n"
PICTURE = (
    b"<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>"
    b"\nstream\n\xff\xe0\xff\xe0\nendstream"
)
RESOURCES = b"/XObject << /X 6 0 R >> /Properties << /On 7 0 R /Off 8 0 R >> /ExtGState << /Clear << /ca 0 >> >>"
LAYERS = b"/OCProperties << /OCGs [7 0 R 8 0 R] /D << /ON [7 0 R] /OFF [8 0 R] /Order [7 0 R 8 0 R] >> >>"
LAYER = b"<< /Type /OCG /Name (layer) >>"


def shown(
    text: bytes = b"Oslo", before: bytes = b"", after: bytes = b"", x: int = 72, y: int = 700, size: int = 10
) -> bytes:
    return b"q %s BT /F1 %d Tf %d %d Td (%s) Tj ET %s Q\n" % (before, size, x, y, text, after)


WHITE, GREY, DARK = b"1 g", b"0.9 g", b"0.1 g"
CASES = {
    "white on white": (shown(before=WHITE), True),
    "nearly white": (shown(before=b"0.97 g"), True),
    "light grey": (shown(before=GREY), False),
    "white on a dark box": (shown(before=b"0.1 g 60 690 200 30 re f 1 g"), False),
    "dark on a box as dark": (shown(before=b"0.1 g 60 690 200 30 re f"), True),
    "dark on a light box": (shown(before=b"0.9 g 60 690 200 30 re f 0 g"), False),
    "under a white box": (shown(after=b"1 g 60 690 200 30 re f"), True),
    "over a white box": (shown(before=b"1 g 60 690 200 30 re f 0 g"), False),
    "under half a white box": (shown(after=b"1 g 60 690 20 30 re f"), False),
    "under a frame": (shown(after=b"0 G 60 690 200 30 re S"), False),
    "under a picture": (shown(after=b"200 0 0 30 60 690 cm /X Do"), True),
    "white on a picture with shades": (shown(before=b"q 100 0 0 30 60 690 cm /X Do Q 0.3 g"), False),
    "one point": (shown(size=1), True),
    "two points": (shown(size=2), False),
    "unpainted": (shown(before=b"3 Tr"), True),
    "unpainted over a picture": (shown(before=b"q 200 0 0 30 60 690 cm /X Do Q 3 Tr"), False),
    "unpainted beside a picture": (shown(before=b"q 200 0 0 30 60 400 cm /X Do Q 3 Tr"), True),
    "unpainted over its outline": (shown(before=b"0 g 74 702 8 6 re f 3 Tr"), False),
    "transparent": (shown(before=b"/Clear gs"), True),
    "white with an outline": (shown(before=b"1 g 0 G 0.5 w 2 Tr"), False),
    "off the page": (shown(x=700), True),
    "below the page": (shown(y=-30), True),
    "at the edge": (shown(y=-4), False),
    "in a layer that is on": (b"/OC /On BDC " + shown() + b" EMC", False),
    "in a layer that is off": (b"/OC /Off BDC " + shown() + b" EMC", True),
    "in black": (shown(), False),
}


def document(content: bytes, reader: str, **entries: bytes):
    data = pdf_showing(ADA + content, PICTURE, LAYER, LAYER, resources=RESOURCES, catalog=LAYERS, **entries)
    return read(data, reader=reader)


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("name", CASES)
def test_what_is_seen_and_what_is_not(name: str, reader: str) -> None:
    if reader == "pdfplumber" and name == "transparent":
        pytest.skip("pdfminer does not say how opaque a text is")
    content, hidden = CASES[name]
    page = document(content, reader).pages[0]
    assert [word.text for word in page.words] == (["Ada"] if hidden else ["Ada", "Oslo"])
    assert [word.text for word in page.hidden] == (["Oslo"] if hidden else [])


@pytest.mark.parametrize("reader", READERS)
def test_outside_the_crop_box(reader: str) -> None:
    page = document(shown(y=700) + shown(b"Bergen", y=200), reader, page=b"/CropBox [0 400 612 792]").pages[0]
    assert [word.text for word in page.hidden] == ["Bergen"]


@pytest.mark.parametrize("reader", READERS)
def test_under_a_box_of_a_form(reader: str) -> None:
    cover = form_of(b"1 g 60 690 200 30 re f")
    data = pdf_showing(ADA + shown() + b"/X Do", cover, resources=b"/XObject << /X 6 0 R >>")
    assert [word.text for word in read(data, reader=reader).pages[0].hidden] == ["Oslo"]


PAGE = PageContent(1, 100.0, 100.0, ())
OSLO = Word(0, 1, "Oslo", Box(10, 10, 30, 20), 18.0, color="#ffffff")


def painting(shade: int = 255, ink: int | None = None) -> Painting:
    """A page of one shade, with a spot of another where letters are."""
    shades = bytearray([shade] * 10_000)
    if ink is not None:
        shades[16 * 100 + 20] = ink
    return Painting(100, 100, 100, bytes(shades), 1.0)


@pytest.mark.parametrize(
    ("ink", "hidden"), [(None, True), (255 - CONTRAST + 1, True), (255 - CONTRAST, False), (0, False)]
)
def test_a_word_is_seen_by_its_contrast(ink: int | None, hidden: bool) -> None:
    assert bool(parted([OSLO], PAGE, lambda: painting(255, ink)).hidden) is hidden


@pytest.mark.parametrize(
    ("color", "asked"),
    [("#ffffff", True), (f"#{256 - CONTRAST:02x}{256 - CONTRAST:02x}{256 - CONTRAST:02x}", True), ("#f0f0f0", False)],
)
def test_a_page_is_painted_only_where_a_word_is_doubtful(color: str, asked: bool) -> None:
    def paint() -> Painting:
        calls.append(True)
        return painting()

    calls: list[bool] = []
    parted([replace(OSLO, color=color)], PAGE, paint)
    assert bool(calls) is asked


def test_what_cannot_be_painted_is_seen() -> None:
    assert parted([OSLO], PAGE, lambda: None).hidden == ()


@pytest.mark.parametrize(
    ("text", "color", "hidden"),
    [("Oslo", "#000000", True), ("Осло", "#000000", False), ("Осло", "#ffffff", True)],
)
def test_a_font_that_the_library_has_not_got_hides_nothing(text: str, color: str, hidden: bool) -> None:
    words = [replace(OSLO, text=text, color=color, font="Song")]
    assert bool(parted(words, PAGE, painting, layered=True).hidden) is hidden


def test_a_font_that_is_drawn_elsewhere_hides() -> None:
    there = Word(1, 1, "Осло", Box(10, 10, 30, 20), 18.0, font="Song", color="#000000")
    here = replace(there, id=2, box=Box(10, 60, 30, 70), baseline=68.0)
    assert parted([there, here], PAGE, lambda: painting(255, 0), layered=True).hidden == (here,)


@pytest.mark.parametrize(("size", "width", "hidden"), [(TINY, 4.0, True), (TINY, 4.1, False), (TINY + 0.1, 4.0, False)])
def test_tiny_type_and_bitmap_fonts_without_a_size(size: float, width: float, hidden: bool) -> None:
    word = replace(OSLO, size=size, box=Box(10, 10, 10 + width, 11), color="#000000")
    assert bool(parted([word], PAGE, painting).hidden) is hidden


def test_icons_and_what_runs_askew_are_left() -> None:
    words = [replace(OSLO, icon=True), replace(OSLO, id=1, askew=True)]
    assert parted(words, PAGE, painting).seen == tuple(words)


def test_a_fill_of_the_colour_of_the_text_is_doubtful_only_behind_it() -> None:
    dark = replace(OSLO, color="#101010")
    behind = replace(PAGE, fills=(Fill(Box(0, 0, 50, 50), "#101010"),))
    beside = replace(PAGE, fills=(Fill(Box(40, 0, 90, 50), "#101010"),))
    assert parted([dark], behind, lambda: painting(16)).hidden == (dark,)
    assert parted([dark], beside, lambda: painting(16)).hidden == ()
