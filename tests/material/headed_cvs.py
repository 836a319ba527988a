"""CVs whose headings are set larger than their text, as PDF: for tests that need headings that no list knows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pdf_files import pdf_showing

BODY = 11
HEADING = 15
PITCH = 16


def headed_cv(name: str, sections: Mapping[str, Sequence[str]], *, heading: int = HEADING, left: int = 72) -> bytes:
    """A CV of one person, with a post, a degree and these sections; `heading` is the size of the headings in points."""
    mail = f"{name.split(maxsplit=1)[0].lower()}@example.org"
    usual = {
        "Experience": ["Professor, Example University, 2015 - 2020"],
        "Education": ["Ph.D. in Botany, Example University, 2014"],
    }
    rows = [(20, name, 20), (BODY, mail, PITCH)]
    for title, lines in {**usual, **sections}.items():
        rows += [(heading, title, 2 * PITCH), *((BODY, line, PITCH) for line in lines)]
    shown, y = [], 770
    for size, text, gap in rows:
        y -= gap
        shown.append(f"BT /F1 {size} Tf {left} {y} Td ({text}) Tj ET")
    return pdf_showing("\n".join(shown).encode("latin-1"))
