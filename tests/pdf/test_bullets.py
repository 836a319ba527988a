import pytest

from cvparse.pdf.bullets import with_drawn_bullets
from cvparse.pdf.drawing import Stroke, rules_and_fills
from cvparse.pdf.glyphs import Face, Glyph

FACE = Face("Serif", 10.0)


def line(text: str, x: float, y: float = 100.0) -> list[Glyph]:
    return [Glyph(sign, x + 5 * n, x + 5 * n + 5, y, FACE) for n, sign in enumerate(text)]


def dot(x: float, y: float = 97.0, width: float = 3.0, fill: str | None = "#000000", curved: bool = True) -> Stroke:
    half = width / 2
    points = ((x - half, y), (x, y - half), (x + half, y), (x, y + half))
    return Stroke(points, fill, "#000000", 0.5, closed=True, curved=curved)


def texts(glyphs: tuple[Glyph, ...]) -> str:
    return "".join(glyph.text for glyph in glyphs)


def test_a_disc_before_a_line_is_a_bullet_of_that_line() -> None:
    found = with_drawn_bullets([*line("Name", 50, 60), *line("Prize", 70)], [dot(60)])
    assert texts(found) == "Name•Prize"
    assert found[4].y == 100.0


def test_an_empty_circle_and_a_square_are_bullets_too() -> None:
    assert texts(with_drawn_bullets(line("Prize", 70), [dot(60, fill=None)])) == "◦Prize"
    assert texts(with_drawn_bullets(line("Prize", 70), [dot(60, curved=False)])) == "▪Prize"


def test_separators_ratings_and_icons_are_none() -> None:
    assert texts(with_drawn_bullets([*line("Oslo", 30), *line("Norway", 60)], [dot(55)])) == "OsloNorway"
    assert texts(with_drawn_bullets(line("Prize", 90), [dot(60), dot(65), dot(70)])) == "Prize"
    assert texts(with_drawn_bullets(line("Prize", 70), [dot(60, width=9)])) == "Prize"
    assert texts(with_drawn_bullets(line("Prize", 70), [dot(60, y=130)])) == "Prize"


def test_curves_are_no_rules() -> None:
    assert rules_and_fills([dot(60)], 600) == ((), ())


def disc(x0: float, top: float, width: float, height: float | None = None, **colours: str | None) -> Stroke:
    """A disc by its left and upper edge."""
    x1, bottom = x0 + width, top + (width if height is None else height)
    colour = {"fill": "#000000", "line": "#000000", **colours}
    corners = ((x0, top), (x1, top), (x1, bottom), (x0, bottom))
    return Stroke(corners, colour["fill"], colour["line"], 0.5, closed=True, curved=True)


@pytest.mark.parametrize(
    ("drawn", "found"),
    [
        (disc(60, 96, 3), True),
        (disc(60, 97, 1.5), True),  # 0.15 em
        (disc(60, 97, 1.4), False),
        (disc(60, 94, 6.5), True),  # 0.65 em
        (disc(60, 94, 6.75), False),
        (disc(60, 95, 4, 5), True),  # a fifth higher than wide
        (disc(60, 95, 4, 5.25), False),
        (disc(60, 95, 5, 4), True),
        (disc(42, 96, 3), True),  # two and a half em before the text
        (disc(41.5, 96, 3), False),
        (disc(68, 96, 3), True),  # it may reach 0.1 em into the text
        (disc(68.5, 96, 3), False),
        (disc(60, 91, 2), True),  # its middle is as high as a capital
        (disc(60, 90.5, 2), False),
        (disc(60, 100.5, 2), True),  # or as low as a comma
        (disc(60, 101, 2), False),
        (disc(60, 96, 3, line=None), True),
        (disc(60, 96, 3, fill=None), True),
        (disc(60, 96, 3, fill=None, line=None), False),
        (disc(60, 96, 0), False),
    ],
)
def test_a_dot_is_a_bullet_by_its_size_and_place(drawn: Stroke, found: bool) -> None:
    """The text begins at 70 on the baseline 100, in 10 points."""
    assert (texts(with_drawn_bullets(line("Prize", 70), [drawn]))[0] in "•◦") is found


@pytest.mark.parametrize(
    ("other", "found"),
    [
        (Glyph("x", 43, 48, 100, FACE), False),  # 1.2 em before the dot
        (Glyph("x", 42.5, 47.5, 100, FACE), True),
        (Glyph("x", 60, 65, 100, FACE), True),  # over the dot
        (Glyph("x", 43, 48, 120, FACE), True),  # on another line
        (Glyph(" ", 43, 48, 100, FACE), True),
        (Glyph("x", 43, 48, 100, Face("Serif", 10.0, turn=1)), True),
    ],
)
def test_a_letter_close_before_a_dot_makes_it_a_separator(other: Glyph, found: bool) -> None:
    assert ("•" in texts(with_drawn_bullets([other, *line("Prize", 70)], [disc(60, 96, 3)]))) is found


@pytest.mark.parametrize(
    ("other", "found"),
    [
        (disc(45, 96, 3), False),  # 1.2 em before the dot
        (disc(44.5, 96, 3), True),
        (disc(45, 97.5, 3), False),  # 0.15 em lower
        (disc(45, 98, 3), True),
        (disc(68, 96, 3), False),
    ],
)
def test_dots_in_a_row_are_a_rating(other: Stroke, found: bool) -> None:
    assert ("•" in texts(with_drawn_bullets(line("Prize", 80), [disc(60, 96, 3), other]))) is found


def test_a_bullet_stands_before_the_first_letter_of_its_line_not_before_a_blank() -> None:
    glyphs = [Glyph(" ", 65, 70, 100, FACE), *line("Prize", 70)]
    assert texts(with_drawn_bullets(glyphs, [disc(60, 96, 3)])) == " •Prize"


def test_no_bullet_is_wider_than_twelve_points() -> None:
    large = [Glyph("P", 70, 90, 100, Face("Serif", 40.0))]
    assert len(with_drawn_bullets(large, [disc(50, 80, 12)])) == 2
    assert len(with_drawn_bullets(large, [disc(50, 80, 12.5)])) == 1
