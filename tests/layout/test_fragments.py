from cvparse.layout.fragments import fragments_of
from cvparse.layout.types import Box, Word
from pages import Sheet


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
