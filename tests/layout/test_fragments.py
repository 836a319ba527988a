import pytest

from cvparse.layout.fragments import fragment_of, fragments_of, is_wide_break
from cvparse.layout.types import Box, Word
from pages import Sheet, words_at


def texts(sheet):
    return [fragment.text for fragment in fragments_of(sheet.words)]


def test_a_wide_gap_parts_a_line_and_a_word_blank_does_not():
    sheet = Sheet()
    end = sheet.print(50, 100, "University of Northwick")
    sheet.print(end + 30, 100, "2019–2021")
    assert texts(sheet) == ["University of Northwick", "2019–2021"]


def test_a_glued_mark_stays_with_its_name():
    sheet = Sheet()
    end = sheet.print(50, 100, "Ada Lund")
    sheet.words.append(Word(9, 1, "*", Box(end, 90, end + 3, 96), 96, size=6, raised=True, glued=True))
    sheet.print(end + 5.5, 100, "Ben Okri")
    assert texts(sheet) == ["Ada Lund* Ben Okri"]


def test_a_raised_mark_alone_joins_the_line_beside_it():
    sheet = Sheet()
    sheet.words.append(Word(7, 1, "†", Box(50, 90.5, 53, 96.5), 96, size=6, raised=True))
    sheet.next_id = 8
    sheet.print(55, 100, "Equal contribution")
    sheet.print(50, 130, "Another line")
    assert texts(sheet) == ["† Equal contribution", "Another line"]


def test_letterspaced_words_are_words():
    sheet = Sheet()
    x = 50.0
    for word in ("TALKS", "GIVEN"):
        for letter in word:
            x = sheet.print(x + 3, 100, letter)
        x += 5
    assert texts(sheet) == ["TALKS GIVEN"]


def test_an_enlarged_initial_belongs_to_its_word():
    sheet = Sheet()
    end = sheet.print(50, 100, "E", size=14)
    sheet.print(end + 0.5, 100, "DUCATION", size=10)
    assert texts(sheet) == ["EDUCATION"]


def test_single_letters_that_are_words_stay_apart():
    sheet = Sheet()
    sheet.print(50, 100, "A B and C")
    assert texts(sheet) == ["A B and C"]


def test_a_row_of_leaders_is_a_gap():
    sheet = Sheet()
    end = sheet.print(50, 100, "Prize for Rivers")
    for _ in range(8):
        end = sheet.print(end + 3, 100, ".")
    sheet.print(end + 3, 100, "2021")
    assert texts(sheet) == ["Prize for Rivers", "2021"]


def test_an_ellipsis_is_no_leader():
    sheet = Sheet()
    sheet.print(50, 100, "A, B, ... and C")
    assert texts(sheet) == ["A, B, ... and C"]


def at_sizes(first, gap, second, rise=0.0):
    """Two texts on a line, each as (text, size), so far apart."""
    sheet = Sheet()
    end = sheet.print(50, 100, first[0], size=first[1])
    sheet.print(end + gap, 100 + rise, second[0], size=second[1])
    return texts(sheet)


@pytest.mark.parametrize(
    ("first", "gap", "second", "rise", "expected"),
    [
        (("Oslo", 10), 10, ("Norway", 10), 0, ["Oslo Norway"]),  # one em is the widest blank
        (("Oslo", 10), 10.5, ("Norway", 10), 0, ["Oslo", "Norway"]),
        (("Oslo", 10), 15, ("Norway", 16), 0, ["Oslo Norway"]),  # an em of the larger type
        (("Oslo", 10), 3, ("Norway", 10), 2, ["Oslo Norway"]),
        (("Oslo", 10), 3, ("Norway", 10), 2.5, ["Oslo", "Norway"]),
        (("Oslo", 10), 3, ("Norway", 20), 2.5, ["Oslo", "Norway"]),  # the smaller type decides
    ],
)
def test_one_line_is_one_baseline_without_a_wide_gap(first, gap, second, rise, expected):
    assert at_sizes(first, gap, second, rise) == expected


@pytest.mark.parametrize(
    ("first", "gap", "second", "expected"),
    [
        (("E", 24), 1, ("DUCATION", 20), ["EDUCATION"]),
        (("E", 22), 1, ("DUCATION", 20), ["E DUCATION"]),  # hardly larger
        (("E", 20), 2.5, ("DUCATION", 10), ["EDUCATION"]),
        (("E", 20), 3, ("DUCATION", 10), ["E DUCATION"]),  # a blank
        (("E", 20), 1, ("UROpe", 10), ["EUROpe"]),
        (("A", 20), 1, ("Paper", 10), ["A Paper"]),
        (("E", 20), 1, ("A", 10), ["E A"]),
        (("EX", 20), 1, ("LIBRIS", 10), ["EX LIBRIS"]),
        (("e", 20), 1, ("DUCATION", 10), ["e DUCATION"]),
    ],
)
def test_an_enlarged_initial_is_larger_and_close(first, gap, second, expected):
    assert at_sizes(first, gap, second) == expected


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        (["A", 3, "R", 3, "T", 3, "S"], ["ARTS"]),
        (["A", 3, "R", 3, "T"], ["A R T"]),  # three letters may be initials
        (["1", 3, "9", 3, "6", 3, "2"], ["1 9 6 2"]),
        (["A", 5, "R", 5, "T", 9, "I", 5, "N"], ["ARTIN"]),
        (["A", 5, "R", 5, "T", 9.5, "I", 5, "N"], ["ART IN"]),
        (["A", 1, "R", 1, "T", 2, "I", 1, "N"], ["ARTIN"]),  # a tenth of an em is no blank
        (["A", 1, "R", 1, "T", 2.5, "I", 1, "N"], ["ART IN"]),
        (["Rivers", 3, "....", 3, "2021"], ["Rivers", "2021"]),
        (["Rivers", 3, "...", 3, "2021"], ["Rivers ... 2021"]),
        (["........"], ["........"]),  # a line to write on
        (["Use", 3, ".net", 3, ".org", 3, ".edu"], ["Use .net .org .edu"]),
    ],
)
def test_letterspaced_words_and_leaders(printed, expected):
    assert [fragment.text for fragment in fragments_of(words_at(*printed))] == expected


