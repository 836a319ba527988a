"""Which texts could be headings: all that are printed, in reading order, each with its place, style and meaning."""

import pytest

from cvparse.lexicon import load
from cvparse.model import SectionKind
from cvparse.sections.candidates import LONGEST_READ, Place, StyleKey, candidates_of, holds_year, is_year, remark_start
from cvparse.sections.heading_meaning import Certainty, Meaning
from cvparse.text.styled import EMPTY
from layouts import Row, bold, heading, layout

LEXICON = load(("en",))
ICON = "\ufffc"


def texts(*rows: Row | str) -> list[tuple[str, Place, tuple[int, ...]]]:
    return [(c.text, c.place, c.rows) for c in candidates_of(layout(*rows), LEXICON)]


def certainty(text: str) -> Certainty:
    (found,) = candidates_of(layout(text), LEXICON)
    return found.meaning.certainty


@pytest.mark.parametrize(
    "text", ["2024", "2019–2021", "1999 / 2000", "2019 - present", "2019-21", "2019–22:", " 2019 "]
)
def test_a_year_alone(text):
    assert is_year(text)


@pytest.mark.parametrize("text", ["1850", "2024a", "May 2024", "2019-12", "2019 – 2021 Lund", "12019", ""])
def test_no_year_alone(text):
    assert not is_year(text)


@pytest.mark.parametrize(("text", "holds"), [("May 2019.", True), ("1999", True), ("12019", False), ("20191", False)])
@pytest.mark.parametrize("other", ["", "Lund "])
def test_a_year_in_a_text(other, text, holds):
    assert holds_year(other + text) is holds


def test_every_text_is_a_candidate_in_reading_order():
    rows = [Row("Lund", side="Work", margin="2019", aside="Oslo"), "• and was granted leave.", Row("", margin="x"), " "]
    assert texts(*rows) == [
        ("Work", Place.SIDE, (0,)),
        ("2019", Place.MARGIN, (0,)),
        ("Lund", Place.BODY, (0,)),
        ("• and was granted leave.", Place.BODY, (1,)),
        ("x", Place.MARGIN, (2,)),
    ]


@pytest.mark.parametrize(
    ("margin", "text", "found"),
    [
        ("Papers", "(* equal)", [("Papers (* equal)", Place.BODY, (0,))]),
        ("2.1", "Papers", [("2.1 Papers", Place.BODY, (0,))]),
        ("2019", "Lund (* equal)", [("2019", Place.MARGIN, (0,)), ("Lund (* equal)", Place.BODY, (0,))]),
    ],
)
def test_a_remark_or_a_number_beside_a_heading_is_a_part_of_it(margin, text, found):
    assert texts(Row(text, margin=margin)) == found


def test_what_a_candidate_knows_of_itself():
    first, second = candidates_of(layout("Lund", heading(f"{ICON} Education ")), LEXICON)
    assert [one.meaning.certainty == Certainty.WHOLE for one in (first, second)] == [False, True]
    assert (first.index, second.index) == (0, 1)
    assert (second.meaning.kind, second.meaning.certainty) == (SectionKind.EDUCATION, Certainty.WHOLE)
    assert (second.text, second.printed) == (f"{ICON} Education ", "Education")
    assert (second.style.size, second.style.bold) == (14.0, True)


def test_the_place_divides_the_style():
    """A plain line of the text and a plain text beside it are judged apart; the two columns beside it are not."""
    side, margin, body = candidates_of(layout(Row("Lund", side="Oslo", margin="Larvik")), LEXICON)
    assert side.style_class == margin.style_class == StyleKey(Place.SIDE, body.style)
    assert body.style_class == StyleKey(Place.BODY, body.style)


@pytest.mark.parametrize(
    ("row", "framed", "bulleted"),
    [
        (bold("Lund"), False, False),
        (bold("Lund", ruled=True), True, False),
        (bold("Lund", filled=True), True, False),
        (bold("• Lund"), False, True),
        (bold("\u2756 Lund", ruled=True), True, True),
    ],
)
def test_rules_grounds_and_bullets_divide_the_style(row, framed, bulleted):
    found = candidates_of(layout(row), LEXICON)[-1]
    assert found.style_class == StyleKey(Place.BODY, found.style, framed=framed, bulleted=bulleted)


@pytest.mark.parametrize(
    ("row", "certainty"),
    [
        (bold("\u2756 Education"), Certainty.WHOLE),  # an ornament before a heading
        (Row("\u2756 Education"), Certainty.NONE),  # an item of a list
        (bold("\u2756 Lund"), Certainty.NONE),
    ],
)
def test_an_ornament_before_a_heading_is_none_of_its_words(row, certainty):
    assert candidates_of(layout(row), LEXICON)[-1].meaning.certainty is certainty


@pytest.mark.parametrize(
    ("row", "plain"),
    [
        (Row("2019", gap=40.0), True),
        (Row("2019–2021", gap=40.0), True),
        (Row("2019", gap=12.0), False),  # the last word of what stands above
        (Row("Spring 2019", gap=40.0), False),
        (Row("", margin="2019", gap=40.0), False),
        (bold("2019", gap=40.0), False),  # of its own style anyhow
    ],
)
def test_years_in_the_type_of_the_text_are_a_class_of_their_own(row, plain):
    found = candidates_of(layout(Row("Lund"), row), LEXICON)[-1]
    assert (found.is_plain_year, found.style_class.plain_year) == (plain, plain)


@pytest.mark.parametrize(("above", "plain"), [("Annals of Bees, 4.", True), ("Annals of Bees,", False)])
def test_a_year_at_the_head_of_a_page_may_end_a_reference(above, plain):
    found = candidates_of(layout(Row(above), Row("2019", page=2, gap=0.0)), LEXICON)[-1]
    assert found.is_plain_year is plain


