"""A tree of sections."""

from cvparse.model import SectionKind
from cvparse.sections.types import KindReason, Section
from printed import section

TREE = section(SectionKind.SERVICE, "Own line\n# Journals\nFirst\n# Conferences\nSecond", "Service")


def test_the_title_is_the_heading_as_text():
    assert TREE.title == "Service"
    assert Section(SectionKind.CONTACT, None, ()).title is None


def test_a_walk_goes_in_reading_order():
    assert [part.title for part in TREE.walk()] == ["Service", "Journals", "Conferences"]


def test_a_section_made_by_hand_says_so():
    assert TREE.kind_reason is KindReason.GIVEN
