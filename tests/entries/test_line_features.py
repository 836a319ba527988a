"""What the splitting rules see of a line."""

import pytest

from cvparse.entries.line_features import features_of, features_of_line
from cvparse.text.styled import ICON, Style
from written_entries import LEXICON, lines


def one(written):
    (found,) = features_of(lines(written), LEXICON)
    return found


@pytest.mark.parametrize(
    ("written", "end"),
    [
        ("• Item", 2),
        ("– Item", 2),
        ("•   Item", 4),
        ("•Item", 1),
        ("•", 1),
        ("–", 0),
        ("– ", 0),  # of a line the end is trimmed
        ("* Item", 2),
        ("*Item", 0),
        ("\uf0b7 Item", 2),
        ("\uf0b7Item", 0),
        ("# Item", 0),
        ("o Item", 2),
        ("only", 0),
        ("-5 °C", 0),
        ("2019 – 2021", 0),
    ],
)
def test_a_bullet_has_a_blank_behind_it_or_is_a_dot(written, end):
    assert one(written).bullet == end


@pytest.mark.parametrize(
    ("written", "end"), [("# Item", 2), ("->  Item", 4), ("#Item", 0), ("-> ", 0), (">>>> Item", 0), ("^ Item", 0)]
)
def test_a_sign_of_the_word_lists_stands_alone(written, end):
    assert features_of_line(lines(written)[0], {"#", "->", ">>>>"}).bullet == end


@pytest.mark.parametrize(
    ("written", "end", "shape", "number"),
    [
        ("[C17] Lund", 6, "[a0]", 17),
        ("[3] Lund", 4, "[0]", 3),
        ("(3) Lund", 4, "(0)", 3),
        ("12. Lund", 4, "0.", 12),
        ("123. Lund", 5, "0.", 123),
        ("1.Lund", 2, "0.", 1),
        ("C17 Lund", 4, "a0", 17),
        ("#7 Lund", 3, "#0", 7),
        ("12.5 kg", 0, "", 0),
        ("12 Angry Men", 0, "", 0),
        ("• 12. Lund", 0, "", 0),
        ("1234. Lund", 0, "", 0),
    ],
)
def test_a_number_before_an_entry(written, end, shape, number):
    found = one(written)
    assert (found.label, found.shape, found.number) == (end, shape, number)


def test_lengths_are_in_ems():
    upper, lower = (features_of_line(line) for line in lines("Lund\n  Okri"))
    assert (upper.indent, upper.gap, upper.first_on_page) == (0.0, 0.0, True)
    assert (lower.indent, lower.gap, lower.first_on_page) == (1.0, 1.2, False)


@pytest.mark.parametrize(
    ("written", "lead"),
    [
        ("**Lund** Okri", Style.BOLD),
        ("*Lund* Okri", Style.ITALIC),
        ("Lund **Okri**", Style.NONE),
        ("• **Lund**", Style.BOLD),
    ],
)
def test_the_lead_is_the_face_of_the_first_letter(written, lead):
    found = one(written)
    assert (found.lead, found.face[:2]) == (lead, (lead, 10))


@pytest.mark.parametrize(
    ("written", "dated"),
    [
        ("Lecturer 2019", True),
        ("1999 Lecturer", True),
        ("2019 :: Lecturer", True),
        ("Lecturer <2019>", True),
        ("Lecturer", False),
        ("Room 12019", False),
        ("Award 20191", False),
        ("Year 1850", False),
        ("Lecturer, 09.2002", True),
        ("Lecturer, 9/2002", True),
        ("doi:10.2002/abc", False),
        ("13.2002", False),
    ],
)
def test_a_year_dates_a_line(written, dated):
    assert one(written).dated is dated


@pytest.mark.parametrize(
    ("written", "dated"),
    [
        ("Forum 2020\nMarch 2020 – Present\nForum 2019\nMay 2019", [False, True, False, True]),
        ("Forum 2020\nMarch 2020 – Present\nForum 2019\nIce", [True, True, True, False]),  # one date alone is chance
        ("Forum 2020\nForum 2019\nForum 2018\nMay 2019\nMay 2018", [True, True, True, True, True]),  # less than a half
        ("Forum 2020 <2020>\nMarch 2020\nMay 2019", [True, True, True]),
        # most dates stand beside the lines: two to one in the text
        ("Forum <2020>\nthe Ice of 1960 and Fog\nIce <2019>", [True, False, True]),
        ("Forum <2020>\nthe Ice since 1719\nIce <2019>", [True, False, True]),
        ("Forum <2020>\nthe Ice of 1960 and Fog\nIce", [True, True, False]),
        ("Forum <2020>\nOslo, May 2019, Ice\nIce <2019>", [True, True, True]),
        ("Forum <2020>\nThesis 2017–2019\nIce <2019>", [True, True, True]),
        ("Forum <2020>\nPrize 2012\nIce <2019>", [True, True, True]),
        ("Forum <2020>\nThe Ice, 1960–1970, and After\nIce <2019>", [True, False, True]),
    ],
)
def test_where_dates_stand_alone_a_year_in_a_name_dates_nothing(written, dated):
    assert [row.dated for row in features_of(lines(written), LEXICON)] == dated


@pytest.mark.parametrize(
    ("written", "bullets"),
    [
        (f"University of X\n  {ICON} Rivers\n  {ICON} Lakes", [0, 2, 2]),
        (f"University of X\n  {ICON} Oslo\nCollege", [0, 0, 0]),
        (f"{ICON} Rivers\n{ICON} Lakes", [0, 0]),
        (f"University of X\n {ICON} Rivers\n {ICON} Lakes", [0, 0, 0]),  # half an em further in is kerning
        (f"{ICON} University\n  {ICON} Rivers\n  {ICON} Lakes", [0, 0, 0]),
        ("University of X\n  Rivers\n  Lakes", [0, 0, 0]),
    ],
)
def test_pictograms_further_in_are_bullets_where_several_are(written, bullets):
    assert [row.bullet for row in features_of(lines(written), LEXICON)] == bullets


@pytest.mark.parametrize(
    ("written", "dated"),
    [
        ("M.A., University of X, Oslo,\\\n1989.", [True, False]),
        ("M.A., University of X, Oslo,\n1989.", [False, True]),  # there was room
        ("M.A., University of X, Oslo\\\n1989.", [False, True]),
        ("M.A., 1987, University of X,\\\n1989.", [True, True]),
        ("M.A., University of X, Oslo,\\\nNorway, 1989.", [False, True]),
        ("M.A., University of X, Oslo,\\\n• 1989.", [False, True]),
    ],
)
def test_a_date_that_did_not_fit_into_a_line_is_that_of_the_line(written, dated):
    assert [row.dated for row in features_of(lines(written), LEXICON)] == dated


def test_no_line_has_no_features():
    assert features_of([], LEXICON) == []
