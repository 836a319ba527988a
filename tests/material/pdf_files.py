"""The smallest PDFs that show what the command is given: text, no text, a password."""

import hashlib
from typing import NamedTuple

from cvparse.pdf.glyphs import Face

PADDING = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
FILE_ID = b"0123456789abcdef"
PERMISSIONS = -4


def pdf_with(lines: list[str], password: str | None = None, font: str = "Helvetica") -> bytes:
    """A PDF of one page with these lines of text, asking for the password where one is given, in a standard font."""
    shown = "".join(f"BT /F1 11 Tf 72 {760 - 16 * n} Td ({line}) Tj ET\n" for n, line in enumerate(lines)).encode()
    key = _key(password) if password is not None else None
    stream = _rc4(_object_key(key, 4), shown) if key else shown
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /%s /Encoding /WinAnsiEncoding >>" % font.encode(),
    ]
    trailer = b""
    if key and password is not None:
        owner, user = _owner(password), _rc4(key, PADDING)
        objects.append(
            b"<< /Filter /Standard /V 1 /R 2 /P %d /O <%s> /U <%s> >>"
            % (PERMISSIONS, owner.hex().encode(), user.hex().encode())
        )
        trailer = b" /Encrypt 6 0 R /ID [<%s> <%s>]" % (FILE_ID.hex().encode(), FILE_ID.hex().encode())
    return _file(objects, trailer)


def pdf_showing(content: bytes, *more: bytes, page: bytes = b"", resources: bytes = b"", catalog: bytes = b"") -> bytes:
    """A PDF of one page with this content; `F1` is Helvetica. Further objects count from 6.

    `page`, `resources` and `catalog` are further entries of these dictionaries.
    """
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R %s >>" % catalog,
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> %s >> %s >>" % (resources, page),
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        *more,
    ]
    return _file(objects, b"")


APPEARANCE = b" /AP << /N 6 0 R >>"
"""The entry of an annotation by which it prints `Oslo`, in 10 points."""

FIELD = b"/Subtype /Widget /T (a) /V (Oslo)"
TEXT_FIELD = FIELD + b" /FT /Tx"
BUTTON = FIELD + b" /FT /Btn /Ff %d" % (1 << 16) + APPEARANCE

PRINTED_ANNOTATIONS = {
    "field": (TEXT_FIELD + APPEARANCE, "Oslo"),
    "field to be printed": (TEXT_FIELD + b" /F 4" + APPEARANCE, "Oslo"),
    "typed text": (b"/Subtype /FreeText /Contents (Oslo)" + APPEARANCE, "Oslo"),
    "box that is ticked": (FIELD + b" /FT /Btn /AS /On /AP << /N << /On 6 0 R >> >>", "Oslo"),
    "box that is not": (FIELD + b" /FT /Btn /AS /Off /AP << /N << /On 6 0 R >> >>", ""),
    "typed text without an appearance": (b"/Subtype /FreeText /Contents (Oslo)", ""),
    "invisible": (TEXT_FIELD + b" /F 1" + APPEARANCE, ""),
    "hidden": (TEXT_FIELD + b" /F 2" + APPEARANCE, ""),
    "not to be viewed": (TEXT_FIELD + b" /F 36" + APPEARANCE, ""),
    "button": (BUTTON, ""),
    "signature": (FIELD + b" /FT /Sig" + APPEARANCE, ""),
    "note": (b"/Subtype /Text /Contents (Oslo)" + APPEARANCE, ""),
    "stamp": (b"/Subtype /Stamp /Contents (Oslo)" + APPEARANCE, ""),
    "link": (b"/Subtype /Link /A << /S /URI /URI (https://example.org) >>" + APPEARANCE, ""),
}
"""The entries of an annotation, and what both readers find printed."""


def pdf_with_annotations(
    *entries: bytes, form: bytes | None = b"", page: bytes = b"", bounds: bytes = b"/BBox [0 0 100 16]"
) -> bytes:
    """A PDF that prints `Ada` and has these annotations, each 100 points wide; widgets are the fields of its form,
    which has further entries. `bounds` are the entries that say where the appearance lies."""
    drawn = b"/Tx BMC q BT /F1 10 Tf 2 3 Td (Oslo) Tj ET Q EMC"
    shown = b"<< /Type /XObject /Subtype /Form %s /Resources << /Font << /F1 5 0 R >> >> /Length %d >>"
    numbers = [b"%d 0 R" % number for number in range(7, 7 + len(entries))]
    fields = b" ".join(number for number, entry in zip(numbers, entries, strict=True) if b"/Widget" in entry)
    named = b"%s /DA (/F1 10 Tf 0 g) /DR << /Font << /F1 5 0 R >> >>" % (form or b"")
    return pdf_showing(
        b"BT /F1 10 Tf 72 740 Td (Ada) Tj ET",
        b"%s\nstream\n%s\nendstream" % (shown % (bounds, len(drawn)), drawn),
        *(b"<< /Type /Annot /Rect [100 700 200 716] /DA (/F1 10 Tf 0 g) %s >>" % entry for entry in entries),
        page=b"/Annots [%s] %s" % (b" ".join(numbers), page),
        catalog=b"/AcroForm << /Fields [%s] %s >>" % (fields, named) if form is not None else b"",
    )


