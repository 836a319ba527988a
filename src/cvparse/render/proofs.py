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

KINDS = frozenset({*LABELS, SectionKind.PUBLICATIONS})
DERIVED = frozenset({"kind", "currency", "family", "given", "is_self"})
"""What print says whether or not a CV does; it counts only where the CV states it."""
OF_TERMS = frozenset({"start", "end"})
"""What the terms of a course say."""
_PLACE = re.compile(r"(?P<kind>[a-z]{4,14})\[(?P<number>\d{1,5})\](?P<inside>\..{1,80})?")


def misread(cv: CV, pdf: bytes) -> frozenset[Place]:
    """The entries of the CV that the PDF does not say as the CV does."""
    return frozenset(_misread(cv, pdf))


def _misread(cv: CV, pdf: bytes) -> Iterator[Place]:
    said = document_of(parse(pdf, provenance="none"))
    for difference in document_differences(document_of(cv), said):
        found = _PLACE.fullmatch(difference.path)
        if found is None or found["kind"] not in KINDS or difference.kind is DifferenceKind.MOVED:
            continue
        if difference.kind is DifferenceKind.ADDED and not found["inside"]:
            continue  # an entry that no entry of the CV is printed as
        kind, number, field = SectionKind(found["kind"]), int(found["number"]), difference.path.rpartition(".")[2]
        termed = kind is SectionKind.TEACHING and field in OF_TERMS and bool(cv.teaching[number].terms)
        if difference.expected is not None or not (field in DERIVED or termed):
            yield kind, number
