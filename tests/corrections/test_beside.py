"""Where the corrections of a PDF lie."""

from pathlib import Path

import pytest

from cvparse.corrections.beside import path_beside


@pytest.mark.parametrize(
    ("pdf", "expected"),
    [
        ("cv.pdf", "cv.corrections.json"),
        ("a.b/ada.v2.PDF", "a.b/ada.v2.corrections.json"),
        (".", ".corrections.json"),  # a folder, which the reader refuses with a line of its own
    ],
)
def test_it_lies_beside_the_pdf(pdf, expected):
    assert path_beside(Path(pdf)) == Path(expected)