def pdf_attaching(*names: str, catalog: bytes = b"") -> bytes:
    """A PDF that prints `Ada` and holds empty files of these names."""
    numbers = range(6, 6 + len(names))
    tree = b" ".join(b"(%d) %d 0 R" % (number, number) for number in numbers)
    texts = [b"<FEFF%s>" % name.encode("utf-16-be").hex().encode() if name else b"()" for name in names]
    holder = 6 + len(names)
    specs = [b"<< /Type /Filespec /F %s /UF %s /EF << /F %d 0 R >> >>" % (text, text, holder) for text in texts]
    return pdf_showing(
        b"BT /F1 10 Tf 72 740 Td (Ada) Tj ET",
        *specs,
        b"<< /Type /EmbeddedFile /Length 0 >>\nstream\n\nendstream",
        catalog=b"/Names << /EmbeddedFiles << /Names [%s] >> >> %s" % (tree, catalog),
    )


def form_of(content: bytes, resources: bytes = b"") -> bytes:
    """A form object of the size of the page."""
    return _form(b"/Resources << %s >>" % resources, content)


def form_bomb(depth: int = 28) -> bytes:
    """A PDF of one page that is small in the file: each of its forms shows the next one twice."""
    forms = [
        _form(b"/Resources << /XObject << /X %d 0 R >> >>" % number, b"/X Do /X Do") for number in range(6, 5 + depth)
    ]
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
        b" /Resources << /XObject << /X 5 0 R >> >> >>",
        b"<< /Length 5 >>\nstream\n/X Do\nendstream",
        *forms,
        _form(b"/Resources << >>", b"0 0 m 9 9 l S"),
    ]
    return _file(objects, b"")


def same_page_often(pages: int) -> bytes:
    """A PDF whose pages, each full of text, are one and the same description: it is small, and takes long to read."""
    line = "(Words of a sample that go on and on, for the whole width of a page that is full) Tj 0 -7 Td"
    shown = f"BT /F1 6 Tf 30 780 Td {' '.join([line] * 100)} ET".encode()
    kids = b" ".join(b"%d 0 R" % number for number in range(5, 5 + pages))
    page = (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 3 0 R"
        b" /Resources << /Font << /F1 4 0 R >> >> >>"
    )
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, pages),
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(shown), shown),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        *[page] * pages,
    ]
    return _file(objects, b"")


def pdf_asking_for_more() -> bytes:
    """A CV that wants a page fetched, a program run, its text read from elsewhere, and a form sent."""
    lines = ("Ada Example", "EXPERIENCE", "Professor, Example University, 2015 - 2020", "EDUCATION", "Ph.D., 2014")
    shown = "".join(f"BT /F1 11 Tf 72 {760 - 16 * n} Td ({line}) Tj ET\n" for n, line in enumerate(lines)).encode()
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /URI /URI (http://example.org/open) >>"
        b" /AA << /WC << /S /Launch /F (/bin/sh) >> >> >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents [4 0 R 6 0 R] /Annots [7 0 R]"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(shown), shown),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Length 0 /F << /FS /URL /F (http://example.org/stream) >> >>\nstream\n\nendstream",
        b"<< /Type /Annot /Subtype /Link /Rect [72 750 200 770]"
        b" /A << /S /SubmitForm /F << /FS /URL /F (http://example.org/submit) >> >> >>",
    ]
    return _file(objects, b"")


def _form(resources: bytes, content: bytes) -> bytes:
    """A form object of the size of the page."""
    head = b"<< /Type /XObject /Subtype /Form /BBox [0 0 612 792] %s /Length %d >>" % (resources, len(content))
    return b"%s\nstream\n%s\nendstream" % (head, content)


def pdf_without_map(codes: list[int], readable: str) -> bytes:
    """A PDF of one page with glyphs of a font that maps its numbers to no characters, and a line that can be read."""
    shown = b"BT /F1 12 Tf 72 700 Td <%s> Tj ET BT /F2 12 Tf 72 660 Td (%s) Tj ET" % (
        "".join(f"{code:04x}" for code in codes).encode(),
        readable.encode(),
    )
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R /F2 8 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(shown), shown),
        b"<< /Type /Font /Subtype /Type0 /BaseFont /AAAAAA+Song /Encoding /Identity-H /DescendantFonts [6 0 R] >>",
        b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /AAAAAA+Song /DW 1000 /FontDescriptor 7 0 R"
        b" /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
        b"<< /Type /FontDescriptor /FontName /AAAAAA+Song /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0"
        b" /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    return _file(objects, b"")


