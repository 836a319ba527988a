"""The annotations of a page that are print, for the second reader: those that the first takes, by their appearances.

An appearance is a form object that is moved and stretched into the box of its annotation. A field without one is passed
over: only PDFium sets its value.
"""

from __future__ import annotations

from collections.abc import Iterator

from pdfminer.pdfinterp import PDFPageInterpreter
from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import PDFStream, resolve1
from pdfminer.psparser import literal_name
from pdfminer.utils import MATRIX_IDENTITY, Matrix, apply_matrix_pt, mult_matrix

from cvparse.pdf.refusals import MOST_ANNOTATIONS

HIDDEN = 1 | 1 << 1 | 1 << 5  # flags: invisible, hidden, not to be viewed
PUSH_BUTTON = 1 << 16  # flag of a field
DEEPEST = 16  # parents of a field from which it inherits
Entries = dict[str, object]


def print_annotations(page: PDFPage, interpreter: PDFPageInterpreter) -> None:
    """Draw the fields and typed texts of a page as part of it."""
    for annotation in _entries_of(page.annots):
        drawn = _appearance(annotation) if _is_print(annotation) else None
        corners = _numbers(annotation.get("Rect"))
        bounds = _numbers(drawn.attrs.get("BBox")) if drawn else []
        if drawn is None or len(corners) != 4 or len(bounds) != 4:
            continue
        a, b, c, d, e, f = matrix if len(matrix := _numbers(drawn.attrs.get("Matrix"))) == 6 else MATRIX_IDENTITY
        own: Matrix = (a, b, c, d, e, f)
        resources = resolve1(drawn.attrs.get("Resources"))
        inner = resources if isinstance(resources, dict) else page.resources
        interpreter.dup().render_contents(inner, [drawn], ctm=mult_matrix(own, _into(corners, bounds, own)))


def _entries_of(annotations: object) -> Iterator[Entries]:
    listed = resolve1(annotations)
    for annotation in map(resolve1, listed if isinstance(listed, list) and len(listed) <= MOST_ANNOTATIONS else []):
        if isinstance(annotation, dict):
            yield annotation


def _is_print(annotation: Entries) -> bool:
    kind, flags = _name(annotation.get("Subtype")), resolve1(annotation.get("F"))
    if kind not in ("Widget", "FreeText") or (isinstance(flags, int) and flags & HIDDEN):
        return False
    type_of_field, more = _name(_inherited(annotation, "FT")), _inherited(annotation, "Ff")
    button = type_of_field == "Btn" and isinstance(more, int) and more & PUSH_BUTTON
    return type_of_field != "Sig" and not button


def _inherited(field: Entries, key: str) -> object:
    """An entry of a field, or of the nearest field above it that has one."""
    above: object = field
    for _ in range(DEEPEST):
        if not isinstance(above, dict):
            break
        if key in above:
            return resolve1(above[key])
        above = resolve1(above.get("Parent"))
    return None


def _appearance(annotation: Entries) -> PDFStream | None:
    """The normal appearance, in the state that the annotation is in."""
    looks = resolve1(annotation.get("AP"))
    normal = resolve1(looks.get("N")) if isinstance(looks, dict) else None
    if isinstance(normal, dict):
        normal = resolve1(normal.get(_name(annotation.get("AS"))))
    return normal if isinstance(normal, PDFStream) else None


def _into(corners: list[float], bounds: list[float], own: Matrix) -> Matrix:
    """The matrix that moves the bounds of a form, after its own matrix, into a box."""
    points = [apply_matrix_pt(own, (x, y)) for x in bounds[0::2] for y in bounds[1::2]]
    (left, width), (bottom, height) = ((min(edges), max(edges) - min(edges)) for edges in zip(*points, strict=True))
    x, y = min(corners[0::2]), min(corners[1::2])
    across = abs(corners[2] - corners[0]) / width if width else 1.0
    up = abs(corners[3] - corners[1]) / height if height else 1.0
    return across, 0, 0, up, x - left * across, y - bottom * up


def _numbers(value: object) -> list[float]:
    listed = resolve1(value)
    found = [resolve1(one) for one in listed] if isinstance(listed, list) else []
    return [float(one) for one in found if isinstance(one, int | float)]


def _name(value: object) -> str:
    found = resolve1(value)
    return str(literal_name(found)) if found is not None else ""
