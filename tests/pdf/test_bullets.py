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