def crowded(between):
    """Two stretches of large type on one line, and small print on baselines between theirs."""
    sheet = Sheet()
    sheet.print(50, 100, "Ada", size=20)
    for number in range(between):
        sheet.print(300, 100.5 + 0.5 * number, "x", size=1)
    sheet.print(90, 103.5, "Lund", size=20)
    return "Ada Lund" in texts(sheet)


def test_a_line_is_looked_for_among_the_last_six():
    assert crowded(5)
    assert not crowded(6)


def mark(x, top, height=5.0, **style):
    return Word(90, 1, "†", Box(x, top, x + 3, top + height), top + height, size=6, **style)


@pytest.mark.parametrize(
    ("mark_top", "expected"),
    [
        (90, ["Ada†"]),
        (88.5, ["Ada†"]),  # 0.3 of its height lies in the line
        (88, ["Ada", "†"]),  # 0.2 does
        (70, ["Ada", "†"]),
    ],
)
@pytest.mark.parametrize("style", ["raised", "icon"])
def test_a_mark_joins_the_line_that_its_height_lies_in(mark_top, expected, style):
    sheet = Sheet()
    end = sheet.print(50, 100, "Ada")
    found = fragments_of([*sheet.words, mark(end + 1, mark_top, **{style: True})])
    assert sorted(fragment.text.replace(" ", "") for fragment in found) == expected


def test_a_mark_between_two_lines_joins_the_nearer_where_both_fit():
    sheet = Sheet()
    sheet.print(50, 100, "Ada")  # its height ends at 102
    sheet.print(85, 112.6, "Ben")  # its height begins at 104.6
    both = mark(82, 96, height=10.0, raised=True)  # 0.6 in the first, 20 points away; 0.14 in the second
    assert sorted(f.text for f in fragments_of([*sheet.words, both])) == ["Ada", "Ben", "†"]
    lower = mark(82, 99, height=10.0, raised=True)  # 0.3 in the first, 0.44 in the second, at its side
    assert sorted(f.text for f in fragments_of([*sheet.words, lower])) == ["Ada", "† Ben"]


def test_the_distance_of_a_mark_weighs_a_twentieth_an_em():
    sheet = Sheet()
    sheet.print(50, 100, "Ada")  # ends at 65 and 102
    sheet.print(88, 109.2, "Ben")  # begins at 101.2
    between = mark(85, 96, height=10.0, raised=True)  # 0.6 less 0.1 against 0.48
    assert sorted(f.text for f in fragments_of([*sheet.words, between])) == ["Ada", "Ben", "†"]


def test_a_page_of_one_mark():
    assert [fragment.text for fragment in fragments_of([mark(50, 90, raised=True)])] == ["†"]


@pytest.mark.parametrize(
    ("words", "baseline", "size"),
    [
        ([mark(50, 90, raised=True), Word(1, 1, "Ada", Box(55, 92, 70, 102), 100)], 100, 10),
        ([mark(50, 90, icon=True), Word(1, 1, "Ada", Box(55, 92, 70, 102), 100, size=4)], 100, 4),
        ([mark(50, 90, raised=True), mark(55, 91, icon=True)], 96, 6),
        ([mark(50, 90, raised=True)], 95, 6),
        ([Word(0, 1, "A", Box(50, 88, 55, 102), 99, size=14), Word(1, 1, "da", Box(55, 92, 65, 102), 100)], 100, 14),
    ],
    ids=["raised", "icon", "raised and icon", "raised alone", "longest word"],
)
def test_baseline_and_size_are_those_of_the_main_words(words, baseline, size):
    made = fragment_of(words)
    assert (made.baseline, made.size) == (baseline, size)


@pytest.mark.parametrize(
    ("printed", "number", "wide"),
    [
        (["2019", 2, "to", 3.5, "Lecturer"], 2, True),
        (["2019", 1, "to", 3, "Lecturer"], 2, False),  # less than 0.35 em
        (["2019", 4, "to", 6, "Lecturer"], 2, True),  # half as wide again as the others
        (["2019", 4, "to", 5.5, "Lecturer"], 2, False),
        (["2019", 5, "Lecturer"], 1, True),  # no other blank: half an em
        (["2019", 4.5, "Lecturer"], 1, False),
        (["2019", 4.5, "Lecturer", "~,"], 1, False),  # no blank before a glued mark
        (["2019", 4, "to", 6, "~Lecturer"], 2, False),
    ],
)
def test_a_wide_break(printed, number, wide):
    assert is_wide_break(fragment_of(words_at(*printed)), number) is wide


def test_a_wide_break_may_need_less():
    broken = fragment_of(words_at("2019", 4, "to", 5.5, "Lecturer"))
    assert is_wide_break(broken, 2, stretch=1.3)
    assert not is_wide_break(broken, 2, stretch=1.4)
