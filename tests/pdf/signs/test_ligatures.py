"""Ligatures without a name."""

import pytest

from cvparse.pdf.characters import UNKNOWN
from cvparse.pdf.glyphs import Face, Glyph, PageContent
from cvparse.pdf.signs.ligatures import with_ligatures

FACE = Face("Song", 10.0)
WIDE = {"?": 8.0, "!": 5.5, ";": 5.5}
KNOWN = frozenset({"office", "scientific", "field", "fling", "filing"})


def page(text: str, sign: str = UNKNOWN, face: Face = FACE) -> PageContent:
    """A line in which `?`, `!` and `;` are unknown signs: a wide one, and two narrow ones."""
    glyphs, x = [], 0.0
    for letter in text:
        width = WIDE.get(letter, 5.0)
        glyphs.append(Glyph(sign if letter in WIDE else letter, x, x + width, 100.0, face))
        x += width
    return PageContent(1, 600, 800, tuple(glyphs))


def solved(*pages: PageContent) -> str:
    return " ".join("".join(glyph.text for glyph in page.glyphs) for page in with_ligatures(pages, lambda _: KNOWN))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("o?ce", "office"),
        ("scienti!c results", "scientific results"),
        ("scienti!c re!t", "scientific refit"),
        ("o?ce, a scienti!c one", "office, a scientific one"),
        ("a reef and re?", f"a reef and re{UNKNOWN}"),
        ("coffee and co?ee", "coffee and coffee"),
        ("?", UNKNOWN),
        ("o?", f"o{UNKNOWN}"),
        ("o??ce", f"o{UNKNOWN}{UNKNOWN}ce"),
        ("!eld !ing", f"{UNKNOWN}eld {UNKNOWN}ing"),
        ("!eld !ling !ing", f"{UNKNOWN}eld {UNKNOWN}ling {UNKNOWN}ing"),
        ("!eld !ling scienti!c !ing", "field filing scientific fiing"),
        ("!ling of re!ts", "filing of refits"),
        ("o? ce", f"o{UNKNOWN} ce"),
    ],
)
def test_words_solve_a_sign(text: str, expected: str) -> None:
    assert solved(page(text)) == expected


@pytest.mark.parametrize("sign", ["‹", "›", "‚", "¸", "˛"])
def test_signs_of_another_encoding_inside_words(sign: str) -> None:
    assert solved(page("o?ce", sign)) == "office"


def test_a_sign_that_is_named_stays() -> None:
    assert solved(page("o?ce", "§")) == "o§ce"


def test_a_sign_is_solved_for_the_whole_document_and_its_own_font() -> None:
    other = Face("Other", 10.0)
    assert solved(page("o?ce"), page("ne?st"), page("ne?st", face=other)) == f"office neffist ne{UNKNOWN}st"


@pytest.mark.parametrize(("moved", "expected"), [(1.3, "office"), (1.4, f"o{UNKNOWN}ce")])
def test_a_gap_parts_words(moved: float, expected: str) -> None:
    first, *rest = page("o?ce").glyphs
    apart = [glyph._replace(x0=glyph.x0 + moved, x1=glyph.x1 + moved) for glyph in rest]
    assert solved(PageContent(1, 600, 800, (first, *apart))) == expected


def test_nothing_is_asked_where_all_signs_are_named() -> None:
    def known(_: str) -> frozenset[str]:
        raise AssertionError

    plain = [page("office")]
    assert with_ligatures(plain, known) is plain
    alone = [page("a ? b")]
    assert with_ligatures(alone, known) is alone
