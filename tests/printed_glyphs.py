"""What both readers take from a page written by hand: text operators and the glyphs that they print.

The page has 612 by 792 points; Helvetica is 0.667 em wide in `A` and 0.556 em in `d` and `a`.
"""

from __future__ import annotations

from typing import NamedTuple

from cvparse.pdf.glyphs import Face


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
