"""The texts of the head, and what is crossed out of them before anything is decided."""

import pytest

from cvparse.lexicon import load
from cvparse.model import SectionKind
from cvparse.parsers.contact.head_lines import TOP_SECTIONS, Where, head_of, head_of_headings, is_labelled
from cvparse.sections.types import Heading, Section
from cvparse.text.styled import Run, Style, StyledText
from printed import section

LEXICON = load(("en",))


def free(written, heading=None):
    head = head_of(section(SectionKind.CONTACT, written, heading), LEXICON)
    return [item.sheet.text.text[a:b] for item in head.items for a, b in item.sheet.rest()]


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("Mira Oduya <12 Fjord Street>", ["Mira Oduya", "12 Fjord Street"]),
        ("Address :: 12 Fjord Street", ["Address", "12 Fjord Street"]),
        ("Curriculum Vitae", []),
        ("Curriculum", []),
        ("Curriculum and Instruction", ["Curriculum and Instruction"]),
        ("Ada Lund’s Curriculum Vitae", ["Ada Lund’s"]),
        ("Date of birth: 12 March 1976", []),
        ("born 3 March 1985 | 12 Fjord Street", ["| 12 Fjord Street"]),
        ("Ada Lund, born 3 March 1985", ["Ada Lund,"]),
        ("Born in Oslo, lives at 12 Quay Road", [", lives at 12 Quay Road"]),
        ("born one two three four five six", []),
        ("born one two three four five six seven", ["born one two three four five six seven"]),
    ],
)
def test_what_is_free(written, left):
    assert free(written) == left


@pytest.mark.parametrize(
    ("heading", "where"),
    [(None, Where.HEAD), ("Vita", Where.HEAD), ("Contact", Where.HEADED), ("Vita of rivers", Where.HEADED)],
)
def test_where_a_text_stands(heading, where):
    head = head_of(section(SectionKind.CONTACT, "Mira Oduya", heading), LEXICON)
    assert [item.where for item in head.items] == [where]


def test_where_a_running_head_stands():
    (item,) = head_of(section(SectionKind.CONTACT, "Mira Oduya", None), LEXICON, running=True).items
    assert (item.where, item.is_body) == (Where.RUNNING, True)


def test_a_tag_is_no_body_of_a_line():
    head = head_of(section(SectionKind.CONTACT, "Oslo :: Mira Oduya <Norway>", None), LEXICON)
    assert [item.is_body for item in head.items] == [False, True, False]


def test_personal_data_stand_apart():
    head = head_of(section(SectionKind.CONTACT, "Mira Oduya\nNationality: Norwegian", None), LEXICON)
    assert [item.sheet.text.text for item in head.personal] == ["Nationality: Norwegian"]


def test_the_first_headings_that_no_list_knows():
    titles = ["Ada Lund", "Education", "Snow", "Ice"]
    sections = [section(SectionKind.OTHER, "Rivers", title) for title in titles]
    found = head_of_headings([section(SectionKind.CONTACT, "Rivers", None), *sections], LEXICON).items
    assert [item.sheet.text.text for item in found] == ["Ada Lund"]
    found = head_of_headings(sections, LEXICON).items
    assert [item.sheet.text.text for item in found] == ["Ada Lund", "Snow"]
    assert {item.where for item in found} == {Where.HEADING}
    assert TOP_SECTIONS == 3


@pytest.mark.parametrize(("size", "taken"), [(None, 10.0), (14.0, 14.0)])
def test_the_size_of_a_heading_where_the_file_says_it(size, taken):
    title = StyledText("Ada Lund", (Run(0, 8, Style.NONE, 0, size=size),))
    heading = Heading(title, SectionKind.OTHER, 1, 1, "test")
    (item,) = head_of_headings([Section(SectionKind.OTHER, heading, ())], LEXICON).items
    assert item.line.size == taken


@pytest.mark.parametrize(
    ("written", "labelled"),
    [
        ("Full name :: Ada Example", True),
        ("Full name: Ada Example", True),
        ("Full name :: Ada Example | Oslo", False),
        ("Ada Example", False),
        ("Rivers :: Ada Example", False),
    ],
)
def test_a_labelled_name(written, labelled):
    (line,) = section(SectionKind.CONTACT, written, None).lines
    assert is_labelled(line, "contact.name", LEXICON) is labelled
