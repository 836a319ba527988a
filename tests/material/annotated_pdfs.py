"""PDFs with annotations that print something: form fields, and text that was typed upon the page."""

from pdf_files import pdf_showing

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


def pdf_with_annotations(*entries: bytes, form: bytes | None = b"", page: bytes = b"") -> bytes:
    """A PDF that prints `Ada` and has these annotations, each 100 points wide; widgets are the fields of its form,
    which has further entries."""
    drawn = b"/Tx BMC q BT /F1 10 Tf 2 3 Td (Oslo) Tj ET Q EMC"
    shown = b"<< /Type /XObject /Subtype /Form /BBox [0 0 100 16] /Resources << /Font << /F1 5 0 R >> >> /Length %d >>"
    numbers = [b"%d 0 R" % number for number in range(7, 7 + len(entries))]
    fields = b" ".join(number for number, entry in zip(numbers, entries, strict=True) if b"/Widget" in entry)
    named = b"%s /DA (/F1 10 Tf 0 g) /DR << /Font << /F1 5 0 R >> >>" % (form or b"")
    return pdf_showing(
        b"BT /F1 10 Tf 72 740 Td (Ada) Tj ET",
        b"%s\nstream\n%s\nendstream" % (shown % len(drawn), drawn),
        *(b"<< /Type /Annot /Rect [100 700 200 716] /DA (/F1 10 Tf 0 g) %s >>" % entry for entry in entries),
        page=b"/Annots [%s] %s" % (b" ".join(numbers), page),
        catalog=b"/AcroForm << /Fields [%s] %s >>" % (fields, named) if form is not None else b"",
    )