def test_small_capitals_are_no_smaller_than_their_first_letter():
    """The lines of a heading in small capitals stand a pitch of its full size apart."""
    rows = [Row("a", margin="Honors"), Row("b", margin="and Prizes", gap=17.0)]
    assert [c[2] for c in texts(*rows) if c[1] is Place.MARGIN] == [(0, 1)]


def test_headings_that_stand_directly_under_each_other():
    """What stands further down than the lines of a wrapped heading is a heading of its own."""
    first = [Row("a", margin="Honors"), Row("b", margin="and Prizes"), Row("c", margin="Talks", gap=14.4)]
    assert [c[2] for c in texts(*first) if c[1] is Place.MARGIN] == [(0, 1, 2)]
    apart = [*first[:2], Row("c", margin="Talks", gap=14.5)]
    assert [c[2] for c in texts(*apart) if c[1] is Place.MARGIN] == [(0, 1), (2,)]
    labels = [*first[:2], Row("c", margin="Backend", gap=14.5)]
    assert [c[2] for c in texts(*labels) if c[1] is Place.MARGIN] == [(0, 1, 2)]


def test_a_text_alone_at_the_right_edge_is_one_of_the_text():
    one, two = candidates_of(layout(Row("", aside="Education", indent=300.0), Row("Lund", aside="2019")), LEXICON)
    assert (one.place, one.text, one.at_right, one.line.indent, one.line.aside) == (
        Place.BODY,
        "Education",
        True,
        0.0,
        EMPTY,
    )
    assert (two.text, two.at_right, two.line.aside.text) == ("Lund", False, "2019")


@pytest.mark.parametrize("place", [Place.SIDE, Place.MARGIN])
@pytest.mark.parametrize(
    ("second", "style", "together"),
    [
        ("Awards", {}, True),
        ("Awards", {"gap": 17.5}, True),  # 1.75 em of 10 points
        ("Awards", {"gap": 17.6}, False),
        ("Awards", {"gap": 0.0}, False),
        ("Awards", {"page": 2}, False),
        ("Awards", {"column": 1}, False),
        ("Awards", {"tag_bold": True}, False),
        ("Awards", {"tag_size": 11.0}, False),
        ("Awards", {"tag_color": "#ff0000"}, False),
        ("of 2019", {}, False),  # a date begins a text of its own
        ("of 12019", {}, True),
    ],
)
def test_lines_beside_the_text_that_go_on(place, second, style, together):
    name = place.value
    first = Row("body", **{name: "Honors and"})
    found = [c for c in texts(first, Row("more", **{name: second}, **style)) if c[1] is place]
    apart = [("Honors and", place, (0,)), (second, place, (1,))]
    assert found == ([(f"Honors and {second}", place, (0, 1))] if together else apart)


def test_three_lines_and_a_line_of_the_text_between():
    rows = [Row("a", margin="Honors"), Row("b", gap=6.0), Row("c", margin="and", gap=6.0), Row("d", margin="Prizes")]
    assert [c for c in texts(*rows) if c[1] is Place.MARGIN] == [("Honors and Prizes", Place.MARGIN, (0, 2, 3))]
    rows[2] = Row("c", margin="and", gap=12.0)
    assert [c[2] for c in texts(*rows) if c[1] is Place.MARGIN] == [(0,), (2, 3)]


def test_lines_of_the_text_and_texts_of_two_columns_never_go_on():
    assert len(texts(bold("Honors and"), bold("Prizes"))) == 2
    assert len(texts(Row("", side="Honors and"), Row("", margin="Prizes"))) == 2


def test_the_meaning_is_that_of_all_its_lines():
    rows = [Row("a", side="Professional"), Row("b", side="Service")]
    found = candidates_of(layout(*rows), LEXICON)[0]
    assert (found.text, found.meaning) == ("Professional Service", Meaning(SectionKind.SERVICE, Certainty.WHOLE))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Education", Certainty.WHOLE),
        ("• Education", Certainty.NONE),
        (f"{ICON} Education", Certainty.WHOLE),
        (f" {ICON} ", Certainty.NONE),
        (f"Service ({'x' * (LONGEST_READ - 10)})", Certainty.WHOLE),
        (f"Service ({'x' * (LONGEST_READ - 9)})", Certainty.NONE),
        (f"Service ({' '.join('x' * 19)})", Certainty.WHOLE),  # 20 words
        (f"Service ({' '.join('x' * 20)})", Certainty.NONE),
    ],
)
def test_which_words_are_looked_up(text, expected):
    assert certainty(text) is expected


@pytest.mark.parametrize(
    ("printed", "names_it"),
    [("Curriculum Vitae", True), ("CURRICULUM VITAE:", True), ("Education", False), ("Vitae of bees", False)],
)
def test_the_name_of_the_document(printed, names_it):
    assert [one.is_title for one in candidates_of(layout(printed), LEXICON)] == [names_it]


@pytest.mark.parametrize(
    ("text", "core"),
    [
        ("Talks (12)", "Talks"),
        ("Papers (with students, [cited])", "Papers"),
        ("Peer-reviewed papers: 2019", "Peer-reviewed papers"),
        ("Talks – 2019–2021", "Talks"),
        ("Talks: 2019–present", "Talks"),
        ("Talks 2019", "Talks 2019"),
        ("Talks: 20190", "Talks: 20190"),
        ("Talks: 2019 and more", "Talks: 2019 and more"),
        (": 2019", ": 2019"),  # no letters before it
        ("f(x) of old", "f(x) of old"),
    ],
)
def test_a_remark_behind_a_heading_is_no_part_of_its_core(text, core):
    assert text[: remark_start(text)] == core
