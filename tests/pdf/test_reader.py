import subprocess
import sys

import pytest
import typst

from cvparse.errors import (
    CvparseError,
    EncryptedFileError,
    LimitExceededError,
    NoTextLayerError,
    UnreadableFileError,
)
from cvparse.layout.types import Document, TextLayer, Word
from cvparse.pdf import reader as reader_module
from cvparse.pdf import refusals
from cvparse.pdf.reader import READERS, read
from pdf_files import pdf_attaching, pdf_showing, pdf_with

EACH_READER = pytest.mark.parametrize("reader", READERS)
PAGE = '#set page(width: 400pt, height: 300pt, margin: 40pt)\n#set text(size: 10pt, font: "Libertinus Serif")\n'
CV = [f"Line {number} of a short curriculum vitae" for number in range(20)]
PICTURE = '#image(bytes((200, 10, 10)), width: 300pt, format: (encoding: "rgb8", width: 1, height: 1))'
JPEG = bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffd9")
SCAN = (
    b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>"
    b"\nstream\n\xf0\nendstream"
)
UNSEEN = b"BT 3 Tr /F1 12 Tf 72 700 Td (Ada Byron) Tj ET"


def printed(source: str) -> bytes:
    return typst.compile((PAGE + source).encode())


def words(document: Document) -> list[Word]:
    return [word for page in document.pages for word in page.words]


def styles(document: Document) -> list[tuple[object, ...]]:
    return [
        (w.page, w.text, w.bold, w.italic, w.underlined, w.raised, w.icon, w.glued, w.color, w.link)
        for w in words(document)
    ]


@pytest.mark.parametrize(
    ("data", "error", "advice"),
    [
        (b"", UnreadableFileError, "download"),
        (JPEG, UnreadableFileError, "JPEG picture"),
        (b"PK\x03\x04" + bytes(40), UnreadableFileError, "export the CV as PDF"),
        (b"a letter to nobody", UnreadableFileError, "not a PDF"),
        (pdf_with(CV)[:300], UnreadableFileError, "download it again"),
        (b"%PDF-1.7\n" + bytes(200), UnreadableFileError, "download it again"),
        (pdf_with(CV, password="open sesame"), EncryptedFileError, "--password"),
        (pdf_with([]), NoTextLayerError, "OCR"),
        (printed(PICTURE), NoTextLayerError, "OCR"),
    ],
    ids=["empty", "jpeg", "zip", "text", "truncated", "header only", "encrypted", "no text", "picture"],
)
@EACH_READER
def test_a_bad_file_is_refused_in_one_line_that_says_what_to_do(data, error, advice, reader):
    with pytest.raises(error, match=advice) as refused:
        read(data, reader=reader)
    assert isinstance(refused.value, CvparseError)
    assert "\n" not in str(refused.value)


def test_a_path_that_is_no_file_is_refused(tmp_path):
    with pytest.raises(UnreadableFileError, match="does not exist"):
        read(tmp_path / "absent.pdf")
    with pytest.raises(UnreadableFileError, match="is a folder"):
        read(tmp_path)


@EACH_READER
def test_a_password_opens_an_encrypted_file(reader):
    data = pdf_with(CV, password="open sesame")
    assert words(read(data, reader=reader, password="open sesame"))[0].text == "Line"
    with pytest.raises(EncryptedFileError, match="does not open"):
        read(data, reader=reader, password="sesame")


@EACH_READER
def test_pages_are_chosen_and_counted(reader, monkeypatch):
    data = printed("one #pagebreak() two #pagebreak() three")
    assert [page.number for page in read(data, reader=reader, pages=range(2, 9)).pages] == [2, 3]
    with pytest.raises(UnreadableFileError, match="--pages"):
        read(data, reader=reader, pages=range(7, 9))
    monkeypatch.setattr(refusals, "MOST_PAGES", 2)
    with pytest.raises(LimitExceededError, match="the limit is 2"):
        read(data, reader=reader)


def test_a_file_that_is_too_large_is_refused(monkeypatch):
    monkeypatch.setattr(refusals, "MOST_BYTES", 10)
    with pytest.raises(LimitExceededError, match="pictures"):
        read(pdf_with(CV))


def test_an_unknown_reader_is_a_bug():
    with pytest.raises(ValueError, match="pdfium, pdfplumber"):
        read(pdf_with(CV), reader="poppler")


@EACH_READER
def test_text_laid_unseen_over_a_picture_is_ocr(reader):
    data = pdf_showing(b"q 612 0 0 792 0 0 cm /X Do Q " + UNSEEN, SCAN, resources=b"/XObject << /X 6 0 R >>")
    document = read(data, reader=reader)
    assert document.text_layer is TextLayer.OCR
    assert [word.text for word in words(document)] == ["Ada", "Byron"]