def _file(objects: list[bytes], trailer: bytes) -> bytes:
    out = bytearray(b"%PDF-1.4\n")
    offsets = []
    for number, content in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    out += b"trailer\n<< /Size %d /Root 1 0 R%s >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, trailer, table)
    return bytes(out)


def _padded(password: str) -> bytes:
    return (password.encode() + PADDING)[:32]


def _owner(password: str) -> bytes:
    return _rc4(hashlib.md5(_padded(password)).digest()[:5], _padded(password))


def _key(password: str) -> bytes:
    permissions = (PERMISSIONS & 0xFFFFFFFF).to_bytes(4, "little")
    return hashlib.md5(_padded(password) + _owner(password) + permissions + FILE_ID).digest()[:5]


def _object_key(key: bytes, number: int) -> bytes:
    return hashlib.md5(key + number.to_bytes(3, "little") + b"\0\0").digest()[:10]


def _rc4(key: bytes, data: bytes) -> bytes:
    state = list(range(256))
    j = 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    out, i, j = bytearray(), 0, 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)


class Printed(NamedTuple):
    """Operators of a text, its glyphs as text with left edge, right edge and baseline, and the face of the first."""

    operators: bytes
    glyphs: tuple[tuple[str, float, float, float], ...]
    face: Face
    page: bytes = b""


ADA = (("A", 72, 78.67, 92), ("d", 78.67, 84.23, 92), ("a", 84.23, 89.79, 92))
A = ADA[:1]
PLAIN = Face("Helvetica", 10.0)

PRINTED = {
    "plain": Printed(b"/F1 10 Tf 72 700 Td (Ada) Tj", ADA, PLAIN),
    "two texts": Printed(b"/F1 10 Tf 72 700 Td (A) Tj 0 -20 Td (A) Tj", (*A, ("A", 72, 78.67, 112)), PLAIN),
    "size in the matrix": Printed(b"/F1 1 Tf 10 0 0 10 72 700 Tm (A) Tj", A, PLAIN),
    "higher than wide": Printed(b"/F1 10 Tf 1 0 0 2 72 700 Tm (A) Tj", A, Face("Helvetica", 20.0)),
    "condensed": Printed(b"/F1 10 Tf 50 Tz 72 700 Td (A) Tj", (("A", 72, 75.335, 92),), PLAIN),
    "raised": Printed(b"/F1 10 Tf 3 Ts 72 700 Td (A) Tj", (("A", 72, 78.67, 89),), PLAIN),
    "spaced out": Printed(b"/F1 10 Tf 5 Tc 72 700 Td (Aa) Tj", (*A, ("a", 83.67, 89.23, 92)), PLAIN),
    "red": Printed(b"1 0 0 rg /F1 10 Tf 72 700 Td (A) Tj", A, Face("Helvetica", 10.0, color="#ff0000")),
    "white": Printed(b"1 g /F1 10 Tf 72 700 Td (A) Tj", A, Face("Helvetica", 10.0, color="#ffffff")),
    "filled and stroked": Printed(b"2 Tr /F1 10 Tf 72 700 Td (A) Tj", A, Face("Helvetica", 10.0, bold=True)),
    "stroked": Printed(b"1 Tr /F1 10 Tf 72 700 Td (A) Tj", A, PLAIN),
    "invisible": Printed(b"3 Tr /F1 10 Tf 72 700 Td (A) Tj", A, Face("Helvetica", 10.0, visible=False)),
    "sheared": Printed(b"/F1 10 Tf 1 0 0.12 1 72 700 Tm (A) Tj", A, Face("Helvetica", 10.07, italic=True)),
    "sheared a little": Printed(b"/F1 10 Tf 1 0 0.08 1 72 700 Tm (A) Tj", A, Face("Helvetica", 10.03)),
    "upwards": Printed(
        b"/F1 10 Tf 0 1 -1 0 300 400 Tm (A) Tj", (("A", -392, -385.33, 300),), Face("Helvetica", 10.0, turn=3)
    ),
    "downwards": Printed(
        b"/F1 10 Tf 0 -1 1 0 300 400 Tm (A) Tj", (("A", 392, 398.67, -300),), Face("Helvetica", 10.0, turn=1)
    ),
    "turned page": Printed(
        b"/F1 10 Tf 72 700 Td (A) Tj", (("A", 72, 78.67, -700),), Face("Helvetica", 10.0, turn=1), b"/Rotate 90"
    ),
    "text along a turned page": Printed(
        b"/F1 10 Tf 0 1 -1 0 300 400 Tm (A) Tj", (("A", 400, 406.67, 300),), PLAIN, b"/Rotate 90"
    ),
    "cropped page": Printed(b"/F1 10 Tf 72 700 Td (A) Tj", (("A", 62, 68.67, 72),), PLAIN, b"/CropBox [10 20 600 772]"),
}
"""What both readers take from the same operators of a page of 612 by 792 points. Helvetica is 0.667 em wide in `A` and
0.556 em in `d` and `a`."""
