"""Bullets that are letters to the file."""

import pytest

from cvparse.pdf.characters import UNKNOWN
from cvparse.pdf.glyphs import Face, Glyph, PageContent
from cvparse.pdf.signs.bullets import with_bullets

TEXT, COURIER = Face("TimesNewRomanPSMT", 10.0), Face("CourierNewPSMT", 10.0)


def printed(x: float, y: float, text: str, face: Face = TEXT) -> list[Glyph]:
    return [Glyph(sign, x + 5 * n, x + 5 * n + 5, y, face) for n, sign in enumerate(text)]


def page(
    sign: str = "o",
    lines: int = 3,
    *,
    face: Face = COURIER,
    text: str = "Lund",
    gap: float = 13.0,
    step: float = 0.0,
    before: str = "",
) -> PageContent:
    """Lines that open with a sign, each a step further in than the one above."""
    glyphs: list[Glyph] = []
    for line in range(lines):
        x, y = 100.0 + step * line, 100.0 + 12 * line
        glyphs += [*printed(x - 40, y, before), *printed(x, y, sign, face), Glyph(" ", x + 5, x + 5, y, face)]
        glyphs += printed(x + 5 + gap, y, text)
    return PageContent(1, 600, 800, tuple(glyphs))


def signs(*pages: PageContent) -> str:
    return "".join(glyph.text for page in with_bullets(pages) for glyph in page.glyphs if glyph.text in "•◦")


@pytest.mark.parametrize(
    ("printed_page", "expected"),
    [
        (page(), "◦◦◦"),
        (page("n", face=Face("Wing-Dings2", 10.0)), "•••"),
        (page(UNKNOWN, face=TEXT), "•••"),
        (page("€", face=TEXT), "•••"),
        (page("€", face=TEXT, text="500"), ""),
        (page("»", face=TEXT), "•••"),
        (page("»", 2, face=TEXT), ""),
        (page("»", face=TEXT, gap=1.5), "•••"),
        (page("»", face=TEXT, gap=1.4), ""),  # `»Lund«` is a quotation
        (page("→", face=TEXT), "•••"),
        (page("+", face=TEXT, text="500"), ""),
        (page("«", face=TEXT), ""),  # French opens its quotations with a blank behind them
        (page(lines=2), ""),
        (page(face=TEXT), ""),
        (page(face=Face("TimesNewRomanPS-BoldMT", 10.0)), ""),
        (page("A"), ""),
        (page("3"), ""),
        (page("on"), ""),
        (page(gap=2.4), ""),
        (page(gap=2.5), "◦◦◦"),
        (page(gap=40.0), "◦◦◦"),
        (page(gap=40.1), ""),
        (page(step=4.0), ""),
        (page(before="and "), "◦◦◦"),
        (page(before="there"), ""),
        (page(face=COURIER._replace(icon=True)), ""),
    ],
)
def test_which_signs_are_bullets(printed_page: PageContent, expected: str) -> None:
    assert signs(printed_page) == expected


def test_lines_of_a_list_may_stand_on_several_pages() -> None:
    assert signs(page(lines=2), page(lines=1)) == "◦◦◦"


def test_a_document_without_them_is_the_same() -> None:
    pages = [page(lines=2)]
    assert with_bullets(pages) is pages
