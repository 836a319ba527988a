"""Which entries of a printed CV are read otherwise than they were meant: what a proof-reader marks.

The print is read as any PDF is and compared with the CV field by field. What a CV leaves out and print says by itself
(the family name within a name, the language) is no fault. It says only where; how such an entry is printed then, the
printers decide.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvparse.compare.diff import DifferenceKind, document_differences
from cvparse.compare.documents import document_of
from cvparse.model import CV, SectionKind
from cvparse.pipeline import parse
from cvparse.render.document import Place
from cvparse.render.labelled import LABELS

NOWHERE = (DifferenceKind.ADDED, DifferenceKind.MOVED)
_PLACE = re.compile(r"(?P<kind>[a-z]{4,14})\[(?P<number>\d{1,5})\](?:\.(?P<field>[a-z_]{1,20}))?")


def misread(cv: CV, pdf: bytes) -> frozenset[Place]:
    """The entries of the CV that the PDF does not say as the CV does."""
    return frozenset(_misread(cv, pdf))


def _misread(cv: CV, pdf: bytes) -> Iterator[Place]:
    said = document_of(parse(pdf, provenance="none"))
    for difference in document_differences(document_of(cv), said):
        found = _PLACE.match(difference.path)
        if found is None or found["kind"] not in LABELS or difference.kind in NOWHERE:
            continue
        kind = SectionKind(found["kind"])
        if difference.expected is not None or found["field"] in LABELS[kind]:
            yield kind, int(found["number"])
