"""A tree of sections."""

from cvparse.model import SectionKind
from cvparse.sections.types import Heading, KindReason, Section
from cvparse.text.styled import StyledText
from printed import section

TREE = section(SectionKind.SERVICE, "Own line\n# Journals\nFirst\n# Conferences\nSecond", "Service")


def test_the_title_is_the_heading_as_text():
    assert TREE.title == "Service"
    assert Section(SectionKind.CONTACT, None, ()).title is None


def test_the_number_of_an_outline_is_no_part_of_the_title():
    numbered = Heading(StyledText.plain("2.1) Grants"), SectionKind.GRANTS, 2, 1, "test", number_end=5)
    assert (numbered.number, numbered.title) == ("2.1", "Grants")
    plain = Heading(StyledText.plain("Grants"), SectionKind.GRANTS, 2, 1, "test")
    assert (plain.number, plain.title) == (None, "Grants")


def test_a_walk_goes_in_reading_order():
    assert [part.title for part in TREE.walk()] == ["Service", "Journals", "Conferences"]


def test_a_section_made_by_hand_says_so():
    assert TREE.kind_reason is KindReason.GIVEN