@EACH_READER
def test_unseen_text_without_a_picture_is_hidden_and_counted(reader):
    document = read(pdf_showing(UNSEEN), reader=reader)
    assert words(document) == []
    assert [word.text for word in document.all_words] == ["Ada", "Byron"]


@EACH_READER
@pytest.mark.parametrize(("catalog", "portfolio"), [(b"", False), (b"/Collection << /Type /Collection >>", True)])
def test_files_inside_a_file_are_named(reader, catalog, portfolio):
    document = read(pdf_attaching("cv.pdf", catalog=catalog), reader=reader)
    assert (document.attached, document.portfolio) == (("cv.pdf",), portfolio)
    assert not read(pdf_showing(UNSEEN, catalog=catalog), reader=reader).portfolio


@EACH_READER
def test_words_have_box_baseline_size_and_place(reader):
    document = read(pdf_with(["Ada Byron"]), reader=reader)
    word = words(document)[0]
    assert (document.pages[0].width, document.pages[0].height) == (612, 792)
    assert (word.id, word.page, word.text, word.font, word.size) == (0, 1, "Ada", "Helvetica", 11)
    assert word.baseline == pytest.approx(32)
    assert word.box.x0 == pytest.approx(72)
    assert word.box.x1 == pytest.approx(72 + 11 * (0.667 + 0.556 + 0.556), abs=0.05)
    assert word.box.top < word.baseline < word.box.bottom


MARKED = "A. Hu#super[\\*], B. Li#super[\\*†], _C. Guo_, *D. Xu*, #underline[E. Ye], #smallcaps[F. Po]"
PRINTS = {
    "markers": MARKED,
    "ligatures": 'efficient office #text(font: "New Computer Modern")[difficult flows] of Zürich, Łódź, Fernández',
    "links": '#link("https://example.org/a")[my page] and #link("mailto:ada@example.org")[ada\\@example.org]',
    "heading": '#text(14pt, weight: "bold")[Education] #v(-8pt) #line(length: 100%, stroke: 0.5pt)\nBorn 1815.',
    "letterspaced": "#text(tracking: 2pt)[HONOURS AND AWARDS]\n\nPrize of Note, Turin",
    "hyphens": '#set text(hyphenate: true, lang: "en")\n#block(width: 80pt)[Characterisation of internationalisation]',
    "columns": "#columns(2)[#lorem(60)]",
    "turned": "#place(right, rotate(90deg, reflow: true)[beside the page]) #rotate(-90deg, reflow: true)[up] on",
    "turned page": "#set page(flipped: true)\n#lorem(30)",
    "colours": '#text(fill: rgb("#1d5b79"))[blue] black #box(fill: yellow, inset: 3pt)[boxed]',
    "icons": "☎ 555-0101 ✉ ada\\@example.org • item → next",
}


@pytest.mark.parametrize("name", PRINTS)
def test_both_readers_see_the_same(name):
    data = printed(PRINTS[name])
    first, second = read(data), read(data, reader="pdfplumber")
    assert styles(first) == styles(second)
    assert len(styles(first)) > 1
    for one, other in zip(words(first), words(second), strict=True):
        assert (one.box.x0, one.baseline) == pytest.approx((other.box.x0, other.baseline), abs=0.5)
    for one, other in zip(first.pages, second.pages, strict=True):
        assert (len(one.rules), len(one.fills), len(one.links)) == (
            len(other.rules),
            len(other.fills),
            len(other.links),
        )


@EACH_READER
def test_a_change_of_style_parts_a_word(reader):
    found = words(read(printed(MARKED), reader=reader))
    shown = {(w.text, w.raised, w.glued) for w in found}
    assert {("Hu", False, False), ("*", True, True), (",", False, True), ("*†", True, True)} <= shown
    assert {w.text for w in found if w.italic} == {"C.", "Guo"}
    assert {w.text for w in found if w.bold} == {"D.", "Xu"}
    assert {w.text for w in found if w.underlined} == {"E.", "Ye"}


@EACH_READER
def test_a_rule_under_a_heading_underlines_nothing(reader):
    page = read(printed(PRINTS["heading"]), reader=reader).pages[0]
    assert [rule.horizontal for rule in page.rules] == [True]
    assert page.rules[0].box.width == pytest.approx(320, abs=1)
    assert not any(word.underlined for word in page.words)


@EACH_READER
def test_words_are_whole_in_spite_of_their_print(reader):
    texts = [w.text for w in words(read(printed(PRINTS["ligatures"]), reader=reader))]
    assert {"efficient", "office", "difficult", "flows", "Zürich,", "Fernández"} <= set(texts)
    texts = [w.text for w in words(read(printed(PRINTS["letterspaced"]), reader=reader))]
    assert texts == ["HONOURS", "AND", "AWARDS", "Prize", "of", "Note,", "Turin"]
    assert "internationalisa-" in [w.text for w in words(read(printed(PRINTS["hyphens"]), reader=reader))]


