"""Where the corrections of a PDF are kept: `cv.corrections.json` beside `cv.pdf`.

It reads nothing and loads nothing, since most PDFs have no such file.
"""

from __future__ import annotations

from pathlib import Path

ENDING = ".corrections.json"


def path_beside(pdf: Path) -> Path:
    """Where the corrections of a PDF are kept.

    >>> path_beside(Path("cvs/ada.example.pdf")).name
    'ada.example.corrections.json'
    """
    return pdf.parent / (pdf.stem + ENDING)