@EACH_READER
def test_links_icons_and_fills_are_seen(reader):
    linked = {w.text: w.link for w in words(read(printed(PRINTS["links"]), reader=reader))}
    assert linked["page"] == "https://example.org/a"
    assert linked["ada@example.org"] == "mailto:ada@example.org"
    assert linked["and"] is None
    assert {w.text for w in words(read(printed(PRINTS["icons"]), reader=reader)) if w.icon} == {"☎", "✉"}
    page = read(printed(PRINTS["colours"]), reader=reader).pages[0]
    assert page.words[0].color == "#1d5b79"
    assert len(page.fills) == 1


def test_a_library_is_loaded_only_by_its_reader():
    seen = "import sys, cvparse.pdf.reader; print([m for m in sys.modules if m.split('.')[0] in {0}])"
    libraries = {"pdfplumber", "pdfminer", "pypdfium2", "pypdfium2_raw", "PIL"}
    shown = subprocess.run(
        [sys.executable, "-c", seen.format(libraries)], capture_output=True, text=True, check=True
    ).stdout
    assert shown.strip() == "[]"


def refusing(error):
    def read_nothing(data, password, pages):
        raise error("it cannot be opened")

    return read_nothing


def test_pdfplumber_tries_where_pdfium_cannot_open_a_file(monkeypatch):
    plumber = reader_module._reader("pdfplumber")
    readers = {"pdfium": refusing(UnreadableFileError), "pdfplumber": plumber}
    monkeypatch.setattr(reader_module, "_reader", readers.__getitem__)
    assert words(read(pdf_with(CV)))[0].text == "Line"


@pytest.mark.parametrize(
    ("first", "error"),
    [("pdfplumber", UnreadableFileError), ("pdfium", EncryptedFileError), ("pdfium", LimitExceededError)],
)
def test_no_other_reader_tries_what_one_has_refused(monkeypatch, first, error):
    second = {"pdfium": "pdfplumber", "pdfplumber": "pdfium"}[first]
    readers = {first: refusing(error), second: refusing(ZeroDivisionError)}
    monkeypatch.setattr(reader_module, "_reader", readers.__getitem__)
    with pytest.raises(error):
        read(pdf_with(CV), reader=first)


def test_a_refusal_names_the_file_or_what_the_caller_calls_it(tmp_path):
    letter = tmp_path / "letter.pdf"
    letter.write_bytes(b"a letter to nobody")
    for source in (letter, str(letter)):
        with pytest.raises(UnreadableFileError, match=r"^/.*letter\.pdf is not a PDF"):
            read(source, name="the attachment")
    with pytest.raises(UnreadableFileError, match=r"^the attachment is not a PDF"):
        read(letter.read_bytes(), name="the attachment")


SAID = '#set text(lang: "en")\n= Posts\nLecturer, _University_ of Northwick\n== Talks\n- Rivers'


@EACH_READER
def test_what_the_file_says_of_itself_is_the_same_by_both_readers(reader):
    document = read(printed(SAID), reader=reader)
    assert [(mark.title, mark.level, mark.page) for mark in document.outline] == [("Posts", 1, 1), ("Talks", 2, 1)]
    assert [one.text for one in document.structure if one.level] == ["Posts", "Talks"]
    assert document.outline == read(printed(SAID)).outline
    assert document.structure == read(printed(SAID)).structure


@EACH_READER
def test_a_file_that_says_nothing_of_itself(reader):
    document = read(pdf_with(CV), reader=reader)
    assert (document.outline, document.structure) == ((), ())


HEBREW = """#set page(width: 500pt, height: 300pt, margin: 40pt)
#set text(dir: rtl, lang: "he", font: "Libertinus Serif", size: 11pt)
= השכלה
דוקטור בספרות עברית, אוניברסיטת הגליל (2011) #h(1fr) 2006–2011

Ada Example, ada\\@example.org, טלפון: 04-555

+ שלום, עולם
+ A plain line of English.
"""


@pytest.mark.parametrize("reader", READERS)
def test_a_page_that_runs_from_right_to_left(reader):
    page = read(typst.compile(HEBREW.encode()), reader=reader).pages[0]
    rows = {}
    for word in sorted(page.words, key=lambda word: word.box.x0):
        rows.setdefault(round(word.baseline), []).append(word)
    assert [" ".join(word.text for word in row) for _, row in sorted(rows.items())] == [
        "השכלה",
        "דוקטור בספרות עברית, אוניברסיטת הגליל (2011) 2006–2011",
        "Ada Example, ada@example.org, טלפון: 04-555",
        "1. שלום, עולם",
        "2. A plain line of English.",
    ]
    assert [row[0].box.x0 for row in rows.values()] == pytest.approx([40] * 5, abs=0.5)
    (date,) = [word for word in page.words if word.text == "2006–2011"]
    assert (date.box.x1, date.place.x0) == (pytest.approx(460, abs=0.5), pytest.approx(40, abs=0.5))
